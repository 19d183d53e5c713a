//! Tokens drawn ahead: the way to the OS costs more than its randomness, so one way fetches sixteen.
//!
//! A forked child must never draw what its parent draws. So they lie in a page of their own that the kernel gives to a
//! child as zeros, however it was made (`MADV_WIPEONFORK`), and a page of zeros holds no token. Where the kernel does not
//! promise that, nothing is drawn ahead. What was given out is wiped.

use std::cell::RefCell;

use memmap2::MmapMut;

use crate::Result;
use crate::token::{Token, random};

const SECRET: usize = 16;
/// As many as the OS gives at once and whole.
const AHEAD: usize = 16;
/// As many may be left when more are fetched because somebody wants to know what is coming.
const MOST_LEFT: usize = AHEAD;
/// The page's first byte says how many secrets are left; they lie behind it.
const LEFT: usize = 0;
const SECRETS: usize = 16;

/// Of one thread.
#[derive(Default)]
pub struct Draws {
    page: RefCell<Option<MmapMut>>,
}

impl std::fmt::Debug for Draws {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("Draws")
    }
}

impl Draws {
    pub fn new() -> Self {
        Self { page: RefCell::new(wiped_page()) }
    }

    /// A token that nobody has seen.
    pub fn next(&self, epoch: u32) -> Result<Token> {
        let mut page = self.page.borrow_mut();
        let Some(page) = page.as_mut() else { return Token::draw(epoch) };
        if page[LEFT] == 0 {
            fetch(page)?;
        }
        page[LEFT] -= 1;
        let place = place_of(usize::from(page[LEFT]));
        let secret = &mut page[place];
        let mut drawn = [0; SECRET];
        drawn.copy_from_slice(secret);
        secret.fill(0);
        Ok(Token::of(epoch, drawn))
    }

    /// The tokens that will be next, the first of them first: for whoever wants their slots to be at hand. None where
    /// nothing is drawn ahead.
    pub fn coming(&self, most: usize, mut look: impl FnMut(&Token)) {
        let mut page = self.page.borrow_mut();
        let Some(page) = page.as_mut() else { return };
        if usize::from(page[LEFT]) < most.min(MOST_LEFT) && fetch(page).is_err() {
            return;
        }
        for secret in (0..usize::from(page[LEFT])).rev().take(most) {
            let mut drawn = [0; SECRET];
            drawn.copy_from_slice(&page[place_of(secret)]);
            look(&Token::of(0, drawn));
        }
    }
}

fn fetch(page: &mut MmapMut) -> Result<()> {
    let left = usize::from(page[LEFT]);
    random(&mut page[place_of(left).start..place_of(left + AHEAD).start])?;
    page[LEFT] = (left + AHEAD) as u8;
    Ok(())
}

fn place_of(secret: usize) -> std::ops::Range<usize> {
    SECRETS + secret * SECRET..SECRETS + (secret + 1) * SECRET
}

/// A page that is all zeros in every child; `None` where there is none to be had.
fn wiped_page() -> Option<MmapMut> {
    let mut page = MmapMut::map_anon(4096).ok()?;
    // SAFETY: exactly the pages that `page` owns; the advice changes nothing but what a later fork copies of them.
    let advised = unsafe { libc::madvise(page.as_mut_ptr().cast(), page.len(), libc::MADV_WIPEONFORK) };
    (advised == 0).then_some(page)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::io::Read;
    use std::os::fd::FromRawFd;

    use super::*;

    fn draw_many(draws: &Draws) -> Vec<String> {
        (0..40).map(|_| draws.next(7).unwrap().to_text()).collect()
    }

    #[test]
    fn no_token_comes_twice_and_what_is_coming_comes() {
        let draws = Draws::new();
        let mut seen: HashSet<String> = draw_many(&draws).into_iter().collect();
        assert_eq!(seen.len(), 40);
        let mut coming = Vec::new();
        draws.coming(3, |token| coming.push(token.place()));
        assert_eq!(coming.len(), 3);
        for place in coming {
            let token = draws.next(7).unwrap();
            assert_eq!(token.place(), place);
            assert!(seen.insert(token.to_text()));
        }
    }

    #[test]
    fn where_the_kernel_wipes_nothing_every_token_is_drawn_by_itself() {
        let draws = Draws::default();
        assert_eq!(draw_many(&draws).into_iter().collect::<HashSet<_>>().len(), 40);
        draws.coming(3, |_| unreachable!("nothing is drawn ahead"));
    }

    /// What a child that `make` made draws. It knows of no handler that runs at a fork.
    fn drawn_by_a_child(draws: &Draws, make: fn() -> libc::pid_t) -> Vec<String> {
        let mut ends = [0; 2];
        // SAFETY: the two places are ours; of the ends that the kernel gives, each is closed by its owner.
        assert_eq!(unsafe { libc::pipe(ends.as_mut_ptr()) }, 0);
        let child = make();
        if child == 0 {
            for token in draw_many(draws) {
                // SAFETY: a plain system call on a text that lives.
                unsafe { libc::write(ends[1], token.as_ptr().cast(), token.len()) };
            }
            // SAFETY: ends the child at once, as a test runner's child must.
            unsafe { libc::_exit(0) };
        }
        let mut text = String::new();
        // SAFETY: both ends are open and ours; the file closes the one that it reads.
        unsafe {
            libc::close(ends[1]);
            std::fs::File::from_raw_fd(ends[0]).read_to_string(&mut text).unwrap();
            assert_eq!(libc::waitpid(child, &mut 0, 0), child);
        }
        text.as_bytes().chunks(40).map(|token| String::from_utf8_lossy(token).into_owned()).collect()
    }

    #[test]
    fn a_child_draws_what_nobody_else_draws_however_it_was_made() {
        let fork = || {
            // SAFETY: the child touches its own memory and the pipe alone, and leaves by `_exit`.
            unsafe { libc::fork() }
        };
        let clone = || {
            // SAFETY: as above; without a stack of its own the child goes on as one of fork does.
            unsafe { libc::syscall(libc::SYS_clone, libc::SIGCHLD, 0, 0, 0, 0) as libc::pid_t }
        };
        let makers: [fn() -> libc::pid_t; 2] = [fork, clone];
        let draws = Draws::new();
        assert!(draws.page.borrow().is_some(), "this kernel wipes");
        let mut all = draw_many(&draws);
        for make in makers {
            all.extend(drawn_by_a_child(&draws, make));
            all.extend(drawn_by_a_child(&draws, make));
            all.extend(draw_many(&draws));
        }
        assert_eq!(all.len(), 280);
        assert_eq!(all.into_iter().collect::<HashSet<_>>().len(), 280);
    }
}
