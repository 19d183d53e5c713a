//! A window of wall-clock time: days of the week, from, to, in a time zone.
//!
//! What counts is what a clock on the wall of that zone shows: an hour that a change of daylight saving time repeats is
//! inside or outside both times, one that it skips never comes. A window across midnight belongs to the day on which
//! it begins. The zones are compiled in; nothing here asks the machine.

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected};

use super::read::{self, Member, Object};

const MINUTE: i64 = 60;
const DAY: i64 = 86_400;

#[derive(Clone, Debug)]
pub(super) struct Window {
    days: Days,
    /// Second of the day.
    from: i64,
    /// Second of the day, up to a whole day; before `from` when the window goes across midnight.
    to: i64,
    zone: TimeZone,
}

/// Days of the week, Monday in the lowest bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Days(u8);

/// What a clock on the wall shows.
struct WallClock {
    /// 0 is Monday.
    weekday: i64,
    second: i64,
}

impl Window {
    /// Whether the window is open at `at`, in Unix seconds.
    pub fn is_open(&self, at: i64) -> bool {
        let WallClock { weekday, second } = self.wall_clock(at);
        let begins_today = self.days.has(weekday);
        if self.from < self.to {
            begins_today && (self.from..self.to).contains(&second)
        } else {
            let began_yesterday = self.days.has(weekday - 1);
            begins_today && second >= self.from || began_yesterday && second < self.to
        }
    }

    /// The next moment after `at` at which the window may open or close; `i64::MAX` when it never does.
    pub fn next_change(&self, at: i64) -> i64 {
        if self.days == Days::ALL && self.from == 0 && self.to == DAY {
            return i64::MAX;
        }
        let second = self.wall_clock(at).second;
        let until = |edge: i64| match (edge - second).rem_euclid(DAY) {
            0 => DAY,
            ahead => ahead,
        };
        let edge = at.saturating_add(until(self.from).min(until(self.to)));
        // Where the zone's clock jumps, it jumps over edges or back before them.
        let jump = self.zone.following(timestamp(at)).next().map(|jump| jump.timestamp().as_second());
        jump.map_or(edge, |jump| edge.min(jump))
    }

    fn wall_clock(&self, at: i64) -> WallClock {
        const EPOCH_WEEKDAY: i64 = 3;
        let timestamp = timestamp(at);
        let local = timestamp.as_second() + i64::from(self.zone.to_offset(timestamp).seconds());
        WallClock {
            weekday: (local.div_euclid(DAY) + EPOCH_WEEKDAY).rem_euclid(Days::WEEK),
            second: local.rem_euclid(DAY),
        }
    }
}

/// The nearest moment that the calendar knows: it ends with the year 9999.
fn timestamp(at: i64) -> Timestamp {
    let within = at.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(within).unwrap_or(Timestamp::UNIX_EPOCH)
}

impl Days {
    const ALL: Days = Days(0x7F);
    const WEEK: i64 = 7;

    fn has(self, weekday: i64) -> bool {
        self.0 >> weekday.rem_euclid(Self::WEEK) & 1 == 1
    }
}

/// The object as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, deserialize_with = "read::one_or_many")]
    days: Option<Vec<Day>>,
    #[serde(default, deserialize_with = "from_time")]
    from: Option<i64>,
    #[serde(default, deserialize_with = "to_time")]
    to: Option<i64>,
    #[serde(deserialize_with = "zone")]
    zone: TimeZone,
}

impl Member for Window {
    const EXPECTED: &'static str = "an object of `days`, `from`, `to` and `zone`";
}

impl<'de> Deserialize<'de> for Window {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let Object(Written { days, from, to, zone }) = Object::deserialize(source)?;
        let days = days.map_or(Days::ALL, |days| days.iter().fold(Days(0), |all, day| Days(all.0 | 1 << day.0)));
        let (from, to) = match (from, to) {
            (Some(from), Some(to)) if from == to => {
                let expected = "two times that differ (`00:00` and `24:00` for the whole day)";
                return Err(D::Error::invalid_value(Unexpected::Other("`from` and `to` of the same time"), &expected));
            }
            (Some(from), Some(to)) => (from, to),
            (None, None) => (0, DAY),
            (Some(_), None) => return Err(D::Error::missing_field("to")),
            (None, Some(_)) => return Err(D::Error::missing_field("from")),
        };
        Ok(Self { days, from, to, zone })
    }
}

/// 0 is Monday.
#[derive(Clone, Copy)]
struct Day(usize);

impl Member for Day {
    const EXPECTED: &'static str = "`mon`, `tue`, `wed`, `thu`, `fri`, `sat` or `sun`";
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        read::text(source, Self::EXPECTED, |text| NAMES.iter().position(|name| *name == text).map(Self))
    }
}

fn from_time<'de, D: Deserializer<'de>>(source: D) -> Result<Option<i64>, D::Error> {
    let expected = "a time of day from `00:00` to `23:59`";
    read::text(source, expected, |text| time_of_day(text).filter(|second| *second < DAY)).map(Some)
}

fn to_time<'de, D: Deserializer<'de>>(source: D) -> Result<Option<i64>, D::Error> {
    read::text(source, "a time of day from `00:00` to `24:00`", time_of_day).map(Some)
}

/// Seconds since midnight of a time written as `HH:MM`.
fn time_of_day(text: &str) -> Option<i64> {
    let [h1, h2, b':', m1, m2] = *text.as_bytes() else { return None };
    let two = |tens: u8, ones: u8| {
        let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
        digits.then(|| i64::from(tens - b'0') * 10 + i64::from(ones - b'0'))
    };
    let (hour, minute) = (two(h1, h2)?, two(m1, m2)?);
    let second = (hour * 60 + minute) * MINUTE;
    (minute < 60 && second <= DAY).then_some(second)
}

fn zone<'de, D: Deserializer<'de>>(source: D) -> Result<TimeZone, D::Error> {
    let expected = "a time zone of the IANA database, such as `Europe/Berlin` or `UTC`";
    read::text(source, expected, |name| {
        let zone = TimeZoneDatabase::bundled().get(name).ok()?;
        (!zone.is_unknown()).then_some(zone)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(json: &str) -> Window {
        serde_json::from_str(json).unwrap()
    }

    fn refusal(json: &str) -> String {
        serde_json::from_str::<Window>(json).unwrap_err().to_string()
    }

    fn at(moment: &str) -> i64 {
        moment.parse::<Timestamp>().unwrap().as_second()
    }

    #[test]
    fn is_open_from_its_first_second_until_before_its_last() {
        let noon = window(r#"{"from": "12:00", "to": "13:30", "zone": "UTC"}"#);
        assert!(!noon.is_open(at("2026-03-04T11:59:59Z")));
        assert!(noon.is_open(at("2026-03-04T12:00:00Z")));
        assert!(noon.is_open(at("2026-03-04T13:29:59Z")));
        assert!(!noon.is_open(at("2026-03-04T13:30:00Z")));
    }

    #[test]
    fn the_part_after_midnight_belongs_to_the_day_on_which_it_began() {
        // 2026-03-06 is a Friday.
        let night = window(r#"{"days": ["fri"], "from": "20:00", "to": "06:00", "zone": "UTC"}"#);
        assert!(!night.is_open(at("2026-03-06T05:00:00Z")));
        assert!(night.is_open(at("2026-03-06T23:00:00Z")));
        assert!(night.is_open(at("2026-03-07T05:59:59Z")));
        assert!(!night.is_open(at("2026-03-07T06:00:00Z")));
        assert!(!night.is_open(at("2026-03-07T21:00:00Z")));
    }

    #[test]
    fn sunday_night_reaches_into_monday() {
        let night = window(r#"{"days": "sun", "from": "22:00", "to": "02:00", "zone": "UTC"}"#);
        assert!(night.is_open(at("2026-03-09T01:00:00Z")));
        assert!(!night.is_open(at("2026-03-08T01:00:00Z")));
    }

    #[test]
    fn days_alone_are_whole_days_of_the_zone() {
        let weekend = window(r#"{"days": ["sat", "sun"], "zone": "Europe/Berlin"}"#);
        assert!(!weekend.is_open(at("2026-03-06T22:59:59Z")));
        assert!(weekend.is_open(at("2026-03-06T23:00:00Z")));
        assert!(weekend.is_open(at("2026-03-08T22:59:59Z")));
        assert!(!weekend.is_open(at("2026-03-08T23:00:00Z")));
    }

    #[test]
    fn follows_the_wall_clock_through_daylight_saving_time() {
        let morning = window(r#"{"from": "02:30", "to": "03:30", "zone": "Europe/Berlin"}"#);
        // Spring: 02:00 CET is 03:00 CEST, so the window opens at 03:00.
        assert!(!morning.is_open(at("2026-03-29T00:59:59Z")));
        assert!(morning.is_open(at("2026-03-29T01:00:00Z")));
        assert!(!morning.is_open(at("2026-03-29T01:30:00Z")));
        // Autumn: 02:30 comes twice.
        assert!(morning.is_open(at("2026-10-25T00:30:00Z")));
        assert!(!morning.is_open(at("2026-10-25T01:00:00Z")));
        assert!(morning.is_open(at("2026-10-25T01:30:00Z")));
    }

    #[test]
    fn next_change_is_the_next_edge_or_jump_of_the_clock() {
        let noon = window(r#"{"from": "12:00", "to": "13:00", "zone": "Europe/Berlin"}"#);
        assert_eq!(noon.next_change(at("2026-02-01T10:59:59Z")), at("2026-02-01T11:00:00Z"));
        assert_eq!(noon.next_change(at("2026-02-01T11:00:00Z")), at("2026-02-01T12:00:00Z"));
        assert_eq!(noon.next_change(at("2026-02-01T12:00:00Z")), at("2026-02-02T11:00:00Z"));
        assert_eq!(noon.next_change(at("2026-03-29T00:00:00Z")), at("2026-03-29T01:00:00Z"));
    }

    #[test]
    fn a_window_that_is_always_open_never_changes() {
        assert_eq!(window(r#"{"zone": "Europe/Berlin"}"#).next_change(0), i64::MAX);
        assert_eq!(window(r#"{"from": "00:00", "to": "24:00", "zone": "UTC"}"#).next_change(0), i64::MAX);
    }

    #[test]
    fn any_moment_has_an_answer() {
        let noon = window(r#"{"days": "mon", "from": "12:00", "to": "13:00", "zone": "America/New_York"}"#);
        for at in [i64::MIN, -1, 0, i64::MAX] {
            noon.is_open(at);
            noon.next_change(at);
        }
    }

    #[test]
    fn refuses_what_is_no_window() {
        assert!(refusal(r#"{"from": "08:00", "to": "09:00"}"#).contains("missing field `zone`"));
        assert!(refusal(r#"{"from": "08:00", "zone": "UTC"}"#).contains("missing field `to`"));
        assert!(refusal(r#"{"to": "08:00", "zone": "UTC"}"#).contains("missing field `from`"));
        assert!(refusal(r#"{"from": "08:00", "to": "08:00", "zone": "UTC"}"#).contains("the same time"));
        assert!(refusal(r#"{"zone": "Europe/Berlim"}"#).contains(r#""Europe/Berlim", expected a time zone"#));
        assert!(refusal(r#"{"zone": "Etc/Unknown"}"#).contains("expected a time zone"));
        assert!(refusal(r#"{"days": [], "zone": "UTC"}"#).contains("an empty list"));
        assert!(refusal(r#"{"days": "Monday", "zone": "UTC"}"#).contains("expected `mon`"));
        assert!(refusal(r#"["mon", "08:00", "09:00", "UTC"]"#).contains("expected an object"));
        assert!(refusal(r#"{"zone": "UTC", "until": "09:00"}"#).contains("unknown field `until`"));
    }

    #[test]
    fn times_of_day_are_written_in_one_way() {
        assert_eq!(time_of_day("00:00"), Some(0));
        assert_eq!(time_of_day("09:05"), Some(9 * 3600 + 5 * 60));
        assert_eq!(time_of_day("24:00"), Some(DAY));
        for wrong in ["", "9:05", "09:5", "24:01", "25:00", "12:60", "12:00:00", "-1:00", "12.00", "１2:00", " 9:05"] {
            assert_eq!(time_of_day(wrong), None, "{wrong:?}");
        }
        assert!(refusal(r#"{"from": "24:00", "to": "06:00", "zone": "UTC"}"#).contains("to `23:59`"));
    }
}
