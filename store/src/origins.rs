//! Where each field of a workshop's record comes from: which source said it, or who wrote it here, and when.
//!
//! A row is written where a field was written after the record came in; all others are as it came. What a person wrote
//! wins over every import, even where both say the same.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::error::Result;
use crate::event::{self, Actor, Channel};
use crate::imports::{self, Source};
use crate::schema::workshop_field;
use crate::workshops::Workshop;
use crate::{AccountId, At, BatchId, Db, SourceId, WorkshopId};

/// The fields that are told apart; a place is one thing, and so is what a workshop can do.
pub const FIELDS: [&str; 15] = [
    "name",
    "about",
    "kind",
    "place",
    "abilities",
    "people",
    "roles",
    "products",
    "machines",
    "access",
    "languages",
    "currency",
    "visibility",
    "checked",
    "listing",
];

/// Whose hand a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    /// Whoever acts.
    Actor,
    /// A source, by an import.
    Source(SourceId, BatchId),
    /// Nobody's: the record is blanked or put back as it was.
    Nobody,
}

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = workshop_field)]
struct Row {
    workshop_id: WorkshopId,
    field: String,
    source_id: Option<SourceId>,
    batch_id: Option<BatchId>,
    account_id: Option<AccountId>,
    channel: Channel,
    at: At,
}

/// From where a field comes.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// A source said it, in its edition of this day.
    Source(Source, NaiveDate),
    /// Somebody wrote it here: which account, if one was signed in, by which way, and when.
    Person(Option<AccountId>, Channel, At),
}

/// The fields in which two states of a record differ.
pub(crate) fn changed(before: &Workshop, after: &Workshop) -> Vec<&'static str> {
    let place = |w: &Workshop| (w.country.clone(), w.town.clone(), (w.lat, w.lon), w.home, w.time_zone.clone());
    let pairs = [
        ("name", before.name != after.name),
        ("about", before.about != after.about),
        ("kind", before.kind != after.kind),
        ("place", place(before) != place(after)),
        ("people", before.people != after.people),
        ("roles", before.roles != after.roles),
        ("products", before.products != after.products),
        ("machines", before.machines != after.machines),
        ("access", before.access != after.access),
        ("languages", before.languages != after.languages),
        ("currency", before.currency != after.currency),
        ("visibility", before.visibility != after.visibility),
        ("checked", before.checked_on != after.checked_on),
        ("listing", before.state != after.state),
    ];
    pairs.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}

/// Notes who wrote these fields of a workshop.
pub(crate) fn note(db: &mut Db, actor: Actor, of: WorkshopId, fields: &[&str], hand: Hand) -> Result<()> {
    let (source_id, batch_id) = match hand {
        Hand::Nobody => return Ok(()),
        Hand::Actor => (None, None),
        Hand::Source(source, batch) => (Some(source), Some(batch)),
    };
    for field in fields {
        let row = Row {
            workshop_id: of,
            field: (*field).to_owned(),
            source_id,
            batch_id,
            account_id: actor.account,
            channel: actor.channel,
            at: db.now,
        };
        diesel::delete(workshop_field::table.find((of, *field))).execute(db.conn)?;
        diesel::insert_into(workshop_field::table).values(&row).execute(db.conn)?;
    }
    Ok(())
}

/// The fields of a workshop that a person wrote since it came in.
pub fn by_people(db: &mut Db, of: WorkshopId) -> Result<Vec<String>> {
    let own = workshop_field::table.filter(workshop_field::workshop_id.eq(of).and(workshop_field::source_id.is_null()));
    Ok(own.select(workshop_field::field).load(db.conn)?)
}

/// Forgets what a batch wrote, which is being taken back.
pub(crate) fn forget_batch(db: &mut Db, batch: BatchId) -> Result<()> {
    diesel::delete(workshop_field::table.filter(workshop_field::batch_id.eq(batch))).execute(db.conn)?;
    Ok(())
}

/// Forgets all of a workshop that is being deleted.
pub(crate) fn forget(db: &mut Db, of: WorkshopId) -> Result<()> {
    diesel::delete(workshop_field::table.filter(workshop_field::workshop_id.eq(of))).execute(db.conn)?;
    Ok(())
}

/// Where every field of a workshop comes from, in the order of [`FIELDS`].
pub fn of(db: &mut Db, shop: &Workshop) -> Result<Vec<(&'static str, Origin)>> {
    let rows: Vec<Row> =
        workshop_field::table.filter(workshop_field::workshop_id.eq(shop.id)).select(Row::as_select()).load(db.conn)?;
    let editions = imports::provenance(db, shop.id)?;
    let first = match editions.iter().find(|(source, _, _)| source.slug == shop.source) {
        Some((source, day, _)) => Origin::Source(source.clone(), *day),
        None => {
            let began = event::about(db, &[shop.id.into()])?.into_iter().next();
            began.map_or(Origin::Person(None, Channel::Setup, shop.created_at), |event| {
                Origin::Person(event.actor_id, event.channel, event.at)
            })
        }
    };
    let mut sources = imports::sources(db)?;
    let mut origin = |field: &str| {
        let Some(row) = rows.iter().find(|row| row.field == field) else { return first.clone() };
        let source = row.source_id.and_then(|id| sources.iter_mut().find(|(source, _)| source.id == id));
        match source {
            Some((source, _)) => Origin::Source(source.clone(), row.at.date_naive()),
            None => Origin::Person(row.account_id, row.channel, row.at),
        }
    };
    Ok(FIELDS.into_iter().map(|field| (field, origin(field))).collect())
}
