//! `karakana demo`: a server on example data, kept until it is thrown away.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use clap::Args;
use store::Store;
use tokio::sync::watch;

use crate::app::{self, App};
use crate::cli::serve::{start_log, stopped};
use crate::config::{Config, Settings};
use crate::{demo, workers};

/// Where the demo keeps its data and listens.
#[derive(Args)]
pub struct Demo {
    /// Folder of the demo's data; filled on the first start
    #[arg(long, default_value = "var/demo")]
    data: PathBuf,
    /// Port on this machine
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Serves the demo until SIGTERM or SIGINT; the first start fills it.
pub fn run(args: &Demo) -> ExitCode {
    if std::env::var_os("RUST_LOG").is_none() {
        // Its reader wants the address, not every page's log line.
        start_log_quietly();
    } else {
        start_log(false);
    }
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| runtime.block_on(serve(args)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start_log_quietly() {
    let lines = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_writer(std::io::stderr);
    // A second call, as in tests, keeps the first.
    let _kept = lines.try_init();
}

async fn serve(args: &Demo) -> Result<()> {
    if !args.data.join("karakana.db").exists() {
        fill(args).await?;
    }
    let bound = app::bind(config(&args.data, args.port)?).await?;
    greet(&bound.app)?;
    let (stop, stopping) = watch::channel(false);
    let working = tokio::spawn(workers::run(bound.app.clone(), stopping));
    let served = bound.serve(stopped())?.await;
    stop.send_replace(true);
    working.await?;
    Ok(served?)
}

/// Fills a folder beside the real one and renames it when it is complete, so that an interrupted start leaves nothing half done.
async fn fill(args: &Demo) -> Result<()> {
    let begun = Instant::now();
    say("Filling the demo with eight weeks of orders; this is done once and takes a few minutes.")?;
    let parent = args.data.parent().unwrap_or(Path::new("."));
    let name = args.data.file_name().context("--data must name a folder")?.to_string_lossy().into_owned();
    let partial = parent.join(format!("{name}.partial"));
    if partial.exists() {
        std::fs::remove_dir_all(&partial)?;
    }
    std::fs::create_dir_all(&partial)?;
    let config = config(&partial, args.port)?;
    {
        let store = Store::open(&config.database, 1)?;
        store.write(|db| store::clock::found(db, true)).await?;
    }
    {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, args.port));
        let app = std::sync::Arc::new(App::open(config, address).await?);
        demo::fill(&app, |what| {
            // A progress line that cannot be written is no reason to stop.
            let _unseen = say(&format!("  {:>4} s  {what}", begun.elapsed().as_secs()));
        })
        .await?;
    }
    if args.data.exists() {
        std::fs::remove_dir_all(&args.data)?;
    }
    std::fs::rename(&partial, &args.data)?;
    say(&format!("Filled in {} s.", begun.elapsed().as_secs()))
}

fn config(data: &Path, port: u16) -> Result<Config> {
    let settings = Settings {
        listen: Some(SocketAddr::from((Ipv4Addr::LOCALHOST, port))),
        data: Some(data.to_owned()),
        insecure_http: Some(true),
        ..Settings::default()
    };
    Ok(settings.load()?)
}

fn greet(app: &App) -> Result<()> {
    let url = &app.public_url;
    say(&format!("\nKarakana is at {url}\n\nSign in with the password {} as:", demo::PASSWORD))?;
    for (role, email) in demo::LOGINS {
        say(&format!("  {role:<12} {email}"))?;
    }
    say(&format!(
        "\nAll letters are read at {url}/mail, the drill's clock and crowd are moved at {url}/drill.\n\
         The worked case: sign in as the designer and open {url}/make?example=kenya-shields\n\
         Ctrl-C stops it; what you do is kept. `make demo-reset` starts over."
    ))
}

fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}
