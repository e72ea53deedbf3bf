//! The worked cases that ship with the project, with answers found by an independent solver.

use matcher::{
    Action, Aim, Commitment, Ineligible, Losses, Options, Plan, Problem, Reason, Status, frontier, levers, resilience,
};
use std::collections::{BTreeMap, BTreeSet};

fn problem(name: &str) -> Problem {
    let path = format!("{}/acceptance/{name}.problem.json", env!("CARGO_MANIFEST_DIR"));
    let file = std::fs::File::open(path).expect("the worked cases ship with the crate");
    matcher::read(file).expect("the worked cases are valid")
}

fn solve(problem: &Problem, options: &Options) -> Plan {
    let plan = matcher::solve(problem, options).expect("the worked cases are valid");
    if !options.relax {
        let breaches = matcher::check(problem, &plan);
        assert!(breaches.is_empty(), "{breaches:#?}");
    }
    plan
}

fn quick() -> Options {
    Options { prices: false, ..Options::default() }
}

fn unfilled(plan: &Plan) -> f64 {
    plan.unfilled.iter().map(|u| u.quantity).sum()
}

#[track_caller]
fn near(is: f64, should: f64, tolerance: f64) {
    assert!((is - should).abs() <= tolerance, "{is} should be {should}");
}

#[test]
fn kenya_shields_are_split_at_the_proved_optimum() {
    let plan = solve(&problem("kenya-shields"), &quick());
    near(plan.objective, 690_875.05, 0.005);
    assert_eq!(plan.status, Status::Optimal);
    assert!(plan.fill_proved);
    assert_eq!(unfilled(&plan), 0.0);
    let workshops: BTreeSet<_> = plan.lines.iter().map(|line| &line.workshop).collect();
    assert_eq!(workshops.len(), 20);
}

#[test]
fn kenya_shields_relaxed_ignore_lots() {
    let relaxed = Options { relax: true, ..quick() };
    let plan = solve(&problem("kenya-shields"), &relaxed);
    near(plan.objective, 690_818.43, 0.005);
    assert_eq!(plan.status, Status::Optimal);
    let w28: f64 = plan.lines.iter().filter(|l| l.workshop == "W28").map(|l| l.started).sum();
    near(w28, 30.0, 1e-6);
}

#[test]
fn kenya_prices_are_what_a_resolve_says() {
    let problem = problem("kenya-shields");
    let prices = solve(&problem, &Options::default()).prices;
    let demand: BTreeMap<_, _> = prices.demand.iter().map(|p| (p.destination.as_str(), p.cost)).collect();
    for (destination, price) in [("H1", 151.318), ("H2", 195.241), ("H3", 177.477), ("H4", 175.435), ("H5", 184.029)] {
        for side in demand[destination] {
            near(side.expect("every hospital wants more than one"), price, 5e-4);
        }
    }
    let capacity: BTreeMap<_, _> = prices.capacity.iter().map(|p| (p.workshop.as_str(), p.saves)).collect();
    for (workshop, price) in
        [("W29", 69.181), ("W32", 63.181), ("W25", 51.310), ("W20", 47.423), ("W16", 40.737), ("W07", 39.122)]
    {
        near(capacity[workshop][1].expect("one more is always possible"), price, 5e-4);
    }
    // One price, confirmed by changing the document itself.
    let relaxed = Options { relax: true, ..quick() };
    let mut more = problem.clone();
    let place = more.requests[0].destinations.iter_mut().find(|d| d.id == "H2");
    place.expect("H2 is a destination").quantity += 1.0;
    let change = solve(&more, &relaxed).objective - solve(&problem, &relaxed).objective;
    near(change, demand["H2"][1].expect("one more is always possible"), 1e-6);
}

#[test]
fn kenya_has_29_eligible_workshops_and_says_why_the_others_are_not() {
    let problem = problem("kenya-shields");
    let plan = solve(&problem, &quick());
    let Ineligible::Pairs(pairs) = &plan.ineligible else {
        panic!("pairs were asked for");
    };
    let mut first: BTreeMap<Reason, BTreeSet<&str>> = BTreeMap::new();
    let mut capacity = 0.0;
    let mut eligible = 0;
    for workshop in &problem.workshops {
        let of = |routing: &str| {
            pairs
                .iter()
                .find(|p| p.workshop == workshop.id && p.routing == routing)
                .map_or(&[][..], |pair| &pair.reasons)
        };
        let (printed, cut) = (of("printed"), of("cut"));
        if printed.is_empty() || cut.is_empty() {
            eligible += 1;
            capacity += workshop.capabilities.iter().map(|c| c.capacity).sum::<f64>();
            continue;
        }
        let nearest = if printed[0] == Reason::Process { cut } else { printed };
        first.entry(nearest[0]).or_default().insert(&workshop.id);
    }
    assert_eq!(eligible, 29);
    near(capacity, 5820.0, 1e-9);
    assert_eq!(first[&Reason::Process].len(), 7);
    assert_eq!(first[&Reason::Unverified], BTreeSet::from(["W06", "W27"]));
    assert_eq!(first[&Reason::Paused], BTreeSet::from(["W10"]));
    assert_eq!(first[&Reason::NoCapacity], BTreeSet::from(["W35"]));
}

#[test]
fn six_thousand_pieces_are_too_many_for_kenya() {
    let mut problem = problem("kenya-shields");
    for destination in &mut problem.requests[0].destinations {
        destination.quantity = (destination.quantity * 1.2).round();
    }
    let plan = solve(&problem, &quick());
    assert_eq!(unfilled(&plan), 180.0);
    near(plan.objective, 843_758.52, 0.005);
    assert_eq!(plan.status, Status::Optimal);
}

#[test]
fn on_day_four_620_pieces_are_short() {
    let plan = solve(&problem("kenya-shields-day4"), &quick());
    assert_eq!(unfilled(&plan), 620.0);
    near(plan.objective, 7_805.80, 0.005);
    assert_eq!(plan.status, Status::Optimal);
}

#[test]
fn visor_caps_need_three_operations_and_recycled_material() {
    let problem = problem("visor-caps");
    let plan = solve(&problem, &quick());
    near(plan.objective, 170_154.55, 0.005);
    assert_eq!(plan.status, Status::Optimal);
    assert_eq!(unfilled(&plan), 0.0);
    let relaxed = Options { relax: true, ..quick() };
    near(solve(&problem, &relaxed).objective, 169_815.10, 0.005);
}

#[test]
fn a_higher_recycled_floor_leaves_visor_caps_unfilled() {
    let mut problem = problem("visor-caps");
    for operation in &mut problem.requests[0].routings[0].operations {
        if operation.min_recycled_share > 0.0 {
            operation.min_recycled_share = 0.5;
        }
    }
    assert_eq!(unfilled(&solve(&problem, &quick())), 64.0);
}

fn without(problem: &Problem, id: &str) -> Problem {
    let mut left = problem.clone();
    left.workshops.retain(|w| w.id != id);
    left
}

#[test]
fn only_one_loss_breaks_the_kenyan_order() {
    let resilience =
        resilience(&problem("kenya-shields"), Losses::One, &Options::default()).expect("the worked cases are valid");
    near(resilience.base.cost, 690_875.05, 0.005);
    assert_eq!(resilience.losses.len(), 29);
    let worst = &resilience.losses[0];
    assert_eq!((worst.workshops[0].as_str(), worst.unfilled), ("W07", 80.0));
    let others = &resilience.losses[1..];
    assert!(others.iter().all(|loss| loss.unfilled == 0.0));
    for (loss, (id, change)) in others.iter().zip([
        ("W29", 29_428.16),
        ("W02", 28_541.41),
        ("W05", 18_314.04),
        ("W16", 17_182.10),
        ("W25", 16_221.85),
    ]) {
        assert_eq!(loss.workshops, [id]);
        near(loss.cost_change, change, 0.01);
    }
}

#[test]
fn thirty_five_pairs_of_losses_break_the_kenyan_order() {
    let resilience =
        resilience(&problem("kenya-shields"), Losses::Two, &Options::default()).expect("the worked cases are valid");
    assert_eq!(resilience.losses.len(), 406);
    let broken = resilience.losses.iter().filter(|loss| loss.unfilled > 0.0).count();
    assert_eq!(broken, 35);
}

#[test]
fn every_loss_hurts_visor_caps_in_its_way() {
    let resilience =
        resilience(&problem("visor-caps"), Losses::One, &Options::default()).expect("the worked cases are valid");
    let by_id: BTreeMap<&str, _> = resilience.losses.iter().map(|loss| (loss.workshops[0].as_str(), loss)).collect();
    for (id, unfilled) in [
        ("L1", 390.0),
        ("L2", 164.0),
        ("L3", 114.0),
        ("T1", 136.0),
        ("T2", 44.0),
        ("T3", 0.0),
        ("T4", 36.0),
        ("A1", 612.0),
        ("A2", 408.0),
    ] {
        assert_eq!(by_id[id].unfilled, unfilled, "loss of {id}");
    }
    near(by_id["T3"].cost_change, 1_533.08, 0.01);
    // The same answer as leaving it out of the document.
    let plan = solve(&without(&problem("visor-caps"), "T3"), &quick());
    near(plan.objective - resilience.base.cost, by_id["T3"].cost_change, 1e-6);
}

#[test]
fn day_four_has_levers() {
    let levers = levers(&problem("kenya-shields-day4"), &Options::default()).expect("the worked cases are valid");
    assert_eq!(levers.short, 620.0);
    let find = |actions: &[Action]| {
        let found = levers.levers.iter().find(|lever| lever.actions == actions);
        found.unwrap_or_else(|| panic!("{actions:?} is not among the levers"))
    };
    let days = |days| Action::MoreDays { days };
    let verify = |id: &str| Action::Verify { workshop: id.into() };
    let unpause = |id: &str| Action::Unpause { workshop: id.into() };
    assert_eq!(find(&[days(1)]).unfilled, 132.0);
    for (longer, total) in [(2, 98_140.55), (3, 88_810.97)] {
        let lever = find(&[days(longer)]);
        assert_eq!(lever.unfilled, 0.0);
        near(lever.cost_change + 7_805.80, total, 0.01);
    }
    assert_eq!(find(&[unpause("W10")]).unfilled, 380.0);
    assert_eq!(find(&[verify("W06")]).unfilled, 440.0);
    assert_eq!(find(&[verify("W27")]).unfilled, 500.0);
    let both = find(&[days(1), unpause("W10")]);
    assert_eq!(both.unfilled, 0.0);
    near(both.cost_change + 7_805.80, 103_316.12, 0.01);
    let left: Vec<f64> = levers.levers.iter().map(|lever| lever.unfilled).collect();
    assert!(left.is_sorted());
}

#[test]
fn the_frontier_trades_money_for_distance() {
    let frontier = frontier(&problem("kenya-shields"), (Aim::Cost, Aim::Km), 5, &Options::default())
        .expect("the worked cases are valid");
    let points = &frontier.points;
    assert!((2..=5).contains(&points.len()), "{} points", points.len());
    near(points[0].cost, 690_875.05, 0.01);
    for pair in points.windows(2) {
        assert!(pair[0].cost < pair[1].cost && pair[0].km > pair[1].km, "{pair:?}");
        assert_eq!(pair[1].unfilled, 0.0);
    }
}

/// Half way: three workshops fall out, the others keep exactly what they accepted.
#[test]
fn what_three_workshops_give_back_is_placed_again() {
    let mut problem = problem("kenya-shields");
    let before = solve(&problem, &quick());
    let gone = ["W05", "W22", "W33"];
    let mut given_back = 0.0;
    for flow in &before.flows {
        if gone.contains(&flow.from.as_str()) {
            given_back += flow.quantity;
            continue;
        }
        let line = before.lines.iter().find(|l| l.workshop == flow.from);
        let line = line.expect("who delivers has a line");
        problem.commitments.push(Commitment {
            request: flow.request.clone(),
            routing: flow.routing.clone(),
            operation: line.operation.clone(),
            workshop: flow.from.clone(),
            capability: line.capability.clone(),
            destination: Some(flow.to.clone()),
            quantity: flow.quantity,
            unit_cost: None,
            reserved: false,
        });
    }
    assert_eq!(given_back, 580.0);
    for workshop in problem.workshops.iter_mut().filter(|w| gone.contains(&w.id.as_str())) {
        workshop.paused = true;
    }
    let after = solve(&problem, &quick());
    assert_eq!(unfilled(&after), 0.0);
    let new: f64 = after.lines.iter().filter(|l| !l.committed).map(|l| l.good).sum();
    assert_eq!(new, 580.0);
    let kept = before.lines.iter().filter(|l| !gone.contains(&l.workshop.as_str()));
    let still = after.lines.iter().filter(|l| l.committed);
    assert!(kept.map(|l| (&l.workshop, l.good)).eq(still.map(|l| (&l.workshop, l.good))));
}
