//! The mapped file as a slice of words.
//!
//! Somebody may truncate the file while it is mapped. The kernel then answers a read or a write of what is no longer
//! there with SIGBUS, which would end the process and with it the request of a stranger. So while anything is mapped a
//! handler of ours puts zeros in the whole mapping's place and marks it as torn; whoever asked finds nothing, sees the
//! mark and opens the file anew. A SIGBUS of anything else goes to whoever had the signal before.

use std::fs::File;
use std::io;
use std::mem::{self, MaybeUninit};
use std::ops::Range;
use std::os::fd::AsRawFd;
use std::ptr;
use std::sync::Once;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicBool, AtomicUsize};

use super::word::Word;
use crate::clock;

/// A huge page.
const HUGE: usize = 2 << 20;
/// How long the kernel is asked for huge pages.
const GATHER_MS: u64 = 200;

/// A file mapped for reading and writing, shared with every process that maps it.
#[derive(Debug)]
pub struct Mapping {
    place: Place,
    words: usize,
    watched: &'static Watched,
}

impl Mapping {
    /// Maps the first `words` words of `file`, which must be at least that long with its blocks allocated.
    pub fn new(file: &File, words: usize) -> io::Result<Self> {
        if cfg!(loom) {
            return Err(io::Error::other("a model of loom has no words that lie in a file"));
        }
        let place = Place::map(file, words * 8)?;
        let watched = watch(&place)?;
        Ok(Self { place, words, watched })
    }

    /// Asks the kernel to lay these words into huge pages, for all who map the file: then a random record costs a
    /// processor half of the way. The kernel may refuse, which costs nothing but the hope; and it is not asked for long.
    pub fn gather(&self, words: Range<usize>) {
        let until = clock::boot_ms() + GATHER_MS;
        let (first, end) = ((words.start * 8).next_multiple_of(HUGE), words.end * 8 / HUGE * HUGE);
        for piece in (first..end).step_by(HUGE) {
            // SAFETY: pages of this mapping, since `end` is not behind its own; the advice changes no byte of them.
            let refused = unsafe { libc::madvise(self.place.start.byte_add(piece), HUGE, libc::MADV_COLLAPSE) } != 0;
            if refused || clock::boot_ms() >= until {
                return;
            }
        }
    }

    /// All words. Other processes write to them at any time, which atomics allow and bytes would not.
    #[inline]
    pub fn words(&self) -> &[Word] {
        // SAFETY: the mapping is page-aligned, `words * 8` bytes long and lives as long as `self`; every bit pattern is
        // a valid `Word`, which is an `AtomicU64` by another name; and no reference to these bytes of any other type is
        // ever made in this process.
        unsafe { std::slice::from_raw_parts(self.place.start.cast::<Word>(), self.words) }
    }

    /// Whether the file was truncated under the mapping, so that all its words read as 0 now.
    #[inline]
    pub fn is_torn(&self) -> bool {
        self.watched.torn.load(Relaxed)
    }
}

/// The pages of a mapping. It begins where huge pages could, since the kernel maps one only where file and memory agree
/// on its place.
#[derive(Debug)]
struct Place {
    start: *mut libc::c_void,
    bytes: usize,
}

impl Place {
    fn map(file: &File, bytes: usize) -> io::Result<Self> {
        let map = |start, bytes, protection, flags, file| {
            // SAFETY: either the kernel chooses the place, or it is within what it gave us just before and nobody knows.
            let start = unsafe { libc::mmap(start, bytes, protection, flags, file, 0) };
            if start == libc::MAP_FAILED { Err(io::Error::last_os_error()) } else { Ok(start) }
        };
        let reserve = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        let room =
            Self { start: map(ptr::null_mut(), bytes + HUGE, libc::PROT_NONE, reserve, -1)?, bytes: bytes + HUGE };
        let ahead = room.start.addr().next_multiple_of(HUGE) - room.start.addr();
        let writable = libc::PROT_READ | libc::PROT_WRITE;
        let start = map(
            room.start.wrapping_byte_add(ahead),
            bytes,
            writable,
            libc::MAP_SHARED | libc::MAP_FIXED,
            file.as_raw_fd(),
        )?;
        // What lies before and behind goes back.
        let behind = (start.addr() + bytes).next_multiple_of(page_bytes());
        let rest = Self { start: start.with_addr(behind), bytes: room.start.addr() + room.bytes - behind };
        drop(rest);
        let before = Self { start: room.start, bytes: ahead };
        mem::forget(room);
        drop(before);
        Ok(Self { start, bytes })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.bytes > 0 {
            // SAFETY: pages that this value alone stands for.
            unsafe { libc::munmap(self.start, self.bytes) };
        }
    }
}

fn page_bytes() -> usize {
    // SAFETY: asks for a number.
    usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(4096)
}

impl Drop for Mapping {
    fn drop(&mut self) {
        self.watched.start.store(0, Release);
    }
}

/// One mapping that the handler knows. `start` is 0 while the place is free and 1 while it is being filled.
#[derive(Debug)]
struct Watched {
    start: AtomicUsize,
    length: AtomicUsize,
    torn: AtomicBool,
}

const PLACES: usize = 64;
static WATCHED: [Watched; PLACES] =
    [const { Watched { start: AtomicUsize::new(0), length: AtomicUsize::new(0), torn: AtomicBool::new(false) } };
        PLACES];

fn watch(pages: &Place) -> io::Result<&'static Watched> {
    install();
    let is_taken = |place: &&Watched| place.start.compare_exchange(0, 1, AcqRel, Relaxed).is_ok();
    let place = WATCHED.iter().find(is_taken).ok_or_else(|| io::Error::other("too many files are mapped at once"))?;
    place.torn.store(false, Relaxed);
    place.length.store(pages.bytes, Relaxed);
    // Pairs with the acquire in `tear`: whoever sees the start sees the length that goes with it.
    place.start.store(pages.start.expose_provenance(), Release);
    Ok(place)
}

/// What was done about SIGBUS before us. Written once, before our handler can run.
static mut FORMER: MaybeUninit<libc::sigaction> = MaybeUninit::uninit();

fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // SAFETY: an all-zero `sigaction` is a valid one; the handler has the signature that SA_SIGINFO asks for and does
        // only what is allowed in a handler; `FORMER` is written here alone, inside the `Once`.
        unsafe {
            let mut ours: libc::sigaction = mem::zeroed();
            let handler: extern "C" fn(libc::c_int, *mut libc::siginfo_t, *mut libc::c_void) = on_bus_error;
            ours.sa_sigaction = handler as libc::sighandler_t;
            ours.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
            libc::sigaction(libc::SIGBUS, &raw const ours, (&raw mut FORMER).cast());
        }
    });
}

extern "C" fn on_bus_error(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel passes the description of this signal, which for SIGBUS holds the address.
    let address = unsafe { (*info).si_addr() }.addr();
    if !WATCHED.iter().any(|place| tear(place, address)) {
        pass_on(signal, info, context);
    }
}

/// Puts zeros in the place of the mapping if the address lies in it. The instruction that failed is then run again.
fn tear(place: &Watched, address: usize) -> bool {
    let start = place.start.load(Acquire);
    let length = place.length.load(Relaxed);
    if start < 2 || !(start..start + length).contains(&address) {
        return false;
    }
    // SAFETY: exactly the range that this process mapped and still holds, so nothing of anybody else's is replaced;
    // `mmap` is a plain system call, and its errno is put back.
    unsafe {
        let errno = *libc::__errno_location();
        let fresh = libc::mmap(
            ptr::with_exposed_provenance_mut(start),
            length,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED,
            -1,
            0,
        );
        *libc::__errno_location() = errno;
        if fresh == libc::MAP_FAILED {
            return false;
        }
    }
    place.torn.store(true, Release);
    true
}

fn pass_on(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: `FORMER` was written before this handler was installed and is never written again; a handler found in it
    // has the signature that its flags say. Where there was none, the default comes back: the instruction that failed is
    // run again and the process ends as it would have without us.
    unsafe {
        let former = (&raw const FORMER).cast::<libc::sigaction>();
        match (*former).sa_sigaction {
            libc::SIG_DFL | libc::SIG_IGN => {
                libc::sigaction(signal, former, ptr::null_mut());
            }
            handler if (*former).sa_flags & libc::SA_SIGINFO != 0 => {
                let handler: extern "C" fn(libc::c_int, *mut libc::siginfo_t, *mut libc::c_void) =
                    mem::transmute(handler);
                handler(signal, info, context);
            }
            handler => {
                let handler: extern "C" fn(libc::c_int) = mem::transmute(handler);
                handler(signal);
            }
        }
    }
}
