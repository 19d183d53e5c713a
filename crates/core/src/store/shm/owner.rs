//! Who holds a claim: a process, named so that a later process of the same number is not taken for it.

use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use rustix::process::{Pid, getpid, test_kill_process};

/// Bits of an owner: 22 of the process number, 8 of its start time.
pub const BITS: u32 = 30;
const PID_BITS: u32 = 22;

/// This process as an owner, 0 until it is asked for and again in a child after a fork.
static CURRENT: AtomicU64 = AtomicU64::new(0);

/// This process as an owner. Asks the kernel once per process, so that no check pays for a system call.
pub fn current() -> u64 {
    match CURRENT.load(Relaxed) {
        0 => name_current(),
        owner => owner,
    }
}

#[cold]
fn name_current() -> u64 {
    static FORGETS_AT_FORK: Once = Once::new();
    FORGETS_AT_FORK.call_once(|| {
        // SAFETY: the handler only stores to an atomic, which is allowed in the child of a fork, and a shared object's
        // handlers are removed with it. Were there no memory for the registration, a child would answer to its
        // parent's name until it dies, and the worst that comes of it is a claim that is freed late.
        unsafe { libc::pthread_atfork(None, None, Some(forget)) };
    });
    let pid = getpid().as_raw_nonzero().get().unsigned_abs();
    let owner = name(pid).unwrap_or(u64::from(pid) & mask(PID_BITS));
    CURRENT.store(owner, Relaxed);
    owner
}

extern "C" fn forget() {
    CURRENT.store(0, Relaxed);
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
    fn a_child_is_not_taken_for_its_parent() {
        let parent = current();
        // SAFETY: the child calls nothing that could wait for a thread of the parent, and leaves without unwinding.
        let child = unsafe { libc::fork() };
        if child == 0 {
            let is_itself = CURRENT.load(Relaxed) == 0 && current() != parent;
            // SAFETY: ends the child at once, as a test runner's child must.
            unsafe { libc::_exit(i32::from(!is_itself)) };
        }
        let mut status = -1;
        // SAFETY: `status` is ours and outlives the call.
        assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
        assert_eq!((status, current()), (0, parent));
    }

    #[test]
    fn a_reused_number_is_somebody_else() {
        assert!(is_gone(current() ^ 1 << PID_BITS));
        assert!(is_gone(0));
    }
}
