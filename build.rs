//! Says early and clearly when the PHP at hand is not one that the extension can be built for, and tells the extension
//! which PHP that is. The bindings themselves are made by ext-php-rs, from the same `PHP_CONFIG`.

use std::process::Command;

/// The oldest and the newest PHP whose engine this source fits.
const OLDEST: (u32, u32) = (8, 1);
const NEWEST: (u32, u32) = (8, 5);

fn main() {
    println!("cargo::rerun-if-env-changed=PHP_CONFIG");
    println!("cargo::rerun-if-changed=build.rs");
    match php_version() {
        Ok(version) => println!("cargo::rustc-env=LOGOUT_MASTER_BUILT_FOR={version}"),
        Err(problem) => println!("cargo::error={problem}"),
    }
}

fn php_version() -> Result<String, String> {
    let program = std::env::var("PHP_CONFIG").unwrap_or_else(|_| "php-config".to_owned());
    let output = Command::new(&program).arg("--version").output().map_err(|cause| {
        format!(
            "{program}: {cause}; expected the php-config of the PHP to build for. `make build` installs it on Debian"
        )
    })?;
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let mut parts = version.split('.').map_while(|part| part.parse::<u32>().ok());
    match (parts.next(), parts.next()) {
        (Some(major), Some(minor)) if (OLDEST..=NEWEST).contains(&(major, minor)) => Ok(version),
        _ => Err(format!(
            "{program} says PHP '{version}'; expected {}.{} to {}.{}",
            OLDEST.0, OLDEST.1, NEWEST.0, NEWEST.1
        )),
    }
}
