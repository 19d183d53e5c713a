//! Figures of the registry, and the sweep that brings them up to date.

use std::collections::BTreeMap;

use super::record::{Noted, Walk};
use super::{Present, Registry, TRIES};
use crate::Result;
use crate::session::Status;
use crate::store::shm::{Counter, Slot};

/// Figures of the registry, read once. `stats()` shows them as an array, `metrics()` as OpenMetrics.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    pub store: &'static str,
    pub path: String,
    pub epoch: String,
    pub capacity: u64,
    pub live: u64,
    pub ended: u64,
    pub free: u64,
    /// Slots that a sign-in is being written into; those of killed workers until the next sweep.
    pub claimed: u64,
    pub by_kind: Vec<(String, u64)>,
    pub by_status: Vec<(&'static str, u64)>,
    pub ends_by_reason: Vec<(String, u64)>,
    pub checks: u64,
    pub starts: u64,
    pub extensions: u64,
    pub refused_full: u64,
    pub events: u64,
    pub events_lost: u64,
    pub store_errors: u64,
    pub policy_version: String,
    pub policy_revision: u64,
    /// Per kind: pauses between two acts, counted in the buckets of [`crate::event::PAUSE_BUCKETS_MS`].
    pub pauses: Vec<(String, Vec<u64>)>,
    /// The same by role, ascending, of the sessions of [`crate::subject::STAFF`]; of each role that a session has.
    pub role_pauses: Vec<(u32, Vec<u64>)>,
}

impl Registry {
    /// Records the ends that time has brought, and frees what killed workers left claimed; how many ends there were.
    pub fn sweep(&self) -> Result<u64> {
        self.store.mark_time();
        Ok(self.sweep_at(&self.present()))
    }

    pub(super) fn sweep_at(&self, present: &Present) -> u64 {
        let (before, mut ends, mut live, mut walk) = (self.store.live(), 0, 0_u64, Walk::default());
        for slot in self.store.slots() {
            let life = slot.life();
            if !Slot::is_published(life) {
                self.store.free_abandoned(slot, life);
                continue;
            }
            if self.quiet_since(present, slot, life, &mut walk).is_some() {
                live += 1;
                continue;
            }
            for _ in 0..TRIES {
                let Some(seen) = self.see(present, slot, life, None) else { break };
                match self.notice(present, &seen) {
                    Noted::AsSeen => live += u64::from(!seen.standing.is_over()),
                    Noted::Ended => ends += 1,
                    Noted::Overtaken => continue,
                }
                break;
            }
        }
        // Starts and ends of others meanwhile have been counted by themselves.
        self.store.correct_live(before.saturating_sub(ends), live);
        ends
    }

    pub fn stats(&self) -> Result<Stats> {
        let present = self.present();
        let mut by_status = [0; Status::ALL.len()];
        let mut by_kind = [0; 1 << u8::BITS];
        for (_, seen) in self.published(&present) {
            let status = seen.assessment.status;
            by_status[status as usize] += 1;
            by_kind[usize::from(seen.slot.kind())] += u64::from(status.is_live());
        }
        let held = || Status::ALL.into_iter().filter(|status| *status != Status::Unknown);
        let count = |lives: bool| {
            held().filter(|status| status.is_live() == lives).map(|status| by_status[status as usize]).sum::<u64>()
        };
        let (live, ended) = (count(true), count(false));
        Ok(Stats {
            store: "shm",
            path: self.store.location().path.display().to_string(),
            epoch: format!("{:08x}", self.store.epoch()),
            capacity: self.store.capacity(),
            live,
            ended,
            free: self.store.capacity().saturating_sub(live + ended),
            claimed: self.store.slots().filter(|slot| Slot::claimant(slot.life()).is_some()).count() as u64,
            by_kind: self.by_text((0..=u8::MAX).zip(by_kind)),
            by_status: held().map(|status| (status.as_str(), by_status[status as usize])).collect(),
            ends_by_reason: self.by_text(self.store.ends()),
            checks: self.store.counted(Counter::Checks),
            starts: self.store.counted(Counter::Starts),
            extensions: self.store.counted(Counter::Extensions),
            refused_full: self.store.counted(Counter::RefusedFull),
            events: self.store.events_written(),
            events_lost: self.store.events_lost(),
            store_errors: self.store.counted(Counter::Damaged),
            policy_version: super::version_text(present.policy().version()),
            policy_revision: present.policy().revision(),
            pauses: self.pauses(),
            role_pauses: self.store.role_pauses(),
        })
    }

    /// Counts by code as counts by text, which may stand under two codes; those that never happened are left out.
    fn by_text(&self, counts: impl IntoIterator<Item = (u8, u64)>) -> Vec<(String, u64)> {
        let mut sums = BTreeMap::new();
        for (code, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            add(sums.entry(self.store.text(code).to_string()).or_insert(0), count);
        }
        sums.into_iter().collect()
    }

    fn pauses(&self) -> Vec<(String, Vec<u64>)> {
        let mut by_kind: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for code in 1..=u8::MAX {
            let counts = self.store.pauses(code);
            if counts.iter().all(|count| *count == 0) {
                continue;
            }
            let sums = by_kind.entry(self.store.text(code).to_string()).or_insert_with(|| vec![0; counts.len()]);
            for (sum, count) in sums.iter_mut().zip(counts) {
                add(sum, count);
            }
        }
        by_kind.into_iter().collect()
    }
}

/// Counts in a damaged file may be anything.
fn add(sum: &mut u64, count: u64) {
    *sum = sum.saturating_add(count);
}
