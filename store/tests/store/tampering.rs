//! The checks themselves: a row changed behind the store's back is found, and named by its rule.

use diesel::connection::SimpleConnection;
use store::event::{self, Actor, Nothing};
use store::files::{self, File};
use store::jobs::{self, Arrived, Remedy, Reported};
use store::links::{self, NewLink, Purpose};
use store::{AnyId, FileId, ReportId, Result, StoreError, TimeDelta, invariants, letter, refresh, replay};

use crate::support::{Bench, Outcome, answer, found, on_both, post, publish};

on_both!(every_tampered_row_is_found);

/// What is done, and the rule that must notice.
const TAMPERED: &[(&str, &str)] = &[
    ("UPDATE destination SET accepted = accepted - 1 WHERE accepted > received", "I1"),
    ("UPDATE destination SET offered = offered + 1, unfilled = unfilled - 1 WHERE unfilled > 0", "I1"),
    ("UPDATE destination SET unfilled = 0", "I1"),
    ("UPDATE request SET wanted = wanted + 1", "I1"),
    ("UPDATE job SET quantity = quantity + 1, asked = asked + 1", "I1"),
    ("UPDATE capacity_day SET reserved = reserved - 1 WHERE reserved > 0", "I2"),
    ("DELETE FROM capacity_day", "I2"),
    ("UPDATE job SET expires_at = offered_at", "I3"),
    ("UPDATE job SET state = 'lost'", "I3"),
    ("UPDATE request SET state = 'lost'", "I3"),
    ("UPDATE counter_offer SET answer = NULL", "I3"),
    ("UPDATE event SET kind = 'noted' WHERE kind = 'accept'", "I3"),
    ("UPDATE job SET good = good - 1 WHERE good > 0", "I4"),
    ("DELETE FROM report WHERE good > 0", "I4"),
    ("UPDATE receipt SET received = received - 1 WHERE received > 0", "I4"),
    ("UPDATE job_day SET reserved = reserved + 1", "I5"),
    ("UPDATE request SET state = 'cancelled'", "I5"),
    ("UPDATE job SET version = version + 1", "I6"),
    ("UPDATE request SET version = version + 1", "I6"),
    ("UPDATE letter SET state = 'sent'", "I6"),
    ("UPDATE letter SET dedupe_key = 'once'", "I6"),
    ("UPDATE request SET state = 'closed'", "I7"),
    ("UPDATE link SET used_at = expires_at", "I9"),
    ("UPDATE refresh_token SET used_at = NULL", "I9"),
    ("DELETE FROM file", "I10"),
    ("UPDATE job_line SET quantity = quantity + 1", "replay"),
    ("UPDATE request SET state = 'short'", "replay"),
    ("UPDATE destination SET unfilled = unfilled - 1 WHERE unfilled > 0", "replay"),
];

async fn every_tampered_row_is_found(bench: &Bench) -> Outcome {
    bench.write(furnish).await?;
    bench.sound().await?;
    for (sql, code) in TAMPERED {
        let found = bench
            .write(move |db| {
                // Undone in the end, so that the next one starts from sound books.
                let mut found = Vec::new();
                let tampered: Result<()> = db.attempt(|db| {
                    db.conn.batch_execute(sql)?;
                    found = if *code == "replay" { replay::check(db)? } else { invariants::check(db)? };
                    Err(StoreError::refused("looked"))
                });
                match tampered {
                    Err(StoreError::Refused { code: "looked" }) => Ok(found),
                    other => other.map(|()| Vec::new()),
                }
            })
            .await
            .map_err(|e| format!("{sql}: {e}"))?;
        assert!(found.iter().any(|breach| breach.code == *code), "{sql}: {found:#?}");
    }
    Ok(())
}

/// A house with something in every room: promises, an open offer, other terms, reports, receipts, letters, links, files.
fn furnish(db: &mut store::Db) -> Result<()> {
    let town = found(db, 3, 10)?;
    let order = post(db, &town, &[40, 20])?;
    let made = publish(db, &town, &order, &[(0, &[(0, 20)]), (1, &[(1, 10)]), (2, &[(0, 5)])])?;
    jobs::accept(db, answer(made[0]))?;
    let said = Reported { good: 20, ..Reported::default() };
    jobs::report(db, Actor::LINK, ReportId::new(), made[0], None, said)?;
    jobs::ship(db, Actor::LINK, made[0], None)?;
    let arrived = Arrived {
        job: made[0],
        destination: order.places[0],
        good: 18,
        reason: "cracked".into(),
        remedy: Remedy::WrittenOff,
    };
    jobs::receive(db, Actor::LINK, arrived)?;
    let day = (db.now + TimeDelta::days(20)).date_naive();
    jobs::counter(db, answer(made[1]), jobs::CounterTerms { quantity: 8, day, price: 700, note: String::new() })?;
    jobs::take_counter(db, Actor::SETUP, made[1])?;
    let more = publish(db, &town, &order, &[(1, &[(0, 4)])])?;
    jobs::accept(db, answer(more[0]))?;

    let event = event::record(db, Actor::SETUP, "test", AnyId::new(), "noted", &Nothing {})?;
    letter::queue(db, event, town.receiver, "en", "noted", serde_json::json!({}))?;
    let link = NewLink {
        purpose: Purpose::Offer,
        subject: AnyId::from(made[2]),
        person: Some(town.receiver),
        subject_version: Some(1),
        valid: TimeDelta::hours(1),
    };
    links::issue(db, link)?;
    let token = refresh::start(db, Actor::SETUP, town.designer)?;
    refresh::rotate(db, Actor::SETUP, &token)?;
    let file = File {
        id: FileId::new(),
        sha256: "1".repeat(64),
        subject_kind: "workshop".into(),
        subject_id: town.shops[0].workshop_id.into(),
        name: "stool.jpg".into(),
        title: "A stool".into(),
        media_type: "image/jpeg".into(),
        created_at: db.now,
    };
    files::add(db, &file, 1000)
}
