//! The registry on a real file, with the time given.

mod answer;
mod figures;
mod file;
mod life;
mod new_limits;
mod people;
mod time_steps;

use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::clock::test as time;
use crate::event::Event;
use crate::session::{Act, Decision, Status};
use crate::subject::Changes;

const NOW: Act = Act::Ago(0);

struct Fixture {
    registry: Registry,
    directory: TempDir,
}

fn open(directory: &Path, max_sessions: u32) -> Registry {
    let registry_path = Some(directory.join("sessions.registry"));
    Registry::open(&Settings { registry_path, max_sessions, namespace: "test".into() }).unwrap()
}

fn fixture(policy: &str) -> Fixture {
    let directory = TempDir::new().unwrap();
    let registry = open(directory.path(), 64);
    if !policy.is_empty() {
        registry.set_policy(policy.as_bytes()).unwrap();
    }
    Fixture { registry, directory }
}

fn subject(kind: &str, id: u64) -> Subject {
    Subject { kind: kind.into(), id, ip: "192.0.2.1".parse().ok(), ..Subject::default() }
}

impl Fixture {
    fn start(&self) -> String {
        self.registry.start(&subject("staff", 7)).unwrap()
    }

    fn check(&self, token: &str, act: Act) -> Decision {
        self.registry.check(token.as_bytes(), act, None).unwrap()
    }

    fn status(&self, token: &str) -> Status {
        self.check(token, Act::Passive).status
    }

    fn events(&self) -> Vec<Event> {
        self.registry.events(0, 10_000).unwrap()
    }

    /// Types and reasons, without the creation of the file.
    fn story(&self) -> String {
        let events = self.events();
        let told = events.iter().filter(|event| event.kind_of_event != EventType::Registry);
        told.map(|event| format!("{} {}", event.kind_of_event.as_str(), event.reason).trim().to_owned())
            .collect::<Vec<_>>()
            .join(", ")
    }
}
