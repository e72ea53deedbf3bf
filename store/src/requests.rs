//! Requests: how many pieces of which design, where and by when; their destinations and their life.
//!
//! For each destination, wanted = accepted + offered + unfilled + open at every instant. Only [`advance`] changes
//! a state; [`settle`] derives what follows from the counters after a job changed them.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, record};
use crate::jobs::{self, Remedy};
use crate::schema::{design_version, destination, job, receipt, request, request_network};
use crate::state::{JobState, RequestEvent, RequestState, words};
use crate::{AccountId, At, Db, DesignId, DestinationId, EventId, JobId, NetworkId, PersonId, RequestId, VersionId};
use crate::{hold, planning_groups};

words! {
    /// On what terms pieces are made.
    Terms {
        /// For nothing.
        Volunteer = "volunteer",
        /// Paid when received.
        PaidOnReceipt = "paid_on_receipt",
        /// A part before, the rest when received.
        Deposit = "deposit",
    }
}

/// A request.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset, Serialize)]
#[diesel(table_name = request, treat_none_as_null = true)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Its name in addresses.
    pub slug: String,
    /// Who asks.
    pub designer_id: AccountId,
    /// Of which version of which design.
    pub design_version_id: VersionId,
    /// What it is called.
    pub title: String,
    /// Why, and what a workshop should know.
    pub note: String,
    /// Pieces wanted, over all destinations.
    pub wanted: i64,
    /// By which day, local to the destinations.
    pub due_day: NaiveDate,
    /// ISO 4217 of its plans.
    pub currency: String,
    /// On what terms.
    pub terms: Terms,
    /// Ids of the design's routings that may be used, space-separated.
    pub routings: String,
    /// How many workshops may deliver at the most.
    pub max_workshops: Option<i32>,
    /// Largest share of the pieces one workshop may deliver.
    pub max_share: Option<f64>,
    /// Where it stands.
    pub state: RequestState,
    /// The reviewer's words.
    pub review_note: String,
    /// Counts the changes; equal to the number of its events.
    pub version: i32,
    /// When it was drafted.
    pub created_at: At,
    /// When it was posted.
    pub posted_at: Option<At>,
    /// When it was closed.
    pub closed_at: Option<At>,
}

/// A place that receives pieces.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = destination)]
pub struct Destination {
    /// Its id.
    pub id: DestinationId,
    /// Of which request.
    pub request_id: RequestId,
    /// 1, 2, 3 … as entered.
    pub position: i32,
    /// What it is called.
    pub label: String,
    /// The town.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Latitude, WGS 84.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// Who confirms what arrives.
    pub receiver_id: Option<PersonId>,
    /// Pieces wanted here.
    pub wanted: i64,
    /// Pieces in offers that wait for an answer.
    pub offered: i64,
    /// Pieces promised (made, sent and received ones included).
    pub accepted: i64,
    /// Pieces the planner found nobody for.
    pub unfilled: i64,
    /// Good pieces received.
    pub received: i64,
}

impl Destination {
    /// Pieces the planner has still to place.
    pub const fn open(&self) -> i64 {
        self.wanted - self.offered - self.accepted - self.unfilled
    }
}

/// Drafts a request with its destinations and networks.
pub fn create(
    db: &mut Db,
    actor: Actor,
    new: &Request,
    destinations: &[Destination],
    networks: &[NetworkId],
) -> Result<()> {
    diesel::insert_into(request::table).values(new).execute(db.conn)?;
    insert_parts(db, new.id, destinations, networks)?;
    record(
        db,
        actor,
        "request",
        new.id,
        "drafted",
        &serde_json::json!({ "wanted": new.wanted, "due_day": new.due_day, "state": new.state }),
    )?;
    Ok(())
}

fn insert_parts(db: &mut Db, id: RequestId, destinations: &[Destination], networks: &[NetworkId]) -> Result<()> {
    for row in destinations {
        diesel::insert_into(destination::table).values(row).execute(db.conn)?;
    }
    for network in networks {
        diesel::insert_into(request_network::table)
            .values((request_network::request_id.eq(id), request_network::network_id.eq(network)))
            .execute(db.conn)?;
    }
    Ok(())
}

/// Replaces the whole of a request that is still with its designer; `changed.version` must be the version it was made from.
pub fn rewrite(
    db: &mut Db,
    actor: Actor,
    mut changed: Request,
    destinations: &[Destination],
    networks: &[NetworkId],
) -> Result<()> {
    hold::request(db, changed.id)?;
    let known = find(db, changed.id)?;
    if known.version != changed.version || !matches!(known.state, RequestState::Draft | RequestState::NeedsChanges) {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    changed.state = known.state;
    changed.version = known.version + 1;
    diesel::update(request::table.find(changed.id)).set(&changed).execute(db.conn)?;
    diesel::delete(destination::table.filter(destination::request_id.eq(changed.id))).execute(db.conn)?;
    diesel::delete(request_network::table.filter(request_network::request_id.eq(changed.id))).execute(db.conn)?;
    insert_parts(db, changed.id, destinations, networks)?;
    record(
        db,
        actor,
        "request",
        changed.id,
        "rewritten",
        &serde_json::json!({ "wanted": changed.wanted, "due_day": changed.due_day, "state": changed.state }),
    )?;
    Ok(())
}

/// What the journal keeps of a change of a request; enough to replay its state.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RequestChange {
    /// State before.
    pub from: RequestState,
    /// State after.
    pub to: RequestState,
    /// Words of a reviewer, or a reason.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Moves a request along its life; the only writer of its state.
pub fn advance(db: &mut Db, actor: Actor, id: RequestId, happened: RequestEvent, note: &str) -> Result<EventId> {
    hold::request(db, id)?;
    let known = find(db, id)?;
    let to = known.state.on(happened).map_err(|_| StoreError::refused("request_state"))?;
    let rows = diesel::update(
        request::table
            .filter(request::id.eq(id).and(request::version.eq(known.version)).and(request::state.eq(known.state))),
    )
    .set((request::state.eq(to), request::version.eq(request::version + 1)))
    .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    match happened {
        RequestEvent::AskChanges | RequestEvent::Reject => {
            diesel::update(request::table.find(id)).set(request::review_note.eq(note)).execute(db.conn)?;
        }
        RequestEvent::Post => {
            diesel::update(request::table.find(id)).set(request::posted_at.eq(Some(db.now))).execute(db.conn)?;
            planning_groups::mark(db, "posted")?;
        }
        RequestEvent::Reopen => planning_groups::mark(db, note)?,
        RequestEvent::Close | RequestEvent::Cancel => {
            if happened == RequestEvent::Cancel {
                // Its jobs are taken back next, on several calendars.
                let jobs: Vec<JobId> = job::table.filter(job::request_id.eq(id)).select(job::id).load(db.conn)?;
                jobs::hold(db, &jobs)?;
            }
            diesel::update(request::table.find(id)).set(request::closed_at.eq(Some(db.now))).execute(db.conn)?;
        }
        RequestEvent::Submit
        | RequestEvent::Plan
        | RequestEvent::SendOffers
        | RequestEvent::FallShort
        | RequestEvent::Commit
        | RequestEvent::StartProduction
        | RequestEvent::Deliver => {}
    }
    record(db, actor, "request", id, happened.word(), &RequestChange { from: known.state, to, note: note.to_owned() })
}

/// One request.
pub fn find(db: &mut Db, id: RequestId) -> Result<Request> {
    request::table.filter(request::id.eq(id)).select(Request::as_select()).first(db.conn).or_missing("request")
}

/// One request by its slug.
pub fn by_slug(db: &mut Db, slug: &str) -> Result<Request> {
    request::table.filter(request::slug.eq(slug)).select(Request::as_select()).first(db.conn).or_missing("request")
}

/// Requests in some states, newest first.
pub fn in_states(db: &mut Db, states: &[RequestState]) -> Result<Vec<Request>> {
    Ok(request::table
        .filter(request::state.eq_any(states))
        .order(request::id.desc())
        .select(Request::as_select())
        .load(db.conn)?)
}

/// The requests of a designer, newest first.
pub fn of_designer(db: &mut Db, designer: AccountId) -> Result<Vec<Request>> {
    Ok(request::table
        .filter(request::designer_id.eq(designer))
        .order(request::id.desc())
        .select(Request::as_select())
        .load(db.conn)?)
}

/// The newest requests in some states for some designs, whatever their version, at most `most`.
pub fn of_designs(db: &mut Db, designs: &[DesignId], states: &[RequestState], most: i64) -> Result<Vec<Request>> {
    Ok(request::table
        .inner_join(design_version::table.on(design_version::id.eq(request::design_version_id)))
        .filter(design_version::design_id.eq_any(designs).and(request::state.eq_any(states)))
        .order(request::id.desc())
        .limit(most)
        .select(Request::as_select())
        .load(db.conn)?)
}

/// The requests posted to a network, newest first.
pub fn of_network(db: &mut Db, network: NetworkId) -> Result<Vec<Request>> {
    Ok(request::table
        .inner_join(request_network::table.on(request_network::request_id.eq(request::id)))
        .filter(request_network::network_id.eq(network))
        .order(request::id.desc())
        .select(Request::as_select())
        .load(db.conn)?)
}

/// The networks a request is posted to.
pub fn networks(db: &mut Db, id: RequestId) -> Result<Vec<NetworkId>> {
    Ok(request_network::table
        .filter(request_network::request_id.eq(id))
        .order(request_network::network_id)
        .select(request_network::network_id)
        .load(db.conn)?)
}

/// The destinations of some requests, as entered.
pub fn destinations(db: &mut Db, of: &[RequestId]) -> Result<Vec<Destination>> {
    Ok(destination::table
        .filter(destination::request_id.eq_any(of))
        .order((destination::request_id, destination::position))
        .select(Destination::as_select())
        .load(db.conn)?)
}

fn place(db: &mut Db, id: DestinationId) -> Result<Destination> {
    let row = destination::table.filter(destination::id.eq(id)).select(Destination::as_select());
    row.first(db.conn).or_missing("destination")
}

/// Holds requests until the transaction ends; one that changes several begins with this, so that two never wait in a circle.
pub fn hold(db: &mut Db, ids: &[RequestId]) -> Result<()> {
    hold::requests(db, ids)
}

/// The sums over a request's destinations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Pieces wanted.
    pub wanted: i64,
    /// In offers.
    pub offered: i64,
    /// Promised.
    pub accepted: i64,
    /// Nobody found.
    pub unfilled: i64,
    /// Good pieces received.
    pub received: i64,
}

impl Totals {
    /// Sums destinations.
    pub fn of(destinations: &[Destination]) -> Self {
        destinations.iter().fold(Self { wanted: 0, offered: 0, accepted: 0, unfilled: 0, received: 0 }, |sum, d| Self {
            wanted: sum.wanted + d.wanted,
            offered: sum.offered + d.offered,
            accepted: sum.accepted + d.accepted,
            unfilled: sum.unfilled + d.unfilled,
            received: sum.received + d.received,
        })
    }

    /// Pieces the planner has still to place.
    pub const fn open(&self) -> i64 {
        self.wanted - self.offered - self.accepted - self.unfilled
    }
}

/// States how many pieces of a destination nobody was found for; the sum over it must still fit. Called by the planner.
pub fn set_unfilled(db: &mut Db, actor: Actor, of: DestinationId, unfilled: i64) -> Result<()> {
    let mut known = place(db, of)?;
    if hold::request(db, known.request_id)? {
        known = place(db, of)?;
    }
    if known.unfilled == unfilled {
        return Ok(());
    }
    let rows = diesel::update(
        destination::table
            .filter(destination::id.eq(of))
            .filter((destination::offered + destination::accepted + unfilled).le(destination::wanted)),
    )
    .set(destination::unfilled.eq(unfilled))
    .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("plan_is_stale"));
    }
    diesel::update(request::table.find(known.request_id))
        .set(request::version.eq(request::version + 1))
        .execute(db.conn)?;
    record(
        db,
        actor,
        "request",
        known.request_id,
        "unfilled_stated",
        &serde_json::json!({ "destination": of, "from": known.unfilled, "to": unfilled }),
    )?;
    Ok(())
}

/// Pieces of a destination that its receivers wrote off: they stay unfilled whatever the planner finds.
pub fn written_off(db: &mut Db, of: DestinationId) -> Result<i64> {
    let rows: Vec<i64> = receipt::table
        .filter(receipt::destination_id.eq(of).and(receipt::remedy.eq(Remedy::WrittenOff)))
        .select(receipt::rejected)
        .load(db.conn)?;
    Ok(rows.iter().sum())
}

/// Makes every unfilled piece of a request that was not written off open again, so that the planner looks for it.
pub fn reopen(db: &mut Db, actor: Actor, id: RequestId, cause: &str) -> Result<()> {
    for place in destinations(db, &[id])? {
        let given_up = written_off(db, place.id)?;
        set_unfilled(db, actor, place.id, given_up)?;
    }
    advance(db, actor, id, RequestEvent::Reopen, cause)?;
    Ok(())
}

/// After jobs changed the counters: moves the request where they say it stands.
pub fn settle(db: &mut Db, actor: Actor, id: RequestId, cause: &str) -> Result<()> {
    hold::request(db, id)?;
    let state = find(db, id)?.state;
    let places = destinations(db, &[id])?;
    let totals = Totals::of(&places);
    if !state.is_open() {
        return Ok(());
    }
    // What its receivers wrote off, the request does without; it is short of the rest.
    let mut short = totals.unfilled;
    if short > 0 {
        for place in &places {
            short -= written_off(db, place.id)?;
        }
    }
    if totals.open() > 0 {
        if state == RequestState::Posted && short == 0 {
            // The planner may be at work on what it knew before: it has to look once more.
            return planning_groups::mark(db, cause);
        }
        return reopen(db, actor, id, cause);
    }
    if totals.offered > 0 {
        return Ok(());
    }
    if short > 0 {
        if matches!(state, RequestState::Posted | RequestState::OffersOut) {
            advance(db, actor, id, RequestEvent::FallShort, cause)?;
        }
        return Ok(());
    }
    // Also when every piece was written off: there is nothing left to wait for.
    let everything_received = totals.received == totals.accepted && !has_work(db, id)?;
    if matches!(state, RequestState::Posted | RequestState::OffersOut) {
        advance(db, actor, id, RequestEvent::Commit, cause)?;
    }
    if matches!(find(db, id)?.state, RequestState::Committed) && has_begun(db, id)? {
        advance(db, actor, id, RequestEvent::StartProduction, cause)?;
    }
    if everything_received {
        advance(db, actor, id, RequestEvent::Deliver, cause)?;
    }
    Ok(())
}

/// Ends a short request with what was accepted: the designer does without the rest. Its unfilled pieces stay on record.
pub fn settle_for_less(db: &mut Db, actor: Actor, id: RequestId) -> Result<()> {
    hold::request(db, id)?;
    let totals = Totals::of(&destinations(db, &[id])?);
    if totals.offered + totals.open() > 0
        || totals.received == 0
        || totals.received != totals.accepted
        || has_work(db, id)?
    {
        return Err(StoreError::refused("work_is_under_way"));
    }
    advance(db, actor, id, RequestEvent::Deliver, "less")?;
    Ok(())
}

/// Whether a job of the request is neither in the books nor out of them.
fn has_work(db: &mut Db, id: RequestId) -> Result<bool> {
    let working: Vec<JobState> = JobState::ALL
        .iter()
        .copied()
        .filter(|s| s.is_offered() || (s.is_accepted() && !matches!(s, JobState::Received | JobState::Closed)))
        .collect();
    let n: i64 =
        job::table.filter(job::request_id.eq(id).and(job::state.eq_any(working))).count().get_result(db.conn)?;
    Ok(n > 0)
}

/// Whether any piece of the request has been reported.
fn has_begun(db: &mut Db, id: RequestId) -> Result<bool> {
    let n: i64 = job::table.filter(job::request_id.eq(id).and(job::good.gt(0))).count().get_result(db.conn)?;
    Ok(n > 0)
}
