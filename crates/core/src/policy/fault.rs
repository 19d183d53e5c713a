//! Where a document is wrong, as `Error::Policy`: RFC 6901 pointer, what stands there, what was expected.
//!
//! Turns serde's messages into these three parts; decides nothing about right and wrong.

use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};

use crate::Error;

/// Longer texts are cut, so that a pasted novel does not become an error message.
const FOUND_CHARS_MAX: usize = 80;

pub(super) fn fault(pointer: impl Into<String>, found: impl AsRef<str>, expected: impl Into<String>) -> Error {
    Error::Policy { pointer: pointer.into(), found: shorten(found.as_ref()), expected: expected.into() }
}

/// What serde says of a document, with the place that it had reached.
pub(super) fn from_serde(error: &serde_path_to_error::Error<serde_json::Error>) -> Error {
    from_json(&pointer(error.path()), error.inner())
}

/// What serde says of a document.
pub(super) fn from_json(pointer: &str, error: &serde_json::Error) -> Error {
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    if error.classify() != Category::Data {
        return fault(pointer, format!("broken JSON: {message}"), "one JSON document");
    }
    let message = message.strip_suffix(&position).unwrap_or(&message);
    if let Some(key) = quoted_after("missing field ", message) {
        return fault(join(pointer, key), "nothing", "this key to be there");
    }
    if let Some(key) = quoted_after("duplicate field ", message) {
        return fault(join(pointer, key), "the key a second time", "each key once");
    }
    let (found, expected) = message.rsplit_once(", expected ").unwrap_or((message, "a policy document"));
    let found = found.strip_prefix("invalid type: ").or_else(|| found.strip_prefix("invalid value: ")).unwrap_or(found);
    fault(pointer, found, expected)
}

fn quoted_after<'a>(words: &str, message: &'a str) -> Option<&'a str> {
    message.strip_prefix(words)?.strip_prefix('`')?.strip_suffix('`')
}

fn pointer(path: &Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => join(&pointer, &index.to_string()),
        Segment::Map { key } => join(&pointer, key),
        Segment::Enum { .. } | Segment::Unknown => pointer,
    })
}

fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn shorten(text: &str) -> String {
    let mut shown: String = text.chars().take(FOUND_CHARS_MAX).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only refusals are looked at")]
    struct Outer {
        #[serde(rename = "a/b~c")]
        inner: Vec<Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only refusals are looked at")]
    struct Inner {
        size: u8,
    }

    fn parts(json: &str) -> (String, String, String) {
        let mut from = serde_json::Deserializer::from_str(json);
        let error = serde_path_to_error::deserialize::<_, Outer>(&mut from).unwrap_err();
        match from_serde(&error) {
            Error::Policy { pointer, found, expected } => (pointer, found, expected),
            other => panic!("{other}"),
        }
    }

    fn owned(pointer: &str, found: &str, expected: &str) -> (String, String, String) {
        (pointer.into(), found.into(), expected.into())
    }

    #[test]
    fn names_place_finding_and_expectation() {
        assert_eq!(
            parts(r#"{"a/b~c": [{"size": 1}, {"size": "x, expected y"}]}"#),
            owned("/a~1b~0c/1/size", r#"string "x, expected y""#, "u8")
        );
    }

    #[test]
    fn points_at_keys_that_are_missing_doubled_or_unknown() {
        assert_eq!(parts("{}"), owned("/a~1b~0c", "nothing", "this key to be there"));
        assert_eq!(
            parts(r#"{"a/b~c": [{"size": 1, "size": 1}]}"#),
            owned("/a~1b~0c/0/size", "the key a second time", "each key once")
        );
        assert_eq!(
            parts(r#"{"a/b~c": [{"si~ze": 1}]}"#),
            owned("/a~1b~0c/0/si~0ze", "unknown field `si~ze`", "`size`")
        );
    }

    #[test]
    fn says_where_json_breaks() {
        let (pointer, found, expected) = parts(r#"{"a/b~c": [{"size": 1"#);
        assert_eq!((pointer.as_str(), expected.as_str()), ("/a~1b~0c/0", "one JSON document"));
        assert!(found.contains("line 1 column 21"), "{found}");
    }

    #[test]
    fn cuts_long_findings_and_control_characters() {
        assert_eq!(shorten("a\nb\u{1b}c"), "a b c");
        assert_eq!(shorten(&"ä".repeat(81)), format!("{}…", "ä".repeat(80)));
        assert_eq!(shorten(&"ä".repeat(80)), "ä".repeat(80));
    }
}
