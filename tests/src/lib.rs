//! The product tested from outside: what the tests of all rooms share.

pub mod browser;
pub mod db;
pub mod peer;
pub mod town;
pub mod world;
