//! The registry's figures as OpenMetrics text. Pure: it is given the figures and reads nothing.

use std::fmt::Write;

use crate::event::PAUSE_BUCKETS_MS;
use crate::registry::Stats;

/// The figures in the text format of OpenMetrics 1.0, which Prometheus reads.
pub fn open_metrics(stats: &Stats) -> String {
    let mut page = Page(String::with_capacity(4096));
    page.info(stats);
    page.gauge("capacity_sessions", "Sessions that the registry can hold.", &[("", "", stats.capacity)]);
    page.gauge(
        "slots",
        "Slots of the registry by use.",
        &[
            ("use", "live", stats.live),
            ("use", "ended", stats.ended),
            ("use", "free", stats.free),
            ("use", "claimed", stats.claimed),
        ],
    );
    page.gauge("sessions", "Live sessions by kind.", &labelled("kind", &stats.by_kind));
    page.gauge("sessions_by_status", "Sessions held by status.", &labelled("status", &stats.by_status));
    page.counter("ends", "Ended sessions by reason.", &labelled("reason", &stats.ends_by_reason));
    for (name, help, value) in [
        ("checks", "Decisions asked for.", stats.checks),
        ("starts", "Sessions started.", stats.starts),
        ("extensions", "Times that a person extended a session.", stats.extensions),
        ("refused_full", "Sign-ins refused because every slot held a live session.", stats.refused_full),
        ("events", "Events written to the log.", stats.events),
        ("events_lost", "Events overwritten before anybody read them.", stats.events_lost),
        ("store_errors", "Questions that the store could not answer.", stats.store_errors),
    ] {
        page.counter(name, help, &[("", "", value)]);
    }
    page.gauge("policy_revision", "Revision of the policy in force.", &[("", "", stats.policy_revision)]);
    page.pauses(&stats.pauses);
    page.0.push_str("# EOF\n");
    page.0
}

/// A label's name, its value and the sample's; no label where the name is empty.
type Sample<'a> = (&'static str, &'a str, u64);

fn labelled<'a, Name: AsRef<str>>(label: &'static str, counts: &'a [(Name, u64)]) -> Vec<Sample<'a>> {
    counts.iter().map(|(name, count)| (label, name.as_ref(), *count)).collect()
}

struct Page(String);

impl Page {
    fn head(&mut self, name: &str, type_: &str, help: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.0, "# TYPE logout_master_{name} {type_}\n# HELP logout_master_{name} {help}");
    }

    fn samples(&mut self, name: &str, samples: &[Sample<'_>]) {
        for (label, value, count) in samples {
            let _ = match *label {
                "" => writeln!(self.0, "logout_master_{name} {count}"),
                _ => writeln!(self.0, "logout_master_{name}{{{label}=\"{}\"}} {count}", escaped(value)),
            };
        }
    }

    fn gauge(&mut self, name: &str, help: &str, samples: &[Sample<'_>]) {
        self.head(name, "gauge", help);
        self.samples(name, samples);
    }

    fn counter(&mut self, name: &str, help: &str, samples: &[Sample<'_>]) {
        self.head(name, "counter", help);
        self.samples(&format!("{name}_total"), samples);
    }

    fn info(&mut self, stats: &Stats) {
        self.head("registry", "info", "Which registry and which policy these figures are of.");
        let _ = writeln!(
            self.0,
            "logout_master_registry_info{{store=\"{}\",epoch=\"{}\",policy_version=\"{}\"}} 1",
            escaped(stats.store),
            escaped(&stats.epoch),
            escaped(&stats.policy_version),
        );
    }

    /// The registry counts pauses but does not add them up, so there is no sum and hence no count beside the buckets.
    fn pauses(&mut self, pauses: &[(String, Vec<u64>)]) {
        let name = "pause_seconds";
        self.head(name, "histogram", "Time between two acts of one person.");
        let _ = writeln!(self.0, "# UNIT logout_master_{name} seconds");
        for (kind, counts) in pauses {
            let mut sum = 0;
            let edges = PAUSE_BUCKETS_MS.iter().map(|edge| format!("{}.{}", edge / 1000, edge % 1000));
            for (edge, count) in edges.chain(["+Inf".to_owned()]).zip(counts) {
                sum += count;
                let _ =
                    writeln!(self.0, "logout_master_{name}_bucket{{kind=\"{}\",le=\"{edge}\"}} {sum}", escaped(kind));
            }
        }
    }
}

/// A label's value as the format wants it.
fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures() -> Stats {
        Stats {
            store: "shm",
            epoch: "0012abcd".into(),
            capacity: 16,
            live: 2,
            free: 14,
            by_kind: vec![("sta\"ff\\".into(), 2)],
            by_status: vec![("active", 2)],
            ends_by_reason: vec![("idle".into(), 3)],
            checks: 7,
            pauses: vec![("staff".into(), vec![1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4])],
            ..Stats::default()
        }
    }

    #[test]
    fn every_family_is_described_once_before_its_samples_and_the_page_ends() {
        let page = open_metrics(&figures());
        assert!(page.ends_with("# EOF\n"));
        let mut family = String::new();
        let mut seen = Vec::new();
        for line in page.lines().filter(|line| *line != "# EOF") {
            if let Some(rest) = line.strip_prefix("# TYPE ") {
                family = rest.split(' ').next().unwrap().to_owned();
                assert!(!seen.contains(&family), "{family} twice");
                seen.push(family.clone());
            } else if let Some(rest) = line.strip_prefix("# HELP ").or_else(|| line.strip_prefix("# UNIT ")) {
                assert_eq!(rest.split(' ').next().unwrap(), family);
            } else {
                assert!(line.starts_with(&family), "{line} under {family}");
                line.rsplit(' ').next().unwrap().parse::<u64>().unwrap();
            }
        }
        assert!(page.contains("logout_master_checks_total 7\n"));
    }

    #[test]
    fn labels_are_escaped() {
        assert!(open_metrics(&figures()).contains(r#"logout_master_sessions{kind="sta\"ff\\"} 2"#));
    }

    #[test]
    fn buckets_are_cumulative_and_the_last_is_open() {
        let page = open_metrics(&figures());
        let buckets: Vec<&str> = page.lines().filter(|line| line.contains("_bucket{")).collect();
        assert_eq!(buckets.len(), PAUSE_BUCKETS_MS.len() + 1);
        assert_eq!(buckets.first(), Some(&r#"logout_master_pause_seconds_bucket{kind="staff",le="15.0"} 1"#));
        assert_eq!(buckets.get(2), Some(&r#"logout_master_pause_seconds_bucket{kind="staff",le="60.0"} 3"#));
        assert_eq!(buckets.last(), Some(&r#"logout_master_pause_seconds_bucket{kind="staff",le="+Inf"} 7"#));
    }
}
