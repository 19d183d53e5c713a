//! The answer to a check.

use std::borrow::Cow;
use std::sync::Arc;

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

/// What a check says of a session. Times are whole milliseconds left or passed, never a time of day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub status: Status,
    /// `""` while nothing is special.
    pub reason: Cow<'static, str>,
    /// Public name; `None` when the token names no session.
    pub session_id: Option<u64>,
    /// Name of the rule that gave the idle limit.
    pub rule: Arc<str>,
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
    /// XXH128 of the policy document in force; `None` until one is set.
    pub policy_version: Option<u128>,
}

impl Decision {
    /// The answer where no record of a session can be looked at.
    pub fn without_session(status: Status, reason: &'static str, policy_version: Option<u128>) -> Self {
        Self {
            status,
            reason: Cow::Borrowed(reason),
            session_id: None,
            rule: Arc::default(),
            idle_ms: 0,
            warn_in_ms: 0,
            end_in_ms: if status == Status::Active { u64::MAX } else { 0 },
            ends_as: EndsAs::Logout,
            absolute_in_ms: None,
            extensions_left: None,
            policy_version,
        }
    }

    /// Whether the person may go on: Active or Warning.
    pub fn allowed(&self) -> bool {
        matches!(self.status, Status::Active | Status::Warning)
    }
}
