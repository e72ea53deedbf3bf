//! The pages: one file a subject. Each works without script.

pub mod account;
pub mod entry;
pub mod towns;
