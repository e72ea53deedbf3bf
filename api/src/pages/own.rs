//! A workshop's own page behind a mailed link: how far its listing is, and one tap to say that it is true, to pause, to
//! come back, to change or to remove it. No account is needed; the link goes only to the address of the record.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use store::event::Actor;
use store::workshops::{self, Listing, Workshop};
use store::{Db, people};

use super::entry::private;
use super::workshops::draft::Draft;
use crate::app::App;
use crate::error::Fault;
use crate::flows::keeping::{self, Says};
use crate::flows::{self, letters, petitions};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, client, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/w/{token}", Access::Link, || web::get().to(show)),
    Route::post("/w/{token}", Access::Link, || web::post().to(say)),
    Route::get("/w/{token}/edit", Access::Link, || web::get().to(edit)),
    Route::post("/w/{token}/edit", Access::Link, || web::post().to(change)),
];

#[derive(Template)]
#[template(path = "workshops/own.html")]
struct OwnPage {
    page: Page,
    workshop: Workshop,
    /// The reviewer's words, when it was sent back.
    refusal: String,
    /// What the letter's link asked for: `yes`, `pause`, `remove` or nothing.
    asked: String,
    /// Something was just said.
    said: bool,
    /// The reader is the one who is written to.
    keeps: bool,
    /// The link was handed over without mail: whoever keeps the record gives an address first.
    needs_mail: bool,
    /// A letter went to that address.
    mailed: bool,
    action: String,
}

impl OwnPage {
    fn lead(&self) -> String {
        match self.workshop.state {
            Listing::Listed if self.workshop.paused => self.page.t("own-paused"),
            state => self.page.t(&format!("own-{state}")),
        }
    }

    fn is_listed(&self) -> bool {
        self.workshop.state == Listing::Listed
    }

    fn is_gone(&self) -> bool {
        self.workshop.state == Listing::Removed
    }

    fn is_silent(&self) -> bool {
        self.workshop.pause_reason.as_deref() == Some("silence")
    }

    fn kind(&self) -> String {
        super::workshops::view::kind(&self.page, &self.workshop.kind)
    }

    fn place(&self) -> String {
        format!("{}, {}", self.workshop.town, self.page.country(&self.workshop.country))
    }
}

#[derive(Deserialize)]
struct Query {
    #[serde(default, rename = "as")]
    asked: String,
    said: Option<String>,
    mailed: Option<String>,
}

async fn show(app: web::Data<App>, page: Page, token: web::Path<String>, query: web::Query<Query>) -> Answer {
    let action = format!("/w/{token}");
    let (workshop, keeps, refusal, needs_mail) = app
        .store
        .read(move |db| {
            let (row, link) = keeping::linked(db, &token)?;
            let refusal = if row.state == Listing::Refused { workshops::refusal(db, row.id)? } else { String::new() };
            let keeper = letters::contact(db, &row)?;
            let needs_mail = is_without_mail(db, &link)?;
            Ok((row, keeper.is_some_and(|keeper| Some(keeper.id) == link.person_id), refusal, needs_mail))
        })
        .await?;
    let Query { asked, said, mailed } = query.into_inner();
    let (said, mailed) = (said.is_some(), mailed.is_some());
    render(&OwnPage { page, workshop, refusal, asked, said, keeps, needs_mail, mailed, action }).map(private)
}

/// Whether the link went to somebody of whom no address is known.
fn is_without_mail(db: &mut Db, link: &store::links::Link) -> store::Result<bool> {
    let Some(person) = link.person_id else { return Ok(true) };
    Ok(people::find(db, person)?.is_none_or(|person| person.email.is_none()))
}

/// Does what a button says; what is so already stays so. Whoever keeps a record from a link without mail proves an
/// address first.
async fn say(app: web::Data<App>, req: HttpRequest, page: Page, token: web::Path<String>, form: Form) -> Answer {
    if form.text("answer") == "keep" {
        let asked = token.clone();
        let found = app.store.read(move |db| {
            let (row, link) = keeping::linked(db, &asked)?;
            Ok((row, is_without_mail(db, &link)?))
        });
        if let (row, true) = found.await? {
            let mut checks = Checks::default();
            let email = checks.email("email", form.text("email"));
            checks.done()?;
            app.limits.count_letter(client::address(&req, &app.config.trusted_proxies), &email)?;
            let language = page.lang.code();
            app.store.write(move |db| petitions::ask_to_keep(db, &row, &email, language)).await?;
            return Ok(private(see_other(&format!("/w/{token}?mailed=1"))));
        }
    }
    let says = Says::from_word(form.text("answer")).ok_or(Fault::new("bad_request"));
    let there = format!("/w/{token}?said=1");
    app.store
        .write(move |db| {
            // Whoever has no such link learns nothing of its form.
            keeping::linked(db, &token)?;
            let says = says.map_err(|_| store::StoreError::refused("bad_request"))?;
            keeping::say(db, &token, says)
        })
        .await?;
    Ok(private(see_other(&there)))
}

#[derive(Template)]
#[template(path = "workshops/own_edit.html")]
struct EditPage {
    page: Page,
    name: String,
    version: i32,
    draft: Draft,
    refusal: String,
    action: String,
    errors: Errors,
}

/// The record behind a link while it can still be changed, with the reviewer's words.
async fn editable(app: &App, token: String) -> Result<(Workshop, String), Fault> {
    let found = app.store.read(move |db| {
        let (row, _) = keeping::linked(db, &token)?;
        let refusal = if row.state == Listing::Refused { workshops::refusal(db, row.id)? } else { String::new() };
        Ok((row, refusal))
    });
    let (row, refusal) = found.await?;
    if row.state == Listing::Removed { Err(Fault::new("removed_already")) } else { Ok((row, refusal)) }
}

async fn edit(app: web::Data<App>, page: Page, token: web::Path<String>) -> Answer {
    let action = format!("/w/{token}");
    let (row, refusal) = editable(&app, token.into_inner()).await?;
    let (draft, errors) = (Draft::of(&row), Errors::default());
    render(&EditPage { page, name: row.name, version: row.version, draft, refusal, action, errors }).map(private)
}

async fn change(app: web::Data<App>, page: Page, token: web::Path<String>, form: Form) -> Answer {
    let action = format!("/w/{token}");
    let (mut row, refusal) = editable(&app, token.into_inner()).await?;
    let mut draft = Draft::sent(&form);
    let mut checks = Checks::default();
    let checked = draft.check(&mut checks, Some(&row));
    if !checks.errors.is_empty() {
        let errors = page.errors(&checks.errors);
        let shown = EditPage { page, name: row.name, version: row.version, draft, refusal, action, errors };
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown).map(private);
    }
    // The version the form was made from: a change in between is said, not overwritten.
    row.version = form.text("version").parse().unwrap_or(row.version);
    draft.write(&checked, &mut row);
    app.store
        .write(move |db| {
            // Whoever changes a record has looked at all of it.
            row.checked_on = Some(db.now.date_naive());
            row.asked_on = None;
            flows::workshops::change(db, Actor::LINK, row)
        })
        .await?;
    Ok(private(see_other(&format!("{action}?said=1"))))
}
