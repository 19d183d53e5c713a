//! The registry that this process has open: opened at the first question, never before.
//!
//! It is opened again when it is no longer the right one: in a forked child, when a setting has changed, when the file
//! behind the name is another one now. A registry that cannot be opened is tried again once a second, so that a broken
//! store does not make every request slow. No lock is held while PHP is called.

use std::mem;
use std::os::unix::fs::MetadataExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

use logout_master_core::registry::{Registry, Settings as Place};
use logout_master_core::store::shm::default_path;
use logout_master_core::{Error, Result, clock};
use parking_lot::RwLock;

use crate::engine::{fork_generation, log, panic_text, settings_generation};
use crate::errors::{internal, report};
use crate::settings::{OnFailure, Settings, Store};

static HANDLE: RwLock<Option<Handle>> = RwLock::new(None);

/// How long an answer to "is it still the right file?" is believed.
const LOOK_PAUSE_MS: u64 = 1000;

/// Why there is no answer from the registry.
pub enum Refusal {
    Disabled,
    Failed { error: Error, on_failure: OnFailure },
}

impl Refusal {
    /// Twice in a row within one question: somebody truncates files as fast as they are made.
    fn torn() -> Self {
        let error = Error::Store("the registry's file is truncated again and again while it is in use".to_owned());
        Self::Failed { error, on_failure: Settings::read().on_failure }
    }
}

struct Handle {
    fork: u64,
    settings_generation: u64,
    settings: Settings,
    /// An error as text, since every question during its second repeats it.
    registry: Result<Registry, String>,
    /// When it was last made sure that the file is still the right one; milliseconds of the coarse clock.
    looked: AtomicU64,
    /// Set once and for all when a look found another file.
    replaced: AtomicBool,
}

/// Asks the registry of this process. `question` must not call PHP. It is asked again of a new file when the one that it
/// was asked of turns out to have been truncated meanwhile.
pub fn ask<T>(question: impl Fn(&Registry) -> Result<T>) -> Result<T, Refusal> {
    let first = with_handle(|handle| handle.ask(&question));
    let answer = match first {
        Some(answer) => answer,
        None => with_handle(|handle| handle.ask(&question)).unwrap_or_else(|| Err(Refusal::torn())),
    };
    if let Err(Refusal::Failed { error: error @ Error::Store(_), .. }) = &answer {
        report(error);
    }
    answer
}

/// Looks at once whether the open file is still the right one; true when it is not, and the next question opens another.
pub fn is_overtaken() -> bool {
    HANDLE.read().as_ref().is_some_and(|handle| {
        handle.looked.store(0, Relaxed);
        !handle.still_holds()
    })
}

/// The settings in force, and the registry only if it is open already or if its file is there to be opened.
pub fn look<T>(answer: impl FnOnce(&Settings, Option<&Result<Registry, String>>) -> T) -> T {
    let settings = Settings::read();
    let open = HANDLE.read().as_ref().is_some_and(Handle::is_fresh);
    let may_open = settings.enabled && settings.store == Store::Shm && (open || is_ours(&settings.place));
    if may_open {
        with_handle(|handle| answer(&handle.settings, Some(&handle.registry)))
    } else {
        answer(&settings, None)
    }
}

/// Whether the registry's file is there and belongs to the user of this process.
fn is_ours(place: &Place) -> bool {
    let path = place.registry_path.clone().unwrap_or_else(|| default_path(&place.namespace));
    let owner = |path: &Path| path.symlink_metadata().map(|meta| meta.uid());
    // The process's own entry belongs to its effective user.
    matches!((owner(&path), owner(Path::new("/proc/self"))), (Ok(file), Ok(user)) if file == user)
}

fn with_handle<T>(use_it: impl FnOnce(&Handle) -> T) -> T {
    {
        let slot = HANDLE.read();
        if let Some(handle) = slot.as_ref().filter(|handle| handle.is_fresh()) {
            return use_it(handle);
        }
    }
    let (answer, report) = reopened(use_it);
    if let Some(report) = report {
        log(&report);
    }
    answer
}

/// Opens the registry and uses it; also what opening came upon that somebody should read.
#[cold]
fn reopened<T>(use_it: impl FnOnce(&Handle) -> T) -> (T, Option<String>) {
    // Read before the lock is taken: this calls PHP.
    let generation = settings_generation();
    let settings = Settings::read();
    let mut slot = HANDLE.write();
    // A setting may have changed to what it was before, as a web server's for one site do at every request; and under
    // ZTS another thread may have been here first.
    if let Some(handle) = slot.as_mut().filter(|handle| handle.is_for(&settings)) {
        handle.settings_generation = generation;
        return (use_it(handle), None);
    }
    let former = slot.take();
    if former.as_ref().is_some_and(|former| former.fork != fork_generation()) {
        // The parent's: what its destructor would undo is the parent's as well.
        mem::forget(former);
    }
    let handle = slot.insert(Handle::open(settings, generation));
    let report = handle.registry.as_ref().ok().and_then(Registry::report).map(str::to_owned);
    (use_it(handle), report)
}

impl Handle {
    fn open(settings: Settings, settings_generation: u64) -> Self {
        let registry = match settings.store {
            _ if !settings.enabled => Err("disabled".to_owned()),
            Store::Redis => {
                Err("store redis: not built yet in this version; expected logout_master.store = shm".to_owned())
            }
            Store::Shm => guarded(|| Registry::open(&settings.place)).map_err(|error| error.to_string()),
        };
        Self {
            fork: fork_generation(),
            settings_generation,
            settings,
            registry,
            looked: AtomicU64::new(clock::coarse_ms()),
            replaced: AtomicBool::new(false),
        }
    }

    fn is_for(&self, settings: &Settings) -> bool {
        self.fork == fork_generation() && self.settings == *settings && self.still_holds()
    }

    fn is_fresh(&self) -> bool {
        self.fork == fork_generation() && self.settings_generation == settings_generation() && self.still_holds()
    }

    /// Looks at most once a second whether the file's name still means the file that is open.
    fn still_holds(&self) -> bool {
        let now = clock::coarse_ms();
        if self.replaced.load(Relaxed) || self.is_torn() {
            return false;
        }
        if now.saturating_sub(self.looked.load(Relaxed)) < LOOK_PAUSE_MS {
            return true;
        }
        self.looked.store(now, Relaxed);
        let holds = match &self.registry {
            Ok(registry) => catch_unwind(AssertUnwindSafe(|| registry.is_current())).unwrap_or(false),
            Err(_) => !self.settings.enabled || self.settings.store == Store::Redis,
        };
        self.replaced.store(!holds, Relaxed);
        holds
    }

    /// `None` when the answer is worth nothing, because the file was truncated while it was asked.
    fn ask<T>(&self, question: impl Fn(&Registry) -> Result<T>) -> Option<Result<T, Refusal>> {
        if !self.settings.enabled {
            return Some(Err(Refusal::Disabled));
        }
        let answer = match &self.registry {
            Ok(registry) => guarded(|| question(registry)),
            Err(text) => Err(Error::Store(text.clone())),
        };
        let failed = |error| Refusal::Failed { error, on_failure: self.settings.on_failure };
        (!self.is_torn()).then(|| answer.map_err(failed))
    }

    fn is_torn(&self) -> bool {
        self.registry.as_ref().is_ok_and(Registry::is_torn)
    }
}

/// Turns a panic of the core into an error of the store.
fn guarded<T>(question: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(question)).unwrap_or_else(|panic| Err(internal(&panic_text(panic.as_ref()))))
}
