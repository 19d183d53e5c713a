//! What `phpinfo()` and `php --ri logout_master` show. Opens a registry that is there, never makes one: root's look from
//! the command line must not leave a file that the pool's user cannot open.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ext_php_rs::zend::ModuleEntry;
use logout_master_core::registry::Registry;

use crate::engine::info_tables;
use crate::handle::look;
use crate::settings::{Settings, Store};

pub extern "C" fn show(module: *mut ModuleEntry) {
    let rows = catch_unwind(AssertUnwindSafe(|| look(rows)))
        .unwrap_or_else(|_| vec![("Registry", "internal error".to_owned())]);
    // Printing calls PHP, so nothing of ours is held by now.
    info_tables(module, &rows);
}

fn rows(settings: &Settings, registry: Option<&Result<Registry, String>>) -> Vec<(&'static str, String)> {
    let store = match settings.store {
        Store::Shm => "shm",
        Store::Redis => "redis",
    };
    let mut rows = vec![
        ("Logout Master", if settings.enabled { "enabled" } else { "disabled" }.to_owned()),
        ("Version", env!("CARGO_PKG_VERSION").to_owned()),
        ("Built for PHP", env!("LOGOUT_MASTER_BUILT_FOR").to_owned()),
        ("Store", store.to_owned()),
    ];
    let stats = registry.map(|registry| {
        registry
            .as_ref()
            .map_err(String::clone)
            .and_then(|registry| registry.stats().map_err(|error| error.to_string()))
    });
    match stats {
        None => rows.push(("Health", "not open in this process".to_owned())),
        Some(Err(error)) => rows.push(("Health", error)),
        Some(Ok(stats)) => {
            let version =
                if stats.policy_version.is_empty() { "built-in default".to_owned() } else { stats.policy_version };
            rows.extend([
                ("Health", "ok".to_owned()),
                ("Registry", stats.path),
                ("Sessions held", stats.live.to_string()),
                ("Capacity", capacity(stats.capacity, settings.place.max_sessions)),
                ("Policy version", version),
            ]);
        }
    }
    rows
}

/// A file keeps the capacity that it was made with.
fn capacity(of_file: u64, set: u32) -> String {
    if of_file == u64::from(set) {
        return of_file.to_string();
    }
    format!("{of_file} (logout_master.max_sessions = {set} holds for a new file)")
}
