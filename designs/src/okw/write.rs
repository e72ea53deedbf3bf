//! Records out: OKW as JSON or YAML, tables, GeoJSON, each as open as its reader may see.

use serde::{Deserialize, Serialize};
use serde_json::json;
use toml::{Table, Value};

use super::measure::{coordinates, number};

/// How much a reader may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Anybody: the town, a place to about a kilometre, no way of contact but the website.
    Public,
    /// Partners who agreed to rules: the exact place and address, still no person.
    Partner,
    /// The record's own owner and coordinators: everything.
    Full,
}

/// Fields of a record that hold one agent or several.
const AGENTS: [&str; 4] = ["owner", "contact", "affiliations", "partners_funders"];
/// Fields of an agent that lead to a person.
const PERSONAL: [&str; 5] = ["contact_person", "contact", "mailing_list", "bio", "location"];
/// Parts of an address that lead to a door.
const DOOR: [&str; 4] = ["number", "street", "district", "postcode"];

/// A canonical record with only what the tier may see; `strict` drops what the standard does not know (`x_…`).
pub fn visible(record: &Table, tier: Tier, strict: bool) -> Table {
    let mut out = record.clone();
    if strict {
        drop_extensions(&mut out);
    }
    if tier < Tier::Full {
        for key in AGENTS {
            if let Some(agent) = out.get_mut(key) {
                drop_person(agent);
            }
        }
        for key in ["equipment", "materials", "typical_materials"] {
            for part in out.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten() {
                if let Value::Table(part) = part {
                    ["owner", "location", "serial_number"].iter().for_each(|key| drop(part.remove(*key)));
                }
            }
        }
        for key in ["x_source_fields", "record_data"] {
            out.remove(key);
        }
        out.retain(|_, value| !value.as_table().is_some_and(Table::is_empty));
    }
    if tier < Tier::Partner
        && let Some(Value::Table(location)) = out.get_mut("location")
    {
        if let Some(Value::Table(address)) = location.get_mut("address") {
            DOOR.iter().for_each(|key| drop(address.remove(*key)));
        }
        for key in ["directions", "what3words", "coordinates"] {
            location.remove(key);
        }
        let round = |degrees: f64| (degrees * 100.0).round() / 100.0;
        let place = location.get("gps_coordinates").and_then(Value::as_str).and_then(coordinates);
        if let Some((lat, lon)) = place {
            let coarse = format!("{}, {}", round(lat), round(lon));
            location.insert("gps_coordinates".into(), Value::String(coarse));
        }
        for key in ["latitude", "longitude"] {
            if let Some(degrees) = location.get(key).and_then(number) {
                location.insert(key.into(), Value::Float(round(degrees)));
            }
        }
    }
    out
}

/// Drops what leads to a person from an agent, or from each of a list of agents.
fn drop_person(agent: &mut Value) {
    match agent {
        Value::Table(agent) => PERSONAL.iter().for_each(|key| drop(agent.remove(*key))),
        Value::Array(agents) => agents.iter_mut().for_each(drop_person),
        _ => {}
    }
}

fn drop_extensions(table: &mut Table) {
    table.retain(|key, _| !key.starts_with("x_"));
    for (_, value) in table.iter_mut() {
        match value {
            Value::Table(inner) => drop_extensions(inner),
            Value::Array(items) => items.iter_mut().filter_map(Value::as_table_mut).for_each(drop_extensions),
            _ => {}
        }
    }
}

/// A JSON list of OKW records.
pub fn to_json(records: &[Table], tier: Tier, strict: bool) -> String {
    let records: Vec<Table> = records.iter().map(|record| visible(record, tier, strict)).collect();
    serde_json::to_string_pretty(&records).expect("tables of plain values can be written as JSON") + "\n"
}

/// A YAML list of OKW records.
pub fn to_yaml(records: &[Table], tier: Tier, strict: bool) -> String {
    let records: Vec<Table> = records.iter().map(|record| visible(record, tier, strict)).collect();
    serde_norway::to_string(&records).expect("tables of plain values can be written as YAML")
}

/// The columns of a table of records, in order; names that [`super::guess_mapping`] understands.
const COLUMNS: [(&str, &[&str]); 14] = [
    ("id", &["id"]),
    ("name", &["name"]),
    ("kind", &["x_kind"]),
    ("description", &["description"]),
    ("status", &["facility_status"]),
    ("country", &["location", "address", "country"]),
    ("region", &["location", "address", "region"]),
    ("city", &["location", "address", "city"]),
    ("street", &["location", "address", "street"]),
    ("url", &["contact", "website"]),
    ("email", &["contact", "contact", "email"]),
    ("phone", &["contact", "contact", "landline"]),
    ("processes", &["manufacturing_processes"]),
    ("materials", &["typical_materials"]),
];

/// A table with a header line. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
pub fn to_csv(records: &[Table], tier: Tier) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = COLUMNS.iter().map(|(name, _)| *name).chain(["latitude", "longitude", "source", "licence"]);
    let mut rows = vec![header.map(str::to_owned).collect::<Vec<_>>()];
    for record in records {
        let shown = Value::Table(visible(record, tier, false));
        let at = |path: &[&str]| path.iter().try_fold(&shown, |value, key| value.get(*key));
        let mut row: Vec<String> = COLUMNS.iter().map(|(_, path)| at(path).map(cell).unwrap_or_default()).collect();
        let place = at(&["location", "gps_coordinates"]).and_then(Value::as_str).and_then(coordinates);
        row.push(place.map(|(lat, _)| lat.to_string()).unwrap_or_default());
        row.push(place.map(|(_, lon)| lon.to_string()).unwrap_or_default());
        row.push(at(&["x_source", "name"]).map(cell).unwrap_or_default());
        row.push(at(&["x_source", "licence"]).map(cell).unwrap_or_default());
        rows.push(row);
    }
    for row in &rows {
        writer.write_record(row).expect("a table in memory can be written");
    }
    let bytes = writer.into_inner().expect("a table in memory can be written");
    String::from_utf8(bytes).expect("cells are texts")
}

fn cell(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let words = items.iter().map(|item| match item {
                Value::Table(table) => {
                    table.get("material_type").or_else(|| table.get("name")).map(cell).unwrap_or_default()
                }
                other => cell(other),
            });
            words.collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    };
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

/// GeoJSON of the records that have a place.
pub fn to_geojson(records: &[Table], tier: Tier, strict: bool) -> String {
    let features: Vec<serde_json::Value> = records
        .iter()
        .filter_map(|record| {
            let mut shown = visible(record, tier, strict);
            let location = shown.get("location")?.as_table()?;
            let (lat, lon) = location.get("gps_coordinates").and_then(Value::as_str).and_then(coordinates)?;
            let address = location.get("address").cloned();
            shown.remove("location");
            for (key, value) in address.as_ref().and_then(Value::as_table).into_iter().flatten() {
                shown.insert(key.clone(), value.clone());
            }
            let point = json!({ "type": "Point", "coordinates": [lon, lat] });
            Some(json!({ "type": "Feature", "geometry": point, "properties": shown }))
        })
        .collect();
    let whole = json!({ "type": "FeatureCollection", "features": features });
    serde_json::to_string_pretty(&whole).expect("plain values can be written as JSON") + "\n"
}
