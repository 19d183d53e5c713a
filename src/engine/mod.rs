//! The one room that touches PHP's memory, and the only one with `unsafe` in it. It knows no session and no policy.
//!
//! It offers the rest of the extension what ext-php-rs has no safe form of: arguments read as PHP's own functions read
//! them (named arguments, strict and weak mode, PHP's own error texts), final classes with typed read-only properties,
//! ini settings that are judged when they change, and a cheap answer to "is this still the process that I was?".
//!
//! Two rules hold everywhere: no panic crosses into C, and no lock of ours is held while the engine is called, because
//! a memory limit jumps over Rust's frames without running their destructors.

mod call;
mod lazy;
mod object;
mod process;
mod table;

pub(crate) use call::handler;
pub use call::{Call, panic_text, serve};
pub use lazy::{Facts, LazyClass, Reserved};
pub use object::{Class, Interned, Property, PropertyType, ReadOnlyClass, enum_case, enum_value, json_serializable};
pub use process::{fork_generation, info_tables, judged, log, setting, settings_generation, watch_forks};
pub use table::Keys;
