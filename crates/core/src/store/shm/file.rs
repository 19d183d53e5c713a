//! Finding, checking and creating the registry's file.
//!
//! Attacks and accidents met here: another user plants a file, a link or a pipe under our name; a file is left damaged,
//! truncated or of another version; the file system is full; two processes create at once; a worker dies in between.

use std::convert::Infallible;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{FallocateFlags, FlockOperation, OFlags, fallocate, flock};
use rustix::io::Errno;

use super::counters::{Counter, Stripe};
use super::header::BootOffset;
use super::layout::{Layout, head};
use super::mapping::Mapping;
use super::texts::TextCache;
use super::word::Word;
use super::{ShmStore, header};
use crate::clock::TickedClock;
use crate::token::DigestKey;
use crate::{Error, Result, clock};

/// Where the file is, and which inode was mapped: the name may come to mean another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    pub path: PathBuf,
    inode: (u64, u64),
}

/// What opening came upon, to be reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Existing,
    Nothing,
    /// Something that is no registry of ours, now under another name.
    SetAside {
        reason: String,
        as_path: PathBuf,
    },
}

const LOCK_TRIES: u32 = 400;
const LOCK_PAUSE: Duration = Duration::from_millis(5);

/// What is mapped, how it is laid out, and which inode it is.
type Opened = (Mapping, Layout, (u64, u64));

/// Opens the registry at `path`, creating it for `capacity` sessions when there is none that can be believed. One that is
/// sound is opened without the lock: it was put in place as a whole, so there is nothing to wait for.
pub fn open(path: &Path, capacity: u32, namespace: &str) -> Result<(ShmStore, Found)> {
    refuse_anothers_place(path)?;
    let ((map, layout, inode), found) = match open_existing(path, namespace) {
        Ok(opened) => (opened, Found::Existing),
        Err(Trouble::Missing | Trouble::Unbelievable(_)) => replace(path, capacity, namespace)?,
        Err(Trouble::Lasting(error)) => return Err(error),
    };
    let words = map.words();
    let key = DigestKey::new(&header::key(words));
    let epoch = words[head::EPOCH].load(std::sync::atomic::Ordering::Relaxed) as u32;
    let boot_offset = boot_offset(path, words)?;
    let location = Location { path: path.to_owned(), inode };
    let stripe = Stripe::take(words, &layout);
    let (clock, texts) = (TickedClock::default(), TextCache::default());
    let store = ShmStore { map, layout, location, key, epoch, stripe, clock, boot_offset: boot_offset.ms, texts };
    if boot_offset.is_damaged {
        store.count(Counter::Damaged);
    }
    store.mark_time();
    Ok((store, found))
}

/// Makes the file that is not there or cannot be believed, unless somebody else has done so by now.
fn replace(path: &Path, capacity: u32, namespace: &str) -> Result<(Opened, Found)> {
    let _lock = match Lock::take_unless(path, || open_existing(path, namespace).ok())? {
        Turn::Ours(lock) => lock,
        Turn::Needless(opened) => return Ok((opened, Found::Existing)),
    };
    match open_existing(path, namespace) {
        Ok(opened) => Ok((opened, Found::Existing)),
        Err(Trouble::Missing) => Ok((create(path, capacity, namespace)?, Found::Nothing)),
        Err(Trouble::Unbelievable(reason)) => {
            let as_path = set_aside(path, &reason)?;
            Ok((create(path, capacity, namespace)?, Found::SetAside { reason, as_path }))
        }
        Err(Trouble::Lasting(error)) => Err(error),
    }
}

/// Only the first who opens a file after a reboot takes the lock.
fn boot_offset(path: &Path, words: &[Word]) -> Result<BootOffset> {
    if let Some(offset) = header::boot_offset(words) {
        return Ok(offset);
    }
    Ok(match Lock::take_unless(path, || header::boot_offset(words))? {
        Turn::Ours(_lock) => header::carry_clock_over(words),
        Turn::Needless(offset) => offset,
    })
}

/// The default file of this user and namespace, in memory-backed storage. Makes nothing.
pub fn default_path(namespace: &str) -> PathBuf {
    let name: String = namespace.bytes().map(|byte| format!("{byte:02x}")).collect();
    default_directory().join(format!("{name}.registry"))
}

/// The same, with its directory made. The directory is ours alone, so that nobody can squat on the name.
pub fn make_default_path(namespace: &str) -> Result<PathBuf> {
    let directory = default_directory();
    let user = rustix::process::geteuid().as_raw();
    match std::fs::DirBuilder::new().mode(0o700).create(&directory) {
        Err(cause) if cause.kind() != io::ErrorKind::AlreadyExists => {
            return Err(trouble(&directory, "cannot be created", &cause));
        }
        _ => {}
    }
    let meta = std::fs::symlink_metadata(&directory).map_err(|cause| trouble(&directory, "cannot be read", &cause))?;
    if !meta.is_dir() || meta.uid() != user || meta.mode() & 0o077 != 0 {
        return Err(Error::Store(format!(
            "registry directory {}: found a file of user {} with mode {:o}, expected a directory of user {user} with mode 700; \
             remove it or set logout_master.registry_path",
            directory.display(),
            meta.uid(),
            meta.mode() & 0o7777
        )));
    }
    Ok(default_path(namespace))
}

fn default_directory() -> PathBuf {
    PathBuf::from(format!("/dev/shm/logout-master-{}", rustix::process::geteuid().as_raw()))
}

/// Why a file cannot be opened; the last is no ground for a new one.
enum Trouble {
    Missing,
    Unbelievable(String),
    Lasting(Error),
}

fn open_existing(path: &Path, namespace: &str) -> Result<Opened, Trouble> {
    let lasting = |cause| Trouble::Lasting(trouble(path, "cannot be opened", &cause));
    // NOFOLLOW: a planted link must not lead us to another file. NONBLOCK: a planted pipe must not hang us.
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = OpenOptions::new().read(true).write(true).custom_flags(flags.bits() as i32).open(path);
    let file = file.map_err(|cause| match Errno::from_io_error(&cause) {
        Some(Errno::NOENT) => Trouble::Missing,
        Some(Errno::LOOP) => Trouble::Unbelievable("it is a symbolic link".to_owned()),
        // Whoever names a folder by mistake must not find all of it under another name.
        Some(Errno::ISDIR) if !is_empty(path) => Trouble::Lasting(Error::Store(format!(
            "registry {}: found a directory that is not empty, expected a file or nothing; it was left as it is",
            path.display()
        ))),
        Some(Errno::ISDIR) => Trouble::Unbelievable("it is a directory".to_owned()),
        Some(Errno::NXIO) => Trouble::Unbelievable("it is no regular file".to_owned()),
        Some(Errno::ACCESS | Errno::PERM) if is_not_ours(path) => {
            Trouble::Unbelievable("it belongs to another user".to_owned())
        }
        Some(Errno::ACCESS | Errno::PERM) => Trouble::Unbelievable("it may not be written".to_owned()),
        _ => lasting(cause),
    })?;
    let meta = file.metadata().map_err(lasting)?;
    let unbelievable = |reason: String| Err(Trouble::Unbelievable(reason));
    if !meta.is_file() {
        return unbelievable("it is no regular file".to_owned());
    }
    if meta.uid() != rustix::process::geteuid().as_raw() {
        return unbelievable(format!("it belongs to user {}", meta.uid()));
    }
    if meta.mode() & 0o177 != 0 {
        return unbelievable(format!("its mode is {:o}, expected 600", meta.mode() & 0o7777));
    }
    // A hard link made by another user would let a later clean-up of ours write where they want.
    if meta.nlink() != 1 {
        return unbelievable(format!("it has {} names, expected 1", meta.nlink()));
    }
    if meta.len() < (head::WORDS * 8) as u64 || meta.len() % 8 != 0 {
        return unbelievable(format!("it is {} bytes long, too short for a registry", meta.len()));
    }
    let map = Mapping::new(&file, (meta.len() / 8) as usize).map_err(lasting)?;
    let layout = header::verify(map.words(), meta.len()).map_err(Trouble::Unbelievable)?;
    if !header::is_of(map.words(), namespace) {
        return Err(Trouble::Lasting(Error::Store(format!(
            "registry {}: found a registry of another namespace, expected one of '{namespace}'; give each namespace its own \
             logout_master.registry_path",
            path.display()
        ))));
    }
    Ok((map, layout, (meta.dev(), meta.ino())))
}

/// Root may make and rename everything. What root makes in the folder of a pool keeps that pool out, and a file of another
/// user in a place that is not root's alone is no plant but that user's live registry, which a command line has come upon;
/// not even a lock of root's may be left beside it.
fn refuse_anothers_place(path: &Path) -> Result<()> {
    if !rustix::process::geteuid().is_root() {
        return Ok(());
    }
    // Where there is no folder, what comes next says so.
    let Ok(folder) = std::fs::metadata(path.parent().unwrap_or(path)) else { return Ok(()) };
    let owner = std::fs::symlink_metadata(path).map_or(0, |file| file.uid());
    let found = if owner != 0 && (folder.uid() != 0 || folder.mode() & 0o022 != 0) {
        format!("a file of user {owner}")
    } else if folder.uid() != 0 {
        format!("a folder of user {}", folder.uid())
    } else {
        return Ok(());
    };
    Err(Error::Store(format!(
        "registry {}: found {found}, expected to be run by that user, not by root; it was left as it is",
        path.display()
    )))
}

/// Whether this directory is certainly empty.
fn is_empty(path: &Path) -> bool {
    std::fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none())
}

fn is_not_ours(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|meta| meta.uid() != rustix::process::geteuid().as_raw())
}

/// Makes the file under another name and renames it when it is whole, so that nobody ever maps half of one.
fn create(path: &Path, capacity: u32, namespace: &str) -> Result<Opened> {
    let layout = Layout::new(capacity);
    let draft = with_suffix(path, "new");
    // Left by a creator that was killed; the lock says that it is nobody's now.
    let _ = std::fs::remove_file(&draft);
    let made = make_draft(&draft, &layout, namespace).and_then(|made| {
        std::fs::rename(&draft, path).map_err(|cause| trouble(path, "cannot be put in place", &cause))?;
        Ok(made)
    });
    if made.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    made.map(|(map, inode)| (map, layout, inode))
}

fn make_draft(draft: &Path, layout: &Layout, namespace: &str) -> Result<(Mapping, (u64, u64))> {
    let flags = (OFlags::NOFOLLOW | OFlags::CLOEXEC).bits() as i32;
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .mode(0o600)
        .custom_flags(flags)
        .open(draft)
        .map_err(|cause| trouble(draft, "cannot be created", &cause))?;
    allocate(&mut file, layout.bytes()).map_err(|cause| {
        trouble(
            draft,
            &format!("cannot get the {} bytes that {} sessions need", layout.bytes(), layout.capacity),
            &cause,
        )
    })?;
    let map = Mapping::new(&file, layout.words).map_err(|cause| trouble(draft, "cannot be mapped", &cause))?;
    header::init(map.words(), layout, namespace)?;
    let meta = file.metadata().map_err(|cause| trouble(draft, "cannot be read", &cause))?;
    Ok((map, (meta.dev(), meta.ino())))
}

/// Reserves real blocks: on a full file system a bare truncate succeeds and the first store kills the process.
fn allocate(file: &mut File, bytes: u64) -> io::Result<()> {
    match fallocate(file.as_fd(), FallocateFlags::empty(), 0, bytes) {
        Err(Errno::OPNOTSUPP) => {
            let zeros = [0; 65_536];
            let mut left = bytes;
            while left > 0 {
                let chunk = left.min(zeros.len() as u64) as usize;
                file.write_all(&zeros[..chunk])?;
                left -= chunk as u64;
            }
            Ok(())
        }
        other => other.map_err(io::Error::from),
    }
}

fn set_aside(path: &Path, reason: &str) -> Result<PathBuf> {
    let aside = with_suffix(path, &format!("set-aside-{}", clock::wall_ms()));
    std::fs::rename(path, &aside)
        .map_err(|cause| trouble(path, &format!("cannot be used ({reason}) and cannot be set aside"), &cause))?;
    Ok(aside)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

fn trouble(path: &Path, what: &str, cause: &io::Error) -> Error {
    Error::Store(format!("registry {} {what}: {cause}", path.display()))
}

/// The lock beside the file, for the few acts that need one. The kernel releases it when its holder dies, and nobody
/// waits for it without bound.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// What waiting for the lock has come to.
enum Turn<T> {
    Ours(Lock),
    Needless(T),
}

impl Lock {
    pub fn take(path: &Path) -> Result<Self> {
        match Self::take_unless(path, || None::<Infallible>)? {
            Turn::Ours(lock) => Ok(lock),
            Turn::Needless(never) => match never {},
        }
    }

    /// Takes the lock, unless what it is wanted for has been done by another: then there is no need to wait any longer.
    fn take_unless<T>(path: &Path, mut done: impl FnMut() -> Option<T>) -> Result<Turn<T>> {
        let lock = with_suffix(path, "lock");
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC).bits() as i32;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(flags)
            .open(&lock)
            .map_err(|cause| trouble(&lock, "cannot be opened for locking", &cause))?;
        for _ in 0..LOCK_TRIES {
            match flock(file.as_fd(), FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Turn::Ours(Self { _file: file })),
                Err(Errno::WOULDBLOCK | Errno::INTR) => {}
                Err(cause) => return Err(trouble(&lock, "cannot be locked", &cause.into())),
            }
            if let Some(deed) = done() {
                return Ok(Turn::Needless(deed));
            }
            std::thread::sleep(LOCK_PAUSE);
        }
        let waited = LOCK_PAUSE * LOCK_TRIES;
        Err(Error::Store(format!("registry {}: another process has held its lock for {waited:?}", path.display())))
    }
}

impl ShmStore {
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// For acts of several stores that must not mix: a new policy, a changed subject, a counted limit.
    pub fn lock(&self) -> Result<Lock> {
        Lock::take(&self.location.path)
    }

    /// Whether the name still means the file that is mapped, all of it is there, and nobody has written over its header.
    /// One system call.
    pub fn is_current(&self) -> bool {
        !self.is_torn()
            && std::fs::symlink_metadata(&self.location.path)
                .is_ok_and(|meta| (meta.dev(), meta.ino()) == self.location.inode && meta.len() == self.layout.bytes())
            && header::verify(self.map.words(), self.layout.bytes()).is_ok()
    }

    /// Whether the file was truncated while it was in use: what was read since may be nothing but zeros.
    pub fn is_torn(&self) -> bool {
        self.map.is_torn()
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_held_lock_keeps_nobody_from_what_is_there() {
        let directory = TempDir::new().unwrap();
        let path = directory.path().join("sessions.registry");
        drop(open(&path, 4, "test").unwrap());
        let _held = Lock::take(&path).unwrap();
        assert_eq!(open(&path, 4, "test").unwrap().1, Found::Existing);
    }

    #[test]
    fn whoever_waits_goes_on_when_another_has_done_it() {
        let directory = TempDir::new().unwrap();
        let path = directory.path().join("sessions.registry");
        let _held = Lock::take(&path).unwrap();
        let mut looks = 0;
        let third_look = || {
            looks += 1;
            (looks == 3).then_some("done")
        };
        assert!(matches!(Lock::take_unless(&path, third_look).unwrap(), Turn::Needless("done")));
        assert_eq!(looks, 3);
    }
}
