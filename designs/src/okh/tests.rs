use super::*;

const FULL: &str = r#"
okhv = "2.4"
name = "Visor cap"
repo = "https://karakana.example/designs/visor-cap"
version = "1.0.0"
license = "CC-BY-4.0"
function = "Shades the face."
documentation-language = "en"
tsdc = ["LAS"]
timestamp = 2024-01-31T10:00:00Z

[licensor]
name = "Ada"
email = "ada@karakana.example"

[[image]]
location = "a.png"
slots = ["photo"]

[x-karakana]
risk_class = 1
review = "reviewed"
keywords = ["sun"]
piece_kg = 0.2
instructions = "instructions.md"

[[x-karakana.files]]
path = "visor.svg"
title = "Visor"
size_mm = [240, 120.5]

[[x-karakana.routings]]
id = "cap"
title = "Cut, sewn and put together"

[[x-karakana.routings.operations]]
id = "visor"
title = "Cut the visor"
process = "laser_cut"
material = "petg"
minutes_per_piece = 3
material_kg_per_piece = 0.1
area_m2_per_piece = 0.03
size_mm = [240, 120.5, 0.8]

[[x-karakana.routings.operations]]
id = "kit"
title = "Put together"
process = "assembly"
minutes_per_piece = 1.5
inputs = [{ operation = "visor", per_piece = 2 }]
qc = "Pull it."
"#;

fn codes(text: &str) -> Vec<(&'static str, String, Option<usize>)> {
    let faults = read(text).expect_err("the manifest is faulty");
    faults.into_iter().map(|f| (f.code, f.path, f.line)).collect()
}

#[test]
fn a_full_manifest_is_read_and_written_back_equal() {
    let manifest = read(FULL).expect("clean");
    assert_eq!(manifest.licensors(), ["Ada"]);
    assert_eq!(manifest.documentation_language, ["en"]);
    assert!(manifest.extra.contains_key("tsdc") && manifest.extra.contains_key("image"));
    let routing = &manifest.routings()[0];
    assert_eq!(routing.delivering().map(|o| o.id.as_str()), Some("kit"));
    assert_eq!(routing.operations[0].size_mm, Some([240.0, 120.5, 0.8]));
    let text = write(&manifest);
    assert_eq!(read(&text).expect("what was written reads clean"), manifest);
    assert_eq!(write(&read(&text).expect("clean")), text);
}

#[test]
fn the_json_form_has_the_same_keys_and_is_strict() {
    let manifest = read(FULL).expect("clean");
    let mut json = serde_json::to_value(&manifest).expect("serialises");
    assert_eq!(json["documentation-language"][0], "en");
    assert_eq!(json["x-karakana"]["routings"][0]["operations"][0]["process"], "laser_cut");
    assert_eq!(json["tsdc"][0], "LAS");
    assert_eq!(serde_json::from_value::<Manifest>(json.clone()).expect("reads back"), manifest);
    json["x-karakana"]["risk_class"] = 9.into();
    let risky: Manifest = serde_json::from_value(json.clone()).expect("the shape is right");
    assert_eq!(risky.faults()[0].path, "x-karakana.risk_class");
    json["x-karakana"]["risk_klass"] = 2.into();
    assert!(serde_json::from_value::<Manifest>(json).is_err());
}

#[test]
fn use_per_piece_follows_the_unit() {
    let manifest = read(FULL).expect("clean");
    let visor = &manifest.routings()[0].operations[0];
    assert_eq!(visor.use_per_piece(CapacityUnit::Hours), Some(0.05));
    assert_eq!(visor.use_per_piece(CapacityUnit::Pieces), Some(1.0));
    assert_eq!(visor.use_per_piece(CapacityUnit::Kg), Some(0.1));
    assert_eq!(manifest.routings()[0].operations[1].use_per_piece(CapacityUnit::M2), None);
}

#[test]
fn a_plain_manifest_without_production_is_fine() {
    let text = "okhv='2.4'\nname='n'\nrepo='r'\nversion='1'\nlicense='MIT'\nlicensor='me'\nfunction='f'\n";
    let manifest = read(text).expect("clean");
    assert!(manifest.production.is_none() && manifest.routings().is_empty());
    assert_eq!(read(&write(&manifest)).expect("clean"), manifest);
}

#[test]
fn every_fault_is_reported_with_its_place() {
    let text = r#"okhv = "2.4"
name = ""
repo = 7
license = "MIT"
licensor = [{ email = "x" }]
function = "f"

[x-karakana]
risk_class = 4
colour = "red"
files = [{ path = "../etc/passwd", title = "no" }]

[[x-karakana.routings]]
id = "a"
title = "A"
operations = [
  { id = "x", title = "X", process = "sewing", minutes_per_piece = 0 },
  { id = "x", title = "X", process = "sewing", minutes_per_piece = 1, size_mm = [1, 2] },
  { id = "y", title = "Y", process = "sewing", minutes_per_piece = 1, material_kg_per_piece = 1, inputs = [{ operation = "q", per_piece = 1 }] },
]
"#;
    let list = "x-karakana.routings[0].operations";
    let wanted = [
        ("missing", "version".to_owned(), None),
        ("empty", "name".to_owned(), Some(2)),
        ("type", "repo".to_owned(), Some(3)),
        ("empty", "licensor".to_owned(), Some(5)),
        ("range", "x-karakana.risk_class".to_owned(), Some(9)),
        ("unknown_key", "x-karakana.colour".to_owned(), Some(10)),
        ("path", "x-karakana.files[0].path".to_owned(), Some(11)),
        ("range", format!("{list}[0].minutes_per_piece"), Some(17)),
        ("size", format!("{list}[1].size_mm"), Some(18)),
        ("duplicate", format!("{list}[1].id"), Some(18)),
        ("needs_material", format!("{list}[2].material_kg_per_piece"), Some(19)),
        ("unknown_operation", format!("{list}[2].inputs[0].operation"), Some(19)),
    ];
    assert_eq!(codes(text), wanted);
}

#[test]
fn operations_must_form_one_tree() {
    let with = |operations: &str| {
        format!(
            "okhv='2.4'\nname='n'\nrepo='r'\nversion='1'\nlicense='MIT'\nlicensor='me'\nfunction='f'\n\
             [x-karakana]\nrisk_class=0\n[[x-karakana.routings]]\nid='r'\ntitle='R'\noperations=[{operations}]\n"
        )
    };
    let op = |id: &str, inputs: &[&str]| {
        let inputs: Vec<_> = inputs.iter().map(|i| format!("{{operation='{i}',per_piece=1}}")).collect();
        format!("{{id='{id}',title='t',process='sewing',minutes_per_piece=1,inputs=[{}]}},", inputs.join(","))
    };
    let only = |text: String| codes(&text).into_iter().map(|(code, ..)| code).collect::<Vec<_>>();
    assert!(read(&with(&[op("a", &[]), op("b", &["a"]), op("c", &["b"])].concat())).is_ok());
    assert_eq!(only(with("")), ["no_operation"]);
    assert_eq!(only(with(&[op("a", &[]), op("b", &[])].concat())), ["not_a_tree"], "two deliver");
    assert_eq!(only(with(&[op("a", &["b"]), op("b", &["a"])].concat())), ["not_a_tree"], "a ring");
    assert_eq!(
        only(with(&[op("a", &["b"]), op("b", &["a"]), op("c", &[])].concat())),
        ["not_a_tree"],
        "a ring beside the root"
    );
    assert_eq!(
        only(with(&[op("a", &[]), op("b", &["a"]), op("c", &["a", "b"])].concat())),
        ["not_a_tree"],
        "one operation used twice"
    );
}

#[test]
fn bad_toml_says_where() {
    assert_eq!(codes("okhv = \"2.4\"\nname = = 3\n")[0], ("syntax", String::new(), Some(2)));
    let (code, path, line) = codes("okhv = 1\nmass = nan\n").remove(0);
    assert_eq!((code, path.as_str(), line), ("number", "mass", Some(2)));
    assert!(read(&"[".repeat(100_000)).is_err());
    assert!(read(&format!("a = {}", "[".repeat(100_000))).is_err());
}

#[test]
fn the_hash_ignores_the_order_of_files_and_nothing_else() {
    let one = content_hash("m", &[("a", "00"), ("b", "11")]);
    assert_eq!(one.len(), 64);
    assert_eq!(one, content_hash("m", &[("b", "11"), ("a", "00")]));
    assert_ne!(one, content_hash("m", &[("a", "11"), ("b", "00")]));
    assert_ne!(one, content_hash("n", &[("a", "00"), ("b", "11")]));
    assert_ne!(one, content_hash("m", &[("a", "00")]));
    // The recipe is pinned: stored hashes must stay valid.
    assert_eq!(content_hash("m", &[]), "4f93d9bb12053b295af486453758fea6d673e72db82f67c1a0fa43a2cc3cd7e4");
}

#[test]
fn published_manifests_read_or_say_why() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/okh/losh-list");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("SKIPPED: no published manifests beside the repository");
        return;
    };
    let (mut clean, mut faulty) = (0, 0);
    for entry in entries {
        let text = std::fs::read_to_string(entry.expect("entry").path()).expect("text");
        match read(&text) {
            Ok(manifest) => {
                assert_eq!(read(&write(&manifest)).expect("clean"), manifest);
                clean += 1;
            }
            Err(faults) => {
                assert!(faults.iter().all(|fault| !fault.message.is_empty()));
                faulty += 1;
            }
        }
    }
    assert!(clean > faulty, "{clean} clean, {faulty} faulty");
}
