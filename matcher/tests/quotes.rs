//! What the contract says about quotes and commitments, sentence by sentence.

use matcher::{Options, Plan, Problem};
use serde_json::{Value, json};

fn plan(document: Value) -> Plan {
    let problem: Problem = matcher::read(document.to_string().as_bytes()).expect("the document is valid");
    let options = Options { prices: false, ..Options::default() };
    let plan = matcher::solve(&problem, &options).expect("the document is valid");
    assert_eq!(matcher::check(&problem, &plan), []);
    plan
}

/// One workshop with a sewing machine (5 a piece), two destinations at its door, 4 pieces each.
fn document() -> Value {
    let door = json!({ "lat": 0, "lon": 36 });
    json!({
        "version": 1,
        "policy": { "cost_per_piece_km": 1 },
        "workshops": [{
            "id": "w", "location": door,
            "capabilities": [
                { "id": "c", "process": "sewing", "capacity": 100, "unit_cost": 5 },
                { "id": "saw", "process": "sawing", "capacity": 100 }
            ]
        }],
        "requests": [{
            "id": "r",
            "destinations": [
                { "id": "d", "location": door, "quantity": 4 },
                { "id": "e", "location": door, "quantity": 4 }
            ],
            "routings": [{ "id": "t", "operations": [{ "id": "o", "process": "sewing" }] }]
        }]
    })
}

fn quoted(quotes: Value) -> Value {
    let mut document = document();
    document["quotes"] = quotes;
    document
}

fn unfilled(plan: &Plan) -> f64 {
    plan.unfilled.iter().map(|u| u.quantity).sum()
}

#[test]
fn a_quote_replaces_the_computed_cost_even_if_it_is_dearer() {
    assert_eq!(plan(document()).objective, 40.0);
    let dear = json!([{ "request": "r", "workshop": "w", "unit_cost": 7 }]);
    assert_eq!(plan(quoted(dear)).objective, 56.0);
}

#[test]
fn a_quote_for_one_destination_leaves_the_other_computed() {
    let quotes = json!([{ "request": "r", "workshop": "w", "destination": "d", "unit_cost": 1 }]);
    assert_eq!(plan(quoted(quotes)).objective, 4.0 + 20.0);
}

#[test]
fn a_destinations_quote_replaces_the_general_ones() {
    let quotes = json!([
        { "request": "r", "workshop": "w", "unit_cost": 1 },
        { "request": "r", "workshop": "w", "destination": "d", "unit_cost": 9 }
    ]);
    assert_eq!(plan(quoted(quotes)).objective, 36.0 + 4.0);
}

#[test]
fn a_quote_on_a_capability_that_does_not_fit_leaves_no_alternative() {
    let quotes = json!([
        { "request": "r", "workshop": "w", "capability": "saw", "destination": "d", "unit_cost": 1 }
    ]);
    let plan = plan(quoted(quotes));
    assert_eq!((unfilled(&plan), plan.objective), (4.0, 20.0));
}

#[test]
fn several_quotes_at_one_level_are_used_together_each_up_to_its_cap() {
    let quotes = json!([
        { "request": "r", "workshop": "w", "unit_cost": 1, "max_quantity": 3 },
        { "request": "r", "workshop": "w", "unit_cost": 2, "max_quantity": 4 }
    ]);
    let plan = plan(quoted(quotes));
    assert_eq!((unfilled(&plan), plan.objective), (1.0, 3.0 + 8.0));
}

#[test]
fn one_cap_holds_over_all_routings() {
    let mut document = quoted(json!([
        { "request": "r", "workshop": "w", "unit_cost": 1, "max_quantity": 5 }
    ]));
    let second = json!({ "id": "u", "operations": [{ "id": "o", "process": "sewing" }] });
    document["requests"][0]["routings"].as_array_mut().expect("a list").push(second);
    assert_eq!(unfilled(&plan(document)), 3.0);
}

#[test]
fn reach_and_location_do_not_matter_under_a_quote() {
    let mut document = quoted(json!([{ "request": "r", "workshop": "w", "unit_cost": 1 }]));
    document["workshops"][0]["location"] = Value::Null;
    document["requests"][0]["max_distance_km"] = json!(0);
    assert_eq!(plan(document).objective, 8.0);
}

#[test]
fn pieces_under_each_quote_are_started_apart() {
    let mut document = quoted(json!([
        { "request": "r", "workshop": "w", "destination": "d", "unit_cost": 1 },
        { "request": "r", "workshop": "w", "destination": "e", "unit_cost": 1 }
    ]));
    for i in 0..2 {
        document["requests"][0]["destinations"][i]["quantity"] = json!(1);
    }
    document["workshops"][0]["capabilities"][0]["yield"] = json!(0.7);
    let plan = plan(document);
    // 1 / 0.7 rounds up to 2 for each quote; together 2 / 0.7 would have been 3.
    assert_eq!((plan.lines[0].started, plan.lines[0].good), (4.0, 2.0));
}

#[test]
fn a_quotes_use_is_divided_by_speed_all_the_same() {
    let mut document = quoted(json!([
        { "request": "r", "workshop": "w", "unit_cost": 1, "use_per_piece": 6 }
    ]));
    document["workshops"][0]["capabilities"][0]["speed"] = json!(3);
    assert_eq!(plan(document).lines[0].use_, 16.0);
}

fn committed(commitment: Value) -> Value {
    let mut document = document();
    let mut whole = json!({
        "request": "r", "routing": "t", "operation": "o", "workshop": "w", "capability": "c",
        "destination": "d", "quantity": 3
    });
    for (key, value) in commitment.as_object().into_iter().flatten() {
        whole[key] = value.clone();
    }
    document["commitments"] = json!([whole]);
    document
}

#[test]
fn a_commitment_is_paid_at_the_agreed_cost_or_the_capabilitys_own() {
    assert_eq!(plan(committed(json!({ "unit_cost": 2 }))).objective, 6.0 + 25.0);
    assert_eq!(plan(committed(json!({}))).objective, 40.0);
}

#[test]
fn reserved_capacity_is_gone_already_and_other_is_taken_first() {
    for (reserved, left_over) in [(true, 2.0), (false, 5.0)] {
        let mut document = committed(json!({ "reserved": reserved }));
        document["workshops"][0]["capabilities"][0]["capacity"] = json!(3);
        assert_eq!(unfilled(&plan(document)), left_over);
    }
}

#[test]
fn a_lot_counts_committed_and_new_pieces_together() {
    for (lot, left_over) in [(8, 0.0), (9, 0.0), (103, 5.0)] {
        let mut document = committed(json!({ "reserved": true, "unit_cost": 0 }));
        document["workshops"][0]["capabilities"][0]["min_lot"] = json!(lot);
        document["workshops"][0]["capabilities"][0]["capacity"] = json!(99);
        let plan = plan(document);
        assert_eq!(unfilled(&plan), left_over, "lot of {lot}");
        let started: f64 = plan.lines.iter().map(|line| line.started).sum();
        assert!(left_over > 0.0 || started >= f64::from(lot));
    }
}

#[test]
fn paused_workshops_keep_what_they_promised_and_get_nothing_new() {
    let mut document = committed(json!({ "unit_cost": 2 }));
    document["workshops"][0]["paused"] = json!(true);
    let plan = plan(document);
    assert_eq!((unfilled(&plan), plan.objective), (5.0, 6.0));
}
