//! The registry in one file that every worker of this machine maps.
//!
//! Invariants, on which everything else rests:
//! - Each session is in exactly one slot, named by its token. `start` draws tokens until one names a slot that is not
//!   in use; so there is no index, no probing and nothing to clean up, and a lookup reads one slot.
//! - Nothing waits for another process. Whatever several processes may write at once is one 64-bit word, changed by
//!   compare-and-swap; a worker killed between two stores leaves at worst a slot that is claimed, which `sweep` frees.
//! - Files are created, set aside and carried over a reboot, and policies and subjects changed, under `flock`, which the
//!   kernel releases at death. A sound file is opened without it.
//! - Payload is `AtomicU64`, never bytes behind a reference.

mod counters;
mod events;
mod facts;
mod fields;
mod file;
mod header;
mod layout;
mod mapping;
#[cfg(all(test, loom))]
mod model;
#[cfg(loom)]
mod modelled;
mod moment;
mod not_before;
mod owner;
mod policy_area;
mod pulse;
mod role_pauses;
mod ruling;
mod slot;
mod texts;
mod word;

pub use counters::Counter;
pub use events::EventRow;
pub use file::{Found, Location, Lock, default_path, make_default_path, open};
pub use layout::CAPACITY_MAX;
#[cfg(test)]
pub use layout::head;
pub use not_before::NotBefore;
pub use pulse::Pulse;
pub use ruling::{Familiar, Ruling};
pub use slot::{Notice, Slot, SubjectRow};
pub use texts::OTHER;
#[cfg(feature = "fault-points")]
pub use word::fault;

use crate::clock::TickedClock;
use crate::token::{Digest, DigestKey, Token};
use layout::{COLD_WORDS, HOT_WORDS};
use mapping::Mapping;
use word::Word;

/// An open registry file, of one thread: what threads and processes share is the file.
#[derive(Debug)]
pub struct ShmStore {
    map: Mapping,
    layout: layout::Layout,
    location: Location,
    key: DigestKey,
    epoch: u32,
    stripe: counters::Stripe,
    clock: TickedClock,
    boot_offset: i64,
    texts: texts::TextCache,
}

impl ShmStore {
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The one-way digest of a token of this registry.
    #[inline(always)]
    pub fn digest(&self, token: &Token) -> Digest {
        token.digest(&self.key)
    }

    pub fn capacity(&self) -> u64 {
        self.layout.capacity as u64
    }

    pub fn slots(&self) -> impl Iterator<Item = Slot<'_>> {
        let (hot, cold) = self.halves();
        hot.iter().zip(cold).map(|(hot, cold)| Slot::new(hot, cold))
    }

    /// The slot that a session of this token is in, if it is held.
    #[inline(always)]
    pub fn slot_named(&self, token: &Token) -> Slot<'_> {
        self.slot(self.layout.slot_of(token.place()))
    }

    /// The published record of a token, with the life word that names it.
    #[inline(always)]
    pub fn find(&self, token: &Token) -> Option<(Slot<'_>, u64)> {
        let digest = self.digest(token);
        let slot = self.slot_named(token);
        let life = slot.life();
        (Slot::is_published(life) && slot.is_named(life, digest)).then_some((slot, life))
    }

    /// The published record of a session id. Looks at every slot: only a token names one.
    pub fn find_id(&self, id: u64) -> Option<(Slot<'_>, u64)> {
        let found = |slot: Slot<'_>| (slot.id() == id && Slot::is_published(slot.life())).then(|| slot.life());
        self.slots().find_map(|slot| Some((slot, found(slot)?)))
    }

    #[inline(always)]
    pub fn slot(&self, index: usize) -> Slot<'_> {
        let (hot, cold) = self.halves();
        Slot::new(&hot[index], &cold[index])
    }

    /// The hot and the cold halves of all slots.
    #[inline(always)]
    fn halves(&self) -> (&[[Word; HOT_WORDS]], &[[Word; COLD_WORDS]]) {
        let (front, cold) = self.map.words().split_at(self.layout.cold);
        (front[self.layout.hot..].as_chunks().0, cold.as_chunks().0)
    }

    /// Asks the kernel to lay the records into huge pages, the hot halves first.
    pub fn gather(&self) {
        self.map.gather(self.layout.hot..self.layout.words);
    }

    /// Frees what a killed worker left claimed.
    pub fn free_abandoned(&self, slot: Slot<'_>, life: u64) {
        if Slot::claimant(life).is_some_and(owner::is_gone) {
            slot.free(life);
        }
    }
}

impl Drop for ShmStore {
    fn drop(&mut self) {
        self.stripe.release(self.map.words());
    }
}

/// Spreads the bits of a word over all of it (the finisher of splitmix64). For checks and placement, not for secrets.
const fn mix(word: u64) -> u64 {
    let word = (word ^ word >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ word >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ word >> 31
}

/// An odd number without eight equal bits in a row; so a product with it shows each flipped bit of a word in the eight
/// bits at its top, and in any more than eight.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// A check over several words, each weighed by its place. The multiplications do not wait for each other, which a chain
/// of [`mix`] would make them do on every check of every request.
fn seal<const N: usize>(words: [u64; N]) -> u64 {
    let weigh = |sum: u64, (place, word): (u64, u64)| sum.wrapping_add(word.wrapping_mul(weight(place)));
    mix((1..).zip(words).fold(0, weigh))
}

const fn weight(place: u64) -> u64 {
    mix(place) | 1
}
