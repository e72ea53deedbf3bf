//! "I want this made": a design is picked, then one form says how many, where and by when.
//!
//! The same form edits a draft. Everything typed survives: an error shows the form again, and who has to sign in first
//! finds it waiting in a cookie.

mod draft;
pub mod quote;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use store::designs::{self as library, Review};
use store::grants::Role;
use store::requests::{self, Request, Terms};
use store::state::RequestState;
use store::{Db, StoreError};

pub use draft::Draft;
use draft::{DraftPlace, MOST_PLACES, Understood};

use crate::app::App;
use crate::auth::{Anyone, Designer, Who};
use crate::demo::drill;
use crate::error::{Fault, FieldError, Result};
use crate::flows::planning::price::Price;
use crate::flows::{audience, post};
use crate::gazetteer;
use crate::once::{OnceKey, once};
use crate::pages::entry::add_cookie;
use crate::routes::{Access, Route};
use crate::web::{Answer, Errors, Form, Page, render, render_with, see_other, waiting};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/make", Access::Anyone, || web::get().to(show)),
    Route::post("/make", Access::Anyone, || web::post().to(send)),
    Route::post("/make/quote", Access::Anyone, || web::post().to(quote::part)),
    Route::get("/requests/{slug}/edit", Access::Designer, || web::get().to(edit)),
    Route::post("/requests/{slug}/edit", Access::Designer, || web::post().to(rewrite)),
];

/// A design to pick.
struct Card {
    slug: String,
    title: String,
    summary: String,
}

#[derive(Template)]
#[template(path = "make/choose.html")]
struct ChoosePage {
    page: Page,
    q: String,
    designs: Vec<Card>,
}

/// A network to post to.
struct NetworkChoice {
    slug: String,
    name: String,
    countries: String,
    workshops: usize,
}

#[derive(Template)]
#[template(path = "make/form.html")]
struct FormPage {
    page: Page,
    draft: Draft,
    errors: Errors,
    /// Where the form goes.
    action: String,
    /// The title of the request that is edited; empty for a new one.
    editing: String,
    /// A reviewer's words.
    review_note: String,
    kept: bool,
    design: Option<Card>,
    designs: Vec<(String, String)>,
    routings: Vec<(String, String)>,
    networks: Vec<NetworkChoice>,
    choices: Vec<Vec<(String, String)>>,
    tomorrow: String,
    price: Price,
}

impl FormPage {
    /// The name of a destination's field.
    fn at(&self, i: &usize, field: &str) -> String {
        format!("places.{i}.{field}")
    }

    /// What is wrong with a destination's field.
    fn wrong(&self, i: &usize, field: &str) -> String {
        self.errors.of(&self.at(i, field)).to_owned()
    }

    /// The towns that a destination may mean.
    fn towns(&self, i: &usize) -> &[(String, String)] {
        self.choices.get(*i).map_or(&[], Vec::as_slice)
    }

    /// Something under "more" is wrong or filled in, so it stands open.
    fn more_is_open(&self) -> bool {
        let draft = &self.draft;
        !(draft.title.is_empty() && draft.max_workshops.is_empty() && draft.max_share.is_empty())
            || ["title", "max_workshops", "max_share", "routings"].iter().any(|field| !self.errors.of(field).is_empty())
    }
}

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    design: String,
    #[serde(default)]
    q: String,
    kept: Option<String>,
    #[serde(default)]
    example: String,
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page, who: Anyone, query: web::Query<Query>) -> Answer {
    let kept = query.kept.as_ref().filter(|_| who.0.is_some()).and_then(|_| waiting::REQUEST.read::<Draft>(&req));
    if let Some(draft) = kept {
        let shown = Shown { kept: true, ..Shown::new("/make") };
        return render(&form_page(&app, page, draft, shown).await?);
    }
    if app.drill && query.example == drill::CASE_NAME {
        let wanted = app.store.read(|db| drill::example(db.now)).await?;
        return render(&form_page(&app, page, Draft::of_wanted(&wanted), Shown::new("/make")).await?);
    }
    if query.design.is_empty() {
        let q = designs::text::fold(query.q.trim());
        let mut designs = app.store.read(cards).await?;
        designs.retain(|(search, _)| q.split_whitespace().all(|word| search.contains(word)));
        let designs = designs.into_iter().map(|(_, card)| card).collect();
        return render(&ChoosePage { page, q: query.q.clone(), designs });
    }
    let draft = Draft { terms: Terms::PaidOnReceipt.word().to_owned(), ..Draft::new(&query.design) };
    render(&form_page(&app, page, draft, Shown::new("/make")).await?)
}

/// Designs that can be ordered, with the text they are searched by.
fn cards(db: &mut Db) -> store::Result<Vec<(String, Card)>> {
    let mut found = Vec::new();
    for (design, version) in library::shelf(db)? {
        let reviewed =
            version.review == Review::Reviewed || (version.risk_class < 2 && version.review != Review::Refused);
        if !reviewed || routings(&version.manifest).is_empty() {
            continue;
        }
        let search =
            format!("{} {}", design.search, designs::text::fold(&format!("{} {}", design.title, design.summary)));
        found.push((search, Card { slug: design.slug, title: design.title, summary: design.summary }));
    }
    Ok(found)
}

/// The ways of making that one workshop can do by itself: id and title.
fn routings(manifest: &str) -> Vec<(String, String)> {
    let Ok(manifest) = designs::okh::read(manifest) else { return Vec::new() };
    let single = manifest.routings().iter().filter(|routing| routing.operations.len() == 1);
    single.map(|routing| (routing.id.clone(), routing.title.clone())).collect()
}

/// How the form is shown.
struct Shown {
    action: String,
    editing: String,
    review_note: String,
    kept: bool,
    wrong: Vec<FieldError>,
    choices: Vec<Vec<gazetteer::Town>>,
    price: Price,
}

impl Shown {
    fn new(action: &str) -> Self {
        Self {
            action: action.to_owned(),
            editing: String::new(),
            review_note: String::new(),
            kept: false,
            wrong: Vec::new(),
            choices: Vec::new(),
            price: Price::Open,
        }
    }

    fn of(request: &Request) -> Self {
        Self {
            editing: request.title.clone(),
            review_note: if request.state == RequestState::NeedsChanges {
                request.review_note.clone()
            } else {
                String::new()
            },
            ..Self::new(&format!("/requests/{}/edit", request.slug))
        }
    }
}

async fn form_page(app: &App, page: Page, draft: Draft, shown: Shown) -> Result<FormPage> {
    let (slug, drill) = (draft.design.clone(), app.drill);
    let (design, ways, designs, networks, tomorrow) = app
        .store
        .read(move |db| {
            let mut all: Vec<(String, String)> = Vec::new();
            let (mut design, mut ways) = (None, Vec::new());
            for (_, card) in cards(db)? {
                all.push((card.slug.clone(), card.title.clone()));
                if card.slug == slug {
                    let known = library::by_slug(db, &slug)?;
                    let newest = library::versions(db, known.id)?;
                    ways = newest.first().map(|version| routings(&version.manifest)).unwrap_or_default();
                    design = Some(card);
                }
            }
            let tomorrow = (*db.now + store::TimeDelta::days(1)).date_naive().to_string();
            Ok((design, ways, all, audience::open_networks(db, drill)?, tomorrow))
        })
        .await?;
    let networks = networks.into_iter().map(|(network, countries)| NetworkChoice {
        workshops: countries.values().sum(),
        countries: countries.keys().map(|code| page.country(code)).collect::<Vec<_>>().join(", "),
        slug: network.slug,
        name: network.name,
    });
    let choices = shown.choices.iter().map(|towns| towns.iter().map(|t| (t.key(), gazetteer::described(t))).collect());
    Ok(FormPage {
        errors: page.errors(&shown.wrong),
        action: shown.action,
        editing: shown.editing,
        review_note: shown.review_note,
        kept: shown.kept,
        design,
        designs,
        routings: ways,
        networks: networks.collect(),
        choices: choices.collect(),
        tomorrow,
        price: shown.price,
        draft,
        page,
    })
}

/// A button of the form that changes the form and nothing else.
fn change(draft: &mut Draft, act: &str) -> bool {
    match act.split_once('.') {
        None if act == "add" => {
            if draft.places.len() < MOST_PLACES {
                draft.places.push(DraftPlace::default());
            }
        }
        None if act == "look" => draft.routings.clear(),
        Some(("remove", i)) => {
            if let Some(i) = i.parse().ok().filter(|i| *i < draft.places.len() && draft.places.len() > 1) {
                draft.places.remove(i);
            }
        }
        _ => return false,
    }
    true
}

/// Does `act` once, unless the draft cannot be read or the flow finds faults: all of them come back together.
async fn do_once(
    app: &App,
    key: OnceKey,
    read: Understood,
    act: impl FnOnce(&mut Db, &post::Wanted) -> store::Result<std::result::Result<Request, Vec<FieldError>>>
    + Send
    + 'static,
) -> Result<std::result::Result<String, Vec<FieldError>>> {
    let Understood { mut wanted, errors, .. } = read;
    let drill = app.drill;
    let done = app
        .store
        .write(move |db| {
            let mut found = Vec::new();
            let done = db.attempt(|db| {
                once(db, &key, |db| {
                    if wanted.networks.is_empty() {
                        wanted.networks = audience::usual_networks(db, drill, &wanted)?;
                    }
                    match act(db, &wanted)? {
                        Ok(request) if errors.is_empty() => Ok(request.slug),
                        Ok(_) => Err(StoreError::refused("invalid")),
                        Err(wrong) => {
                            found = wrong;
                            Err(StoreError::refused("invalid"))
                        }
                    }
                })
            });
            match done {
                Ok(slug) => Ok(Ok(slug)),
                Err(StoreError::Refused { code: "invalid" }) => Ok(Err(merge(errors, found))),
                Err(other) => Err(other),
            }
        })
        .await?;
    Ok(done)
}

/// Everything that is wrong; where the typing could not be read, the flow's word on the same field adds nothing.
fn merge(mut errors: Vec<FieldError>, found: Vec<FieldError>) -> Vec<FieldError> {
    let unread = errors.clone();
    errors.extend(found.into_iter().filter(|error| unread.iter().all(|known| known.path != error.path)));
    errors
}

async fn send(app: web::Data<App>, req: HttpRequest, page: Page, who: Anyone, form: Form) -> Answer {
    let mut draft = Draft::of_form(&form);
    if change(&mut draft, form.text("act")) {
        return render(&form_page(&app, page, draft, Shown::new("/make")).await?);
    }
    if form.text("act") == "quote" {
        return priced(&app, page, draft, Shown::new("/make")).await;
    }
    let Some(who) = who.0 else { return sign_in_first(&app, page, draft).await };
    let read = draft.read();
    if read.errors.is_empty() && !who.has_any(Role::Designer) {
        return Err(Fault::new("forbidden"));
    }
    let choices = read.choices.clone();
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let (actor, designer, submit) = (who.actor(), who.account, form.text("act") != "draft");
    match do_once(&app, key, read, move |db, wanted| post::post(db, actor, designer, wanted, submit)).await? {
        Ok(slug) => {
            let mut answer = see_other(&format!("/requests/{slug}"));
            add_cookie(&mut answer, &waiting::REQUEST.end(&app))?;
            Ok(answer)
        }
        Err(wrong) => {
            let shown = Shown { wrong, choices, ..Shown::new("/make") };
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &form_page(&app, page, draft, shown).await?)
        }
    }
}

/// The form again, with what it would cost or what is missing for that.
async fn priced(app: &App, page: Page, draft: Draft, shown: Shown) -> Answer {
    match quote::of(app, &draft).await? {
        Ok(price) => render(&form_page(app, page, draft, Shown { price, ..shown }).await?),
        Err(wrong) => {
            let choices = draft.read().choices;
            let shown = Shown { wrong, choices, ..shown };
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &form_page(app, page, draft, shown).await?)
        }
    }
}

/// Keeps what was typed in a cookie and leads to sign-in; what is too long for one stays in the form.
async fn sign_in_first(app: &App, page: Page, draft: Draft) -> Answer {
    let Some(cookie) = waiting::REQUEST.keep(app, &draft) else {
        let wrong = vec![FieldError::new("note", "too_long_to_keep")];
        let shown = Shown { wrong, ..Shown::new("/make") };
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &form_page(app, page, draft, shown).await?);
    };
    let mut answer: HttpResponse = see_other(&format!("/sign-in?next={}", waiting::REQUEST.page));
    add_cookie(&mut answer, &cookie)?;
    Ok(answer)
}

/// A request that its designer may still rewrite; missing for everybody else.
async fn own(app: &App, who: &Who, slug: String) -> Result<(Request, Draft)> {
    let designer = who.account;
    let found = app
        .store
        .read(move |db| {
            let request = requests::by_slug(db, &slug)?;
            let draft = Draft::of_request(db, &request)?;
            Ok((request, draft))
        })
        .await?;
    if found.0.designer_id == designer { Ok(found) } else { Err(Fault::missing()) }
}

async fn edit(app: web::Data<App>, page: Page, who: Designer, slug: web::Path<String>) -> Answer {
    let (request, draft) = own(&app, &who, slug.into_inner()).await?;
    if !matches!(request.state, RequestState::Draft | RequestState::NeedsChanges) {
        return Err(Fault::new("request_state"));
    }
    render(&form_page(&app, page, draft, Shown::of(&request)).await?)
}

async fn rewrite(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: Designer,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let (request, _) = own(&app, &who, slug.into_inner()).await?;
    let mut draft = Draft::of_form(&form);
    if change(&mut draft, form.text("act")) {
        return render(&form_page(&app, page, draft, Shown::of(&request)).await?);
    }
    if form.text("act") == "quote" {
        return priced(&app, page, draft, Shown::of(&request)).await;
    }
    let read = draft.read();
    let choices = read.choices.clone();
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let (actor, id, submit) = (who.actor(), request.id, form.text("act") != "draft");
    match do_once(&app, key, read, move |db, wanted| post::rewrite(db, actor, id, wanted, submit)).await? {
        Ok(slug) => Ok(see_other(&format!("/requests/{slug}"))),
        Err(wrong) => {
            let shown = Shown { wrong, choices, ..Shown::of(&request) };
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &form_page(&app, page, draft, shown).await?)
        }
    }
}
