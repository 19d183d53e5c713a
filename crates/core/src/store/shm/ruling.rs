//! The limits of a session as three words of its record, and the check that binds them to all that they depend on.

use std::sync::atomic::Ordering::{Acquire, Relaxed};

use super::moment::unpack_moment;
use super::slot::{SECONDS_MASK, Slot, at};
use super::{Pulse, mix, seal, weight};
use crate::policy::{IpChange, Limits, OnLimit, RememberMe, Resume};
use crate::session::Phase;

const NO_MAX_EXTENSIONS: u64 = (1 << 12) - 1;
/// Unix seconds until which limits hold, with all bits set for ever.
const UNTIL_MASK: u64 = (1 << 38) - 1;

/// The limits in a record and what they were computed from, packed as they lie there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    pub(super) a: u64,
    pub(super) b: u64,
    pub(super) c: u64,
    pub(super) rule: u16,
}

/// Set in the second word when the third holds anything.
const NEEDS_C: u64 = 1 << 57;
/// Above it in the second word, from 1: where pauses of the session's only role are counted; 0 where that is not so simple.
const ROW_AT: u32 = 58;
const ROW_MASK: u64 = u64::MAX << ROW_AT;

impl Ruling {
    /// The third word of limits that hold for ever and allow no holds.
    pub(super) const PLAIN_C: u64 = UNTIL_MASK;

    /// Whether the third word is to be read at all, by the second.
    pub(super) fn needs_c(b: u64) -> bool {
        b & NEEDS_C != 0
    }

    /// `valid_until` in Unix seconds, `i64::MAX` for ever.
    pub fn new(limits: &Limits, rule: u16, valid_until: i64, looks_at_address: bool) -> Self {
        let extensions =
            limits.max_extensions.map_or(NO_MAX_EXTENSIONS, |most| u64::from(most).min(NO_MAX_EXTENSIONS - 1));
        let a = field(limits.idle_timeout) | field(limits.warning) << 26 | extensions << 52;
        let ip_change = match limits.ip_change {
            IpChange::Ignore => 0,
            IpChange::Lock => 1,
            IpChange::End => 2,
        };
        let b = field(limits.absolute_timeout)
            | field(limits.grace) << 26
            | u64::from(limits.resume == Resume::Password) << 52
            | ip_change << 53
            | u64::from(limits.resume_restarts_absolute) << 55
            | u64::from(looks_at_address) << 56;
        let until = valid_until.clamp(0, UNTIL_MASK.cast_signed()).cast_unsigned();
        let c = until | field(limits.max_hold) << 38;
        Self { a, b: if c == Self::PLAIN_C { b } else { b | NEEDS_C }, c, rule }
    }

    /// The limits that an act on a session needs. What only `start` asks for (`max_sessions`, `on_limit`) and what only
    /// `explain` tells (`cover`, `remember_me`) is not kept in the record: they ask the policy.
    #[inline(always)]
    pub fn limits(&self) -> Limits {
        let Self { a, b, c, .. } = *self;
        let seconds = |word: u64, place: u32| (word >> place & SECONDS_MASK) as u32;
        Limits {
            idle_timeout: seconds(a, 0),
            warning: seconds(a, 26),
            grace: seconds(b, 26),
            absolute_timeout: seconds(b, 0),
            resume: if b >> 52 & 1 == 1 { Resume::Password } else { Resume::Click },
            max_extensions: (a >> 52 != NO_MAX_EXTENSIONS).then_some((a >> 52) as u32),
            max_sessions: None,
            on_limit: OnLimit::EndOldest,
            ip_change: match b >> 53 & 3 {
                0 => IpChange::Ignore,
                1 => IpChange::Lock,
                _ => IpChange::End,
            },
            max_hold: seconds(c, 38),
            resume_restarts_absolute: b >> 55 & 1 == 1,
            cover: 0,
            remember_me: RememberMe::UntilIdle,
        }
    }

    /// The same with the row of a role beside them, so that a pause is counted without a walk to the roles.
    pub fn with_role_row(self, row: Option<usize>) -> Self {
        let code = row.map_or(0, |row| row as u64 + 1);
        Self { b: self.b & !ROW_MASK | code << ROW_AT, ..self }
    }

    #[inline(always)]
    pub fn role_row(&self) -> Option<usize> {
        (self.b >> ROW_AT).checked_sub(1).map(|row| row as usize)
    }

    /// For [`crate::policy::Policy::rule_name`].
    pub fn rule(&self) -> u16 {
        self.rule
    }

    /// Unix seconds; `i64::MAX` for ever.
    pub fn valid_until(&self) -> i64 {
        let until = self.c & UNTIL_MASK;
        if until == UNTIL_MASK { i64::MAX } else { until.cast_signed() }
    }

    pub fn looks_at_address(&self) -> bool {
        self.b >> 56 & 1 == 1
    }
}

/// Limits that a walk along many records has met before.
#[derive(Clone, Copy, Debug)]
pub struct Familiar {
    ruling: Ruling,
    /// What they add to the sum behind a check, as [`Slot::ruling_check`] weighs them.
    sum: u64,
}

impl Familiar {
    pub fn new(ruling: Ruling, generation: u32) -> Self {
        let Ruling { a, b, c, rule } = ruling;
        let weighed = [(2, u64::from(generation) << 16 | u64::from(rule)), (4, a), (5, b & !ROW_MASK), (6, c)];
        let weigh = |sum: u64, (place, word): (u64, u64)| sum.wrapping_add(word.wrapping_mul(weight(place)));
        Self { ruling, sum: weighed.into_iter().fold(0, weigh) }
    }
}

impl Slot<'_> {
    /// The stored limits if they were computed for this record, this generation of the policy and this revision of the
    /// subject. The check over all of it stands in for an order of stores: halves of two writings never fit together.
    #[inline(always)]
    pub fn ruling(self, life: u64, generation: u32) -> Option<Ruling> {
        let word = self.hot[at::RULING].load(Relaxed);
        let a = self.hot[at::LIMITS_A].load(Relaxed);
        let b = self.hot[at::LIMITS_B].load(Relaxed);
        // Most have nothing in it and save the walk to another cache line.
        let c = if Ruling::needs_c(b) { self.cold[at::LIMITS_C].load(Relaxed) } else { Ruling::PLAIN_C };
        if word >> 16 != self.ruling_check(life, generation, [a, b, c, word & 0xFFFF]) {
            return None;
        }
        Some(Ruling { a, b, c, rule: word as u16 })
    }

    /// Stores limits computed for `generation`. Whoever computes the same writes the same, so that racing is harmless.
    pub fn set_ruling(self, life: u64, generation: u32, ruling: &Ruling) {
        let Ruling { a, b, c, .. } = *ruling;
        let rule = u64::from(ruling.rule);
        self.hot[at::LIMITS_A].store(a, Relaxed);
        self.hot[at::LIMITS_B].store(b, Relaxed);
        self.cold[at::LIMITS_C].store(c, Relaxed);
        let check = self.ruling_check(life, generation, [a, b, c, rule]);
        self.hot[at::RULING].store(check << 16 | rule, Relaxed);
    }

    /// 48 bits over the limits and all that they depend on.
    #[inline(always)]
    fn ruling_check(self, life: u64, generation: u32, [a, b, c, rule]: [u64; 4]) -> u64 {
        // The facts hold the subject's revision, which grows with every change.
        let facts = self.hot[at::FACTS].load(Acquire);
        seal([self.binding(life), u64::from(generation) << 16 | rule, facts, a, b, c]) >> 16
    }

    /// Last activity and the beginning of the absolute limit of an Open record that has these very limits, all of it
    /// proved. Of any other record it says nothing. A quarter of the work of reading one that could have any limits.
    #[inline(always)]
    pub fn glance(self, life: u64, familiar: &Familiar) -> Option<(u64, u64)> {
        let Ruling { a, b, c, rule } = familiar.ruling;
        let hot = |place: usize| self.hot[place].load(Relaxed);
        let own_b = hot(at::LIMITS_B);
        let same_limits = hot(at::LIMITS_A) == a && (own_b ^ b) & !ROW_MASK == 0;
        if !same_limits || Ruling::needs_c(b) && self.cold[at::LIMITS_C].load(Relaxed) != c {
            return None;
        }
        let binding = self.binding(life);
        let facts = self.hot[at::FACTS].load(Acquire);
        let own_row = (own_b & ROW_MASK).wrapping_mul(weight(5));
        let sum = binding.wrapping_mul(weight(1)).wrapping_add(facts.wrapping_mul(weight(3))).wrapping_add(own_row);
        let check = mix(sum.wrapping_add(familiar.sum)) >> 16;
        let pulse = Pulse::unpack(self.hot[at::PULSE].load(Acquire), binding)?;
        let from = unpack_moment(binding, hot(at::ABSOLUTE_FROM))?;
        let is_sound = hot(at::RULING) == check << 16 | u64::from(rule);
        (is_sound && pulse.phase == Phase::Open).then_some((pulse.active, from))
    }
}

fn field(seconds: u32) -> u64 {
    u64::from(seconds) & SECONDS_MASK
}
