//! A network: what it is and by which rules it works, for everybody; its rules, rates, workshops and coordinators, for
//! those who coordinate it; a new one, for those who run the site.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use store::networks::{self, Network, Rate, Urgency};
use store::public_pages::{self, PublicPage};
use store::requests::{self, Request};
use store::workshops::{self, Listing, Workshop};
use store::{AccountId, Db, NetworkId, StoreError};

use crate::app::App;
use crate::auth::{Admin, Anyone, Coordinator, Who};
use crate::error::{Fault, FieldError, Result};
use crate::flows;
use crate::flows::invitations::{self, Holder, To};
use crate::flows::networks::Founding;
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/networks/new", Access::Admin, || web::get().to(new_page)),
    Route::post("/networks/new", Access::Admin, || web::post().to(create)),
    Route::get("/networks/{slug}", Access::Anyone, || web::get().to(show)),
    Route::get("/networks/{slug}/edit", Access::Coordinator, || web::get().to(edit)),
    Route::post("/networks/{slug}/edit", Access::Coordinator, || web::post().to(save)),
    Route::post("/networks/{slug}/rates", Access::Coordinator, || web::post().to(state_rate)),
    Route::post("/networks/{slug}/workshops", Access::Coordinator, || web::post().to(take_in)),
    Route::post("/networks/{slug}/workshops/remove", Access::Coordinator, || web::post().to(remove)),
    Route::post("/networks/{slug}/coordinators", Access::Coordinator, || web::post().to(invite)),
    Route::post("/networks/{slug}/coordinators/remove", Access::Coordinator, || web::post().to(dismiss)),
];

#[derive(Template)]
#[template(path = "networks/network.html")]
struct NetworkPage {
    page: Page,
    network: Network,
    workshops: usize,
    countries: usize,
    requests: Vec<Request>,
    /// Its published pages.
    pages: Vec<PublicPage>,
    coordinates: bool,
}

impl NetworkPage {
    fn price_per_km(&self) -> String {
        self.network.cost_per_piece_km.to_string()
    }
}

async fn show(app: web::Data<App>, page: Page, who: Anyone, slug: web::Path<String>) -> Answer {
    let slug = slug.into_inner();
    let (network, members, mut requests, mut pages) = app
        .store
        .read(move |db| {
            let network = networks::by_slug(db, &slug)?;
            let members = members(db, network.id)?;
            let requests = requests::of_network(db, network.id)?;
            let pages = public_pages::of(db, &[])?;
            Ok((network, members, requests, pages))
        })
        .await?;
    pages.retain(|page| page.network_id == network.id);
    requests.retain(|request| request.state.is_public());
    let listed: Vec<_> = members.iter().filter(|workshop| workshop.state == Listing::Listed).collect();
    let countries: BTreeSet<_> = listed.iter().map(|workshop| workshop.country.as_str()).collect();
    render(&NetworkPage {
        coordinates: who.0.is_some_and(|who| who.coordinates(network.id)),
        workshops: listed.len(),
        countries: countries.len(),
        requests,
        pages,
        network,
        page,
    })
}

/// The workshops of a network, by name.
fn members(db: &mut Db, network: NetworkId) -> store::Result<Vec<Workshop>> {
    let ids: Vec<_> = networks::members(db, &[network])?.into_iter().map(|(_, workshop)| workshop).collect();
    let mut found = workshops::some(db, &ids)?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// A rule that is switched on or off: field, words, whether it is on.
struct Switch {
    field: &'static str,
    text: String,
    on: bool,
}

#[derive(Template)]
#[template(path = "networks/edit.html")]
struct EditPage {
    page: Page,
    network: Network,
    /// Numbers as they were typed.
    transit_days: String,
    per_km: String,
    max_distance: String,
    form: Form,
    errors: Errors,
    saved: bool,
    rates: Vec<Rate>,
    today: String,
    members: Vec<Workshop>,
    coordinators: Vec<Holder>,
    invited: bool,
}

impl EditPage {
    /// A rate to six figures, as people read it.
    fn worth(&self, rate: &Rate) -> String {
        let whole = rate.per_unit.abs().log10().floor() as i64 + 1;
        let decimals = usize::try_from((6 - whole).clamp(0, 12)).unwrap_or_default();
        let text = format!("{:.decimals$}", rate.per_unit);
        if decimals == 0 { text } else { text.trim_end_matches('0').trim_end_matches('.').to_owned() }
    }

    fn switches(&self) -> Vec<Switch> {
        let one = |field, key: &str, on| Switch { field, text: self.page.t(key), on };
        vec![
            one("auto_approve", "network-switch-auto-approve", self.network.auto_approve),
            one("waive_first_article", "network-switch-waive", self.network.waive_first_article),
            one("requires_verified", "network-switch-verified", self.network.requires_verified),
        ]
    }
}

/// A network that somebody coordinates; missing otherwise.
async fn own(app: &App, who: &Who, slug: String) -> Result<Network> {
    let network = app.store.read(move |db| networks::by_slug(db, &slug)).await?;
    who.must_coordinate(network.id)?;
    Ok(network)
}

async fn edit_page(app: &App, page: Page, network: Network, form: Form, wrong: &[FieldError]) -> Result<EditPage> {
    let id = network.id;
    let (rates, members, coordinators, today) = app
        .store
        .read(move |db| {
            let today = db.now.date_naive();
            let coordinators = invitations::holders(db, To::Network(id))?;
            Ok((networks::rates_on(db, id, today)?, members(db, id)?, coordinators, today.to_string()))
        })
        .await?;
    Ok(EditPage {
        errors: page.errors(wrong),
        transit_days: network.transit_days.to_string(),
        per_km: network.cost_per_piece_km.to_string(),
        max_distance: network.max_distance_km.map(|km| km.to_string()).unwrap_or_default(),
        saved: false,
        invited: false,
        page,
        network,
        form,
        rates,
        today,
        members,
        coordinators,
    })
}

#[derive(Deserialize)]
struct EditQuery {
    saved: Option<String>,
    invited: Option<String>,
}

async fn edit(
    app: web::Data<App>,
    page: Page,
    who: Coordinator,
    slug: web::Path<String>,
    query: web::Query<EditQuery>,
) -> Answer {
    let network = own(&app, &who, slug.into_inner()).await?;
    let shown = edit_page(&app, page, network, Form::default(), &[]).await?;
    render(&EditPage { saved: query.saved.is_some(), invited: query.invited.is_some(), ..shown })
}

/// A number with decimals within bounds; none when the field may be empty and is.
fn decimal(checks: &mut Checks, path: &str, text: &str, most: f64) -> Option<f64> {
    if text.is_empty() {
        return None;
    }
    let read = text.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite() && (0.0..=most).contains(n));
    if read.is_none() {
        checks.note(path, "not_a_decimal");
    }
    read
}

async fn save(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: Coordinator,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let known = own(&app, &who, slug.into_inner()).await?;
    let mut checks = Checks::default();
    let mut changed = Network {
        name: checks.text("name", form.text("name"), 1..=80),
        about: checks.text("about", form.text("about"), 0..=2_000),
        urgency: checks.choice("urgency", form.text("urgency"), Urgency::from_word, known.urgency),
        auto_approve: form.has("auto_approve"),
        waive_first_article: form.has("waive_first_article"),
        requires_verified: form.has("requires_verified"),
        ..known.clone()
    };
    changed.transit_days = checks.number("transit_days", form.text("transit_days"), 0..=120) as i32;
    if form.text("cost_per_piece_km").is_empty() {
        checks.note("cost_per_piece_km", "required");
    }
    changed.cost_per_piece_km =
        decimal(&mut checks, "cost_per_piece_km", form.text("cost_per_piece_km"), 1e6).unwrap_or_default();
    changed.max_distance_km = decimal(&mut checks, "max_distance_km", form.text("max_distance_km"), 20_100.0);
    changed.version = form.text("version").parse().unwrap_or(known.version);
    if !checks.errors.is_empty() {
        let shown = edit_page(&app, page, changed, form.clone(), &checks.errors).await?;
        let shown = EditPage {
            transit_days: form.text("transit_days").to_owned(),
            per_km: form.text("cost_per_piece_km").to_owned(),
            max_distance: form.text("max_distance_km").to_owned(),
            ..shown
        };
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let (actor, slug) = (who.actor(), known.slug);
    app.store.write(move |db| once(db, &key, |db| networks::update(db, actor, changed))).await?;
    Ok(see_other(&format!("/networks/{slug}/edit?saved=1")))
}

/// Shows the page of the rules again with what is wrong in one of its smaller forms.
async fn again(app: &App, page: Page, network: Network, form: Form, wrong: &[FieldError]) -> Answer {
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &edit_page(app, page, network, form, wrong).await?)
}

async fn state_rate(app: web::Data<App>, page: Page, who: Coordinator, slug: web::Path<String>, form: Form) -> Answer {
    let network = own(&app, &who, slug.into_inner()).await?;
    let mut checks = Checks::default();
    let currency = currency(&mut checks, form.text("currency"));
    let day = checks.day("day", form.text("day"));
    let worth = decimal(&mut checks, "per_unit", form.text("per_unit"), 1e9).filter(|worth| *worth > 0.0);
    if worth.is_none() && checks.errors.iter().all(|error| error.path != "per_unit") {
        checks.note("per_unit", "not_a_decimal");
    }
    let (Some(per_unit), true) = (worth, checks.errors.is_empty()) else {
        return again(&app, page, network, form, &checks.errors).await;
    };
    let rate = Rate { network_id: network.id, currency, day, per_unit };
    let actor = who.actor();
    app.store.write(move |db| networks::set_rate(db, actor, &rate)).await?;
    Ok(see_other(&format!("/networks/{}/edit?saved=1", network.slug)))
}

fn currency(checks: &mut Checks, text: &str) -> String {
    let code = text.to_ascii_uppercase();
    if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        checks.note("currency", "not_a_currency");
    }
    code
}

async fn take_in(app: web::Data<App>, page: Page, who: Coordinator, slug: web::Path<String>, form: Form) -> Answer {
    let network = own(&app, &who, slug.into_inner()).await?;
    let (actor, id) = (who.actor(), network.id);
    let workshop = form.text("workshop").rsplit('/').next().unwrap_or_default().to_owned();
    let done = app
        .store
        .write(move |db| {
            let workshop = workshops::by_slug(db, &workshop)?;
            networks::join(db, actor, id, workshop.id)
        })
        .await;
    match done {
        Ok(()) => Ok(see_other(&format!("/networks/{}/edit?saved=1", network.slug))),
        Err(StoreError::Missing(_)) => {
            again(&app, page, network, form, &[FieldError::new("workshop", "no_workshop")]).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Lets a workshop go. One that is not there any more is gone already.
async fn remove(app: web::Data<App>, who: Coordinator, slug: web::Path<String>, form: Form) -> Answer {
    let network = own(&app, &who, slug.into_inner()).await?;
    let (actor, id, workshop) = (who.actor(), network.id, form.text("workshop").to_owned());
    let gone = app.store.write(move |db| {
        let workshop = workshops::by_slug(db, &workshop)?;
        networks::leave(db, actor, id, workshop.id)
    });
    match gone.await {
        Ok(()) | Err(StoreError::Missing(_)) => Ok(see_other(&format!("/networks/{}/edit?saved=1", network.slug))),
        Err(other) => Err(other.into()),
    }
}

/// Invites somebody by mail to coordinate; whether they have an account is not told.
async fn invite(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: Coordinator,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let network = own(&app, &who, slug.into_inner()).await?;
    app.limits.count_account(&who.email)?;
    let mut checks = Checks::default();
    let email = checks.email("email", form.text("email"));
    if !checks.errors.is_empty() {
        return again(&app, page, network, form, &checks.errors).await;
    }
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let (actor, by, language, to) = (who.actor(), who.name.clone(), page.lang.code(), To::Network(network.id));
    app.store.write(move |db| once(db, &key, |db| invitations::invite(db, actor, &by, to, &email, language))).await?;
    Ok(see_other(&format!("/networks/{}/edit?invited=1#coordinators", network.slug)))
}

/// Ends a coordinator's part, or one's own. Somebody who is not there any more is gone already.
async fn dismiss(app: web::Data<App>, who: Coordinator, slug: web::Path<String>, form: Form) -> Answer {
    let network = own(&app, &who, slug.into_inner()).await?;
    let account: AccountId = form.text("account").parse().map_err(|_| Fault::new("bad_request"))?;
    let actor = who.actor();
    let gone = app.store.write(move |db| invitations::remove(db, actor, To::Network(network.id), account));
    match gone.await {
        Ok(()) if account == who.account => Ok(see_other(&format!("/networks/{}", network.slug))),
        Ok(()) | Err(StoreError::Missing(_)) => Ok(see_other(&format!("/networks/{}/edit#coordinators", network.slug))),
        Err(other) => Err(other.into()),
    }
}

#[derive(Template)]
#[template(path = "networks/new.html")]
struct NewPage {
    page: Page,
    form: Form,
    errors: Errors,
}

async fn new_page(page: Page, _who: Admin) -> Answer {
    render(&NewPage { page, form: Form::default(), errors: Errors::default() })
}

async fn create(app: web::Data<App>, req: HttpRequest, page: Page, who: Admin, form: Form) -> Answer {
    let text = |name: &str| form.text(name).to_owned();
    let new = Founding {
        name: text("name"),
        about: text("about"),
        currency: form.text("currency").to_ascii_uppercase(),
        time_zone: text("time_zone"),
        email: text("email"),
    };
    let name = new.name.clone();
    let taken = app.store.read(move |db| flows::networks::is_taken(db, &name)).await?;
    let mut checks = Checks::default();
    new.check(taken, &mut checks);
    if !checks.errors.is_empty() {
        let errors = page.errors(&checks.errors);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &NewPage { page, form, errors });
    }
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let (actor, by, drill, language) = (who.actor(), who.name.clone(), app.drill, page.lang.code());
    let found =
        move |db: &mut Db| once(db, &key, |db| Ok(flows::networks::found(db, actor, &by, &new, drill, language)?.slug));
    let slug = app.store.write(found).await?;
    Ok(see_other(&format!("/networks/{slug}")))
}
