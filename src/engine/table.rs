//! Looking for a key in an array of PHP's.

use ext_php_rs::ffi;
use ext_php_rs::types::{ZendHashTable, Zval};

/// The value of a key that is no number.
pub fn find<'a>(table: &'a ZendHashTable, key: &str) -> Option<&'a Zval> {
    // SAFETY: the engine reads so many bytes of the key, and what it finds lives as long as the table.
    unsafe { ffi::zend_hash_str_find(table, key.as_ptr().cast(), key.len()).as_ref() }
}
