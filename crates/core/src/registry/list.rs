//! Sessions as lists show them.

use std::cmp::Reverse;
use std::net::IpAddr;

use super::record::{Seen, Walk};
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

/// Last activity, session id, number of the slot: the order of a list.
type Place = (Reverse<u64>, u64, usize);

/// The first of what comes, in the order of a list, without putting the rest in order.
struct Newest {
    most: usize,
    kept: Vec<Place>,
    /// Nothing from here on is among the first.
    end: Option<Place>,
}

impl Newest {
    fn of(most: usize) -> Self {
        Self { most, kept: Vec::new(), end: None }
    }

    fn add(&mut self, place: Place) {
        if self.end.is_some_and(|end| place >= end) {
            return;
        }
        self.kept.push(place);
        if self.kept.len() > 64 + self.most.saturating_mul(2) {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.most < self.kept.len() {
            self.end = Some(*self.kept.select_nth_unstable(self.most).1);
            self.kept.truncate(self.most);
        }
    }

    fn in_order(mut self) -> Vec<Place> {
        self.cut();
        self.kept.sort_unstable();
        self.kept
    }
}

impl Registry {
    /// Newest activity first.
    pub fn sessions(&self, filter: &Filter, limit: usize, offset: usize) -> Result<Vec<SessionView>> {
        let present = self.present();
        let mut walk = Walk::default();
        let mut newest = Newest::of(offset.saturating_add(limit));
        for (place, slot) in self.store.slots().enumerate() {
            let life = slot.life();
            if Slot::is_published(life)
                && let Some(active) = self.chosen(&present, slot, life, filter, &mut walk)
            {
                newest.add((Reverse(active), slot.id(), place));
            }
        }
        let page = newest.in_order().into_iter().skip(offset);
        Ok(page.filter_map(|(_, id, place)| self.view(&present, self.store.slot(place), id)).collect())
    }

    /// When the person of a session last acted, if the filter lets it through.
    #[inline(always)]
    fn chosen(&self, present: &Present, slot: Slot<'_>, life: u64, filter: &Filter, walk: &mut Walk) -> Option<u64> {
        if *filter == Filter::default()
            && let Some(active) = self.quiet_since(present, slot, life, walk)
        {
            return Some(active);
        }
        let seen = self.see(present, slot, life, None)?;
        self.fits(&seen, filter).then_some(seen.standing.active)
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
        let Some(((admin, roles), started)) =
            slot.subject().zip(slot.started(life)).filter(|_| self.store.is_text(slot.kind()))
        else {
            self.free_damaged(slot, life);
            return None;
        };
        let (kind, id) = slot.user();
        let view = SessionView {
            session_id: id_text(slot.id()),
            kind: self.store.text(kind).to_string(),
            id,
            roles: roles.to_vec(),
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_newest_are_the_first_of_all_in_order(
            moments in prop::collection::vec(0..50_u64, 0..400),
            most in 0..150_usize,
        ) {
            let mut all: Vec<Place> = (0..).zip(moments).map(|(place, moment)| (Reverse(moment), 7, place)).collect();
            let mut newest = Newest::of(most);
            all.iter().for_each(|place| newest.add(*place));
            all.sort_unstable();
            all.truncate(most);
            prop_assert_eq!(newest.in_order(), all);
        }
    }
}
