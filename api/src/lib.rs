//! The only room that knows HTTP, HTML, the command line, configuration and background work.
//!
//! `README.md` beside this folder shows how to add a page, an API route, a form, a permission, an error code, a text.

pub mod app;
pub mod auth;
pub mod cli;
pub mod config;
pub mod demo;
mod downloads;
pub mod error;
pub mod flows;
pub mod gazetteer;
pub mod i18n;
pub mod json;
pub mod languages;
pub mod library;
pub mod map;
pub mod markdown;
mod measured;
pub mod once;
pub mod outside;
pub mod pages;
pub mod routes;
pub mod uploads;
pub mod web;
pub mod workers;
