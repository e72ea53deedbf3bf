//! What somebody could change so that a short order is filled.
//!
//! Each lever changes the problem in one way a coordinator can decide, and the problem is solved
//! again. Pairs are tried of levers that do not close the shortage alone.

use crate::fault::Fault;
use crate::fit;
use crate::instance::Instance;
use crate::plan::{Plan, Reason};
use crate::problem::{Operation, Problem, Request};
use crate::resilience::base_of;
use crate::solve::{Options, solve};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The extensions of the window that are tried, in days.
const DAYS: [u32; 6] = [1, 2, 3, 5, 7, 14];

/// The most levers that are combined with each other.
const MOST_PAIRED: usize = 16;

/// What is short, and what would help.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Levers {
    /// Pieces that are short as things are.
    pub short: f64,
    /// Those that close it cheapest first, then by what is left.
    pub levers: Vec<Lever>,
}

/// Something to change, and what that would give.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lever {
    /// One action, or two together.
    pub actions: Vec<Action>,
    /// Pieces still unfilled.
    pub unfilled: f64,
    /// Weighted cost of the new plan, less that of the plan as things are.
    pub cost_change: f64,
}

/// A change that somebody can decide.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Action {
    /// Extend the window: every capability gains its `per_day` times the days.
    MoreDays {
        /// How many.
        days: u32,
    },
    /// Verify a workshop.
    Verify {
        /// Which.
        workshop: String,
    },
    /// Ask a paused workshop to work again.
    Unpause {
        /// Which.
        workshop: String,
    },
    /// Accept longer last legs.
    Reach {
        /// For which request.
        request: String,
        /// The longest then used.
        km: f64,
    },
    /// Ask less of an operation.
    Routing {
        /// Of which request.
        request: String,
        /// In which routing.
        routing: String,
        /// Of which operation.
        operation: String,
        /// What no longer is asked.
        waive: Reason,
    },
    /// Waive minimum lots and set-ups.
    Lots,
    /// Let one workshop deliver more of a request.
    Share {
        /// Which request.
        request: String,
        /// The largest share then used.
        max_share: f64,
    },
    /// Let more workshops deliver a request.
    Workshops {
        /// Which request.
        request: String,
        /// How many then do.
        max_workshops: u32,
    },
}

/// An action with what it does.
struct Tried {
    action: Action,
    unfilled: f64,
    cost_change: f64,
}

/// Computes every lever, or says everything that is wrong with the problem.
pub fn levers(problem: &Problem, options: &Options) -> Result<Levers, Vec<Fault>> {
    let options = Options { prices: false, brief: true, ..options.clone() };
    let plan = solve(problem, &options)?;
    let base = base_of(&plan);
    if base.unfilled <= 0.0 {
        return Ok(Levers { short: 0.0, levers: Vec::new() });
    }
    let mut tried = Vec::new();
    for action in actions(problem, &plan) {
        let plan = solve(&changed(problem, &[&action]), &options)?;
        let outcome = base_of(&plan);
        tried.push(Tried {
            action: settled(action, problem, &plan),
            unfilled: outcome.unfilled,
            cost_change: outcome.cost - base.cost,
        });
    }
    let mut levers = Vec::new();
    for (first, second) in pairs(&tried, base.unfilled) {
        let both = [&first.action, &second.action];
        let outcome = base_of(&solve(&changed(problem, &both), &options)?);
        if outcome.unfilled < first.unfilled.min(second.unfilled) {
            levers.push(Lever {
                actions: both.into_iter().cloned().collect(),
                unfilled: outcome.unfilled,
                cost_change: outcome.cost - base.cost,
            });
        }
    }
    let helps = tried.into_iter().filter(|t| t.unfilled < base.unfilled);
    levers.extend(helps.map(|t| Lever { actions: vec![t.action], unfilled: t.unfilled, cost_change: t.cost_change }));
    levers.sort_by(|a, b| {
        (a.unfilled.total_cmp(&b.unfilled))
            .then(a.cost_change.total_cmp(&b.cost_change))
            .then(a.actions.len().cmp(&b.actions.len()))
    });
    Ok(Levers { short: base.unfilled, levers })
}

/// Pairs of actions neither of which closes the shortage, the more helpful ones first.
fn pairs(tried: &[Tried], short: f64) -> Vec<(&Tried, &Tried)> {
    let mut open: Vec<&Tried> = tried.iter().filter(|t| t.unfilled > 0.0).collect();
    open.sort_by(|a, b| a.unfilled.total_cmp(&b.unfilled));
    open.truncate(MOST_PAIRED);
    let mut pairs = Vec::new();
    for (i, first) in open.iter().enumerate() {
        for second in &open[i + 1..] {
            let days = |t: &Tried| matches!(t.action, Action::MoreDays { .. });
            let idle = |t: &Tried| t.unfilled >= short;
            // Two lengths of window are one, and two levers that move nothing rarely do together.
            let alike = days(first) && days(second) || idle(first) && idle(second);
            if !alike {
                pairs.push((*first, *second));
            }
        }
    }
    pairs
}

/// Everything that could help, each alone.
fn actions(problem: &Problem, plan: &Plan) -> Vec<Action> {
    let short: BTreeSet<&str> = plan.unfilled.iter().map(|u| u.request.as_str()).collect();
    let mut actions = Vec::new();
    let capabilities = || problem.workshops.iter().flat_map(|w| &w.capabilities);
    if capabilities().any(|c| c.per_day.is_some_and(|per_day| per_day > 0.0)) {
        actions.extend(DAYS.map(|days| Action::MoreDays { days }));
    }
    let instance = Instance::new(problem);
    let mut verify = BTreeSet::new();
    let mut unpause = BTreeSet::new();
    let mut waive = BTreeMap::new();
    let mut reach = BTreeSet::new();
    for (s, step) in instance.steps.iter().enumerate() {
        let request = instance.orders[step.order].request;
        if !short.contains(request.id.as_str()) {
            continue;
        }
        for (w, workshop) in instance.workshops.iter().enumerate() {
            let mut reasons = fit::fit(&instance, s, w).reasons;
            // A longer window may give it capacity, so that is no reason to leave it out.
            reasons.retain(|&reason| reason != Reason::NoCapacity);
            match reasons[..] {
                [Reason::Unverified] => {
                    verify.insert(workshop.id.clone());
                }
                [Reason::Paused] => {
                    unpause.insert(workshop.id.clone());
                }
                [Reason::OutOfReach] => {
                    reach.insert(request.id.clone());
                }
                [reason @ (Reason::Material | Reason::Envelope | Reason::Tolerance | Reason::Certification)] => {
                    waive.insert((s, reason), step);
                }
                _ => {}
            }
        }
    }
    actions.extend(verify.into_iter().map(|workshop| Action::Verify { workshop }));
    actions.extend(unpause.into_iter().map(|workshop| Action::Unpause { workshop }));
    for request in problem.requests.iter().filter(|r| short.contains(r.id.as_str())) {
        let id = || request.id.clone();
        if request.max_distance_km.is_some() || reach.contains(&request.id) {
            let km = f64::INFINITY;
            actions.push(Action::Reach { request: id(), km });
        }
        if request.max_share.is_some_and(|share| share < 1.0) {
            let max_share = 1.0;
            actions.push(Action::Share { request: id(), max_share });
        }
        if request.max_workshops.is_some() {
            let max_workshops = u32::MAX;
            actions.push(Action::Workshops { request: id(), max_workshops });
        }
    }
    for ((_, reason), step) in waive {
        actions.push(Action::Routing {
            request: instance.orders[step.order].request.id.clone(),
            routing: step.routing.id.clone(),
            operation: step.operation.id.clone(),
            waive: reason,
        });
    }
    if problem.policy.lots && capabilities().any(|c| c.min_lot > 0.0 || c.setup_use > 0.0) {
        actions.push(Action::Lots);
    }
    actions
}

/// The problem after some actions.
fn changed(problem: &Problem, actions: &[&Action]) -> Problem {
    let mut changed = problem.clone();
    for action in actions {
        change(&mut changed, action);
    }
    changed
}

fn change(problem: &mut Problem, action: &Action) {
    match action {
        Action::MoreDays { days } => {
            for capability in problem.workshops.iter_mut().flat_map(|w| &mut w.capabilities) {
                capability.capacity += f64::from(*days) * capability.per_day.unwrap_or(0.0);
            }
        }
        Action::Verify { workshop } => {
            for found in problem.workshops.iter_mut().filter(|w| w.id == *workshop) {
                found.verified = true;
            }
        }
        Action::Unpause { workshop } => {
            for found in problem.workshops.iter_mut().filter(|w| w.id == *workshop) {
                found.paused = false;
            }
        }
        Action::Reach { request, km } => {
            in_request(problem, request, |r| {
                r.max_distance_km = km.is_finite().then_some(*km);
            });
        }
        Action::Share { request, max_share } => {
            in_request(problem, request, |r| r.max_share = Some(*max_share));
        }
        Action::Workshops { request, max_workshops } => {
            in_request(problem, request, |r| r.max_workshops = Some(*max_workshops))
        }
        Action::Lots => problem.policy.lots = false,
        Action::Routing { request, routing, operation, waive } => in_request(problem, request, |r| {
            let routings = r.routings.iter_mut().filter(|t| t.id == *routing);
            for found in routings.flat_map(|t| &mut t.operations).filter(|o| o.id == *operation) {
                ask_less(found, *waive);
            }
        }),
    }
}

fn in_request(problem: &mut Problem, id: &str, change: impl FnOnce(&mut Request)) {
    if let Some(request) = problem.requests.iter_mut().find(|r| r.id == id) {
        change(request);
    }
}

fn ask_less(operation: &mut Operation, waive: Reason) {
    match waive {
        Reason::Material if operation.material_kg_per_piece == 0.0 => operation.material = None,
        Reason::Envelope => operation.size_mm = None,
        Reason::Tolerance => operation.tolerance_mm = None,
        Reason::Certification => operation.certifications.clear(),
        _ => {}
    }
}

/// A limit that was lifted altogether, set to what the new plan makes of it.
fn settled(action: Action, problem: &Problem, plan: &Plan) -> Action {
    let delivered = |request: &str| {
        let mut by_workshop: BTreeMap<&str, f64> = BTreeMap::new();
        for flow in &plan.flows {
            if flow.request == request && flow.to_operation.is_none() {
                *by_workshop.entry(&flow.from).or_default() += flow.quantity;
            }
        }
        by_workshop
    };
    match action {
        Action::Reach { request, .. } => {
            let legs = plan.flows.iter().filter(|f| f.request == request && f.to_operation.is_none());
            let longest = legs.filter_map(|flow| flow.km).fold(0.0, f64::max);
            let before = problem.requests.iter().find(|r| r.id == request);
            let before = before.and_then(|r| r.max_distance_km).unwrap_or(0.0);
            // Rounded up to a kilometre, so that it can be said and still suffices.
            let km = longest.ceil().max(before);
            Action::Reach { request, km }
        }
        Action::Share { request, .. } => {
            let wanted = problem.requests.iter().find(|r| r.id == request);
            let wanted: f64 = wanted.map_or(0.0, |r| r.destinations.iter().map(|d| d.quantity).sum());
            let most = delivered(&request).into_values().fold(0.0, f64::max);
            let max_share = if wanted > 0.0 { (most / wanted).min(1.0) } else { 1.0 };
            Action::Share { request, max_share }
        }
        Action::Workshops { request, .. } => {
            let max_workshops = u32::try_from(delivered(&request).len()).unwrap_or(u32::MAX);
            Action::Workshops { request, max_workshops }
        }
        other => other,
    }
}
