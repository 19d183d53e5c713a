//! One record as it was seen at one moment, and the swap that changes it if nobody else did.

use std::net::IpAddr;
use std::rc::Rc;

use super::{Present, Registry, TRIES};
use crate::clock;
use crate::event::EventType;
use crate::policy::Resolved;
use crate::session::{Assessment, Calm, Decision, Hold, Limit, Phase, Reason, Standing, Status};
use crate::store::shm::{Counter, EventRow, Familiar, Notice, Pulse, Ruling, Slot};
use crate::subject::{Facts, STAFF};

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
    /// Code of the reason once the session is over.
    reason: u8,
    pub now: u64,
}

/// What became of a record when what time has brought was written down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Noted {
    /// It stands as it was seen.
    AsSeen,
    /// This call has written its end into it.
    Ended,
    /// Somebody else acted meanwhile, so that everything is to be read anew.
    Overtaken,
}

/// A walk along all records by one policy: nearly every one has the limits of the one before it, which are then neither
/// taken apart nor weighed again.
#[derive(Default)]
pub(super) struct Walk {
    known: Option<(Familiar, Calm)>,
}

impl Walk {
    #[inline(always)]
    fn glance(&self, slot: Slot<'_>, life: u64, now: u64) -> Option<u64> {
        let (familiar, calm) = self.known.as_ref()?;
        let (active, absolute_from) = slot.glance(life, familiar)?;
        calm.lasts(active, absolute_from, now).then_some(active)
    }
}

impl Seen<'_> {
    #[inline(always)]
    fn standing_as(self, word: u64, standing: Standing) -> Self {
        Self { word, standing, assessment: standing.assess(self.now), ..self }
    }
}

impl Registry {
    /// Reads the record of `life`, with the address that the person has now if it is known. `None` when the record is
    /// gone, or was damaged and is now freed.
    #[inline(always)]
    pub(super) fn see<'a>(&self, present: &Present, slot: Slot<'a>, life: u64, ip: Option<IpAddr>) -> Option<Seen<'a>> {
        let seen = self.read(present, slot, life, ip);
        if !slot.is_still(life) {
            return None;
        }
        if seen.is_none() {
            self.free_damaged(slot, life);
        }
        seen
    }

    /// Frees a record that cannot be believed.
    #[cold]
    pub(super) fn free_damaged(&self, slot: Slot<'_>, life: u64) {
        if slot.free(life) {
            self.store.count(Counter::Damaged);
            self.store.drop_live();
        }
    }

    #[inline(always)]
    fn read<'a>(&self, present: &Present, slot: Slot<'a>, life: u64, ip: Option<IpAddr>) -> Option<Seen<'a>> {
        let ruling = self.ruling(present, slot, life, ip)?;
        self.read_by(present, slot, life, ruling)
    }

    /// The same by limits that may hold no longer.
    #[inline(always)]
    fn read_by<'a>(&self, present: &Present, slot: Slot<'a>, life: u64, ruling: Ruling) -> Option<Seen<'a>> {
        let (word, pulse) = slot.pulse(life)?;
        let standing = self.standing(present, slot, life, pulse, ruling)?;
        let reason = if pulse.is_over() { pulse.detail as u8 } else { 0 };
        let (now, rule) = (present.now, ruling.rule());
        Some(Seen { slot, life, word, rule, standing, assessment: standing.assess(now), reason, now })
    }

    #[inline(always)]
    fn standing(&self, present: &Present, slot: Slot<'_>, life: u64, pulse: Pulse, ruling: Ruling) -> Option<Standing> {
        let limits = ruling.limits();
        Some(Standing {
            phase: pulse.phase,
            active: pulse.active,
            absolute_from: slot.absolute_from(life)?,
            hold: if limits.max_hold == 0 { Hold::NONE } else { slot.hold(life, pulse.active) },
            extensions: if pulse.is_over() { 0 } else { pulse.detail },
            limits,
            enforced: present.policy().enforce(),
        })
    }

    /// When the person of an Active session last acted, if nothing is to be told of the record of `life` and all of it
    /// can be believed.
    #[inline(always)]
    pub(super) fn quiet_since(&self, present: &Present, slot: Slot<'_>, life: u64, walk: &mut Walk) -> Option<u64> {
        let active = match walk.glance(slot, life, present.now) {
            Some(active) => active,
            None => self.quiet_and_learned(present, slot, life, walk)?,
        };
        slot.is_still(life).then_some(active)
    }

    #[inline(never)]
    fn quiet_and_learned(&self, present: &Present, slot: Slot<'_>, life: u64, walk: &mut Walk) -> Option<u64> {
        let (_, ruling, standing) = self.quiet(present, slot, life, None)?;
        walk.known = Some((Familiar::new(ruling, present.ruled.generation), Calm::of(&standing.limits)));
        Some(standing.active)
    }

    /// The record of an Active session of which nothing is to be told, with the word of its pulse; whether it is still
    /// the record of `life` is for the caller to ask.
    #[inline(always)]
    pub(super) fn quiet(
        &self,
        present: &Present,
        slot: Slot<'_>,
        life: u64,
        ip: Option<IpAddr>,
    ) -> Option<(u64, Ruling, Standing)> {
        let ruling = self.ruling(present, slot, life, ip)?;
        let (word, pulse) = slot.pulse(life)?;
        let standing = self.standing(present, slot, life, pulse, ruling)?;
        standing.is_quiet(present.now).then_some((word, ruling, standing))
    }

    /// The limits in the record, computed anew when the policy, the subject, the hour or the address has changed. The pulse
    /// is to be read after them, since they may change it.
    #[inline(always)]
    fn ruling(&self, present: &Present, slot: Slot<'_>, life: u64, ip: Option<IpAddr>) -> Option<Ruling> {
        if let Some(known) = slot.ruling(life, present.ruled.generation) {
            let until = known.valid_until();
            let in_time = until == i64::MAX || clock::wall_ms() < until.saturating_mul(1000);
            let same_address = !known.looks_at_address() || ip.is_none() || ip == slot.ip();
            if in_time && same_address {
                return Some(known);
            }
            self.settle(present, slot, life, known);
        }
        self.rule_anew(present, slot, life, ip)
    }

    /// Limits that hold no longer have their say on the time in which they did: whom they ended or locked then, though
    /// nobody asked, is not let in again by those that follow. A new policy or subject is preceded by the same.
    #[cold]
    fn settle(&self, present: &Present, slot: Slot<'_>, life: u64, outlived: Ruling) {
        let now = self.store.moment_of(outlived.valid_until().saturating_mul(1000));
        let then = Present { ruled: present.ruled.clone(), now };
        for _ in 0..TRIES {
            let seen = self.read_by(&then, slot, life, outlived).filter(|_| slot.is_still(life));
            if seen.is_none_or(|seen| self.notice(&then, &seen) != Noted::Overtaken) {
                return;
            }
        }
    }

    #[cold]
    fn rule_anew(&self, present: &Present, slot: Slot<'_>, life: u64, ip: Option<IpAddr>) -> Option<Ruling> {
        let (admin, roles) = slot.subject()?;
        let (kind, id) = slot.user();
        let kind = Some(self.store.text(kind)).filter(|kind| !kind.is_empty())?;
        let facts = Facts { kind: &kind, id, roles: &roles, admin, ip: ip.or_else(|| slot.ip()) };
        let resolved = present.policy().resolve(&facts, clock::wall_ms().div_euclid(1000));
        let ruling = self.with_role_row(resolved.into(), &kind, &roles);
        if present.policy().enforce() {
            Self::keep_lock(slot, life);
        }
        slot.set_ruling(life, present.ruled.generation, &ruling);
        Some(ruling)
    }

    /// Makes a lock that time brought down in the present pause one that only a resume lifts, whatever the limits become.
    fn keep_lock(slot: Slot<'_>, life: u64) {
        let Some((word, pulse)) = slot.pulse(life) else { return };
        if pulse.phase == Phase::Open && slot.has_noticed(Notice::Locked, pulse.active) {
            // Whoever was faster has resumed it or ended it.
            let _ = slot.swap_pulse(life, word, Pulse { phase: Phase::Locked, ..pulse });
        }
    }

    /// A ruling that knows where pauses of its subject's role are counted, when there is just one.
    pub(super) fn with_role_row(&self, ruling: Ruling, kind: &str, roles: &[u32]) -> Ruling {
        match roles {
            [role] if kind == STAFF => ruling.with_role_row(self.store.role_row(*role)),
            _ => ruling,
        }
    }

    /// Puts `next` in the record's place. `None` when somebody else acted meanwhile; then everything is to be read anew.
    #[inline(always)]
    pub(super) fn replace<'a>(&self, seen: Seen<'a>, next: Standing) -> Option<Seen<'a>> {
        let pulse = Pulse { active: next.active, phase: next.phase, detail: next.extensions };
        let word = seen.slot.swap_pulse(seen.life, seen.word, pulse)?;
        if next.hold != seen.standing.hold {
            seen.slot.set_hold(seen.life, next.hold);
        }
        if next.absolute_from != seen.standing.absolute_from {
            seen.slot.restart_absolute(seen.life, seen.standing.absolute_from, next.absolute_from);
        }
        Some(seen.standing_as(word, next))
    }

    /// Ends the session where it is and tells so in the log, by a row that was made while the slot was surely its own.
    /// False when somebody else acted meanwhile.
    pub(super) fn close(&self, seen: &Seen<'_>, phase: Phase, row: &EventRow<'_>) -> bool {
        let pulse = Pulse { active: seen.standing.active, phase, detail: row.reason.into() };
        let is_closed = seen.slot.swap_pulse(seen.life, seen.word, pulse).is_some();
        if is_closed {
            self.store.drop_live();
            self.store.count_end(row.reason);
            self.store.log(row);
        }
        is_closed
    }

    /// Writes down what time has brought since somebody last looked: a warning, a lock, an end.
    #[inline(always)]
    pub(super) fn notice(&self, present: &Present, seen: &Seen<'_>) -> Noted {
        match (seen.assessment.status, seen.standing.phase) {
            (Status::Active, Phase::Open) if seen.standing.enforced => Noted::AsSeen,
            (Status::Locked, Phase::Locked) => Noted::AsSeen,
            (Status::Expired, Phase::Expired) | (Status::Terminated, _) => Noted::AsSeen,
            _ => self.write_down(present, *seen),
        }
    }

    /// Takes a copy: a record whose address is given away would have to lie in memory on every check.
    #[inline(never)]
    fn write_down(&self, present: &Present, seen: Seen<'_>) -> Noted {
        let Assessment { status, ended_by, warns_at, locks_at, ends_at, .. } = seen.assessment;
        match (status, seen.standing.phase) {
            (Status::Warning, _) => self.tell_once(present, &seen, Notice::Warned, "", warns_at),
            (Status::Locked, Phase::Open) => self.tell_once(present, &seen, Notice::Locked, "idle", locks_at),
            (Status::Expired, Phase::Open | Phase::Locked) => {
                let row = self.session_row(present, &seen, EventType::Expire, ended_by.as_str(), ends_at);
                let is_closed = row.is_some_and(|row| self.close(&seen, Phase::Expired, &row));
                return if is_closed { Noted::Ended } else { Noted::Overtaken };
            }
            (Status::Active, _) if !seen.standing.enforced => {
                if seen.standing.limits.grace > 0 && seen.now >= locks_at && locks_at < ends_at {
                    self.tell_once(present, &seen, Notice::WouldLock, "idle", locks_at);
                }
                if seen.now >= ends_at {
                    // Every act begins a pause, and none prolongs a limit on the whole session.
                    let by_age = ended_by == Limit::Absolute;
                    let notice = if by_age { Notice::WouldEndByAge } else { Notice::WouldExpire };
                    self.tell_once(present, &seen, notice, ended_by.as_str(), ends_at);
                }
            }
            _ => {}
        }
        Noted::AsSeen
    }

    /// Logs what time has brought, or would have brought in a dry run, unless somebody has done so in this pause.
    pub(super) fn tell_once(&self, present: &Present, seen: &Seen<'_>, notice: Notice, reason: &str, moment: u64) {
        if seen.slot.is_first_to(notice, seen.standing.active) {
            self.log_session(present, seen, notice.event(), reason, moment);
        }
    }

    /// The answer for a record as it was seen.
    #[inline(always)]
    pub(super) fn decision(&self, present: &Present, seen: &Seen<'_>) -> Decision {
        let Seen { standing, assessment, .. } = seen;
        let reason = match assessment.status {
            Status::Locked => Reason::Fixed(standing.resume_word()),
            Status::Expired | Status::Terminated if seen.reason != 0 => Reason::Given(self.store.text(seen.reason)),
            Status::Expired => Reason::Fixed(assessment.ended_by.as_str()),
            Status::Active if !standing.enforced => Reason::Fixed("dry_run"),
            _ => Reason::Fixed(""),
        };
        Decision {
            status: assessment.status,
            reason,
            session_id: Some(seen.slot.id()),
            idle_ms: assessment.idle,
            warn_in_ms: assessment.warn_in,
            end_in_ms: assessment.end_in,
            ends_as: assessment.ends_as,
            absolute_in_ms: assessment.absolute_in,
            extensions_left: standing.extensions_left(),
            policy: Some(Rc::clone(&present.ruled.policy)),
            ruled_by: Some(seen.rule),
        }
    }

    /// The answer where there is no record.
    pub(super) fn unknown(&self, present: &Present, reason: &'static str) -> Decision {
        Decision::without_session(Status::Unknown, reason, Some(Rc::clone(&present.ruled.policy)))
    }
}

impl From<Resolved> for Ruling {
    fn from(resolved: Resolved) -> Self {
        let Resolved { limits, rule, valid_until, looks_at_address } = resolved;
        Self::new(&limits, rule, valid_until, looks_at_address)
    }
}
