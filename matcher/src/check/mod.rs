//! Whether a plan keeps to its problem, without the solver.
//!
//! Everything here is recomputed from the two documents: who fits, distances, balances, limits, money.
//! Nothing is shared with the code that makes plans, so that a mistake there shows up here. What a
//! check cannot know is whether a better plan exists; that is what `bound` is for.

mod eligible;
mod flows;
mod limits;
mod lines;
mod papers;
mod quoted;
mod simplex;
mod totals;

use crate::plan::Plan;
use crate::problem::Problem;
use papers::Papers;
use serde::Serialize;

/// One way in which a plan does not keep to its problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Breach {
    /// Stable, for programs.
    pub code: &'static str,
    /// JSON path in the plan, as in `$.lines[3].started`.
    pub path: String,
    /// For people.
    pub text: String,
}

/// Every way in which a plan does not keep to its problem; empty: it does.
///
/// The problem must be one that `validate` finds nothing wrong with.
pub fn check(problem: &Problem, plan: &Plan) -> Vec<Breach> {
    let mut breaches = Breaches(Vec::new());
    if !breaches.numbers(plan) {
        return breaches.0; // sums of what is not a number say nothing
    }
    let Some(papers) = Papers::new(problem, plan, &mut breaches) else {
        return breaches.0; // lines about what does not exist cannot be added up
    };
    papers.sorted(&mut breaches);
    papers.lines(&mut breaches);
    papers.flows(&mut breaches);
    papers.limits(&mut breaches);
    papers.totals(&mut breaches);
    breaches.0
}

/// The tolerance of every comparison, relative above 1.
const TOLERANCE: f64 = 1e-6;

fn slack(a: f64, b: f64) -> f64 {
    TOLERANCE * a.abs().max(b.abs()).max(1.0)
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= slack(a, b)
}

fn above(a: f64, b: f64) -> bool {
    a - b > slack(a, b)
}

fn whole(a: f64) -> bool {
    (a - a.round()).abs() <= TOLERANCE
}

struct Breaches(Vec<Breach>);

impl Breaches {
    fn push(&mut self, code: &'static str, path: impl Into<String>, text: impl Into<String>) {
        self.0.push(Breach { code, path: path.into(), text: text.into() });
    }

    fn must_be(&mut self, code: &'static str, path: String, is: f64, should: f64) {
        if !near(is, should) {
            self.push(code, path, format!("{is} should be {should}"));
        }
    }

    fn at_most(&mut self, code: &'static str, path: String, is: f64, most: f64, what: &str) {
        if above(is, most) {
            self.push(code, path, format!("{is} is more than {most}, {what}"));
        }
    }

    /// Whether every amount is a finite number, and none negative.
    fn numbers(&mut self, plan: &Plan) -> bool {
        let before = self.0.len();
        for (i, line) in plan.lines.iter().enumerate() {
            for (key, value) in
                [("started", line.started), ("good", line.good), ("use", line.use_), ("cost", line.cost)]
            {
                self.amount(format!("$.lines[{i}].{key}"), value);
            }
        }
        for (i, flow) in plan.flows.iter().enumerate() {
            let km = flow.km.unwrap_or(0.0);
            for (key, value) in [("quantity", flow.quantity), ("km", km), ("cost", flow.cost)] {
                self.amount(format!("$.flows[{i}].{key}"), value);
            }
        }
        for (i, unfilled) in plan.unfilled.iter().enumerate() {
            self.amount(format!("$.unfilled[{i}].quantity"), unfilled.quantity);
        }
        for (key, value) in [("objective", plan.objective), ("bound", plan.bound), ("gap", plan.gap)] {
            if !value.is_finite() {
                self.push("number", format!("$.{key}"), "must be a finite number");
            }
        }
        self.0.len() == before
    }

    fn amount(&mut self, path: String, value: f64) {
        if !value.is_finite() {
            self.push("number", path, "must be a finite number");
        } else if value < -TOLERANCE {
            self.push("number", path, format!("{value} is negative"));
        }
    }
}
