//! Rows of the event log, made from what the registry knows.

use std::borrow::Cow;

use super::record::Seen;
use super::{Present, Registry};
use crate::clock;
use crate::event::{Event, EventType};
use crate::store::shm::{EventRow, Found, OTHER, SubjectRow};
use crate::token::id_text;

/// Reasons that nobody else needs to give: they have their places from the beginning, however many others come.
const OWN_REASONS: [&str; 10] =
    [OTHER, "created", "set_aside", "set", "idle", "absolute", "logout", "own", "ip_change", "limit"];

impl Registry {
    /// Events after `after`, oldest first, at most `limit`.
    pub fn events(&self, after: u64, limit: usize) -> crate::Result<Vec<Event>> {
        let rows = self.store.read_events(after, limit);
        Ok(rows
            .into_iter()
            .map(|(seq, row)| Event {
                seq,
                at_ms: row.at_ms,
                kind_of_event: row.event,
                session_id: if row.session == 0 { String::new() } else { id_text(row.session) },
                kind: self.store.text(row.kind).to_string(),
                id: row.id,
                rule: row.rule.into_owned(),
                reason: self.store.text(row.reason).to_string(),
                by: row.by.into_owned(),
                ip: row.ip.map(|ip| ip.to_string()).unwrap_or_default(),
            })
            .collect())
    }

    pub(super) fn log_session(&self, present: &Present, seen: &Seen<'_>, event: EventType, reason: &str, moment: u64) {
        if let Some(row) = self.session_row(present, seen, event, reason, moment) {
            self.store.log(&row);
        }
    }

    /// The row of a new session, which is not read again for it.
    pub(super) fn log_start(&self, present: &Present, session: u64, subject: &SubjectRow<'_>, rule: u16, moment: u64) {
        self.store.log(&EventRow {
            at_ms: self.store.wall_of(moment),
            event: EventType::Start,
            session,
            kind: subject.kind,
            id: subject.id,
            reason: 0,
            rule: Cow::Borrowed(present.policy().rule_name(rule)),
            by: Cow::Borrowed(""),
            ip: subject.ip,
        });
    }

    /// A row about a session, at a moment of the registry clock. Made before the session is changed, since its slot may be
    /// somebody else's right after; `None` when it is already.
    pub(super) fn session_row<'a>(
        &self,
        present: &'a Present,
        seen: &Seen<'_>,
        event: EventType,
        reason: &str,
        moment: u64,
    ) -> Option<EventRow<'a>> {
        let (kind, id) = seen.slot.user();
        let row = EventRow {
            at_ms: self.store.wall_of(moment),
            event,
            session: seen.slot.id(),
            kind,
            id,
            reason: self.reason_code(reason),
            rule: Cow::Borrowed(present.policy().rule_name(seen.rule)),
            by: Cow::Borrowed(""),
            ip: seen.slot.ip(),
        };
        seen.slot.is_still(seen.life).then_some(row)
    }

    /// A row about the registry itself; `text` stands where other rows have their rule.
    pub(super) fn log_registry(&self, event: EventType, reason: &str, text: &str) {
        self.store.log(&EventRow {
            at_ms: clock::wall_ms(),
            event,
            session: 0,
            kind: 0,
            id: 0,
            reason: self.reason_code(reason),
            rule: Cow::Borrowed(text),
            by: Cow::Borrowed(""),
            ip: None,
        });
    }

    pub(super) fn log_opened(&self, found: &Found) {
        if !matches!(found, Found::Existing) {
            for reason in OWN_REASONS {
                self.store.reason_code(reason);
            }
        }
        match found {
            Found::Existing => {}
            Found::Nothing => self.log_registry(EventType::Registry, "created", ""),
            Found::SetAside { reason, .. } => self.log_registry(EventType::Registry, "set_aside", reason),
        }
    }

    fn reason_code(&self, reason: &str) -> u8 {
        if reason.is_empty() { 0 } else { self.store.reason_code(reason) }
    }
}
