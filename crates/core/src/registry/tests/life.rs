//! One session from its start to its end.

use super::*;

#[test]
fn an_idle_session_is_warned_and_ends_at_its_deadline() {
    let fixture = fixture("");
    let token = fixture.start();
    let fresh = fixture.check(&token, NOW);
    assert_eq!((fresh.status, &*fresh.reason, fresh.rule()), (Status::Active, "", "default"));
    let begun = fixture.events()[1].at_ms;
    time::pass(780_000);
    assert_eq!(fixture.status(&token), Status::Warning);
    time::pass(500_000);
    let over = fixture.check(&token, NOW);
    assert_eq!((over.status, &*over.reason, over.end_in_ms), (Status::Expired, "idle", 0));
    assert_eq!(fixture.status(&token), Status::Expired);
    assert_eq!(fixture.story(), "start, warn, expire idle");
    let expired = &fixture.events()[3];
    assert!((expired.at_ms - begun - 900_000).abs() < 100, "the log tells the deadline");
    assert_eq!((expired.kind.as_str(), expired.id, expired.ip.as_str()), ("staff", 7, "192.0.2.1"));
}

#[test]
fn acts_keep_a_session_and_questions_do_not() {
    let fixture = fixture("");
    let token = fixture.start();
    for _ in 0..20 {
        time::pass(800_000);
        assert!(fixture.check(&token, NOW).allowed());
    }
    for _ in 0..1000 {
        time::pass(899);
        fixture.status(&token);
    }
    time::pass(1000);
    assert_eq!(fixture.status(&token), Status::Expired);
}

#[test]
fn late_and_repeated_reports_shorten_nothing_and_revive_nobody() {
    let fixture = fixture("");
    let token = fixture.start();
    time::pass(500_000);
    fixture.check(&token, Act::Ago(100_000));
    assert_eq!(fixture.check(&token, Act::Passive).idle_ms / 1000, 100);
    fixture.check(&token, Act::Ago(400_000));
    fixture.check(&token, Act::Ago(u64::MAX));
    assert_eq!(fixture.check(&token, Act::Passive).idle_ms / 1000, 100);
    time::pass(800_000);
    assert_eq!(fixture.check(&token, Act::Ago(50_000)).status, Status::Expired);
}

#[test]
fn what_is_no_token_of_ours_is_unknown() {
    let fixture = fixture("");
    let token = fixture.start();
    for garbage in ["", "x", &"0".repeat(39), &"g".repeat(40), &token.to_uppercase().replace('0', "O"), &"é".repeat(20)]
    {
        let decision = fixture.check(garbage, NOW);
        assert_eq!((decision.status, &*decision.reason), (Status::Unknown, "malformed"), "{garbage}");
    }
    let other_epoch = if token.starts_with('0') { "1" } else { "0" };
    assert_eq!(fixture.check(&format!("{other_epoch}{}", &token[1..]), NOW).reason, "foreign");
    let other_secret = if token.ends_with('0') { "1" } else { "0" };
    assert_eq!(fixture.check(&format!("{}{other_secret}", &token[..39]), NOW).reason, "ended");
}

#[test]
fn logging_out_ends_a_session_for_good() {
    let fixture = fixture("");
    let token = fixture.start();
    assert!(fixture.registry.end(token.as_bytes()).unwrap());
    assert!(!fixture.registry.end(token.as_bytes()).unwrap());
    let decision = fixture.check(&token, NOW);
    assert_eq!((decision.status, &*decision.reason), (Status::Unknown, "ended"));
    assert_eq!(fixture.registry.stats().unwrap().live, 0);
    assert_eq!(fixture.story(), "start, end logout");
}

#[test]
fn lock_resume_and_extend() {
    let fixture = fixture(r#"{"version": 1, "default": {"grace": 60, "resume": "click", "max_extensions": 10}}"#);
    let token = fixture.start();
    let extended = fixture.registry.extend(token.as_bytes()).unwrap();
    assert_eq!(extended.extensions_left, Some(9));
    let locked = fixture.registry.lock(token.as_bytes()).unwrap();
    assert_eq!((locked.status, &*locked.reason, locked.allowed()), (Status::Locked, "click", false));
    assert_eq!(fixture.check(&token, NOW).status, Status::Locked);
    assert_eq!(fixture.registry.resume(token.as_bytes()).unwrap().status, Status::Active);
    assert_eq!(fixture.registry.resume_failed(token.as_bytes()).unwrap().status, Status::Active);
    time::pass(930_000);
    assert_eq!(fixture.registry.extend(token.as_bytes()).unwrap().status, Status::Locked);
    let refused = fixture.registry.resume_failed(token.as_bytes()).unwrap();
    assert_eq!((refused.status, refused.idle_ms / 1000), (Status::Locked, 930));
    assert_eq!(fixture.registry.resume(token.as_bytes()).unwrap().status, Status::Active);
    assert_eq!(fixture.story(), "policy set, start, extend, lock own, resume, lock idle, resume_failed, resume");
}

#[test]
fn a_hold_lasts_until_its_end_or_the_next_act() {
    let fixture = fixture(r#"{"version": 1, "default": {"max_hold": 7200}}"#);
    let token = fixture.start();
    let hold = |seconds| fixture.registry.hold(token.as_bytes(), seconds).unwrap();
    assert!((3_599_000..=3_601_000).contains(&hold(3600).end_in_ms));
    time::pass(3_000_000);
    assert_eq!(fixture.status(&token), Status::Active);
    fixture.check(&token, NOW);
    assert!(fixture.check(&token, Act::Passive).end_in_ms <= 900_000);
    assert!(hold(1800).end_in_ms > 900_000);
    assert!(hold(0).end_in_ms <= 900_000);
    let refused = self::fixture("");
    let token = refused.start();
    let decision = refused.registry.hold(token.as_bytes(), 60).unwrap();
    assert_eq!((decision.status, &*decision.reason), (Status::Active, "no_holds"));
}

#[test]
fn an_act_from_before_a_hold_does_not_end_it() {
    let fixture = fixture(r#"{"version": 1, "default": {"idle_timeout": 60, "warning": 20, "max_hold": 7200}}"#);
    let token = fixture.start();
    time::pass(20_000);
    let until = fixture.registry.hold(token.as_bytes(), 600).unwrap().end_in_ms;
    assert!((599_000..=600_000).contains(&until));
    time::pass(5000);
    let late = fixture.check(&token, Act::Ago(10_000));
    assert_eq!((late.status, late.idle_ms / 1000), (Status::Active, 10));
    assert!(late.end_in_ms.abs_diff(until - 5000) <= 10, "{} {until}", late.end_in_ms);
    time::pass(500_000);
    assert_eq!(fixture.status(&token), Status::Active);
    assert!(fixture.check(&token, Act::Ago(1000)).end_in_ms <= 60_000, "an act after it ends it");
    time::pass(61_000);
    assert_eq!(fixture.status(&token), Status::Expired);
}

#[test]
fn a_new_policy_holds_for_every_session_at_once() {
    let fixture = fixture("");
    let second_worker = open(fixture.directory.path(), 64);
    let token = fixture.start();
    time::pass(400_000);
    assert_eq!(fixture.status(&token), Status::Active);
    let text = br#"{"version": 1, "revision": 2, "rules": [{"name": "short", "match": {"kind": "staff"}, "set": {"idle_timeout": 300}}]}"#;
    let version = second_worker.set_policy(text).unwrap();
    assert_eq!(version, format!("{:032x}", xxhash_rust::xxh3::xxh3_128(text)));
    assert_eq!(fixture.registry.policy().unwrap().unwrap(), text);
    let decision = fixture.check(&token, NOW);
    assert_eq!((decision.status, decision.rule()), (Status::Expired, "short"));
    assert_eq!(decision.policy_version().map(|version| format!("{version:032x}")), Some(version));
}

#[test]
fn an_older_or_a_wrong_policy_leaves_the_one_in_force() {
    let fixture = fixture(r#"{"version": 1, "revision": 5}"#);
    let in_force = version_text(fixture.registry.ruled().policy.version());
    // Not even for a lock that somebody holds and does not release.
    let lock = fixture.registry.store.lock().unwrap();
    for text in [r#"{"version": 1, "revision": 4}"#, r#"{"version": 1, "revision": 5}"#] {
        assert_eq!(fixture.registry.set_policy(text.as_bytes()).unwrap(), in_force);
    }
    drop(lock);
    assert!(matches!(fixture.registry.set_policy(b"{}"), Err(Error::Policy { .. })));
    assert_eq!(version_text(fixture.registry.ruled().policy.version()), in_force);
    assert_ne!(fixture.registry.set_policy(br#"{"version": 1, "revision": 5, "enforce": true}"#).unwrap(), in_force);
}

#[test]
fn a_dry_run_records_and_enforces_nothing() {
    let fixture = fixture(r#"{"version": 1, "enforce": false, "default": {"grace": 60}}"#);
    let token = fixture.start();
    time::pass(930_000);
    for _ in 0..3 {
        let decision = fixture.check(&token, Act::Passive);
        assert_eq!((decision.status, &*decision.reason), (Status::Active, "dry_run"));
    }
    time::pass(100_000);
    fixture.check(&token, Act::Passive);
    fixture.check(&token, NOW);
    time::pass(2_000_000);
    fixture.check(&token, NOW);
    assert_eq!(
        fixture.story(),
        "policy set, start, would_lock idle, would_expire idle, would_lock idle, would_expire idle"
    );
}

#[test]
fn a_dry_run_tells_of_the_absolute_limit_once() {
    let fixture = fixture(r#"{"version": 1, "enforce": false, "default": {"absolute_timeout": 600}}"#);
    let token = fixture.start();
    time::pass(601_000);
    for _ in 0..20 {
        time::pass(10);
        assert_eq!(fixture.check(&token, NOW).reason, "dry_run");
    }
    assert_eq!(fixture.story(), "policy set, start, would_expire absolute");
}

#[test]
fn a_dry_run_does_nothing_about_addresses_and_numbers_of_sessions() {
    let story = |settings: &str| {
        let policy = format!(r#"{{"version": 1, "enforce": false, "default": {{{settings}}}}}"#);
        let fixture = fixture(&policy);
        let tokens = [fixture.start(), fixture.start()];
        for token in &tokens {
            for ip in ["203.0.113.9", "203.0.113.10"] {
                let decision = fixture.registry.check(token.as_bytes(), Act::Passive, ip.parse().ok()).unwrap();
                assert_eq!((decision.status, &*decision.reason), (Status::Active, "dry_run"));
            }
        }
        fixture.story()
    };
    let [lock, end] = ["would_lock ip_change", "would_expire ip_change"];
    assert_eq!(story(r#""ip_change": "lock""#), format!("policy set, start, start, {lock}, {lock}"), "once a pause");
    assert_eq!(story(r#""ip_change": "end""#), format!("policy set, start, start, {end}, {end}"));
    let most = |on_limit| story(&format!(r#""max_sessions": 1, "on_limit": "{on_limit}""#));
    assert_eq!(most("end_oldest"), "policy set, start, would_expire limit, start");
    assert_eq!(most("refuse"), "policy set, start, start");
}
