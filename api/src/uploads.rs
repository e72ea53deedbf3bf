//! Bytes that people bring: kept once under their SHA-256, and called what they are, not what their name says.
//!
//! The register of what must be on disk is in the store; bytes are written first, so that no handle ever points at
//! nothing. Bytes that no handle points at are waste, not harm.

use actix_multipart::Field;
use futures_util::TryStreamExt;
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStoreExt};
use sha2::{Digest, Sha256};
use store::files::File;
use store::{AnyId, At, FileId};

use crate::app::App;
use crate::error::{Fault, Result};

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 20 * 1024 * 1024;
/// The most files of one form.
pub const MOST_FILES: usize = 20;

/// Where the bytes with this SHA-256 (hex) lie in [`App::files`].
pub fn place(sha256: &str) -> Path {
    Path::from(sha256)
}

/// Writes bytes to disk and gives their SHA-256 (hex) and length. Bytes that are there already stay as they are.
pub async fn store_bytes(app: &App, bytes: impl Into<bytes::Bytes>) -> Result<(String, i64)> {
    let bytes = bytes.into();
    let length = bytes.len() as i64;
    let sha256 = hex::encode(Sha256::digest(&bytes));
    let at = place(&sha256);
    if app.files.head(&at).await.is_ok_and(|known| known.size == length as u64) {
        return Ok((sha256, length));
    }
    app.files.put(&at, bytes.into()).await.map_err(|error| {
        tracing::error!(%error, "a file was not written");
        Fault::new("failed")
    })?;
    Ok((sha256, length))
}

/// Writes a part of a form to disk as it comes in, so that no large file stands in memory, and gives its SHA-256 (hex);
/// nothing when it has more than `most` bytes.
pub async fn store_part(app: &App, part: &mut Field, most: usize) -> Result<Option<String>> {
    let unwritten = |error: object_store::Error| {
        tracing::error!(%error, "a file was not written");
        Fault::new("failed")
    };
    let at = Path::from(format!("incoming/{}", FileId::new()));
    let mut out = app.files.put_multipart(&at).await.map_err(unwritten)?;
    let (mut digest, mut length) = (Sha256::new(), 0);
    while let Some(chunk) = part.try_next().await.map_err(|_| Fault::new("bad_request"))? {
        length += chunk.len();
        if length > most {
            out.abort().await.map_err(unwritten)?;
            return Ok(None);
        }
        digest.update(&chunk);
        out.put_part(chunk.into()).await.map_err(unwritten)?;
    }
    if length == 0 {
        out.abort().await.map_err(unwritten)?;
        return store_bytes(app, bytes::Bytes::new()).await.map(|(sha256, _)| Some(sha256));
    }
    out.complete().await.map_err(unwritten)?;
    let sha256 = hex::encode(digest.finalize());
    app.files.rename(&at, &place(&sha256)).await.map_err(unwritten)?;
    Ok(Some(sha256))
}

/// Reads the bytes with this SHA-256 (hex); `not_found` when they are not there.
pub async fn read_bytes(app: &App, sha256: &str) -> Result<bytes::Bytes> {
    let found = app.files.get(&place(sha256)).await.map_err(|error| {
        tracing::error!(%error, sha256, "a file that should be there cannot be read");
        Fault::missing()
    })?;
    found.bytes().await.map_err(|_| Fault::new("failed"))
}

/// A handle on stored bytes, ready for [`store::files::add`].
pub fn handle(
    kind: &str,
    subject: impl Into<AnyId>,
    sha256: &str,
    (name, title, media_type): (&str, &str, &str),
    now: At,
) -> File {
    File {
        id: FileId::new(),
        sha256: sha256.to_owned(),
        subject_kind: kind.to_owned(),
        subject_id: subject.into(),
        name: name.to_owned(),
        title: title.to_owned(),
        media_type: media_type.to_owned(),
        created_at: now,
    }
}

/// What bytes are, by their content; the name only tells texts apart. `None`: nothing that a design or a report needs.
pub fn media_type(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    if starts(b"\xff\xd8\xff") {
        return Some("image/jpeg");
    }
    if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some("image/webp");
    }
    if starts(b"%PDF-") {
        return Some("application/pdf");
    }
    if is_binary_stl(bytes) {
        return Some("model/stl");
    }
    if starts(b"PK\x03\x04") {
        // 3MF is a zip with a model in it; other zips hide their content from whoever has to make the thing.
        return bytes.windows(8).any(|w| w == b"3D/3dmod").then_some("model/3mf");
    }
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))?;
    let head = text.trim_start_matches('\u{feff}').trim_start();
    match name.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
        Some("svg") if is_svg(head) => Some("image/svg+xml"),
        Some("stl") if head.starts_with("solid") => Some("model/stl"),
        Some("obj") => Some("model/obj"),
        Some("dxf") if head.starts_with('0') || head.starts_with("999") => Some("image/vnd.dxf"),
        Some("step" | "stp") if head.starts_with("ISO-10303-21") => Some("model/step"),
        Some("gcode" | "nc" | "ngc" | "txt" | "csv") => Some("text/plain"),
        Some("scad") => Some("application/x-openscad"),
        Some("md" | "markdown") => Some("text/markdown"),
        Some("toml") => Some("application/toml"),
        _ => None,
    }
}

fn is_svg(head: &str) -> bool {
    let head: String = head.chars().take(2_000).collect();
    head.starts_with('<') && head.contains("<svg")
}

/// A binary STL says after 80 bytes how many triangles of 50 bytes follow.
fn is_binary_stl(bytes: &[u8]) -> bool {
    let Some(count) = bytes.get(80..84).and_then(|b| <[u8; 4]>::try_from(b).ok()) else { return false };
    let count = u32::from_le_bytes(count) as usize;
    count > 0 && bytes.len() == 84 + count * 50
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides_what_a_file_is() {
        let mut stl = vec![0_u8; 84 + 50];
        stl[80] = 1;
        for (name, bytes, expected) in [
            ("a.png", b"\x89PNG\r\n\x1a\n0000".as_slice(), Some("image/png")),
            ("a.png", b"<svg onload=alert(1)>", None),
            ("a.svg", b"<?xml version='1.0'?><svg/>", Some("image/svg+xml")),
            ("a.svg", b"<html><script>", None),
            ("a.html", b"<html>", None),
            ("a.exe", b"MZ\x90\0", None),
            ("part.stl", &stl, Some("model/stl")),
            ("part.stl", b"solid x\nendsolid x\n", Some("model/stl")),
            ("part.stl", b"hello", None),
            ("readme.md", "# Karakana".as_bytes(), Some("text/markdown")),
            ("x.zip", b"PK\x03\x04rest", None),
        ] {
            assert_eq!(media_type(name, bytes), expected, "{name}");
        }
    }

    #[test]
    fn every_file_of_the_library_is_what_it_says() {
        for design in designs::library::all() {
            for file in &design.files {
                assert_eq!(media_type(&file.name, &file.bytes), Some(file.media_type), "{}/{}", design.slug, file.name);
            }
        }
    }
}
