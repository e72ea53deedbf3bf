//! Background work: the planner, the courier, the clock, the news of the map, and the follower of other instances.
//!
//! A worker is a function that does one step and says whether it did something, so that tests step it until it is
//! idle and never sleep. [`run`] drives all of them until the process stops.

mod clock;
mod courier;
mod follower;
mod news;
mod planner;

pub use courier::{compose, deliver};
pub use follower::follow;
pub use planner::plan;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::app::App;

/// What a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many things were done; there may be more.
    Did(usize),
    /// Nothing was due.
    Idle,
}

/// How long a worker rests when nothing is due.
const REST: Duration = Duration::from_millis(500);
/// The clock looks less often: what it does is due to the minute.
const CLOCK_REST: Duration = Duration::from_secs(15);
/// How long a worker waits after an error, so that a database that is away is not hammered.
const AFTER_ERROR: Duration = Duration::from_secs(5);

/// Runs all workers until `stopping` says so; each ends after its present step.
pub async fn run(app: Arc<App>, stopping: watch::Receiver<bool>) {
    let planner = drive("planner", REST, stopping.clone(), || plan(&app));
    let courier = drive("courier", REST, stopping.clone(), || deliver(&app));
    let follower = drive("follower", CLOCK_REST, stopping.clone(), || follow(&app));
    let news = drive("news", CLOCK_REST, stopping.clone(), || news::tell(&app));
    let clock = drive("clock", CLOCK_REST, stopping, || clock::tick(&app));
    tokio::join!(planner, courier, follower, news, clock);
}

async fn drive<F, Fut>(name: &str, rest: Duration, mut stopping: watch::Receiver<bool>, step: F)
where
    F: Fn() -> Fut,
    Fut: Future<Output = store::Result<Step>>,
{
    while !*stopping.borrow() {
        let pause = match step().await {
            Ok(Step::Did(_)) => continue,
            Ok(Step::Idle) => rest,
            Err(error) => {
                tracing::error!(worker = name, %error, "a step failed");
                AFTER_ERROR
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stopping.changed() => {}
        }
    }
}

/// Steps every worker until all are idle; for tests and the demo's set-up. Returns how many things were done.
pub async fn until_idle(app: &App) -> store::Result<usize> {
    let mut done = 0;
    loop {
        let mut round = 0;
        let news = news::tell(app).await?;
        for step in [clock::tick(app).await?, news, plan(app).await?, follow(app).await?, deliver(app).await?] {
            if let Step::Did(n) = step {
                round += n;
            }
        }
        if round == 0 {
            return Ok(done);
        }
        done += round;
    }
}
