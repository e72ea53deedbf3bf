//! The server, tested from outside on both databases.

mod api;
mod boundaries;
mod entry;
mod fixtures;
mod permissions;
mod requests;
mod shell;
mod tokens;
mod words;
