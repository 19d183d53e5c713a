//! The limits of a session as three words of its record.

use super::slot::SECONDS_MASK;
use crate::policy::{IpChange, Limits, OnLimit, RememberMe, Resume};

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

fn field(seconds: u32) -> u64 {
    u64::from(seconds) & SECONDS_MASK
}
