//! The life of one session: record + limits + now → decision, and what an act does to a record.
//!
//! Pure. The only place that knows when a session is Active, in its Warning, Locked or over.

mod act;
mod decision;
mod life;
mod view;

pub use act::Refusal;
pub use decision::{Act, Decision, EndsAs, Reason, Status};
pub use life::{Assessment, Calm, Hold, Limit, Phase, Standing};
pub use view::SessionView;

#[cfg(test)]
mod tests;
