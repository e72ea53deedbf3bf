//! What is known: both databases behind one door.
//!
//! The only crate that knows SQL. [`Store::read`] and [`Store::write`] run closures over a [`Db`]; the modules below
//! hold the rows and the verbs, one thing a file. States change only through [`state`] and its `advance` functions,
//! which write the event and count the version in the same transaction.

pub mod accounts;
pub mod clock;
pub mod grants;
pub mod links;
pub mod people;
pub mod refresh;
pub mod sessions;
pub mod event;
pub mod letter;
pub mod capacity;
pub mod designs;
pub mod files;
pub mod idempotency;
pub mod invariants;
pub mod jobs;
pub mod lookup;
pub mod networks;
pub mod planning_groups;
pub mod plans;
pub mod replay;
pub mod requests;
pub mod workshops;
pub mod state;
mod conn;
mod door;
mod error;
mod hold;
mod id;
mod migrations;
mod secret;
pub mod schema;
mod sql;

pub use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
pub use conn::{Address, Conn, MultiBackend};
pub use door::{Db, Store};
pub use error::{Result, StoreError};
pub use id::*;
pub use sql::{At, Doc};
