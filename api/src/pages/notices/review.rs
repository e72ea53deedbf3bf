//! What was posted and waits for a reviewer, the oldest first: let it be seen, or say why not.

use actix_web::{HttpRequest, web};
use askama::Template;
use store::StoreError;
use store::notices::Notice;

use super::place;
use crate::app::App;
use crate::auth::SignedIn;
use crate::flows::notices as flow;
use crate::once::{OnceKey, once};
use crate::web::{Answer, Form, Page, render, see_other};

/// The longest words of a reviewer, in characters.
const LONGEST_NOTE: usize = 1_000;

#[derive(Template)]
#[template(path = "notices/review.html")]
struct ReviewPage {
    page: Page,
    rows: Vec<Notice>,
}

impl ReviewPage {
    fn meta(&self, row: &Notice) -> String {
        format!("{} · {}", place(&self.page, row), self.page.date(row.created_at.date_naive()))
    }
}

/// What waits for the reader's review.
pub(super) async fn show(app: web::Data<App>, page: Page, who: SignedIn) -> Answer {
    let rows = app.store.read(move |db| flow::to_review(db, &who)).await?;
    render(&ReviewPage { page, rows })
}

/// Lets everybody see a notice, or not.
pub(super) async fn decide(
    app: web::Data<App>,
    req: HttpRequest,
    who: SignedIn,
    id: web::Path<String>,
    form: Form,
) -> Answer {
    let agreed = match form.text("decision") {
        "show" => Some(true),
        "refuse" => Some(false),
        _ => None,
    };
    let note: String = form.text("note").trim().chars().take(LONGEST_NOTE).collect();
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    app.store
        .write(move |db| {
            let row = flow::reviewable(db, &who, &id)?;
            // Only a reviewer learns that the form was wrong.
            let agreed = agreed.ok_or(StoreError::refused("bad_request"))?;
            once(db, &key, |db| flow::decide(db, who.actor(), &row, agreed, &note))
        })
        .await?;
    Ok(see_other("/notices/review"))
}
