//! The words for processes and materials, and which one is a special case of which.
//!
//! Requests, capabilities and plans store ids from here, so the ids never change. The lists live in
//! `vocabulary/*.toml`, where people who know a trade can add to them; a test checks what they write.
//! A word that is not in the vocabulary is allowed everywhere and means only itself. [`term`] finds what a
//! word of a foreign record means, [`machine`] what a machine does.

mod machines;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

pub use machines::{Machine, machine};
pub use words::{Term, by_fablabs_flag, by_osm_craft, material_named, process_named, process_phrase, term};

/// A way of making, mending or recycling something.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    pub id: String,
    /// The more general process this one is a case of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Further processes this one is a case of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// English name.
    pub en: String,
    /// Swahili name.
    pub sw: String,
    /// Whether the work runs from a file on a computer-controlled machine.
    pub digital: bool,
    /// What capacity for this process is usually counted in.
    pub unit: CapacityUnit,
    /// The article of the English Wikipedia, by which Open Know-Where names processes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikipedia: Option<String>,
    /// Whether published records use that very article; otherwise nobody has reviewed it.
    #[serde(default)]
    pub seen: bool,
    /// Wikidata item, where a published record names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikidata: Option<String>,
    /// Code of the parts of an OKH manifest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsdc: Option<String>,
    /// Values of the OpenStreetMap tag `craft`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub osm: Vec<String>,
    /// Capability flag of fablabs.io.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fablabs: Option<String>,
}

/// A stuff that things are made of.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Material {
    pub id: String,
    pub family: Family,
    /// The more general material this one is a kind of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// English name.
    pub en: String,
    /// Swahili name.
    pub sw: String,
    /// The article of the English Wikipedia; unreviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikipedia: Option<String>,
}

/// What a capacity is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CapacityUnit {
    Hours,
    Pieces,
    Kg,
    M2,
}

impl CapacityUnit {
    pub const ALL: [Self; 4] = [Self::Hours, Self::Pieces, Self::Kg, Self::M2];

    /// The word in addresses, the API and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Pieces => "pieces",
            Self::Kg => "kg",
            Self::M2 => "m2",
        }
    }

    /// The unit of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }
}

/// The shelf on which people look for a material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    Plastic,
    Metal,
    Wood,
    Textile,
    Mineral,
    Plant,
    Parts,
}

impl Family {
    /// The word in addresses and the API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Plastic => "plastic",
            Self::Metal => "metal",
            Self::Wood => "wood",
            Self::Textile => "textile",
            Self::Mineral => "mineral",
            Self::Plant => "plant",
            Self::Parts => "parts",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProcessFile {
    unreviewed: Vec<String>,
    process: Vec<Process>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MaterialFile {
    unreviewed: Vec<String>,
    material: Vec<Material>,
}

struct Vocabulary {
    processes: Vec<Process>,
    process_index: HashMap<String, usize>,
    /// For each process all more general ones, nearest first.
    above: Vec<Vec<usize>>,
    materials: Vec<Material>,
    material_index: HashMap<String, usize>,
    unreviewed: Vec<String>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let processes: ProcessFile = toml::from_str(include_str!("../vocabulary/processes.toml"))
        .expect("the process list compiled in is valid, as the tests check");
    let materials: MaterialFile = toml::from_str(include_str!("../vocabulary/materials.toml"))
        .expect("the material list compiled in is valid, as the tests check");
    let mut unreviewed = processes.unreviewed;
    unreviewed.extend(materials.unreviewed);
    unreviewed.extend(words::unreviewed_languages());
    unreviewed.sort();
    unreviewed.dedup();
    let process_index = index(processes.process.iter().map(|p| &p.id));
    Vocabulary {
        above: above(&processes.process, &process_index),
        process_index,
        processes: processes.process,
        material_index: index(materials.material.iter().map(|m| &m.id)),
        materials: materials.material,
        unreviewed,
    }
});

/// The more general processes of each, which all stand before it in the list.
fn above(processes: &[Process], index: &HashMap<String, usize>) -> Vec<Vec<usize>> {
    let mut above: Vec<Vec<usize>> = Vec::with_capacity(processes.len());
    for process in processes {
        let mut general = Vec::new();
        let direct = process.parent.iter().chain(&process.also).filter_map(|id| index.get(id).copied());
        for parent in direct.filter(|&parent| parent < above.len()) {
            for at in std::iter::once(parent).chain(above[parent].iter().copied()) {
                if !general.contains(&at) {
                    general.push(at);
                }
            }
        }
        above.push(general);
    }
    above
}

fn index<'a>(ids: impl Iterator<Item = &'a String>) -> HashMap<String, usize> {
    ids.cloned().enumerate().map(|(at, id)| (id, at)).collect()
}

/// All processes, general ones before their special cases, in the order people should see them.
pub fn processes() -> &'static [Process] {
    &VOCABULARY.processes
}

/// The process with this id, if the vocabulary has it.
pub fn process(id: &str) -> Option<&'static Process> {
    VOCABULARY.process_index.get(id).map(|&at| &VOCABULARY.processes[at])
}

/// All materials, grouped by family.
pub fn materials() -> &'static [Material] {
    &VOCABULARY.materials
}

/// The material with this id, if the vocabulary has it.
pub fn material(id: &str) -> Option<&'static Material> {
    VOCABULARY.material_index.get(id).map(|&at| &VOCABULARY.materials[at])
}

/// The more general processes above `id`, those of its first parent first; empty for a root or an unknown word.
pub fn ancestors(id: &str) -> impl Iterator<Item = &'static Process> {
    let at = VOCABULARY.process_index.get(id);
    at.map_or(&[][..], |&at| &VOCABULARY.above[at]).iter().map(|&at| &VOCABULARY.processes[at])
}

/// Whether a capability for process `have` can do work that asks for process `need`: the same process
/// or a special case of it. Words outside the vocabulary must be equal.
pub fn fits(have: &str, need: &str) -> bool {
    have == need || ancestors(have).any(|general| general.id == need)
}

/// Whether who works material `have` can serve what asks for material `need`: the same or a kind of it.
/// Words outside the vocabulary must be equal.
pub fn material_fits(have: &str, need: &str) -> bool {
    materials_served(have).any(|served| served == need)
}

/// Every material that who works `have` can be asked for: itself, and all it is a kind of, nearest first.
pub fn materials_served(have: &str) -> impl Iterator<Item = &str> {
    let general = std::iter::successors(material(have), |m| m.parent.as_deref().and_then(material)).skip(1);
    std::iter::once(have).chain(general.map(|general| general.id.as_str()))
}

/// The name of a process or material in `lang` (BCP 47; a language we lack falls back to English); an
/// unknown id names itself. Where a process and a material share an id, the process is named.
pub fn name<'a>(id: &'a str, lang: &str) -> &'a str {
    let names = process(id).map(|p| (&p.en, &p.sw)).or_else(|| material(id).map(|m| (&m.en, &m.sw)));
    match (names, lang.split('-').next().unwrap_or_default()) {
        (Some((en, _)), "en") => en,
        (Some((_, sw)), "sw") => sw,
        (Some((en, _)), lang) => words::name(id, lang).unwrap_or(en),
        (None, _) => id,
    }
}

/// What a process is called in all languages, as words to search in; an unknown id names itself.
pub fn search_text(id: &str) -> &str {
    static TEXTS: LazyLock<HashMap<&str, String>> = LazyLock::new(|| {
        let named = |process: &'static Process| {
            let names: Vec<&str> = words::FILES.iter().map(|(language, _)| name(&process.id, language)).collect();
            (process.id.as_str(), crate::text::tokens(&names.join(" ")).join(" "))
        };
        processes().iter().map(named).collect()
    });
    TEXTS.get(id).map_or(id, String::as_str)
}

/// The languages whose names nobody who knows the trades has checked yet.
pub fn unreviewed_languages() -> &'static [String] {
    &VOCABULARY.unreviewed
}
