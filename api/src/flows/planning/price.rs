//! The price of something not posted yet, computed apart from the requests that wait for a page.

use std::time::Duration;

use actix_web::web;
use tokio::sync::Semaphore;

use super::{Quote, ask, quote};
use crate::app::App;
use crate::error::{Fault, FieldError, Result};
use crate::flows::audience::usual_networks;
use crate::flows::post::Wanted;

/// How long somebody waits for a price.
const PATIENCE: Duration = Duration::from_secs(5);

/// One at a time: a price is never dearer to everybody else than that.
static ONE: Semaphore = Semaphore::const_new(1);

/// What stands beside the form.
pub enum Price {
    /// Too little is known, or something is wrong with it.
    Open,
    /// So much.
    Is(Quote),
    /// Too many ask at once.
    Later,
}

/// The price of what somebody wants, or everything that keeps it from having one.
pub async fn price(app: &App, mut wanted: Wanted) -> Result<std::result::Result<Price, Vec<FieldError>>> {
    let drill = app.drill;
    let question = app
        .store
        .read(move |db| {
            if wanted.networks.is_empty() {
                wanted.networks = usual_networks(db, drill, &wanted)?;
            }
            ask(db, &wanted)
        })
        .await?;
    let question = match question {
        Ok(question) => question,
        Err(errors) => return Ok(Err(errors)),
    };
    let now = app.markets.now(&app.store, question.key()).await?;
    let Ok(Ok(permit)) = tokio::time::timeout(PATIENCE, ONE.acquire()).await else { return Ok(Ok(Price::Later)) };
    let solved = web::block(move || {
        let quoted = quote(&question, &now);
        drop(permit);
        quoted
    })
    .await;
    match solved {
        Ok(Ok(quote)) => Ok(Ok(Price::Is(quote))),
        Ok(Err(text)) => {
            tracing::error!(text, "a quote could not be computed");
            Err(Fault::new("unavailable"))
        }
        Err(_) => Ok(Ok(Price::Later)),
    }
}
