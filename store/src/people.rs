//! People: the one erasable table. Accounts, contacts and receivers point here; events and letters hold no name.

use diesel::prelude::*;
use serde_json::json;

use crate::error::{OrMissing, Result};
use crate::event::{self, Actor};
use crate::schema::person;
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

fn one(rows: usize) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(crate::StoreError::Missing("person")) }
}
