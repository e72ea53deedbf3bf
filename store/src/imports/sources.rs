//! Where records come from, and under which licence.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Serialize;

use super::Record;
use crate::error::Result;
use crate::schema::{import_batch, import_record, import_source};
use crate::{At, Db, Doc, SourceId, WorkshopId};

/// Where records come from, and under which licence.
#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize)]
#[diesel(table_name = import_source)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its name in addresses.
    pub slug: String,
    /// Who publishes it.
    pub name: String,
    /// Where; may be empty.
    pub url: String,
    /// SPDX expression or words; what may be done with it.
    pub licence: String,
    /// What its columns mean, remembered.
    pub mapping: Option<Doc>,
    /// Since when it is known here.
    pub created_at: At,
}

/// The source of this slug, with its name, address and licence as now told; a mapping is kept when none is given.
pub fn source(db: &mut Db, told: Source) -> Result<Source> {
    let known: Option<Source> = import_source::table
        .filter(import_source::slug.eq(&told.slug))
        .select(Source::as_select())
        .first(db.conn)
        .optional()?;
    let Some(known) = known else {
        diesel::insert_into(import_source::table).values(&told).execute(db.conn)?;
        return Ok(told);
    };
    let mapping = told.mapping.clone().or(known.mapping.clone());
    let now = Source { id: known.id, created_at: known.created_at, mapping, ..told };
    diesel::update(import_source::table.find(now.id)).set(&now).execute(db.conn)?;
    Ok(now)
}

/// The source of this slug, if it is known.
pub fn source_by_slug(db: &mut Db, slug: &str) -> Result<Option<Source>> {
    let found = import_source::table.filter(import_source::slug.eq(slug)).select(Source::as_select()).first(db.conn);
    Ok(found.optional()?)
}

/// Every source, by name.
pub fn all(db: &mut Db) -> Result<Vec<Source>> {
    Ok(import_source::table
        .order((import_source::name, import_source::id))
        .select(Source::as_select())
        .load(db.conn)?)
}

/// Every source with how many records of it are workshops.
pub fn sources(db: &mut Db) -> Result<Vec<(Source, i64)>> {
    let all = all(db)?;
    let counts: Vec<(SourceId, i64)> = import_record::table
        .filter(import_record::workshop_id.is_not_null())
        .group_by(import_record::source_id)
        .select((import_record::source_id, diesel::dsl::count_star()))
        .load(db.conn)?;
    let count = |id| counts.iter().find(|(of, _)| *of == id).map_or(0, |(_, count)| *count);
    Ok(all
        .into_iter()
        .map(|source| {
            let count = count(source.id);
            (source, count)
        })
        .collect())
}

/// From where a workshop's record comes: each source with the day of its newest edition.
pub fn provenance(db: &mut Db, of: WorkshopId) -> Result<Vec<(Source, NaiveDate, Record)>> {
    Ok(import_record::table
        .inner_join(import_source::table.on(import_source::id.eq(import_record::source_id)))
        .inner_join(import_batch::table.on(import_batch::id.eq(import_record::batch_id)))
        .filter(import_record::workshop_id.eq(of))
        .order(import_record::id)
        .select((Source::as_select(), import_batch::retrieved_on, Record::as_select()))
        .load(db.conn)?)
}
