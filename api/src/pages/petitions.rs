//! What people ask about records of the map, for those who answer: the most urgent first, each with its day.

use actix_web::{HttpRequest, web};
use askama::Template;
use store::StoreError;
use store::petitions::PetitionState;

use crate::app::App;
use crate::auth::SignedIn;
use crate::flows;
use crate::flows::petitions::{ANSWER_DAYS, ToAnswer, answerable, to_answer};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Form, Page, render, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/petitions", Access::SignedIn, || web::get().to(show)),
    Route::post("/petitions/{id}", Access::Member, || web::post().to(decide)),
];

#[derive(Template)]
#[template(path = "workshops/petitions.html")]
struct PetitionsPage {
    page: Page,
    asked: Vec<ToAnswer>,
    days: i64,
}

impl PetitionsPage {
    fn what(&self, asked: &ToAnswer) -> String {
        self.page.t1(&format!("petition-{}", asked.petition.kind), "workshop", &asked.about.name)
    }

    fn is_late(&self, asked: &ToAnswer) -> bool {
        asked.petition.state == PetitionState::Escalated
    }

    fn due(&self, asked: &ToAnswer) -> String {
        self.page.date(asked.petition.due_at.date_naive())
    }
}

async fn show(app: web::Data<App>, page: Page, who: SignedIn) -> Answer {
    let asked = app.store.read(move |db| answerable(db, &who)).await?;
    render(&PetitionsPage { page, asked, days: ANSWER_DAYS })
}

async fn decide(app: web::Data<App>, req: HttpRequest, who: SignedIn, id: web::Path<String>, form: Form) -> Answer {
    let (granted, note) = form.verdict("grant");
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let actor = who.actor();
    app.store
        .write(move |db| {
            let id = to_answer(db, &who, &id)?;
            // Only who may answer learns that the form was wrong.
            let granted = granted.ok_or(StoreError::refused("bad_request"))?;
            once(db, &key, |db| flows::petitions::decide(db, actor, id, granted, &note))
        })
        .await?;
    Ok(see_other("/petitions"))
}
