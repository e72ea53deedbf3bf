//! What something would cost, before anybody posts it.
//!
//! A quote promises nothing. It sees what workshops have free at this moment, as the planner will a moment later. Where
//! the index alone gives the best plan, that is the answer; otherwise the planner's own problem is solved among the
//! cheapest workshops, and among more of them as long as pieces are left over.

use std::collections::{BTreeSet, HashSet};

use designs::okh::Manifest;
use matcher::{Options, Plan, Quoted, Request};
use serde::Serialize;
use store::{Db, Result, StoreError, WorkshopId, designs as shelf, jobs};

use super::market::Key;
use super::markets::Now;
use super::shares;
use super::snapshot::Open;
use crate::error::FieldError;
use crate::flows::money::to_minor;
use crate::flows::post::{self, Wanted};

/// Seconds a quote may take before it answers with the best it has.
const TIME_LIMIT_S: f64 = 3.0;

/// How many workshops are asked where the index alone is no answer, and how many times what is wanted they have.
const SHORTLISTS: [(usize, f64); 3] = [(24, 3.0), (200, 30.0), (usize::MAX, f64::INFINITY)];

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

/// A request that is not posted, and what else is asked of the books for it.
pub struct Question {
    asked: Open,
    manifest: Manifest,
    /// Who called the design not their kind of work.
    refused: HashSet<WorkshopId>,
}

impl Question {
    /// Of which market it is asked.
    pub fn key(&self) -> Key {
        let mut networks = self.asked.posted_to.clone();
        networks.sort();
        Key { networks, currency: self.asked.request.currency.clone() }
    }
}

/// Reads what somebody wants; all field errors come back together. Nothing is written.
pub fn ask(db: &mut Db, wanted: &Wanted) -> Result<std::result::Result<Question, Vec<FieldError>>> {
    let (request, places, posted_to) = match post::imagine(db, wanted)? {
        Ok(imagined) => imagined,
        Err(errors) => return Ok(Err(errors)),
    };
    let version = shelf::version(db, request.design_version_id)?;
    let manifest = designs::okh::read(&version.manifest).map_err(|_| StoreError::refused("manifest_unreadable"))?;
    let refused = jobs::not_our_work(db, version.id)?.into_iter().collect();
    Ok(Ok(Question { asked: Open { request, places, posted_to }, manifest, refused }))
}

/// The price of something at a market; the text says what went wrong, for the log.
pub fn quote(question: &Question, now: &Now) -> std::result::Result<Quote, String> {
    let Now { market, apart, at } = now;
    let request = market.request(&question.asked, &question.manifest);
    let until = market.last_day(&question.asked);
    let left = |workshop, capability| match question.refused.contains(&market.workshop(workshop)) {
        true => 0.0,
        false => market.left(workshop, capability, *at, until, apart),
    };
    let quoted = market.quoter.quote_with(&request, left).filter(|quoted| market.quoter.is_plan(&request, quoted));
    if let Some(quoted) = quoted {
        return Ok(as_it_stands(now, &request, &quoted));
    }
    let options = Options { time_limit_s: Some(TIME_LIMIT_S), brief: true, prices: false, ..Options::default() };
    let mut found = None;
    for shortlist in SHORTLISTS {
        let (mut problem, all) = market.quoter.shortlist(&request, shortlist, left);
        market.currency().clone_into(&mut problem.currency);
        let plan = matcher::solve(&problem, &options)
            .map_err(|faults| faults.first().map(ToString::to_string).unwrap_or_default())?;
        let short = !plan.unfilled.is_empty();
        found = Some(of_plan(now, &request, &plan));
        if all || !short {
            break;
        }
    }
    found.ok_or_else(|| "nobody was asked".to_owned())
}

/// A quote that is a plan.
fn as_it_stands(now: &Now, request: &Request, quoted: &Quoted) -> Quote {
    let workshops = now.market.quoter.workshops();
    let km = |part: &matcher::Part| {
        let (from, to) = (workshops[part.workshop].location, request.destinations[part.destination].location);
        from.zip(to).map(|(from, to)| matcher::km(from, to))
    };
    let makers: BTreeSet<usize> = quoted.parts.iter().map(|part| part.workshop).collect();
    let placed: f64 = quoted.parts.iter().map(|part| part.pieces).sum();
    Quote {
        wanted: wanted(request),
        placed: placed.round() as i64,
        cost: to_minor(quoted.cost, now.market.currency()),
        currency: now.market.currency().to_owned(),
        workshops: makers.len(),
        farthest_km: quoted.parts.iter().filter_map(km).fold(0.0, f64::max).round() as u32,
    }
}

fn of_plan(now: &Now, request: &Request, plan: &Plan) -> Quote {
    let shares = shares(plan);
    let makers: BTreeSet<&str> = shares.iter().map(|share| share.workshop.as_str()).collect();
    Quote {
        wanted: wanted(request),
        placed: shares.iter().flat_map(|share| share.pieces.values()).sum(),
        cost: to_minor(plan.terms.money(), now.market.currency()),
        currency: now.market.currency().to_owned(),
        workshops: makers.len(),
        farthest_km: plan.flows.iter().filter_map(|flow| flow.km).fold(0.0, f64::max).round() as u32,
    }
}

fn wanted(request: &Request) -> i64 {
    request.destinations.iter().map(|d| d.quantity).sum::<f64>().round() as i64
}
