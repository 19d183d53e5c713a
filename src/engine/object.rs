//! Classes that MINIT registers: final ones with typed read-only properties, enums, and texts that PHP keeps once.

use std::ffi::{c_int, c_void};
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering::Acquire, Ordering::Release};

use ext_php_rs::args::ArgInfoTables;
use ext_php_rs::builders::{ClassBuilder, EnumBuilder};
use ext_php_rs::error::Result as EngineResult;
use ext_php_rs::ffi;
use ext_php_rs::flags::{DataType, ZvalTypeFlags};
use ext_php_rs::types::{ZendObject, ZendStr, Zval};
use ext_php_rs::zend::{ClassEntry, ZendType};

// What the engine exports and ext-php-rs does not bind. The same in PHP 8.1 to 8.5.
unsafe extern "C" {
    fn zend_declare_typed_property(
        class: *mut ClassEntry,
        name: *mut ZendStr,
        default: *mut Zval,
        access: c_int,
        doc: *mut ZendStr,
        type_: ZendType,
    ) -> *mut c_void;
    static php_json_serializable_ce: *mut ClassEntry;
}

/// `ZEND_ACC_READONLY`, which ext-php-rs does not bind.
const ACC_READONLY: u32 = 1 << 7;

/// A class entry that MINIT registered. PHP may start its modules again in one process, so it is set each time.
pub struct Class(AtomicPtr<ClassEntry>);

impl Class {
    pub const fn new() -> Self {
        Self(AtomicPtr::new(ptr::null_mut()))
    }

    /// `None` only before MINIT.
    pub fn entry(&self) -> Option<&'static ClassEntry> {
        // SAFETY: null or what `register` below stored, and the engine keeps classes until the process ends.
        unsafe { self.0.load(Acquire).as_ref() }
    }

    pub fn register(&self, builder: ClassBuilder) -> EngineResult<()> {
        builder.registration(park).register()?;
        self.0.store(LAST_REGISTERED.load(Acquire), Release);
        Ok(())
    }

    pub fn register_enum(&self, builder: EnumBuilder) -> EngineResult<()> {
        builder.registration(park).register()?;
        let class = LAST_REGISTERED.load(Acquire);
        // SAFETY: just registered, in MINIT, before anything else can see it. PHP makes enums of scripts final, but not
        // those of extensions.
        unsafe { (*class).ce_flags |= ffi::ZEND_ACC_FINAL };
        self.0.store(class, Release);
        Ok(())
    }
}

// How the callback below, which can capture nothing, hands its class over. MINIT runs in one thread.
static LAST_REGISTERED: AtomicPtr<ClassEntry> = AtomicPtr::new(ptr::null_mut());

fn park(class: &'static mut ClassEntry, arguments: ArgInfoTables) {
    // The engine refers to these tables for as long as the process lives.
    Box::leak(arguments);
    LAST_REGISTERED.store(class, Release);
}

pub fn json_serializable() -> &'static ClassEntry {
    // SAFETY: ext/json is built into every PHP 8, and what is built in starts before what is loaded.
    unsafe { &*php_json_serializable_ce }
}

/// A final class whose objects only we can make: typed, public, read-only properties, filled at birth.
pub struct ReadOnlyClass<const N: usize> {
    class: Class,
    properties: [Property; N],
}

pub struct Property {
    pub name: &'static str,
    pub nullable: bool,
    pub type_: PropertyType,
}

pub enum PropertyType {
    Plain(DataType),
    Class(&'static str),
}

impl<const N: usize> ReadOnlyClass<N> {
    pub const fn new(properties: [Property; N]) -> Self {
        Self { class: Class::new(), properties }
    }

    pub fn register(&self, builder: ClassBuilder) -> EngineResult<()> {
        self.class.register(builder)?;
        let class = self.class.0.load(Acquire);
        for property in &self.properties {
            let (pointer, bits) = match property.type_ {
                PropertyType::Plain(DataType::Bool) => (ptr::null_mut(), ffi::MAY_BE_BOOL),
                PropertyType::Plain(plain) => (ptr::null_mut(), 1 << plain_code(plain)),
                PropertyType::Class(name) => {
                    (ZendStr::new_interned(name, true).into_raw().cast::<c_void>(), ffi::_ZEND_TYPE_NAME_BIT)
                }
            };
            let null_bit = if property.nullable { ffi::_ZEND_TYPE_NULLABLE_BIT } else { 0 };
            let type_ = ZendType { ptr: pointer, type_mask: bits | null_bit };
            let access = (ffi::ZEND_ACC_PUBLIC | ACC_READONLY).cast_signed();
            let name = ZendStr::new_interned(property.name, true).into_raw();
            // Undefined: the engine then knows the property as not yet initialised.
            let mut default = Zval::new();
            default.u1.type_info = ZvalTypeFlags::Undef.bits();
            // SAFETY: `class` was registered above and belongs to MINIT, which we are in; both strings are interned
            // for the life of the process.
            unsafe {
                zend_declare_typed_property(class, name, &raw mut default, access, ptr::null_mut(), type_);
            }
        }
        if HANDLERS.load(Acquire).is_null() {
            HANDLERS.store(Box::leak(Box::new(guarded_handlers())), Release);
        }
        // SAFETY: as above. The union's other members serve interfaces, which this class is not.
        unsafe { (*class).__bindgen_anon_2.create_object = Some(create_unfilled) };
        Ok(())
    }

    /// Null only before MINIT.
    pub(super) fn entry(&self) -> *mut ClassEntry {
        self.class.0.load(Acquire)
    }

    /// A new object with these values in the order of the properties. Their types must be the declared ones.
    pub fn object(&self, values: [Zval; N]) -> Zval {
        let mut answer = Zval::new();
        let class = self.entry();
        if class.is_null() {
            return answer;
        }
        // Moved below, not copied.
        let values = ManuallyDrop::new(values);
        // SAFETY: MINIT registered `class` with exactly N property slots, which `zend_objects_new` has left unset; all
        // of them are written before anything else can see the object, and the answer becomes its only owner.
        unsafe {
            let object = ffi::zend_objects_new(class);
            (*object).handlers = HANDLERS.load(Acquire);
            let first = (*object).properties_table.as_mut_ptr();
            ptr::copy_nonoverlapping(values.as_ptr(), first, N);
            answer.u1.type_info = ZvalTypeFlags::ObjectEx.bits();
            answer.value.obj = object;
        }
        answer
    }
}

fn plain_code(type_: DataType) -> u32 {
    match type_ {
        DataType::Long => ffi::IS_LONG,
        DataType::Array => ffi::IS_ARRAY,
        _ => ffi::IS_STRING,
    }
}

// Pairs with the loads in `object` and `create_unfilled`: written in MINIT before any object can be made.
static HANDLERS: AtomicPtr<ffi::zend_object_handlers> = AtomicPtr::new(ptr::null_mut());

/// The standard behaviour of objects, but `new` and `clone` are refused: nobody can make a decision but a check.
pub(super) fn guarded_handlers() -> ffi::zend_object_handlers {
    // SAFETY: a constant table of plain pointers in the engine.
    let mut handlers = unsafe { ptr::read(&raw const ffi::std_object_handlers) };
    handlers.get_constructor = Some(refuse_constructor);
    handlers.clone_obj = None;
    handlers
}

/// `new` calls this before it asks for the constructor.
unsafe extern "C" fn create_unfilled(class: *mut ClassEntry) -> *mut ZendObject {
    // SAFETY: the engine passes the class that this function was set in; the slots get their defaults at once.
    unsafe {
        let object = ffi::zend_objects_new(class);
        ffi::object_properties_init(object, class);
        (*object).handlers = HANDLERS.load(Acquire);
        object
    }
}

unsafe extern "C" fn refuse_constructor(object: *mut ZendObject) -> *mut ffi::zend_function {
    // SAFETY: the engine passes a living object, whose class has a name; the texts end in NUL.
    unsafe {
        let name = (*(*(*object).ce).name).val.as_ptr();
        ffi::zend_throw_error(ptr::null_mut(), c"Instantiation of class %s is not allowed".as_ptr(), name);
    }
    ptr::null_mut()
}

/// The case of an enum as a value. `None` when the class has no such case.
pub fn enum_case(class: &Class, name: &Interned) -> Option<Zval> {
    let class = class.0.load(Acquire);
    let name = name.0.load(Acquire);
    if class.is_null() || name.is_null() {
        return None;
    }
    // SAFETY: both were registered in MINIT, and the case with them; the engine keeps its object for the request.
    let case = unsafe { ffi::zend_enum_get_case(class, name).as_mut() }?;
    let mut answer = Zval::new();
    answer.set_object(case);
    Some(answer)
}

/// The backing value of an enum's case; `None` for anything that is not a case of `class`.
pub fn enum_value<'a>(class: &Class, value: &'a Zval) -> Option<&'a str> {
    let object = value.object()?;
    // The engine keeps a case's name in its first slot and the backing value in its second.
    if ptr::eq(object.ce, class.0.load(Acquire)) { slot_of(object, 1)?.str() } else { None }
}

/// A text that PHP keeps once for the life of the process.
pub struct Interned(AtomicPtr<ZendStr>);

impl Interned {
    pub const fn new() -> Self {
        Self(AtomicPtr::new(ptr::null_mut()))
    }

    /// Only in MINIT: later the engine would keep the text for one request.
    pub fn set(&self, text: &str) {
        self.0.store(ZendStr::new_interned(text, true).into_raw(), Release);
    }

    /// `None` only before MINIT.
    pub fn text(&self) -> Option<&'static ZendStr> {
        // SAFETY: null or what `set` stored, which the engine keeps for the life of the process.
        unsafe { self.0.load(Acquire).as_ref() }
    }

    pub fn value(&self) -> Zval {
        let mut answer = Zval::new();
        let text = self.0.load(Acquire);
        if !text.is_null() {
            answer.u1.type_info = ZvalTypeFlags::InternedStringEx.bits();
            answer.value.str_ = text;
        }
        answer
    }
}

/// A property of a living object by its place in the class; `None` where there is none or it was never set.
fn slot_of(object: &ZendObject, place: usize) -> Option<&Zval> {
    // SAFETY: the class entry of a living object is valid, and so is its table of that many property slots.
    unsafe {
        let slots = usize::try_from((*object.ce).default_properties_count).unwrap_or(0);
        (place < slots)
            .then(|| &*object.properties_table.as_ptr().add(place))
            .filter(|value| value.get_type() != DataType::Undef)
    }
}
