//! `LogoutMaster\Decision`: the answer to a check as PHP sees it. Made on every request, so its common texts are kept.

use ext_php_rs::builders::{ClassBuilder, FunctionBuilder};
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::flags::{DataType, MethodFlags};
use ext_php_rs::types::Zval;
use logout_master_core::session::{Decision, Status};

use crate::engine::handler;
use crate::engine::{Call, Interned, Property, PropertyType, ReadOnlyClass, json_serializable};
use crate::errors::Failure;
use crate::settings::OnFailure;
use crate::{class_flags, property, status, values};

pub const NAME: &str = "LogoutMaster\\Decision";

static CLASS: ReadOnlyClass<11> = ReadOnlyClass::new([
    Property { name: "status", nullable: false, type_: PropertyType::Class(status::NAME) },
    property("reason", DataType::String),
    property("sessionId", DataType::String),
    property("rule", DataType::String),
    property("idleMs", DataType::Long),
    property("warnInMs", DataType::Long),
    property("endInMs", DataType::Long),
    property("endsAs", DataType::String),
    Property { name: "absoluteInMs", nullable: true, type_: PropertyType::Plain(DataType::Long) },
    Property { name: "extensionsLeft", nullable: true, type_: PropertyType::Plain(DataType::Long) },
    property("policyVersion", DataType::String),
]);

/// The keys of `jsonSerialize()`, in the order of the properties.
const JSON_KEYS: [&str; 11] = [
    "status",
    "reason",
    "session_id",
    "rule",
    "idle_ms",
    "warn_in_ms",
    "end_in_ms",
    "ends_as",
    "absolute_in_ms",
    "extensions_left",
    "policy_version",
];

/// Texts of decisions that are the same in nearly every one.
const COMMON: [&str; 13] = [
    "lock",
    "logout",
    "default",
    "password",
    "click",
    "idle",
    "absolute",
    "ended",
    "foreign",
    "malformed",
    "disabled",
    "dry_run",
    "store_unavailable",
];
static COMMON_TEXTS: [Interned; COMMON.len()] = [const { Interned::new() }; COMMON.len()];

/// Only in MINIT, after the status.
pub fn register() -> EngineResult<()> {
    for (text, kept) in COMMON.iter().zip(&COMMON_TEXTS) {
        kept.set(text);
    }
    let allowed = FunctionBuilder::new("allowed", handler!(allowed)).returns(DataType::Bool, false, false);
    let json = FunctionBuilder::new("jsonSerialize", handler!(json)).returns(DataType::Array, false, false);
    let builder = ClassBuilder::new(NAME)
        .flags(class_flags())
        .implements((json_serializable, "\\JsonSerializable"))
        .method(allowed, MethodFlags::Public)
        .method(json, MethodFlags::Public);
    CLASS.register(builder)
}

pub fn value(decision: &Decision) -> Zval {
    let policy_version = decision.policy_version;
    CLASS.object([
        status::value(decision.status),
        common(&decision.reason),
        decision.session_id.map_or_else(|| values::text(""), |id| values::bytes(&values::hex::<16>(id.into()))),
        common(&decision.rule),
        values::int(decision.idle_ms),
        values::int(decision.warn_in_ms),
        values::int(decision.end_in_ms),
        common(decision.ends_as.as_str()),
        values::int_or_null(decision.absolute_in_ms),
        values::int_or_null(decision.extensions_left.map(u64::from)),
        policy_version.map_or_else(|| values::text(""), |version| values::bytes(&values::hex::<32>(version))),
    ])
}

fn common(text: &str) -> Zval {
    let place = if text.is_empty() { None } else { COMMON.iter().position(|common| *common == text) };
    place.map_or_else(|| values::text(text), |place| COMMON_TEXTS[place].value())
}

fn allowed(call: &Call<'_>) -> Result<Zval, Failure> {
    let status = call.own(0).and_then(status::read);
    Ok(values::bool(matches!(status, Some(Status::Active | Status::Warning))))
}

fn json(call: &Call<'_>) -> Result<Zval, Failure> {
    let own = JSON_KEYS.iter().enumerate().map(|(place, key)| {
        let value = call.own(place);
        let word = value.and_then(status::text).map(values::text);
        (*key, word.or_else(|| value.map(Zval::shallow_clone)).unwrap_or_else(Zval::null))
    });
    Ok(values::map(own.chain([("allowed", allowed(call)?)])))
}

/// The answer while the extension is switched off: everybody may go on, for ever.
pub fn disabled() -> Decision {
    Decision::without_session(Status::Active, "disabled", None)
}

/// The answer while the store has none.
pub fn unavailable(on_failure: OnFailure) -> Decision {
    let status = match on_failure {
        OnFailure::Open => Status::Active,
        OnFailure::Closed => Status::Expired,
    };
    Decision::without_session(status, "store_unavailable", None)
}
