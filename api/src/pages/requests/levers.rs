//! What somebody could change so that a short request is filled: computed when a designer or coordinator asks, and
//! changed with one tap where it is theirs to decide.

use actix_web::{HttpRequest, web};
use fluent_templates::fluent_bundle::FluentValue;
use matcher::{Action, Lever as Computed, Levers};
use store::StoreError;

use super::act;
use super::known::Known;
use super::why::Documents;
use crate::app::App;
use crate::auth::{SignedIn, Who};
use crate::flows;
use crate::flows::levers::{Lever, concerns, narrower};
use crate::flows::money::to_minor;
use crate::web::{Answer, Form, Page};

/// One lever in words.
pub struct Said {
    /// What to change.
    pub change: String,
    /// What that gives.
    pub gives: String,
    /// It closes the gap.
    pub closes: bool,
    /// The change as a form carries it; nothing where the reader cannot decide it.
    pub pulls: Vec<String>,
}

/// The levers in words, cheapest of those that close the gap first.
pub fn said(page: &Page, documents: &Documents, levers: &Levers, known: &Known, who: Option<&Who>) -> Vec<Said> {
    let currency = &documents.problem.currency;
    let request = known.request.slug.as_str();
    let own = levers.levers.iter().filter(|lever| lever.actions.iter().all(|action| concerns(action, request)));
    own.filter(|lever| !levers.levers.iter().any(|other| outdoes(other, lever)))
        .map(|lever| {
            let change: Vec<String> = lever.actions.iter().map(|action| words(page, documents, action)).collect();
            let money = page.money(to_minor(lever.cost_change.abs(), currency), currency);
            let left = lever.unfilled.round() as i64;
            let key = match (left, lever.cost_change < 0.0) {
                (0, false) => "request-lever-closes",
                (0, true) => "request-lever-closes-cheaper",
                (_, false) => "request-lever-leaves",
                (_, true) => "request-lever-leaves-cheaper",
            };
            let gives = page.ta(key, &[("money", money.into()), ("left", left.into())]);
            Said {
                change: change.join(&page.t("request-lever-and")),
                gives,
                closes: left == 0,
                pulls: pulls(&lever.actions, known, who),
            }
        })
        .collect()
}

/// Fewer days that do as much for no more money: a solve that ran out of time can make more days look worse.
fn outdoes(other: &Computed, lever: &Computed) -> bool {
    let days = |lever: &Computed| match lever.actions[..] {
        [Action::MoreDays { days }] => Some(days),
        _ => None,
    };
    let fewer = days(other).zip(days(lever)).is_some_and(|(other, own)| other < own);
    fewer && other.unfilled <= lever.unfilled && other.cost_change <= lever.cost_change
}

/// The changes as a form carries them, if all of them are the reader's to decide.
fn pulls(actions: &[Action], known: &Known, who: Option<&Who>) -> Vec<String> {
    let pull = |action: &Action| {
        let lever = match action {
            Action::MoreDays { days } => Lever::MoreDays(*days),
            // A little more than computed, so that rounding takes nothing off.
            Action::Share { max_share, .. } => Lever::Share(((max_share * 100.0).ceil() / 100.0).min(1.0)),
            Action::Workshops { max_workshops, .. } => Lever::Workshops(*max_workshops),
            Action::Reach { km, .. } => {
                let rules = |who: &Who| narrower(&known.networks, *km).all(|network| who.coordinates(network.id));
                Some(Lever::Reach(km.ceil())).filter(|_| who.is_some_and(rules))?
            }
            Action::Verify { .. } | Action::Unpause { .. } | Action::Routing { .. } | Action::Lots => return None,
        };
        Some(lever.text()).filter(|_| lever.is_sane())
    };
    actions.iter().map(pull).collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// Gives way in what a form says, and leads back to the page, where it is planned again.
pub async fn pull(app: web::Data<App>, req: HttpRequest, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    let levers: Option<Vec<Lever>> = form.all("lever").map(|text| Lever::read(text).filter(Lever::is_sane)).collect();
    let levers = levers.filter(|levers| !levers.is_empty());
    let puller = who.0.clone();
    act(&app, &req, &who, slug.into_inner(), &form, Known::is_full, move |db, _, id| {
        // Only who may see the request learns that the form was wrong.
        let levers = levers.ok_or(StoreError::refused("bad_request"))?;
        flows::levers::pull(db, &puller, id, &levers)
    })
    .await
}

fn words(page: &Page, documents: &Documents, action: &Action) -> String {
    let say = |key: &str, name: &'static str, value: FluentValue<'_>| page.ta(key, &[(name, value)]);
    match action {
        Action::MoreDays { days } => say("request-lever-more-days", "days", i64::from(*days).into()),
        Action::Verify { workshop } => say("request-lever-verify", "workshop", documents.workshop(workshop).into()),
        Action::Unpause { workshop } => say("request-lever-unpause", "workshop", documents.workshop(workshop).into()),
        Action::Reach { km, .. } => say("request-lever-reach", "km", km.round().into()),
        Action::Routing { waive, .. } => {
            let word = serde_json::to_value(waive).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
            page.t(&format!("request-waive-{word}"))
        }
        Action::Lots => page.t("request-lever-lots"),
        Action::Share { max_share, .. } => say("request-lever-share", "percent", (max_share * 100.0).ceil().into()),
        Action::Workshops { max_workshops, .. } => {
            say("request-lever-workshops", "workshops", i64::from(*max_workshops).into())
        }
    }
}
