//! For users who were signed out everywhere: no session of theirs from before that moment may be adopted.
//!
//! A set-associative table of single words, 30 bits of a user's keyed hash beside 34 bits of Unix seconds. When a set is
//! full its oldest entry goes. Two users who share 30 bits share a moment: one of them signs in once more.

use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed};

use super::layout::{NOT_BEFORE, head};
use super::word::Word;
use super::{ShmStore, mix};

const WAYS: usize = 8;
const SECONDS_BITS: u32 = 34;
const SECONDS: u64 = (1 << SECONDS_BITS) - 1;

impl ShmStore {
    pub fn set_not_before(&self, kind: &str, id: u64, unix_seconds: u64) {
        let (set, tag) = self.not_before_set(kind, id);
        let entry = tag << SECONDS_BITS | unix_seconds & SECONDS;
        // Bounded: each round either succeeds or somebody else's entry did.
        for _ in 0..64 {
            let seen: Vec<u64> = set.iter().map(|word| word.load(Acquire)).collect();
            let place = seen.iter().position(|word| word >> SECONDS_BITS == tag && *word != 0);
            let oldest = || (0..WAYS).min_by_key(|way| seen[*way] & SECONDS).unwrap_or(0);
            let place = place.unwrap_or_else(oldest);
            let next = if seen[place] >> SECONDS_BITS == tag { entry.max(seen[place]) } else { entry };
            if set[place].compare_exchange(seen[place], next, AcqRel, Relaxed).is_ok() {
                return;
            }
        }
    }

    /// Unix seconds of the last sign-out everywhere; 0 when none is known.
    pub fn not_before(&self, kind: &str, id: u64) -> u64 {
        let (set, tag) = self.not_before_set(kind, id);
        let of_user = |word: &Word| Some(word.load(Acquire)).filter(|word| word >> SECONDS_BITS == tag);
        set.iter().filter_map(of_user).map(|word| word & SECONDS).max().unwrap_or(0)
    }

    fn not_before_set(&self, kind: &str, id: u64) -> (&[Word], u64) {
        let key = self.map.words()[head::USERS_KEY].load(Relaxed);
        let hash = kind.bytes().fold(mix(key ^ id), |hash, byte| mix(hash ^ u64::from(byte)));
        let set = (hash as usize % (NOT_BEFORE / WAYS)) * WAYS;
        let start = self.layout.not_before + set;
        (&self.map.words()[start..start + WAYS], hash >> SECONDS_BITS)
    }
}
