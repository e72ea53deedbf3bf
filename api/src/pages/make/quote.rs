//! The price beside the form, while it is filled in. Without script a button asks for it.

use std::time::Duration;

use actix_web::web;
use askama::Template;
use tokio::sync::Semaphore;

use super::{Draft, usual_networks};
use crate::app::App;
use crate::error::{Fault, FieldError, Result};
use crate::flows::planning::{self, Quote};
use crate::flows::post::Wanted;
use crate::web::{Answer, Form, Page, render};

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

#[derive(Template)]
#[template(path = "make/_quote.html")]
struct Part {
    page: Page,
    price: Price,
}

/// The part of the page alone, for the script.
pub(super) async fn part(app: web::Data<App>, page: Page, form: Form) -> Answer {
    let price = of(&app, &Draft::of_form(&form)).await?.unwrap_or(Price::Open);
    render(&Part { page, price })
}

/// The price of a draft, or everything that keeps it from having one.
pub(super) async fn of(app: &App, draft: &Draft) -> Result<std::result::Result<Price, Vec<FieldError>>> {
    let read = draft.read();
    if read.errors.is_empty() { price(app, read.wanted).await } else { Ok(Err(read.errors)) }
}

/// The price of what somebody wants, or everything that keeps it from having one.
pub async fn price(app: &App, mut wanted: Wanted) -> Result<std::result::Result<Price, Vec<FieldError>>> {
    let Ok(Ok(permit)) = tokio::time::timeout(PATIENCE, ONE.acquire()).await else { return Ok(Ok(Price::Later)) };
    let drill = app.drill;
    let problem = app
        .store
        .read(move |db| {
            if wanted.networks.is_empty() {
                wanted.networks = usual_networks(db, drill, &wanted)?;
            }
            planning::imagine(db, &wanted)
        })
        .await?;
    let problem = match problem {
        Ok(problem) => problem,
        Err(errors) => return Ok(Err(errors)),
    };
    let solved = web::block(move || {
        let quote = planning::quote(&problem);
        drop(permit);
        quote
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
