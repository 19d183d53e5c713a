//! The call of every request.

use std::net::IpAddr;

use super::record::Seen;
use super::{Registry, Ruled, TRIES};
use crate::Result;
use crate::event::EventType;
use crate::policy::IpChange;
use crate::session::{Act, Decision, Phase};
use crate::store::shm::{Counter, Slot};
use crate::token::Token;

impl Registry {
    /// Where the session of `token` stands, after what the person did. `ip`: the address now, when it is known.
    pub fn check(&self, token: &[u8], act: Act, ip: Option<IpAddr>) -> Result<Decision> {
        self.store.count(Counter::Checks);
        let ruled = self.ruled();
        let (slot, life) = match self.locate(token) {
            Ok(place) => place,
            Err(reason) => return Ok(self.unknown(&ruled, reason)),
        };
        for _ in 0..TRIES {
            let Some(mut seen) = self.see(&ruled, slot, life, ip) else { break };
            if self.take_in(&ruled, &mut seen, act, ip) {
                return Ok(self.decision(&ruled, &seen));
            }
        }
        Ok(self.unknown(&ruled, "ended"))
    }

    /// The published record of a token, or why there is none.
    pub(super) fn locate(&self, token: &[u8]) -> Result<(Slot<'_>, u64), &'static str> {
        let token = Token::parse(token).ok_or("malformed")?;
        if token.epoch != self.store.epoch() {
            return Err("foreign");
        }
        self.store.find(token.digest(self.store.key())).ok_or("ended")
    }

    /// What this request says of the person. False when somebody else acted on the session meanwhile.
    fn take_in(&self, ruled: &Ruled, seen: &mut Seen<'_>, act: Act, ip: Option<IpAddr>) -> bool {
        if !self.notice(ruled, seen) {
            return false;
        }
        if let Some(ip) = ip
            && seen.slot.ip() != Some(ip.to_canonical())
            && !seen.standing.is_over()
            && !self.move_to(ruled, seen, ip)
        {
            return false;
        }
        let Act::Ago(ago) = act else { return true };
        let Some(next) = seen.standing.with_activity(seen.now.saturating_sub(ago), seen.now) else { return true };
        let pause = next.active - seen.standing.active;
        if !self.replace(seen, next) {
            return false;
        }
        self.store.count_pause(seen.slot.user().0, pause);
        true
    }

    /// The person's address is another than before. False when somebody else acted meanwhile.
    fn move_to(&self, ruled: &Ruled, seen: &mut Seen<'_>, ip: IpAddr) -> bool {
        let known = seen.slot.ip().is_some();
        match seen.standing.limits.ip_change {
            IpChange::Lock if known => {
                if let Ok(next) = seen.standing.locked(seen.now) {
                    if !self.replace(seen, next) {
                        return false;
                    }
                    self.log_session(ruled, seen, EventType::Lock, "ip_change", seen.now);
                }
            }
            IpChange::End if known => {
                if !self.close(seen, Phase::Terminated, "ip_change") {
                    return false;
                }
                self.log_session(ruled, seen, EventType::Terminate, "ip_change", seen.now);
            }
            _ => {}
        }
        seen.slot.set_ip(Some(ip));
        true
    }
}
