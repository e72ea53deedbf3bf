//! What must not be exceeded: lots and set-ups, shares, workshops, quotes, capacities, stocks.

use super::{Builder, Sum};
use std::collections::BTreeMap;

impl Builder<'_, '_> {
    /// Lots and set-ups, shares, and how many workshops deliver.
    pub(super) fn limits(&mut self, order: usize, first_delivery: usize) {
        for step in self.instance.orders[order].steps.clone() {
            for i in 0..self.able[step].len() {
                for j in 0..self.able[step][i].pools.len() {
                    let (pool, most) = self.able[step][i].pools[j];
                    self.lot(step, pool, most);
                }
            }
        }
        let instance = self.instance;
        let mut by_workshop: BTreeMap<usize, Vec<(usize, f64)>> = BTreeMap::new();
        for delivery in &self.model.deliveries[first_delivery..] {
            let high = self.model.program.columns[delivery.column].high;
            by_workshop.entry(delivery.workshop).or_default().push((delivery.column, high));
        }
        let mut promised: BTreeMap<usize, f64> = BTreeMap::new();
        for promise in instance.promises.iter().filter(|p| p.place.is_some()) {
            if instance.steps[promise.step].order == order {
                let workshop = instance.pools[promise.pool].workshop;
                *promised.entry(workshop).or_default() += promise.commitment.quantity;
            }
        }
        if let Some(limit) = instance.orders[order].share_limit() {
            for (workshop, columns) in &by_workshop {
                let taken = promised.get(workshop).copied().unwrap_or(0.0);
                let left = self.floor(limit - taken).max(0.0);
                let terms = columns.iter().map(|&(column, _)| (column, 1.0)).collect();
                self.model.program.at_most(terms, left);
                for &(column, high) in columns {
                    self.model.program.columns[column].high = high.min(left);
                }
            }
        }
        let limit = instance.orders[order].request.max_workshops;
        if let Some(limit) = limit.filter(|_| instance.limits_workshops) {
            let left = (f64::from(limit) - promised.len() as f64).max(0.0);
            let mut delivering = Sum::new();
            for (workshop, columns) in by_workshop {
                if promised.contains_key(&workshop) {
                    continue;
                }
                let delivers = self.model.program.column(0.0, 1.0, true);
                delivering.push((delivers, 1.0));
                for (column, _) in columns {
                    let high = self.model.program.columns[column].high;
                    self.only_if(column, high, delivers);
                }
                if let Some(&used) = self.used.get(&workshop) {
                    self.only_if(delivers, 1.0, used);
                }
            }
            self.model.program.at_most(delivering, left);
        }
    }

    /// Nothing, or at least the lot, and a set-up with it.
    pub(super) fn lot(&mut self, step: usize, pool: usize, most: f64) {
        let workshop = self.instance.pools[pool].workshop;
        let mut all = Sum::new();
        let mut uses = Sum::new();
        for source in self.sources(step, workshop) {
            let use_per_start = self.instance.use_per_start(step, pool, source.offer);
            for make in source.makes.iter().filter(|make| make.pool == pool) {
                all.extend(&make.starts);
                uses.extend(make.starts.iter().map(|&(column, n)| (column, n * use_per_start)));
            }
        }
        self.uses[pool].extend(uses);
        let lot = self.least_start(step, pool);
        let (setup_cost, setup_use) = self.new_setup(step, pool);
        let lot_binds = if self.whole() { lot > 1.0 } else { lot > 0.0 };
        if all.is_empty() || !(lot_binds || setup_cost > 0.0 || setup_use > 0.0) {
            return;
        }
        let cost = self.instance.weigh(setup_cost, 0.0);
        let on = self.model.program.column(cost, 1.0, true);
        let mut upper = all.clone();
        upper.push((on, -most));
        self.model.program.at_most(upper, 0.0);
        if all.len() > 1 && setup_cost > 0.0 {
            for &(column, starts) in &all {
                let high = self.model.program.columns[column].high.min(most / starts);
                self.only_if(column, high, on);
            }
        }
        if lot > 0.0 {
            let mut lower: Sum = all.iter().map(|&(column, n)| (column, -n)).collect();
            lower.push((on, lot));
            self.model.program.at_most(lower, 0.0);
        }
        if setup_use > 0.0 {
            self.uses[pool].push((on, setup_use));
        }
        if let Some(&used) = self.used.get(&workshop) {
            self.only_if(on, 1.0, used);
        }
    }

    /// One cap for a quote, over all routings and capabilities.
    pub(super) fn offer_limits(&mut self) {
        let mut rows: BTreeMap<usize, Sum> = BTreeMap::new();
        for delivery in &self.model.deliveries {
            if let Some(offer) = delivery.offer {
                rows.entry(offer).or_default().push((delivery.column, 1.0));
            }
        }
        for (offer, row) in rows {
            if let Some(most) = self.instance.offers[offer].quote.max_quantity {
                self.model.program.at_most(row, most);
            }
        }
    }

    pub(super) fn capacities(&mut self) {
        for (pool, mut uses) in std::mem::take(&mut self.uses).into_iter().enumerate() {
            let left = self.instance.pools[pool].left();
            match self.used.get(&self.instance.pools[pool].workshop) {
                Some(&used) if !uses.is_empty() => {
                    uses.push((used, -left));
                    self.model.program.at_most(uses, 0.0);
                }
                _ => self.model.program.at_most(uses, left),
            }
        }
    }

    pub(super) fn stocks(&mut self) {
        let mut rows: BTreeMap<usize, Sum> = BTreeMap::new();
        for purchase in &self.model.purchases {
            rows.entry(purchase.stock).or_default().push((purchase.column, 1.0));
        }
        for (stock, row) in rows {
            self.model.program.at_most(row, self.instance.stocks[stock].supply.kg);
        }
    }
}
