//! What the words of foreign records mean: names and synonyms in six languages, links, codes and flags.
//!
//! Records name a process as people do ("Laser cutter", `3d_printing`, a Wikipedia address, a Wikidata item).
//! [`term`] finds the process or material meant, or keeps the word as it is: nothing is guessed, and what
//! no list knows means only itself. Case, hyphens, spaces and a plural s never matter.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{material_fits, materials, processes};
use crate::text;

/// What a word means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// A process of the vocabulary, by id.
    Process(&'static str),
    /// A material of the vocabulary, by id.
    Material(&'static str),
    /// A word outside the vocabulary, letters and digits only.
    Word(String),
}

impl Term {
    /// Whether who declares this word can serve who asks for `need`.
    pub fn serves(&self, need: &Term) -> bool {
        match (self, need) {
            (Self::Process(have), Self::Process(need)) => super::fits(have, need),
            (Self::Material(have), Self::Material(need)) => material_fits(have, need),
            (have, need) => have == need,
        }
    }

    /// The id of the vocabulary, or the word.
    pub fn id(&self) -> &str {
        match self {
            Self::Process(id) | Self::Material(id) => id,
            Self::Word(word) => word,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordFile {
    #[serde(default)]
    pub unreviewed: bool,
    pub process: HashMap<String, Vec<String>>,
    pub material: HashMap<String, Vec<String>>,
}

/// The languages of `vocabulary/words/`. English and Swahili names stand in the lists; theirs are synonyms only.
pub(super) static FILES: LazyLock<Vec<(&'static str, WordFile)>> = LazyLock::new(|| {
    let texts = [
        ("en", include_str!("../../vocabulary/words/en.toml")),
        ("sw", include_str!("../../vocabulary/words/sw.toml")),
        ("fr", include_str!("../../vocabulary/words/fr.toml")),
        ("pt", include_str!("../../vocabulary/words/pt.toml")),
        ("hi", include_str!("../../vocabulary/words/hi.toml")),
        ("bn", include_str!("../../vocabulary/words/bn.toml")),
    ];
    let read = |text| toml::from_str(text).expect("the words compiled in are valid, as the tests check");
    texts.into_iter().map(|(lang, text)| (lang, read(text))).collect()
});

pub(super) fn unreviewed_languages() -> impl Iterator<Item = String> {
    FILES.iter().filter(|(_, file)| file.unreviewed).map(|(lang, _)| (*lang).to_owned())
}

/// The name in a language that has its own list of names.
pub(super) fn name(id: &str, lang: &str) -> Option<&'static str> {
    let (_, file) = FILES.iter().find(|(known, _)| *known == lang)?;
    let words = if super::process(id).is_some() { file.process.get(id) } else { file.material.get(id) };
    words?.first().map(String::as_str)
}

/// From squeezed words to ids.
struct Index {
    processes: HashMap<String, &'static str>,
    materials: HashMap<String, &'static str>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index {
    processes: process_words().into_iter().map(|(word, id)| (squeeze(&word), id)).collect(),
    materials: material_words().into_iter().map(|(word, id)| (squeeze(&word), id)).collect(),
});

/// Every word for a process, in any language, with its id.
pub(super) fn process_words() -> Vec<(String, &'static str)> {
    let mut words = Vec::new();
    for process in processes() {
        let mut say = |word: &str| words.extend(readings(word).map(|word| (word, process.id.as_str())));
        [&process.id, &process.en, &process.sw].into_iter().chain(&process.tsdc).for_each(|word| say(word));
        process.wikidata.iter().for_each(|item| say(item));
        FILES.iter().flat_map(|(_, file)| file.process.get(&process.id)).flatten().for_each(|word| say(word));
        // A title is a word as a whole: what stands in its brackets tells it from others.
        words.extend(process.wikipedia.as_deref().and_then(article).map(|title| (title, process.id.as_str())));
    }
    words
}

/// Every word for a material, in any language, with its id.
pub(super) fn material_words() -> Vec<(String, &'static str)> {
    let mut words = Vec::new();
    for material in materials() {
        let mut say = |word: &str| words.extend(readings(word).map(|word| (word, material.id.as_str())));
        [&material.id, &material.en, &material.sw].into_iter().for_each(|word| say(word));
        FILES.iter().flat_map(|(_, file)| file.material.get(&material.id)).flatten().for_each(|word| say(word));
        // A title is a word as a whole: what stands in its brackets tells it from others.
        words.extend(material.wikipedia.as_deref().and_then(article).map(|title| (title, material.id.as_str())));
    }
    words
}

/// A word as written, and without what stands in brackets: `Welding (any)` is also `Welding`.
fn readings(word: &str) -> impl Iterator<Item = String> + use<> {
    let plain = word.split_once('(').map(|(plain, _)| plain.trim().to_owned()).filter(|plain| !plain.is_empty());
    std::iter::once(word.to_owned()).chain(plain)
}

/// Letters and digits only, folded: `Laser-Cutting`, `laser_cutting` and `lasercutting` are one.
pub(super) fn squeeze(text: &str) -> String {
    text::tokens(text).concat()
}

/// Words that say how the work is offered, not what is done.
const EMPTY_WORDS: [&str; 16] = [
    "machine",
    "machines",
    "service",
    "services",
    "station",
    "stations",
    "line",
    "workshop",
    "process",
    "processes",
    "technology",
    "equipment",
    "tools",
    "shop",
    "area",
    "section",
];

/// The keys under which a text may stand in the index, best first.
fn keys(text: &str) -> Vec<String> {
    let named = article(text).or_else(|| wikidata(text)).unwrap_or_else(|| text.to_owned());
    let plain = readings(&named).last().unwrap_or_default();
    let mut keys = vec![squeeze(&named), squeeze(&plain)];
    let mut words = text::tokens(&plain);
    while words.len() > 1 && words.last().is_some_and(|last| EMPTY_WORDS.contains(&last.as_str())) {
        words.pop();
    }
    keys.push(words.concat());
    let singular = |word: &String| word.strip_suffix('s').filter(|s| s.len() > 2).unwrap_or(word).to_owned();
    keys.push(words.iter().map(singular).collect());
    keys.retain(|key| !key.is_empty());
    keys.dedup();
    keys
}

/// What a text means; none when it says nothing. Processes are looked up before materials.
pub fn term(text: &str) -> Option<Term> {
    let keys = keys(text);
    let process = keys.iter().find_map(|key| INDEX.processes.get(key)).map(|id| Term::Process(id));
    let material = || keys.iter().find_map(|key| INDEX.materials.get(key)).map(|id| Term::Material(id));
    process.or_else(material).or_else(|| keys.last().cloned().map(Term::Word))
}

/// The process a text names, if any.
pub fn process_named(text: &str) -> Option<&'static str> {
    keys(text).iter().find_map(|key| INDEX.processes.get(key)).copied()
}

/// The process that these folded words name together, to the letter.
pub fn process_phrase(words: &[String]) -> Option<&'static str> {
    INDEX.processes.get(&words.concat()).copied()
}

/// The material a text names, if any.
pub fn material_named(text: &str) -> Option<&'static str> {
    keys(text).iter().find_map(|key| INDEX.materials.get(key)).copied()
}

/// The process of an OpenStreetMap object with `craft=…`.
pub fn by_osm_craft(craft: &str) -> Option<&'static str> {
    let craft = craft.trim();
    processes().iter().find(|p| p.osm.iter().any(|known| known == craft)).map(|p| p.id.as_str())
}

/// The process of a capability flag of fablabs.io, where `cnc_milling` is the large router.
pub fn by_fablabs_flag(flag: &str) -> Option<&'static str> {
    processes().iter().find(|p| p.fablabs.as_deref() == Some(flag.trim())).map(|p| p.id.as_str())
}

/// The title of a Wikipedia address, percent-encoding undone and underscores read as spaces.
fn article(text: &str) -> Option<String> {
    let (host, title) = text.trim().split_once("/wiki/")?;
    if !host.ends_with("wikipedia.org") {
        return None;
    }
    let title = title.split(['#', '?']).next().unwrap_or_default();
    Some(percent_decoded(title).replace('_', " "))
}

/// The item of a Wikidata address.
fn wikidata(text: &str) -> Option<String> {
    let (host, item) = text.trim().rsplit_once('/')?;
    let is_item =
        item.strip_prefix('Q').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
    (host.contains("wikidata.org") && is_item).then(|| item.to_owned())
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| bytes[at] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
