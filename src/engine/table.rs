//! Looking for keys in an array of PHP's.

use ext_php_rs::types::{ZendHashTable, ZendStr, Zval};

use super::object::Interned;

// What the engine exports and ext-php-rs does not bind. The same in PHP 8.1 to 8.5.
unsafe extern "C" {
    fn zend_hash_find_known_hash(table: *const ZendHashTable, key: *const ZendStr) -> *mut Zval;
}

/// Keys that PHP keeps for us with their hashes, and under the very addresses that a script's own texts have.
pub struct Keys<const N: usize> {
    names: [&'static str; N],
    kept: [Interned; N],
}

impl<const N: usize> Keys<N> {
    /// None of them may be a number.
    pub const fn new(names: [&'static str; N]) -> Self {
        Self { names, kept: [const { Interned::new() }; N] }
    }

    /// Only in MINIT.
    pub fn keep(&self) {
        self.names.iter().zip(&self.kept).for_each(|(name, kept)| kept.set(name));
    }

    pub fn names(&self) -> &[&'static str] {
        &self.names
    }

    /// The values of these keys, as far as they are there, in their order.
    pub fn find<'a>(&self, table: &'a ZendHashTable) -> impl Iterator<Item = Option<&'a Zval>> {
        self.kept.iter().map(move |key| {
            let key = key.text()?;
            // SAFETY: both live, and what is found lives as long as the table.
            unsafe { zend_hash_find_known_hash(table, key).as_ref() }
        })
    }
}
