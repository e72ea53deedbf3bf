//! The pages: one file a subject. Each works without script.

pub mod account;
pub mod board;
pub mod drill;
pub mod entry;
pub mod mail;
pub mod make;
pub mod networks;
pub mod requests;
pub mod towns;
