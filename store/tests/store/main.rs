//! The store proved on both databases: its schema, its door, the life of an order, races, and a random walk.

mod clock;
mod door;
mod finish;
mod life;
mod making;
mod mending;
mod races;
mod schema;
mod steps;
mod storm;
mod support;
mod tampering;
mod walk;
