//! A mixed-integer program as plain data: columns with bounds, rows that are `<=` or `==`.
//!
//! Being data, it can be changed between stages, checked against a solution, and bounded from below
//! by its own arithmetic, all without believing the solver.

/// Minimise cost · x within bounds and rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Program {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub cost: f64,
    pub low: f64,
    pub high: f64,
    pub whole: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub terms: Vec<(usize, f64)>,
    /// `== limit`; otherwise `<= limit`.
    pub equal: bool,
    pub limit: f64,
}

impl Program {
    /// Adds a column from 0 to `high`.
    pub fn column(&mut self, cost: f64, high: f64, whole: bool) -> usize {
        self.columns.push(Column { cost, low: 0.0, high: high.max(0.0), whole });
        self.columns.len() - 1
    }

    /// Adds terms `<= limit`; a row without terms says nothing.
    pub fn at_most(&mut self, terms: Vec<(usize, f64)>, limit: f64) {
        self.row(terms, false, limit);
    }

    /// Adds terms `== limit`.
    pub fn exactly(&mut self, terms: Vec<(usize, f64)>, limit: f64) {
        self.row(terms, true, limit);
    }

    fn row(&mut self, terms: Vec<(usize, f64)>, equal: bool, limit: f64) {
        if !terms.is_empty() {
            self.rows.push(Row { terms, equal, limit });
        }
    }

    pub fn has_whole(&self) -> bool {
        self.columns.iter().any(|c| c.whole && c.low < c.high)
    }

    pub fn costs(&self) -> Vec<f64> {
        self.columns.iter().map(|c| c.cost).collect()
    }

    pub fn set_costs(&mut self, costs: &[f64]) {
        for (column, &cost) in self.columns.iter_mut().zip(costs) {
            column.cost = cost;
        }
    }

    pub fn objective(&self, values: &[f64]) -> f64 {
        self.columns.iter().zip(values).map(|(c, x)| c.cost * x).sum()
    }

    /// Whether `values` keep to bounds, rows and wholeness, up to a relative 1e-6.
    pub fn allows(&self, values: &[f64]) -> bool {
        let near = |excess: f64, scale: f64| excess <= 1e-6 * scale.abs().max(1.0);
        let columns = self.columns.iter().zip(values).all(|(c, &x)| {
            near(c.low - x, c.low) && near(x - c.high, c.high) && (!c.whole || (x - x.round()).abs() <= 1e-6)
        });
        columns
            && self.rows.iter().all(|row| {
                let sum: f64 = row.terms.iter().map(|&(j, a)| a * values[j]).sum();
                let scale = row.terms.iter().map(|&(j, a)| (a * values[j]).abs()).fold(row.limit, f64::max);
                near(sum - row.limit, scale) && (!row.equal || near(row.limit - sum, scale))
            })
    }

    /// A lower bound that any row prices prove: no solution costs less, whole or not.
    ///
    /// Prices of `<=` rows are clamped to their sign, and each column stands at its better bound, so
    /// the bound holds whatever the prices are; good prices make it tight.
    pub fn lower_bound(&self, prices: &[f64]) -> f64 {
        let mut reduced = self.costs();
        let mut bound = 0.0;
        for (row, &price) in self.rows.iter().zip(prices) {
            let price = if row.equal { price } else { price.min(0.0) };
            bound += price * row.limit;
            for &(j, a) in &row.terms {
                reduced[j] -= price * a;
            }
        }
        let at_best = |(c, r): (&Column, &f64)| if *r >= 0.0 { r * c.low } else { r * c.high };
        bound + self.columns.iter().zip(&reduced).map(at_best).sum::<f64>()
    }

    /// Rounds rows over whole columns that all count alike down to what they can reach.
    pub fn round_down(&mut self) {
        let columns = &self.columns;
        for row in self.rows.iter_mut().filter(|row| !row.equal) {
            let each = row.terms[0].1;
            if each > 0.0 && row.terms.iter().all(|&(j, a)| a == each && columns[j].whole) {
                row.limit = (row.limit / each + 1e-9).floor();
                row.terms.iter_mut().for_each(|term| term.1 = 1.0);
            }
        }
    }

    /// The same program with only its switches whole. None: there is nothing else that is, or it could not
    /// come out whole by itself, because something counts other than once or a limit is not whole.
    pub fn with_only_switches_whole(&self) -> Option<Program> {
        let is_switch = |column: &Column| column.whole && column.low >= 0.0 && column.high <= 1.0;
        let is_whole = |x: f64| x.fract() == 0.0;
        let bounds = self.columns.iter().all(|column| is_whole(column.low) && is_whole(column.high));
        let counts = |&(j, a): &(usize, f64)| a.abs() == 1.0 || (is_switch(&self.columns[j]) && is_whole(a));
        let rows = self.rows.iter().all(|row| is_whole(row.limit) && row.terms.iter().all(counts));
        let others = self.columns.iter().any(|column| column.whole && !is_switch(column));
        if !(bounds && rows && others) {
            return None;
        }
        let mut switches = self.clone();
        switches.columns.iter_mut().for_each(|column| column.whole = is_switch(column));
        Some(switches)
    }

    /// The same program with every whole column fixed at its rounded value.
    pub fn with_whole_fixed(&self, values: &[f64]) -> Program {
        let mut fixed = self.clone();
        for (column, &x) in fixed.columns.iter_mut().zip(values) {
            if column.whole {
                column.low = x.round();
                column.high = x.round();
                column.whole = false;
            }
        }
        fixed
    }
}
