//! `karakana fit`: capability cases in, one JSON line with the answer and its reasons out for each.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use designs::cases::{self, Cases};

use super::files;

/// Which cases to answer.
#[derive(Args)]
pub struct Fit {
    /// The cases, or - for standard input
    cases: PathBuf,
    /// Count on standard error how many expected answers were met, yes and no apart, by where they come from
    #[arg(long)]
    tally: bool,
}

/// Right and all answers, for an expected yes and an expected no.
#[derive(Default)]
struct Tally {
    yes: (usize, usize),
    no: (usize, usize),
}

/// Answers every case; exit 1 when the file cannot be read.
pub fn run(args: &Fit) -> ExitCode {
    match answer(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn answer(args: &Fit) -> Result<()> {
    let file: Cases = serde_json::from_reader(std::io::BufReader::new(files::open(&args.cases)?))
        .with_context(|| format!("{} is not a file of cases", args.cases.display()))?;
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for case in &file.cases {
        let verdict = cases::judge(case);
        serde_json::to_writer(&mut out, &verdict)?;
        out.write_all(b"\n")?;
        if let Some(expected) = case.expected_match {
            let tally = tallies.entry(case.label_basis.as_deref().unwrap_or("unlabelled")).or_default();
            let (right, all) = if expected { &mut tally.yes } else { &mut tally.no };
            *all += 1;
            *right += usize::from(verdict.fits == expected);
        }
    }
    out.flush()?;
    if args.tally {
        for (basis, Tally { yes, no }) in tallies {
            eprintln!("{basis}: yes {} of {}, no {} of {}", yes.0, yes.1, no.0, no.1);
        }
    }
    Ok(())
}
