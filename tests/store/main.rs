//! The store, tested on both databases.

mod accounts;
mod once;
mod secrets;
