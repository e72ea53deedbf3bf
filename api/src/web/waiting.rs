//! What somebody typed before they had an account: it waits in a cookie of their browser while they sign up or in.
//!
//! Nothing of it is stored here before somebody is known, and nothing typed is lost on the way.

use std::io::{Read as _, Write as _};

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::App;

/// The form of a request.
pub const REQUEST: Place = Place { cookie: "draft", page: "/make?kept=1" };
/// The form of a workshop.
pub const WORKSHOP: Place = Place { cookie: "workshop", page: "/join?kept=1" };

/// The short form of a workshop, for somebody without an account.
pub const LISTING: Place = Place { cookie: "listing", page: "/join/short" };

/// The largest cookie that browsers surely keep, less its name and attributes.
const MOST_KEPT: usize = 3_800;
/// The largest text that is unpacked again.
const MOST_UNPACKED: u64 = 64 * 1024;

/// Where a kind of form waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    cookie: &'static str,
    /// The page that shows it again.
    pub page: &'static str,
}

impl Place {
    /// What waits here, if it can still be read.
    pub fn read<T: DeserializeOwned>(self, req: &HttpRequest) -> Option<T> {
        unpack(req.cookie(self.cookie)?.value())
    }

    /// The cookie that lets `typed` wait for two days; nothing when it is too long for one.
    pub fn keep(self, app: &App, typed: &impl Serialize) -> Option<Cookie<'static>> {
        Some(self.build(app, pack(typed)?, time::Duration::days(2)))
    }

    /// The cookie that ends the waiting.
    pub fn end(self, app: &App) -> Cookie<'static> {
        self.build(app, String::new(), time::Duration::ZERO)
    }

    fn build(self, app: &App, text: String, age: time::Duration) -> Cookie<'static> {
        Cookie::build(self.cookie, text)
            .path("/")
            .secure(app.is_https())
            .http_only(true)
            .same_site(SameSite::Lax)
            .max_age(age)
            .finish()
    }
}

/// The page on which something typed waits to be sent; none when nothing waits.
pub fn page(req: &HttpRequest) -> Option<&'static str> {
    let waits = |place: &&Place| req.cookie(place.cookie).is_some_and(|cookie| !cookie.value().is_empty());
    [WORKSHOP, REQUEST].iter().find(waits).map(|place| place.page)
}

/// As the text of a cookie; nothing when it is too long for one.
fn pack(typed: &impl Serialize) -> Option<String> {
    let json = serde_json::to_vec(typed).ok()?;
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&json).ok()?;
    let text = URL_SAFE_NO_PAD.encode(packed.finish().ok()?);
    (text.len() <= MOST_KEPT).then_some(text)
}

/// The form that a cookie keeps; nothing when it cannot be read.
fn unpack<T: DeserializeOwned>(text: &str) -> Option<T> {
    let packed = URL_SAFE_NO_PAD.decode(text).ok()?;
    let mut json = Vec::new();
    DeflateDecoder::new(packed.as_slice()).take(MOST_UNPACKED).read_to_end(&mut json).ok()?;
    serde_json::from_slice(&json).ok()
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};

    #[test]
    fn what_was_typed_comes_back() {
        let typed = vec!["Fundi Juma".to_owned(), "ሠላም, \u{1f9f5}".to_owned()];
        let text = pack(&typed).expect("it is short");
        assert_eq!(unpack::<Vec<String>>(&text), Some(typed));
        assert_eq!(unpack::<Vec<String>>("no such thing"), None);
        let noise: Vec<u64> = (0..4_000_u64).map(|n| n.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
        assert_eq!(pack(&noise), None, "too long for a cookie");
    }
}
