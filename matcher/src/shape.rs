//! The shape of a problem document, as data.
//!
//! serde stops at the first key it does not know. People want every mistake at once, each with its
//! path, so an element that serde refuses is walked along these tables, which say which keys there
//! are, which are needed, and what kind of value each holds. A test keeps tables and types in step.

use crate::fault::Fault;
use serde_json::Value;

/// What a value must look like.
pub(crate) enum Shape {
    Any,
    Text,
    Number,
    Count,
    Flag,
    Triple,
    List(&'static Shape),
    Object(&'static [Key]),
}

/// One key of an object.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    need: Need,
    pub(crate) shape: &'static Shape,
}

impl Key {
    pub(crate) fn is_required(&self) -> bool {
        self.need == Need::Required
    }

    pub(crate) fn may_be_null(&self) -> bool {
        self.need == Need::Optional
    }
}

#[derive(PartialEq)]
enum Need {
    Required,
    /// May be left out, but not be null.
    Defaulted,
    /// May be left out or null.
    Optional,
}

use Shape::{Any, Count, Flag, List, Number, Object, Text, Triple};

pub(crate) const fn required(name: &'static str, shape: &'static Shape) -> Key {
    Key { name, need: Need::Required, shape }
}

pub(crate) const fn defaulted(name: &'static str, shape: &'static Shape) -> Key {
    Key { name, need: Need::Defaulted, shape }
}

pub(crate) const fn optional(name: &'static str, shape: &'static Shape) -> Key {
    Key { name, need: Need::Optional, shape }
}

const TEXTS: Shape = List(&Text);

const LOCATION: Shape = Object(&[required("lat", &Number), required("lon", &Number)]);

pub(crate) const POLICY: Shape = Object(&[
    defaulted("cost_per_piece_km", &Number),
    optional("unfilled_penalty", &Number),
    defaulted("whole_pieces", &Flag),
    defaulted("lots", &Flag),
    defaulted("fair_shortage", &Flag),
    defaulted("max_gap", &Number),
    defaulted("time_limit_s", &Number),
    defaulted("weights", &WEIGHTS),
    defaulted("co2e_kg_per_piece_km", &Number),
]);

const WEIGHTS: Shape = Object(&[
    defaulted("cost", &Number),
    defaulted("km", &Number),
    defaulted("co2e", &Number),
    defaulted("spread", &Number),
]);

pub(crate) const WORKSHOP: Shape = Object(&[
    required("id", &Text),
    optional("name", &Text),
    optional("location", &LOCATION),
    optional("country", &Text),
    defaulted("verified", &Flag),
    defaulted("paused", &Flag),
    defaulted("activation_cost", &Number),
    defaulted("capabilities", &List(&CAPABILITY)),
    defaulted("supplies", &List(&SUPPLY)),
]);

const CAPABILITY: Shape = Object(&[
    required("id", &Text),
    required("process", &Text),
    defaulted("materials", &TEXTS),
    optional("envelope_mm", &Triple),
    optional("tolerance_mm", &Number),
    defaulted("certifications", &TEXTS),
    required("capacity", &Number),
    optional("per_day", &Number),
    defaulted("speed", &Number),
    defaulted("unit_cost", &Number),
    defaulted("use_cost", &Number),
    defaulted("setup_cost", &Number),
    defaulted("setup_use", &Number),
    defaulted("min_lot", &Number),
    defaulted("yield", &Number),
]);

const SUPPLY: Shape = Object(&[
    required("material", &Text),
    defaulted("recycled", &Flag),
    required("kg", &Number),
    required("cost_per_kg", &Number),
    defaulted("cost_per_kg_km", &Number),
]);

pub(crate) const REQUEST: Shape = Object(&[
    required("id", &Text),
    defaulted("priority", &Number),
    required("destinations", &List(&DESTINATION)),
    required("routings", &List(&ROUTING)),
    optional("max_distance_km", &Number),
    optional("max_workshops", &Count),
    optional("max_share", &Number),
    defaulted("requires_verified", &Flag),
    defaulted("countries", &TEXTS),
]);

const DESTINATION: Shape =
    Object(&[required("id", &Text), optional("location", &LOCATION), required("quantity", &Number)]);

const ROUTING: Shape = Object(&[required("id", &Text), required("operations", &List(&OPERATION))]);

const OPERATION: Shape = Object(&[
    required("id", &Text),
    required("process", &Text),
    optional("material", &Text),
    optional("size_mm", &Triple),
    optional("tolerance_mm", &Number),
    defaulted("certifications", &TEXTS),
    defaulted("use_per_piece", &Number),
    defaulted("inputs", &List(&INPUT)),
    defaulted("material_kg_per_piece", &Number),
    defaulted("min_recycled_share", &Number),
    optional("cost_per_piece_km", &Number),
]);

const INPUT: Shape = Object(&[required("operation", &Text), required("per_piece", &Number)]);

pub(crate) const QUOTE: Shape = Object(&[
    required("request", &Text),
    required("workshop", &Text),
    optional("capability", &Text),
    optional("destination", &Text),
    required("unit_cost", &Number),
    optional("use_per_piece", &Number),
    optional("max_quantity", &Number),
]);

pub(crate) const COMMITMENT: Shape = Object(&[
    required("request", &Text),
    required("routing", &Text),
    required("operation", &Text),
    required("workshop", &Text),
    required("capability", &Text),
    optional("destination", &Text),
    required("quantity", &Number),
    optional("unit_cost", &Number),
    defaulted("reserved", &Flag),
]);

/// The document itself.
pub(crate) const PROBLEM: Shape = Object(&[
    required("version", &Count),
    defaulted("currency", &Text),
    defaulted("policy", &POLICY),
    required("workshops", &List(&WORKSHOP)),
    required("requests", &List(&REQUEST)),
    defaulted("quotes", &List(&QUOTE)),
    defaulted("commitments", &List(&COMMITMENT)),
    optional("x", &Any),
]);

/// Collects everything about `value` that is not of this shape, and puts something harmless in its
/// place, so that the rest can still be validated. True if more than unknown keys had to go.
pub(crate) fn repair(value: &mut Value, shape: &Shape, path: &str, faults: &mut Vec<Fault>) -> bool {
    match (shape, &mut *value) {
        (Any, _) | (Text, Value::String(_)) | (Number, Value::Number(_)) => false,
        (Flag, Value::Bool(_)) => false,
        (Count, Value::Number(n)) if n.as_u64().is_some_and(|n| n <= u64::from(u32::MAX)) => false,
        (Triple, Value::Array(items)) if items.len() == 3 => repair_items(items, &Number, path, faults),
        (List(item), Value::Array(items)) => repair_items(items, item, path, faults),
        (Object(keys), Value::Object(map)) => {
            map.retain(|name, _| {
                let known = keys.iter().any(|key| key.name == name);
                if !known {
                    let text = format!("there is no key \"{name}\" here");
                    faults.push(Fault::new(child(path, name), "unknown_key", text));
                }
                known
            });
            let mut repaired = false;
            for key in *keys {
                let path = child(path, key.name);
                match map.get_mut(key.name) {
                    None if key.need == Need::Required => {
                        let text = format!("\"{}\" is required", key.name);
                        faults.push(Fault::new(path, "missing", text));
                        map.insert(key.name.to_owned(), harmless(key.shape));
                        repaired = true;
                    }
                    None => {}
                    Some(Value::Null) if key.need == Need::Optional => {}
                    Some(value) => repaired |= repair(value, key.shape, &path, faults),
                }
            }
            repaired
        }
        _ => {
            let text = format!("{} is expected here", noun(shape));
            faults.push(Fault::new(path, "type", text));
            *value = harmless(shape);
            true
        }
    }
}

fn repair_items(items: &mut [Value], shape: &Shape, path: &str, faults: &mut Vec<Fault>) -> bool {
    let mut repaired = false;
    for (i, item) in items.iter_mut().enumerate() {
        repaired |= repair(item, shape, &format!("{path}[{i}]"), faults);
    }
    repaired
}

/// A value of this shape that breaks no rule by itself.
pub(crate) fn harmless(shape: &Shape) -> Value {
    match shape {
        Any => Value::Null,
        Text => Value::from("?"),
        Number | Count => Value::from(1),
        Flag => Value::from(true),
        Triple => Value::from(vec![1, 1, 1]),
        List(_) => Value::Array(Vec::new()),
        Object(keys) => keys
            .iter()
            .filter(|key| key.need == Need::Required)
            .map(|key| (key.name.to_owned(), harmless(key.shape)))
            .collect(),
    }
}

/// The path of a key, quoted where it is not a plain word.
fn child(path: &str, name: &str) -> String {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { format!("{path}.{name}") } else { format!("{path}[{}]", Value::from(name)) }
}

fn noun(shape: &Shape) -> &'static str {
    match shape {
        Any => "a value",
        Text => "text",
        Number => "a number",
        Count => "a whole number",
        Flag => "true or false",
        Triple => "a list of three numbers",
        List(_) => "a list",
        Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::*;

    /// Every key that serde writes is in the table, and every key in the table is one serde writes.
    #[test]
    fn tables_and_types_have_the_same_keys() -> Result<(), serde_json::Error> {
        let mut operation = Operation::new("o", "p");
        operation.material = Some("m".into());
        operation.size_mm = Some([1.0; 3]);
        operation.tolerance_mm = Some(1.0);
        operation.certifications = vec!["c".into()];
        operation.inputs = vec![Input { operation: "i".into(), per_piece: 1.0 }];
        operation.cost_per_piece_km = Some(1.0);
        let place = Some(Location { lat: 0.0, lon: 0.0 });
        let destination = Destination { id: "d".into(), location: place, quantity: 1.0 };
        let routing = Routing { id: "t".into(), operations: vec![operation] };
        let mut request = Request::new("r", vec![destination], vec![routing]);
        request.max_distance_km = Some(1.0);
        request.max_workshops = Some(1);
        request.max_share = Some(1.0);
        request.countries = vec!["KE".into()];
        let mut capability = Capability::new("c", "p", 1.0);
        capability.materials = vec!["m".into()];
        capability.envelope_mm = Some([1.0; 3]);
        capability.tolerance_mm = Some(1.0);
        capability.certifications = vec!["c".into()];
        capability.per_day = Some(1.0);
        let mut workshop = Workshop::new("w");
        workshop.name = Some("n".into());
        workshop.location = place;
        workshop.country = Some("KE".into());
        workshop.capabilities = vec![capability];
        workshop.supplies =
            vec![Supply { material: "m".into(), recycled: false, kg: 1.0, cost_per_kg: 1.0, cost_per_kg_km: 0.0 }];
        let mut problem = Problem::new(vec![workshop], vec![request]);
        problem.policy.unfilled_penalty = Some(1.0);
        problem.quotes = vec![Quote {
            request: "r".into(),
            workshop: "w".into(),
            capability: Some("c".into()),
            destination: Some("d".into()),
            unit_cost: 1.0,
            use_per_piece: Some(1.0),
            max_quantity: Some(1.0),
        }];
        problem.commitments = vec![Commitment {
            request: "r".into(),
            routing: "t".into(),
            operation: "o".into(),
            workshop: "w".into(),
            capability: "c".into(),
            destination: Some("d".into()),
            quantity: 1.0,
            unit_cost: Some(1.0),
            reserved: true,
        }];
        problem.x = Some(Value::from(1));
        same_keys(&serde_json::to_value(&problem)?, &PROBLEM, "$");
        Ok(())
    }

    fn same_keys(value: &Value, shape: &Shape, path: &str) {
        match (shape, value) {
            (List(item), Value::Array(items)) => {
                assert!(!items.is_empty(), "{path} has nothing to compare");
                items.iter().for_each(|value| same_keys(value, item, path));
            }
            (Object(keys), Value::Object(map)) => {
                let mut written: Vec<_> = map.keys().map(String::as_str).collect();
                let mut known: Vec<_> = keys.iter().map(|key| key.name).collect();
                written.sort_unstable();
                known.sort_unstable();
                assert_eq!(written, known, "at {path}");
                for key in *keys {
                    same_keys(&map[key.name], key.shape, &child(path, key.name));
                }
            }
            _ => {}
        }
    }
}
