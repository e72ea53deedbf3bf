//! The public record of one workshop; for its people and reviewers also while it waits.

use actix_web::{HttpRequest, web};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;
use store::capacity;
use store::consents::{self, Consent};
use store::event::Actor;
use store::jobs;
use store::state::JobState;
use store::workshops::{self, Listing, Workshop};
use store::{NetworkId, StoreError, people};

use super::super::entry::private;
use super::view;
use crate::app::App;
use crate::auth::{Anyone, SignedIn, Who};
use crate::error::{Fault, Result};
use crate::flows;
use crate::flows::origins::{Told, told};
use crate::flows::rights::{Rights, find, reviewable};
use crate::flows::visibility::{self, Reader};
use crate::map::{Ability, Listed, NetworkName};
use crate::once::{OnceKey, once};
use crate::web::{Answer, Form, Page, render, see_other};

#[derive(Template)]
#[template(path = "workshops/show.html")]
struct ShowPage {
    page: Page,
    listed: Listed,
    waits: bool,
    refused: bool,
    /// Why it was turned down, for its people and reviewers.
    refusal: String,
    jobs_done: usize,
    /// May change the record.
    owner: bool,
    /// Letters reach somebody.
    reachable: bool,
    /// May put it on the map.
    reviewer: bool,
    /// How it was agreed that a scout registers it, in words; for those who answer for it.
    consents: Vec<String>,
    /// Where each field comes from; for those who answer for it or review it.
    origins: Vec<Told>,
    /// As whom its own people look at it.
    preview: Option<&'static str>,
}

impl ShowPage {
    fn kind(&self) -> String {
        view::kind(&self.page, &self.listed.kind)
    }

    fn place(&self) -> String {
        view::place(&self.page, &self.listed)
    }

    fn name<'a>(&self, id: &'a str) -> &'a str {
        view::process(&self.page, id)
    }

    fn week(&self, ability: &Ability) -> String {
        view::amount(&self.page, ability.per_week, ability.unit)
    }

    fn price(&self, ability: &Ability) -> String {
        view::price(&self.page, ability, &self.listed.currency).unwrap_or_else(|| self.page.t("workshops-price-ask"))
    }

    fn size(&self, envelope: &[f64; 3]) -> String {
        view::size(*envelope)
    }

    fn verified(&self) -> String {
        view::verified(&self.page, self.listed.verified)
    }

    fn tone(&self) -> &'static str {
        view::tone(self.listed.verified)
    }

    fn verified_on(&self) -> Option<String> {
        self.listed.verified_on.map(|day: NaiveDate| self.page.date(day))
    }

    fn checked_on(&self) -> Option<String> {
        self.listed.checked_on.map(|day: NaiveDate| self.page.date(day))
    }

    fn stale(&self) -> Option<String> {
        view::stale(&self.page, self.listed.fresh)
    }

    /// Who wrote a field here, in words.
    fn hand(&self, told: &Told) -> String {
        let way = told.channel.map_or("setup", |channel| channel.word());
        let way = self.page.t(&format!("origins-by-{way}"));
        told.name.as_ref().map_or(way.clone(), |name| format!("{name} ({way})"))
    }

    fn roles(&self) -> String {
        let words: Vec<String> =
            self.listed.roles.iter().map(|role| self.page.t(&format!("circle-{}", role.code()))).collect();
        words.join(", ")
    }
}

/// The workshop of an address for somebody who may change it; to all others it looks missing.
pub(super) async fn owned(app: &App, slug: String, who: &Who) -> Result<(Workshop, Actor)> {
    let (row, networks) = app.store.read(move |db| find(db, &slug)).await?;
    let ids: Vec<NetworkId> = networks.iter().map(|network| network.id).collect();
    let actor = Rights::of(who, &row, &ids).owner.ok_or(Fault::missing())?;
    Ok((row, actor))
}

#[derive(Deserialize)]
pub(super) struct Query {
    /// As whom its own people look at it: a word of an audience.
    #[serde(default, rename = "as")]
    seen_as: String,
}

pub(super) async fn show(
    app: web::Data<App>,
    page: Page,
    who: Anyone,
    slug: web::Path<String>,
    query: web::Query<Query>,
) -> Answer {
    let slug = slug.into_inner();
    let asker = who.0.clone();
    let (mut row, networks, mut capabilities, jobs, refusal, reader, agreed, today) = app
        .store
        .read(move |db| {
            let (row, networks) = find(db, &slug)?;
            let ids: Vec<NetworkId> = networks.iter().map(|network| network.id).collect();
            let reader = visibility::reader(db, asker.as_ref(), &row, &ids)?;
            let capabilities = capacity::of_workshops(db, &[row.id])?;
            let jobs = jobs::of_workshops(db, &[row.id])?;
            let refusal = if row.state == Listing::Refused { workshops::refusal(db, row.id)? } else { String::new() };
            let mut agreed = Vec::new();
            for consent in consents::of(db, row.id)? {
                let name = people::get(db, consent.person_id)?.name;
                agreed.push((consent, name));
            }
            Ok((row, networks, capabilities, jobs, refusal, reader, agreed, db.now.date_naive()))
        })
        .await?;
    let ids: Vec<NetworkId> = networks.iter().map(|network| network.id).collect();
    let rights = who.0.as_ref().map(|who| Rights::of(who, &row, &ids));
    let mut owner = rights.as_ref().is_some_and(|rights| rights.owner.is_some());
    let mut reviewer = rights.as_ref().is_some_and(|rights| rights.reviewer);
    if row.state != Listing::Listed && !owner && !reviewer {
        return Err(Fault::missing());
    }
    let seen_as = Reader::from_word(&query.seen_as).filter(|_| owner);
    if seen_as.is_some() {
        (owner, reviewer) = (false, false);
    }
    let origins = if owner || reviewer {
        let row = row.clone();
        app.store.read(move |db| told(db, &row)).await?
    } else {
        Vec::new()
    };
    // Whoever reviews a record that waits sees what they put on the map.
    let reader = if reviewer && row.state == Listing::Pending { Reader::Own } else { reader };
    visibility::redact(&mut row, &mut capabilities, seen_as.unwrap_or(reader));
    let names = networks.into_iter().map(|n| NetworkName { slug: n.slug, name: n.name }).collect();
    render(&ShowPage {
        listed: Listed::of(&row, &capabilities, names, today),
        waits: row.state == Listing::Pending,
        refused: matches!(row.state, Listing::Refused | Listing::Removed),
        refusal,
        jobs_done: jobs.iter().filter(|job| matches!(job.state, JobState::Received | JobState::Closed)).count(),
        reachable: row.state == Listing::Listed && row.by_mail && row.contact_id.is_some(),
        consents: if owner {
            agreed.iter().map(|(consent, name)| in_words(&page, consent, name)).collect()
        } else {
            Vec::new()
        },
        origins,
        preview: seen_as.map(Reader::word),
        owner,
        reviewer,
        page,
    })
}

/// A consent in words: who, when, how, in which language.
fn in_words(page: &Page, consent: &Consent, name: &str) -> String {
    let how = page.t(&format!("consent-by-{}", consent.how));
    let args = [("name", name.into()), ("day", page.date(consent.given_on).into()), ("how", how.into())];
    let said = page.ta("consent-said", &args);
    format!("{said} ({})", consent.language)
}

#[derive(Template)]
#[template(path = "workshops/hand_over.html")]
struct HandOverPage {
    page: Page,
    name: String,
    slug: String,
    link: String,
}

/// Makes the link with which a producer takes over the record that a scout keeps; shown once.
pub(super) async fn hand_over(
    app: web::Data<App>,
    page: Page,
    who: SignedIn,
    slug: web::Path<String>,
    _form: Form,
) -> Answer {
    let (row, actor) = owned(&app, slug.into_inner(), &who).await?;
    let (name, slug) = (row.name.clone(), row.slug.clone());
    let path = app.store.write(move |db| flows::workshops::hand_over(db, actor, &row)).await?;
    let link = format!("{}{path}", app.public_url.trim_end_matches('/'));
    render(&HandOverPage { page, name, slug, link }).map(private)
}

/// A reviewer's word: on the map, or not yet and why. Whoever brought the workshop is told.
pub(super) async fn review(
    app: web::Data<App>,
    req: HttpRequest,
    who: SignedIn,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let slug = slug.into_inner();
    let back = format!("/workshops/{slug}");
    let (listed, note) = form.verdict("list");
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let actor = who.actor();
    app.store
        .write(move |db| {
            let row = reviewable(db, &who, &slug)?;
            // Only who may review learns that the form was wrong.
            let listed = listed.ok_or(StoreError::refused("bad_request"))?;
            once(db, &key, |db| flows::workshops::review(db, actor, row.id, listed, &note))
        })
        .await?;
    Ok(see_other(&back))
}
