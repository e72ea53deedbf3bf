//! The server, tested from outside on both databases.

mod api;
mod around;
mod boundaries;
mod canary;
mod entry;
mod fixtures;
mod imports;
mod insights;
mod jobs;
mod joining;
mod levers;
mod losses;
mod mailed;
mod offers;
mod owners;
mod pairs;
mod permissions;
mod planners;
mod public;
mod quotes;
mod receipts;
mod requests;
mod robust;
mod shell;
mod tokens;
mod words;
