//! The ceiling: bounds that no rule and no default goes beyond.
//!
//! Only settings where more means laxer have one. Says nothing about which rule gave a value.

use serde::Deserialize;
use serde::de::Deserializer;

use super::limits::Limits;
use super::patch::{EXTENSIONS_MAX, EXTENSIONS_MIN, Patch, SECONDS_MAX, SESSIONS_MAX};
use super::read;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ceiling {
    #[serde(default, deserialize_with = "binding_seconds")]
    idle_timeout: Option<u32>,
    #[serde(default, deserialize_with = "seconds")]
    grace: Option<u32>,
    #[serde(default, deserialize_with = "binding_seconds")]
    absolute_timeout: Option<u32>,
    #[serde(default, deserialize_with = "extensions")]
    max_extensions: Option<u32>,
    #[serde(default, deserialize_with = "sessions")]
    max_sessions: Option<u32>,
    #[serde(default, deserialize_with = "seconds")]
    max_hold: Option<u32>,
}

impl Ceiling {
    /// Cuts what is beyond the ceiling.
    pub fn cap(&self, limits: &mut Limits) {
        limits.idle_timeout = cap_where_zero_is_none(limits.idle_timeout, self.idle_timeout);
        limits.grace = limits.grace.min(self.grace.unwrap_or(u32::MAX));
        limits.absolute_timeout = cap_where_zero_is_none(limits.absolute_timeout, self.absolute_timeout);
        limits.max_extensions = cap_where_null_is_none(limits.max_extensions, self.max_extensions);
        limits.max_sessions = cap_where_null_is_none(limits.max_sessions, self.max_sessions);
        limits.max_hold = limits.max_hold.min(self.max_hold.unwrap_or(u32::MAX));
    }

    /// A setting of `patch` that says "no limit" where the ceiling says that there is one: its key, what it says, and
    /// the ceiling.
    pub fn contradicted_by(&self, patch: &Patch) -> Option<(&'static str, &'static str, u32)> {
        let zero = |key, written, ceiling: Option<u32>| Some((key, "0", ceiling.filter(|_| written == Some(0))?));
        let null = |key, written, ceiling: Option<u32>| Some((key, "null", ceiling.filter(|_| written == Some(None))?));
        zero("idle_timeout", patch.idle_timeout, self.idle_timeout)
            .or_else(|| zero("absolute_timeout", patch.absolute_timeout, self.absolute_timeout))
            .or_else(|| null("max_extensions", patch.max_extensions, self.max_extensions))
            .or_else(|| null("max_sessions", patch.max_sessions, self.max_sessions))
    }
}

fn cap_where_zero_is_none(value: u32, ceiling: Option<u32>) -> u32 {
    match ceiling {
        Some(ceiling) if value == 0 || value > ceiling => ceiling,
        _ => value,
    }
}

fn cap_where_null_is_none(value: Option<u32>, ceiling: Option<u32>) -> Option<u32> {
    match (value, ceiling) {
        (Some(value), Some(ceiling)) => Some(value.min(ceiling)),
        (value, ceiling) => value.or(ceiling),
    }
}

fn seconds<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    bound(from, 0, SECONDS_MAX)
}

/// 0 would mean that there is no limit, and a ceiling says that there is one.
fn binding_seconds<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    bound(from, 1, SECONDS_MAX)
}

fn extensions<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    bound(from, EXTENSIONS_MIN, EXTENSIONS_MAX)
}

fn sessions<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    bound(from, 1, SESSIONS_MAX)
}

fn bound<'de, D: Deserializer<'de>>(from: D, least: u32, most: u32) -> Result<Option<u32>, D::Error> {
    let expected = format_args!("a whole number from {least} to {most}");
    read::number(from, expected, |value| (least..=most).contains(value)).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ceiling(json: &str) -> Ceiling {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn cuts_what_is_beyond_and_leaves_the_rest() {
        let mut limits = Limits { idle_timeout: 3600, grace: 10, max_hold: 7200, ..Limits::BUILTIN };
        ceiling(r#"{"idle_timeout": 900, "absolute_timeout": 86400, "grace": 300, "max_hold": 0}"#).cap(&mut limits);
        let expected = Limits { idle_timeout: 900, grace: 10, max_hold: 0, ..Limits::BUILTIN };
        assert_eq!(limits, expected);
    }

    #[test]
    fn no_limit_is_beyond_every_ceiling() {
        let mut limits = Limits { idle_timeout: 0, absolute_timeout: 0, ..Limits::BUILTIN };
        ceiling(r#"{"idle_timeout": 5, "absolute_timeout": 6, "max_extensions": 10, "max_sessions": 1}"#)
            .cap(&mut limits);
        assert_eq!((limits.idle_timeout, limits.absolute_timeout), (5, 6));
        assert_eq!((limits.max_extensions, limits.max_sessions), (Some(10), Some(1)));
    }

    #[test]
    fn no_limit_written_under_a_ceiling_is_a_contradiction() {
        let patch = |json| serde_json::from_str::<Patch>(json).unwrap();
        let ceiling = ceiling(r#"{"idle_timeout": 900, "max_sessions": 3}"#);
        assert_eq!(ceiling.contradicted_by(&patch(r#"{"idle_timeout": 0}"#)), Some(("idle_timeout", "0", 900)));
        assert_eq!(ceiling.contradicted_by(&patch(r#"{"max_sessions": null}"#)), Some(("max_sessions", "null", 3)));
        assert_eq!(ceiling.contradicted_by(&patch(r#"{"absolute_timeout": 0, "max_extensions": null}"#)), None);
        assert_eq!(ceiling.contradicted_by(&patch(r#"{"idle_timeout": 7200, "max_sessions": 9}"#)), None);
    }
}
