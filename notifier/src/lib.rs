//! How people are told: a [`Letter`] is data, [`render`] turns it into a [`Mail`] in the reader's
//! language, and a [`Post`] carries it.
//!
//! The three are apart because a letter waits in the outbox, sometimes for hours: what is stored is
//! what happened, and words, layout and address are chosen at the last moment. This is the only
//! crate that knows SMTP; it knows no database and no web framework, and rendering does no I/O.

mod layout;
mod letter;
mod link;
mod mail;
pub mod numbers;
mod post;
mod sample;
mod sheet;
mod vocabulary;
mod words;

pub use letter::Letter;
pub use link::Link;
pub use mail::{Envelope, Mail, RenderError, render};
pub use post::{Folder, Memory, Post, PostError, Smtp, SmtpConfig, Tls};
pub use vocabulary::{Asked, Cause, DeclineReason, LocalTime, Money, Remedy, Reminder, Share, Silence, Terms};
pub use words::LANGUAGES;
