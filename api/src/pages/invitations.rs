//! An invitation by mail to answer for a workshop or to run a network: one tap for whoever has an account, a name and a
//! password for whoever has none. The link proves the address, so that no second letter is needed.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use store::accounts::AccountState;
use store::event::{Actor, Channel};
use store::sessions;

use super::entry::{add_cookie, private};
use crate::app::App;
use crate::auth::{Visit, cookie, password};
use crate::error::{Fault, Result};
use crate::flows::invitations::{self, Invitation, Newcomer, To};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/i/{token}", Access::Link, || web::get().to(show)),
    Route::post("/i/{token}", Access::Link, || web::post().to(accept)),
];

#[derive(Template)]
#[template(path = "account/invited.html")]
struct InvitedPage {
    page: Page,
    /// The name of the workshop or network.
    name: String,
    /// Of a workshop, not of a network.
    is_workshop: bool,
    /// Where the letter went.
    email: String,
    /// They have no account yet.
    is_new: bool,
    action: String,
    form: Form,
    errors: Errors,
}

impl InvitedPage {
    fn of(page: Page, token: &str, invitation: Invitation, form: Form, errors: Errors) -> Self {
        Self {
            page,
            is_workshop: matches!(invitation.to, To::Workshop(_)),
            is_new: invitation.account.is_none(),
            name: invitation.name,
            email: invitation.email,
            action: format!("/i/{token}"),
            form,
            errors,
        }
    }

    fn title(&self) -> String {
        self.page.t1(if self.is_workshop { "invited-workshop" } else { "invited-network" }, "name", &self.name)
    }

    fn lead(&self) -> String {
        self.page.t(if self.is_workshop { "invited-workshop-lead" } else { "invited-network-lead" })
    }

    fn whose(&self) -> String {
        self.page.t1(if self.is_new { "invited-new" } else { "invited-known" }, "email", &self.email)
    }
}

/// The invitation of a link; `suspended` when its reader may not come in any more.
async fn open(app: &App, token: String) -> Result<Invitation> {
    let invitation = app.store.read(move |db| invitations::find(db, &token)).await?;
    match &invitation.account {
        Some(known) if known.state == AccountState::Suspended => Err(Fault::new("suspended")),
        _ => Ok(invitation),
    }
}

async fn show(app: web::Data<App>, page: Page, token: web::Path<String>) -> Answer {
    let invitation = open(&app, token.clone()).await?;
    render(&InvitedPage::of(page, &token, invitation, Form::default(), Errors::default())).map(private)
}

async fn accept(app: web::Data<App>, req: HttpRequest, page: Page, token: web::Path<String>, form: Form) -> Answer {
    let token = token.into_inner();
    let invitation = open(&app, token.clone()).await?;
    let there = invitation.page.clone();
    if invitation.account.is_some() {
        app.store.write(move |db| invitations::accept(db, &token, None)).await?;
        let known = Visit::of(&req).await?.who.is_some();
        return Ok(private(see_other(&if known { there } else { format!("/sign-in?next={there}") })));
    }
    let mut checks = Checks::default();
    let name = checks.text("name", form.text("name"), 1..=80);
    checks.errors.extend(password::fault("password", form.raw("password"), &invitation.email));
    if !checks.errors.is_empty() {
        let errors = page.errors(&checks.errors);
        let shown = InvitedPage::of(page, &token, invitation, form, errors);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown).map(private);
    }
    let password_hash = app.passwords.hash(form.raw("password").to_owned()).await?;
    let newcomer = Newcomer { name, password_hash, language: page.lang.code() };
    let secret = app
        .store
        .write(move |db| {
            let account = invitations::accept(db, &token, Some(newcomer))?;
            sessions::start(db, Actor::account(account, Channel::Link), account)
        })
        .await?;
    signed_in(&app, secret, &there)
}

/// Leads on with a session of the new account.
fn signed_in(app: &App, secret: String, there: &str) -> Result<HttpResponse> {
    let mut answer = private(see_other(there));
    add_cookie(&mut answer, &cookie::start(app, secret))?;
    Ok(answer)
}
