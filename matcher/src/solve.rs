//! From a problem to a plan.

use crate::binding;
use crate::eligibility;
use crate::extract::{self, Work};
use crate::fault::Fault;
use crate::fit;
use crate::instance::{Instance, Step};
use crate::plan::{Ineligible, Plan, Prices, Seconds, Stats, Status};
use crate::prices;
use crate::problem::Problem;
use crate::search::{self, Answer};
use crate::solver::Deadline;
use crate::validate::validate;
use std::time::Instant;

/// How to solve, beyond what the document's policy says.
#[derive(Clone, Debug)]
pub struct Options {
    /// Solve the linear relaxation: no lots, no whole pieces, no `max_workshops`.
    pub relax: bool,
    /// Seconds, instead of the policy's.
    pub time_limit_s: Option<f64>,
    /// The gap at which a plan is called optimal, instead of the policy's.
    pub max_gap: Option<f64>,
    /// Count ineligible pairs by reason instead of listing them.
    pub brief: bool,
    /// Compute marginal prices.
    pub prices: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options { relax: false, time_limit_s: None, max_gap: None, brief: false, prices: true }
    }
}

/// The best plan for a problem, or everything that is wrong with the problem.
///
/// A shortage is never an error: what nobody can make is in the plan's `unfilled`.
pub fn solve(problem: &Problem, options: &Options) -> Result<Plan, Vec<Fault>> {
    let faults = validate(problem);
    if !faults.is_empty() {
        return Err(faults);
    }
    let start = Instant::now();
    let limit = options.time_limit_s.unwrap_or(problem.policy.time_limit_s);
    let max_gap = options.max_gap.unwrap_or(problem.policy.max_gap);
    let deadline = Deadline::after_seconds(limit);
    let instance = Instance::new(problem);
    let instance = if options.relax { instance.relaxed() } else { instance };
    let eligibility = eligibility::of(&instance, options.brief);
    let candidates = start.elapsed().as_secs_f64();

    let answer = search::best(&instance, deadline, max_gap);
    let work = extract::work(&instance, &answer.model, &answer.values);
    let solve = start.elapsed().as_secs_f64() - candidates;

    let prices = match options.prices {
        // Prices may take what the search left of its time, and always a quarter of it.
        true => prices::prices(&instance, deadline.seconds_left().max(limit / 4.0)),
        false => Prices::default(),
    };
    let total = start.elapsed().as_secs_f64();
    let stats = Stats {
        candidates: eligibility.candidates,
        columns: answer.columns,
        rounds: answer.rounds,
        seconds: Seconds { read: 0.0, candidates, solve, prices: total - solve - candidates, total },
        peak_rss_bytes: 0,
        solver: answer.solver.to_owned(),
    };
    let binding = binding::binding(&instance, &work, &prices);
    Ok(plan(&instance, answer, work, max_gap, |plan| {
        plan.prices = prices;
        plan.ineligible = eligibility.ineligible;
        plan.binding = binding;
        plan.stats = stats;
        plan.x = problem.x.clone();
    }))
}

/// The plan document of an answer, without what `complete` adds.
pub(crate) fn plan(
    instance: &Instance,
    answer: Answer,
    work: Work,
    max_gap: f64,
    complete: impl FnOnce(&mut Plan),
) -> Plan {
    let objective = work.objective(instance);
    let constant = extract::promised(instance).objective(instance);
    // The plan is cleaner than the solution: crumbs of the solver's tolerance are gone from it. The
    // bound was proved for the solution, so it moves with it, by no more than that tolerance.
    let drift = objective - (answer.objective + constant);
    let drift = if drift.abs() <= 1e-6 * objective.abs().max(1.0) { drift } else { 0.0 };
    let bound = (answer.bound + constant + drift).min(objective);
    // A solver that was stopped before it had any bound still leaves this one: nothing costs less
    // than nothing.
    let bound = bound.max(constant.min(objective));
    let gap = (objective - bound) / objective.abs().max(1.0);
    let proved = gap <= max_gap.max(1e-9) && answer.fill_proved;
    let mut plan = Plan {
        status: if proved { Status::Optimal } else { Status::Feasible },
        objective,
        bound,
        gap,
        fill_proved: answer.fill_proved,
        terms: work.terms,
        lines: work.lines,
        flows: work.flows,
        unfilled: work.unfilled,
        prices: Prices::default(),
        ineligible: Ineligible::Pairs(Vec::new()),
        binding: Vec::new(),
        stats: Stats::default(),
        x: None,
    };
    complete(&mut plan);
    plan
}

/// The workshops that could make or supply anything for a problem, or have promised to, by id.
pub(crate) fn eligible_workshops(problem: &Problem) -> Vec<String> {
    let instance = Instance::new(problem);
    let mut eligible = instance.promised_workshops();
    for (w, found) in eligible.iter_mut().enumerate() {
        let fits = |step| !fit::fit(&instance, step, w).pools.is_empty();
        *found |= (0..instance.steps.len()).any(fits);
    }
    for stock in &instance.stocks {
        let needs = |step: &Step| {
            let operation = step.operation;
            operation.material_kg_per_piece > 0.0 && operation.material.as_ref() == Some(&stock.supply.material)
        };
        let supplier = instance.workshops[stock.workshop];
        if !supplier.paused && supplier.location.is_some() && instance.steps.iter().any(needs) {
            eligible[stock.workshop] = true;
        }
    }
    let named = instance.workshops.iter().zip(eligible).filter(|(_, eligible)| *eligible);
    named.map(|(workshop, _)| workshop.id.clone()).collect()
}
