//! Receipts: whoever receives says what arrived, by a mailed link that stays good while pieces are on their way.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use store::event::Actor;
use store::jobs::{Arrived, JobLine, Remedy};
use store::links::{self, Purpose};
use store::requests::{self, Destination, Request};
use store::{Db, DestinationId, JobId, StoreError, lookup};

use super::entry::private;
use crate::app::App;
use crate::error::{Fault, FieldError, Result, status};
use crate::flows::letters;
use crate::flows::receiving::{self, Arriving};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/r/{token}", Access::Link, || web::get().to(show)),
    Route::post("/r/{token}", Access::Link, || web::post().to(receive)),
];

/// One delivery in a form: what one job brings to one place.
pub struct Delivery {
    /// Who made it, or where it goes.
    pub heading: String,
    /// The job.
    pub job: JobId,
    /// Where.
    pub destination: DestinationId,
    /// Pieces that were sent, with those that were sent before and are confirmed.
    pub pieces: i64,
    /// Pieces that wait to be confirmed.
    pub waiting: i64,
    /// Good pieces, once confirmed.
    pub received: i64,
    /// Pieces that were not good.
    pub rejected: i64,
    /// Stands behind the names of controls that would otherwise be on the page twice.
    pub suffix: String,
}

impl Delivery {
    /// A line as a delivery; `focus`: its form is the one that was sent, or the first.
    pub fn of(heading: String, line: &JobLine, focus: bool) -> Self {
        Self {
            heading,
            job: line.job_id,
            destination: line.destination_id,
            pieces: line.quantity,
            waiting: line.waiting(),
            received: line.received,
            rejected: line.rejected,
            suffix: if focus { String::new() } else { format!("-{}-{}", line.job_id, line.destination_id) },
        }
    }

    /// Whether it waits to be confirmed.
    pub const fn is_open(&self) -> bool {
        self.waiting > 0
    }

    /// What was sent or is wrong, where this is the form that was sent; nothing in the others.
    pub fn shown<'a>(&self, text: &'a str) -> &'a str {
        if self.suffix.is_empty() { text } else { "" }
    }

    /// What was confirmed, in words.
    pub fn told(&self, page: &Page) -> String {
        page.ta("receipt-told", &[("good", self.received.into()), ("pieces", self.pieces.into())])
    }

    /// Pieces of this delivery: those that wait, or all once they are confirmed.
    const fn coming(&self) -> i64 {
        if self.waiting > 0 { self.waiting } else { self.pieces }
    }

    /// What comes from whom.
    pub fn from(&self, page: &Page) -> String {
        page.ta("receipt-from", &[("pieces", self.coming().into()), ("workshop", self.heading.as_str().into())])
    }

    /// How many were sent, beside the number.
    pub fn hint(&self, page: &Page) -> String {
        page.t1("receipt-good-hint", "pieces", self.waiting)
    }

    /// The one tap in words.
    pub fn all_good(&self, page: &Page) -> String {
        page.t1("receipt-all-good", "pieces", self.waiting)
    }
}

#[derive(Template)]
#[template(path = "receipts/receipt.html")]
struct ReceiptPage {
    page: Page,
    request: Request,
    place: String,
    action: String,
    deliveries: Vec<Delivery>,
    form: Form,
    errors: Errors,
    refusal: String,
}

impl ReceiptPage {
    fn going_to(&self) -> String {
        self.page.t1("receipt-place", "place", &self.place)
    }

    /// Whether everything that was sent is confirmed.
    fn all_told(&self) -> bool {
        !self.deliveries.is_empty() && self.deliveries.iter().all(|delivery| !delivery.is_open())
    }
}

struct Found {
    request: Request,
    destination: Destination,
    arriving: Vec<Arriving>,
}

/// The destination of a link; `link_expired` or `link_used` when it no longer counts.
fn destination(db: &mut Db, token: &str) -> store::Result<DestinationId> {
    let link = links::find(db, token)?.filter(|link| link.purpose == Purpose::Receipt);
    let link = link.ok_or(StoreError::Missing("link"))?;
    if link.used_at.is_some() {
        return Err(StoreError::refused("link_used"));
    }
    if link.expires_at <= db.now {
        return Err(StoreError::refused("link_expired"));
    }
    Ok(link.subject_id.into())
}

async fn load(app: &App, token: &str) -> Result<Found> {
    let token = token.to_owned();
    let read = move |db: &mut Db| {
        let id = destination(db, &token)?;
        let destination = lookup::destination(db, id)?;
        let request = requests::find(db, destination.request_id)?;
        let arriving = receiving::arriving(db, id, request.id)?;
        Ok(Found { request, destination, arriving })
    };
    Ok(app.store.read(read).await?)
}

/// What was sent and why it was not done.
#[derive(Default)]
struct Said {
    form: Form,
    wrong: Vec<FieldError>,
    refused: Option<&'static str>,
}

fn build(page: Page, token: &str, found: &Found, said: Said) -> ReceiptPage {
    let sent: Option<JobId> = said.form.text("job").parse().ok();
    let focus = sent.or(found.arriving.first().map(|first| first.job.id));
    let deliveries = found
        .arriving
        .iter()
        .map(|one| Delivery::of(one.workshop.name.clone(), &one.line, Some(one.job.id) == focus))
        .collect();
    let errors = page.errors(&said.wrong);
    let refusal = said.refused.map(|code| page.t(&format!("error-{code}"))).unwrap_or_default();
    ReceiptPage {
        request: found.request.clone(),
        place: letters::place(&found.destination),
        action: format!("/r/{token}"),
        deliveries,
        form: said.form,
        errors,
        refusal,
        page,
    }
}

async fn show(app: web::Data<App>, page: Page, token: web::Path<String>) -> Answer {
    let found = load(&app, &token).await?;
    render_with(StatusCode::OK, &build(page, &token, &found, Said::default())).map(private)
}

async fn receive(app: web::Data<App>, req: HttpRequest, page: Page, token: web::Path<String>, form: Form) -> Answer {
    let found = load(&app, &token).await?;
    let job: Option<JobId> = form.text("job").parse().ok();
    let Some(line) = found.arriving.iter().find(|one| Some(one.job.id) == job).map(|one| one.line.clone()) else {
        return Err(Fault::new("bad_request"));
    };
    let mut checks = Checks::default();
    let said = read_arrived(&mut checks, &form, &line);
    if !checks.errors.is_empty() {
        let said = Said { form, wrong: checks.errors, refused: None };
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &build(page, &token, &found, said)).map(private);
    }
    let key = OnceKey::of_form(&req, None, &form)?;
    let (secret, good) = (token.clone(), said.good);
    let outcome = app
        .store
        .write(move |db| {
            destination(db, &secret)?;
            once(db, &key, |db| receiving::receive(db, Actor::LINK, said))
        })
        .await;
    match outcome {
        Ok(()) => Ok(private(see_other(&format!("/r/{token}")))),
        // The same said twice has the same result.
        Err(StoreError::Refused { code: "already_received" }) if line.received == good => {
            Ok(private(see_other(&format!("/r/{token}"))))
        }
        Err(StoreError::Refused { code }) => {
            let found = load(&app, &token).await?;
            let said = Said { form, wrong: Vec::new(), refused: Some(code) };
            render_with(status(code), &build(page, &token, &found, said)).map(private)
        }
        Err(other) => Err(other.into()),
    }
}

/// What arrived of one line, as its form says it: all good in one tap, or how many, why not the others and what then.
pub fn read_arrived(checks: &mut Checks, form: &Form, line: &JobLine) -> Arrived {
    let all = form.has("all");
    // What is confirmed already is read as it was sent, so that the store can say so.
    let waiting = if line.waiting() > 0 { line.waiting() } else { line.quantity };
    let good = if all { waiting } else { checks.number("good", form.text("good"), 0..=waiting) };
    let short = good < waiting;
    let reason = checks.text("reason", form.text("reason"), if short { 3 } else { 0 }..=500);
    let read = |text: &str| Remedy::from_word(text).filter(|remedy| *remedy != Remedy::None);
    let remedy = if short { checks.choice("remedy", form.text("remedy"), read, Remedy::Replace) } else { Remedy::None };
    Arrived { job: line.job_id, destination: line.destination_id, good, reason, remedy }
}
