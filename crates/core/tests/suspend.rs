//! A machine that sleeps, shown on the kernel's own clock: in a time namespace the boot clock is ahead by as long as the
//! machine would have slept, and no other clock is.

#![allow(clippy::unwrap_used, reason = "this is how a test fails")]

use std::fs;
use std::path::Path;

use logout_master_core::registry::{Registry, Settings};
use logout_master_core::session::{Act, Status};
use logout_master_core::subject::Subject;
use tempfile::TempDir;

fn open(directory: &Path) -> Registry {
    let registry_path = Some(directory.join("sessions.registry"));
    Registry::open(&Settings { registry_path, max_sessions: 4, namespace: "test".into() }).unwrap()
}

/// The exit status of a child that does `deed`.
fn in_a_child(deed: &dyn Fn() -> i32) -> i32 {
    // SAFETY: the child touches only files and its own memory, and leaves by `_exit` whatever happens.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let status = std::panic::catch_unwind(std::panic::AssertUnwindSafe(deed)).unwrap_or(99);
        // SAFETY: ends the child at once.
        unsafe { libc::_exit(status) };
    }
    let mut status = -1;
    // SAFETY: `status` is ours and outlives the call.
    assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
    libc::WEXITSTATUS(status)
}

/// What `deed` says where `clock` is ahead by `seconds`.
fn ahead(clock: &str, seconds: u64, deed: &dyn Fn() -> i32) -> i32 {
    in_a_child(&|| {
        // SAFETY: a plain system call; only children made afterwards live in the new namespace.
        assert_eq!(unsafe { libc::unshare(libc::CLONE_NEWTIME) }, 0, "{}", std::io::Error::last_os_error());
        fs::write("/proc/self/timens_offsets", format!("{clock} {seconds} 0\n")).unwrap();
        in_a_child(deed)
    })
}

#[test]
#[ignore = "only root can shift the boot clock; scripts/ring-cargo.sh runs it for root"]
fn sleep_counts_as_time_that_nobody_was_there() {
    let directory = TempDir::new().unwrap();
    let token = open(directory.path()).start(&Subject { kind: "staff".into(), id: 1, ..Subject::default() }).unwrap();
    let status = || open(directory.path()).check(token.as_bytes(), Act::Passive, None).unwrap().status as i32;
    assert_eq!(in_a_child(&status), Status::Active as i32);
    // The clock that stands still during sleep, which a registry must not count on.
    assert_eq!(ahead("monotonic", 100_000, &status), Status::Active as i32);
    assert_eq!(ahead("boottime", 800, &status), Status::Warning as i32);
    assert_eq!(ahead("boottime", 900, &status), Status::Expired as i32);
}
