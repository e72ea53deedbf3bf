//! What must add up: inputs, material and demand.

use super::{Builder, Open, Purchase, Source, Sum};
use std::collections::BTreeMap;

impl Builder<'_, '_> {
    pub(super) fn sources(&self, step: usize, workshop: usize) -> impl Iterator<Item = &Source> {
        let at = self.sources_at.get(&(step, workshop)).into_iter().flatten();
        at.map(|&i| &self.model.sources[i])
    }

    /// All that is started at a step and workshop, each start `times` over.
    pub(super) fn starts_at(&self, step: usize, workshop: usize, times: f64) -> Sum {
        let makes = self.sources(step, workshop).flat_map(|source| &source.makes);
        let starts = makes.flat_map(|make| &make.starts);
        starts.map(|&(column, n)| (column, n * times)).collect()
    }

    /// Pieces that arrive cover what started pieces consume.
    pub(super) fn inputs(&mut self, step: usize) {
        for &(input, per_piece) in &self.instance.steps[step].inputs {
            let mut arriving: BTreeMap<usize, Sum> = BTreeMap::new();
            for arrival in self.model.moves.iter().filter(|m| m.step == input) {
                arriving.entry(arrival.to).or_default().push((arrival.column, -1.0));
            }
            for i in 0..self.able[step].len() {
                let workshop = self.able[step][i].workshop;
                let mut row = self.starts_at(step, workshop, per_piece);
                row.extend(arriving.remove(&workshop).unwrap_or_default());
                self.model.program.at_most(row, 0.0);
            }
        }
    }

    /// Material bought is material used, and enough of it is recycled.
    pub(super) fn material(&mut self, step: usize) {
        let instance = self.instance;
        let operation = instance.steps[step].operation;
        let kg = operation.material_kg_per_piece;
        let Some(material) = operation.material.as_ref().filter(|_| kg > 0.0) else {
            return;
        };
        let mut floor = Sum::new();
        for i in 0..self.able[step].len() {
            let workshop = self.able[step][i].workshop;
            let most: f64 = self.able[step][i].pools.iter().map(|&(_, most)| most * kg).sum();
            let mut row = self.starts_at(step, workshop, kg);
            for (s, stock) in instance.stocks.iter().enumerate() {
                let supplier = instance.workshops[stock.workshop];
                let Some(km) = instance.km_to_workshop(stock.workshop, workshop) else {
                    continue;
                };
                if stock.supply.material != *material || supplier.paused || stock.supply.kg <= 0.0 {
                    continue;
                }
                let money = stock.supply.cost_per_kg + stock.supply.cost_per_kg_km * km;
                let high = most.min(stock.supply.kg);
                let cost = instance.weigh(money, km / 1000.0);
                let column = self.model.program.column(cost, high, false);
                if let Some(&used) = self.used.get(&stock.workshop) {
                    self.only_if(column, high, used);
                }
                row.push((column, -1.0));
                let share = operation.min_recycled_share;
                floor.push((column, share - f64::from(u8::from(stock.supply.recycled))));
                self.model.purchases.push(Purchase { step, workshop, stock: s, km, column });
            }
            self.model.program.exactly(row, 0.0);
        }
        if operation.min_recycled_share > 0.0 {
            self.model.program.at_most(floor, 0.0);
        }
    }

    /// What is delivered and what stays open is what is wanted.
    pub(super) fn demand(&mut self, order: usize, first_delivery: usize) {
        let instance = self.instance;
        let policy = &instance.policy;
        let priority = instance.orders[order].request.priority;
        let mut rows: Vec<Sum> = vec![Sum::new(); instance.orders[order].places.len()];
        for delivery in &self.model.deliveries[first_delivery..] {
            rows[delivery.place].push((delivery.column, 1.0));
        }
        for (place, mut row) in rows.into_iter().enumerate() {
            let wanted = &instance.orders[order].places[place];
            let penalty = policy.unfilled_penalty.unwrap_or(0.0) * priority;
            let column = self.model.program.column(penalty, wanted.open(), false);
            row.push((column, 1.0));
            self.model.program.exactly(row, wanted.open());
            if policy.fair_shortage && wanted.wanted > 0.0 {
                let worst = match self.model.worst_share {
                    Some(worst) => worst,
                    None => self.model.program.column(0.0, 1.0, false),
                };
                self.model.worst_share = Some(worst);
                self.only_if(column, wanted.wanted, worst);
            }
            self.model.open.push(Open { order, column });
        }
    }
}
