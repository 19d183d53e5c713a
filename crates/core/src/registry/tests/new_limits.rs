//! Limits that change under a session: what the former ones ended or locked stays so.

use super::*;

const SHORT: &str = r#"{"version": 1, "default": {"idle_timeout": 300, "warning": 60, "grace": 600}}"#;
const LONG: &str = r#"{"version": 1, "default": {"idle_timeout": 3600, "warning": 60, "grace": 600}}"#;
const DRY: &str = r#"{"version": 1, "enforce": false}"#;
/// Short for staff, long for the role 4.
const BY_ROLE: &str = r#"{"version": 1, "default": {"idle_timeout": 300, "warning": 60, "grace": 600},
    "rules": [{"name": "long", "match": {"roles": [4]}, "set": {"idle_timeout": 3600}}]}"#;
const BY_ADDRESS: &str = r#"{"version": 1, "default": {"idle_timeout": 300, "warning": 60, "grace": 600},
    "rules": [{"name": "office", "match": {"ip": "203.0.113.0/24"}, "set": {"idle_timeout": 3600}}]}"#;
const SECOND: u64 = 1000;
const AT_WORK: &str = "203.0.113.9";

/// A policy with a short limit until an hour that is near, and a long one from then on; and the milliseconds until then.
fn by_hour() -> (String, u64) {
    let now = clock::wall_ms().unsigned_abs();
    let minute = |ms: u64| format!("{:02}:{:02}", ms / 3_600_000 % 24, ms / 60_000 % 60);
    let end = (now / 60_000 + 20) * 60_000;
    let text = format!(
        r#"{{"version": 1, "default": {{"idle_timeout": 3600, "warning": 60, "grace": 600}}, "rules": [{{"name": "short",
            "match": {{"hours": {{"from": "{}", "to": "{}", "zone": "UTC"}}}}, "set": {{"idle_timeout": 300}}}}]}}"#,
        minute(now - 3_600_000),
        minute(end),
    );
    (text, end - now)
}

/// A session under `before`, of which nobody asks for `idle` milliseconds; then `change` happens.
fn after(before: &str, idle: u64, change: impl FnOnce(&Fixture)) -> (Fixture, String) {
    let fixture = fixture(before);
    let token = fixture.start();
    time::pass(idle);
    change(&fixture);
    (fixture, token)
}

/// A session that begins `idle` milliseconds before the hour from which limits are long, and of which nobody asks until then.
fn after_the_hour(idle: u64) -> (Fixture, String) {
    let (text, left) = by_hour();
    let fixture = fixture(&text);
    time::pass(left - idle);
    let token = fixture.start();
    time::pass(idle + SECOND);
    (fixture, token)
}

fn set(policy: &'static str) -> impl Fn(&Fixture) {
    move |fixture| {
        fixture.registry.set_policy(policy.as_bytes()).unwrap();
    }
}

fn gets_role(fixture: &Fixture) {
    let changes = Changes { roles: Some(vec![4]), ..Changes::default() };
    fixture.registry.update_user("staff", 7, &changes).unwrap();
}

fn status_at_work(fixture: &Fixture, token: &str) -> Status {
    fixture.registry.check(token.as_bytes(), NOW, AT_WORK.parse().ok()).unwrap().status
}

#[test]
fn whoever_is_within_limits_has_the_new_ones_at_once() {
    for idle in [10, 299] {
        let (fixture, token) = after(SHORT, idle * SECOND, set(LONG));
        assert_eq!(fixture.status(&token), Status::Active);
        let (fixture, token) = after(BY_ROLE, idle * SECOND, gets_role);
        assert_eq!(fixture.status(&token), Status::Active);
        let (fixture, token) = after(BY_ADDRESS, idle * SECOND, |_| {});
        assert_eq!(status_at_work(&fixture, &token), Status::Active);
    }
    let (fixture, token) = after(LONG, 301 * SECOND, set(SHORT));
    assert_eq!(fixture.status(&token), Status::Locked);
    let (fixture, token) = after_the_hour(299 * SECOND);
    assert_eq!((fixture.status(&token), fixture.check(&token, Act::Passive).rule()), (Status::Active, "default"));
}

#[test]
fn whoever_was_locked_stays_locked_until_the_password() {
    let stays_locked = |(fixture, token): (Fixture, String), story: &str| {
        assert_eq!(fixture.check(&token, NOW).status, Status::Locked);
        assert_eq!(status_at_work(&fixture, &token), Status::Locked);
        assert_eq!(fixture.registry.extend(token.as_bytes()).unwrap().status, Status::Locked);
        assert_eq!(fixture.registry.resume(token.as_bytes()).unwrap().status, Status::Active);
        time::pass(400 * SECOND);
        assert_eq!(status_at_work(&fixture, &token), Status::Active);
        assert_eq!(fixture.story(), story);
    };
    stays_locked(after(SHORT, 301 * SECOND, set(LONG)), "policy set, start, lock idle, policy set, resume");
    stays_locked(after(BY_ROLE, 301 * SECOND, gets_role), "policy set, start, lock idle, resume");
    stays_locked(after(BY_ADDRESS, 301 * SECOND, |_| {}), "policy set, start, lock idle, resume");
    stays_locked(after_the_hour(301 * SECOND), "policy set, start, lock idle, resume");
}

#[test]
fn whoever_was_over_stays_over_though_nobody_asked() {
    let stays_over = |(fixture, token): (Fixture, String), story: &str| {
        let decision = fixture.registry.check(token.as_bytes(), NOW, AT_WORK.parse().ok()).unwrap();
        assert_eq!((decision.status, &*decision.reason), (Status::Expired, "idle"));
        assert_eq!(fixture.story(), story);
        let [start, expire] = ["start", "expire"].map(|event| {
            fixture.events().into_iter().find(|found| found.kind_of_event.as_str() == event).unwrap().at_ms
        });
        assert!((expire - start).abs_diff(900_000) < 5, "the log says the deadline, not {}", expire - start);
    };
    stays_over(after(SHORT, 901 * SECOND, set(LONG)), "policy set, start, expire idle, policy set");
    stays_over(after(SHORT, 901 * SECOND, set(DRY)), "policy set, start, expire idle, policy set");
    stays_over(after(BY_ROLE, 901 * SECOND, gets_role), "policy set, start, expire idle");
    stays_over(after(BY_ADDRESS, 901 * SECOND, |_| {}), "policy set, start, expire idle");
    stays_over(after_the_hour(901 * SECOND), "policy set, start, expire idle");
}

#[test]
fn a_dry_run_locks_nobody_and_forgets_no_lock_of_the_same_pause() {
    let (fixture, token) = after(SHORT, 301 * SECOND, set(DRY));
    assert_eq!((fixture.status(&token), &*fixture.check(&token, Act::Passive).reason), (Status::Active, "dry_run"));
    set(LONG)(&fixture);
    assert_eq!(fixture.status(&token), Status::Locked);
    set(DRY)(&fixture);
    fixture.registry.resume(token.as_bytes()).unwrap();
    set(LONG)(&fixture);
    assert_eq!(fixture.status(&token), Status::Active);
}

#[test]
fn a_step_of_the_clock_over_an_hour_ends_nobody() {
    let (text, left) = by_hour();
    for step in [left as i64 + 1000, 315_360_000_000] {
        let (fixture, token) = after(&text, 100 * SECOND, |_| time::step_wall(step));
        assert_eq!(fixture.status(&token), Status::Active);
        time::step_wall(-step);
        assert_eq!(fixture.status(&token), Status::Active);
    }
}
