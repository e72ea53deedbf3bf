//! Consents: how a producer who cannot register alone agreed to be registered by a scout.
//!
//! Without one nobody is put on the map for somebody else. It names who agreed, when, how and in which language.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::json;

use crate::error::Result;
use crate::event::{Actor, record};
use crate::schema::consent;
use crate::state::words;
use crate::{AccountId, At, ConsentId, Db, PersonId, WorkshopId};

words! {
    /// How somebody agreed.
    How {
        /// Face to face, in words.
        Spoken = "spoken",
        /// By signature or thumbprint on paper.
        Signed = "signed",
        /// On the phone.
        Phone = "phone",
    }
}

/// One consent.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = consent)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// The workshop that was registered.
    pub workshop_id: WorkshopId,
    /// Who agreed.
    pub person_id: PersonId,
    /// Who asked.
    pub taken_by: AccountId,
    /// On which day.
    pub given_on: NaiveDate,
    /// How.
    pub how: How,
    /// In which language it was explained, BCP 47.
    pub language: String,
    /// When it was written down.
    pub at: At,
}

/// Writes a consent down, in the transaction of the registration.
pub fn add(db: &mut Db, actor: Actor, new: &Consent) -> Result<()> {
    diesel::insert_into(consent::table).values(new).execute(db.conn)?;
    let said = json!({ "person": new.person_id, "given_on": new.given_on, "how": new.how, "language": new.language });
    record(db, actor, "workshop", new.workshop_id, "consent_given", &said)?;
    Ok(())
}

/// The consents for a workshop, oldest first.
pub fn of(db: &mut Db, workshop: WorkshopId) -> Result<Vec<Consent>> {
    Ok(consent::table
        .filter(consent::workshop_id.eq(workshop))
        .order((consent::at, consent::id))
        .select(Consent::as_select())
        .load(db.conn)?)
}
