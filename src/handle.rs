//! The registry that this thread has open: opened at the first question, never before.
//!
//! It is opened again when it is no longer the right one: in a forked child, when a setting has changed, when the file
//! behind the name is another one now. A registry that cannot be opened is tried again once a second, so that a broken
//! store does not make every request slow. Each thread has its own, so that no question waits for a lock; nothing here is
//! borrowed while PHP is called.

use std::cell::RefCell;
use std::mem;
use std::os::unix::fs::MetadataExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use logout_master_core::registry::{Registry, Settings as Place};
use logout_master_core::store::shm::default_path;
use logout_master_core::{Error, Result, clock};

use crate::engine::{fork_generation, log, panic_text, settings_generation};
use crate::errors::{internal, report};
use crate::settings::{OnFailure, Settings, Store};

thread_local! {
    static HANDLE: RefCell<Option<Handle>> = const { RefCell::new(None) };
}

/// How long a registry that could not be opened is left alone.
const RETRY_PAUSE_MS: u64 = 1000;

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
    /// Milliseconds of the clock since boot.
    opened: u64,
}

/// Asks the registry. `question` must not call PHP. It is asked again of a new file when the one that it was asked of
/// turns out to be truncated or no longer the right one.
#[inline(always)]
pub fn ask<T>(mut question: impl FnMut(&Registry) -> Result<T>) -> Result<T, Refusal> {
    let first = HANDLE.with_borrow(|handle| {
        let handle = handle.as_ref().filter(|handle| handle.is_fresh())?;
        handle.ask(&mut question)
    });
    match first {
        Some(Ok(answer)) => Ok(answer),
        first => ask_anew(first, &mut question),
    }
}

/// What follows when the first question has no answer, or one that is worth nothing.
#[cold]
fn ask_anew<T>(
    mut answer: Option<Result<T, Refusal>>,
    question: &mut dyn FnMut(&Registry) -> Result<T>,
) -> Result<T, Refusal> {
    for _ in 0..2 {
        answer = answer.or_else(|| with_handle(|handle| handle.ask(&mut *question)));
    }
    let answer = answer.unwrap_or_else(|| Err(Refusal::torn()));
    if let Err(Refusal::Failed { error: error @ Error::Store(_), .. }) = &answer {
        report(error);
    }
    answer
}

/// The settings in force, and the registry only if it is open already or if its file is there to be opened.
pub fn look<T>(answer: impl FnOnce(&Settings, Option<&Result<Registry, String>>) -> T) -> T {
    let settings = Settings::read();
    let is_right = |handle: &Handle| handle.is_fresh() && !handle.is_overtaken();
    let open = HANDLE.with_borrow(|handle| handle.as_ref().is_some_and(is_right));
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
    HANDLE.with(|place| {
        if let Some(handle) = place.borrow().as_ref().filter(|handle| handle.is_fresh()) {
            return use_it(handle);
        }
        let (answer, report) = reopened(place, use_it);
        if let Some(report) = report {
            log(&report);
        }
        answer
    })
}

/// Opens the registry and uses it; also what opening came upon that somebody should read.
#[cold]
fn reopened<T>(place: &RefCell<Option<Handle>>, use_it: impl FnOnce(&Handle) -> T) -> (T, Option<String>) {
    // Read before anything is borrowed: this calls PHP.
    let generation = settings_generation();
    let settings = Settings::read();
    let mut slot = place.borrow_mut();
    // A setting may have changed to what it was before, as a web server's for one site do at every request.
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
        Self { fork: fork_generation(), settings_generation, settings, registry, opened: clock::boot_ms() }
    }

    fn is_for(&self, settings: &Settings) -> bool {
        self.fork == fork_generation() && self.settings == *settings && self.still_holds()
    }

    fn is_fresh(&self) -> bool {
        self.fork == fork_generation() && self.settings_generation == settings_generation() && self.still_holds()
    }

    fn still_holds(&self) -> bool {
        match &self.registry {
            Ok(registry) => !registry.is_lost(),
            Err(_) if !self.settings.enabled || self.settings.store == Store::Redis => true,
            Err(_) => clock::boot_ms().saturating_sub(self.opened) < RETRY_PAUSE_MS,
        }
    }

    fn is_overtaken(&self) -> bool {
        let is_current = |registry: &Registry| catch_unwind(AssertUnwindSafe(|| registry.is_current()));
        self.registry.as_ref().is_ok_and(|registry| !is_current(registry).unwrap_or(false))
    }

    /// `None` when the answer is worth nothing, because it was asked of a file that is truncated or replaced.
    #[inline(always)]
    fn ask<T>(&self, mut question: impl FnMut(&Registry) -> Result<T>) -> Option<Result<T, Refusal>> {
        if !self.settings.enabled {
            return Some(Err(Refusal::Disabled));
        }
        let answer = match &self.registry {
            Ok(registry) => guarded(|| question(registry)),
            Err(text) => Err(Error::Store(text.clone())),
        };
        let failed = |error| Refusal::Failed { error, on_failure: self.settings.on_failure };
        self.still_holds().then(|| answer.map_err(failed))
    }
}

/// Turns a panic of the core into an error of the store.
fn guarded<T>(question: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(question)).unwrap_or_else(|panic| Err(internal(&panic_text(panic.as_ref()))))
}
