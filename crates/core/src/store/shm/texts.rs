//! Short texts that many records share, interned: a record holds a code of one byte instead of a kind or a reason.
//!
//! Entries are never removed. The same text may come to stand under two codes when two processes add it at one moment;
//! so texts are compared by [`ShmStore::has_text`], never codes.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

use super::fields::{get_text, put_text};
use super::layout::{TEXT_MAX, TEXT_WORDS, TEXTS};
use super::word::Word;
use super::{ShmStore, mix, owner};
use crate::{Error, Result};

/// The reason for all whose own has no place left.
pub const OTHER: &str = "other";
/// Places that reasons leave alone: anybody may give a new reason, but without its kind nobody can sign in.
const PLACES_FOR_KINDS: usize = 32;

const CLAIMED: u64 = 1;
const PUBLISHED: u64 = 2;

/// The first word of an entry that is whole: with a check over its text, so that a damaged one is not believed.
fn published(entry: &[Word]) -> u64 {
    entry[1..].iter().fold(PUBLISHED, |sum, word| mix(sum ^ word.load(Relaxed))) << 2 | PUBLISHED
}

/// Texts by code that have already been read. Published entries never change, so that a copy stays true.
#[derive(Debug, Default)]
pub struct TextCache(RefCell<Vec<Option<Rc<str>>>>);

impl ShmStore {
    /// The code of a subject's kind, added if need be.
    pub fn kind_code(&self, kind: &str) -> Result<u8> {
        self.text_code(kind, TEXTS).ok_or_else(|| {
            Error::Store(format!(
                "registry {}: its {TEXTS} places for kinds and reasons are taken, no room for \"{kind}\"",
                self.location().path.display()
            ))
        })
    }

    /// The code of a reason, added if need be; that of [`OTHER`] where reasons have no place left, so that what is told
    /// and counted by code is told and counted all the same.
    pub fn reason_code(&self, reason: &str) -> u8 {
        let code = |reason| self.text_code(reason, TEXTS - PLACES_FOR_KINDS);
        code(reason).or_else(|| code(OTHER)).unwrap_or(0)
    }

    /// The code of `text`, wherever it stands; else it is added in one of the first `places`.
    fn text_code(&self, text: &str, places: usize) -> Option<u8> {
        if let Some(code) = (1..=TEXTS).find(|code| self.has_text(*code as u8, text)) {
            return Some(code as u8);
        }
        for code in 1..=places {
            let entry = self.text_entry(code);
            let state = entry[0].load(Acquire);
            let is_room = state == 0 || state & 3 == CLAIMED && owner::is_gone(state >> 2);
            let claim = owner::current() << 2 | CLAIMED;
            if is_room && entry[0].compare_exchange(state, claim, AcqRel, Relaxed).is_ok() {
                put_text(&entry[1..], text, TEXT_MAX);
                // Pairs with the acquire in `text`.
                if entry[0].compare_exchange(claim, published(entry), Release, Relaxed).is_ok() {
                    return Some(code as u8);
                }
            }
        }
        None
    }

    /// Whether `code` stands for `text`.
    pub fn has_text(&self, code: u8, text: &str) -> bool {
        self.known_text(code).is_some_and(|known| *known == *text)
    }

    /// The text of a code; empty for 0 and for a code that nobody gave.
    pub fn text(&self, code: u8) -> Rc<str> {
        self.known_text(code).unwrap_or_default()
    }

    pub fn is_text(&self, code: u8) -> bool {
        self.known_text(code).is_some()
    }

    fn known_text(&self, code: u8) -> Option<Rc<str>> {
        let code = usize::from(code);
        if let Some(Some(text)) = self.texts.0.borrow().get(code) {
            return Some(Rc::clone(text));
        }
        let entry = self.text_entry(code);
        if code == 0 || entry[0].load(Acquire) != published(entry) {
            return None;
        }
        let text: Rc<str> = get_text(&entry[1..]).into();
        let mut known = self.texts.0.borrow_mut();
        if known.len() <= code {
            known.resize(code + 1, None);
        }
        known[code] = Some(Rc::clone(&text));
        Some(text)
    }

    fn text_entry(&self, code: usize) -> &[Word] {
        let start = self.layout.texts + code * TEXT_WORDS;
        &self.map.words()[start..start + TEXT_WORDS]
    }
}
