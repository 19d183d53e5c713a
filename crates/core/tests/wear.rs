//! A table that has seen many sessions costs no more than a new one. Counted in words read, so that no clock is asked;
//! `examples/long_life.rs` shows the same with a clock, over fifty million sessions.

#![allow(clippy::unwrap_used, reason = "this is how a test fails")]

use logout_master_core::registry::{Registry, Settings};
use logout_master_core::session::Act;
use logout_master_core::store::shm::fault;
use logout_master_core::subject::Subject;
use tempfile::TempDir;

const CAPACITY: u32 = 1024;
const LIVE: usize = 900;
const SESSIONS: usize = 200_000;

fn start(registry: &Registry, id: usize) -> String {
    registry.start(&Subject { kind: "staff".into(), id: id as u64 + 1, ..Subject::default() }).unwrap()
}

/// Most words that the check of one of these sessions reads, the second time that it is asked for.
fn dearest_check(registry: &Registry, tokens: &[String]) -> u64 {
    let cost = |token: &String| {
        registry.check(token.as_bytes(), Act::Passive, None).unwrap();
        let before = fault::loads();
        assert!(registry.check(token.as_bytes(), Act::Passive, None).unwrap().allowed());
        fault::loads() - before
    };
    tokens.iter().map(cost).max().unwrap()
}

#[test]
fn a_check_reads_as_little_after_two_hundred_thousand_sessions_as_of_the_first() {
    let directory = TempDir::new_in("/dev/shm").unwrap();
    let registry_path = Some(directory.path().join("sessions.registry"));
    let registry =
        Registry::open(&Settings { registry_path, max_sessions: CAPACITY, namespace: "test".into() }).unwrap();
    let first = [start(&registry, 0)];
    let alone = dearest_check(&registry, &first);

    let mut tokens: Vec<String> = (0..LIVE).map(|id| start(&registry, id)).collect();
    for round in 0..SESSIONS {
        // Lifetimes at random: which session ends next is drawn from the last token.
        let place = usize::from_str_radix(&tokens[round % LIVE][30..38], 16).unwrap() % LIVE;
        if round % 8 == 0 {
            let id = registry.check(tokens[place].as_bytes(), Act::Passive, None).unwrap().session_id.unwrap();
            assert!(registry.terminate(&format!("{id:016x}"), "admin", "").unwrap());
        } else {
            assert!(registry.end(tokens[place].as_bytes()).unwrap());
        }
        tokens[place] = start(&registry, round);
    }
    assert_eq!(dearest_check(&registry, &tokens), alone);
    assert!(alone < 40, "{alone} words are more than one record");
    let stats = registry.stats().unwrap();
    assert_eq!((stats.live, stats.store_errors), (LIVE as u64 + 1, 0));
}
