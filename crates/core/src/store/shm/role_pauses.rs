//! Pauses between two acts by role: an open-addressed table of rows, each of one role.
//!
//! A row is taken by one compare-and-swap of its key, so that a killed worker leaves a row that is whole. Keys and counts
//! carry a check, a count's over its role and bucket too: a damaged key names no role and its row may be taken anew, a
//! damaged count is none, and what a row counted for another role is not taken for its present one's. Rows are never
//! freed. What must not be done here: decide whose pauses are counted.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering::Relaxed;

use super::layout::{PAUSE_COUNTS, ROLES_COUNTED};
use super::word::Word;
use super::{ShmStore, mix, seal};

/// All rows are other roles'.
struct Full;

/// A key: 1 bit that is always set │ role 24 │ check 39.
const ROLE_AT: u32 = 1;
const KEY_CHECK_AT: u32 = 25;
/// A count: 40 bits │ check 24.
const COUNT_MASK: u64 = (1 << 40) - 1;

impl ShmStore {
    /// Counts one pause in this bucket for a role. Where all rows are other roles', it is counted nowhere.
    pub fn count_role_pause(&self, role: u32, bucket: usize) {
        if let Some(row) = self.role_row(role) {
            self.count_in_row(row, role, bucket);
        }
    }

    /// The same for the role of a row. False where its key names none.
    pub fn count_row_pause(&self, row: usize, bucket: usize) -> bool {
        let role = self.role_keys().get(row).and_then(|key| role_of(key.load(Relaxed)));
        if let Some(role) = role {
            self.count_in_row(row, role, bucket);
        }
        role.is_some()
    }

    fn count_in_row(&self, row: usize, role: u32, bucket: usize) {
        let counted = |word: u64| {
            let count = count_of(word, role, bucket).unwrap_or(0);
            Some(packed((count + 1).min(COUNT_MASK), role, bucket))
        };
        let _ = self.role_counts(row)[bucket].fetch_update(Relaxed, Relaxed, counted);
    }

    /// Counts by role, ascending; roles that never had a pause are left out.
    pub fn role_pauses(&self) -> Vec<(u32, Vec<u64>)> {
        let mut by_role: BTreeMap<u32, Vec<u64>> = BTreeMap::new();
        for (row, key) in self.role_keys().iter().enumerate() {
            let Some(role) = role_of(key.load(Relaxed)) else { continue };
            let sums = by_role.entry(role).or_insert_with(|| vec![0; PAUSE_COUNTS]);
            for (bucket, word) in self.role_counts(row).iter().enumerate() {
                sums[bucket] += count_of(word.load(Relaxed), role, bucket).unwrap_or(0);
            }
        }
        by_role.retain(|_, counts| counts.iter().any(|count| *count > 0));
        by_role.into_iter().collect()
    }

    /// The row of a role, taken if need be; `None` when there is no room for one more.
    pub fn role_row(&self, role: u32) -> Option<usize> {
        // Bounded: each further round means that somebody else took a row.
        (0..=ROLES_COUNTED).find_map(|_| self.find_role_row(role).transpose()).and_then(Result::ok)
    }

    /// `Ok(None)` when somebody else took the row that was to be taken, `Err` when there is none.
    fn find_role_row(&self, role: u32) -> Result<Option<usize>, Full> {
        let keys = self.role_keys();
        let wanted = key(role);
        let start = mix(wanted) as usize % ROLES_COUNTED;
        let mut room = None;
        for row in (start..ROLES_COUNTED).chain(0..start) {
            let seen = keys[row].load(Relaxed);
            if seen == wanted {
                return Ok(Some(row));
            }
            if role_of(seen).is_none() {
                room = room.or(Some((row, seen)));
            }
            // Since rows are never freed, a role stands before the first row that was never taken.
            if seen == 0 {
                break;
            }
        }
        let (row, seen) = room.ok_or(Full)?;
        Ok(keys[row].compare_exchange(seen, wanted, Relaxed, Relaxed).is_ok().then_some(row))
    }

    /// Where the keys begin in the file, in words; the counts follow them. For tests that damage them.
    #[cfg(test)]
    pub fn role_keys_at(&self) -> usize {
        self.layout.role_keys
    }

    fn role_keys(&self) -> &[Word] {
        &self.map.words()[self.layout.role_keys..][..ROLES_COUNTED]
    }

    fn role_counts(&self, row: usize) -> &[Word] {
        &self.map.words()[self.layout.role_pauses + row * PAUSE_COUNTS..][..PAUSE_COUNTS]
    }
}

fn key(role: u32) -> u64 {
    let body = u64::from(role) << ROLE_AT | 1;
    body | mix(body) << KEY_CHECK_AT
}

/// The role that a key names; `None` for a row that nobody took and for a damaged key.
fn role_of(word: u64) -> Option<u32> {
    let role = (word >> ROLE_AT & ((1 << (KEY_CHECK_AT - ROLE_AT)) - 1)) as u32;
    (word == key(role)).then_some(role)
}

fn packed(count: u64, role: u32, bucket: usize) -> u64 {
    count | seal([count, u64::from(role), bucket as u64]) & !COUNT_MASK
}

/// `None` where nothing was counted, for another role's count and for a damaged one.
fn count_of(word: u64, role: u32, bucket: usize) -> Option<u64> {
    let count = word & COUNT_MASK;
    (count > 0 && word == packed(count, role, bucket)).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_no_flipped_bit_is_believed() {
        for role in [0, 1, 63, crate::subject::ROLE_LIMIT] {
            let word = key(role);
            assert_eq!(role_of(word), Some(role));
            assert!((0..64).all(|bit| role_of(word ^ 1 << bit).is_none()), "{role}");
            for (bucket, count) in [(0, 1), (12, 1000), (5, COUNT_MASK)] {
                let word = packed(count, role, bucket);
                assert_eq!(count_of(word, role, bucket), Some(count));
                assert!((0..64).all(|bit| count_of(word ^ 1 << bit, role, bucket).is_none()), "{role} {bucket}");
                assert_eq!(count_of(word, role + 1, bucket), None);
                assert_eq!(count_of(word, role, bucket ^ 1), None);
            }
        }
        assert_eq!((role_of(0), count_of(0, 0, 0)), (None, None));
    }
}
