//! `karakana okh`: manifests of Open Know-How, checked, converted, and brought into the library.
//!
//! Every file is read leniently and every problem is told with a line, whatever the dialect.

use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use clap::{Args, Subcommand, ValueEnum};
use designs::okh::{Document, Format, Reading, Standard};
use designs::problem::Problem;
use serde::Serialize;

use super::files;
use crate::app::App;
use crate::config::Settings;
use crate::library::{self, Imported};

/// What to do with manifests.
#[derive(Subcommand)]
pub enum Command {
    /// Say what is wrong with each manifest, a JSON line a file; exit 1 when one cannot be used
    Check {
        /// Manifests in YAML, TOML or JSON, version 1 or OKH-LOSH
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write a manifest in another form; what that form lacks rides in an extension table
    Convert(Convert),
    /// Bring manifests into the library, where they wait for review
    Import(Box<Import>),
}

/// From one form to another.
#[derive(Args)]
pub struct Convert {
    /// The manifest, or - for standard input
    file: PathBuf,
    /// The standard and format to write
    #[arg(long, value_enum)]
    to: Form,
    /// Leave out what the standard does not know
    #[arg(long)]
    strict: bool,
    /// Write it here
    #[arg(short, long)]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    LoshToml,
    LoshYaml,
    LoshJson,
    V1Yaml,
    V1Toml,
    V1Json,
}

impl Form {
    fn parts(self) -> (Standard, Format) {
        match self {
            Self::LoshToml => (Standard::Losh, Format::Toml),
            Self::LoshYaml => (Standard::Losh, Format::Yaml),
            Self::LoshJson => (Standard::Losh, Format::Json),
            Self::V1Yaml => (Standard::V1, Format::Yaml),
            Self::V1Toml => (Standard::V1, Format::Toml),
            Self::V1Json => (Standard::V1, Format::Json),
        }
    }
}

/// What to bring into which library.
#[derive(Args)]
pub struct Import {
    /// Manifests in YAML, TOML or JSON
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    settings: Settings,
}

/// What is said of one file.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a Path,
    ok: bool,
    kind: String,
    title: Option<&'a str>,
    problems: &'a [Problem],
}

/// Runs one of the commands; exit 1 when a file cannot be used or the command failed.
pub fn run(command: Command) -> ExitCode {
    let outcome = match command {
        Command::Check { files } => check(&files),
        Command::Convert(args) => convert(&args),
        Command::Import(args) => import(*args),
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

fn read(path: &Path) -> Result<(Vec<u8>, Reading)> {
    let mut bytes = Vec::new();
    files::open(path)?.read_to_end(&mut bytes).with_context(|| format!("cannot read {}", path.display()))?;
    let reading = Document::read(&path.to_string_lossy(), &bytes);
    Ok((bytes, reading))
}

fn check(files: &[PathBuf]) -> Result<bool> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut all_ok = true;
    for file in files {
        let (_, reading) = read(file)?;
        let title = reading.document.as_ref().and_then(Document::title);
        let (ok, kind) = (reading.is_ok(), reading.kind());
        serde_json::to_writer(&mut out, &Line { file, ok, kind, title, problems: &reading.problems })?;
        out.write_all(b"\n")?;
        all_ok &= ok;
    }
    out.flush()?;
    Ok(all_ok)
}

fn convert(args: &Convert) -> Result<bool> {
    let (_, reading) = read(&args.file)?;
    for problem in &reading.problems {
        let line = problem.line.map(|line| format!(":{line}")).unwrap_or_default();
        eprintln!("{}{line}: {}: {}", args.file.display(), problem.code, problem.message);
    }
    let document = reading.document.ok_or_else(|| anyhow!("{} cannot be read", args.file.display()))?;
    let (standard, format) = args.to.parts();
    let mut converted = document.converted(standard);
    if args.strict {
        converted = converted.strict();
    }
    files::create(args.output.as_deref(), |out| out.write_all(converted.write(format).as_bytes()))?;
    Ok(true)
}

fn import(args: Import) -> Result<bool> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let config = args.settings.load()?;
        let address = config.listen;
        let app = App::open(config, address).await?;
        let mut out = std::io::stdout().lock();
        let (mut brought, mut unchanged, mut refused) = (0, 0, 0);
        for file in &args.files {
            let (bytes, reading) = read(file)?;
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let Some(document) = reading.document.as_ref().filter(|_| reading.is_ok()) else {
                refused += 1;
                writeln!(out, "{}: refused, see `karakana okh check`", file.display())?;
                continue;
            };
            match library::import(&app, document, reading.format, bytes).await {
                Ok(Imported::Unchanged(_)) => unchanged += 1,
                Ok(Imported::New(slug) | Imported::NewVersion(slug)) => {
                    brought += 1;
                    writeln!(out, "{}: /designs/{slug}", file.display())?;
                }
                Err(fault) => bail!("{name}: {fault:?}"),
            }
        }
        writeln!(out, "{brought} brought, {unchanged} unchanged, {refused} refused.")?;
        Ok(refused == 0)
    })
}
