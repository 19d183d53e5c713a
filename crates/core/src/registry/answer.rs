//! The answer to a check as it leaves the registry: the decision, or what it follows from.
//!
//! Nearly every check is of a session of which nothing is to be told, and nearly no caller looks at more than whether the
//! person may go on. So times left and the names of limits are worked out when somebody asks for them, from the same
//! moment, and only then.

use std::rc::Rc;

use super::Present;
use crate::policy::Policy;
use crate::session::{Decision, Hold, Phase, Reason, Standing};
use crate::store::shm::Ruling;

/// What a check found out.
#[derive(Clone, Debug)]
pub enum Answer {
    Quiet(Quiet),
    Told(Decision),
}

/// A session that was Active at that moment, with no hold and nothing to tell of it.
#[derive(Clone, Debug)]
pub struct Quiet {
    session_id: u64,
    ruling: Ruling,
    active: u64,
    absolute_from: u64,
    extensions: u32,
    now: u64,
    policy: Rc<Policy>,
}

impl Answer {
    /// Whether the person may go on: Active or Warning.
    #[inline]
    pub fn allowed(&self) -> bool {
        match self {
            Self::Quiet(_) => true,
            Self::Told(decision) => decision.allowed(),
        }
    }

    pub fn decision(&self) -> Decision {
        match self {
            Self::Quiet(quiet) => quiet.decision(),
            Self::Told(decision) => decision.clone(),
        }
    }
}

impl Quiet {
    #[inline(always)]
    pub(super) fn new(session_id: u64, ruling: Ruling, standing: &Standing, present: Present) -> Self {
        let Standing { active, absolute_from, extensions, .. } = *standing;
        let (now, policy) = (present.now, present.ruled.policy);
        Self { session_id, ruling, active, absolute_from, extensions, now, policy }
    }

    fn decision(&self) -> Decision {
        let standing = Standing {
            phase: Phase::Open,
            active: self.active,
            absolute_from: self.absolute_from,
            hold: Hold::NONE,
            extensions: self.extensions,
            limits: self.ruling.limits(),
            enforced: true,
        };
        let assessment = standing.assess(self.now);
        Decision {
            status: assessment.status,
            reason: Reason::Fixed(""),
            session_id: Some(self.session_id),
            idle_ms: assessment.idle,
            warn_in_ms: assessment.warn_in,
            end_in_ms: assessment.end_in,
            ends_as: assessment.ends_as,
            absolute_in_ms: assessment.absolute_in,
            extensions_left: standing.extensions_left(),
            policy: Some(Rc::clone(&self.policy)),
            ruled_by: Some(self.ruling.rule()),
        }
    }
}
