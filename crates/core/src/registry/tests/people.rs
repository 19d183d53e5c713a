//! Whose sessions they are: limits, lists, and what others do to them.

use std::os::unix::fs::FileExt;

use super::*;
use crate::store::shm::Slot;

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

/// The slot of Ada, who has ended her session, now that Bob has drawn it; what `look` made of it before, and Bob's token.
fn in_adas_former_slot<'a, T>(registry: &'a Registry, look: impl FnOnce(Slot<'a>, u64) -> T) -> (Slot<'a>, T, String) {
    let ada = registry.start(&Subject { roles: vec![7, 8], ..subject("staff", 1) }).unwrap();
    let (slot, life) = registry.locate(ada.as_bytes()).unwrap();
    let seen = look(slot, life);
    assert!(registry.end(ada.as_bytes()).unwrap());
    loop {
        let bob = registry.start(&Subject { roles: vec![2], ..subject("staff", 2) }).unwrap();
        if Slot::is_published(slot.life()) {
            return (slot, seen, bob);
        }
        assert!(registry.end(bob.as_bytes()).unwrap());
    }
}

#[test]
fn a_change_that_comes_late_leaves_the_next_session_of_the_slot_alone() {
    let Fixture { registry, directory: _directory } = fixture("");
    for round in 1..=4 {
        let (slot, known, bob) = in_adas_former_slot(&registry, |slot, _| slot.known_subject().unwrap());
        assert!(!slot.set_subject(&known, &[9, 9, 9], true), "{round}");
        let theirs = registry.sessions(&Filter { id: Some(2), ..Filter::default() }, 10, 0).unwrap().remove(0);
        assert_eq!((theirs.roles, theirs.admin), (vec![2], false), "{round}");
        // The next round finds the other half of the roles in use.
        let changes = Changes { roles: Some(vec![2, 3]), ..Changes::default() };
        assert_eq!(registry.update_user("staff", 2, &changes).unwrap(), 1);
        assert!(registry.end(bob.as_bytes()).unwrap());
    }
    assert_eq!(registry.stats().unwrap().store_errors, 0);
}

#[test]
fn no_row_of_the_log_names_the_next_session_of_the_slot() {
    let Fixture { registry, directory: _directory } = fixture("");
    let present = registry.present();
    let (_, seen, bob) = in_adas_former_slot(&registry, |slot, life| registry.see(&present, slot, life, None).unwrap());
    assert_eq!(registry.session_row(&present, &seen, EventType::Terminate, "admin", seen.now), None);
    registry.log_session(&present, &seen, EventType::Warn, "", seen.now);
    let told = registry.events(0, 10_000).unwrap();
    assert!(told.iter().all(|event| event.kind_of_event != EventType::Warn));
    assert!(!registry.terminate_seen(&present, seen, "admin", "") && registry.end(bob.as_bytes()).unwrap());
}

#[test]
fn an_adoption_that_waits_does_not_slip_past_a_sign_out_everywhere() {
    let Fixture { registry, directory } = fixture(r#"{"version": 1, "default": {"max_sessions": 3}}"#);
    let now = clock::wall_ms() / 1000;
    let old = Subject { started_at: Some(now - 60), active_at: Some(now), ..subject("staff", 7) };
    let barrier = std::sync::Barrier::new(2);
    std::thread::scope(|scope| {
        let adoption = scope.spawn(|| {
            let registry = open(directory.path(), 64);
            barrier.wait();
            barrier.wait();
            registry.start(&old).map_err(|error| error.to_string())
        });
        barrier.wait();
        let lock = registry.store.lock().unwrap();
        barrier.wait();
        // Until it waits for the lock. Were it later, it would be refused at its first look, and this would show nothing.
        std::thread::sleep(std::time::Duration::from_millis(100));
        registry.terminate_user("staff", 7, "admin", "", None).unwrap();
        drop(lock);
        assert!(adoption.join().unwrap().unwrap_err().contains("signed out everywhere"));
    });
    let stats = registry.stats().unwrap();
    assert_eq!((stats.starts, stats.live, stats.ended, registry.store.live()), (0, 0, 0, 0), "it never was");
    let told = registry.events(0, 100).unwrap();
    assert!(told.iter().all(|event| event.session_id.is_empty()));
}

#[test]
fn whom_the_registry_no_longer_knows_to_be_signed_out_cannot_be_adopted_either() {
    let Fixture { registry, directory } = fixture("");
    let signed_out = clock::wall_ms() / 1000;
    let adopt = |id, started_at| {
        let old =
            Subject { started_at: Some(started_at), active_at: Some(clock::wall_ms() / 1000), ..subject("staff", id) };
        registry.start(&old).map(|token| registry.end(token.as_bytes())).map_err(|error| error.to_string())
    };
    assert!(adopt(1, signed_out - 5).is_ok());
    (1..=20_000).for_each(|id| registry.store.set_not_before("staff", id, signed_out.unsigned_abs()));
    time::pass(10_000);
    assert!((1..=20_000).all(|id| adopt(id, signed_out - 5).is_err()));
    let refusal = adopt(30_000, signed_out).unwrap_err();
    assert!(
        refusal.contains(&format!("found {signed_out}, expected a time after {signed_out}; the registry no longer")),
        "{refusal}"
    );
    assert!(adopt(30_000, signed_out + 1).is_ok());

    // A floor in the future is damage: it keeps nobody out, and the next that rises takes its place.
    let path = directory.path().join("sessions.registry");
    let put_floor = |seconds: i64| {
        let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.write_all_at(&seconds.to_ne_bytes(), 51 * 8).unwrap();
    };
    put_floor(signed_out + 1_000_000);
    assert!(adopt(30_000, signed_out - 5).is_ok());
    (30_001..=50_000).for_each(|id| registry.store.set_not_before("staff", id, signed_out.unsigned_abs()));
    assert!(adopt(30_000, signed_out - 5).is_err() && adopt(30_000, signed_out + 1).is_ok());
}
