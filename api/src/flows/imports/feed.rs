//! What changed on the map, for other instances to follow: records as anybody may see them, and those that are gone.
//!
//! The cursor is a place in the journal, so that it is the change here that counts and not any day that a record names.
//! What this instance itself follows is left out: it is to be had where it comes from, and nothing goes round in circles.

use std::collections::{HashMap, HashSet};

use designs::okw::{self, Tier};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::capacity::{self, Capability};
use store::workshops::{self, Listing, Workshop};
use store::{Db, WorkshopId, event, following};
use uuid::Uuid;

use super::export::open_record;

/// How many changes a part may hold.
pub const MOST_ITEMS: i64 = 500;

/// A part of what changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Feed {
    /// The instance that says so.
    pub home: String,
    /// The changes, oldest first, each workshop once.
    pub items: Vec<Changed>,
    /// Where the next part begins; none when this is the last.
    pub next: Option<String>,
    /// From where on to ask another time.
    pub until: String,
}

/// A workshop that changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Changed {
    /// Its id.
    pub id: Uuid,
    /// It is not on the map any more.
    #[serde(default)]
    pub gone: bool,
    /// Its record in Open Know-Where, unless it is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Value>,
}

/// What changed after a place in the journal (0: everything there is), at most `most` workshops.
pub fn feed(db: &mut Db, home: &str, since: i64, most: i64) -> store::Result<Feed> {
    let most = most.clamp(1, MOST_ITEMS);
    let mut changed = event::subjects_since(db, "workshop", since, most + 1)?;
    let has_more = changed.len() > most as usize;
    changed.truncate(most as usize);
    let last = changed.last().map_or(since, |(_, seq)| *seq);
    let until = if changed.is_empty() { since } else { last.min(event::settled(db)?).max(since) };
    let ids: Vec<WorkshopId> = changed.into_iter().map(|(id, _)| id.into()).collect();
    let mut shown = shown(db, &ids)?;
    let mut capabilities: HashMap<WorkshopId, Vec<Capability>> = HashMap::new();
    for capability in capacity::of_workshops(db, &ids)? {
        capabilities.entry(capability.workshop_id).or_default().push(capability);
    }
    let mut items = Vec::new();
    for id in ids {
        match shown.remove(&id) {
            Some(row) => {
                let record = record(db, home, row, capabilities.remove(&id).unwrap_or_default())?;
                items.push(Changed { id: id.0, gone: false, record });
            }
            // Who asks for everything has nothing that could be gone.
            None if since > 0 => items.push(Changed { id: id.0, gone: true, record: None }),
            None => {}
        }
    }
    let next = has_more.then(|| last.to_string());
    Ok(Feed { home: home.to_owned(), items, next, until: until.to_string() })
}

/// Those of some workshops that stand on the map here by their own right.
fn shown(db: &mut Db, ids: &[WorkshopId]) -> store::Result<HashMap<WorkshopId, Workshop>> {
    let followed: HashSet<String> = following::all(db)?.into_iter().map(|(_, source)| source.slug).collect();
    let is_ours = |row: &Workshop| row.contact_id.is_some() || !followed.contains(&row.source);
    let rows = workshops::some(db, ids)?;
    Ok(rows.into_iter().filter(|row| row.state == Listing::Listed && is_ours(row)).map(|row| (row.id, row)).collect())
}

fn record(db: &mut Db, home: &str, row: Workshop, capabilities: Vec<Capability>) -> store::Result<Option<Value>> {
    let (place, slug) = ((row.public_lat, row.public_lon), row.slug.clone());
    let Some(table) = open_record(db, row, capabilities)? else { return Ok(None) };
    let mut record = serde_json::to_value(okw::visible(&table, Tier::Public, false))?;
    // The place as the map shows it, or the same workshop in another list would not be known again.
    record["location"]["gps_coordinates"] = json!(format!("{}, {}", place.0, place.1));
    record["x_karakana"]["home"] = json!({ "instance": home, "page": format!("{home}/workshops/{slug}") });
    Ok(Some(record))
}
