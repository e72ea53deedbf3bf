//! What the files of a design propose for its operations, and taking it: a new version of the same design.

use designs::geometry::{Proposal, Shape, propose};
use designs::okh::{self, Manifest};
use store::designs::{self as shelf, Design, Shelf, Version};
use store::event::Actor;
use store::files::{self, Listed};
use store::{AccountId, Db, DesignId, StoreError};

use super::designs::{Brought, Piece, bring};
use crate::app::App;
use crate::error::Result;
use crate::measured::{can_be_measured, measured};

/// A published design with its newest version and that one's files.
pub fn newest(db: &mut Db, slug: &str) -> store::Result<(Design, Version, Vec<Listed>)> {
    let design = shelf::by_slug(db, slug)?;
    let newest = shelf::versions(db, design.id)?.into_iter().next().filter(|_| design.state == Shelf::Published);
    let newest = newest.ok_or(StoreError::Missing("design"))?;
    let files = files::of(db, newest.id)?;
    Ok((design, newest, files))
}

/// What the files of a version measure, by name.
pub async fn shapes(app: &App, files: &[Listed]) -> Result<Vec<(String, Shape)>> {
    let mut out = Vec::new();
    for listed in files.iter().filter(|listed| can_be_measured(&listed.file.name)) {
        if let Some(shape) = measured(app, &listed.file).await?.shape {
            out.push((listed.file.name.clone(), shape));
        }
    }
    Ok(out)
}

/// What the files of a version propose for the operations that leave it open.
pub async fn proposals(app: &App, manifest: &Manifest, files: &[Listed]) -> Result<Vec<Proposal>> {
    Ok(propose(manifest, &shapes(app, files).await?))
}

/// Takes what is proposed: the next version of the design says it. Nothing else changes, but a reviewer looks again.
/// Refused as `changed_meanwhile` when `seen` is not the newest version, as `nothing_open` when nothing is proposed.
pub fn take(
    db: &mut Db,
    actor: Actor,
    owner: AccountId,
    (design, seen): (&Design, &Version),
    files: &[Listed],
    proposals: &[Proposal],
) -> store::Result<DesignId> {
    let newest = shelf::versions(db, design.id)?.into_iter().next();
    if newest.is_none_or(|newest| newest.id != seen.id) {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    if proposals.is_empty() {
        return Err(StoreError::refused("nothing_open"));
    }
    let mut manifest = okh::read(&seen.manifest).map_err(|_| StoreError::Missing("design"))?;
    proposals.iter().for_each(|proposal| proposal.apply(&mut manifest));
    let piece = |listed: &Listed| Piece {
        name: listed.file.name.clone(),
        media_type: listed.file.media_type.clone(),
        sha256: listed.file.sha256.clone(),
        bytes: listed.bytes,
    };
    let brought = Brought {
        manifest: okh::write(&manifest),
        instructions: seen.instructions.clone(),
        pieces: files.iter().map(piece).collect(),
    };
    bring(db, actor, owner, Some(design.id), &brought, &manifest)
}
