//! Properties of the policy engine, against models that are as naive as the contract's words.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

mod documents;
mod naive;

use std::net::IpAddr;

use documents::{CLOCK_CHANGES, Who, address, any_json, document, hours, is_no_timeout, moment, places, unix, who};
use logout_master_core::Error;
use logout_master_core::policy::{Explanation, Limits, Policy, Setting, Value as Shown};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

const SAMPLE: &str = r#"{
  "version": 1, "revision": 7, "enforce": true,
  "default": {"idle_timeout": 900, "warning": 120, "grace": 0, "absolute_timeout": 43200, "resume": "password",
               "max_extensions": null, "max_sessions": null, "on_limit": "end_oldest", "ip_change": "ignore", "max_hold": 0,
               "resume_restarts_absolute": false, "cover": 0, "remember_me": "until_idle"},
  "rules": [
    {"name": "office",  "match": {"ip": ["10.0.0.0/8", "2001:db8::/32"]}, "set": {"idle_timeout": 3600}},
    {"name": "admins",  "match": {"kind": "staff", "admin": true},        "set": {"idle_timeout": 600}},
    {"name": "clients", "match": {"kind": "contact"},                      "set": {"idle_timeout": 1800, "grace": 300}},
    {"name": "cashier", "match": {"roles": [4], "ids": [17, 23]},          "set": {"max_sessions": 1}},
    {"name": "night",   "match": {"hours": {"days": ["sat","sun"], "from": "20:00", "to": "06:00", "zone": "Europe/Berlin"}}, "set": {"idle_timeout": 300}}
  ],
  "ceiling": {"idle_timeout": 900, "absolute_timeout": 43200}
}"#;

fn parse(document: &Value) -> Policy {
    Policy::parse(document.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error} in {document}"))
}

fn shown(value: Shown) -> Value {
    match value {
        Shown::Null => Value::Null,
        Shown::Bool(value) => value.into(),
        Shown::Int(value) => value.into(),
        Shown::Text(value) => value.into(),
    }
}

#[test]
fn the_sample_of_the_contract_means_what_the_contract_says() {
    let policy = Policy::parse(SAMPLE.as_bytes()).unwrap();
    assert_eq!((policy.revision(), policy.enforce()), (7, true));
    let admin = Who { kind: "staff", id: 1, roles: vec![], admin: true, ip: None };
    let Explanation(explanation) = policy.explain(&admin.facts(), unix("2026-03-04T12:00:00Z"));
    let idle = &explanation[0];
    assert_eq!((idle.setting, idle.value, &*idle.rule), ("idle_timeout", Shown::Int(600), "admins"));
    assert_eq!(idle.lost, [("default".to_owned(), Shown::Int(900))]);
    assert_eq!(idle.capped_from, None);

    let client = Who { kind: "contact", id: 17, roles: vec![4], admin: false, ip: "10.1.1.1".parse().ok() };
    let resolved = policy.resolve(&client.facts(), unix("2026-03-04T12:00:00Z"));
    assert_eq!(&**policy.rule_name(resolved.rule), "office");
    let expected = Limits { idle_timeout: 900, grace: 300, max_sessions: Some(1), ..Limits::BUILTIN };
    assert_eq!(resolved.limits, expected);
}

#[test]
fn the_builtin_policy_is_the_default_of_the_contract() {
    let sample: Value = serde_json::from_str(SAMPLE).unwrap();
    let who = Who { kind: "staff", id: 1, roles: vec![], admin: false, ip: None };
    let builtin = Policy::builtin();
    let limits = builtin.resolve(&who.facts(), 0).limits;
    for setting in Setting::ALL {
        assert_eq!(shown(limits.value(setting)), sample["default"][setting.as_str()], "{setting:?}");
    }
    assert_eq!((builtin.version(), builtin.revision(), builtin.enforce()), (None, 0, true));
}

#[test]
fn the_version_is_what_php_computes() {
    let policy = Policy::parse(br#"{"version": 1}"#).unwrap();
    let version = policy.version().map(|version| format!("{version:032x}"));
    assert_eq!(version.as_deref(), Some("9e40ef23d908a4fe215e0e304fb1da00"));
}

proptest! {
    #[test]
    fn the_first_rule_that_matches_and_sets_it_wins_and_explain_says_so(
        document in document(), who in who(), at in moment(),
    ) {
        let policy = parse(&document);
        let resolved = policy.resolve(&who.facts(), at);
        let Explanation(explanation) = policy.explain(&who.facts(), at);
        prop_assert_eq!(explanation.len(), Setting::ALL.len());
        for (setting, explained) in Setting::ALL.into_iter().zip(explanation) {
            let (value, rule, written) = naive::setting(&document, setting.as_str(), &who, at);
            prop_assert_eq!(&shown(resolved.limits.value(setting)), &value, "{:?}", setting);
            prop_assert_eq!(explained.setting, setting.as_str());
            prop_assert_eq!(&shown(explained.value), &value);
            prop_assert_eq!(&explained.rule, &rule);
            let cut = (written != value).then_some(written);
            prop_assert_eq!(explained.capped_from.map(shown), cut);
            prop_assert_eq!(explained.lost.last().map_or("default", |(name, _)| name), "default");
            if setting == Setting::IdleTimeout {
                prop_assert_eq!(&**policy.rule_name(resolved.rule), &rule);
            }
        }
    }

    #[test]
    fn the_ceiling_always_holds(document in document(), who in who(), at in moment()) {
        let limits = parse(&document).resolve(&who.facts(), at).limits;
        for (key, ceiling) in document["ceiling"].as_object().unwrap() {
            let setting = Setting::ALL.into_iter().find(|setting| setting.as_str() == key).unwrap();
            let value = shown(limits.value(setting));
            prop_assert!(value.as_u64().is_some_and(|value| value <= ceiling.as_u64().unwrap()), "{key}: {value}");
            prop_assert!(!is_no_timeout(key, &value), "{key} is not limited");
        }
    }

    #[test]
    fn a_warning_always_fits_its_idle_limit(document in document(), who in who(), at in moment()) {
        let limits = parse(&document).resolve(&who.facts(), at).limits;
        prop_assert!(limits.idle_timeout == 0 || limits.warning < limits.idle_timeout);
        prop_assert!(limits.warning == 0 || limits.warning >= 20);
    }

    #[test]
    fn an_answer_holds_until_it_says(document in document(), who in who(), at in moment(), later in 0.0..1.0) {
        let policy = parse(&document);
        let now = policy.resolve(&who.facts(), at);
        prop_assert!(now.valid_until > at);
        let span = now.valid_until.saturating_sub(at).min(400 * 86_400);
        for later in [at + (span as f64 * later) as i64, at + span - 1] {
            let then = policy.resolve(&who.facts(), later);
            prop_assert_eq!((then.limits, then.rule), (now.limits, now.rule), "{} seconds later", later - at);
        }
    }

    #[test]
    fn the_address_matters_only_where_the_answer_says_so(
        document in document(), who in who(), elsewhere in address(), at in moment(),
    ) {
        let policy = parse(&document);
        let here = policy.resolve(&who.facts(), at);
        if !here.looks_at_address {
            let moved = Who { ip: elsewhere, ..who };
            prop_assert_eq!(policy.resolve(&moved.facts(), at), here);
        }
    }

    #[test]
    fn the_same_address_in_ipv6_form_gets_the_same_answer(document in document(), who in who(), at in moment()) {
        let policy = parse(&document);
        let mapped = Who {
            ip: who.ip.map(|ip| match ip {
                IpAddr::V4(v4) => v4.to_ipv6_mapped().into(),
                IpAddr::V6(_) => ip,
            }),
            ..who.clone()
        };
        prop_assert_eq!(policy.resolve(&mapped.facts(), at), policy.resolve(&who.facts(), at));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Every minute of four days around a change of clocks, in both directions of time.
    #[test]
    fn hours_are_what_the_wall_clock_shows(window in hours(), change in select(CLOCK_CHANGES.to_vec())) {
        let policy = parse(&json!({
            "version": 1,
            "rules": [{"name": "open", "match": {"hours": window.clone()}, "set": {"idle_timeout": 77}}],
        }));
        let who = Who { kind: "staff", id: 1, roles: vec![], admin: false, ip: None };
        let mut next_change = i64::MAX;
        let mut open_after = None;
        for minute in (-2880..2880).rev() {
            let at = unix(change) + minute * 60;
            let open = naive::is_open(&window, at);
            if open_after.is_some_and(|after| after != open) {
                next_change = at + 60;
            }
            open_after = Some(open);
            let resolved = policy.resolve(&who.facts(), at);
            prop_assert_eq!(resolved.limits.idle_timeout == 77, open, "minute {}", minute);
            prop_assert!(resolved.valid_until <= next_change, "too late at minute {}", minute);
            prop_assert!(resolved.valid_until > at);
        }
    }
}

/// A document either answers, or is refused at a place that it has or could have.
fn answers_or_refuses(bytes: &[u8]) -> Result<(), TestCaseError> {
    match Policy::parse(bytes) {
        Ok(policy) => {
            let who = Who { kind: "staff", id: 1, roles: vec![1], admin: true, ip: "10.1.2.3".parse().ok() };
            for at in [i64::MIN, 0, unix("2026-03-29T00:59:59Z"), i64::MAX] {
                policy.resolve(&who.facts(), at);
                policy.explain(&who.facts(), at);
            }
        }
        Err(Error::Policy { pointer, found, expected }) => {
            prop_assert!(pointer.is_empty() || pointer.starts_with('/'), "{pointer}");
            prop_assert!(!found.is_empty() && !expected.is_empty());
        }
        Err(other) => prop_assert!(false, "{other}"),
    }
    Ok(())
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..200)) {
        answers_or_refuses(&bytes)?;
    }

    #[test]
    fn random_json_never_panics(json in any_json()) {
        answers_or_refuses(json.to_string().as_bytes())?;
    }

    #[test]
    fn a_document_with_something_else_in_one_place_never_panics(
        document in document(), place in any::<prop::sample::Index>(), other in any_json(),
    ) {
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let mut changed = document;
        *changed.pointer_mut(place.get::<String>(&all)).unwrap() = other;
        answers_or_refuses(changed.to_string().as_bytes())?;
    }

    #[test]
    fn a_document_cut_anywhere_is_refused(document in document(), place in any::<prop::sample::Index>()) {
        let bytes = document.to_string().into_bytes();
        let cut = place.index(bytes.len());
        prop_assert!(Policy::parse(&bytes[..cut]).is_err());
    }
}
