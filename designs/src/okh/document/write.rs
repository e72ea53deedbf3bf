//! From a document to its text: fields in the order of the standard, unknown ones after them.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use toml::{Table, Value};

use super::{Document, Format, spec};

pub(super) fn write(document: &Document, format: Format) -> String {
    let known = spec::fields(&document.standard).iter().map(|field| field.name);
    let known = known.filter_map(|name| document.fields.get_key_value(name));
    let unknown = document.fields.iter().filter(|(key, _)| spec::field(&document.standard, key).is_none());
    let fields: Vec<(&String, &Value)> = known.chain(unknown).collect();
    match format {
        Format::Toml => {
            // Plain values must stand before the first table.
            let is_table = |value: &Value| {
                value.is_table() || value.as_array().is_some_and(|items| items.iter().any(Value::is_table))
            };
            let (tables, plain): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(_, value)| is_table(value));
            let ordered = Ordered(plain.into_iter().chain(tables).collect());
            toml::to_string(&ordered).expect("a tree of TOML values can be written as TOML")
        }
        Format::Json => {
            let text = serde_json::to_string_pretty(&Ordered(
                dateless(&fields).iter().map(|(key, value)| (key, value)).collect(),
            ));
            text.expect("a tree of plain values can be written as JSON") + "\n"
        }
        Format::Yaml => {
            let text =
                serde_norway::to_string(&Ordered(dateless(&fields).iter().map(|(key, value)| (key, value)).collect()));
            text.expect("a tree of plain values can be written as YAML")
        }
    }
}

/// Fields in a given order.
struct Ordered<'a>(Vec<(&'a String, &'a Value)>);

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// JSON and YAML have no dates: they become texts.
fn dateless(fields: &[(&String, &Value)]) -> Vec<(String, Value)> {
    fields.iter().map(|(key, value)| ((*key).clone(), as_text(value))).collect()
}

fn as_text(value: &Value) -> Value {
    match value {
        Value::Datetime(when) => Value::String(when.to_string()),
        Value::Array(items) => Value::Array(items.iter().map(as_text).collect()),
        Value::Table(table) => Value::Table(table.iter().map(|(k, v)| (k.clone(), as_text(v))).collect::<Table>()),
        other => other.clone(),
    }
}
