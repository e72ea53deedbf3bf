//! What the tests of this crate share.

use notifier::{Envelope, Link};

/// An envelope to Asha in `language`, with everything optional filled.
pub fn envelope(language: &str) -> Envelope {
    Envelope {
        to_name: "Asha Juma".to_owned(),
        to_address: "asha@workshop.example".to_owned(),
        language: language.to_owned(),
        from: "Karakana <post@karakana.example>".to_owned(),
        reply_to: Some("help@karakana.example".to_owned()),
        key: "offer-0193b7a0".to_owned(),
        date: "2026-11-23T09:30:00Z".parse().expect("an instant"),
        public_url: "https://karakana.example/".to_owned(),
        unsubscribe: Some(Link::to("/letters/fewer/c2FtcGxl")),
    }
}
