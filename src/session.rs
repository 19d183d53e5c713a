//! `LogoutMaster\Session`: one session as lists show it. Never holds a token.

use ext_php_rs::builders::ClassBuilder;
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::flags::DataType;
use ext_php_rs::types::Zval;
use logout_master_core::session::SessionView;

use crate::engine::{Property, PropertyType, ReadOnlyClass};
use crate::{class_flags, property, status, values};

pub const NAME: &str = "LogoutMaster\\Session";

static CLASS: ReadOnlyClass<15> = ReadOnlyClass::new([
    property("sessionId", DataType::String),
    property("kind", DataType::String),
    property("id", DataType::Long),
    property("roles", DataType::Array),
    property("admin", DataType::Bool),
    property("label", DataType::String),
    property("ip", DataType::String),
    property("agent", DataType::String),
    Property { name: "status", nullable: false, type_: PropertyType::Class(status::NAME) },
    property("startedAt", DataType::Long),
    property("activeAt", DataType::Long),
    property("idleMs", DataType::Long),
    property("endInMs", DataType::Long),
    property("rule", DataType::String),
    property("extensions", DataType::Long),
]);

/// Only in MINIT, after the status.
pub fn register() -> EngineResult<()> {
    CLASS.register(ClassBuilder::new(NAME).flags(class_flags()))
}

pub fn value(session: &SessionView) -> Zval {
    CLASS.object([
        values::text(&session.session_id),
        values::text(&session.kind),
        values::int(session.id),
        values::list(session.roles.iter().map(|role| values::int(u64::from(*role)))),
        values::bool(session.admin),
        values::text(&session.label),
        values::text(&session.ip.map(|ip| ip.to_string()).unwrap_or_default()),
        values::text(&session.agent),
        status::value(session.status),
        values::signed(session.started_at),
        values::signed(session.active_at),
        values::int(session.idle_ms),
        values::int(session.end_in_ms),
        values::text(&session.rule),
        values::int(u64::from(session.extensions)),
    ])
}
