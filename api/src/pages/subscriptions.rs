//! "Tell me when something new fits": letters for any filter of map and list, without an account by a mailed link.
//!
//! Opening a link shows; only a tap confirms or ends. Ending is one tap, from every letter, without signing in.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use store::subscriptions::{self, Subscription, SubscriptionState, Wish};

use super::entry::private;
use super::text::TextPage;
use super::workshops::filter::Filter;
use crate::app::App;
use crate::auth::{Anyone, SignedIn};
use crate::error::{FieldError, Result};
use crate::flows::proposal::PROOF_DAYS;
use crate::flows::subscriptions as flow;
use crate::map::{Asked, pairs_of};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, client, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/subscribe", Access::Anyone, || web::get().to(show)),
    Route::post("/subscribe", Access::Anyone, || web::post().to(ask)),
    Route::get("/s/{token}", Access::Link, || web::get().to(one)),
    Route::post("/s/{token}", Access::Link, || web::post().to(answer)),
    Route::post("/account/subscriptions/end", Access::SignedIn, || web::post().to(end)),
];

/// The name of the field that people do not see.
const TRAP: &str = "website";

#[derive(Template)]
#[template(path = "subscriptions/new.html")]
struct NewPage {
    page: Page,
    /// The filter, as the query part of an address.
    address: String,
    /// The same in words: name and value of each part.
    words: Vec<(String, String)>,
    total: usize,
    email: String,
    errors: Errors,
}

/// A filter in words, and the wish to be told about it; `page` says in which language.
pub async fn wish(app: &App, page: &Page, asked: &Asked) -> Result<(Vec<(String, String)>, Wish)> {
    let designs = app.store.read(store::designs::titles).await?;
    let words = Filter::of(page, asked, designs).in_words(page);
    let text = words.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join(", ");
    let text = if text.is_empty() { page.t("subscribe-all") } else { text };
    Ok((words, Wish { filter: asked.from_start().to_query_string(), words: text }))
}

async fn build(app: &App, page: Page, query: &str, email: &str, wrong: &[FieldError]) -> Result<NewPage> {
    let asked = Asked::of(app, &pairs_of(query)?).await?;
    let (words, wish) = wish(app, &page, &asked).await?;
    let (total, errors) = (asked.found.len(), page.errors(wrong));
    Ok(NewPage { page, address: wish.filter, words, total, email: email.to_owned(), errors })
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    render(&build(&app, page, req.query_string(), "", &[]).await?)
}

async fn ask(app: web::Data<App>, req: HttpRequest, page: Page, who: Anyone, form: Form) -> Answer {
    let query = form.text("filter");
    let asked = Asked::of(&app, &pairs_of(query)?).await?;
    let (_, wish) = wish(&app, &page, &asked).await?;
    if let Some(who) = who.0 {
        let (actor, person) = (who.actor(), who.person);
        app.store.write(move |db| subscriptions::follow(db, actor, person, &wish, flow::EVERY)).await?;
        return Ok(see_other("/account#letters"));
    }
    let mut checks = Checks::default();
    let email = checks.email("email", form.text("email"));
    if !checks.errors.is_empty() {
        let shown = build(&app, page, query, form.text("email"), &checks.errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    if form.text(TRAP).is_empty() {
        app.limits.count_letter(client::address(&req, &app.config.trusted_proxies), &email)?;
        let language = page.lang.code();
        app.store.write(move |db| flow::ask(db, &wish, &email, language)).await?;
    }
    let (title, lead) = (page.t("short-sent"), page.t("subscribe-sent"));
    let paragraphs = vec![page.t1("short-sent-days", "days", PROOF_DAYS)];
    render(&TextPage { title, lead, paragraphs, page })
}

#[derive(Template)]
#[template(path = "subscriptions/one.html")]
struct OnePage {
    page: Page,
    /// Nothing when it has ended.
    row: Option<Subscription>,
    action: String,
}

impl OnePage {
    fn lead(&self) -> String {
        self.page.t(match self.row.as_ref().map(|row| row.state) {
            None => "subscription-ended",
            Some(SubscriptionState::Unproved) => "subscription-unproved",
            Some(SubscriptionState::On) => "subscription-on",
        })
    }

    fn is_unproved(&self) -> bool {
        self.row.as_ref().is_some_and(|row| row.state == SubscriptionState::Unproved)
    }
}

async fn one(app: web::Data<App>, page: Page, token: web::Path<String>) -> Answer {
    let action = format!("/s/{token}");
    let row = app.store.read(move |db| flow::linked(db, &token)).await?;
    render(&OnePage { page, row, action }).map(private)
}

async fn answer(app: web::Data<App>, token: web::Path<String>, form: Form) -> Answer {
    let there = format!("/s/{token}");
    let confirms = form.text("answer") == "confirm";
    let act = move |db: &mut store::Db| if confirms { flow::prove(db, &token) } else { flow::end(db, &token) };
    app.store.write(act).await?;
    Ok(private(see_other(&there)))
}

/// Ends one's own from the account; ended already is ended.
async fn end(app: web::Data<App>, who: SignedIn, form: Form) -> Answer {
    let (actor, person, id) = (who.actor(), who.person, form.text("subscription").to_owned());
    let done = app.store.write(move |db| {
        let row = flow::own(db, person, &id)?;
        subscriptions::end(db, actor, &row)
    });
    match done.await {
        Ok(()) | Err(store::StoreError::Missing(_)) => Ok(see_other("/account#letters")),
        Err(other) => Err(other.into()),
    }
}
