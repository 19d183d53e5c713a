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
mod answer;
mod check;
mod figures;
mod list;
mod log;
mod record;
mod start;
mod users;

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;

use crate::draws::Draws;
use crate::event::EventType;
use crate::policy::{Explanation, Policy};
use crate::store::shm::{self, Counter, Found, ShmStore};
use crate::subject::{Facts, Subject};
use crate::{Error, Result, clock};

pub use answer::{Answer, Quiet};
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

/// An open registry. One per thread, cheap to ask: what threads and processes share is the file.
#[derive(Debug)]
pub struct Registry {
    store: ShmStore,
    known: RefCell<Ruled>,
    report: Option<String>,
    draws: Draws,
    looked: Cell<u64>,
    is_replaced: Cell<bool>,
    /// Whether the last act ended a pause for which roles were read: then the next is likely to need the same.
    follows_pause: Cell<bool>,
}

/// The policy in force, read once per generation.
#[derive(Clone, Debug)]
struct Ruled {
    generation: u32,
    policy: Rc<Policy>,
}

/// By what one question is answered: one policy and one moment, however many sessions it looks at.
struct Present {
    ruled: Ruled,
    /// Of the registry clock.
    now: u64,
}

impl Present {
    fn policy(&self) -> &Policy {
        &self.ruled.policy
    }
}

/// How often an act is tried again when others act on the same session at the same moment.
const TRIES: usize = 64;
/// How long an answer to "is it still the right file?" is believed.
const LOOK_PAUSE_MS: u64 = 1000;

impl Registry {
    /// Opens the registry's file, creating it when there is none that can be believed.
    pub fn open(settings: &Settings) -> Result<Self> {
        let path = match &settings.registry_path {
            Some(path) => path.clone(),
            None => shm::make_default_path(&settings.namespace)?,
        };
        let (store, found) = shm::open(&path, settings.max_sessions, &settings.namespace)?;
        if !matches!(found, Found::Existing) {
            store.gather();
        }
        let known = RefCell::new(Ruled { generation: 0, policy: Policy::builtin().into() });
        let (looked, is_replaced) = (Cell::new(store.now()), Cell::new(false));
        let registry = Self {
            store,
            known,
            report: report(&path, &found),
            draws: Draws::new(),
            looked,
            is_replaced,
            follows_pause: Cell::new(false),
        };
        registry.log_opened(&found);
        Ok(registry)
    }

    /// What opening came upon that somebody should read: a file that was set aside, and where it is now.
    pub fn report(&self) -> Option<&str> {
        self.report.as_deref()
    }

    /// Whether the file's name still means the file that is mapped, and all of it is there. One system call.
    pub fn is_current(&self) -> bool {
        self.looked.set(self.store.now());
        self.is_replaced.set(self.is_replaced.get() || !self.store.is_current());
        !self.is_replaced.get()
    }

    /// Whether the file was truncated or replaced while it was in use, as far as it is known: each question looks, but
    /// not twice within a second. Then no answer since the last look can be believed, and the registry is to be opened
    /// anew.
    pub fn is_lost(&self) -> bool {
        self.is_replaced.get() || self.store.is_torn()
    }

    /// Version of the policy now in force: 32 lower-case hex digits.
    pub fn set_policy(&self, json: &[u8]) -> Result<String> {
        let policy = Policy::parse(json)?;
        let is_needless = |in_force: &Present| {
            // What this process knows may be sound where the text in the file no longer is; then it is written again.
            let is_held = in_force.policy().version() == policy.version()
                && matches!(self.store.policy(), Ok(Some((_, text))) if text == json);
            is_held || policy.revision() < in_force.policy().revision()
        };
        // Whoever brings what is there already waits for nobody.
        let in_force = self.present();
        if is_needless(&in_force) {
            return Ok(version_text(in_force.policy().version()));
        }
        let lock = self.store.lock()?;
        let in_force = self.present();
        if is_needless(&in_force) {
            return Ok(version_text(in_force.policy().version()));
        }
        // Whoever the policy in force has locked or ended by now stays so under the next.
        self.sweep_at(&in_force);
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
        Ok(self.present().policy().explain(&facts(subject), clock::wall_ms().div_euclid(1000)))
    }

    /// By what a question is answered that is asked now.
    #[inline(always)]
    fn present(&self) -> Present {
        let now = self.store.now();
        if now.saturating_sub(self.looked.get()) >= LOOK_PAUSE_MS {
            self.look();
        }
        Present { ruled: self.ruled(), now }
    }

    /// What a busy process does once a second.
    #[cold]
    fn look(&self) {
        if self.is_current() {
            self.store.mark_time();
        }
    }

    /// The policy in force. One load on the hot path; a new document is parsed once.
    #[inline(always)]
    fn ruled(&self) -> Ruled {
        let known = self.known.borrow();
        if known.generation == self.store.policy_generation() {
            return known.clone();
        }
        drop(known);
        self.read_policy()
    }

    #[cold]
    fn read_policy(&self) -> Ruled {
        let mut known = self.known.borrow_mut();
        match self.store.policy() {
            Ok(Some((generation, text))) if generation != known.generation => {
                // What was parsed before it was stored parses again; were it not so, the last good policy would hold.
                if let Ok(policy) = Policy::parse(&text) {
                    known.policy = policy.into();
                }
                known.generation = generation;
            }
            Ok(_) => {}
            Err(generation) => {
                self.store.count(Counter::Damaged);
                known.generation = generation;
            }
        }
        known.clone()
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
