//! Insights as a table: a line a cell, the same for everybody.

use crate::error::{Fault, Result};
use crate::map::insights::{Amounts, Insights};

/// The table, with `n` in its first line; a hidden cell has empty fields.
pub fn csv(insights: &Insights) -> Result<Vec<u8>> {
    let mut out = csv::Writer::from_writer(Vec::new());
    let failed = |_| Fault::new("failed");
    out.write_record(["by", "code", "workshops", "hours", "pieces", "kg", "m2"]).map_err(failed)?;
    out.write_record(line("all", "n", Some(insights.workshops), insights.capacity)).map_err(failed)?;
    for cut in &insights.cuts {
        for cell in &cut.cells {
            out.write_record(line(cut.by, &cell.code, cell.workshops, cell.capacity)).map_err(failed)?;
        }
    }
    for made in &insights.scope.reach {
        out.write_record(line("design", &made.design, Some(made.workshops), None)).map_err(failed)?;
    }
    out.into_inner().map_err(|_| Fault::new("failed"))
}

fn line(by: &str, code: &str, workshops: Option<usize>, capacity: Option<Amounts>) -> [String; 7] {
    // Codes come from records of others; a spreadsheet must not take one for a formula.
    let code = if code.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{code}") } else { code.to_owned() };
    let amount = |part: fn(Amounts) -> f64| capacity.map(|all| part(all).to_string()).unwrap_or_default();
    [
        by.to_owned(),
        code,
        workshops.map(|count| count.to_string()).unwrap_or_default(),
        amount(|all| all.hours),
        amount(|all| all.pieces),
        amount(|all| all.kg),
        amount(|all| all.m2),
    ]
}
