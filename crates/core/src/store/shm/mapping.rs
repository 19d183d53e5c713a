//! The mapped file as a slice of words.

use std::fs::File;
use std::io;

use memmap2::{MmapOptions, MmapRaw};

use super::word::Word;

/// A file mapped for reading and writing, shared with every process that maps it.
#[derive(Debug)]
pub struct Mapping {
    map: MmapRaw,
    words: usize,
}

impl Mapping {
    /// Maps the first `words` words of `file`, which must be at least that long with its blocks allocated.
    pub fn new(file: &File, words: usize) -> io::Result<Self> {
        let map = MmapOptions::new().len(words * 8).map_raw(file)?;
        Ok(Self { map, words })
    }

    /// All words. Other processes write to them at any time, which atomics allow and bytes would not.
    pub fn words(&self) -> &[Word] {
        // SAFETY: the mapping is page-aligned, `words * 8` bytes long and lives as long as `self`; every bit pattern is
        // a valid `Word`, which is an `AtomicU64` by another name; and no reference to these bytes of any other type is ever made in this process.
        unsafe { std::slice::from_raw_parts(self.map.as_ptr().cast::<Word>(), self.words) }
    }
}
