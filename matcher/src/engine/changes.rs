//! What one piece or one unit more or less would change, from the plan at hand.
//!
//! Every change is an exact re-solve, but a warm one: a piece more is a new sink behind its want, a piece
//! fewer a gift to it; a unit more of a machine is a gift to the machine, a unit fewer somebody who takes it.
//! The flow stays feasible, a few pivots make it best again, and new arcs are priced in as in any other
//! solve. Then everything is put back.

use super::columns::Columns;
use super::market::Market;
use crate::instance::Instance;
use crate::solver::Deadline;
use std::collections::BTreeMap;

/// One number of an instance that is changed, by one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    /// Pieces wanted, by order and place.
    Wanted { order: usize, place: usize, by: f64 },
    /// The capacity of a pool.
    Capacity { pool: usize, by: f64 },
}

/// An instance at its best, ready to be changed.
pub(crate) struct Changes<'a, 'p> {
    market: Market<'a, 'p>,
    columns: Columns,
    wants: BTreeMap<(usize, usize), usize>,
}

impl<'a, 'p> Changes<'a, 'p> {
    /// Solves an instance. None: the engine cannot, time ran out, or more than one number would
    /// change at a time, because of shares of what is wanted or of what is promised.
    pub fn new(instance: &'a Instance<'p>, deadline: Deadline) -> Option<Self> {
        let shares = instance.orders.iter().any(|order| order.request.max_share.is_some());
        let alone = instance.promises.is_empty() && !shares;
        if !(alone && super::is_linear(instance) && super::is_transport(instance)) {
            return None;
        }
        let mut market = Market::new(instance, false);
        let mut columns = Columns::new(&market);
        columns.minimise(&mut market, deadline);
        let wants = market.wants.iter().enumerate().map(|(i, want)| ((want.order, want.place), i)).collect();
        (deadline.seconds_left() > 0.0).then_some(Changes { market, columns, wants })
    }

    /// Weighted cost and pieces left unfilled as things are.
    pub fn now(&self) -> (f64, f64) {
        (self.columns.money(&self.market), self.columns.pieces_unfilled(&self.market))
    }

    /// Weighted cost and pieces left unfilled after a change. None: time ran out, or it is not a change
    /// of anything in the flow.
    pub fn after(&mut self, change: Change, deadline: Deadline) -> Option<(f64, f64)> {
        let before = self.columns.clone();
        let possible = self.apply(change);
        let found = (possible && self.columns.settle(&mut self.market, deadline)).then(|| self.now());
        self.columns = before;
        found
    }

    fn apply(&mut self, change: Change) -> bool {
        match change {
            Change::Wanted { order, place, by } => {
                let Some(&want) = self.wants.get(&(order, place)) else {
                    return false;
                };
                self.columns.want_more(&self.market, want, by);
                true
            }
            Change::Capacity { pool, by } => {
                let capability = self.market.instance.pools[pool].capability;
                self.columns.have_more(pool, by * capability.speed * capability.yield_);
                true
            }
        }
    }
}
