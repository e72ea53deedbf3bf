//! What can be made around a place, so that things can be designed for what is there.
//!
//! For one place and reach: every process with its workshops, its capacity and what the next unit of it
//! costs; for one design, how many pieces, at what price the last of them, and which single requirement
//! keeps most capacity out. Where each routing is one operation the answer is a merit order and exact;
//! where pieces travel between workshops it is solved. Set-ups, lots and rounding are left out.

mod unlocks;

pub use unlocks::{Requirement, Unlock};

use crate::distance::km;
use crate::fault::Fault;
use crate::fit;
use crate::problem::{Capability, Destination, Location, Operation, Policy, Problem, Request, Workshop};
use crate::solve::{Options, solve};
use crate::validate::{LARGEST, validate};
use designs::vocabulary;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use unlocks::{FARTHER, relaxations};

/// The shares of what can be made at which a design of several operations is priced.
const SAMPLED: [f64; 4] = [0.25, 0.5, 0.75, 1.0];

/// Seconds that one solve of a design of several operations may take.
const SOLVE_S: f64 = 5.0;

/// Where to look, and for what.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// The middle.
    pub place: Location,
    /// How far from there workshops may be, in kilometres.
    pub radius_km: f64,
    /// Capacity of so many days of `per_day`, where a capability states that; none: the document's.
    pub days: Option<f64>,
    /// The request whose routings are the design; none: only processes are listed.
    pub request: Option<String>,
}

/// What there is around a place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Around {
    /// By process.
    pub processes: Vec<Offered>,
    /// What can be made of the design.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub design: Option<Makeable>,
}

/// What there is of one process.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Offered {
    /// The process, as capabilities state it.
    pub process: String,
    /// Workshops that have it.
    pub workshops: usize,
    /// How many of them somebody vouched for.
    pub verified: usize,
    /// Good pieces that each take one unit of capacity at speed 1.
    pub capacity: f64,
    /// What one more such piece costs, at the workshop.
    pub prices: Vec<Price>,
}

/// A stretch of a marginal price: pieces up to a number, counted from the cheapest.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Price {
    /// The last piece at this price.
    pub until: f64,
    /// Money for each piece of the stretch; where the design was solved, for the last piece of it.
    pub price: f64,
}

/// What can be made of a design.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Makeable {
    /// Workshops that can do some of its operations.
    pub workshops: usize,
    /// Good pieces.
    pub pieces: f64,
    /// What one more piece costs, carried to the place.
    pub prices: Vec<Price>,
    /// Requirements that keep capacity out, each relaxed alone; those that unlock most pieces first.
    pub unlocks: Vec<Unlock>,
}

/// What there is around a place, or everything that is wrong with the problem or the look.
pub fn around(problem: &Problem, look: &Look) -> Result<Around, Vec<Fault>> {
    let mut faults = validate(problem);
    faults.extend(wrong(problem, look));
    if !faults.is_empty() {
        return Err(faults);
    }
    let scene = Scene::new(problem, look);
    let design = problem.requests.iter().find(|request| Some(&request.id) == look.request.as_ref());
    Ok(Around { processes: scene.processes(look.radius_km), design: design.map(|request| scene.design(request, look)) })
}

fn wrong(problem: &Problem, look: &Look) -> Vec<Fault> {
    let mut faults = Vec::new();
    let Location { lat, lon } = look.place;
    if !(lat.abs() <= 90.0 && lon.abs() <= 180.0) {
        faults.push(Fault::new(
            "place",
            "range",
            "a latitude of -90 to 90 and a longitude of -180 to 180 are expected",
        ));
    }
    let amounts = [("radius_km", Some(look.radius_km)), ("days", look.days)];
    for (path, amount) in amounts.into_iter().filter_map(|(path, amount)| Some((path, amount?))) {
        if !(0.0..=LARGEST).contains(&amount) {
            faults.push(Fault::new(path, "range", "a number that is not negative is expected"));
        }
    }
    if let Some(id) = &look.request
        && problem.requests.iter().all(|request| request.id != *id)
    {
        faults.push(Fault::new("request", "unknown", format!("there is no request \"{id}\"")));
    }
    faults
}

/// The workshops that could matter, each with its distance, and the policy.
struct Scene {
    workshops: Vec<(f64, Workshop)>,
    place: Location,
    policy: Policy,
}

impl Scene {
    fn new(problem: &Problem, look: &Look) -> Self {
        let near = |workshop: &&Workshop| {
            let away = km(workshop.location?, look.place);
            (!workshop.paused && away <= FARTHER * look.radius_km).then_some(away)
        };
        let mut workshops: Vec<(f64, Workshop)> = problem
            .workshops
            .iter()
            .filter_map(|workshop| Some((near(&workshop)?, in_window(workshop, look.days))))
            .collect();
        workshops.sort_by(|a, b| a.1.id.cmp(&b.1.id));
        let policy = Policy {
            whole_pieces: false,
            lots: false,
            fair_shortage: false,
            unfilled_penalty: None,
            time_limit_s: SOLVE_S,
            ..problem.policy.clone()
        };
        Scene { workshops, place: look.place, policy }
    }

    fn within(&self, radius_km: f64) -> impl Iterator<Item = &(f64, Workshop)> {
        self.workshops.iter().filter(move |(away, _)| *away <= radius_km)
    }

    /// Every process that somebody within reach has capacity for.
    fn processes(&self, radius_km: f64) -> Vec<Offered> {
        let mut found: BTreeMap<&str, (Offered, Vec<Price>)> = BTreeMap::new();
        for (_, workshop) in self.within(radius_km) {
            let mut own = BTreeSet::new();
            for capability in workshop.capabilities.iter().filter(|capability| capability.capacity > 0.0) {
                let (offered, parts) = found.entry(&capability.process).or_insert_with(|| {
                    let process = capability.process.clone();
                    (Offered { process, workshops: 0, verified: 0, capacity: 0.0, prices: Vec::new() }, Vec::new())
                });
                if own.insert(&capability.process) {
                    offered.workshops += 1;
                    offered.verified += usize::from(workshop.verified);
                }
                let until = room(capability, 1.0);
                offered.capacity += until;
                parts.push(Price { until, price: price(capability, 1.0) });
            }
        }
        found.into_values().map(|(offered, parts)| Offered { prices: merit_order(parts), ..offered }).collect()
    }

    fn design(&self, request: &Request, look: &Look) -> Makeable {
        let mut request = request.clone();
        // Limits of an order, not of the design.
        request.max_share = None;
        request.max_workshops = None;
        request.max_distance_km = Some(look.radius_km);
        let now = self.pieces(&request);
        let mut unlocks: Vec<Unlock> = relaxations(&request, look.radius_km)
            .into_iter()
            .filter_map(|(requirement, relaxed)| {
                let pieces = self.pieces(&relaxed);
                let more = pieces - now;
                let workshops = self.makers(&relaxed);
                (more > 1e-9 * pieces).then_some(Unlock { requirement, pieces, more, workshops })
            })
            .collect();
        unlocks.sort_by(|a, b| b.more.total_cmp(&a.more));
        let prices = if is_merit_order(&request) { self.merit_order(&request) } else { self.sampled(&request, now) };
        Makeable { workshops: self.makers(&request), pieces: now, prices, unlocks }
    }

    /// Workshops that can do some operation of a request.
    fn makers(&self, request: &Request) -> usize {
        let operations = || request.routings.iter().flat_map(|routing| &routing.operations);
        let can = |workshop: &Workshop| {
            may(request, workshop) && workshop.capabilities.iter().any(|c| operations().any(|o| can_do(c, o)))
        };
        self.within(reach(request)).filter(|(_, workshop)| can(workshop)).count()
    }

    /// Good pieces of a request that can be made.
    fn pieces(&self, request: &Request) -> f64 {
        let most: f64 = self.ways(request).map(|ways| ways.iter().map(|way| way.until).fold(0.0, f64::max)).sum();
        let most = most.min(LARGEST);
        if is_merit_order(request) || most == 0.0 {
            return most;
        }
        self.solved(request, most).map_or(0.0, |(_, unfilled)| most - unfilled)
    }

    /// For each capability that can deliver, how many pieces by each routing if it did nothing else, and
    /// what one costs there.
    fn ways<'s>(&'s self, request: &'s Request) -> impl Iterator<Item = Vec<Price>> + 's {
        let delivering = || request.routings.iter().filter_map(|routing| last(&routing.operations));
        self.within(reach(request)).filter(|(_, workshop)| may(request, workshop)).flat_map(move |(away, workshop)| {
            workshop.capabilities.iter().map(move |capability| {
                let able = delivering().filter(|operation| can_do(capability, operation));
                let way = |operation: &Operation| {
                    let per_km = operation.cost_per_piece_km.unwrap_or(self.policy.cost_per_piece_km);
                    let price = price(capability, operation.use_per_piece) + per_km * away;
                    Price { until: room(capability, operation.use_per_piece), price }
                };
                able.map(way).collect()
            })
        })
    }

    fn merit_order(&self, request: &Request) -> Vec<Price> {
        merit_order(self.ways(request).flat_map(cheapest_mix).collect())
    }

    /// What the last piece costs at some quantities: the difference of two solves.
    fn sampled(&self, request: &Request, pieces: f64) -> Vec<Price> {
        let sample = |share: f64| {
            let until = if share < 1.0 { (share * pieces).ceil().min(pieces) } else { pieces };
            let step = until.min(1.0);
            let (with, _) = self.solved(request, until)?;
            let (without, _) = if until > step { self.solved(request, until - step)? } else { (0.0, 0.0) };
            (step > 0.0).then_some(Price { until, price: (with - without) / step })
        };
        SAMPLED.into_iter().filter_map(sample).collect()
    }

    /// Money, and what stays unfilled, for a number of pieces at the place.
    fn solved(&self, request: &Request, pieces: f64) -> Option<(f64, f64)> {
        let mut request = request.clone();
        request.destinations =
            vec![Destination { id: "here".to_owned(), location: Some(self.place), quantity: pieces }];
        let workshops = self.within(reach(&request)).map(|(_, workshop)| workshop.clone()).collect();
        let problem = Problem { policy: self.policy.clone(), ..Problem::new(workshops, vec![request]) };
        let options = Options { relax: true, brief: true, prices: false, ..Options::default() };
        let plan = solve(&problem, &options).ok()?;
        Some((plan.terms.money(), plan.unfilled.iter().map(|unfilled| unfilled.quantity).sum()))
    }
}

/// The workshop with the capacity of the window.
fn in_window(workshop: &Workshop, days: Option<f64>) -> Workshop {
    let mut workshop = workshop.clone();
    for capability in &mut workshop.capabilities {
        if let (Some(days), Some(per_day)) = (days, capability.per_day) {
            capability.capacity = (days * per_day).min(LARGEST);
        }
    }
    workshop
}

fn reach(request: &Request) -> f64 {
    request.max_distance_km.unwrap_or(f64::INFINITY)
}

fn may(request: &Request, workshop: &Workshop) -> bool {
    let country = workshop.country.as_ref();
    (workshop.verified || !request.requires_verified)
        && (request.countries.is_empty() || country.is_some_and(|country| request.countries.contains(country)))
}

fn can_do(capability: &Capability, operation: &Operation) -> bool {
    capability.capacity > 0.0
        && vocabulary::fits(&capability.process, &operation.process)
        && fit::falls_short(capability, operation).is_empty()
}

/// Good pieces that a capability can make.
fn room(capability: &Capability, use_per_piece: f64) -> f64 {
    capability.capacity * capability.speed * capability.yield_ / use_per_piece
}

/// Money for a good piece, at the workshop.
fn price(capability: &Capability, use_per_piece: f64) -> f64 {
    (capability.unit_cost + capability.use_cost * use_per_piece / capability.speed) / capability.yield_
}

/// The operation that delivers: the one that is no other's input.
fn last(operations: &[Operation]) -> Option<&Operation> {
    let is_input = |id: &str| operations.iter().flat_map(|o| &o.inputs).any(|input| input.operation == id);
    operations.iter().find(|operation| !is_input(&operation.id))
}

/// Whether nothing but capacity ties pieces together: each is one operation at one workshop.
fn is_merit_order(request: &Request) -> bool {
    let alone = |operations: &[Operation]| matches!(operations, [only] if only.material_kg_per_piece == 0.0);
    request.routings.iter().all(|routing| alone(&routing.operations))
}

/// How one capability makes more and more pieces at least cost: the cheapest way until it is full, then
/// step by step by ways that take less of it. Each way's `until` counts from nothing, each stretch's
/// from the one before.
fn cheapest_mix(ways: Vec<Price>) -> Vec<Price> {
    let (mut pieces, mut cost) = (0.0, 0.0);
    let mut stretches = Vec::new();
    loop {
        let slope = |way: &Price| (way.until * way.price - cost) / (way.until - pieces);
        let more = ways.iter().filter(|way| way.until > pieces * (1.0 + 1e-12));
        let next = more.min_by(|a, b| slope(a).total_cmp(&slope(b)).then(b.until.total_cmp(&a.until)));
        let Some(next) = next else {
            return stretches;
        };
        stretches.push(Price { until: next.until - pieces, price: slope(next) });
        (pieces, cost) = (next.until, next.until * next.price);
    }
}

/// Stretches of many capabilities as one, cheapest first.
fn merit_order(mut stretches: Vec<Price>) -> Vec<Price> {
    stretches.sort_by(|a, b| a.price.total_cmp(&b.price).then(a.until.total_cmp(&b.until)));
    let mut all: Vec<Price> = Vec::new();
    let mut until = 0.0;
    for stretch in stretches {
        until += stretch.until;
        match all.last_mut().filter(|last| last.price == stretch.price) {
            Some(last) => last.until = until,
            None => all.push(Price { until, ..stretch }),
        }
    }
    all
}
