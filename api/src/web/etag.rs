//! ETags by content: whoever asks with that of the last answer learns that nothing changed, without the answer.

use actix_web::HttpRequest;
use actix_web::http::header::IF_NONE_MATCH;
use sha2::{Digest, Sha256};

/// The ETag of some bytes.
pub fn of(bytes: impl AsRef<[u8]>) -> String {
    format!("\"{}\"", &hex::encode(Sha256::digest(bytes))[..32])
}

/// Whether the reader has the answer of this ETag, weak or not.
pub fn is_known(req: &HttpRequest, tag: &str) -> bool {
    let plain = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let seen = req.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    seen.split(',').any(|seen| plain(seen) == plain(tag))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn a_tag_is_known_among_others_and_when_weakened_on_the_way() {
        let tag = of("what was answered");
        let asks =
            |said: String| is_known(&TestRequest::get().insert_header((IF_NONE_MATCH, said)).to_http_request(), &tag);
        assert!(asks(format!("\"other\", W/{tag}")));
        assert!(!asks(of("what is answered now")));
        assert!(!is_known(&TestRequest::get().to_http_request(), &tag));
    }
}
