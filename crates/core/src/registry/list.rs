//! Sessions as lists show them.

use std::cmp::Reverse;
use std::net::IpAddr;

use super::record::Seen;
use super::{Present, Registry};
use crate::Result;
use crate::session::{SessionView, Status};
use crate::store::shm::Slot;
use crate::token::id_text;

/// Which sessions `sessions` lists. An empty filter lists all that are live.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<String>,
    pub id: Option<u64>,
    /// Only this asks for sessions that are over, as long as the registry still holds them.
    pub status: Option<Status>,
    pub ip: Option<IpAddr>,
}

impl Registry {
    /// Newest activity first.
    pub fn sessions(&self, filter: &Filter, limit: usize, offset: usize) -> Result<Vec<SessionView>> {
        let present = self.present();
        let fitting = self.published(&present).filter(|(_, seen)| self.fits(seen, filter));
        let mut places: Vec<_> =
            fitting.map(|(place, seen)| (Reverse(seen.standing.active), seen.slot.id(), place)).collect();
        // Only the pages up to this one are put in order.
        let end = offset.saturating_add(limit);
        if end < places.len() {
            places.select_nth_unstable(end);
            places.truncate(end);
        }
        places.sort_unstable();
        let page = places.into_iter().skip(offset);
        Ok(page.filter_map(|(_, id, place)| self.view(&present, self.store.slot(place), id)).collect())
    }

    /// Every session that is held, as it stands now, live or over; and the number of its slot.
    pub(super) fn published<'a>(&'a self, present: &'a Present) -> impl Iterator<Item = (usize, Seen<'a>)> {
        self.store.slots().enumerate().filter_map(move |(place, slot)| {
            let life = slot.life();
            let seen = Slot::is_published(life).then(|| self.see(present, slot, life, None))??;
            // Nobody could be told whose session it is, and a sign-out everywhere would pass it by.
            self.has_kind(&seen).then_some((place, seen))
        })
    }

    /// The live sessions of one user.
    pub(super) fn live_of<'a>(
        &'a self,
        present: &'a Present,
        kind: &'a str,
        id: u64,
    ) -> impl Iterator<Item = Seen<'a>> {
        self.store.slots().filter_map(move |slot| {
            let life = slot.life();
            if !Slot::is_published(life) || !slot.may_be_of(id) {
                return None;
            }
            let seen = self.see(present, slot, life, None)?;
            (seen.assessment.status.is_live() && self.is_of(&seen, kind, id)).then_some(seen)
        })
    }

    /// Whether the name of the session's kind can be believed; frees the record where it cannot.
    fn has_kind(&self, seen: &Seen<'_>) -> bool {
        let is_known = self.store.is_text(seen.slot.kind());
        if !is_known {
            self.free_damaged(seen.slot, seen.life);
        }
        is_known
    }

    fn fits(&self, seen: &Seen<'_>, filter: &Filter) -> bool {
        let status = seen.assessment.status;
        filter.status.map_or(status.is_live(), |wanted| wanted == status)
            && filter.id.is_none_or(|id| seen.slot.may_be_of(id) && seen.slot.user().1 == id)
            && filter.kind.as_ref().is_none_or(|kind| self.store.has_text(seen.slot.user().0, kind))
            && filter.ip.is_none_or(|ip| seen.slot.ip() == Some(ip.to_canonical()))
    }

    /// `None` when the session has gone since it was chosen, or its record is damaged.
    fn view(&self, present: &Present, slot: Slot<'_>, id: u64) -> Option<SessionView> {
        let life = slot.life();
        if !Slot::is_published(life) || slot.id() != id {
            return None;
        }
        let seen = self.see(present, slot, life, None)?;
        let Some(((admin, roles), started)) = slot.subject().zip(slot.started(life)) else {
            self.free_damaged(slot, life);
            return None;
        };
        let (kind, id) = slot.user();
        let view = SessionView {
            session_id: id_text(slot.id()),
            kind: self.store.text(kind).to_string(),
            id,
            roles,
            admin,
            label: slot.label(),
            ip: slot.ip(),
            agent: slot.agent(),
            status: seen.assessment.status,
            started_at: self.store.wall_of(started),
            active_at: self.store.wall_of(seen.standing.active),
            idle_ms: seen.assessment.idle,
            end_in_ms: seen.assessment.end_in,
            rule: present.policy().rule_name(seen.rule).to_string(),
            extensions: seen.standing.extensions,
        };
        // The slot may have become somebody else's since the list was made.
        slot.is_still(life).then_some(view)
    }
}
