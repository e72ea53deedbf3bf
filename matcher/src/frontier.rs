//! Plans between two aims: what less of one costs of the other.
//!
//! Every point is the best plan for some weights, so that it can be found again from its document. New
//! weights are taken across the widest gap between neighbours, until there are enough points or no
//! weights give a new one.

use crate::fault::Fault;
use crate::plan::Plan;
use crate::problem::{Problem, Weights};
use crate::resilience::base_of;
use crate::solve::{Options, solve};
use serde::Serialize;
use std::collections::BTreeSet;
use std::str::FromStr;

/// Something to have little of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// Money.
    Cost,
    /// Piece-kilometres.
    Km,
    /// Kilograms of CO2e.
    Co2e,
    /// Workshops used.
    Spread,
}

impl FromStr for Aim {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "cost" => Ok(Aim::Cost),
            "km" => Ok(Aim::Km),
            "co2e" => Ok(Aim::Co2e),
            "spread" => Ok(Aim::Spread),
            _ => Err(format!("\"{name}\" is none of cost, km, co2e, spread")),
        }
    }
}

/// The plans between two aims, by the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Frontier {
    /// From the least of the first aim to the least of the second.
    pub points: Vec<Point>,
}

/// One plan, measured.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Money.
    pub cost: f64,
    /// Piece-kilometres.
    pub km: f64,
    /// Kilograms of CO2e.
    pub co2e: f64,
    /// Workshops used.
    pub spread: f64,
    /// Pieces left unfilled.
    pub unfilled: f64,
    /// The plan itself, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

impl Point {
    fn of(&self, aim: Aim) -> f64 {
        match aim {
            Aim::Cost => self.cost,
            Aim::Km => self.km,
            Aim::Co2e => self.co2e,
            Aim::Spread => self.spread,
        }
    }
}

/// Up to `points` plans between two aims, or everything that is wrong with the problem.
pub fn frontier(
    problem: &Problem,
    between: (Aim, Aim),
    points: usize,
    options: &Options,
) -> Result<Frontier, Vec<Fault>> {
    let options = Options { prices: false, brief: true, ..options.clone() };
    let (a, b) = between;
    let at = |weight_a: f64, weight_b: f64| -> Result<Point, Vec<Fault>> {
        let mut weighted = problem.clone();
        weighted.policy.weights = weights(a, weight_a, b, weight_b);
        Ok(measure(problem, solve(&weighted, &options)?))
    };
    // Among plans that are equally good by one aim, take the best by the other.
    let rough = (at(1.0, 0.0)?, at(0.0, 1.0)?);
    let scale = |aim: Aim| rough.0.of(aim).max(rough.1.of(aim)).max(1e-9);
    let (unit_a, unit_b) = (1.0 / scale(a), 1.0 / scale(b));
    let first = at(unit_a, unit_b * 1e-6)?;
    let last = at(unit_a * 1e-6, unit_b)?;
    let mut found = vec![first];
    if !same(&found[0], &last, between) {
        found.push(last);
    }
    let mut closed = BTreeSet::new();
    while found.len() < points {
        let gap = |i: usize| {
            let (left, right) = (&found[i], &found[i + 1]);
            (right.of(a) - left.of(a)) * unit_a * (left.of(b) - right.of(b)) * unit_b
        };
        let key = |i: usize| (found[i].of(a).to_bits(), found[i + 1].of(a).to_bits());
        let open = (0..found.len() - 1).filter(|&i| !closed.contains(&key(i)));
        let Some(widest) = open.max_by(|&i, &j| gap(i).total_cmp(&gap(j))) else {
            break;
        };
        let (left, right) = (&found[widest], &found[widest + 1]);
        // Weights under which both neighbours are equally good.
        let point = at(left.of(b) - right.of(b), right.of(a) - left.of(a))?;
        if same(&point, left, between) || same(&point, right, between) {
            closed.insert(key(widest));
        } else {
            found.insert(widest + 1, point);
            found.sort_by(|x, y| x.of(a).total_cmp(&y.of(a)).then(y.of(b).total_cmp(&x.of(b))));
        }
    }
    Ok(Frontier { points: found })
}

fn weights(a: Aim, weight_a: f64, b: Aim, weight_b: f64) -> Weights {
    let of = |aim: Aim| {
        let of_a = if aim == a { weight_a.max(0.0) } else { 0.0 };
        of_a + if aim == b { weight_b.max(0.0) } else { 0.0 }
    };
    Weights { cost: of(Aim::Cost), km: of(Aim::Km), co2e: of(Aim::Co2e), spread: of(Aim::Spread) }
}

fn same(x: &Point, y: &Point, between: (Aim, Aim)) -> bool {
    [between.0, between.1].into_iter().all(|aim| {
        let (x, y) = (x.of(aim), y.of(aim));
        (x - y).abs() <= 1e-6 * x.abs().max(y.abs()).max(1.0)
    })
}

fn measure(problem: &Problem, plan: Plan) -> Point {
    let km = |flow: &crate::plan::Flow| {
        let carried = flow.quantity * flow.km.unwrap_or(0.0);
        if flow.supply.is_some() { carried / 1000.0 } else { carried }
    };
    let km: f64 = plan.flows.iter().map(km).sum();
    let making = plan.lines.iter().map(|line| &line.workshop);
    let supplying = plan.flows.iter().filter(|f| f.supply.is_some()).map(|f| &f.from);
    let used: BTreeSet<&String> = making.chain(supplying).collect();
    Point {
        cost: plan.terms.money(),
        km,
        co2e: km * problem.policy.co2e_kg_per_piece_km,
        spread: used.len() as f64,
        unfilled: base_of(&plan).unfilled,
        plan: Some(plan),
    }
}
