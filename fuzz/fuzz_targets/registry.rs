//! Arbitrary bytes as a registry: whatever the file says, nothing crashes or hangs, and what is not believed is replaced.
//!
//! The first byte says what the rest is: the whole file, its beginning, or changes to single words of a sound one, which
//! is how a fuzzer comes behind the checksum of the header.

#![no_main]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use logout_master_core::Result;
use logout_master_core::registry::{Filter, Registry, Settings};
use logout_master_core::session::{Act, Status};
use logout_master_core::subject::{Changes, Subject};

struct Sound {
    path: PathBuf,
    bytes: Vec<u8>,
    token: String,
}

fn ada() -> Subject {
    Subject { kind: "staff".into(), id: 1, roles: vec![1, 2], label: "Ada".into(), ..Subject::default() }
}

fn open(path: &Path) -> Result<Registry> {
    let settings = Settings { registry_path: Some(path.to_owned()), max_sessions: 4, namespace: "fuzz".into() };
    Registry::open(&settings)
}

/// A registry with two sessions and a policy, of this process alone.
fn sound() -> &'static Sound {
    static SOUND: OnceLock<Sound> = OnceLock::new();
    SOUND.get_or_init(|| {
        let directory = PathBuf::from(format!("/dev/shm/logout-master-fuzz-{}", std::process::id()));
        fs::create_dir_all(&directory).expect("memory-backed storage");
        let path = directory.join("sessions.registry");
        let _ = fs::remove_file(&path);
        let registry = open(&path).expect("a new registry");
        registry.set_policy(br#"{"version": 1, "default": {"grace": 60, "max_hold": 60}}"#).expect("a policy");
        let token = registry.start(&ada()).expect("a session");
        registry.start(&Subject { id: 2, ..ada() }).expect("a session");
        Sound { bytes: fs::read(&path).expect("the file"), token, path }
    })
}

/// Seven bytes a change: the place of a word, a byte that fills it or flips one of its bits.
fn changed(words: &[u8], changes: &[u8]) -> Vec<u8> {
    let mut bytes = words.to_vec();
    for change in changes.chunks_exact(7) {
        let place = u32::from_le_bytes([change[0], change[1], change[2], 0]) as usize % (bytes.len() / 8);
        let word = &mut bytes[place * 8..place * 8 + 8];
        match change[3] % 3 {
            0 => word[usize::from(change[4] % 8)] = change[5],
            1 => word[usize::from(change[4] % 8)] ^= 1 << (change[5] % 8),
            _ => word.fill(change[5]),
        }
        // A second byte of the same word, so that pairs of fields change together.
        word[usize::from(change[4] >> 3) % 8] ^= change[6];
    }
    bytes
}

fn ask_everything(registry: &Registry, token: &[u8]) {
    let decision = registry.check(token, Act::Ago(5), "192.0.2.9".parse().ok()).expect("an answer");
    assert!(decision.allowed() || !decision.status.is_live() || decision.status == Status::Locked);
    let _ = registry.sessions(&Filter::default(), 100, 0);
    let _ = registry.events(0, 100);
    let _ = registry.stats();
    let _ = registry.policy();
    let _ = registry.explain(&ada());
    for answer in [registry.extend(token), registry.hold(token, 9), registry.lock(token), registry.resume(token)] {
        answer.expect("an answer");
    }
    let changes = Changes { roles: Some(vec![3]), ..Changes::default() };
    let _ = registry.update_user("staff", 1, &changes);
    let _ = registry.start(&ada());
    let _ = registry.sweep();
    let _ = registry.terminate_user("staff", 2, "admin", "", None);
    let _ = registry.end(token);
    assert!(!registry.check(token, Act::Passive, None).expect("an answer").allowed(), "an end is an end");
    registry.set_policy(br#"{"version": 1, "revision": 9007199254740991}"#).expect("a new policy");
}

fuzz_target!(|data: &[u8]| {
    let Sound { path, bytes, token } = sound();
    let Some((&mode, rest)) = data.split_first() else { return };
    let file = match mode % 4 {
        0 => rest.to_vec(),
        1 => rest.iter().chain(bytes.iter().skip(rest.len())).copied().collect(),
        _ => changed(bytes, rest),
    };
    fs::write(path, &file).expect("the file can be written");
    let registry = match open(path) {
        Ok(registry) => registry,
        // A sealed header of another namespace is nobody's damage, and left alone.
        Err(error) => return assert!(error.to_string().contains("of another namespace"), "{error}"),
    };
    if let Some(report) = registry.report() {
        let aside = report.split("set aside as ").nth(1).and_then(|rest| rest.split(" and begun").next());
        fs::remove_file(aside.expect("the report names the file")).expect("what was set aside is there");
        assert_eq!(registry.check(token.as_bytes(), Act::Passive, None).expect("an answer").reason, "foreign");
    }
    ask_everything(&registry, token.as_bytes());
});
