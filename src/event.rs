//! `LogoutMaster\Event`: one row of the event log.

use ext_php_rs::builders::ClassBuilder;
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::flags::DataType;
use ext_php_rs::types::Zval;
use logout_master_core::event::{Event, EventType};

use crate::engine::ReadOnlyClass;
use crate::{class_flags, property, values};

pub const NAME: &str = "LogoutMaster\\Event";

static CLASS: ReadOnlyClass<10> = ReadOnlyClass::new([
    property("seq", DataType::Long),
    property("atMs", DataType::Long),
    property("type", DataType::String),
    property("sessionId", DataType::String),
    property("kind", DataType::String),
    property("id", DataType::Long),
    property("rule", DataType::String),
    property("reason", DataType::String),
    property("by", DataType::String),
    property("ip", DataType::String),
]);

/// Only in MINIT.
pub fn register() -> EngineResult<()> {
    CLASS.register(ClassBuilder::new(NAME).flags(class_flags()))
}

pub fn value(event: &Event) -> Zval {
    CLASS.object([
        values::int(event.seq),
        values::signed(event.at_ms),
        values::text(type_name(event.kind_of_event)),
        values::text(&event.session_id),
        values::text(&event.kind),
        values::int(event.id),
        values::text(&event.rule),
        values::text(&event.reason),
        values::text(&event.by),
        values::text(&event.ip),
    ])
}

fn type_name(type_: EventType) -> &'static str {
    match type_ {
        EventType::Start => "start",
        EventType::Warn => "warn",
        EventType::Extend => "extend",
        EventType::Lock => "lock",
        EventType::Resume => "resume",
        EventType::ResumeFailed => "resume_failed",
        EventType::Expire => "expire",
        EventType::Terminate => "terminate",
        EventType::End => "end",
        EventType::Hold => "hold",
        EventType::WouldLock => "would_lock",
        EventType::WouldExpire => "would_expire",
        EventType::Policy => "policy",
        EventType::Registry => "registry",
    }
}
