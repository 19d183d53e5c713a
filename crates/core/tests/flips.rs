//! Every bit of every word that a registry in full use has written, flipped one after another: nobody is taken for
//! somebody else, nobody's limit grows, and what is not believed is freed or set aside.
//!
//! The words are found by looking which are not zero; so these tests know nothing of the file's layout, but that its
//! header has 64 words.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

use std::fs;
use std::path::{Path, PathBuf};

use logout_master_core::registry::{Filter, Registry, Settings};
use logout_master_core::session::{Act, Decision, Status};
use logout_master_core::subject::{Changes, Subject};
use tempfile::TempDir;

/// Who has no rule of their own has none of these limits.
const POLICY: &str = r#"{"version": 1, "default": {"idle_timeout": 0, "absolute_timeout": 0},
    "rules": [{"name": "people", "match": {"kind": ["staff", "contact"]},
               "set": {"idle_timeout": 900, "warning": 120, "absolute_timeout": 43200, "grace": 60, "max_hold": 1200}}]}"#;
const LONGEST_MS: u64 = (1200 + 60) * 1000;
const HEADER_BYTES: usize = 64 * 8;

struct Scene {
    _directory: TempDir,
    path: PathBuf,
    bytes: Vec<u8>,
    tokens: [String; 2],
}

fn open(path: &Path) -> Registry {
    let settings = Settings { registry_path: Some(path.to_owned()), max_sessions: 4, namespace: "test".into() };
    Registry::open(&settings).unwrap()
}

/// Two sessions that have been through everything that leaves a trace in a record.
fn scene() -> Scene {
    let directory = TempDir::new_in("/dev/shm").unwrap();
    let path = directory.path().join("sessions.registry");
    let registry = open(&path);
    registry.set_policy(POLICY.as_bytes()).unwrap();
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs().cast_signed();
    let ada = Subject {
        kind: "staff".into(),
        id: 1,
        roles: vec![7, 8],
        label: "Ada".into(),
        agent: "Browser".into(),
        ip: "192.0.2.1".parse().ok(),
        started_at: Some(now - 3600),
        active_at: Some(now - 800),
        ..Subject::default()
    };
    let bob =
        Subject { kind: "contact".into(), id: 2, roles: vec![9], started_at: None, active_at: None, ..ada.clone() };
    // A pause that Ada's roles are counted for, in a session that is gone.
    let former = registry.start(&ada).unwrap();
    registry.check(former.as_bytes(), Act::Ago(0), None).unwrap();
    assert!(registry.end(former.as_bytes()).unwrap());
    let tokens = [&ada, &bob].map(|subject| registry.start(subject).unwrap());
    let changes = Changes { roles: Some(vec![4, 5, 6]), admin: Some(true), label: None };
    registry.update_user("staff", 1, &changes).unwrap();
    assert_eq!(registry.check(tokens[0].as_bytes(), Act::Passive, None).unwrap().status, Status::Warning);
    registry.extend(tokens[1].as_bytes()).unwrap();
    registry.hold(tokens[1].as_bytes(), 1200).unwrap();
    registry.terminate_user("staff", 3, "admin", "", None).unwrap();
    assert_eq!(registry.stats().unwrap().role_pauses.len(), 2);
    drop(registry);
    Scene { bytes: fs::read(&path).unwrap(), _directory: directory, path, tokens }
}

/// Places of the words that somebody has written.
fn written(bytes: &[u8]) -> Vec<usize> {
    let words = bytes.as_chunks::<8>().0;
    (0..words.len()).filter(|place| words[*place] != [0; 8]).collect()
}

/// What the module does at every request when the policy in force is not the one that it knows.
fn hand_over_policy(registry: &Registry) {
    let in_force = registry.check(b"", Act::Passive, None).unwrap().policy_version();
    if in_force != Some(xxhash_rust::xxh3::xxh3_128(POLICY.as_bytes())) {
        registry.set_policy(POLICY.as_bytes()).unwrap();
    }
}

fn assert_within_limits(decision: &Decision, what: &str) {
    if decision.status.is_live() {
        assert!(decision.end_in_ms <= LONGEST_MS, "{what}: {decision:?}");
        assert!(decision.absolute_in_ms.is_some_and(|left| left <= 43_200_000), "{what}: {decision:?}");
        assert_eq!(decision.rule(), "people", "{what}");
    }
}

fn assert_people(registry: &Registry, what: &str) {
    for session in registry.sessions(&Filter::default(), 100, 0).unwrap() {
        let who = (session.kind.as_str(), session.id, session.admin, session.roles.as_slice());
        assert!(who == ("staff", 1, true, &[4, 5, 6]) || who == ("contact", 2, false, &[9]), "{what}: {who:?}");
    }
}

/// What is counted of a role was counted, and of no other.
fn assert_pauses(registry: &Registry, what: &str) {
    for (role, counts) in registry.stats().unwrap().role_pauses {
        let buckets: Vec<usize> = (0..counts.len()).filter(|bucket| counts[*bucket] > 0).collect();
        assert!([7, 8].contains(&role) && buckets == [6] && counts[6] == 1, "{what}: role {role}: {counts:?}");
    }
}

/// What a reboot does to a file: the boot that it speaks of is another one.
fn reboot(bytes: &mut [u8]) {
    let text = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap();
    let boot = u128::from_str_radix(&text.trim().replace('-', ""), 16).unwrap();
    let low = (boot as u64).to_le_bytes();
    // Where the flipped bit is in this very word, it says another boot already.
    if let Some(word) = bytes[..HEADER_BYTES].as_chunks_mut::<8>().0.iter_mut().find(|word| **word == low) {
        word[0] ^= 0xFF;
    }
}

fn reboot_file(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    reboot(&mut bytes);
    fs::write(path, bytes).unwrap();
}

#[test]
fn no_flipped_bit_of_the_header_prolongs_or_ends_anything_at_a_reboot() {
    let Scene { path, bytes, tokens, _directory } = scene();
    let newcomer = Subject { kind: "staff".into(), id: 9, ..Subject::default() };
    for place in written(&bytes[..HEADER_BYTES]) {
        for bit in 0..64 {
            let what = format!("bit {bit} of word {place}");
            let mut damaged = bytes.clone();
            damaged[place * 8 + bit / 8] ^= 1 << (bit % 8);
            reboot(&mut damaged);
            fs::write(&path, &damaged).unwrap();
            let registry = open(&path);
            hand_over_policy(&registry);
            let ada = registry.check(tokens[0].as_bytes(), Act::Passive, None).unwrap();
            assert_within_limits(&ada, &what);
            assert!(!ada.status.is_live() || ada.idle_ms >= 800_000, "{what}: {ada:?}");
            if let Some(report) = registry.report() {
                let aside = report.split("set aside as ").nth(1).unwrap().split(" and begun").next().unwrap();
                fs::remove_file(aside).unwrap();
                continue;
            }
            let bob = registry.check(tokens[1].as_bytes(), Act::Passive, None).unwrap();
            assert!(bob.allowed(), "{what}: who was signed in stays so: {bob:?}");
            // Now, and after the next boot.
            let token = registry.start(&newcomer).unwrap();
            assert!(registry.check(token.as_bytes(), Act::Passive, None).unwrap().allowed(), "{what}");
            drop(registry);
            reboot_file(&path);
            let registry = open(&path);
            let token = registry.start(&newcomer).unwrap();
            assert!(registry.check(token.as_bytes(), Act::Passive, None).unwrap().allowed(), "{what}, next boot");
        }
    }
}

#[test]
fn no_flipped_bit_makes_anybody_somebody_else_or_lets_them_stay_longer() {
    let Scene { path, bytes, tokens, _directory } = scene();
    let mut set_aside = 0;
    for place in written(&bytes) {
        for bit in 0..64 {
            let what = format!("bit {bit} of word {place}");
            let mut damaged = bytes.clone();
            damaged[place * 8 + bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, &damaged).unwrap();
            let registry = open(&path);
            hand_over_policy(&registry);
            for token in &tokens {
                assert_within_limits(&registry.check(token.as_bytes(), Act::Passive, None).unwrap(), &what);
            }
            assert_people(&registry, &what);
            assert_pauses(&registry, &what);
            registry.events(0, 100).unwrap();
            registry.sweep().unwrap();
            registry.start(&Subject { kind: "staff".into(), id: 9, ..Subject::default() }).unwrap();
            if let Some(report) = registry.report() {
                set_aside += 1;
                let aside = report.split("set aside as ").nth(1).unwrap().split(" and begun").next().unwrap();
                fs::remove_file(aside).unwrap();
            }
        }
    }
    // The sealed words of the header, each bit of each but the zeros among them.
    assert!(set_aside >= 64 * 9, "{set_aside}");
}
