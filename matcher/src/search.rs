//! Finding the best plan of an instance, and proving that it is.
//!
//! The order of things is lexicographic where no penalty is set: the fairest, then the fullest, then
//! the cheapest, each solve fixing what the ones before it reached. No mixed-integer answer is called
//! best on the solver's word: it has once answered "optimal" at twice the optimum. It counts as proved
//! when a bound computed here meets it, or when a second search without presolve agrees.

use crate::engine;
use crate::instance::Instance;
use crate::model::{self, Model};
use crate::program::{Column, Program};
use crate::solver::{Deadline, Ending, Outcome, Run, minimise};

/// Branches of a quick search: about a second's.
const QUICK: i32 = 1_000;

/// The best solution found of an instance.
#[derive(Debug)]
pub(crate) struct Answer {
    pub model: Model,
    pub values: Vec<f64>,
    /// What they cost, in the model's own objective.
    pub objective: f64,
    /// No solution with this fill costs less than this, in the model's own objective.
    pub bound: f64,
    /// Whether nothing fills more, proved.
    pub fill_proved: bool,
    /// Columns of the program, or those of it that were ever written down.
    pub columns: usize,
    /// Solver runs.
    pub rounds: usize,
    /// What solved it.
    pub solver: &'static str,
}

/// What one minimisation found.
struct Found {
    values: Vec<f64>,
    bound: f64,
    proved: bool,
}

/// How far and how long to search.
#[derive(Clone, Copy)]
struct Effort {
    deadline: Deadline,
    gap: f64,
}

/// Finds the best plan of an instance before the deadline.
pub(crate) fn best(instance: &Instance, deadline: Deadline, gap: f64) -> Answer {
    if engine::takes(instance) {
        engine::best(instance, deadline, gap)
    } else if engine::chains::takes(instance) {
        engine::chains::best(instance, deadline)
    } else if engine::narrow::takes(instance) {
        engine::narrow::best(instance, deadline)
    } else {
        whole(instance, deadline, gap)
    }
}

/// The same, by the whole program, whatever the instance has in it.
pub(crate) fn whole(instance: &Instance, deadline: Deadline, gap: f64) -> Answer {
    let mut model = model::build(instance);
    let mut search = Search { effort: Effort { deadline, gap }, rounds: 0 };
    let lexicographic = instance.policy.unfilled_penalty.is_none() || instance.policy.fair_shortage;
    let (found, fill_proved) = if lexicographic {
        search.fill_then_cost(instance, &mut model)
    } else {
        let nothing = make_nothing(&model);
        let found = search.least(&model.program, Some(&nothing)).unwrap_or(Found {
            values: nothing,
            bound: f64::NEG_INFINITY,
            proved: false,
        });
        let proved = found.proved;
        (found, proved)
    };
    Answer {
        objective: model.program.objective(&found.values),
        columns: model.program.columns.len(),
        model,
        values: found.values,
        bound: found.bound,
        fill_proved,
        rounds: search.rounds,
        solver: "good_lp 1.15, HiGHS 1.15",
    }
}

/// One run over the whole program of a small instance, for whoever has a bound already. `fill_all`: only
/// solutions that leave nothing unfilled; otherwise unfilled pieces cost their penalty, or more than any
/// piece does.
pub(crate) fn quickly(instance: &Instance, fill_all: bool, deadline: Deadline) -> Option<(Model, Vec<f64>)> {
    let mut model = model::build(instance);
    let dearest = model.program.columns.iter().map(|column| column.cost).fold(1.0, f64::max);
    for open in &model.open {
        let column = &mut model.program.columns[open.column];
        if fill_all && instance.orders[open.order].request.priority > 0.0 {
            column.high = 0.0;
        } else if instance.policy.unfilled_penalty.is_none() {
            column.cost = 100.0 * dearest * instance.orders[open.order].request.priority;
        }
    }
    let run = Run { presolve: true, deadline, most_nodes: QUICK, gap: 1e-4, start: None };
    let values = minimise(&model.program, run).values?;
    Some((model, values))
}

/// The solution that is always there: nothing new is made.
fn make_nothing(model: &Model) -> Vec<f64> {
    let mut values = vec![0.0; model.program.columns.len()];
    for open in &model.open {
        values[open.column] = model.program.columns[open.column].high;
    }
    if let Some(worst) = model.worst_share {
        values[worst] = 1.0;
    }
    values
}

struct Search {
    effort: Effort,
    rounds: usize,
}

impl Search {
    /// Fair first if asked, then full, then cheap.
    fn fill_then_cost(&mut self, instance: &Instance, model: &mut Model) -> (Found, bool) {
        let priority = |order: usize| instance.orders[order].request.priority;
        let nothing = make_nothing(model);
        let fair = model.worst_share.is_some();
        let mut full = model.program.clone();
        for open in &model.open {
            if fair || priority(open.order) > 0.0 {
                full.columns[open.column].high = 0.0;
            }
        }
        let whole_time = self.effort;
        if self.fits_relaxed(&full) {
            self.effort.deadline = whole_time.deadline.share(0.6);
            if let Some(found) = self.least(&full, None) {
                return (found, true);
            }
            self.effort = whole_time;
        }
        let costs = model.program.costs();
        let mut values = nothing;
        let mut fill_proved = true;
        if let Some(worst) = model.worst_share {
            let mut weights = vec![0.0; costs.len()];
            weights[worst] = 1.0;
            model.program.set_costs(&weights);
            self.effort.deadline = whole_time.deadline.share(0.3);
            if let Some(found) = self.least(&model.program, Some(&values)) {
                fill_proved &= found.proved;
                model.program.columns[worst].high = found.values[worst];
                values = found.values;
            }
        }
        let mut weights = vec![0.0; costs.len()];
        for open in &model.open {
            weights[open.column] = priority(open.order);
        }
        model.program.set_costs(&weights);
        self.effort.deadline = whole_time.deadline.share(0.5);
        match self.least(&model.program, Some(&values)) {
            Some(found) => {
                fill_proved &= found.proved;
                values = found.values;
            }
            None => fill_proved = false,
        }
        let unfilled = model.program.objective(&values);
        let terms = weights.iter().copied().enumerate().filter(|&(_, w)| w > 0.0).collect();
        model.program.at_most(terms, unfilled);
        model.program.set_costs(&costs);
        self.effort = whole_time;
        let found = self.least(&model.program, Some(&values)).unwrap_or(Found {
            values,
            bound: f64::NEG_INFINITY,
            proved: false,
        });
        (found, fill_proved)
    }

    fn run(&mut self, program: &Program, presolve: bool, start: Option<&[f64]>, share: f64) -> Outcome {
        self.rounds += 1;
        let Effort { deadline, gap } = self.effort;
        let run = Run { presolve, deadline: deadline.share(share), most_nodes: i32::MAX, gap, start };
        minimise(program, run)
    }

    /// Whether the linear relaxation of a program has a solution.
    fn fits_relaxed(&mut self, program: &Program) -> bool {
        let mut relaxed = relax(program);
        relaxed.set_costs(&vec![0.0; program.columns.len()]);
        self.run(&relaxed, true, None, 0.5).ending != Ending::Infeasible
    }

    /// The cheapest solution of a program, with a bound that does not rest on one run's word. `start`
    /// must be allowed by the program; without one, none may be found.
    fn least(&mut self, program: &Program, start: Option<&[f64]>) -> Option<Found> {
        let relaxed = relax(program);
        let linear = self.run(&relaxed, true, None, 1.0);
        let certified = relaxed.lower_bound(&linear.prices);
        if !program.has_whole() {
            return self.least_linear(&relaxed, linear.values, certified, start);
        }
        if linear.ending == Ending::Infeasible && start.is_none() {
            return None;
        }
        let mut best = start.map(<[f64]>::to_vec);
        if let Some(found) = self.least_by_switches(program, certified, &linear, start) {
            if found.proved {
                return Some(found);
            }
            best = Some(found.values);
        }
        self.least_whole(program, certified, best.as_deref())
    }

    /// The same where pieces come out whole by themselves once it is known who works: then only that needs a
    /// search. None: they might not, or did not.
    fn least_by_switches(
        &mut self,
        program: &Program,
        certified: f64,
        linear: &Outcome,
        start: Option<&[f64]>,
    ) -> Option<Found> {
        let switches = program.with_only_switches_whole()?;
        let whole_time = self.effort;
        self.effort.deadline = whole_time.deadline.share(0.5);
        let found = match switches.has_whole() {
            true => self.least_whole(&switches, certified, start),
            false => self.least_linear(&switches, linear.values.clone(), certified, start),
        };
        self.effort = whole_time;
        let mut found = found.filter(|found| program.allows(&found.values))?;
        for (column, x) in program.columns.iter().zip(&mut found.values) {
            *x = if column.whole { x.round() } else { *x };
        }
        Some(found)
    }

    /// The same by searching all that is whole.
    fn least_whole(&mut self, program: &Program, certified: f64, start: Option<&[f64]>) -> Option<Found> {
        let first = self.run(program, true, start, 0.6);
        let mut best = better(program, first.values, start.map(<[f64]>::to_vec));
        if let Some(values) = &best
            && self.close(program.objective(values), certified)
        {
            return best.map(|values| self.polish(program, values, certified));
        }
        let second = self.run(program, false, best.as_deref(), 1.0);
        if second.ending == Ending::Infeasible && first.ending == Ending::Infeasible {
            return None;
        }
        best = better(program, second.values, best);
        let values = best?;
        let mut found = self.polish(program, values, certified);
        let objective = program.objective(&found.values);
        // What both runs vouch for; a run that says nothing vouches for nothing.
        let mut bound = certified.max(first.bound.min(second.bound));
        let both_done = first.ending == Ending::Best && second.ending == Ending::Best;
        if both_done && objective - bound <= tolerance(program, &found.values) {
            // Both searched everything. What is left between them and the polished solution is the
            // solver's tolerance, not a better plan.
            bound = bound.max(objective);
        }
        found.bound = bound;
        found.proved = self.close(objective, bound);
        Some(found)
    }

    fn least_linear(
        &mut self,
        relaxed: &Program,
        values: Option<Vec<f64>>,
        certified: f64,
        start: Option<&[f64]>,
    ) -> Option<Found> {
        let mut best = better(relaxed, values, start.map(<[f64]>::to_vec));
        let mut bound = certified;
        let proved = best.as_ref().is_some_and(|v| self.close(relaxed.objective(v), bound));
        if !proved {
            let again = self.run(relaxed, false, None, 1.0);
            bound = bound.max(relaxed.lower_bound(&again.prices));
            best = better(relaxed, again.values, best);
        }
        best.map(|values| self.found(relaxed, values, bound))
    }

    /// Settles the columns that need not be whole exactly, with the whole ones fixed.
    fn polish(&mut self, program: &Program, values: Vec<f64>, bound: f64) -> Found {
        if program.columns.iter().all(|c| c.whole) {
            return self.found(program, values, bound);
        }
        let fixed = program.with_whole_fixed(&values);
        // Taken even where it costs a little more: before, a millionth of a piece may have slipped past
        // a switch that is off.
        let values = self.run(&fixed, true, None, 1.0).values.unwrap_or(values);
        self.found(program, values, bound)
    }

    fn found(&self, program: &Program, values: Vec<f64>, bound: f64) -> Found {
        let proved = self.close(program.objective(&values), bound);
        Found { values, bound, proved }
    }

    fn close(&self, objective: f64, bound: f64) -> bool {
        objective - bound <= self.effort.gap.max(1e-9) * objective.abs().max(1.0)
    }
}

/// What the solver's tolerance of 1e-6 pieces and rows can make of a solution's cost.
fn tolerance(program: &Program, values: &[f64]) -> f64 {
    let moved = |(column, x): (&Column, &f64)| if *x > 0.0 { column.cost.abs() } else { 0.0 };
    let costs: f64 = program.columns.iter().zip(values).map(moved).sum();
    1e-6 * program.objective(values).abs().max(1.0) + 2e-6 * costs
}

/// The cheaper of two solutions.
fn better(program: &Program, a: Option<Vec<f64>>, b: Option<Vec<f64>>) -> Option<Vec<f64>> {
    match (a, b) {
        (Some(a), Some(b)) if program.objective(&b) < program.objective(&a) => Some(b),
        (Some(a), _) => Some(a),
        (None, b) => b,
    }
}

/// The program without wholeness.
fn relax(program: &Program) -> Program {
    let mut relaxed = program.clone();
    for column in &mut relaxed.columns {
        column.whole = false;
    }
    relaxed
}
