//! Requests of two operations over a whole nation: column generation over routes.
//!
//! A route is a machine for each operation and the ways between: any linear plan is a sum of routes. The master
//! program shares the machines out among the routes known so far and charges tolls for those that all want. At
//! these tolls the index is walked for cheaper routes: from a destination to who could deliver, and from each of
//! them on to who could make the input, as late as possible, so that most are never looked at. As in the engine
//! for one operation, the bound comes from tolls and walks alone.

use super::market::{Chance, Inputs, Market};
use crate::extract;
use crate::instance::{Instance, Order};
use crate::model::{Delivery, Make, Model, Move, Source};
use crate::search::Answer;
use crate::solver::{Deadline, Growing};
use highs::Row;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BinaryHeap, HashSet};

/// More columns than this, and the whole program takes longer than its routes.
const WHOLE_PROGRAM: usize = 20_000;
/// The fewest routes that a want starts with.
const FIRST: usize = 12;
/// How many times what it needs they can carry.
const SPARE: f64 = 1.5;
/// The most new routes of a want in one round.
const BATCH: usize = 30;
/// How far below its present price a route must be to count, relatively.
const WORTH: f64 = 1e-10;

/// Whether routes are the way to solve an instance: linear, of one or two operations, with nothing shared but
/// machines, and too large for one program.
pub(crate) fn takes(instance: &Instance) -> bool {
    bounds(instance) && super::is_linear(instance) && is_large(instance)
}

/// Whether what routes cost bounds what plans of an instance cost, whatever else is asked of these.
pub(crate) fn bounds(instance: &Instance) -> bool {
    let material = instance.steps.iter().any(|step| step.operation.material_kg_per_piece > 0.0);
    let shares = instance.orders.iter().any(|order| order.request.max_share.is_some());
    let active = instance.policy.lots && instance.workshops.iter().any(|workshop| workshop.activation_cost > 0.0);
    let simple = |order: &Order| {
        order.steps.clone().all(|step| {
            let inputs = &instance.steps[step].inputs;
            inputs.len() <= 1 && inputs.iter().all(|&(input, _)| instance.steps[input].inputs.is_empty())
        })
    };
    instance.policy.weights.spread == 0.0
        && !instance.policy.fair_shortage
        && instance.offers.is_empty()
        && instance.promises.is_empty()
        && !(material || shares || active)
        && instance.orders.iter().all(simple)
}

fn is_large(instance: &Instance) -> bool {
    let able: Vec<usize> = (0..instance.steps.len())
        .map(|step| (0..instance.pools.len()).filter(|&pool| instance.does(pool, step)).count())
        .collect();
    let to = |step: usize| match instance.steps[step].consumer {
        Some(consumer) => able[consumer],
        None => instance.orders[instance.steps[step].order].places.len(),
    };
    (0..instance.steps.len()).map(|step| able[step] * to(step)).sum::<usize>() > WHOLE_PROGRAM
}

/// The best plan of an instance that `takes` accepts, before the deadline.
pub(crate) fn best(instance: &Instance, deadline: Deadline) -> Answer {
    let mut routes = Routes::new(instance);
    routes.minimise(deadline);
    let (model, values) = routes.as_model();
    let objective = extract::work(instance, &model, &values).objective(instance);
    let full = routes.unfilled() <= 1e-9;
    let priced = instance.policy.unfilled_penalty.is_some();
    Answer {
        columns: routes.columns.len(),
        model,
        values,
        objective,
        // Where pieces are left over that have no price, the bound is of filling them at one made up here.
        bound: if full || priced { routes.bound } else { 0.0 },
        fill_proved: full || (priced && objective - routes.bound <= 1e-9 * objective.abs().max(1.0)),
        rounds: routes.rounds,
        solver: "column generation, HiGHS 1.15",
    }
}

/// What a full plan of an instance costs at least, by routes alone.
pub(crate) fn bound(instance: &Instance, deadline: Deadline) -> f64 {
    let mut routes = Routes::new(instance);
    routes.minimise(deadline);
    routes.bound
}

/// What one destination still needs.
struct Wanted {
    order: usize,
    place: usize,
    pieces: f64,
    /// What leaving one piece unfilled costs, or stands for.
    unfilled: f64,
    ways: Vec<Way>,
}

/// One routing of it.
#[derive(Clone, Copy)]
struct Way {
    step: usize,
    /// The want of its delivering operation in the market.
    want: usize,
    input: Option<Input>,
}

/// The operation before the one that delivers.
#[derive(Clone, Copy)]
struct Input {
    step: usize,
    want: usize,
    /// Its pieces in one started piece.
    per_piece: f64,
}

/// A machine for each operation, for one good piece delivered.
#[derive(Clone, Copy)]
struct Route {
    last: Chance,
    /// The input's, and how many of its good pieces go into one delivered.
    first: Option<(Chance, f64)>,
    /// Weighted cost, tolls apart.
    cost: f64,
    /// With tolls.
    price: f64,
}

struct Column {
    wanted: usize,
    route: Route,
    pieces: f64,
}

struct Routes<'a, 'p> {
    market: Market<'a, 'p>,
    wanted: Vec<Wanted>,
    master: Growing,
    /// One for each want; none: the solver failed.
    demand: Vec<Option<Row>>,
    /// Row number and room of every pool that some route uses.
    pools: BTreeMap<usize, (Row, usize, f64)>,
    rows: usize,
    columns: Vec<Column>,
    known: HashSet<(usize, usize, usize)>,
    left_over: Vec<f64>,
    rounds: usize,
    bound: f64,
}

impl<'a, 'p> Routes<'a, 'p> {
    fn new(instance: &'a Instance<'p>) -> Self {
        let market = Market::of_steps(instance, Inputs::Near);
        let at: BTreeMap<(usize, usize), usize> =
            market.wants.iter().enumerate().map(|(i, want)| ((want.step(), want.place), i)).collect();
        let mut wanted = Vec::new();
        for (o, order) in instance.orders.iter().enumerate() {
            for (place, needs) in order.places.iter().enumerate().filter(|(_, place)| place.open() > 0.0) {
                let delivering = order.steps.clone().filter(|&step| instance.steps[step].delivers());
                let input = |&(step, per_piece): &(usize, f64)| Input { step, want: at[&(step, place)], per_piece };
                let way = |step: usize| {
                    let input = instance.steps[step].inputs.first().map(input);
                    Way { step, want: at[&(step, place)], input }
                };
                let ways = delivering.map(way).collect();
                wanted.push(Wanted { order: o, place, pieces: needs.open(), unfilled: 0.0, ways });
            }
        }
        let mut routes = Routes {
            market,
            master: Growing::new(),
            demand: Vec::new(),
            pools: BTreeMap::new(),
            rows: 0,
            columns: Vec::new(),
            known: HashSet::new(),
            left_over: wanted.iter().map(|wanted| wanted.pieces).collect(),
            wanted,
            rounds: 0,
            bound: f64::NEG_INFINITY,
        };
        routes.begin();
        routes
    }

    /// The cheapest routes of every want, and what stays unfilled without them.
    fn begin(&mut self) {
        let enough = |pieces: f64| move |count: usize, room: f64| count >= FIRST && room >= SPARE * pieces;
        let firsts: Vec<Vec<Route>> = self
            .wanted
            .iter()
            .map(|wanted| {
                let each = wanted.ways.iter();
                each.flat_map(|&way| self.cheapest(way, f64::INFINITY, enough(wanted.pieces))).collect()
            })
            .collect();
        let instance = self.market.instance;
        let dearest = firsts.iter().flatten().map(|route| route.cost).fold(1.0, f64::max);
        let priority = |wanted: &Wanted| instance.orders[wanted.order].request.priority;
        let lightest = self.wanted.iter().map(priority).filter(|&p| p > 0.0).fold(f64::INFINITY, f64::min);
        for w in 0..self.wanted.len() {
            let weight = priority(&self.wanted[w]);
            self.wanted[w].unfilled = match instance.policy.unfilled_penalty {
                Some(penalty) => penalty * weight,
                None if weight > 0.0 => 1e3 * dearest * weight / lightest,
                None => 0.0,
            };
            let row = self.master.exactly(self.wanted[w].pieces);
            self.rows += 1;
            self.demand.push(row);
            if let Some(row) = row {
                self.master.column(self.wanted[w].unfilled, [(row, 1.0)]);
            }
        }
        for (w, routes) in firsts.into_iter().enumerate() {
            for route in routes {
                self.add(w, route);
            }
        }
    }

    /// Adds a route, unless it is there.
    fn add(&mut self, wanted: usize, route: Route) -> bool {
        let first = route.first.map_or(usize::MAX, |(chance, _)| chance.pool);
        let key = (wanted * self.market.instance.steps.len() + route.last.step, route.last.pool, first);
        if !self.known.insert(key) {
            return false;
        }
        let used: Vec<(usize, f64, f64)> =
            self.uses(&route).map(|(chance, amount)| (chance.pool, chance.room, amount)).collect();
        let mut terms: Vec<(Row, f64)> = self.demand[wanted].map(|row| (row, 1.0)).into_iter().collect();
        for (pool, room, amount) in used {
            if !self.pools.contains_key(&pool) {
                let Some(row) = self.master.at_most(room) else {
                    return false;
                };
                self.pools.insert(pool, (row, self.rows, room));
                self.rows += 1;
            }
            let row = self.pools[&pool].0;
            match terms.iter_mut().find(|(known, _)| *known == row) {
                Some(term) => term.1 += amount,
                None => terms.push((row, amount)),
            }
        }
        self.master.column(route.cost, terms);
        self.columns.push(Column { wanted, route, pieces: 0.0 });
        true
    }

    /// What one piece of a route takes of each pool, in nominal units.
    fn uses(&self, route: &Route) -> impl Iterator<Item = (Chance, f64)> + use<'_, 'a, 'p> {
        let per_good = |step: usize| self.market.instance.steps[step].operation.use_per_piece;
        let first = route.first.map(|(chance, pieces)| (chance, pieces * per_good(chance.step)));
        first.into_iter().chain([(route.last, per_good(route.last.step))])
    }

    /// Solves and adds until nothing pays any more, or time is up.
    fn minimise(&mut self, deadline: Deadline) {
        while let Some((values, prices)) = self.master.minimise(deadline) {
            self.rounds += 1;
            let wants = self.wanted.len();
            self.left_over.copy_from_slice(&values[..wants]);
            for (column, &value) in self.columns.iter_mut().zip(&values[wants..]) {
                column.pieces = value.max(0.0);
            }
            let added = self.price(&prices, deadline);
            let close = self.objective() - self.bound <= 1e-10 * self.objective().abs();
            if added == 0 || close || deadline.seconds_left() <= 0.0 {
                return;
            }
        }
    }

    fn objective(&self) -> f64 {
        let made: f64 = self.columns.iter().map(|column| column.pieces * column.route.cost).sum();
        made + self.wanted.iter().zip(&self.left_over).map(|(wanted, left)| wanted.unfilled * left).sum::<f64>()
    }

    fn unfilled(&self) -> f64 {
        self.left_over.iter().sum()
    }

    /// Charges tolls, adds the routes that pay at them, and certifies a bound on the way. Gives back how many
    /// routes it added; none, and no bound, where time runs out.
    fn price(&mut self, prices: &[f64], deadline: Deadline) -> usize {
        let mut bound = 0.0;
        for (&pool, &(_, row, room)) in &self.pools {
            let toll = (-prices[row]).max(0.0);
            self.market.set_toll(pool, toll);
            bound -= toll * room;
        }
        let mut added = 0;
        for (w, &price) in prices.iter().enumerate().take(self.wanted.len()) {
            if deadline.seconds_left() <= 0.0 {
                return 0;
            }
            let wanted = &self.wanted[w];
            let now = price.min(wanted.unfilled);
            let below = now - WORTH * now.abs();
            let mut found = Vec::new();
            let known = |route: &Route| {
                let first = route.first.map_or(usize::MAX, |(chance, _)| chance.pool);
                let step = w * self.market.instance.steps.len() + route.last.step;
                self.known.contains(&(step, route.last.pool, first))
            };
            for &way in &wanted.ways {
                let mut new = 0;
                let cheapest = self.routes(way, below).take_while(|route| {
                    new += usize::from(!known(route));
                    new <= BATCH
                });
                found.extend(cheapest);
            }
            let least = found.iter().map(|route| route.price).fold(below, f64::min);
            bound += wanted.pieces * least;
            added += found.into_iter().filter(|&route| self.add(w, route)).count();
        }
        self.bound = self.bound.max(bound);
        added
    }

    /// The cheapest routes of a way until they are enough, by their number and the pieces they can carry.
    fn cheapest(&self, way: Way, below: f64, enough: impl Fn(usize, f64) -> bool) -> Vec<Route> {
        let mut found = Vec::new();
        let mut room = 0.0;
        for route in self.routes(way, below) {
            if enough(found.len(), room) {
                break;
            }
            room += self.uses(&route).map(|(chance, amount)| chance.room / amount).fold(f64::INFINITY, f64::min);
            found.push(route);
        }
        found
    }

    /// The routes of a way that cost less than `below` a piece, tolls included, cheapest first.
    fn routes(&self, way: Way, below: f64) -> impl Iterator<Item = Route> + '_ {
        let market = &self.market;
        let per_good = |step: usize| market.instance.steps[step].operation.use_per_piece;
        let last_use = per_good(way.step);
        let price = |chance: &Chance, per_good: f64| (chance.cost + chance.toll) * per_good;
        let least_input = way.input.map_or(0.0, |input| {
            let first = market.chances_anywhere(input.want).next();
            first.map_or(f64::INFINITY, |chance| input.per_piece * price(&chance, per_good(input.step)))
        });
        let mut lasts = market.chances(way.want, below / last_use).peekable();
        let mut opened: Vec<Box<dyn Iterator<Item = Route> + '_>> = Vec::new();
        let mut ahead: BinaryHeap<Ahead> = BinaryHeap::new();
        std::iter::from_fn(move || {
            loop {
                let next = lasts.peek().map_or(f64::INFINITY, |last| price(last, last_use) + least_input);
                if ahead.peek().is_some_and(|found| found.0.price <= next) {
                    let Ahead(route, of) = ahead.pop()?;
                    ahead.extend(opened[of].next().map(|more| Ahead(more, of)));
                    return Some(route);
                }
                if next >= below {
                    return None;
                }
                let last = lasts.next()?;
                let alone = Route { last, first: None, cost: last.cost * last_use, price: price(&last, last_use) };
                let mut routes: Box<dyn Iterator<Item = Route> + '_> = match way.input {
                    None => Box::new(std::iter::once(alone)),
                    Some(input) => Box::new(self.with_input(alone, input, below)),
                };
                if let Some(route) = routes.next() {
                    ahead.push(Ahead(route, opened.len()));
                    opened.push(routes);
                }
            }
        })
    }

    /// A route with every machine that could make its input for less than `below` a piece in all, cheapest first.
    fn with_input(&self, route: Route, input: Input, below: f64) -> impl Iterator<Item = Route> + '_ {
        let instance = self.market.instance;
        let pieces = input.per_piece / instance.pools[route.last.pool].capability.yield_;
        let per_good = pieces * instance.steps[input.step].operation.use_per_piece;
        let firsts = self.market.chances_to(route.last.pool, input.want, (below - route.price) / per_good);
        firsts.map(move |first| Route {
            first: Some((first, pieces)),
            cost: route.cost + first.cost * per_good,
            price: route.price + (first.cost + first.toll) * per_good,
            ..route
        })
    }

    /// The routes in use as the few columns of the whole model that are.
    fn as_model(&self) -> (Model, Vec<f64>) {
        let instance = self.market.instance;
        let mut delivered: BTreeMap<(usize, usize, usize), f64> = BTreeMap::new();
        let mut moved: BTreeMap<(usize, usize, usize), f64> = BTreeMap::new();
        let mut started: BTreeMap<(usize, usize), BTreeMap<usize, f64>> = BTreeMap::new();
        for Column { wanted, route, pieces } in self.columns.iter().filter(|column| column.pieces > 1e-9) {
            let workshop = |chance: &Chance| instance.pools[chance.pool].workshop;
            let mut start = |chance: &Chance, pieces: f64| {
                let by_pool = started.entry((chance.step, workshop(chance))).or_default();
                *by_pool.entry(chance.pool).or_default() += pieces / instance.pools[chance.pool].capability.yield_;
            };
            let to = (route.last.step, workshop(&route.last), self.wanted[*wanted].place);
            *delivered.entry(to).or_default() += pieces;
            start(&route.last, *pieces);
            if let Some((first, each)) = &route.first {
                *moved.entry((first.step, workshop(first), workshop(&route.last))).or_default() += each * pieces;
                start(first, each * pieces);
            }
        }
        let mut model = Model::default();
        let mut values = Vec::new();
        let mut outs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for ((step, workshop, place), pieces) in delivered {
            let (column, km) = (values.len(), instance.km_to_place(workshop, instance.steps[step].order, place));
            model.deliveries.push(Delivery { step, workshop, place, offer: None, km, column });
            outs.entry((step, workshop)).or_default().push(column);
            values.push(pieces);
        }
        for ((step, from, to), pieces) in moved {
            let (column, km) = (values.len(), instance.km_to_workshop(from, to).unwrap_or(0.0));
            model.moves.push(Move { step, from, to, km, column });
            outs.entry((step, from)).or_default().push(column);
            values.push(pieces);
        }
        for ((step, workshop), by_pool) in started {
            let mut makes = Vec::new();
            for (pool, starts) in by_pool {
                makes.push(Make { pool, starts: vec![(values.len(), 1.0)] });
                values.push(starts);
            }
            let outs = outs.remove(&(step, workshop)).unwrap_or_default();
            model.sources.push(Source { step, workshop, offer: None, outs, makes });
        }
        (model, values)
    }
}

/// The next route of a machine that delivers, and which of those it is.
struct Ahead(Route, usize);

impl PartialEq for Ahead {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ahead {}

impl PartialOrd for Ahead {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ahead {
    fn cmp(&self, other: &Self) -> Ordering {
        other.0.price.total_cmp(&self.0.price).then(other.1.cmp(&self.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;
    use crate::{Generate, Options, check, generated, search, solve};

    fn town(seed: u64) -> Problem {
        let mut problem = generated(&Generate { workshops: 60, requests: 8, load: 0.25, two_step: 0.6, seed });
        for (i, workshop) in problem.workshops.iter_mut().enumerate() {
            workshop.capabilities[0].yield_ = if i % 3 == 0 { 0.8 } else { 1.0 };
        }
        problem
    }

    #[test]
    fn routes_cost_what_the_whole_program_costs() {
        for seed in 0..6 {
            let problem = town(seed);
            let instance = Instance::new(&problem).relaxed();
            let deadline = Deadline::after_seconds(60.0);
            assert!(bounds(&instance) && crate::engine::is_linear(&instance));
            let ours = best(&instance, deadline);
            let whole = search::whole(&instance, deadline, 1e-9);
            let near = 1e-7 * whole.objective.abs();
            let whole_fills = whole.fill_proved && whole.model.open.iter().all(|o| whole.values[o.column] < 1e-9);
            assert_eq!(ours.fill_proved, whole_fills, "seed {seed}");
            if whole_fills {
                assert!((ours.objective - whole.objective).abs() <= near, "{} {}", ours.objective, whole.objective);
                assert!(ours.bound <= ours.objective + near && ours.bound >= ours.objective - near, "{}", ours.bound);
            }
        }
    }

    #[test]
    fn a_plan_of_routes_breaks_nothing() {
        let problem = generated(&Generate { workshops: 600, requests: 20, load: 0.1, two_step: 0.5, seed: 3 });
        let options = Options { relax: true, brief: true, prices: false, ..Options::default() };
        let plan = solve(&problem, &options).expect("the document is valid");
        assert!(plan.stats.solver.starts_with("column generation"), "{}", plan.stats.solver);
        assert_eq!((plan.unfilled.len(), plan.fill_proved), (0, true));
        assert!(plan.gap <= 1e-8, "{}", plan.gap);
        let mut relaxed = problem.clone();
        (relaxed.policy.lots, relaxed.policy.whole_pieces) = (false, false);
        assert_eq!(check(&relaxed, &plan), []);
    }
}
