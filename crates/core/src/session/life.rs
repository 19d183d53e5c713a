//! When a session is Active, in its Warning, Locked or over: a function of the record, its limits and the time.

use super::{EndsAs, Status};
use crate::policy::{Limits, Resume};

/// How far a session has come by acts. Time alone never writes here until somebody notices it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Open,
    /// Locked by the person or by a change of address; or by time, and then the limits changed.
    Locked,
    Expired,
    Terminated,
}

/// A declared absence: since when, and how long. What was done before it was declared does not end it, however late it is
/// reported. Times are milliseconds; a length of 0 is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    pub since: u64,
    pub length: u64,
}

impl Hold {
    pub const NONE: Self = Self { since: 0, length: 0 };
}

/// Why time ended a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    Idle,
    Absolute,
}

impl Limit {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Absolute => "absolute",
        }
    }
}

/// All that the life of a session depends on. Times are milliseconds of the registry clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub phase: Phase,
    pub active: u64,
    /// From where the absolute limit counts: the sign-in, or a password resume where the policy says so.
    pub absolute_from: u64,
    pub hold: Hold,
    pub extensions: u32,
    pub limits: Limits,
    /// False in a dry run: time ends and locks nothing, and no warning opens.
    pub enforced: bool,
}

/// Where a session stands at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub status: Status,
    /// The limit that `ends_at` comes from.
    pub ended_by: Limit,
    pub idle: u64,
    pub warn_in: u64,
    /// `u64::MAX` when no limit holds.
    pub end_in: u64,
    pub ends_as: EndsAs,
    pub absolute_in: Option<u64>,
    /// When the warning opened, the lock fell, time ended it; `u64::MAX` for never. For the event log.
    pub warns_at: u64,
    pub locks_at: u64,
    pub ends_at: u64,
}

const NEVER: u64 = u64::MAX;

/// How long an Open session goes on with nothing to tell, by its limits alone.
#[derive(Clone, Copy, Debug)]
pub struct Calm {
    /// Milliseconds since the last activity.
    idle: u64,
    /// Milliseconds since the absolute limit began to count.
    age: u64,
}

impl Calm {
    #[inline(always)]
    pub fn of(limits: &Limits) -> Self {
        let length =
            |limit: u32, warning: u32| positive(limit).map_or(NEVER, |limit| limit.saturating_sub(seconds(warning)));
        Self { idle: length(limits.idle_timeout, limits.warning), age: length(limits.absolute_timeout, 0) }
    }

    #[inline(always)]
    pub fn lasts(self, active: u64, absolute_from: u64, now: u64) -> bool {
        now.saturating_sub(active) < self.idle && now.saturating_sub(absolute_from) < self.age
    }
}

impl Standing {
    /// Where the session stands at `now`.
    #[inline(always)]
    pub fn assess(&self, now: u64) -> Assessment {
        let limits = &self.limits;
        // A worker may be behind another by the rest of a tick, and nobody has more time than the limit for it.
        let now = now.max(self.active);
        let idle = now - self.active;
        let idle_limit = self.idle_limit();
        let locks_at = after(self.active, idle_limit);
        let idle_out_at = after(locks_at, Some(seconds(limits.grace)));
        let warns_at = match (idle_limit, limits.warning) {
            (Some(limit), warning) if warning > 0 => after(self.active, Some(limit.saturating_sub(seconds(warning)))),
            _ => NEVER,
        };
        let absolute_at = after(self.absolute_from, positive(limits.absolute_timeout));
        let ends_at = idle_out_at.min(absolute_at);

        let status = match self.phase {
            Phase::Expired => Status::Expired,
            Phase::Terminated => Status::Terminated,
            _ if self.enforced && now >= ends_at => Status::Expired,
            Phase::Locked => Status::Locked,
            Phase::Open if !self.enforced => Status::Active,
            Phase::Open if now >= locks_at => Status::Locked,
            Phase::Open if now >= warns_at => Status::Warning,
            Phase::Open => Status::Active,
        };
        let ended_by = if absolute_at <= idle_out_at { Limit::Absolute } else { Limit::Idle };
        let over = matches!(status, Status::Expired | Status::Terminated);
        let next_end = match status {
            _ if over => 0,
            _ if !self.enforced => NEVER,
            Status::Locked => ends_at,
            _ => locks_at.min(ends_at),
        };
        let locks_next = limits.grace > 0 && !over && status != Status::Locked && locks_at < absolute_at;
        Assessment {
            status,
            ended_by,
            idle,
            warn_in: if self.enforced && status == Status::Active && warns_at < ends_at {
                until(warns_at, now)
            } else {
                0
            },
            end_in: until(next_end, now),
            ends_as: if locks_next { EndsAs::Lock } else { EndsAs::Logout },
            absolute_in: (self.enforced && absolute_at != NEVER)
                .then(|| if over { 0 } else { until(absolute_at, now) }),
            warns_at,
            locks_at,
            ends_at,
        }
    }

    /// Whether the session is Active and nothing is to be told of it. Says less than [`Standing::assess`] in a third of
    /// the time, for those who look at all sessions.
    #[inline(always)]
    pub fn is_quiet(&self, now: u64) -> bool {
        self.phase == Phase::Open
            && self.enforced
            && self.hold == Hold::NONE
            && Calm::of(&self.limits).lasts(self.active, self.absolute_from, now)
    }

    /// Whether the record itself says that the session is over; time alone may have ended it all the same.
    pub fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Expired | Phase::Terminated)
    }

    /// The idle limit of this pause in milliseconds: the policy's, or a hold that goes further. `None`: no limit.
    fn idle_limit(&self) -> Option<u64> {
        positive(self.limits.idle_timeout).map(|limit| limit.max(self.held_for()))
    }

    /// How far the hold reaches from the last activity, cut to what the policy allows.
    fn held_for(&self) -> u64 {
        let Hold { since, length } = self.hold;
        if length == 0 { 0 } else { (since.saturating_sub(self.active) + length).min(seconds(self.limits.max_hold)) }
    }

    pub fn extensions_left(&self) -> Option<u32> {
        self.limits.max_extensions.map(|most| most.saturating_sub(self.extensions))
    }

    /// How the person gets back in while Locked.
    pub fn resume_word(&self) -> &'static str {
        match self.limits.resume {
            Resume::Click => "click",
            Resume::Password => "password",
        }
    }
}

fn seconds(value: u32) -> u64 {
    u64::from(value) * 1000
}

/// A limit in milliseconds; 0 in the policy means none.
fn positive(value: u32) -> Option<u64> {
    (value > 0).then(|| seconds(value))
}

fn after(start: u64, length: Option<u64>) -> u64 {
    length.map_or(NEVER, |length| start.saturating_add(length))
}

fn until(moment: u64, now: u64) -> u64 {
    if moment == NEVER { NEVER } else { moment.saturating_sub(now) }
}
