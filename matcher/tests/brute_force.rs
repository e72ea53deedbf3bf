//! Plans of tiny problems against trying everything.
//!
//! One request, one operation, two destinations and three workshops: few enough pieces that every
//! split can be written down and the best one picked without any idea of linear programming.

use matcher::{
    Capability, Destination, Location, Operation, Options, Problem, Quote, Request, Routing, Status, Workshop,
};
use proptest::option;
use proptest::prelude::*;

const HERE: Location = Location { lat: -1.0, lon: 36.0 };
const THERE: Location = Location { lat: 0.0, lon: 37.0 };
/// Kilometres between the two.
const APART: f64 = 157.249_598_474_040_2;

fn number(range: std::ops::Range<u32>) -> impl Strategy<Value = f64> {
    range.prop_map(f64::from)
}

fn workshop(id: usize) -> impl Strategy<Value = (Workshop, Option<Quote>)> {
    let costs = (number(0..9), number(0..3), prop_oneof![Just(0.0), number(0..15)]);
    let lots = (prop_oneof![Just(0.0), number(0..5)], number(0..2), number(0..9));
    let rates = (prop_oneof![2 => Just(1.0), 1 => Just(0.5)], any::<bool>());
    let quote = option::weighted(0.4, (number(0..9), option::of(number(0..4))));
    (costs, lots, rates, prop_oneof![Just(0.0), number(0..12)], quote).prop_map(
        move |((unit, used, setup), (lot, setup_use, capacity), (rate, here), once, quote)| {
            let mut capability = Capability::new("c", "sewing", capacity);
            capability.unit_cost = unit;
            capability.use_cost = used;
            capability.setup_cost = setup;
            capability.setup_use = setup_use;
            capability.min_lot = lot;
            capability.yield_ = rate;
            let mut workshop = Workshop::new(format!("w{id}"));
            workshop.location = Some(if here { HERE } else { THERE });
            workshop.activation_cost = once;
            workshop.capabilities.push(capability);
            let quote = quote.map(|(unit_cost, max_quantity)| Quote {
                request: "r".into(),
                workshop: workshop.id.clone(),
                capability: None,
                destination: None,
                unit_cost,
                use_per_piece: None,
                max_quantity,
            });
            (workshop, quote)
        },
    )
}

fn problem() -> impl Strategy<Value = Problem> {
    let limits = (option::weighted(0.4, 0u32..3), option::weighted(0.3, Just(0.5)));
    let policy = (option::weighted(0.4, number(0..25)), any::<bool>());
    (workshop(0), workshop(1), workshop(2), (number(0..4), number(0..3)), limits, policy).prop_map(
        |(a, b, c, (near, far), (max_workshops, max_share), (penalty, lots))| {
            let destination =
                |id: &str, location, quantity| Destination { id: id.into(), location: Some(location), quantity };
            let places = vec![destination("d", HERE, near), destination("e", THERE, far)];
            let routing = Routing { id: "t".into(), operations: vec![Operation::new("o", "sewing")] };
            let mut request = Request::new("r", places, vec![routing]);
            request.max_workshops = max_workshops;
            request.max_share = max_share;
            let (workshops, quotes): (Vec<_>, Vec<_>) = [a, b, c].into_iter().unzip();
            let mut problem = Problem::new(workshops, vec![request]);
            problem.quotes = quotes.into_iter().flatten().collect();
            problem.policy.cost_per_piece_km = 0.01;
            problem.policy.unfilled_penalty = penalty;
            problem.policy.lots = lots;
            problem
        },
    )
}

/// What a workshop costs if it delivers so many pieces; none: it cannot.
fn cost_at(problem: &Problem, w: usize, delivered: [f64; 2]) -> Option<f64> {
    let workshop = &problem.workshops[w];
    let capability = &workshop.capabilities[0];
    let good: f64 = delivered.iter().sum();
    if good == 0.0 {
        return Some(0.0);
    }
    let lots = problem.policy.lots;
    let lot = if lots { capability.min_lot } else { 0.0 };
    let started = (good / capability.yield_).ceil().max(lot);
    let setup_use = if lots { capability.setup_use } else { 0.0 };
    if started + setup_use > capability.capacity {
        return None;
    }
    let once = if lots { capability.setup_cost + workshop.activation_cost } else { 0.0 };
    if let Some(quote) = problem.quotes.iter().find(|q| q.workshop == workshop.id) {
        let within = quote.max_quantity.is_none_or(|most| good <= most);
        return within.then_some(once + good * quote.unit_cost);
    }
    let far = if workshop.location == Some(HERE) { delivered[1] } else { delivered[0] };
    Some(once + started * (capability.unit_cost + capability.use_cost) + far * APART * 0.01)
}

/// Unfilled pieces and cost of the best split, by trying all of them.
fn best(problem: &Problem) -> (f64, f64) {
    let request = &problem.requests[0];
    let wanted: Vec<u32> = request.destinations.iter().map(|d| d.quantity as u32).collect();
    let all = f64::from(wanted[0] + wanted[1]);
    let share = request.max_share.map_or(all, |share| (share * all).floor());
    let splits = |n: u32| {
        let upto = move |n: u32| 0..=n;
        upto(n).flat_map(move |a| upto(n - a).flat_map(move |b| upto(n - a - b).map(move |c| [a, b, c])))
    };
    let mut best = (f64::INFINITY, f64::INFINITY);
    for near in splits(wanted[0]) {
        for far in splits(wanted[1]) {
            let delivered = [0, 1, 2].map(|w| [f64::from(near[w]), f64::from(far[w])]);
            let delivering = delivered.iter().filter(|d| d[0] + d[1] > 0.0).count();
            let too_many = request.max_workshops.is_some_and(|most| delivering > most as usize);
            if too_many || delivered.iter().any(|d| d[0] + d[1] > share) {
                continue;
            }
            let costs: Option<Vec<f64>> = (0..3).map(|w| cost_at(problem, w, delivered[w])).collect();
            let Some(costs) = costs else { continue };
            let filled: f64 = delivered.iter().flatten().sum();
            let cost: f64 = costs.iter().sum();
            let candidate = match problem.policy.unfilled_penalty {
                Some(penalty) => (0.0, cost + penalty * (all - filled)),
                None => (all - filled, cost),
            };
            if candidate < best {
                best = candidate;
            }
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_split_is_better_than_the_plan(problem in problem()) {
        let options = Options { prices: false, ..Options::default() };
        let plan = matcher::solve(&problem, &options).expect("the generator makes valid problems");
        prop_assert_eq!(matcher::check(&problem, &plan), []);
        prop_assert_eq!(plan.status, Status::Optimal);
        let (unfilled, cost) = best(&problem);
        if problem.policy.unfilled_penalty.is_none() {
            let left: f64 = plan.unfilled.iter().map(|u| u.quantity).sum();
            prop_assert_eq!(left, unfilled);
        }
        let near = (plan.objective - cost).abs() <= 1e-6 * cost.max(1.0);
        prop_assert!(near, "{} is not {}: {}", plan.objective, cost, serde_json::to_string(&problem).expect("written"));
    }
}
