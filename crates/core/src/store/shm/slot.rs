//! One slot: the record of one session, or room for one.
//!
//! `life` says whose turn it is: free → claimed (by one compare-and-swap that also names the owner) → published → free.
//! A serial number grows with every claim, so that what was read of one session is never taken for another's. What must
//! not be done here: decide anything about time or policy.

use std::net::IpAddr;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

use super::fields::{get_ip, get_text, put_ip, put_text};
use super::layout::{COLD_WORDS, HOT_WORDS};
use super::moment::{pack_moment, unpack_moment};
use super::word::{Word, fence, prefetch};
use super::{Pulse, SPREAD, owner, pulse};
use crate::event::EventType;
use crate::session::{Hold, Phase};
use crate::subject::{AGENT_MAX, LABEL_MAX};
use crate::token::Digest;

pub(super) mod at {
    /// Hot words.
    pub const LIFE: usize = 0;
    pub const ID: usize = 1;
    pub const PULSE: usize = 2;
    pub const ABSOLUTE_FROM: usize = 3;
    pub const FACTS: usize = 4;
    pub const LIMITS_A: usize = 5;
    pub const LIMITS_B: usize = 6;
    pub const RULING: usize = 7;
    /// Cold words.
    pub const LIMITS_C: usize = 0;
    pub const HOLD: usize = 1;
    pub const NOTICED: usize = 2;
    pub const STARTED: usize = 3;
    pub const USER: usize = 4;
    pub const IP: usize = 5;
    pub const ROLES: usize = 7;
    pub const ROLES_WORDS: usize = 3;
    pub const LABEL: usize = 13;
    pub const AGENT: usize = 21;
}

/// The word of life: state 2 bits │ serial 32 │ owner of a claim, or what is kept of a digest's rest, 30.
const STATE_CLAIMED: u64 = 1;
/// Two bits away from a free slot's zero, so that no flipped bit brings back what has ended.
const STATE_PUBLISHED: u64 = 3;
const SERIAL_AT: u32 = 2;
const OWNER_AT: u32 = 34;
const REST_AT: u32 = OWNER_AT;
const SERIAL_MASK: u64 = u32::MAX as u64;
pub(super) const SECONDS_MASK: u64 = (1 << 26) - 1;
/// The word of a hold: seconds 22 bits │ since when, in ms 34 │ check 8. So it is at most 48 days long, and told from one of
/// a pause before for 99 days.
const HOLD_MASK: u64 = (1 << 22) - 1;
const HOLD_SINCE_AT: u32 = 22;
const HOLD_SINCE_MASK: u64 = (1 << 34) - 1;
const HOLD_CHECK_AT: u32 = 56;

/// A slot of the table.
#[derive(Clone, Copy)]
pub struct Slot<'a> {
    pub(super) hot: &'a [Word; HOT_WORDS],
    pub(super) cold: &'a [Word; COLD_WORDS],
}

/// What somebody has already written to the event log for the present pause, or once for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    Warned = 1,
    Locked = 2,
    WouldLock = 4,
    WouldExpire = 8,
    WouldEndByAge = 16,
}

impl Notice {
    pub fn event(self) -> EventType {
        match self {
            Self::Warned => EventType::Warn,
            Self::Locked => EventType::Lock,
            Self::WouldLock => EventType::WouldLock,
            Self::WouldExpire | Self::WouldEndByAge => EventType::WouldExpire,
        }
    }
}

/// The subject as a record holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubjectRow<'a> {
    /// Code of the kind's name.
    pub kind: u8,
    pub id: u64,
    pub admin: bool,
    pub roles: &'a [u32],
    pub label: &'a str,
    pub agent: &'a str,
    pub ip: Option<IpAddr>,
}

impl<'a> Slot<'a> {
    pub fn new(hot: &'a [Word; HOT_WORDS], cold: &'a [Word; COLD_WORDS]) -> Self {
        Self { hot, cold }
    }

    /// The life word; what [`Slot::is_still`] compares.
    pub fn life(self) -> u64 {
        // Pairs with the release in `publish`: whoever sees it published sees the whole record.
        self.hot[at::LIFE].load(Acquire)
    }

    /// Calls the hot line from memory without waiting for it.
    pub fn prefetch(self) {
        prefetch(self.hot);
    }

    pub fn prefetch_cold(self) {
        self.cold.chunks(HOT_WORDS).for_each(prefetch);
    }

    /// The same of all that [`Slot::subject`] reads.
    pub fn prefetch_roles(self) {
        prefetch(&self.cold[at::USER..]);
        prefetch(&self.cold[at::LABEL - 1..]);
    }

    pub fn is_published(life: u64) -> bool {
        life & 3 == STATE_PUBLISHED
    }

    pub fn is_free(life: u64) -> bool {
        life & 3 == 0
    }

    /// The owner of a claim; `None` when the slot is not claimed. A damaged state is a claim of nobody, so that a sweep
    /// frees it.
    pub fn claimant(life: u64) -> Option<u64> {
        match life & 3 {
            0 | STATE_PUBLISHED => None,
            STATE_CLAIMED => Some(life >> OWNER_AT),
            _ => Some(0),
        }
    }

    /// Whether all that was read since `life` belongs to one record.
    #[inline(always)]
    pub fn is_still(self, life: u64) -> bool {
        // Pairs with the release fence in `claim`: payload of the next record is not seen without its claim.
        fence(Acquire);
        self.hot[at::LIFE].load(Relaxed) == life
    }

    /// Takes the slot from the state `seen`; the life word of the claim, or `None` when somebody was faster.
    pub fn claim(self, seen: u64) -> Option<u64> {
        let serial = (seen >> SERIAL_AT & SERIAL_MASK).wrapping_add(1) & SERIAL_MASK;
        let claimed = STATE_CLAIMED | serial << SERIAL_AT | owner::current() << OWNER_AT;
        self.hot[at::LIFE].compare_exchange(seen, claimed, AcqRel, Relaxed).ok()?;
        fence(Release);
        Some(claimed)
    }

    /// Makes a claimed and filled slot a session; its life word, or `None` when the claim was taken away.
    pub fn publish_claimed(self, claimed: u64, digest: Digest) -> Option<u64> {
        let published = STATE_PUBLISHED | claimed & SERIAL_MASK << SERIAL_AT | digest.rest << REST_AT;
        // Pairs with the acquire in `life`.
        self.hot[at::LIFE].compare_exchange(claimed, published, Release, Relaxed).ok()?;
        Some(published)
    }

    /// Gives the slot back from the state `seen`. False when somebody else has changed it.
    pub fn free(self, seen: u64) -> bool {
        let freed = seen & SERIAL_MASK << SERIAL_AT;
        self.hot[at::LIFE].compare_exchange(seen, freed, AcqRel, Relaxed).is_ok()
    }

    pub fn id(self) -> u64 {
        self.hot[at::ID].load(Relaxed)
    }

    /// Whether the published record of `life` is the one of this digest: 94 bits are compared.
    pub fn is_named(self, life: u64, digest: Digest) -> bool {
        self.id() == digest.id && (life ^ digest.rest << REST_AT) >> REST_AT == 0
    }

    /// What a pulse of this record is bound to.
    #[inline(always)]
    pub(super) fn binding(self, life: u64) -> u64 {
        self.id() ^ (life >> SERIAL_AT & SERIAL_MASK).wrapping_mul(SPREAD)
    }

    /// The pulse and the word it was read from; `None` when the word is damaged.
    #[inline(always)]
    pub fn pulse(self, life: u64) -> Option<(u64, Pulse)> {
        let word = self.hot[at::PULSE].load(Acquire);
        Some((word, Pulse::unpack(word, self.binding(life))?))
    }

    /// Changes the pulse if it is still `seen`; the new word.
    #[inline(always)]
    pub fn swap_pulse(self, life: u64, seen: u64, next: Pulse) -> Option<u64> {
        let next = next.pack(self.binding(life));
        self.hot[at::PULSE].compare_exchange(seen, next, AcqRel, Relaxed).ok().map(|_| next)
    }

    /// Writes a whole record into a claimed slot.
    pub fn fill_claimed(self, claimed: u64, digest: Digest, subject: &SubjectRow<'_>, started: u64, active: u64) {
        let hot = |word: usize, value| self.hot[word].store(value, Relaxed);
        let cold = |word: usize, value| self.cold[word].store(value, Relaxed);
        hot(at::ID, digest.id);
        let started = pack_moment(self.binding(claimed), started);
        hot(at::ABSOLUTE_FROM, started);
        hot(at::RULING, 0);
        cold(at::HOLD, 0);
        cold(at::NOTICED, 0);
        cold(at::STARTED, started);
        cold(at::USER, subject.id);
        self.fill_subject(subject);
        self.set_ip(subject.ip);
        put_text(&self.cold[at::LABEL..at::AGENT], subject.label, LABEL_MAX);
        put_text(&self.cold[at::AGENT..COLD_WORDS], subject.agent, AGENT_MAX);
        let pulse = Pulse { active, phase: Phase::Open, detail: 0 };
        hot(at::PULSE, pulse.pack(self.binding(claimed)));
    }

    /// From where the absolute limit counts; `None` when the word is damaged.
    #[inline(always)]
    pub fn absolute_from(self, life: u64) -> Option<u64> {
        unpack_moment(self.binding(life), self.hot[at::ABSOLUTE_FROM].load(Relaxed))
    }

    /// Lets the absolute limit count from `now` and no longer from `former`. A swap, not a store: whoever comes so late
    /// that the slot has become somebody else's must leave theirs alone.
    pub fn restart_absolute(self, life: u64, former: u64, now: u64) {
        let binding = self.binding(life);
        let (former, next) = (pack_moment(binding, former), pack_moment(binding, now));
        let _ = self.hot[at::ABSOLUTE_FROM].compare_exchange(former, next, Relaxed, Relaxed);
    }

    /// When the session began; `None` when the word is damaged.
    pub fn started(self, life: u64) -> Option<u64> {
        unpack_moment(self.binding(life), self.cold[at::STARTED].load(Relaxed))
    }

    /// The declared absence of the present pause, which began with the act at `active`; none when there was an act since, or
    /// the word is damaged or another record's.
    pub fn hold(self, life: u64, active: u64) -> Hold {
        let word = self.cold[at::HOLD].load(Relaxed);
        let body = word & ((1 << HOLD_CHECK_AT) - 1);
        let ahead = (body >> HOLD_SINCE_AT).wrapping_sub(active) & HOLD_SINCE_MASK;
        let is_sound = word == body | pulse::check(body, self.binding(life)) << HOLD_CHECK_AT;
        if !is_sound || body & HOLD_MASK == 0 || ahead > HOLD_SINCE_MASK / 2 {
            return Hold::NONE;
        }
        Hold { since: active + ahead, length: (body & HOLD_MASK) * 1000 }
    }

    pub fn set_hold(self, life: u64, hold: Hold) {
        let seconds = (hold.length / 1000).min(HOLD_MASK);
        let body = (hold.since & HOLD_SINCE_MASK) << HOLD_SINCE_AT | seconds;
        let check = pulse::check(body, self.binding(life));
        self.cold[at::HOLD].store(body | check << HOLD_CHECK_AT, Relaxed);
    }

    /// True for exactly one caller per notice and pause, for [`Notice::WouldEndByAge`] per session.
    pub fn is_first_to(self, notice: Notice, active: u64) -> bool {
        let tag = active << 8;
        let bit = notice as u64;
        self.cold[at::NOTICED]
            .fetch_update(AcqRel, Acquire, |seen| {
                let same_pause = seen & !0xFF == tag;
                let bits = if same_pause { seen & 0xFF } else { seen & Notice::WouldEndByAge as u64 };
                (bits & bit == 0).then_some(tag | bits | bit)
            })
            .is_ok()
    }

    /// Whether somebody has been told so in the pause that began at `active`.
    pub fn has_noticed(self, notice: Notice, active: u64) -> bool {
        let noticed = self.cold[at::NOTICED].load(Acquire);
        noticed & !0xFF == active << 8 && noticed & notice as u64 != 0
    }

    pub fn set_label(self, label: &str) {
        put_text(&self.cold[at::LABEL..at::AGENT], label, LABEL_MAX);
    }

    pub fn label(self) -> String {
        get_text(&self.cold[at::LABEL..at::AGENT])
    }

    pub fn agent(self) -> String {
        get_text(&self.cold[at::AGENT..COLD_WORDS])
    }

    pub fn ip(self) -> Option<IpAddr> {
        get_ip(&self.cold[at::IP..at::IP + 2])
    }

    pub fn set_ip(self, ip: Option<IpAddr>) {
        put_ip(&self.cold[at::IP..at::IP + 2], ip);
    }
}
