//! The use cases that pages, the API and workers share.
//!
//! A flow runs inside one store transaction: it calls the store's verbs and queues the letters that follow from
//! them, so that a change and what is said of it are kept together or not at all. It knows neither HTTP nor HTML.

pub mod answers;
pub mod around;
pub mod audience;
pub mod clockwork;
pub mod designs;
pub mod drill;
pub mod erasure;
pub mod following;
pub mod imports;
pub mod invitations;
pub mod keeping;
pub mod later;
pub mod letters;
pub mod levers;
pub mod making;
pub mod measures;
pub mod money;
pub mod networks;
pub mod notices;
pub mod numbers;
pub mod origins;
pub mod patience;
pub mod petitions;
pub mod planning;
pub mod post;
pub mod proposal;
pub mod public_pages;
pub mod receiving;
pub mod redaction;
pub mod rights;
pub mod second_look;
pub mod subscriptions;
pub mod visibility;
pub mod workshops;
