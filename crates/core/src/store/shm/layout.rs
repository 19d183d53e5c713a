//! Where everything lies in the file, in words of eight bytes. Changing anything here is a new [`VERSION`].
//!
//! ```text
//! header │ counters │ role pauses │ words │ not-before │ policy A │ policy B │ event ring │ hot slots │ cold slots
//! ```

/// First word of the file; also tells the byte order, since a file of the other order reads differently.
pub const MAGIC: u64 = u64::from_be_bytes(*b"LOGOUTmr");
pub const VERSION: u64 = 4;

/// Header words.
pub mod head {
    pub const MAGIC: usize = 0;
    pub const VERSION: usize = 1;
    pub const CAPACITY: usize = 2;
    pub const RING: usize = 3;
    pub const EPOCH: usize = 4;
    /// Two words each: the key of token digests, the key of users' hashes.
    pub const KEY: usize = 5;
    pub const USERS_KEY: usize = 7;
    /// Unix milliseconds at creation.
    pub const CREATED: usize = 9;
    /// Hash of the namespace whose registry this is.
    pub const NAMESPACE: usize = 10;
    /// Checksum of the words before it, which never change.
    pub const SEAL: usize = 11;
    /// Words that change: a cache line each where every check reads them, since readers must not share with writers.
    pub const POLICY: usize = 16;
    pub const BOOT_ID: usize = 24;
    pub const BOOT_OFFSET: usize = 26;
    pub const BOOT_CHECK: usize = 27;
    /// How far the wall clock was ahead of the registry clock, and that clock's latest moment: each with a check.
    pub const WALL_DELTA: usize = 28;
    pub const LATEST: usize = 29;
    /// Number of the next event, from 1.
    pub const EVENT_HEAD: usize = 32;
    pub const LIVE: usize = 40;
    /// The last event that anybody read, and how many were overwritten unread.
    pub const EVENTS_READ: usize = 48;
    pub const EVENTS_LOST: usize = 49;
    pub const WORDS: usize = 64;
}

/// Counters are striped over processes so that no two write to one cache line; the first stripe is for whoever finds
/// none of their own.
pub const STRIPES: usize = 256;
pub const COUNTERS: usize = 8;
/// Interned short texts: kinds and reasons. Code 0 is "none".
pub const TEXTS: usize = 255;
pub const TEXT_WORDS: usize = 5;
pub const TEXT_MAX: usize = 31;
/// Reasons are counted by code, pauses by kind's code.
pub const PAUSE_COUNTS: usize = 13;
/// Roles whose pauses are counted apart: a key for each, then the counts of each.
pub const ROLES_COUNTED: usize = 63;
pub const NOT_BEFORE: usize = 16_384;
pub const POLICY_MAX: usize = 65_536;
/// Checksum (two words), then the text.
pub const POLICY_WORDS: usize = 2 + POLICY_MAX / 8;
pub const EVENT_WORDS: usize = 24;
/// No registry gets so far: a million events a second would take nine years.
pub const EVENTS_MAX: u64 = 1 << 48;
/// One cache line: all that nearly every check reads, and all that a sweep reads of a session that goes on.
pub const HOT_WORDS: usize = 8;
/// What few checks read, then roles twice, label, agent.
pub const COLD_WORDS: usize = 37;

/// Bytes that a session may cost at capacity; slots beyond the capacity keep `start` short when the table is full.
pub const SESSION_BYTES: usize = 384;
pub const CAPACITY_MAX: u32 = 16_777_216;

/// Offsets of one file, all derived from its capacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    pub capacity: usize,
    pub slots: usize,
    pub ring: usize,
    pub counters: usize,
    pub by_reason: usize,
    pub pauses: usize,
    pub role_keys: usize,
    pub role_pauses: usize,
    pub texts: usize,
    pub not_before: usize,
    pub policy: [usize; 2],
    pub events: usize,
    pub hot: usize,
    pub cold: usize,
    pub words: usize,
}

impl Layout {
    pub fn new(capacity: u32) -> Self {
        let capacity = capacity.clamp(1, CAPACITY_MAX) as usize;
        let spare = capacity * SESSION_BYTES / ((HOT_WORDS + COLD_WORDS) * 8) - capacity;
        let slots = capacity + spare.max(8);
        let ring = capacity.next_power_of_two().clamp(1024, 65_536);
        let counters = head::WORDS;
        let by_reason = counters + STRIPES * COUNTERS;
        let pauses = by_reason + TEXTS + 1;
        let role_keys = pauses + (TEXTS + 1) * PAUSE_COUNTS;
        let role_pauses = role_keys + ROLES_COUNTED;
        let texts = role_pauses + ROLES_COUNTED * PAUSE_COUNTS;
        let not_before = texts + (TEXTS + 1) * TEXT_WORDS;
        let policy_a = not_before + NOT_BEFORE;
        let policy_b = policy_a + POLICY_WORDS;
        let events = policy_b + POLICY_WORDS;
        // Slots start on a cache line, so that a check touches one and not two.
        let hot = (events + ring * EVENT_WORDS).next_multiple_of(HOT_WORDS);
        let cold = hot + slots * HOT_WORDS;
        let words = cold + slots * COLD_WORDS;
        Self {
            capacity,
            slots,
            ring,
            counters,
            by_reason,
            pauses,
            role_keys,
            role_pauses,
            texts,
            not_before,
            policy: [policy_a, policy_b],
            events,
            hot,
            cold,
            words,
        }
    }

    pub fn bytes(&self) -> u64 {
        self.words as u64 * 8
    }

    /// The slot that a token's place names: a scaled multiplication instead of a division.
    pub fn slot_of(&self, place: u64) -> usize {
        ((u128::from(place) * self.slots as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_costs_at_most_its_bytes() {
        for capacity in [1_000, 16_384, 65_536, 1_000_000] {
            let layout = Layout::new(capacity);
            let slots = (layout.words - layout.hot) * 8;
            assert!(slots <= layout.capacity * SESSION_BYTES, "{capacity}");
            assert!(layout.slots > layout.capacity);
            assert_eq!(layout.hot * 8 % 64, 0);
        }
    }

    #[test]
    fn every_place_names_a_slot() {
        let layout = Layout::new(100);
        assert_eq!(layout.slot_of(0), 0);
        assert_eq!(layout.slot_of(u64::MAX), layout.slots - 1);
    }
}
