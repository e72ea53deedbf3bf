//! The journal played again: what requests and jobs must be after all their events, held against what they are.
//!
//! Every change writes the same deltas into its event as into the tables. If both agree here, nothing was changed
//! without an event, and the journal alone could rebuild the books.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::Result;
use crate::event::Event;
use crate::invariants::Breach;
use crate::jobs::{JobChange, Move};
use crate::requests::RequestChange;
use crate::schema::{destination, event, job, job_line, request};
use crate::state::{JobEvent, JobState, RequestEvent, RequestState};
use crate::{Db, DestinationId, JobId, RequestId};

/// How many events are held in memory at once.
const PAGE: i64 = 5_000;

/// Where the journal and the tables disagree; empty in a sound database. Run it in a read, so that it sees one moment.
pub fn check(db: &mut Db) -> Result<Vec<Breach>> {
    let mut books = Books::default();
    let mut after = 0;
    loop {
        let page: Vec<(i64, Event)> = event::table
            .filter(event::seq.gt(after))
            .filter(event::subject_kind.eq_any(["request", "job"]))
            .order(event::seq)
            .limit(PAGE)
            .select((event::seq, Event::as_select()))
            .load(db.conn)?;
        let Some((last, _)) = page.last() else { break };
        after = *last;
        for (_, event) in &page {
            books.play(event);
        }
    }
    books.compare(db)
}

/// What a request's drafting and rewriting keep in the journal.
#[derive(Deserialize)]
struct Drafted {
    wanted: i64,
    state: RequestState,
}

/// What the planner's word on unfilled pieces keeps in the journal.
#[derive(Deserialize)]
struct UnfilledStated {
    destination: DestinationId,
    from: i64,
    to: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct RequestBook {
    state: RequestState,
    wanted: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct JobBook {
    state: JobState,
    quantity: i64,
    good: i64,
    scrap: i64,
}

/// A destination's counters: offered, accepted, unfilled, received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct PlaceBook {
    offered: i64,
    accepted: i64,
    unfilled: i64,
    received: i64,
}

/// A job's line: quantity, received, rejected, to be repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct LineBook {
    quantity: i64,
    received: i64,
    rejected: i64,
    rework: i64,
}

#[derive(Default)]
struct Books {
    requests: HashMap<RequestId, RequestBook>,
    jobs: HashMap<JobId, JobBook>,
    places: HashMap<DestinationId, PlaceBook>,
    lines: HashMap<(JobId, DestinationId), LineBook>,
    breaches: Vec<Breach>,
}

impl Books {
    fn note(&mut self, text: String) {
        self.breaches.push(Breach { code: "replay", text });
    }

    fn play(&mut self, event: &Event) {
        let played = match event.subject_kind.as_str() {
            "request" => self.play_request(event),
            _ => self.play_job(event),
        };
        if let Err(why) = played {
            self.note(format!(
                "event {} ({} of {} {}): {why}",
                event.id, event.kind, event.subject_kind, event.subject_id
            ));
        }
    }

    fn play_request(&mut self, event: &Event) -> Result<(), String> {
        let id = RequestId::from(event.subject_id);
        match event.kind.as_str() {
            "drafted" | "rewritten" => {
                let Drafted { wanted, state } = payload(event)?;
                let before = self.requests.insert(id, RequestBook { state, wanted });
                match (event.kind.as_str(), before) {
                    ("drafted", Some(_)) => Err("drafted twice".into()),
                    ("rewritten", None) => Err("rewritten before it was drafted".into()),
                    ("rewritten", Some(book)) if book.state != state => Err("rewriting moved the state".into()),
                    _ => Ok(()),
                }
            }
            "unfilled_stated" => {
                let UnfilledStated { destination, from, to } = payload(event)?;
                let place = self.places.entry(destination).or_default();
                let before = std::mem::replace(&mut place.unfilled, to);
                if before == from { Ok(()) } else { Err(format!("from {from}, was {before}")) }
            }
            // Limits are no part of the books.
            "widened" => self.requests.get(&id).map(|_| ()).ok_or("before it was drafted".into()),
            kind => {
                let happened = RequestEvent::from_word(kind).ok_or("unknown kind")?;
                let change: RequestChange = payload(event)?;
                let book = self.requests.get_mut(&id).ok_or("before it was drafted")?;
                let before = std::mem::replace(&mut book.state, change.to);
                follows(before, change.from, change.from.on(happened).ok(), change.to)
            }
        }
    }

    fn play_job(&mut self, event: &Event) -> Result<(), String> {
        let id = JobId::from(event.subject_id);
        let change: JobChange = payload(event)?;
        let outcome = if event.kind == "offer" {
            let new = JobBook { state: change.to, quantity: 0, good: 0, scrap: 0 };
            match self.jobs.insert(id, new) {
                Some(_) => Err("offered twice".to_owned()),
                None if change.from.is_some() => Err("offered from a state".to_owned()),
                None => Ok(()),
            }
        } else {
            let happened = JobEvent::from_word(&event.kind).ok_or("unknown kind")?;
            let from = change.from.ok_or("no state before")?;
            let book = self.jobs.get_mut(&id).ok_or("before it was offered")?;
            let before = std::mem::replace(&mut book.state, change.to);
            follows(before, from, from.on(happened).ok(), change.to)
        };
        if let Some(book) = self.jobs.get_mut(&id) {
            book.quantity += change.quantity;
            book.good += change.good;
            book.scrap += change.scrap;
        }
        for moved in &change.moves {
            self.shift(id, moved);
        }
        outcome
    }

    fn shift(&mut self, id: JobId, moved: &Move) {
        let place = self.places.entry(moved.destination).or_default();
        place.offered += moved.offered;
        place.accepted += moved.accepted;
        place.unfilled += moved.unfilled;
        place.received += moved.received;
        let line = self.lines.entry((id, moved.destination)).or_default();
        line.quantity += moved.quantity;
        line.received += moved.received;
        line.rejected += moved.rejected;
        line.rework += moved.rework;
    }

    /// Holds the played books against the tables.
    fn compare(mut self, db: &mut Db) -> Result<Vec<Breach>> {
        let requests: Vec<(RequestId, RequestState, i64)> =
            request::table.select((request::id, request::state, request::wanted)).load(db.conn)?;
        let played = std::mem::take(&mut self.requests);
        let kept = requests.into_iter().map(|(id, state, wanted)| (id, RequestBook { state, wanted }));
        self.differ("request", kept, played, |_| false);

        let jobs: Vec<(JobId, JobState, i64, i64, i64)> =
            job::table.select((job::id, job::state, job::quantity, job::good, job::scrap)).load(db.conn)?;
        let played = std::mem::take(&mut self.jobs);
        let kept =
            jobs.into_iter().map(|(id, state, quantity, good, scrap)| (id, JobBook { state, quantity, good, scrap }));
        self.differ("job", kept, played, |_| false);

        let places: Vec<(DestinationId, i64, i64, i64, i64)> = destination::table
            .select((
                destination::id,
                destination::offered,
                destination::accepted,
                destination::unfilled,
                destination::received,
            ))
            .load(db.conn)?;
        let played = std::mem::take(&mut self.places);
        let kept = places.into_iter().map(|(id, offered, accepted, unfilled, received)| {
            (id, PlaceBook { offered, accepted, unfilled, received })
        });
        self.differ("destination", kept, played, |book| *book == PlaceBook::default());

        let lines: Vec<(JobId, DestinationId, i64, i64, i64, i64)> = job_line::table
            .select((
                job_line::job_id,
                job_line::destination_id,
                job_line::quantity,
                job_line::received,
                job_line::rejected,
                job_line::rework,
            ))
            .load(db.conn)?;
        let played = std::mem::take(&mut self.lines);
        let kept = lines.into_iter().map(|(job, destination, quantity, received, rejected, rework)| {
            ((job, destination), LineBook { quantity, received, rejected, rework })
        });
        self.differ("line", kept, played, |_| false);
        Ok(self.breaches)
    }

    /// Notes every key whose two books differ. `quiet`: a book that may be missing on either side.
    fn differ<K, B>(
        &mut self,
        what: &str,
        kept: impl Iterator<Item = (K, B)>,
        mut played: HashMap<K, B>,
        quiet: fn(&B) -> bool,
    ) where
        K: std::hash::Hash + Eq + std::fmt::Debug,
        B: PartialEq + std::fmt::Debug,
    {
        for (key, kept) in kept {
            match played.remove(&key) {
                Some(played) if played == kept => {}
                Some(played) => self.note(format!("{what} {key:?}: the journal says {played:?}, the table {kept:?}")),
                None if quiet(&kept) => {}
                None => self.note(format!("{what} {key:?}: no event, the table says {kept:?}")),
            }
        }
        for (key, played) in played {
            if !quiet(&played) {
                self.note(format!("{what} {key:?}: the journal says {played:?}, the table has no such row"));
            }
        }
    }
}

fn payload<T: DeserializeOwned>(event: &Event) -> Result<T, String> {
    T::deserialize(&event.payload.0).map_err(|e| e.to_string())
}

/// Whether a step begins where the one before ended, and ends where the state's table says.
fn follows<S: PartialEq + std::fmt::Display>(before: S, from: S, lawful: Option<S>, to: S) -> Result<(), String> {
    if before != from {
        return Err(format!("from {from}, was {before}"));
    }
    if lawful.as_ref() != Some(&to) {
        return Err(format!("no such step from {from} to {to}"));
    }
    Ok(())
}
