//! The registry on a real file, with the time given.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::clock::test as time;
use crate::event::Event;
use crate::session::{Act, Decision, Status};
use crate::subject::Changes;

const NOW: Act = Act::Ago(0);

struct Fixture {
    registry: Registry,
    directory: TempDir,
}

fn open(directory: &Path, max_sessions: u32) -> Registry {
    let registry_path = Some(directory.join("sessions.registry"));
    Registry::open(&Settings { registry_path, max_sessions, namespace: "test".into() }).unwrap()
}

fn fixture(policy: &str) -> Fixture {
    let directory = TempDir::new().unwrap();
    let registry = open(directory.path(), 64);
    if !policy.is_empty() {
        registry.set_policy(policy.as_bytes()).unwrap();
    }
    Fixture { registry, directory }
}

fn subject(kind: &str, id: u64) -> Subject {
    Subject { kind: kind.into(), id, ip: "192.0.2.1".parse().ok(), ..Subject::default() }
}

impl Fixture {
    fn start(&self) -> String {
        self.registry.start(&subject("staff", 7)).unwrap()
    }

    fn check(&self, token: &str, act: Act) -> Decision {
        self.registry.check(token.as_bytes(), act, None).unwrap()
    }

    fn status(&self, token: &str) -> Status {
        self.check(token, Act::Passive).status
    }

    fn events(&self) -> Vec<Event> {
        self.registry.events(0, 10_000).unwrap()
    }

    /// Types and reasons, without the creation of the file.
    fn story(&self) -> String {
        let events = self.events();
        let told = events.iter().filter(|event| event.kind_of_event != EventType::Registry);
        told.map(|event| format!("{} {}", event.kind_of_event.as_str(), event.reason).trim().to_owned())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

#[test]
fn an_idle_session_is_warned_and_ends_at_its_deadline() {
    let fixture = fixture("");
    let token = fixture.start();
    let fresh = fixture.check(&token, NOW);
    assert_eq!((fresh.status, &*fresh.reason, &*fresh.rule), (Status::Active, "", "default"));
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
    time::pass(930_000);
    assert_eq!(fixture.registry.extend(token.as_bytes()).unwrap().status, Status::Locked);
    assert_eq!(fixture.registry.resume(token.as_bytes()).unwrap().status, Status::Active);
    assert_eq!(fixture.story(), "policy set, start, extend, lock own, resume, lock idle, resume");
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
    assert_eq!((decision.status, &*decision.rule), (Status::Expired, "short"));
    assert_eq!(decision.policy_version.map(|version| format!("{version:032x}")), Some(version));
}

#[test]
fn an_older_or_a_wrong_policy_leaves_the_one_in_force() {
    let fixture = fixture(r#"{"version": 1, "revision": 5}"#);
    let in_force = version_text(fixture.registry.ruled().policy.version());
    assert_eq!(fixture.registry.set_policy(br#"{"version": 1, "revision": 4}"#).unwrap(), in_force);
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
    assert_eq!(&*fixture.check(&token, Act::Passive).rule, "four");
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
        fixture.registry.check(token.as_bytes(), NOW, ip).unwrap().rule.to_string()
    };
    assert_eq!(rule_at(None), "office");
    assert_eq!(rule_at(Some("203.0.113.9")), "default");
    assert_eq!(rule_at(None), "default");
    assert_eq!(rule_at(Some("192.0.2.200")), "office");
}

#[test]
fn a_full_registry_frees_what_is_over_and_else_refuses() {
    let fixture = fixture("");
    let tokens: Vec<String> = (0..64).map(|_| fixture.start()).collect();
    let refused = fixture.registry.start(&subject("staff", 1)).unwrap_err();
    assert!(refused.to_string().contains("all of its 64 sessions are live"), "{refused}");
    assert!(tokens.iter().all(|token| fixture.check(token, NOW).allowed()));
    assert_eq!(fixture.registry.stats().unwrap().refused_full, 1);
    time::pass(850_000);
    assert!(tokens.iter().take(10).all(|token| fixture.check(token, NOW).allowed()));
    time::pass(100_000);
    for _ in 0..54 {
        fixture.registry.start(&subject("staff", 1)).unwrap();
    }
    assert!(fixture.registry.start(&subject("staff", 1)).is_err());
    assert!(tokens.iter().take(10).all(|token| fixture.check(token, NOW).allowed()));
}

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

#[test]
fn steps_of_the_wall_clock_change_no_limit() {
    const TEN_YEARS: i64 = 10 * 365 * 86_400_000;
    for step in [3_600_000, -3_600_000, TEN_YEARS, -TEN_YEARS] {
        let fixture = fixture("");
        let token = fixture.start();
        time::step_wall(step);
        time::pass(779_000);
        assert_eq!(fixture.status(&token), Status::Active, "{step}");
        assert_eq!(fixture.check(&token, Act::Passive).idle_ms / 1000, 779);
        time::pass(121_000);
        assert_eq!(fixture.status(&token), Status::Expired, "{step}");
    }
}

#[test]
fn ages_are_carried_over_a_reboot() {
    let fixture = fixture("");
    let token = fixture.start();
    time::pass(100_000);
    fixture.registry.sweep().unwrap();
    time::reboot(300_000);
    let after = open(fixture.directory.path(), 64);
    let idle = after.check(token.as_bytes(), Act::Passive, None).unwrap().idle_ms / 1000;
    assert!((399..=401).contains(&idle), "{idle}");
    time::pass(600_000);
    assert_eq!(after.check(token.as_bytes(), NOW, None).unwrap().status, Status::Expired);
}

#[test]
fn a_file_that_cannot_be_believed_is_set_aside() {
    type Damage = fn(&Path);
    let damages: [(&str, Damage); 7] = [
        ("random bytes", |path| fs::write(path, vec![0xA5; 100_000]).unwrap()),
        ("truncated", |path| fs::OpenOptions::new().write(true).open(path).unwrap().set_len(8192).unwrap()),
        ("empty", |path| fs::write(path, b"").unwrap()),
        ("readable by others", |path| fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap()),
        ("a link", |path| {
            fs::rename(path, path.with_extension("elsewhere")).unwrap();
            symlink(path.with_extension("elsewhere"), path).unwrap();
        }),
        ("two names", |path| fs::hard_link(path, path.with_extension("other")).unwrap()),
        ("a directory", |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        }),
    ];
    for (name, damage) in damages {
        let Fixture { registry, directory } = fixture("");
        let token = registry.start(&subject("staff", 7)).unwrap();
        drop(registry);
        let path = directory.path().join("sessions.registry");
        damage(&path);
        let registry = open(directory.path(), 64);
        assert!(registry.report().is_some_and(|report| report.contains("set aside as")), "{name}");
        let decision = registry.check(token.as_bytes(), NOW, None).unwrap();
        assert_eq!((decision.status, &*decision.reason), (Status::Unknown, "foreign"), "{name}");
        let kept = fs::read_dir(directory.path()).unwrap().flatten();
        assert!(kept.into_iter().any(|entry| entry.file_name().to_string_lossy().contains("set-aside")), "{name}");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_file_truncated_while_in_use_ends_no_process() {
    for length in [0, 4096, 8192] {
        let fixture = fixture("");
        let token = fixture.start();
        let path = fixture.directory.path().join("sessions.registry");
        fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
        assert!(!fixture.registry.is_current());
        // Whatever the answers are, they come, and the registry says that they are worth nothing.
        let _ = fixture.registry.check(token.as_bytes(), NOW, None);
        let _ = fixture.registry.start(&subject("staff", 7));
        let _ = fixture.registry.stats();
        assert!(fixture.registry.is_torn(), "{length}");
        let again = open(fixture.directory.path(), 64);
        assert!(again.report().is_some_and(|report| report.contains("set aside")));
        assert_eq!(again.check(token.as_bytes(), NOW, None).unwrap().reason, "foreign");
    }
}

#[test]
fn flipped_bits_of_a_record_are_never_believed() {
    let fixture = fixture(r#"{"version": 1, "default": {"idle_timeout": 0, "absolute_timeout": 0}}"#);
    let path = fixture.directory.path().join("sessions.registry");
    let token = fixture.start();
    let whole = fs::read(&path).unwrap();
    let id = fixture.check(&token, Act::Passive).session_id.unwrap();
    let place = whole.windows(8).rposition(|window| window == id.to_le_bytes()).unwrap() - 8;
    drop(fixture.registry);
    for bit in 0..128 * 8 {
        let mut bytes = whole.clone();
        bytes[place + bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, &bytes).unwrap();
        let registry = open(fixture.directory.path(), 64);
        let decision = registry.check(token.as_bytes(), Act::Passive, None).unwrap();
        let listed = registry.sessions(&Filter::default(), 10, 0).unwrap();
        assert!(listed.iter().all(|session| session.kind == "staff" && session.id == 7), "bit {bit}");
        assert!(decision.allowed() || !decision.status.is_live(), "bit {bit}");
    }
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
}
