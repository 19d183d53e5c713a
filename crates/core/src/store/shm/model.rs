//! A model of the table for loom, which tries every order in which the threads below can be interleaved and every value
//! that the memory orders allow a load to see, within a bound on preemptions.
//!
//! It runs the code of [`Slot`] itself on words of loom. What a registry does with a slot, in the same order, is written
//! once more here in a few lines, without policy, log and figures. Run it by `scripts/loom.sh`.

use std::array::from_fn;

use loom::sync::Arc;
use loom::thread;

use super::layout::{COLD_WORDS, HOT_WORDS};
use super::word::Word;
use super::*;
use crate::session::Phase;
use crate::subject::Roles;

struct Table {
    hot: [Word; HOT_WORDS],
    cold: [Word; COLD_WORDS],
}

/// Whose session: all that differs between two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Who {
    digest: Digest,
    user: u64,
}

const ADA: Who = Who { digest: Digest { id: 0xA, rest: 0xAA }, user: 1 };
const BOB: Who = Who { digest: Digest { id: 0xB, rest: 0xBB }, user: 2 };
const BEGUN: u64 = 1000;

impl Table {
    /// One slot, the smallest table; all contention is about one slot.
    fn new() -> Arc<Self> {
        Arc::new(Self { hot: from_fn(|_| Word::zero()), cold: from_fn(|_| Word::zero()) })
    }

    fn slot(&self) -> Slot<'_> {
        Slot::new(&self.hot, &self.cold)
    }

    /// Claim, fill, publish, as `Registry::start` does.
    fn start(&self, who: Who) -> bool {
        let slot = self.slot();
        let life = slot.life();
        if !Slot::is_free(life) {
            return false;
        }
        let Some(claimed) = slot.claim(life) else { return false };
        self.fill(claimed, who);
        slot.publish_claimed(claimed, who.digest).is_some()
    }

    fn fill(&self, claimed: u64, who: Who) {
        let roles = &[who.user as u32];
        let subject = SubjectRow { kind: 1, id: who.user, admin: false, roles, label: "", agent: "", ip: None };
        self.slot().fill_claimed(claimed, who.digest, &subject, BEGUN, BEGUN);
    }

    fn find(&self, who: Who) -> Option<u64> {
        let slot = self.slot();
        let life = slot.life();
        (Slot::is_published(life) && slot.is_named(life, who.digest)).then_some(life)
    }

    /// The record as `Registry::see` reads it. What it gives belongs together, or is no record any more.
    fn see(&self, who: Who, life: u64) -> Option<(u64, Pulse)> {
        let slot = self.slot();
        let pulse = slot.pulse(life);
        let sound = (slot.absolute_from(life), slot.user(), slot.subject());
        if !slot.is_still(life) {
            return None;
        }
        // Of a record that is still there nothing may be torn, or a registry would take it for damaged and free it.
        let (from, (_, user), subject) = sound;
        let roles = Roles::collect([who.user as u32].into_iter());
        assert_eq!((user, subject), (who.user, Some((false, roles))), "somebody else's subject");
        assert!(from.is_some(), "a torn moment");
        Some(pulse.expect("a torn pulse"))
    }

    /// An act at `moment`; false when the session is gone. As `Registry::check` does it.
    fn touch(&self, who: Who, moment: u64) -> bool {
        let Some(life) = self.find(who) else { return false };
        loop {
            let Some((word, pulse)) = self.see(who, life) else { return false };
            if pulse.is_over() {
                return false;
            }
            if pulse.active >= moment || self.slot().swap_pulse(life, word, Pulse { active: moment, ..pulse }).is_some()
            {
                return true;
            }
            thread::yield_now();
        }
    }

    /// As a resume that sets both clocks anew.
    fn restart(&self, who: Who, moment: u64) -> bool {
        let Some(life) = self.find(who) else { return false };
        let Some((word, pulse)) = self.see(who, life) else { return false };
        if pulse.is_over() || self.slot().swap_pulse(life, word, Pulse { active: moment, ..pulse }).is_none() {
            return false;
        }
        self.slot().restart_absolute(life, BEGUN, moment);
        true
    }

    /// The person's own logout.
    fn end(&self, who: Who) -> bool {
        self.find(who).is_some_and(|life| self.slot().free(life))
    }

    /// An end that stays to be read, as `terminate` makes one.
    fn terminate(&self, who: Who) -> bool {
        let Some(life) = self.find(who) else { return false };
        while let Some((word, pulse)) = self.see(who, life) {
            if pulse.is_over() {
                return false;
            }
            let over = Pulse { phase: Phase::Terminated, detail: 7, ..pulse };
            if self.slot().swap_pulse(life, word, over).is_some() {
                return true;
            }
            thread::yield_now();
        }
        false
    }

    /// As `start` takes the slot of a session that is over, when the table has no other.
    fn steal(&self, from: Who, who: Who) -> bool {
        let Some(life) = self.find(from) else { return self.start(who) };
        if !self.see(from, life).is_some_and(|(_, pulse)| pulse.is_over()) {
            return false;
        }
        let Some(claimed) = self.slot().claim(life) else { return false };
        self.fill(claimed, who);
        self.slot().publish_claimed(claimed, who.digest).is_some()
    }

    /// For when every other thread has come to its end.
    fn settle(&self) {
        self.hot.iter().chain(&self.cold).for_each(Word::settle);
    }

    fn is_alive(&self, who: Who) -> bool {
        let seen = self.find(who).and_then(|life| self.see(who, life));
        seen.is_some_and(|(_, pulse)| !pulse.is_over())
    }
}

fn beside<T: 'static>(table: &Arc<Table>, act: impl FnOnce(&Table) -> T + 'static) -> thread::JoinHandle<T> {
    let table = Arc::clone(table);
    thread::spawn(move || act(&table))
}

#[test]
fn of_two_who_claim_one_slot_one_gets_it_and_both_know() {
    loom::model(|| {
        let table = Table::new();
        let bob = beside(&table, |table| table.start(BOB));
        let (ada, bob) = (table.start(ADA), bob.join().unwrap());
        assert!(ada != bob);
        assert_eq!((table.is_alive(ADA), table.is_alive(BOB)), (ada, bob));
    });
}

#[test]
fn whoever_sees_a_session_sees_all_of_it() {
    loom::model(|| {
        let table = Table::new();
        let start = beside(&table, |table| table.start(ADA));
        table.touch(ADA, BEGUN + 5);
        assert!(start.join().unwrap() && table.is_alive(ADA));
    });
}

#[test]
fn two_acts_at_once_never_set_the_clock_back() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let late = beside(&table, |table| table.touch(ADA, BEGUN + 9));
        assert!(table.touch(ADA, BEGUN + 5) && late.join().unwrap());
        let life = table.find(ADA).unwrap();
        assert_eq!(table.see(ADA, life).unwrap().1.active, BEGUN + 9);
    });
}

#[test]
fn an_act_never_brings_back_what_was_ended() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let act = beside(&table, |table| table.touch(ADA, BEGUN + 5));
        assert!(table.terminate(ADA));
        assert!(!table.is_alive(ADA) && !table.touch(ADA, BEGUN + 9));
        act.join().unwrap();
        table.settle();
        assert!(!table.is_alive(ADA));
    });
}

#[test]
fn a_slot_given_to_somebody_else_obeys_its_former_session_no_more() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let act = beside(&table, |table| table.touch(ADA, BEGUN + 5));
        assert!(table.end(ADA) && table.start(BOB));
        act.join().unwrap();
        table.settle();
        assert!(!table.is_alive(ADA) && table.is_alive(BOB));
        let life = table.find(BOB).unwrap();
        assert_eq!(table.see(BOB, life).unwrap().1.active, BEGUN);
    });
}

#[test]
fn a_resume_that_comes_late_harms_no_later_session_of_the_slot() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let resume = beside(&table, |table| table.restart(ADA, BEGUN + 5));
        assert!(table.end(ADA) && table.start(BOB));
        resume.join().unwrap();
        table.settle();
        assert!(table.is_alive(BOB) && !table.is_alive(ADA));
    });
}

#[test]
fn the_slot_of_a_session_that_is_over_is_stolen_by_one() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA) && table.terminate(ADA));
        let bob = beside(&table, |table| table.steal(ADA, BOB));
        let asked = table.touch(ADA, BEGUN + 5);
        assert!(!asked && bob.join().unwrap());
        assert!(table.is_alive(BOB) && !table.is_alive(ADA));
    });
}

#[test]
fn a_live_session_is_not_stolen() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let bob = beside(&table, |table| table.steal(ADA, BOB));
        assert!(table.touch(ADA, BEGUN + 5) && !bob.join().unwrap());
        assert!(table.is_alive(ADA) && !table.is_alive(BOB));
    });
}

#[test]
fn of_two_who_end_a_session_one_is_told_so() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let other = beside(&table, |table| table.end(ADA));
        let ours = table.end(ADA);
        assert!(ours != other.join().unwrap() && !table.is_alive(ADA));
    });
}

#[test]
fn a_claim_that_a_sweep_took_away_is_never_published() {
    loom::model(|| {
        let table = Table::new();
        let claimed = table.slot().claim(table.slot().life()).unwrap();
        table.fill(claimed, ADA);
        // The sweep takes the owner for dead, and somebody else has the slot at once.
        let sweep = beside(&table, move |table| table.slot().free(claimed) && table.start(BOB));
        let published = table.slot().publish_claimed(claimed, ADA.digest).is_some();
        let freed = sweep.join().unwrap();
        assert!(published != freed);
        assert_eq!((table.is_alive(ADA), table.is_alive(BOB)), (published, freed));
    });
}
