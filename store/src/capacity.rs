//! What workshops can do and how much of it on which day.
//!
//! A capability has a weekly pattern of local working days; a day has a row only when it differs from the pattern
//! or holds a promise. All amounts are whole millionths of the capability's unit, so that sums are exact.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, record};
use crate::hold;
use crate::origins::{self, Hand};
use crate::schema::{capability, capacity_day, job_day};
use crate::state::words;
use crate::{CapabilityId, Db, Doc, JobId, WorkshopId};

/// Millionths in one unit.
pub const MICRO: i64 = 1_000_000;

words! {
    /// In what a capability's capacity is counted.
    Unit {
        /// Hours of a machine or of hands.
        Hours = "hours",
        /// Pieces, whatever they are.
        Pieces = "pieces",
        /// Kilograms.
        Kg = "kg",
        /// Square metres.
        M2 = "m2",
    }
}

/// One capability: a process, what it takes, and what it can do in a day.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize)]
#[diesel(table_name = capability, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Capability {
    /// Its id.
    pub id: CapabilityId,
    /// Whose it is.
    pub workshop_id: WorkshopId,
    /// What they call it.
    pub name: String,
    /// Process id of the vocabulary.
    pub process: String,
    /// Material ids, space-separated; empty: any.
    pub materials: String,
    /// Largest size, `[x, y, z]` in mm.
    pub envelope_mm: Option<Doc>,
    /// Finest tolerance held, in mm.
    pub tolerance_mm: Option<f64>,
    /// Certificates, space-separated.
    pub certifications: String,
    /// In what capacity is counted.
    pub unit: Unit,
    /// Millionths of the unit on a working day.
    pub per_day: i64,
    /// Bits of the working days, Monday = 1 … Sunday = 64.
    pub work_days: i32,
    /// Price of a started piece, minor units of the workshop's currency.
    pub unit_cost: i64,
    /// Price of one unit of capacity, minor units.
    pub use_cost: i64,
    /// Price of setting up once per request, minor units.
    pub setup_cost: i64,
    /// Least number of pieces it starts for one request; 0: any.
    pub min_lot: i64,
    /// Good pieces per started piece.
    pub yield_share: f64,
    /// Offered at present.
    pub active: bool,
    /// Counts the changes.
    pub version: i32,
}

impl Capability {
    /// Whether the pattern works on this day.
    pub fn works_on(&self, day: NaiveDate) -> bool {
        self.work_days & (1 << day.weekday().num_days_from_monday()) != 0
    }

    /// What the pattern gives on this day, in millionths.
    pub fn on(&self, day: NaiveDate) -> i64 {
        if self.works_on(day) { self.per_day } else { 0 }
    }

    /// What the pattern gives from `from` to `to`, both included, in millionths.
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        let days = (to - from).num_days() + 1;
        if days <= 0 {
            return 0;
        }
        let of_week = i64::from((self.work_days & 0b111_1111).count_ones()) * self.per_day;
        let rest: i64 = from.iter_days().take((days % 7) as usize).map(|day| self.on(day)).sum();
        days / 7 * of_week + rest
    }
}

/// Adds a capability, or changes it when the id is known (its version must be the one the change was made from).
/// Days that hold a promise never sink below it.
pub fn put(db: &mut Db, actor: Actor, mut put: Capability) -> Result<()> {
    hold::capability(db, put.id)?;
    match capability::table
        .filter(capability::id.eq(put.id))
        .select(Capability::as_select())
        .first(db.conn)
        .optional()?
    {
        None => {
            diesel::insert_into(capability::table).values(&put).execute(db.conn)?;
        }
        Some(known) => {
            if known.version != put.version || known.workshop_id != put.workshop_id {
                return Err(StoreError::refused("changed_meanwhile"));
            }
            put.version += 1;
            diesel::update(capability::table.filter(capability::id.eq(put.id))).set(&put).execute(db.conn)?;
            follow_pattern(db, &put)?;
        }
    }
    record(db, actor, "workshop", put.workshop_id, "capability_stated", &put)?;
    origins::note(db, actor, put.workshop_id, &["abilities"], Hand::Actor)
}

/// Days of the old pattern that hold promises take the new pattern's capacity, or keep what is promised if that is more.
fn follow_pattern(db: &mut Db, put: &Capability) -> Result<()> {
    let rows: Vec<DayRow> = capacity_day::table
        .filter(capacity_day::capability_id.eq(put.id).and(capacity_day::stated.eq(false)))
        .select(DayRow::as_select())
        .load(db.conn)?;
    for row in rows {
        diesel::update(capacity_day::table.find((put.id, row.day)))
            .set(capacity_day::capacity.eq(put.on(row.day).max(row.reserved)))
            .execute(db.conn)?;
    }
    Ok(())
}

/// States the capacity of one day apart from the pattern, in millionths; refused below what is promised on it.
pub fn state_day(db: &mut Db, actor: Actor, of: &Capability, day: NaiveDate, capacity: i64) -> Result<()> {
    let of = held(db, of.id)?;
    ensure_day(db, &of, day)?;
    let rows = diesel::update(
        capacity_day::table
            .filter(capacity_day::capability_id.eq(of.id).and(capacity_day::day.eq(day)))
            .filter(capacity_day::reserved.le(capacity)),
    )
    .set((capacity_day::capacity.eq(capacity), capacity_day::stated.eq(true)))
    .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("day_is_promised"));
    }
    record(
        db,
        actor,
        "workshop",
        of.workshop_id,
        "day_stated",
        &serde_json::json!({ "capability": of.id, "day": day, "capacity": capacity }),
    )?;
    Ok(())
}

/// One capability.
pub fn find(db: &mut Db, id: CapabilityId) -> Result<Capability> {
    capability::table
        .filter(capability::id.eq(id))
        .select(Capability::as_select())
        .first(db.conn)
        .or_missing("capability")
}

/// Holds calendars until the transaction ends. One that promises on several begins with this, after [`crate::requests::hold`].
pub fn hold(db: &mut Db, ids: &[CapabilityId]) -> Result<()> {
    hold::capabilities(db, ids)
}

/// One capability as it stands now that its calendar is held.
pub(crate) fn held(db: &mut Db, id: CapabilityId) -> Result<Capability> {
    hold::capability(db, id)?;
    find(db, id)
}

/// The capabilities of some workshops, ordered by workshop and id.
pub fn of_workshops(db: &mut Db, workshops: &[WorkshopId]) -> Result<Vec<Capability>> {
    Ok(capability::table
        .filter(capability::workshop_id.eq_any(workshops))
        .order((capability::workshop_id, capability::id))
        .select(Capability::as_select())
        .load(db.conn)?)
}

/// Every capability, ordered by workshop and id.
pub fn all(db: &mut Db) -> Result<Vec<Capability>> {
    Ok(capability::table
        .order((capability::workshop_id, capability::id))
        .select(Capability::as_select())
        .load(db.conn)?)
}

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = capacity_day)]
struct DayRow {
    capability_id: CapabilityId,
    day: NaiveDate,
    capacity: i64,
    reserved: i64,
    stated: bool,
}

/// What is promised and what is there, in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Day {
    /// Which day, local to the workshop.
    pub day: NaiveDate,
    /// What there is.
    pub capacity: i64,
    /// What is promised of it.
    pub reserved: i64,
}

impl Day {
    /// What is left.
    pub const fn free(&self) -> i64 {
        self.capacity - self.reserved
    }
}

/// The calendars of some capabilities from `from` to `to`, both included, every day in order.
pub fn calendars(
    db: &mut Db,
    of: &[Capability],
    from: NaiveDate,
    to: NaiveDate,
) -> Result<HashMap<CapabilityId, Vec<Day>>> {
    let mut query = capacity_day::table
        .filter(capacity_day::day.ge(from).and(capacity_day::day.le(to)))
        .select(DayRow::as_select())
        .into_boxed();
    if let [one] = of {
        query = query.filter(capacity_day::capability_id.eq(one.id));
    }
    let rows: Vec<DayRow> = query.load(db.conn)?;
    let known: HashMap<(CapabilityId, NaiveDate), DayRow> =
        rows.into_iter().map(|row| ((row.capability_id, row.day), row)).collect();
    Ok(of
        .iter()
        .map(|capability| {
            let days =
                from.iter_days().take_while(|day| *day <= to).map(|day| match known.get(&(capability.id, day)) {
                    Some(row) => Day { day, capacity: row.capacity, reserved: row.reserved },
                    None => Day { day, capacity: capability.on(day), reserved: 0 },
                });
            (capability.id, days.collect())
        })
        .collect())
}

/// By how much what is free on single days differs from the weekly patterns, in millionths: days stated apart, and
/// promises. Capabilities that follow their pattern and promised nothing are left out.
pub fn days_apart(db: &mut Db, from: NaiveDate, to: NaiveDate) -> Result<HashMap<CapabilityId, Vec<(NaiveDate, i64)>>> {
    let rows: Vec<(DayRow, Capability)> = capacity_day::table
        .inner_join(capability::table.on(capability::id.eq(capacity_day::capability_id)))
        .filter(capacity_day::day.ge(from).and(capacity_day::day.le(to)))
        .select((DayRow::as_select(), Capability::as_select()))
        .load(db.conn)?;
    let mut apart: HashMap<_, Vec<_>> = HashMap::new();
    for (row, of) in rows {
        apart.entry(of.id).or_default().push((row.day, row.capacity - row.reserved - of.on(row.day)));
    }
    Ok(apart)
}

/// The same for all days from `from` to `to`, both included, together.
pub fn apart(db: &mut Db, from: NaiveDate, to: NaiveDate) -> Result<HashMap<CapabilityId, i64>> {
    let sum = |days: Vec<(NaiveDate, i64)>| days.into_iter().map(|(_, apart)| apart).sum();
    Ok(days_apart(db, from, to)?.into_iter().map(|(id, days)| (id, sum(days))).collect())
}

/// Gives a day its row, from the pattern, if it has none.
fn ensure_day(db: &mut Db, of: &Capability, day: NaiveDate) -> Result<()> {
    diesel::sql_query(
        "INSERT INTO capacity_day (capability_id, day, capacity) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    )
    .bind::<crate::sql::Id, _>(of.id)
    .bind::<diesel::sql_types::Date, _>(day)
    .bind::<diesel::sql_types::BigInt, _>(of.on(day))
    .execute(db.conn)?;
    Ok(())
}

/// Reserves `amount` millionths of a held capability for a job on the earliest feasible days from `from` to `to`; refused when there is not enough.
pub(crate) fn reserve(
    db: &mut Db,
    job: JobId,
    of: &Capability,
    from: NaiveDate,
    to: NaiveDate,
    mut amount: i64,
) -> Result<()> {
    let calendar = calendars(db, std::slice::from_ref(of), from, to)?.remove(&of.id).unwrap_or_default();
    for day in calendar {
        if amount == 0 {
            break;
        }
        let part = day.free().min(amount);
        if part <= 0 {
            continue;
        }
        ensure_day(db, of, day.day)?;
        let rows = diesel::update(
            capacity_day::table
                .filter(capacity_day::capability_id.eq(of.id).and(capacity_day::day.eq(day.day)))
                .filter((capacity_day::reserved + part).le(capacity_day::capacity)),
        )
        .set(capacity_day::reserved.eq(capacity_day::reserved + part))
        .execute(db.conn)?;
        if rows == 0 {
            return Err(StoreError::refused("capacity_gone"));
        }
        let held = diesel::update(job_day::table.find((job, day.day)))
            .set(job_day::reserved.eq(job_day::reserved + part))
            .execute(db.conn)?;
        if held == 0 {
            diesel::insert_into(job_day::table)
                .values((job_day::job_id.eq(job), job_day::day.eq(day.day), job_day::reserved.eq(part)))
                .execute(db.conn)?;
        }
        amount -= part;
    }
    if amount > 0 {
        return Err(StoreError::refused("capacity_gone"));
    }
    Ok(())
}

/// Reserves as much of `amount` as there is, on the earliest days from `from` to `to`.
pub(crate) fn reserve_free(
    db: &mut Db,
    job: JobId,
    of: &Capability,
    from: NaiveDate,
    to: NaiveDate,
    amount: i64,
) -> Result<()> {
    let calendar = calendars(db, std::slice::from_ref(of), from, to)?.remove(&of.id).unwrap_or_default();
    let free: i64 = calendar.iter().map(|day| day.free().max(0)).sum();
    reserve(db, job, of, from, to, amount.min(free))
}

/// What is reserved for a job, in all.
pub(crate) fn held_for(db: &mut Db, job: JobId) -> Result<i64> {
    let held: Vec<i64> = job_day::table.filter(job_day::job_id.eq(job)).select(job_day::reserved).load(db.conn)?;
    Ok(held.iter().sum())
}

/// Gives the whole of a job's reservation after a day back.
pub(crate) fn release_after(db: &mut Db, job: JobId, of: CapabilityId, day: NaiveDate) -> Result<()> {
    let later: Vec<i64> = job_day::table
        .filter(job_day::job_id.eq(job).and(job_day::day.gt(day)))
        .select(job_day::reserved)
        .load(db.conn)?;
    release(db, job, of, later.iter().sum())
}

/// Gives `amount` millionths of a job's reservation back, latest days first. More than it holds gives back all.
/// A day that follows the pattern sinks back to it as soon as its promises let it.
pub(crate) fn release(db: &mut Db, job: JobId, of: CapabilityId, mut amount: i64) -> Result<()> {
    let pattern = held(db, of)?;
    let held: Vec<(NaiveDate, i64)> = job_day::table
        .filter(job_day::job_id.eq(job))
        .order(job_day::day.desc())
        .select((job_day::day, job_day::reserved))
        .load(db.conn)?;
    for (day, reserved) in held {
        let part = reserved.min(amount);
        if part == 0 {
            break;
        }
        let row: DayRow = capacity_day::table.find((of, day)).select(DayRow::as_select()).first(db.conn)?;
        let left = row.reserved - part;
        let capacity = if row.stated { row.capacity } else { pattern.on(day).max(left) };
        diesel::update(capacity_day::table.find((of, day)))
            .set((capacity_day::reserved.eq(left), capacity_day::capacity.eq(capacity)))
            .execute(db.conn)?;
        if part == reserved {
            diesel::delete(job_day::table.find((job, day))).execute(db.conn)?;
        } else {
            diesel::update(job_day::table.find((job, day)))
                .set(job_day::reserved.eq(job_day::reserved - part))
                .execute(db.conn)?;
        }
        amount -= part;
    }
    Ok(())
}
