//! What something would cost, before anybody posts it: the planner's own problem, solved and thrown away.
//!
//! A quote promises nothing. It sees what workshops have free at this moment, as the planner will a moment later.

use std::collections::BTreeSet;

use matcher::{Options, Problem};
use serde::Serialize;
use store::{Db, Result};

use super::{shares, snapshot};
use crate::error::FieldError;
use crate::flows::money::to_minor;
use crate::flows::post::{self, Wanted};

/// Seconds a quote may take before it answers with the best it has.
const TIME_LIMIT_S: f64 = 3.0;

/// The answer to "what would it cost".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Quote {
    /// Pieces wanted.
    pub wanted: i64,
    /// Pieces that workshops could make in time.
    pub placed: i64,
    /// What these cost, making and carrying, in minor units of the currency.
    pub cost: i64,
    /// ISO 4217.
    pub currency: String,
    /// How many workshops would make them.
    pub workshops: usize,
    /// How far the farthest piece would travel, in whole kilometres.
    pub farthest_km: u32,
}

impl Quote {
    /// What one of the pieces that can be made costs, in minor units.
    pub fn each(&self) -> i64 {
        let pieces = self.placed.max(1);
        (self.cost + pieces / 2) / pieces
    }
}

/// The problem of a request that is not posted; all field errors come back together. Nothing is written.
pub fn imagine(db: &mut Db, wanted: &Wanted) -> Result<std::result::Result<Problem, Vec<FieldError>>> {
    Ok(match post::imagine(db, wanted)? {
        Ok((request, places, networks)) => Ok(snapshot::alone(db, request, places, networks)?.problem),
        Err(errors) => Err(errors),
    })
}

/// Solves an imagined problem; the text says what went wrong, for the log.
pub fn quote(problem: &Problem) -> std::result::Result<Quote, String> {
    let options = Options { time_limit_s: Some(TIME_LIMIT_S), brief: true, prices: false, ..Options::default() };
    let plan = matcher::solve(problem, &options)
        .map_err(|faults| faults.first().map(ToString::to_string).unwrap_or_default())?;
    let shares = shares(&plan);
    let makers: BTreeSet<&str> = shares.iter().map(|share| share.workshop.as_str()).collect();
    let wanted = problem.requests.iter().flat_map(|r| &r.destinations).map(|d| d.quantity).sum::<f64>();
    Ok(Quote {
        wanted: wanted.round() as i64,
        placed: shares.iter().flat_map(|share| share.pieces.values()).sum(),
        cost: to_minor(plan.terms.money(), &problem.currency),
        currency: problem.currency.clone(),
        workshops: makers.len(),
        farthest_km: plan.flows.iter().filter_map(|flow| flow.km).fold(0.0, f64::max).round() as u32,
    })
}
