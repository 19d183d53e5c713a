//! Clocks that step, machines that sleep or boot, and files that come to other machines: no limit grows, nobody's time
//! is cut by a step.

use super::*;

const HOUR: i64 = 3_600_000;
const TEN_YEARS: i64 = 10 * 365 * 24 * HOUR;
const STEPS: [i64; 4] = [HOUR, -HOUR, TEN_YEARS, -TEN_YEARS];

/// To ten seconds, since real time passes too and a busy machine takes its time.
fn idle_seconds(registry: &Registry, token: &str) -> u64 {
    to_ten_seconds(registry.check(token.as_bytes(), Act::Passive, None).unwrap().idle_ms)
}

fn absolute_seconds(registry: &Registry, token: &str) -> u64 {
    to_ten_seconds(registry.check(token.as_bytes(), Act::Passive, None).unwrap().absolute_in_ms.unwrap())
}

fn to_ten_seconds(ms: u64) -> u64 {
    (ms + 5_000) / 10_000 * 10
}

#[test]
fn a_step_shortens_and_lengthens_neither_limit() {
    for step in STEPS {
        let fixture = fixture(r#"{"version": 1, "default": {"idle_timeout": 900, "absolute_timeout": 3600}}"#);
        let token = fixture.start();
        time::pass(600_000);
        time::step_wall(step);
        assert_eq!(idle_seconds(&fixture.registry, &token), 600, "{step}");
        assert_eq!(absolute_seconds(&fixture.registry, &token), 3000, "{step}");
        // Whoever opens the file after the step sees the same, as does a session that begins after it.
        assert_eq!(idle_seconds(&open(fixture.directory.path(), 64), &token), 600, "{step}");
        assert_eq!(absolute_seconds(&fixture.registry, &fixture.start()), 3600, "{step}");
        time::pass(290_000);
        assert!(fixture.check(&token, Act::Passive).status.is_live(), "{step}");
        time::pass(10_000);
        assert_eq!(fixture.status(&token), Status::Expired, "{step}");
    }
}

#[test]
fn a_hold_and_a_lock_are_no_longer_for_a_step() {
    for step in STEPS {
        let fixture = fixture(r#"{"version": 1, "default": {"max_hold": 1800, "grace": 60}}"#);
        let (held, locked) = (fixture.start(), fixture.start());
        fixture.registry.hold(held.as_bytes(), 1800).unwrap();
        fixture.registry.lock(locked.as_bytes()).unwrap();
        time::step_wall(step);
        time::pass(950_000);
        assert_eq!((fixture.status(&held), fixture.status(&locked)), (Status::Active, Status::Locked), "{step}");
        time::pass(10_000);
        assert_eq!(fixture.status(&locked), Status::Expired, "{step}");
        time::pass(840_000);
        assert!(matches!(fixture.status(&held), Status::Locked | Status::Expired), "{step}");
        time::pass(60_000);
        assert_eq!(fixture.status(&held), Status::Expired, "{step}");
    }
}

#[test]
fn a_step_before_a_reboot_is_no_time_that_passed() {
    for step in STEPS {
        let fixture = fixture("");
        let token = fixture.start();
        time::pass(100_000);
        time::step_wall(step);
        // Somebody signs in after the step, or a sweep runs: the registry learns where the wall clock is now.
        fixture.start();
        time::pass(50_000);
        time::reboot(300_000);
        let after = open(fixture.directory.path(), 64);
        assert_eq!(idle_seconds(&after, &token), 450, "{step}");
        assert_eq!(absolute_seconds(&after, &token), 43_200 - 450, "{step}");
    }
}

#[test]
fn a_machine_that_boots_with_its_clock_in_the_past_gives_nobody_time_back() {
    for step in [-HOUR, -TEN_YEARS] {
        let fixture = fixture("");
        let token = fixture.start();
        time::pass(500_000);
        fixture.registry.sweep().unwrap();
        time::reboot(0);
        time::step_wall(step);
        let after = open(fixture.directory.path(), 64);
        assert_eq!(idle_seconds(&after, &token), 500, "{step}");
        // NTP puts it right a moment later.
        time::step_wall(-step);
        time::pass(390_000);
        assert!(after.check(token.as_bytes(), Act::Passive, None).unwrap().status.is_live());
        time::pass(10_000);
        assert_eq!(after.check(token.as_bytes(), NOW, None).unwrap().status, Status::Expired);
    }
}

#[test]
fn two_machines_whose_files_are_swapped_count_on_where_the_other_was() {
    let first = fixture("");
    let on_first = first.start();
    time::pass(200_000);
    first.registry.sweep().unwrap();
    // Another boot id, and a boot clock that is weeks ahead: another machine.
    time::reboot(0);
    let second = fixture("");
    let on_second = second.start();
    time::pass(100_000);
    second.registry.sweep().unwrap();
    let name = "sessions.registry";
    let (left, right) = (first.directory.path().join(name), second.directory.path().join(name));
    fs::rename(&left, left.with_extension("travelling")).unwrap();
    fs::rename(&right, &left).unwrap();
    fs::rename(left.with_extension("travelling"), &right).unwrap();
    // Whoever had the old file open is told so.
    assert!(!first.registry.is_current() && !second.registry.is_current());

    let here = open(second.directory.path(), 64);
    assert!(here.report().is_none());
    assert_eq!(idle_seconds(&here, &on_first), 300);
    assert_eq!(here.check(on_second.as_bytes(), Act::Passive, None).unwrap().reason, "foreign");
    time::pass(590_000);
    assert!(here.check(on_first.as_bytes(), Act::Passive, None).unwrap().status.is_live());
    time::pass(10_000);
    assert_eq!(here.check(on_first.as_bytes(), NOW, None).unwrap().status, Status::Expired);

    // And over there, whose boot clock is somewhere else again.
    time::reboot(0);
    let there = open(first.directory.path(), 64);
    assert_eq!(idle_seconds(&there, &on_second), 700);
    assert_eq!(there.check(on_first.as_bytes(), Act::Passive, None).unwrap().reason, "foreign");
    time::pass(200_000);
    assert_eq!(there.check(on_second.as_bytes(), NOW, None).unwrap().status, Status::Expired);
}
