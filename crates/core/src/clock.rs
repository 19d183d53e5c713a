//! The three clocks, and the only place that reads them.
//!
//! Idle time and age are counted on the *registry clock*: milliseconds of `CLOCK_BOOTTIME`, which neither NTP nor an
//! administrator can step and which goes on during suspend, plus an offset that the registry file holds for this boot.
//! Wall time is for people to read, and carries the registry clock over a reboot.

use std::cell::Cell;

use rustix::time::{ClockId, clock_gettime};

/// Milliseconds since boot, suspend included. A virtual-dso read: no system call.
pub fn boot_ms() -> u64 {
    let now = millis(ClockId::Boottime).unsigned_abs();
    #[cfg(test)]
    let now = now + test::passed();
    now
}

/// Nanoseconds of a clock that moves on with the kernel's tick, some milliseconds at a time. A quarter of the cost of
/// reading an exact one.
pub fn tick() -> u64 {
    let now = nanos(ClockId::MonotonicCoarse).cast_unsigned();
    #[cfg(test)]
    let now = now + test::passed();
    now
}

/// [`boot_ms`], read anew only when the kernel's tick has moved on: behind the truth by at most what is left of a tick,
/// never before it, and exact for whoever asks after a pause.
///
/// The coarse clock alone would not do: it stands still during suspend and is late by a tick always, also for a process
/// that slept until a deadline. Here it only says whether there can be news.
#[derive(Debug, Default)]
pub struct TickedClock {
    tick: Cell<u64>,
    boot_ms: Cell<u64>,
    ahead: Cell<(u64, i64)>,
}

impl TickedClock {
    #[inline(always)]
    pub fn boot_ms(&self) -> u64 {
        let tick = tick();
        if tick == self.tick.get() { self.boot_ms.get() } else { self.read(tick) }
    }

    /// [`wall_ahead_ms`], read anew as seldom.
    pub fn wall_ahead_ms(&self) -> i64 {
        let (tick, (read_at, ahead)) = (tick(), self.ahead.get());
        #[cfg(test)]
        let tick = tick.wrapping_add_signed(test::stepped());
        if tick == read_at {
            return ahead;
        }
        self.ahead.set((tick, wall_ahead_ms()));
        self.ahead.get().1
    }

    #[cold]
    fn read(&self, tick: u64) -> u64 {
        self.tick.set(tick);
        self.boot_ms.set(boot_ms());
        self.boot_ms.get()
    }
}

/// Unix milliseconds of the wall clock.
pub fn wall_ms() -> i64 {
    let now = millis(ClockId::Realtime);
    #[cfg(test)]
    let now = now.saturating_add_unsigned(test::passed()).saturating_add(test::stepped());
    now
}

/// How far the wall clock is ahead of the boot clock, in milliseconds. Taken from both to the nanosecond, so that it is
/// the same at every time of asking until somebody steps the wall clock.
pub fn wall_ahead_ms() -> i64 {
    let ahead = nanos(ClockId::Realtime).saturating_sub(nanos(ClockId::Boottime)).div_euclid(1_000_000);
    #[cfg(test)]
    let ahead = ahead.saturating_add(test::stepped());
    ahead
}

fn millis(id: ClockId) -> i64 {
    nanos(id) / 1_000_000
}

fn nanos(id: ClockId) -> i64 {
    let time = clock_gettime(id);
    time.tv_sec.saturating_mul(1_000_000_000).saturating_add(time.tv_nsec)
}

/// Names this boot: the kernel's random boot id. Zero where the kernel does not tell it, so that such machines see one
/// long boot; their registry clock may then only go forward (see `store::shm::header`).
pub fn boot_id() -> u128 {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .ok()
        .and_then(|text| u128::from_str_radix(&text.trim().replace('-', ""), 16).ok())
        .unwrap_or(0)
        ^ test_boot()
}

#[cfg(not(test))]
fn test_boot() -> u128 {
    0
}

#[cfg(test)]
use test::boot as test_boot;

/// Time as tests want it, for the thread that asks.
#[cfg(test)]
pub mod test {
    use std::cell::Cell;

    thread_local! {
        static PASSED: Cell<u64> = const { Cell::new(0) };
        static STEPPED: Cell<i64> = const { Cell::new(0) };
        static BOOT: Cell<u128> = const { Cell::new(0) };
    }

    /// Lets time pass on both clocks.
    pub fn pass(ms: u64) {
        PASSED.set(PASSED.get() + ms);
    }

    /// Steps the wall clock alone.
    pub fn step_wall(ms: i64) {
        STEPPED.set(STEPPED.get() + ms);
    }

    /// Another boot, `ms` later: the boot clock begins anew in some other place.
    pub fn reboot(ms: u64) {
        BOOT.set(BOOT.get() + 1);
        let jump = 3_600_000 * 1000;
        PASSED.set(PASSED.get() + ms + jump);
        STEPPED.set(STEPPED.get() - jump as i64);
    }

    pub(super) fn passed() -> u64 {
        PASSED.get()
    }

    pub(super) fn stepped() -> i64 {
        STEPPED.get()
    }

    pub(super) fn boot() -> u128 {
        BOOT.get()
    }
}
