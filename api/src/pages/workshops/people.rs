//! Who answers for a workshop, and which networks it is in.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use store::{AccountId, StoreError, networks};

use super::draft::Draft;
use super::edit::build;
use super::show::owned;
use crate::app::App;
use crate::auth::SignedIn;
use crate::error::Fault;
use crate::flows::invitations::{self, To};
use crate::once::{OnceKey, once};
use crate::web::{Answer, Checks, Form, Page, render_with, see_other};

/// Invites somebody by mail; whether they have an account is not told.
pub(super) async fn invite(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: SignedIn,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let (row, actor) = owned(&app, slug.into_inner(), &who).await?;
    app.limits.count_account(&who.email)?;
    let mut checks = Checks::default();
    let email = checks.email("email", form.text("email"));
    if !checks.errors.is_empty() {
        let mut shown = build(&app, page, &row, Draft::of(&row), &checks.errors).await?;
        shown.email = email;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let (by, language, to) = (who.name.clone(), page.lang.code(), To::Workshop(row.id));
    app.store.write(move |db| once(db, &key, |db| invitations::invite(db, actor, &by, to, &email, language))).await?;
    Ok(see_other(&format!("/workshops/{}/edit?invited=1#members", row.slug)))
}

/// Ends somebody's part in the workshop, or one's own.
pub(super) async fn remove(app: web::Data<App>, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    let (row, actor) = owned(&app, slug.into_inner(), &who).await?;
    let account: AccountId = form.text("account").parse().map_err(|_| Fault::new("bad_request"))?;
    let gone = app.store.write(move |db| invitations::remove(db, actor, To::Workshop(row.id), account)).await;
    match gone {
        Ok(()) if account == who.account => Ok(see_other("/inbox")),
        // Somebody who is not there any more is gone already.
        Ok(()) | Err(StoreError::Missing(_)) => Ok(see_other(&format!("/workshops/{}/edit#members", row.slug))),
        Err(other) => Err(other.into()),
    }
}

/// Takes the workshop out of a network; what it has promised stands.
pub(super) async fn leave(app: web::Data<App>, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    let (row, actor) = owned(&app, slug.into_inner(), &who).await?;
    let network = form.text("network").to_owned();
    let gone = app.store.write(move |db| {
        let network = networks::by_slug(db, &network)?;
        networks::leave(db, actor, network.id, row.id)
    });
    match gone.await {
        Ok(()) | Err(StoreError::Missing(_)) => Ok(see_other(&format!("/workshops/{}", row.slug))),
        Err(other) => Err(other.into()),
    }
}
