//! The policy document → the limits of a subject. Pure: it is given the facts and the time.
//!
//! ```text
//! bytes ─ document ─▶ Policy: default (limits), rules (conditions + patch), ceiling
//!                       │ facts, time
//!                       ├─ resolve ─▶ Limits, and until when they hold
//!                       └─ explain ─▶ where each setting came from
//! ```
//!
//! A document is believed as a whole or refused as a whole, at the first thing in it that is wrong. What was parsed
//! answers without allocating, without a system call and without failing.

mod ceiling;
mod document;
mod explain;
mod fault;
mod hours;
mod limits;
mod network;
mod patch;
mod read;
mod resolve;
mod rule;

use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_128;

use crate::Result;
use ceiling::Ceiling;
use document::Document;
use rule::Rule;

pub use explain::{Explained, Explanation, Value};
pub use limits::{IpChange, Limits, OnLimit, RememberMe, Resume, Setting};
pub use resolve::Resolved;

/// Stands for `default` where a rule's index is expected.
pub const DEFAULT_RULE: u16 = u16::MAX;
/// What `default` is called among the rules; no rule may have this name.
const DEFAULT_NAME: &str = "default";

/// A policy, checked and ready to answer. Never changes.
#[derive(Clone, Debug)]
pub struct Policy {
    version: Option<u128>,
    revision: u64,
    enforce: bool,
    default: Limits,
    default_name: Arc<str>,
    rules: Box<[Rule]>,
    ceiling: Ceiling,
}

impl Policy {
    /// Reads a document of version 1.
    pub fn parse(json: &[u8]) -> Result<Self> {
        let Document { revision, enforce, default: written, rules, ceiling, .. } = Document::read(json)?;
        let mut default = Limits::BUILTIN;
        written.overwrite(&mut default);
        let (version, rules) = (Some(xxh3_128(json)), rules.into_boxed_slice());
        Ok(Self { version, revision, enforce, default, rules, ceiling, ..Self::builtin() })
    }

    /// What holds until a policy is set.
    pub fn builtin() -> Self {
        Self {
            version: None,
            revision: 0,
            enforce: true,
            default: Limits::BUILTIN,
            default_name: DEFAULT_NAME.into(),
            rules: Box::default(),
            ceiling: Ceiling::default(),
        }
    }

    /// XXH128 of the document's bytes; written as hex, most significant digit first, it is PHP's `hash('xxh128')`.
    pub fn version(&self) -> Option<u128> {
        self.version
    }

    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// False for a dry run.
    pub fn enforce(&self) -> bool {
        self.enforce
    }

    /// The name of a rule by [`Resolved::rule`]; `default` for [`DEFAULT_RULE`] and for every number without a rule.
    pub fn rule_name(&self, index: u16) -> &Arc<str> {
        self.rules.get(usize::from(index)).map_or(&self.default_name, |rule| &rule.name)
    }
}
