//! The designs that come with the program.
//!
//! Each folder of `library/` is one design: its manifest `okh.toml`, its `instructions.md` and the design
//! files that `library/make_files.py` draws. They are compiled in, so that a fresh installation has
//! something to make before anybody uploads anything.

use std::borrow::Cow;
use std::sync::LazyLock;

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::okh::{self, Manifest};

#[derive(RustEmbed)]
#[folder = "library"]
struct Library;

/// A design of the library.
#[derive(Debug)]
pub struct LibraryDesign {
    /// Name of its folder: lower-case words joined by hyphens.
    pub slug: &'static str,
    /// The text of its `okh.toml`.
    pub manifest_text: String,
    pub manifest: Manifest,
    /// The files the manifest lists, in that order, and then the instructions.
    pub files: Vec<LibraryFile>,
    /// How to build it, in Markdown.
    pub instructions: String,
}

/// A file of a library design.
#[derive(Debug)]
pub struct LibraryFile {
    /// Path inside the design.
    pub name: String,
    pub title: String,
    pub bytes: Cow<'static, [u8]>,
    /// MIME type.
    pub media_type: &'static str,
}

static DESIGNS: LazyLock<Vec<LibraryDesign>> = LazyLock::new(|| {
    let mut slugs: Vec<&str> = Library::iter().filter_map(slug_of).collect();
    slugs.sort_unstable();
    slugs.into_iter().map(|slug| load(slug).unwrap_or_else(|fault| panic!("library design {slug}: {fault}"))).collect()
});

/// The design whose manifest this is. Names of files that are compiled in are always borrowed.
fn slug_of(path: Cow<'static, str>) -> Option<&'static str> {
    match path {
        Cow::Borrowed(path) => path.strip_suffix("/okh.toml"),
        Cow::Owned(_) => None,
    }
}

/// All designs of the library, by slug.
pub fn all() -> &'static [LibraryDesign] {
    &DESIGNS
}

/// The library design with this slug.
pub fn design(slug: &str) -> Option<&'static LibraryDesign> {
    all().iter().find(|design| design.slug == slug)
}

impl LibraryDesign {
    /// The hash that pins this version of the design, see [`okh::content_hash`].
    pub fn content_hash(&self) -> String {
        let hashes: Vec<String> = self.files.iter().map(LibraryFile::sha256).collect();
        let files: Vec<_> = self.files.iter().zip(&hashes).map(|(f, hash)| (f.name.as_str(), hash.as_str())).collect();
        okh::content_hash(&self.manifest_text, &files)
    }
}

impl LibraryFile {
    /// SHA-256 of the content, in hex.
    pub fn sha256(&self) -> String {
        hex::encode(Sha256::digest(&self.bytes))
    }
}

/// Reads one design of those compiled in; the tests make sure that this never fails.
fn load(slug: &'static str) -> Result<LibraryDesign, String> {
    let manifest_text = text(slug, "okh.toml")?;
    let manifest = okh::read(&manifest_text).map_err(|faults| format!("{faults:#?}"))?;
    let production = manifest.production.as_ref().ok_or("no x-karakana table")?;
    let instructions_path = production.instructions.as_deref().ok_or("no instructions")?;
    let listed = production.files.iter().map(|file| (file.path.as_str(), file.title.as_str()));
    let files = listed
        .chain([(instructions_path, "Building instructions")])
        .map(|(name, title)| {
            Ok(LibraryFile {
                name: name.to_owned(),
                title: title.to_owned(),
                bytes: bytes(slug, name)?,
                media_type: media_type(name),
            })
        })
        .collect::<Result<_, String>>()?;
    let instructions = text(slug, instructions_path)?;
    Ok(LibraryDesign { slug, manifest_text, manifest, files, instructions })
}

fn bytes(slug: &str, name: &str) -> Result<Cow<'static, [u8]>, String> {
    let path = format!("{slug}/{name}");
    Library::get(&path).map(|file| file.data).ok_or(format!("{path} is missing"))
}

fn text(slug: &str, name: &str) -> Result<String, String> {
    String::from_utf8(bytes(slug, name)?.into_owned()).map_err(|_| format!("{name} is not UTF-8"))
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("svg") => "image/svg+xml",
        Some("dxf") => "image/vnd.dxf",
        Some("stl") => "model/stl",
        Some("md") => "text/markdown",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
