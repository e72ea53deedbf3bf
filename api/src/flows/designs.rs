//! Bringing a design into the shared library: a manifest with its files becomes a design, or the next version of one.
//!
//! What people bring is unreviewed, whatever its manifest says of itself; a reviewer decides later. The bytes of the
//! files are on disk already.

use designs::okh::{self, Manifest};
use store::designs::{self as shelf, Design, Review, Shelf, Version};
use store::event::Actor;
use store::{AccountId, Db, DesignId, RequestId, Result, VersionId, files};

use super::post;
use crate::error::FieldError;
use crate::uploads;

/// A file of a design, whose bytes are kept already.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Its name, as the manifest names it.
    pub name: String,
    /// Media type, found from the content.
    pub media_type: &'static str,
    /// SHA-256 of the bytes, hex.
    pub sha256: String,
    /// Size in bytes.
    pub bytes: i64,
}

/// A design as somebody brings it.
#[derive(Debug, Clone)]
pub struct Brought {
    /// The OKH manifest, TOML.
    pub manifest: String,
    /// How to make it, in Markdown.
    pub instructions: String,
    /// Its files.
    pub pieces: Vec<Piece>,
}

/// Reads the manifest and holds it against the files; everything wrong at once.
pub fn check(brought: &Brought) -> std::result::Result<Manifest, Vec<FieldError>> {
    let shape = |path: String, text: String| FieldError::new(path, "wrong_shape").with("detail", text);
    let manifest = okh::read(&brought.manifest).map_err(|faults| {
        faults.into_iter().map(|fault| shape(format!("manifest.{}", fault.path), fault.message)).collect::<Vec<_>>()
    })?;
    let named = manifest.production.as_ref().map_or(&[][..], |production| &production.files);
    let missing = named.iter().filter(|file| !brought.pieces.iter().any(|piece| piece.name == file.path));
    let errors: Vec<_> = missing.map(|file| FieldError::new(format!("files.{}", file.path), "required")).collect();
    if errors.is_empty() { Ok(manifest) } else { Err(errors) }
}

/// Puts a new design on the shelf, or the next version of `of`; `version_unchanged` when it is the same as one before.
pub fn bring(
    db: &mut Db,
    actor: Actor,
    owner: AccountId,
    of: Option<DesignId>,
    brought: &Brought,
    manifest: &Manifest,
) -> Result<DesignId> {
    let design_id = of.unwrap_or_else(DesignId::new);
    let hashes: Vec<_> = brought.pieces.iter().map(|piece| (piece.name.as_str(), piece.sha256.as_str())).collect();
    let last = match of {
        Some(id) => shelf::versions(db, id)?.first().map_or(0, |newest| newest.number),
        None => 0,
    };
    let version = Version {
        id: VersionId::new(),
        design_id,
        number: last + 1,
        hash: okh::content_hash(&brought.manifest, &hashes),
        manifest: brought.manifest.clone(),
        instructions: brought.instructions.clone(),
        licence: manifest.license.clone(),
        risk_class: manifest.production.as_ref().map_or(0, |production| i32::from(production.risk_class)),
        review: Review::Unreviewed,
        created_at: db.now,
    };
    if of.is_some() {
        shelf::add_version(db, actor, &version)?;
    } else {
        let design = Design {
            id: design_id,
            // Slugs of designs and requests are made alike: words, and the end of the id.
            slug: post::slug(&manifest.name, RequestId(design_id.0)),
            title: manifest.name.clone(),
            summary: manifest.function.clone(),
            owner_id: Some(owner),
            state: Shelf::Published,
            search: crate::library::search_text(manifest),
            created_at: db.now,
            version: 1,
        };
        shelf::create(db, actor, &design, &version)?;
    }
    for piece in &brought.pieces {
        let named = manifest.production.iter().flat_map(|production| &production.files);
        let title = named.into_iter().find(|file| file.path == piece.name).map_or("", |file| file.title.as_str());
        let said = (piece.name.as_str(), title, piece.media_type);
        files::add(db, &uploads::handle("design_version", version.id, &piece.sha256, said, db.now), piece.bytes)?;
    }
    Ok(design_id)
}
