//! Importing records of workshops: read, look up where they are, compare with what is here, write.
//!
//! A preview goes the same way without writing. Records are written in small transactions, so that nobody waits long
//! behind a large file; a batch that was cut off is there to be taken back. What nobody can place, what is closed and
//! what cannot be read is told with its line; what may be here already waits for a person.

mod assume;
mod doubles;
mod export;
mod feed;
mod place;
mod plan;

use chrono::NaiveDate;
use designs::okw::{self, Dialect, Mapping, Rejected};
use designs::problem::Problem;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::event::Actor;
use store::imports::{self, Batch, BatchState, Source, Withdrawn};
use store::{BatchId, Db, Doc, SourceId, Store};
use tokio::sync::mpsc;

pub use assume::{Assumed, MARK, assume};
pub use export::records;
pub use feed::{Changed, Feed, MOST_ITEMS, feed};
pub use place::currency;
use plan::{Planner, Step};

/// How many records one transaction writes.
const CHUNK: usize = 400;
/// How many turned-down records a report lists.
const MOST_REJECTED: usize = 500;
/// How many records a report shows as they were understood.
const MOST_SAMPLES: usize = 25;

/// What a person says of a file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Told {
    /// The source's name in addresses.
    pub slug: String,
    /// Who publishes it.
    pub name: String,
    /// Where; may be empty.
    pub url: String,
    /// What may be done with it.
    pub licence: String,
    /// The day of the data.
    pub retrieved_on: NaiveDate,
    /// What the file is called.
    pub file_name: String,
    /// What its columns mean, where a person said so.
    pub mapping: Option<Mapping>,
}

/// How many records there were and what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Records in the file.
    pub read: usize,
    /// New workshops.
    pub added: usize,
    /// Records that say something new.
    pub changed: usize,
    /// Records that are as they were.
    pub unchanged: usize,
    /// Records of workshops that were taken off, or that a person decided to leave out.
    pub left_out: usize,
    /// Records that may be workshops already here.
    pub waiting: usize,
    /// Records that could not be taken.
    pub rejected: usize,
    /// Workshops that left the map, since a source that is followed took them back.
    #[serde(default)]
    pub gone: usize,
    /// Workshops that it took back and that stay, since somebody made them their own.
    #[serde(default)]
    pub kept: usize,
}

/// A record as it was understood.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sample {
    /// Line of the file.
    pub line: usize,
    /// Name of the workshop.
    pub name: String,
    /// The town.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Process ids.
    pub processes: Vec<String>,
    /// What becomes of it: `added`, `changed`, `unchanged`, `left_out`, `waiting`.
    pub fate: String,
}

/// What came of a file.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The batch, when it was written.
    pub batch: Option<BatchId>,
    /// What became of its records.
    pub counts: Counts,
    /// How it was written down.
    pub dialect: Option<Dialect>,
    /// What its columns were taken for.
    pub mapping: Option<Mapping>,
    /// What is said of the file as a whole.
    pub problems: Vec<Problem>,
    /// Warnings of records that were taken, at most 500.
    pub warnings: Vec<Problem>,
    /// What was turned down, at most 500.
    pub rejected: Vec<Rejected>,
    /// The first records as they were understood.
    pub samples: Vec<Sample>,
}

/// The name in addresses of a source, from what its publisher is called; empty where that has no Latin letter.
pub fn source_slug(name: &str) -> String {
    let words = designs::text::tokens(name);
    words.into_iter().filter(|word| word.is_ascii()).take(6).collect::<Vec<_>>().join("-")
}

/// Reads a file and writes what is new in it, or only says what would be written.
pub async fn run(store: &Store, actor: Actor, told: Told, bytes: Vec<u8>, write: bool) -> store::Result<Report> {
    run_edition(store, actor, told, (bytes, Vec::new()), write).await
}

/// The same of an edition that also names the keys of records that are no more.
pub async fn run_edition(
    store: &Store,
    actor: Actor,
    told: Told,
    (bytes, gone): (Vec<u8>, Vec<String>),
    write: bool,
) -> store::Result<Report> {
    let file_hash = hex::encode(Sha256::digest(&bytes));
    let slug = told.slug.clone();
    let (remembered, mut planner) = store.read(move |db| prepare(db, &slug)).await?;
    let gone = planner.standing(gone);
    let mapping = told.mapping.clone().or(remembered);
    let under_way = if write { Some(begin(store, actor, &told, file_hash).await?) } else { None };
    let (sender, mut chunks) = mpsc::channel::<Vec<Step>>(4);
    let name = told.file_name.clone();
    let reading = tokio::task::spawn_blocking(move || {
        let mut chunk = Vec::with_capacity(CHUNK);
        let summary = okw::read(&name, &bytes, mapping.as_ref(), |item| {
            chunk.extend(planner.plan(item));
            if chunk.len() == CHUNK {
                // Without a receiver the import has failed, and what is read goes nowhere.
                let _gone = sender.blocking_send(std::mem::take(&mut chunk));
            }
        });
        let _gone = sender.blocking_send(chunk);
        (summary, planner)
    });
    while let Some(chunk) = chunks.recv().await {
        if let Some((batch, source)) = under_way.clone() {
            store.write(move |db| plan::write(db, actor, &batch, &source, &chunk)).await?;
        }
    }
    let (summary, planner) = reading.await.map_err(|_| store::StoreError::Stopping)?;
    let mut report = planner.report();
    (report.counts.gone, report.counts.kept) = match &under_way {
        Some((batch, _)) => withdraw(store, actor, batch, gone).await?,
        None => (gone.len(), 0),
    };
    report.dialect = summary.dialect;
    report.mapping = summary.mapping;
    report.problems = summary.problems;
    if let Some((batch, mut source)) = under_way {
        report.batch = Some(batch.id);
        source.mapping = report.mapping.as_ref().map(serde_json::to_value).transpose()?.map(Doc);
        let document = serde_json::to_value(&report)?;
        store
            .write(move |db| {
                imports::source(db, source)?;
                imports::finish(db, actor, batch.id, &document)
            })
            .await?;
    }
    Ok(report)
}

/// Takes records off the map in small transactions; how many went, and how many stay since somebody made them their own.
async fn withdraw(store: &Store, actor: Actor, batch: &Batch, gone: Vec<String>) -> store::Result<(usize, usize)> {
    let (source, batch) = (batch.source_id, batch.id);
    let mut counts = (0, 0);
    for part in gone.chunks(100) {
        let part = part.to_vec();
        let withdraw = move |db: &mut Db| {
            let one = |key: &String| imports::withdraw(db, actor, source, key, Some(batch));
            part.iter().map(one).collect::<store::Result<Vec<_>>>()
        };
        let done = store.write(withdraw).await?;
        counts.0 += done.iter().filter(|what| **what == Withdrawn::Gone).count();
        counts.1 += done.iter().filter(|what| **what == Withdrawn::Kept).count();
    }
    Ok(counts)
}

fn prepare(db: &mut Db, slug: &str) -> store::Result<(Option<Mapping>, Planner)> {
    let source = imports::source_by_slug(db, slug)?;
    let known = source.as_ref().map(|source| imports::known(db, source.id)).transpose()?.unwrap_or_default();
    let mapping = source.and_then(|source| source.mapping).map(|doc| serde_json::from_value(doc.0)).transpose()?;
    Ok((mapping, Planner::new(known, imports::neighbours(db)?, imports::pages(db)?)))
}

async fn begin(store: &Store, actor: Actor, told: &Told, file_hash: String) -> store::Result<(Batch, Source)> {
    let told = told.clone();
    store
        .write(move |db| {
            let source = Source {
                id: SourceId::new(),
                slug: told.slug,
                name: told.name,
                url: told.url,
                licence: told.licence,
                mapping: None,
                created_at: db.now,
            };
            let source = imports::source(db, source)?;
            let batch = Batch {
                id: BatchId::new(),
                source_id: source.id,
                file_name: told.file_name,
                file_hash,
                retrieved_on: told.retrieved_on,
                state: BatchState::Running,
                report: Doc(serde_json::json!({})),
                account_id: actor.account,
                created_at: db.now,
                finished_at: None,
            };
            imports::begin(db, actor, &batch)?;
            Ok((batch, source))
        })
        .await
}
