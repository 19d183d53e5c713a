//! What happened: the rows of the event log as people read them.

/// Upper edges of the pause histogram in milliseconds, doubling from 15 s to 8 h (15 s · 2¹¹ = 8.5 h); the last
/// bucket is open.
pub const PAUSE_BUCKETS_MS: [u64; 12] = [
    15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 960_000, 1_920_000, 3_840_000, 7_680_000, 15_360_000, 30_720_000,
];

/// The bucket of a pause. `None` for less than a second, which is a burst and no pause.
#[inline(always)]
pub fn pause_bucket(pause_ms: u64) -> Option<usize> {
    let bucket = || PAUSE_BUCKETS_MS.iter().position(|edge| pause_ms <= *edge).unwrap_or(PAUSE_BUCKETS_MS.len());
    (pause_ms >= 1000).then(bucket)
}

/// One row of the event log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub seq: u64,
    /// Unix milliseconds. Of an end by time: the deadline, not the moment somebody noticed.
    pub at_ms: i64,
    pub kind_of_event: EventType,
    /// 16 hex digits, empty for events of the registry itself.
    pub session_id: String,
    pub kind: String,
    pub id: u64,
    pub rule: String,
    pub reason: String,
    pub by: String,
    pub ip: String,
}

/// The types of event, in the order of their codes in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    Start,
    Warn,
    Extend,
    Lock,
    Resume,
    ResumeFailed,
    Expire,
    Terminate,
    End,
    Hold,
    WouldLock,
    WouldExpire,
    Policy,
    Registry,
}

impl EventType {
    const ALL: [(Self, &'static str); 14] = [
        (Self::Start, "start"),
        (Self::Warn, "warn"),
        (Self::Extend, "extend"),
        (Self::Lock, "lock"),
        (Self::Resume, "resume"),
        (Self::ResumeFailed, "resume_failed"),
        (Self::Expire, "expire"),
        (Self::Terminate, "terminate"),
        (Self::End, "end"),
        (Self::Hold, "hold"),
        (Self::WouldLock, "would_lock"),
        (Self::WouldExpire, "would_expire"),
        (Self::Policy, "policy"),
        (Self::Registry, "registry"),
    ];

    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// What a row holds of it; 0 is no event.
    pub(crate) fn code(self) -> u64 {
        self as u64 + 1
    }

    pub(crate) fn from_code(code: u64) -> Option<Self> {
        let place = usize::try_from(code).ok()?.checked_sub(1)?;
        Self::ALL.get(place).map(|(event, _)| *event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_read_back_and_has_its_own_name() {
        for (place, (event, name)) in EventType::ALL.into_iter().enumerate() {
            assert_eq!(event as usize, place);
            assert_eq!(EventType::from_code(event.code()), Some(event));
            assert_eq!(event.as_str(), name);
        }
        assert_eq!(EventType::from_code(0), None);
        assert_eq!(EventType::from_code(15), None);
    }
}
