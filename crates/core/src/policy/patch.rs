//! Settings as one place of the document writes them: the ones it names, and no others.
//!
//! Both `default` and each rule's `set` are a patch. Ranges are checked here; what two settings mean to each other is
//! checked in `document.rs`.

use serde::Deserialize;
use serde::de::Deserializer;

use super::limits::{IpChange, Limits, OnLimit, RememberMe, Resume, Setting, WARNING_MIN};
use super::{Value, read};

/// A shared record keeps seconds in 26 bits.
pub(super) const SECONDS_MAX: u32 = (1 << 26) - 1;
pub(super) const EXTENSIONS_MIN: u32 = 10;
pub(super) const EXTENSIONS_MAX: u32 = 4094;
pub(super) const SESSIONS_MAX: u32 = u16::MAX as u32;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Patch {
    #[serde(default, deserialize_with = "seconds")]
    pub idle_timeout: Option<u32>,
    #[serde(default, deserialize_with = "warning")]
    pub warning: Option<u32>,
    #[serde(default, deserialize_with = "seconds")]
    grace: Option<u32>,
    #[serde(default, deserialize_with = "seconds")]
    pub absolute_timeout: Option<u32>,
    #[serde(default, deserialize_with = "read::written")]
    resume: Option<Resume>,
    #[serde(default, deserialize_with = "max_extensions")]
    pub max_extensions: Option<Option<u32>>,
    #[serde(default, deserialize_with = "max_sessions")]
    pub max_sessions: Option<Option<u32>>,
    #[serde(default, deserialize_with = "read::written")]
    on_limit: Option<OnLimit>,
    #[serde(default, deserialize_with = "read::written")]
    ip_change: Option<IpChange>,
    #[serde(default, deserialize_with = "seconds")]
    max_hold: Option<u32>,
    #[serde(default, deserialize_with = "read::written")]
    resume_restarts_absolute: Option<bool>,
    #[serde(default, deserialize_with = "seconds")]
    pub cover: Option<u32>,
    #[serde(default, deserialize_with = "read::written")]
    remember_me: Option<RememberMe>,
}

impl Patch {
    /// Puts what is written here over `limits`.
    pub fn overwrite(&self, limits: &mut Limits) {
        *limits = Limits {
            idle_timeout: self.idle_timeout.unwrap_or(limits.idle_timeout),
            warning: self.warning.unwrap_or(limits.warning),
            grace: self.grace.unwrap_or(limits.grace),
            absolute_timeout: self.absolute_timeout.unwrap_or(limits.absolute_timeout),
            resume: self.resume.unwrap_or(limits.resume),
            max_extensions: self.max_extensions.unwrap_or(limits.max_extensions),
            max_sessions: self.max_sessions.unwrap_or(limits.max_sessions),
            on_limit: self.on_limit.unwrap_or(limits.on_limit),
            ip_change: self.ip_change.unwrap_or(limits.ip_change),
            max_hold: self.max_hold.unwrap_or(limits.max_hold),
            resume_restarts_absolute: self.resume_restarts_absolute.unwrap_or(limits.resume_restarts_absolute),
            cover: self.cover.unwrap_or(limits.cover),
            remember_me: self.remember_me.unwrap_or(limits.remember_me),
        };
    }

    /// The value written here, if there is one.
    pub fn value(&self, setting: Setting) -> Option<Value> {
        match setting {
            Setting::IdleTimeout => self.idle_timeout.map(Value::from),
            Setting::Warning => self.warning.map(Value::from),
            Setting::Grace => self.grace.map(Value::from),
            Setting::AbsoluteTimeout => self.absolute_timeout.map(Value::from),
            Setting::Resume => self.resume.map(|resume| Value::Text(resume.as_str())),
            Setting::MaxExtensions => self.max_extensions.map(Value::from),
            Setting::MaxSessions => self.max_sessions.map(Value::from),
            Setting::OnLimit => self.on_limit.map(|on_limit| Value::Text(on_limit.as_str())),
            Setting::IpChange => self.ip_change.map(|ip_change| Value::Text(ip_change.as_str())),
            Setting::MaxHold => self.max_hold.map(Value::from),
            Setting::ResumeRestartsAbsolute => self.resume_restarts_absolute.map(Value::Bool),
            Setting::Cover => self.cover.map(Value::from),
            Setting::RememberMe => self.remember_me.map(|remember_me| Value::Text(remember_me.as_str())),
        }
    }
}

impl<'de> Deserialize<'de> for Resume {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::word(from, &Self::ALL, Self::as_str)
    }
}

impl<'de> Deserialize<'de> for OnLimit {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::word(from, &Self::ALL, Self::as_str)
    }
}

impl<'de> Deserialize<'de> for IpChange {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::word(from, &Self::ALL, Self::as_str)
    }
}

impl<'de> Deserialize<'de> for RememberMe {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::word(from, &Self::ALL, Self::as_str)
    }
}

fn seconds<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    let expected = format_args!("whole seconds from 0 to {SECONDS_MAX}");
    read::number(from, expected, |value| *value <= SECONDS_MAX).map(Some)
}

fn warning<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    let expected = format_args!("0 for none, or whole seconds from {WARNING_MIN} (WCAG 2.2.1) to {SECONDS_MAX}");
    read::number(from, expected, |value| *value == 0 || (WARNING_MIN..=SECONDS_MAX).contains(value)).map(Some)
}

fn max_extensions<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<u32>>, D::Error> {
    let expected =
        format_args!("null for any number, or a whole number from {EXTENSIONS_MIN} (WCAG 2.2.1) to {EXTENSIONS_MAX}");
    read::number_or_null(from, expected, |value| (EXTENSIONS_MIN..=EXTENSIONS_MAX).contains(value)).map(Some)
}

fn max_sessions<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<u32>>, D::Error> {
    let expected = format_args!("null for any number, or a whole number from 1 to {SESSIONS_MAX}");
    read::number_or_null(from, expected, |value| (1..=SESSIONS_MAX).contains(value)).map(Some)
}
