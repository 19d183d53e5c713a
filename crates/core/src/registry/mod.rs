//! The registry as its callers see it: policy, life of a session and store, joined.
//!
//! ```text
//! token ─ digest ─▶ slot ─ pulse, limits ─▶ Standing ─ now ─▶ Assessment ─▶ Decision
//!                     ▲                                            │ act
//!                     └──────────── one compare-and-swap ◀─────────┘
//! ```
//!
//! Nothing here decides when a session ends ([`crate::session`] does) or how a record is kept ([`crate::store`] does).
//! A compare-and-swap that fails means that somebody else acted on the same session; then everything is read anew.

mod acts;
mod check;
mod figures;
mod list;
mod log;
mod record;
mod start;
mod users;

use std::path::PathBuf;

use parking_lot::{MappedRwLockReadGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::event::EventType;
use crate::policy::{Explanation, Policy};
use crate::store::shm::{self, Counter, Found, ShmStore};
use crate::subject::{Facts, Subject};
use crate::{Error, Result, clock};

pub use figures::Stats;
pub use list::Filter;

/// Where the registry is and how large it may grow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Empty: a file of this user and namespace in memory-backed storage.
    pub registry_path: Option<PathBuf>,
    pub max_sessions: u32,
    pub namespace: String,
}

/// An open registry. One per process; cheap to ask, safe to share between threads.
#[derive(Debug)]
pub struct Registry {
    store: ShmStore,
    policy: RwLock<Ruled>,
    report: Option<String>,
}

/// The policy in force, read once per generation.
#[derive(Debug)]
struct Ruled {
    generation: u32,
    policy: Policy,
}

/// How often an act is tried again when others act on the same session at the same moment.
const TRIES: usize = 64;

impl Registry {
    /// Opens the registry's file, creating it when there is none that can be believed.
    pub fn open(settings: &Settings) -> Result<Self> {
        let path = match &settings.registry_path {
            Some(path) => path.clone(),
            None => shm::make_default_path(&settings.namespace)?,
        };
        let (store, found) = shm::open(&path, settings.max_sessions)?;
        let policy = RwLock::new(Ruled { generation: 0, policy: Policy::builtin() });
        let registry = Self { store, policy, report: report(&path, &found) };
        registry.log_opened(&found);
        Ok(registry)
    }

    /// What opening came upon that somebody should read: a file that was set aside, and where it is now.
    pub fn report(&self) -> Option<&str> {
        self.report.as_deref()
    }

    /// Whether the file's name still means the file that is mapped, and all of it is there. One system call.
    pub fn is_current(&self) -> bool {
        self.store.is_current()
    }

    /// Whether the file was truncated while it was in use. Then no answer since can be believed, and the registry is to
    /// be opened anew.
    pub fn is_torn(&self) -> bool {
        self.store.is_torn()
    }

    /// Version of the policy now in force: 32 lower-case hex digits.
    pub fn set_policy(&self, json: &[u8]) -> Result<String> {
        let policy = Policy::parse(json)?;
        let lock = self.store.lock()?;
        let in_force = self.ruled();
        // What this process knows may be sound where the text in the file no longer is; then it is written again.
        let is_held = in_force.policy.version() == policy.version()
            && matches!(self.store.policy(), Ok(Some((_, text))) if text == json);
        if is_held || policy.revision() < in_force.policy.revision() {
            return Ok(version_text(in_force.policy.version()));
        }
        drop(in_force);
        self.store.set_policy(json, &lock);
        drop(lock);
        let version = version_text(policy.version());
        self.log_registry(EventType::Policy, "set", &version);
        Ok(version)
    }

    /// The document in force, byte for byte; `None` until one is set.
    pub fn policy(&self) -> Result<Option<Vec<u8>>> {
        match self.store.policy() {
            Ok(held) => Ok(held.map(|(_, text)| text)),
            Err(_) => Err(Error::Store(format!(
                "registry {}: the policy in it does not match its checksum; set it again",
                self.store.location().path.display()
            ))),
        }
    }

    /// Why this subject would have its limits now.
    pub fn explain(&self, subject: &Subject) -> Result<Explanation> {
        Ok(self.ruled().policy.explain(&facts(subject), clock::wall_ms().div_euclid(1000)))
    }

    /// The policy in force. One load on the hot path; a new document is parsed once per process.
    fn ruled(&self) -> MappedRwLockReadGuard<'_, Ruled> {
        let known = self.policy.read();
        if known.generation == self.store.policy_generation() {
            return RwLockReadGuard::map(known, |ruled| ruled);
        }
        drop(known);
        let mut known = self.policy.write();
        match self.store.policy() {
            Ok(Some((generation, text))) if generation != known.generation => {
                // What was parsed before it was stored parses again; were it not so, the last good policy would hold.
                if let Ok(policy) = Policy::parse(&text) {
                    known.policy = policy;
                }
                known.generation = generation;
            }
            Ok(_) => {}
            Err(generation) => {
                self.store.count(Counter::Damaged);
                known.generation = generation;
            }
        }
        RwLockReadGuard::map(RwLockWriteGuard::downgrade(known), |ruled| ruled)
    }
}

fn report(path: &std::path::Path, found: &Found) -> Option<String> {
    let Found::SetAside { reason, as_path } = found else { return None };
    Some(format!(
        "registry {}: could not be used because {reason}; set aside as {} and begun anew",
        path.display(),
        as_path.display()
    ))
}

fn version_text(version: Option<u128>) -> String {
    version.map(|version| format!("{version:032x}")).unwrap_or_default()
}

fn facts(subject: &Subject) -> Facts<'_> {
    Facts { kind: &subject.kind, id: subject.id, roles: &subject.roles, admin: subject.admin, ip: subject.ip }
}

#[cfg(test)]
mod tests;
