//! The answer to a check.

use std::ops::Deref;
use std::rc::Rc;

use crate::policy::Policy;

/// Where a session stands, as `LogoutMaster\Status` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Active,
    Warning,
    Locked,
    Expired,
    Terminated,
    Unknown,
}

impl Status {
    pub const ALL: [Status; 6] =
        [Self::Active, Self::Warning, Self::Locked, Self::Expired, Self::Terminated, Self::Unknown];

    /// Whether the session is not over: Active, Warning or Locked.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Active | Self::Warning | Self::Locked)
    }

    /// The backing value of the PHP case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Warning => "warning",
            Self::Locked => "locked",
            Self::Expired => "expired",
            Self::Terminated => "terminated",
            Self::Unknown => "unknown",
        }
    }
}

/// What a request says of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A background request: the clock does not move.
    Passive,
    /// The person acted this many milliseconds ago.
    Ago(u64),
}

/// What happens to the session when [`Decision::end_in_ms`] has run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndsAs {
    Lock,
    Logout,
}

impl EndsAs {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lock => "lock",
            Self::Logout => "logout",
        }
    }
}

/// Why a session stands as it does. `""` while nothing is special.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Fixed(&'static str),
    /// In the words of whoever ended the session.
    Given(Rc<str>),
}

impl Deref for Reason {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Fixed(text) => text,
            Self::Given(text) => text,
        }
    }
}

impl PartialEq<&str> for Reason {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

/// What a check says of a session. Times are whole milliseconds left or passed, never a time of day.
///
/// It names rule and policy by the policy itself, so that a check copies no text that nobody may ever read.
#[derive(Clone, Debug)]
pub struct Decision {
    pub status: Status,
    pub reason: Reason,
    /// Public name; `None` when the token names no session.
    pub session_id: Option<u64>,
    pub idle_ms: u64,
    /// Until the warning opens; 0 when it is open or there is none to come.
    pub warn_in_ms: u64,
    /// Until the session can no longer be used as it is; 0 when it cannot, `u64::MAX` when no limit holds.
    pub end_in_ms: u64,
    pub ends_as: EndsAs,
    /// Until the absolute limit; `None` without one.
    pub absolute_in_ms: Option<u64>,
    /// `None` when the policy sets no number.
    pub extensions_left: Option<u32>,
    /// The policy in force; `None` where no registry was asked.
    pub policy: Option<Rc<Policy>>,
    /// The rule of that policy that gave the idle limit; `None` where there is no session to rule.
    pub ruled_by: Option<u16>,
}

impl Decision {
    /// The answer where no record of a session can be looked at.
    pub fn without_session(status: Status, reason: &'static str, policy: Option<Rc<Policy>>) -> Self {
        Self {
            status,
            reason: Reason::Fixed(reason),
            session_id: None,
            idle_ms: 0,
            warn_in_ms: 0,
            end_in_ms: if status == Status::Active { u64::MAX } else { 0 },
            ends_as: EndsAs::Logout,
            absolute_in_ms: None,
            extensions_left: None,
            policy,
            ruled_by: None,
        }
    }

    /// Whether the person may go on: Active or Warning.
    pub fn allowed(&self) -> bool {
        matches!(self.status, Status::Active | Status::Warning)
    }

    /// Name of the rule that gave the idle limit.
    pub fn rule(&self) -> &str {
        self.policy.as_ref().zip(self.ruled_by).map_or("", |(policy, rule)| policy.rule_name(rule))
    }

    /// XXH128 of the policy document in force; `None` until one is set.
    pub fn policy_version(&self) -> Option<u128> {
        self.policy.as_ref()?.version()
    }
}
