//! `karakana work`: background work without pages, for more machines on one PostgreSQL database.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::Args;
use tokio::sync::watch;

use crate::app::App;
use crate::cli::serve::{start_log, stopped};
use crate::config::Settings;
use crate::workers;

/// Settings of a worker process; the same as the server's.
#[derive(Args)]
pub struct Work {
    #[command(flatten)]
    settings: Settings,
}

/// Plans, posts and keeps time until SIGTERM or SIGINT.
pub fn run(args: Work) -> ExitCode {
    start_log(false);
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| runtime.block_on(work(args.settings)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn work(settings: Settings) -> Result<()> {
    let config = settings.load()?;
    let address = config.listen;
    let app = Arc::new(App::open(config, address).await?);
    let (stop, stopping) = watch::channel(false);
    let working = tokio::spawn(workers::run(app, stopping));
    stopped().await;
    stop.send_replace(true);
    working.await?;
    Ok(())
}
