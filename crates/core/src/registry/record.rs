//! One record as it was seen at one moment, and the swap that changes it if nobody else did.

use std::borrow::Cow;
use std::net::IpAddr;

use super::{Registry, Ruled};
use crate::clock;
use crate::event::EventType;
use crate::session::{Assessment, Decision, Phase, Standing, Status};
use crate::store::shm::{Counter, Notice, Pulse, Ruling, Slot};
use crate::subject::Facts;

/// A record at one moment. What it says belongs together.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub slot: Slot<'a>,
    pub life: u64,
    word: u64,
    /// The rule that gave the idle limit.
    pub rule: u16,
    pub standing: Standing,
    pub assessment: Assessment,
    pub started: u64,
    /// Code of the reason once the session is over.
    reason: u8,
    pub now: u64,
}

impl Seen<'_> {
    fn stand(&mut self, standing: Standing) {
        self.standing = standing;
        self.assessment = standing.assess(self.now);
    }
}

impl Registry {
    /// Reads the record of `life`, with the address that the person has now if it is known. `None` when the record is
    /// gone, or was damaged and is now freed.
    pub(super) fn see<'a>(&self, ruled: &Ruled, slot: Slot<'a>, life: u64, ip: Option<IpAddr>) -> Option<Seen<'a>> {
        let seen = self.read(ruled, slot, life, ip);
        if !slot.is_still(life) {
            return None;
        }
        if seen.is_none() {
            self.free_damaged(slot, life);
        }
        seen
    }

    pub(super) fn free_damaged(&self, slot: Slot<'_>, life: u64) {
        if slot.free(life) {
            self.store.count(Counter::Damaged);
            self.store.drop_live();
        }
    }

    fn read<'a>(&self, ruled: &Ruled, slot: Slot<'a>, life: u64, ip: Option<IpAddr>) -> Option<Seen<'a>> {
        let (word, pulse) = slot.pulse(life)?;
        let ruling = self.ruling(ruled, slot, life, ip)?;
        let is_over = pulse.is_over();
        let standing = Standing {
            phase: pulse.phase,
            active: pulse.active,
            absolute_from: slot.absolute_from(life)?,
            hold: slot.hold(pulse.active).min(u64::from(ruling.limits.max_hold) * 1000),
            extensions: if is_over { 0 } else { pulse.detail },
            limits: ruling.limits,
            enforced: ruled.policy.enforce(),
        };
        let now = self.store.now();
        let reason = if is_over { pulse.detail as u8 } else { 0 };
        let started = slot.started(life)?;
        let rule = ruling.rule;
        Some(Seen { slot, life, word, rule, standing, assessment: standing.assess(now), started, reason, now })
    }

    /// The limits in the record, computed anew when the policy, the subject, the hour or the address has changed.
    fn ruling(&self, ruled: &Ruled, slot: Slot<'_>, life: u64, ip: Option<IpAddr>) -> Option<Ruling> {
        if let Some(known) = slot.ruling(life, ruled.generation) {
            let in_time = known.valid_until == i64::MAX || clock::wall_ms() < known.valid_until.saturating_mul(1000);
            let same_address = !known.looks_at_address || ip.is_none() || ip == slot.ip();
            if in_time && same_address {
                return Some(known);
            }
        }
        let (admin, roles) = slot.subject()?;
        let (kind, id) = slot.user();
        let kind = Some(self.store.text(kind)).filter(|kind| !kind.is_empty())?;
        let facts = Facts { kind: &kind, id, roles: &roles, admin, ip: ip.or_else(|| slot.ip()) };
        let resolved = ruled.policy.resolve(&facts, clock::wall_ms().div_euclid(1000));
        let ruling = Ruling {
            limits: resolved.limits,
            rule: resolved.rule,
            valid_until: resolved.valid_until,
            looks_at_address: resolved.looks_at_address,
        };
        slot.set_ruling(life, ruled.generation, &ruling);
        Some(ruling)
    }

    /// Puts `next` in the record's place. False when somebody else acted meanwhile; then everything is to be read anew.
    pub(super) fn replace(&self, seen: &mut Seen<'_>, next: Standing) -> bool {
        let pulse = Pulse { active: next.active, phase: next.phase, detail: next.extensions };
        let Some(word) = seen.slot.swap_pulse(seen.life, seen.word, pulse) else { return false };
        let same_pause = next.active == seen.standing.active;
        if next.hold != if same_pause { seen.standing.hold } else { 0 } {
            seen.slot.set_hold(next.active, next.hold.div_ceil(1000));
        }
        if next.absolute_from != seen.standing.absolute_from {
            seen.slot.restart_absolute(seen.life, seen.standing.absolute_from, next.absolute_from);
        }
        seen.word = word;
        seen.stand(next);
        true
    }

    /// Ends the session where it is. False when somebody else acted meanwhile.
    pub(super) fn close(&self, seen: &mut Seen<'_>, phase: Phase, reason: &str) -> bool {
        let code = self.store.text_code(reason).unwrap_or(0);
        let pulse = Pulse { active: seen.standing.active, phase, detail: code.into() };
        let Some(word) = seen.slot.swap_pulse(seen.life, seen.word, pulse) else { return false };
        self.store.drop_live();
        self.store.count_end(code);
        (seen.word, seen.reason) = (word, code);
        seen.stand(Standing { phase, extensions: 0, ..seen.standing });
        true
    }

    /// Writes down what time has brought since somebody last looked: a warning, a lock, an end. False when somebody
    /// else acted meanwhile.
    pub(super) fn notice(&self, ruled: &Ruled, seen: &mut Seen<'_>) -> bool {
        let Assessment { status, ended_by, warns_at, locks_at, ends_at, .. } = seen.assessment;
        let is_news = |notice| seen.slot.is_first_to(notice, seen.standing.active);
        match (status, seen.standing.phase) {
            (Status::Warning, _) if is_news(Notice::Warned) => {
                self.log_session(ruled, seen, EventType::Warn, "", warns_at);
            }
            (Status::Locked, Phase::Open) if is_news(Notice::Locked) => {
                self.log_session(ruled, seen, EventType::Lock, "idle", locks_at);
            }
            (Status::Expired, Phase::Open | Phase::Locked) => {
                if !self.close(seen, Phase::Expired, ended_by.as_str()) {
                    return false;
                }
                self.log_session(ruled, seen, EventType::Expire, ended_by.as_str(), ends_at);
            }
            (Status::Active, _) if !seen.standing.enforced => {
                let grace = seen.standing.limits.grace;
                if grace > 0 && seen.now >= locks_at && locks_at < ends_at && is_news(Notice::WouldLock) {
                    self.log_session(ruled, seen, EventType::WouldLock, "idle", locks_at);
                }
                if seen.now >= ends_at && is_news(Notice::WouldExpire) {
                    self.log_session(ruled, seen, EventType::WouldExpire, ended_by.as_str(), ends_at);
                }
            }
            _ => {}
        }
        true
    }

    /// The answer for a record as it was seen.
    pub(super) fn decision(&self, ruled: &Ruled, seen: &Seen<'_>) -> Decision {
        let Seen { standing, assessment, .. } = seen;
        let reason = match assessment.status {
            Status::Locked => Cow::Borrowed(standing.resume_word()),
            Status::Expired | Status::Terminated if seen.reason != 0 => Cow::Owned(self.store.text(seen.reason)),
            Status::Expired => Cow::Borrowed(assessment.ended_by.as_str()),
            Status::Active if !standing.enforced => Cow::Borrowed("dry_run"),
            _ => Cow::Borrowed(""),
        };
        Decision {
            status: assessment.status,
            reason,
            session_id: Some(seen.slot.id()),
            rule: ruled.policy.rule_name(seen.rule).clone(),
            idle_ms: assessment.idle,
            warn_in_ms: assessment.warn_in,
            end_in_ms: assessment.end_in,
            ends_as: assessment.ends_as,
            absolute_in_ms: assessment.absolute_in,
            extensions_left: standing.extensions_left(),
            policy_version: ruled.policy.version(),
        }
    }

    /// The answer where there is no record.
    pub(super) fn unknown(&self, ruled: &Ruled, reason: &'static str) -> Decision {
        Decision::without_session(Status::Unknown, reason, ruled.policy.version())
    }
}
