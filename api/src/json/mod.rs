//! The API under `/api/v1`: JSON in, JSON out, problems as RFC 9457.

pub mod auth;
