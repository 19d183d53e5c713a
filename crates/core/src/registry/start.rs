//! A new session: whether it may begin, and where its record goes.

use super::record::{Noted, Seen};
use super::{Present, Registry, TRIES, facts};
use crate::policy::{Limits, OnLimit, Resolved};
use crate::session::{Hold, Phase, Standing, Status};
use crate::store::shm::{Counter, NotBefore, Notice, Pulse, Slot, SubjectRow};
use crate::subject::Subject;
use crate::{Error, Result, clock};

/// How many tokens are drawn before `start` gives up. At 96 % of the slots in use, the most that capacity allows, one
/// draw in 23 finds room; that 2000 find none has a chance of 10⁻³⁸.
const DRAWS: usize = 2000;
/// As long as a few draws find a free slot, ended sessions stay, so that people can be told why theirs ended.
const PATIENT_DRAWS: usize = 8;
/// How many slots are called from memory ahead of their turn: in a table that is 90 % full one draw in six finds room.
const COMING: usize = 8;

/// When the session began and when its person last acted, on the registry clock.
struct Begun {
    started: u64,
    active: u64,
}

impl Registry {
    /// The token of a new session. With `started_at`, of one that another registry knew.
    pub fn start(&self, subject: &Subject) -> Result<String> {
        subject.check()?;
        // Their records are on their way from memory while the limits are worked out.
        self.draws.coming(COMING, |token| self.store.slot_named(token).prefetch());
        self.store.prefetch_event_row();
        let present = self.present();
        let resolved = present.policy().resolve(&facts(subject), clock::wall_ms().div_euclid(1000));
        let begun = self.begun(&present, subject, &resolved.limits)?;
        // Two sign-ins of one person at one moment must not both be counted as the last that is allowed.
        let _lock = resolved.limits.max_sessions.map(|_| self.store.lock()).transpose()?;
        if let Some(most) = resolved.limits.max_sessions {
            self.make_room_for(&present, subject, &resolved, most)?;
        }
        self.make_room(&present)?;
        let row = SubjectRow {
            kind: self.store.kind_code(&subject.kind)?,
            id: subject.id,
            admin: subject.admin,
            roles: &subject.roles,
            label: &subject.label,
            agent: &subject.agent,
            ip: subject.ip,
        };
        for draw in 0..DRAWS {
            let token = self.draws.next(self.store.epoch())?;
            let slot = self.store.slot_named(&token);
            let Some(claimed) = self.claim(&present, slot, draw >= PATIENT_DRAWS) else { continue };
            slot.prefetch_cold();
            let digest = self.store.digest(&token);
            slot.fill_claimed(claimed, digest, &row, begun.started, begun.active);
            if let Some(life) = slot.publish_claimed(claimed, digest) {
                // A sign-out everywhere that came after the first look may have found no session to end.
                let allowed = self.refuse_signed_out(subject);
                if allowed.is_ok() || !Self::take_back(slot, life) {
                    let ruling = self.with_role_row(resolved.into(), &subject.kind, &subject.roles);
                    slot.set_ruling(life, present.ruled.generation, &ruling);
                    self.store.add_live();
                    self.store.count(Counter::Starts);
                    self.log_start(&present, digest.id, &row, resolved.rule, begun.started);
                }
                return allowed.map(|()| token.to_text());
            }
        }
        Err(self.full())
    }

    /// Where the clocks of a new session stand, if it may begin at all.
    fn begun(&self, present: &Present, subject: &Subject, limits: &Limits) -> Result<Begun> {
        let now = self.store.now();
        let Some(started_at) = subject.started_at else { return Ok(Begun { started: now, active: now }) };
        self.refuse_signed_out(subject)?;
        let moment = |seconds: i64| self.store.moment_of(seconds.saturating_mul(1000));
        let started = moment(started_at);
        let active = subject.active_at.map_or(started, moment).max(started);
        let standing = Standing {
            phase: Phase::Open,
            active,
            absolute_from: started,
            hold: Hold::NONE,
            extensions: 0,
            limits: *limits,
            enforced: present.policy().enforce(),
        };
        let assessment = standing.assess(now);
        if assessment.status == Status::Expired {
            return Err(Error::Subject(format!(
                "started_at, active_at: found a session of {} {} whose {} limit passed {} ms ago, expected one that is \
                 within its limits",
                subject.kind,
                subject.id,
                assessment.ended_by.as_str(),
                now.saturating_sub(assessment.ends_at)
            )));
        }
        Ok(Begun { started, active })
    }

    /// An error when the session began before its user was signed out everywhere, or may have.
    fn refuse_signed_out(&self, subject: &Subject) -> Result<()> {
        let Some(started_at) = subject.started_at else { return Ok(()) };
        let NotBefore { of_user, floor } = self.store.not_before(&subject.kind, subject.id);
        let is_by = |unix_seconds: u64| unix_seconds > 0 && started_at <= unix_seconds.cast_signed();
        let (after, why) = if is_by(of_user) {
            (of_user, format!(", when {} {} was signed out everywhere", subject.kind, subject.id))
        } else if is_by(floor) {
            (floor, "; the registry no longer knows everybody who was signed out everywhere until then".to_owned())
        } else {
            return Ok(());
        };
        Err(Error::Subject(format!("started_at: found {started_at}, expected a time after {after}{why}")))
    }

    /// Ends a session that nobody has been told of yet. False when somebody else has ended it, who counted and logged that.
    fn take_back(slot: Slot<'_>, life: u64) -> bool {
        for _ in 0..TRIES {
            let Some((word, pulse)) = slot.pulse(life).filter(|(_, pulse)| !pulse.is_over()) else { return false };
            if slot.swap_pulse(life, word, Pulse { phase: Phase::Terminated, detail: 0, ..pulse }).is_some() {
                slot.free(life);
                return true;
            }
        }
        false
    }

    /// Keeps one person's sessions below `most`, as the policy says; in a dry run tells whom it would have ended.
    fn make_room_for(&self, present: &Present, subject: &Subject, resolved: &Resolved, most: u32) -> Result<()> {
        let mut theirs: Vec<Seen<'_>> = self.live_of(present, &subject.kind, subject.id).collect();
        let (most, enforced) = (most as usize, present.policy().enforce());
        let refuses = resolved.limits.on_limit == OnLimit::Refuse;
        if theirs.len() < most || refuses && !enforced {
            return Ok(());
        }
        if refuses {
            return Err(Error::Subject(format!(
                "{} {}: found {} live sessions, expected fewer than {most} (max_sessions with on_limit \"refuse\")",
                subject.kind,
                subject.id,
                theirs.len()
            )));
        }
        theirs.sort_by_key(|seen| seen.slot.started(seen.life));
        let too_many = theirs.len() + 1 - most;
        for seen in theirs.into_iter().take(too_many) {
            if enforced {
                self.terminate_seen(present, seen, "limit", "");
            } else {
                self.tell_once(present, &seen, Notice::WouldExpire, "limit", seen.now);
            }
        }
        Ok(())
    }

    /// When the table is full by count, frees what is over; an error when every slot is live.
    fn make_room(&self, present: &Present) -> Result<()> {
        if self.store.live() < self.store.capacity() {
            return Ok(());
        }
        self.sweep_at(present);
        if self.store.live() < self.store.capacity() { Ok(()) } else { Err(self.full()) }
    }

    fn full(&self) -> Error {
        self.store.count(Counter::RefusedFull);
        Error::Store(format!(
            "registry {}: all of its {} sessions are live; a larger logout_master.max_sessions holds for a new file only \
             (steps: docs/admin-guide.md, \"When something is wrong\")",
            self.store.location().path.display(),
            self.store.capacity()
        ))
    }

    /// Takes a slot that is free, or, when `impatient`, one whose session is over.
    fn claim(&self, present: &Present, slot: Slot<'_>, impatient: bool) -> Option<u64> {
        let life = slot.life();
        if Slot::is_free(life) {
            return slot.claim(life);
        }
        if !impatient || !Slot::is_published(life) {
            return None;
        }
        let seen = self.see(present, slot, life, None)?;
        let is_over = match self.notice(present, &seen) {
            Noted::AsSeen => seen.standing.is_over(),
            Noted::Ended => true,
            Noted::Overtaken => false,
        };
        if is_over { slot.claim(life) } else { None }
    }
}
