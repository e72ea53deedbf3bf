//! The books added up: what was made, received and turned down, by country and process.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::error::Result;
use crate::schema::{capability, destination, job, job_line, request, workshop};
use crate::state::RequestState;
use crate::{Db, JobId, WorkshopId};

/// What one workshop made with one process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Produced {
    /// Who made it.
    pub workshop: WorkshopId,
    /// In which country, ISO 3166-1 alpha-2.
    pub country: String,
    /// By which process.
    pub process: String,
    /// Good pieces reported.
    pub good: i64,
    /// Pieces spoilt.
    pub scrap: i64,
    /// Pieces that receivers took.
    pub received: i64,
    /// Pieces that receivers turned down.
    pub rejected: i64,
}

/// What was made in every job that made anything, job by job.
pub fn produced(db: &mut Db) -> Result<Vec<Produced>> {
    let lines: Vec<(JobId, i64, i64)> =
        job_line::table.select((job_line::job_id, job_line::received, job_line::rejected)).load(db.conn)?;
    let mut arrived: HashMap<JobId, (i64, i64)> = HashMap::new();
    for (job, received, rejected) in lines {
        let sums = arrived.entry(job).or_default();
        *sums = (sums.0 + received, sums.1 + rejected);
    }
    type Row = (JobId, WorkshopId, String, String, i64, i64);
    let rows: Vec<Row> = job::table
        .inner_join(workshop::table.on(workshop::id.eq(job::workshop_id)))
        .inner_join(capability::table.on(capability::id.eq(job::capability_id)))
        .order(job::id)
        .select((job::id, job::workshop_id, workshop::country, capability::process, job::good, job::scrap))
        .load(db.conn)?;
    let all = rows.into_iter().map(|(job, workshop, country, process, good, scrap)| {
        let (received, rejected) = arrived.get(&job).copied().unwrap_or_default();
        Produced { workshop, country, process, good, scrap, received, rejected }
    });
    Ok(all.filter(|one| one.good + one.scrap + one.received + one.rejected > 0).collect())
}

/// What was wanted in a country, and what of it arrived.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Destinations there.
    pub destinations: i64,
    /// Pieces wanted.
    pub wanted: i64,
    /// Pieces promised by workshops.
    pub accepted: i64,
    /// Pieces received.
    pub received: i64,
}

/// What is and was wanted, by country of the destination, over requests that were let through and not taken back.
pub fn wanted(db: &mut Db) -> Result<HashMap<String, Wanted>> {
    let states: Vec<RequestState> = RequestState::ALL
        .iter()
        .copied()
        .filter(|state| state.is_public() && *state != RequestState::Cancelled)
        .collect();
    type Row = (String, i64, i64, i64);
    let rows: Vec<Row> = destination::table
        .inner_join(request::table.on(request::id.eq(destination::request_id)))
        .filter(request::state.eq_any(states))
        .select((destination::country, destination::wanted, destination::accepted, destination::received))
        .load(db.conn)?;
    let mut by_country: HashMap<String, Wanted> = HashMap::new();
    for (country, wanted, accepted, received) in rows {
        let sums = by_country.entry(country).or_default();
        sums.destinations += 1;
        sums.wanted += wanted;
        sums.accepted += accepted;
        sums.received += received;
    }
    Ok(by_country)
}
