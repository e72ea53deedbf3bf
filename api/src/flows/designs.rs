//! Bringing a design into the shared library: a manifest with its files becomes a design, or the next version of one.
//!
//! What people bring is unreviewed, whatever its manifest says of itself; a reviewer decides later. The bytes of the
//! files are on disk already.

use designs::okh::{self, Manifest};
use designs::text;
use store::designs::{self as shelf, Design, Review, Shelf, Version};
use store::event::Actor;
use store::{AccountId, Db, DesignId, Result, StoreError, VersionId, files};

use crate::error::FieldError;
use crate::uploads;

/// A file of a design, whose bytes are kept already.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Its name, as the manifest names it.
    pub name: String,
    /// Media type, found from the content.
    pub media_type: String,
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
    let missing = missing(&manifest, &brought.pieces).into_iter();
    let errors: Vec<_> = missing.map(|path| FieldError::new(format!("files.{path}"), "required")).collect();
    if errors.is_empty() { Ok(manifest) } else { Err(errors) }
}

/// The paths of the files that a manifest names and nobody brought.
pub fn missing<'a>(manifest: &'a Manifest, pieces: &[Piece]) -> Vec<&'a str> {
    let named = manifest.production.iter().flat_map(|production| &production.files);
    named.map(|file| file.path.as_str()).filter(|path| !pieces.iter().any(|piece| piece.is(path))).collect()
}

impl Piece {
    /// Whether a manifest means it by this path; browsers send names without folders.
    fn is(&self, path: &str) -> bool {
        self.name == path || path.rsplit('/').next() == Some(self.name.as_str())
    }
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
            slug: free_slug(db, &manifest.name, design_id)?,
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
        let title = named.into_iter().find(|file| piece.is(&file.path)).map_or("", |file| file.title.as_str());
        let said = (piece.name.as_str(), title, piece.media_type.as_str());
        files::add(db, &uploads::handle("design_version", version.id, &piece.sha256, said, db.now), piece.bytes)?;
    }
    Ok(design_id)
}

/// A name for addresses that no design has: the words of its name, with the end of its id if another is called so.
fn free_slug(db: &mut Db, name: &str, id: DesignId) -> Result<String> {
    let words = text::tokens(name).join("-");
    let words: String = words.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
    let words = words.trim_matches('-');
    // `new` is the address of the form.
    let base = if words.is_empty() || words == "new" { "design" } else { words };
    match shelf::by_slug(db, base) {
        Err(StoreError::Missing(_)) => Ok(base.to_owned()),
        Err(other) => Err(other),
        Ok(_) => {
            let id = id.0.simple().to_string();
            Ok(format!("{base}-{}", &id[id.len() - 6..]))
        }
    }
}
