//! What every page and every API route shares: the page frame, forms, answers to faults, headers, files, logs.

pub mod assets;
pub mod client;
pub mod etag;
pub mod faults;
mod form;
pub mod headers;
pub mod log;
mod page;
mod photo;
pub mod probes;
mod upload;
pub mod waiting;

pub use form::{Checks, Form, must_carry_token};
pub use page::{Errors, FieldText, Page, Signed, render, render_with, see_other};
pub use upload::{Kept, Records, Upload};

/// What a handler returns.
pub type Answer = crate::error::Result<actix_web::HttpResponse>;
