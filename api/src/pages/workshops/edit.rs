//! The record of a workshop in the hands of its people: profile, place, pause.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use store::networks::{self, Network};
use store::workshops::{self, Listing, Workshop};

use super::draft::Draft;
use super::show::owned;
use crate::app::App;
use crate::auth::SignedIn;
use crate::error::{FieldError, Result};
use crate::flows;
use crate::flows::invitations::{self, Holder, To};
use crate::once::{OnceKey, once};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

#[derive(Template)]
#[template(path = "workshops/edit.html")]
pub(super) struct EditPage {
    page: Page,
    slug: String,
    name: String,
    version: i32,
    paused: bool,
    draft: Draft,
    members: Vec<Holder>,
    networks: Vec<Network>,
    /// Why it was turned down; empty: it was not.
    refusal: String,
    /// Somebody was just invited.
    invited: bool,
    pub(super) email: String,
    errors: Errors,
}

/// The page of a record with a draft of it and what is wrong.
pub(super) async fn build(
    app: &App,
    page: Page,
    row: &Workshop,
    draft: Draft,
    wrong: &[FieldError],
) -> Result<EditPage> {
    let (id, turned_down) = (row.id, row.state == Listing::Refused);
    let (members, networks, refusal) = app
        .store
        .read(move |db| {
            let refusal = if turned_down { workshops::refusal(db, id)? } else { String::new() };
            Ok((invitations::holders(db, To::Workshop(id))?, networks::of_workshop(db, id)?, refusal))
        })
        .await?;
    Ok(EditPage {
        slug: row.slug.clone(),
        name: row.name.clone(),
        version: row.version,
        paused: row.paused,
        draft,
        members,
        networks,
        refusal,
        invited: false,
        email: String::new(),
        errors: page.errors(wrong),
        page,
    })
}

#[derive(Deserialize)]
pub(super) struct Query {
    invited: Option<String>,
}

pub(super) async fn show(
    app: web::Data<App>,
    page: Page,
    who: SignedIn,
    slug: web::Path<String>,
    query: web::Query<Query>,
) -> Answer {
    let (row, _) = owned(&app, slug.into_inner(), &who).await?;
    let shown = build(&app, page, &row, Draft::of(&row), &[]).await?;
    render(&EditPage { invited: query.invited.is_some(), ..shown })
}

pub(super) async fn change(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: SignedIn,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let (mut row, actor) = owned(&app, slug.into_inner(), &who).await?;
    let mut draft = Draft::sent(&form);
    let mut checks = Checks::default();
    let checked = draft.check(&mut checks, Some(&row));
    if !checks.errors.is_empty() {
        let shown = build(&app, page, &row, draft, &checks.errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let back = format!("/workshops/{}", row.slug);
    // The version the form was made from: a change in between is said, not overwritten.
    row.version = form.text("version").parse().unwrap_or(row.version);
    draft.write(&checked, &mut row);
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    app.store.write(move |db| once(db, &key, |db| flows::workshops::change(db, actor, row))).await?;
    Ok(see_other(&back))
}

/// Asks for nothing new, or again for work.
pub(super) async fn pause(app: web::Data<App>, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    let (row, actor) = owned(&app, slug.into_inner(), &who).await?;
    let paused = form.text("paused") == "yes";
    if row.paused != paused {
        app.store.write(move |db| flows::workshops::set_paused(db, actor, row.id, paused)).await?;
    }
    Ok(see_other(&format!("/workshops/{}/edit", row.slug)))
}
