//! What is done to sessions by others than their own person: an admin, a limit, a change of the account.

use super::record::{Noted, Seen};
use super::{Present, Registry, TRIES};
use crate::event::EventType;
use crate::session::Phase;
use crate::store::shm::EventRow;
use crate::subject::Changes;
use crate::token::id_parse;
use crate::{Result, clock};

impl Registry {
    /// Ends one session by its public id. False when no live session has it.
    pub fn terminate(&self, session_id: &str, reason: &str, by: &str) -> Result<bool> {
        let present = self.present();
        let place = id_parse(session_id).and_then(|id| self.store.find_id(id));
        let Some((slot, life)) = place else { return Ok(false) };
        let Some(seen) = self.see(&present, slot, life, None) else { return Ok(false) };
        Ok(self.terminate_seen(&present, seen, reason, by))
    }

    /// Ends all sessions of a user but one, and lets none that began before now be adopted. How many there were.
    pub fn terminate_user(
        &self,
        kind: &str,
        id: u64,
        reason: &str,
        by: &str,
        except_session_id: Option<&str>,
    ) -> Result<u64> {
        let present = self.present();
        let spared = except_session_id.and_then(id_parse);
        self.store.set_not_before(kind, id, clock::wall_ms().div_euclid(1000).unsigned_abs());
        let theirs = self.live_of(&present, kind, id).filter(|seen| Some(seen.slot.id()) != spared);
        Ok(theirs.filter(|seen| self.terminate_seen(&present, *seen, reason, by)).count() as u64)
    }

    /// Changes roles, admin flag or label of all of a user's sessions; their limits follow at once. How many there are.
    pub fn update_user(&self, kind: &str, id: u64, changes: &Changes) -> Result<u64> {
        changes.check()?;
        let present = self.present();
        let _lock = self.store.lock()?;
        let theirs = self.live_of(&present, kind, id);
        Ok(theirs.filter(|seen| self.update(&present, seen, changes)).count() as u64)
    }

    fn update(&self, present: &Present, seen: &Seen<'_>, changes: &Changes) -> bool {
        let slot = seen.slot;
        // Whoever is locked by now stays so under the limits that follow.
        self.notice(present, seen);
        let Some(known) = slot.known_subject() else { return false };
        let roles = changes.roles.as_deref().unwrap_or(&known.roles);
        // What was read is theirs only if the record still is, after it was read.
        let is_changed =
            slot.is_still(seen.life) && slot.set_subject(&known, roles, changes.admin.unwrap_or(known.admin));
        if let Some(label) = changes.label.as_ref().filter(|_| is_changed) {
            slot.set_label(label);
        }
        is_changed
    }

    /// Ends a session whatever else happens to it meanwhile. False when it was over before.
    pub(super) fn terminate_seen(&self, present: &Present, seen: Seen<'_>, reason: &str, by: &str) -> bool {
        let (slot, life) = (seen.slot, seen.life);
        for _ in 0..TRIES {
            let Some(seen) = self.see(present, slot, life, None) else { return false };
            if self.notice(present, &seen) != Noted::AsSeen {
                continue;
            }
            if seen.standing.is_over() {
                return false;
            }
            let Some(row) = self.session_row(present, &seen, EventType::Terminate, reason, seen.now) else {
                return false;
            };
            if self.close(&seen, Phase::Terminated, &EventRow { by: by.into(), ..row }) {
                return true;
            }
        }
        false
    }

    pub(super) fn is_of(&self, seen: &Seen<'_>, kind: &str, id: u64) -> bool {
        let (code, user) = seen.slot.user();
        user == id && self.store.has_text(code, kind) && seen.slot.subject().is_some()
    }
}
