//! What can go wrong in a call, and the one table that says which PHP exception it becomes.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use ext_php_rs::builders::ClassBuilder;
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::exception::throw;
use ext_php_rs::zend::{ClassEntry, ce};
use logout_master_core::{Error, clock};

use crate::engine::{self, Class};

static BASE: Class = Class::new();
static POLICY: Class = Class::new();
static SUBJECT: Class = Class::new();
static STORE: Class = Class::new();

/// At most one line about a failing store in this time, from one process.
const LOG_PAUSE_MS: u64 = 60_000;

/// Why a call has no answer.
#[derive(Debug)]
pub enum Failure {
    /// The engine has thrown already.
    Thrown,
    Core(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl Failure {
    pub fn subject(sentence: String) -> Self {
        Self::Core(Error::Subject(sentence))
    }

    /// A bug of ours, kept from becoming the application's end.
    pub fn internal(text: &str) -> Self {
        Self::Core(internal(text))
    }

    pub fn throw(self) {
        let Self::Core(error) = self else { return };
        let class = match error {
            Error::Policy { .. } => &POLICY,
            Error::Subject(_) => &SUBJECT,
            Error::Store(_) => &STORE,
        };
        let message = error.to_string().replace('\0', "?");
        // Refused only when an exception is pending, which then says more than ours.
        let _ = throw(class.entry().unwrap_or_else(ce::exception), &message);
    }
}

pub fn internal(text: &str) -> Error {
    Error::Store(format!("internal error, please report it: {text}"))
}

/// Tells PHP's log that the store fails; not more often than people can read.
pub fn report(error: &Error) {
    static LAST: AtomicU64 = AtomicU64::new(0);
    // From 1, since 0 stands for never.
    let now = clock::boot_ms() + 1;
    let last = LAST.load(Relaxed);
    let due = last == 0 || now.saturating_sub(last) >= LOG_PAUSE_MS;
    if due && LAST.compare_exchange(last, now, Relaxed, Relaxed).is_ok() {
        engine::log(&error.to_string());
    }
}

/// Only in MINIT.
pub fn register() -> EngineResult<()> {
    BASE.register(ClassBuilder::new("LogoutMaster\\Exception").extends((ce::exception, "\\Exception")))?;
    for (class, name) in [
        (&POLICY, "LogoutMaster\\PolicyException"),
        (&SUBJECT, "LogoutMaster\\SubjectException"),
        (&STORE, "LogoutMaster\\StoreException"),
    ] {
        class.register(ClassBuilder::new(name).extends((base, "\\LogoutMaster\\Exception")))?;
    }
    Ok(())
}

fn base() -> &'static ClassEntry {
    BASE.entry().unwrap_or_else(ce::exception)
}
