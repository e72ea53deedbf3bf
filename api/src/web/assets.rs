//! The files of `api/web/`: styles, the few scripts, pictures; compiled in.
//!
//! Their addresses carry a digest of all of them (`/assets/DIGEST/style.css`), so that browsers may keep them for ever
//! and relative addresses inside them go on working. Another digest is answered too, but not kept.

use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use rust_embed::Embed;
use sha2::{Digest, Sha256};

use super::Answer;
use crate::error::Fault;
use crate::routes::{Access, Route};

#[derive(Embed)]
#[folder = "web/"]
struct Files;

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/assets/{digest}/{name:.*}", Access::Anyone, || web::get().to(show))];

static DIGEST: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<_> = Files::iter().collect();
    names.sort();
    let mut digest = Sha256::new();
    for name in names {
        digest.update(name.as_bytes());
        digest.update(Files::get(&name).map(|file| file.metadata.sha256_hash()).unwrap_or_default());
    }
    hex::encode(&digest.finalize()[..8])
});

/// The address of a file that may be cached for ever.
pub fn href(name: &str) -> String {
    format!("/assets/{}/{name}", *DIGEST)
}

async fn show(path: web::Path<(String, String)>) -> Answer {
    let (digest, name) = path.into_inner();
    let file = Files::get(&name).ok_or(Fault::missing())?;
    let keep = if digest == *DIGEST { "public, max-age=31536000, immutable" } else { "no-cache" };
    Ok(HttpResponse::Ok()
        .content_type(file.metadata.mimetype())
        .insert_header((header::CACHE_CONTROL, keep))
        .body(file.data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_file_and_a_digest() {
        assert!(Files::get("style.css").is_some());
        let href = href("style.css");
        let parts: Vec<_> = href.split('/').collect();
        assert!(matches!(parts.as_slice(), ["", "assets", digest, "style.css"] if digest.len() == 16), "{href}");
    }
}
