//! What is written of single records: new ones, newer editions of known ones, and those that wait.

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::withdraw::{KEPT, WITHDRAWN};
use super::{Ability, Batch, Face, Incoming, Kept, Known, Neighbour, Record, RecordState, Source};
use crate::capacity::Capability;
use crate::error::Result;
use crate::event::{self, Actor};
use crate::many::insert_many;
use crate::origins::{self, Hand};
use crate::schema::{capability, import_change, import_record, workshop};
use crate::workshops::{self, Listing, Workshop};
use crate::{At, BatchId, CapabilityId, Db, Doc, RecordId, SourceId, WorkshopId};

/// Every record of a source.
pub fn known(db: &mut Db, of: SourceId) -> Result<Vec<Known>> {
    type Row = (String, RecordId, String, RecordState, Option<String>, Option<Listing>);
    let rows: Vec<Row> = import_record::table
        .left_join(workshop::table.on(workshop::id.nullable().eq(import_record::workshop_id)))
        .filter(import_record::source_id.eq(of))
        .select((
            import_record::key,
            import_record::id,
            import_record::hash,
            import_record::state,
            import_record::reason,
            workshop::state.nullable(),
        ))
        .load(db.conn)?;
    let gone = |listing: Option<Listing>| matches!(listing, Some(Listing::Removed | Listing::Refused));
    Ok(rows
        .into_iter()
        .map(|(key, id, hash, state, reason, listing)| {
            let withdrawn = reason.as_deref() == Some(WITHDRAWN);
            let kept = reason.as_deref() == Some(KEPT);
            Known { key, id, hash, state, removed: gone(listing), withdrawn, kept }
        })
        .collect())
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

/// Records become the workshops of these new ids, listed and claimed by nobody.
pub fn add(db: &mut Db, actor: Actor, batch: &Batch, source: &Source, new: &[(WorkshopId, &Incoming)]) -> Result<()> {
    let faces: Vec<(WorkshopId, &Face)> = new.iter().map(|(id, incoming)| (*id, &incoming.face)).collect();
    insert_workshops(db, actor, (batch.id, batch.retrieved_on), source, &faces)?;
    let row = |(id, incoming): &(WorkshopId, &Incoming)| {
        record_of(db.now, batch, incoming, (RecordState::Live, Some(*id), None))
    };
    let rows = new.iter().map(row).collect::<Result<Vec<Record>>>()?;
    Ok(insert_many!(db, import_record::table, rows)?)
}

/// A record waits for a person, since it may be a workshop that is here; `why`: `near`, `domain` or `page`.
pub fn wait(db: &mut Db, batch: &Batch, incoming: &Incoming, candidate: WorkshopId, why: &str) -> Result<()> {
    let row = record_of(db.now, batch, incoming, (RecordState::Waiting, None, Some((candidate, why))))?;
    diesel::insert_into(import_record::table).values(&row).execute(db.conn)?;
    Ok(())
}

type Fate<'a> = (RecordState, Option<WorkshopId>, Option<(WorkshopId, &'a str)>);

fn record_of(now: At, batch: &Batch, incoming: &Incoming, fate: Fate<'_>) -> Result<Record> {
    let (state, workshop_id, candidate) = fate;
    Ok(Record {
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
        updated_at: now,
    })
}

fn kept(incoming: &Incoming) -> Result<Doc> {
    // A `Kept`, without copying the record twice.
    Ok(Doc(serde_json::json!({ "face": serde_json::to_value(&incoming.face)?, "okw": incoming.record.clone() })))
}

pub(super) fn insert_workshops(
    db: &mut Db,
    actor: Actor,
    (batch, day): (BatchId, NaiveDate),
    source: &Source,
    new: &[(WorkshopId, &Face)],
) -> Result<()> {
    let (mut shops, mut capabilities, mut events) = (Vec::new(), Vec::new(), Vec::new());
    for (id, face) in new {
        let shop = workshops::complete(workshop_of((db.now, day), *id, source, face));
        let own: Vec<Capability> = face.abilities.iter().map(|ability| capability_of(*id, ability)).collect();
        let said = serde_json::json!({ "slug": shop.slug, "state": shop.state, "batch": batch, "capabilities": own });
        events.push(event::told(db.now, actor, ("workshop", (*id).into()), "workshop_imported", said));
        capabilities.extend(own);
        shops.push(shop);
    }
    insert_many!(db, workshop::table, shops)?;
    insert_many!(db, capability::table, capabilities)?;
    event::record_many(db, &events)
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
            import_record::reason.eq(None::<String>),
            import_record::updated_at.eq(db.now),
        ))
        .execute(db.conn)?;
    if let Some(gone) = before.as_ref().filter(|_| known.reason.as_deref() == Some(WITHDRAWN)) {
        bring_back(db, actor, gone, &incoming.face, Hand::Source(batch.source_id, batch.id))?;
        return Ok(true);
    }
    let Some(before) = before.filter(|w| w.state == Listing::Listed) else {
        return Ok(false);
    };
    let mut after = before.clone();
    let own_words = origins::by_people(db, before.id)?;
    take_over(&mut after, &base.face, &incoming.face, &own_words);
    let hand = Hand::Source(batch.source_id, batch.id);
    let news: Vec<&Ability> = incoming.face.abilities.iter().filter(|a| !base.face.abilities.contains(a)).collect();
    let own = crate::capacity::of_workshops(db, &[before.id])?;
    for ability in news.iter().filter(|ability| own.iter().all(|known| known.process != ability.process)) {
        crate::capacity::put(db, actor, capability_of(before.id, ability))?;
        if !own_words.iter().any(|field| field == "abilities") {
            origins::note(db, actor, before.id, &["abilities"], hand)?;
        }
    }
    let is_same = serde_json::to_value(&before)? == serde_json::to_value(&after)?;
    if !is_same {
        workshops::update_by(db, actor, after, hand)?;
    }
    Ok(!is_same || !news.is_empty())
}

/// A source says again what it had taken back: the workshop that left the map with it returns as it is said now.
fn bring_back(db: &mut Db, actor: Actor, gone: &Workshop, face: &Face, hand: Hand) -> Result<()> {
    let mut back = gone.clone();
    let base = Face {
        name: gone.name.clone(),
        about: gone.about.clone(),
        kind: gone.kind.clone(),
        country: gone.country.clone(),
        town: gone.town.clone(),
        lat: gone.lat,
        lon: gone.lon,
        machines: gone.machines.clone(),
        access: gone.access.clone(),
        languages: gone.languages.clone(),
        ..face.clone()
    };
    take_over(&mut back, &base, face, &[]);
    (back.paused, back.pause_reason) = (false, None);
    workshops::update_by(db, actor, back, hand)?;
    workshops::list(db, actor, gone.id, Listing::Listed, "Its source says it again.")?;
    Ok(())
}

/// Takes each field of `theirs` that the workshop still shows as `base` said and that is not in its people's `own_words`.
fn take_over(shown: &mut Workshop, base: &Face, theirs: &Face, own_words: &[String]) {
    let is_own = |field: &str| own_words.iter().any(|own| own == field);
    let texts = [
        ("name", &mut shown.name, &base.name, &theirs.name),
        ("about", &mut shown.about, &base.about, &theirs.about),
        ("kind", &mut shown.kind, &base.kind, &theirs.kind),
        ("machines", &mut shown.machines, &base.machines, &theirs.machines),
        ("access", &mut shown.access, &base.access, &theirs.access),
        ("languages", &mut shown.languages, &base.languages, &theirs.languages),
    ];
    for (field, ours, base, theirs) in texts {
        if ours == base && !is_own(field) {
            ours.clone_from(theirs);
        }
    }
    // A place is one thing: its parts never come from two hands.
    let is_at = |face: &Face| (shown.lat, shown.lon) == (face.lat, face.lon);
    if !is_own("place") && is_at(base) && shown.town == base.town && shown.country == base.country {
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
        for text in ["about", "machines"] {
            kept["face"][text] = serde_json::json!("");
        }
        diesel::update(import_record::table.find(id)).set(import_record::record.eq(Doc(kept))).execute(db.conn)?;
    }
    Ok(())
}
