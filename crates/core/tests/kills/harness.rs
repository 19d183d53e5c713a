//! Kills one operation before each of its writes, and asks each time what must hold whatever the operation was.

use std::path::Path;

use logout_master_core::registry::{Filter, Registry, Settings};
use logout_master_core::session::{Act, Status};
use logout_master_core::store::shm::fault;
use logout_master_core::subject::Subject;
use tempfile::TempDir;

const CAPACITY: u32 = 16;
pub const OLD_POLICY: &str = r#"{"version": 1, "revision": 1, "default": {"grace": 60, "max_hold": 600}}"#;

pub fn open(directory: &Path) -> Registry {
    let registry_path = Some(directory.join("sessions.registry"));
    Registry::open(&Settings { registry_path, max_sessions: CAPACITY, namespace: "test".into() }).unwrap()
}

pub fn person(id: u64) -> Subject {
    Subject {
        kind: "staff".into(),
        id,
        roles: vec![1, 2, id as u32],
        label: format!("Person {id}"),
        agent: "Browser".into(),
        ip: "192.0.2.1".parse().ok(),
        ..Subject::default()
    }
}

/// Runs `deed` in a process of its own that dies before its `write`-th write. True when it came to its end alive.
pub fn survives(registry: &Registry, write: u64, deed: &dyn Fn(&Registry)) -> bool {
    // SAFETY: the child touches nothing but the mapping and its own memory, and leaves by `_exit` whatever happens.
    let child = unsafe { libc::fork() };
    if child == 0 {
        fault::die_before(write);
        let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| deed(registry)));
        // SAFETY: ends the child at once.
        unsafe { libc::_exit(i32::from(done.is_err()) * 3) };
    }
    let mut status = 0;
    // SAFETY: `status` is ours and outlives the call.
    assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
    assert!(!libc::WIFEXITED(status) || libc::WEXITSTATUS(status) == 0, "the child failed: {status}");
    assert!(libc::WIFEXITED(status) || libc::WTERMSIG(status) == libc::SIGKILL);
    libc::WIFEXITED(status)
}

/// Sessions that nothing happens to: they must be what they were, whoever reads them.
fn assert_bystanders(registry: &Registry, tokens: &[String]) {
    for (id, token) in (1..).zip(tokens) {
        let decision = registry.check(token.as_bytes(), Act::Ago(0), None).unwrap();
        assert_eq!(decision.status, Status::Active);
        let session_id = format!("{:016x}", decision.session_id.unwrap());
        let listed = registry.sessions(&Filter::default(), 1000, 0).unwrap();
        let session = listed.into_iter().find(|session| session.session_id == session_id).unwrap();
        let Subject { kind, roles, label, agent, ip, .. } = person(id);
        assert_eq!((session.kind, session.id, session.roles), (kind, id, roles));
        assert_eq!((session.label, session.agent, session.ip), (label, agent, ip));
    }
}

/// Kills `deed` before each of its writes. `prepare` makes what it acts on; `judge` looks at what it left, told whether
/// the deed was done.
pub fn kill_at_every_write<T>(
    prepare: impl Fn(&Registry) -> T,
    deed: impl Fn(&Registry, &T),
    judge: impl Fn(&Registry, &T, bool),
) -> u64 {
    let mut write = 0;
    loop {
        let directory = TempDir::new().unwrap();
        let registry = open(directory.path());
        registry.set_policy(OLD_POLICY.as_bytes()).unwrap();
        let tokens: Vec<String> = (1..=3).map(|id| registry.start(&person(id)).unwrap()).collect();
        let prepared = prepare(&registry);
        let done = survives(&registry, write, &|registry| deed(registry, &prepared));

        for reader in [&registry, &open(directory.path())] {
            assert!(reader.report().is_none(), "the file was not believed");
            assert_bystanders(reader, &tokens);
            judge(reader, &prepared, done);
        }
        registry.sweep().unwrap();
        let stats = registry.stats().unwrap();
        assert_eq!(stats.store_errors, 0, "write {write}");
        // Every slot that is not live can be had again.
        for place in stats.live..u64::from(CAPACITY) {
            registry.start(&person(100 + place)).unwrap();
        }
        assert!(registry.start(&person(99)).is_err());
        assert_bystanders(&registry, &tokens);
        if done {
            return write;
        }
        write += 1;
    }
}
