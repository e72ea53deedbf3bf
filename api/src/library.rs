//! Puts the designs that come with the program, and manifests published elsewhere, into the store.
//!
//! A fresh installation has something to make before anybody uploads anything; a newer program brings newer versions
//! of its designs. What people brought themselves is never touched. An imported manifest is kept as it was published
//! beside what was made of it, and waits for review like everything from outside.

use designs::library::LibraryDesign;
use designs::okh::{self, Document, Format, Manifest};
use sha2::{Digest, Sha256};
use store::designs::{self as shelf, Design, Review, Shelf, Version};
use store::event::Actor;
use store::{Db, DesignId, StoreError, VersionId, files};

use crate::app::App;
use crate::error::{Fault, FieldError, Result};
use crate::uploads;

/// Puts every shipped design that is not there yet on the shelf, reviewed, with its files; says how many were new.
pub async fn install(app: &App) -> Result<usize> {
    let mut installed = 0;
    for shipped in designs::library::all() {
        let hash = shipped.content_hash();
        if !app.store.read(move |db| is_wanted(db, shipped.slug, &hash)).await? {
            continue;
        }
        let mut stored = Vec::new();
        for file in &shipped.files {
            stored.push(uploads::store_bytes(app, file.bytes.to_vec()).await?);
        }
        match app.store.write(move |db| put(db, shipped, &stored)).await {
            Ok(()) => installed += 1,
            // Another process that starts at the same time was quicker.
            Err(StoreError::Rule(rule)) => tracing::info!(slug = shipped.slug, rule, "a design was there already"),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(installed)
}

/// Whether the shelf lacks this design or this version of it; a design of the same name with an owner is left alone.
fn is_wanted(db: &mut Db, slug: &str, hash: &str) -> store::Result<bool> {
    match shelf::by_slug(db, slug) {
        Err(StoreError::Missing(_)) => Ok(true),
        Err(other) => Err(other),
        Ok(known) if known.owner_id.is_some() => Ok(false),
        Ok(known) => Ok(shelf::versions(db, known.id)?.iter().all(|version| version.hash != hash)),
    }
}

/// Adds the design, or its next version. `stored`: SHA-256 and length of its files, in their order.
fn put(db: &mut Db, shipped: &LibraryDesign, stored: &[(String, i64)]) -> store::Result<()> {
    let known = match shelf::by_slug(db, shipped.slug) {
        Ok(known) => Some(known.id),
        Err(StoreError::Missing(_)) => None,
        Err(other) => return Err(other),
    };
    let number = match known {
        Some(id) => shelf::versions(db, id)?.first().map_or(0, |newest| newest.number) + 1,
        None => 1,
    };
    let manifest = &shipped.manifest;
    let design_id = known.unwrap_or_else(DesignId::new);
    let version = Version {
        id: VersionId::new(),
        design_id,
        number,
        hash: shipped.content_hash(),
        manifest: shipped.manifest_text.clone(),
        instructions: shipped.instructions.clone(),
        licence: manifest.license.clone(),
        risk_class: manifest.production.as_ref().map_or(0, |p| i32::from(p.risk_class)),
        review: Review::Reviewed,
        created_at: db.now,
    };
    if known.is_some() {
        shelf::add_version(db, Actor::SETUP, &version)?;
    } else {
        let design = Design {
            id: design_id,
            slug: shipped.slug.to_owned(),
            title: manifest.name.clone(),
            summary: manifest.function.clone(),
            owner_id: None,
            state: Shelf::Published,
            search: search_text(manifest),
            created_at: db.now,
            version: 1,
        };
        shelf::create(db, Actor::SETUP, &design, &version)?;
    }
    for (file, (sha256, bytes)) in shipped.files.iter().zip(stored) {
        let said = (file.name.as_str(), file.title.as_str(), file.media_type);
        let handle = uploads::handle("design_version", version.id, sha256, said, db.now);
        files::add(db, &handle, *bytes)?;
    }
    Ok(())
}

/// What became of an imported manifest; its slug.
#[derive(Debug, PartialEq, Eq)]
pub enum Imported {
    /// A design that was not here.
    New(String),
    /// Another version of a design that was.
    NewVersion(String),
    /// It was here just so.
    Unchanged(String),
}

/// Puts a published manifest on the shelf, unreviewed, with its original text as a file. A manifest of the same
/// project and name that was imported before gets a new version, or stays as it is when nothing changed.
pub async fn import(app: &App, document: &Document, format: Format, original: Vec<u8>) -> Result<Imported> {
    let manifest = document.manifest().map_err(|faults| {
        let errors = faults.into_iter();
        Fault::invalid(errors.map(|f| FieldError::new(f.path, "wrong_shape").with("detail", f.message)).collect())
    })?;
    let name = format!("published-okh.{}", format.extension());
    let media_type = match format {
        Format::Json => "application/json",
        Format::Toml | Format::Yaml => "text/plain",
    };
    let stored = uploads::store_bytes(app, original).await?;
    let instructions = links_to_instructions(document);
    Ok(app.store.write(move |db| put_imported(db, &manifest, &instructions, (&name, media_type), &stored)).await?)
}

fn put_imported(
    db: &mut Db,
    manifest: &Manifest,
    instructions: &str,
    (name, media_type): (&str, &str),
    (sha256, bytes): &(String, i64),
) -> store::Result<Imported> {
    let text = okh::write(manifest);
    let hash = okh::content_hash(&text, &[(name, sha256)]);
    let slug = slug_of(manifest);
    let known = match shelf::by_slug(db, &slug) {
        Ok(known) => Some(known),
        Err(StoreError::Missing(_)) => None,
        Err(other) => return Err(other),
    };
    let versions = match &known {
        Some(design) => shelf::versions(db, design.id)?,
        None => Vec::new(),
    };
    if versions.iter().any(|version| version.hash == hash) {
        return Ok(Imported::Unchanged(slug));
    }
    let version = Version {
        id: VersionId::new(),
        design_id: known.as_ref().map_or_else(DesignId::new, |design| design.id),
        number: versions.first().map_or(0, |newest| newest.number) + 1,
        hash,
        manifest: text,
        instructions: instructions.to_owned(),
        licence: manifest.license.clone(),
        risk_class: manifest.production.as_ref().map_or(0, |p| i32::from(p.risk_class)),
        review: Review::Unreviewed,
        created_at: db.now,
    };
    if known.is_some() {
        shelf::add_version(db, Actor::SETUP, &version)?;
    } else {
        let design = Design {
            id: version.design_id,
            slug: slug.clone(),
            title: manifest.name.clone(),
            summary: manifest.function.clone(),
            owner_id: None,
            state: Shelf::Published,
            search: search_text(manifest),
            created_at: db.now,
            version: 1,
        };
        shelf::create(db, Actor::SETUP, &design, &version)?;
    }
    let handle =
        uploads::handle("design_version", version.id, sha256, (name, "Manifest as published", media_type), db.now);
    files::add(db, &handle, *bytes)?;
    Ok(if known.is_some() { Imported::NewVersion(slug) } else { Imported::New(slug) })
}

/// The words of the name and six digits of the project's address, so that the same manifest finds its design again.
fn slug_of(manifest: &Manifest) -> String {
    let words = designs::text::tokens(&manifest.name);
    let mut slug = String::new();
    for word in words.iter().filter(|word| word.is_ascii()).take_while(|word| word.len() < 40).take(8) {
        slug.push_str(word);
        slug.push('-');
    }
    let project = hex::encode(Sha256::digest(format!("{}\n{}", manifest.repo, manifest.name)));
    slug + &project[..6]
}

/// Where a published design says how to make it.
fn links_to_instructions(document: &Document) -> String {
    let losh = document.converted(okh::Standard::Losh);
    let links = losh.fields.get("manufacturing-instructions").into_iter().chain(losh.fields.get("repo"));
    let links = links.flat_map(|value| value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice));
    links.filter_map(|link| link.as_str()).map(|link| format!("- {}\n", link.trim())).collect()
}

/// What a design is found by: its name, what it is for, its keywords, and the names of its processes in all languages.
pub fn search_text(manifest: &Manifest) -> String {
    let mut words = vec![manifest.name.clone(), manifest.function.clone()];
    if let Some(production) = &manifest.production {
        words.extend(production.keywords.iter().cloned());
        for operation in production.routings.iter().flat_map(|routing| &routing.operations) {
            for lang in crate::i18n::Lang::ALL {
                let named = |id| designs::vocabulary::name(id, lang.code()).to_owned();
                words.push(named(operation.process.as_str()));
                words.extend(operation.material.as_deref().map(named));
            }
        }
    }
    designs::text::fold(&words.join(" "))
}
