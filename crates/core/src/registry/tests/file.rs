//! The file: full, damaged, truncated, carried over a reboot.

use super::*;
use crate::store::shm::head;

#[test]
fn a_full_registry_frees_what_is_over_and_else_refuses() {
    let fixture = fixture("");
    let tokens: Vec<String> = (0..64).map(|_| fixture.start()).collect();
    let refused = fixture.registry.start(&subject("staff", 1)).unwrap_err();
    assert!(refused.to_string().contains("all of its 64 sessions are live"), "{refused}");
    assert!(refused.to_string().contains("holds for a new file only"), "{refused}");
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
fn a_damaged_clock_is_not_carried_over_a_reboot() {
    let Fixture { registry, directory } = fixture("");
    registry.start(&subject("staff", 7)).unwrap();
    drop(registry);
    let path = directory.path().join("sessions.registry");
    let whole = fs::read(&path).unwrap();
    time::reboot(60_000);
    for (word, store_errors) in [(30, 0), (head::LATEST, 1), (head::WALL_DELTA, 1), (head::BOOT_OFFSET, 1)] {
        for bit in 0..64 {
            let mut bytes = whole.clone();
            bytes[word * 8 + bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, &bytes).unwrap();
            for _ in 0..2 {
                let registry = open(directory.path(), 64);
                let token = registry.start(&subject("staff", 8)).unwrap();
                let decision = registry.check(token.as_bytes(), Act::Passive, None).unwrap();
                assert_eq!(decision.status, Status::Active, "bit {bit} of word {word}");
                assert_eq!(registry.stats().unwrap().store_errors, store_errors, "bit {bit} of word {word}");
                drop(registry);
                time::reboot(60_000);
            }
        }
    }
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
        assert!(fixture.registry.is_lost(), "{length}");
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
fn a_damaged_policy_holds_nobody_up_and_is_mended_by_setting_it_again() {
    const TEXT: &str = r#"{"version": 1, "revision": 3, "default": {"idle_timeout": 300}}"#;
    let fixture = fixture(TEXT);
    let token = fixture.start();
    let path = fixture.directory.path().join("sessions.registry");
    let mut bytes = fs::read(&path).unwrap();
    let place = bytes.windows(TEXT.len()).position(|window| window == TEXT.as_bytes()).unwrap();
    bytes[place + 20] ^= 1;
    fs::OpenOptions::new().write(true).open(&path).unwrap().write_all(&bytes).unwrap();
    let second_worker = open(fixture.directory.path(), 64);
    // Whoever knew it goes on by it; and limits that stand in a record hold for whoever did not.
    assert_eq!(fixture.check(&token, NOW).end_in_ms.div_ceil(1000), 300);
    assert_eq!(second_worker.check(token.as_bytes(), NOW, None).unwrap().end_in_ms.div_ceil(1000), 300);
    assert!(second_worker.policy().unwrap_err().to_string().contains("checksum"));
    fixture.registry.set_policy(TEXT.as_bytes()).unwrap();
    assert_eq!(second_worker.policy().unwrap().unwrap(), TEXT.as_bytes());
    assert_eq!(second_worker.check(token.as_bytes(), NOW, None).unwrap().end_in_ms.div_ceil(1000), 300);
}

#[test]
fn a_slot_in_a_state_that_nobody_writes_is_freed_by_a_sweep() {
    let fixture = fixture("");
    let token = fixture.start();
    let id = fixture.check(&token, Act::Passive).session_id.unwrap();
    let path = fixture.directory.path().join("sessions.registry");
    let mut bytes = fs::read(&path).unwrap();
    let life = bytes.windows(8).rposition(|window| window == id.to_le_bytes()).unwrap() - 8;
    bytes[life] ^= 1;
    fs::OpenOptions::new().write(true).open(&path).unwrap().write_all(&bytes).unwrap();
    let in_use = |registry: &Registry| {
        let stats = registry.stats().unwrap();
        (stats.live, stats.claimed)
    };
    assert_eq!(in_use(&fixture.registry), (0, 1));
    fixture.registry.sweep().unwrap();
    assert_eq!((in_use(&fixture.registry), fixture.registry.store.live()), ((0, 0), 0));
}
