//! The functions of the contract: each reads its arguments, asks the registry and shows the answer. No rule lives here.
//!
//! Where there is no registry to ask: what answers with a decision follows `logout_master.on_failure` and never throws
//! for the store; everything else throws a `StoreException`. Switched off, everything answers something neutral.

use std::net::IpAddr;

use ext_php_rs::types::Zval;
use logout_master_core::policy::Policy;
use logout_master_core::registry::{Answer as Finding, Filter, Registry};
use logout_master_core::session::{Act, Decision};
use logout_master_core::subject::Facts;
use logout_master_core::token::{self, Token};
use logout_master_core::{Error, Result as CoreResult, clock, metrics};

use crate::engine::Call;
use crate::errors::Failure;
use crate::fields::{self, in_range, quoted};
use crate::handle::{Refusal, ask};
use crate::{decision, event, explain, filter, session, stats, subject, values};

/// Longest hold in seconds: 26 bits of a record.
const LONGEST_HOLD: i64 = 67_108_863;
const MOST_ROWS: i64 = 10_000;
const REASON_MAX: usize = 31;
const BY_MAX: usize = 63;

type Answer = Result<Zval, Failure>;

/// The answer of a function that gives a decision.
#[inline]
fn decide(question: impl Fn(&Registry) -> CoreResult<Finding>) -> Answer {
    // PHP makes the object now, since it must not be called while the registry is asked.
    let Some(mut answer) = decision::reserve() else { return Err(Failure::internal("no class for decisions")) };
    match ask(|registry| question(registry).map(|finding| answer.set(finding))) {
        Ok(()) => {}
        Err(Refusal::Disabled) => answer.set(decision::disabled()),
        Err(Refusal::Failed { error: Error::Store(_), on_failure }) => answer.set(decision::unavailable(on_failure)),
        Err(Refusal::Failed { error, .. }) => return Err(error.into()),
    }
    Ok(answer.value())
}

/// The same of an act, which always has something to tell.
fn told(question: impl Fn(&Registry) -> CoreResult<Decision>) -> Answer {
    decide(|registry| question(registry).map(Finding::Told))
}

/// The answer of any other function, `neutral` while the extension is switched off.
fn answer<T>(
    question: impl Fn(&Registry) -> CoreResult<T>,
    neutral: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    match ask(question) {
        Ok(answer) => Ok(answer),
        Err(Refusal::Disabled) => neutral(),
        Err(Refusal::Failed { error, .. }) => Err(error.into()),
    }
}

pub fn start(call: &Call<'_>) -> Answer {
    let subject = subject::subject(required_array(call, 0)?)?;
    // A token of no registry: foreign, once the extension is switched on again.
    let neutral = || Ok(Token::draw(0)?.to_text());
    answer(|registry| registry.start(&subject), neutral).map(|token| values::text(&token))
}

pub fn check(call: &Call<'_>) -> Answer {
    let token = call.required_bytes(0)?;
    let act = match call.int_or_null(1, 0)? {
        None => Act::Passive,
        Some(idle) => Act::Ago(in_range("idleMs", idle, 0, i64::MAX)?),
    };
    // An address that is none is unknown: a proxy's odd header must not end a request.
    let ip = call.bytes_or_null(2)?.and_then(|bytes| std::str::from_utf8(bytes).ok()?.parse::<IpAddr>().ok());
    decide(|registry| registry.answer(token, act, ip))
}

pub fn extend(call: &Call<'_>) -> Answer {
    let token = call.required_bytes(0)?;
    told(|registry| registry.extend(token))
}

pub fn lock(call: &Call<'_>) -> Answer {
    let token = call.required_bytes(0)?;
    told(|registry| registry.lock(token))
}

pub fn resume(call: &Call<'_>) -> Answer {
    let token = call.required_bytes(0)?;
    told(|registry| registry.resume(token))
}

pub fn resume_failed(call: &Call<'_>) -> Answer {
    let token = call.required_bytes(0)?;
    told(|registry| registry.resume_failed(token))
}

pub fn hold(call: &Call<'_>) -> Answer {
    let token = call.required_bytes(0)?;
    let seconds = in_range("seconds", call.int(1, 0)?, 0, LONGEST_HOLD)?;
    told(|registry| registry.hold(token, seconds))
}

pub fn end(call: &Call<'_>) -> Answer {
    let token = call.required_bytes(0)?;
    answer(|registry| registry.end(token), || Ok(false)).map(values::bool)
}

pub fn terminate(call: &Call<'_>) -> Answer {
    let id = session_id(call.required_bytes(0)?);
    let reason = reason(call, 1)?;
    let by = by(call, 2)?;
    let Some(id) = id else { return Ok(values::bool(false)) };
    answer(|registry| registry.terminate(id, &reason, &by), || Ok(false)).map(values::bool)
}

pub fn terminate_user(call: &Call<'_>) -> Answer {
    let kind = subject::kind(call.required_bytes(0)?)?;
    let id = in_range("id", call.int(1, 0)?, 1, i64::MAX)?;
    let reason = reason(call, 2)?;
    let by = by(call, 3)?;
    let except = match call.bytes_or_null(4)? {
        None => None,
        Some(bytes) => Some(session_id(bytes).ok_or_else(|| {
            let found = quoted(bytes);
            Failure::subject(format!(
                "$exceptSessionId: found string {found}, expected null or 16 lower-case hex digits"
            ))
        })?),
    };
    let question = |registry: &Registry| registry.terminate_user(kind, id, &reason, &by, except);
    answer(question, || Ok(0)).map(values::int)
}

pub fn update_user(call: &Call<'_>) -> Answer {
    let kind = subject::kind(call.required_bytes(0)?)?;
    let id = in_range("id", call.int(1, 0)?, 1, i64::MAX)?;
    let changes = subject::changes(required_array(call, 2)?)?;
    answer(|registry| registry.update_user(kind, id, &changes), || Ok(0)).map(values::int)
}

pub fn sessions(call: &Call<'_>) -> Answer {
    let filter = call.array(0)?.map_or_else(|| Ok(Filter::default()), filter::filter)?;
    let limit = rows("limit", call.int(1, 100)?)?;
    let offset = usize::try_from(in_range("offset", call.int(2, 0)?, 0, i64::MAX)?).unwrap_or(usize::MAX);
    let sessions = answer(|registry| registry.sessions(&filter, limit, offset), || Ok(Vec::new()))?;
    Ok(values::list(sessions.iter().map(session::value)))
}

pub fn policy_set(call: &Call<'_>) -> Answer {
    let json = call.required_bytes(0)?;
    // Switched off, a document is still judged, so that a settings page can save a good one.
    let neutral = || Policy::parse(json).map(|_| String::new()).map_err(Failure::from);
    answer(|registry| registry.set_policy(json), neutral).map(|version| values::text(&version))
}

pub fn policy_get(_: &Call<'_>) -> Answer {
    let json = answer(Registry::policy, || Ok(None))?;
    Ok(json.map_or_else(Zval::null, |json| values::bytes(&json)))
}

pub fn policy_explain(call: &Call<'_>) -> Answer {
    let subject = subject::subject(required_array(call, 0)?)?;
    let neutral = || {
        let facts =
            Facts { kind: &subject.kind, id: subject.id, roles: &subject.roles, admin: subject.admin, ip: subject.ip };
        Ok(Policy::builtin().explain(&facts, clock::wall_ms() / 1000))
    };
    let explanation = answer(|registry| registry.explain(&subject), neutral)?;
    Ok(explain::value(&explanation))
}

pub fn events(call: &Call<'_>) -> Answer {
    let after = in_range("afterSeq", call.int(0, 0)?, 0, i64::MAX)?;
    let limit = rows("limit", call.int(1, 1000)?)?;
    let events = answer(|registry| registry.events(after, limit), || Ok(Vec::new()))?;
    Ok(values::list(events.iter().map(event::value)))
}

pub fn sweep(_: &Call<'_>) -> Answer {
    answer(Registry::sweep, || Ok(0)).map(values::int)
}

pub fn stats(_: &Call<'_>) -> Answer {
    let stats = answer(Registry::stats, || Ok(stats::disabled()))?;
    Ok(stats::value(&stats))
}

pub fn metrics(_: &Call<'_>) -> Answer {
    let stats = answer(Registry::stats, || Ok(stats::disabled()))?;
    Ok(values::text(&metrics::open_metrics(&stats)))
}

fn required_array<'a>(call: &'a Call<'_>, index: u32) -> Result<&'a ext_php_rs::types::ZendHashTable, Failure> {
    // The engine has counted the arguments, so one that is required is there.
    call.array(index)?.ok_or(Failure::Thrown)
}

/// `None` for what cannot be a session's public name.
fn session_id(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    token::id_parse(text).map(|_| text)
}

fn reason(call: &Call<'_>, index: u32) -> Result<String, Failure> {
    let Some(bytes) = call.bytes(index)? else { return Ok("admin".to_owned()) };
    let text = std::str::from_utf8(bytes).ok();
    let fits = |text: &&str| (1..=REASON_MAX).contains(&text.len()) && !text.chars().any(char::is_control);
    text.filter(fits).map(str::to_owned).ok_or_else(|| {
        let expected = format!("1 to {REASON_MAX} bytes of UTF-8 without control characters");
        Failure::subject(format!("$reason: found string {}, expected {expected}", quoted(bytes)))
    })
}

/// Who did it, for people to read.
fn by(call: &Call<'_>, index: u32) -> Result<String, Failure> {
    Ok(fields::prose(call.bytes(index)?.unwrap_or_default(), BY_MAX))
}

fn rows(name: &str, value: i64) -> Result<usize, Failure> {
    Ok(usize::try_from(in_range(name, value, 0, MOST_ROWS)?).unwrap_or_default())
}
