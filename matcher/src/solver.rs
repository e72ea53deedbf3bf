//! The only place that knows the solver: good_lp builds the model, HiGHS solves it.
//!
//! One thread, no parallel simplex (it has stalled for ever), always a time limit, and rows that are
//! `<=` or `==` only, since those have duals of the documented sign.

use crate::program::Program;
use good_lp::{Expression, SolverModel, variable, variables};
use highs::{ColProblem, HighsModelStatus, HighsSolutionStatus, Model, Row, Sense};
use std::time::{Duration, Instant};

/// When to stop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Instant);

impl Deadline {
    pub fn after_seconds(seconds: f64) -> Self {
        // A century stands for ever: an `Instant` cannot hold the longest limits a document may state.
        let seconds = seconds.clamp(0.0, 3e9);
        Deadline(Instant::now() + Duration::from_secs_f64(seconds))
    }

    pub fn seconds_left(self) -> f64 {
        self.0.saturating_duration_since(Instant::now()).as_secs_f64()
    }

    /// The moment when this share of the time left has passed.
    pub fn share(self, share: f64) -> Self {
        Deadline::after_seconds(self.seconds_left() * share)
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The solver says nothing is better.
    Best,
    /// The solver says there is no solution.
    Infeasible,
    /// Time ran out, or the solver gave up.
    Stopped,
}

/// What a run found.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub ending: Ending,
    /// A solution that the program allows, checked here and not only by the solver.
    pub values: Option<Vec<f64>>,
    /// The solver's own lower bound of a program with whole columns.
    pub bound: f64,
    /// Row prices; meaningful for programs without whole columns.
    pub prices: Vec<f64>,
}

/// How to run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'a> {
    pub presolve: bool,
    pub deadline: Deadline,
    /// Branches after which a search in whole columns ends with the best it has: the same on every machine.
    pub most_nodes: i32,
    pub gap: f64,
    pub start: Option<&'a [f64]>,
}

/// Minimises a program.
pub(crate) fn minimise(program: &Program, run: Run) -> Outcome {
    let mut outcome = Outcome {
        ending: Ending::Stopped,
        values: None,
        bound: f64::NEG_INFINITY,
        prices: vec![0.0; program.rows.len()],
    };
    if program.columns.is_empty() {
        let kept = program.allows(&[]);
        outcome.ending = if kept { Ending::Best } else { Ending::Infeasible };
        outcome.values = kept.then(Vec::new);
        outcome.bound = 0.0;
        return outcome;
    }
    let Some(model) = build(program, run) else {
        return outcome;
    };
    let Ok(solved) = model.try_solve() else {
        return outcome;
    };
    outcome.ending = match solved.status() {
        HighsModelStatus::Optimal => Ending::Best,
        HighsModelStatus::Infeasible | HighsModelStatus::UnboundedOrInfeasible => Ending::Infeasible,
        _ => Ending::Stopped,
    };
    if solved.primal_solution_status() == HighsSolutionStatus::Feasible {
        let solution = solved.get_solution();
        let values: Vec<f64> = program
            .columns
            .iter()
            .zip(solution.columns())
            .map(|(c, &x)| if c.whole { x.round() } else { x }.clamp(c.low, c.high))
            .collect();
        outcome.prices = solution.dual_rows().to_vec();
        outcome.values = program.allows(&values).then_some(values);
    }
    if program.has_whole() {
        outcome.bound = solved.double_info_value(c"mip_dual_bound").unwrap_or(f64::NEG_INFINITY);
        if outcome.ending == Ending::Best && !outcome.bound.is_finite() {
            // Presolve left nothing to search, so no bound was ever written down.
            outcome.bound = solved.objective_value();
        }
    }
    if outcome.ending == Ending::Best && outcome.values.is_none() {
        outcome.ending = Ending::Stopped;
    }
    outcome
}

fn build(program: &Program, run: Run) -> Option<Model> {
    let mut variables = variables!();
    let mut cost = Expression::with_capacity(program.columns.len());
    let columns: Vec<_> = program
        .columns
        .iter()
        .map(|column| {
            let definition = variable().min(column.low).max(column.high);
            let definition = if column.whole { definition.integer() } else { definition };
            let column_variable = variables.add(definition);
            cost.add_mul(column.cost, column_variable);
            column_variable
        })
        .collect();
    let mut problem = variables.minimise(cost).using(good_lp::highs);
    for row in &program.rows {
        let mut sum = Expression::with_capacity(row.terms.len());
        for &(j, a) in &row.terms {
            sum.add_mul(a, columns[j]);
        }
        problem.add_constraint(if row.equal { sum.eq(row.limit) } else { sum.leq(row.limit) });
    }
    let mut model = problem.try_into_inner().ok()?;
    model.try_set_option("threads", 1).ok()?;
    model.try_set_option("parallel", "off").ok()?;
    model.try_set_option("presolve", if run.presolve { "on" } else { "off" }).ok()?;
    model.try_set_option("time_limit", run.deadline.seconds_left()).ok()?;
    model.try_set_option("mip_max_nodes", run.most_nodes).ok()?;
    model.try_set_option("mip_rel_gap", run.gap).ok()?;
    model.try_set_option("mip_abs_gap", run.gap).ok()?;
    if let Some(start) = run.start {
        model.try_set_solution(Some(start), None, None, None).ok()?;
    }
    Some(model)
}

/// A linear program that grows and is solved again from where it stood. Columns are never negative.
pub(crate) struct Growing {
    /// None: the solver failed.
    model: Option<Model>,
}

impl Growing {
    /// An empty program.
    pub fn new() -> Self {
        Growing { model: ColProblem::new().try_optimise(Sense::Minimise).ok() }
    }

    /// Adds a row that must come to `amount`. None: the solver failed.
    pub fn exactly(&mut self, amount: f64) -> Option<Row> {
        self.model.as_mut()?.try_add_row(amount..=amount, []).ok()
    }

    /// Adds a row that may come to `amount`.
    pub fn at_most(&mut self, amount: f64) -> Option<Row> {
        self.model.as_mut()?.try_add_row(..=amount, []).ok()
    }

    /// Adds a column at nothing.
    pub fn column(&mut self, cost: f64, terms: impl IntoIterator<Item = (Row, f64)>) -> Option<()> {
        self.model.as_mut()?.try_add_column(cost, 0.0.., terms).ok().map(|_| ())
    }

    /// Solves, and gives back the values of the columns and the prices of the rows. None: time ran out, or
    /// the solver failed.
    pub fn minimise(&mut self, deadline: Deadline) -> Option<(Vec<f64>, Vec<f64>)> {
        let mut model = self.model.take()?;
        model.try_set_option("threads", 1).ok()?;
        model.try_set_option("parallel", "off").ok()?;
        model.try_set_option("presolve", "off").ok()?;
        model.try_set_option("output_flag", false).ok()?;
        // New columns leave the basis feasible, which is where the primal simplex starts.
        model.try_set_option("simplex_strategy", 4).ok()?;
        model.try_set_option("time_limit", deadline.seconds_left()).ok()?;
        let solved = model.try_solve().ok()?;
        let found = (solved.status() == HighsModelStatus::Optimal).then(|| solved.get_solution());
        self.model = Some(Model::from(solved));
        found.map(|found| (found.columns().to_vec(), found.dual_rows().to_vec()))
    }
}
