//! Figures of the registry, and the sweep that brings them up to date.

use std::collections::BTreeMap;

use super::{Registry, Ruled, TRIES};
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
}

impl Registry {
    /// Records the ends that time has brought, and frees what killed workers left claimed; how many ends there were.
    pub fn sweep(&self) -> Result<u64> {
        self.store.mark_time();
        Ok(self.sweep_ruled(&self.ruled()))
    }

    pub(super) fn sweep_ruled(&self, ruled: &Ruled) -> u64 {
        let (before, mut ends, mut live) = (self.store.live(), 0, 0_u64);
        for slot in self.store.slots() {
            let life = slot.life();
            if !Slot::is_published(life) {
                self.store.free_abandoned(slot, life);
                continue;
            }
            for _ in 0..TRIES {
                let Some(mut seen) = self.see(ruled, slot, life, None) else { break };
                let was_over = seen.standing.is_over();
                if self.notice(ruled, &mut seen) {
                    ends += u64::from(seen.standing.is_over() && !was_over);
                    live += u64::from(!seen.standing.is_over());
                    break;
                }
            }
        }
        // Starts and ends of others meanwhile have been counted by themselves.
        self.store.correct_live(before.saturating_sub(ends), live);
        ends
    }

    pub fn stats(&self) -> Result<Stats> {
        let ruled = self.ruled();
        let mut by_status = BTreeMap::new();
        let mut by_kind = BTreeMap::new();
        let (mut live, mut ended) = (0, 0);
        for seen in self.published(&ruled) {
            let status = seen.assessment.status;
            *by_status.entry(status.as_str()).or_insert(0) += 1;
            if status.is_live() {
                live += 1;
                *by_kind.entry(self.store.text(seen.slot.user().0)).or_insert(0) += 1;
            } else {
                ended += 1;
            }
        }
        let mut reasons = BTreeMap::new();
        for (reason, count) in self.store.ends() {
            add(reasons.entry(self.store.text(reason)).or_insert(0), count);
        }
        let held = Status::ALL.into_iter().filter(|status| *status != Status::Unknown);
        Ok(Stats {
            store: "shm",
            path: self.store.location().path.display().to_string(),
            epoch: format!("{:08x}", self.store.epoch()),
            capacity: self.store.capacity(),
            live,
            ended,
            free: self.store.capacity().saturating_sub(live + ended),
            claimed: self.store.slots().filter(|slot| Slot::claimant(slot.life()).is_some()).count() as u64,
            by_kind: by_kind.into_iter().collect(),
            by_status: held
                .map(|status| (status.as_str(), by_status.get(status.as_str()).copied().unwrap_or(0)))
                .collect(),
            ends_by_reason: reasons.into_iter().collect(),
            checks: self.store.counted(Counter::Checks),
            starts: self.store.counted(Counter::Starts),
            extensions: self.store.counted(Counter::Extensions),
            refused_full: self.store.counted(Counter::RefusedFull),
            events: self.store.events_written(),
            events_lost: self.store.events_lost(),
            store_errors: self.store.counted(Counter::Damaged),
            policy_version: super::version_text(ruled.policy.version()),
            policy_revision: ruled.policy.revision(),
            pauses: self.pauses(),
        })
    }

    fn pauses(&self) -> Vec<(String, Vec<u64>)> {
        let mut by_kind: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for code in 1..=u8::MAX {
            let counts = self.store.pauses(code);
            if counts.iter().all(|count| *count == 0) {
                continue;
            }
            let sums = by_kind.entry(self.store.text(code)).or_insert_with(|| vec![0; counts.len()]);
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
