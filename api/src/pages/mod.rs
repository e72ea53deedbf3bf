//! The pages: one file a subject. Each works without script.

pub mod about;
pub mod account;
pub mod board;
pub mod designs;
pub mod drill;
pub mod entry;
pub mod files;
pub mod home;
pub mod imports;
pub mod inbox;
pub mod invitations;
pub mod jobs;
pub mod join;
pub mod mail;
pub mod make;
pub mod map;
pub mod networks;
pub mod offers;
pub mod okh;
pub mod receipts;
pub mod requests;
pub mod towns;
pub mod way_back;
pub mod workshops;
