//! "I have a workshop": puts one on the map, for its own people or, by a scout, for a producer without mail.
//!
//! Whoever has no account yet fills in the same form; it waits in their browser while they make one.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use store::grants::Role;
use store::networks::{self, Network};

use super::entry::add_cookie;
use super::workshops::draft::Draft;
use crate::app::App;
use crate::auth::{Anyone, Who};
use crate::error::{FieldError, Result};
use crate::flows::workshops;
use crate::json::workshops::ConsentSaid;
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other, waiting};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/join", Access::Anyone, || web::get().to(show)),
    Route::post("/join", Access::Anyone, || web::post().to(join)),
];

#[derive(Template)]
#[template(path = "workshops/join.html")]
struct JoinPage {
    page: Page,
    draft: Draft,
    /// Value, label, chosen.
    networks: Vec<(String, String, bool)>,
    /// May register somebody else.
    scout: bool,
    /// What was typed before there was an account has come back.
    kept: bool,
    /// What was said of the producer's consent.
    form: Form,
    errors: Errors,
}

/// The networks that a workshop may ask to be in: those of a scout when it is registered for somebody else.
fn choices(all: &[Network], chosen: &str) -> Vec<(String, String, bool)> {
    all.iter().map(|n| (n.slug.clone(), n.name.clone(), n.slug == chosen)).collect()
}

async fn build(app: &App, page: Page, who: Option<&Who>, draft: Draft, wrong: &[FieldError]) -> Result<JoinPage> {
    let all = app.store.read(networks::all).await?;
    Ok(JoinPage {
        networks: choices(&all, &draft.network),
        scout: who.is_some_and(|who| who.has_any(Role::Scout) || who.has_any(Role::Coordinator)),
        kept: false,
        form: Form::default(),
        errors: page.errors(wrong),
        draft,
        page,
    })
}

#[derive(Deserialize)]
struct Query {
    kept: Option<String>,
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page, who: Anyone, query: web::Query<Query>) -> Answer {
    let kept = query.kept.as_ref().and_then(|_| waiting::WORKSHOP.read::<Draft>(&req));
    let came_back = kept.is_some() && who.0.is_some();
    let draft = kept.unwrap_or_else(|| Draft { roles: vec!["make".to_owned()], ..Draft::default() });
    render(&JoinPage { kept: came_back, ..build(&app, page, who.0.as_ref(), draft, &[]).await? })
}

async fn join(app: web::Data<App>, req: HttpRequest, page: Page, who: Anyone, form: Form) -> Answer {
    let who = who.0;
    let mut draft = Draft::sent(&form);
    let mut checks = Checks::default();
    let checked = draft.check(&mut checks, None);
    let all = app.store.read(networks::all).await?;
    let network = all.iter().find(|network| network.slug == draft.network).map(|network| network.id);
    if network.is_none() && !draft.network.is_empty() {
        checks.note("network", "not_a_choice");
    }
    let may_bring = |who: &Who| network.is_some_and(|id| who.is_scout_for(id) || who.coordinates(id));
    let today = app.store.read(|db| Ok(db.now.date_naive())).await?;
    let said = ConsentSaid {
        name: form.text("consent.name").to_owned(),
        phone: form.text("consent.phone").to_owned(),
        how: form.text("consent.how").to_owned(),
        language: form.text("consent.language").to_owned(),
        day: form.text("consent.day").to_owned(),
    };
    let mut of_consent = Checks::default();
    let agreed = said.checked(&mut of_consent, today);
    if draft.offline {
        checks.errors.append(&mut of_consent.errors);
    }
    if draft.offline && !who.as_ref().is_some_and(may_bring) {
        checks.note("network", "not_your_network");
    }
    if !checks.errors.is_empty() {
        let shown = JoinPage { form, ..build(&app, page, who.as_ref(), draft, &checks.errors).await? };
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let Some(who) = who else { return account_first(&app, page, draft).await };
    let agreed = draft.offline.then_some(agreed);
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let slug = app
        .store
        .write(move |db| {
            once(db, &key, |db| {
                let mut row = workshops::blank(db.now);
                draft.write(&checked, &mut row);
                workshops::join(db, &who, row, network, agreed)
            })
        })
        .await?;
    let mut answer = see_other(&format!("/workshops/{slug}/capabilities"));
    add_cookie(&mut answer, &waiting::WORKSHOP.end(&app))?;
    Ok(answer)
}

/// Lets what was typed wait in the browser and leads to a new account; what is too long for that stays in the form.
async fn account_first(app: &App, page: Page, draft: Draft) -> Answer {
    let Some(cookie) = waiting::WORKSHOP.keep(app, &draft) else {
        let wrong = [FieldError::new("about", "too_long_to_keep")];
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &build(app, page, None, draft, &wrong).await?);
    };
    let mut answer = see_other("/sign-up");
    add_cookie(&mut answer, &cookie)?;
    Ok(answer)
}
