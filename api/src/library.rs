//! Puts the designs that come with the program into the store.
//!
//! A fresh installation has something to make before anybody uploads anything; a newer program brings newer versions
//! of its designs. What people brought themselves is never touched.

use designs::library::LibraryDesign;
use designs::okh::Manifest;
use store::designs::{self as shelf, Design, Review, Shelf, Version};
use store::event::Actor;
use store::{Db, DesignId, StoreError, VersionId, files};

use crate::app::App;
use crate::error::Result;
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
