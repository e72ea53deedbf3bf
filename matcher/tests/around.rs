//! What can be made around a place is what the matcher itself would plan there.

use matcher::{
    Capability, Destination, Generate, Location, Look, Makeable, Operation, Options, Policy, Problem, Quoter, Request,
    Requirement, Routing, Workshop, around, generated, solve,
};

const HERE: Location = Location { lat: -1.286, lon: 36.817 };

fn near(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance * b.abs().max(1.0), "{a} is not {b}");
}

fn look(radius_km: f64, request: &str) -> Look {
    Look { place: HERE, radius_km, days: None, request: Some(request.to_owned()) }
}

fn design(problem: &Problem, radius_km: f64) -> Makeable {
    let found = around(problem, &look(radius_km, "r")).expect("the document is valid");
    found.design.expect("a request was named")
}

/// The request alone, for so many pieces at the place.
fn asked(problem: &Problem, radius_km: f64, pieces: f64) -> Problem {
    let mut alone = problem.clone();
    alone.requests.retain(|request| request.id == "r");
    alone.requests[0].destinations = vec![Destination { id: "d".into(), location: Some(HERE), quantity: pieces }];
    alone.requests[0].max_distance_km = Some(radius_km);
    alone
}

/// Many workshops, and a design that can be printed or cut.
fn town() -> Problem {
    let mut problem = generated(&Generate { workshops: 800, requests: 1, load: 0.01, two_step: 0.0, seed: 5 });
    let routing = |id: &str, process: &str, use_per_piece: f64| {
        let mut operation = Operation::new("make", process);
        operation.use_per_piece = use_per_piece;
        Routing { id: id.into(), operations: vec![operation] }
    };
    // Both ways suit whoever does "cutting", one faster than the other.
    for (at, workshop) in problem.workshops.iter_mut().enumerate() {
        let capability = &mut workshop.capabilities[0];
        capability.process = ["laser_cut", "fdm_print", "sewing"][at % 3].into();
        capability.unit_cost = (at % 7) as f64;
        capability.yield_ = if at % 4 == 0 { 0.8 } else { 1.0 };
        workshop.country = Some("KE".into());
    }
    let routings =
        vec![routing("laser", "laser_cut", 0.3), routing("any", "cutting", 0.2), routing("print", "fdm_print", 1.0)];
    problem.requests = vec![Request::new("r", Vec::new(), routings)];
    problem.requests[0].destinations = vec![Destination { id: "d".into(), location: Some(HERE), quantity: 1.0 }];
    problem
}

/// What the first pieces of a marginal price cost together.
fn area(design: &Makeable, pieces: f64) -> f64 {
    let mut from = 0.0;
    let mut cost = 0.0;
    for stretch in &design.prices {
        cost += (stretch.until.min(pieces) - from).max(0.0) * stretch.price;
        from = stretch.until;
    }
    cost
}

#[test]
fn a_marginal_price_adds_up_to_what_the_matcher_plans() {
    let problem = town();
    let design = design(&problem, 150.0);
    assert!(design.prices.len() > 50 && design.prices.is_sorted_by(|a, b| a.until < b.until && a.price < b.price));
    let relaxed = Options { relax: true, prices: false, brief: true, ..Options::default() };
    for share in [0.001, 0.1, 0.37, 0.8, 1.0] {
        let pieces = (share * design.pieces).floor();
        let plan = solve(&asked(&problem, 150.0, pieces), &relaxed).expect("the document is valid");
        assert_eq!(plan.unfilled, []);
        near(plan.terms.money(), area(&design, pieces), 1e-6);
    }
    let plan = solve(&asked(&problem, 150.0, design.pieces.ceil() + 10.0), &relaxed).expect("the document is valid");
    let unfilled: f64 = plan.unfilled.iter().map(|unfilled| unfilled.quantity).sum();
    near(design.pieces.ceil() + 10.0 - unfilled, design.pieces, 1e-6);
}

#[test]
fn it_is_what_an_instant_quote_says() {
    let mut problem = town();
    problem.requests[0].routings.truncate(1);
    let design = design(&problem, 150.0);
    let pieces = (design.pieces / 2.0).floor();
    let asked = asked(&problem, 150.0, pieces);
    // What can be made around a place leaves out set-ups, lots and rounding.
    let policy = Policy { lots: false, whole_pieces: false, ..problem.policy.clone() };
    let quoter = Quoter::new(problem.workshops.clone(), policy);
    let quoted = quoter.quote(&asked.requests[0]).expect("one operation and one destination");
    near(quoted.cost, area(&design, pieces), 1e-9);
}

/// One workshop for each thing that keeps it out of a design, with so many hours.
fn kept_out() -> Problem {
    let workshop = |id: &str, hours: f64, change: &dyn Fn(&mut Workshop)| {
        let mut workshop = Workshop::new(id);
        workshop.location = Some(HERE);
        workshop.country = Some("KE".into());
        let mut capability = Capability::new("c", "cnc_mill", hours);
        capability.use_cost = 2.0;
        capability.materials = vec!["brass".into()];
        capability.tolerance_mm = Some(0.1);
        capability.envelope_mm = Some([100.0; 3]);
        capability.certifications = vec!["iso".into()];
        capability.per_day = Some(1.0);
        workshop.capabilities = vec![capability];
        change(&mut workshop);
        workshop
    };
    let workshops = vec![
        workshop("fits", 10.0, &|_| {}),
        workshop("material", 1.0, &|w| w.capabilities[0].materials = vec!["mild_steel".into()]),
        workshop("tolerance", 2.0, &|w| w.capabilities[0].tolerance_mm = Some(1.0)),
        workshop("envelope", 3.0, &|w| w.capabilities[0].envelope_mm = Some([10.0; 3])),
        workshop("certificate", 4.0, &|w| w.capabilities[0].certifications.clear()),
        workshop("process", 5.0, &|w| w.capabilities[0].process = "cnc_turn".into()),
        workshop("verified", 6.0, &|w| w.verified = false),
        workshop("radius", 7.0, &|w| w.location = Some(Location { lat: -1.0, ..HERE })),
        workshop("country", 8.0, &|w| w.country = Some("UG".into())),
        workshop("two things", 50.0, &|w| {
            w.verified = false;
            w.capabilities[0].tolerance_mm = Some(1.0);
        }),
        workshop("paused", 50.0, &|w| w.paused = true),
    ];
    let mut operation = Operation::new("mill", "cnc_mill");
    operation.material = Some("brass".into());
    operation.tolerance_mm = Some(0.2);
    operation.size_mm = Some([50.0, 20.0, 20.0]);
    operation.certifications = vec!["iso".into()];
    operation.use_per_piece = 0.5;
    let place = Destination { id: "d".into(), location: Some(HERE), quantity: 1.0 };
    let mut request = Request::new("r", vec![place], vec![Routing { id: "t".into(), operations: vec![operation] }]);
    request.countries = vec!["KE".into()];
    Problem::new(workshops, vec![request])
}

#[test]
fn each_requirement_is_relaxed_alone_and_the_most_helpful_comes_first() {
    let problem = kept_out();
    let design = design(&problem, 25.0);
    assert_eq!((design.workshops, design.pieces), (1, 20.0));
    assert_eq!(design.prices.iter().map(|p| (p.until, p.price)).collect::<Vec<_>>(), [(20.0, 1.0)]);
    let found: Vec<(String, f64, usize)> = design
        .unlocks
        .iter()
        .map(|unlock| {
            let kind = serde_json::to_value(&unlock.requirement).expect("requirements are written");
            (kind["kind"].as_str().unwrap_or_default().to_owned(), unlock.more, unlock.workshops)
        })
        .collect();
    let kinds = ["country", "radius", "verified", "process", "certification", "envelope", "tolerance", "material"];
    let expected: Vec<(String, f64, usize)> =
        kinds.iter().zip((1..=8).rev()).map(|(kind, hours)| ((*kind).to_owned(), 2.0 * f64::from(hours), 2)).collect();
    assert_eq!(found, expected);
    let general =
        Requirement::Process { operation: "mill".into(), process: "cnc_mill".into(), general: "cnc_machining".into() };
    assert!(design.unlocks.iter().any(|unlock| unlock.requirement == general && unlock.pieces == 30.0));
}

#[test]
fn processes_are_counted_with_what_one_more_hour_costs() {
    let around = around(&kept_out(), &Look { request: None, days: Some(3.0), ..look(25.0, "") }).expect("valid");
    assert_eq!(around.design, None);
    let mill = &around.processes[0];
    // Of the nine that mill, one is paused and one too far away; three days of one hour each.
    assert_eq!((mill.process.as_str(), mill.workshops, mill.verified, mill.capacity), ("cnc_mill", 8, 6, 24.0));
    assert_eq!(mill.prices.iter().map(|p| (p.until, p.price)).collect::<Vec<_>>(), [(24.0, 2.0)]);
    assert_eq!(around.processes.len(), 2);
}

#[test]
fn a_design_of_several_operations_is_solved() {
    let path = format!("{}/acceptance/visor-caps.problem.json", env!("CARGO_MANIFEST_DIR"));
    let problem = matcher::read(std::fs::File::open(path).expect("the worked cases are there")).expect("valid");
    let place = problem.requests[0].destinations[0].location.expect("the kits go somewhere");
    let id = problem.requests[0].id.clone();
    let found = around(&problem, &Look { place, radius_km: 500.0, days: None, request: Some(id) }).expect("valid");
    let design = found.design.expect("a request was named");
    // 1,200 kits can be made, and not a tenth more than the capacity that its README states.
    assert!(design.pieces >= 1200.0 && design.pieces < 1500.0, "{}", design.pieces);
    assert!(
        design.prices.len() == 4 && design.prices.is_sorted_by(|a, b| a.price <= b.price + 1e-6),
        "{:?}",
        design.prices
    );
    assert!(design.unlocks.is_sorted_by(|a, b| a.more >= b.more));
}

#[test]
fn an_odd_question_is_refused_by_its_parts() {
    let odd = Look {
        place: Location { lat: f64::NAN, lon: 0.0 },
        radius_km: -1.0,
        days: Some(f64::INFINITY),
        request: Some("nothing".into()),
    };
    let faults = around(&kept_out(), &odd).expect_err("everything about it is odd");
    let found: Vec<(&str, &str)> = faults.iter().map(|fault| (fault.path.as_str(), fault.code)).collect();
    assert_eq!(found, [("place", "range"), ("radius_km", "range"), ("days", "range"), ("request", "unknown")]);
}
