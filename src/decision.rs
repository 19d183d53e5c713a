//! `LogoutMaster\Decision`: the answer to a check as PHP sees it. Made on every request; what a
//! request does not read of it is never made.

use ext_php_rs::builders::{ClassBuilder, FunctionBuilder};
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::flags::{DataType, MethodFlags};
use ext_php_rs::types::Zval;
use logout_master_core::registry::Answer;
use logout_master_core::session::{Decision, Status};

use crate::engine::handler;
use crate::engine::{Call, Facts, Interned, LazyClass, Property, PropertyType, Reserved, json_serializable};
use crate::errors::Failure;
use crate::settings::OnFailure;
use crate::{class_flags, property, status, values};

pub const NAME: &str = "LogoutMaster\\Decision";

static CLASS: LazyClass<Answer, 11> = LazyClass::new([
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
static EMPTY: Interned = Interned::new();
static COMMON_TEXTS: [Interned; COMMON.len()] = [const { Interned::new() }; COMMON.len()];

/// Only in MINIT, after the status.
pub fn register() -> EngineResult<()> {
    EMPTY.set("");
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

impl Facts<11> for Answer {
    fn class() -> &'static LazyClass<Self, 11> {
        &CLASS
    }

    fn properties(&self) -> [Zval; 11] {
        let decision = self.decision();
        let id = |id: u64| values::bytes(&values::hex::<16>(id.into()));
        let version = |version: u128| values::bytes(&values::hex::<32>(version));
        [
            status::value(decision.status),
            common(&decision.reason),
            decision.session_id.map_or_else(|| EMPTY.value(), id),
            common(decision.rule()),
            values::int(decision.idle_ms),
            values::int(decision.warn_in_ms),
            values::int(decision.end_in_ms),
            common(decision.ends_as.as_str()),
            values::int_or_null(decision.absolute_in_ms),
            values::int_or_null(decision.extensions_left.map(u64::from)),
            decision.policy_version().map_or_else(|| EMPTY.value(), version),
        ]
    }
}

/// A decision that is still to be made.
pub fn reserve() -> Option<Reserved<Answer, 11>> {
    CLASS.reserve()
}

fn common(text: &str) -> Zval {
    if text.is_empty() {
        return EMPTY.value();
    }
    let place = COMMON.iter().position(|common| *common == text);
    place.map_or_else(|| values::text(text), |place| COMMON_TEXTS[place].value())
}

fn allowed(call: &Call<'_>) -> Result<Zval, Failure> {
    Ok(values::bool(own(call)?.allowed()))
}

fn json(call: &Call<'_>) -> Result<Zval, Failure> {
    let answer = own(call)?;
    let status = values::text(answer.decision().status.as_str());
    let others = answer.properties().into_iter().skip(1);
    let own = JSON_KEYS.into_iter().zip(std::iter::once(status).chain(others));
    Ok(values::map(own.chain([("allowed", values::bool(answer.allowed()))])))
}

fn own<'a>(call: &'a Call<'_>) -> Result<&'a Answer, Failure> {
    let answer = call.this().and_then(|object| CLASS.facts(object));
    answer.ok_or_else(|| Failure::internal("a decision that no check has made"))
}

/// The answer while the extension is switched off: everybody may go on, for ever.
pub fn disabled() -> Answer {
    Answer::Told(Decision::without_session(Status::Active, "disabled", None))
}

/// The answer while the store has none.
pub fn unavailable(on_failure: OnFailure) -> Answer {
    let status = match on_failure {
        OnFailure::Open => Status::Active,
        OnFailure::Closed => Status::Expired,
    };
    Answer::Told(Decision::without_session(status, "store_unavailable", None))
}
