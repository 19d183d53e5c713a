//! The limits of a subject at a time, and until when they hold.

use super::limits::{IpChange, Limits};
use super::{DEFAULT_RULE, Policy};
use crate::subject::Facts;

/// The answer of a policy for one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved {
    pub limits: Limits,
    /// The rule that gave the idle limit, for [`Policy::rule_name`].
    pub rule: u16,
    /// Unix seconds: the next moment at which the hours of a rule may change the answer; `i64::MAX` for never.
    pub valid_until: i64,
    /// Whether the answer, or what is done with it, depends on the address that the subject has now.
    pub looks_at_address: bool,
}

impl Policy {
    /// The limits of `who` at `at`, in Unix seconds.
    pub fn resolve(&self, who: &Facts<'_>, at: i64) -> Resolved {
        let mut resolved =
            Resolved { limits: self.default, rule: DEFAULT_RULE, valid_until: i64::MAX, looks_at_address: false };
        // From the last rule to the first, so that the first to set something has the last word.
        for (index, rule) in self.rules.iter().enumerate().rev() {
            let conditions = &rule.conditions;
            if !conditions.fit_subject(who) {
                continue;
            }
            resolved.looks_at_address |= conditions.look_at_address();
            if !conditions.fit_address(who.ip) {
                continue;
            }
            resolved.valid_until = resolved.valid_until.min(conditions.next_change(at));
            if conditions.fit_time(at) {
                rule.set.overwrite(&mut resolved.limits);
                if rule.set.idle_timeout.is_some() {
                    resolved.rule = u16::try_from(index).unwrap_or(DEFAULT_RULE);
                }
            }
        }
        self.ceiling.cap(&mut resolved.limits);
        resolved.limits.fit();
        resolved.looks_at_address |= resolved.limits.ip_change != IpChange::Ignore;
        resolved
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADA: Facts<'_> = Facts { kind: "staff", id: 17, roles: &[4], admin: true, ip: None };

    fn policy(json: &str) -> Policy {
        Policy::parse(json.as_bytes()).unwrap()
    }

    #[test]
    fn each_setting_comes_from_the_first_rule_that_sets_it() {
        let policy = policy(
            r#"{"version": 1, "default": {"grace": 7}, "rules": [
                {"name": "others", "match": {"kind": "contact"}, "set": {"idle_timeout": 1}},
                {"name": "admins", "match": {"admin": true}, "set": {"absolute_timeout": 50}},
                {"name": "staff", "match": {"kind": "staff"}, "set": {"idle_timeout": 600, "absolute_timeout": 60}},
                {"name": "all", "match": {}, "set": {"idle_timeout": 700, "max_sessions": 2}}
            ]}"#,
        );
        let resolved = policy.resolve(&ADA, 0);
        let expected =
            Limits { idle_timeout: 600, absolute_timeout: 50, max_sessions: Some(2), grace: 7, ..Limits::BUILTIN };
        assert_eq!(resolved.limits, expected);
        assert_eq!(&**policy.rule_name(resolved.rule), "staff");
    }

    #[test]
    fn without_a_rule_the_default_holds() {
        let policy = policy(r#"{"version": 1, "rules": [{"name": "all", "match": {}, "set": {"grace": 5}}]}"#);
        let resolved = policy.resolve(&ADA, 0);
        assert_eq!(resolved.rule, DEFAULT_RULE);
        assert_eq!(&**policy.rule_name(resolved.rule), "default");
        assert_eq!(resolved.limits.grace, 5);
    }

    #[test]
    fn the_warning_is_fitted_after_the_ceiling() {
        let policy = policy(r#"{"version": 1, "ceiling": {"idle_timeout": 100}}"#);
        let limits = policy.resolve(&ADA, 0).limits;
        assert_eq!((limits.idle_timeout, limits.warning), (100, 50));
    }

    #[test]
    fn holds_until_the_hours_of_a_rule_change_that_may_be_for_the_subject() {
        let policy = policy(
            r#"{"version": 1, "rules": [
                {"name": "contacts", "match": {"kind": "contact", "hours": {"from": "01:00", "to": "02:00", "zone": "UTC"}}, "set": {}},
                {"name": "staff", "match": {"kind": "staff", "hours": {"from": "12:00", "to": "13:00", "zone": "UTC"}}, "set": {"grace": 9}}
            ]}"#,
        );
        assert_eq!(policy.resolve(&ADA, 0).valid_until, 12 * 3600);
        let noon = policy.resolve(&ADA, 12 * 3600);
        assert_eq!((noon.limits.grace, noon.valid_until), (9, 13 * 3600));
        assert_eq!(policy.resolve(&Facts { kind: "robot", ..ADA }, 0).valid_until, i64::MAX);
    }

    #[test]
    fn looks_at_the_address_where_a_rule_or_ip_change_does() {
        let by_rule = policy(
            r#"{"version": 1, "rules": [{"name": "office", "match": {"kind": "staff", "ip": "10.0.0.0/8"}, "set": {"grace": 9}}]}"#,
        );
        assert!(by_rule.resolve(&ADA, 0).looks_at_address);
        assert!(!by_rule.resolve(&Facts { kind: "contact", ..ADA }, 0).looks_at_address);
        let by_setting = policy(r#"{"version": 1, "default": {"ip_change": "lock"}}"#);
        assert!(by_setting.resolve(&ADA, 0).looks_at_address);
        assert!(!Policy::builtin().resolve(&ADA, 0).looks_at_address);
    }
}
