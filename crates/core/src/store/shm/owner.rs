//! Who holds a claim: a process, named so that a later process of the same number is not taken for it.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use rustix::process::{Pid, getpid, test_kill_process};

/// Bits of an owner: 22 of the process number, 8 of its start time.
pub const BITS: u32 = 30;
const PID_BITS: u32 = 22;

/// This process as an owner. Read once per process; after a fork the number differs and it is read anew.
pub fn current() -> u64 {
    static CACHED: AtomicU64 = AtomicU64::new(0);
    let pid = getpid().as_raw_nonzero().get().unsigned_abs();
    let cached = CACHED.load(Relaxed);
    if cached & mask(PID_BITS) == u64::from(pid) & mask(PID_BITS) && cached != 0 {
        return cached;
    }
    let owner = name(pid).unwrap_or(u64::from(pid) & mask(PID_BITS));
    CACHED.store(owner, Relaxed);
    owner
}

/// Whether the process that `owner` names is certainly gone. A process that may not be asked counts as alive, as does
/// every one where `/proc` is hidden: a leaked claim costs a slot, a stolen one would cost a session.
pub fn is_gone(owner: u64) -> bool {
    let pid = (owner & mask(PID_BITS)) as u32;
    let Some(raw) = i32::try_from(pid).ok().and_then(Pid::from_raw) else { return true };
    match test_kill_process(raw) {
        Err(rustix::io::Errno::SRCH) => true,
        _ => name(pid).is_some_and(|now| now != owner),
    }
}

/// `None` where the process cannot be looked at.
fn name(pid: u32) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The command's name, in parentheses, may hold anything; the start time is the 20th field after it.
    let start: u64 = stat.rsplit_once(')')?.1.split_ascii_whitespace().nth(19)?.parse().ok()?;
    Some((start & mask(BITS - PID_BITS)) << PID_BITS | u64::from(pid) & mask(PID_BITS))
}

const fn mask(bits: u32) -> u64 {
    (1 << bits) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_living_are_alive_and_the_dead_are_gone() {
        assert!(!is_gone(current()));
        let mut child = std::process::Command::new("sleep").arg("30").spawn().unwrap();
        let owner = name(child.id()).unwrap();
        assert!(!is_gone(owner));
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(is_gone(owner));
    }

    #[test]
    fn a_reused_number_is_somebody_else() {
        assert!(is_gone(current() ^ 1 << PID_BITS));
        assert!(is_gone(0));
    }
}
