//! What a check or a start cannot do without, each by itself and as often as it is told: the block of AES that is the
//! digest, the clock, random bytes, a cache line from memory. What an answer costs must be measured in PHP.

use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use aes::Aes128Enc;
use aes::cipher::{BlockCipherEncrypt, KeyInit};
use ext_php_rs::boxed::ZBox;
use ext_php_rs::prelude::*;
use ext_php_rs::types::ZendObject;
use memmap2::{Advice, MmapMut};
use rustix::time::{ClockId, clock_gettime};

const LINE: usize = 64;

pub fn add_to(module: ModuleBuilder) -> ModuleBuilder {
    module
        .function(wrap_function!(logout_master_bench_object))
        .function(wrap_function!(logout_master_bench_blocks))
        .function(wrap_function!(logout_master_bench_ticks))
        .function(wrap_function!(logout_master_bench_random))
        .class::<Lines>()
}

/// The least that an answer costs which is an object: it has no property.
#[php_function]
pub fn logout_master_bench_object() -> ZBox<ZendObject> {
    ZendObject::new_stdclass()
}

/// One block of AES-128 after the other, each made of the one before.
#[php_function]
pub fn logout_master_bench_blocks(count: u64) -> i64 {
    let key = Aes128Enc::new(&[7; 16].into());
    let mut block = [0; 16].into();
    for _ in 0..count {
        key.encrypt_block(&mut block);
    }
    i64::from(black_box(block)[0])
}

/// Looks at the coarse clock, as every check does.
#[php_function]
pub fn logout_master_bench_ticks(count: u64) -> i64 {
    (0..count).map(|_| black_box(clock_gettime(ClockId::MonotonicCoarse)).tv_nsec).fold(0, i64::wrapping_add)
}

/// Draws this many bytes at once from the operating system, so many times.
#[php_function]
pub fn logout_master_bench_random(count: u64, bytes: usize) -> PhpResult<()> {
    let mut room = vec![0; bytes.min(256)];
    for _ in 0..count {
        getrandom::fill(black_box(&mut room)).map_err(|cause| cause.to_string())?;
    }
    Ok(())
}

/// Cache lines of memory of our own, as many as a table has records.
#[php_class]
#[php(name = "LogoutMasterBenchLines")]
pub struct Lines {
    map: MmapMut,
    place: AtomicU64,
}

#[php_impl]
impl Lines {
    /// With `huge`, in pages of 2 MB, where the kernel gives any.
    pub fn __construct(count: usize, huge: bool) -> PhpResult<Self> {
        let failed = |cause: std::io::Error| format!("{count} cache lines: {cause}");
        let mut map = MmapMut::map_anon(count * LINE).map_err(failed)?;
        map.advise(if huge { Advice::HugePage } else { Advice::NoHugePage }).map_err(failed)?;
        map.fill(1);
        Ok(Self { map, place: AtomicU64::new(1) })
    }

    /// Reads one line after the other, at random; which is the next one hangs on what the one before says.
    pub fn walk(&self, count: u64) -> i64 {
        let lines = (self.map.len() / LINE) as u64;
        let mut place = self.place.load(Relaxed);
        for _ in 0..count {
            let line = ((u128::from(place) * u128::from(lines)) >> 64) as usize * LINE;
            place = (place ^ u64::from(self.map[line])).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            place ^= place >> 29;
        }
        self.place.store(place, Relaxed);
        place.cast_signed()
    }
}
