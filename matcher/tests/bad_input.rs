//! What is wrong with a document is said at once, with path and code, and nothing is solved.

use matcher::{Fault, Options, Problem};
use serde_json::{Value, json};

/// A small valid document, to be spoilt.
fn document() -> Value {
    json!({
        "version": 1,
        "workshops": [{
            "id": "w",
            "location": { "lat": -1.28, "lon": 36.82 },
            "capabilities": [{ "id": "c", "process": "sewing", "capacity": 10 }]
        }],
        "requests": [{
            "id": "r",
            "destinations": [
                { "id": "d", "location": { "lat": -1.3, "lon": 36.8 }, "quantity": 5 }
            ],
            "routings": [{ "id": "t", "operations": [{ "id": "o", "process": "sewing" }] }]
        }],
        "quotes": [],
        "commitments": []
    })
}

fn read(text: &str) -> Result<Problem, Vec<Fault>> {
    matcher::read(text.as_bytes())
}

/// Path and code of everything wrong with a document.
fn faults(document: &Value) -> Vec<(String, &'static str)> {
    let faults = read(&document.to_string()).expect_err("the document is spoilt");
    faults.into_iter().map(|fault| (fault.path, fault.code)).collect()
}

/// The one fault of the document after `spoil`.
fn fault(spoil: impl FnOnce(&mut Value)) -> (String, &'static str) {
    let mut document = document();
    spoil(&mut document);
    let mut faults = faults(&document);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0)
}

#[track_caller]
fn is(found: (String, &'static str), path: &str, code: &str) {
    assert_eq!((found.0.as_str(), found.1), (path, code));
}

#[test]
fn the_document_itself_is_valid() {
    assert_eq!(read(&document().to_string()).map(|p| p.workshops.len()), Ok(1));
}

#[test]
fn unknown_keys_are_named_wherever_they_are() {
    let mut spoilt = document();
    spoilt["polcy"] = json!({});
    spoilt["policy"] = json!({ "weights": { "costs": 2 } });
    spoilt["workshops"][0]["capabilities"][0]["capcity"] = json!(3);
    spoilt["requests"][0]["routings"][0]["operations"][0]["use per piece"] = json!(3);
    let mut found = faults(&spoilt);
    found.sort();
    let unknown = |path: &str| (path.to_owned(), "unknown_key");
    assert_eq!(
        found,
        [
            unknown("$.policy.weights.costs"),
            unknown("$.polcy"),
            unknown("$.requests[0].routings[0].operations[0][\"use per piece\"]"),
            unknown("$.workshops[0].capabilities[0].capcity"),
        ]
        .into_iter()
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()
    );
}

#[test]
fn anything_goes_below_x_and_is_carried_through() -> Result<(), Vec<Fault>> {
    let mut document = document();
    document["x"] = json!({ "anything": [1, { "goes": null }] });
    let problem = read(&document.to_string())?;
    let plan = matcher::solve(&problem, &Options::default())?;
    assert_eq!(plan.x, Some(document["x"].clone()));
    Ok(())
}

#[test]
fn errors_of_every_kind_come_together() {
    let mut spoilt = document();
    spoilt["workshops"][0]["verifed"] = json!(true);
    spoilt["workshops"][0]["capabilities"][0]["speed"] = json!("fast");
    spoilt["requests"][0]["destinations"][0]["quantity"] = json!(-5);
    spoilt["requests"][0]["priority"] = json!(null);
    spoilt["quotes"] = json!([{ "workshop": "w", "unit_cost": 1 }]);
    let codes: std::collections::BTreeSet<_> = faults(&spoilt).into_iter().collect();
    for (path, code) in [
        ("$.workshops[0].verifed", "unknown_key"),
        ("$.workshops[0].capabilities[0].speed", "type"),
        ("$.requests[0].destinations[0].quantity", "out_of_range"),
        ("$.requests[0].priority", "type"),
        ("$.quotes[0].request", "missing"),
    ] {
        assert!(codes.contains(&(path.to_owned(), code)), "{path} {code} in {codes:?}");
    }
    assert_eq!(codes.len(), 5, "{codes:?}");
}

#[test]
fn numbers_that_are_none() {
    for number in ["NaN", "Infinity", "-Infinity", "1e999"] {
        let text = document().to_string().replace("\"capacity\":10", &format!("\"capacity\":{number}"));
        let faults = read(&text).expect_err(number);
        assert!(matches!(faults[0].code, "syntax" | "malformed"), "{number}: {faults:?}");
    }
    let mut problem = read(&document().to_string()).expect("the document itself is valid");
    problem.workshops[0].capabilities[0].capacity = f64::NAN;
    problem.requests[0].destinations[0].quantity = f64::INFINITY;
    let faults = matcher::solve(&problem, &Options::default()).expect_err("not numbers");
    let found: Vec<_> = faults.iter().map(|f| (f.path.as_str(), f.code)).collect();
    assert_eq!(
        found,
        [
            ("$.workshops[0].capabilities[0].capacity", "not_finite"),
            ("$.requests[0].destinations[0].quantity", "not_finite"),
        ]
    );
}

#[test]
fn numbers_out_of_range() {
    let capability = "$.workshops[0].capabilities[0]";
    let operation = "$.requests[0].routings[0].operations[0]";
    for (pointer, value, path) in [
        ("/workshops/0/capabilities/0/capacity", json!(1e300), format!("{capability}.capacity")),
        ("/workshops/0/capabilities/0/capacity", json!(-1), format!("{capability}.capacity")),
        ("/workshops/0/location/lat", json!(91), "$.workshops[0].location.lat".into()),
        ("/requests/0/destinations/0/location/lon", json!(-181), "$.requests[0].destinations[0].location.lon".into()),
    ] {
        let found = fault(|d| *d.pointer_mut(pointer).expect("it is there") = value);
        is(found, &path, "out_of_range");
    }
    for (key, value) in [("speed", 0.0), ("yield", 0.0), ("yield", 1.5), ("unit_cost", 2e12)] {
        let found = fault(|d| d["workshops"][0]["capabilities"][0][key] = json!(value));
        is(found, &format!("{capability}.{key}"), "out_of_range");
    }
    for (key, value) in [("use_per_piece", 0.0), ("min_recycled_share", 1.1)] {
        let found = fault(|d| d["requests"][0]["routings"][0]["operations"][0][key] = json!(value));
        is(found, &format!("{operation}.{key}"), "out_of_range");
    }
    let found = fault(|d| d["requests"][0]["max_share"] = json!(1.5));
    is(found, "$.requests[0].max_share", "out_of_range");
}

#[test]
fn pieces_are_whole_unless_the_policy_says_otherwise() -> Result<(), Vec<Fault>> {
    let half = |d: &mut Value| d["requests"][0]["destinations"][0]["quantity"] = json!(2.5);
    is(fault(half), "$.requests[0].destinations[0].quantity", "not_whole");
    let mut document = document();
    half(&mut document);
    document["policy"] = json!({ "whole_pieces": false });
    read(&document.to_string()).map(|_| ())
}

#[test]
fn ids_are_unique_and_have_a_length() {
    let twice = |d: &mut Value| {
        let first = d["workshops"][0].clone();
        d["workshops"].as_array_mut().expect("a list").push(first);
    };
    is(fault(twice), "$.workshops[1].id", "duplicate_id");
    is(fault(|d| d["requests"][0]["id"] = json!("")), "$.requests[0].id", "id_length");
    let long = fault(|d| d["requests"][0]["id"] = json!("x".repeat(201)));
    is(long, "$.requests[0].id", "id_length");
}

#[test]
fn quotes_for_nobody() {
    let quote = json!({ "request": "r", "workshop": "w", "unit_cost": 3 });
    for (key, path) in [
        ("request", "$.quotes[0].request"),
        ("workshop", "$.quotes[0].workshop"),
        ("capability", "$.quotes[0].capability"),
        ("destination", "$.quotes[0].destination"),
    ] {
        let mut quote = quote.clone();
        quote[key] = json!("nobody");
        is(fault(|d| d["quotes"] = json!([quote])), path, "unknown_reference");
    }
}

#[test]
fn commitments_that_contradict_the_document() {
    let commitment = json!({
        "request": "r", "routing": "t", "operation": "o", "workshop": "w", "capability": "c",
        "destination": "d", "quantity": 3
    });
    for key in ["request", "routing", "operation", "workshop", "capability", "destination"] {
        let mut commitment = commitment.clone();
        commitment[key] = json!("nobody");
        let found = fault(|d| d["commitments"] = json!([commitment]));
        is(found, &format!("$.commitments[0].{key}"), "unknown_reference");
    }
    let mut nowhere = commitment;
    nowhere["destination"] = Value::Null;
    let found = fault(|d| d["commitments"] = json!([nowhere]));
    is(found, "$.commitments[0].destination", "needs_destination");
}

/// More is promised than wanted, and than there is capacity: full, not broken, and no error.
#[test]
fn commitments_beyond_every_limit_stand_as_they_are() -> Result<(), Vec<Fault>> {
    let mut document = document();
    document["requests"][0]["max_share"] = json!(0.1);
    document["requests"][0]["max_workshops"] = json!(0);
    document["commitments"] = json!([{
        "request": "r", "routing": "t", "operation": "o", "workshop": "w", "capability": "c",
        "destination": "d", "quantity": 50, "reserved": false, "unit_cost": 2
    }]);
    let problem = read(&document.to_string())?;
    let plan = matcher::solve(&problem, &Options::default())?;
    assert_eq!(matcher::check(&problem, &plan), []);
    assert_eq!((plan.lines.len(), plan.lines[0].good, plan.lines[0].committed), (1, 50.0, true));
    assert_eq!((plan.objective, plan.unfilled.len()), (100.0, 0));
    Ok(())
}

#[test]
fn operations_that_are_no_tree() {
    let operation = |id: &str, inputs: &[&str]| {
        let inputs: Vec<_> = inputs.iter().map(|i| json!({ "operation": i, "per_piece": 1 })).collect();
        json!({ "id": id, "process": "sewing", "inputs": inputs })
    };
    for operations in [
        json!([operation("a", &[]), operation("b", &[])]),
        json!([operation("a", &["b"]), operation("b", &["a"])]),
        json!([operation("a", &[]), operation("b", &["c"]), operation("c", &["b"])]),
        json!([operation("a", &["c"]), operation("b", &["c", "a"]), operation("c", &[])]),
        json!([]),
    ] {
        let found = fault(|d| d["requests"][0]["routings"][0]["operations"] = operations);
        is(found, "$.requests[0].routings[0].operations", "not_a_tree");
    }
}

#[test]
fn kilograms_of_nothing() {
    let found = fault(|d| {
        d["requests"][0]["routings"][0]["operations"][0]["material_kg_per_piece"] = json!(0.2);
    });
    is(found, "$.requests[0].routings[0].operations[0].material", "needs_material");
}

#[test]
fn text_that_is_no_document() {
    for (text, path, code) in [
        ("", "$", "syntax"),
        ("{\"version\": 1,", "$", "syntax"),
        ("[]", "$", "type"),
        ("{} {}", "$", "syntax"),
        ("{\"version\": 1, \"workshops\": {}, \"requests\": []}", "$.workshops", "type"),
        ("{\"version\": 2, \"workshops\": [], \"requests\": []}", "$.version", "version"),
        ("{\"version\": 1, \"workshops\": [], \"workshops\": [], \"requests\": []}", "$.workshops", "duplicate_key"),
        ("{\"version\": 1, \"requests\": []}", "$.workshops", "missing"),
    ] {
        let faults = read(text).expect_err(text);
        assert!(faults.iter().any(|f| (f.path.as_str(), f.code) == (path, code)), "{text}: {faults:?}");
    }
}

#[test]
fn compressed_documents_are_read() -> std::io::Result<()> {
    use std::io::Write;
    let text = document().to_string();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(text.as_bytes())?;
    for bytes in [gzip.finish()?, zstd::encode_all(text.as_bytes(), 1)?] {
        assert_eq!(matcher::read(&bytes[..]), read(&text));
    }
    Ok(())
}
