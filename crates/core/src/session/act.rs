//! What an act does to a session: the record as it stands → the record as it will be, or why not.
//!
//! Pure. Nothing here prolongs a session that is over, and no act moves the idle clock backwards.

use super::{Hold, Phase, Standing, Status};
use crate::policy::Resume;

/// Why an act changed nothing. The decision tells the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The session is not in a state in which this act works.
    State,
    /// All extensions that the policy gives are used up.
    NoExtensions,
    /// The policy allows no holds.
    NoHolds,
}

impl Refusal {
    /// What a decision gives as its reason; `None` where the status says it.
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::State => None,
            Self::NoExtensions => Some("no_extensions_left"),
            Self::NoHolds => Some("no_holds"),
        }
    }
}

impl Standing {
    /// The person acted at `moment`. `None` when that is no news.
    #[inline(always)]
    pub fn with_activity(&self, moment: u64, now: u64) -> Option<Self> {
        let moment = moment.min(now);
        let hold = if moment < self.hold.since { self.hold } else { Hold::NONE };
        (moment > self.active && self.is_open(now)).then_some(Self { active: moment, hold, ..*self })
    }

    /// The person asked to stay.
    pub fn extended(&self, now: u64) -> Result<Self, Refusal> {
        if !self.is_open(now) {
            return Err(Refusal::State);
        }
        if self.extensions_left() == Some(0) {
            return Err(Refusal::NoExtensions);
        }
        Ok(Self { active: now.max(self.active), hold: Hold::NONE, extensions: self.extensions + 1, ..*self })
    }

    /// The person locked the session, or somebody else's address did.
    pub fn locked(&self, now: u64) -> Result<Self, Refusal> {
        if self.is_open(now) { Ok(Self { phase: Phase::Locked, ..*self }) } else { Err(Refusal::State) }
    }

    /// The person proved to be there. Re-authentication by password may reset both clocks (NIST 800-63B-4 §5.2).
    pub fn resumed(&self, now: u64) -> Result<Self, Refusal> {
        if self.assess(now).status != Status::Locked {
            return Err(Refusal::State);
        }
        let mut next = Self { phase: Phase::Open, active: now.max(self.active), hold: Hold::NONE, ..*self };
        if self.restarts_absolute() {
            next.absolute_from = now.max(self.absolute_from);
        }
        Ok(next)
    }

    /// The person will be away, or a long piece of work runs, for `length` milliseconds. 0 lifts the hold.
    pub fn held(&self, length: u64, now: u64) -> Result<Self, Refusal> {
        if !self.is_open(now) {
            return Err(Refusal::State);
        }
        if length > 0 && self.limits.max_hold == 0 {
            return Err(Refusal::NoHolds);
        }
        let hold = if length == 0 { Hold::NONE } else { Hold { since: now.max(self.active), length } };
        Ok(Self { hold, ..*self })
    }

    pub fn restarts_absolute(&self) -> bool {
        self.limits.resume_restarts_absolute && self.limits.resume == Resume::Password
    }

    #[inline(always)]
    fn is_open(&self, now: u64) -> bool {
        matches!(self.assess(now).status, Status::Active | Status::Warning)
    }
}
