//! Whose session a record is: one word of facts, and the roles, which lie twice.
//!
//! A change writes the half of the roles that is not in use, then flips to it by one swap of the facts. A new record keeps
//! the half of the former one, so that a change of the former which comes late neither succeeds nor touches it. What must
//! not be done here: decide what a role means.

use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

use super::slot::{Slot, SubjectRow, at};
use super::word::{Word, fence};
use super::{mix, seal};
use crate::subject::{ROLES_MAX, Roles};

/// The word of facts: kind 8 bits │ admin │ half of the roles in use │ number of roles 4 │ mark of the user 18 │ revision
/// 16 │ check 16.
const ADMIN_AT: u32 = 8;
const HALF_AT: u32 = 9;
const COUNT_AT: u32 = 10;
const MARK_AT: u32 = 14;
const MARK_MASK: u64 = (1 << 18) - 1;
const REVISION_AT: u32 = 32;
const REVISION_MASK: u64 = (1 << 16) - 1;
const FACTS_CHECK_AT: u32 = 48;

/// The subject as one moment had it: what a change of it starts from.
#[derive(Clone, Copy, Debug)]
pub struct KnownSubject {
    facts: u64,
    user: u64,
    pub admin: bool,
    pub roles: Roles,
}

/// A subject on its way into a record.
struct NextSubject {
    kind: u8,
    user: u64,
    admin: bool,
    count: u64,
    words: [u64; at::ROLES_WORDS],
}

impl NextSubject {
    fn new(kind: u8, user: u64, admin: bool, roles: &[u32]) -> Self {
        let mut bytes = [0; at::ROLES_WORDS * 8];
        for (place, role) in bytes.chunks_exact_mut(3).zip(roles) {
            place.copy_from_slice(&role.to_le_bytes()[..3]);
        }
        let words = collect(bytes.as_chunks::<8>().0.iter().map(|bytes| u64::from_le_bytes(*bytes)));
        Self { kind, user, admin, count: roles.len().min(ROLES_MAX) as u64, words }
    }

    /// The facts that follow `seen`, with the roles in `half`.
    fn facts(&self, seen: u64, half: u64) -> u64 {
        let revision = (seen >> REVISION_AT).wrapping_add(1) & REVISION_MASK;
        let facts = u64::from(self.kind)
            | u64::from(self.admin) << ADMIN_AT
            | half << HALF_AT
            | self.count << COUNT_AT
            | mark(self.user) << MARK_AT
            | revision << REVISION_AT;
        facts | facts_check(facts, self.user, self.words) << FACTS_CHECK_AT
    }
}

impl<'a> Slot<'a> {
    /// Code of the subject's kind.
    pub fn kind(self) -> u8 {
        self.hot[at::FACTS].load(Relaxed) as u8
    }

    /// False when the subject certainly has no role. Spares the walk to the roles.
    pub fn may_have_roles(self) -> bool {
        self.hot[at::FACTS].load(Relaxed) >> COUNT_AT & 0xF != 0
    }

    /// False when this is certainly no session of the user `id`. Spares a search the walk to another cache line.
    pub fn may_be_of(self, id: u64) -> bool {
        self.hot[at::FACTS].load(Relaxed) >> MARK_AT & MARK_MASK == mark(id)
    }

    pub fn user(self) -> (u8, u64) {
        (self.kind(), self.cold[at::USER].load(Relaxed))
    }

    /// Admin flag and roles of one moment; `None` when they do not fit their check.
    pub fn subject(self) -> Option<(bool, Roles)> {
        self.known_subject().map(|known| (known.admin, known.roles))
    }

    /// The same as a change of them starts from.
    pub fn known_subject(self) -> Option<KnownSubject> {
        // A change writes the half of the roles that is not in use, then flips to it by one swap.
        for _ in 0..3 {
            let facts = self.hot[at::FACTS].load(Acquire);
            let words = self.roles_half(half_of(facts)).iter().map(|word| word.load(Relaxed));
            let words: [u64; at::ROLES_WORDS] = collect(words);
            let user = self.cold[at::USER].load(Relaxed);
            fence(Acquire);
            if self.hot[at::FACTS].load(Relaxed) != facts {
                continue;
            }
            if facts >> FACTS_CHECK_AT != facts_check(facts, user, words) {
                return None;
            }
            let count = (facts >> COUNT_AT & 0xF).min(ROLES_MAX as u64) as usize;
            let bytes = words.map(u64::to_le_bytes);
            let role = |bytes: &[u8; 3]| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]);
            let roles = Roles::collect(bytes.as_flattened().as_chunks().0.iter().take(count).map(role));
            return Some(KnownSubject { facts, user, admin: facts >> ADMIN_AT & 1 == 1, roles });
        }
        None
    }

    /// Replaces roles and admin flag by one swap and raises the subject's revision, so that stored limits no longer
    /// hold. The caller holds the registry's lock, and found the record to be still its own after `known` was read. False
    /// when the slot was drawn anew meanwhile: then the swap fails, and the roles lie in the half that nobody uses.
    pub fn set_subject(self, known: &KnownSubject, roles: &[u32], admin: bool) -> bool {
        let next = NextSubject::new(known.facts as u8, known.user, admin, roles);
        let half = half_of(known.facts) ^ 1;
        // Pairs with the acquire fence in `known_subject`: who still read this half sees that it is no longer in use.
        fence(Release);
        self.put_roles(half, next.words);
        // Pairs with the acquire in `known_subject` and `ruling_check`, and with the swap in `fill_claimed`.
        let facts = next.facts(known.facts, half);
        self.hot[at::FACTS].compare_exchange(known.facts, facts, AcqRel, Relaxed).is_ok()
    }

    /// Puts a new record's subject into the half of the roles that the former record used. A change of the former that
    /// was stopped on its way writes the other half; the next change of this one waits for it by the registry's lock.
    pub(super) fn fill_subject(self, row: &SubjectRow<'_>) {
        let next = NextSubject::new(row.kind, row.id, row.admin, row.roles);
        let follow = |seen| Some(next.facts(seen, half_of(seen)));
        // Pairs with the swap in `set_subject`, which must fail from here on; a load could miss the last of them.
        let former = self.hot[at::FACTS].fetch_update(AcqRel, Acquire, follow).unwrap_or_else(|seen| seen);
        self.put_roles(half_of(former), next.words);
    }

    fn put_roles(self, half: u64, words: [u64; at::ROLES_WORDS]) {
        for (place, word) in self.roles_half(half).iter().zip(words) {
            place.store(word, Relaxed);
        }
    }

    fn roles_half(self, half: u64) -> &'a [Word] {
        let start = at::ROLES + half as usize * at::ROLES_WORDS;
        &self.cold[start..start + at::ROLES_WORDS]
    }
}

/// Which half of the roles these facts are about.
fn half_of(facts: u64) -> u64 {
    facts >> HALF_AT & 1
}

/// 16 bits that bind the facts to their roles and to the user.
fn facts_check(facts: u64, user: u64, roles: [u64; at::ROLES_WORDS]) -> u64 {
    let facts = facts & ((1 << FACTS_CHECK_AT) - 1);
    let [first, second, third] = roles;
    seal([facts, user, first, second, third]) >> FACTS_CHECK_AT
}

/// What the word of facts says of a user's id.
fn mark(id: u64) -> u64 {
    mix(id) & MARK_MASK
}

/// The first words of an iterator; zeros where it ends early.
fn collect<const N: usize>(mut words: impl Iterator<Item = u64>) -> [u64; N] {
    std::array::from_fn(|_| words.next().unwrap_or(0))
}
