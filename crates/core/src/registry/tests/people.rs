//! Whose sessions they are: limits, lists, and what others do to them.

use super::*;

#[test]
fn ending_other_peoples_sessions() {
    let fixture = fixture("");
    let (first, second) = (fixture.start(), fixture.start());
    let other = fixture.registry.start(&subject("contact", 7)).unwrap();
    let spared = crate::token::id_text(fixture.check(&second, Act::Passive).session_id.unwrap());
    assert_eq!(fixture.registry.terminate_user("staff", 7, "admin", "ada", Some(&spared)).unwrap(), 1);
    let decision = fixture.check(&first, NOW);
    assert_eq!((decision.status, &*decision.reason), (Status::Terminated, "admin"));
    assert!(fixture.check(&second, NOW).allowed() && fixture.check(&other, NOW).allowed());
    assert!(fixture.registry.terminate(&spared, "role", "").unwrap());
    assert!(!fixture.registry.terminate(&spared, "role", "").unwrap());
    assert!(!fixture.registry.terminate("nonsense", "role", "").unwrap());
    assert_eq!(fixture.check(&second, NOW).reason, "role");
    let by = fixture.events().into_iter().find(|event| event.kind_of_event == EventType::Terminate).unwrap();
    assert_eq!((by.by.as_str(), by.reason.as_str()), ("ada", "admin"));
}

#[test]
fn changed_roles_rule_at_once() {
    let text = r#"{"version": 1, "rules": [{"name": "four", "match": {"roles": [4], "admin": true}, "set": {"idle_timeout": 60}}]}"#;
    let fixture = fixture(text);
    let token = fixture.start();
    let changes = Changes { roles: Some(vec![1, 4]), admin: Some(true), label: Some("Ada".into()) };
    assert_eq!(fixture.registry.update_user("staff", 7, &changes).unwrap(), 1);
    assert_eq!(fixture.registry.update_user("staff", 8, &changes).unwrap(), 0);
    assert_eq!(fixture.check(&token, Act::Passive).rule(), "four");
    let listed = fixture.registry.sessions(&Filter::default(), 10, 0).unwrap().remove(0);
    assert_eq!((listed.roles, listed.admin, listed.label.as_str()), (vec![1, 4], true, "Ada"));
    let too_many = Changes { roles: Some(vec![0; 9]), ..Changes::default() };
    assert!(matches!(fixture.registry.update_user("staff", 7, &too_many), Err(Error::Subject(_))));
}

#[test]
fn one_persons_sessions_are_limited() {
    let policy = |on_limit| format!(r#"{{"version": 1, "default": {{"max_sessions": 2, "on_limit": "{on_limit}"}}}}"#);
    let oldest_out = fixture(&policy("end_oldest"));
    let tokens = [(); 3].map(|()| {
        time::pass(10);
        oldest_out.start()
    });
    assert_eq!(oldest_out.check(&tokens[0], NOW).reason, "limit");
    assert!(oldest_out.check(&tokens[1], NOW).allowed() && oldest_out.check(&tokens[2], NOW).allowed());
    oldest_out.registry.start(&subject("staff", 8)).unwrap();
    assert_eq!(oldest_out.registry.stats().unwrap().live, 3);

    let refusing = fixture(&policy("refuse"));
    refusing.start();
    refusing.start();
    assert!(refusing.registry.start(&subject("staff", 7)).unwrap_err().to_string().contains("found 2 live sessions"));
}

#[test]
fn a_change_of_address_does_what_the_policy_says() {
    let ip = "203.0.113.9".parse().ok();
    let after = |ip_change| {
        let fixture = fixture(&format!(r#"{{"version": 1, "default": {{"ip_change": "{ip_change}"}}}}"#));
        let token = fixture.start();
        let same = fixture.registry.check(token.as_bytes(), NOW, "::ffff:192.0.2.1".parse().ok()).unwrap();
        assert_eq!(same.status, Status::Active);
        fixture.registry.check(token.as_bytes(), NOW, ip).unwrap()
    };
    assert_eq!(after("ignore").status, Status::Active);
    assert_eq!(after("lock").status, Status::Locked);
    let ended = after("end");
    assert_eq!((ended.status, &*ended.reason), (Status::Terminated, "ip_change"));
}

#[test]
fn limits_follow_the_address() {
    let text = r#"{"version": 1, "rules": [{"name": "office", "match": {"ip": "192.0.2.0/24"}, "set": {"idle_timeout": 3600}}]}"#;
    let fixture = fixture(text);
    let token = fixture.start();
    let rule_at = |ip: Option<&str>| {
        let ip = ip.and_then(|ip| ip.parse().ok());
        fixture.registry.check(token.as_bytes(), NOW, ip).unwrap().rule().to_owned()
    };
    assert_eq!(rule_at(None), "office");
    assert_eq!(rule_at(Some("203.0.113.9")), "default");
    assert_eq!(rule_at(None), "default");
    assert_eq!(rule_at(Some("192.0.2.200")), "office");
}

#[test]
fn only_a_session_within_its_limits_is_adopted() {
    let fixture = fixture("");
    let now = clock::wall_ms() / 1000;
    let adopt = |started_at, active_at| {
        fixture.registry.start(&Subject { started_at: Some(started_at), active_at, ..subject("staff", 7) })
    };
    let token = adopt(now - 5000, Some(now - 100)).unwrap();
    let adopted = fixture.check(&token, Act::Passive);
    assert_eq!(adopted.idle_ms / 1000, 100);
    assert_eq!(adopted.absolute_in_ms.map(|left| left.div_ceil(1000)), Some(43_200 - 5000));
    let refusal = |started_at, active_at| adopt(started_at, active_at).unwrap_err().to_string();
    assert!(refusal(now - 5000, Some(now - 1000)).contains("idle limit passed"));
    assert!(refusal(now - 43_201, Some(now)).contains("absolute limit passed"));
    assert!(refusal(now - 50, Some(now - 60)).contains("active_at"));
    fixture.registry.terminate_user("staff", 7, "admin", "", None).unwrap();
    assert!(refusal(now - 10, Some(now)).contains("signed out everywhere"));
    time::pass(2000);
    adopt(now + 1, None).unwrap();
    fixture.start();
}

#[test]
fn lists_show_newest_activity_first_and_no_token() {
    let fixture = fixture("");
    let tokens: Vec<String> = (1..=4).map(|id| fixture.registry.start(&subject("staff", id)).unwrap()).collect();
    fixture.registry.start(&subject("contact", 9)).unwrap();
    time::pass(1000);
    fixture.check(&tokens[2], NOW);
    let ids = |filter: &Filter| -> Vec<u64> {
        fixture.registry.sessions(filter, 100, 0).unwrap().iter().map(|session| session.id).collect()
    };
    assert_eq!(ids(&Filter::default())[0], 3);
    assert_eq!(ids(&Filter { kind: Some("contact".into()), ..Filter::default() }), [9]);
    assert_eq!(ids(&Filter { ip: "::ffff:192.0.2.1".parse().ok(), ..Filter::default() }).len(), 5);
    assert_eq!(ids(&Filter { status: Some(Status::Warning), ..Filter::default() }).len(), 0);
    assert_eq!(fixture.registry.sessions(&Filter::default(), 2, 4).unwrap().len(), 1);
    let bytes = fs::read(fixture.directory.path().join("sessions.registry")).unwrap();
    for token in tokens {
        let secret = u128::from_str_radix(&token[8..], 16).unwrap();
        for needle in [token.as_bytes(), &token.as_bytes()[8..], &secret.to_be_bytes(), &secret.to_le_bytes()] {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle));
        }
    }
}
