//! Following another instance: its changes are read part by part and come in as an import, removals too.
//!
//! What somebody here has made their own stays, whatever the other instance says. Everything may be read twice: a record
//! that is known is left as it is, so that a worker that was cut off loses nothing and spoils nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::event::Actor;
use store::following::{self, Fetched, Following, FollowingState};
use store::imports::{self, Source};
use store::{Db, FollowingId, SourceId};
use uuid::Uuid;

use super::imports::{Changed, Counts, Feed, MOST_ITEMS, Told, run_edition, source_slug};
use crate::app::App;
use crate::outside::{Got, Outside, Trouble};
use crate::web::Checks;

/// How many parts one visit reads.
const MOST_PARTS: usize = 40;

/// What became of the records of a visit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Records that stand on the map there or left it, and what became of them here.
    #[serde(flatten)]
    pub counts: Counts,
    /// Records made up for a demonstration, which an instance in earnest does not take.
    pub invented: usize,
}

/// What one visit read, before anything is written.
struct Read {
    /// Records by id, as last said; none of what left the map.
    said: BTreeMap<Uuid, Option<Value>>,
    invented: usize,
    since: String,
    etag: String,
    has_more: bool,
}

/// Reads what changed at an instance and writes it; `Err` of the inner result is why it did not answer.
pub async fn visit(app: &App, of: &Following, source: &Source) -> store::Result<Result<Fetched, Trouble>> {
    let read = match read(app, of).await {
        Ok(read) => read,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let mut visit = Visit { invented: read.invented, ..Visit::default() };
    let (said, gone): (Vec<_>, Vec<_>) = read.said.into_iter().partition(|(_, record)| record.is_some());
    if !said.is_empty() || !gone.is_empty() {
        let today = app.store.read(|db| Ok(db.now.date_naive())).await?;
        let told = Told {
            slug: source.slug.clone(),
            name: source.name.clone(),
            url: source.url.clone(),
            licence: source.licence.clone(),
            retrieved_on: today,
            file_name: format!("{}.json", source.slug),
            mapping: None,
        };
        let records: Vec<Value> = said.into_iter().filter_map(|(_, record)| record).collect();
        let gone: Vec<String> = gone.into_iter().map(|(id, _)| id.to_string()).collect();
        let edition = (serde_json::to_vec(&records)?, gone);
        // What says nothing new makes no import.
        visit.counts = run_edition(&app.store, Actor::CLOCK, told.clone(), edition.clone(), false).await?.counts;
        let Counts { added, changed, waiting, gone, .. } = visit.counts;
        if added + changed + waiting + gone > 0 {
            visit.counts = run_edition(&app.store, Actor::CLOCK, told, edition, true).await?.counts;
        }
    }
    let Counts { added, changed, waiting, rejected, gone, kept, .. } = visit.counts;
    let has_news = added + changed + waiting + rejected + gone + kept + visit.invented > 0;
    let counts = has_news.then(|| serde_json::to_value(visit)).transpose()?;
    Ok(Ok(Fetched { since: read.since, etag: read.etag, counts, has_more: read.has_more }))
}

async fn read(app: &App, of: &Following) -> Result<Read, Trouble> {
    let mut out =
        Read { said: BTreeMap::new(), invented: 0, since: of.since.clone(), etag: of.etag.clone(), has_more: false };
    let mut from = of.since.clone();
    for part in 0..MOST_PARTS {
        let address = format!("{}/api/v1/feed?since={from}&limit={MOST_ITEMS}", of.address);
        let known = if part == 0 { of.etag.as_str() } else { "" };
        let (tag, body) = match app.outside.get(&address, known).await? {
            Got::Same => return Ok(out),
            Got::New { tag, body } => (tag, body),
        };
        let feed: Feed = serde_json::from_slice(&body).map_err(|_| Trouble("no_feed"))?;
        // Cursors are ours to put into an address: they are numbers, whatever the other side says.
        let is_cursor = |text: &str| text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit());
        if !is_cursor(&feed.until) || feed.next.as_deref().is_some_and(|next| !is_cursor(next) || next == from) {
            return Err(Trouble("no_feed"));
        }
        feed.items.into_iter().for_each(|item| take(&mut out, item, app.drill));
        out.has_more = feed.next.is_some();
        // The tag is of the answer to one question: it helps where the same is asked again.
        out.etag = if part == 0 && feed.until == of.since { tag } else { String::new() };
        out.since = feed.until;
        match feed.next {
            Some(next) => from = next,
            None => break,
        }
    }
    Ok(out)
}

fn take(out: &mut Read, item: Changed, drill: bool) {
    match item.record {
        Some(mut record) if !item.gone => {
            if record["x_karakana"]["invented"] == true && !drill {
                out.invented += 1;
                return;
            }
            record["id"] = Value::String(item.id.to_string());
            out.said.insert(item.id, Some(record));
        }
        _ => {
            out.said.insert(item.id, None);
        }
    }
}

/// What a person does with an instance that is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Asks it no more for now.
    Pause,
    /// Asks it again.
    Resume,
    /// Asks it at once.
    Ask,
    /// Reads all of it again, as after an import was taken back.
    Anew,
    /// Ends it; what came from it stays.
    End,
    /// Ends it, and takes off the map what came from it and nobody made their own.
    TakeOff,
}

impl Act {
    /// The act of a word of forms and the API.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "pause" => Some(Self::Pause),
            "resume" => Some(Self::Resume),
            "ask" => Some(Self::Ask),
            "anew" => Some(Self::Anew),
            "end" => Some(Self::End),
            "take_off" => Some(Self::TakeOff),
            _ => None,
        }
    }
}

/// Does it.
pub fn act(db: &mut Db, actor: Actor, id: FollowingId, act: Act) -> store::Result<()> {
    match act {
        Act::Pause => following::set_state(db, actor, id, FollowingState::Paused),
        Act::Resume => {
            following::set_state(db, actor, id, FollowingState::Active)?;
            following::hasten(db, id, false)
        }
        Act::Ask => following::hasten(db, id, false),
        Act::Anew => following::hasten(db, id, true),
        Act::End => following::end(db, actor, id),
        Act::TakeOff => {
            let (known, _) = following::find(db, id)?;
            for record in imports::known(db, known.source_id)? {
                imports::withdraw(db, actor, known.source_id, &record.key, None)?;
            }
            following::end(db, actor, id)
        }
    }
}

/// An instance that somebody wants to follow, checked.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What its source is called here.
    pub name: String,
    /// What may be done with its records.
    pub licence: String,
    /// Its address, as [`crate::outside::Outside::site`] writes it.
    pub address: String,
}

impl Wanted {
    /// Checks what was typed; every error is noted by its field.
    pub fn checked(checks: &mut Checks, outside: &Outside, own: &str, [name, licence, address]: [&str; 3]) -> Self {
        let name = checks.text("name", name, 2..=120);
        let licence = checks.text("licence", licence, 2..=120);
        if source_slug(&name).is_empty() && !name.is_empty() {
            checks.note("name", "not_latin");
        }
        let address = match outside.site(address) {
            Ok(site) if site == own => {
                checks.note("address", "own_site");
                site
            }
            Ok(site) => site,
            Err(Trouble(code)) => {
                checks.note("address", code);
                String::new()
            }
        };
        Self { name, licence, address }
    }
}

/// Begins to follow; a worker asks at once. Refused when it is followed already.
pub fn begin(db: &mut Db, actor: Actor, wanted: Wanted) -> store::Result<FollowingId> {
    let source = Source {
        id: SourceId::new(),
        slug: source_slug(&wanted.name),
        name: wanted.name,
        url: wanted.address.clone(),
        licence: wanted.licence,
        mapping: None,
        created_at: db.now,
    };
    following::follow(db, actor, source, &wanted.address).map(|new| new.id)
}
