//! Tables with a header line: which column means what, and rows that are workshops or machines of workshops.
//!
//! A [`Mapping`] is guessed from the header and can be changed and remembered. Where rows are machines, those of the
//! same workshop are brought together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use super::canonical::snake;
use super::core::{self, is_nothing};
use super::dialects::Builder;
use super::{Item, Rejected};
use crate::problem::Problem;

/// What a column can mean.
pub const TARGETS: [&str; 31] = [
    "id",
    "name",
    "description",
    "kind",
    "url",
    "status",
    "latitude",
    "longitude",
    "country",
    "region",
    "city",
    "street",
    "postcode",
    "processes",
    "materials",
    "machines",
    "make",
    "model",
    "machine_type",
    "machine_subtype",
    "x_travel",
    "y_travel",
    "z_travel",
    "quantity",
    "opening_hours",
    "email",
    "phone",
    "contact_person",
    "date_verified",
    "products",
    "certifications",
];

/// Headers of published tables, in snake_case, and what they mean; `machine` and `brand` only beside a make or model.
const HEADERS: [(&str, &str); 58] = [
    ("lab_slug", "id"),
    ("slug", "id"),
    ("facility_id", "id"),
    ("lab", "name"),
    ("hub_name", "name"),
    ("facility", "name"),
    ("workshop", "name"),
    ("title", "name"),
    ("nom", "name"),
    ("nome", "name"),
    ("jina", "name"),
    ("hub_type", "kind"),
    ("structure", "kind"),
    ("type_of_workshop", "kind"),
    ("website", "url"),
    ("web", "url"),
    ("site", "url"),
    ("link", "url"),
    ("homepage", "url"),
    ("operational_status", "status"),
    ("facility_status", "status"),
    ("activity_status", "status"),
    ("lat", "latitude"),
    ("lon", "longitude"),
    ("lng", "longitude"),
    ("long", "longitude"),
    ("country_code", "country"),
    ("pays", "country"),
    ("nchi", "country"),
    ("county", "region"),
    ("state", "region"),
    ("province", "region"),
    ("town", "city"),
    ("ville", "city"),
    ("mji", "city"),
    ("cidade", "city"),
    ("address", "street"),
    ("adresse", "street"),
    ("cp", "postcode"),
    ("zip", "postcode"),
    ("postal_code", "postcode"),
    ("zip_code", "postcode"),
    ("capabilities", "processes"),
    ("manufacturing_processes", "processes"),
    ("typical_materials", "materials"),
    ("equipment", "machines"),
    ("machine", "model"),
    ("brand", "make"),
    ("manufacturer", "make"),
    ("class", "machine_type"),
    ("equipment_type", "machine_type"),
    ("sub_type_1", "machine_subtype"),
    ("qty", "quantity"),
    ("mail", "email"),
    ("e_mail", "email"),
    ("telephone", "phone"),
    ("last_verified", "date_verified"),
    ("typical_products", "products"),
];

/// For each column of a table what it means; none: kept as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    pub columns: BTreeMap<String, Option<String>>,
}

/// What a header in snake_case means.
pub(super) fn target(header: &str) -> Option<&'static str> {
    let direct = TARGETS.iter().find(|target| **target == header).copied();
    direct.or_else(|| HEADERS.iter().find(|(known, _)| *known == header).map(|(_, target)| *target))
}

/// Where a target stands in a canonical record; none for what a machine or a list says.
pub(super) fn path(target: &str) -> Option<&'static [&'static str]> {
    Some(match target {
        "name" => &["name"],
        "description" => &["description"],
        "kind" => &["x_kind"],
        "url" => &["contact", "website"],
        "status" => &["facility_status"],
        "country" => &["location", "address", "country"],
        "region" => &["location", "address", "region"],
        "city" => &["location", "address", "city"],
        "street" => &["location", "address", "street"],
        "postcode" => &["location", "address", "postcode"],
        "opening_hours" => &["opening_hours"],
        "email" => &["contact", "contact", "email"],
        "phone" => &["contact", "contact", "landline"],
        "contact_person" => &["contact", "contact_person"],
        "date_verified" => &["record_data", "date_verified"],
        _ => return None,
    })
}

/// Guesses the mapping of a header line. `type` and `model` are of machines where the table has machines.
pub fn guess_mapping<'a>(headers: impl IntoIterator<Item = &'a str>) -> Mapping {
    let headers: Vec<&str> = headers.into_iter().collect();
    let snakes: Vec<String> = headers.iter().map(|header| snake(header)).collect();
    let has = |name: &str| snakes.iter().any(|snake| snake == name);
    let of_machines = has("model") || has("machine") || has("brand") || has("make");
    let mut taken: Vec<&str> = Vec::new();
    let mut columns = BTreeMap::new();
    for (header, snake) in headers.iter().zip(&snakes) {
        let meant = match snake.as_str() {
            "type" if of_machines => Some("machine_type"),
            "type" => Some("kind"),
            other => target(other),
        };
        let meant = meant.filter(|target| !taken.contains(target));
        taken.extend(meant);
        columns.insert((*header).to_owned(), meant.map(str::to_owned));
    }
    Mapping { columns }
}

impl Mapping {
    fn of(&self, header: &str) -> Option<&str> {
        self.columns.get(header).and_then(Option::as_deref)
    }

    /// The same with the choices of another mapping where it knows a column.
    #[must_use]
    pub fn with(mut self, chosen: &Mapping) -> Self {
        for (column, target) in &chosen.columns {
            if let Some(known) = self.columns.get_mut(column) {
                known.clone_from(&target.clone().filter(|target| TARGETS.contains(&target.as_str())));
            }
        }
        self
    }
}

/// Reads a table, row by row; rows of machines are brought together first. Gives the mapping that was used.
pub(super) fn read(
    text: &str,
    chosen: Option<&Mapping>,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(Item),
) -> Mapping {
    let delimiter = delimiter(text);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = match reader.headers() {
        Ok(headers) => headers.clone(),
        Err(_) => csv::StringRecord::new(),
    };
    let guessed = guess_mapping(headers.iter());
    let mapping = chosen.map_or(guessed.clone(), |chosen| guessed.with(chosen));
    if !mapping.columns.values().flatten().any(|target| target == "name") {
        let message = "No column is the name of a workshop; say which one is.";
        problems.push(Problem::error("no_name_column", "", message).at(1));
        return mapping;
    }
    let targets: Vec<Option<&str>> = headers.iter().map(|header| mapping.of(header)).collect();
    let of_machines = targets.iter().flatten().any(|target| matches!(*target, "make" | "model" | "machine_type"));
    let mut gathered: Vec<Row> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut formulas = 0;
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                let line = error.position().map_or(0, |position| position.line() as usize);
                take(bad(line, "", "row", "This line cannot be read as a row of the table."));
                continue;
            }
        };
        let line = row.position().map_or(0, |position| position.line() as usize);
        if row.iter().all(is_nothing) {
            continue;
        }
        if row.len() != headers.len() {
            let message = "This row has more or fewer cells than the header.";
            take(bad(line, row.get(0).unwrap_or_default(), "row", message));
            continue;
        }
        formulas += row.iter().filter(|cell| is_formula(cell)).count();
        let row = Row::new(line, &headers, &targets, &row);
        if !of_machines {
            take(row.item());
            continue;
        }
        match places.get(&row.identity()) {
            Some(&at) => gathered[at].machines.extend(row.machines),
            None => {
                places.insert(row.identity(), gathered.len());
                gathered.push(row);
            }
        }
    }
    gathered.into_iter().for_each(|row| take(row.item()));
    if formulas > 0 {
        let message = format!("{formulas} cells begin like a formula; they are kept as plain text.");
        problems.push(Problem::warning("formula", "", message));
    }
    mapping
}

fn bad(line: usize, name: &str, code: &'static str, message: &str) -> Item {
    Item::Bad(Rejected { line, name: name.to_owned(), problems: vec![Problem::error(code, "", message).at(line)] })
}

/// The separator that the header line has most of.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |byte: u8| header.bytes().filter(|b| *b == byte).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|byte| count(*byte)).unwrap_or(b',')
}

/// Whether a spreadsheet would run a cell. A number may begin with a sign.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '@'])
        || (cell.starts_with(['+', '-']) && cell.len() > 1 && cell.parse::<f64>().is_err() && cell.contains('('))
}

/// One row, its cells sorted by meaning.
struct Row {
    line: usize,
    record: Builder,
    key: Option<String>,
    machines: Vec<Value>,
}

impl Row {
    fn new(line: usize, headers: &csv::StringRecord, targets: &[Option<&str>], row: &csv::StringRecord) -> Self {
        let mut record = Builder::default();
        let mut machine = Builder::default();
        let mut rest = Table::new();
        let (mut key, mut lat, mut lon) = (None, None, None);
        let list = |cell: &str| {
            Value::Array(cell.split([',', ';', '|']).map(|word| Value::String(word.trim().to_owned())).collect())
        };
        for ((header, target), cell) in headers.iter().zip(targets).zip(row) {
            if is_nothing(cell) {
                continue;
            }
            let text = || Some(cell.to_owned());
            match target {
                Some("id") => key = text(),
                Some("latitude") => lat = cell.replace(',', ".").parse().ok(),
                Some("longitude") => lon = cell.replace(',', ".").parse().ok(),
                Some("processes") => {
                    record.set(&["manufacturing_processes"], Some(list(cell)));
                }
                Some("materials") => {
                    record.set(&["typical_materials"], Some(list(cell)));
                }
                Some("machines") => {
                    record.set(&["equipment"], Some(list(cell)));
                }
                Some("products") => {
                    record.set(&["typical_products"], Some(list(cell)));
                }
                Some("certifications") => {
                    record.set(&["certifications"], Some(list(cell)));
                }
                Some("make") => {
                    machine.text(&["make"], text());
                }
                Some("model") => {
                    machine.text(&["model"], text());
                }
                Some("machine_type") => {
                    machine.text(&["equipment_type"], Some(cell.replace('_', " ")));
                }
                Some("machine_subtype") => {
                    machine.text(&["x_subtype"], Some(cell.replace('_', " ")));
                }
                Some(travel @ ("x_travel" | "y_travel" | "z_travel" | "quantity")) => {
                    machine.text(&[travel], text());
                }
                Some(target) => match path(target) {
                    Some(path) => {
                        record.text(path, text());
                    }
                    None => {
                        rest.insert(header.to_owned(), Value::String(cell.to_owned()));
                    }
                },
                None => {
                    rest.insert(header.to_owned(), Value::String(cell.to_owned()));
                }
            }
        }
        record.place(lat, lon).rest(rest);
        let machines = if machine.0.is_empty() { Vec::new() } else { vec![Value::Table(machine.0)] };
        Self { line, record, key, machines }
    }

    /// What rows of one workshop share.
    fn identity(&self) -> String {
        let whole = Value::Table(self.record.0.clone());
        let text = |path: &[&str]| path.iter().try_fold(&whole, |value, key| value.get(*key)).map(Value::to_string);
        match &self.key {
            Some(key) => key.clone(),
            None => format!("{:?} {:?}", text(&["name"]), text(&["location", "gps_coordinates"])),
        }
    }

    fn item(mut self) -> Item {
        if !self.machines.is_empty() {
            self.record.set(&["equipment"], Some(Value::Array(self.machines)));
        }
        core::item(self.line, self.key, self.record.0)
    }
}
