//! Spreadsheets (XLSX and ODS) as the table they hold.
//!
//! The first sheet that has cells is written out as text with commas and goes the way of every other table. Files come
//! from strangers: what an archive unpacks to is counted before it is read, and cells far out are not asked for. A
//! formula is never run: what the program that saved the file last computed is taken, and said.

use std::io::{Cursor, Read};

use calamine::{Data, Ods, Reader, Xlsx};

use crate::problem::Problem;

/// What all parts of an archive may unpack to, in bytes.
const MOST_UNPACKED: u64 = 256 << 20;
/// The most rows and columns that are read.
const MOST_ROWS: u32 = 200_000;
const MOST_COLUMNS: u32 = 400;

/// A table as text with commas; line n is row n of the sheet.
pub(super) struct Sheet {
    pub csv: String,
    /// What is said of it.
    pub problems: Vec<Problem>,
}

/// Whether bytes are a spreadsheet's, or at least an archive.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the first sheet that has cells. Codes: `sheet` (no spreadsheet), `too_large`, `empty`; with it `formula`.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet, Problem> {
    let kind = unpacked(bytes)?;
    match kind {
        Kind::Xlsx => xlsx(bytes),
        Kind::Ods => ods(bytes),
    }
}

enum Kind {
    Xlsx,
    Ods,
}

fn no_sheet<T>(_: T) -> Problem {
    Problem::error("sheet", "", "This cannot be read as a spreadsheet (XLSX or ODS).")
}

fn too_large() -> Problem {
    Problem::error("too_large", "", "The spreadsheet is larger than 256 MB unpacked, 200,000 rows or 400 columns.")
}

/// Which kind it is, after all of it was unpacked once without keeping it: an archive may lie about its sizes.
fn unpacked(bytes: &[u8]) -> Result<Kind, Problem> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(no_sheet)?;
    let (mut kind, mut left) = (None, MOST_UNPACKED);
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(no_sheet)?;
        let name = part.name().map_err(no_sheet)?.into_owned();
        let is_content = name == "content.xml";
        match name.as_str() {
            "xl/workbook.xml" => kind = Some(Kind::Xlsx),
            "content.xml" => kind = Some(Kind::Ods),
            _ => {}
        }
        let mut text = Vec::new();
        let mut part = part.take(left + 1);
        let length = if is_content {
            part.read_to_end(&mut text).map_err(no_sheet)? as u64
        } else {
            std::io::copy(&mut part, &mut std::io::sink()).map_err(no_sheet)?
        };
        left = left.checked_sub(length).ok_or_else(too_large)?;
        if is_content && repeats_too_often(&String::from_utf8_lossy(&text)) {
            return Err(too_large());
        }
    }
    kind.ok_or_else(|| no_sheet(()))
}

/// Whether cells that hold something, or rows of such cells, say that they are repeated more often than a table is large.
fn repeats_too_often(content: &str) -> bool {
    let repeats = |tag: &str| {
        let (_, rest) = tag.split_once("-repeated=")?;
        rest.trim_start_matches(['"', '\'']).split(|c: char| !c.is_ascii_digit()).next()?.parse::<u64>().ok()
    };
    content.split("<table:table-row").skip(1).any(|row| {
        let (head, cells) = row.split_once('>').unwrap_or((row, ""));
        let full = cells.split("<table:table-cell").skip(1).filter_map(|cell| {
            let (tag, _) = cell.split_once('>')?;
            (!tag.ends_with('/') || tag.contains("value")).then(|| repeats(tag).unwrap_or(1))
        });
        let widths: Vec<u64> = full.collect();
        let width = widths.iter().fold(0_u64, |sum, width| sum.saturating_add(*width));
        let rows = repeats(head).unwrap_or(1);
        width > u64::from(MOST_COLUMNS) * 4 || (width > 0 && rows.saturating_mul(width) > 10_000_000)
    })
}

fn xlsx(bytes: &[u8]) -> Result<Sheet, Problem> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(no_sheet)?;
    for name in book.sheet_names() {
        let formulas = {
            let mut cells = book.worksheet_cells_reader(&name).map_err(no_sheet)?;
            let mut count = 0;
            while let Some(cell) = cells.next_formula().map_err(no_sheet)? {
                count += usize::from(!cell.get_value().is_empty());
            }
            count
        };
        let mut table = Table::default();
        let mut cells = book.worksheet_cells_reader(&name).map_err(no_sheet)?;
        while let Some(cell) = cells.next_cell().map_err(no_sheet)? {
            table.put(cell.get_position(), words(&Data::from(cell.get_value().clone())))?;
        }
        if !table.rows.is_empty() {
            return Ok(table.sheet(formulas));
        }
    }
    Err(Problem::error("empty", "", "The spreadsheet holds no cell."))
}

fn ods(bytes: &[u8]) -> Result<Sheet, Problem> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(no_sheet)?;
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(no_sheet)?;
        let formulas = book.worksheet_formula(&name).map_err(no_sheet)?;
        let mut table = Table::default();
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            table.put((top + row as u32, left + column as u32), words(value))?;
        }
        if !table.rows.is_empty() {
            return Ok(table.sheet(formulas.used_cells().filter(|(_, _, text)| !text.is_empty()).count()));
        }
    }
    Err(Problem::error("empty", "", "The spreadsheet holds no cell."))
}

/// What a cell says, in one line.
fn words(value: &Data) -> String {
    match value {
        Data::Empty | Data::Error(_) => String::new(),
        Data::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    }
}

/// Rows by their number, which begins with 0.
#[derive(Default)]
struct Table {
    rows: std::collections::BTreeMap<u32, Vec<String>>,
}

impl Table {
    fn put(&mut self, (row, column): (u32, u32), text: String) -> Result<(), Problem> {
        if text.trim().is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(too_large());
        }
        let cells = self.rows.entry(row).or_default();
        cells.resize(cells.len().max(column as usize + 1), String::new());
        // A row is a line, so that what is said of a line is said of the row.
        cells[column as usize] =
            text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ");
        Ok(())
    }

    fn sheet(self, formulas: usize) -> Sheet {
        let width = self.rows.values().map(Vec::len).max().unwrap_or_default();
        let mut csv = String::new();
        let mut line = 0;
        for (row, mut cells) in self.rows {
            // Nothing stands before the header.
            let blank = if csv.is_empty() { 0 } else { row - line };
            (0..blank).for_each(|_| csv.push('\n'));
            line = row + 1;
            cells.resize(width, String::new());
            let quoted = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
            csv.push_str(&quoted.collect::<Vec<_>>().join(","));
            csv.push('\n');
        }
        let mut problems = Vec::new();
        if formulas > 0 {
            let message = format!("{formulas} cells hold a formula; it is not run, its last result is taken.");
            problems.push(Problem::warning("formula", "", message));
        }
        Sheet { csv, problems }
    }
}
