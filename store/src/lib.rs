//! What is known: both databases behind one door.
//!
//! The only crate that knows SQL. [`Store::read`] and [`Store::write`] run closures over a [`Db`]; the modules below
//! hold the rows and the verbs, one thing a file. States change only through [`state`] and its `advance` functions,
//! which write the event and count the version in the same transaction.

pub mod accounts;
pub mod books;
pub mod capacity;
pub mod clock;
mod conn;
pub mod consents;
pub mod designs;
mod door;
mod error;
pub mod event;
pub mod files;
pub mod follower;
pub mod following;
pub mod grants;
mod hold;
mod id;
pub mod idempotency;
pub mod imports;
pub mod invariants;
pub mod jobs;
pub mod letter;
pub mod levers;
pub mod links;
pub mod lookup;
mod many;
mod migrations;
pub mod networks;
pub mod notices;
pub mod origins;
pub mod people;
pub mod petitions;
pub mod planning_groups;
pub mod plans;
pub mod public_pages;
pub mod refresh;
pub mod replay;
pub mod requests;
pub mod schema;
mod secret;
pub mod sessions;
mod sql;
pub mod state;
pub mod subscriptions;
pub mod workshops;

pub use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
pub use conn::{Address, Conn, MultiBackend};
pub use door::{Db, Store};
pub use error::{Result, StoreError};
pub use id::*;
pub use sql::{At, Doc};
