//! What the log and the figures say.

use super::*;

#[test]
fn sweep_records_each_end_once() {
    let fixture = fixture("");
    let tokens: Vec<String> = (0..5).map(|_| fixture.start()).collect();
    time::pass(500_000);
    fixture.check(&tokens[0], NOW);
    time::pass(500_000);
    assert_eq!(fixture.registry.sweep().unwrap(), 4);
    assert_eq!(fixture.registry.sweep().unwrap(), 0);
    let stats = fixture.registry.stats().unwrap();
    assert_eq!((stats.live, stats.ended, stats.store_errors), (1, 4, 0));
    assert_eq!(stats.ends_by_reason, [("idle".to_owned(), 4)]);
    assert_eq!(fixture.registry.store.live(), 1);
    assert_eq!(fixture.status(&tokens[0]), Status::Active);
}

#[test]
fn events_that_nobody_read_are_counted_when_they_go() {
    let fixture = fixture("");
    let token = fixture.start();
    let ring = 1024;
    for _ in 0..ring + 100 {
        fixture.registry.extend(token.as_bytes()).unwrap();
    }
    let stats = fixture.registry.stats().unwrap();
    assert_eq!((stats.events, stats.events_lost), (ring + 102, 102));
    let all = fixture.events();
    assert_eq!((all.len() as u64, all[0].seq), (ring, 103));
    for _ in 0..50 {
        fixture.registry.extend(token.as_bytes()).unwrap();
    }
    assert_eq!(fixture.registry.stats().unwrap().events_lost, 102);
    assert_eq!(fixture.registry.events(u64::MAX, 10).unwrap(), []);
}

#[test]
fn pauses_are_counted_by_kind() {
    let fixture = fixture("");
    let token = fixture.start();
    for pause in [500, 2000, 14_999, 16_000, 700_000] {
        time::pass(pause);
        fixture.check(&token, NOW);
    }
    let pauses = fixture.registry.stats().unwrap().pauses;
    assert_eq!(pauses.len(), 1);
    assert_eq!((pauses[0].0.as_str(), &pauses[0].1[..7]), ("staff", &[2, 1, 0, 0, 0, 0, 1][..]));
}
