//! The store, tested on both databases.

mod accounts;
mod imports;
mod once;
mod secrets;
mod vocabulary;
