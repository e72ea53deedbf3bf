//! What people ask about records of the map, for those who answer: the most urgent first, each with its day.

use actix_web::{HttpRequest, web};
use askama::Template;
use store::petitions::{self, Petition, PetitionState};
use store::workshops::{self, Workshop};
use store::{Db, PetitionId, StoreError, people};

use super::workshops::show::reviewable;
use crate::app::App;
use crate::auth::{SignedIn, Who};
use crate::flows;
use crate::flows::petitions::{ANSWER_DAYS, Said};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Form, Page, render, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/petitions", Access::SignedIn, || web::get().to(show)),
    Route::post("/petitions/{id}", Access::Member, || web::post().to(decide)),
];

/// The longest answer, in characters.
const LONGEST_NOTE: usize = 1_000;

/// A petition as whoever answers it sees it.
pub struct Asked {
    /// The petition.
    pub petition: Petition,
    /// The record.
    pub about: Workshop,
    /// What was typed.
    pub said: Said,
    /// The proved address.
    pub email: String,
}

#[derive(Template)]
#[template(path = "workshops/petitions.html")]
struct PetitionsPage {
    page: Page,
    asked: Vec<Asked>,
    days: i64,
}

impl PetitionsPage {
    fn what(&self, asked: &Asked) -> String {
        self.page.t1(&format!("petition-{}", asked.petition.kind), "workshop", &asked.about.name)
    }

    fn is_late(&self, asked: &Asked) -> bool {
        asked.petition.state == PetitionState::Escalated
    }

    fn due(&self, asked: &Asked) -> String {
        self.page.date(asked.petition.due_at.date_naive())
    }
}

/// The petitions that somebody may answer.
pub fn answerable(db: &mut Db, who: &Who) -> store::Result<Vec<Asked>> {
    let mut found = Vec::new();
    for petition in petitions::waiting(db)? {
        let Some(about) = petition.workshop_id else { continue };
        let about = workshops::find(db, about)?;
        if reviewable(db, who, &about.slug).is_err() {
            continue;
        }
        let said = serde_json::from_value(petition.said.0.clone())?;
        let email = people::get(db, petition.person_id)?.email.unwrap_or_default();
        found.push(Asked { petition, about, said, email });
    }
    Ok(found)
}

/// The petition of an address for somebody who may answer it; to all others it looks missing.
pub fn to_answer(db: &mut Db, who: &Who, id: &str) -> store::Result<PetitionId> {
    let id = id.parse().map_err(|_| StoreError::Missing("petition"))?;
    let petition = petitions::find(db, id)?;
    let about = workshops::find(db, petition.workshop_id.ok_or(StoreError::Missing("petition"))?)?;
    reviewable(db, who, &about.slug)?;
    Ok(petition.id)
}

async fn show(app: web::Data<App>, page: Page, who: SignedIn) -> Answer {
    let asked = app.store.read(move |db| answerable(db, &who)).await?;
    render(&PetitionsPage { page, asked, days: ANSWER_DAYS })
}

async fn decide(app: web::Data<App>, req: HttpRequest, who: SignedIn, id: web::Path<String>, form: Form) -> Answer {
    let granted = match form.text("decision") {
        "grant" => Some(true),
        "refuse" => Some(false),
        _ => None,
    };
    let note: String = form.text("note").chars().take(LONGEST_NOTE).collect();
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
