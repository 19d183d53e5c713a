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
    /// The code of `text`, added if need be.
    pub fn text_code(&self, text: &str) -> Result<u8> {
        if let Some(code) = (1..=TEXTS).find(|code| self.has_text(*code as u8, text)) {
            return Ok(code as u8);
        }
        for code in 1..=TEXTS {
            let entry = self.text_entry(code);
            let state = entry[0].load(Acquire);
            let is_room = state == 0 || state & 3 == CLAIMED && owner::is_gone(state >> 2);
            let claim = owner::current() << 2 | CLAIMED;
            if is_room && entry[0].compare_exchange(state, claim, AcqRel, Relaxed).is_ok() {
                put_text(&entry[1..], text, TEXT_MAX);
                // Pairs with the acquire in `text`.
                if entry[0].compare_exchange(claim, published(entry), Release, Relaxed).is_ok() {
                    return Ok(code as u8);
                }
            }
        }
        Err(Error::Store(format!(
            "registry {}: its {TEXTS} places for kinds and reasons are taken, no room for \"{text}\"",
            self.location().path.display()
        )))
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
