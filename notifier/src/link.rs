//! Links inside letters. Most carry a secret that lets the reader act without logging in, so a link
//! never shows itself in a log (its `Debug` is blind) and always leads to our own site: it is kept
//! as a path and joined to the configured address only when the letter is rendered.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A path on our own site, such as `/answer/3Fk…?as=accept`: it begins with one `/` and is visible ASCII.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Link(String);

impl Link {
    /// A link to `path`; whether it is a proper path is checked by [`crate::render`].
    pub fn to(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The full address under `site` (no slash at its end), or nothing if this is not a proper path.
    pub(crate) fn on(&self, site: &str) -> Option<String> {
        let path = &self.0;
        let proper = path.starts_with('/')
            && !path.starts_with("//")
            && path.len() <= 300
            && path.bytes().all(is_plain_url_byte);
        proper.then(|| format!("{site}{path}"))
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Link(…)")
    }
}

/// Bytes that mean nothing special in HTML, in a header or to a mail reader that looks for links.
pub(crate) fn is_plain_url_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'<' | b'>' | b'\\' | b'`')
}

#[cfg(test)]
mod tests {
    use super::Link;

    #[test]
    fn only_paths_of_our_own_site_are_links() {
        assert_eq!(Link::to("/a/b?c=d&e=f").on("https://k.example"), Some("https://k.example/a/b?c=d&e=f".to_owned()));
        for foreign in [
            "",
            "a",
            "//evil.example/a",
            "https://evil.example/a",
            "/a b",
            "/a\r\nBcc: x@y.example",
            "/a\"onclick=",
            "/\\evil.example",
            "/ü",
        ] {
            assert_eq!(Link::to(foreign).on("https://k.example"), None, "{foreign:?}");
        }
    }

    #[test]
    fn a_link_never_shows_its_secret() {
        assert_eq!(format!("{:?}", Link::to("/a/secret")), "Link(…)");
    }
}
