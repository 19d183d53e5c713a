//! PHP's subject and changes arrays → the core's types, checked as the contract says.

use ext_php_rs::types::ZendHashTable;
use logout_master_core::subject::{AGENT_MAX, Changes, KIND_MAX, LABEL_MAX, ROLE_LIMIT, ROLES_MAX, Subject};

use crate::engine::Keys;
use crate::errors::Failure;
use crate::fields::{Fields, quoted};

/// 31 December 9999: what comes later is no Unix time in seconds.
const LATEST: i64 = 253_402_300_799;
const KIND: &str = "a string of 1 to 15 bytes of UTF-8 without control characters";

static KEYS: Keys<9> = Keys::new(["kind", "id", "roles", "admin", "label", "ip", "agent", "started_at", "active_at"]);
static CHANGES: Keys<3> = Keys::new(["roles", "admin", "label"]);

/// Only in MINIT.
pub fn register() {
    KEYS.keep();
    CHANGES.keep();
}

pub fn subject(table: &ZendHashTable) -> Result<Subject, Failure> {
    let fields = Fields::read("subject", table, &KEYS)?;
    let kind = fields.word("kind", KIND, is_kind)?;
    let id = fields.int("id", 1, i64::MAX)?;
    let id = fields.required("id", id, "an int of 1 or more")?;
    Ok(Subject {
        kind: fields.required("kind", kind, KIND)?,
        id: id.unsigned_abs(),
        roles: roles(&fields)?.unwrap_or_default(),
        admin: fields.bool("admin")?.unwrap_or_default(),
        label: fields.prose("label", LABEL_MAX)?.unwrap_or_default(),
        ip: fields.ip("ip")?,
        agent: fields.prose("agent", AGENT_MAX)?.unwrap_or_default(),
        started_at: fields.int("started_at", 1, LATEST)?,
        active_at: fields.int("active_at", 1, LATEST)?,
    })
}

pub fn changes(table: &ZendHashTable) -> Result<Changes, Failure> {
    let fields = Fields::read("changes", table, &CHANGES)?;
    Ok(Changes { roles: roles(&fields)?, admin: fields.bool("admin")?, label: fields.prose("label", LABEL_MAX)? })
}

fn roles(fields: &Fields<'_>) -> Result<Option<Vec<u32>>, Failure> {
    fields.ints("roles", ROLES_MAX, i64::from(ROLE_LIMIT))
}

pub fn is_kind(text: &str) -> bool {
    (1..=KIND_MAX).contains(&text.len()) && !text.chars().any(char::is_control)
}

/// A `$kind` argument.
pub fn kind(bytes: &[u8]) -> Result<&str, Failure> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| is_kind(text));
    text.ok_or_else(|| Failure::subject(format!("$kind: found string {}, expected {KIND}", quoted(bytes))))
}
