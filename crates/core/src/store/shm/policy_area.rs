//! The policy document in force: two rooms for its text and one word that says which room holds it.
//!
//! A new document goes into the room not in use; then one store of the word puts it in force everywhere at once. Each
//! text carries its XXH128, so that a reader overtaken by two writers, or a damaged room, shows.

use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

use xxhash_rust::xxh3::xxh3_128;

use super::ShmStore;
use super::file::Lock;
use super::layout::{POLICY_MAX, head};
use super::word::Word;

/// Generation 32 bits │ room 1 bit │ length 31 bits. 0: no policy was ever set.
fn length_of(word: u64) -> usize {
    (word & 0x7FFF_FFFF) as usize
}

impl ShmStore {
    /// Grows with every document set; 0 until the first. One load, on every check.
    pub fn policy_generation(&self) -> u32 {
        // Pairs with the release in `set_policy`.
        (self.map.words()[head::POLICY].load(Acquire) >> 32) as u32
    }

    /// The document in force with its generation; `None` when there is none. `Err` names the generation whose text
    /// cannot be believed.
    pub fn policy(&self) -> Result<Option<(u32, Vec<u8>)>, u32> {
        let mut word = self.map.words()[head::POLICY].load(Acquire);
        loop {
            if word == 0 {
                return Ok(None);
            }
            let read = self.read_room(word);
            let now = self.map.words()[head::POLICY].load(Acquire);
            if now == word {
                let generation = (word >> 32) as u32;
                return read.map(|text| Some((generation, text))).ok_or(generation);
            }
            word = now;
        }
    }

    fn read_room(&self, word: u64) -> Option<Vec<u8>> {
        let room = self.room(word >> 31 & 1);
        let length = length_of(word);
        if length > POLICY_MAX {
            return None;
        }
        let mut text: Vec<u8> =
            room[2..2 + length.div_ceil(8)].iter().flat_map(|word| word.load(Relaxed).to_le_bytes()).collect();
        text.truncate(length);
        let sum = u128::from(room[0].load(Relaxed)) << 64 | u128::from(room[1].load(Relaxed));
        (xxh3_128(&text) == sum).then_some(text)
    }

    /// Puts a document in force. The lock keeps two writers out of one room.
    pub fn set_policy(&self, text: &[u8], _lock: &Lock) -> u32 {
        let head = &self.map.words()[head::POLICY];
        let word = head.load(Acquire);
        let next_room = word >> 31 & 1 ^ 1;
        let room = self.room(next_room);
        for (place, bytes) in room[2..].iter().zip(text.chunks(8)) {
            let mut padded = [0; 8];
            padded[..bytes.len()].copy_from_slice(bytes);
            place.store(u64::from_le_bytes(padded), Relaxed);
        }
        let sum = xxh3_128(text);
        room[0].store((sum >> 64) as u64, Relaxed);
        room[1].store(sum as u64, Relaxed);
        let generation = ((word >> 32) as u32).wrapping_add(1).max(1);
        // Pairs with the acquire in `policy` and `policy_generation`.
        head.store(u64::from(generation) << 32 | next_room << 31 | text.len() as u64, Release);
        generation
    }

    fn room(&self, room: u64) -> &[Word] {
        let start = self.layout.policy[room as usize];
        &self.map.words()[start..start + super::layout::POLICY_WORDS]
    }
}
