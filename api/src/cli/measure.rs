//! `karakana measure`: size, volume and closedness of design files, and what a full piece weighs in usual materials.

use std::collections::BTreeMap;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use designs::geometry::{self, DENSITIES, Shape};
use designs::problem::Problem;
use serde::Serialize;

use super::files;

/// What to measure.
#[derive(Args)]
pub struct Measure {
    /// STL, 3MF, SVG and DXF files
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

/// What is said of one file.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a Path,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    shape: Option<Shape>,
    /// Kilograms of a full piece, by material.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    kg: BTreeMap<&'static str, f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Problem>,
}

/// Writes a JSON line a file; exit 1 when one cannot be measured.
pub fn run(args: &Measure) -> ExitCode {
    match measure(&args.files) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn measure(paths: &[PathBuf]) -> Result<bool> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut all_ok = true;
    for file in paths {
        let mut bytes = Vec::new();
        files::open(file)?.read_to_end(&mut bytes).with_context(|| format!("cannot read {}", file.display()))?;
        let (shape, problem) = match geometry::measure(&file.to_string_lossy(), &bytes) {
            Ok(shape) => (Some(shape), None),
            Err(problem) => (None, Some(problem)),
        };
        all_ok &= problem.is_none();
        let kg = match &shape {
            Some(Shape::Solid(solid)) => DENSITIES.iter().filter_map(|(id, _)| Some((*id, solid.kg_of(id)?))).collect(),
            _ => BTreeMap::new(),
        };
        serde_json::to_writer(&mut out, &Line { file, shape, kg, problem })?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(all_ok)
}
