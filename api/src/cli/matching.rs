//! Commands of the matcher: documents in, documents out.

use super::files;
use crate::gazetteer::{self, Meaning};
use anyhow::Result;
use clap::{Args, Subcommand};
use matcher::{Aim, Fault, Generate, Location, Look, Losses, Options, Problem};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

#[derive(Subcommand)]
pub enum Command {
    /// Find the best plan for a problem
    Match(Match),
    /// Verify a plan without the solver
    Check {
        #[command(flatten)]
        problem: Document,
        /// The plan, or - for standard input
        plan: PathBuf,
    },
    /// Plan again without each workshop: which losses break the order, what the others cost
    Resilience {
        #[command(flatten)]
        problem: Document,
        /// How many workshops are lost at once
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=2))]
        losses: u8,
    },
    /// What would close a shortage, cheapest first
    Levers {
        #[command(flatten)]
        problem: Document,
    },
    /// What can be made around a place: processes with capacity and price, how much of a design, and what keeps more out
    Around {
        #[command(flatten)]
        problem: Document,
        /// The middle: a town such as "Mombasa, Kenya", or latitude and longitude as LAT,LON
        #[arg(long, value_name = "PLACE", allow_hyphen_values = true, value_parser = place)]
        place: Location,
        /// How far around it, in kilometres
        #[arg(long, value_name = "KM", default_value_t = 50.0, value_parser = not_negative)]
        radius: f64,
        /// Capacity of so many days, where capabilities state one; otherwise the document's
        #[arg(long, value_parser = not_negative)]
        days: Option<f64>,
        /// The request whose routings are the design
        #[arg(long, value_name = "ID")]
        request: Option<String>,
    },
    /// Plans between two aims
    Frontier {
        #[command(flatten)]
        problem: Document,
        /// Two of cost, km, co2e, spread
        #[arg(long, value_name = "A,B", default_value = "cost,km", value_parser = two_aims)]
        between: (Aim, Aim),
        /// The most points
        #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u16).range(2..=1000))]
        points: u16,
        /// Write the plan of each point too
        #[arg(long)]
        plans: bool,
    },
    /// Write a realistic problem
    Generate {
        /// How many workshops
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=10_000_000))]
        workshops: u32,
        /// How many requests
        #[arg(long, value_name = "M", value_parser = clap::value_parser!(u32).range(0..=1_000_000))]
        requests: u32,
        /// The share of all capacity that is asked for
        #[arg(long, default_value_t = 0.02, value_parser = not_negative)]
        load: f64,
        /// The share of requests that need two operations
        #[arg(long, default_value_t = 0.3, value_parser = not_negative)]
        two_step: f64,
        /// The same seed gives the same document
        #[arg(long, value_name = "S")]
        seed: u64,
        /// Write the problem here; .gz and .zst are compressed
        #[arg(short, long, value_name = "PROBLEM")]
        output: Option<PathBuf>,
    },
}

/// A problem document.
#[derive(Args)]
pub struct Document {
    /// The problem, plain, .gz or .zst, or - for standard input
    problem: PathBuf,
    /// Write errors as JSON on standard error
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Match {
    #[command(flatten)]
    document: Document,
    /// Solve the linear relaxation: no lots, no whole pieces, no max_workshops
    #[arg(long)]
    relax: bool,
    /// Seconds, instead of the document's
    #[arg(long, value_name = "S", value_parser = not_negative)]
    time_limit: Option<f64>,
    /// The gap at which a plan is called optimal, instead of the document's
    #[arg(long, value_name = "G", value_parser = not_negative)]
    gap: Option<f64>,
    /// Count ineligible pairs by reason instead of listing them
    #[arg(long)]
    brief: bool,
    /// Leave marginal prices out
    #[arg(long)]
    no_prices: bool,
    /// Write the plan here; .gz and .zst are compressed
    #[arg(short, long, value_name = "PLAN")]
    output: Option<PathBuf>,
}

/// Why a command gave no answer.
enum Failure {
    /// The document is invalid.
    Faults(Vec<Fault>),
    /// A file could not be read or written.
    Other(anyhow::Error),
}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Failure::Faults(faults)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Failure::Other(error)
    }
}

/// Runs a command of the matcher.
pub fn run(command: Command) -> ExitCode {
    let json = match &command {
        Command::Match(args) => args.document.json,
        Command::Check { problem, .. }
        | Command::Resilience { problem, .. }
        | Command::Levers { problem }
        | Command::Around { problem, .. }
        | Command::Frontier { problem, .. } => problem.json,
        Command::Generate { .. } => false,
    };
    match answer(command) {
        Ok(code) => code,
        Err(failure) => report(json, failure),
    }
}

fn answer(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Match(args) => find(&args)?,
        Command::Check { problem, plan } => return verify(&problem, &plan),
        Command::Resilience { problem, losses } => {
            let losses = if losses == 1 { Losses::One } else { Losses::Two };
            let found = matcher::resilience(&read(&problem)?, losses, &Options::default())?;
            files::create_json(None, &found)?;
        }
        Command::Levers { problem } => {
            let found = matcher::levers(&read(&problem)?, &Options::default())?;
            files::create_json(None, &found)?;
        }
        Command::Around { problem, place, radius, days, request } => {
            let look = Look { place, radius_km: radius, days, request };
            let found = matcher::around(&read(&problem)?, &look)?;
            files::create_json(None, &found)?;
        }
        Command::Frontier { problem, between, points, plans } => {
            let problem = read(&problem)?;
            let options = Options::default();
            let mut found = matcher::frontier(&problem, between, points.into(), &options)?;
            if !plans {
                found.points.iter_mut().for_each(|point| point.plan = None);
            }
            files::create_json(None, &found)?;
        }
        Command::Generate { workshops, requests, load, two_step, seed, output } => {
            let what = Generate { workshops: workshops as usize, requests: requests as usize, load, two_step, seed };
            files::create(output.as_deref(), |out| matcher::generate(&what, out))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn find(args: &Match) -> Result<(), Failure> {
    let start = Instant::now();
    let problem = read(&args.document)?;
    let seconds = start.elapsed().as_secs_f64();
    let options = Options {
        relax: args.relax,
        time_limit_s: args.time_limit,
        max_gap: args.gap,
        brief: args.brief,
        prices: !args.no_prices,
    };
    let mut plan = matcher::solve(&problem, &options)?;
    plan.stats.seconds.read = seconds;
    plan.stats.seconds.total += seconds;
    plan.stats.peak_rss_bytes = peak_rss_bytes().unwrap_or(0);
    Ok(files::create_json(args.output.as_deref(), &plan)?)
}

#[derive(Serialize)]
struct Verdict {
    ok: bool,
    breaches: Vec<matcher::Breach>,
}

fn verify(document: &Document, plan: &Path) -> Result<ExitCode, Failure> {
    let problem = read(document)?;
    let plan = matcher::read_plan(files::open(plan)?)?;
    let breaches = matcher::check(&problem, &plan);
    let ok = breaches.is_empty();
    files::create_json(None, &Verdict { ok, breaches })?;
    Ok(if ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn read(document: &Document) -> Result<Problem, Failure> {
    Ok(matcher::read(files::open(&document.problem)?)?)
}

/// Says on standard error why there is no answer.
fn report(json: bool, failure: Failure) -> ExitCode {
    let faults = match failure {
        Failure::Faults(faults) => faults,
        Failure::Other(error) => vec![Fault { path: "$".to_owned(), code: "io", text: format!("{error:#}") }],
    };
    if json {
        eprintln!("{}", serde_json::json!({ "errors": faults }));
    } else {
        for fault in faults {
            eprintln!("{fault}");
        }
    }
    ExitCode::FAILURE
}

fn not_negative(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number >= 0.0 => Ok(number),
        _ => Err("a number that is not negative is expected".to_owned()),
    }
}

fn place(text: &str) -> Result<Location, String> {
    if let Some((lat, lon)) = gazetteer::pinned(text) {
        return Ok(Location { lat, lon });
    }
    match gazetteer::resolve(text, "") {
        Meaning::One(town) => Ok(Location { lat: town.lat, lon: town.lon }),
        Meaning::Several(towns) => {
            let named: Vec<String> = towns.iter().map(|town| format!("{} at {}", town.label(), town.key())).collect();
            Err(format!("several places fit: {}", named.join("; ")))
        }
        Meaning::Unknown => Err("a town that is known, or LAT,LON, is expected".to_owned()),
    }
}

fn two_aims(text: &str) -> Result<(Aim, Aim), String> {
    let (a, b) = text.split_once(',').ok_or("two aims with a comma between are expected")?;
    let (a, b): (Aim, Aim) = (a.parse()?, b.parse()?);
    if a == b { Err("the two aims must differ".to_owned()) } else { Ok((a, b)) }
}

/// The most memory the process held, where the system tells.
pub fn peak_rss_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
