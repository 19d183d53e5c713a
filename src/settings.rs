//! The ini settings: names, defaults, what each may be, and their values as the rest of the extension reads them.
//!
//! A value is judged when PHP sets it. A bad one is named in the log and the former one holds, so whoever reads the
//! settings later finds only good ones. Values are read in the worker, never in MINIT: an FPM pool's arrive after the
//! fork.

use std::path::{Path, PathBuf};

use ext_php_rs::flags::IniEntryPermission;
use ext_php_rs::zend::{IniEntryDef, IniEntryDefs};
use logout_master_core::registry::Settings as Place;
use logout_master_core::store::shm::CAPACITY_MAX;

use crate::engine::{judged, setting};

/// The settings of this process at one time.
#[derive(PartialEq, Eq)]
pub struct Settings {
    pub enabled: bool,
    pub store: Store,
    pub on_failure: OnFailure,
    /// Where the registry is, for the core.
    pub place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Store {
    Shm,
    Redis,
}

/// What a check answers when the store cannot.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OnFailure {
    Open,
    Closed,
}

const LONGEST_NAMESPACE: usize = 63;
const LONGEST_PATH: usize = 4000;
const LONGEST_TIMEOUT_MS: u32 = 60_000;
const URL_SCHEMES: [&str; 9] = [
    "redis://",
    "rediss://",
    "redis+unix://",
    "redis-sentinel://",
    "rediss-sentinel://",
    "redis+sentinel://",
    "rediss+sentinel://",
    "redis-cluster://",
    "rediss-cluster://",
];

static TABLE: IniEntryDefs<9> = IniEntryDefs::new([
    entry(c"logout_master.enabled", c"1"),
    entry(c"logout_master.store", c"shm"),
    entry(c"logout_master.registry_path", c""),
    entry(c"logout_master.max_sessions", c"16384"),
    entry(c"logout_master.namespace", c"default"),
    entry(c"logout_master.redis_url", c""),
    entry(c"logout_master.redis_timeout_ms", c"150"),
    entry(c"logout_master.on_failure", c"open"),
    IniEntryDef::end(),
]);

const fn entry(name: &'static std::ffi::CStr, default: &'static std::ffi::CStr) -> IniEntryDef {
    judged(IniEntryDef::new(name, default, IniEntryPermission::System))
}

/// Only in MINIT.
pub fn register(module_number: i32) {
    IniEntryDef::register(TABLE.as_slice(), module_number);
}

impl Settings {
    /// Asks PHP for the values of now. They have been judged, so what cannot be read here cannot be there.
    pub fn read() -> Self {
        let path = setting(c"logout_master.registry_path");
        Self {
            enabled: switch(setting(c"logout_master.enabled").as_bytes()).unwrap_or(true),
            store: if setting(c"logout_master.store") == "redis" { Store::Redis } else { Store::Shm },
            on_failure: match setting(c"logout_master.on_failure").as_str() {
                "closed" => OnFailure::Closed,
                _ => OnFailure::Open,
            },
            place: Place {
                registry_path: (!path.is_empty()).then(|| PathBuf::from(path)),
                max_sessions: number(setting(c"logout_master.max_sessions").as_bytes()).unwrap_or(16_384),
                namespace: setting(c"logout_master.namespace"),
            },
        }
    }
}

/// Whether `value` may stand in the setting `name`; the complaint says what was found and what was expected.
pub fn judge(name: &str, value: &[u8]) -> Result<(), String> {
    let short = name.strip_prefix("logout_master.").unwrap_or(name);
    let text = std::str::from_utf8(value).unwrap_or("\u{FFFD}");
    let (good, expected) = match short {
        "enabled" => (switch(value).is_some(), "1 or 0".to_owned()),
        "store" => (matches!(text, "shm" | "redis"), "'shm' or 'redis'".to_owned()),
        "on_failure" => (matches!(text, "open" | "closed"), "'open' or 'closed'".to_owned()),
        "registry_path" => (
            text.is_empty() || is_file_path(text),
            format!("nothing or the absolute path of a file, at most {LONGEST_PATH} bytes long"),
        ),
        "namespace" => (
            is_namespace(text),
            format!("1 to {LONGEST_NAMESPACE} of the characters a-z, A-Z, 0-9, '.', '_' and '-', the first not '.'"),
        ),
        "max_sessions" => (
            number(value).is_some_and(|number| (1..=CAPACITY_MAX).contains(&number)),
            format!("a whole number from 1 to {CAPACITY_MAX}"),
        ),
        "redis_timeout_ms" => (
            number(value).is_some_and(|number| (1..=LONGEST_TIMEOUT_MS).contains(&number)),
            format!("a whole number from 1 to {LONGEST_TIMEOUT_MS}"),
        ),
        "redis_url" => (
            text.is_empty() || URL_SCHEMES.iter().any(|scheme| text.starts_with(scheme) && text.len() > scheme.len()),
            format!("nothing or a URL that begins with one of {}", URL_SCHEMES.join(", ")),
        ),
        _ => return Ok(()),
    };
    if good {
        return Ok(());
    }
    // A URL may hold a password, which belongs in no log.
    let found = if short == "redis_url" { "something else".to_owned() } else { crate::fields::quoted(value) };
    Err(format!("{name}: found {found}, expected {expected}"))
}

/// A switch as PHP's own settings spell it.
fn switch(value: &[u8]) -> Option<bool> {
    match value.to_ascii_lowercase().as_slice() {
        b"1" | b"on" | b"yes" | b"true" => Some(true),
        b"" | b"0" | b"off" | b"no" | b"false" | b"none" => Some(false),
        _ => None,
    }
}

fn number(value: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(value).ok()?;
    // `parse` alone would take a sign.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn is_namespace(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    (1..=LONGEST_NAMESPACE).contains(&text.len()) && text.bytes().all(fits) && !text.starts_with('.')
}

fn is_file_path(text: &str) -> bool {
    let path = Path::new(text);
    path.is_absolute()
        && text.len() <= LONGEST_PATH
        && !text.ends_with('/')
        && !text.contains(['\0', '\u{FFFD}'])
        && path.file_name().is_some()
}
