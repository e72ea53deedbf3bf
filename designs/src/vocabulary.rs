//! The words for processes and materials, and which process is a special case of which.
//!
//! Requests, capabilities and plans store ids from here, so the ids never change. The lists live in
//! `vocabulary/*.toml`, where people who know a trade can add to them; a test checks what they write.
//! A word that is not in the vocabulary is allowed everywhere and means only itself.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// A way of making, mending or recycling something.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    pub id: String,
    /// The more general process this one is a case of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// English name.
    pub en: String,
    /// Swahili name.
    pub sw: String,
    /// Whether the work runs from a file on a computer-controlled machine.
    pub digital: bool,
    /// What capacity for this process is usually counted in.
    pub unit: CapacityUnit,
    /// A Wikipedia article that published records use for this process.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikipedia: Option<String>,
}

/// A stuff that things are made of.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Material {
    pub id: String,
    pub family: Family,
    /// English name.
    pub en: String,
    /// Swahili name.
    pub sw: String,
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
    unreviewed.sort();
    unreviewed.dedup();
    Vocabulary {
        process_index: index(processes.process.iter().map(|p| &p.id)),
        processes: processes.process,
        material_index: index(materials.material.iter().map(|m| &m.id)),
        materials: materials.material,
        unreviewed,
    }
});

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

/// The more general processes above `id`, nearest first; empty for a root or an unknown word.
pub fn ancestors(id: &str) -> impl Iterator<Item = &'static Process> {
    std::iter::successors(process(id), |p| p.parent.as_deref().and_then(process)).skip(1)
}

/// Whether a capability for process `have` can do work that asks for process `need`: the same process
/// or a special case of it. Words outside the vocabulary must be equal.
pub fn fits(have: &str, need: &str) -> bool {
    have == need || ancestors(have).any(|general| general.id == need)
}

/// The name of a process or material in `lang` (BCP 47; Swahili or else English); an unknown id names itself.
pub fn name<'a>(id: &'a str, lang: &str) -> &'a str {
    let swahili = lang.split('-').next() == Some("sw");
    let names = process(id).map(|p| (&p.en, &p.sw)).or_else(|| material(id).map(|m| (&m.en, &m.sw)));
    match names {
        Some((_, sw)) if swahili => sw,
        Some((en, _)) => en,
        None => id,
    }
}

/// The languages whose names nobody who knows the trades has checked yet.
pub fn unreviewed_languages() -> &'static [String] {
    &VOCABULARY.unreviewed
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn is_id(text: &str) -> bool {
        !text.is_empty() && text.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
    }

    #[test]
    fn every_entry_is_well_formed_and_ids_are_unique() {
        let mut seen = HashSet::new();
        let ids = processes().iter().map(|p| (&p.id, &p.en, &p.sw));
        for (id, en, sw) in ids.chain(materials().iter().map(|m| (&m.id, &m.en, &m.sw))) {
            assert!(is_id(id), "{id} is not a plain lower-case id");
            assert!(seen.insert(id.clone()), "{id} occurs twice");
            assert!(!en.trim().is_empty() && !sw.trim().is_empty(), "{id} lacks a name");
        }
        assert!(processes().len() >= 50 && materials().len() >= 40);
    }

    #[test]
    fn names_within_one_list_differ() {
        for lang in ["en", "sw"] {
            let names: HashSet<_> = processes().iter().map(|p| name(&p.id, lang)).collect();
            assert_eq!(names.len(), processes().len(), "two processes share a name in {lang}");
            let names: HashSet<_> = materials().iter().map(|m| name(&m.id, lang)).collect();
            assert_eq!(names.len(), materials().len(), "two materials share a name in {lang}");
        }
    }

    #[test]
    fn parents_stand_before_their_children_so_there_is_no_cycle() {
        let mut seen = HashSet::new();
        for p in processes() {
            if let Some(parent) = &p.parent {
                assert!(seen.contains(parent), "{} names {parent}, which does not stand above it", p.id);
            }
            seen.insert(p.id.clone());
        }
    }

    #[test]
    fn materials_of_one_family_stand_together() {
        let families: Vec<_> = materials().iter().map(|m| m.family).collect();
        let runs = families.chunk_by(|a, b| a == b).count();
        assert_eq!(runs, families.iter().collect::<HashSet<_>>().len());
    }

    #[test]
    fn special_fits_general_but_not_the_other_way() {
        assert!(fits("fdm_print", "fdm_print"));
        assert!(fits("fdm_print", "additive"));
        assert!(fits("cnc_mill", "subtractive"), "through cnc_machining");
        assert!(!fits("additive", "fdm_print"));
        assert!(!fits("fdm_print", "resin_print"));
        assert!(!fits("welding", "tig_welding"));
        assert!(fits("quantum_lithography", "quantum_lithography"));
        assert!(!fits("quantum_lithography", "additive"));
        assert!(!fits("fdm_print", ""));
    }

    #[test]
    fn names_follow_the_language_and_fall_back() {
        assert_eq!(name("pottery", "en"), "Pottery");
        assert_eq!(name("pottery", "sw"), "Ufinyanzi");
        assert_eq!(name("pottery", "sw-KE"), "Ufinyanzi");
        assert_eq!(name("clay", "fr"), "Clay");
        assert_eq!(name("mystery", "sw"), "mystery");
        assert_eq!(unreviewed_languages(), ["sw"]);
    }
}
