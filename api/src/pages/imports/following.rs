//! The instances that this one follows: how far each was read, in words, and what can be done about it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use chrono_tz::Tz;
use store::following::{self, Following, FollowingState};
use store::imports::{self, Source};
use store::{FollowingId, SourceId};

use crate::app::App;
use crate::auth::Coordinator;
use crate::error::Result;
use crate::flows::following::{self as flow, Act, Visit, Wanted};
use crate::once::{OnceKey, once};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

#[derive(Template)]
#[template(path = "imports/following.html")]
struct FollowingPage {
    page: Page,
    rows: Vec<Row>,
    form: Form,
    errors: Errors,
}

struct Row {
    known: Following,
    source: Source,
    /// How many workshops on the map came from it.
    workshops: i64,
    visit: Visit,
}

impl Row {
    fn is_paused(&self) -> bool {
        self.known.state == FollowingState::Paused
    }

    fn trouble(&self) -> Option<String> {
        self.known.error.as_ref().map(|code| format!("following-error-{code}"))
    }
}

pub(super) async fn show(app: web::Data<App>, page: Page, _who: Coordinator) -> Answer {
    let errors = page.errors(&[]);
    render(&following_page(&app, page, Form::default(), errors).await?)
}

async fn following_page(app: &App, page: Page, form: Form, errors: Errors) -> Result<FollowingPage> {
    let (all, sources) = app.store.read(|db| Ok((following::all(db)?, imports::sources(db)?))).await?;
    let count = |id: SourceId| sources.iter().find(|(source, _)| source.id == id).map_or(0, |(_, count)| *count);
    let rows = all.into_iter().map(|(known, source)| Row {
        workshops: count(source.id),
        visit: serde_json::from_value(known.counts.0.clone()).unwrap_or_default(),
        known,
        source,
    });
    Ok(FollowingPage { rows: rows.collect(), page, form, errors })
}

pub(super) async fn begin(app: web::Data<App>, req: HttpRequest, page: Page, who: Coordinator, form: Form) -> Answer {
    let mut checks = Checks::default();
    let said = [form.text("name"), form.text("licence"), form.text("address")];
    let wanted = Wanted::checked(&mut checks, &app.outside, &app.public_url, said);
    if !checks.errors.is_empty() {
        let errors = page.errors(&checks.errors);
        let shown = following_page(&app, page, form, errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let (key, actor) = (OnceKey::of_form(&req, Some(who.account), &form)?, who.actor());
    app.store.write(move |db| once(db, &key, |db| flow::begin(db, actor, wanted))).await?;
    Ok(see_other("/imports/following"))
}

pub(super) async fn change(app: web::Data<App>, req: HttpRequest, who: Coordinator, form: Form) -> Answer {
    let mut checks = Checks::default();
    let act = Act::from_word(form.text("act"));
    let id = form.text("id").parse::<FollowingId>().ok();
    if act.is_none() || id.is_none() {
        checks.note("act", "not_a_choice");
    }
    checks.done()?;
    let (key, actor) = (OnceKey::of_form(&req, Some(who.account), &form)?, who.actor());
    if let (Some(id), Some(act)) = (id, act) {
        app.store.write(move |db| once(db, &key, |db| flow::act(db, actor, id, act))).await?;
    }
    Ok(see_other("/imports/following"))
}
