//! The signatures of the functions, as Reflection shows them. `stubs/logout_master.stub.php` says the same with words,
//! and a test compares both.

use ext_php_rs::args::Arg;
use ext_php_rs::builders::{FunctionBuilder, ModuleBuilder};
use ext_php_rs::describe::abi::Str;
use ext_php_rs::flags::DataType;
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;

use crate::decision;
use crate::engine::handler;
use crate::functions;

type Handler = extern "C" fn(&mut ExecuteData, &mut Zval);

const DECISION: DataType = DataType::Object(Str::new(decision::NAME));

pub fn add_to(module: ModuleBuilder<'_>) -> ModuleBuilder<'_> {
    [
        function("start", handler!(functions::start), DataType::String).arg(array("subject")),
        function("check", handler!(functions::check), DECISION)
            .arg(string("token"))
            .not_required()
            .arg(int("idleMs").allow_null().default("0"))
            .arg(string("ip").allow_null().default("null")),
        function("extend", handler!(functions::extend), DECISION).arg(string("token")),
        function("lock", handler!(functions::lock), DECISION).arg(string("token")),
        function("resume", handler!(functions::resume), DECISION).arg(string("token")),
        function("resume_failed", handler!(functions::resume_failed), DECISION).arg(string("token")),
        function("hold", handler!(functions::hold), DECISION).arg(string("token")).arg(int("seconds")),
        function("end", handler!(functions::end), DataType::Bool).arg(string("token")),
        function("terminate", handler!(functions::terminate), DataType::Bool)
            .arg(string("sessionId"))
            .not_required()
            .arg(string("reason").default("\"admin\""))
            .arg(string("by").default("\"\"")),
        function("terminate_user", handler!(functions::terminate_user), DataType::Long)
            .arg(string("kind"))
            .arg(int("id"))
            .not_required()
            .arg(string("reason").default("\"admin\""))
            .arg(string("by").default("\"\""))
            .arg(string("exceptSessionId").allow_null().default("null")),
        function("update_user", handler!(functions::update_user), DataType::Long)
            .arg(string("kind"))
            .arg(int("id"))
            .arg(array("changes")),
        function("sessions", handler!(functions::sessions), DataType::Array)
            .not_required()
            .arg(array("filter").default("[]"))
            .arg(int("limit").default("100"))
            .arg(int("offset").default("0")),
        function("policy_set", handler!(functions::policy_set), DataType::String).arg(string("json")),
        FunctionBuilder::new("logout_master_policy_get", handler!(functions::policy_get)).returns(
            DataType::String,
            false,
            true,
        ),
        function("policy_explain", handler!(functions::policy_explain), DataType::Array).arg(array("subject")),
        function("events", handler!(functions::events), DataType::Array)
            .not_required()
            .arg(int("afterSeq").default("0"))
            .arg(int("limit").default("1000")),
        function("sweep", handler!(functions::sweep), DataType::Long),
        function("stats", handler!(functions::stats), DataType::Array),
        function("metrics", handler!(functions::metrics), DataType::String),
    ]
    .into_iter()
    .fold(module, ModuleBuilder::function)
}

fn function(name: &str, handler: Handler, returns: DataType) -> FunctionBuilder<'static> {
    FunctionBuilder::new(format!("logout_master_{name}"), handler).returns(returns, false, false)
}

fn string(name: &str) -> Arg<'static> {
    Arg::new(name, DataType::String)
}

fn int(name: &str) -> Arg<'static> {
    Arg::new(name, DataType::Long)
}

fn array(name: &str) -> Arg<'static> {
    Arg::new(name, DataType::Array)
}
