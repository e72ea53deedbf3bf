//! Notices: what somebody wants repaired, or has of material or waste, for workshops of the fitting role to answer.
//!
//! Without an account the address is proved by a mailed link first; then a reviewer looks, and nobody else sees it before
//! they agree. An open notice names a town and no person; it ends after a stated time or when its poster says so, and is
//! then forgotten, with its person where nothing else is known of them. Every step is an event.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::json;

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{self, Actor, Nothing, record};
use crate::schema::notice;
use crate::state::{NoticeEvent, NoticeState, words};
use crate::{At, Db, EventId, NoticeId, PersonId, WorkshopId, accounts, people};

words! {
    /// What somebody wants.
    NoticeKind {
        /// Something repaired.
        Repair = "repair",
        /// Somebody to take material or waste.
        Material = "material",
    }
}

/// One notice.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = notice)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// What is wanted.
    pub kind: NoticeKind,
    /// Where it stands.
    pub state: NoticeState,
    /// Who posted it.
    pub person_id: PersonId,
    /// What it is, in a few words.
    pub title: String,
    /// What else there is to know; may be empty.
    pub about: String,
    /// How much there is; may be empty.
    pub amount: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town: no nearer place is kept.
    pub town: String,
    /// Latitude of the town.
    pub lat: f64,
    /// Longitude of the town.
    pub lon: f64,
    /// When it was posted.
    pub created_at: At,
    /// When the wait for a proof or a review, then the notice, ends.
    pub ends_at: At,
    /// What its reviewer said to its poster; may be empty.
    pub note: String,
}

/// What somebody posts.
#[derive(Debug, Clone)]
pub struct NewNotice {
    /// What is wanted.
    pub kind: NoticeKind,
    /// What it is.
    pub title: String,
    /// What else there is to know.
    pub about: String,
    /// How much there is.
    pub amount: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town.
    pub town: String,
    /// Where the town is: latitude and longitude.
    pub place: (f64, f64),
}

/// Keeps a notice in its first state for so long.
pub fn post(
    db: &mut Db,
    actor: Actor,
    person: PersonId,
    new: NewNotice,
    (state, lasts): (NoticeState, TimeDelta),
) -> Result<(NoticeId, EventId)> {
    let row = Notice {
        id: NoticeId::new(),
        kind: new.kind,
        state,
        person_id: person,
        title: new.title,
        about: new.about,
        amount: new.amount,
        country: new.country,
        town: new.town,
        lat: new.place.0,
        lon: new.place.1,
        created_at: db.now,
        ends_at: db.now + lasts,
        note: String::new(),
    };
    diesel::insert_into(notice::table).values(&row).execute(db.conn)?;
    let said = json!({ "kind": row.kind, "state": row.state, "country": row.country });
    let event = record(db, actor, "notice", row.id, "notice_posted", &said)?;
    Ok((row.id, event))
}

/// One notice, proved or not.
pub fn find(db: &mut Db, id: NoticeId) -> Result<Notice> {
    notice::table.filter(notice::id.eq(id)).select(Notice::as_select()).first(db.conn).or_missing("notice")
}

/// The open notices, newest first, at most `most`.
pub fn open(db: &mut Db, most: i64) -> Result<Vec<Notice>> {
    in_state(db, NoticeState::Open, most)
}

/// The notices in one state whose time is not over, newest first, at most `most`.
pub fn in_state(db: &mut Db, state: NoticeState, most: i64) -> Result<Vec<Notice>> {
    Ok(notice::table
        .filter(notice::state.eq(state).and(notice::ends_at.gt(db.now)))
        .order(notice::id.desc())
        .limit(most)
        .select(Notice::as_select())
        .load(db.conn)?)
}

/// The notices of one person, newest first.
pub fn of_person(db: &mut Db, person: PersonId) -> Result<Vec<Notice>> {
    Ok(notice::table
        .filter(notice::person_id.eq(person))
        .order(notice::id.desc())
        .select(Notice::as_select())
        .load(db.conn)?)
}

/// Changes the state of a notice, which then stands for so long, with a reviewer's words; `notice_state` when that cannot
/// happen to it now.
pub fn advance(
    db: &mut Db,
    actor: Actor,
    row: &Notice,
    (happened, note): (NoticeEvent, &str),
    lasts: TimeDelta,
) -> Result<EventId> {
    let to = row.state.on(happened).map_err(|_| StoreError::refused("notice_state"))?;
    let ends_at = db.now + lasts;
    let rows = diesel::update(notice::table.find(row.id).filter(notice::state.eq(row.state)))
        .set((notice::state.eq(to), notice::ends_at.eq(ends_at), notice::note.eq(note)))
        .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("notice_state"));
    }
    let kind = match happened {
        NoticeEvent::Prove => "notice_proved",
        NoticeEvent::Approve => "notice_approved",
        NoticeEvent::Refuse => "notice_refused",
    };
    record(db, actor, "notice", row.id, kind, &json!({ "state": to, "note": note }))
}

/// A workshop answers; once for each notice: `answered_already`.
pub fn answer(db: &mut Db, actor: Actor, id: NoticeId, workshop: WorkshopId) -> Result<EventId> {
    let said = json!({ "workshop": workshop });
    let known = event::about(db, &[id.into()])?;
    if known.iter().any(|event| event.kind == "notice_answered" && event.payload.0 == said) {
        return Err(StoreError::refused("answered_already"));
    }
    record(db, actor, "notice", id, "notice_answered", &said)
}

/// Ends a notice and forgets it, with its person unless they have an account.
pub fn end(db: &mut Db, actor: Actor, row: &Notice) -> Result<()> {
    diesel::delete(notice::table.find(row.id)).execute(db.conn)?;
    record(db, actor, "notice", row.id, "notice_ended", &Nothing {})?;
    if accounts::of_person(db, row.person_id)?.is_none() {
        people::erase(db, actor, row.person_id)?;
    }
    Ok(())
}

/// Ends those whose time is over; returns how many.
pub fn lapse(db: &mut Db) -> Result<usize> {
    let late: Vec<Notice> =
        notice::table.filter(notice::ends_at.le(db.now)).select(Notice::as_select()).load(db.conn)?;
    for row in &late {
        end(db, Actor::CLOCK, row)?;
    }
    Ok(late.len())
}
