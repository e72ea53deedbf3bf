//! Links in mail: a secret that lets its reader act without signing in, kept only as a hash.
//!
//! A link is bound to a purpose, a subject and, where that may change under it, the subject's version. [`peek`] shows
//! (mail scanners open every link), [`consume`] acts, once. Issuing and using a link writes no event of its own: the
//! change that it belongs to does.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::error::{OrMissing, Result, StoreError};
use crate::schema::link;
use crate::state::words;
use crate::{AnyId, At, Db, PersonId, secret};

words! {
    /// What a link is good for.
    Purpose {
        /// Confirms the address of an account.
        ConfirmEmail = "confirm_email",
        /// Sets a new password for an account.
        ResetPassword = "reset_password",
        /// Answers an offer.
        Offer = "offer",
        /// Opens a job: its sheet, its reports.
        Job = "job",
        /// Confirms what arrived.
        Receipt = "receipt",
        /// Claims or keeps up a workshop's listing.
        Workshop = "workshop",
        /// Makes its reader a member of a workshop.
        JoinWorkshop = "join_workshop",
        /// Makes its reader a coordinator of a network.
        JoinNetwork = "join_network",
        /// Proves the address of somebody who asks for something about a record, and shows what became of it.
        Petition = "petition",
        /// Proves the address of somebody who wants letters about a filter, and ends them.
        Subscription = "subscription",
        /// Proves the address of whoever posts a notice, and ends it.
        Notice = "notice",
    }
}

/// A link, as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = link)]
pub struct Link {
    /// SHA-256 of the secret.
    pub hash: String,
    /// What it is good for.
    pub purpose: Purpose,
    /// What it is about: an account, a job, a destination, a workshop, a network, a petition, a subscription, a notice.
    pub subject_id: AnyId,
    /// Who it was sent to.
    pub person_id: Option<PersonId>,
    /// The version of the subject it was made for.
    pub subject_version: Option<i32>,
    /// When it was made.
    pub created_at: At,
    /// When it stops.
    pub expires_at: At,
    /// When it was used, if it was.
    pub used_at: Option<At>,
}

/// What a new link is bound to.
#[derive(Debug, Clone, Copy)]
pub struct NewLink {
    /// What it is good for.
    pub purpose: Purpose,
    /// What it is about.
    pub subject: AnyId,
    /// Who it is sent to.
    pub person: Option<PersonId>,
    /// The version of the subject it is made for.
    pub subject_version: Option<i32>,
    /// How long it lasts.
    pub valid: TimeDelta,
}

/// Makes a link and returns its secret: 43 characters for an address, shown once and not kept.
pub fn issue(db: &mut Db, new: NewLink) -> Result<String> {
    let text = secret::fresh()?;
    let row = Link {
        hash: secret::hash(&text),
        purpose: new.purpose,
        subject_id: new.subject,
        person_id: new.person,
        subject_version: new.subject_version,
        created_at: db.now,
        expires_at: db.now + new.valid,
        used_at: None,
    };
    diesel::insert_into(link::table).values(&row).execute(db.conn)?;
    Ok(text)
}

/// The link of a secret while it can be used; nothing is changed.
pub fn peek(db: &mut Db, text: &str) -> Result<Option<Link>> {
    Ok(link::table
        .find(secret::hash(text))
        .filter(link::used_at.is_null())
        .filter(link::expires_at.gt(db.now))
        .select(Link::as_select())
        .first(db.conn)
        .optional()?)
}

/// The link of a secret whether or not it can still be used, so that a late reader can be told what happened.
pub fn find(db: &mut Db, text: &str) -> Result<Option<Link>> {
    Ok(link::table.find(secret::hash(text)).select(Link::as_select()).first(db.conn).optional()?)
}

/// Uses a link up. `Missing` when there is none; `link_used` or `link_expired` when it is too late.
pub fn consume(db: &mut Db, text: &str) -> Result<Link> {
    let hash = secret::hash(text);
    let usable = link::table.find(&hash).filter(link::used_at.is_null()).filter(link::expires_at.gt(db.now));
    let rows = diesel::update(usable).set(link::used_at.eq(Some(db.now))).execute(db.conn)?;
    let link = link::table.find(&hash).select(Link::as_select()).first(db.conn).or_missing("link")?;
    match (rows, link.used_at) {
        (1, _) => Ok(link),
        (_, Some(_)) => Err(StoreError::refused("link_used")),
        (_, None) => Err(StoreError::refused("link_expired")),
    }
}

/// Ends every open link of one purpose about a subject, as when a newer one replaces them; returns how many.
pub fn revoke(db: &mut Db, purpose: Purpose, subject: impl Into<AnyId>) -> Result<usize> {
    let open = link::table
        .filter(link::subject_id.eq(subject.into()))
        .filter(link::purpose.eq(purpose))
        .filter(link::used_at.is_null());
    Ok(diesel::update(open).set(link::used_at.eq(Some(db.now))).execute(db.conn)?)
}

/// The people to whom links of a purpose about a subject were sent, the newest first.
pub fn readers(db: &mut Db, purpose: Purpose, subject: impl Into<AnyId>) -> Result<Vec<PersonId>> {
    let sent: Vec<Option<PersonId>> = link::table
        .filter(link::subject_id.eq(subject.into()))
        .filter(link::purpose.eq(purpose))
        .order(link::created_at.desc())
        .select(link::person_id)
        .load(db.conn)?;
    Ok(sent.into_iter().flatten().collect())
}

/// Ends every open link that was sent to somebody.
pub fn revoke_of(db: &mut Db, person: PersonId) -> Result<()> {
    let open = link::table.filter(link::person_id.eq(person)).filter(link::used_at.is_null());
    diesel::update(open).set(link::used_at.eq(Some(db.now))).execute(db.conn)?;
    Ok(())
}

/// Ends the open links of one purpose about a subject that others than `keep` hold; returns how many.
pub fn revoke_of_others(db: &mut Db, purpose: Purpose, subject: impl Into<AnyId>, keep: PersonId) -> Result<usize> {
    let open = link::table
        .filter(link::subject_id.eq(subject.into()))
        .filter(link::purpose.eq(purpose))
        .filter(link::used_at.is_null())
        .filter(link::person_id.is_null().or(link::person_id.ne(keep)));
    Ok(diesel::update(open).set(link::used_at.eq(Some(db.now))).execute(db.conn)?)
}
