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
            let Some(seen) = self.see(&ruled, slot, life, ip) else { break };
            if let Some(seen) = self.after_request(&ruled, seen, act, ip) {
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

    /// `None` when somebody else acted on the session meanwhile.
    fn after_request<'a>(&self, ruled: &Ruled, seen: Seen<'a>, act: Act, ip: Option<IpAddr>) -> Option<Seen<'a>> {
        let mut seen = self.notice(ruled, seen)?;
        if let Some(ip) = ip
            && seen.slot.ip() != Some(ip.to_canonical())
            && !seen.standing.is_over()
        {
            seen = self.move_to(ruled, seen, ip)?;
        }
        let Act::Ago(ago) = act else { return Some(seen) };
        let Some(next) = seen.standing.with_activity(seen.now.saturating_sub(ago), seen.now) else { return Some(seen) };
        let pause = next.active - seen.standing.active;
        let seen = self.replace(&seen, next)?;
        self.store.count_pause(seen.slot.user().0, pause);
        Some(seen)
    }

    /// The person's address is another than before.
    fn move_to<'a>(&self, ruled: &Ruled, seen: Seen<'a>, ip: IpAddr) -> Option<Seen<'a>> {
        let known = seen.slot.ip().is_some();
        let seen = match seen.standing.limits.ip_change {
            IpChange::Lock if known => match seen.standing.locked(seen.now) {
                Ok(next) => {
                    let seen = self.replace(&seen, next)?;
                    self.log_session(ruled, &seen, EventType::Lock, "ip_change", seen.now);
                    seen
                }
                Err(_) => seen,
            },
            IpChange::End if known => {
                let seen = self.close(&seen, Phase::Terminated, "ip_change")?;
                self.log_session(ruled, &seen, EventType::Terminate, "ip_change", seen.now);
                seen
            }
            _ => seen,
        };
        seen.slot.set_ip(Some(ip));
        Some(seen)
    }
}
