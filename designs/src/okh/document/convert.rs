//! From one standard to the other and back without loss.
//!
//! Names map one to one where they can. Then the result is mapped back: whatever did not return as it was rides
//! along in an extension table (`x-okh-v1`, `x-okh-losh`) in its original form, and wins when the document returns.

use toml::{Table, Value};

use super::{Document, Standard};

/// The version of OKH-LOSH that is written.
const OKHV: &str = "2.4";
/// Names the fields, in an extension table, that the original did not have.
const ABSENT: &str = "-absent";

/// Fields of version 1 and OKH-LOSH that mean the same and have the same shape.
const SAME: [(&str, &str); 9] = [
    ("title", "name"),
    ("description", "function"),
    ("project-link", "repo"),
    ("version", "version"),
    ("licensor", "licensor"),
    ("image", "image"),
    ("bom", "bom"),
    ("documentation-language", "documentation-language"),
    ("x-karakana", "x-karakana"),
];

/// Lists of `{path, title}` of version 1, and the list of paths in OKH-LOSH.
const LISTS: [(&str, &str); 4] = [
    ("making-instructions", "manufacturing-instructions"),
    ("operating-instructions", "user-manual"),
    ("design-files", "source"),
    ("manufacturing-files", "export"),
];

/// From the fields of one standard to those of the other.
type Map = fn(&Table) -> Table;

pub(super) fn converted(document: &Document, to: Standard) -> Document {
    if document.standard == to {
        return document.clone();
    }
    let mut plain = document.fields.clone();
    let kept = plain.remove(bag(&to));
    let (there, back): (Map, Map) = match to {
        Standard::Losh => (losh, v1),
        Standard::V1 => (v1, losh),
    };
    let mut fields = there(&plain);
    if let Some(Value::Table(kept)) = kept {
        restore(&mut fields, kept);
    }
    let lost = difference(&plain, &back(&fields));
    if !lost.is_empty() {
        fields.insert(bag(&document.standard).to_owned(), Value::Table(lost));
    }
    Document { standard: to, fields }
}

/// The table in which what belongs to a standard travels through the other one.
fn bag(standard: &Standard) -> &'static str {
    match standard {
        Standard::V1 => "x-okh-v1",
        Standard::Losh => "x-okh-losh",
    }
}

/// What must be put back to make `original` of `returned`.
fn difference(original: &Table, returned: &Table) -> Table {
    let differs = |(key, value): &(&String, &Value)| returned.get(*key) != Some(*value);
    let mut lost: Table = original.iter().filter(differs).map(|(key, value)| (key.clone(), value.clone())).collect();
    let absent = returned.keys().filter(|key| !original.contains_key(*key));
    let absent: Vec<Value> = absent.map(|key| Value::String(key.clone())).collect();
    if !absent.is_empty() {
        lost.insert(ABSENT.into(), Value::Array(absent));
    }
    lost
}

fn restore(fields: &mut Table, mut kept: Table) {
    if let Some(Value::Array(absent)) = kept.remove(ABSENT) {
        for key in absent.iter().filter_map(Value::as_str) {
            fields.remove(key);
        }
    }
    fields.extend(kept);
}

/// The fields of OKH-LOSH that say what these of version 1 say.
fn losh(v1: &Table) -> Table {
    let mut out = Table::from_iter([("okhv".to_owned(), Value::String(OKHV.into()))]);
    for (from, to) in SAME {
        put(&mut out, to, v1.get(from).cloned());
    }
    for (from, to) in LISTS {
        let items = v1.get(from).and_then(Value::as_array).into_iter().flatten();
        let paths: Vec<Value> =
            items.filter_map(|item| item.get("path").or(Some(item)).filter(|path| path.is_str()).cloned()).collect();
        put(&mut out, to, Some(Value::Array(paths)).filter(|paths| paths.as_array().is_some_and(|p| !p.is_empty())));
    }
    let licence = v1.get("license");
    let of = |kind: &str| licence.and_then(|licences| licences.get(kind)).cloned();
    put(&mut out, "license", of("hardware").or_else(|| of("documentation")).or_else(|| of("software")));
    put(&mut out, "license", licence.filter(|licence| licence.is_str()).cloned());
    put(&mut out, "repo", v1.get("documentation-home").cloned());
    put(&mut out, "fork-of", v1.get("derivative-of").and_then(|of| of.get("web")).cloned());
    let name = |key: &str| v1.get(key).and_then(|who| who.get("name")).cloned();
    put(&mut out, "licensor", name("manifest-author").or_else(|| name("contact")));
    out
}

/// The fields of version 1 that say what these of OKH-LOSH say.
fn v1(losh: &Table) -> Table {
    let table = |key: &str, value: &Value| Value::Table(Table::from_iter([(key.to_owned(), value.clone())]));
    let mut out = Table::new();
    for (to, from) in SAME {
        put(&mut out, to, losh.get(from).cloned());
    }
    for (to, from) in LISTS {
        let Some(paths) = losh.get(from) else {
            continue;
        };
        let paths = paths.as_array().map_or(std::slice::from_ref(paths), Vec::as_slice);
        out.insert(to.into(), Value::Array(paths.iter().map(|path| table("path", path)).collect()));
    }
    put(
        &mut out,
        "license",
        losh.get("license").filter(|licence| licence.is_str()).map(|licence| table("hardware", licence)),
    );
    put(&mut out, "derivative-of", losh.get("fork-of").map(|origin| table("web", origin)));
    out
}

fn put(table: &mut Table, key: &str, value: Option<Value>) {
    if let Some(value) = value.filter(|_| !table.contains_key(key)) {
        table.insert(key.to_owned(), value);
    }
}

/// The document with something in every field that the library must have and a publisher may leave out.
pub(super) fn with_placeholders(document: &Document) -> Document {
    let mut fields = document.fields.clone();
    let says =
        |fields: &Table, key: &str| fields.get(key).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty());
    for (key, placeholder) in [("okhv", OKHV), ("version", "unversioned"), ("license", "LicenseRef-not-stated")] {
        if !says(&fields, key) {
            fields.insert(key.into(), Value::String(placeholder.into()));
        }
    }
    let is_named = |value: &Value| crate::okh::party_names(value).iter().any(|name| !name.trim().is_empty());
    if !fields.get("licensor").is_some_and(is_named) {
        fields.insert("licensor".into(), Value::String("not stated".into()));
    }
    for key in ["name", "function", "repo"] {
        if let Some(text) = fields.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned()) {
            fields.insert(key.into(), Value::String(text));
        }
    }
    // What the library reads strictly goes along as it was where it has another shape.
    for (key, fits) in
        [("mass", positive as fn(&Value) -> bool), ("outer-dimensions", sizes), ("documentation-language", texts)]
    {
        if let Some(value) = fields.get(key).filter(|value| !fits(value)).cloned() {
            fields.remove(key);
            fields.insert(format!("x-{key}"), value);
        }
    }
    Document { standard: document.standard.clone(), fields }
}

fn positive(value: &Value) -> bool {
    value.as_float().or(value.as_integer().map(|whole| whole as f64)).is_some_and(|number| number > 0.0)
}

fn sizes(value: &Value) -> bool {
    let names = ["width", "depth", "height"];
    value
        .as_table()
        .is_some_and(|table| table.len() == 3 && names.iter().all(|name| table.get(*name).is_some_and(positive)))
}

fn texts(value: &Value) -> bool {
    value.is_str() || value.as_array().is_some_and(|items| items.iter().all(Value::is_str))
}
