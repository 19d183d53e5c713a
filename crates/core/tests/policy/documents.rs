//! What the properties are tried on: subjects, moments, documents without a mistake, and any JSON.

use std::net::IpAddr;

use jiff::Timestamp;
use logout_master_core::subject::Facts;
use proptest::collection::{btree_map, vec};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const NETWORKS: [&str; 6] =
    ["10.0.0.0/8", "10.1.0.0/16", "192.0.2.7", "2001:db8::/32", "2001:db8:1::9", "::ffff:10.1.0.0/112"];
const ADDRESSES: [&str; 6] = ["10.1.2.3", "10.2.0.1", "::ffff:10.1.2.3", "192.0.2.7", "2001:db8:1::9", "2001:db9::1"];
/// Around the days on which clocks change in Berlin and in New York.
pub const CLOCK_CHANGES: [&str; 4] =
    ["2026-03-29T00:00:00Z", "2026-10-25T00:00:00Z", "2026-03-08T06:00:00Z", "2026-11-01T06:00:00Z"];

/// A subject that owns what [`Facts`] borrows.
#[derive(Clone, Debug)]
pub struct Who {
    pub kind: &'static str,
    pub id: u64,
    pub roles: Vec<u32>,
    pub admin: bool,
    pub ip: Option<IpAddr>,
}

impl Who {
    pub fn facts(&self) -> Facts<'_> {
        Facts { kind: self.kind, id: self.id, roles: &self.roles, admin: self.admin, ip: self.ip }
    }
}

pub fn who() -> impl Strategy<Value = Who> {
    (select(vec!["staff", "contact", "robot"]), 1..5_u64, vec(0..5_u32, 0..4), any::<bool>(), address())
        .prop_map(|(kind, id, roles, admin, ip)| Who { kind, id, roles, admin, ip })
}

pub fn address() -> impl Strategy<Value = Option<IpAddr>> {
    weighted(0.8, select(ADDRESSES.to_vec())).prop_map(|address| address.map(|address| address.parse().unwrap()))
}

/// An object in which each key stands or not.
fn object(keys: Vec<(&'static str, BoxedStrategy<Value>)>, likely: f64) -> BoxedStrategy<Map<String, Value>> {
    let fields: Vec<_> = keys.into_iter().map(|(key, value)| (Just(key), weighted(likely, value))).collect();
    fields
        .prop_map(|fields| fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
        .boxed()
}

fn numbers(range: std::ops::Range<u32>) -> BoxedStrategy<Value> {
    range.prop_map(Value::from).boxed()
}

fn words(words: &'static [&'static str]) -> BoxedStrategy<Value> {
    select(words).prop_map(Value::from).boxed()
}

fn settings() -> BoxedStrategy<Map<String, Value>> {
    let keys = vec![
        ("idle_timeout", prop_oneof![numbers(0..2), numbers(0..4000)].boxed()),
        ("warning", prop_oneof![numbers(0..1), numbers(20..4000)].boxed()),
        ("grace", numbers(0..4000)),
        ("absolute_timeout", prop_oneof![numbers(0..2), numbers(0..90_000)].boxed()),
        ("resume", words(&["click", "password"])),
        ("max_extensions", prop_oneof![Just(Value::Null), numbers(10..4095)].boxed()),
        ("max_sessions", prop_oneof![Just(Value::Null), numbers(1..65_536)].boxed()),
        ("on_limit", words(&["end_oldest", "refuse"])),
        ("ip_change", words(&["ignore", "lock", "end"])),
        ("max_hold", numbers(0..4000)),
        ("resume_restarts_absolute", any::<bool>().prop_map(Value::from).boxed()),
        ("cover", numbers(0..4000)),
        ("remember_me", words(&["until_idle", "forbid"])),
    ];
    object(keys, 0.3)
}

fn ceiling() -> BoxedStrategy<Map<String, Value>> {
    let keys = vec![
        ("idle_timeout", numbers(1..2000)),
        ("grace", numbers(0..2000)),
        ("absolute_timeout", numbers(1..50_000)),
        ("max_extensions", numbers(10..4095)),
        ("max_sessions", numbers(1..100)),
        ("max_hold", numbers(0..2000)),
    ];
    object(keys, 0.4)
}

/// One member by itself or a list of members.
fn members(member: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop_oneof![member.clone(), vec(member, 1..4).prop_map(Value::from)].boxed()
}

pub fn hours() -> BoxedStrategy<Value> {
    let time = (0..24_u32, select(vec![0, 1, 30, 59])).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}"));
    let times = (time.clone(), prop_oneof![9 => time, 1 => Just("24:00".to_owned())])
        .prop_filter("times differ", |(from, to)| from != to);
    let days = subsequence(DAYS.to_vec(), 1..=7);
    let zone = select(vec!["Europe/Berlin", "America/New_York", "UTC", "Asia/Kathmandu"]);
    (weighted(0.7, days), weighted(0.8, times), zone)
        .prop_map(|(days, times, zone)| {
            let mut window = json!({"zone": zone});
            if let Some(days) = days {
                window["days"] = json!(days);
            }
            if let Some((from, to)) = times {
                window["from"] = json!(from);
                window["to"] = json!(to);
            }
            window
        })
        .boxed()
}

fn conditions() -> BoxedStrategy<Map<String, Value>> {
    let keys = vec![
        ("kind", members(words(&["staff", "contact"]))),
        ("roles", members(numbers(0..5))),
        ("ids", members(numbers(1..5))),
        ("admin", any::<bool>().prop_map(Value::from).boxed()),
        ("ip", members(words(&NETWORKS))),
        ("hours", members(hours())),
    ];
    object(keys, 0.25)
}

/// Takes out what would be a contradiction.
fn reconciled(mut settings: Map<String, Value>, ceiling: &Map<String, Value>) -> Map<String, Value> {
    settings.retain(|key, value| !(ceiling.contains_key(key) && (value.is_null() || is_no_timeout(key, value))));
    let number = |key| settings.get(key).and_then(Value::as_u64);
    if let (Some(idle), Some(warning)) = (number("idle_timeout"), number("warning"))
        && idle > 0
        && warning >= idle
    {
        settings.remove("warning");
    }
    let number = |key| settings.get(key).and_then(Value::as_u64);
    if number("cover") > number("warning") && settings.contains_key("warning") {
        settings.remove("cover");
    }
    settings
}

pub fn is_no_timeout(key: &str, value: &Value) -> bool {
    key.ends_with("_timeout") && *value == 0
}

/// Documents without a mistake.
pub fn document() -> impl Strategy<Value = Value> {
    (settings(), vec((conditions(), settings()), 0..7), ceiling(), any::<bool>(), 0..100_u64).prop_map(
        |(default, rules, ceiling, enforce, revision)| {
            let rules: Vec<Value> = rules
                .into_iter()
                .enumerate()
                .map(|(index, (conditions, set))| {
                    json!({"name": format!("rule {index}"), "match": conditions, "set": reconciled(set, &ceiling)})
                })
                .collect();
            let default = reconciled(default, &ceiling);
            json!({
                "version": 1, "revision": revision, "enforce": enforce,
                "default": default, "rules": rules, "ceiling": ceiling,
            })
        },
    )
}

/// Any time of three years, often close to a change of clocks.
pub fn moment() -> impl Strategy<Value = i64> {
    let close = (select(CLOCK_CHANGES.to_vec()), -200_000..200_000_i64).prop_map(|(change, away)| unix(change) + away);
    prop_oneof![unix("2025-01-01T00:00:00Z")..unix("2028-01-01T00:00:00Z"), close]
}

pub fn unix(moment: &str) -> i64 {
    moment.parse::<Timestamp>().unwrap().as_second()
}

/// Any JSON, with the words of the format thrown in.
pub fn any_json() -> impl Strategy<Value = Value> {
    let known = select(vec![
        "version",
        "rules",
        "default",
        "ceiling",
        "name",
        "match",
        "set",
        "hours",
        "zone",
        "UTC",
        "days",
        "mon",
        "from",
        "to",
        "08:00",
        "idle_timeout",
        "max_sessions",
        "kind",
        "staff",
        "ip",
        "10.0.0.0/8",
        "roles",
        "ids",
        "click",
    ]);
    let text = prop_oneof![known.prop_map(str::to_owned), any::<String>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..100_u64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            btree_map(text.clone(), inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Every place of a document, as a JSON pointer.
pub fn places(document: &Value, here: &str, places: &mut Vec<String>) {
    places.push(here.to_owned());
    match document {
        Value::Array(members) => {
            members
                .iter()
                .enumerate()
                .for_each(|(index, member)| self::places(member, &format!("{here}/{index}"), places));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(key, field)| self::places(field, &format!("{here}/{key}"), places));
        }
        _ => {}
    }
}
