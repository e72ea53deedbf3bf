//! The API under `/api/v1`: one file a thing, calling the same flows as the pages.
//!
//! Rows are never written out: each file has its own wire types, described for OpenAPI beside the handlers.

pub mod around;
pub mod auth;
pub mod bring;
mod capabilities;
pub mod designs;
mod events;
pub mod files;
mod filter;
pub mod following;
pub mod imports;
pub mod insights;
pub mod jobs;
pub mod levers;
pub mod me;
pub mod measures;
pub mod networks;
pub mod notices;
pub mod openapi;
pub mod petitions;
pub mod plans;
pub mod public_pages;
pub mod requests;
pub mod solving;
pub mod subscriptions;
mod wire;
pub mod workshops;
