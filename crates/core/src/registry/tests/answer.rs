//! A check that takes the short way says what one that takes the long way says, and leaves the same record.

use proptest::prelude::*;

use super::super::{Answer, Quiet};
use super::*;
use crate::session::Hold;
use crate::store::shm::Slot;
use crate::token::Token;

const POLICIES: [&str; 6] = [
    r#"{"version": 1}"#,
    r#"{"version": 1, "default": {"idle_timeout": 0, "absolute_timeout": 0}}"#,
    r#"{"version": 1, "default": {"idle_timeout": 300, "grace": 120, "max_hold": 3600, "max_extensions": 12, "absolute_timeout": 7200}}"#,
    r#"{"version": 1, "default": {"idle_timeout": 60, "warning": 20, "ip_change": "lock"}}"#,
    r#"{"version": 1, "enforce": false, "default": {"idle_timeout": 60, "warning": 20}}"#,
    r#"{"version": 1, "rules": [{"name": "office", "match": {"ip": ["192.0.2.0/24"]}, "set": {"idle_timeout": 3600}}]}"#,
];

#[derive(Clone, Debug)]
enum Step {
    Pass(u64),
    Check(Act, Option<u8>),
    Hold(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let act = prop_oneof![Just(Act::Passive), Just(NOW), (0..90_000_u64).prop_map(Act::Ago)];
    let address = prop_oneof![3 => Just(None), 3 => Just(Some(1)), 1 => (1..4_u8).prop_map(Some)];
    prop_oneof![
        3 => (0..200_000_u64).prop_map(Step::Pass),
        1 => (0..1_000_000_u64).prop_map(Step::Pass),
        6 => (act, address).prop_map(|(act, address)| Step::Check(act, address)),
        1 => (0..5000_u64).prop_map(Step::Hold),
    ]
}

/// One of two sessions of one registry that began at different moments and live through the same.
struct Life<'a> {
    registry: &'a Registry,
    slot: Slot<'a>,
    life: u64,
    began: u64,
}

impl<'a> Life<'a> {
    fn begin(registry: &'a Registry) -> Self {
        let person = Subject { roles: vec![3], ..subject("staff", 7) };
        let token = Token::parse(registry.start(&person).unwrap().as_bytes()).unwrap();
        let (slot, life) = registry.store.find(&token).unwrap();
        let began = slot.started(life).unwrap();
        Self { registry, slot, life, began }
    }

    fn present(&self, age: u64) -> Present {
        Present { ruled: self.registry.ruled(), now: self.began + age }
    }

    fn short(&self, age: u64, act: Act, ip: Option<std::net::IpAddr>) -> Decision {
        let present = self.present(age);
        let Some((ruling, standing)) = self.registry.go_on(&present, self.slot, self.life, act, ip) else {
            return self.long(age, act, ip);
        };
        let answer = Answer::Quiet(Quiet::new(self.slot.id(), ruling, &standing, present));
        assert_eq!(answer.allowed(), answer.decision().allowed());
        answer.decision()
    }

    fn long(&self, age: u64, act: Act, ip: Option<std::net::IpAddr>) -> Decision {
        self.registry.judge(&self.present(age), self.slot, self.life, act, ip)
    }

    fn hold(&self, age: u64, seconds: u64) {
        self.slot.set_hold(self.life, Hold { since: self.began + age, length: seconds * 1000 });
    }
}

fn told(decision: &Decision) -> String {
    format!("{:?}", Decision { session_id: None, policy: None, ..decision.clone() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn the_short_way_is_the_long_way(
        policy in prop::sample::select(POLICIES.as_slice()),
        steps in prop::collection::vec(step(), 1..60),
    ) {
        let fixture = fixture(policy);
        let [short, long] = [(); 2].map(|()| Life::begin(&fixture.registry));
        let mut age = 0;
        for step in steps {
            match step {
                Step::Pass(ms) => age += ms,
                Step::Hold(seconds) => [&short, &long].map(|life| life.hold(age, seconds)).into_iter().collect(),
                Step::Check(act, address) => {
                    let ip = address.map(|last| std::net::IpAddr::from([192, 0, 2, last]));
                    let (found, expected) = (short.short(age, act, ip), long.long(age, act, ip));
                    prop_assert_eq!(told(&found), told(&expected), "{:?} at {}", act, age);
                    prop_assert_eq!(found.rule(), expected.rule());
                }
            }
        }
        let stats = fixture.registry.stats().unwrap();
        let counts = stats.pauses.iter().map(|(_, counts)| counts).chain(stats.role_pauses.iter().map(|(_, counts)| counts));
        prop_assert!(counts.flatten().all(|count| count % 2 == 0), "{:?}", stats);
        let acts = |id: u64| {
            let id = crate::token::id_text(id);
            let of = fixture.events().into_iter().filter(move |event| event.session_id == id);
            of.map(|event| (event.kind_of_event, event.reason, event.rule)).collect::<Vec<_>>()
        };
        prop_assert_eq!(acts(short.slot.id()), acts(long.slot.id()));
    }
}
