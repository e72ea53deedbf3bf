//! Benchmarks of the matcher: the rows of its goals, each in a process of its own.
//!
//! A process per row makes its peak memory its own. What is counted is processor time, because machines
//! are shared; and the same problem files go to other people's solvers, so that ratios come from one run.

use super::{files, matching};
use anyhow::{Context, Result, bail, ensure};
use clap::Subcommand;
use matcher::{Generate, Losses, Options, Problem, Quoter, generated};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

#[derive(Subcommand)]
pub enum Bench {
    /// Every row of the matcher's goals, as a table
    Match {
        /// Only these rows, by name
        #[arg(long, value_delimiter = ',', value_name = "ROWS")]
        rows: Vec<String>,
        /// Also let other solvers solve the small rows, with this Python (see benches/peers)
        #[arg(long, value_name = "PYTHON")]
        peers: Option<PathBuf>,
    },
    /// One row, as JSON
    #[command(hide = true)]
    Row { name: String },
}

/// A row of the table: a problem that is generated, and what is measured on it.
struct Row {
    name: &'static str,
    workshops: usize,
    requests: usize,
    load: f64,
    two_step: f64,
    kind: Kind,
    /// Whether whole-model solvers can build it.
    peers: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// One request at a time among all workshops.
    Quote,
    /// The linear relaxation.
    Linear,
    /// With set-ups, lots and whole pieces, within ten seconds.
    Whole,
    /// Every single loss of the Kenyan case.
    Losses,
}

const fn row(name: &'static str, workshops: usize, requests: usize, load: f64, kind: Kind) -> Row {
    Row { name, workshops, requests, load, two_step: 0.0, kind, peers: requests == 100 }
}

/// A row in which three of ten requests need two operations.
const fn two_step(name: &'static str, workshops: usize, load: f64) -> Row {
    Row { two_step: 0.3, ..row(name, workshops, 100, load, Kind::Linear) }
}

const ROWS: [Row; 13] = [
    row("quote-1m", 1_000_000, 2_000, 0.001, Kind::Quote),
    row("light-100", 10_000, 100, 0.02, Kind::Linear),
    row("tight-100", 10_000, 100, 0.3, Kind::Linear),
    row("light-1k", 100_000, 1_000, 0.02, Kind::Linear),
    row("tight-1k", 100_000, 1_000, 0.3, Kind::Linear),
    row("light-10k", 1_000_000, 10_000, 0.02, Kind::Linear),
    Row { peers: false, ..two_step("two-light-100", 10_000, 0.02) },
    Row { peers: false, ..two_step("two-tight-100", 10_000, 0.3) },
    // Every way between two workshops is a column of a whole model: more workshops are more than they can hold.
    two_step("two-tight-1k", 1_000, 0.3),
    Row { peers: false, ..row("lots-100", 2_500, 100, 0.02, Kind::Whole) },
    Row { peers: false, two_step: 0.3, ..row("two-step-100", 10_000, 100, 0.02, Kind::Whole) },
    row("lots-1k", 10_000, 1_000, 0.02, Kind::Whole),
    row("losses-kenya", 0, 0, 0.0, Kind::Losses),
];

/// The same instances on every machine.
const SEED: u64 = 1;

/// What a row came to.
#[derive(Serialize, Deserialize)]
struct Measured {
    cpu_s: f64,
    objective: Option<f64>,
    bound: Option<f64>,
    gap: Option<f64>,
    peak_rss_bytes: u64,
    note: String,
}

/// Runs a benchmark.
pub fn run(what: Bench) -> ExitCode {
    let done = match what {
        Bench::Match { rows, peers } => table(&rows, peers.as_deref()),
        Bench::Row { name } => find(&name).and_then(measure).and_then(|measured| files::create_json(None, &measured)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn find(name: &str) -> Result<&'static Row> {
    ROWS.iter().find(|row| row.name == name).with_context(|| {
        let names: Vec<_> = ROWS.iter().map(|row| row.name).collect();
        format!("there is no row \"{name}\", only {}", names.join(", "))
    })
}

#[expect(clippy::print_stdout, reason = "the table is what the command is for")]
fn table(names: &[String], python: Option<&Path>) -> Result<()> {
    let wanted: Vec<&Row> = match names {
        [] => ROWS.iter().collect(),
        names => names.iter().map(|name| find(name)).collect::<Result<_>>()?,
    };
    println!("| row | what | CPU s | objective | gap | peak MB | |\n|---|---|---|---|---|---|---|");
    for row in wanted {
        let executable = std::env::current_exe()?;
        let measured: Measured = answer(Command::new(executable).args(["bench", "row", row.name]))?;
        println!("{}", line(row.name, &row.describe(), &measured));
        if let Some(python) = python.filter(|_| row.peers) {
            for (peer, theirs) in peers(row, python)? {
                let ratio = theirs.cpu_s / measured.cpu_s;
                let what = format!("{peer}: {ratio:.0} times ours");
                println!("{}", line("", &what, &theirs));
                if let (Some(ours), Some(theirs)) = (measured.objective, theirs.objective) {
                    let apart = (ours - theirs).abs() / ours.abs().max(1.0);
                    ensure!(apart <= 1e-9, "{peer} on {}: objectives differ by {apart:e}", row.name);
                }
            }
        }
    }
    Ok(())
}

fn line(name: &str, what: &str, measured: &Measured) -> String {
    let number = |value: Option<f64>, digits: usize| value.map_or(String::new(), |v| format!("{v:.digits$}"));
    let gap = measured.gap.map_or(String::new(), |gap| format!("{gap:.1e}"));
    let (cpu, objective) = (measured.cpu_s, number(measured.objective, 2));
    let megabytes = measured.peak_rss_bytes / 1_000_000;
    format!("| {name} | {what} | {cpu:.3} | {objective} | {gap} | {megabytes} | {} |", measured.note)
}

impl Row {
    fn describe(&self) -> String {
        match self.kind {
            Kind::Quote => format!("a quote among {}", self.workshops),
            Kind::Losses => "all single losses".to_owned(),
            Kind::Linear | Kind::Whole => {
                let load = self.load * 100.0;
                let two = if self.two_step > 0.0 { ", two operations" } else { "" };
                format!("{} requests, {} workshops, {load}% load{two}", self.requests, self.workshops)
            }
        }
    }

    fn generate(&self) -> Generate {
        let Row { workshops, requests, load, two_step, .. } = *self;
        Generate { workshops, requests, load, two_step, seed: SEED }
    }
}

/// Runs a command that prints one JSON document.
fn answer<T: for<'de> Deserialize<'de>>(command: &mut Command) -> Result<T> {
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    if !output.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    // Some solvers greet before they answer.
    let text = String::from_utf8_lossy(&output.stdout);
    let json = text.find(['{', '[']).map_or(text.trim(), |start| &text[start..]);
    serde_json::from_str(json).context("the answer is not JSON")
}

/// What other solvers make of a row's problem.
fn peers(row: &Row, python: &Path) -> Result<Vec<(String, Measured)>> {
    let problem = std::env::temp_dir().join(format!("karakana-bench-{}.json", std::process::id()));
    files::create(Some(&problem), |out| matcher::generate(&row.generate(), out))?;
    let script = Path::new("benches/peers/solve.py");
    let names: Vec<String> = answer(Command::new(python).arg(script).arg("--list"))?;
    // Nothing comes of a problem that a solver cannot state.
    let solve = |name: String| -> Result<Option<(String, Measured)>> {
        let measured: Option<Measured> = answer(Command::new(python).arg(script).arg(&name).arg(&problem))?;
        Ok(measured.map(|measured| (name, measured)))
    };
    let measured = names.into_iter().filter_map(|name| solve(name).transpose()).collect();
    std::fs::remove_file(&problem)?;
    measured
}

fn measure(row: &Row) -> Result<Measured> {
    // A process reads the vocabulary of processes once, whatever it plans.
    let smallest = Generate { workshops: 1, requests: 1, load: 0.1, two_step: 0.0, seed: SEED };
    plan(&generated(&smallest), &Options::default())?;
    match row.kind {
        Kind::Quote => quotes(row),
        Kind::Linear => {
            let problem = generated(&row.generate());
            plan(&problem, &Options { relax: true, brief: true, prices: false, ..Options::default() })
        }
        Kind::Whole => {
            let problem = generated(&row.generate());
            let time_limit_s = Some(10.0);
            plan(&problem, &Options { time_limit_s, brief: true, prices: false, ..Options::default() })
        }
        Kind::Losses => losses(),
    }
}

fn plan(problem: &Problem, options: &Options) -> Result<Measured> {
    let start = cpu_seconds()?;
    let Ok(plan) = matcher::solve(problem, options) else {
        bail!("the generated problem is invalid");
    };
    let cpu_s = cpu_seconds()? - start;
    let unfilled = plan.unfilled.iter().fold(0.0, |sum, unfilled| sum + unfilled.quantity);
    let (columns, solve) = (plan.stats.columns, plan.stats.seconds.solve);
    let note = format!("{:?}, {unfilled} unfilled, {columns} columns, {solve:.3} s on the wall solving", plan.status);
    Ok(Measured {
        cpu_s,
        objective: Some(plan.objective),
        bound: Some(plan.bound),
        gap: Some(plan.gap),
        peak_rss_bytes: matching::peak_rss_bytes().unwrap_or(0),
        note,
    })
}

fn quotes(row: &Row) -> Result<Measured> {
    let problem = generated(&row.generate());
    let start = cpu_seconds()?;
    let quoter = Quoter::new(problem.workshops, problem.policy);
    let built = cpu_seconds()? - start;
    let mut seconds = Vec::new();
    for request in &problem.requests {
        let start = Instant::now();
        let quoted = quoter.quote(request);
        seconds.push(start.elapsed().as_secs_f64());
        ensure!(quoted.is_some_and(|quoted| quoted.unfilled == 0.0), "{} cannot be filled", request.id);
    }
    seconds.sort_by(f64::total_cmp);
    let micros = |share: f64| seconds[(share * (seconds.len() - 1) as f64) as usize] * 1e6;
    let note = format!("p50 {:.0} us, p99 {:.0} us, built in {built:.1} s", micros(0.5), micros(0.99));
    let peak_rss_bytes = matching::peak_rss_bytes().unwrap_or(0);
    let cpu_s = seconds.iter().sum::<f64>() / seconds.len() as f64;
    Ok(Measured { cpu_s, objective: None, bound: None, gap: None, peak_rss_bytes, note })
}

fn losses() -> Result<Measured> {
    let document = include_bytes!("../../../matcher/acceptance/kenya-shields.problem.json");
    let Ok(problem) = matcher::read(&document[..]) else {
        bail!("the Kenyan case is invalid");
    };
    let start = cpu_seconds()?;
    let Ok(found) = matcher::resilience(&problem, Losses::One, &Options::default()) else {
        bail!("the Kenyan case is invalid");
    };
    let note = format!("{} losses", found.losses.len());
    Ok(Measured {
        cpu_s: cpu_seconds()? - start,
        objective: Some(found.base.cost),
        bound: None,
        gap: None,
        peak_rss_bytes: matching::peak_rss_bytes().unwrap_or(0),
        note,
    })
}

/// Processor seconds of the calling thread, which does all the work.
fn cpu_seconds() -> Result<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").context("processor time needs Linux")?;
    let nanoseconds: f64 = text.split_whitespace().next().context("no processor time")?.parse()?;
    Ok(nanoseconds / 1e9)
}
