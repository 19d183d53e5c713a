//! Everything about idle sessions that is true without PHP.
//!
//! Arrows run one way: [`registry`] joins the rooms; [`session`] knows the life of one session and asks
//! [`policy`] for nothing but limits; [`store`] keeps records and knows neither. Nothing here reads a
//! clock but [`clock`], so that every rule can be tested with an injected time.

pub mod clock;
mod draws;
mod error;
pub mod event;
pub mod metrics;
pub mod policy;
pub mod registry;
pub mod session;
pub mod store;
pub mod subject;
pub mod token;

pub use error::{Error, Result};
