//! Same document, same plan: however its arrays are ordered, byte for byte, but for what the search took.

use matcher::{Generate, Options, Plan, Problem, Quote, generated, solve};
use proptest::prelude::*;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

fn worked(name: &str) -> Problem {
    let path = format!("{}/acceptance/{name}.problem.json", env!("CARGO_MANIFEST_DIR"));
    matcher::read(std::fs::File::open(path).expect("the worked cases are there")).expect("the worked cases are valid")
}

/// The same document with every array in another order. Supplies stay: flows name them by their place.
fn shuffled(problem: &Problem, seed: u64) -> Problem {
    let dice = &mut ChaCha8Rng::seed_from_u64(seed);
    let mut other = problem.clone();
    other.workshops.shuffle(dice);
    other.requests.shuffle(dice);
    other.quotes.shuffle(dice);
    other.commitments.shuffle(dice);
    for workshop in &mut other.workshops {
        workshop.capabilities.shuffle(dice);
        for capability in &mut workshop.capabilities {
            capability.materials.shuffle(dice);
            capability.certifications.shuffle(dice);
        }
    }
    for request in &mut other.requests {
        request.destinations.shuffle(dice);
        request.countries.shuffle(dice);
        request.routings.shuffle(dice);
        for operation in request.routings.iter_mut().flat_map(|routing| {
            routing.operations.shuffle(dice);
            &mut routing.operations
        }) {
            operation.inputs.reverse();
            operation.certifications.reverse();
        }
    }
    other
}

/// The plan as it is written, without what the search took.
fn written(problem: &Problem, options: &Options) -> String {
    let plan = solve(problem, options).expect("the document is valid");
    if !options.relax {
        assert_eq!(matcher::check(problem, &plan), []);
    }
    serde_json::to_string_pretty(&Plan { stats: Default::default(), ..plan }).expect("plans are written")
}

#[test]
fn the_worked_cases_have_one_plan() {
    for name in ["kenya-shields", "kenya-shields-day4", "visor-caps"] {
        let problem = worked(name);
        for relax in [false, true] {
            let options = Options { relax, ..Options::default() };
            let plan = written(&problem, &options);
            assert_eq!(written(&problem, &options), plan, "{name}, solved twice");
            assert_eq!(written(&shuffled(&problem, 3), &options), plan, "{name}, shuffled");
        }
    }
}

/// Large enough for the engine, in whole pieces, with lots and set-ups: rounding and neighbourhoods.
#[test]
fn a_large_problem_in_lots_has_one_plan() {
    let mut problem = generated(&Generate { workshops: 2_000, requests: 60, load: 0.05, two_step: 0.0, seed: 11 });
    problem.policy.time_limit_s = 600.0;
    let options = Options { prices: false, brief: true, ..Options::default() };
    let plan = written(&problem, &options);
    assert_eq!(written(&shuffled(&problem, 5), &options), plan);
}

/// A generated problem, small and in lots, with some quotes.
fn drawn(seed: u64) -> Problem {
    let dice = &mut ChaCha8Rng::seed_from_u64(seed);
    let workshops = dice.random_range(4..30);
    let requests = dice.random_range(1..5);
    let two_step = if seed.is_multiple_of(2) { 0.0 } else { 0.5 };
    let mut problem = generated(&Generate { workshops, requests, load: 0.1, two_step, seed });
    problem.policy.whole_pieces = !seed.is_multiple_of(5);
    problem.policy.lots = !seed.is_multiple_of(7);
    for _ in 0..dice.random_range(0..4) {
        let (workshop, request) = (dice.random_range(0..workshops), dice.random_range(0..requests));
        problem.quotes.push(Quote {
            request: problem.requests[request].id.clone(),
            workshop: problem.workshops[workshop].id.clone(),
            capability: None,
            destination: None,
            unit_cost: f64::from(dice.random_range(1..50)),
            use_per_piece: None,
            max_quantity: None,
        });
    }
    problem
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn drawn_problems_have_one_plan(seed in any::<u64>()) {
        let problem = drawn(seed);
        let options = Options { prices: seed.is_multiple_of(3), ..Options::default() };
        prop_assert_eq!(written(&problem, &options), written(&shuffled(&problem, seed ^ 1), &options));
    }
}
