//! People: the one erasable table. Accounts, contacts and receivers point here; events and letters hold no name.

use diesel::prelude::*;
use serde_json::json;

use crate::error::{OrMissing, Result};
use crate::event::{self, Actor};
use crate::letter::LetterState;
use crate::schema::{account, destination, letter, person, workshop};
use crate::{At, Db, PersonId};

/// A person, as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = person)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// The name they gave; empty after erasure.
    pub name: String,
    /// Where letters go, as they wrote it.
    pub email: Option<String>,
    /// How a scout reaches them.
    pub phone: Option<String>,
    /// BCP 47 code of the language they read.
    pub language: String,
    /// When we first heard of them.
    pub created_at: At,
    /// When their data was erased, if it was.
    pub erased_at: Option<At>,
}

/// What is known of a person we hear of for the first time.
#[derive(Debug, Clone, Default)]
pub struct NewPerson<'a> {
    /// The name they gave.
    pub name: &'a str,
    /// Where letters go.
    pub email: Option<&'a str>,
    /// How a scout reaches them.
    pub phone: Option<&'a str>,
    /// BCP 47 code of the language they read.
    pub language: &'a str,
}

/// Adds a person.
pub fn create(db: &mut Db, actor: Actor, new: &NewPerson) -> Result<PersonId> {
    let row = Person {
        id: PersonId::new(),
        name: new.name.to_owned(),
        email: new.email.map(str::to_owned),
        phone: new.phone.map(str::to_owned),
        language: new.language.to_owned(),
        created_at: db.now,
        erased_at: None,
    };
    diesel::insert_into(person::table).values(&row).execute(db.conn)?;
    event::record(db, actor, "person", row.id, "person_added", &json!({ "language": row.language }))?;
    Ok(row.id)
}

/// One person.
pub fn find(db: &mut Db, id: PersonId) -> Result<Option<Person>> {
    Ok(person::table.find(id).select(Person::as_select()).first(db.conn).optional()?)
}

/// One person who must be there; `Missing` otherwise.
pub fn get(db: &mut Db, id: PersonId) -> Result<Person> {
    person::table.find(id).select(Person::as_select()).first(db.conn).or_missing("person")
}

/// Changes the name.
pub fn rename(db: &mut Db, actor: Actor, id: PersonId, name: &str) -> Result<()> {
    let rows = diesel::update(person::table.find(id)).set(person::name.eq(name)).execute(db.conn)?;
    one(rows)?;
    event::record(db, actor, "person", id, "person_renamed", &event::Nothing {})?;
    Ok(())
}

/// Changes the language in which pages and letters are written.
pub fn set_language(db: &mut Db, actor: Actor, id: PersonId, language: &str) -> Result<()> {
    let rows = diesel::update(person::table.find(id)).set(person::language.eq(language)).execute(db.conn)?;
    one(rows)?;
    event::record(db, actor, "person", id, "person_language_set", &json!({ "language": language }))?;
    Ok(())
}

/// Forgets who somebody is: name, address and number go, the row stays for what points to it.
pub fn erase(db: &mut Db, actor: Actor, id: PersonId) -> Result<()> {
    let rows = diesel::update(person::table.find(id))
        .set((
            person::name.eq(""),
            person::email.eq(None::<String>),
            person::phone.eq(None::<String>),
            person::erased_at.eq(Some(db.now)),
        ))
        .execute(db.conn)?;
    one(rows)?;
    event::record(db, actor, "person", id, "person_erased", &event::Nothing {})?;
    Ok(())
}

/// People known by an address who have no account, are not written to about a listed workshop, and receive nothing that
/// is still under way: nobody relies on them.
pub fn without_account(db: &mut Db, email: &str) -> Result<Vec<PersonId>> {
    let with_account = account::table.select(account::person_id);
    let keepers =
        workshop::table.filter(workshop::contact_id.is_not_null()).select(workshop::contact_id.assume_not_null());
    let receivers = destination::table
        .filter(destination::receiver_id.is_not_null().and(destination::received.lt(destination::wanted)))
        .select(destination::receiver_id.assume_not_null());
    Ok(person::table
        .filter(person::email.eq_any([email.to_owned(), email.to_lowercase()]))
        .filter(person::id.ne_all(with_account))
        .filter(person::id.ne_all(keepers))
        .filter(person::id.ne_all(receivers))
        .select(person::id)
        .load(db.conn)?)
}

/// Forgets those whose workshop was taken off the map and who have had the last letter about it, unless they have an
/// account or keep another record; returns how many.
pub fn erase_parted(db: &mut Db) -> Result<usize> {
    let with_account = account::table.select(account::person_id);
    let keepers =
        workshop::table.filter(workshop::contact_id.is_not_null()).select(workshop::contact_id.assume_not_null());
    let parted: Vec<PersonId> = letter::table
        .inner_join(person::table.on(person::id.eq(letter::person_id)))
        .filter(letter::kind.eq(LAST_LETTER).and(letter::state.ne(LetterState::Queued)))
        .filter(person::erased_at.is_null())
        .filter(person::id.ne_all(with_account))
        .filter(person::id.ne_all(keepers))
        .select(person::id)
        .distinct()
        .load(db.conn)?;
    for id in &parted {
        erase(db, Actor::CLOCK, *id)?;
    }
    Ok(parted.len())
}

/// The kind of the letter that says that a workshop is off the map.
const LAST_LETTER: &str = "listing_removed";

fn one(rows: usize) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(crate::StoreError::Missing("person")) }
}
