//! Reading the arrays that PHP code hands in: key by key, with errors that name the key, what was found and what was
//! expected. Knows no key itself.

use std::fmt::{self, Display, Formatter};
use std::net::IpAddr;

use ext_php_rs::flags::DataType;
use ext_php_rs::types::{ZendHashTable, Zval};

use crate::engine::Keys;
use crate::errors::Failure;

/// Longest piece of a caller's text that an error repeats.
const SHOWN: usize = 40;

/// An array of which only `known` keys may be there.
pub struct Fields<'a> {
    /// What the array is called in errors.
    what: &'static str,
    known: &'static [&'static str],
    /// By the place of their keys among the known ones.
    values: [Option<&'a Zval>; MOST_KEYS],
}

/// Most keys that any of our arrays has.
const MOST_KEYS: usize = 9;

impl<'a> Fields<'a> {
    pub fn read<const N: usize>(
        what: &'static str,
        table: &'a ZendHashTable,
        keys: &'static Keys<N>,
    ) -> Result<Self, Failure> {
        const { assert!(N <= MOST_KEYS) };
        let (known, mut values) = (keys.names(), [None; MOST_KEYS]);
        for (value, found) in values.iter_mut().zip(keys.find(table)) {
            *value = found;
        }
        // As many as there are: then all of them are known.
        if values.iter().flatten().count() == table.len() {
            return Ok(Self { what, known, values });
        }
        for (key, _) in entries(table) {
            let is_known = key.str().is_some_and(|text| known.contains(&text));
            if !is_known {
                return Err(Failure::subject(format!(
                    "{what}: found key {}, expected one of {}",
                    shown_key(&key),
                    known.join(", ")
                )));
            }
        }
        Ok(Self { what, known, values })
    }

    /// The value of an optional key. Null is as good as no key.
    fn given(&self, key: &str) -> Option<&'a Zval> {
        self.value(key).map(Zval::dereference).filter(|value| !value.is_null())
    }

    fn value(&self, key: &str) -> Option<&'a Zval> {
        let place = self.known.iter().position(|known| *known == key)?;
        self.values.get(place).copied().flatten()
    }

    fn refusal(&self, key: &str, found: &str, expected: impl Display) -> Failure {
        Failure::subject(format!("{} key '{key}': found {found}, expected {expected}", self.what))
    }

    /// A value that must be as `judge` wants it.
    pub fn judged<T>(
        &self,
        key: &str,
        expected: impl Display,
        judge: impl FnOnce(&'a Zval) -> Option<T>,
    ) -> Result<Option<T>, Failure> {
        let Some(value) = self.given(key) else { return Ok(None) };
        judge(value).map(Some).ok_or_else(|| self.refusal(key, &described(value), expected))
    }

    /// For a key that must be there.
    pub fn required<T>(&self, key: &str, value: Option<T>, expected: &str) -> Result<T, Failure> {
        value.ok_or_else(|| {
            let found = if self.value(key).is_some() { "null" } else { "no such key" };
            self.refusal(key, found, expected)
        })
    }

    pub fn int(&self, key: &str, least: i64, most: i64) -> Result<Option<i64>, Failure> {
        self.judged(key, Range(least, most), |value| value.long().filter(|int| (least..=most).contains(int)))
    }

    pub fn bool(&self, key: &str) -> Result<Option<bool>, Failure> {
        self.judged(key, "true or false", Zval::bool)
    }

    /// A text that people read: never refused for its bytes, cut at a character boundary.
    pub fn prose(&self, key: &str, most: usize) -> Result<Option<String>, Failure> {
        self.judged(key, "a string", |value| Some(prose(value.zend_str()?.as_bytes(), most)))
    }

    /// A text that must be as `judge` wants it.
    pub fn word(&self, key: &str, expected: &str, judge: fn(&str) -> bool) -> Result<Option<String>, Failure> {
        self.judged(key, expected, |value| value.str().filter(|text| judge(text)).map(str::to_owned))
    }

    pub fn ip(&self, key: &str) -> Result<Option<IpAddr>, Failure> {
        self.judged(key, "an IPv4 or IPv6 address", |value| value.str()?.parse().ok())
    }

    pub fn ints(&self, key: &str, count: usize, most: i64) -> Result<Option<Vec<u32>>, Failure> {
        let expected = || format!("a list of up to {count} ints from 0 to {most}");
        let Some(value) = self.given(key) else { return Ok(None) };
        let Some(list) = value.array().filter(|list| list.len() <= count && is_list(list)) else {
            return Err(self.refusal(key, &described(value), expected()));
        };
        let member = |member: &Zval| {
            let int = member.dereference().long().filter(|int| (0..=most).contains(int));
            int.and_then(|int| u32::try_from(int).ok())
                .ok_or_else(|| self.refusal(key, &format!("{} in the list", described(member)), expected()))
        };
        entries(list).map(|(_, value)| member(value)).collect::<Result<_, _>>().map(Some)
    }
}

/// An argument that must lie in a range.
#[inline]
pub fn in_range(name: &str, value: i64, least: i64, most: i64) -> Result<u64, Failure> {
    match u64::try_from(value) {
        Ok(number) if (least..=most).contains(&value) => Ok(number),
        _ => Err(out_of_range(name, value, Range(least, most))),
    }
}

#[cold]
fn out_of_range(name: &str, value: i64, range: Range) -> Failure {
    Failure::subject(format!("${name}: found int {value}, expected {range}"))
}

/// What an error expects of an int. Written only when there is an error.
struct Range(i64, i64);

impl Display for Range {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self(least, i64::MAX) => write!(to, "an int of {least} or more"),
            Self(least, most) => write!(to, "an int from {least} to {most}"),
        }
    }
}

/// A text for people: valid UTF-8, on one line, at most `most` bytes long, cut between two characters.
pub fn prose(bytes: &[u8], most: usize) -> String {
    // Nearly all are as they should be already.
    let is_plain = |plain, byte: &u8| plain & (b' '..=b'~').contains(byte);
    if bytes.len() <= most
        && bytes.iter().fold(true, is_plain)
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return text.to_owned();
    }
    // A character has at most four bytes, so this much decides what the first `most` will be.
    let enough = bytes.get(..most + 4).unwrap_or(bytes);
    let mut text: String =
        String::from_utf8_lossy(enough).chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    text.truncate(text.floor_char_boundary(most));
    text
}

/// Keys and values as PHP has them. The table's own iterator wants every key to be UTF-8 and panics at others.
fn entries(table: &ZendHashTable) -> impl Iterator<Item = (Zval, &Zval)> {
    let mut entries = table.iter();
    std::iter::from_fn(move || entries.next_zval())
}

/// Whether the keys are 0, 1, 2 and so on.
fn is_list(table: &ZendHashTable) -> bool {
    (0..).zip(entries(table)).all(|(place, (key, _))| key.long() == Some(place))
}

/// A key as an error shows it.
fn shown_key(key: &Zval) -> String {
    match key.long() {
        Some(number) => format!("'{number}'"),
        None => quoted(key.zend_str().map(|text| text.as_bytes()).unwrap_or_default()),
    }
}

/// A piece of a caller's bytes as an error shows it: short, on one line.
pub fn quoted(bytes: &[u8]) -> String {
    let more = if bytes.len() > SHOWN { "…" } else { "" };
    format!("'{}{more}'", prose(bytes, SHOWN))
}

/// A value as an error shows it.
fn described(value: &Zval) -> String {
    let value = value.dereference();
    match value.get_type() {
        DataType::Null | DataType::Undef => "null".to_owned(),
        DataType::True => "true".to_owned(),
        DataType::False => "false".to_owned(),
        DataType::Long => format!("int {}", value.long().unwrap_or_default()),
        DataType::Double => format!("float {}", value.double().unwrap_or_default()),
        DataType::String => {
            format!("string {}", quoted(value.zend_str().map(|text| text.as_bytes()).unwrap_or_default()))
        }
        DataType::Array => {
            let count = value.array().map_or(0, ZendHashTable::len);
            format!("an array of {count} {}", if count == 1 { "entry" } else { "entries" })
        }
        DataType::Object(_) => {
            format!(
                "an object of {}",
                value.object().and_then(|object| object.get_class_name().ok()).unwrap_or_default()
            )
        }
        other => format!("{other}"),
    }
}
