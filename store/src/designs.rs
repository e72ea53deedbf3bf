//! The shared library: designs and their versions, each pinned by the hash of its manifest and files.

use diesel::prelude::*;
use serde::Serialize;

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, record};
use crate::schema::{design, design_version};
use crate::state::words;
use crate::{AccountId, At, Db, DesignId, VersionId};

words! {
    /// What reviewers said of a version.
    Review {
        /// Nobody looked yet.
        Unreviewed = "unreviewed",
        /// Looked at and fit to be made.
        Reviewed = "reviewed",
        /// Looked at and turned down.
        Refused = "refused",
    }
}

words! {
    /// Whether a design stands in the library.
    Shelf {
        /// In the library.
        Published = "published",
        /// Taken out; requests made of it stay.
        Withdrawn = "withdrawn",
    }
}

/// A design; what is made of it are its versions.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = design)]
pub struct Design {
    /// Its id.
    pub id: DesignId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Who brought it; none for the shipped library.
    pub owner_id: Option<AccountId>,
    /// Whether it stands in the library.
    pub state: Shelf,
    /// Folded text for search.
    pub search: String,
    /// When it came.
    pub created_at: At,
    /// Counts the changes.
    pub version: i32,
}

/// One version of a design.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = design_version)]
pub struct Version {
    /// Its id.
    pub id: VersionId,
    /// Of which design.
    pub design_id: DesignId,
    /// 1, 2, 3 …
    pub number: i32,
    /// SHA-256 over manifest and files, hex.
    pub hash: String,
    /// The OKH manifest as it came.
    pub manifest: String,
    /// How to make it, in Markdown.
    pub instructions: String,
    /// SPDX expression.
    pub licence: String,
    /// 0 harmless … 3 regulated medical.
    pub risk_class: i32,
    /// What reviewers said.
    pub review: Review,
    /// When it came.
    pub created_at: At,
}

/// Puts a design with its first version on the shelf.
pub fn create(db: &mut Db, actor: Actor, new: &Design, first: &Version) -> Result<()> {
    diesel::insert_into(design::table).values(new).execute(db.conn)?;
    record(db, actor, "design", new.id, "design_created", &serde_json::json!({ "slug": new.slug }))?;
    insert_version(db, actor, first)
}

/// Adds the next version; refused when a version with the same hash is there already.
pub fn add_version(db: &mut Db, actor: Actor, new: &Version) -> Result<()> {
    let same: i64 = design_version::table
        .filter(design_version::design_id.eq(new.design_id).and(design_version::hash.eq(&new.hash)))
        .count()
        .get_result(db.conn)?;
    if same > 0 {
        return Err(StoreError::refused("version_unchanged"));
    }
    insert_version(db, actor, new)?;
    diesel::update(design::table.find(new.design_id)).set(design::version.eq(design::version + 1)).execute(db.conn)?;
    Ok(())
}

fn insert_version(db: &mut Db, actor: Actor, new: &Version) -> Result<()> {
    diesel::insert_into(design_version::table).values(new).execute(db.conn)?;
    record(
        db,
        actor,
        "design",
        new.design_id,
        "version_added",
        &serde_json::json!({ "version": new.id, "number": new.number, "hash": new.hash, "risk_class": new.risk_class }),
    )?;
    Ok(())
}

/// A reviewer's word on a version.
pub fn review(db: &mut Db, actor: Actor, id: VersionId, word: Review) -> Result<()> {
    let version = version(db, id)?;
    diesel::update(design_version::table.find(id)).set(design_version::review.eq(word)).execute(db.conn)?;
    record(db, actor, "design", version.design_id, "reviewed", &serde_json::json!({ "version": id, "review": word }))?;
    Ok(())
}

/// Every design on the shelf with its newest version, by title.
pub fn shelf(db: &mut Db) -> Result<Vec<(Design, Version)>> {
    let rows: Vec<(Design, Version)> = design::table
        .inner_join(design_version::table.on(design_version::design_id.eq(design::id)))
        .filter(design::state.eq(Shelf::Published))
        .order((design::title, design::id, design_version::number.desc()))
        .select((Design::as_select(), Version::as_select()))
        .load(db.conn)?;
    let mut newest = rows;
    newest.dedup_by(|later, first| later.0.id == first.0.id);
    Ok(newest)
}

/// One design.
pub fn find(db: &mut Db, id: DesignId) -> Result<Design> {
    design::table.filter(design::id.eq(id)).select(Design::as_select()).first(db.conn).or_missing("design")
}

/// Slug and title of every published design, by title.
pub fn titles(db: &mut Db) -> Result<Vec<(String, String)>> {
    Ok(design::table
        .filter(design::state.eq(Shelf::Published))
        .order((design::title, design::id))
        .select((design::slug, design::title))
        .load(db.conn)?)
}

/// One design by its slug.
pub fn by_slug(db: &mut Db, slug: &str) -> Result<Design> {
    design::table.filter(design::slug.eq(slug)).select(Design::as_select()).first(db.conn).or_missing("design")
}

/// The versions of a design, newest first.
pub fn versions(db: &mut Db, of: DesignId) -> Result<Vec<Version>> {
    Ok(design_version::table
        .filter(design_version::design_id.eq(of))
        .order(design_version::number.desc())
        .select(Version::as_select())
        .load(db.conn)?)
}

/// One version.
pub fn version(db: &mut Db, id: VersionId) -> Result<Version> {
    design_version::table
        .filter(design_version::id.eq(id))
        .select(Version::as_select())
        .first(db.conn)
        .or_missing("version")
}

/// A version and the design it belongs to.
pub fn with_design(db: &mut Db, id: VersionId) -> Result<(Design, Version)> {
    let version = version(db, id)?;
    Ok((find(db, version.design_id)?, version))
}
