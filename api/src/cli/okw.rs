//! `karakana okw`: records of workshops, checked, imported, taken back, and written out.

use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand, ValueEnum};
use designs::okw::{self, Item, Rejected, Summary, Tier};
use serde::Serialize;
use store::event::Actor;
use store::{BatchId, Db, NaiveDate, Store, Utc, imports, networks};

use super::{files, following};
use crate::config::Settings;
use crate::flows::imports::{Assumed, Report, Told, assume, records, run as import_records};

/// What to do with records.
#[derive(Subcommand)]
pub enum Command {
    /// Say what each file holds and what is wrong with it, a JSON line a file; exit 1 when one cannot be used
    Check {
        /// Files in any form of Open Know-Where
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Import a file
    Import(Box<Import>),
    /// Take an import back
    Rollback(Box<Rollback>),
    /// Write the listed workshops
    Export(Box<Export>),
    /// Follow another instance: what changes on its map comes in here, removals too
    Follow(Box<following::Follow>),
    /// Say which instances are followed, and how far each was read
    Following(Box<following::List>),
    /// Pause, resume, hasten or end following an instance
    FollowingChange(Box<following::Change>),
    /// Bring the workshops of a source into a drill, with assumed capacity where none is stated
    Assume(Box<Assume>),
}

/// What to import, and what is to be said of it for ever after.
#[derive(Args)]
pub struct Import {
    /// The file of records
    #[arg(value_name = "FILE")]
    records: PathBuf,
    /// The source's short name; the same for every edition
    #[arg(long)]
    source: String,
    /// Who publishes it; the short name unless told
    #[arg(long)]
    name: Option<String>,
    /// Where it is published
    #[arg(long, default_value = "")]
    url: String,
    /// What may be done with it, such as CC-BY-4.0
    #[arg(long)]
    licence: String,
    /// The day of the data; today unless told
    #[arg(long)]
    retrieved: Option<NaiveDate>,
    /// What the columns of a table mean, as JSON: {"columns": {"Header": "name"}}
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// Only say what would be written
    #[arg(long)]
    dry_run: bool,
    /// Answer with the whole report as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    settings: Settings,
}

/// Which import to take back.
#[derive(Args)]
pub struct Rollback {
    /// Its number, as the import answered
    batch: String,
    #[command(flatten)]
    settings: Settings,
}

/// Which workshops, and into which exercise.
#[derive(Args)]
pub struct Assume {
    /// The source's short name
    #[arg(long)]
    source: String,
    /// The drill network's name in addresses
    #[arg(long)]
    network: String,
    #[command(flatten)]
    settings: Settings,
}

/// What to write, and how open.
#[derive(Args)]
pub struct Export {
    /// The form to write
    #[arg(long, value_enum, default_value = "json")]
    format: Form,
    /// How much the reader may see
    #[arg(long, value_enum, default_value = "public")]
    tier: TierWord,
    /// Leave out what the standard does not know
    #[arg(long)]
    strict: bool,
    /// Only the workshops of this source
    #[arg(long)]
    source: Option<String>,
    /// Write it here
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    Json,
    Yaml,
    Csv,
    Geojson,
}

#[derive(Clone, Copy, ValueEnum)]
enum TierWord {
    Public,
    Partner,
    Full,
}

/// What is said of one file.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a Path,
    ok: bool,
    #[serde(flatten)]
    summary: Summary,
    read: usize,
    accepted: usize,
    rejected: Vec<Rejected>,
}

/// Runs one of the commands; exit 1 when a file cannot be used or the command failed.
pub fn run(command: Command) -> ExitCode {
    let outcome = match command {
        Command::Check { files } => check(&files),
        Command::Import(args) => on_runtime(import(*args)),
        Command::Rollback(args) => on_runtime(rollback(*args)),
        Command::Export(args) => on_runtime(export(*args)),
        Command::Follow(args) => on_runtime(following::follow(*args)),
        Command::Following(args) => on_runtime(following::list(*args)),
        Command::FollowingChange(args) => on_runtime(following::change(*args)),
        Command::Assume(args) => on_runtime(assumed(*args)),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn on_runtime(work: impl Future<Output = Result<bool>>) -> Result<bool> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    files::open(path)?.read_to_end(&mut bytes).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(bytes)
}

fn check(files: &[PathBuf]) -> Result<bool> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut all_ok = true;
    for file in files {
        let (mut accepted, mut rejected) = (0, Vec::new());
        let summary = okw::read(&file.to_string_lossy(), &bytes(file)?, None, |item| match item {
            Item::Good(_) => accepted += 1,
            Item::Bad(bad) => rejected.push(bad),
        });
        let ok = summary.dialect.is_some() && rejected.is_empty() && accepted > 0;
        let read = accepted + rejected.len();
        serde_json::to_writer(&mut out, &Line { file, ok, summary, read, accepted, rejected })?;
        out.write_all(b"\n")?;
        all_ok &= ok;
    }
    out.flush()?;
    Ok(all_ok)
}

async fn import(args: Import) -> Result<bool> {
    let store = Store::open(&args.settings.load()?.database, 2)?;
    let mapping = match &args.mapping {
        Some(path) => Some(serde_json::from_slice(&bytes(path)?).context("the mapping is not JSON of columns")?),
        None => None,
    };
    if args.source.is_empty() || !args.source.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    {
        bail!("a source's short name has small letters, digits and hyphens");
    }
    let told = Told {
        name: args.name.unwrap_or_else(|| args.source.clone()),
        slug: args.source,
        url: args.url,
        licence: args.licence,
        retrieved_on: args.retrieved.unwrap_or_else(|| Utc::now().date_naive()),
        file_name: args.records.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        mapping,
    };
    let report = import_records(&store, Actor::SETUP, told, bytes(&args.records)?, !args.dry_run).await?;
    if args.json {
        files::create_json(None, &report)?;
    } else {
        tell(&report, args.dry_run)?;
    }
    Ok(report.counts.read > 0)
}

fn tell(report: &Report, dry_run: bool) -> Result<()> {
    let mut out = std::io::stdout().lock();
    for problem in
        report.problems.iter().chain(&report.warnings).chain(report.rejected.iter().flat_map(|r| &r.problems))
    {
        let line = problem.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        writeln!(out, "{line}{}: {}", problem.code, problem.message)?;
    }
    let counts = &report.counts;
    writeln!(
        out,
        "{} read: {} added, {} changed, {} unchanged, {} left out, {} waiting for a decision, {} rejected.",
        counts.read, counts.added, counts.changed, counts.unchanged, counts.left_out, counts.waiting, counts.rejected
    )?;
    match report.batch {
        Some(batch) => writeln!(out, "Take it back with: karakana okw rollback {batch}")?,
        None if dry_run => writeln!(out, "Nothing was written.")?,
        None => {}
    }
    Ok(())
}

async fn rollback(args: Rollback) -> Result<bool> {
    let id: BatchId = args.batch.parse().context("this is not the number of an import")?;
    let store = Store::open(&args.settings.load()?.database, 1)?;
    let done = store.write(move |db| imports::roll_back(db, Actor::SETUP, id)).await?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{} workshops gone, {} records as before, {} workshops kept.", done.gone, done.restored, done.kept)?;
    Ok(true)
}

async fn assumed(args: Assume) -> Result<bool> {
    let store = Store::open(&args.settings.load()?.database, 1)?;
    let Assume { source, network, .. } = args;
    let bring = move |db: &mut Db| {
        let network = networks::by_slug(db, &network)?;
        assume(db, Actor::SETUP, &source, &network)
    };
    let Assumed { workshops, capabilities } = store.write(bring).await?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{workshops} workshops take part; capacity assumed for {capabilities} capabilities.")?;
    Ok(workshops > 0)
}

async fn export(args: Export) -> Result<bool> {
    let store = Store::open(&args.settings.load()?.database, 1)?;
    let source = args.source;
    let records =
        store.read(move |db| records(db, |row| source.as_deref().is_none_or(|source| source == row.source))).await?;
    let tier = match args.tier {
        TierWord::Public => Tier::Public,
        TierWord::Partner => Tier::Partner,
        TierWord::Full => Tier::Full,
    };
    let text = match args.format {
        Form::Json => okw::to_json(&records, tier, args.strict),
        Form::Yaml => okw::to_yaml(&records, tier, args.strict),
        Form::Csv => okw::to_csv(&records, tier),
        Form::Geojson => okw::to_geojson(&records, tier, args.strict),
    };
    files::create(args.output.as_deref(), |out| out.write_all(text.as_bytes()))?;
    Ok(true)
}
