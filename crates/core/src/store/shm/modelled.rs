//! An atomic of loom that also knows which value it was given last.
//!
//! Loom lets a load see any store that is not known to be followed by another, even where a compare-and-swap of the same
//! word shows which of the two came first. A model that looks at a word when all is over asks for the last one.

use std::sync::atomic::Ordering::{self, SeqCst};

use loom::sync::atomic::AtomicU64 as Explored;

#[derive(Debug)]
pub struct AtomicU64 {
    explored: Explored,
    last: std::sync::atomic::AtomicU64,
}

impl AtomicU64 {
    pub fn zero() -> Self {
        Self { explored: Explored::new(0), last: 0.into() }
    }

    /// Leaves the last value alone to be seen. Only for when every other thread has come to its end.
    pub fn settle(&self) {
        self.explored.store(self.last.load(SeqCst), SeqCst);
    }

    pub fn load(&self, order: Ordering) -> u64 {
        self.explored.load(order)
    }

    pub fn store(&self, value: u64, order: Ordering) {
        self.explored.store(value, order);
        self.last.store(value, SeqCst);
    }

    pub fn compare_exchange(&self, seen: u64, next: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {
        let done = self.explored.compare_exchange(seen, next, success, failure)?;
        self.last.store(next, SeqCst);
        Ok(done)
    }

    pub fn fetch_add(&self, by: u64, order: Ordering) -> u64 {
        let before = self.explored.fetch_add(by, order);
        self.last.store(before.wrapping_add(by), SeqCst);
        before
    }

    pub fn fetch_max(&self, value: u64, order: Ordering) -> u64 {
        let before = self.explored.fetch_max(value, order);
        self.last.store(before.max(value), SeqCst);
        before
    }

    pub fn fetch_update(
        &self,
        success: Ordering,
        failure: Ordering,
        mut next: impl FnMut(u64) -> Option<u64>,
    ) -> Result<u64, u64> {
        let mut given = 0;
        let done = self.explored.fetch_update(success, failure, |seen| next(seen).inspect(|value| given = *value))?;
        self.last.store(given, SeqCst);
        Ok(done)
    }
}
