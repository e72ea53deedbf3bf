//! Taking fields out of a table, one by one, noting each fault instead of stopping at it.

use toml::{Table, Value};

use crate::diagnostic::Diagnostic;
use crate::tree::join;

/// The fields of one table that have not been taken yet.
pub(super) struct Fields<'a> {
    table: Table,
    path: String,
    faults: &'a mut Vec<Diagnostic>,
}

impl<'a> Fields<'a> {
    pub fn new(table: Table, path: impl Into<String>, faults: &'a mut Vec<Diagnostic>) -> Self {
        Self { table, path: path.into(), faults }
    }

    /// Notes a fault of the field `key`.
    pub fn fault(&mut self, code: &'static str, key: &str, message: impl Into<String>) {
        self.faults.push(Diagnostic::new(code, join(&self.path, key), message));
    }

    /// Takes any value that is there.
    pub fn take(&mut self, key: &str) -> Option<Value> {
        self.table.remove(key)
    }

    /// Takes a value that must be there.
    pub fn required(&mut self, key: &str) -> Option<Value> {
        let value = self.take(key);
        if value.is_none() {
            self.fault("missing", key, format!("`{key}` is required."));
        }
        value
    }

    /// Takes a text that must be there and say something; an empty text after noting a fault.
    pub fn required_text(&mut self, key: &str) -> String {
        let value = self.required(key);
        self.as_text(key, value).unwrap_or_default()
    }

    /// Takes a text that may be there, but must then say something.
    pub fn text(&mut self, key: &str) -> Option<String> {
        let value = self.take(key);
        self.as_text(key, value)
    }

    fn as_text(&mut self, key: &str, value: Option<Value>) -> Option<String> {
        match value? {
            Value::String(text) if !text.trim().is_empty() => Some(text),
            Value::String(_) => {
                self.fault("empty", key, format!("`{key}` is empty."));
                None
            }
            other => {
                self.wrong_type(key, "text", &other);
                None
            }
        }
    }

    /// Takes a number that must be there and above zero; 1 after noting a fault.
    pub fn required_positive(&mut self, key: &str) -> f64 {
        let value = self.required(key);
        self.as_positive(key, value).unwrap_or(1.0)
    }

    /// Takes a number that may be there and must then be above zero.
    pub fn positive(&mut self, key: &str) -> Option<f64> {
        let value = self.take(key);
        self.as_positive(key, value)
    }

    fn as_positive(&mut self, key: &str, value: Option<Value>) -> Option<f64> {
        let value = value?;
        match number(&value) {
            Some(number) if number > 0.0 && number <= 1e12 => Some(number),
            Some(_) => {
                self.fault("range", key, format!("`{key}` must be more than 0 and at most 1e12."));
                None
            }
            None => {
                self.wrong_type(key, "a number", &value);
                None
            }
        }
    }

    /// Takes a list of positive numbers, as many as `lengths` allows.
    pub fn sizes(&mut self, key: &str, lengths: &[usize]) -> Option<Vec<f64>> {
        let value = self.take(key)?;
        let numbers: Option<Vec<f64>> = value.as_array().and_then(|items| items.iter().map(number).collect());
        match numbers {
            Some(sizes) if lengths.contains(&sizes.len()) && sizes.iter().all(|&mm| mm > 0.0 && mm <= 1e12) => {
                Some(sizes)
            }
            _ => {
                let count = lengths.iter().map(usize::to_string).collect::<Vec<_>>().join(" or ");
                self.fault("size", key, format!("`{key}` must be {count} positive lengths in millimetres."));
                None
            }
        }
    }

    /// Takes texts: a list, or one text alone; empty when absent.
    pub fn texts(&mut self, key: &str) -> Vec<String> {
        match self.take(key) {
            None => Vec::new(),
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(items)) if items.iter().all(Value::is_str) => {
                items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
            }
            Some(other) => {
                self.wrong_type(key, "a text or a list of texts", &other);
                Vec::new()
            }
        }
    }

    /// Takes a list of tables and reads each with `read`; empty when absent.
    pub fn tables<T>(&mut self, key: &str, read: impl Fn(&mut Fields<'_>) -> T) -> Vec<T> {
        let items = match self.take(key) {
            None => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.wrong_type(key, "a list of tables", &other);
                return Vec::new();
            }
        };
        let mut out = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            let key = format!("{key}[{at}]");
            match item {
                Value::Table(table) => out.push(self.inside(&key, table, &read)),
                other => self.wrong_type(&key, "a table", &other),
            }
        }
        out
    }

    /// Takes one table and reads it with `read`.
    pub fn table<T>(&mut self, key: &str, read: impl Fn(&mut Fields<'_>) -> T) -> Option<T> {
        match self.take(key)? {
            Value::Table(table) => Some(self.inside(key, table, read)),
            other => {
                self.wrong_type(key, "a table", &other);
                None
            }
        }
    }

    fn inside<T>(&mut self, key: &str, table: Table, read: impl Fn(&mut Fields<'_>) -> T) -> T {
        let mut fields = Fields::new(table, join(&self.path, key), self.faults);
        let out = read(&mut fields);
        fields.nothing_left();
        out
    }

    /// What nobody took.
    pub fn rest(self) -> Table {
        self.table
    }

    fn nothing_left(&mut self) {
        for key in std::mem::take(&mut self.table).keys() {
            self.fault("unknown_key", key, format!("`{key}` is not known here."));
        }
    }

    /// Notes that `key` holds something other than `wanted`.
    pub fn wrong_type(&mut self, key: &str, wanted: &str, found: &Value) {
        self.fault("type", key, format!("`{key}` must be {wanted}, not {}.", found.type_str()));
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(whole) => Some(*whole as f64),
        Value::Float(number) => Some(*number),
        _ => None,
    }
}
