//! Other people's instances, with their published optima, and traps that solvers have fallen into.
//!
//! The files are not part of this project. Where they are absent the tests say so and prove nothing.

use matcher::{Options, Problem, Status};
use std::path::PathBuf;

fn shared(path: &str) -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/matching");
    let path = root.join(path);
    if !path.exists() {
        eprintln!("SKIPPED: {} is not here", path.display());
    }
    path.exists().then_some(path)
}

fn problem(path: PathBuf) -> Problem {
    let file = std::fs::File::open(path).expect("the file was there a moment ago");
    matcher::read(file).expect("the instances are valid")
}

fn reaches_the_published_optimum(name: &str, optimum: f64) {
    let Some(path) = shared(&format!("orlib/{name}.problem.json")) else {
        return;
    };
    let problem = problem(path);
    let options = Options { prices: false, ..Options::default() };
    let plan = matcher::solve(&problem, &options).expect("the instances are valid");
    let breaches = matcher::check(&problem, &plan);
    assert!(breaches.is_empty(), "{name}: {breaches:#?}");
    assert!((plan.objective - optimum).abs() <= 1e-3, "{name}: {} for {optimum}", plan.objective);
    assert_eq!(plan.status, Status::Optimal, "{name}: gap {}", plan.gap);
    assert!(plan.unfilled.is_empty(), "{name}");
}

macro_rules! published {
    ($($test:ident: $name:literal = $optimum:literal;)*) => {
        $(#[test] fn $test() { reaches_the_published_optimum($name, $optimum); })*
    };
}

published! {
    cap41: "cap41" = 1_040_444.375;
    cap44: "cap44" = 1_235_500.45;
    cap62: "cap62" = 977_799.4;
    cap71: "cap71" = 932_615.75;
    cap74: "cap74" = 1_034_976.975;
    cap82: "cap82" = 910_889.563;
    cap93: "cap93" = 896_617.538;
    gap1: "gap1-0" = 261.0;
    gap2: "gap2-0" = 277.0;
    gap5: "gap5-0" = 403.0;
    single_source_1: "ss-p1" = 8_848.0;
    single_source_4: "ss-p4" = 10_714.0;
    single_source_13: "ss-p13" = 8_252.0;
}

/// The solver alone has answered this with "optimal, gap 0" at 2,720.
#[test]
fn a_quote_for_one_destination_is_not_answered_wrongly() {
    let Some(path) = shared("traps/quote-for-one-destination.problem.json") else {
        return;
    };
    let problem = problem(path);
    let plan = matcher::solve(&problem, &Options::default()).expect("the trap is valid");
    assert_eq!(matcher::check(&problem, &plan), []);
    assert!((plan.objective - 1320.0).abs() < 1e-6, "{}", plan.objective);
    assert_eq!(plan.status, Status::Optimal);
    assert!(plan.unfilled.is_empty());
}
