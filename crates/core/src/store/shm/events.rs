//! The event log: a ring of fixed rows.
//!
//! A row is claimed by counting the head up, marked as being written, filled, and marked as whole. A worker killed in
//! between leaves a row that is never whole; readers pass it by once later rows are older than [`PATIENCE_MS`], and then it
//! counts as lost, as does a row that was overwritten before anybody read it. What has been read is all up to one mark: who
//! reads on from beyond it does not move it.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

use super::ShmStore;
use super::fields::{get_ip, get_text, put_ip, put_text};
use super::layout::{EVENT_WORDS, HOT_WORDS, head};
use super::word::{Word, fence, prefetch};
use crate::event::EventType;

/// Longest text of a row: the rule's name, who did it.
const TEXT_BYTES: usize = 63;
const PATIENCE_MS: u64 = 2000;

mod at {
    pub const SEQ: usize = 0;
    pub const WRITTEN: usize = 1;
    pub const MOMENT: usize = 2;
    pub const SESSION: usize = 3;
    pub const USER: usize = 4;
    pub const CODES: usize = 5;
    pub const IP: usize = 6;
    pub const RULE: usize = 8;
    pub const BY: usize = 16;
}

/// A row as it is written and read. Times in Unix milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow<'a> {
    pub at_ms: i64,
    pub event: EventType,
    pub session: u64,
    pub kind: u8,
    pub id: u64,
    pub reason: u8,
    pub rule: Cow<'a, str>,
    pub by: Cow<'a, str>,
    pub ip: Option<IpAddr>,
}

impl ShmStore {
    pub fn log(&self, event: &EventRow<'_>) {
        let seq = self.map.words()[head::EVENT_HEAD].fetch_add(1, AcqRel);
        self.count_overwritten(seq);
        let row = self.event_row(seq);
        row[at::SEQ].store(seq << 1 | 1, Relaxed);
        fence(Release);
        let put = |word: usize, value| row[word].store(value, Relaxed);
        put(at::WRITTEN, self.now());
        put(at::MOMENT, event.at_ms.cast_unsigned());
        put(at::SESSION, event.session);
        put(at::USER, event.id);
        put(at::CODES, event.event.code() | u64::from(event.kind) << 8 | u64::from(event.reason) << 16);
        put_ip(&row[at::IP..at::RULE], event.ip);
        put_text(&row[at::RULE..at::BY], &event.rule, TEXT_BYTES);
        put_text(&row[at::BY..EVENT_WORDS], &event.by, TEXT_BYTES);
        // Pairs with the acquire in `event_at`. Fails when a whole lap has overtaken this writer.
        let _ = row[at::SEQ].compare_exchange(seq << 1 | 1, seq << 1, Release, Relaxed);
    }

    /// Calls the row that is written next from memory without waiting for it.
    pub fn prefetch_event_row(&self) {
        let next = self.map.words()[head::EVENT_HEAD].load(Relaxed);
        self.event_row(next).chunks(HOT_WORDS).for_each(prefetch);
    }

    /// Rows after `after`, oldest first, at most `limit`; notes that they have been read.
    pub fn read_events(&self, after: u64, limit: usize) -> Vec<(u64, EventRow<'static>)> {
        let next = self.map.words()[head::EVENT_HEAD].load(Acquire);
        let first = after.saturating_add(1).max(self.oldest(next));
        let mut rows: Vec<(u64, EventRow<'static>)> = Vec::new();
        let mut skipped = Vec::new();
        for seq in first..next {
            if rows.len() >= limit {
                break;
            }
            match self.event_at(seq) {
                Some((written, row)) => {
                    // A row that is not whole yet may still become so: nothing after it is given out before its time.
                    if !skipped.is_empty() && self.now().saturating_sub(written) < PATIENCE_MS {
                        break;
                    }
                    rows.push((seq, row));
                }
                None => skipped.push(seq),
            }
        }
        if let Some((last, _)) = rows.last() {
            self.note_read(after, *last, &skipped);
        }
        rows
    }

    pub fn events_written(&self) -> u64 {
        self.map.words()[head::EVENT_HEAD].load(Relaxed).saturating_sub(1)
    }

    /// Rows that were overwritten before `read_events` gave them out, or that it passed by.
    pub fn events_lost(&self) -> u64 {
        self.map.words()[head::EVENTS_LOST].load(Relaxed)
    }

    /// Moves the mark to `last`, if no row between it and `after` is left unread; who moves it past a skipped row counts
    /// that row.
    fn note_read(&self, after: u64, last: u64, skipped: &[u64]) {
        let words = self.map.words();
        let advance = |mark| (after <= mark && mark < last).then_some(last);
        let Ok(mark) = words[head::EVENTS_READ].fetch_update(AcqRel, Acquire, advance) else { return };
        // Those that have been overwritten by now were counted then.
        let oldest = self.oldest(words[head::EVENT_HEAD].load(Acquire));
        let lost = skipped.iter().filter(|seq| (oldest.max(mark + 1)..last).contains(*seq)).count();
        if lost > 0 {
            words[head::EVENTS_LOST].fetch_add(lost as u64, Relaxed);
        }
    }

    /// The row that `seq` takes the place of is lost if nobody has read it.
    fn count_overwritten(&self, seq: u64) {
        let words = self.map.words();
        let overwritten = seq.saturating_sub(self.layout.ring as u64);
        if overwritten > words[head::EVENTS_READ].load(Acquire) {
            words[head::EVENTS_LOST].fetch_add(1, Relaxed);
        }
    }

    fn oldest(&self, next: u64) -> u64 {
        next.saturating_sub(self.layout.ring as u64).max(1)
    }

    fn event_at(&self, seq: u64) -> Option<(u64, EventRow<'static>)> {
        let row = self.event_row(seq);
        if row[at::SEQ].load(Acquire) != seq << 1 {
            return None;
        }
        let get = |word: usize| row[word].load(Relaxed);
        let codes = get(at::CODES);
        let event = EventRow {
            at_ms: get(at::MOMENT).cast_signed(),
            event: EventType::from_code(codes & 0xFF)?,
            session: get(at::SESSION),
            kind: (codes >> 8) as u8,
            id: get(at::USER),
            reason: (codes >> 16) as u8,
            rule: get_text(&row[at::RULE..at::BY]).into(),
            by: get_text(&row[at::BY..EVENT_WORDS]).into(),
            ip: get_ip(&row[at::IP..at::RULE]),
        };
        let written = get(at::WRITTEN);
        fence(Acquire);
        (row[at::SEQ].load(Relaxed) == seq << 1).then_some((written, event))
    }

    fn event_row(&self, seq: u64) -> &[Word] {
        let start = self.layout.events + (seq as usize % self.layout.ring) * EVENT_WORDS;
        &self.map.words()[start..start + EVENT_WORDS]
    }
}
