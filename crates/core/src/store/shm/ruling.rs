//! The limits of a session as three words of its record.

use super::slot::SECONDS_MASK;
use crate::policy::{IpChange, Limits, OnLimit, RememberMe, Resume};

const NO_MAX_EXTENSIONS: u64 = (1 << 12) - 1;
/// Unix seconds until which limits hold, with all bits set for ever.
const UNTIL_MASK: u64 = (1 << 38) - 1;

/// The limits in a record and what they were computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    pub limits: Limits,
    pub rule: u16,
    /// Unix seconds; `i64::MAX` for ever.
    pub valid_until: i64,
    pub looks_at_address: bool,
}

impl Ruling {
    pub fn pack(&self) -> [u64; 3] {
        let limits = &self.limits;
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
            | u64::from(self.looks_at_address) << 56;
        let until = self.valid_until.clamp(0, UNTIL_MASK.cast_signed()).cast_unsigned();
        [a, b, until | field(limits.max_hold) << 38]
    }

    /// The limits that an act on a session needs. What only `start` asks for (`max_sessions`, `on_limit`) and what only
    /// `explain` tells (`cover`, `remember_me`) is not kept in the record: they ask the policy.
    pub fn unpack([a, b, c]: [u64; 3], rule: u16) -> Self {
        let seconds = |word: u64, place: u32| (word >> place & SECONDS_MASK) as u32;
        let limits = Limits {
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
        };
        let until = c & UNTIL_MASK;
        let valid_until = if until == UNTIL_MASK { i64::MAX } else { until.cast_signed() };
        Self { limits, rule, valid_until, looks_at_address: b >> 56 & 1 == 1 }
    }
}

fn field(seconds: u32) -> u64 {
    u64::from(seconds) & SECONDS_MASK
}
