//! What belongs to the process: ini settings, PHP's log and info page, and whether it is a forked child.

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::panic::catch_unwind;
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use ext_php_rs::ffi;
use ext_php_rs::types::ZendStr;
use ext_php_rs::zend::{IniEntryDef, ModuleEntry};

// What the engine and the C library export and ext-php-rs does not bind. The same in PHP 8.1 to 8.5.
unsafe extern "C" {
    fn zend_ini_string_ex(name: *const c_char, length: usize, original: c_int, exists: *mut bool) -> *const c_char;
    fn php_log_err_with_severity(message: *const c_char, severity: c_int);
    fn display_ini_entries(module: *mut ModuleEntry);
    fn pthread_atfork(
        prepare: Option<extern "C" fn()>,
        parent: Option<extern "C" fn()>,
        child: Option<extern "C" fn()>,
    ) -> c_int;
}

const LOG_WARNING: c_int = 4;

// Raised by `on_modify`, which runs in the thread that will read it next.
static SETTINGS_CHANGED: AtomicU64 = AtomicU64::new(0);
static FORKS: AtomicU64 = AtomicU64::new(0);

/// A number that changes when the settings may have changed, as a pool's values do in the child after the fork.
pub fn settings_generation() -> u64 {
    SETTINGS_CHANGED.load(Relaxed)
}

/// A number that differs between a process and its forked child. Unlike getpid it is no system call.
pub fn fork_generation() -> u64 {
    FORKS.load(Relaxed)
}

extern "C" fn forked() {
    FORKS.fetch_add(1, Relaxed);
}

/// Only in MINIT. False when the C library refuses.
pub fn watch_forks() -> bool {
    static WATCHING: OnceLock<bool> = OnceLock::new();
    // SAFETY: the handler does nothing but one atomic addition; the loader drops it when it unloads us.
    *WATCHING.get_or_init(|| unsafe { pthread_atfork(None, None, Some(forked)) } == 0)
}

/// An ini setting whose value `settings::judge` must accept, else the former one holds.
pub const fn judged(mut entry: IniEntryDef) -> IniEntryDef {
    entry.on_modify = Some(on_modify);
    entry
}

unsafe extern "C" fn on_modify(
    entry: *mut ffi::_zend_ini_entry,
    value: *mut ZendStr,
    _: *mut c_void,
    _: *mut c_void,
    _: *mut c_void,
    stage: c_int,
) -> c_int {
    const STAGE_STARTUP: c_int = 1;
    SETTINGS_CHANGED.fetch_add(1, Relaxed);
    // SAFETY: the engine passes a named entry and its new value, both living; a null value means an empty one.
    let (name, text) = unsafe { ((*entry).name.as_ref(), value.as_ref()) };
    let verdict = catch_unwind(|| {
        let name = name.and_then(|name| name.as_str().ok()).unwrap_or_default();
        crate::settings::judge(name, text.map_or(&[], ZendStr::as_bytes))
    });
    match verdict {
        Ok(Err(complaint)) if stage == STAGE_STARTUP => warn(&format!("{complaint}; the default holds")),
        Ok(Err(complaint)) => log(&format!("{complaint}; the value before holds")),
        _ => return 0,
    }
    -1
}

/// The value of one of our settings, as text.
pub fn setting(name: &CStr) -> String {
    let mut exists = false;
    // SAFETY: the name ends in NUL; the answer is null or a text that lives at least until the setting changes.
    unsafe {
        let text = zend_ini_string_ex(name.as_ptr(), name.count_bytes(), 0, &raw mut exists);
        if text.is_null() { String::new() } else { CStr::from_ptr(text).to_string_lossy().into_owned() }
    }
}

fn c_text(text: &str) -> CString {
    CString::new(text.replace('\0', "?")).unwrap_or_default()
}

/// A PHP warning: shown or logged as PHP's own start-up errors are.
fn warn(message: &str) {
    let message = c_text(message);
    // SAFETY: the format takes exactly the one text that is given.
    unsafe {
        ffi::php_error_docref(ptr::null(), ffi::E_WARNING.cast_signed(), c"%s".as_ptr(), message.as_ptr());
    }
}

/// A line for PHP's error log. Never shown to a visitor, never seen by an error handler.
pub fn log(message: &str) {
    let message = c_text(&format!("logout_master: {message}"));
    // SAFETY: a text that ends in NUL, which the engine only reads.
    unsafe { php_log_err_with_severity(message.as_ptr(), LOG_WARNING) };
}

/// One table of `phpinfo()`, then that of the settings.
pub fn info_tables(module: *mut ModuleEntry, rows: &[(&str, String)]) {
    // SAFETY: the engine calls us to print these, with our own module; the counts are those of the texts that follow.
    unsafe {
        ffi::php_info_print_table_start();
        for (name, value) in rows {
            let (name, value) = (c_text(name), c_text(value));
            ffi::php_info_print_table_row(2, name.as_ptr(), value.as_ptr());
        }
        ffi::php_info_print_table_end();
        display_ini_entries(module);
    }
}
