//! The price beside the form, while it is filled in. Without script a button asks for it.

use actix_web::web;
use askama::Template;

use super::Draft;
use crate::app::App;
use crate::error::{FieldError, Result};
use crate::flows::planning::price::{Price, price};
use crate::web::{Answer, Form, Page, render};

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
