//! The way back for a workshop that was paused because it left offers unanswered: one tap, without signing in.

use actix_web::web;
use askama::Template;
use store::event::Actor;
use store::links::{self, Purpose};
use store::workshops::{self, Workshop};
use store::{Db, StoreError};

use super::entry::private;
use crate::app::App;
use crate::flows;
use crate::routes::{Access, Route};
use crate::web::{Answer, Form, Page, render, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/w/{token}", Access::Link, || web::get().to(show)),
    Route::post("/w/{token}", Access::Link, || web::post().to(resume)),
];

#[derive(Template)]
#[template(path = "inbox/way_back.html")]
struct WayBackPage {
    page: Page,
    workshop: Workshop,
    action: String,
}

impl WayBackPage {
    fn title(&self) -> String {
        self.page.t1("way-back-title", "workshop", &self.workshop.name)
    }

    fn page_of_workshop(&self) -> String {
        format!("/workshops/{}", self.workshop.slug)
    }
}

fn linked(db: &mut Db, token: &str) -> store::Result<Workshop> {
    let link = links::find(db, token)?.filter(|link| link.purpose == Purpose::Workshop);
    let link = link.ok_or(StoreError::Missing("link"))?;
    if link.expires_at <= db.now || link.used_at.is_some() {
        return Err(StoreError::refused("link_expired"));
    }
    workshops::find(db, link.subject_id.into())
}

async fn show(app: web::Data<App>, page: Page, token: web::Path<String>) -> Answer {
    let action = format!("/w/{token}");
    let workshop = app.store.read(move |db| linked(db, &token)).await?;
    render(&WayBackPage { page, workshop, action }).map(private)
}

/// Resuming a workshop that is not paused changes nothing.
async fn resume(app: web::Data<App>, token: web::Path<String>, _form: Form) -> Answer {
    let there = format!("/w/{token}");
    app.store
        .write(move |db| {
            let workshop = linked(db, &token)?;
            if workshop.paused { flows::workshops::set_paused(db, Actor::LINK, workshop.id, false) } else { Ok(()) }
        })
        .await?;
    Ok(private(see_other(&there)))
}
