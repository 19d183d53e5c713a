//! Why a subject has its limits: per setting the value, the rule it came from, and what lost.
//!
//! Says what [`Policy::resolve`] decides; decides nothing itself.

use super::limits::{Limits, Setting};
use super::{DEFAULT_NAME, Policy};
use crate::subject::Facts;

/// What a policy says of one subject, setting by setting, in the order of the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation(pub Vec<Explained>);

/// One setting: its value, where it came from, and what lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    pub setting: &'static str,
    pub value: Value,
    /// Name of the rule, `"default"` where no rule set it.
    pub rule: String,
    /// Rules that also matched and set it, in order, and the default.
    pub lost: Vec<(String, Value)>,
    /// The value that the ceiling (or, for `warning`, the idle limit) cut.
    pub capped_from: Option<Value>,
}

/// A setting's value as the document writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    Null,
    Bool(bool),
    Int(u64),
    Text(&'static str),
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Int(value.into())
    }
}

impl From<Option<u32>> for Value {
    fn from(value: Option<u32>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}

impl Policy {
    /// Why `who` has the limits that [`Policy::resolve`] gives at the same time.
    pub fn explain(&self, who: &Facts<'_>, at: i64) -> Explanation {
        let limits = self.resolve(who, at).limits;
        Explanation(Setting::ALL.into_iter().map(|setting| self.explain_setting(setting, &limits, who, at)).collect())
    }

    fn explain_setting(&self, setting: Setting, limits: &Limits, who: &Facts<'_>, at: i64) -> Explained {
        let mut lost: Vec<(String, Value)> = self
            .rules
            .iter()
            .filter(|rule| rule.conditions.fit(who, at))
            .filter_map(|rule| Some((rule.name.to_string(), rule.set.value(setting)?)))
            .chain([(DEFAULT_NAME.to_owned(), self.default.value(setting))])
            .collect();
        let (rule, written) = lost.remove(0);
        let value = limits.value(setting);
        let capped_from = (written != value).then_some(written);
        Explained { setting: setting.as_str(), value, rule, lost, capped_from }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADA: Facts<'_> = Facts { kind: "staff", id: 1, roles: &[], admin: true, ip: None };

    fn explained(json: &str, setting: Setting) -> Explained {
        let Explanation(all) = Policy::parse(json.as_bytes()).unwrap().explain(&ADA, 0);
        all.into_iter().find(|explained| explained.setting == setting.as_str()).unwrap()
    }

    #[test]
    fn names_the_winner_and_every_loser() {
        let json = r#"{"version": 1, "default": {"idle_timeout": 900}, "rules": [
            {"name": "contacts", "match": {"kind": "contact"}, "set": {"idle_timeout": 1}},
            {"name": "admins", "match": {"admin": true}, "set": {"idle_timeout": 600}},
            {"name": "cashier", "match": {}, "set": {"max_sessions": 1}},
            {"name": "staff", "match": {"kind": "staff"}, "set": {"idle_timeout": 700}}
        ]}"#;
        let expected = Explained {
            setting: "idle_timeout",
            value: Value::Int(600),
            rule: "admins".into(),
            lost: vec![("staff".into(), Value::Int(700)), ("default".into(), Value::Int(900))],
            capped_from: None,
        };
        assert_eq!(explained(json, Setting::IdleTimeout), expected);
        let sessions = explained(json, Setting::MaxSessions);
        assert_eq!((sessions.value, sessions.lost), (Value::Int(1), vec![("default".into(), Value::Null)]));
    }

    #[test]
    fn where_no_rule_sets_it_the_default_lost_to_nobody() {
        let resume = explained(r#"{"version": 1}"#, Setting::Resume);
        let expected = Explained {
            setting: "resume",
            value: Value::Text("password"),
            rule: "default".into(),
            lost: Vec::new(),
            capped_from: None,
        };
        assert_eq!(resume, expected);
    }

    #[test]
    fn shows_what_the_ceiling_and_the_idle_limit_cut() {
        let json = r#"{"version": 1, "ceiling": {"idle_timeout": 60, "max_sessions": 5}}"#;
        let cut = |setting| {
            let explained = explained(json, setting);
            (explained.value, explained.capped_from)
        };
        assert_eq!(cut(Setting::IdleTimeout), (Value::Int(60), Some(Value::Int(900))));
        assert_eq!(cut(Setting::Warning), (Value::Int(30), Some(Value::Int(120))));
        assert_eq!(cut(Setting::MaxSessions), (Value::Int(5), Some(Value::Null)));
        assert_eq!(cut(Setting::AbsoluteTimeout), (Value::Int(43_200), None));
    }

    #[test]
    fn every_setting_has_its_entry_in_the_order_of_the_contract() {
        let Explanation(all) = Policy::builtin().explain(&ADA, 0);
        let names: Vec<&str> = all.iter().map(|explained| explained.setting).collect();
        assert_eq!(
            names.join(" "),
            "idle_timeout warning grace absolute_timeout resume max_extensions max_sessions on_limit ip_change max_hold \
             resume_restarts_absolute cover remember_me"
        );
    }
}
