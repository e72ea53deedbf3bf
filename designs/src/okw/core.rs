//! From a canonical record to what counts for the map and for matching, or to the reasons it cannot be taken.

use toml::{Table, Value};

use super::measure::{coordinates, number};
use super::{Ability, Facility, Item, Rejected, length_mm};
use crate::problem::Problem;
use crate::source::is_garbled;
use crate::vocabulary::{self, Term};

/// Words by which the kind of a workshop is known, in the order of trust.
const KINDS: [(&str, &str); 21] = [
    ("fab lab", "fab_lab"),
    ("fablab", "fab_lab"),
    ("makerspace", "makerspace"),
    ("maker space", "makerspace"),
    ("hackerspace", "makerspace"),
    ("hacklab", "makerspace"),
    ("tailor", "tailor"),
    ("dressmaker", "tailor"),
    ("carpenter", "carpenter"),
    ("joiner", "joinery"),
    ("cabinet_maker", "joinery"),
    ("blacksmith", "blacksmith"),
    ("pottery", "potter"),
    ("basket_maker", "basket_weaver"),
    ("tinsmith", "tinsmith"),
    ("welder", "welder"),
    ("metal_construction", "metal_workshop"),
    ("weaver", "weaving_workshop"),
    ("leather", "leather_worker"),
    ("electronics_repair", "repairer"),
    ("machine shop", "machine_shop"),
];

/// Makes a facility of a canonical record. `key`: what its source calls it.
pub(super) fn item(line: usize, key: Option<String>, record: Table) -> Item {
    let mut problems = Vec::new();
    let name = text(&record, "name").unwrap_or_default();
    if name.is_empty() {
        problems.push(Problem::error("missing", "name", "A record needs a name.").at(line));
    } else if is_garbled(&name) {
        let message = "The name was destroyed by a wrong decoding before it came here.";
        problems.push(Problem::warning("garbled", "name", message).at(line));
    }
    let place = place(&record).and_then(|place| match check_place(place) {
        Ok(()) => Some(place),
        Err((is_fatal, code, message)) => {
            let make = if is_fatal { Problem::error } else { Problem::warning };
            problems.push(make(code, "location", message.to_owned()).at(line));
            None
        }
    });
    if problems.iter().any(|problem| problem.severity == crate::problem::Severity::Error) {
        return Item::Bad(Rejected { line, name, problems });
    }
    let address = at(&record, &["location", "address"]).and_then(Value::as_table);
    let of_address = |key| address.and_then(|address| text(address, key)).unwrap_or_default();
    let Means { abilities, machines, unknown_words } = means(&record);
    Item::Good(Box::new(Facility {
        line,
        key,
        description: text(&record, "description").unwrap_or_default(),
        kind: kind(&record, &name),
        url: url(&record),
        status: text(&record, "facility_status").map(|status| status_word(&status)),
        country: of_address("country"),
        region: of_address("region"),
        town: of_address("city"),
        place,
        abilities,
        machines,
        unknown_words,
        name,
        record,
        problems,
    }))
}

/// A text that says something; `None` as a word of spreadsheets says nothing.
pub(super) fn text(table: &Table, key: &str) -> Option<String> {
    let text = match table.get(key)? {
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Integer(_) | Value::Float(_) | Value::Datetime(_) => table[key].to_string(),
        _ => return None,
    };
    (!text.is_empty() && !is_nothing(&text)).then_some(text)
}

/// Words that fill a cell and say nothing.
pub(super) fn is_nothing(text: &str) -> bool {
    matches!(text.trim().to_lowercase().as_str(), "" | "none" | "null" | "n/a" | "na" | "nan" | "-" | "unknown")
}

fn at<'a>(table: &'a Table, path: &[&str]) -> Option<&'a Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(table.get(*first)?, |value, key| value.get(*key))
}

fn place(record: &Table) -> Option<(f64, f64)> {
    let location = record.get("location").and_then(Value::as_table);
    let pair = |table: &Table| {
        let either = |a: &str, b: &str| table.get(a).or_else(|| table.get(b)).and_then(number);
        Some((either("lat", "latitude")?, either("lon", "longitude").or_else(|| either("lng", "long"))?))
    };
    let inside = location.and_then(|location| {
        let written = location.get("gps_coordinates").and_then(Value::as_str).and_then(coordinates);
        let nested = ["coordinates", "gps_coordinates"].into_iter().filter_map(|key| location.get(key)?.as_table());
        written.or_else(|| nested.filter_map(pair).next()).or_else(|| pair(location))
    });
    inside.or_else(|| pair(record))
}

/// Whether a place can be one: an error keeps the record out, a warning only drops the place.
fn check_place((lat, lon): (f64, f64)) -> Result<(), (bool, &'static str, &'static str)> {
    let is_lat = |degrees: f64| (-90.0..=90.0).contains(&degrees);
    let is_lon = |degrees: f64| (-180.0..=180.0).contains(&degrees);
    if lat == 0.0 && lon == 0.0 {
        Err((false, "null_island", "The place 0, 0 means that nobody looked it up; it is left out."))
    } else if is_lat(lat) && is_lon(lon) {
        Ok(())
    } else if is_lat(lon) && is_lon(lat) {
        Err((true, "swapped", "There is no such place: latitude and longitude seem to be swapped."))
    } else {
        Err((true, "place", "There is no such place: latitude is from -90 to 90, longitude from -180 to 180."))
    }
}

fn status_word(status: &str) -> String {
    let word = match status.to_lowercase().replace(['_', '-'], " ").as_str() {
        word if word.starts_with("active") || word == "open" || word == "operational" => "Active",
        word if word.starts_with("planned") => "Planned",
        word if word.contains("tempor") => "Temporary Closure",
        word if word.starts_with("closed") || word.starts_with("inactive") || word.starts_with("permanently") => {
            "Closed"
        }
        _ => status,
    };
    word.to_owned()
}

fn url(record: &Table) -> Option<String> {
    let agents = ["contact", "owner"].into_iter().filter_map(|key| record.get(key)?.as_table());
    let candidates = [text(record, "website"), text(record, "url")];
    let url =
        agents.filter_map(|agent| text(agent, "website")).next().or_else(|| candidates.into_iter().flatten().next())?;
    let url = if url.contains("://") { url } else { format!("https://{url}") };
    (url.starts_with("http://") || url.starts_with("https://")).then_some(url).filter(|url| !url.contains(' '))
}

fn kind(record: &Table, name: &str) -> &'static str {
    let affiliations = record.get("affiliations").and_then(Value::as_array).into_iter().flatten();
    let affiliations = affiliations.filter_map(|agent| agent.as_table().and_then(|agent| text(agent, "name")));
    let mut told: Vec<String> = text(record, "x_kind").into_iter().chain(affiliations).collect();
    told.push(name.to_owned());
    told.extend(text(record, "description"));
    let told: Vec<String> = told.iter().map(|text| text.to_lowercase()).collect();
    told.iter().find_map(|text| KINDS.iter().find(|(word, _)| text.contains(word))).map_or("workshop", |(_, kind)| kind)
}

#[derive(Default)]
struct Means {
    abilities: Vec<Ability>,
    machines: Vec<String>,
    unknown_words: Vec<String>,
}

/// What a record says about processes and machines.
fn means(record: &Table) -> Means {
    let mut means = Means::default();
    let materials = materials(record.get("typical_materials"));
    for word in texts(record.get("manufacturing_processes")) {
        let flag = record.contains_key("x_fablabs").then(|| vocabulary::by_fablabs_flag(&word)).flatten();
        match (flag, vocabulary::term(&word)) {
            (Some(process), _) | (None, Some(Term::Process(process))) => means.add(process, &[], None),
            (None, Some(_)) => means.unknown_words.push(word),
            (None, None) => {}
        }
    }
    let machines = record.get("equipment").and_then(Value::as_array).into_iter().flatten();
    machines.for_each(|machine| means.machine(machine));
    // Who does the special thing does the general one; counting both would count one capacity twice.
    let all = means.abilities.clone();
    let is_general = |general: &Ability| {
        all.iter()
            .any(|special| special.process != general.process && vocabulary::fits(&special.process, &general.process))
    };
    means.abilities.retain(|ability| !is_general(ability));
    for ability in means.abilities.iter_mut().filter(|ability| ability.materials.is_empty() && all.len() == 1) {
        ability.materials.clone_from(&materials);
    }
    means.unknown_words.sort();
    means.unknown_words.dedup();
    means
}

impl Means {
    /// One process; of several rooms the largest counts.
    fn add(&mut self, process: &str, materials: &[String], envelope_mm: Option<[f64; 3]>) {
        let volume = |envelope: Option<[f64; 3]>| envelope.map_or(0.0, |[x, y, z]| x * y * z);
        match self.abilities.iter_mut().find(|ability| ability.process == process) {
            Some(known) => {
                if volume(envelope_mm) > volume(known.envelope_mm) {
                    known.envelope_mm = envelope_mm;
                }
                known
                    .materials
                    .extend(materials.iter().filter(|m| !known.materials.contains(m)).cloned().collect::<Vec<_>>());
            }
            None => {
                self.abilities.push(Ability { process: process.to_owned(), materials: materials.to_vec(), envelope_mm })
            }
        }
    }

    fn machine(&mut self, machine: &Value) {
        let Some(machine) = machine.as_table() else {
            // Brief records name the machine and nothing else.
            let words = machine.as_str().map(str::to_owned).into_iter();
            return words.for_each(|word| self.named(&word, "", "", &[], None));
        };
        let said = |key| text(machine, key).unwrap_or_default();
        let materials = materials(machine.get("materials_worked"));
        let travel = |key| machine.get(key).and_then(|v| length_mm(&text_of(v)?));
        let measured = match (travel("x_travel"), travel("y_travel"), travel("z_travel")) {
            (Some(x), Some(y), Some(z)) => Some([x, y, z]),
            (Some(x), Some(y), None) => Some([x, y, x.min(y)]),
            _ => None,
        };
        let stated = text(machine, "manufacturing_process").or_else(|| text(machine, "equipment_type"));
        let finer = text(machine, "x_subtype").map(|subtype| format!("{} {subtype}", said("equipment_type")));
        let word = finer.filter(|word| vocabulary::process_named(word).is_some()).or(stated).unwrap_or_default();
        self.named(&word, &said("make"), &said("model"), &materials, measured);
    }

    fn named(&mut self, word: &str, make: &str, model: &str, materials: &[String], measured: Option<[f64; 3]>) {
        let name = [make, model].into_iter().filter(|part| !is_nothing(part)).collect::<Vec<_>>().join(" ");
        let by_name = vocabulary::machine(make, model);
        let by_word = vocabulary::process_named(word);
        // The word of a list may be too general; the name says more, where it agrees or the word says nothing.
        let process = match (&by_name, by_word) {
            (Some(machine), Some(word)) if !vocabulary::fits(&machine.process, word) && !is_shelf(word) => {
                Some(word.to_owned())
            }
            (Some(machine), _) => Some(machine.process.clone()),
            (None, word) => word.map(str::to_owned),
        };
        let shown = if name.is_empty() { word.to_owned() } else { name };
        if !shown.is_empty() && !self.machines.contains(&shown) {
            self.machines.push(shown.clone());
        }
        match process {
            Some(process) => self.add(&process, materials, measured.or(by_name.and_then(|m| m.envelope_mm()))),
            None if !shown.is_empty() => self.unknown_words.push(shown),
            None => {}
        }
    }
}

/// Whether a process is a word under which lists shelve machines of several processes.
fn is_shelf(process: &str) -> bool {
    matches!(process, "cnc_machining" | "cnc_mill" | "cnc_route" | "additive" | "cutting")
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(_) | Value::Float(_) => Some(value.to_string()),
        _ => None,
    }
}

/// A list of texts, or one text with commas between, or tables with the text under the usual names.
fn texts(value: Option<&Value>) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Table(table) => {
            ["name", "type", "manufacturing_process", "material_type"].iter().find_map(|key| text(table, key))
        }
        _ => None,
    };
    match value {
        Some(Value::Array(items)) => items.iter().filter_map(one).collect(),
        Some(Value::String(text)) => text.split([',', ';', '|']).map(|word| word.trim().to_owned()).collect(),
        _ => Vec::new(),
    }
}

fn materials(value: Option<&Value>) -> Vec<String> {
    let named = texts(value).into_iter().filter_map(|word| vocabulary::material_named(&word).map(str::to_owned));
    let mut out: Vec<String> = Vec::new();
    named.for_each(|id| {
        if !out.contains(&id) {
            out.push(id)
        }
    });
    out
}
