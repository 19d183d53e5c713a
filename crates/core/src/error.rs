//! The one error of this crate. `src/errors.rs` of the extension maps it to PHP's exception classes.

/// What can go wrong, by whom it is to be mended: the policy's author, the caller, or the machine.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A policy document was refused; the one in force stays.
    #[error("policy{}{pointer}: found {found}, expected {expected}", if pointer.is_empty() { "" } else { " " })]
    Policy {
        /// JSON pointer to the place, `""` for the whole document.
        pointer: String,
        /// What stands there, shortened.
        found: String,
        /// What may stand there.
        expected: String,
    },
    /// A subject or another argument was refused. A whole sentence that names key, value and expectation.
    #[error("{0}")]
    Subject(String),
    /// The store cannot answer. A whole sentence with path and cause.
    #[error("{0}")]
    Store(String),
}

pub type Result<T, E = Error> = std::result::Result<T, E>;
