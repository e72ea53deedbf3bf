//! The alliance's relational tables, joined into records.

use std::collections::HashMap;

use toml::{Table, Value};

use super::core::text;
use super::dialects::Builder;
use super::measure::number;

/// Tables of what a resource offers, and where that goes in the record.
const OFFERS: [(&str, &[&str]); 2] =
    [("ManufacturingService", &["manufacturing_processes"]), ("ManufacturingSkill", &["manufacturing_processes"])];

/// Whether a document is a set of these tables.
pub(super) fn is_relational(root: &Table) -> bool {
    root.contains_key("ManufacturingFacility")
        && (root.contains_key("DistributedResource") || root.contains_key("Address"))
}

/// The facilities with everything that points to the same resource, each with its key.
pub(super) fn records(root: &Table) -> Vec<(Option<String>, Table)> {
    let addresses = by_id(root, "Address", "address_id");
    let contacts = by_id(root, "Contact", "contact_id");
    let resources = by_id(root, "DistributedResource", "resource_id");
    let sources = by_id(root, "DatabaseSourceMetadata", "source_id");
    let mut out = Vec::new();
    for facility in rows(root, "ManufacturingFacility") {
        let id = text(facility, "resource_id").or_else(|| text(facility, "facility_id"));
        let resource = id.as_ref().and_then(|id| resources.get(id)).copied().unwrap_or(facility);
        let linked = |key: &str, of: &HashMap<String, &Table>| {
            text(resource, key).or_else(|| text(facility, key)).and_then(|id| of.get(&id).map(|row| (*row).clone()))
        };
        let address = linked("address_id", &addresses).unwrap_or_default();
        let contact = linked("contact_id", &contacts).unwrap_or_default();
        let degrees = |key| address.get(key).and_then(number);
        let mut record = Builder::default();
        record
            .text(&["name"], text(facility, "name"))
            .text(&["description"], text(facility, "description"))
            .text(&["x_kind"], text(facility, "type"))
            .set(&["manufacturing_processes"], words(facility, "capabilities"))
            .text(&["contact", "website"], text(&contact, "website"))
            .text(&["contact", "contact", "email"], text(&contact, "email"))
            .text(&["location", "address", "number"], text(&address, "number"))
            .text(&["location", "address", "street"], text(&address, "street"))
            .text(&["location", "address", "city"], text(&address, "locality"))
            .text(&["location", "address", "region"], text(&address, "region"))
            .text(&["location", "address", "postcode"], text(&address, "postcode"))
            .text(&["location", "address", "country"], text(&address, "country"))
            .place(degrees("latitude"), degrees("longitude"));
        if let Some(source) = linked("source_id", &sources) {
            record.set(&["x_source"], Some(Value::Table(source)));
        }
        let belongs = |row: &&Table| id.is_some() && (text(row, "resource_id") == id || text(row, "facility_id") == id);
        let machines = rows(root, "ManufacturingEquipment").filter(belongs).map(|row| {
            let mut machine = Builder::default();
            machine
                .text(&["equipment_type"], text(row, "type"))
                .text(&["make"], text(row, "brand"))
                .text(&["model"], text(row, "model"))
                .text(&["notes"], text(row, "description"));
            Value::Table(machine.0)
        });
        record.set(&["equipment"], Some(Value::Array(machines.collect())));
        for (table, path) in OFFERS {
            let offered =
                rows(root, table).filter(belongs).filter_map(|row| text(row, "type").or_else(|| text(row, "skills")));
            record.set(path, Some(Value::Array(offered.map(Value::String).collect())));
        }
        out.push((id, record.0));
    }
    out
}

fn rows<'a>(root: &'a Table, table: &str) -> impl Iterator<Item = &'a Table> + use<'a> {
    root.get(table).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn by_id<'a>(root: &'a Table, table: &str, key: &str) -> HashMap<String, &'a Table> {
    rows(root, table).filter_map(|row| Some((text(row, key)?, row))).collect()
}

fn words(row: &Table, key: &str) -> Option<Value> {
    let text = text(row, key)?;
    Some(Value::Array(text.split([',', ';']).map(|word| Value::String(word.trim().to_owned())).collect()))
}
