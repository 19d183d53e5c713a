//! Arbitrary bytes as a policy document and as a token: refused or understood, never a panic, and what was understood
//! keeps its word.

#![no_main]

use std::net::IpAddr;

use libfuzzer_sys::fuzz_target;
use logout_master_core::policy::Policy;
use logout_master_core::subject::Facts;
use logout_master_core::token::{Token, id_parse, id_text};

const MOMENTS: [i64; 5] = [0, 1_774_746_000, 1_792_886_400, -62_135_596_800, 253_402_300_799];

fn policy(json: &[u8]) {
    let Ok(policy) = Policy::parse(json) else { return };
    let again = Policy::parse(json).expect("what parsed once parses again");
    assert_eq!(policy.version(), again.version());
    let addresses: [Option<IpAddr>; 3] = [None, "10.1.2.3".parse().ok(), "2001:db8::1".parse().ok()];
    for (ip, kind) in addresses.into_iter().zip(["staff", "contact", "staff"]) {
        for at in MOMENTS {
            let facts = Facts { kind, id: 17, roles: &[4, 5], admin: ip.is_some(), ip };
            let resolved = policy.resolve(&facts, at);
            let limits = resolved.limits;
            assert!(limits.warning == 0 || limits.warning >= 20);
            assert!(limits.idle_timeout == 0 || limits.warning < limits.idle_timeout);
            assert!(resolved.valid_until > at, "limits hold at least until the next second");
            assert_eq!(policy.explain(&facts, at).0.len(), again.explain(&facts, at).0.len());
            policy.rule_name(resolved.rule);
        }
    }
}

fn token(text: &[u8]) {
    if let Some(token) = Token::parse(text) {
        assert_eq!(token.to_text().as_bytes(), text, "a token has one spelling");
    }
    if let Some(id) = std::str::from_utf8(text).ok().and_then(id_parse) {
        assert_eq!(id_text(id).as_bytes(), text, "a session id has one spelling");
    }
}

fuzz_target!(|data: &[u8]| {
    policy(data);
    token(data);
});
