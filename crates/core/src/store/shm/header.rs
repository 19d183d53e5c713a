//! The header: what never changes and is sealed, and the few words that every process reads or moves on.

use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

use super::layout::{Layout, MAGIC, VERSION, head};
use super::word::Word;
use super::{ShmStore, mix};
use crate::{Result, clock, token};

/// Writes the header of a new file. The magic goes last, so that a half-made file is never taken for a whole one.
pub fn init(words: &[Word], layout: &Layout) -> Result<()> {
    let mut drawn = [0; 36];
    token::random(&mut drawn)?;
    let (epoch, key) = drawn.split_at(4);
    let put = |at: usize, value: u64| words[at].store(value, Relaxed);
    put(head::VERSION, VERSION);
    put(head::CAPACITY, layout.capacity as u64);
    put(head::RING, layout.ring as u64);
    put(head::EPOCH, epoch.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    for (place, bytes) in key.as_chunks::<8>().0.iter().enumerate() {
        put(head::KEY + place, u64::from_le_bytes(*bytes));
    }
    put(head::CREATED, clock::wall_ms().unsigned_abs());
    let boot = clock::boot_id();
    put(head::BOOT_ID, (boot >> 64) as u64);
    put(head::BOOT_ID + 1, boot as u64);
    put_offset(words, clock::wall_ms().saturating_sub_unsigned(clock::boot_ms()));
    put(head::LATEST, clock::wall_ms().unsigned_abs());
    put(head::EVENT_HEAD, 1);
    words[head::MAGIC].store(MAGIC, Relaxed);
    words[head::SEAL].store(seal(words), Release);
    Ok(())
}

/// What is wrong with the header of a file of `bytes`, or the layout that it describes.
pub fn verify(words: &[Word], bytes: u64) -> Result<Layout, String> {
    let get = |at: usize| words[at].load(Relaxed);
    if get(head::MAGIC) != MAGIC {
        return Err("it does not begin as a registry of this kind of machine".to_owned());
    }
    if get(head::VERSION) != VERSION {
        return Err(format!("it has layout version {}, expected {VERSION}", get(head::VERSION)));
    }
    if words[head::SEAL].load(Acquire) != seal(words) {
        return Err("its header does not match its checksum".to_owned());
    }
    let layout = Layout::new(u32::try_from(get(head::CAPACITY)).unwrap_or(u32::MAX));
    if layout.bytes() != bytes {
        return Err(format!("it is {bytes} bytes long, expected {}", layout.bytes()));
    }
    Ok(layout)
}

/// The key of token digests.
pub fn key(words: &[Word]) -> [u8; 16] {
    let word = |place: usize| u128::from(words[head::KEY + place].load(Relaxed));
    (word(1) << 64 | word(0)).to_le_bytes()
}

/// Checksum of the words that never change.
fn seal(words: &[Word]) -> u64 {
    words[..head::SEAL].iter().fold(1, |sum, word| mix(sum ^ word.load(Relaxed)))
}

fn put_offset(words: &[Word], offset: i64) {
    words[head::BOOT_OFFSET].store(offset.cast_unsigned(), Relaxed);
    words[head::BOOT_CHECK].store(mix(offset.cast_unsigned()), Relaxed);
}

/// The registry clock's distance from this boot's clock. After a reboot it is set anew, so that ages are carried over
/// by wall time but never run backwards. The caller holds the file's lock.
pub fn carry_clock_over(words: &[Word]) -> i64 {
    let boot = clock::boot_id();
    let (high, low) = ((boot >> 64) as u64, boot as u64);
    let stored = words[head::BOOT_OFFSET].load(Relaxed);
    let sound = words[head::BOOT_CHECK].load(Relaxed) == mix(stored);
    let same_boot = words[head::BOOT_ID].load(Relaxed) == high && words[head::BOOT_ID + 1].load(Relaxed) == low;
    if same_boot && sound {
        return stored.cast_signed();
    }
    let wall = clock::wall_ms().saturating_sub(words[head::WALL_DELTA].load(Relaxed).cast_signed());
    let now = wall.max(words[head::LATEST].load(Relaxed).cast_signed());
    let offset = now.saturating_sub_unsigned(clock::boot_ms());
    put_offset(words, offset);
    words[head::BOOT_ID].store(high, Relaxed);
    words[head::BOOT_ID + 1].store(low, Relaxed);
    offset
}

impl ShmStore {
    /// Now on the registry clock, to the kernel's tick.
    pub fn now(&self) -> u64 {
        self.clock.boot_ms().saturating_add_signed(self.boot_offset)
    }

    /// Notes how far clock and wall clock are, for a later reboot. Not on the hot path.
    pub fn mark_time(&self) {
        self.map.words()[head::LATEST].fetch_max(self.now(), Relaxed);
        self.map.words()[head::WALL_DELTA].store(self.wall_ahead().cast_unsigned(), Relaxed);
    }

    /// Unix milliseconds of a moment of the registry clock, by today's wall clock.
    pub fn wall_of(&self, moment: u64) -> i64 {
        self.wall_ahead().saturating_add_unsigned(moment)
    }

    /// The moment on the registry clock of a Unix time in milliseconds, by today's wall clock; the future is now.
    pub fn moment_of(&self, wall_ms: i64) -> u64 {
        wall_ms.saturating_sub(self.wall_ahead()).max(0).unsigned_abs().min(self.now())
    }

    /// How far the wall clock is ahead of the registry clock.
    fn wall_ahead(&self) -> i64 {
        self.clock.wall_ahead_ms().saturating_sub(self.boot_offset)
    }

    /// Sessions thought live. A worker killed at the wrong moment makes it drift; `sweep` counts anew.
    pub fn live(&self) -> u64 {
        self.map.words()[head::LIVE].load(Relaxed)
    }

    /// A count of the slots found `counted` where `expected` were thought live; what others have added or taken away
    /// since stays. The number in a damaged file may be anything.
    pub fn correct_live(&self, expected: u64, counted: u64) {
        let corrected = |live: u64| Some(counted.saturating_add_signed(live.wrapping_sub(expected).cast_signed()));
        let _ = self.map.words()[head::LIVE].fetch_update(AcqRel, Relaxed, corrected);
    }

    pub fn add_live(&self) {
        self.map.words()[head::LIVE].fetch_add(1, AcqRel);
    }

    pub fn drop_live(&self) {
        let _ = self.map.words()[head::LIVE].fetch_update(AcqRel, Relaxed, |live| Some(live.saturating_sub(1)));
    }
}
