//! Whole orders, from request to receipt, by the flows that pages and API share; on both databases.

mod house;
mod kenya;
