//! Figures, striped over processes; sums are read when somebody asks.
//!
//! Whoever opens the file takes a stripe of its own, in which it counts without a lock of the processor. The stripes of
//! the dead are taken over with what they counted, so that a killed worker loses nothing.

use std::sync::atomic::Ordering::Relaxed;

use super::layout::{COUNTERS, Layout, PAUSE_COUNTS, STRIPES};
use super::word::Word;
use super::{ShmStore, owner};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    Checks,
    Starts,
    Extensions,
    RefusedFull,
    Damaged,
}

/// The word of a stripe that names its owner, behind the counters.
const OWNER: usize = COUNTERS - 1;

/// A stripe of this file, and the process that it belongs to: not to a child of it.
#[derive(Debug)]
pub struct Stripe {
    start: usize,
    owner: u64,
}

impl Stripe {
    /// The caller holds the file's lock. Without a free stripe it is the one that all share.
    pub fn take(words: &[Word], layout: &Layout) -> Self {
        let start = |stripe: usize| layout.counters + stripe * COUNTERS;
        let owner_of = |stripe: &usize| words[start(*stripe) + OWNER].load(Relaxed);
        let is_free = |stripe: &usize| owner_of(stripe) == 0;
        let is_left = |stripe: &usize| owner::is_gone(owner_of(stripe));
        let own = (1..STRIPES).find(is_free).or_else(|| (1..STRIPES).find(is_left));
        let Some(own) = own else { return Self { start: start(0), owner: 0 } };
        words[start(own) + OWNER].store(owner::current(), Relaxed);
        Self { start: start(own), owner: owner::current() }
    }

    /// Gives the stripe back, if it is this process's.
    pub fn release(&self, words: &[Word]) {
        if self.owner == owner::current() {
            words[self.start + OWNER].store(0, Relaxed);
        }
    }
}

impl ShmStore {
    #[inline(always)]
    pub fn count(&self, counter: Counter) {
        let words = self.map.words();
        if self.stripe.owner == owner::current() {
            let count = &words[self.stripe.start + counter as usize];
            count.store(count.load(Relaxed).wrapping_add(1), Relaxed);
        } else {
            words[self.layout.counters + counter as usize].fetch_add(1, Relaxed);
        }
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

    /// Counts a pause between two acts of somebody of this kind.
    pub fn count_pause(&self, kind: u8, bucket: usize) {
        self.pause_row(kind)[bucket].fetch_add(1, Relaxed);
    }

    pub fn pauses(&self, kind: u8) -> Vec<u64> {
        self.pause_row(kind).iter().map(|count| count.load(Relaxed)).collect()
    }

    fn pause_row(&self, kind: u8) -> &[Word] {
        let start = self.layout.pauses + usize::from(kind) * PAUSE_COUNTS;
        &self.map.words()[start..start + PAUSE_COUNTS]
    }
}
