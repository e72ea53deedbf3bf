//! Subscriptions: letters about what is new on the map for a filter.
//!
//! Without an account the address is proved by a mailed link first. Due ones are leased, as letters are: whoever holds
//! the lease looks outside of any transaction, and its mark counts only with the fence it was given. Ending one forgets
//! it, with its person where nothing else is known of them.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, Nothing, record};
use crate::schema::subscription;
use crate::state::words;
use crate::{At, Db, EventId, PersonId, SubscriptionId, accounts, event, people};

words! {
    /// Where a subscription stands; ended ones are forgotten.
    SubscriptionState {
        /// Its address is not proved yet.
        Unproved = "unproved",
        /// Letters go out.
        On = "on",
    }
}

/// One subscription.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = subscription)]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Who is written to.
    pub person_id: PersonId,
    /// The filter, as the query part of an address.
    pub filter: String,
    /// The filter in the reader's words.
    pub words: String,
    /// Where it stands.
    pub state: SubscriptionState,
    /// Up to this event its reader was told of everything.
    pub seen: i64,
    /// When it was made.
    pub created_at: At,
    /// When the wait for a proof ends, then when to look next.
    pub next_at: At,
    /// Leased until, if a worker has it.
    pub claimed_until: Option<At>,
    /// Counts the leases.
    pub fence: i64,
}

/// How many subscriptions one person may have.
pub const MOST: i64 = 20;
/// How long a worker may take for those it claimed.
const LEASE: TimeDelta = TimeDelta::minutes(10);

/// What somebody wants to be told.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The filter, as the query part of an address.
    pub filter: String,
    /// The filter in their words.
    pub words: String,
}

/// Keeps what somebody wants until they prove their address, which they may do for so long.
pub fn open(
    db: &mut Db,
    actor: Actor,
    person: PersonId,
    wish: &Wish,
    valid: TimeDelta,
) -> Result<(SubscriptionId, EventId)> {
    insert(db, actor, person, wish, (SubscriptionState::Unproved, db.now + valid))
}

/// Somebody whose address is known already wants letters; the same filter again changes nothing.
/// `too_many_subscriptions` beyond [`MOST`].
pub fn follow(db: &mut Db, actor: Actor, person: PersonId, wish: &Wish, every: TimeDelta) -> Result<SubscriptionId> {
    let own = of_person(db, person)?;
    if let Some(same) = own.iter().find(|one| one.filter == wish.filter) {
        return Ok(same.id);
    }
    if own.len() as i64 >= MOST {
        return Err(StoreError::refused("too_many_subscriptions"));
    }
    Ok(insert(db, actor, person, wish, (SubscriptionState::On, db.now + every))?.0)
}

fn insert(
    db: &mut Db,
    actor: Actor,
    person: PersonId,
    wish: &Wish,
    (state, next_at): (SubscriptionState, At),
) -> Result<(SubscriptionId, EventId)> {
    let row = Subscription {
        id: SubscriptionId::new(),
        person_id: person,
        filter: wish.filter.clone(),
        words: wish.words.clone(),
        state,
        seen: event::settled(db)?,
        created_at: db.now,
        next_at,
        claimed_until: None,
        fence: 0,
    };
    diesel::insert_into(subscription::table).values(&row).execute(db.conn)?;
    let event = record(db, actor, "subscription", row.id, "subscription_made", &row.state)?;
    Ok((row.id, event))
}

/// One subscription.
pub fn find(db: &mut Db, id: SubscriptionId) -> Result<Subscription> {
    let row = subscription::table.filter(subscription::id.eq(id)).select(Subscription::as_select());
    row.first(db.conn).or_missing("subscription")
}

/// What one person is told, oldest first.
pub fn of_person(db: &mut Db, person: PersonId) -> Result<Vec<Subscription>> {
    Ok(subscription::table
        .filter(subscription::person_id.eq(person))
        .order(subscription::id)
        .select(Subscription::as_select())
        .load(db.conn)?)
}

/// The address is proved: letters go out, the first after `every` at the earliest. A second call changes nothing.
pub fn prove(db: &mut Db, actor: Actor, id: SubscriptionId, every: TimeDelta) -> Result<()> {
    let waiting = subscription::table.find(id).filter(subscription::state.eq(SubscriptionState::Unproved));
    let (seen, next_at) = (event::settled(db)?, db.now + every);
    let rows = diesel::update(waiting)
        .set((
            subscription::state.eq(SubscriptionState::On),
            subscription::seen.eq(seen),
            subscription::next_at.eq(next_at),
        ))
        .execute(db.conn)?;
    if rows == 1 {
        record(db, actor, "subscription", id, "subscription_proved", &Nothing {})?;
    }
    Ok(())
}

/// Ends a subscription and forgets it, with its person unless they have an account.
pub fn end(db: &mut Db, actor: Actor, row: &Subscription) -> Result<()> {
    diesel::delete(subscription::table.find(row.id)).execute(db.conn)?;
    record(db, actor, "subscription", row.id, "subscription_ended", &Nothing {})?;
    if accounts::of_person(db, row.person_id)?.is_none() {
        people::erase(db, actor, row.person_id)?;
    }
    Ok(())
}

/// Forgets those whose address nobody proved in time; returns how many.
pub fn lapse(db: &mut Db) -> Result<usize> {
    let late: Vec<Subscription> = subscription::table
        .filter(subscription::state.eq(SubscriptionState::Unproved).and(subscription::next_at.le(db.now)))
        .select(Subscription::as_select())
        .load(db.conn)?;
    for row in &late {
        end(db, Actor::CLOCK, row)?;
    }
    Ok(late.len())
}

/// Leases up to `limit` subscriptions that are to be looked at, the longest due first.
pub fn claim(db: &mut Db, limit: i64) -> Result<Vec<Subscription>> {
    let due = subscription::table
        .filter(subscription::state.eq(SubscriptionState::On).and(subscription::next_at.le(db.now)))
        .filter(subscription::claimed_until.is_null().or(subscription::claimed_until.lt(db.now)))
        .order((subscription::next_at, subscription::id))
        .limit(limit)
        .select(subscription::id);
    let ids: Vec<SubscriptionId> = match db.conn {
        crate::Conn::Postgres(conn) => due.for_update().skip_locked().load(conn)?,
        crate::Conn::Sqlite(conn) => due.load(conn)?,
    };
    let until = db.now + LEASE;
    diesel::update(subscription::table.filter(subscription::id.eq_any(&ids)))
        .set((subscription::claimed_until.eq(until), subscription::fence.eq(subscription::fence + 1)))
        .execute(db.conn)?;
    Ok(subscription::table
        .filter(subscription::id.eq_any(&ids))
        .order((subscription::next_at, subscription::id))
        .select(Subscription::as_select())
        .load(db.conn)?)
}

/// Looked at, up to the event `seen`, and again after `pause`; `false` when it has ended or somebody else has the lease.
pub fn looked(db: &mut Db, row: &Subscription, seen: i64, pause: TimeDelta) -> Result<bool> {
    let next_at = db.now + pause;
    let rows = diesel::update(subscription::table.find(row.id).filter(subscription::fence.eq(row.fence)))
        .set((
            subscription::seen.eq(seen),
            subscription::next_at.eq(next_at),
            subscription::claimed_until.eq(None::<At>),
        ))
        .execute(db.conn)?;
    Ok(rows == 1)
}
