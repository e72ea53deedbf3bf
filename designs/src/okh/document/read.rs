//! From bytes to a document: encoding, format, dialect, canonical names.

use toml::{Table, Value};

use super::problems::check;
use super::{Document, Format, Reading, Standard, spec};
use crate::problem::Problem;
use crate::source;
use crate::tree::Tree;

/// No manifest of a person is larger.
const MOST_BYTES: usize = 4 << 20;

pub(super) fn read(name: &str, bytes: &[u8]) -> Reading {
    let decoded = match source::decode(bytes, MOST_BYTES) {
        Ok(decoded) => decoded,
        Err(problem) => {
            let format = Format::of_name(name).unwrap_or(Format::Yaml);
            return Reading { document: None, format, problems: vec![problem] };
        }
    };
    let format = Format::of_name(name).unwrap_or_else(|| guess(&decoded.text));
    let mut problems = decoded.problems;
    let tree = parse(format, &decoded.text, &mut problems);
    let document = tree.and_then(|tree| {
        let before = problems.len();
        let document = document(&tree, &mut problems);
        if let Some(document) = &document {
            check(document, &mut problems);
        }
        for problem in problems[before..].iter_mut().filter(|problem| problem.line.is_none()) {
            problem.line = tree.line(&problem.path).or(Some(1));
        }
        document
    });
    problems.sort_by_key(|problem| (problem.line, std::cmp::Reverse(problem.severity)));
    Reading { document, format, problems }
}

fn parse(format: Format, text: &str, problems: &mut Vec<Problem>) -> Option<Tree> {
    let (tree, told) = match format {
        Format::Toml if text.trim().is_empty() => {
            (None, vec![Problem::error("empty_document", "", "The document says nothing.").at(1)])
        }
        Format::Toml => match Tree::from_toml(text) {
            Ok(tree) => (Some(tree), Vec::new()),
            Err(faults) => (None, faults.into_iter().map(Problem::from).collect()),
        },
        Format::Yaml => Tree::from_yaml(text),
        Format::Json => Tree::from_json(text),
    };
    problems.extend(told);
    tree
}

/// The format of a text whose name does not tell.
fn guess(text: &str) -> Format {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    match lines.next() {
        Some(line) if line.starts_with('{') => Format::Json,
        Some(line) if line.starts_with('[') || line.split_once('=').is_some_and(|(key, _)| !key.contains(':')) => {
            Format::Toml
        }
        _ => Format::Yaml,
    }
}

/// The fields under canonical names. A tree in which nothing points to a standard is no manifest.
fn document(tree: &Tree, problems: &mut Vec<Problem>) -> Option<Document> {
    let has = |key: &str| tree.root.contains_key(key);
    let standard = if has("okhv") || (has("repo") && has("function")) {
        Standard::Losh
    } else if tree.root.keys().chain(&tree.empty).any(|key| spec::canonical(&Standard::V1, key).is_some()) {
        Standard::V1
    } else {
        let message = "Nothing here is a field of Open Know-How, of version 1 or of OKH-LOSH.";
        problems.push(Problem::error("unknown_kind", "", message).at(1));
        return None;
    };
    let mut fields = Table::new();
    // Canonical spellings first, so that another spelling of the same never displaces them.
    let (plain, other): (Vec<_>, Vec<_>) = tree.root.iter().partition(|(key, _)| spec::field(&standard, key).is_some());
    for (key, value) in plain.into_iter().chain(other) {
        let name = spec::canonical(&standard, key).filter(|name| !fields.contains_key(*name));
        if let Some(name) = name.filter(|name| name != key) {
            problems.push(Problem::info("key_spelling", key, format!("`{key}` is read as `{name}`.")));
        }
        fields.insert(name.map_or_else(|| key.clone(), str::to_owned), value.clone());
    }
    for (name, value) in &mut fields {
        mend(&standard, name, value);
    }
    Some(Document { standard, fields })
}

/// A number where the standard has a text, such as `version: 2`, becomes that text.
fn mend(standard: &Standard, name: &str, value: &mut Value) {
    let is_text = spec::field(standard, name).is_some_and(|field| field.shape == spec::Shape::Text);
    if is_text && matches!(value, Value::Integer(_) | Value::Float(_) | Value::Datetime(_)) {
        *value = Value::String(value.to_string());
    }
}
