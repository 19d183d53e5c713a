//! A moment of the registry clock as a word: 42 bits of milliseconds and, above them, a check that binds it to its place. So
//! a damaged one is not believed, nor one of an earlier record of the same slot.

use super::SPREAD;

pub const MOMENT_BITS: u32 = 42;
const MOMENT_MASK: u64 = (1 << MOMENT_BITS) - 1;

pub fn pack_moment(binding: u64, moment: u64) -> u64 {
    let moment = moment & MOMENT_MASK;
    moment | (moment ^ binding).wrapping_mul(SPREAD) & !MOMENT_MASK
}

/// `None` when the word is not one that `pack_moment` made for this binding.
#[inline(always)]
pub fn unpack_moment(binding: u64, word: u64) -> Option<u64> {
    let moment = word & MOMENT_MASK;
    (pack_moment(binding, moment) == word).then_some(moment)
}
