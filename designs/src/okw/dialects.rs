//! Other people's shapes, each turned into a canonical record.

use toml::{Table, Value};

use super::Dialect;
use super::canonical::{canonical, snake};
use super::core::{is_nothing, text};
use super::measure::number;
use crate::vocabulary;

/// Which shape a record has.
pub(super) fn dialect(record: &Table) -> Dialect {
    let has = |key: &str| record.contains_key(key);
    let is = |key: &str, word: &str| record.get(key).and_then(Value::as_str) == Some(word);
    if is("type", "Feature") && has("properties") {
        Dialect::GeoJson
    } else if has("tags") && ["node", "way", "relation"].iter().any(|kind| is("type", kind)) {
        Dialect::Overpass
    } else if has("facility") && (has("region") || has("location") || has("geocoding")) {
        Dialect::Flat
    } else if ["inventory-atoms", "product-atoms", "tool-list-atoms", "supply-atoms"].iter().any(|key| has(key)) {
        Dialect::Atoms
    } else if (has("space") && has("location")) || (has("name") && has("lat") && has("lon") && has("open")) {
        Dialect::SpaceApi
    } else if has("kind_name") || has("capabilities") || (has("activity_status") && (has("processes") || has("slug"))) {
        Dialect::Fablabs
    } else {
        Dialect::Okw
    }
}

/// The canonical record and what its source calls it.
pub(super) fn record(dialect: Dialect, record: Table) -> (Option<String>, Table) {
    match dialect {
        Dialect::Okw | Dialect::Relational | Dialect::Csv | Dialect::Sheet => okw(record),
        Dialect::Flat => flat(&record),
        Dialect::Atoms => atoms(record),
        Dialect::GeoJson => geojson(&record),
        Dialect::Overpass => overpass(&record),
        Dialect::SpaceApi => spaceapi(&record),
        Dialect::Fablabs => fablabs(record),
    }
}

/// A record that is built up, empty values left out.
#[derive(Default)]
pub(super) struct Builder(pub Table);

impl Builder {
    pub fn set(&mut self, path: &[&str], value: Option<Value>) -> &mut Self {
        let Some(value) = value.filter(says_something) else {
            return self;
        };
        let (last, above) = path.split_last().expect("a path has a last part");
        let mut table = &mut self.0;
        for key in above {
            let inner = table.entry(*key).or_insert_with(|| Value::Table(Table::new()));
            let Value::Table(inner) = inner else {
                return self;
            };
            table = inner;
        }
        table.entry(*last).or_insert(value);
        self
    }

    pub fn text(&mut self, path: &[&str], value: Option<String>) -> &mut Self {
        self.set(path, value.map(Value::String))
    }

    pub fn place(&mut self, lat: Option<f64>, lon: Option<f64>) -> &mut Self {
        if let (Some(lat), Some(lon)) = (lat, lon) {
            self.text(&["location", "gps_coordinates"], Some(format!("{lat}, {lon}")));
        }
        self
    }

    /// Keeps what has no place in the standard.
    pub fn rest(&mut self, rest: Table) -> &mut Self {
        let rest: Table = rest.into_iter().filter(|(_, value)| says_something(value)).collect();
        self.set(&["x_source_fields"], (!rest.is_empty()).then_some(Value::Table(rest)))
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::String(text) => !is_nothing(text),
        Value::Array(items) => !items.is_empty(),
        Value::Table(table) => !table.is_empty(),
        _ => true,
    }
}

fn okw(record: Table) -> (Option<String>, Table) {
    let record = canonical(record);
    let key = text(&record, "id").or_else(|| text(&record, "x_id"));
    (key, record)
}

fn flat(record: &Table) -> (Option<String>, Table) {
    let part = |key: &str| record.get(key).and_then(Value::as_table).cloned().unwrap_or_default();
    let (geocoding, address, region, facility) = (part("geocoding"), part("address"), part("region"), part("facility"));
    let degrees = |key| geocoding.get(key).and_then(number);
    let mut out = Builder::default();
    out.text(&["name"], text(&facility, "name"))
        .text(&["x_kind"], text(&facility, "description"))
        .text(&["contact", "website"], text(&facility, "url"))
        .text(&["location", "address", "street"], text(&address, "extended"))
        .text(&["location", "address", "postcode"], text(&address, "zip_code"))
        .text(&["location", "address", "city"], text(&region, "city_town"))
        .text(&["location", "address", "region"], text(&region, "state_region"))
        .text(&["location", "address", "country"], text(&region, "country"))
        .place(degrees("latitude"), degrees("longitude"));
    let ids = ["facility_id", "location_id"].iter().filter_map(|key| facility.get_key_value(*key));
    out.rest(ids.map(|(key, value)| (key.clone(), value.clone())).collect());
    (text(&facility, "facility_id"), out.0)
}

/// The older YAML says what lies in the shop and what can be made of it, and seldom where it is.
fn atoms(mut record: Table) -> (Option<String>, Table) {
    let mut out = Builder::default();
    let words = |value: &Value| -> Vec<Value> {
        let items = value.as_array().into_iter().flatten();
        let said = items.filter_map(|item| item.get("description").or_else(|| item.get("identifier")).cloned());
        said.filter(Value::is_str).collect()
    };
    let of = |record: &Table, keys: &[&str]| -> Vec<Value> {
        keys.iter().filter_map(|key| record.get(*key)).flat_map(words).collect()
    };
    let tools = of(&record, &["tool-list-atoms"]).into_iter();
    let tools = tools.map(|tool| Value::Table(Table::from_iter([("equipment_type".to_owned(), tool)])));
    out.text(&["name"], text(&record, "title").or_else(|| text(&record, "name")))
        .text(&["description"], text(&record, "description"))
        .set(&["equipment"], Some(Value::Array(tools.collect())))
        .set(&["typical_products"], Some(Value::Array(of(&record, &["product-atoms", "output-atoms"]))))
        .set(&["typical_materials"], Some(Value::Array(of(&record, &["inventory-atoms", "supply-atoms"]))));
    if let Some(Value::Table(contact)) = record.get("contact") {
        out.text(&["contact", "contact_person"], text(contact, "name"))
            .text(&["contact", "contact", "email"], text(contact, "email"));
        if let Some(Value::Table(place)) = contact.get("location").or_else(|| contact.get("address")) {
            for part in ["street", "city", "region", "country", "postcode"] {
                out.text(&["location", "address", part], text(place, part));
            }
        }
    }
    let processes: Vec<Value> = of(&record, &["processes", "tool-list-atoms", "product-atoms"])
        .into_iter()
        .filter(|word| word.as_str().and_then(vocabulary::process_named).is_some())
        .collect();
    out.set(&["manufacturing_processes"], Some(Value::Array(processes)));
    record.remove("title");
    let key = text(&out.0, "name");
    out.rest(record);
    (key, out.0)
}

/// Properties are named as in any table; only the place is standard.
fn geojson(feature: &Table) -> (Option<String>, Table) {
    let properties = feature.get("properties").and_then(Value::as_table).cloned().unwrap_or_default();
    let mut out = Builder::default();
    let (lon, lat) = feature.get("geometry").and_then(point).unzip();
    out.place(lat, lon);
    let mut rest = Table::new();
    let mut key =
        feature.get("id").and_then(|id| id.as_str().map(str::to_owned).or(id.as_integer().map(|id| id.to_string())));
    for (name, value) in properties {
        let target =
            super::table::target(&snake(&name)).filter(|target| *target != "latitude" && *target != "longitude");
        match (target.and_then(super::table::path), &value) {
            _ if target == Some("id") => key = text(&Table::from_iter([("id".to_owned(), value)]), "id").or(key),
            (Some(path), Value::String(words)) => {
                out.text(path, Some(words.replace("<br />", ", ")));
            }
            (Some(path), _) => {
                out.set(path, Some(value));
            }
            (None, _) => {
                rest.insert(name, value);
            }
        }
    }
    let mut out = Builder(canonical(std::mem::take(&mut out.0)));
    out.rest(rest);
    (key, out.0)
}

/// The point of a geometry; of a line or an area the middle of its corners.
fn point(geometry: &Value) -> Option<(f64, f64)> {
    fn corners(value: &Value, out: &mut Vec<(f64, f64)>) {
        let Some(items) = value.as_array() else { return };
        match (items.first().and_then(number), items.get(1).and_then(number)) {
            (Some(lon), Some(lat)) => out.push((lon, lat)),
            _ => items.iter().for_each(|item| corners(item, out)),
        }
    }
    let mut all = Vec::new();
    corners(geometry.get("coordinates")?, &mut all);
    let count = all.len() as f64;
    let sum = all.iter().fold((0.0, 0.0), |sum, corner| (sum.0 + corner.0, sum.1 + corner.1));
    (count > 0.0).then_some((sum.0 / count, sum.1 / count))
}

fn overpass(element: &Table) -> (Option<String>, Table) {
    let tags = element.get("tags").and_then(Value::as_table).cloned().unwrap_or_default();
    let centre = element.get("center").and_then(Value::as_table).unwrap_or(element);
    let degrees = |key| centre.get(key).and_then(number);
    let tag = |key: &str| text(&tags, key);
    let craft = tag("craft");
    let processes: Vec<Value> = craft
        .iter()
        .flat_map(|craft| craft.split(';'))
        .filter_map(vocabulary::by_osm_craft)
        .map(|id| Value::String(id.to_owned()))
        .collect();
    let mut out = Builder::default();
    out.text(&["name"], tag("name").or_else(|| tag("operator")))
        .text(&["description"], tag("description"))
        .text(&["x_kind"], craft.or_else(|| tag("leisure")).or_else(|| tag("man_made")))
        .set(&["manufacturing_processes"], Some(Value::Array(processes)))
        .text(&["opening_hours"], tag("opening_hours"))
        .text(&["wheelchair_accessibility"], tag("wheelchair"))
        .text(&["contact", "website"], tag("website").or_else(|| tag("contact:website")))
        .text(&["contact", "contact", "landline"], tag("phone").or_else(|| tag("contact:phone")))
        .text(&["contact", "contact", "email"], tag("email").or_else(|| tag("contact:email")))
        .text(&["location", "address", "number"], tag("addr:housenumber"))
        .text(&["location", "address", "street"], tag("addr:street"))
        .text(&["location", "address", "city"], tag("addr:city"))
        .text(&["location", "address", "postcode"], tag("addr:postcode"))
        .text(&["location", "address", "country"], tag("addr:country"))
        .place(degrees("lat"), degrees("lon"));
    out.rest(tags);
    let kind = element.get("type").and_then(Value::as_str).unwrap_or("node");
    (element.get("id").and_then(Value::as_integer).map(|id| format!("{kind}/{id}")), out.0)
}

fn spaceapi(space: &Table) -> (Option<String>, Table) {
    let location = space.get("location").and_then(Value::as_table).unwrap_or(space);
    let degrees = |key| location.get(key).and_then(number);
    let contact = space.get("contact").and_then(Value::as_table);
    let mut out = Builder::default();
    out.text(&["name"], text(space, "space").or_else(|| text(space, "name")))
        .text(&["x_kind"], Some("hackerspace".to_owned()))
        .text(&["contact", "website"], text(space, "url"))
        .text(&["contact", "contact", "email"], contact.and_then(|contact| text(contact, "email")))
        .text(&["contact", "contact", "landline"], contact.and_then(|contact| text(contact, "phone")))
        .text(&["location", "address", "street"], text(location, "address"))
        .text(&["location", "address", "country"], text(location, "country_code"))
        .place(degrees("lat"), degrees("lon"));
    (text(space, "url").or_else(|| text(space, "space")), out.0)
}

fn fablabs(mut lab: Table) -> (Option<String>, Table) {
    let key = text(&lab, "slug").or_else(|| text(&lab, "id"));
    let degrees = |key| lab.get(key).and_then(number);
    let flags = lab.get("capabilities").or_else(|| lab.get("processes")).cloned();
    let link = lab.get("links").and_then(Value::as_array).and_then(|links| links.first()).and_then(|link| {
        link.as_str().map(str::to_owned).or_else(|| link.as_table().and_then(|link| text(link, "url")))
    });
    let machines = lab.get("equipment").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table);
    let machines: Vec<Value> = machines
        .map(|machine| {
            let mut one = Builder::default();
            one.text(&["equipment_type"], text(machine, "type").map(|kind| kind.replace('_', " ")))
                .text(&["make"], text(machine, "make"))
                .text(&["model"], text(machine, "model"));
            Value::Table(one.0)
        })
        .collect();
    let mut out = Builder::default();
    out.text(&["name"], text(&lab, "name"))
        .text(&["description"], text(&lab, "blurb").or_else(|| text(&lab, "description")))
        .text(&["x_kind"], Some(text(&lab, "kind_name").unwrap_or_else(|| "fab_lab".to_owned()).replace('_', " ")))
        .text(&["facility_status"], text(&lab, "activity_status"))
        .text(&["contact", "website"], text(&lab, "url").or(link))
        .text(&["contact", "contact", "email"], text(&lab, "email"))
        .text(&["contact", "contact", "landline"], text(&lab, "phone"))
        .text(&["location", "address", "street"], text(&lab, "address_1"))
        .text(&["location", "address", "city"], text(&lab, "city"))
        .text(&["location", "address", "region"], text(&lab, "region").or_else(|| text(&lab, "county")))
        .text(&["location", "address", "postcode"], text(&lab, "postal_code"))
        .text(&["location", "address", "country"], text(&lab, "country_code").or_else(|| text(&lab, "country")))
        .place(degrees("latitude"), degrees("longitude"))
        .set(&["manufacturing_processes"], flags)
        .set(&["equipment"], Some(Value::Array(machines)))
        .set(&["x_fablabs"], Some(Value::Boolean(true)));
    for taken in ["name", "latitude", "longitude", "equipment", "processes", "capabilities", "email", "phone"] {
        lab.remove(taken);
    }
    out.rest(lab);
    (key, out.0)
}
