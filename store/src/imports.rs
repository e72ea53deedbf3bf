//! Records of others: sources, batches, and what became of each record.
//!
//! Every imported record keeps its source, its batch and the face it last showed. What an owner changed differs from
//! that face, and wins over every later import; what was taken off the map stays off. A record that may be a workshop
//! already here waits for a person. Nobody owns an imported workshop: it can do nothing until somebody states capacity.

mod merge;
mod rollback;

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use merge::{Choice, Waiting, decide, waiting};
pub use rollback::{RolledBack, roll_back};

use crate::capacity::{Capability, Unit};
use crate::error::{OrMissing, Result};
use crate::event::{Actor, record};
use crate::schema::{capability, import_batch, import_change, import_record, import_source, workshop};
use crate::state::words;
use crate::workshops::{self, Listing, Workshop};
use crate::{AccountId, At, BatchId, CapabilityId, Db, Doc, RecordId, SourceId, WorkshopId};

words! {
    /// How far a batch is.
    BatchState {
        /// Records are being written.
        Running = "running",
        /// All are.
        Done = "done",
        /// Taken back.
        RolledBack = "rolled_back",
    }
}

words! {
    /// What became of a record.
    RecordState {
        /// It is a workshop.
        Live = "live",
        /// It may be a workshop that is here: a person decides.
        Waiting = "waiting",
        /// It is a workshop that came another way.
        Merged = "merged",
        /// Nothing is to be made of it.
        Ignored = "ignored",
    }
}

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

/// One file that was imported.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = import_batch)]
pub struct Batch {
    /// Its id.
    pub id: BatchId,
    /// Of which source.
    pub source_id: SourceId,
    /// What the file was called.
    pub file_name: String,
    /// SHA-256 of its bytes, hex.
    pub file_hash: String,
    /// The day of the data.
    pub retrieved_on: NaiveDate,
    /// How far it is.
    pub state: BatchState,
    /// Counts and what was turned down.
    pub report: Doc,
    /// Who imported it.
    pub account_id: Option<AccountId>,
    /// When.
    pub created_at: At,
    /// When all was written.
    pub finished_at: Option<At>,
}

/// What of a record is shown; compared field by field to tell what an owner changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Face {
    /// Name of the workshop.
    pub name: String,
    /// Who they are.
    pub about: String,
    /// A word such as `fab_lab`.
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town.
    pub town: String,
    /// Latitude, WGS 84.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// What they work with, one a line.
    pub machines: String,
    /// What they can do.
    pub abilities: Vec<Ability>,
    /// IANA time zone.
    pub time_zone: String,
    /// ISO 4217.
    pub currency: String,
    /// Who may come in: a word of [`designs::query::Door`]; empty: not told.
    #[serde(default)]
    pub access: String,
    /// Languages spoken there, codes of BCP 47, space-separated.
    #[serde(default)]
    pub languages: String,
}

/// A process without any capacity stated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ability {
    /// Process id of the vocabulary.
    pub process: String,
    /// What to call it.
    pub name: String,
    /// Material ids.
    pub materials: Vec<String>,
    /// Largest size, in mm.
    pub envelope_mm: Option<[f64; 3]>,
    /// In what its capacity will be counted.
    pub unit: Unit,
}

/// A record on its way in.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// What its source calls it.
    pub key: String,
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// Its web page, as [`designs::okw::similar::page`] writes it.
    pub page: Option<String>,
    /// What of it is shown.
    pub face: Face,
    /// The whole record in canonical form.
    pub record: serde_json::Value,
}

/// What is kept of a record: what was shown of it and all it said.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Kept {
    /// What is shown.
    pub face: Face,
    /// The whole record in canonical OKW form.
    pub okw: serde_json::Value,
}

/// One imported record.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = import_record, treat_none_as_null = true)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// Of which source.
    pub source_id: SourceId,
    /// What its source calls it.
    pub key: String,
    /// The batch that brought it first.
    pub batch_id: BatchId,
    /// The workshop it is.
    pub workshop_id: Option<WorkshopId>,
    /// What became of it.
    pub state: RecordState,
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// Its web page.
    pub page: Option<String>,
    /// A [`Kept`].
    pub record: Doc,
    /// The workshop it may be.
    pub candidate_id: Option<WorkshopId>,
    /// Why: `near`, `domain` or `page`.
    pub reason: Option<String>,
    /// When it last changed.
    pub updated_at: At,
}

/// What an importer must know of a record that is here.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// What its source calls it.
    pub key: String,
    /// Its id.
    pub id: RecordId,
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// What became of it.
    pub state: RecordState,
    /// Its workshop was taken off the map.
    pub removed: bool,
}

/// A workshop by which duplicates are found.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// Its id.
    pub id: WorkshopId,
    /// Its name.
    pub name: String,
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
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

/// Every source with how many records of it are workshops.
pub fn sources(db: &mut Db) -> Result<Vec<(Source, i64)>> {
    let all: Vec<Source> = import_source::table
        .order((import_source::name, import_source::id))
        .select(Source::as_select())
        .load(db.conn)?;
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

/// Begins a batch.
pub fn begin(db: &mut Db, actor: Actor, batch: &Batch) -> Result<()> {
    diesel::insert_into(import_batch::table).values(batch).execute(db.conn)?;
    let said = serde_json::json!({ "source": batch.source_id, "file": batch.file_hash });
    record(db, actor, "import", batch.id, "import_begun", &said)?;
    Ok(())
}

/// All of a batch is written.
pub fn finish(db: &mut Db, actor: Actor, id: BatchId, report: &serde_json::Value) -> Result<()> {
    diesel::update(import_batch::table.find(id))
        .set((
            import_batch::state.eq(BatchState::Done),
            import_batch::report.eq(Doc(report.clone())),
            import_batch::finished_at.eq(Some(db.now)),
        ))
        .execute(db.conn)?;
    record(db, actor, "import", id, "import_finished", &report["counts"])?;
    Ok(())
}

/// One batch with its source.
pub fn batch(db: &mut Db, id: BatchId) -> Result<(Batch, Source)> {
    import_batch::table
        .inner_join(import_source::table.on(import_source::id.eq(import_batch::source_id)))
        .filter(import_batch::id.eq(id))
        .select((Batch::as_select(), Source::as_select()))
        .first(db.conn)
        .or_missing("import")
}

/// The newest batches with their sources.
pub fn batches(db: &mut Db, most: i64) -> Result<Vec<(Batch, Source)>> {
    Ok(import_batch::table
        .inner_join(import_source::table.on(import_source::id.eq(import_batch::source_id)))
        .order((import_batch::created_at.desc(), import_batch::id.desc()))
        .limit(most)
        .select((Batch::as_select(), Source::as_select()))
        .load(db.conn)?)
}

/// Every record of a source.
pub fn known(db: &mut Db, of: SourceId) -> Result<Vec<Known>> {
    type Row = (String, RecordId, String, RecordState, Option<Listing>);
    let rows: Vec<Row> = import_record::table
        .left_join(workshop::table.on(workshop::id.nullable().eq(import_record::workshop_id)))
        .filter(import_record::source_id.eq(of))
        .select((
            import_record::key,
            import_record::id,
            import_record::hash,
            import_record::state,
            workshop::state.nullable(),
        ))
        .load(db.conn)?;
    let gone = |listing: Option<Listing>| matches!(listing, Some(Listing::Removed | Listing::Refused));
    Ok(rows.into_iter().map(|(key, id, hash, state, l)| Known { key, id, hash, state, removed: gone(l) }).collect())
}

/// Every workshop, removed ones included: what was taken off must not come back another way.
pub fn neighbours(db: &mut Db) -> Result<Vec<Neighbour>> {
    let rows: Vec<(WorkshopId, String, f64, f64)> =
        workshop::table.select((workshop::id, workshop::name, workshop::lat, workshop::lon)).load(db.conn)?;
    Ok(rows.into_iter().map(|(id, name, lat, lon)| Neighbour { id, name, lat, lon }).collect())
}

/// The web pages of imported workshops.
pub fn pages(db: &mut Db) -> Result<Vec<(String, WorkshopId)>> {
    let rows: Vec<(Option<String>, Option<WorkshopId>)> = import_record::table
        .filter(import_record::page.is_not_null().and(import_record::workshop_id.is_not_null()))
        .select((import_record::page, import_record::workshop_id))
        .load(db.conn)?;
    Ok(rows.into_iter().filter_map(|(page, workshop)| Some((page?, workshop?))).collect())
}

/// A record becomes the workshop of this new id, listed and claimed by nobody.
pub fn add(
    db: &mut Db,
    actor: Actor,
    batch: &Batch,
    source: &Source,
    incoming: &Incoming,
    id: WorkshopId,
) -> Result<()> {
    insert_workshop(db, actor, batch.id, source, (&incoming.face, id))?;
    insert_record(db, batch, incoming, (RecordState::Live, Some(id), None))
}

/// A record waits for a person, since it may be a workshop that is here; `why`: `near`, `domain` or `page`.
pub fn wait(db: &mut Db, batch: &Batch, incoming: &Incoming, candidate: WorkshopId, why: &str) -> Result<()> {
    insert_record(db, batch, incoming, (RecordState::Waiting, None, Some((candidate, why))))
}

type Fate<'a> = (RecordState, Option<WorkshopId>, Option<(WorkshopId, &'a str)>);

fn insert_record(db: &mut Db, batch: &Batch, incoming: &Incoming, fate: Fate<'_>) -> Result<()> {
    let (state, workshop_id, candidate) = fate;
    let row = Record {
        id: RecordId::new(),
        source_id: batch.source_id,
        key: incoming.key.clone(),
        batch_id: batch.id,
        workshop_id,
        state,
        hash: incoming.hash.clone(),
        page: incoming.page.clone(),
        record: kept(incoming)?,
        candidate_id: candidate.map(|(id, _)| id),
        reason: candidate.map(|(_, why)| why.to_owned()),
        updated_at: db.now,
    };
    diesel::insert_into(import_record::table).values(&row).execute(db.conn)?;
    Ok(())
}

fn kept(incoming: &Incoming) -> Result<Doc> {
    let kept = Kept { face: incoming.face.clone(), okw: incoming.record.clone() };
    Ok(Doc(serde_json::to_value(kept)?))
}

fn insert_workshop(
    db: &mut Db,
    actor: Actor,
    batch: BatchId,
    source: &Source,
    (face, id): (&Face, WorkshopId),
) -> Result<()> {
    let day: NaiveDate =
        import_batch::table.find(batch).select(import_batch::retrieved_on).first(db.conn).or_missing("import")?;
    let row = workshops::insert(db, workshop_of((db.now, day), id, source, face))?;
    let capabilities: Vec<Capability> = face.abilities.iter().map(|ability| capability_of(id, ability)).collect();
    for new in &capabilities {
        diesel::insert_into(capability::table).values(new).execute(db.conn)?;
    }
    let said =
        serde_json::json!({ "slug": row.slug, "state": row.state, "batch": batch, "capabilities": capabilities });
    record(db, actor, "workshop", id, "workshop_imported", &said)?;
    Ok(())
}

fn workshop_of((now, checked_on): (At, NaiveDate), id: WorkshopId, source: &Source, face: &Face) -> Workshop {
    Workshop {
        id,
        slug: slug(&face.name, id.0),
        name: face.name.clone(),
        about: face.about.clone(),
        kind: face.kind.clone(),
        country: face.country.clone(),
        town: face.town.clone(),
        lat: face.lat,
        lon: face.lon,
        home: false,
        public_lat: face.lat,
        public_lon: face.lon,
        time_zone: face.time_zone.clone(),
        currency: face.currency.clone(),
        people: None,
        roles: "make".to_owned(),
        products: String::new(),
        machines: face.machines.clone(),
        verification_level: 0,
        verification_source: source.name.clone(),
        verified_on: None,
        state: Listing::Listed,
        paused: false,
        pause_reason: None,
        silences: 0,
        contact_id: None,
        by_mail: false,
        invented: false,
        source: source.slug.clone(),
        search: String::new(),
        version: 1,
        created_at: now,
        updated_at: now,
        checked_on: Some(checked_on),
        asked_on: None,
        visibility: String::new(),
        access: face.access.clone(),
        languages: face.languages.clone(),
    }
}

/// The words of the name and the end of the id, so that nobody has to look for a free one.
fn slug(name: &str, id: Uuid) -> String {
    let words = designs::text::tokens(name).into_iter().filter(|word| word.is_ascii());
    let mut slug: String = words.take(6).flat_map(|word| [word, "-".to_owned()]).collect();
    slug.truncate(50);
    let id = id.simple().to_string();
    format!("{}-{}", slug.trim_matches('-'), &id[id.len() - 8..]).trim_matches('-').to_owned()
}

/// A capability of which nobody has stated any capacity: it is seen, and takes no work.
pub fn capability_of(workshop_id: WorkshopId, ability: &Ability) -> Capability {
    Capability {
        id: CapabilityId::new(),
        workshop_id,
        name: ability.name.clone(),
        process: ability.process.clone(),
        materials: ability.materials.join(" "),
        envelope_mm: ability.envelope_mm.map(|mm| Doc(serde_json::json!(mm))),
        tolerance_mm: None,
        certifications: String::new(),
        unit: ability.unit,
        per_day: 0,
        work_days: 31,
        unit_cost: 0,
        use_cost: 0,
        setup_cost: 0,
        min_lot: 0,
        yield_share: 1.0,
        active: true,
        version: 1,
    }
}

/// A newer edition of a record: every field that still shows what the last edition said is changed, what an owner wrote
/// stays. Says whether the workshop changed.
pub fn change(db: &mut Db, actor: Actor, batch: &Batch, id: RecordId, incoming: &Incoming) -> Result<bool> {
    let known: Record = import_record::table.find(id).select(Record::as_select()).first(db.conn)?;
    let base: Kept = serde_json::from_value(known.record.0.clone())?;
    let before = known.workshop_id.map(|id| workshops::find(db, id)).transpose()?;
    let undo = (
        import_change::record_id.eq(id),
        import_change::batch_id.eq(batch.id),
        import_change::hash.eq(&known.hash),
        import_change::record.eq(&known.record),
        import_change::workshop.eq(before.as_ref().map(serde_json::to_value).transpose()?.map(Doc)),
    );
    diesel::insert_into(import_change::table).values(undo).execute(db.conn)?;
    diesel::update(import_record::table.find(id))
        .set((
            import_record::hash.eq(&incoming.hash),
            import_record::page.eq(&incoming.page),
            import_record::record.eq(kept(incoming)?),
            import_record::updated_at.eq(db.now),
        ))
        .execute(db.conn)?;
    let Some(before) = before.filter(|w| w.state == Listing::Listed) else {
        return Ok(false);
    };
    let mut after = before.clone();
    take_over(&mut after, &base.face, &incoming.face);
    let news: Vec<&Ability> = incoming.face.abilities.iter().filter(|a| !base.face.abilities.contains(a)).collect();
    let own = crate::capacity::of_workshops(db, &[before.id])?;
    for ability in news.iter().filter(|ability| own.iter().all(|known| known.process != ability.process)) {
        crate::capacity::put(db, actor, capability_of(before.id, ability))?;
    }
    let is_same = serde_json::to_value(&before)? == serde_json::to_value(&after)?;
    if !is_same {
        workshops::update(db, actor, after)?;
    }
    Ok(!is_same || !news.is_empty())
}

/// Takes each field of `theirs` that the workshop still shows as `base` said.
fn take_over(shown: &mut Workshop, base: &Face, theirs: &Face) {
    let texts = [
        (&mut shown.name, &base.name, &theirs.name),
        (&mut shown.about, &base.about, &theirs.about),
        (&mut shown.kind, &base.kind, &theirs.kind),
        (&mut shown.machines, &base.machines, &theirs.machines),
        (&mut shown.access, &base.access, &theirs.access),
        (&mut shown.languages, &base.languages, &theirs.languages),
    ];
    for (ours, base, theirs) in texts {
        if ours == base {
            ours.clone_from(theirs);
        }
    }
    // A place is one thing: its parts never come from two hands.
    let is_at = |face: &Face| (shown.lat, shown.lon) == (face.lat, face.lon);
    if is_at(base) && shown.town == base.town && shown.country == base.country {
        (shown.lat, shown.lon) = (theirs.lat, theirs.lon);
        shown.town.clone_from(&theirs.town);
        shown.country.clone_from(&theirs.country);
        shown.time_zone.clone_from(&theirs.time_zone);
    }
}

/// Forgets what the sources said of a workshop that was taken off the map, beyond what shows that it is the same record.
pub(crate) fn forget_content(db: &mut Db, of: WorkshopId) -> Result<()> {
    let rows: Vec<(RecordId, Doc)> = import_record::table
        .filter(import_record::workshop_id.eq(of))
        .select((import_record::id, import_record::record))
        .load(db.conn)?;
    for (id, Doc(mut kept)) in rows {
        kept["okw"] = serde_json::json!({});
        diesel::update(import_record::table.find(id)).set(import_record::record.eq(Doc(kept))).execute(db.conn)?;
    }
    Ok(())
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
