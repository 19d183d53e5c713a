//! PHP's filter array of `logout_master_sessions()` → the core's filter.

use ext_php_rs::types::ZendHashTable;
use logout_master_core::registry::Filter;

use crate::engine::Keys;
use crate::errors::Failure;
use crate::fields::Fields;
use crate::{status, subject};

static KEYS: Keys<4> = Keys::new(["kind", "id", "status", "ip"]);

/// Only in MINIT.
pub fn register() {
    KEYS.keep();
}

pub fn filter(table: &ZendHashTable) -> Result<Filter, Failure> {
    let fields = Fields::read("filter", table, &KEYS)?;
    let statuses = "a LogoutMaster\\Status or one of active, warning, locked, expired, terminated, unknown";
    Ok(Filter {
        kind: fields.word("kind", "a string of 1 to 15 bytes of UTF-8 without control characters", subject::is_kind)?,
        id: fields.int("id", 1, i64::MAX)?.map(i64::unsigned_abs),
        status: fields.judged("status", statuses, status::read)?,
        ip: fields.ip("ip")?,
    })
}
