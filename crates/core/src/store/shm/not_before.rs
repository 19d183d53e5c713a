//! For users who were signed out everywhere: no session of theirs from before that moment may be adopted.
//!
//! A set-associative table of single words, 30 bits of a user's keyed hash beside 34 bits of Unix seconds. When a set is
//! full its oldest entry goes, and a floor below which nobody's session is adopted any more rises to it. Two users who
//! share 30 bits share a moment: one of them signs in once more.

use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, SeqCst};

use super::layout::{NOT_BEFORE, head};
use super::word::{Word, fence};
use super::{ShmStore, mix};
use crate::clock;

const WAYS: usize = 8;
const SECONDS_BITS: u32 = 34;
const SECONDS: u64 = (1 << SECONDS_BITS) - 1;

/// Unix seconds; 0 when none is known. Only sessions that began after both may be adopted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBefore {
    /// The last time that this user was signed out everywhere.
    pub of_user: u64,
    /// The last time that anybody was of whom this is known no more.
    pub floor: u64,
}

impl ShmStore {
    /// Whoever searches the table for sessions of this user after this, and whoever asks [`ShmStore::not_before`] after
    /// they have published one, cannot both miss the other.
    pub fn set_not_before(&self, kind: &str, id: u64, unix_seconds: u64) {
        self.enter_not_before(kind, id, unix_seconds & SECONDS);
        // Pairs with the fence in `not_before`.
        fence(SeqCst);
    }

    fn enter_not_before(&self, kind: &str, id: u64, unix_seconds: u64) {
        let (set, tag) = self.not_before_set(kind, id);
        let entry = tag << SECONDS_BITS | unix_seconds;
        // Bounded: each round either succeeds or somebody else's entry did.
        for _ in 0..64 {
            let seen: Vec<u64> = set.iter().map(|word| word.load(Acquire)).collect();
            let place = seen.iter().position(|word| word >> SECONDS_BITS == tag && *word != 0);
            let oldest = || (0..WAYS).min_by_key(|way| seen[*way] & SECONDS).unwrap_or(0);
            let place = place.unwrap_or_else(oldest);
            let is_own = seen[place] >> SECONDS_BITS == tag;
            if !is_own && seen[place] != 0 {
                self.raise_floor(seen[place] & SECONDS);
            }
            let next = if is_own { entry.max(seen[place]) } else { entry };
            if set[place].compare_exchange(seen[place], next, AcqRel, Relaxed).is_ok() {
                return;
            }
        }
        self.raise_floor(unix_seconds);
    }

    pub fn not_before(&self, kind: &str, id: u64) -> NotBefore {
        // Pairs with the fence in `set_not_before`.
        fence(SeqCst);
        let (set, tag) = self.not_before_set(kind, id);
        let of_user = |word: &Word| Some(word.load(Acquire)).filter(|word| word >> SECONDS_BITS == tag);
        let of_user = set.iter().filter_map(of_user).map(|word| word & SECONDS).max().unwrap_or(0);
        // After the entries: whoever sees one dropped sees what the floor has risen to before.
        let floor = believed(self.map.words()[head::NOT_BEFORE_FLOOR].load(Acquire), now());
        NotBefore { of_user, floor }
    }

    /// Before an entry of `unix_seconds` is dropped.
    fn raise_floor(&self, unix_seconds: u64) {
        let now = now();
        let raised = |floor| Some(believed(floor, now).max(unix_seconds.min(now)));
        let _ = self.map.words()[head::NOT_BEFORE_FLOOR].fetch_update(AcqRel, Relaxed, raised);
    }

    fn not_before_set(&self, kind: &str, id: u64) -> (&[Word], u64) {
        let key = self.map.words()[head::USERS_KEY].load(Relaxed);
        let hash = kind.bytes().fold(mix(key ^ id), |hash, byte| mix(hash ^ u64::from(byte)));
        let set = (hash as usize % (NOT_BEFORE / WAYS)) * WAYS;
        let start = self.layout.not_before + set;
        (&self.map.words()[start..start + WAYS], hash >> SECONDS_BITS)
    }
}

/// Nobody has been signed out in the future: such a floor is damage, or of a clock that has been set back since.
fn believed(floor: u64, now: u64) -> u64 {
    if floor > now { 0 } else { floor }
}

fn now() -> u64 {
    clock::wall_ms().div_euclid(1000).unsigned_abs()
}
