//! Which processes a manifest points to, where its standard has no field for them.
//!
//! Version 1 states no process and OKH-LOSH only codes of parts. Keywords, tool lists, words of the description and
//! the kinds of files still tell much, but they may be wrong: they are suggested, and a person confirms.

use std::collections::HashSet;

use toml::Value;

use super::Document;
use crate::text;
use crate::vocabulary;

/// A process and what points to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Id of the process vocabulary.
    pub process: &'static str,
    /// The field in which it stands.
    pub path: String,
    /// The word or file that points to it.
    pub because: String,
    /// Whether the manifest states it as a process or part code, and not in passing.
    pub stated: bool,
}

/// What a file of this kind is made with.
const BY_ENDING: [(&[&str], &str); 6] = [
    (&["stl", "3mf", "amf", "gcode", "scad"], "additive"),
    (&["dxf"], "laser_cut"),
    (&["gbr", "gtl", "gbl", "brd", "kicad_pcb", "fzz"], "pcb_fabrication"),
    (&["nc", "tap"], "cnc_machining"),
    (&["pes", "dst"], "embroidery"),
    (&["sbp"], "cnc_route"),
];

/// Fields that name processes outright.
const STATED: [&str; 3] = ["manufacturing-processes", "tsdc", "printing-process"];
/// Fields whose every entry is a word of its own.
const LISTS: [&str; 4] = ["keywords", "tool-list", "tool-list-atoms", "bom"];
/// Fields of running text, in which only phrases of two words and more are believed.
const PROSE: [&str; 8] = [
    "title",
    "name",
    "description",
    "function",
    "intended-use",
    "making-instructions",
    "manufacturing-files",
    "design-files",
];
/// Fields that list files.
const FILES: [&str; 7] =
    ["design-files", "manufacturing-files", "making-instructions", "schematics", "source", "export", "files"];

pub(super) fn suggestions(document: &Document) -> Vec<Suggestion> {
    let mut found = Vec::new();
    for (fields, read) in [
        (&STATED[..], stated as fn(&str) -> Vec<(&'static str, String)>),
        (&LISTS, listed),
        (&PROSE, in_prose),
        (&FILES, by_ending),
    ] {
        for name in fields {
            for (path, text) in document.fields.get(*name).into_iter().flat_map(|value| texts(value, name)) {
                let is_stated = STATED.contains(name);
                found.extend(read(text).into_iter().map(|(process, because)| Suggestion {
                    process,
                    path: path.clone(),
                    because,
                    stated: is_stated,
                }));
            }
        }
    }
    if let Some(Value::Array(parts)) = document.fields.get("part") {
        for (at, part) in parts.iter().enumerate() {
            for (path, text) in part.get("tsdc").into_iter().flat_map(|codes| texts(codes, &format!("part[{at}].tsdc")))
            {
                found.extend(stated(text).into_iter().map(|(process, because)| Suggestion {
                    process,
                    path: path.clone(),
                    because,
                    stated: true,
                }));
            }
        }
    }
    let mut seen = HashSet::new();
    found.retain(|suggestion| seen.insert(suggestion.process));
    found
}

/// Every text inside a value, with its path.
fn texts<'a>(value: &'a Value, path: &str) -> Vec<(String, &'a str)> {
    match value {
        Value::String(text) => vec![(path.to_owned(), text.as_str())],
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(at, item)| texts(item, &format!("{path}[{at}]"))).collect()
        }
        Value::Table(table) => table.iter().flat_map(|(key, item)| texts(item, &format!("{path}.{key}"))).collect(),
        _ => Vec::new(),
    }
}

fn stated(text: &str) -> Vec<(&'static str, String)> {
    vocabulary::process_named(text).map(|process| (process, text.trim().to_owned())).into_iter().collect()
}

fn listed(text: &str) -> Vec<(&'static str, String)> {
    let named =
        text.split([',', ';']).filter_map(|word| Some((vocabulary::process_named(word)?, word.trim().to_owned())));
    named.chain(in_prose(text)).collect()
}

/// Phrases of two to four words that name a process. An empty word does not make a phrase: "paint shop" is one word.
fn in_prose(text: &str) -> Vec<(&'static str, String)> {
    let words = text::tokens(text);
    let phrases = (2..=4).rev().flat_map(|count| words.windows(count));
    phrases.filter_map(|phrase| Some((vocabulary::process_phrase(phrase)?, phrase.join(" ")))).collect()
}

fn by_ending(text: &str) -> Vec<(&'static str, String)> {
    let path = text.trim().split(['?', '#']).next().unwrap_or_default();
    let Some((_, ending)) = path.rsplit_once('.') else {
        return Vec::new();
    };
    let ending = ending.to_ascii_lowercase();
    let known = BY_ENDING.iter().find(|(endings, _)| endings.contains(&ending.as_str()));
    known.map(|(_, process)| (*process, path.rsplit('/').next().unwrap_or(path).to_owned())).into_iter().collect()
}
