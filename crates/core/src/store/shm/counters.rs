//! Figures, striped over processes. A killed worker loses nothing; sums are read when somebody asks.

use std::sync::atomic::Ordering::Relaxed;

use super::layout::{COUNTERS, PAUSE_COUNTS, STRIPES};
use super::word::Word;
use super::{ShmStore, owner};
use crate::event::PAUSE_BUCKETS_MS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    Checks,
    Starts,
    Extensions,
    RefusedFull,
    Damaged,
}

impl ShmStore {
    pub fn count(&self, counter: Counter) {
        let stripe = owner::current() as usize % STRIPES;
        self.map.words()[self.layout.counters + stripe * COUNTERS + counter as usize].fetch_add(1, Relaxed);
    }

    pub fn counted(&self, counter: Counter) -> u64 {
        let sum =
            |stripe: usize| self.map.words()[self.layout.counters + stripe * COUNTERS + counter as usize].load(Relaxed);
        (0..STRIPES).map(sum).fold(0, u64::saturating_add)
    }

    pub fn count_end(&self, reason: u8) {
        self.map.words()[self.layout.by_reason + usize::from(reason)].fetch_add(1, Relaxed);
    }

    /// Ends by code of their reason; those that never happened are left out.
    pub fn ends(&self) -> Vec<(u8, u64)> {
        let count = |reason: u8| self.map.words()[self.layout.by_reason + usize::from(reason)].load(Relaxed);
        (1..=u8::MAX).map(|reason| (reason, count(reason))).filter(|(_, count)| *count > 0).collect()
    }

    /// Notes a pause between two acts of somebody of this kind. Less than a second is a burst, not a pause.
    pub fn count_pause(&self, kind: u8, pause_ms: u64) {
        if pause_ms >= 1000 {
            let bucket = PAUSE_BUCKETS_MS.iter().position(|edge| pause_ms <= *edge).unwrap_or(PAUSE_COUNTS - 1);
            self.pause_row(kind)[bucket].fetch_add(1, Relaxed);
        }
    }

    pub fn pauses(&self, kind: u8) -> Vec<u64> {
        self.pause_row(kind).iter().map(|count| count.load(Relaxed)).collect()
    }

    fn pause_row(&self, kind: u8) -> &[Word] {
        let start = self.layout.pauses + usize::from(kind) * PAUSE_COUNTS;
        &self.map.words()[start..start + PAUSE_COUNTS]
    }
}
