//! One word of the file. Everything that is written to the file is written here.
//!
//! It is an `AtomicU64` and adds nothing to it, but that under the feature `fault-points` each write first asks whether
//! the process is to die now; so a test can kill a worker before every single store of every operation. Under
//! `cfg(loom)` it is loom's, and lives on the heap of a model: then no file can be mapped.

#[cfg(not(loom))]
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;

#[cfg(loom)]
pub use loom::sync::atomic::fence;
#[cfg(not(loom))]
pub use std::sync::atomic::fence;

#[cfg(loom)]
use super::modelled::AtomicU64;

/// A word that every process may read and write at any time.
#[derive(Debug)]
#[cfg_attr(not(loom), repr(transparent))]
pub struct Word(AtomicU64);

impl Word {
    /// A word of no file.
    #[cfg(loom)]
    pub fn zero() -> Self {
        Self(AtomicU64::zero())
    }

    /// For when every other thread of a model has come to its end.
    #[cfg(loom)]
    pub fn settle(&self) {
        self.0.settle();
    }

    #[inline]
    pub fn load(&self, order: Ordering) -> u64 {
        fault::loaded();
        self.0.load(order)
    }

    #[inline]
    pub fn store(&self, value: u64, order: Ordering) {
        fault::point();
        self.0.store(value, order);
    }

    #[inline]
    pub fn compare_exchange(&self, seen: u64, next: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {
        fault::point();
        self.0.compare_exchange(seen, next, success, failure)
    }

    #[inline]
    pub fn fetch_add(&self, by: u64, order: Ordering) -> u64 {
        fault::point();
        self.0.fetch_add(by, order)
    }

    #[inline]
    pub fn fetch_max(&self, value: u64, order: Ordering) -> u64 {
        fault::point();
        self.0.fetch_max(value, order)
    }

    #[inline]
    pub fn fetch_update(
        &self,
        success: Ordering,
        failure: Ordering,
        next: impl FnMut(u64) -> Option<u64>,
    ) -> Result<u64, u64> {
        fault::point();
        self.0.fetch_update(success, failure, next)
    }
}

/// Calls the cache line of the first word from memory without waiting for it. Reads nothing.
#[inline(always)]
pub fn prefetch(words: &[Word]) {
    #[cfg(all(target_arch = "x86_64", not(loom)))]
    // SAFETY: a hint of the base instruction set, which faults on no address.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(words.as_ptr().cast());
    }
    #[cfg(any(not(target_arch = "x86_64"), loom))]
    let _ = words;
}

#[cfg(not(feature = "fault-points"))]
mod fault {
    #[inline]
    pub fn point() {}

    #[inline]
    pub fn loaded() {}
}

/// For tests only: dies by SIGKILL, as a worker of PHP-FPM does, before the write that it was told. Counts what is read.
#[cfg(feature = "fault-points")]
pub mod fault {
    use std::cell::Cell;

    thread_local! {
        static WRITES_LEFT: Cell<u64> = const { Cell::new(u64::MAX) };
        static LOADS: Cell<u64> = const { Cell::new(0) };
    }

    /// The process dies before the `write`-th write of this thread from now on, counted from 0.
    pub fn die_before(write: u64) {
        WRITES_LEFT.set(write);
    }

    /// Words that this thread has read until now: what an act costs, without a clock.
    pub fn loads() -> u64 {
        LOADS.get()
    }

    pub(super) fn loaded() {
        LOADS.set(LOADS.get() + 1);
    }

    pub(super) fn point() {
        let left = WRITES_LEFT.get();
        if left == 0 {
            rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL).ok();
        }
        WRITES_LEFT.set(left.saturating_sub(1));
    }
}
