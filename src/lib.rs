//! The PHP extension `logout_master`: converts PHP's values and asks the core. It holds no rule of its own.
//!
//! PHP starts an extension as root, before it forks its workers and before a pool's settings are known. So start-up only
//! registers names; settings are read and the registry is opened by the first question that a worker asks.

mod decision;
mod engine;
mod errors;
mod event;
mod explain;
mod fields;
mod filter;
mod functions;
mod handle;
mod info;
mod session;
mod settings;
mod signatures;
mod stats;
mod status;
mod subject;
mod values;

use std::panic::catch_unwind;

use anyhow::{Context, ensure};
use ext_php_rs::builders::ModuleBuilder;
use ext_php_rs::flags::{ClassFlags, DataType};
use ext_php_rs::php_module;

#[php_module]
#[php(startup = "startup")]
pub fn get_module(module: ModuleBuilder) -> ModuleBuilder {
    signatures::add_to(module).info_function(info::show)
}

/// MINIT. Anything but 0 makes PHP refuse the extension.
fn startup(_type: i32, module_number: i32) -> i32 {
    match catch_unwind(|| start(module_number)) {
        Ok(Ok(())) => 0,
        Ok(Err(error)) => {
            engine::log(&format!("start-up: {error:#}"));
            -1
        }
        Err(_) => -1,
    }
}

fn start(module_number: i32) -> anyhow::Result<()> {
    settings::register(module_number);
    ensure!(engine::watch_forks(), "the C library takes no more fork handlers");
    subject::register();
    filter::register();
    errors::register().context("exceptions")?;
    status::register().context(status::NAME)?;
    decision::register().context(decision::NAME)?;
    session::register().context(session::NAME)?;
    event::register().context(event::NAME)
}

/// Of classes whose objects only we make.
fn class_flags() -> ClassFlags {
    ClassFlags::Final | ClassFlags::NoDynamicProperties | ClassFlags::NotSerializable
}

const fn property(name: &'static str, type_: DataType) -> engine::Property {
    engine::Property { name, nullable: false, type_: engine::PropertyType::Plain(type_) }
}
