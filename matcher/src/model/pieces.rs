//! Where pieces go and where they come from: deliveries, moves, and the starts behind them.

use super::{Able, Builder, Delivery, Make, Move, Source, Sum};
use crate::fit::reach;
use std::collections::BTreeMap;

impl Builder<'_, '_> {
    /// Deliveries of a step, by workshop and terms.
    pub(super) fn deliveries(&mut self, step: usize) -> Vec<(Source, Vec<(usize, f64)>)> {
        let instance = self.instance;
        let order = instance.steps[step].order;
        let mut sources = Vec::new();
        for able in std::mem::take(&mut self.able[step]) {
            let workshop = able.workshop;
            let mut outs: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
            for (place, wanted) in instance.orders[order].places.iter().enumerate() {
                if wanted.open() <= 0.0 {
                    continue;
                }
                let offers = instance.offers_at(order, workshop, place);
                let km = instance.km_to_place(workshop, order, place);
                let terms: Vec<Option<usize>> = if !offers.is_empty() {
                    offers.into_iter().map(Some).collect()
                } else if reach(instance, workshop, order, place).is_some() {
                    vec![None]
                } else {
                    Vec::new()
                };
                for offer in terms {
                    let high = self.most_good(&able, offer).min(wanted.open());
                    if high <= 0.0 {
                        continue;
                    }
                    let money = match offer {
                        Some(k) => instance.offers[k].quote.unit_cost,
                        None => instance.steps[step].cost_per_piece_km * km.unwrap_or(0.0),
                    };
                    let cost = instance.weigh(money, km.unwrap_or(0.0));
                    let column = self.model.program.column(cost, high, self.whole());
                    if let Some(&used) = self.used.get(&workshop) {
                        self.only_if(column, high, used);
                    }
                    outs.entry(offer).or_default().push(column);
                    self.model.deliveries.push(Delivery { step, workshop, place, offer, km, column });
                }
            }
            for (offer, outs) in outs {
                let pools = self.pools_for(&able, offer);
                let makes = Vec::new();
                let source = Source { step, workshop, offer, outs, makes };
                sources.push((source, pools));
            }
            self.able[step].push(able);
        }
        sources
    }

    /// The pools that an offer, or computed work, may use.
    pub(super) fn pools_for(&self, able: &Able, offer: Option<usize>) -> Vec<(usize, f64)> {
        let named = offer.and_then(|k| self.instance.offers[k].pool);
        let fits = |&(pool, _): &(usize, f64)| named.is_none_or(|named| named == pool);
        able.pools.iter().copied().filter(fits).collect()
    }

    pub(super) fn most_good(&self, able: &Able, offer: Option<usize>) -> f64 {
        let good = |(pool, most): (usize, f64)| self.floor(most * self.instance.pools[pool].capability.yield_);
        self.pools_for(able, offer).into_iter().map(good).sum()
    }

    /// Moves of a step's output to whoever can take the next step, by workshop.
    pub(super) fn moves(&mut self, step: usize) -> Vec<(Source, Vec<(usize, f64)>)> {
        let instance = self.instance;
        let Some(consumer) = instance.steps[step].consumer else {
            return Vec::new();
        };
        let per_piece = instance.steps[consumer].inputs.iter().find(|(s, _)| *s == step);
        let per_piece = per_piece.map_or(0.0, |&(_, per_piece)| per_piece);
        let targets: Vec<(usize, f64)> = self.able[consumer]
            .iter()
            .map(|able| {
                let starts: f64 = able.pools.iter().map(|&(_, most)| most).sum();
                (able.workshop, self.ceil(per_piece * starts))
            })
            .collect();
        let mut from: BTreeMap<usize, Vec<(usize, f64)>> =
            self.able[step].iter().map(|able| (able.workshop, able.pools.clone())).collect();
        for &(_, workshop) in self.waiting.keys().filter(|(s, _)| *s == step) {
            from.entry(workshop).or_default();
        }
        let mut sources = Vec::new();
        for (workshop, pools) in from {
            let waiting = self.waiting.get(&(step, workshop)).copied().unwrap_or(0.0);
            let made: f64 =
                pools.iter().map(|&(pool, most)| self.floor(most * instance.pools[pool].capability.yield_)).sum();
            let mut outs = Vec::new();
            for &(to, wanted) in &targets {
                let Some(km) = instance.km_to_workshop(workshop, to) else {
                    continue;
                };
                let money = instance.steps[step].cost_per_piece_km * km;
                let high = wanted.min(made + waiting);
                let cost = instance.weigh(money, km);
                let column = self.model.program.column(cost, high, self.whole());
                outs.push(column);
                self.model.moves.push(Move { step, from: workshop, to, km, column });
            }
            let makes = Vec::new();
            let source = Source { step, workshop, offer: None, outs, makes };
            sources.push((source, pools));
        }
        sources
    }

    /// Starts the pieces of a source: good pieces that leave it come from its pools or wait there.
    pub(super) fn make(&mut self, (mut source, pools): (Source, Vec<(usize, f64)>)) {
        let instance = self.instance;
        let step = source.step;
        let waiting = match instance.steps[step].delivers() {
            true => 0.0,
            false => self.waiting.get(&(step, source.workshop)).copied().unwrap_or(0.0),
        };
        let out: Sum = source.outs.iter().map(|&column| (column, 1.0)).collect();
        let alone = match pools[..] {
            [(pool, _)] if waiting == 0.0 && self.least_start(step, pool) == 0.0 => Some(pool),
            _ => None,
        };
        let yield_of = |pool: usize| instance.pools[pool].capability.yield_;
        if let Some(pool) = alone.filter(|&pool| yield_of(pool) == 1.0 || !self.whole()) {
            let per_good = 1.0 / yield_of(pool);
            let starts: Sum = out.iter().map(|&(column, _)| (column, per_good)).collect();
            for &(column, per_good) in &starts {
                let cost = per_good * self.start_cost(step, pool, source.offer);
                self.model.program.columns[column].cost += cost;
            }
            let most = pools[0].1;
            if !starts.is_empty() && self.used.contains_key(&source.workshop) {
                self.on_if_used(source.workshop, starts.clone(), most);
            }
            source.makes.push(Make { pool, starts });
        } else {
            let mut balance = out;
            for (pool, most) in pools.iter().copied() {
                let cost = self.start_cost(step, pool, source.offer);
                let started = self.model.program.column(cost, most, self.whole());
                let rate = yield_of(pool);
                if self.whole() && rate < 1.0 && pools.len() > 1 {
                    let good = self.model.program.column(0.0, self.floor(most * rate), true);
                    self.model.program.at_most(vec![(good, 1.0), (started, -rate)], 0.0);
                    balance.push((good, -1.0));
                } else {
                    balance.push((started, -rate));
                }
                if let Some(&used) = self.used.get(&source.workshop) {
                    self.only_if(started, most, used);
                }
                source.makes.push(Make { pool, starts: vec![(started, 1.0)] });
            }
            self.model.program.at_most(balance, waiting);
        }
        let at = (source.step, source.workshop);
        self.sources_at.entry(at).or_default().push(self.model.sources.len());
        self.model.sources.push(source);
    }

    pub(super) fn on_if_used(&mut self, workshop: usize, mut starts: Sum, most: f64) {
        if let Some(&used) = self.used.get(&workshop)
            && starts.len() > 1
        {
            starts.push((used, -most));
            self.model.program.at_most(starts, 0.0);
        }
    }

    /// Weighted cost of one started piece; under a quote it is paid when it is delivered.
    pub(super) fn start_cost(&self, step: usize, pool: usize, offer: Option<usize>) -> f64 {
        if offer.is_some() {
            return 0.0;
        }
        let capability = self.instance.pools[pool].capability;
        let use_per_start = self.instance.use_per_start(step, pool, None);
        self.instance.weigh(capability.unit_cost + capability.use_cost * use_per_start, 0.0)
    }
}
