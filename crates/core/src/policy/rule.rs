//! One rule: whom it is for, and what it sets.
//!
//! Conditions that only the subject decides are kept apart from those that the address and the time decide, because
//! the latter make an answer go out of date.

use std::net::IpAddr;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::Deserializer;

use super::DEFAULT_NAME;
use super::hours::Window;
use super::network::Network;
use super::patch::Patch;
use super::read::{self, Member};
use crate::subject::{Facts, KIND_MAX, ROLE_LIMIT};

/// Longest name of a rule, in bytes.
const NAME_MAX: usize = 63;
/// Largest id: PHP's largest number.
const ID_MAX: u64 = i64::MAX as u64;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    #[serde(deserialize_with = "name")]
    pub name: Arc<str>,
    #[serde(rename = "match", deserialize_with = "read::object")]
    pub conditions: Conditions,
    #[serde(deserialize_with = "read::object")]
    pub set: Patch,
}

/// All that are written must hold; a list holds when any of its members does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conditions {
    #[serde(default, deserialize_with = "read::one_or_many")]
    kind: Option<Vec<Kind>>,
    #[serde(default, deserialize_with = "read::one_or_many")]
    roles: Option<Vec<Role>>,
    #[serde(default, deserialize_with = "read::one_or_many")]
    ids: Option<Vec<Id>>,
    #[serde(default, deserialize_with = "read::written")]
    admin: Option<bool>,
    #[serde(default, deserialize_with = "read::one_or_many")]
    ip: Option<Vec<Network>>,
    #[serde(default, deserialize_with = "read::one_or_many")]
    hours: Option<Vec<Window>>,
}

impl Conditions {
    /// Kind, roles, id and admin flag.
    pub fn fit_subject(&self, who: &Facts<'_>) -> bool {
        holds(&self.kind, |kind| *kind.0 == *who.kind)
            && holds(&self.roles, |role| who.roles.contains(&role.0))
            && holds(&self.ids, |id| id.0 == who.id)
            && self.admin.is_none_or(|admin| admin == who.admin)
    }

    pub fn look_at_address(&self) -> bool {
        self.ip.is_some()
    }

    /// A subject whose address is unknown is in no network.
    pub fn fit_address(&self, address: Option<IpAddr>) -> bool {
        holds(&self.ip, |network| address.is_some_and(|address| network.contains(address)))
    }

    pub fn fit_time(&self, at: i64) -> bool {
        holds(&self.hours, |window| window.is_open(at))
    }

    /// The next moment after `at` at which [`Conditions::fit_time`] may change; `i64::MAX` for never.
    pub fn next_change(&self, at: i64) -> i64 {
        self.hours.iter().flatten().map(|window| window.next_change(at)).min().unwrap_or(i64::MAX)
    }

    pub fn fit(&self, who: &Facts<'_>, at: i64) -> bool {
        self.fit_subject(who) && self.fit_address(who.ip) && self.fit_time(at)
    }
}

fn holds<T>(condition: &Option<Vec<T>>, member_holds: impl Fn(&T) -> bool) -> bool {
    condition.as_ref().is_none_or(|members| members.iter().any(member_holds))
}

/// Name of a rule.
fn name<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<str>, D::Error> {
    let expected = format_args!("a name of 1 to {NAME_MAX} bytes without control characters, and not `{DEFAULT_NAME}`");
    read::text(from, expected, |name| {
        let fits = (1..=NAME_MAX).contains(&name.len()) && name != DEFAULT_NAME && !name.contains(char::is_control);
        fits.then(|| Arc::from(name))
    })
}

#[derive(Clone, Debug)]
struct Kind(Box<str>);

impl Member for Kind {
    const EXPECTED: &'static str = "a kind of 1 to 15 bytes, such as `staff`";
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::text(from, Self::EXPECTED, |kind| (1..=KIND_MAX).contains(&kind.len()).then(|| Self(kind.into())))
    }
}

#[derive(Clone, Copy, Debug)]
struct Role(u32);

impl Member for Role {
    const EXPECTED: &'static str = "the number of a role, from 0 to 16777215";
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::number(from, Self::EXPECTED, |role| *role <= ROLE_LIMIT).map(Self)
    }
}

#[derive(Clone, Copy, Debug)]
struct Id(u64);

impl Member for Id {
    const EXPECTED: &'static str = "an id, from 1 to 9223372036854775807";
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::number(from, Self::EXPECTED, |id| (1..=ID_MAX).contains(id)).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADA: Facts<'_> = Facts { kind: "staff", id: 17, roles: &[2, 4], admin: false, ip: None };

    fn fits(conditions: &str, who: &Facts<'_>) -> bool {
        serde_json::from_str::<Conditions>(conditions).unwrap().fit(who, 0)
    }

    fn refusal(conditions: &str) -> String {
        serde_json::from_str::<Conditions>(conditions).unwrap_err().to_string()
    }

    #[test]
    fn no_condition_fits_everybody() {
        assert!(fits("{}", &ADA));
    }

    #[test]
    fn every_condition_must_hold_and_any_member_of_a_list() {
        assert!(fits(r#"{"kind": ["contact", "staff"], "roles": [4, 9], "ids": [17, 23], "admin": false}"#, &ADA));
        assert!(!fits(r#"{"kind": "contact", "roles": [4, 9], "ids": [17, 23], "admin": false}"#, &ADA));
        assert!(!fits(r#"{"kind": "staff", "roles": 9, "ids": [17, 23], "admin": false}"#, &ADA));
        assert!(!fits(r#"{"kind": "staff", "roles": 4, "ids": 23, "admin": false}"#, &ADA));
        assert!(!fits(r#"{"kind": "staff", "roles": 4, "ids": 17, "admin": true}"#, &ADA));
    }

    #[test]
    fn an_unknown_address_is_in_no_network() {
        let everywhere = r#"{"ip": ["0.0.0.0/0", "::/0"]}"#;
        assert!(!fits(everywhere, &ADA));
        assert!(fits(everywhere, &Facts { ip: Some([192, 0, 2, 7].into()), ..ADA }));
    }

    #[test]
    fn hours_may_be_one_window_or_several() {
        let noon = r#"{"hours": {"from": "12:00", "to": "13:00", "zone": "UTC"}}"#;
        assert!(!fits(noon, &ADA));
        let either = r#"{"hours": [{"from": "12:00", "to": "13:00", "zone": "UTC"}, {"days": "thu", "zone": "UTC"}]}"#;
        assert!(fits(either, &ADA));
    }

    #[test]
    fn next_change_is_the_soonest_of_all_windows() {
        let conditions: Conditions = serde_json::from_str(
            r#"{"hours": [{"from": "12:00", "to": "13:00", "zone": "UTC"}, {"from": "11:00", "to": "11:30", "zone": "UTC"}]}"#,
        )
        .unwrap();
        assert_eq!(conditions.next_change(0), 11 * 3600);
        assert_eq!(serde_json::from_str::<Conditions>("{}").unwrap().next_change(0), i64::MAX);
    }

    #[test]
    fn refuses_members_out_of_range() {
        assert!(refusal(r#"{"roles": [16777216]}"#).contains("`16777216`, expected the number of a role"));
        assert!(refusal(r#"{"ids": 0}"#).contains("`0`, expected an id"));
        assert!(refusal(r#"{"ids": [9223372036854775808]}"#).contains("expected an id"));
        assert!(refusal(r#"{"kind": "sixteen-bytes-on"}"#).contains("expected a kind"));
        assert!(refusal(r#"{"kind": ""}"#).contains("expected a kind"));
        assert!(refusal(r#"{"kind": {}}"#).contains("expected a kind"));
        assert!(refusal(r#"{"roles": []}"#).contains("an empty list"));
        assert!(refusal(r#"{"admin": [true]}"#).contains("expected a boolean"));
    }
}
