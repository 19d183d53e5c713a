//! Sessions as lists show them.

use std::cmp::Reverse;
use std::net::IpAddr;

use super::record::Seen;
use super::{Registry, Ruled};
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
        let ruled = self.ruled();
        let mut fitting: Vec<Seen<'_>> = self.published(&ruled).filter(|seen| self.fits(seen, filter)).collect();
        fitting.sort_by_key(|seen| (Reverse(seen.standing.active), seen.slot.id()));
        Ok(fitting.into_iter().skip(offset).take(limit).filter_map(|seen| self.view(&ruled, &seen)).collect())
    }

    /// Every session that is held, as it stands now; live or over.
    pub(super) fn published<'a>(&'a self, ruled: &'a Ruled) -> impl Iterator<Item = Seen<'a>> {
        self.store.slots().filter_map(move |slot| {
            let life = slot.life();
            let seen = Slot::is_published(life).then(|| self.see(ruled, slot, life, None))??;
            // Nobody could be told whose session it is, and a sign-out everywhere would pass it by.
            self.has_kind(&seen).then_some(seen)
        })
    }

    /// Whether the name of the session's kind can be believed; frees the record where it cannot.
    fn has_kind(&self, seen: &Seen<'_>) -> bool {
        let is_known = !self.store.text(seen.slot.user().0).is_empty();
        if !is_known {
            self.free_damaged(seen.slot, seen.life);
        }
        is_known
    }

    pub(super) fn live<'a>(&'a self, ruled: &'a Ruled) -> impl Iterator<Item = Seen<'a>> {
        self.published(ruled).filter(|seen| seen.assessment.status.is_live())
    }

    fn fits(&self, seen: &Seen<'_>, filter: &Filter) -> bool {
        let status = seen.assessment.status;
        filter.status.map_or(status.is_live(), |wanted| wanted == status)
            && filter.id.is_none_or(|id| seen.slot.user().1 == id)
            && filter.kind.as_ref().is_none_or(|kind| self.store.has_text(seen.slot.user().0, kind))
            && filter.ip.is_none_or(|ip| seen.slot.ip() == Some(ip.to_canonical()))
    }

    /// `None` when the session has gone meanwhile, or when it cannot be believed whose it is; then the record is freed.
    fn view(&self, ruled: &Ruled, seen: &Seen<'_>) -> Option<SessionView> {
        let (kind, id) = seen.slot.user();
        let Some((admin, roles)) = seen.slot.subject() else {
            self.free_damaged(seen.slot, seen.life);
            return None;
        };
        let view = SessionView {
            session_id: id_text(seen.slot.id()),
            kind: self.store.text(kind),
            id,
            roles,
            admin,
            label: seen.slot.label(),
            ip: seen.slot.ip(),
            agent: seen.slot.agent(),
            status: seen.assessment.status,
            started_at: self.store.wall_of(seen.started),
            active_at: self.store.wall_of(seen.standing.active),
            idle_ms: seen.assessment.idle,
            end_in_ms: seen.assessment.end_in,
            rule: ruled.policy.rule_name(seen.rule).to_string(),
            extensions: seen.standing.extensions,
        };
        // The slot may have become somebody else's since the list was made.
        seen.slot.is_still(seen.life).then_some(view)
    }
}
