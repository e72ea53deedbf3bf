//! Real documents, spoilt in every way that files and hands spoil them: no panic, every error with a path, and
//! whatever is still a document gets a plan that the check finds nothing wrong with.

use matcher::{Fault, Generate, Options, Problem};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::io::Write;
use std::sync::LazyLock;

/// The worked cases, and generated ones with lots and set-ups, as they stand in files.
static DOCUMENTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let worked = ["kenya-shields", "kenya-shields-day4", "visor-caps"].map(|name| {
        let path = format!("{}/acceptance/{name}.problem.json", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("the worked cases are there")
    });
    let drawn = [(12, 2, 0.0), (15, 2, 1.0)].map(|(workshops, requests, two_step)| {
        let mut bytes = Vec::new();
        let what = Generate { workshops, requests, load: 0.05, two_step, seed: 7 };
        matcher::generate(&what, &mut bytes).expect("it is written to memory");
        String::from_utf8(bytes).expect("documents are text")
    });
    worked.into_iter().chain(drawn).collect()
});

fn document(which: &Index) -> &'static str {
    let text: &String = which.get(DOCUMENTS.as_slice());
    text
}

/// Ways of keeping a file.
#[derive(Clone, Copy, Debug)]
enum Kept {
    Plain,
    Gzip,
    Zstandard,
}

fn kept(text: &str, kept: Kept) -> Vec<u8> {
    match kept {
        Kept::Plain => text.as_bytes().to_vec(),
        Kept::Zstandard => zstd::encode_all(text.as_bytes(), 1).expect("it is written to memory"),
        Kept::Gzip => {
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            gzip.write_all(text.as_bytes()).expect("it is written to memory");
            gzip.finish().expect("it is written to memory")
        }
    }
}

/// What a disk, a line or a careless hand does to bytes.
#[derive(Clone, Debug)]
enum Harm {
    Flip(Index, u8),
    Cut(Index),
    Drop(Index, usize),
    Insert(Index, Vec<u8>),
    Repeat(Index, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = any::<Index>;
    let words = prop::sample::select(vec![
        "null", "-", "1e999", "NaN", "\"", "{", "]", "\\u0000", "\u{feff}", "\u{202e}", "[[[[",
    ]);
    prop_oneof![
        4 => (at(), 1u8..=255).prop_map(|(at, bits)| Harm::Flip(at, bits)),
        2 => at().prop_map(Harm::Cut),
        1 => (at(), 1usize..40).prop_map(|(at, count)| Harm::Drop(at, count)),
        2 => (at(), words).prop_map(|(at, word)| Harm::Insert(at, word.as_bytes().to_vec())),
        1 => (at(), 1usize..40).prop_map(|(at, count)| Harm::Repeat(at, count)),
    ]
}

fn spoil(bytes: &mut Vec<u8>, harm: &Harm) {
    if bytes.is_empty() {
        return;
    }
    let place = |at: &Index| at.index(bytes.len());
    match harm {
        Harm::Flip(at, bits) => {
            let at = place(at);
            bytes[at] ^= bits;
        }
        Harm::Cut(at) => bytes.truncate(place(at)),
        Harm::Drop(at, count) => {
            let at = place(at);
            bytes.drain(at..(at + count).min(bytes.len()));
        }
        Harm::Insert(at, word) => {
            let at = place(at);
            bytes.splice(at..at, word.iter().copied());
        }
        Harm::Repeat(at, count) => {
            let at = place(at);
            let again = bytes[at..(at + count).min(bytes.len())].to_vec();
            bytes.splice(at..at, again);
        }
    }
}

/// Values that people and programs put where others belong; some are allowed in some places.
fn odd_value() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1),
        json!(0.5),
        json!(3),
        json!(1e-9),
        json!(250),
        json!(1e12),
        json!(1e300),
        json!("x"),
        json!(""),
        json!("fdm_print"),
        json!([]),
        json!({}),
        json!([1, 2, 3]),
        json!(["x"]),
        json!("9".repeat(300)),
    ])
}

/// Every place in a document, as JSON pointers.
fn places(value: &Value, path: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| places(value, format!("{path}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, value)| places(value, format!("{path}/{i}"), found))
        }
        _ => {}
    }
    found.push(path);
}

#[derive(Clone, Debug)]
enum Edit {
    Replace(Value),
    Remove,
    Twice,
    Misspell,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => odd_value().prop_map(Edit::Replace),
        1 => Just(Edit::Remove),
        1 => Just(Edit::Twice),
        1 => Just(Edit::Misspell),
    ]
}

fn change(document: &mut Value, at: &Index, edit: &Edit) {
    let mut all = Vec::new();
    places(document, String::new(), &mut all);
    let path = at.get(&all).clone();
    let (above, last) = path.rsplit_once('/').unwrap_or_default();
    if let Edit::Replace(value) = edit {
        if let Some(there) = document.pointer_mut(&path) {
            *there = value.clone();
        }
        return;
    }
    match document.pointer_mut(above) {
        Some(Value::Object(map)) => {
            let value = map.remove(last).unwrap_or(Value::Null);
            if !matches!(edit, Edit::Remove) {
                map.insert(format!("{last}s"), value);
            }
        }
        Some(Value::Array(list)) => {
            let Some(at) = last.parse().ok().filter(|at| *at < list.len()) else { return };
            let value = list.remove(at);
            if !matches!(edit, Edit::Remove) {
                list.splice(at..at, [value.clone(), value]);
            }
        }
        _ => {}
    }
}

/// Whether every fault can be found by its path and told by its code.
fn are_said(faults: &[Fault]) -> bool {
    !faults.is_empty() && faults.iter().all(|f| f.path.starts_with('$') && !f.code.is_empty() && !f.text.is_empty())
}

/// What must hold of whatever still is a document.
fn is_planned(problem: &Problem) -> Result<(), TestCaseError> {
    let options = Options { time_limit_s: Some(2.0), prices: false, brief: true, ..Options::default() };
    let plan = match matcher::solve(problem, &options) {
        Ok(plan) => plan,
        Err(faults) => return Err(TestCaseError::fail(format!("read, but not solved: {faults:?}"))),
    };
    let text = serde_json::to_string(problem).unwrap_or_default();
    prop_assert_eq!(matcher::check(problem, &plan), [], "{}", text);
    prop_assert!(plan.bound <= plan.objective && plan.gap >= 0.0, "{} and {} of {}", plan.bound, plan.objective, text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spoilt_bytes_are_refused_or_planned(
        which in any::<Index>(),
        how in prop::sample::select(vec![Kept::Plain, Kept::Gzip, Kept::Zstandard]),
        harms in vec(harm(), 1..3),
    ) {
        let mut bytes = kept(document(&which), how);
        harms.iter().for_each(|harm| spoil(&mut bytes, harm));
        match matcher::read(&bytes[..]) {
            Ok(problem) => is_planned(&problem)?,
            Err(faults) => prop_assert!(are_said(&faults), "{:?}", faults),
        }
    }

    #[test]
    fn a_file_that_ends_early_is_refused(
        which in any::<Index>(),
        how in prop::sample::select(vec![Kept::Plain, Kept::Gzip, Kept::Zstandard]),
        end in any::<Index>(),
    ) {
        let text = document(&which).trim_end();
        let bytes = kept(text, how);
        let faults = matcher::read(&bytes[..end.index(bytes.len())]).err();
        prop_assert!(faults.as_ref().is_some_and(|faults| are_said(faults)), "{:?}", faults);
    }

    #[test]
    fn odd_values_are_refused_or_planned(
        which in any::<Index>(),
        edits in vec((any::<Index>(), edit()), 1..4),
    ) {
        let mut document: Value = serde_json::from_str(document(&which)).expect("the documents are valid");
        edits.iter().for_each(|(at, edit)| change(&mut document, at, edit));
        match matcher::read(document.to_string().as_bytes()) {
            Ok(problem) => is_planned(&problem)?,
            Err(faults) => prop_assert!(are_said(&faults), "{:?}", faults),
        }
    }
}
