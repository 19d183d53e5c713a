//! Files that are no registry, or no longer: never a crash, never a hang, never believed; set aside, reported, replaced.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use logout_master_core::registry::{Filter, Registry, Settings};
use logout_master_core::session::{Act, Status};
use logout_master_core::subject::Subject;
use proptest::prelude::*;
use tempfile::TempDir;

/// The words that are sealed, with the seal.
const SEALED_BYTES: usize = 12 * 8;
const PAGE: usize = 4096;

fn settings(path: &Path) -> Settings {
    Settings { registry_path: Some(path.to_owned()), max_sessions: 32, namespace: "test".into() }
}

fn open(path: &Path) -> Registry {
    Registry::open(&settings(path)).unwrap()
}

fn ada() -> Subject {
    Subject { kind: "staff".into(), id: 1, ..Subject::default() }
}

/// A registry with one session, closed again: its folder, its path, its bytes, the session's token.
fn closed_registry() -> (TempDir, PathBuf, Vec<u8>, String) {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("sessions.registry");
    let registry = open(&path);
    let token = registry.start(&ada()).unwrap();
    drop(registry);
    let bytes = fs::read(&path).unwrap();
    (directory, path, bytes, token)
}

#[track_caller]
fn assert_replaced(path: &Path, token: &str, what: &str) {
    let registry = open(path);
    let report = registry.report().unwrap_or_else(|| panic!("{what}: was believed")).to_owned();
    let aside = report.split("set aside as ").nth(1).unwrap().split(" and begun anew").next().unwrap().to_owned();
    assert!(fs::symlink_metadata(&aside).is_ok(), "{what}: {aside} is gone");
    let decision = registry.check(token.as_bytes(), Act::Ago(0), None).unwrap();
    assert_eq!((decision.status, &*decision.reason), (Status::Unknown, "foreign"), "{what}");
    let token = registry.start(&ada()).unwrap();
    assert!(registry.check(token.as_bytes(), Act::Ago(0), None).unwrap().allowed(), "{what}");
    drop(registry);
    if fs::symlink_metadata(&aside).unwrap().is_dir() {
        fs::remove_dir(&aside).unwrap();
    } else {
        fs::remove_file(&aside).unwrap();
    }
}

#[test]
fn every_bit_of_the_sealed_header_is_looked_at() {
    let (_directory, path, whole, token) = closed_registry();
    for bit in 0..SEALED_BYTES * 8 {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, &bytes).unwrap();
        assert_replaced(&path, &token, &format!("bit {bit}"));
    }
}

#[test]
fn every_length_up_to_two_pages_is_too_short() {
    let (_directory, path, whole, token) = closed_registry();
    for length in 0..=2 * PAGE {
        fs::write(&path, &whole[..length]).unwrap();
        assert_replaced(&path, &token, &format!("{length} bytes"));
    }
    fs::write(&path, [whole.as_slice(), &[0; 8]].concat()).unwrap();
    assert_replaced(&path, &token, "longer than it says");
    fs::write(&path, &whole[..whole.len() - PAGE]).unwrap();
    assert_replaced(&path, &token, "shorter than it says");
}

#[test]
fn another_version_is_another_kind_of_file() {
    let (_directory, path, whole, token) = closed_registry();
    // The second word is the version, now and for ever: that is how versions know each other.
    for version in [0, u64::from(whole[8]) - 1, u64::from(whole[8]) + 1, u64::MAX] {
        let mut bytes = whole.clone();
        bytes[8..16].copy_from_slice(&version.to_le_bytes());
        fs::write(&path, &bytes).unwrap();
        let report = open(&path).report().unwrap().to_owned();
        assert!(report.contains(&format!("layout version {version}, expected {}", whole[8])), "{report}");
        fs::write(&path, &bytes).unwrap();
        assert_replaced(&path, &token, &format!("version {version}"));
    }
}

/// The other way to differ, the size of a word, there is none of: every word of the file has 64 bits on every machine.
#[test]
fn another_byte_order_is_another_kind_of_file() {
    let (_directory, path, whole, token) = closed_registry();
    let swapped: Vec<u8> = whole.as_chunks::<8>().0.iter().flat_map(|word| word.iter().rev().copied()).collect();
    fs::write(&path, swapped).unwrap();
    assert_replaced(&path, &token, "swapped words");
}

#[test]
fn what_is_no_file_of_ours_is_replaced() {
    let (directory, path, whole, token) = closed_registry();
    let elsewhere = directory.path().join("elsewhere");
    let make_fifo = || assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    let cases: [(&str, &dyn Fn()); 6] = [
        ("a symbolic link to a good one", &|| {
            fs::write(&elsewhere, &whole).unwrap();
            fs::set_permissions(&elsewhere, Permissions::from_mode(0o600)).unwrap();
            symlink(&elsewhere, &path).unwrap();
        }),
        ("a symbolic link to nowhere", &|| symlink("/nonexistent/file", &path).unwrap()),
        ("a hard link", &|| {
            fs::write(&path, &whole).unwrap();
            fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
            fs::hard_link(&path, directory.path().join("other-name")).unwrap();
        }),
        ("a pipe", &make_fifo),
        ("a directory", &|| fs::create_dir(&path).unwrap()),
        ("readable by others", &|| {
            fs::write(&path, &whole).unwrap();
            fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        }),
    ];
    for (what, make) in cases {
        let _ = fs::remove_file(&path);
        make();
        assert_replaced(&path, &token, what);
    }
    assert_eq!(fs::read(&elsewhere).unwrap().len(), whole.len(), "what a link led to was not touched");
}

#[test]
fn a_folder_with_something_in_it_is_left_as_it_is() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("app");
    fs::create_dir(&path).unwrap();
    fs::write(path.join("index.php"), "<?php").unwrap();
    let error = Registry::open(&settings(&path)).unwrap_err().to_string();
    assert!(error.contains("found a directory that is not empty, expected a file or nothing"), "{error}");
    assert_eq!(fs::read(path.join("index.php")).unwrap(), b"<?php");
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1, "nor is anything put beside it");
}

#[test]
fn a_registry_of_another_namespace_is_left_as_it_is() {
    let (directory, path, whole, _) = closed_registry();
    let error = Registry::open(&Settings { namespace: "crm".into(), ..settings(&path) }).unwrap_err().to_string();
    assert!(error.contains("found a registry of another namespace, expected one of 'crm'"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), whole);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2, "the file and its lock");
    assert!(open(&path).report().is_none());
}

/// Found by its value: no other word of the header is as small as a count of what has happened.
#[test]
fn a_count_of_events_that_no_registry_reaches_is_damage() {
    let (_directory, path, whole, token) = closed_registry();
    let next_event = open(&path).stats().unwrap().events + 1;
    let words = whole.as_chunks::<8>().0;
    let place = (SEALED_BYTES / 8..64).find(|place| words[*place] == next_event.to_le_bytes()).unwrap();
    for count in [0, 1 << 48, 1 << 63 | next_event, u64::MAX] {
        let mut bytes = whole.clone();
        bytes[place * 8..place * 8 + 8].copy_from_slice(&count.to_le_bytes());
        fs::write(&path, &bytes).unwrap();
        assert_replaced(&path, &token, &format!("{count} events"));
    }
}

#[test]
#[ignore = "only root can give files away; scripts/ring-cargo.sh runs it for root"]
fn a_file_of_another_user_is_replaced() {
    let (_directory, path, _, token) = closed_registry();
    std::os::unix::fs::chown(&path, Some(12_345), None).unwrap();
    assert_replaced(&path, &token, "of user 12345");
}

#[test]
#[ignore = "only root can give files away; scripts/ring-cargo.sh runs it for root"]
fn root_leaves_the_registry_of_a_pool_as_it_is() {
    let (directory, path, whole, _) = closed_registry();
    let lock = path.with_added_extension("lock");
    fs::remove_file(&lock).unwrap();
    for file in [directory.path(), &path] {
        std::os::unix::fs::chown(file, Some(12_345), None).unwrap();
    }
    let error = Registry::open(&settings(&path)).unwrap_err().to_string();
    assert!(error.contains("of user 12345") && error.contains("not by root"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), whole);
    assert!(!lock.exists(), "of root, it would keep the pool out");
}

#[test]
#[ignore = "only root can give files away; scripts/ring-cargo.sh runs it for root"]
fn root_makes_nothing_in_the_folder_of_a_pool() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("sessions.registry");
    std::os::unix::fs::chown(directory.path(), Some(12_345), None).unwrap();
    let error = Registry::open(&settings(&path)).unwrap_err().to_string();
    assert!(error.contains("a folder of user 12345") && error.contains("not by root"), "{error}");
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}

#[test]
#[ignore = "only root can become somebody else; scripts/ring-cargo.sh runs it for root"]
fn a_file_that_its_user_may_only_read_is_replaced() {
    let (directory, path, _, token) = closed_registry();
    for file in [directory.path(), &path, &path.with_added_extension("lock")] {
        std::os::unix::fs::chown(file, Some(12_345), Some(12_345)).unwrap();
    }
    fs::set_permissions(&path, Permissions::from_mode(0o400)).unwrap();
    in_a_child(|| {
        // SAFETY: plain system calls of a child that ends when this closure does.
        let became = unsafe { [libc::setgroups(0, std::ptr::null()), libc::setgid(12_345), libc::setuid(12_345)] };
        assert_eq!(became, [0; 3]);
        assert_replaced(&path, &token, "mode 400");
        fs::set_permissions(directory.path(), Permissions::from_mode(0o500)).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o400)).unwrap();
        let error = Registry::open(&settings(&path)).unwrap_err().to_string();
        assert!(error.contains("may not be written") && error.contains("cannot be set aside"), "{error}");
    });
}

/// Does `deed` in a process of its own.
fn in_a_child(deed: impl FnOnce()) {
    wait_for(fork(deed));
}

fn fork(deed: impl FnOnce()) -> libc::pid_t {
    // SAFETY: the child touches only files and its own memory, and leaves by `_exit` whatever happens.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(deed));
        // SAFETY: ends the child at once.
        unsafe { libc::_exit(i32::from(done.is_err())) };
    }
    child
}

fn wait_for(child: libc::pid_t) {
    let mut status = -1;
    // SAFETY: `status` is ours and outlives the call.
    assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
    assert_eq!(status, 0, "the child failed; above it says why");
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_that_names_it() {
    for path in ["/proc/nowhere/sessions.registry", "/nonexistent/sessions.registry", "/dev/null/sessions.registry"] {
        let error = Registry::open(&settings(Path::new(path))).unwrap_err().to_string();
        assert!(error.contains(path), "{error}");
    }
}

#[test]
fn one_of_many_creators_at_one_moment_creates() {
    for _ in 0..20 {
        let directory = TempDir::new().unwrap();
        let path = directory.path().join("sessions.registry");
        let tokens: Vec<String> = std::thread::scope(|scope| {
            let creators: Vec<_> = (0..8).map(|_| scope.spawn(|| open(&path).start(&ada()).unwrap())).collect();
            creators.into_iter().map(|creator| creator.join().unwrap()).collect()
        });
        let registry = open(&path);
        assert_eq!(registry.sessions(&Filter::default(), 100, 0).unwrap().len(), 8);
        assert!(tokens.iter().all(|token| registry.check(token.as_bytes(), Act::Ago(0), None).unwrap().allowed()));
    }
}

#[test]
fn one_of_many_processes_at_one_moment_creates() {
    for _ in 0..20 {
        let directory = TempDir::new().unwrap();
        let path = directory.path().join("sessions.registry");
        let children: Vec<_> = (0..8)
            .map(|_| {
                fork(|| {
                    let registry = open(&path);
                    assert!(registry.report().is_none());
                    registry.start(&ada()).unwrap();
                })
            })
            .collect();
        children.into_iter().for_each(wait_for);
        assert_eq!(open(&path).sessions(&Filter::default(), 100, 0).unwrap().len(), 8);
        let names: Vec<_> = fs::read_dir(&directory).unwrap().flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(names.len(), 2, "the file and its lock: {names:?}");
    }
}

#[test]
fn a_deleted_file_is_noticed() {
    let (_directory, path, ..) = closed_registry();
    let registry = open(&path);
    assert!(registry.is_current());
    fs::remove_file(&path).unwrap();
    assert!(!registry.is_current());
    open(&path);
    assert!(!registry.is_current());
}

/// Everything that anybody can ask, of a table that may say anything.
fn ask_everything(path: &Path, token: &str) {
    let registry = open(path);
    for _ in 0..2 {
        let decision = registry.check(token.as_bytes(), Act::Ago(5), "192.0.2.9".parse().ok()).unwrap();
        assert!(decision.allowed() || !decision.status.is_live() || decision.status == Status::Locked);
        registry.sessions(&Filter::default(), 1000, 0).unwrap();
        registry.stats().unwrap();
        registry.events(0, 10_000).unwrap();
        let _ = registry.policy();
        registry.extend(token.as_bytes()).unwrap();
        registry.lock(token.as_bytes()).unwrap();
        registry.resume(token.as_bytes()).unwrap();
        let _ = registry.terminate_user("staff", 1, "admin", "", None);
        let _ = registry.start(&ada());
        registry.sweep().unwrap();
    }
    registry.set_policy(br#"{"version": 1, "revision": 9007199254740991}"#).unwrap();
    registry.check(token.as_bytes(), Act::Passive, None).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn bytes_that_change_at_random_behind_the_header_end_nothing_but_sessions(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..2000),
    ) {
        let (_directory, path, mut bytes, token) = closed_registry();
        let rest = bytes.len() - SEALED_BYTES;
        for (place, byte) in damage {
            bytes[SEALED_BYTES + place.index(rest)] = byte;
        }
        fs::write(&path, &bytes).unwrap();
        ask_everything(&path, &token);
    }

    #[test]
    fn a_run_of_bytes_that_change_at_random_ends_nothing_but_sessions(
        start in any::<prop::sample::Index>(), run in prop::collection::vec(any::<u8>(), 8..20_000),
    ) {
        let (_directory, path, mut bytes, token) = closed_registry();
        let start = SEALED_BYTES + start.index(bytes.len() - SEALED_BYTES - run.len());
        bytes[start..start + run.len()].copy_from_slice(&run);
        fs::write(&path, &bytes).unwrap();
        ask_everything(&path, &token);
    }

    #[test]
    fn bytes_at_random_are_no_registry(bytes in prop::collection::vec(any::<u8>(), 0..20_000)) {
        let (_directory, path, _, token) = closed_registry();
        fs::write(&path, &bytes).unwrap();
        assert_replaced(&path, &token, "random bytes");
    }
}

#[test]
#[ignore = "only root can mount; scripts/ring-cargo.sh runs it for root"]
fn a_full_file_system_is_an_error_and_leaves_nothing() {
    let directory = TempDir::new().unwrap();
    let mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "none"];
    assert!(Command::new(mount[0]).args(&mount[1..]).arg(directory.path()).status().unwrap().success());
    let path = directory.path().join("sessions.registry");
    let error = Registry::open(&settings(&path)).unwrap_err().to_string();
    let left: Vec<_> = fs::read_dir(directory.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert!(Command::new("umount").arg(directory.path()).status().unwrap().success());
    assert!(error.contains("cannot get the") && error.contains("No space left"), "{error}");
    assert!(left.iter().all(|name| name.to_string_lossy().ends_with(".lock")), "{left:?}");
}
