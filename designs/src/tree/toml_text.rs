//! TOML, where the parser itself finds doubled keys and gives a span for everything.

use std::collections::HashMap;

use toml::de::{DeTable, DeValue};
use toml::{Spanned, Table, Value};

use super::{Tree, join};
use crate::diagnostic::Diagnostic;

impl Tree {
    /// Reads TOML; on bad syntax, every place where it is bad.
    pub fn from_toml(text: &str) -> Result<Self, Vec<Diagnostic>> {
        let newlines: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let line_of = |at: usize| newlines.partition_point(|&newline| newline < at) + 1;
        let (table, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            return Err(errors
                .iter()
                .map(|error| Diagnostic {
                    line: error.span().map(|span| line_of(span.start)),
                    ..Diagnostic::new("syntax", "", error.message())
                })
                .collect());
        }
        let mut converter = Converter { line_of, lines: HashMap::new(), faults: Vec::new() };
        let root = converter.table(table.get_ref(), "");
        if converter.faults.is_empty() {
            Ok(Self { root, empty: Vec::new(), lines: converter.lines })
        } else {
            Err(converter.faults)
        }
    }
}

struct Converter<F> {
    line_of: F,
    lines: HashMap<String, usize>,
    faults: Vec<Diagnostic>,
}

impl<F: Fn(usize) -> usize> Converter<F> {
    fn table(&mut self, table: &DeTable<'_>, path: &str) -> Table {
        let mut out = Table::new();
        for (key, value) in table {
            let path = join(path, key.get_ref());
            self.lines.insert(path.clone(), (self.line_of)(key.span().start));
            let value = self.value(value, &path);
            out.insert(key.get_ref().to_string(), value);
        }
        out
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, path: &str) -> Value {
        let line = (self.line_of)(value.span().start);
        match value.get_ref() {
            DeValue::String(text) => Value::String(text.to_string()),
            DeValue::Boolean(yes) => Value::Boolean(*yes),
            DeValue::Datetime(when) => Value::Datetime(*when),
            DeValue::Integer(digits) => match i64::from_str_radix(digits.as_str(), digits.radix()) {
                Ok(number) => Value::Integer(number),
                Err(_) => self.bad_number(path, line),
            },
            DeValue::Float(digits) => match digits.as_str().parse::<f64>() {
                Ok(number) if number.is_finite() => Value::Float(number),
                _ => self.bad_number(path, line),
            },
            DeValue::Array(items) => {
                let items = items.iter().enumerate().map(|(at, item)| {
                    let path = format!("{path}[{at}]");
                    self.lines.insert(path.clone(), (self.line_of)(item.span().start));
                    self.value(item, &path)
                });
                Value::Array(items.collect())
            }
            DeValue::Table(table) => Value::Table(self.table(table, path)),
        }
    }

    fn bad_number(&mut self, path: &str, line: usize) -> Value {
        let message = "The number is too large or not a number.";
        self.faults.push(Diagnostic { line: Some(line), ..Diagnostic::new("number", path, message) });
        Value::Integer(0)
    }
}
