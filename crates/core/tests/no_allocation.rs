//! No check takes memory from the allocator, whatever it says of the person and however the session stands.

#![allow(clippy::unwrap_used, reason = "this is how a test fails")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::net::IpAddr;

use logout_master_core::registry::{Registry, Settings};
use logout_master_core::session::{Act, Decision, Status};
use logout_master_core::subject::Subject;
use tempfile::TempDir;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

/// The system's allocator, counting how often this thread asks it.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

// SAFETY: hands every request on as it is. The count is of a thread and takes no memory itself.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller keeps the contract of `alloc`, which is that of the system's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: `place` came from `alloc` above, hence from the system.
        unsafe { System.dealloc(place, layout) }
    }
}

const CHECKS: u64 = 10_000;
const POLICY: &str = r#"{"version": 1, "default": {"grace": 60, "max_hold": 600, "max_extensions": 20},
    "rules": [{"name": "office", "match": {"ip": "10.0.0.0/8"}, "set": {"idle_timeout": 3600}}]}"#;

fn allocations(mut deed: impl FnMut()) -> u64 {
    let before = ALLOCATIONS.get();
    deed();
    ALLOCATIONS.get() - before
}

fn registry(directory: &TempDir, policy: &str) -> Registry {
    let registry_path = Some(directory.path().join("sessions.registry"));
    let registry = Registry::open(&Settings { registry_path, max_sessions: 64, namespace: "test".into() }).unwrap();
    registry.set_policy(policy.as_bytes()).unwrap();
    registry
}

fn start(registry: &Registry) -> String {
    let ip = "10.0.0.1".parse().ok();
    registry.start(&Subject { kind: "staff".into(), id: 1, roles: vec![1, 2], ip, ..Subject::default() }).unwrap()
}

/// Checks with every kind of act, over and over, and tells how often the allocator was asked.
fn assert_free(registry: &Registry, token: &str, expected: Status) {
    let address: Option<IpAddr> = "10.0.0.1".parse().ok();
    let acts = [(Act::Passive, None), (Act::Ago(0), None), (Act::Ago(5000), None), (Act::Ago(0), address)];
    let check = |act, ip| -> Decision { registry.check(token.as_bytes(), act, ip).unwrap() };
    // What a process reads once and keeps.
    let _ = acts.map(|(act, ip)| check(act, ip));
    for (act, ip) in acts {
        let mut seen = expected;
        let count = allocations(|| {
            for _ in 0..CHECKS {
                let decision = check(act, ip);
                seen = decision.status;
                assert!(!decision.rule().is_empty() || decision.session_id.is_none());
            }
        });
        println!("{count} allocations in {CHECKS} checks: {expected:?}, {act:?}, address {}", ip.is_some());
        assert_eq!((count, seen), (0, expected));
    }
}

#[test]
fn the_allocator_is_counted() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
}

#[test]
fn no_check_takes_memory() {
    let directory = TempDir::new().unwrap();
    let registry = registry(&directory, POLICY);
    let token = start(&registry);
    assert_free(&registry, &token, Status::Active);
    registry.hold(token.as_bytes(), 300).unwrap();
    assert_free(&registry, &token, Status::Active);
    registry.lock(token.as_bytes()).unwrap();
    assert_free(&registry, &token, Status::Locked);
    registry.terminate_user("staff", 1, "why it ended", "ada", None).unwrap();
    assert_free(&registry, &token, Status::Terminated);
    assert_free(&registry, "garbage", Status::Unknown);
    assert_free(&registry, &"0".repeat(40), Status::Unknown);
}

#[test]
fn no_counted_pause_takes_memory() {
    let directory = TempDir::new().unwrap();
    let registry = registry(&directory, POLICY);
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs().cast_signed();
    let roles = (1..=8).collect();
    let (started_at, active_at) = (Some(now - 200), Some(now - 100));
    let ada = Subject { kind: "staff".into(), id: 1, roles, started_at, active_at, ..Subject::default() };
    let tokens: Vec<String> = (0..50).map(|_| registry.start(&ada).unwrap()).collect();
    let act = |token: &String| registry.check(token.as_bytes(), Act::Ago(0), None).unwrap();
    let (first, rest) = tokens.split_first().unwrap();
    // What a process reads once and keeps.
    act(first);
    assert_eq!(allocations(|| rest.iter().for_each(|token| drop(act(token)))), 0);
    let counted = registry.stats().unwrap().role_pauses;
    assert_eq!(
        counted.iter().map(|(role, counts)| (*role, counts[3])).collect::<Vec<_>>(),
        (1..=8).map(|role| (role, 50)).collect::<Vec<_>>()
    );
}

#[test]
fn no_check_takes_memory_in_a_dry_run() {
    let directory = TempDir::new().unwrap();
    let registry = registry(&directory, r#"{"version": 1, "enforce": false}"#);
    let token = start(&registry);
    assert_free(&registry, &token, Status::Active);
}
