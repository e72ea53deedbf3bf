//! The engine against the whole program, which shares nothing with it but the instance.

use super::changes::{Change, Changes};
use super::{Places, best, takes};
use crate::instance::Instance;
use crate::problem::*;
use crate::solver::Deadline;
use crate::{Generate, Ineligible, Options, Status, extract, generated, search};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn number(range: std::ops::Range<u32>) -> impl Strategy<Value = f64> {
    range.prop_map(f64::from)
}

fn location() -> impl Strategy<Value = Location> {
    (number(0..6), number(0..6)).prop_map(|(lat, lon)| Location { lat: lat / 3.0, lon: 36.0 + lon / 3.0 })
}

fn capability() -> impl Strategy<Value = Capability> {
    let costs = (number(0..9), number(0..5), prop_oneof![Just(0.5), Just(1.0), Just(2.5)]);
    let process = prop_oneof![3 => Just("fdm_print"), 1 => Just("laser_cut")];
    (process, number(0..9), costs, prop_oneof![2 => Just(1.0), 1 => Just(0.8)], option::weighted(0.2, Just("pla")))
        .prop_map(|(process, capacity, (unit_cost, use_cost, speed), yield_, material)| Capability {
            unit_cost,
            use_cost,
            speed,
            yield_,
            materials: material.into_iter().map(str::to_owned).collect(),
            ..Capability::new("c", process, capacity)
        })
}

fn workshops() -> impl Strategy<Value = Vec<Workshop>> {
    let state = (prop::bool::weighted(0.9), prop::bool::weighted(0.1), prop_oneof![Just("KE"), Just("UG")]);
    let one = (option::weighted(0.9, location()), vec(capability(), 0..3), state);
    vec(one, 1..9).prop_map(|all| {
        let workshop = |(i, (location, mut capabilities, (verified, paused, country))): (usize, (_, Vec<_>, _))| {
            capabilities.iter_mut().enumerate().for_each(|(c, has): (usize, &mut Capability)| has.id = format!("c{c}"));
            let country = Some(String::from(country));
            Workshop { location, verified, paused, country, capabilities, ..Workshop::new(format!("w{i}")) }
        };
        all.into_iter().enumerate().map(workshop).collect()
    })
}

fn requests() -> impl Strategy<Value = Vec<Request>> {
    let destinations = vec((option::weighted(0.9, location()), number(0..9)), 1..3);
    let operation = (
        prop_oneof![3 => Just("fdm_print"), 1 => Just("laser_cut"), 1 => Just("3d_print")],
        option::weighted(0.3, prop_oneof![Just("pla"), Just("petg")]),
        number(0..4),
    );
    let limits = (
        option::weighted(0.3, number(50..200)),
        option::weighted(0.2, prop_oneof![Just(0.3), Just(0.6)]),
        prop::bool::weighted(0.7),
        prop::bool::weighted(0.2),
    );
    let one = (destinations, vec(operation, 1..3), limits, number(0..4), prop_oneof![Just(0.5), Just(1.0), Just(3.0)]);
    vec(one, 1..5).prop_map(|all| {
        let request =
            |(i, (places, operations, limits, priority, use_per_piece)): (usize, (Vec<_>, Vec<_>, _, _, _))| {
                let destination = |(d, (location, quantity))| Destination { id: format!("d{d}"), location, quantity };
                let routing = |(t, (process, material, per_km)): (usize, (&str, Option<&str>, f64))| Routing {
                    id: format!("t{t}"),
                    operations: vec![Operation {
                        material: material.map(str::to_owned),
                        use_per_piece,
                        cost_per_piece_km: Some(per_km / 40.0),
                        ..Operation::new("o", process)
                    }],
                };
                let (max_distance_km, max_share, requires_verified, at_home): (_, _, _, bool) = limits;
                Request {
                    priority,
                    max_distance_km,
                    max_share,
                    requires_verified,
                    countries: if at_home { vec!["KE".to_owned()] } else { Vec::new() },
                    ..Request::new(
                        format!("r{i}"),
                        places.into_iter().enumerate().map(destination).collect(),
                        operations.into_iter().enumerate().map(routing).collect(),
                    )
                }
            };
        all.into_iter().enumerate().map(request).collect()
    })
}

fn linear_problem() -> impl Strategy<Value = Problem> {
    let pick = any::<prop::sample::Index>;
    let commitment = (pick(), pick(), pick(), number(1..4), option::of(number(0..9)), any::<bool>());
    (workshops(), requests(), option::weighted(0.4, number(0..30)), vec(commitment, 0..2)).prop_map(
        |(workshops, requests, penalty, commitments)| {
            let mut problem = Problem::new(workshops, requests);
            problem.policy.whole_pieces = false;
            problem.policy.unfilled_penalty = penalty;
            problem.policy.weights.km = 0.001;
            for (i, (request, workshop, destination, quantity, unit_cost, reserved)) in
                commitments.into_iter().enumerate()
            {
                let request = request.get(&problem.requests);
                let workshop = workshop.get(&problem.workshops);
                let Some(capability) = workshop.capabilities.get(i) else {
                    continue;
                };
                problem.commitments.push(Commitment {
                    request: request.id.clone(),
                    routing: "t0".to_owned(),
                    operation: "o".to_owned(),
                    workshop: workshop.id.clone(),
                    capability: capability.id.clone(),
                    destination: Some(destination.get(&request.destinations).id.clone()),
                    quantity,
                    unit_cost,
                    reserved,
                });
            }
            problem
        },
    )
}

/// The same with whole pieces, lots and set-ups, and nothing promised.
fn whole_problem() -> impl Strategy<Value = Problem> {
    let once = (number(0..5), number(0..12), prop_oneof![4 => Just(0.0), 1 => Just(0.5)]);
    (linear_problem(), vec(once, 32), option::weighted(0.3, 1u32..3)).prop_map(|(mut problem, once, most)| {
        problem.policy.whole_pieces = true;
        problem.commitments.clear();
        let capabilities = problem.workshops.iter_mut().flat_map(|workshop| &mut workshop.capabilities);
        for (capability, (min_lot, setup_cost, setup_use)) in capabilities.zip(once) {
            (capability.min_lot, capability.setup_cost, capability.setup_use) = (min_lot, setup_cost, setup_use);
        }
        problem.requests[0].max_workshops = most;
        problem
    })
}

fn unfilled(instance: &Instance, work: &extract::Work) -> f64 {
    let priority = |id: &str| {
        let order = instance.orders.iter().find(|order| order.request.id == id);
        order.map_or(0.0, |order| order.request.priority)
    };
    work.unfilled.iter().map(|u| u.quantity * priority(&u.request)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_engine_and_the_whole_program_agree(problem in linear_problem()) {
        let text = || serde_json::to_string(&problem).unwrap_or_default();
        let instance = Instance::new(&problem);
        if takes(&instance) {
            let deadline = Deadline::after_seconds(20.0);
            let engine = best(&instance, deadline, 1e-9);
            let whole = search::whole(&instance, deadline, 1e-9);
            let by_engine = extract::work(&instance, &engine.model, &engine.values);
            let by_whole = extract::work(&instance, &whole.model, &whole.values);
            let (objective, should) = (by_engine.objective(&instance), by_whole.objective(&instance));
            prop_assert!((objective - should).abs() <= 1e-7 * should.max(1.0), "{objective} {should} {}", text());
            if problem.policy.unfilled_penalty.is_none() {
                let (left, should) = (unfilled(&instance, &by_engine), unfilled(&instance, &by_whole));
                prop_assert!((left - should).abs() <= 1e-7, "{left} {should} {}", text());
            }
        }
    }

    #[test]
    fn the_engine_proves_what_it_finds(problem in linear_problem()) {
        let options = Options { prices: false, brief: true, ..Options::default() };
        let plan = crate::solve(&problem, &options).map_err(|faults| TestCaseError::fail(format!("{faults:?}")))?;
        let text = || serde_json::to_string(&problem).unwrap_or_default();
        prop_assert_eq!(crate::check(&problem, &plan), [], "{}", text());
        prop_assert_eq!(plan.status, Status::Optimal, "gap {} {} {}", plan.gap, plan.fill_proved, text());
        prop_assert!(plan.bound <= plan.objective);
    }

    #[test]
    fn whole_plans_keep_all_limits_and_bounds_are_bounds(problem in whole_problem()) {
        let instance = Instance::new(&problem);
        if super::is_transport(&instance) {
            let text = || serde_json::to_string(&problem).unwrap_or_default();
            let deadline = Deadline::after_seconds(20.0);
            let answer = super::whole(&instance, deadline, 1e-9);
            let best = search::whole(&instance, deadline, 1e-9);
            let work = extract::work(&instance, &answer.model, &answer.values);
            let best_work = extract::work(&instance, &best.model, &best.values);
            let (left, least) = (unfilled(&instance, &work), unfilled(&instance, &best_work));
            let (cost, best_cost) = (work.objective(&instance), best_work.objective(&instance));
            if problem.policy.unfilled_penalty.is_none() {
                prop_assert!(left >= least - 1e-6, "{left} {least} {}", text());
                prop_assert!(!answer.fill_proved || left <= least + 1e-6, "{left} {least} {}", text());
            }
            if problem.policy.unfilled_penalty.is_some() || (left - least).abs() < 1e-6 {
                prop_assert!(cost >= best_cost - 1e-6, "{cost} {best_cost} {}", text());
                prop_assert!(answer.bound <= best_cost + 1e-6, "{} {best_cost} {}", answer.bound, text());
            }
            let plan = crate::solve::plan(&instance, answer, work, 1e-9, |_| {});
            let breaches = crate::check(&problem, &plan);
            let real = breaches.into_iter().filter(|breach| !breach.path.starts_with("$.ineligible"));
            prop_assert_eq!(real.collect::<Vec<_>>(), [], "{}", text());
        }
    }

    #[test]
    fn warm_changes_are_cold_ones(problem in linear_problem()) {
        let text = || serde_json::to_string(&problem).unwrap_or_default();
        let instance = Instance::new(&problem);
        let deadline = Deadline::after_seconds(20.0);
        let Some(mut warm) = Changes::new(&instance, deadline) else {
            return Ok(());
        };
        let wanted = instance.orders.iter().enumerate().flat_map(|(order, o)| {
            (0..o.places.len()).map(move |place| (Change::Wanted { order, place, by: 1.0 }, o.places[place].wanted))
        });
        let pools = instance.pools.iter().enumerate();
        let capacity = pools.map(|(pool, p)| (Change::Capacity { pool, by: 1.0 }, p.capacity));
        for (change, amount) in wanted.chain(capacity).filter(|&(_, amount)| amount >= 1.0) {
            for by in [1.0, -1.0] {
                let mut changed = instance.clone();
                let change = match change {
                    Change::Wanted { order, place, .. } => {
                        changed.orders[order].places[place].wanted = amount + by;
                        Change::Wanted { order, place, by }
                    }
                    Change::Capacity { pool, .. } => {
                        changed.pools[pool].capacity = amount + by;
                        Change::Capacity { pool, by }
                    }
                };
                let cold = search::whole(&changed, deadline, 1e-9);
                let work = extract::work(&changed, &cold.model, &cold.values);
                let cost = work.objective(&changed);
                let (warm_cost, _) = warm.after(change, deadline).unwrap_or_default();
                prop_assert!((warm_cost - cost).abs() <= 1e-6 * cost.max(1.0), "{change:?} {warm_cost} {cost} {}", text());
            }
        }
    }

    #[test]
    fn counts_are_those_of_the_list(problem in linear_problem()) {
        let solve = |brief| crate::solve(&problem, &Options { prices: false, brief, ..Options::default() });
        let (Ok(brief), Ok(full)) = (solve(true), solve(false)) else {
            return Err(TestCaseError::fail("the generator makes valid problems"));
        };
        let Ineligible::Pairs(pairs) = full.ineligible else {
            return Err(TestCaseError::fail("a list was asked for"));
        };
        let mut counts = std::collections::BTreeMap::new();
        pairs.iter().flat_map(|pair| &pair.reasons).for_each(|&reason| *counts.entry(reason).or_insert(0) += 1);
        prop_assert_eq!(brief.ineligible, Ineligible::Counts(counts));
        prop_assert_eq!(brief.stats.candidates, full.stats.candidates);
    }
}

#[test]
fn reach_is_the_contracts_to_the_last_metre() {
    let place = |lat| Some(Location { lat, lon: 36.0 });
    let kilometres = crate::km(Location { lat: 0.0, lon: 36.0 }, Location { lat: 1.0, lon: 36.0 });
    for (most, reached) in [(kilometres, 1), (kilometres - 1e-6, 0)] {
        let workshops = vec![Workshop { location: place(0.0), ..Workshop::new("w") }];
        let destination = Destination { id: "d".to_owned(), location: place(1.0), quantity: 1.0 };
        let request = Request { max_distance_km: Some(most), ..Request::new("r", vec![destination], Vec::new()) };
        let problem = Problem::new(workshops, vec![request]);
        let instance = Instance::new(&problem);
        assert_eq!(Places::new(&instance).reached(&instance, 0).within.len(), reached);
    }
}

/// The engine's own plans, linear and whole, keep to the document and do not depend on its order.
#[test]
fn generated_problems_are_planned_alike_however_they_are_ordered() {
    let what = Generate { workshops: 1_500, requests: 100, load: 0.1, two_step: 0.0, seed: 7 };
    let problem = generated(&what);
    assert!(takes(&Instance::new(&problem)));
    let mut turned = problem.clone();
    turned.workshops.reverse();
    turned.requests.reverse();
    turned.requests.iter_mut().for_each(|request| request.destinations.reverse());
    for relax in [true, false] {
        let options = Options { relax, brief: true, prices: false, ..Options::default() };
        let [mut plan, mut other] = [&problem, &turned].map(|problem| {
            let plan = crate::solve(problem, &options).expect("generated problems are valid");
            if !relax {
                assert_eq!(crate::check(problem, &plan), []);
            }
            plan
        });
        assert!(plan.gap <= if relax { 1e-9 } else { 0.02 }, "{}", plan.gap);
        assert!(plan.unfilled.is_empty());
        (plan.stats, other.stats) = Default::default();
        assert_eq!(plan, other);
    }
}

/// Several operations and many workshops: too large for one program, planned in batches, with a real bound.
#[test]
fn two_operations_among_many_workshops_are_planned_with_a_bound() {
    let what = Generate { workshops: 1_000, requests: 40, load: 0.02, two_step: 0.3, seed: 7 };
    let problem = generated(&what);
    assert!(super::narrow::takes(&Instance::new(&problem)));
    for relax in [true, false] {
        let options = Options { relax, brief: true, prices: false, ..Options::default() };
        let plan = crate::solve(&problem, &options).expect("generated problems are valid");
        if !relax {
            assert_eq!(crate::check(&problem, &plan), []);
        }
        assert!(plan.unfilled.is_empty());
        assert!(plan.gap <= 0.1, "{}", plan.gap);
    }
}
