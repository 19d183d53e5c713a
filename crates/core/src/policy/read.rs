//! How the values of a document are read: stricter than serde does by itself.
//!
//! `null` is not "not written", an array is not an object, and every refusal says what was expected in words for the
//! policy's author. Knows no key of the document.

use std::fmt::{self, Display, Formatter};
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer, U64Deserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};

/// A key that may be left out, but not be `null`.
pub(super) fn written<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// A whole number that `fits`.
pub(super) fn number<'de, D: Deserializer<'de>, T: TryFrom<u64>>(
    from: D,
    expected: impl Display,
    fits: impl Fn(&T) -> bool,
) -> Result<T, D::Error> {
    from.deserialize_u64(Number { expected, fits, number: PhantomData })
}

/// A whole number that `fits`, or `null`.
pub(super) fn number_or_null<'de, D: Deserializer<'de>, T: TryFrom<u64>>(
    from: D,
    expected: impl Display,
    fits: impl Fn(&T) -> bool,
) -> Result<Option<T>, D::Error> {
    from.deserialize_option(Nullable(Number { expected, fits, number: PhantomData }))
}

/// A string from which `read` makes something.
pub(super) fn text<'de, D: Deserializer<'de>, T>(
    from: D,
    expected: impl Display,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    from.deserialize_str(Text { expected, read })
}

/// One of a few words.
pub(super) fn word<'de, D: Deserializer<'de>, T: Copy>(
    from: D,
    known: &[T],
    as_str: fn(T) -> &'static str,
) -> Result<T, D::Error> {
    let quoted: Vec<String> = known.iter().map(|&word| format!("`{}`", as_str(word))).collect();
    text(from, quoted.join(" or "), |word| known.iter().copied().find(|&known| as_str(known) == word))
}

/// An object, where a derived `Deserialize` would take an array as well.
pub(super) struct Object<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(ObjectVisitor(PhantomData)).map(Self)
    }
}

/// [`Object`] for a field.
pub(super) fn object<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    Object::deserialize(from).map(|object| object.0)
}

/// A list of objects, perhaps empty.
pub(super) fn objects<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    let list: Vec<Object<T>> = Vec::deserialize(from)?;
    Ok(list.into_iter().map(|object| object.0).collect())
}

/// What a condition's list holds.
pub(super) trait Member {
    /// What one member is, for the error text.
    const EXPECTED: &'static str;
}

/// One member by itself, or a list of at least one.
pub(super) fn one_or_many<'de, D, T>(from: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Member,
{
    from.deserialize_any(OneOrMany(PhantomData)).map(Some)
}

struct Number<X, F, T> {
    expected: X,
    fits: F,
    number: PhantomData<T>,
}

impl<X: Display, F: Fn(&T) -> bool, T: TryFrom<u64>> Visitor<'_> for Number<X, F, T> {
    type Value = T;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.expected.fmt(out)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::try_from(value).ok().filter(&self.fits).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(value), &self))
    }
}

struct Nullable<N>(N);

impl<'de, N: Visitor<'de>> Visitor<'de> for Nullable<N> {
    type Value = Option<N::Value>;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.0.expecting(out)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_u64(self.0).map(Some)
    }
}

struct Text<X, F> {
    expected: X,
    read: F,
}

impl<X: Display, F: Fn(&str) -> Option<T>, T> Visitor<'_> for Text<X, F> {
    type Value = T;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.expected.fmt(out)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        (self.read)(value).ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map))
    }
}

struct OneOrMany<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Member> Visitor<'de> for OneOrMany<T> {
    type Value = Vec<T>;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{}; or a list of at least one such", T::EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = list.next_element()? {
            members.push(member);
        }
        if members.is_empty() {
            return Err(A::Error::invalid_value(Unexpected::Other("an empty list"), &self));
        }
        Ok(members)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Vec<T>, E> {
        let from: U64Deserializer<E> = value.into_deserializer();
        Ok(vec![T::deserialize(from)?])
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Vec<T>, E> {
        let from: StrDeserializer<'_, E> = value.into_deserializer();
        Ok(vec![T::deserialize(from)?])
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        Ok(vec![T::deserialize(MapAccessDeserializer::new(map))?])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Point {
        #[serde(default, deserialize_with = "x")]
        x: Option<Option<u8>>,
        #[serde(default, deserialize_with = "written")]
        shown: Option<bool>,
    }

    fn x<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<u8>>, D::Error> {
        number_or_null(from, "null or a small number", |value| *value < 10).map(Some)
    }

    fn point(json: &str) -> Result<Point, String> {
        let mut from = serde_json::Deserializer::from_str(json);
        object(&mut from).map_err(|error| error.to_string())
    }

    #[test]
    fn null_and_left_out_differ() {
        assert_eq!(point("{}"), Ok(Point { x: None, shown: None }));
        assert_eq!(point(r#"{"x": null}"#), Ok(Point { x: Some(None), shown: None }));
        assert_eq!(point(r#"{"x": 3, "shown": true}"#), Ok(Point { x: Some(Some(3)), shown: Some(true) }));
        assert!(point(r#"{"shown": null}"#).unwrap_err().contains("expected a boolean"));
    }

    #[test]
    fn an_array_is_no_object() {
        assert!(point("[3, true]").unwrap_err().contains("expected an object"));
    }

    #[test]
    fn a_number_is_whole_and_fits() {
        for wrong in ["10", "256", "-1", "3.0", "\"3\"", "true", "[3]"] {
            let error = point(&format!(r#"{{"x": {wrong}}}"#)).unwrap_err();
            assert!(error.contains("expected null or a small number"), "{wrong}: {error}");
        }
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(transparent)]
    struct Name(String);

    impl Member for Name {
        const EXPECTED: &'static str = "a name";
    }

    #[test]
    fn one_member_is_a_list_of_one_and_an_empty_list_is_refused() {
        let names = |json| {
            let mut from = serde_json::Deserializer::from_str(json);
            one_or_many::<_, Name>(&mut from).map_err(|error| error.to_string())
        };
        assert_eq!(names(r#""ada""#), Ok(Some(vec![Name("ada".into())])));
        assert_eq!(names(r#"["ada", "ben"]"#), Ok(Some(vec![Name("ada".into()), Name("ben".into())])));
        assert!(names("[]").unwrap_err().contains("an empty list, expected a name"));
        assert!(names("null").unwrap_err().contains("expected a name"));
    }
}
