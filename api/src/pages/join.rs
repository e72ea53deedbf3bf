//! "I have a workshop": puts one on the map, for its own people or, by a scout, for a producer without mail.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use designs::text;
use store::event::Actor;
use store::grants::{self, Role, Scope};
use store::networks::{self, Network};
use store::workshops::{self, Listing, Workshop};
use store::{Db, NetworkId, StoreError, WorkshopId};

use super::workshops::draft::Draft;
use crate::app::App;
use crate::auth::{Anyone, SignedIn, Who};
use crate::error::{FieldError, Result};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/join", Access::Anyone, || web::get().to(show)),
    Route::post("/join", Access::SignedIn, || web::post().to(join)),
];

#[derive(Template)]
#[template(path = "workshops/join.html")]
struct JoinPage {
    page: Page,
    draft: Draft,
    /// Value, label, chosen.
    networks: Vec<(String, String, bool)>,
    /// May register somebody else.
    scout: bool,
    offline: bool,
    errors: Errors,
}

/// The networks that a workshop may ask to be in: those of a scout when it is registered for somebody else.
fn choices(all: &[Network], chosen: &str) -> Vec<(String, String, bool)> {
    all.iter().map(|n| (n.slug.clone(), n.name.clone(), n.slug == chosen)).collect()
}

async fn build(
    app: &App,
    page: Page,
    who: Option<&Who>,
    form: &Form,
    draft: Draft,
    wrong: &[FieldError],
) -> Result<JoinPage> {
    let all = app.store.read(networks::all).await?;
    Ok(JoinPage {
        networks: choices(&all, form.text("network")),
        scout: who.is_some_and(|who| who.has_any(Role::Scout) || who.has_any(Role::Coordinator)),
        offline: form.has("offline"),
        errors: page.errors(wrong),
        draft,
        page,
    })
}

async fn show(app: web::Data<App>, page: Page, who: Anyone) -> Answer {
    let draft = Draft { roles: vec!["make".to_owned()], ..Draft::default() };
    render(&build(&app, page, who.0.as_ref(), &Form::default(), draft, &[]).await?)
}

async fn join(app: web::Data<App>, req: HttpRequest, page: Page, who: SignedIn, form: Form) -> Answer {
    let mut draft = Draft::sent(&form);
    let mut checks = Checks::default();
    let checked = draft.check(&mut checks, None);
    let all = app.store.read(networks::all).await?;
    let network = all.iter().find(|network| network.slug == form.text("network")).map(|network| network.id);
    if network.is_none() && !form.text("network").is_empty() {
        checks.note("network", "not_a_choice");
    }
    let offline = form.has("offline");
    let on_behalf = network.is_some_and(|id| who.is_scout_for(id) || who.coordinates(id));
    if offline && !on_behalf {
        checks.note("network", "not_your_network");
    }
    if !checks.errors.is_empty() {
        let shown = build(&app, page, Some(&who), &form, draft, &checks.errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let slug = app
        .store
        .write(move |db| {
            once(db, &key, |db| {
                let slug = free_slug(db, &draft.name)?;
                let mut row = blank(db, slug.clone());
                draft.write(&checked, &mut row);
                put(db, &who, row, network, offline)?;
                Ok(slug)
            })
        })
        .await?;
    Ok(see_other(&format!("/workshops/{slug}/capabilities")))
}

/// The record, its network, and the right of whoever brought it to keep it.
fn put(db: &mut Db, who: &Who, mut row: Workshop, network: Option<NetworkId>, offline: bool) -> store::Result<()> {
    let actor = match network.filter(|_| offline) {
        Some(network) => who.acts_for(row.id, &[network]).unwrap_or(who.actor()),
        None => who.actor(),
    };
    row.by_mail = !offline;
    row.contact_id = (!offline).then_some(who.person);
    if offline {
        row.verification_source = format!("As told to scout {}, not yet visited", who.name);
        row.verified_on = Some(db.now.date_naive());
        row.source = "scout".to_owned();
    }
    let id = row.id;
    workshops::create(db, actor, row)?;
    if let Some(network) = network {
        networks::join(db, actor, network, id)?;
    }
    if !offline {
        grants::grant(db, Actor::account(who.account, who.channel), who.account, Role::Member, Scope::Workshop(id))?;
    }
    Ok(())
}

fn blank(db: &Db, slug: String) -> Workshop {
    Workshop {
        id: WorkshopId::new(),
        slug,
        name: String::new(),
        about: String::new(),
        kind: String::new(),
        country: String::new(),
        town: String::new(),
        lat: 0.0,
        lon: 0.0,
        home: false,
        public_lat: 0.0,
        public_lon: 0.0,
        time_zone: "UTC".to_owned(),
        currency: String::new(),
        people: None,
        roles: String::new(),
        products: String::new(),
        machines: String::new(),
        verification_level: 0,
        verification_source: "Own statement".to_owned(),
        verified_on: Some(db.now.date_naive()),
        state: Listing::Pending,
        paused: false,
        pause_reason: None,
        silences: 0,
        contact_id: None,
        by_mail: true,
        invented: false,
        source: "owner".to_owned(),
        search: String::new(),
        version: 1,
        created_at: db.now,
        updated_at: db.now,
    }
}

/// A name for addresses that nobody has: the words of the name, with a number if need be.
fn free_slug(db: &mut Db, name: &str) -> store::Result<String> {
    let words: String =
        text::tokens(name).join("-").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let words = words.trim_matches('-');
    let base = if words.is_empty() { "workshop" } else { &words[..words.len().min(60)] };
    for number in 1_u32.. {
        let slug = if number == 1 { base.to_owned() } else { format!("{base}-{number}") };
        match workshops::by_slug(db, &slug) {
            Err(StoreError::Missing(_)) => return Ok(slug),
            Err(other) => return Err(other),
            Ok(_) => {}
        }
    }
    Err(StoreError::refused("not_possible"))
}
