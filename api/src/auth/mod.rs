//! Who is there, and what they may do.
//!
//! A handler says what it needs by a type in its signature: [`Anyone`], [`SignedIn`], [`Designer`], [`Coordinator`],
//! [`Admin`]. Pages know people by a session cookie, the API by a bearer token and never by a cookie; both give the
//! same [`Who`]. What is somebody else's looks missing.

pub mod cookie;
pub mod entry;
pub mod forgery;
mod job_rights;
pub mod limits;
pub mod password;
mod permission;
pub mod token;
pub(crate) mod visit;
mod who;

pub use job_rights::JobRights;
pub use permission::{Admin, Anyone, Coordinator, Designer, SignedIn};
pub use visit::Visit;
pub use who::Who;
