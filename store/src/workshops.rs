//! Workshops (OKW facilities): who and where they are, and whether they can be asked.
//!
//! Their capabilities and calendars are in [`crate::capacity`].

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{self, Actor, record};
use crate::origins::Hand;
use crate::schema::workshop;
use crate::state::words;
use crate::{AccountId, At, Db, EventId, PersonId, WorkshopId};
use crate::{hold, imports, origins};

words! {
    /// Whether a workshop stands on the map.
    Listing {
        /// Waits for a reviewer.
        Pending = "pending",
        /// On the map.
        Listed = "listed",
        /// Turned down.
        Refused = "refused",
        /// Taken off.
        Removed = "removed",
    }
}

/// A workshop.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize)]
#[diesel(table_name = workshop, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Workshop {
    /// Its id.
    pub id: WorkshopId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who they are and what they make.
    pub about: String,
    /// A word such as `fab_lab` or `tailor`.
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town.
    pub town: String,
    /// Exact latitude, WGS 84; shown only after acceptance when `home`.
    pub lat: f64,
    /// Exact longitude.
    pub lon: f64,
    /// Somebody lives there: the public place is rounded.
    pub home: bool,
    /// Latitude shown to everyone, fixed once.
    pub public_lat: f64,
    /// Longitude shown to everyone.
    pub public_lon: f64,
    /// IANA time zone.
    pub time_zone: String,
    /// ISO 4217 of its prices.
    pub currency: String,
    /// How many people work there.
    pub people: Option<i32>,
    /// Circular roles, space-separated: design make repair recycle materials.
    pub roles: String,
    /// What they usually make, one a line.
    pub products: String,
    /// What they work with, one a line.
    pub machines: String,
    /// 0 self-declared … 5 certified.
    pub verification_level: i32,
    /// Who says so.
    pub verification_source: String,
    /// Since when.
    pub verified_on: Option<NaiveDate>,
    /// Whether it stands on the map.
    pub state: Listing,
    /// Asked for nothing new.
    pub paused: bool,
    /// Why paused: `owner` or `silence`.
    pub pause_reason: Option<String>,
    /// Unanswered offers in a row.
    pub silences: i32,
    /// Who is written to.
    pub contact_id: Option<PersonId>,
    /// Letters reach them; otherwise a scout answers for them.
    pub by_mail: bool,
    /// Made up for a demonstration.
    pub invented: bool,
    /// Where the record comes from.
    pub source: String,
    /// Folded text for search, kept by [`create`] and [`update`].
    pub search: String,
    /// Counts the changes.
    pub version: i32,
    /// Since when the record exists.
    pub created_at: At,
    /// When it last changed.
    pub updated_at: At,
    /// The day on which somebody who knows last said that the record is true.
    #[serde(default)]
    pub checked_on: Option<NaiveDate>,
    /// The day on which its people were last asked whether it is.
    #[serde(default)]
    pub asked_on: Option<NaiveDate>,
    /// Who sees which field: `field:audience`, space-separated; everybody sees what is not named.
    #[serde(default)]
    pub visibility: String,
    /// Who may come in: a word of [`designs::query::Door`]; empty: not known.
    #[serde(default)]
    pub access: String,
    /// Languages spoken there, codes of BCP 47, space-separated.
    #[serde(default)]
    pub languages: String,
}

impl Workshop {
    fn search_text(&self) -> String {
        designs::text::fold(&format!("{} {} {} {} {}", self.name, self.town, self.about, self.products, self.machines))
    }
}

/// About one kilometre: two decimals of a degree.
fn rounded(degrees: f64) -> f64 {
    (degrees * 100.0).round() / 100.0
}

/// A new workshop as it goes into the books: its public place fixed, its words folded for search.
pub(crate) fn complete(mut new: Workshop) -> Workshop {
    new.search = new.search_text();
    (new.public_lat, new.public_lon) = if new.home { (rounded(new.lat), rounded(new.lon)) } else { (new.lat, new.lon) };
    new
}

/// Puts a workshop into the books. The public place is fixed here: about 1 km coarse for home workshops.
pub fn create(db: &mut Db, actor: Actor, new: Workshop) -> Result<EventId> {
    let new = complete(new);
    diesel::insert_into(workshop::table).values(&new).execute(db.conn)?;
    record(
        db,
        actor,
        "workshop",
        new.id,
        "workshop_created",
        &serde_json::json!({ "slug": new.slug, "state": new.state }),
    )
}

/// Changes a workshop's record; `changed.version` must be the version the change was made from.
/// A home workshop's public place moves only when the real place does.
pub fn update(db: &mut Db, actor: Actor, changed: Workshop) -> Result<EventId> {
    update_by(db, actor, changed, Hand::Actor)
}

/// The same by the hand of a source, or by nobody's.
pub(crate) fn update_by(db: &mut Db, actor: Actor, mut changed: Workshop, hand: Hand) -> Result<EventId> {
    hold::workshop(db, changed.id)?;
    let known = find(db, changed.id)?;
    if known.version != changed.version {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    // Silences are counted without a new version, and a pause starts them again: neither is the writer's to set.
    changed.silences = if changed.paused == known.paused { known.silences } else { 0 };
    if (known.lat, known.lon, known.home) != (changed.lat, changed.lon, changed.home) {
        (changed.public_lat, changed.public_lon) =
            if changed.home { (rounded(changed.lat), rounded(changed.lon)) } else { (changed.lat, changed.lon) };
    }
    changed.search = changed.search_text();
    changed.version = known.version + 1;
    changed.updated_at = db.now;
    let rows =
        diesel::update(workshop::table.filter(workshop::id.eq(changed.id).and(workshop::version.eq(known.version))))
            .set(&changed)
            .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    origins::note(db, actor, changed.id, &origins::changed(&known, &changed), hand)?;
    record(
        db,
        actor,
        "workshop",
        changed.id,
        "workshop_changed",
        &serde_json::json!({ "version": changed.version, "state": changed.state, "paused": changed.paused }),
    )
}

/// What the journal keeps of a word on a listing.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct ListingSet {
    state: Listing,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
}

/// Puts a workshop on the map, turns it down or lets it wait for review (again); `note` is the reviewer's.
pub fn set_listing(db: &mut Db, actor: Actor, id: WorkshopId, state: Listing, note: &str) -> Result<EventId> {
    origins::note(db, actor, id, &["listing"], Hand::Actor)?;
    list(db, actor, id, state, note)
}

/// The same by nobody's hand.
pub(crate) fn list(db: &mut Db, actor: Actor, id: WorkshopId, state: Listing, note: &str) -> Result<EventId> {
    hold::workshop(db, id)?;
    let rows = diesel::update(workshop::table.find(id))
        .set((workshop::state.eq(state), workshop::version.eq(workshop::version + 1), workshop::updated_at.eq(db.now)))
        .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::Missing("workshop"));
    }
    record(db, actor, "workshop", id, "listing_set", &ListingSet { state, note: note.to_owned() })
}

/// Takes a workshop off the map for good. What remains is what the next import needs to leave it out: its name and place.
/// Who was written to about it is forgotten by [`crate::people::erase_parted`], after the last letter.
pub fn remove(db: &mut Db, actor: Actor, id: WorkshopId, note: &str) -> Result<EventId> {
    origins::note(db, actor, id, &["listing"], Hand::Actor)?;
    imports::forget_changes(db, id)?;
    take_off(db, actor, id, note)
}

/// The same by nobody's hand.
pub(crate) fn take_off(db: &mut Db, actor: Actor, id: WorkshopId, note: &str) -> Result<EventId> {
    hold::workshop(db, id)?;
    let known = find(db, id)?;
    if known.state == Listing::Removed {
        return Err(StoreError::refused("removed_already"));
    }
    update_by(
        db,
        actor,
        Workshop {
            about: String::new(),
            products: String::new(),
            machines: String::new(),
            people: None,
            contact_id: None,
            paused: true,
            pause_reason: Some("owner".to_owned()),
            ..known
        },
        Hand::Nobody,
    )?;
    imports::forget_content(db, id)?;
    list(db, actor, id, Listing::Removed, note)
}

/// Somebody who knows says that the record is true as it stands.
pub fn confirm_true(db: &mut Db, actor: Actor, id: WorkshopId) -> Result<EventId> {
    hold::workshop(db, id)?;
    let mut known = find(db, id)?;
    known.checked_on = Some(db.now.date_naive());
    known.asked_on = None;
    update(db, actor, known)
}

/// The day from which a listed record counts as asked about; nothing happens to its version.
pub fn asked(db: &mut Db, id: WorkshopId) -> Result<()> {
    diesel::update(workshop::table.find(id)).set(workshop::asked_on.eq(Some(db.now.date_naive()))).execute(db.conn)?;
    Ok(())
}

/// Listed workshops that nobody has called true since a day and that were not asked since, oldest first, at most `most`.
pub fn unchecked_since(db: &mut Db, day: NaiveDate, most: i64) -> Result<Vec<Workshop>> {
    Ok(workshop::table
        .filter(workshop::state.eq(Listing::Listed))
        .filter(workshop::checked_on.le(day))
        .filter(workshop::asked_on.is_null().or(workshop::asked_on.le(day)))
        .order((workshop::checked_on, workshop::id))
        .limit(most)
        .select(Workshop::as_select())
        .load(db.conn)?)
}

/// Why a workshop was last turned down, in the reviewer's words; empty when it never was.
pub fn refusal(db: &mut Db, id: WorkshopId) -> Result<String> {
    let events = event::about(db, &[id.into()])?;
    let words = events.iter().rev().filter(|event| event.kind == "listing_set");
    let mut said = words.filter_map(|event| serde_json::from_value::<ListingSet>(event.payload.0.clone()).ok());
    Ok(said.find(|set| set.state == Listing::Refused).map(|set| set.note).unwrap_or_default())
}

/// The account that put a workshop into the books, if one did.
pub fn brought_by(db: &mut Db, id: WorkshopId) -> Result<Option<AccountId>> {
    Ok(event::about(db, &[id.into()])?.first().and_then(|event| event.actor_id))
}

/// One workshop.
pub fn find(db: &mut Db, id: WorkshopId) -> Result<Workshop> {
    workshop::table.filter(workshop::id.eq(id)).select(Workshop::as_select()).first(db.conn).or_missing("workshop")
}

/// One workshop by its slug.
pub fn by_slug(db: &mut Db, slug: &str) -> Result<Workshop> {
    workshop::table.filter(workshop::slug.eq(slug)).select(Workshop::as_select()).first(db.conn).or_missing("workshop")
}

/// Some workshops by id, in the order of their ids.
pub fn some(db: &mut Db, ids: &[WorkshopId]) -> Result<Vec<Workshop>> {
    Ok(workshop::table
        .filter(workshop::id.eq_any(ids))
        .order(workshop::id)
        .select(Workshop::as_select())
        .load(db.conn)?)
}

/// The workshops about which somebody is written to.
pub fn of_contact(db: &mut Db, person: PersonId) -> Result<Vec<Workshop>> {
    Ok(workshop::table
        .filter(workshop::contact_id.eq(person))
        .order(workshop::id)
        .select(Workshop::as_select())
        .load(db.conn)?)
}

/// Every workshop in a listing state, by name.
pub fn in_state(db: &mut Db, state: Listing) -> Result<Vec<Workshop>> {
    Ok(workshop::table
        .filter(workshop::state.eq(state))
        .order((workshop::name, workshop::id))
        .select(Workshop::as_select())
        .load(db.conn)?)
}

/// Stops or resumes new offers. `reason` (`owner` or `silence`) is kept while paused.
pub fn set_paused(db: &mut Db, actor: Actor, id: WorkshopId, paused: bool, reason: &str) -> Result<EventId> {
    hold::workshop(db, id)?;
    let mut known = find(db, id)?;
    known.paused = paused;
    known.pause_reason = paused.then(|| reason.to_owned());
    update(db, actor, known)
}

/// Counts an unanswered offer. The second in a row pauses a workshop that is not paused yet; says whether it did.
pub(crate) fn count_silence(db: &mut Db, id: WorkshopId) -> Result<bool> {
    diesel::update(workshop::table.filter(workshop::id.eq(id)))
        .set(workshop::silences.eq(workshop::silences + 1))
        .execute(db.conn)?;
    let known = find(db, id)?;
    let pauses = known.silences >= 2 && !known.paused;
    if pauses {
        set_paused(db, Actor::CLOCK, id, true, "silence")?;
    }
    Ok(pauses)
}

/// An answer came: the count of silences starts again.
pub(crate) fn answered(db: &mut Db, id: WorkshopId) -> Result<()> {
    diesel::update(workshop::table.filter(workshop::id.eq(id))).set(workshop::silences.eq(0)).execute(db.conn)?;
    Ok(())
}
