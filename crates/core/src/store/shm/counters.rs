//! Figures, striped over processes; sums are read when somebody asks.
//!
//! Whoever opens the file takes a stripe of its own, in which it counts without a lock of the processor. The stripes of
//! the dead are taken over with what they counted, so that a killed worker loses nothing. Taking one is a swap and waits
//! for nobody.

use std::sync::atomic::Ordering::Relaxed;

use super::layout::{COUNTERS, Layout, PAUSE_COUNTS, STRIPES};
use super::word::Word;
use super::{ShmStore, mix, owner};

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
/// How many owners are asked for whether they live, which is two calls of the system each: of hundreds of workers that
/// begin at one moment none may wait for a search of all.
const OWNERS_ASKED_FOR: usize = 8;

/// A stripe of this file, and the process that it belongs to: not to a child of it.
#[derive(Debug)]
pub struct Stripe {
    start: usize,
    owner: u64,
}

impl Stripe {
    /// A stripe that is free, else one of a few whose owner is gone, else the one that all share.
    pub fn take(words: &[Word], layout: &Layout) -> Self {
        Self::take_asking(words, layout, owner::is_gone)
    }

    fn take_asking(words: &[Word], layout: &Layout, is_gone: impl Fn(u64) -> bool) -> Self {
        let own = owner::current();
        let start = |stripe: usize| layout.counters + stripe * COUNTERS;
        let owner_of = |stripe: usize| words[start(stripe) + OWNER].load(Relaxed);
        let take_from = |stripe: &usize, former: u64| {
            words[start(*stripe) + OWNER].compare_exchange(former, own, Relaxed, Relaxed).is_ok()
        };
        // Each begins elsewhere, so that those who come at one moment do not all want the same.
        let first = mix(own) as usize % (STRIPES - 1);
        let stripes = || (0..STRIPES - 1).map(|step| 1 + (first + step) % (STRIPES - 1));
        let is_free = |stripe: &usize| owner_of(*stripe) == 0 && take_from(stripe, 0);
        let is_left = |stripe: &usize| {
            let former = owner_of(*stripe);
            is_gone(former) && take_from(stripe, former)
        };
        match stripes().find(is_free).or_else(|| stripes().take(OWNERS_ASKED_FOR).find(is_left)) {
            Some(stripe) => Self { start: start(stripe), owner: own },
            None => Self { start: start(0), owner: 0 },
        }
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::BTreeSet;

    use tempfile::TempDir;

    use super::*;

    #[test]
    fn free_stripes_go_first_and_few_owners_are_asked_for() {
        let directory = TempDir::new().unwrap();
        let (store, _) = super::super::open(&directory.path().join("sessions.registry"), 1, "test").unwrap();
        let (words, asked) = (store.map.words(), Cell::new(0));
        let take = |lives: bool| {
            asked.set(0);
            let stripe = Stripe::take_asking(words, &store.layout, |_| {
                asked.set(asked.get() + 1);
                !lives
            });
            (stripe.start, asked.get())
        };
        let shared = store.layout.counters;
        let taken: BTreeSet<usize> = (2..STRIPES).map(|_| take(false)).map(|(start, asked)| start + asked).collect();
        assert_eq!(taken.len(), STRIPES - 2, "each its own, nobody asked for: the store has the one that is left");
        assert!(!taken.contains(&shared) && !taken.contains(&store.stripe.start));
        assert_eq!(take(true), (shared, OWNERS_ASKED_FOR), "all live");
        let (start, asked) = take(false);
        assert!(start != shared && asked == 1, "the dead one's");
    }
}
