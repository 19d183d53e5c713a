//! The call of every request.

use std::net::IpAddr;

use super::record::{Noted, Seen};
use super::{Answer, Present, Quiet, Registry, TRIES};
use crate::Result;
use crate::event::{EventType, pause_bucket};
use crate::policy::IpChange;
use crate::session::{Act, Decision, Phase, Standing};
use crate::store::shm::{Counter, Notice, Pulse, Ruling, Slot};
use crate::subject::STAFF;
use crate::token::Token;

impl Registry {
    /// Where the session of `token` stands, after what the person did. `ip`: the address now, when it is known.
    pub fn check(&self, token: &[u8], act: Act, ip: Option<IpAddr>) -> Result<Decision> {
        self.answer(token, act, ip).map(|answer| answer.decision())
    }

    /// The same, with the decision worked out when somebody asks for it.
    #[inline(always)]
    pub fn answer(&self, token: &[u8], act: Act, ip: Option<IpAddr>) -> Result<Answer> {
        self.store.count(Counter::Checks);
        let present = self.present();
        let (slot, life) = match self.locate(token) {
            Ok(place) => place,
            Err(reason) => return Ok(Answer::Told(self.unknown(&present, reason))),
        };
        let Some((ruling, standing)) = self.go_on(&present, slot, life, act, ip) else {
            return Ok(Answer::Told(self.judge(&present, slot, life, act, ip)));
        };
        Ok(Answer::Quiet(Quiet::new(slot.id(), ruling, &standing, present)))
    }

    /// An act of a session that goes on with nothing to tell, which nearly all are. `None`, and nothing done, for any
    /// other, and when somebody else acted at the same moment.
    #[inline(always)]
    pub(super) fn go_on(
        &self,
        present: &Present,
        slot: Slot<'_>,
        life: u64,
        act: Act,
        ip: Option<IpAddr>,
    ) -> Option<(Ruling, Standing)> {
        let (word, ruling, mut standing) = self.quiet(present, slot, life, ip)?;
        if ip.is_some_and(|ip| slot.ip() != Some(ip.to_canonical())) || !slot.is_still(life) {
            return None;
        }
        let Act::Ago(ago) = act else { return Some((ruling, standing)) };
        let moment = present.now.saturating_sub(ago);
        if moment > standing.active {
            let pulse = Pulse { active: moment, phase: Phase::Open, detail: standing.extensions };
            slot.swap_pulse(life, word, pulse)?;
            self.follows_pause.set(false);
            if let Some(bucket) = pause_bucket(moment - standing.active) {
                self.count_pause(slot, life, bucket, ruling.role_row());
            }
            standing.active = moment;
        }
        Some((ruling, standing))
    }

    /// Every check that [`Registry::go_on`] leaves.
    #[inline(never)]
    pub(super) fn judge(&self, present: &Present, slot: Slot<'_>, life: u64, act: Act, ip: Option<IpAddr>) -> Decision {
        for _ in 0..TRIES {
            let Some(seen) = self.see(present, slot, life, ip) else { break };
            if let Some(seen) = self.take_in(present, seen, act, ip) {
                return self.decision(present, &seen);
            }
        }
        self.unknown(present, self.ended())
    }

    /// The published record of a token, or why there is none.
    #[inline(always)]
    pub(super) fn locate(&self, token: &[u8]) -> Result<(Slot<'_>, u64), &'static str> {
        let token = Token::parse(token).ok_or("malformed")?;
        if token.epoch != self.store.epoch() {
            return Err("foreign");
        }
        // Then the roles are read as well, and are to come from memory beside the record, not after it.
        if self.follows_pause.get() {
            self.store.slot_named(&token).prefetch_roles();
        }
        self.store.find(&token).ok_or_else(|| self.ended())
    }

    /// The reason for a token of this epoch whose record is not there. It may have been lost with the file, which is
    /// another thing than to be over; so the file is looked at (see [`Registry::is_lost`]).
    #[cold]
    pub(super) fn ended(&self) -> &'static str {
        self.is_current();
        "ended"
    }

    /// What this request says of the person. `None` when the record has changed meanwhile, so that it is to be read anew.
    fn take_in<'a>(&self, present: &Present, seen: Seen<'a>, act: Act, ip: Option<IpAddr>) -> Option<Seen<'a>> {
        if self.notice(present, &seen) != Noted::AsSeen {
            return None;
        }
        if let Some(ip) = ip
            && seen.slot.ip() != Some(ip.to_canonical())
            && !seen.standing.is_over()
        {
            self.move_to(present, seen, ip);
            return None;
        }
        let Act::Ago(ago) = act else { return Some(seen) };
        let Some(next) = seen.standing.with_activity(seen.now.saturating_sub(ago), seen.now) else {
            return Some(seen);
        };
        let pause = next.active - seen.standing.active;
        let seen = self.replace(seen, next)?;
        if let Some(bucket) = pause_bucket(pause) {
            self.count_pause(seen.slot, seen.life, bucket, None);
        }
        Some(seen)
    }

    /// Notes a pause between two acts, of staff for each of their roles too: the role that a limit is for has habits of
    /// its own. Out of the way of a check in the middle of a burst.
    #[inline(never)]
    fn count_pause(&self, slot: Slot<'_>, life: u64, bucket: usize, role_row: Option<usize>) {
        let kind = slot.kind();
        self.store.count_pause(kind, bucket);
        let is_counted = role_row.is_some_and(|row| self.store.count_row_pause(row, bucket));
        if is_counted || !slot.may_have_roles() || !self.store.has_text(kind, STAFF) {
            return;
        }
        self.follows_pause.set(true);
        let Some((_, roles)) = slot.subject().filter(|_| slot.is_still(life)) else { return };
        for (place, role) in roles.iter().enumerate() {
            if !roles[..place].contains(role) {
                self.store.count_role_pause(*role, bucket);
            }
        }
    }

    /// The person's address is another than before. Does nothing when somebody else acted meanwhile.
    #[inline(never)]
    fn move_to(&self, present: &Present, seen: Seen<'_>, ip: IpAddr) {
        let change = if seen.slot.ip().is_some() { seen.standing.limits.ip_change } else { IpChange::Ignore };
        match change {
            IpChange::Ignore => {}
            IpChange::Lock if !seen.standing.enforced => {
                self.tell_once(present, &seen, Notice::WouldLock, "ip_change", seen.now);
            }
            IpChange::End if !seen.standing.enforced => {
                self.tell_once(present, &seen, Notice::WouldExpire, "ip_change", seen.now);
            }
            IpChange::Lock => {
                if let Ok(next) = seen.standing.locked(seen.now) {
                    let Some(row) = self.session_row(present, &seen, EventType::Lock, "ip_change", seen.now) else {
                        return;
                    };
                    if self.replace(seen, next).is_none() {
                        return;
                    }
                    self.store.log(&row);
                }
            }
            IpChange::End => {
                let row = self.session_row(present, &seen, EventType::Terminate, "ip_change", seen.now);
                if !row.is_some_and(|row| self.close(&seen, Phase::Terminated, &row)) {
                    return;
                }
            }
        }
        seen.slot.set_ip(Some(ip));
    }
}
