//! `LogoutMaster\Status`: the enum, and its cases as values.

use ext_php_rs::builders::EnumBuilder;
use ext_php_rs::enum_::{Discriminant, EnumCase};
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::types::Zval;
use logout_master_core::session::Status;

use crate::engine::{Class, Interned, enum_case, enum_value};

pub const NAME: &str = "LogoutMaster\\Status";

static CLASS: Class = Class::new();
static CASES: [EnumCase; 6] = [
    case("Active", "active"),
    case("Warning", "warning"),
    case("Locked", "locked"),
    case("Expired", "expired"),
    case("Terminated", "terminated"),
    case("Unknown", "unknown"),
];
static CASE_NAMES: [Interned; 6] = [const { Interned::new() }; 6];

const fn case(name: &'static str, value: &'static str) -> EnumCase {
    EnumCase { name, discriminant: Some(Discriminant::String(value)), docs: &[] }
}

/// Only in MINIT.
pub fn register() -> EngineResult<()> {
    let mut builder = EnumBuilder::new(NAME);
    for (case, name) in CASES.iter().zip(&CASE_NAMES) {
        builder = builder.case(case);
        name.set(case.name);
    }
    CLASS.register_enum(builder)
}

pub fn value(status: Status) -> Zval {
    let place = match status {
        Status::Active => 0,
        Status::Warning => 1,
        Status::Locked => 2,
        Status::Expired => 3,
        Status::Terminated => 4,
        Status::Unknown => 5,
    };
    enum_case(&CLASS, &CASE_NAMES[place]).unwrap_or_default()
}

/// The backing value of a case.
pub fn text(value: &Zval) -> Option<&str> {
    enum_value(&CLASS, value)
}

/// A status that PHP code names, by a case or by its value.
pub fn read(value: &Zval) -> Option<Status> {
    let wanted = value.str().or_else(|| text(value))?;
    Status::ALL.into_iter().find(|status| status.as_str() == wanted)
}
