//! The models: the contract's words, taken word by word on plain JSON.
//!
//! Must not call the engine, or share a thought with it.

use std::net::IpAddr;

use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::SAMPLE;
use crate::documents::{DAYS, Who};

pub fn matches(conditions: &Value, who: &Who, at: i64) -> bool {
    conditions.as_object().unwrap().iter().all(|(key, condition)| {
        let alone = std::slice::from_ref(condition);
        let members = condition.as_array().map_or(alone, Vec::as_slice);
        members.iter().any(|member| match key.as_str() {
            "kind" => *member == who.kind,
            "roles" => who.roles.iter().any(|role| *member == *role),
            "ids" => *member == who.id,
            "admin" => *member == who.admin,
            "ip" => who.ip.is_some_and(|ip| is_in(member.as_str().unwrap(), ip)),
            "hours" => is_open(member, at),
            other => panic!("{other}"),
        })
    })
}

fn is_in(network: &str, ip: IpAddr) -> bool {
    let (address, length) = network.split_once('/').unwrap_or((network, ""));
    let address: IpAddr = address.parse().unwrap();
    let whole = if address.is_ipv4() { 32 } else { 128 };
    let length: u32 = length.parse().unwrap_or(whole) + 128 - whole;
    bits(address) >> (128 - length) == bits(ip) >> (128 - length)
}

fn bits(ip: IpAddr) -> u128 {
    match ip {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().to_bits(),
        IpAddr::V6(v6) => v6.to_bits(),
    }
}

pub fn is_open(window: &Value, at: i64) -> bool {
    let zone = TimeZone::get(window["zone"].as_str().unwrap()).unwrap();
    let clock = zone.to_datetime(Timestamp::from_second(at).unwrap());
    let on = |weekday: Weekday| {
        let name = DAYS[weekday.to_monday_zero_offset() as usize];
        window.get("days").is_none_or(|days| days == name || days.as_array().unwrap().iter().any(|day| day == name))
    };
    let now = format!("{:02}:{:02}", clock.hour(), clock.minute());
    let from = window.get("from").map_or("00:00", |from| from.as_str().unwrap());
    let to = window.get("to").map_or("24:00", |to| to.as_str().unwrap());
    let (today, yesterday) = (clock.date().weekday(), clock.date().yesterday().unwrap().weekday());
    if from < to {
        on(today) && from <= &*now && &*now < to
    } else {
        on(today) && from <= &*now || on(yesterday) && &*now < to
    }
}

/// The value in force, the place that gave it, and the value there.
pub fn setting(document: &Value, setting: &str, who: &Who, at: i64) -> (Value, String, Value) {
    let rules = document["rules"].as_array().unwrap().iter();
    let winner = rules
        .filter(|rule| matches(&rule["match"], who, at))
        .find_map(|rule| Some((rule["name"].as_str().unwrap(), rule["set"].get(setting)?)));
    let builtin = serde_json::from_str::<Value>(SAMPLE).unwrap()["default"].clone();
    let default = document["default"].get(setting).unwrap_or(&builtin[setting]);
    let (rule, written) = winner.unwrap_or(("default", default));
    let capped = match (document["ceiling"].get(setting), written.as_u64()) {
        (Some(ceiling), Some(value)) if value <= ceiling.as_u64().unwrap() => written,
        (Some(ceiling), _) => ceiling,
        (None, _) => written,
    };
    let mut value = capped.clone();
    if setting == "warning" {
        let (idle, _, _) = self::setting(document, "idle_timeout", who, at);
        value = fitted(value.as_u64().unwrap(), idle.as_u64().unwrap()).into();
    }
    if setting == "cover" {
        let (warning, _, _) = self::setting(document, "warning", who, at);
        value = value.as_u64().min(warning.as_u64()).into();
    }
    (value, rule.to_owned(), written.clone())
}

fn fitted(warning: u64, idle: u64) -> u64 {
    match idle {
        0 => warning,
        _ if warning < idle => warning,
        40.. => idle / 2,
        21.. => 20,
        _ => 0,
    }
}
