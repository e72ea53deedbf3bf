//! Records that may be workshops already here, each beside the workshop it may be, one decision at a time.

use actix_web::{HttpRequest, web};
use askama::Template;
use store::RecordId;
use store::imports::{self, Choice, Kept, Waiting};

use crate::app::App;
use crate::auth::Coordinator;
use crate::once::{OnceKey, once};
use crate::web::{Answer, Checks, Form, Page, render, see_other};

/// How many pairs one page shows.
const MOST: i64 = 20;

/// One thing that both sides say.
struct Side {
    label: String,
    theirs: String,
    ours: String,
}

struct Pair {
    id: RecordId,
    source: String,
    reason: String,
    slug: String,
    sides: Vec<Side>,
}

#[derive(Template)]
#[template(path = "imports/queue.html")]
struct QueuePage {
    page: Page,
    pairs: Vec<Pair>,
    count: i64,
}

pub(super) async fn show(app: web::Data<App>, page: Page, _who: Coordinator) -> Answer {
    let (waiting, count) = app.store.read(|db| imports::waiting(db, MOST)).await?;
    let pairs = waiting.into_iter().filter_map(|waiting| pair(&page, waiting)).collect();
    render(&QueuePage { page, pairs, count })
}

fn pair(page: &Page, waiting: Waiting) -> Option<Pair> {
    let Waiting { record, source, candidate } = waiting;
    let kept: Kept = serde_json::from_value(record.record.0).ok()?;
    let face = kept.face;
    let place = |town: &str, country: &str| format!("{town}, {}", page.country(country));
    let link = |url: Option<&str>| url.map(str::to_owned).unwrap_or_default();
    let metres = designs::okw::similar::metres((face.lat, face.lon), (candidate.lat, candidate.lon));
    let sides = [
        ("imports-side-name", face.name.clone(), candidate.name.clone()),
        ("imports-side-place", place(&face.town, &face.country), place(&candidate.town, &candidate.country)),
        ("imports-side-about", face.about, candidate.about.clone()),
        ("imports-side-machines", face.machines, candidate.machines.clone()),
        ("imports-side-page", link(record.page.as_deref()), String::new()),
    ];
    let sides = sides.into_iter().filter(|(_, theirs, ours)| !theirs.is_empty() || !ours.is_empty());
    let sides = sides.map(|(key, theirs, ours)| Side { label: page.t(key), theirs, ours }).collect();
    let reason = record.reason.unwrap_or_default();
    Some(Pair {
        id: record.id,
        source: source.name,
        reason: page.t1(format!("imports-reason-{reason}").as_str(), "metres", metres.round() as i64),
        slug: candidate.slug,
        sides,
    })
}

pub(super) async fn decide(app: web::Data<App>, req: HttpRequest, who: Coordinator, form: Form) -> Answer {
    let mut checks = Checks::default();
    let choice = Choice::from_word(form.text("choice"));
    let id = form.text("record").parse::<RecordId>().ok();
    if choice.is_none() || id.is_none() {
        checks.note("choice", "required");
    }
    checks.done()?;
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let actor = who.actor();
    if let (Some(id), Some(choice)) = (id, choice) {
        app.store.write(move |db| once(db, &key, |db| imports::decide(db, actor, id, choice))).await?;
    }
    Ok(see_other("/imports/doubles"))
}
