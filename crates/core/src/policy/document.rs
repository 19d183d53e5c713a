//! The document: its outline, and what its parts may not say together.
//!
//! What comes out of [`Document::read`] has no contradiction left. Single values are checked where they are read.

use std::collections::HashSet;

use serde::Deserialize;
use serde::de::Deserializer;

use super::ceiling::Ceiling;
use super::fault::{fault, from_json, from_serde};
use super::patch::Patch;
use super::read::{self, Object};
use super::rule::Rule;
use crate::Result;

const BYTES_MAX: usize = 64 * 1024;
const RULES_MAX: usize = 200;
/// PHP's largest number.
const REVISION_MAX: u64 = i64::MAX as u64;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    #[serde(rename = "version", deserialize_with = "version")]
    _version: u64,
    #[serde(default, deserialize_with = "revision")]
    pub revision: u64,
    #[serde(default = "enforced")]
    pub enforce: bool,
    #[serde(default, deserialize_with = "read::object")]
    pub default: Patch,
    #[serde(default, deserialize_with = "read::objects")]
    pub rules: Vec<Rule>,
    #[serde(default, deserialize_with = "read::object")]
    pub ceiling: Ceiling,
}

impl Document {
    pub fn read(json: &[u8]) -> Result<Self> {
        if json.len() > BYTES_MAX {
            return Err(fault("", format!("{} bytes", json.len()), format!("at most {BYTES_MAX} bytes")));
        }
        let mut from = serde_json::Deserializer::from_slice(json);
        let Object(document): Object<Self> =
            serde_path_to_error::deserialize(&mut from).map_err(|error| from_serde(&error))?;
        from.end().map_err(|error| from_json("", &error))?;
        document.check()?;
        Ok(document)
    }

    fn check(&self) -> Result<()> {
        if self.rules.len() > RULES_MAX {
            let found = format!("{} rules", self.rules.len());
            return Err(fault("/rules", found, format!("at most {RULES_MAX} rules")));
        }
        let mut names = HashSet::new();
        for (index, rule) in self.rules.iter().enumerate() {
            if !names.insert(&rule.name) {
                let found = format!("{:?}, the name of an earlier rule", rule.name);
                return Err(fault(format!("/rules/{index}/name"), found, "a name of its own"));
            }
            self.check_settings(&format!("/rules/{index}/set"), &rule.set)?;
        }
        self.check_settings("/default", &self.default)
    }

    fn check_settings(&self, place: &str, settings: &Patch) -> Result<()> {
        if let Some((key, found, ceiling)) = self.ceiling.contradicted_by(settings) {
            let found = format!("{found} (no limit)");
            return Err(fault(format!("{place}/{key}"), found, format!("a limit, because the ceiling is {ceiling}")));
        }
        if let (Some(idle_timeout), Some(warning)) = (settings.idle_timeout, settings.warning)
            && idle_timeout > 0
            && warning >= idle_timeout
        {
            let expected = format!("less than the idle_timeout of {idle_timeout} beside it");
            return Err(fault(format!("{place}/warning"), warning.to_string(), expected));
        }
        if let (Some(warning), Some(cover)) = (settings.warning, settings.cover)
            && cover > warning
        {
            let expected = format!("at most the warning of {warning} beside it");
            return Err(fault(format!("{place}/cover"), cover.to_string(), expected));
        }
        Ok(())
    }
}

fn enforced() -> bool {
    true
}

fn version<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    read::number(from, "1, the only version of the format", |version| *version == 1)
}

fn revision<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    let expected = format_args!("a whole number from 0 to {REVISION_MAX}");
    read::number(from, expected, |revision| *revision <= REVISION_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;

    #[track_caller]
    fn assert_refused(json: &str, place: &str, what: &str, wanted: &str) {
        match Document::read(json.as_bytes()).unwrap_err() {
            Error::Policy { pointer, found, expected } => {
                assert_eq!(pointer, place);
                assert!(found.contains(what), "found {found}");
                assert!(expected.contains(wanted), "expected {expected}");
            }
            other => panic!("{other}"),
        }
    }

    /// A document with one rule: its `match` and its `set`.
    fn with_rule(conditions: &str, set: &str) -> String {
        format!(r#"{{"version": 1, "rules": [{{"name": "one", "match": {conditions}, "set": {set}}}]}}"#)
    }

    #[test]
    fn everything_but_the_version_may_be_left_out() {
        let document = Document::read(br#" {"version": 1} "#).unwrap();
        assert!(document.enforce && document.revision == 0 && document.rules.is_empty());
        assert_refused("{}", "/version", "nothing", "to be there");
        assert_refused(r#"{"version": 2}"#, "/version", "`2`", "1, the only version");
        assert_refused(r#"{"version": "1"}"#, "/version", r#"string "1""#, "1, the only version");
    }

    #[test]
    fn refuses_what_is_no_json_object() {
        assert_refused("", "", "line 1 column 0", "JSON");
        assert_refused("[1]", "", "sequence", "an object");
        assert_refused("null", "", "null", "an object");
        assert_refused(r#"{"version": 1} x"#, "", "trailing characters", "JSON");
        assert_refused(&"[".repeat(1000), "", "sequence", "an object");
    }

    #[test]
    fn refuses_unknown_keys_wherever_they_are() {
        assert_refused(r#"{"version": 1, "rule": []}"#, "/rule", "unknown field `rule`", "`rules`");
        assert_refused(r#"{"version": 1, "default": {"idle": 5}}"#, "/default/idle", "`idle`", "`idle_timeout`");
        assert_refused(r#"{"version": 1, "ceiling": {"warning": 5}}"#, "/ceiling/warning", "`warning`", "`grace`");
        assert_refused(&with_rule(r#"{"role": 4}"#, "{}"), "/rules/0/match/role", "`role`", "`roles`");
        assert_refused(&with_rule("{}", r#"{"x/y": 4}"#), "/rules/0/set/x~1y", "`x/y`", "`warning`");
        let hours = r#"{"hours": [{"zone": "UTC", "day": "mon"}]}"#;
        assert_refused(&with_rule(hours, "{}"), "/rules/0/match/hours/0/day", "`day`", "`days`");
    }

    #[test]
    fn refuses_keys_that_stand_there_twice() {
        assert_refused(r#"{"version": 1, "version": 1}"#, "/version", "second time", "once");
        let twice = r#"{"grace": 1, "warning": 20, "grace": 1}"#;
        assert_refused(&with_rule("{}", twice), "/rules/0/set/grace", "second time", "once");
    }

    #[test]
    fn refuses_wrong_types_and_null() {
        assert_refused(r#"{"version": 1, "enforce": 1}"#, "/enforce", "integer `1`", "a boolean");
        assert_refused(r#"{"version": 1, "revision": -1}"#, "/revision", "`-1`", "from 0");
        assert_refused(r#"{"version": 1, "rules": {}}"#, "/rules", "map", "a sequence");
        assert_refused(r#"{"version": 1, "rules": [["one", {}, {}]]}"#, "/rules/0", "sequence", "an object");
        assert_refused(r#"{"version": 1, "default": null}"#, "/default", "null", "an object");
        assert_refused(r#"{"version": 1, "default": []}"#, "/default", "sequence", "an object");
        assert_refused(r#"{"version": 1, "ceiling": {"grace": null}}"#, "/ceiling/grace", "null", "0 to 67108863");
        assert_refused(&with_rule("{}", r#"{"warning": null}"#), "/rules/0/set/warning", "null", "0 for none");
        assert_refused(&with_rule(r#"{"kind": null}"#, "{}"), "/rules/0/match/kind", "null", "a kind");
        assert_refused(&with_rule(r#"{"roles": [1, "2"]}"#, "{}"), "/rules/0/match/roles/1", r#""2""#, "a role");
    }

    #[test]
    fn refuses_values_out_of_range() {
        let refused = |set: &str, key: &str, wanted: &str| {
            assert_refused(&with_rule("{}", set), &format!("/rules/0/set/{key}"), "", wanted);
        };
        refused(r#"{"idle_timeout": 67108864}"#, "idle_timeout", "from 0 to 67108863");
        refused(r#"{"idle_timeout": 1.5}"#, "idle_timeout", "whole seconds");
        refused(r#"{"idle_timeout": "900"}"#, "idle_timeout", "whole seconds");
        refused(r#"{"warning": 19}"#, "warning", "from 20 (WCAG 2.2.1)");
        refused(r#"{"max_extensions": 9}"#, "max_extensions", "from 10 (WCAG 2.2.1) to 4094");
        refused(r#"{"max_extensions": 4095}"#, "max_extensions", "to 4094");
        refused(r#"{"max_sessions": 0}"#, "max_sessions", "from 1 to 65535");
        refused(r#"{"max_sessions": 65536}"#, "max_sessions", "from 1 to 65535");
        refused(r#"{"resume": "none"}"#, "resume", "`click` or `password`");
        refused(r#"{"on_limit": "end"}"#, "on_limit", "`end_oldest` or `refuse`");
        refused(r#"{"remember_me": "allow"}"#, "remember_me", "`until_idle` or `forbid`");
        refused(r#"{"cover": -1}"#, "cover", "whole seconds");
        refused(r#"{"ip_change": true}"#, "ip_change", "`ignore` or `lock` or `end`");
        assert_refused(r#"{"version": 1, "ceiling": {"idle_timeout": 0}}"#, "/ceiling/idle_timeout", "`0`", "from 1");
    }

    #[test]
    fn refuses_rules_without_all_their_parts_or_with_a_bad_name() {
        let rules = |rules: &str| format!(r#"{{"version": 1, "rules": [{rules}]}}"#);
        assert_refused(&rules(r#"{"match": {}, "set": {}}"#), "/rules/0/name", "nothing", "to be there");
        assert_refused(&rules(r#"{"name": "a", "set": {}}"#), "/rules/0/match", "nothing", "to be there");
        assert_refused(&rules(r#"{"name": "a", "match": {}}"#), "/rules/0/set", "nothing", "to be there");
        let too_long = "n".repeat(64);
        for name in ["", "default", "a\\nb", &too_long] {
            let json = rules(&format!(r#"{{"name": "{name}", "match": {{}}, "set": {{}}}}"#));
            assert_refused(&json, "/rules/0/name", "string", "1 to 63 bytes");
        }
        let twice = r#"{"name": "a", "match": {}, "set": {}}, {"name": "a", "match": {}, "set": {}}"#;
        assert_refused(&rules(twice), "/rules/1/name", "\"a\", the name of an earlier rule", "of its own");
    }

    #[test]
    fn refuses_a_warning_that_its_idle_limit_leaves_no_room_for() {
        let set = r#"{"idle_timeout": 60, "warning": 60}"#;
        assert_refused(&with_rule("{}", set), "/rules/0/set/warning", "60", "less than the idle_timeout of 60");
        let default = r#"{"version": 1, "default": {"warning": 120, "idle_timeout": 60}}"#;
        assert_refused(default, "/default/warning", "120", "less than the idle_timeout of 60");
        Document::read(with_rule("{}", r#"{"idle_timeout": 0, "warning": 60}"#).as_bytes()).unwrap();
        Document::read(with_rule("{}", r#"{"idle_timeout": 61, "warning": 60}"#).as_bytes()).unwrap();
    }

    #[test]
    fn refuses_a_cover_that_is_longer_than_its_warning() {
        let set = r#"{"warning": 60, "cover": 61}"#;
        assert_refused(&with_rule("{}", set), "/rules/0/set/cover", "61", "at most the warning of 60");
        Document::read(with_rule("{}", r#"{"warning": 60, "cover": 60}"#).as_bytes()).unwrap();
    }

    #[test]
    fn refuses_no_limit_under_a_ceiling() {
        let json = |place: &str, key: &str, value: &str, ceiling: u32| {
            let rest = match place {
                "default" => format!(r#""default": {{"{key}": {value}}}"#),
                _ => format!(r#""rules": [{{"name": "one", "match": {{}}, "set": {{"{key}": {value}}}}}]"#),
            };
            format!(r#"{{"version": 1, {rest}, "ceiling": {{"{key}": {ceiling}}}}}"#)
        };
        let wanted = "a limit, because the ceiling is 900";
        for key in ["idle_timeout", "absolute_timeout"] {
            assert_refused(&json("default", key, "0", 900), &format!("/default/{key}"), "0 (no limit)", wanted);
            assert_refused(&json("rule", key, "0", 900), &format!("/rules/0/set/{key}"), "0 (no limit)", wanted);
        }
        for key in ["max_extensions", "max_sessions"] {
            assert_refused(&json("default", key, "null", 900), &format!("/default/{key}"), "null (no limit)", wanted);
        }
    }

    #[test]
    fn takes_64_kib_and_200_rules_but_no_more() {
        let padded = |length: usize| {
            let text = r#"{"version": 1}"#;
            text.to_owned() + &" ".repeat(length - text.len())
        };
        Document::read(padded(65_536).as_bytes()).unwrap();
        assert_refused(&padded(65_537), "", "65537 bytes", "at most 65536 bytes");

        let with_rules = |count: usize| {
            let rules: Vec<String> =
                (0..count).map(|index| format!(r#"{{"name": "r{index}", "match": {{}}, "set": {{}}}}"#)).collect();
            format!(r#"{{"version": 1, "rules": [{}]}}"#, rules.join(","))
        };
        assert_eq!(Document::read(with_rules(200).as_bytes()).unwrap().rules.len(), 200);
        assert_refused(&with_rules(201), "/rules", "201 rules", "at most 200 rules");
    }

    #[test]
    fn names_a_zone_that_it_does_not_know() {
        let place = "/rules/0/match/hours/zone";
        let hours = r#"{"hours": {"zone": "Europe/Atlantis"}}"#;
        assert_refused(&with_rule(hours, "{}"), place, "Europe/Atlantis", "IANA");
        let hours = r#"{"hours": {"from": "20:00", "zone": "UTC"}}"#;
        assert_refused(&with_rule(hours, "{}"), "/rules/0/match/hours/to", "nothing", "to be there");
    }
}
