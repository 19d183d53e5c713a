//! The one word that an act changes: last activity, phase, and what goes with the phase.
//!
//! ```text
//! 63       56 55        44 43   42 41                    0
//! │  check   │   detail   │ phase │  last activity in ms  │
//! ```
//! `detail` counts extensions while the session lives and names the reason once it is over. `check` binds the word to
//! its session, so that a damaged word is not believed and a swap meant for an earlier session of the slot fails.

use crate::session::Phase;

const TIME_BITS: u32 = 42;
const DETAIL_BITS: u32 = 12;
const DETAIL_AT: u32 = TIME_BITS + 2;
const CHECK_AT: u32 = DETAIL_AT + DETAIL_BITS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulse {
    /// Milliseconds of the registry clock.
    pub active: u64,
    pub phase: Phase,
    /// Extensions while Open or Locked, code of the reason afterwards.
    pub detail: u32,
}

impl Pulse {
    /// `binding` names session and slot.
    #[inline(always)]
    pub fn pack(self, binding: u64) -> u64 {
        let phase = match self.phase {
            Phase::Open => 0,
            Phase::Locked => 1,
            Phase::Expired => 2,
            Phase::Terminated => 3,
        };
        let detail = u64::from(self.detail).min((1 << DETAIL_BITS) - 1);
        let body = self.active & ((1 << TIME_BITS) - 1) | phase << TIME_BITS | detail << DETAIL_AT;
        body | check(body, binding) << CHECK_AT
    }

    /// `None` when the word is not one that `pack` made for this binding.
    #[inline(always)]
    pub fn unpack(word: u64, binding: u64) -> Option<Self> {
        let body = word & ((1 << CHECK_AT) - 1);
        if word >> CHECK_AT != check(body, binding) {
            return None;
        }
        let phase = match body >> TIME_BITS & 3 {
            0 => Phase::Open,
            1 => Phase::Locked,
            2 => Phase::Expired,
            _ => Phase::Terminated,
        };
        let active = body & ((1 << TIME_BITS) - 1);
        Some(Self { active, phase, detail: (body >> DETAIL_AT) as u32 & ((1 << DETAIL_BITS) - 1) })
    }

    pub fn is_over(self) -> bool {
        matches!(self.phase, Phase::Expired | Phase::Terminated)
    }
}

/// Eight bits over the body and what it is bound to. Any single flipped bit shows.
pub(super) fn check(body: u64, binding: u64) -> u64 {
    (body.wrapping_mul(super::SPREAD) ^ binding) >> 56
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_pulse_is_read_back(active in 0..1u64 << 42, detail in 0..4096u32, phase in 0..4usize, binding: u64) {
            let phase = [Phase::Open, Phase::Locked, Phase::Expired, Phase::Terminated][phase];
            let pulse = Pulse { active, phase, detail };
            prop_assert_eq!(Pulse::unpack(pulse.pack(binding), binding), Some(pulse));
        }
    }

    #[test]
    fn no_flipped_bit_is_believed() {
        for active in (0..1000).map(|step| 1_790_000_000_000 + step * 7_777_777) {
            let word = Pulse { active, phase: Phase::Open, detail: 3 }.pack(7);
            for bit in 0..64 {
                assert_eq!(Pulse::unpack(word ^ 1 << bit, 7), None, "bit {bit} of {active}");
            }
        }
    }
}
