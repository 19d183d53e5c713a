//! What the log and the figures say.

use super::*;

#[test]
fn sweep_records_each_end_once() {
    let fixture = fixture("");
    let tokens: Vec<String> = (0..5).map(|_| fixture.start()).collect();
    time::pass(500_000);
    fixture.check(&tokens[0], NOW);
    time::pass(500_000);
    assert_eq!(fixture.registry.sweep().unwrap(), 4);
    assert_eq!(fixture.registry.sweep().unwrap(), 0);
    let stats = fixture.registry.stats().unwrap();
    assert_eq!((stats.live, stats.ended, stats.store_errors), (1, 4, 0));
    assert_eq!(stats.ends_by_reason, [("idle".to_owned(), 4)]);
    assert_eq!(fixture.registry.store.live(), 1);
    assert_eq!(fixture.status(&tokens[0]), Status::Active);
}

#[test]
fn a_walk_takes_no_limits_for_granted_that_another_policy_or_another_role_gave() {
    let rule = |id: u64, role: u32| {
        format!(
            r#"{{"version": 1, "rules": [
                {{"name": "one", "match": {{"ids": [{id}]}}, "set": {{"idle_timeout": 60, "warning": 20}}}},
                {{"name": "role", "match": {{"roles": [{role}]}}, "set": {{"idle_timeout": 60, "warning": 20}}}}]}}"#
        )
    };
    let fixture = fixture("");
    for id in 1..=3 {
        (0..15).for_each(|_| drop(fixture.registry.start(&subject("staff", id)).unwrap()));
    }
    assert_eq!(fixture.registry.sweep().unwrap(), 0);
    fixture.registry.set_policy(rule(2, 5).as_bytes()).unwrap();
    time::pass(100_000);
    let listed = || fixture.registry.sessions(&Filter::default(), 100, 0).unwrap().len();
    assert_eq!((listed(), fixture.registry.sweep().unwrap(), listed()), (30, 15, 30));
    let changes = Changes { roles: Some(vec![5]), ..Changes::default() };
    assert_eq!(fixture.registry.update_user("staff", 3, &changes).unwrap(), 15);
    assert_eq!((listed(), fixture.registry.sweep().unwrap(), listed()), (15, 15, 15));
}

#[test]
fn events_that_nobody_read_are_counted_when_they_go() {
    let fixture = fixture("");
    let token = fixture.start();
    let ring = 1024;
    for _ in 0..ring + 100 {
        fixture.registry.extend(token.as_bytes()).unwrap();
    }
    let stats = fixture.registry.stats().unwrap();
    assert_eq!((stats.events, stats.events_lost), (ring + 102, 102));
    let all = fixture.events();
    assert_eq!((all.len() as u64, all[0].seq), (ring, 103));
    for _ in 0..50 {
        fixture.registry.extend(token.as_bytes()).unwrap();
    }
    assert_eq!(fixture.registry.stats().unwrap().events_lost, 102);
    assert_eq!(fixture.registry.events(u64::MAX, 10).unwrap(), []);
}

#[test]
fn a_reader_that_begins_beyond_what_has_been_read_does_not_hide_what_nobody_read() {
    let fixture = fixture("");
    let token = fixture.start();
    let extend = |times: u64| (0..times).for_each(|_| drop(fixture.registry.extend(token.as_bytes()).unwrap()));
    let lost = || fixture.registry.stats().unwrap().events_lost;
    extend(498);
    assert_eq!(fixture.registry.events(0, 100).unwrap().len(), 100);
    assert_eq!(fixture.registry.events(499, 1).unwrap().len(), 1);
    extend(1024);
    assert_eq!(lost(), 400);
    // Who reads on from what has been read moves the mark, from wherever within it they begin.
    assert_eq!(fixture.registry.events(50, 10_000).unwrap().len(), 1024);
    extend(1024);
    assert_eq!(lost(), 400);
    extend(1);
    assert_eq!(lost(), 401);
}

#[test]
fn reasons_leave_room_for_kinds_and_what_has_no_place_is_counted_as_other() {
    let fixture = fixture(r#"{"version": 1, "default": {"idle_timeout": 60, "warning": 20}}"#);
    let ended = |reason: &str| {
        let token = fixture.start();
        let id = crate::token::id_text(fixture.check(&token, Act::Passive).session_id.unwrap());
        assert!(fixture.registry.terminate(&id, reason, "").unwrap());
        fixture.check(&token, Act::Passive).reason.to_string()
    };
    assert_eq!(ended("ticket 0"), "ticket 0");
    (1..300).for_each(|ticket| drop(ended(&format!("ticket {ticket}"))));
    assert_eq!((ended("ticket 0").as_str(), ended("ticket 299").as_str()), ("ticket 0", "other"));
    let told = fixture.events().into_iter().rfind(|event| event.kind_of_event == EventType::Terminate).unwrap();
    assert_eq!(told.reason, "other");
    for kind in 0..30 {
        fixture.registry.start(&subject(&format!("kind {kind}"), 1)).unwrap();
    }
    // The registry's own reasons are told whatever others came before them.
    assert!(fixture.registry.end(fixture.start().as_bytes()).unwrap());
    let idle = fixture.start();
    time::pass(100_000);
    assert_eq!(fixture.check(&idle, Act::Passive).reason, "idle");
    fixture.start();
    fixture.registry.sweep().unwrap();
    let stats = fixture.registry.stats().unwrap();
    let ends: u64 = stats.ends_by_reason.iter().map(|(_, count)| count).sum();
    assert_eq!((stats.live, stats.starts), (1, stats.live + ends));
    let count = |reason: &str| stats.ends_by_reason.iter().find(|(name, _)| name == reason).map(|(_, count)| *count);
    assert_eq!((count("logout"), count("idle"), count("ticket 0")), (Some(1), Some(31), Some(2)));
    assert!(count("other").is_some_and(|count| count > 50));
}

#[test]
fn pauses_are_counted_by_kind() {
    let fixture = fixture("");
    let token = fixture.start();
    for pause in [500, 2000, 14_999, 16_000, 700_000] {
        time::pass(pause);
        fixture.check(&token, NOW);
    }
    let pauses = fixture.registry.stats().unwrap().pauses;
    assert_eq!(pauses.len(), 1);
    assert_eq!((pauses[0].0.as_str(), &pauses[0].1[..7]), ("staff", &[2, 1, 0, 0, 0, 0, 1][..]));
    assert_eq!(fixture.registry.stats().unwrap().role_pauses, [], "who has no role is counted under none");
}

fn of_roles(kind: &str, id: u64, roles: &[u32]) -> Subject {
    Subject { roles: roles.to_vec(), ..subject(kind, id) }
}

/// Counts with this many in the bucket of pauses between 15 and 30 seconds.
fn short_pauses(count: u64) -> Vec<u64> {
    let mut counts = vec![0; 13];
    counts[1] = count;
    counts
}

#[test]
fn pauses_of_staff_are_counted_by_each_of_their_roles() {
    let Fixture { registry, directory } = fixture("");
    let act = |token: &String| registry.check(token.as_bytes(), NOW, None).unwrap();
    let (ada, bob) = (of_roles("staff", 1, &[7, 0, 7]), of_roles("staff", 2, &[7, 0x00FF_FFFF]));
    let [ada, bob] = [ada, bob].map(|person| registry.start(&person).unwrap());
    let carla = registry.start(&of_roles("contact", 3, &[9])).unwrap();
    time::pass(20_000);
    let _ = [&ada, &bob, &carla].map(act);
    let shared = (7, short_pauses(2));
    assert_eq!(
        registry.stats().unwrap().role_pauses,
        [(0, short_pauses(1)), shared.clone(), (0x00FF_FFFF, short_pauses(1))]
    );
    let changes = Changes { roles: Some(vec![5]), ..Changes::default() };
    registry.update_user("staff", 1, &changes).unwrap();
    time::pass(20_000);
    act(&ada);
    // Whoever opens the file anew reads the same.
    let counts = open(directory.path(), 64).stats().unwrap().role_pauses;
    assert_eq!(counts, [(0, short_pauses(1)), (5, short_pauses(1)), shared, (0x00FF_FFFF, short_pauses(1))]);
}

#[test]
fn the_first_sixty_three_roles_are_counted_and_no_other() {
    let Fixture { registry, .. } = fixture("");
    let mut roles: Vec<u32> = (0..70).map(|role| role * 977).collect();
    let tokens: Vec<String> =
        roles.chunks(7).map(|roles| registry.start(&of_roles("staff", 1, roles)).unwrap()).collect();
    for _ in 0..3 {
        time::pass(20_000);
        tokens.iter().for_each(|token| drop(registry.check(token.as_bytes(), NOW, None).unwrap()));
    }
    roles.truncate(63);
    let expected: Vec<(u32, Vec<u64>)> = roles.into_iter().map(|role| (role, short_pauses(3))).collect();
    assert_eq!(registry.stats().unwrap().role_pauses, expected);
}

#[test]
fn many_workers_at_one_moment_count_every_pause_of_every_role_once() {
    let directory = TempDir::new().unwrap();
    drop(open(directory.path(), 64));
    let workers = 4;
    std::thread::scope(|scope| {
        for id in 1..=workers {
            let directory = &directory;
            scope.spawn(move || {
                let registry = open(directory.path(), 64);
                let tokens: Vec<String> = (0..8_u32)
                    .map(|group| {
                        let roles: Vec<u32> = (0..7).map(|role| group * 7 + role).collect();
                        registry.start(&of_roles("staff", id, &roles)).unwrap()
                    })
                    .collect();
                for _ in 0..10 {
                    time::pass(20_000);
                    tokens.iter().for_each(|token| drop(registry.check(token.as_bytes(), NOW, None).unwrap()));
                }
            });
        }
    });
    let expected: Vec<(u32, Vec<u64>)> = (0..56).map(|role| (role, short_pauses(10 * workers))).collect();
    assert_eq!(open(directory.path(), 64).stats().unwrap().role_pauses, expected);
}

#[test]
fn a_damaged_row_of_a_role_is_not_believed_and_taken_anew() {
    let Fixture { registry, directory } = fixture("");
    let token = registry.start(&of_roles("staff", 1, &[7, 8])).unwrap();
    let act = || {
        time::pass(20_000);
        registry.check(token.as_bytes(), NOW, None).unwrap();
    };
    act();
    let path = directory.path().join("sessions.registry");
    let keys = registry.store.role_keys_at() * 8..(registry.store.role_keys_at() + 63 * 14) * 8;
    let damage = |fill: u8| {
        let mut bytes = fs::read(&path).unwrap();
        bytes[keys.clone()].fill(fill);
        fs::OpenOptions::new().write(true).open(&path).unwrap().write_all(&bytes).unwrap();
    };
    for fill in [0xA5, 0xFF, 1, 0] {
        damage(fill);
        assert_eq!(registry.stats().unwrap().role_pauses, [], "{fill}");
        act();
        act();
        assert_eq!(registry.stats().unwrap().role_pauses, [(7, short_pauses(2)), (8, short_pauses(2))], "{fill}");
    }
}
