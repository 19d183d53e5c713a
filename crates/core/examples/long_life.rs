//! A long life: fifty million sessions with lifetimes at random come and go in a table of 65,536, and what a check costs
//! is measured in the same run as in a table at its start. Ends with status 1 when it is more than a tenth dearer.
//!
//! usage: cargo run --release --package logout-master-core --example long_life [SESSIONS]

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a command that only developers run")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use logout_master_core::registry::{Registry, Settings};
use logout_master_core::session::Act;
use logout_master_core::subject::Subject;

const CAPACITY: u32 = 65_536;
const LIVE: usize = 52_000;
const ROUNDS: usize = 41;
const CHECKS_A_ROUND: usize = 100_000;
const MOST: f64 = 1.10;

/// Kept in one piece, so that only the registry's memory grows old and not that of this program.
type Token = [u8; 40];

/// splitmix64, so that a run can be had again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let word = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let word = (word ^ word >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((word ^ word >> 31) % most as u64) as usize
    }
}

fn start(registry: &Registry, dice: &mut Dice) -> Token {
    let id = dice.below(5_000) as u64 + 1;
    let subject = Subject { kind: "staff".into(), id, roles: vec![1], ..Subject::default() };
    registry.start(&subject).expect("there is room").as_bytes().try_into().expect("a token has 40 digits")
}

/// A registry with its live sessions.
struct Table {
    registry: Registry,
    path: PathBuf,
    tokens: Vec<Token>,
}

impl Table {
    fn new(name: &str, dice: &mut Dice) -> Self {
        let path = PathBuf::from(format!("/dev/shm/logout-master-{name}-{}", std::process::id()));
        let settings = Settings { registry_path: Some(path.clone()), max_sessions: CAPACITY, namespace: name.into() };
        let registry = Registry::open(&settings).expect("memory-backed storage");
        let tokens = (0..LIVE).map(|_| start(&registry, dice)).collect();
        Self { registry, path, tokens }
    }

    /// One session ends, by its person or by others, and another begins.
    fn live_on(&mut self, dice: &mut Dice) {
        let Self { registry, tokens, .. } = self;
        let place = dice.below(tokens.len());
        if dice.below(8) == 0 {
            let decision = registry.check(&tokens[place], Act::Passive, None).unwrap();
            let id = decision.session_id.expect("it is live");
            assert!(registry.terminate(&format!("{id:016x}"), "admin", "").unwrap());
        } else {
            assert!(registry.end(&tokens[place]).unwrap());
        }
        tokens[place] = start(registry, dice);
    }

    /// Nanoseconds of a check on sessions at random.
    fn check_cost(&self, dice: &mut Dice) -> f64 {
        let asked: Vec<Token> = (0..CHECKS_A_ROUND).map(|_| self.tokens[dice.below(LIVE)]).collect();
        let begun = cpu_time();
        for token in &asked {
            assert!(self.registry.check(token, Act::Ago(0), None).unwrap().allowed());
        }
        (cpu_time() - begun).as_nanos() as f64 / CHECKS_A_ROUND as f64
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        for file in [self.path.clone(), self.path.with_added_extension("lock")] {
            let _ = std::fs::remove_file(file);
        }
    }
}

/// What this thread has used of the processor; others that want it too do not count.
fn cpu_time() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is ours and outlives the call.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    Duration::new(time.tv_sec.cast_unsigned(), time.tv_nsec as u32)
}

/// Median costs of a check in each table, measured in turns so that whatever else the machine does meets both.
fn check_costs(tables: [&Table; 2], dice: &mut Dice) -> [f64; 2] {
    let rounds: Vec<[f64; 2]> = (0..ROUNDS).map(|_| tables.map(|table| table.check_cost(dice))).collect();
    [0, 1].map(|table| {
        let mut costs: Vec<f64> = rounds.iter().map(|round| round[table]).collect();
        costs.sort_by(f64::total_cmp);
        costs[ROUNDS / 2]
    })
}

fn main() -> ExitCode {
    let sessions: usize =
        std::env::args().nth(1).map_or(50_000_000, |count| count.parse().expect("a number of sessions"));
    let mut dice = Dice(3);
    let mut old = Table::new("long-life", &mut dice);
    let mut told = Instant::now();
    for done in 1..=sessions {
        old.live_on(&mut dice);
        if told.elapsed() > Duration::from_secs(20) {
            told = Instant::now();
            println!("         ... {done} sessions have come and gone");
        }
    }
    let new = Table::new("new-life", &mut dice);
    let [cost_new, cost_old] = check_costs([&new, &old], &mut dice);
    let stats = old.registry.stats().unwrap();
    println!("{cost_new:8.1} ns a check of {LIVE} live sessions at the start of a table of {CAPACITY}");
    println!("{cost_old:8.1} ns a check after {sessions} starts and ends; {:.3} of the start", cost_old / cost_new);
    println!("{:8} live, {} damaged, {} refused", stats.live, stats.store_errors, stats.refused_full);
    let is_sound = stats.live == LIVE as u64 && stats.store_errors == 0 && stats.refused_full == 0;
    if cost_old <= cost_new * MOST && is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
