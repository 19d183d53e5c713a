//! A model of the table for loom, which tries every order in which the threads below can be interleaved and every value
//! that the memory orders allow a load to see, within a bound on preemptions.
//!
//! It runs the code of [`Slot`] itself on words of loom. What a registry does with a slot, in the same order, is written
//! once more here in a few lines, without policy, log and figures. Run it by `scripts/loom.sh`.

use std::array::from_fn;
use std::sync::atomic::Ordering::{Acquire, Release, SeqCst};

use loom::sync::Arc;
use loom::thread;

use super::layout::{COLD_WORDS, HOT_WORDS};
use super::word::{Word, fence};
use super::*;
use crate::session::Phase;

struct Table {
    hot: [Word; HOT_WORDS],
    cold: [Word; COLD_WORDS],
    /// Whether everybody has been signed out everywhere.
    signed_out: Word,
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
        Arc::new(Self { hot: from_fn(|_| Word::zero()), cold: from_fn(|_| Word::zero()), signed_out: Word::zero() })
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
        let sound = (slot.absolute_from(life), slot.user().1, slot.subject());
        if !slot.is_still(life) {
            return None;
        }
        // Of a record that is still there nothing may be torn, or a registry would take it for damaged and free it.
        let (from, user, subject) = sound;
        let (_, roles) = subject.expect("a torn subject");
        assert_eq!((user, roles.first()), (who.user, Some(&(who.user as u32))), "somebody else's subject");
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

    /// Another role beside the first, as `Registry::update_user` gives it. The threads of a model take turns at it, as
    /// processes do by the registry's lock.
    fn update(&self, who: Who, role: u32) -> bool {
        let Some(life) = self.find(who) else { return false };
        let slot = self.slot();
        let Some(known) = slot.known_subject() else { return false };
        slot.is_still(life) && slot.set_subject(&known, &[who.user as u32, role], known.admin)
    }

    fn roles(&self, who: Who) -> Vec<u32> {
        self.find(who).and_then(|_| self.slot().subject()).map(|(_, roles)| roles.to_vec()).unwrap_or_default()
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

    /// The end of a session whose slot is free for the next at once, however it came to its end.
    fn give_back(&self, who: Who) -> bool {
        self.find(who).is_some_and(|life| self.slot().free(life))
    }

    /// The person's own logout.
    fn end(&self, who: Who) -> bool {
        let Some(life) = self.find(who) else { return false };
        let is_ended = self.terminate(who);
        if is_ended {
            self.slot().free(life);
        }
        is_ended
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

    /// A session that another registry knew; false when it is refused. As `Registry::start` does it.
    fn adopt(&self, who: Who) -> bool {
        if self.is_signed_out() || !self.start(who) {
            return false;
        }
        if self.is_signed_out() {
            self.terminate(who);
            return false;
        }
        true
    }

    /// As `ShmStore::not_before`.
    fn is_signed_out(&self) -> bool {
        fence(SeqCst);
        self.signed_out.load(Acquire) == 1
    }

    /// As `Registry::terminate_user`.
    fn sign_out(&self, who: Who) {
        self.signed_out.store(1, Release);
        fence(SeqCst);
        self.terminate(who);
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
        assert!(table.give_back(ADA) && table.start(BOB));
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
        assert!(table.give_back(ADA) && table.start(BOB));
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
    let ends: [fn(&Table) -> bool; 2] = [|table| table.end(ADA), |table| table.terminate(ADA)];
    for other_end in ends {
        loom::model(move || {
            let table = Table::new();
            assert!(table.start(ADA));
            let other = beside(&table, other_end);
            let ours = table.end(ADA);
            assert!(ours != other.join().unwrap() && !table.is_alive(ADA));
        });
    }
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

#[test]
fn whoever_reads_beside_changes_of_a_subject_sees_one_of_them_whole() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let changes = beside(&table, |table| table.update(ADA, 8) && table.update(ADA, 9));
        assert!(table.touch(ADA, BEGUN + 5) && changes.join().unwrap());
        assert_eq!(table.roles(ADA), [1, 9]);
    });
}

#[test]
fn a_change_that_comes_late_leaves_the_next_session_of_the_slot_alone() {
    loom::model(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let change = beside(&table, |table| table.update(ADA, 8));
        assert!(table.give_back(ADA) && table.start(BOB));
        change.join().unwrap();
        table.settle();
        assert!(table.is_alive(BOB) && !table.is_alive(ADA));
        assert_eq!(table.roles(BOB), [2]);
        assert!(table.update(BOB, 9) && table.roles(BOB) == [2, 9]);
    });
}

/// The halves of the roles change places with each, and who draws the slot must know the last of them.
#[test]
fn neither_do_two_of_them() {
    let mut bounded = loom::model::Builder::new();
    bounded.preemption_bound = Some(2);
    bounded.check(|| {
        let table = Table::new();
        assert!(table.start(ADA));
        let changes = beside(&table, |table| (table.update(ADA, 8), table.update(ADA, 9)));
        assert!(table.give_back(ADA) && table.start(BOB));
        changes.join().unwrap();
        table.settle();
        assert!(table.is_alive(BOB));
        assert_eq!(table.roles(BOB), [2]);
    });
}

#[test]
fn an_adoption_does_not_slip_past_a_sign_out_everywhere() {
    loom::model(|| {
        let table = Table::new();
        let adoption = beside(&table, |table| table.adopt(ADA));
        table.sign_out(ADA);
        adoption.join().unwrap();
        table.settle();
        assert!(!table.is_alive(ADA));
    });
}
