//! The JSON Schemas (2020-12) of both documents: of a problem from the same tables that explain its
//! faults, of a plan from tables that a test keeps in step with its types.

use crate::shape::Shape::{Any, Count, Flag, List, Number, Object, Text};
use crate::shape::{PROBLEM, Shape, optional, required};
use serde_json::{Value, json};

/// The schema of a problem document: keys and kinds. Ranges and references are `validate`'s.
pub fn problem_schema() -> Value {
    let mut schema = of(&PROBLEM);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("Karakana allocation problem, version 1");
    schema["properties"]["version"] = json!({ "const": 1 });
    schema
}

/// The schema of a plan document.
pub fn plan_schema() -> Value {
    let mut schema = of(&PLAN);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("Karakana plan, version 1");
    let counts = json!({ "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } });
    let numbers = json!({ "type": "object", "additionalProperties": { "type": "number" } });
    let properties = &mut schema["properties"];
    properties["status"] = json!({ "enum": ["optimal", "feasible"] });
    properties["ineligible"] = json!({ "anyOf": [of(&INELIGIBLE), counts] });
    properties["binding"]["items"]["properties"]["numbers"] = numbers;
    let sides = json!({ "type": "array", "items": { "type": ["number", "null"] }, "minItems": 2, "maxItems": 2 });
    for (kind, keys) in [("demand", ["cost", "pieces"]), ("capacity", ["saves", "pieces"])] {
        for key in keys {
            properties["prices"]["properties"][kind]["items"]["properties"][key] = sides.clone();
        }
    }
    schema
}

const PLAN: Shape = Object(&[
    required("status", &Text),
    required("objective", &Number),
    required("bound", &Number),
    required("gap", &Number),
    required("fill_proved", &Flag),
    required("terms", &TERMS),
    required("lines", &List(&LINE)),
    required("flows", &List(&FLOW)),
    required("unfilled", &List(&UNFILLED)),
    required("prices", &PRICES),
    required("ineligible", &Any),
    required("binding", &List(&BINDING)),
    required("stats", &STATS),
    optional("x", &Any),
]);

const TERMS: Shape = Object(&[
    required("production", &Number),
    required("transport", &Number),
    required("setup", &Number),
    required("activation", &Number),
    required("material", &Number),
    required("unfilled_penalty", &Number),
]);

const LINE: Shape = Object(&[
    required("request", &Text),
    required("routing", &Text),
    required("operation", &Text),
    required("workshop", &Text),
    required("capability", &Text),
    required("started", &Number),
    required("good", &Number),
    required("use", &Number),
    required("cost", &Number),
    required("committed", &Flag),
]);

const SUPPLY_REF: Shape = Object(&[required("workshop", &Text), required("index", &Count)]);

const FLOW: Shape = Object(&[
    required("request", &Text),
    required("routing", &Text),
    optional("operation", &Text),
    optional("supply", &SUPPLY_REF),
    optional("to_operation", &Text),
    required("from", &Text),
    required("to", &Text),
    required("quantity", &Number),
    // Null where one end has no location.
    optional("km", &Number),
    required("cost", &Number),
    optional("committed", &Flag),
]);

const UNFILLED: Shape =
    Object(&[required("request", &Text), required("destination", &Text), required("quantity", &Number)]);

const PRICES: Shape = Object(&[required("demand", &List(&DEMAND_PRICE)), required("capacity", &List(&CAPACITY_PRICE))]);

const DEMAND_PRICE: Shape = Object(&[
    required("request", &Text),
    required("destination", &Text),
    required("cost", &Any),
    required("pieces", &Any),
]);

const CAPACITY_PRICE: Shape = Object(&[
    required("workshop", &Text),
    required("capability", &Text),
    required("saves", &Any),
    required("pieces", &Any),
]);

const INELIGIBLE: Shape = List(&Object(&[
    required("request", &Text),
    required("routing", &Text),
    required("operation", &Text),
    required("workshop", &Text),
    required("reasons", &List(&Text)),
]));

const BINDING: Shape = Object(&[required("code", &Text), required("text", &Text), required("numbers", &Any)]);

const STATS: Shape = Object(&[
    required("candidates", &Count),
    required("columns", &Count),
    required("rounds", &Count),
    required("seconds", &SECONDS),
    required("peak_rss_bytes", &Count),
    required("solver", &Text),
]);

const SECONDS: Shape = Object(&[
    required("read", &Number),
    required("candidates", &Number),
    required("solve", &Number),
    required("prices", &Number),
    required("total", &Number),
]);

fn of(shape: &Shape) -> Value {
    match shape {
        Shape::Any => json!({}),
        Shape::Text => json!({ "type": "string" }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Count => json!({ "type": "integer", "minimum": 0 }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Triple => {
            let number = json!({ "type": "number" });
            json!({ "type": "array", "items": number, "minItems": 3, "maxItems": 3 })
        }
        Shape::List(item) => json!({ "type": "array", "items": of(item) }),
        Shape::Object(keys) => {
            let mut properties = serde_json::Map::new();
            for key in *keys {
                let mut property = of(key.shape);
                if key.may_be_null() && property.get("type").is_some() {
                    property["type"] = json!([property["type"], "null"]);
                }
                properties.insert(key.name.to_owned(), property);
            }
            let required: Vec<&str> = keys.iter().filter(|key| key.is_required()).map(|key| key.name).collect();
            json!({
                "type": "object",
                "properties": properties,
                "required": required,
                "additionalProperties": false,
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;

    /// Everything that a schema says about keys and kinds, as far as these schemas go.
    fn obeys(value: &Value, schema: &Value, path: &str) {
        if schema == &json!({}) {
            return;
        }
        if let Some(either) = schema.get("anyOf").and_then(Value::as_array) {
            let kind = if value.is_array() { &either[0] } else { &either[1] };
            return obeys(value, kind, path);
        }
        if let Some(allowed) = schema.get("enum").and_then(Value::as_array) {
            return assert!(allowed.contains(value), "{path}");
        }
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        let named = |name: &Value| name == kind || (name == "integer" && value.is_u64());
        match &schema["type"] {
            Value::Null => {}
            Value::Array(kinds) => assert!(kinds.iter().any(named), "{path} is {kind}"),
            one => assert!(named(one), "{path} is {kind}"),
        }
        match value {
            Value::Array(items) => items.iter().for_each(|item| obeys(item, &schema["items"], path)),
            Value::Object(map) => {
                for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                    assert!(map.contains_key(name), "{path} has no {name}");
                }
                for (name, value) in map {
                    let property = schema["properties"].get(name).unwrap_or(&schema["additionalProperties"]);
                    assert!(
                        property != &Value::Bool(false) && !property.is_null(),
                        "{path}.{name} is not in the schema"
                    );
                    obeys(value, property, &format!("{path}.{name}"));
                }
            }
            _ => {}
        }
    }

    #[test]
    fn plans_obey_their_schema() -> Result<(), serde_json::Error> {
        for name in ["kenya-shields-day4", "visor-caps"] {
            let path = format!("{}/acceptance/{name}.problem.json", env!("CARGO_MANIFEST_DIR"));
            let problem = crate::read(std::fs::File::open(path).map_err(serde_json::Error::io)?);
            let mut problem =
                problem.map_err(|faults| serde_json::Error::io(std::io::Error::other(format!("{faults:?}"))))?;
            problem.x = Some(json!({ "any": ["thing"] }));
            for brief in [true, false] {
                let plan = crate::solve(&problem, &Options { brief, ..Options::default() });
                let plan =
                    plan.map_err(|faults| serde_json::Error::io(std::io::Error::other(format!("{faults:?}"))))?;
                obeys(&serde_json::to_value(&plan)?, &plan_schema(), "$");
            }
        }
        Ok(())
    }
}
