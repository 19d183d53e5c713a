//! One session as lists show it. Never holds a token.

use std::net::IpAddr;

use super::Status;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionView {
    /// 16 hex digits.
    pub session_id: String,
    pub kind: String,
    pub id: u64,
    pub roles: Vec<u32>,
    pub admin: bool,
    pub label: String,
    pub ip: Option<IpAddr>,
    pub agent: String,
    pub status: Status,
    /// Unix milliseconds.
    pub started_at: i64,
    /// Unix milliseconds.
    pub active_at: i64,
    pub idle_ms: u64,
    pub end_in_ms: u64,
    pub rule: String,
    pub extensions: u32,
}
