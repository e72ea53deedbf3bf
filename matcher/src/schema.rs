//! The JSON Schema (2020-12) of a problem document, from the same tables that explain its faults.

use crate::shape::{PROBLEM, Shape};
use serde_json::{Value, json};

/// The schema of a problem document: keys and kinds. Ranges and references are `validate`'s.
pub fn problem_schema() -> Value {
    let mut schema = of(&PROBLEM);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("Karakana allocation problem, version 1");
    schema["properties"]["version"] = json!({ "const": 1 });
    schema
}

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
