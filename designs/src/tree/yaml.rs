//! YAML from a stream of events, since only those show lines, aliases and doubled keys.
//!
//! Nothing recurses, and an alias is unfolded only as long as the whole stays small: a page of text can otherwise
//! stand for more values than memory holds.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle};
use toml::{Table, Value};

use super::{MAX_DEPTH, MAX_NODES, Tree, join, put};
use crate::problem::Problem;

/// Keys whose values are texts even if they look like numbers: version 1.10 is not 1.1.
const TEXT_KEYS: [&str; 8] =
    ["version", "okhv", "okh-manifest-version", "release", "postcode", "zip_code", "date-created", "date-updated"];

/// A list or table that is still open.
enum Open {
    Table { table: Table, key: Option<String>, merged: Vec<Table> },
    List(Vec<Value>),
}

/// What an event gives once it is complete; none for `null`.
type Node = Option<Value>;

struct Builder {
    tree: Tree,
    problems: Vec<Problem>,
    /// Each open list or table with its path, its anchor and the number of values before it.
    open: Vec<(Open, String, usize, usize)>,
    anchors: HashMap<usize, (Node, usize)>,
    nodes: usize,
    root: Option<Node>,
}

impl Tree {
    /// Reads the first document of a YAML text. The problems are what was noticed and, without a tree, why.
    ///
    /// Codes: `syntax`, `too_deep`, `alias`, `too_big`, `empty_document`, `not_a_table`, `key` (errors),
    /// `duplicate_key` (the first value is kept), `more_documents` (warnings).
    pub fn from_yaml(text: &str) -> (Option<Self>, Vec<Problem>) {
        let mut builder = Builder {
            tree: Tree::default(),
            problems: Vec::new(),
            open: Vec::new(),
            anchors: HashMap::new(),
            nodes: 0,
            root: None,
        };
        if let Err(problem) = builder.read(text) {
            builder.problems.push(problem);
            return (None, builder.problems);
        }
        let Builder { mut tree, mut problems, root, .. } = builder;
        match root.flatten() {
            Some(Value::Table(table)) => {
                tree.root = table;
                (Some(tree), problems)
            }
            Some(other) => {
                let message = format!("The document is a {}, not a table of fields.", other.type_str());
                problems.push(Problem::error("not_a_table", "", message).at(1));
                (None, problems)
            }
            None => {
                problems.push(Problem::error("empty_document", "", "The document says nothing.").at(1));
                (None, problems)
            }
        }
    }
}

impl Builder {
    fn read(&mut self, text: &str) -> Result<(), Problem> {
        let mut documents = 0;
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| {
                Problem::error("syntax", "", format!("This is not YAML: {}.", error.info())).at(error.marker().line())
            })?;
            let line = span.start.line();
            match event {
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        let message = "Only the first of several documents in this file is read.";
                        self.problems.push(Problem::warning("more_documents", "", message).at(line));
                        return Ok(());
                    }
                }
                Event::Scalar(text, style, anchor, _) => self.scalar(&text, style, anchor, line)?,
                Event::Alias(anchor) => self.alias(anchor, line)?,
                Event::SequenceStart(anchor, _) => self.start(Open::List(Vec::new()), anchor, line)?,
                Event::MappingStart(anchor, _) => {
                    self.start(Open::Table { table: Table::new(), key: None, merged: Vec::new() }, anchor, line)?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.end(line)?,
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            }
        }
        Ok(())
    }

    /// The path at which the next value will stand.
    fn path(&self) -> String {
        match self.open.last() {
            Some((Open::Table { key: Some(key), .. }, path, ..)) => join(path, key),
            Some((Open::List(items), path, ..)) => format!("{path}[{}]", items.len()),
            Some((_, path, ..)) => path.clone(),
            None => String::new(),
        }
    }

    fn count(&mut self, nodes: usize, line: usize) -> Result<(), Problem> {
        self.nodes += nodes;
        if self.nodes > MAX_NODES {
            let message = "The aliases of this document unfold to more than anybody can have meant.";
            return Err(Problem::error("too_big", self.path(), message).at(line));
        }
        Ok(())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, anchor: usize, line: usize) -> Result<(), Problem> {
        self.count(1, line)?;
        if let Some((Open::Table { key: key @ None, .. }, path, ..)) = self.open.last_mut() {
            self.tree.lines.entry(join(path, text)).or_insert(line);
            *key = Some(text.to_owned());
            return Ok(());
        }
        let path = self.path();
        let is_text = style != ScalarStyle::Plain
            || matches!(self.open.last(), Some((Open::Table { key: Some(key), .. }, ..)) if TEXT_KEYS.contains(&key.as_str()));
        self.tree.lines.entry(path).or_insert(line);
        let node = if is_text && !text.is_empty() { Some(Value::String(text.to_owned())) } else { plain(text, style) };
        self.finish(node, anchor, 1, line)
    }

    fn alias(&mut self, anchor: usize, line: usize) -> Result<(), Problem> {
        let Some((node, nodes)) = self.anchors.get(&anchor).cloned() else {
            let message = "An alias stands inside what it stands for.";
            return Err(Problem::error("alias", self.path(), message).at(line));
        };
        self.count(nodes, line)?;
        self.finish(node, 0, nodes, line)
    }

    fn start(&mut self, open: Open, anchor: usize, line: usize) -> Result<(), Problem> {
        self.count(1, line)?;
        let path = self.path();
        if matches!(self.open.last(), Some((Open::Table { key: None, .. }, ..))) {
            return Err(Problem::error("key", path, "A key must be a text, not a list or a table.").at(line));
        }
        if self.open.len() >= MAX_DEPTH {
            let message = format!("Lists and tables stand more than {MAX_DEPTH} deep in each other.");
            return Err(Problem::error("too_deep", path, message).at(line));
        }
        self.tree.lines.entry(path.clone()).or_insert(line);
        self.open.push((open, path, anchor, self.nodes));
        Ok(())
    }

    fn end(&mut self, line: usize) -> Result<(), Problem> {
        let Some((open, _, anchor, before)) = self.open.pop() else {
            return Ok(());
        };
        let value = match open {
            Open::List(items) => Value::Array(items),
            Open::Table { mut table, merged, .. } => {
                for (key, value) in merged.into_iter().flatten() {
                    put(&mut table, key, value);
                }
                Value::Table(table)
            }
        };
        let nodes = self.nodes - before + 1;
        self.finish(Some(value), anchor, nodes, line)
    }

    /// Puts a complete value where it belongs.
    fn finish(&mut self, node: Node, anchor: usize, nodes: usize, line: usize) -> Result<(), Problem> {
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), nodes));
        }
        let path = self.path();
        let Some((open, ..)) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match (open, node) {
            (Open::List(items), Some(value)) => items.push(value),
            (Open::List(_), None) => self.tree.empty.push(path),
            (Open::Table { table, key, merged }, node) => {
                let Some(key) = key.take() else {
                    return Err(Problem::error("key", path, "A key must be a text.").at(line));
                };
                match node {
                    Some(Value::Table(other)) if key == "<<" => merged.push(other),
                    Some(value) => {
                        if !put(table, key, value) {
                            let message = "This key stands twice; its first value is kept.";
                            self.problems.push(Problem::warning("duplicate_key", path, message).at(line));
                        }
                    }
                    None => self.tree.empty.push(path),
                }
            }
        }
        Ok(())
    }
}

/// What a scalar without quotes says, by the core schema of YAML 1.2. A number with a leading zero is a text.
fn plain(text: &str, style: ScalarStyle) -> Node {
    if style != ScalarStyle::Plain {
        return Some(Value::String(text.to_owned()));
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let numeric = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && !(digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0."));
    match text {
        "" | "~" | "null" | "Null" | "NULL" => None,
        "true" | "True" | "TRUE" => Some(Value::Boolean(true)),
        "false" | "False" | "FALSE" => Some(Value::Boolean(false)),
        _ if !numeric => Some(Value::String(text.to_owned())),
        _ => Some(match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(whole), _) => Value::Integer(whole),
            (_, Ok(number)) if number.is_finite() => Value::Float(number),
            _ => Value::String(text.to_owned()),
        }),
    }
}
