//! A worker is killed before every single write of every operation, one after another, and the table is read again
//! each time: nothing that was acknowledged is lost, nothing that ended lives, nobody is taken for somebody else, nobody
//! waits, and after a sweep no slot has leaked.

#![allow(clippy::unwrap_used, reason = "this is how a test fails")]

mod harness;

use harness::{OLD_POLICY, kill_at_every_write, open, person, survives};
use logout_master_core::registry::{Filter, Registry};
use logout_master_core::session::{Act, Status};
use logout_master_core::subject::{Changes, Subject};

const SHORT_POLICY: &str = r#"{"version": 1, "revision": 3, "default": {"idle_timeout": 60, "warning": 20}}"#;
const LIMITING_POLICY: &str = r#"{"version": 1, "revision": 4, "default": {"max_sessions": 1, "ip_change": "lock"}}"#;
const LOCKING_POLICY: &str =
    r#"{"version": 1, "revision": 3, "default": {"idle_timeout": 60, "warning": 20, "grace": 600}}"#;
const LONG_POLICY: &str = r#"{"version": 1, "revision": 4, "default": {"idle_timeout": 3600, "grace": 600}}"#;
const NEW_POLICY: &str = r#"{"version": 1, "revision": 2, "default": {"grace": 30}}"#;

fn status(registry: &Registry, token: &str) -> (Status, String) {
    let decision = registry.check(token.as_bytes(), Act::Passive, None).unwrap();
    (decision.status, decision.reason.to_string())
}

fn nothing(_: &Registry) {}

fn victim(registry: &Registry) -> String {
    registry.start(&person(8)).unwrap()
}

#[test]
fn start() {
    let writes = kill_at_every_write(
        nothing,
        |registry, ()| {
            registry.start(&person(8)).unwrap();
        },
        |registry, (), done| {
            let theirs = registry.sessions(&Filter { id: Some(8), ..Filter::default() }, 10, 0).unwrap();
            assert!(theirs.len() == 1 || theirs.is_empty() && !done);
            assert!(theirs.iter().all(|session| session.label == "Person 8" && session.roles == [1, 2, 8]));
        },
    );
    assert!(writes > 40, "{writes} writes are too few to have written a record");
}

#[test]
fn check_and_extend() {
    let acts: [fn(&Registry, &String); 2] = [
        |registry, token| {
            std::thread::sleep(std::time::Duration::from_millis(2));
            registry.check(token.as_bytes(), Act::Ago(0), "203.0.113.1".parse().ok()).unwrap();
        },
        |registry, token| {
            registry.extend(token.as_bytes()).unwrap();
        },
    ];
    for act in acts {
        let writes = kill_at_every_write(victim, act, |registry, token, _| {
            assert_eq!(status(registry, token).0, Status::Active);
        });
        assert!(writes > 0);
    }
}

/// A session whose next act ends a pause.
fn pausing(registry: &Registry) -> String {
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs().cast_signed();
    let (started_at, active_at) = (Some(now - 100), Some(now - 50));
    registry.start(&Subject { started_at, active_at, ..person(8) }).unwrap()
}

#[test]
fn an_act_after_a_pause() {
    let writes = kill_at_every_write(
        pausing,
        |registry, token| {
            registry.check(token.as_bytes(), Act::Ago(0), None).unwrap();
        },
        |registry, token, done| {
            assert_eq!(status(registry, token).0, Status::Active);
            let counted = registry.stats().unwrap().role_pauses;
            // Of its own alone: the bystanders' roles are theirs as well, and they may have paused on a busy machine.
            let of_eight = counted.iter().find(|(role, _)| *role == 8).map(|(_, counts)| counts.iter().sum::<u64>());
            assert!(of_eight == Some(1) || of_eight.is_none() && !done, "{counted:?}");
            assert!(counted.iter().all(|(role, _)| [1, 2, 3, 8].contains(role)), "{counted:?}");
        },
    );
    assert!(writes > 7, "{writes} writes are too few to have counted a pause of three roles");
}

#[test]
fn lock_and_resume() {
    kill_at_every_write(
        victim,
        |registry, token| {
            registry.lock(token.as_bytes()).unwrap();
        },
        |registry, token, done| {
            let status = status(registry, token).0;
            assert!(status == Status::Locked || status == Status::Active && !done);
        },
    );
    let locked = |registry: &Registry| {
        let token = victim(registry);
        registry.lock(token.as_bytes()).unwrap();
        token
    };
    kill_at_every_write(
        locked,
        |registry, token| {
            registry.resume(token.as_bytes()).unwrap();
        },
        |registry, token, done| {
            let status = status(registry, token).0;
            assert!(status == Status::Active || status == Status::Locked && !done);
        },
    );
    kill_at_every_write(
        locked,
        |registry, token| {
            registry.resume_failed(token.as_bytes()).unwrap();
        },
        |registry, token, _| assert_eq!(status(registry, token).0, Status::Locked),
    );
}

#[test]
fn hold() {
    let held = |registry: &Registry| {
        let token = victim(registry);
        registry.hold(token.as_bytes(), 600).unwrap();
        token
    };
    let longer: fn(&Registry, &String) = |registry, token| {
        registry.hold(token.as_bytes(), 500).unwrap();
    };
    let lift: fn(&Registry, &String) = |registry, token| {
        registry.hold(token.as_bytes(), 0).unwrap();
    };
    kill_at_every_write(victim, longer, |registry, token, _| assert_eq!(status(registry, token).0, Status::Active));
    kill_at_every_write(held, lift, |registry, token, _| assert_eq!(status(registry, token).0, Status::Active));
}

/// A session that has been idle for longer than `policy` lets it, and that nobody has asked for since.
fn idle_under(registry: &Registry, policy: &str) -> String {
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs().cast_signed();
    let times = (Some(now - 200), Some(now - 100));
    let token = registry.start(&Subject { started_at: times.0, active_at: times.1, ..person(8) }).unwrap();
    registry.set_policy(policy.as_bytes()).unwrap();
    token
}

fn overdue(registry: &Registry) -> String {
    idle_under(registry, SHORT_POLICY)
}

fn assert_expired(registry: &Registry, token: &str) {
    assert_eq!(status(registry, token), (Status::Expired, "idle".into()));
}

#[test]
fn an_end_that_time_has_brought() {
    let lookers: [fn(&Registry, &String); 4] = [
        |registry, token| {
            registry.check(token.as_bytes(), Act::Ago(0), None).unwrap();
        },
        |registry, token| {
            registry.resume(token.as_bytes()).unwrap();
        },
        |registry, token| assert!(!registry.end(token.as_bytes()).unwrap()),
        |registry, _| assert_eq!(registry.sweep().unwrap(), 1),
    ];
    for look in lookers {
        assert!(kill_at_every_write(overdue, look, |registry, token, _| assert_expired(registry, token)) > 5);
    }
}

#[test]
fn a_longer_limit_lets_in_nobody_whom_the_former_has_locked_or_ended() {
    let relax: fn(&Registry, &String) = |registry, token| {
        registry.set_policy(LONG_POLICY.as_bytes()).unwrap();
        registry.check(token.as_bytes(), Act::Ago(0), None).unwrap();
    };
    let locked = |registry: &Registry| idle_under(registry, LOCKING_POLICY);
    let is_locked = |registry: &Registry, token: &String, _| assert_eq!(status(registry, token).0, Status::Locked);
    assert!(kill_at_every_write(locked, relax, is_locked) > 5);
    assert!(kill_at_every_write(overdue, relax, |registry, token, _| assert_expired(registry, token)) > 5);
}

#[test]
fn what_a_killed_sign_in_left_is_swept_by_a_sweep_that_is_killed_too() {
    let half_a_start = |registry: &Registry| {
        // Before the write that would publish it: the slot is claimed by a process that is no more.
        let born = |write| {
            survives(registry, write, &|registry| {
                registry.start(&person(8)).unwrap();
            })
        };
        let claimed = |_: &u64| registry.stats().unwrap().claimed == 1;
        assert!((10..).take(60).inspect(|write| assert!(!born(*write))).any(|write| claimed(&write)));
    };
    let writes = kill_at_every_write(
        half_a_start,
        |registry, ()| {
            registry.sweep().unwrap();
        },
        |registry, (), done| assert!(!done || registry.stats().unwrap().claimed == 0),
    );
    assert!(writes > 0);
}

#[test]
fn end_and_terminate() {
    kill_at_every_write(
        victim,
        |registry, token| {
            registry.end(token.as_bytes()).unwrap();
        },
        |registry, token, done| {
            let status = status(registry, token);
            let half_done = status.0 == Status::Active || status == (Status::Terminated, "logout".into());
            assert!(status == (Status::Unknown, "ended".into()) || half_done && !done);
        },
    );
    kill_at_every_write(
        victim,
        |registry, _| {
            registry.terminate_user("staff", 8, "admin", "ada", None).unwrap();
        },
        |registry, token, done| {
            let status = status(registry, token);
            assert!(status == (Status::Terminated, "admin".into()) || status.0 == Status::Active && !done);
        },
    );
}

#[test]
fn terminate() {
    let known = |registry: &Registry| {
        let token = victim(registry);
        let id = registry.check(token.as_bytes(), Act::Passive, None).unwrap().session_id.unwrap();
        (token, format!("{id:016x}"))
    };
    kill_at_every_write(
        known,
        |registry, (_, session_id)| assert!(registry.terminate(session_id, "role", "ada").unwrap()),
        |registry, (token, _), done| {
            let status = status(registry, token);
            assert!(status == (Status::Terminated, "role".into()) || status.0 == Status::Active && !done);
        },
    );
}

#[test]
fn a_sign_in_that_ends_the_oldest() {
    let limited = |registry: &Registry| {
        registry.set_policy(LIMITING_POLICY.as_bytes()).unwrap();
        victim(registry)
    };
    kill_at_every_write(
        limited,
        |registry, _| {
            registry.start(&person(8)).unwrap();
        },
        |registry, token, done| {
            let theirs = registry.sessions(&Filter { id: Some(8), ..Filter::default() }, 10, 0).unwrap();
            let former = status(registry, token);
            assert!(theirs.len() <= 1 && (theirs.len() == 1 || !done), "a limit is a limit");
            assert!(former == (Status::Terminated, "limit".into()) || former.0 == Status::Active && !done);
        },
    );
}

#[test]
fn a_sign_in_that_takes_the_slot_of_a_session_that_is_over() {
    let worn = |registry: &Registry| {
        // Until there is hardly a slot that is free and not merely over.
        for _ in 0..40 {
            registry.start(&person(8)).unwrap();
            registry.terminate_user("staff", 8, "admin", "", None).unwrap();
        }
    };
    kill_at_every_write(
        worn,
        |registry, ()| {
            registry.start(&person(8)).unwrap();
        },
        |registry, (), done| {
            let theirs = registry.sessions(&Filter { id: Some(8), ..Filter::default() }, 100, 0).unwrap();
            assert!(theirs.len() == 1 || theirs.is_empty() && !done);
            assert!(theirs.iter().all(|session| session.label == "Person 8" && session.roles == [1, 2, 8]));
        },
    );
}

#[test]
fn an_address_that_changes() {
    let limited = |registry: &Registry| {
        registry.set_policy(LIMITING_POLICY.as_bytes()).unwrap();
        victim(registry)
    };
    kill_at_every_write(
        limited,
        |registry, token| {
            registry.check(token.as_bytes(), Act::Ago(0), "203.0.113.7".parse().ok()).unwrap();
        },
        |registry, token, done| {
            let status = status(registry, token).0;
            assert!(status == Status::Locked || status == Status::Active && !done);
        },
    );
}

#[test]
fn reading_the_log() {
    kill_at_every_write(
        victim,
        |registry, _| assert!(registry.events(0, 100).unwrap().len() > 3),
        |registry, token, _| {
            assert_eq!(status(registry, token).0, Status::Active);
            let events = registry.events(0, 100).unwrap();
            assert!(events.windows(2).all(|pair| pair[0].seq < pair[1].seq), "in order, none twice");
            assert!(events.iter().any(|event| event.id == 8), "the victim's start is still told");
        },
    );
}

#[test]
fn a_row_that_a_killed_worker_never_finished_is_lost_once_it_is_passed_by() {
    let directory = tempfile::TempDir::new().unwrap();
    let registry = open(directory.path());
    let token = victim(&registry);
    let extend = |registry: &Registry| {
        registry.extend(token.as_bytes()).unwrap();
    };
    assert!((0..40).any(|write| survives(&registry, write, &extend)), "every write has been the last of a process");
    extend(&registry);
    assert_eq!(registry.stats().unwrap().events_lost, 0);
    // Longer than a row that is not whole is waited for.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    let told: Vec<u64> = registry.events(0, 1000).unwrap().iter().map(|event| event.seq).collect();
    let missing = registry.stats().unwrap().events - told.len() as u64;
    assert!(missing > 5 && told.last() == Some(&registry.stats().unwrap().events), "{told:?}");
    assert_eq!(registry.stats().unwrap().events_lost, missing);
    // Once, whoever reads it again.
    assert_eq!(
        (registry.events(0, 1000).unwrap().len(), open(directory.path()).stats().unwrap().events_lost),
        (told.len(), missing)
    );
}

#[test]
fn update_user() {
    let changes = Changes { roles: Some(vec![5]), admin: Some(true), label: Some("Ada".into()) };
    kill_at_every_write(
        victim,
        |registry, _| {
            registry.update_user("staff", 8, &changes).unwrap();
        },
        |registry, _, done| {
            let session = registry.sessions(&Filter { id: Some(8), ..Filter::default() }, 1, 0).unwrap().remove(0);
            let after = session.roles == [5] && session.admin;
            assert!(after || session.roles == [1, 2, 8] && !session.admin && !done);
        },
    );
}

#[test]
fn set_policy() {
    kill_at_every_write(
        nothing,
        |registry, ()| {
            registry.set_policy(NEW_POLICY.as_bytes()).unwrap();
        },
        |registry, (), done| {
            let text = registry.policy().unwrap().unwrap();
            assert!(text == NEW_POLICY.as_bytes() || text == OLD_POLICY.as_bytes() && !done);
        },
    );
}

#[test]
fn sweep() {
    let over = |registry: &Registry| {
        let token = victim(registry);
        registry.terminate_user("staff", 8, "admin", "", None).unwrap();
        token
    };
    kill_at_every_write(
        over,
        |registry, _| {
            registry.sweep().unwrap();
        },
        |registry, token, _| assert_eq!(status(registry, token), (Status::Terminated, "admin".into())),
    );
}
