//! What a person does to their own session: extend, lock, resume, hold, end.

use super::record::{Noted, Seen};
use super::{Registry, TRIES};
use crate::Result;
use crate::event::EventType;
use crate::session::{Decision, Phase, Reason, Refusal, Standing};
use crate::store::shm::Counter;

impl Registry {
    /// The person asks to stay. Works while Active or in the Warning; else the decision says how things stand.
    pub fn extend(&self, token: &[u8]) -> Result<Decision> {
        self.act(token, EventType::Extend, |seen| seen.standing.extended(seen.now))
    }

    /// The person's own lock.
    pub fn lock(&self, token: &[u8]) -> Result<Decision> {
        self.act(token, EventType::Lock, |seen| seen.standing.locked(seen.now))
    }

    /// The person is back. The caller has asked for the password where the policy wants it.
    pub fn resume(&self, token: &[u8]) -> Result<Decision> {
        self.act(token, EventType::Resume, |seen| seen.standing.resumed(seen.now))
    }

    /// Somebody tried to unlock and gave a wrong password: only noted.
    pub fn resume_failed(&self, token: &[u8]) -> Result<Decision> {
        self.act(token, EventType::ResumeFailed, |seen| seen.standing.resumed(seen.now).map(|_| seen.standing))
    }

    /// The person will be away for `seconds`, bounded by the policy's `max_hold`; 0 lifts the hold.
    pub fn hold(&self, token: &[u8], seconds: u64) -> Result<Decision> {
        let length = seconds.saturating_mul(1000);
        self.act(token, EventType::Hold, |seen| seen.standing.held(length, seen.now))
    }

    /// The person signs out. False when the token names no live session.
    pub fn end(&self, token: &[u8]) -> Result<bool> {
        let present = self.present();
        let Ok((slot, life)) = self.locate(token) else { return Ok(false) };
        for _ in 0..TRIES {
            let Some(seen) = self.see(&present, slot, life, None) else { break };
            if self.notice(&present, &seen) != Noted::AsSeen {
                continue;
            }
            if seen.standing.is_over() {
                return Ok(false);
            }
            let Some(row) = self.session_row(&present, &seen, EventType::End, "logout", seen.now) else { break };
            // Ended first, as everybody else ends it, so that of two who do it one is told so.
            if self.close(&seen, Phase::Terminated, &row) {
                slot.free(life);
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn act(
        &self,
        token: &[u8],
        event: EventType,
        change: impl Fn(&Seen<'_>) -> Result<Standing, Refusal>,
    ) -> Result<Decision> {
        let present = self.present();
        let (slot, life) = match self.locate(token) {
            Ok(place) => place,
            Err(reason) => return Ok(self.unknown(&present, reason)),
        };
        for _ in 0..TRIES {
            let Some(seen) = self.see(&present, slot, life, None) else { break };
            if self.notice(&present, &seen) != Noted::AsSeen {
                continue;
            }
            match change(&seen) {
                Ok(next) => {
                    let reason = if event == EventType::Lock { "own" } else { "" };
                    let Some(row) = self.session_row(&present, &seen, event, reason, seen.now) else { break };
                    if let Some(seen) = self.replace(seen, next) {
                        if event == EventType::Extend {
                            self.store.count(Counter::Extensions);
                        }
                        self.store.log(&row);
                        return Ok(self.decision(&present, &seen));
                    }
                }
                Err(refusal) => {
                    let mut decision = self.decision(&present, &seen);
                    if let Some(reason) = refusal.reason() {
                        decision.reason = Reason::Fixed(reason);
                    }
                    return Ok(decision);
                }
            }
        }
        Ok(self.unknown(&present, self.ended()))
    }
}
