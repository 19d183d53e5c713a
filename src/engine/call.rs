//! One call of one of our functions: its arguments, and what becomes of its answer, its error or its panic.

use std::any::Any;
use std::ffi::{CStr, c_char, c_int};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use ext_php_rs::ffi;
use ext_php_rs::types::{ZendHashTable, ZendObject, ZendStr, Zval};
use ext_php_rs::zend::ExecuteData;

use crate::errors::Failure;

// What the engine exports and ext-php-rs does not bind. The same in PHP 8.1 to 8.5.
unsafe extern "C" {
    fn zend_parse_parameter(flags: c_int, number: u32, value: *mut Zval, spec: *const c_char, ...) -> c_int;
}

/// One call of one of our functions.
pub struct Call<'a> {
    frame: &'a ExecuteData,
    count: u32,
}

/// What a function of ours does with its call.
pub type Body = fn(&Call<'_>) -> Result<Zval, Failure>;

/// An `extern "C"` function that serves calls with `$body`.
macro_rules! handler {
    ($body:path) => {{
        extern "C" fn handler(frame: &mut ext_php_rs::zend::ExecuteData, answer: &mut ext_php_rs::types::Zval) {
            $crate::engine::serve(frame, answer, $body);
        }
        handler
    }};
}
pub(crate) use handler;

/// Runs `body` for one call: checks the number of arguments, throws what went wrong, lets no panic out.
pub fn serve(frame: &mut ExecuteData, answer: &mut Zval, body: Body) {
    // SAFETY: the engine set up this frame for a call of an internal function, so `func` points to its description,
    // which outlives the call, and `num_args` is the active member of the union.
    let (count, least, most) = unsafe {
        let common = &(*frame.func).common;
        (frame.This.u2.num_args, common.required_num_args, common.num_args)
    };
    if count < least || count > most {
        // SAFETY: called in a function's frame, which is all that it reads.
        unsafe { ffi::zend_wrong_parameters_count_error(least, most) };
        return;
    }
    match catch_unwind(AssertUnwindSafe(|| body(&Call { frame, count }))) {
        Ok(Ok(value)) => *answer = value,
        Ok(Err(failure)) => failure.throw(),
        Err(panic) => Failure::internal(&panic_text(panic.as_ref())).throw(),
    }
}

/// The arguments count from 0. One that the caller left out is `None`.
impl Call<'_> {
    fn slot(&self, index: u32) -> Option<*mut Zval> {
        // SAFETY: `index` is below the number of arguments that the engine put behind this frame.
        (index < self.count).then(|| unsafe { self.frame.zend_call_arg(index as usize) }.map(ptr::from_mut))?
    }

    /// Leaves the judgement of an unusual argument, and the error, to the engine.
    fn parse<T>(&self, index: u32, slot: *mut Zval, spec: &CStr, place: &mut T) -> Result<(), Failure> {
        // SAFETY: each caller passes the spec that belongs to the type of `place`; `slot` is an argument of this call.
        let status = unsafe { zend_parse_parameter(0, index + 1, slot, spec.as_ptr(), ptr::from_mut(place)) };
        if status == 0 { Ok(()) } else { Err(Failure::Thrown) }
    }

    pub fn bytes(&self, index: u32) -> Result<Option<&[u8]>, Failure> {
        self.text(index, c"S")
    }

    /// Null is as good as left out.
    pub fn bytes_or_null(&self, index: u32) -> Result<Option<&[u8]>, Failure> {
        self.text(index, c"S!")
    }

    /// For an argument that the engine has made sure of.
    pub fn required_bytes(&self, index: u32) -> Result<&[u8], Failure> {
        self.bytes(index).map(Option::unwrap_or_default)
    }

    fn text(&self, index: u32, spec: &CStr) -> Result<Option<&[u8]>, Failure> {
        let Some(slot) = self.slot(index) else { return Ok(None) };
        // SAFETY: arguments stay where they are until the call returns, and `self` does not outlive it.
        if let Some(text) = unsafe { &*slot }.zend_str() {
            return Ok(Some(text.as_bytes()));
        }
        let mut text: *mut ZendStr = ptr::null_mut();
        self.parse(index, slot, spec, &mut text)?;
        // SAFETY: null for null; else a string that the engine keeps in the argument's place until the call returns.
        Ok(unsafe { text.as_ref() }.map(ZendStr::as_bytes))
    }

    pub fn int(&self, index: u32, default: i64) -> Result<i64, Failure> {
        let Some(slot) = self.slot(index) else { return Ok(default) };
        // SAFETY: as in `text`.
        if let Some(value) = unsafe { &*slot }.long() {
            return Ok(value);
        }
        let mut value: i64 = 0;
        self.parse(index, slot, c"l", &mut value)?;
        Ok(value)
    }

    pub fn int_or_null(&self, index: u32, default: i64) -> Result<Option<i64>, Failure> {
        let Some(slot) = self.slot(index) else { return Ok(Some(default)) };
        // SAFETY: as in `text`.
        let given = unsafe { &*slot };
        if given.is_null() || given.is_long() {
            return Ok(given.long());
        }
        let mut value: i64 = 0;
        let mut is_null = false;
        // SAFETY: as in `parse`; the spec `l!` fills an int and a bool.
        let status = unsafe {
            zend_parse_parameter(
                0,
                index + 1,
                slot,
                c"l!".as_ptr(),
                ptr::from_mut(&mut value),
                ptr::from_mut(&mut is_null),
            )
        };
        if status == 0 { Ok((!is_null).then_some(value)) } else { Err(Failure::Thrown) }
    }

    pub fn array(&self, index: u32) -> Result<Option<&ZendHashTable>, Failure> {
        let Some(slot) = self.slot(index) else { return Ok(None) };
        // SAFETY: as in `text`.
        if let Some(table) = unsafe { &*slot }.array() {
            return Ok(Some(table));
        }
        let mut array: *mut Zval = ptr::null_mut();
        self.parse(index, slot, c"a", &mut array)?;
        // SAFETY: as in `text`.
        Ok(unsafe { array.as_ref() }.and_then(Zval::array))
    }

    /// The object that a method was called on.
    pub fn this(&self) -> Option<&ZendObject> {
        self.frame.This.object()
    }
}

pub fn panic_text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic without a text").to_owned()
}
