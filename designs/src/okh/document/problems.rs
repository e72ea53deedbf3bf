//! What a document lacks, and what in it is doubtful.

use toml::Value;

use super::spec::{self, Field, LOSH_VERSIONS, Shape};
use super::{Document, Standard};
use crate::okh::party_names;
use crate::problem::{Problem, Severity};

/// Adds everything to say about the fields of a document; lines come later.
pub(super) fn check(document: &Document, problems: &mut Vec<Problem>) {
    for field in spec::fields(&document.standard) {
        match document.fields.get(field.name).filter(|value| says_something(value)) {
            Some(value) => problems.extend(wrong_shape(field, value)),
            None if field.required => problems.push(missing(document, field.name)),
            None => {}
        }
    }
    match document.standard {
        Standard::V1 => check_v1(document, problems),
        Standard::Losh => check_losh(document, problems),
    }
    for key in document.fields.keys().filter(|key| spec::field(&document.standard, key).is_none()) {
        let message = format!("`{key}` is no field of the standard; it is kept.");
        problems.push(Problem::info("unknown_key", key, message));
    }
    for suggestion in document.suggestions() {
        let message = format!("`{}` points to the process {}; please confirm.", suggestion.because, suggestion.process);
        problems.push(Problem::info("process_suggested", suggestion.path, message));
    }
}

fn check_v1(document: &Document, problems: &mut Vec<Problem>) {
    match document.fields.get("license") {
        Some(Value::Table(licences)) => {
            let states = |of: &&str| licences.get(*of).is_some_and(says_something);
            if !licences.is_empty() && !["hardware", "documentation", "software"].iter().any(states) {
                let message = "`license` must state at least one of `hardware`, `documentation` and `software`.";
                problems.push(Problem::error("missing", "license", message));
            }
            for (of, licence) in licences.iter().filter_map(|(of, licence)| Some((of, licence.as_str()?))) {
                problems.extend(doubtful_licence(&format!("license.{of}"), licence));
            }
        }
        Some(Value::String(_)) => {
            let message = "`license` should be a table with `hardware`, `documentation` or `software`.";
            problems.push(Problem::warning("type", "license", message));
        }
        _ => {}
    }
    if document.text("project-link").is_none() && document.text("documentation-home").is_none() {
        let message = "One of `project-link` and `documentation-home` is required.";
        problems.push(Problem::error("missing", "project-link", message));
    }
}

fn check_losh(document: &Document, problems: &mut Vec<Problem>) {
    if let Some(version) = document.text("okhv").filter(|version| !LOSH_VERSIONS.contains(version)) {
        let message = format!("`okhv` {version} is not a version this reader knows; it is read like 2.4.");
        problems.push(Problem::warning("version", "okhv", message));
    }
    if let Some(licence) = document.text("license") {
        problems.extend(doubtful_licence("license", licence));
    }
    if let Some(Value::Array(parts)) = document.fields.get("part") {
        for (at, part) in parts.iter().enumerate() {
            let has = |key| part.get(key).is_some_and(says_something);
            if !has("name") || !(has("source") || has("export")) {
                let message = "A part needs a `name` and a `source` or an `export`.";
                problems.push(Problem::warning("missing", format!("part[{at}]"), message));
            }
        }
    }
}

fn missing(document: &Document, name: &str) -> Problem {
    let instead = match name {
        "title" => "name",
        "name" => "title",
        "function" => "description",
        "description" => "function",
        "repo" => "project-link",
        _ => "",
    };
    let mut message = format!("`{name}` is required.");
    if document.fields.contains_key(instead) {
        message =
            format!("`{name}` is required; there is `{instead}`, which belongs to another version of the standard.");
    } else if document.fields.contains_key(name) {
        message = format!("`{name}` is required and says nothing here.");
    }
    let place = if document.fields.contains_key(instead) { instead } else { name };
    Problem { path: name.to_owned(), ..Problem::error("missing", place, message) }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Table(table) => !table.is_empty(),
        _ => true,
    }
}

fn wrong_shape(field: &Field, value: &Value) -> Option<Problem> {
    let is_texts = |value: &Value| value.as_array().is_some_and(|items| items.iter().all(Value::is_str));
    let wanted = match field.shape {
        Shape::Any => return None,
        Shape::Text if value.is_str() => return None,
        Shape::Link => return doubtful_link(field, value),
        Shape::Texts if value.is_str() || is_texts(value) => return None,
        Shape::Number if value.is_integer() || value.is_float() => return None,
        Shape::Bool if value.is_bool() => return None,
        Shape::Table if value.is_table() => return None,
        Shape::Tables if value.is_array() => return None,
        Shape::Party if party_names(value).iter().any(|name| !name.trim().is_empty()) => return None,
        Shape::Text => "a text",
        Shape::Texts => "a text or a list of texts",
        Shape::Number => "a number",
        Shape::Bool => "true or false",
        Shape::Table => "a table",
        Shape::Tables => "a list",
        Shape::Party => "a name, or a table with a `name`",
    };
    // What must be there and is no text is of no use; anything else is kept as it is.
    let severity = if field.required && field.shape == Shape::Text { Severity::Error } else { Severity::Warning };
    let message = format!("`{}` should be {wanted}, not {}.", field.name, value.type_str());
    Some(Problem::new(severity, "type", field.name, message))
}

fn doubtful_link(field: &Field, value: &Value) -> Option<Problem> {
    let name = field.name;
    let Some(text) = value.as_str() else {
        let message = format!("`{name}` should be a web address, not {}.", value.type_str());
        return Some(Problem::new(
            if field.required { Severity::Error } else { Severity::Warning },
            "type",
            name,
            message,
        ));
    };
    let is_link =
        ["http://", "https://"].iter().any(|start| text.trim().starts_with(start)) && !text.trim().contains(' ');
    (!is_link).then(|| Problem::warning("url", name, format!("`{name}` is not a web address.")))
}

/// SPDX expressions are ids, `LicenseRef-` names and the words between them.
fn doubtful_licence(path: &str, licence: &str) -> Option<Problem> {
    let is_id = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+' | ':'))
    };
    let words: Vec<&str> = licence.split([' ', '(', ')']).filter(|word| !word.is_empty()).collect();
    let alternates =
        words.chunks(2).all(|pair| is_id(pair[0]) && pair.get(1).is_none_or(|w| matches!(*w, "AND" | "OR" | "WITH")));
    let is_expression = alternates && words.len() % 2 == 1;
    let message = format!("`{}` is not an SPDX licence expression.", licence.trim());
    (!is_expression).then(|| Problem::warning("license", path, message))
}
