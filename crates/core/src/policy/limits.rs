//! The settings of a policy: their names, their values in force, and the ones that hold until a policy is set.
//!
//! Knows no rule and no document: what set a value is not its business.

use super::Value;

/// The smallest warning that leaves a person the time of WCAG 2.2.1.
pub(super) const WARNING_MIN: u32 = 20;

/// What to do with a session that came to be locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resume {
    Click,
    Password,
}

impl Resume {
    pub const ALL: [Resume; 2] = [Self::Click, Self::Password];

    /// The word of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Click => "click",
            Self::Password => "password",
        }
    }
}

/// What to do with a sign-in beyond `max_sessions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnLimit {
    EndOldest,
    Refuse,
}

impl OnLimit {
    pub const ALL: [OnLimit; 2] = [Self::EndOldest, Self::Refuse];

    /// The word of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EndOldest => "end_oldest",
            Self::Refuse => "refuse",
        }
    }
}

/// What to do with a session whose address changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IpChange {
    Ignore,
    Lock,
    End,
}

impl IpChange {
    pub const ALL: [IpChange; 3] = [Self::Ignore, Self::Lock, Self::End];

    /// The word of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Lock => "lock",
            Self::End => "end",
        }
    }
}

/// What a ticked "remember me" is good for. The registry knows no such cookie: the application asks `explain` for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RememberMe {
    /// As long as the session that it belongs to would be open; an idle logout and a lock forget it.
    UntilIdle,
    /// Nothing.
    Forbid,
}

impl RememberMe {
    pub const ALL: [RememberMe; 2] = [Self::UntilIdle, Self::Forbid];

    /// The word of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UntilIdle => "until_idle",
            Self::Forbid => "forbid",
        }
    }
}

/// The limits of one subject. Times are whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// 0: none.
    pub idle_timeout: u32,
    /// 0: none; else less than the idle limit, when there is one.
    pub warning: u32,
    pub grace: u32,
    /// 0: none.
    pub absolute_timeout: u32,
    pub resume: Resume,
    pub max_extensions: Option<u32>,
    pub max_sessions: Option<u32>,
    pub on_limit: OnLimit,
    pub ip_change: IpChange,
    /// 0: no holds.
    pub max_hold: u32,
    pub resume_restarts_absolute: bool,
    /// Before the idle limit, when the page is covered while the warning shows; 0: not then. At most the warning.
    pub cover: u32,
    pub remember_me: RememberMe,
}

impl Limits {
    /// What holds until a policy is set, and for what a policy's `default` leaves out.
    pub const BUILTIN: Limits = Limits {
        idle_timeout: 900,
        warning: 120,
        grace: 0,
        absolute_timeout: 43_200,
        resume: Resume::Password,
        max_extensions: None,
        max_sessions: None,
        on_limit: OnLimit::EndOldest,
        ip_change: IpChange::Ignore,
        max_hold: 0,
        resume_restarts_absolute: false,
        cover: 0,
        remember_me: RememberMe::UntilIdle,
    };

    /// A setting's value as a document would write it.
    pub fn value(&self, setting: Setting) -> Value {
        match setting {
            Setting::IdleTimeout => self.idle_timeout.into(),
            Setting::Warning => self.warning.into(),
            Setting::Grace => self.grace.into(),
            Setting::AbsoluteTimeout => self.absolute_timeout.into(),
            Setting::Resume => Value::Text(self.resume.as_str()),
            Setting::MaxExtensions => self.max_extensions.into(),
            Setting::MaxSessions => self.max_sessions.into(),
            Setting::OnLimit => Value::Text(self.on_limit.as_str()),
            Setting::IpChange => Value::Text(self.ip_change.as_str()),
            Setting::MaxHold => self.max_hold.into(),
            Setting::ResumeRestartsAbsolute => Value::Bool(self.resume_restarts_absolute),
            Setting::Cover => self.cover.into(),
            Setting::RememberMe => Value::Text(self.remember_me.as_str()),
        }
    }

    /// Shortens a warning that a short idle limit from elsewhere leaves no room for, and a cover that is longer than its
    /// warning.
    pub(super) fn fit(&mut self) {
        self.fit_warning();
        self.cover = self.cover.min(self.warning);
    }

    fn fit_warning(&mut self) {
        if self.idle_timeout == 0 || self.warning < self.idle_timeout {
            return;
        }
        let half = self.idle_timeout / 2;
        self.warning = if half >= WARNING_MIN {
            half
        } else if self.idle_timeout > WARNING_MIN {
            WARNING_MIN
        } else {
            0
        };
    }
}

/// The settings in the order in which the contract prints them, then those that the application keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    IdleTimeout,
    Warning,
    Grace,
    AbsoluteTimeout,
    Resume,
    MaxExtensions,
    MaxSessions,
    OnLimit,
    IpChange,
    MaxHold,
    ResumeRestartsAbsolute,
    Cover,
    RememberMe,
}

impl Setting {
    pub const ALL: [Setting; 13] = [
        Self::IdleTimeout,
        Self::Warning,
        Self::Grace,
        Self::AbsoluteTimeout,
        Self::Resume,
        Self::MaxExtensions,
        Self::MaxSessions,
        Self::OnLimit,
        Self::IpChange,
        Self::MaxHold,
        Self::ResumeRestartsAbsolute,
        Self::Cover,
        Self::RememberMe,
    ];

    /// The key of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::IdleTimeout => "idle_timeout",
            Self::Warning => "warning",
            Self::Grace => "grace",
            Self::AbsoluteTimeout => "absolute_timeout",
            Self::Resume => "resume",
            Self::MaxExtensions => "max_extensions",
            Self::MaxSessions => "max_sessions",
            Self::OnLimit => "on_limit",
            Self::IpChange => "ip_change",
            Self::MaxHold => "max_hold",
            Self::ResumeRestartsAbsolute => "resume_restarts_absolute",
            Self::Cover => "cover",
            Self::RememberMe => "remember_me",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(idle_timeout: u32, warning: u32) -> u32 {
        let mut limits = Limits { idle_timeout, warning, ..Limits::BUILTIN };
        limits.fit_warning();
        limits.warning
    }

    #[test]
    fn a_warning_that_fits_stays() {
        assert_eq!(fitted(900, 120), 120);
        assert_eq!(fitted(121, 120), 120);
        assert_eq!(fitted(23, 20), 20);
        assert_eq!(fitted(2, 0), 0);
    }

    #[test]
    fn a_warning_without_room_is_half_the_idle_limit_then_twenty_then_none() {
        assert_eq!(fitted(120, 120), 60);
        assert_eq!(fitted(40, 120), 20);
        assert_eq!(fitted(39, 120), 20);
        assert_eq!(fitted(21, 120), 20);
        assert_eq!(fitted(20, 120), 0);
        assert_eq!(fitted(1, 120), 0);
    }

    #[test]
    fn a_cover_is_no_longer_than_its_warning() {
        let covered = |warning, cover| {
            let mut limits = Limits { warning, cover, ..Limits::BUILTIN };
            limits.fit();
            limits.cover
        };
        assert_eq!((covered(120, 30), covered(120, 120), covered(20, 60), covered(0, 60)), (30, 120, 20, 0));
    }

    #[test]
    fn without_an_idle_limit_the_warning_stays_as_written() {
        assert_eq!(fitted(0, 120), 120);
    }
}
