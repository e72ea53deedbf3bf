//! Workshops as records of Open Know-Where: what they show now, over what was imported of them.

use std::collections::HashMap;

use designs::query::Door;
use serde_json::{Value, json};
use store::capacity::{self, Capability, MICRO};
use store::imports::{self, Kept};
use store::workshops::{self, Listing, Workshop};
use store::{Db, WorkshopId};
use toml::Table;

use crate::flows::visibility::{self, Reader};

/// The listed workshops that `is_wanted`, each as a canonical record with this project's extension block.
///
/// Every record names its sources and their licences. Of a workshop where somebody lives only the rounded place is told.
pub fn records(db: &mut Db, is_wanted: impl Fn(&Workshop) -> bool) -> store::Result<Vec<Table>> {
    let mut capabilities: HashMap<WorkshopId, Vec<Capability>> = HashMap::new();
    for capability in capacity::all(db)? {
        capabilities.entry(capability.workshop_id).or_default().push(capability);
    }
    let mut out = Vec::new();
    for row in workshops::in_state(db, Listing::Listed)? {
        if is_wanted(&row) {
            let own = capabilities.remove(&row.id).unwrap_or_default();
            out.extend(open_record(db, row, own)?);
        }
    }
    Ok(out)
}

/// A workshop as anybody may see it, as a canonical record.
pub(super) fn open_record(
    db: &mut Db,
    mut row: Workshop,
    mut capabilities: Vec<Capability>,
) -> store::Result<Option<Table>> {
    visibility::redact(&mut row, &mut capabilities, Reader::Public);
    record(db, &row, &capabilities)
}

fn record(db: &mut Db, row: &Workshop, capabilities: &[Capability]) -> store::Result<Option<Table>> {
    let origins = imports::provenance(db, row.id)?;
    let kept =
        origins.first().map(|(_, _, record)| serde_json::from_value::<Kept>(record.record.0.clone())).transpose()?;
    let through = kept.as_ref().and_then(|kept| kept.okw["x_karakana"]["sources"].as_array().cloned());
    let mut record = match kept.map(|kept| kept.okw) {
        // Where its people closed a field, what the source said of it is closed too.
        Some(Value::Object(record)) if row.visibility.is_empty() => Value::Object(record),
        _ => json!({}),
    };
    let set = |record: &mut Value, path: &[&str], value: Value| {
        let mut at = record;
        for key in path {
            if !at[*key].is_object() && path.last() != Some(key) {
                at[*key] = json!({});
            }
            at = &mut at[*key];
        }
        *at = value;
    };
    set(&mut record, &["id"], json!(row.id));
    set(&mut record, &["name"], json!(row.name));
    if !row.about.is_empty() {
        set(&mut record, &["description"], json!(row.about));
    }
    set(&mut record, &["x_kind"], json!(row.kind));
    set(&mut record, &["facility_status"], json!("Active"));
    set(&mut record, &["location", "gps_coordinates"], json!(format!("{}, {}", row.public_lat, row.public_lon)));
    set(&mut record, &["location", "address", "city"], json!(row.town));
    set(&mut record, &["location", "address", "country"], json!(row.country));
    if row.home
        && let Some(address) = record["location"]["address"].as_object_mut()
    {
        address.retain(|key, _| matches!(key.as_str(), "city" | "country" | "region"));
    }
    if let Some(door) = Door::from_code(&row.access) {
        set(&mut record, &["access_type"], json!(door.okw()));
    }
    if !row.languages.is_empty() {
        set(&mut record, &["contact", "languages"], json!(row.languages.split_whitespace().collect::<Vec<_>>()));
    }
    let processes: Vec<&str> = capabilities.iter().map(|capability| capability.process.as_str()).collect();
    if !processes.is_empty() {
        set(&mut record, &["manufacturing_processes"], json!(processes));
    }
    // What came through another instance names its sources after that one.
    let sources: Vec<Value> = origins
        .iter()
        .map(|(source, day, _)| json!({ "name": source.name, "url": source.url, "licence": source.licence, "retrieved_on": day }))
        .chain(through.into_iter().flatten())
        .collect();
    if let Some(first) = sources.first() {
        set(&mut record, &["x_source"], first.clone());
    }
    set(&mut record, &["x_karakana"], block(row, capabilities, &sources));
    Ok(toml::Value::try_from(&record).ok().and_then(|value| value.as_table().cloned()))
}

/// What OKW has no field for.
fn block(row: &Workshop, capabilities: &[Capability], sources: &[Value]) -> Value {
    let capabilities: Vec<Value> = capabilities
        .iter()
        .map(|c| {
            let mut one = json!({
                "process": c.process,
                "materials": c.materials.split_whitespace().collect::<Vec<_>>(),
                "unit": c.unit,
                "per_day": c.per_day as f64 / MICRO as f64,
                "work_days": c.work_days,
                "min_lot": c.min_lot,
            });
            if let Some(envelope) = &c.envelope_mm {
                one["envelope_mm"] = envelope.0.clone();
            }
            if let Some(tolerance) = c.tolerance_mm {
                one["tolerance_mm"] = json!(tolerance);
            }
            one
        })
        .collect();
    json!({
        "capabilities": capabilities,
        "claimed": row.contact_id.is_some(),
        "invented": row.invented,
        "verification_level": row.verification_level,
        "verification_source": row.verification_source,
        "currency": row.currency,
        "sources": sources,
    })
}
