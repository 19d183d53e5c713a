//! Read-only objects that keep facts of ours as they are and become properties when somebody first looks at them.
//!
//! A decision is made on every request, and most of it is never read. So its slots stay unset, which sends the engine to
//! the handlers below for whatever it wants of a property; each of them fills the slots and then does what the standard
//! handler does. Nobody can tell such an object from one that was filled at birth.
//!
//! What must not be done here: give a property another value on a second look.

use std::ffi::{c_int, c_void};
use std::marker::PhantomData;
use std::mem::{self, offset_of};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering::Acquire, Ordering::Release};

use ext_php_rs::builders::ClassBuilder;
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::ffi;
use ext_php_rs::flags::ZvalTypeFlags;
use ext_php_rs::types::{ZendHashTable, ZendObject, ZendStr, Zval};

use super::object::{Property, ReadOnlyClass, guarded_handlers};

/// The marks `IS_OBJ_DESTRUCTOR_CALLED` and `IS_OBJ_FREE_CALLED`, which ext-php-rs does not bind.
const DEATH: u32 = 1 << 8 | 1 << 9;

/// What becomes the properties of an object.
pub trait Facts<const N: usize>: Sized + 'static {
    fn class() -> &'static LazyClass<Self, N>;

    /// In the order of the properties; their types must be the declared ones.
    fn properties(&self) -> [Zval; N];
}

/// A final class whose objects only we make, each from one `T`.
pub struct LazyClass<T, const N: usize> {
    class: ReadOnlyClass<N>,
    // Written in MINIT, before any object can be made; pairs with the loads below.
    handlers: AtomicPtr<ffi::zend_object_handlers>,
    facts: PhantomData<fn(T)>,
}

/// An object as it lies in PHP's memory. The engine knows the address of `object`, whose slots go on behind it.
#[repr(C)]
struct Body<T> {
    facts: Option<T>,
    is_filled: bool,
    /// The engine's marks on the object when it was born.
    marks: u32,
    object: ZendObject,
}

impl<T: Facts<N>, const N: usize> LazyClass<T, N> {
    pub const fn new(properties: [Property; N]) -> Self {
        let class = ReadOnlyClass::new(properties);
        Self { class, handlers: AtomicPtr::new(ptr::null_mut()), facts: PhantomData }
    }

    /// Only in MINIT.
    pub fn register(&self, builder: ClassBuilder) -> EngineResult<()> {
        self.class.register(builder)?;
        if self.handlers.load(Acquire).is_null() {
            self.handlers.store(Box::leak(Box::new(handlers::<T, N>())), Release);
        }
        Ok(())
    }

    /// An object without facts. It is made before the facts are, so that they are written where they will stay.
    pub fn reserve(&self) -> Option<Reserved<T, N>> {
        let class = self.class.entry();
        if class.is_null() {
            return None;
        }
        // SAFETY: room for the body and for the N slots of which it declares the first; MINIT registered `class` with
        // exactly N. All of it is written before anything else can see the object. PHP's memory is aligned to 8 bytes,
        // which is all that a body asks for.
        unsafe {
            const { assert!(align_of::<Body<T>>() <= 8) };
            let body = ffi::_emalloc(size_of::<Body<T>>() + (N - 1) * size_of::<Zval>()).cast::<Body<T>>();
            ptr::write(&raw mut (*body).facts, None);
            (*body).is_filled = false;
            let object = &raw mut (*body).object;
            ffi::zend_object_std_init(object, class);
            (*object).handlers = self.handlers.load(Acquire);
            (*body).marks = (*object).gc.u.type_info;
            let first = (&raw mut (*object).properties_table).cast::<Zval>();
            for place in 0..N {
                (*first.add(place)).u1.type_info = ZvalTypeFlags::Undef.bits();
            }
            Some(Reserved(body))
        }
    }

    /// The facts of an object of this class; `None` for any other.
    pub fn facts<'a>(&self, object: &'a ZendObject) -> Option<&'a T> {
        // SAFETY: `object` lives, and `body` has made sure that it lies in a body.
        unsafe { self.body(ptr::from_ref(object).cast_mut()).and_then(|body| (*body).facts.as_ref()) }
    }

    /// `None` for an object that was not made by `object` above, such as one of a failed `new`.
    ///
    /// # Safety
    /// `object` points to a living object.
    unsafe fn body(&self, object: *mut ZendObject) -> Option<*mut Body<T>> {
        // SAFETY: by these handlers `object` above marks what it put into a body.
        unsafe {
            let is_ours = ptr::eq((*object).handlers, self.handlers.load(Acquire));
            is_ours.then(|| object.byte_sub(offset_of!(Body<T>, object)).cast())
        }
    }
}

/// An object that nobody knows but its maker.
pub struct Reserved<T, const N: usize>(*mut Body<T>);

impl<T, const N: usize> Reserved<T, N> {
    #[inline]
    pub fn set(&mut self, facts: T) {
        // SAFETY: `reserve` wrote the body, and it is freed by `drop` or after `value` alone. The slots are still unset.
        unsafe { (*self.0).facts = Some(facts) };
    }

    /// Hands the object over; what was set last are its facts.
    #[inline]
    pub fn value(self) -> Zval {
        let mut value = Zval::new();
        value.u1.type_info = ZvalTypeFlags::ObjectEx.bits();
        // SAFETY: as in `set`; the value becomes the only owner.
        value.value.obj = unsafe { &raw mut (*self.0).object };
        mem::forget(self);
        value
    }
}

impl<T, const N: usize> Drop for Reserved<T, N> {
    fn drop(&mut self) {
        // SAFETY: as in `set`; the count of one that the object was born with is given back.
        unsafe { ffi::zend_objects_store_del(&raw mut (*self.0).object) };
    }
}

/// # Safety
/// `object` points to a living object.
unsafe fn fill<T: Facts<N>, const N: usize>(object: *mut ZendObject) {
    // SAFETY: `body` makes sure that there is a body; its slots are unset until this writes all of them, once.
    unsafe {
        let Some(body) = T::class().body(object) else { return };
        let Some(facts) = (*body).facts.as_ref().filter(|_| !(*body).is_filled) else { return };
        // After a panic the slots stay unset, and the engine throws that the property is not initialised.
        let Ok(values) = catch_unwind(AssertUnwindSafe(|| facts.properties())) else { return };
        ptr::write((&raw mut (*body).object.properties_table).cast::<[Zval; N]>(), values);
        (*body).is_filled = true;
    }
}

fn handlers<T: Facts<N>, const N: usize>() -> ffi::zend_object_handlers {
    let mut handlers = guarded_handlers();
    handlers.offset = offset_of!(Body<T>, object) as c_int;
    handlers.free_obj = Some(free::<T, N>);
    handlers.read_property = Some(read::<T, N>);
    handlers.write_property = Some(write::<T, N>);
    handlers.has_property = Some(has::<T, N>);
    handlers.unset_property = Some(unset::<T, N>);
    handlers.get_property_ptr_ptr = Some(place_of::<T, N>);
    handlers.get_properties = Some(all::<T, N>);
    handlers.compare = Some(compare::<T, N>);
    handlers
}

// SAFETY of all that follows: the engine calls a handler with a living object and with the arguments that the standard
// handler of the same name takes.

unsafe extern "C" fn free<T: Facts<N>, const N: usize>(object: *mut ZendObject) {
    // SAFETY: see above; the engine calls this once, and what it does afterwards touches no facts.
    unsafe {
        let Some(body) = T::class().body(object) else { return ffi::zend_object_std_dtor(object) };
        // Of one that is as it was born but for its death nothing is anybody else's: no property, no weak reference.
        let is_untouched = (*object).gc.u.type_info & !DEATH == (*body).marks && (*object).properties.is_null();
        if (*body).is_filled || !is_untouched {
            ffi::zend_object_std_dtor(object);
        }
        ptr::drop_in_place(&raw mut (*body).facts);
    }
}

unsafe extern "C" fn read<T: Facts<N>, const N: usize>(
    object: *mut ZendObject,
    name: *mut ZendStr,
    kind: c_int,
    cache: *mut *mut c_void,
    room: *mut Zval,
) -> *mut Zval {
    // SAFETY: see above.
    unsafe {
        fill::<T, N>(object);
        ffi::zend_std_read_property(object, name, kind, cache, room)
    }
}

unsafe extern "C" fn write<T: Facts<N>, const N: usize>(
    object: *mut ZendObject,
    name: *mut ZendStr,
    value: *mut Zval,
    cache: *mut *mut c_void,
) -> *mut Zval {
    // SAFETY: see above.
    unsafe {
        fill::<T, N>(object);
        ffi::zend_std_write_property(object, name, value, cache)
    }
}

unsafe extern "C" fn has<T: Facts<N>, const N: usize>(
    object: *mut ZendObject,
    name: *mut ZendStr,
    kind: c_int,
    cache: *mut *mut c_void,
) -> c_int {
    // SAFETY: see above.
    unsafe {
        fill::<T, N>(object);
        ffi::zend_std_has_property(object, name, kind, cache)
    }
}

unsafe extern "C" fn unset<T: Facts<N>, const N: usize>(
    object: *mut ZendObject,
    name: *mut ZendStr,
    cache: *mut *mut c_void,
) {
    // SAFETY: see above.
    unsafe {
        fill::<T, N>(object);
        ffi::zend_std_unset_property(object, name, cache);
    }
}

unsafe extern "C" fn place_of<T: Facts<N>, const N: usize>(
    object: *mut ZendObject,
    name: *mut ZendStr,
    kind: c_int,
    cache: *mut *mut c_void,
) -> *mut Zval {
    // SAFETY: see above.
    unsafe {
        fill::<T, N>(object);
        ffi::zend_std_get_property_ptr_ptr(object, name, kind, cache)
    }
}

unsafe extern "C" fn all<T: Facts<N>, const N: usize>(object: *mut ZendObject) -> *mut ZendHashTable {
    // SAFETY: see above.
    unsafe {
        fill::<T, N>(object);
        ffi::zend_std_get_properties(object)
    }
}

unsafe extern "C" fn compare<T: Facts<N>, const N: usize>(one: *mut Zval, other: *mut Zval) -> c_int {
    // SAFETY: see above; either may be no object, or one of another class.
    unsafe {
        for value in [one, other] {
            if let Some(object) = (*value).object() {
                fill::<T, N>(ptr::from_ref(object).cast_mut());
            }
        }
        ffi::zend_std_compare_objects(one, other)
    }
}
