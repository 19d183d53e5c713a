//! The registry's figures → the array of `logout_master_stats()`.

use ext_php_rs::types::{ZendHashTable, Zval};
use logout_master_core::event::PAUSE_BUCKETS_MS;
use logout_master_core::registry::Stats;

use crate::values;

pub fn value(stats: &Stats) -> Zval {
    values::map([
        ("store", values::text(stats.store)),
        ("path", values::text(&stats.path)),
        ("epoch", values::text(&stats.epoch)),
        ("capacity", values::int(stats.capacity)),
        ("live", values::int(stats.live)),
        ("ended", values::int(stats.ended)),
        ("free", values::int(stats.free)),
        ("claimed", values::int(stats.claimed)),
        ("by_kind", counts(&stats.by_kind)),
        ("by_status", counts(&stats.by_status)),
        ("ends_by_reason", counts(&stats.ends_by_reason)),
        ("checks", values::int(stats.checks)),
        ("starts", values::int(stats.starts)),
        ("extensions", values::int(stats.extensions)),
        ("refused_full", values::int(stats.refused_full)),
        ("events", values::int(stats.events)),
        ("events_lost", values::int(stats.events_lost)),
        ("store_errors", values::int(stats.store_errors)),
        ("policy_version", values::text(&stats.policy_version)),
        ("policy_revision", values::int(stats.policy_revision)),
        ("buckets_ms", values::list(PAUSE_BUCKETS_MS.iter().map(|edge| values::int(*edge)))),
        ("pauses", values::map(stats.pauses.iter().map(|(kind, counts)| (kind.as_str(), list(counts))))),
        ("role_pauses", by_role(&stats.role_pauses)),
    ])
}

fn counts<Name: AsRef<str>>(counts: &[(Name, u64)]) -> Zval {
    values::map(counts.iter().map(|(name, count)| (name.as_ref(), values::int(*count))))
}

fn by_role(pauses: &[(u32, Vec<u64>)]) -> Zval {
    let mut rows = ZendHashTable::with_capacity(u32::try_from(pauses.len()).unwrap_or_default());
    for (role, counts) in pauses {
        // Refused only when there is no such index, which there is for every role.
        let _ = rows.insert_at_index(i64::from(*role), list(counts));
    }
    values::table(rows)
}

fn list(counts: &[u64]) -> Zval {
    values::list(counts.iter().map(|count| values::int(*count)))
}

/// The figures while the extension is switched off.
pub fn disabled() -> Stats {
    Stats { store: "disabled", ..Stats::default() }
}
