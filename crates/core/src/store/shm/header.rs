//! The header: what never changes and is sealed, and the few words that every process reads or moves on. Of the
//! latter, those that time is counted by carry a check each.

use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

use xxhash_rust::xxh3::xxh3_64;

use super::layout::{EVENTS_MAX, Layout, MAGIC, VERSION, head};
use super::moment::{MOMENT_BITS, pack_moment, unpack_moment};
use super::word::Word;
use super::{ShmStore, mix};
use crate::{Result, clock, token};

/// Writes the header of a new file. The magic goes last, so that a half-made file is never taken for a whole one.
pub fn init(words: &[Word], layout: &Layout, namespace: &str) -> Result<()> {
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
    put(head::NAMESPACE, xxh3_64(namespace.as_bytes()));
    let [high, low] = boot();
    put(head::BOOT_ID, high);
    put(head::BOOT_ID + 1, low);
    put_offset(words, clock::wall_ms().saturating_sub_unsigned(clock::boot_ms()));
    put(head::EVENT_HEAD, 1);
    words[head::MAGIC].store(MAGIC, Relaxed);
    words[head::SEAL].store(seal(words), Release);
    note(words, head::LATEST, clock::wall_ms().unsigned_abs());
    note(words, head::WALL_DELTA, 0);
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
    let next_event = get(head::EVENT_HEAD);
    if !(1..EVENTS_MAX).contains(&next_event) {
        return Err(format!("its next event has number {next_event}, expected one from 1 to {}", EVENTS_MAX - 1));
    }
    Ok(layout)
}

/// Whether a file that has been verified is the registry of this namespace.
pub fn is_of(words: &[Word], namespace: &str) -> bool {
    words[head::NAMESPACE].load(Relaxed) == xxh3_64(namespace.as_bytes())
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

/// The two words by which this boot is known.
fn boot() -> [u64; 2] {
    let boot = clock::boot_id();
    [(boot >> 64) as u64, boot as u64]
}

/// Writes a moment, or a difference of moments, with a check that binds it to its place in this file: it outlives a boot,
/// and a damaged one would be the time of day for everybody, for good.
fn note(words: &[Word], place: usize, moment: u64) {
    words[place].store(noted_as(words, place, moment), Relaxed);
}

fn noted_as(words: &[Word], place: usize, moment: u64) -> u64 {
    pack_moment(binding(words, place), moment)
}

/// `None` for a word that is damaged.
fn noted(words: &[Word], place: usize, word: u64) -> Option<u64> {
    unpack_moment(binding(words, place), word)
}

fn binding(words: &[Word], place: usize) -> u64 {
    mix(words[head::SEAL].load(Relaxed) ^ place as u64)
}

/// The registry clock's distance from this boot's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BootOffset {
    pub ms: i64,
    /// Whether a word that it should follow from was damaged.
    pub is_damaged: bool,
}

/// The distance, if it has been set in this boot.
pub fn boot_offset(words: &[Word]) -> Option<BootOffset> {
    // Pair with the releases in `carry_clock_over`: whoever sees this boot's name sees the offset that goes with it.
    let boot_of_file = [0, 1].map(|half| words[head::BOOT_ID + half].load(Acquire));
    let offset = sound_offset(words).filter(|_| boot_of_file == boot())?;
    Some(BootOffset { ms: offset, is_damaged: false })
}

fn sound_offset(words: &[Word]) -> Option<i64> {
    let stored = words[head::BOOT_OFFSET].load(Relaxed);
    (words[head::BOOT_CHECK].load(Relaxed) == mix(stored)).then(|| stored.cast_signed())
}

/// Sets the distance after a reboot, so that ages are carried over by wall time but never run backwards. The caller holds
/// the file's lock. What is damaged counts as never noted.
pub fn carry_clock_over(words: &[Word]) -> BootOffset {
    if let Some(offset) = boot_offset(words) {
        return offset;
    }
    let [delta, latest] = [head::WALL_DELTA, head::LATEST].map(|at| noted(words, at, words[at].load(Relaxed)));
    let is_damaged = delta.is_none() || latest.is_none() || sound_offset(words).is_none();
    let wall = clock::wall_ms().saturating_sub(delta.map_or(0, signed));
    let now = wall.max(latest.map_or(0, u64::cast_signed));
    let offset = now.saturating_sub_unsigned(clock::boot_ms());
    put_offset(words, offset);
    let [high, low] = boot();
    words[head::BOOT_ID].store(high, Release);
    words[head::BOOT_ID + 1].store(low, Release);
    BootOffset { ms: offset, is_damaged }
}

/// A difference as it was given to [`note`], which keeps its last [`MOMENT_BITS`].
fn signed(bits: u64) -> i64 {
    let above = u64::BITS - MOMENT_BITS;
    (bits << above).cast_signed() >> above
}

impl ShmStore {
    /// Now on the registry clock, to the kernel's tick.
    pub fn now(&self) -> u64 {
        self.clock.boot_ms().saturating_add_signed(self.boot_offset)
    }

    /// Notes how far clock and wall clock are, for a later reboot. Not on the hot path.
    pub fn mark_time(&self) {
        let (words, now) = (self.map.words(), self.now());
        let later = |word: u64| {
            let is_later = noted(words, head::LATEST, word).is_none_or(|latest| latest < now);
            is_later.then(|| noted_as(words, head::LATEST, now))
        };
        let _ = words[head::LATEST].fetch_update(Relaxed, Relaxed, later);
        // 69 years: what is further away is kept as that.
        let furthest = 1 << (MOMENT_BITS - 1);
        note(words, head::WALL_DELTA, self.wall_ahead().clamp(-furthest, furthest - 1).cast_unsigned());
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
