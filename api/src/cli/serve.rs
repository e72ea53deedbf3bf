//! `karakana serve`: the pages, the API and, unless told otherwise, the background work, in one process.

use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::app;
use crate::config::Settings;
use crate::library;
use crate::workers;

/// Settings of the server.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    settings: Settings,
    /// Write logs as JSON, one object a line
    #[arg(long, env = "KARAKANA_LOG_JSON")]
    log_json: bool,
}

/// Serves until SIGTERM or SIGINT, then lets running requests finish.
pub fn run(args: Serve) -> ExitCode {
    start_log(args.log_json);
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| runtime.block_on(serve(args.settings)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(settings: Settings) -> Result<()> {
    let bound = app::bind(settings.load()?).await?;
    library::install(&bound.app).await?;
    tracing::info!(address = %bound.address, url = bound.app.public_url, "serving");
    let (stop, stopping) = watch::channel(false);
    let app = bound.app.clone();
    let workers = app.config.workers.then(|| tokio::spawn(workers::run(app.clone(), stopping)));
    let served = bound.serve(stopped())?.await;
    stop.send_replace(true);
    if let Some(workers) = workers {
        workers.await?;
    }
    served?;
    tracing::info!("stopped");
    Ok(())
}

/// Ready when the process is asked to stop.
pub async fn stopped() {
    let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        // Without signals only the end of the process ends the server.
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

/// Logs to standard error; `RUST_LOG` chooses what.
pub fn start_log(json: bool) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    // A request is a span, logged when it ends.
    let lines =
        tracing_subscriber::fmt().with_env_filter(filter).with_span_events(FmtSpan::CLOSE).with_writer(std::io::stderr);
    // A second call, as in tests, keeps the first.
    let _kept = if json { lines.json().try_init() } else { lines.try_init() };
}
