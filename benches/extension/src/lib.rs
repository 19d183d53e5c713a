//! What `make bench` compares with: functions of an ext-php-rs extension that do nothing, and the mere reading of words
//! that a sweep reads too. For measuring alone; nothing that is shipped may use it.

mod costs;

use std::fs::File;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use ext_php_rs::prelude::*;
use memmap2::{MmapOptions, MmapRaw};

/// The least that a call of such an extension costs.
#[php_function]
pub fn logout_master_bench_empty() {}

/// The same with the arguments of `logout_master_check`, of which nothing is made.
#[php_function]
#[php(defaults(idle_ms = 0))]
#[expect(unused_variables, reason = "the names are those that PHP sees")]
pub fn logout_master_bench_empty_check(token: &str, idle_ms: Option<i64>, ip: Option<&str>) {}

/// A part of a file, mapped as the registry maps its own.
#[php_class]
#[php(name = "LogoutMasterBenchWords")]
pub struct Words {
    map: MmapRaw,
}

#[php_impl]
impl Words {
    /// `offset` and `bytes` must be multiples of the page size, and within the file.
    pub fn __construct(path: &str, offset: u64, bytes: usize) -> PhpResult<Self> {
        let failed = |error: std::io::Error| format!("{path}: {error}");
        let file = File::options().read(true).write(true).open(path).map_err(failed)?;
        let map = MmapOptions::new().offset(offset).len(bytes).map_raw(&file).map_err(failed)?;
        Ok(Self { map })
    }

    /// Reads every 64-bit word once, by the same kind of load as the registry's.
    pub fn sum(&self) -> i64 {
        // SAFETY: the mapping is page-aligned and lives as long as `self`; every bit pattern is a valid `AtomicU64`; no
        // reference of another type is made to these bytes in this process.
        let words = unsafe { std::slice::from_raw_parts(self.map.as_ptr().cast::<AtomicU64>(), self.map.len() / 8) };
        words.iter().fold(0_u64, |sum, word| sum.wrapping_add(word.load(Relaxed))).cast_signed()
    }
}

#[php_module]
pub fn get_module(module: ModuleBuilder) -> ModuleBuilder {
    let module = module
        .function(wrap_function!(logout_master_bench_empty))
        .function(wrap_function!(logout_master_bench_empty_check))
        .class::<Words>();
    costs::add_to(module)
}
