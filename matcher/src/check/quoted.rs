//! Whether the lines of a quoted workshop can be what its quotes say.
//!
//! A plan says what a workshop starts and delivers, not under which of its quotes. So the check asks
//! whether any split explains pieces, use and cost together. Destinations under the same quotes are
//! one group, because only sums over them matter.

use super::papers::Papers;
use super::simplex::solvable;
use crate::plan::Line;
use crate::problem::Quote;
use std::collections::{BTreeMap, HashMap};

/// A linear expression over unknowns.
type Sum = Vec<(usize, f64)>;

/// Unknown amounts and what they must add up to.
#[derive(Default)]
struct System {
    unknowns: usize,
    rows: Vec<(Sum, f64)>,
}

impl System {
    fn unknown(&mut self) -> usize {
        self.unknowns += 1;
        self.unknowns - 1
    }

    fn equal(&mut self, sum: Sum, value: f64) {
        self.rows.push((sum, value));
    }

    fn at_most(&mut self, mut sum: Sum, value: f64) {
        sum.push((self.unknown(), 1.0));
        self.rows.push((sum, value));
    }
}

/// What a line's unknowns add up to.
#[derive(Default)]
struct Totals {
    started: Sum,
    good: Sum,
    used: Sum,
    cost: Sum,
}

impl Papers<'_> {
    /// Whether some split over the quotes, and computed work where there is none, gives these lines.
    pub fn explained(&self, request: &str, workshop: &str, quotes: &[&Quote], lines: &[(usize, &Line)]) -> bool {
        let mut system = System::default();
        let mut taken: Vec<Sum> = vec![Sum::new(); quotes.len()];
        let mut by_routing: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
        for (_, line) in lines {
            by_routing.entry(&line.routing).or_default().push(line);
        }
        for (routing, lines) in by_routing {
            let mut totals: Vec<Totals> = lines.iter().map(|_| Totals::default()).collect();
            for (group, delivered) in self.groups(request, routing, workshop, quotes) {
                let mut all = Sum::new();
                if group.is_empty() {
                    all = self.computed(&mut system, &lines, &mut totals);
                }
                for k in group {
                    let pieces = self.under(&mut system, quotes[k], &lines, &mut totals);
                    taken[k].extend(&pieces);
                    all.extend(pieces);
                }
                system.equal(all, delivered);
            }
            for (line, totals) in lines.into_iter().zip(totals) {
                let Some(capability) = self.capability(line) else {
                    return false;
                };
                let (setup_use, setup_cost) = self.new_setup(line, capability);
                system.equal(totals.started, line.started);
                system.at_most(totals.good, line.good);
                system.equal(totals.used, line.use_ - setup_use);
                system.equal(totals.cost, line.cost - setup_cost);
            }
        }
        for (quote, taken) in quotes.iter().zip(taken) {
            if let Some(most) = quote.max_quantity {
                system.at_most(taken, most);
            }
        }
        solvable(system.unknowns, &system.rows)
    }

    /// New pieces delivered by a workshop, by the quotes that hold where they go.
    fn groups(&self, request: &str, routing: &str, workshop: &str, quotes: &[&Quote]) -> BTreeMap<Vec<usize>, f64> {
        let mut delivered: HashMap<&str, f64> = HashMap::new();
        for flow in &self.plan.flows {
            let new = flow.to_operation.is_none() && !flow.committed;
            let here = flow.request == request && flow.routing == routing && flow.from == workshop;
            if new && here {
                *delivered.entry(&flow.to).or_default() += flow.quantity;
            }
        }
        let mut groups = BTreeMap::new();
        let wanted = self.requests.get(request).map_or(&[][..], |r| &r.destinations);
        for destination in wanted {
            // A quote under which nothing is delivered may still have surplus starts.
            let holding = self.quotes_for(request, workshop, &destination.id);
            let holds = |&k: &usize| holding.iter().any(|q| std::ptr::eq(*q, quotes[k]));
            let group: Vec<usize> = (0..quotes.len()).filter(holds).collect();
            let pieces = delivered.get(destination.id.as_str()).copied().unwrap_or(0.0);
            *groups.entry(group).or_insert(0.0) += pieces;
        }
        groups
    }

    /// Computed work on any of the lines: its good pieces.
    fn computed(&self, system: &mut System, lines: &[&Line], totals: &mut [Totals]) -> Sum {
        let mut pieces = Sum::new();
        for (line, totals) in lines.iter().zip(totals) {
            let (Some(operation), Some(capability)) = (self.operation(line), self.capability(line)) else {
                continue;
            };
            let (started, good) = (system.unknown(), system.unknown());
            let used = operation.use_per_piece / capability.speed;
            system.at_most(vec![(good, 1.0), (started, -capability.yield_)], 0.0);
            totals.started.push((started, 1.0));
            totals.good.push((good, 1.0));
            totals.used.push((started, used));
            totals.cost.push((started, capability.unit_cost + used * capability.use_cost));
            pieces.push((good, 1.0));
        }
        pieces
    }

    /// Work under a quote on any of the lines it allows: its good pieces.
    fn under(&self, system: &mut System, quote: &Quote, lines: &[&Line], totals: &mut [Totals]) -> Sum {
        let mut pieces = Sum::new();
        for (line, totals) in lines.iter().zip(totals) {
            let (Some(operation), Some(capability)) = (self.operation(line), self.capability(line)) else {
                continue;
            };
            if quote.capability.as_ref().is_some_and(|id| *id != capability.id) {
                continue;
            }
            let (started, good) = (system.unknown(), system.unknown());
            let used = quote.use_per_piece.unwrap_or(operation.use_per_piece) / capability.speed;
            system.at_most(vec![(good, 1.0), (started, -capability.yield_)], 0.0);
            totals.started.push((started, 1.0));
            totals.good.push((good, 1.0));
            totals.used.push((started, used));
            totals.cost.push((good, quote.unit_cost));
            pieces.push((good, 1.0));
        }
        pieces
    }
}
