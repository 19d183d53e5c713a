//! Whose session it is: the facts that a policy may look at, and the ones that people read.
//!
//! Whoever makes one says the bad key, value and expectation; nothing is corrected in silence but too long texts.

use std::net::IpAddr;
use std::ops::Deref;

use crate::{Error, Result};

/// The kind whose pauses are counted by role as well: others' roles are no roles of the application.
pub const STAFF: &str = "staff";
/// Longest kind, in bytes.
pub const KIND_MAX: usize = 15;
/// Longest label, in bytes; longer ones are cut at a character boundary.
pub const LABEL_MAX: usize = 63;
/// Longest user agent, in bytes; longer ones are cut at a character boundary.
pub const AGENT_MAX: usize = 127;
/// Most roles a subject can have.
pub const ROLES_MAX: usize = 8;
/// Largest role number: a role takes three bytes of a record.
pub const ROLE_LIMIT: u32 = 0x00FF_FFFF;

/// A subject as `start` takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    pub kind: String,
    pub id: u64,
    pub roles: Vec<u32>,
    pub admin: bool,
    pub label: String,
    pub ip: Option<IpAddr>,
    pub agent: String,
    /// Unix seconds; for a session that another registry knew.
    pub started_at: Option<i64>,
    /// Unix seconds; for a session that another registry knew.
    pub active_at: Option<i64>,
}

/// The roles of a record, read without asking the allocator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    roles: [u32; ROLES_MAX],
    count: usize,
}

impl Roles {
    /// What goes beyond [`ROLES_MAX`] is left out.
    pub fn collect(roles: impl Iterator<Item = u32>) -> Self {
        let mut collected = Self::default();
        for (place, role) in collected.roles.iter_mut().zip(roles) {
            *place = role;
            collected.count += 1;
        }
        collected
    }
}

impl Deref for Roles {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        &self.roles[..self.count]
    }
}

/// What a policy may look at.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    pub kind: &'a str,
    pub id: u64,
    pub roles: &'a [u32],
    pub admin: bool,
    pub ip: Option<IpAddr>,
}

/// What `update_user` may change; `None` leaves it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub roles: Option<Vec<u32>>,
    pub admin: Option<bool>,
    pub label: Option<String>,
}

impl Subject {
    /// Whether a registry can hold it.
    pub fn check(&self) -> Result<()> {
        check_kind(&self.kind)?;
        if !(1..=ID_MAX).contains(&self.id) {
            return Err(Error::Subject(format!("id: found {}, expected a whole number from 1 to {ID_MAX}", self.id)));
        }
        check_roles(&self.roles)?;
        match (self.started_at, self.active_at) {
            (Some(started), _) if started < 0 => {
                Err(Error::Subject(format!("started_at: found {started}, expected Unix seconds from 0")))
            }
            (None, Some(active)) => Err(Error::Subject(format!(
                "active_at: found {active} without started_at, expected both for a session that another registry knew"
            ))),
            (Some(started), Some(active)) if active < started => {
                Err(Error::Subject(format!("active_at: found {active}, expected a time from started_at {started} on")))
            }
            _ => Ok(()),
        }
    }
}

impl Changes {
    pub fn check(&self) -> Result<()> {
        self.roles.as_deref().map_or(Ok(()), check_roles)
    }
}

/// Largest id: PHP's largest number.
const ID_MAX: u64 = i64::MAX as u64;

fn check_kind(kind: &str) -> Result<()> {
    if (1..=KIND_MAX).contains(&kind.len()) && !kind.contains(char::is_control) {
        return Ok(());
    }
    Err(Error::Subject(format!(
        "kind: found {kind:?} of {} bytes, expected 1 to {KIND_MAX} bytes without control characters",
        kind.len()
    )))
}

fn check_roles(roles: &[u32]) -> Result<()> {
    if roles.len() > ROLES_MAX {
        return Err(Error::Subject(format!("roles: found {} roles, expected at most {ROLES_MAX}", roles.len())));
    }
    match roles.iter().position(|role| *role > ROLE_LIMIT) {
        Some(at) => {
            Err(Error::Subject(format!("roles[{at}]: found {}, expected a number from 0 to {ROLE_LIMIT}", roles[at])))
        }
        None => Ok(()),
    }
}
