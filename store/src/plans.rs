//! Plans: immutable answers of the planner, numbered per request, kept with the problem they answer.

use diesel::prelude::*;
use serde::Serialize;

use crate::error::{OrMissing, Result};
use crate::event::{Actor, record};
use crate::schema::{plan, planning};
use crate::{At, Db, Doc, PlanId, PlanningId, RequestId, hold};

/// A solved allocation problem, whole.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = planning)]
pub struct Planning {
    /// Its id.
    pub id: PlanningId,
    /// When it was solved.
    pub at: At,
    /// The problem document.
    pub problem: Doc,
    /// The plan document.
    pub plan: Doc,
    /// The rates used, `{network: {currency: per_unit}}`.
    pub rates: Doc,
    /// Solver and version.
    pub solver: String,
    /// How long it took.
    pub duration_ms: i64,
}

/// What a planning says for one request.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = plan)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// For which request.
    pub request_id: RequestId,
    /// 1, 2, 3 …
    pub number: i32,
    /// The whole problem and plan.
    pub planning_id: PlanningId,
    /// What made planning necessary.
    pub cause: String,
    /// ISO 4217.
    pub currency: String,
    /// What the placed pieces cost, minor units, promised ones included.
    pub cost: i64,
    /// Pieces placed, promised ones included.
    pub placed: i64,
    /// Pieces nobody was found for.
    pub unfilled: i64,
    /// How many workshops make them.
    pub workshops: i32,
    /// When it was made.
    pub created_at: At,
}

/// Keeps a solved problem.
pub fn keep(db: &mut Db, new: &Planning) -> Result<()> {
    diesel::insert_into(planning::table).values(new).execute(db.conn)?;
    Ok(())
}

/// Adds a request's plan and returns it with its number.
pub fn add(db: &mut Db, actor: Actor, mut new: Plan) -> Result<Plan> {
    hold::request(db, new.request_id)?;
    let last: Option<i32> = plan::table
        .filter(plan::request_id.eq(new.request_id))
        .select(diesel::dsl::max(plan::number))
        .first(db.conn)?;
    new.number = last.unwrap_or(0) + 1;
    diesel::insert_into(plan::table).values(&new).execute(db.conn)?;
    record(db, actor, "plan", crate::AnyId(new.id.0), "planned", &new)?;
    Ok(new)
}

/// The plans of a request, newest first.
pub fn of_request(db: &mut Db, id: RequestId) -> Result<Vec<Plan>> {
    Ok(plan::table
        .filter(plan::request_id.eq(id))
        .order(plan::number.desc())
        .select(Plan::as_select())
        .load(db.conn)?)
}

/// One plan of a request by number.
pub fn numbered(db: &mut Db, id: RequestId, number: i32) -> Result<Plan> {
    plan::table
        .filter(plan::request_id.eq(id).and(plan::number.eq(number)))
        .select(Plan::as_select())
        .first(db.conn)
        .or_missing("plan")
}

/// The planning behind a plan.
pub fn planning(db: &mut Db, id: PlanningId) -> Result<Planning> {
    planning::table.filter(planning::id.eq(id)).select(Planning::as_select()).first(db.conn).or_missing("plan")
}
