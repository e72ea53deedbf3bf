//! Letters about what is new on the map: who wants them, what stands in them, and how they end.
//!
//! What is new is told by the journal: of the workshops that fit the filter now, those to which something happened since
//! the last letter. At most one letter goes out a week, and none when there is nothing to tell.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;
use notifier::{Letter, Link};
use store::event::{self, Actor, Channel};
use store::links::{self, NewLink, Purpose};
use store::people::{self, NewPerson};
use store::subscriptions::{self, Subscription, Wish};
use store::{AnyId, Db, PersonId, Result, StoreError, SubscriptionId};

use super::letters;
use super::proposal::PROOF_DAYS;
use crate::app::App;
use crate::map::Asked;

/// The least time between two letters.
pub const EVERY: TimeDelta = TimeDelta::days(7);
/// When nothing was new, the next look is after this.
const SOON: TimeDelta = TimeDelta::days(1);
/// How many workshops a letter names.
const NAMED: usize = 10;
/// Links in letters may be so long; a longer filter is reached by the page of the subscription.
const LONGEST_LINK: usize = 300;

/// Somebody without an account wants letters: they are mailed a link that proves the address.
pub fn ask(db: &mut Db, wish: &Wish, email: &str, language: &str) -> Result<()> {
    let actor = Actor { account: None, channel: Channel::Page };
    let person = people::create(db, actor, &NewPerson { name: "", email: Some(email), phone: None, language })?;
    let valid = TimeDelta::days(PROOF_DAYS.cast_signed());
    let (id, event) = subscriptions::open(db, actor, person, wish, valid)?;
    let confirm = Link::to(link(db, id, person)?);
    letters::send(db, event, person, &Letter::ConfirmSubscription { confirm, valid_days: PROOF_DAYS })
}

/// A fresh secret with which its reader proves the address, sees what is asked and ends it; the path of its page.
pub fn link(db: &mut Db, id: SubscriptionId, person: PersonId) -> Result<String> {
    let new = NewLink {
        purpose: Purpose::Subscription,
        subject: id.into(),
        person: Some(person),
        subject_version: None,
        valid: TimeDelta::days(400),
    };
    Ok(format!("/s/{}", links::issue(db, new)?))
}

/// The subscription behind a link; nothing when it has ended.
pub fn linked(db: &mut Db, token: &str) -> Result<Option<Subscription>> {
    let link = links::find(db, token)?.filter(|link| link.purpose == Purpose::Subscription);
    let link = link.ok_or(StoreError::Missing("link"))?;
    match subscriptions::find(db, link.subject_id.into()) {
        Err(StoreError::Missing(_)) => Ok(None),
        found => found.map(Some),
    }
}

/// The address is proved by a tap on the page behind the mailed link.
pub fn prove(db: &mut Db, token: &str) -> Result<()> {
    match linked(db, token)? {
        Some(row) => subscriptions::prove(db, Actor::LINK, row.id, EVERY),
        None => Err(StoreError::refused("link_expired")),
    }
}

/// No more letters; ended already is ended.
pub fn end(db: &mut Db, token: &str) -> Result<()> {
    match linked(db, token)? {
        Some(row) => subscriptions::end(db, Actor::LINK, &row),
        None => Ok(()),
    }
}

/// A subscription by its id, for the person whose it is; missing to all others.
pub fn own(db: &mut Db, person: PersonId, id: &str) -> Result<Subscription> {
    let id: SubscriptionId = id.parse().map_err(|_| StoreError::Missing("subscription"))?;
    let row = subscriptions::find(db, id)?;
    if row.person_id == person { Ok(row) } else { Err(StoreError::Missing("subscription")) }
}

/// What happened on the map for one filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Up to which event.
    seen: i64,
    /// Workshops that came on the map.
    added: u64,
    /// Workshops whose record changed.
    changed: u64,
    /// The first of them, new ones first: name and town.
    workshops: Vec<String>,
}

/// What happened since the last letter to workshops that fit now; nothing is written.
pub async fn news(app: &App, row: &Subscription) -> crate::error::Result<News> {
    let since = row.seen;
    // What may still be committed behind newer events waits for the next look.
    let look = move |db: &mut Db| {
        let seen = event::settled(db)?.max(since);
        Ok((seen, event::between(db, (since, seen), "workshop")?))
    };
    let (seen, happened) = app.store.read(look).await?;
    let new: HashSet<AnyId> = happened
        .iter()
        .filter(|(_, kind)| matches!(kind.as_str(), "workshop_created" | "workshop_imported" | "listing_set"))
        .map(|(id, _)| *id)
        .collect();
    // What a workshop can do on one day is no news of its record.
    let touched: HashMap<AnyId, bool> = happened
        .into_iter()
        .filter(|(id, kind)| new.contains(id) || matches!(kind.as_str(), "workshop_changed" | "capability_stated"))
        .map(|(id, _)| (id, new.contains(&id)))
        .collect();
    let mut found = Vec::new();
    if !touched.is_empty() {
        let pairs: Vec<_> = form_urlencoded::parse(row.filter.as_bytes()).into_owned().collect();
        let asked = Asked::of(app, &pairs).await?;
        for listed in asked.listed() {
            if let Some(is_new) = touched.get(&listed.id.into()) {
                found.push((!is_new, format!("{}, {}", listed.name, listed.town)));
            }
        }
    }
    found.sort_by_key(|(is_old, _)| *is_old);
    let added = found.iter().filter(|(is_old, _)| !is_old).count() as u64;
    let changed = found.len() as u64 - added;
    Ok(News { seen, added, changed, workshops: found.into_iter().take(NAMED).map(|(_, name)| name).collect() })
}

/// Writes what is new to whoever wants to know; nothing is written when there is nothing.
pub fn tell(db: &mut Db, row: &Subscription, news: &News) -> Result<()> {
    let is_news = news.added + news.changed > 0;
    if !subscriptions::looked(db, row, news.seen, if is_news { EVERY } else { SOON })? || !is_news {
        return Ok(());
    }
    let told = serde_json::json!({ "added": news.added, "changed": news.changed });
    let event = event::record(db, Actor::CLOCK, "subscription", row.id, "map_news_told", &told)?;
    let page = link(db, row.id, row.person_id)?;
    let list = format!("/workshops?{}", row.filter);
    let stop = format!("/api/v1/subscriptions/{}/stop", page.trim_start_matches("/s/"));
    let letter = Letter::MapNews {
        filter: row.words.clone(),
        added: news.added,
        changed: news.changed,
        workshops: news.workshops.clone(),
        list: Link::to(if list.len() <= LONGEST_LINK { list } else { page }),
        stop: Link::to(stop),
    };
    letters::send(db, event, row.person_id, &letter)
}
