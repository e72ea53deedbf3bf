//! From bytes to records: encoding, format, dialect, one record after another.

use toml::Value;

use super::{Dialect, Item, Mapping, Rejected, Summary, core, dialects, relational, sheet, table};
use crate::problem::Problem;
use crate::source;
use crate::tree::{self, Tree};

/// A file of a whole country's workshops fits in this.
const MOST_BYTES: usize = 256 << 20;
/// Names under which documents keep their list.
const LISTS: [&str; 6] = ["features", "elements", "facilities", "labs", "spaces", "items"];

/// Reads a file of workshops in any dialect and gives each record to `take`; the name only helps to tell the
/// format, the mapping says what the columns of a table mean.
///
/// Codes of files: those of [`crate::source::decode`] and [`crate::tree`], `unknown_kind`, `no_name_column` (errors),
/// `sheet` (no spreadsheet, errors), `formula` (warning). Codes of records: `missing`, `swapped`, `place`, `row`, `type` (errors), `null_island`, `garbled` (warnings).
pub fn read(name: &str, bytes: &[u8], mapping: Option<&Mapping>, mut take: impl FnMut(Item)) -> Summary {
    let mut summary = Summary { dialect: None, mapping: None, problems: Vec::new() };
    if sheet::is_archive(bytes) {
        match sheet::read(bytes) {
            Ok(sheet) => {
                summary.problems = sheet.problems;
                summary.mapping = Some(table::read(&sheet.csv, mapping, &mut summary.problems, &mut take));
                summary.dialect = Some(Dialect::Sheet);
            }
            Err(problem) => summary.problems.push(problem),
        }
        return summary;
    }
    let source = match source::decode(bytes, MOST_BYTES) {
        Ok(source) => source,
        Err(problem) => {
            summary.problems.push(problem);
            return summary;
        }
    };
    // Records say themselves where a name is garbled.
    summary.problems = source.problems.into_iter().filter(|problem| problem.code != "garbled").collect();
    let text = source.text.trim_start_matches('\u{FEFF}');
    match format(name, text) {
        Kind::Json => json(text, &mut summary, &mut take),
        Kind::Yaml => yaml(text, &mut summary, &mut take),
        Kind::Csv => {
            let mapping = table::read(text, mapping, &mut summary.problems, &mut take);
            summary.dialect = Some(Dialect::Csv);
            summary.mapping = Some(mapping);
        }
    }
    summary
}

enum Kind {
    Json,
    Yaml,
    Csv,
}

fn format(name: &str, text: &str) -> Kind {
    let name = name.to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let first = text.trim_start().chars().next();
    if ends(&[".csv", ".tsv"]) {
        Kind::Csv
    } else if ends(&[".yml", ".yaml"]) {
        Kind::Yaml
    } else if ends(&[".json", ".geojson"]) || matches!(first, Some('{' | '[')) {
        Kind::Json
    } else if text.lines().next().is_some_and(|line| !line.contains(": ") && line.contains([',', ';', '\t'])) {
        Kind::Csv
    } else {
        Kind::Yaml
    }
}

fn json(text: &str, summary: &mut Summary, take: &mut impl FnMut(Item)) {
    if text.contains("\"ManufacturingFacility\"") {
        let (tree, problems) = Tree::from_json(text);
        if let Some(tree) = tree.filter(|tree| relational::is_relational(&tree.root)) {
            summary.problems.extend(problems);
            summary.dialect = Some(Dialect::Relational);
            for (at, (key, record)) in relational::records(&tree.root).into_iter().enumerate() {
                let line = tree.line(&format!("ManufacturingFacility[{at}]")).unwrap_or(1);
                take(core::item(line, key, record));
            }
            return;
        }
    }
    let mut seen = None;
    let problems = tree::json_items(text, &LISTS, |line, value| take(one(line, value, &mut seen)));
    summary.problems.extend(problems);
    summary.dialect = seen;
}

fn yaml(text: &str, summary: &mut Summary, take: &mut impl FnMut(Item)) {
    // A list of records is put under a key, since a document is a table.
    let is_list = text
        .lines()
        .find(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .is_some_and(|l| l.starts_with("- "));
    let wrapped = format!("facilities:\n{text}");
    let (tree, problems) = Tree::from_yaml(if is_list { &wrapped } else { text });
    let shift = usize::from(is_list);
    summary
        .problems
        .extend(problems.into_iter().map(|p| Problem { line: p.line.map(|line| line - shift.min(line)), ..p }));
    let Some(tree) = tree else { return };
    let list = LISTS.iter().find_map(|key| Some((*key, tree.root.get(*key)?.as_array()?)));
    let Some((key, records)) = list else {
        take(one(1, Value::Table(tree.root), &mut summary.dialect));
        return;
    };
    for (at, record) in records.iter().enumerate() {
        let line = tree.line(&format!("{key}[{at}]")).unwrap_or(1);
        take(one(line - shift.min(line), record.clone(), &mut summary.dialect));
    }
}

/// One record of whatever shape; the first that has one tells the dialect of the file.
fn one(line: usize, value: Value, seen: &mut Option<Dialect>) -> Item {
    let Value::Table(record) = value else {
        let message = format!("A record must be a table of fields, not {}.", value.type_str());
        let problems = vec![Problem::error("type", "", message).at(line)];
        return Item::Bad(Rejected { line, name: String::new(), problems });
    };
    let dialect = dialects::dialect(&record);
    seen.get_or_insert(dialect);
    let (key, record) = dialects::record(dialect, record);
    core::item(line, key, record)
}
