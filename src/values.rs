//! Rust values → PHP values. Knows no class of ours.

use ext_php_rs::boxed::ZBox;
use ext_php_rs::types::{ZendHashTable, ZendStr, Zval};
use logout_master_core::token::hex_digits;

pub fn text(text: &str) -> Zval {
    bytes(text.as_bytes())
}

pub fn bytes(bytes: &[u8]) -> Zval {
    let mut value = Zval::new();
    value.set_zend_string(ZendStr::new(bytes, false));
    value
}

/// Beyond PHP's largest int stands for "never", which that int says as well.
pub fn int(number: u64) -> Zval {
    signed(i64::try_from(number).unwrap_or(i64::MAX))
}

pub fn signed(number: i64) -> Zval {
    let mut value = Zval::new();
    value.set_long(number);
    value
}

pub fn bool(truth: bool) -> Zval {
    let mut value = Zval::new();
    value.set_bool(truth);
    value
}

pub fn int_or_null(number: Option<u64>) -> Zval {
    number.map_or_else(Zval::null, int)
}

pub fn table(entries: ZBox<ZendHashTable>) -> Zval {
    let mut value = Zval::new();
    value.set_hashtable(entries);
    value
}

pub fn list(values: impl ExactSizeIterator<Item = Zval>) -> Zval {
    let mut entries = ZendHashTable::with_capacity(u32::try_from(values.len()).unwrap_or(u32::MAX));
    for value in values {
        // An array refuses a new entry only when its last index is PHP's largest int.
        let _ = entries.push(value);
    }
    table(entries)
}

pub fn map<'a>(pairs: impl IntoIterator<Item = (&'a str, Zval)>) -> Zval {
    table(pairs.into_iter().collect())
}

/// So many digits of lower-case hex, a multiple of eight, most significant first; without a formatter between.
pub fn hex<const DIGITS: usize>(number: u128) -> [u8; DIGITS] {
    let mut digits = [b'0'; DIGITS];
    let mut rest = number;
    for eight in digits.as_rchunks_mut::<8>().1.iter_mut().rev() {
        *eight = hex_digits(rest as u32);
        rest >>= 32;
    }
    digits
}
