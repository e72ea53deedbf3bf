//! What must hold of every plan, on thousands of small problems that nobody would think of.

use matcher::{
    Capability, Commitment, Destination, Input, Location, Operation, Options, Plan, Problem, Quote, Request, Routing,
    Status, Supply, Workshop,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn location() -> impl Strategy<Value = Location> {
    (-2i32..3, 36i32..39).prop_map(|(lat, lon)| Location { lat: f64::from(lat), lon: f64::from(lon) })
}

fn number(range: std::ops::Range<u32>) -> impl Strategy<Value = f64> {
    range.prop_map(f64::from)
}

fn capability(id: usize) -> impl Strategy<Value = Capability> {
    let costs = (number(0..9), number(0..3), prop_oneof![Just(0.0), number(0..20)]);
    let lots = (prop_oneof![Just(0.0), number(0..6)], number(0..3));
    let rates = (prop_oneof![Just(1.0), Just(0.8), Just(0.55)], prop_oneof![Just(1.0), Just(2.0)]);
    (prop_oneof![3 => Just("print"), 2 => Just("cut")], number(0..14), costs, lots, rates).prop_map(
        move |(process, capacity, (unit_cost, use_cost, setup_cost), (min_lot, setup_use), (rate, speed))| {
            let mut capability = Capability::new(format!("c{id}"), process, capacity);
            capability.unit_cost = unit_cost;
            capability.use_cost = use_cost;
            capability.setup_cost = setup_cost;
            capability.min_lot = min_lot;
            capability.setup_use = setup_use;
            capability.yield_ = rate;
            capability.speed = speed;
            capability
        },
    )
}

fn workshop(id: usize) -> impl Strategy<Value = Workshop> {
    let capabilities = (option::weighted(0.9, capability(0)), option::weighted(0.3, capability(1)));
    let supply = option::weighted(0.4, (any::<bool>(), number(0..9), number(0..5)));
    let flags = (prop::bool::weighted(0.95), prop::bool::weighted(0.05));
    let once = prop_oneof![Just(0.0), number(0..30)];
    (option::weighted(0.9, location()), capabilities, supply, flags, once).prop_map(
        move |(location, (first, second), supply, (verified, paused), activation_cost)| Workshop {
            location,
            verified,
            paused,
            activation_cost,
            capabilities: first.into_iter().chain(second).collect(),
            supplies: supply
                .into_iter()
                .map(|(recycled, kg, cost_per_kg)| Supply {
                    material: "pla".into(),
                    recycled,
                    kg,
                    cost_per_kg,
                    cost_per_kg_km: 0.01,
                })
                .collect(),
            ..Workshop::new(format!("w{id}"))
        },
    )
}

fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let one = |process: &'static str| vec![Operation::new("last", process)];
    let material = (number(1..3), prop_oneof![Just(0.0), Just(0.5)]).prop_map(|(kg, share)| {
        let mut operation = Operation::new("last", "print");
        operation.material = Some("pla".into());
        operation.material_kg_per_piece = kg / 2.0;
        operation.min_recycled_share = share;
        vec![operation]
    });
    let two = prop_oneof![Just(1.0), Just(2.0), Just(1.5)].prop_map(|per_piece| {
        let mut last = Operation::new("last", "cut");
        last.inputs = vec![Input { operation: "first".into(), per_piece }];
        vec![Operation::new("first", "print"), last]
    });
    prop_oneof![3 => Just(one("print")), 1 => Just(one("cut")), 1 => material, 2 => two]
}

fn request(id: usize) -> impl Strategy<Value = Request> {
    let destination = (option::weighted(0.9, location()), number(0..7));
    let limits = (
        option::weighted(0.3, number(50..400)),
        option::weighted(0.3, 0u32..3),
        option::weighted(0.3, prop_oneof![Just(0.3), Just(0.5), Just(1.0)]),
    );
    (vec(destination, 1..3), vec(operations(), 1..3), limits, number(0..3)).prop_map(
        move |(destinations, routings, (max_distance_km, max_workshops, max_share), priority)| {
            let destinations = destinations
                .into_iter()
                .enumerate()
                .map(|(i, (location, quantity))| Destination { id: format!("d{i}"), location, quantity })
                .collect();
            let routings = routings
                .into_iter()
                .enumerate()
                .map(|(i, operations)| Routing { id: format!("t{i}"), operations })
                .collect();
            let mut request = Request::new(format!("r{id}"), destinations, routings);
            request.max_distance_km = max_distance_km;
            request.max_workshops = max_workshops;
            request.max_share = max_share;
            request.priority = priority;
            request
        },
    )
}

type Pick = prop::sample::Index;

/// A problem with a bit of everything, referring only to what is there.
fn problem() -> impl Strategy<Value = Problem> {
    let workshops = (workshop(0), workshop(1), workshop(2));
    let requests = (request(0), option::weighted(0.4, request(1)));
    let pick = || any::<Pick>();
    let quote = (
        (pick(), pick(), option::weighted(0.3, pick()), option::weighted(0.4, pick())),
        (number(0..12), option::weighted(0.3, number(1..3)), option::weighted(0.3, number(0..6))),
    );
    let commitment =
        ((pick(), pick(), pick(), pick(), pick(), pick()), (number(1..5), option::of(number(0..9)), any::<bool>()));
    let policy = (
        any::<bool>(),
        prop::bool::weighted(0.8),
        prop::bool::weighted(0.2),
        option::weighted(0.3, number(0..40)),
        prop_oneof![3 => Just(0.0), 1 => number(1..5)],
    );
    (workshops, requests, vec(quote, 0..4), vec(commitment, 0..3), policy).prop_map(
        |((a, b, c), (first, second), quotes, commitments, policy)| {
            let mut problem = Problem::new(vec![a, b, c], std::iter::once(first).chain(second).collect());
            let (whole, lots, fair, penalty, spread) = policy;
            problem.policy.cost_per_piece_km = 0.01;
            problem.policy.whole_pieces = whole;
            problem.policy.lots = lots;
            problem.policy.fair_shortage = fair;
            problem.policy.unfilled_penalty = penalty;
            problem.policy.weights.spread = spread;
            problem.policy.weights.km = 0.001;
            problem.policy.time_limit_s = 5.0;
            for ((request, workshop, capability, destination), (unit_cost, use_per_piece, most)) in quotes {
                let request = request.get(&problem.requests);
                let workshop = workshop.get(&problem.workshops);
                if capability.is_some() && workshop.capabilities.is_empty() {
                    continue;
                }
                problem.quotes.push(Quote {
                    request: request.id.clone(),
                    workshop: workshop.id.clone(),
                    capability: capability.map(|c| c.get(&workshop.capabilities).id.clone()),
                    destination: destination.map(|d| d.get(&request.destinations).id.clone()),
                    unit_cost,
                    use_per_piece,
                    max_quantity: most,
                });
            }
            for (picks, (quantity, unit_cost, reserved)) in commitments {
                let (request, routing, operation, workshop, capability, destination) = picks;
                let request = request.get(&problem.requests);
                let routing = routing.get(&request.routings);
                let workshop = workshop.get(&problem.workshops);
                if workshop.capabilities.is_empty() {
                    continue;
                }
                problem.commitments.push(Commitment {
                    request: request.id.clone(),
                    routing: routing.id.clone(),
                    operation: operation.get(&routing.operations).id.clone(),
                    workshop: workshop.id.clone(),
                    capability: capability.get(&workshop.capabilities).id.clone(),
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

/// The same document with every array turned round.
fn turned_round(problem: &Problem) -> Problem {
    let mut turned = problem.clone();
    turned.workshops.reverse();
    turned.requests.reverse();
    turned.quotes.reverse();
    turned.commitments.reverse();
    for workshop in &mut turned.workshops {
        workshop.capabilities.reverse();
    }
    for request in &mut turned.requests {
        request.destinations.reverse();
        request.routings.reverse();
        for routing in &mut request.routings {
            routing.operations.reverse();
        }
    }
    turned
}

fn solve(problem: &Problem, relax: bool) -> Plan {
    let options = Options { relax, prices: false, ..Options::default() };
    matcher::solve(problem, &options).expect("the generator makes valid problems")
}

fn unfilled(problem: &Problem, plan: &Plan) -> f64 {
    let priority = |id: &str| {
        let request = problem.requests.iter().find(|r| r.id == id);
        request.map_or(0.0, |r| r.priority)
    };
    plan.unfilled.iter().map(|u| u.quantity * priority(&u.request)).sum()
}

fn text(problem: &Problem) -> String {
    serde_json::to_string(problem).expect("problems are written")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_plan_passes_the_check_and_is_proved(problem in problem()) {
        prop_assert_eq!(matcher::validate(&problem), []);
        let plan = solve(&problem, false);
        prop_assert_eq!(matcher::check(&problem, &plan), [], "{}", text(&problem));
        prop_assert!(plan.bound <= plan.objective);
        prop_assert_eq!(plan.status, Status::Optimal, "gap {} of {}", plan.gap, text(&problem));
    }

    #[test]
    fn the_order_of_arrays_changes_nothing(problem in problem()) {
        let mut plan = solve(&problem, false);
        let mut turned = solve(&turned_round(&problem), false);
        plan.stats = Default::default();
        turned.stats = Default::default();
        prop_assert_eq!(plan, turned);
    }

    #[test]
    fn the_relaxation_is_never_worse(problem in problem()) {
        let plan = solve(&problem, false);
        let relaxed = solve(&problem, true);
        if problem.policy.unfilled_penalty.is_none() && !problem.policy.fair_shortage {
            prop_assert!(unfilled(&problem, &relaxed) <= unfilled(&problem, &plan) + 1e-6);
        }
        let priced = problem.policy.unfilled_penalty.is_some() && !problem.policy.fair_shortage;
        if plan.unfilled.is_empty() || priced {
            prop_assert!(relaxed.objective <= plan.objective + 1e-6);
        }
        let mut linear = problem.clone();
        linear.policy.lots = false;
        linear.policy.whole_pieces = false;
        linear.policy.weights.spread = 0.0;
        linear.requests.iter_mut().for_each(|r| r.max_workshops = None);
        prop_assert_eq!(matcher::check(&linear, &relaxed), []);
    }

    #[test]
    fn a_written_plan_reads_as_the_same(problem in problem()) {
        let plan = solve(&problem, false);
        let text = serde_json::to_vec(&plan).expect("plans are written");
        let read = matcher::read_plan(&text[..]).expect("plans are read");
        prop_assert_eq!(matcher::check(&problem, &read), []);
        let text = serde_json::to_vec(&problem).expect("problems are written");
        prop_assert_eq!(matcher::read(&text[..]), Ok(problem));
    }
}
