//! The record of a workshop in the hands of its people: profile, place, pause, members.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use store::accounts::{self, AccountState};
use store::grants::{self, Role, Scope};
use store::people;
use store::workshops::{self, Workshop};

use super::draft::Draft;
use super::show::owned;
use crate::app::App;
use crate::auth::SignedIn;
use crate::error::{FieldError, Result};
use crate::flows;
use crate::once::{OnceKey, once};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

#[derive(Template)]
#[template(path = "workshops/edit.html")]
struct EditPage {
    page: Page,
    slug: String,
    name: String,
    version: i32,
    paused: bool,
    draft: Draft,
    members: Vec<String>,
    email: String,
    errors: Errors,
}

async fn build(app: &App, page: Page, row: &Workshop, draft: Draft, wrong: &[FieldError]) -> Result<EditPage> {
    let id = row.id;
    let members = app
        .store
        .read(move |db| {
            let holders = grants::holders(db, Role::Member, Scope::Workshop(id))?;
            holders
                .into_iter()
                .map(|account| {
                    let person = accounts::get(db, account)?.person_id;
                    Ok(people::get(db, person)?.name)
                })
                .collect::<store::Result<Vec<String>>>()
        })
        .await?;
    Ok(EditPage {
        slug: row.slug.clone(),
        name: row.name.clone(),
        version: row.version,
        paused: row.paused,
        draft,
        members,
        email: String::new(),
        errors: page.errors(wrong),
        page,
    })
}

pub(super) async fn show(app: web::Data<App>, page: Page, who: SignedIn, slug: web::Path<String>) -> Answer {
    let (row, _) = owned(&app, slug.into_inner(), &who).await?;
    render(&build(&app, page, &row, Draft::of(&row), &[]).await?)
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
    app.store.write(move |db| once(db, &key, |db| workshops::update(db, actor, row).map(|_event| ()))).await?;
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

/// Takes somebody with an account in as a member.
pub(super) async fn invite(
    app: web::Data<App>,
    page: Page,
    who: SignedIn,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let (row, actor) = owned(&app, slug.into_inner(), &who).await?;
    app.limits.count_account(&who.email)?;
    let mut checks = Checks::default();
    let email = checks.email("email", form.text("email"));
    if checks.errors.is_empty() {
        let (id, wanted) = (row.id, email.clone());
        let found = app
            .store
            .write(move |db| {
                let account = accounts::by_email(db, &wanted)?.filter(|a| a.state == AccountState::Active);
                let Some(account) = account else { return Ok(false) };
                grants::grant(db, actor, account.id, Role::Member, Scope::Workshop(id))?;
                Ok(true)
            })
            .await?;
        if found {
            return Ok(see_other(&format!("/workshops/{}/edit", row.slug)));
        }
        checks.note("email", "no_account");
    }
    let shown = EditPage { email, ..build(&app, page, &row, Draft::of(&row), &checks.errors).await? };
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}
