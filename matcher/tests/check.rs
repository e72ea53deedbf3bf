//! The check notices whatever is changed in a plan.

use matcher::{Options, Plan, Problem};

fn solved(name: &str) -> (Problem, Plan) {
    let path = format!("{}/acceptance/{name}.problem.json", env!("CARGO_MANIFEST_DIR"));
    let file = std::fs::File::open(path).expect("the worked cases ship with the crate");
    let problem = matcher::read(file).expect("the worked cases are valid");
    let options = Options { prices: false, ..Options::default() };
    let plan = matcher::solve(&problem, &options).expect("the worked cases are valid");
    (problem, plan)
}

/// The codes of what is wrong after a change.
fn codes(problem: &Problem, plan: &Plan, change: impl FnOnce(&mut Plan)) -> Vec<&'static str> {
    let mut changed = plan.clone();
    change(&mut changed);
    matcher::check(problem, &changed).into_iter().map(|breach| breach.code).collect()
}

#[test]
fn every_number_of_every_line_and_flow_matters() {
    for name in ["kenya-shields", "visor-caps"] {
        let (problem, plan) = solved(name);
        assert_eq!(matcher::check(&problem, &plan), []);
        let caught = |what: &str, change: &dyn Fn(&mut Plan)| {
            assert!(!codes(&problem, &plan, change).is_empty(), "{name}: {what} went unnoticed");
        };
        for i in 0..plan.lines.len() {
            caught("fewer started", &|p| p.lines[i].started -= 1.0);
            caught("fewer good", &|p| p.lines[i].good -= 1.0);
            caught("more good", &|p| p.lines[i].good += 200.0);
            caught("less use", &|p| p.lines[i].use_ -= 1.0);
            caught("less cost", &|p| p.lines[i].cost -= 1.0);
            caught("a line gone", &|p| drop(p.lines.remove(i)));
            caught("a line accepted by nobody", &|p| p.lines[i].committed = true);
        }
        for i in 0..plan.flows.len() {
            caught("more carried", &|p| p.flows[i].quantity += 1.0);
            caught("less carried", &|p| p.flows[i].quantity -= 1.0);
            caught("less cost", &|p| p.flows[i].cost -= 1.0);
            caught("nearer", &|p| p.flows[i].km = p.flows[i].km.map(|km| km + 1.0));
            caught("a flow gone", &|p| drop(p.flows.remove(i)));
            caught("from elsewhere", &|p| p.flows[i].from = "nowhere".into());
        }
        caught("cheaper", &|p| p.terms.production -= 1.0);
        caught("cheaper altogether", &|p| p.objective -= 1.0);
        caught("a bound above the objective", &|p| p.bound += 10.0);
        caught("not a number", &|p| p.lines[0].cost = f64::NAN);
        caught("not sorted", &|p| p.lines.reverse());
    }
}

#[test]
fn breaches_have_codes() {
    let (problem, plan) = solved("kenya-shields");
    let with = |change: &dyn Fn(&mut Problem)| {
        let mut changed = problem.clone();
        change(&mut changed);
        let breaches = matcher::check(&changed, &plan);
        breaches.into_iter().map(|breach| breach.code).collect::<Vec<_>>()
    };
    let used = plan.lines[0].workshop.clone();
    let of = |p: &mut Problem| {
        let found = p.workshops.iter().position(|w| w.id == used);
        found.expect("the line names a workshop")
    };
    let capability = |change: fn(&mut matcher::Capability)| {
        with(&|p| {
            let w = of(p);
            change(&mut p.workshops[w].capabilities[0]);
        })
    };
    assert!(capability(|c| c.capacity = 1.0).contains(&"capacity"));
    assert!(capability(|c| c.min_lot = 1e6).contains(&"min_lot"));
    assert!(capability(|c| c.yield_ = 0.5).contains(&"yield"));
    assert!(capability(|c| c.process = "baking".into()).contains(&"does_not_fit"));
    assert!(with(&|p| p.requests[0].max_workshops = Some(3)).contains(&"max_workshops"));
    assert!(with(&|p| p.requests[0].max_share = Some(0.01)).contains(&"max_share"));
    assert!(with(&|p| p.requests[0].max_distance_km = Some(10.0)).contains(&"out_of_reach"));
    assert!(with(&|p| p.requests[0].destinations[0].quantity += 5.0).contains(&"demand"));
    let (mut problem, plan) = solved("visor-caps");
    problem.requests[0].routings[0].operations[0].min_recycled_share = 0.9;
    problem.workshops.iter_mut().for_each(|w| w.supplies.iter_mut().for_each(|s| s.kg = 10.0));
    let codes: Vec<_> = matcher::check(&problem, &plan).into_iter().map(|b| b.code).collect();
    assert!(codes.contains(&"recycled") && codes.contains(&"supply"), "{codes:?}");
}
