//! JSON with lines, doubled keys and a limit on depth.
//!
//! A list of a hundred thousand records is read one by one, with the line each begins on, so that one bad record
//! does not cost the rest of its file.

use toml::{Table, Value};

use super::{MAX_DEPTH, Tree, join, put};
use crate::problem::Problem;

impl Tree {
    /// Reads a JSON object. The problems are what was noticed and, without a tree, why.
    ///
    /// Codes: `syntax`, `too_deep`, `empty_document`, `not_a_table` (errors), `duplicate_key` (warning, the first value is
    /// kept).
    pub fn from_json(text: &str) -> (Option<Self>, Vec<Problem>) {
        let mut reader = Reader { bytes: text.as_bytes(), text, at: 0, line: 1, problems: Vec::new() };
        let mut tree = Tree::default();
        let read = reader.document(&mut tree);
        let mut problems = reader.problems;
        match read {
            Ok(Some(Value::Table(root))) => {
                tree.root = root;
                (Some(tree), problems)
            }
            Ok(None) => {
                problems.push(Problem::error("empty_document", "", "The document says nothing.").at(1));
                (None, problems)
            }
            Ok(Some(other)) => {
                let message = format!("The document is a {}, not a table of fields.", other.type_str());
                problems.push(Problem::error("not_a_table", "", message).at(1));
                (None, problems)
            }
            Err(problem) => {
                problems.push(problem);
                (None, problems)
            }
        }
    }
}

/// Reads the items of a JSON list, or of the list under the first of `keys` that the object has, one by one:
/// `take(line, item)`. A document that is one object without such a list is one item. What is wrong comes back.
pub fn items(text: &str, keys: &[&str], mut take: impl FnMut(usize, Value)) -> Vec<Problem> {
    let mut reader = Reader { bytes: text.as_bytes(), text, at: 0, line: 1, problems: Vec::new() };
    if let Err(problem) = reader.each(keys, &mut take) {
        reader.problems.push(problem);
    }
    reader.problems
}

struct Reader<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    line: usize,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn document(&mut self, tree: &mut Tree) -> Result<Option<Value>, Problem> {
        self.skip();
        if self.at == self.bytes.len() {
            return Ok(None);
        }
        let value = self.value(&mut Some(tree), "", 0)?;
        self.end()?;
        Ok(value)
    }

    fn each(&mut self, keys: &[&str], take: &mut impl FnMut(usize, Value)) -> Result<(), Problem> {
        self.skip();
        match self.peek() {
            None => return Err(Problem::error("empty_document", "", "The document says nothing.").at(1)),
            Some(b'[') => self.list(take)?,
            Some(b'{') => {
                let (at, line) = (self.at, self.line);
                if self.find(keys)? {
                    self.list(take)?;
                    // What follows the list was read by nobody and may be anything.
                    return Ok(());
                }
                (self.at, self.line) = (at, line);
                if let Some(value) = self.value(&mut None, "", 0)? {
                    take(line, value);
                }
            }
            Some(_) => return Err(self.wrong("a list or an object is expected")),
        }
        self.end()
    }

    /// Goes to the list under one of the keys of the object that begins here.
    fn find(&mut self, keys: &[&str]) -> Result<bool, Problem> {
        self.at += 1;
        loop {
            self.skip();
            if self.peek() != Some(b'"') {
                return Ok(false);
            }
            let key = self.string()?;
            self.expect(b':')?;
            self.skip();
            if keys.contains(&key.as_str()) && self.peek() == Some(b'[') {
                return Ok(true);
            }
            self.value(&mut None, "", 1)?;
            self.skip();
            match self.peek() {
                Some(b',') => self.at += 1,
                _ => return Ok(false),
            }
        }
    }

    fn list(&mut self, take: &mut impl FnMut(usize, Value)) -> Result<(), Problem> {
        self.at += 1;
        self.skip();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.skip();
            let line = self.line;
            if let Some(value) = self.value(&mut None, "", 2)? {
                take(line, value);
            }
            self.skip();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(self.wrong("`,` or `]` is expected")),
            }
        }
    }

    fn end(&mut self) -> Result<(), Problem> {
        self.skip();
        if self.at < self.bytes.len() { Err(self.wrong("something follows the document")) } else { Ok(()) }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.peek() {
            self.line += usize::from(byte == b'\n');
            self.at += 1;
        }
    }

    fn wrong(&self, what: &str) -> Problem {
        let message = if self.at >= self.bytes.len() {
            "This is not JSON: it ends in the middle.".to_owned()
        } else {
            format!("This is not JSON: {what}.")
        };
        Problem::error("syntax", "", message).at(self.line)
    }

    fn expect(&mut self, byte: u8) -> Result<(), Problem> {
        self.skip();
        if self.peek() != Some(byte) {
            return Err(self.wrong(&format!("`{}` is expected", char::from(byte))));
        }
        self.at += 1;
        Ok(())
    }

    /// One value; none for `null`. Lines are noted in the tree, where there is one.
    fn value(&mut self, tree: &mut Option<&mut Tree>, path: &str, depth: usize) -> Result<Option<Value>, Problem> {
        self.skip();
        if depth > MAX_DEPTH {
            let message = format!("Lists and objects stand more than {MAX_DEPTH} deep in each other.");
            return Err(Problem::error("too_deep", path, message).at(self.line));
        }
        match self.peek() {
            Some(b'{') => self.object(tree, path, depth).map(|table| Some(Value::Table(table))),
            Some(b'[') => self.array(tree, path, depth).map(|items| Some(Value::Array(items))),
            Some(b'"') => self.string().map(|text| Some(Value::String(text))),
            _ => self.word(),
        }
    }

    fn object(&mut self, tree: &mut Option<&mut Tree>, path: &str, depth: usize) -> Result<Table, Problem> {
        let mut table = Table::new();
        self.at += 1;
        self.skip();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(table);
        }
        loop {
            self.skip();
            let line = self.line;
            if self.peek() != Some(b'"') {
                return Err(self.wrong("a key in quotes is expected"));
            }
            let key = self.string()?;
            let inner = if tree.is_some() { join(path, &key) } else { String::new() };
            if let Some(tree) = tree {
                tree.lines.entry(inner.clone()).or_insert(line);
            }
            self.expect(b':')?;
            match (self.value(tree, &inner, depth + 1)?, tree.as_deref_mut()) {
                (Some(value), _) => {
                    if !put(&mut table, key, value) {
                        let message = "This key stands twice; its first value is kept.";
                        self.problems.push(Problem::warning("duplicate_key", inner, message).at(line));
                    }
                }
                (None, Some(tree)) => tree.empty.push(inner),
                (None, None) => {}
            }
            self.skip();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(table);
                }
                _ => return Err(self.wrong("`,` or `}` is expected")),
            }
        }
    }

    fn array(&mut self, tree: &mut Option<&mut Tree>, path: &str, depth: usize) -> Result<Vec<Value>, Problem> {
        let mut items = Vec::new();
        self.at += 1;
        self.skip();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(items);
        }
        loop {
            self.skip();
            let inner = if tree.is_some() { format!("{path}[{}]", items.len()) } else { String::new() };
            if let Some(tree) = tree {
                tree.lines.entry(inner.clone()).or_insert(self.line);
            }
            items.extend(self.value(tree, &inner, depth + 1)?);
            self.skip();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(items);
                }
                _ => return Err(self.wrong("`,` or `]` is expected")),
            }
        }
    }

    fn string(&mut self) -> Result<String, Problem> {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.at += 1;
                    let literal = &self.text[start..self.at];
                    return serde_json::from_str(literal).map_err(|_| self.wrong("a text holds what it must not"));
                }
                b'\\' => self.at += 2,
                b'\n' => return Err(self.wrong("a text does not end on its line")),
                _ => self.at += 1,
            }
        }
        Err(self.wrong("a text does not end"))
    }

    /// `true`, `false`, `null` or a number.
    fn word(&mut self) -> Result<Option<Value>, Problem> {
        let rest = &self.bytes[self.at.min(self.bytes.len())..];
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let length = rest.iter().take_while(|byte| is_part(byte)).count();
        let word = &self.text[self.at..self.at + length];
        let value = match word {
            "null" => None,
            "true" => Some(Value::Boolean(true)),
            "false" => Some(Value::Boolean(false)),
            _ => match serde_json::from_str::<serde_json::Number>(word) {
                Ok(number) => Some(match (number.as_i64(), number.as_f64()) {
                    (Some(whole), _) => Value::Integer(whole),
                    (None, Some(number)) => Value::Float(number),
                    (None, None) => return Err(self.wrong("a number is too large")),
                }),
                Err(_) => return Err(self.wrong("a value is expected")),
            },
        };
        self.at += length;
        Ok(value)
    }
}
