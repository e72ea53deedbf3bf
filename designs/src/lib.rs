//! What is made, and what a workshop can make.
//!
//! Everything here is pure: no files are opened, no clock is read, nothing is sent. The vocabulary and the
//! shipped design library are compiled in, so that the matcher, the pages and the API speak of the same
//! processes, the same designs and the same filters.

pub mod atlas;
pub mod cases;
pub mod diagnostic;
pub mod fit;
pub mod geometry;
pub mod library;
pub mod okh;
pub mod okw;
pub mod problem;
pub mod query;
pub mod similar;
pub mod source;
pub mod suggest;
pub mod text;
pub mod tree;
pub mod vocabulary;

pub use diagnostic::Diagnostic;
