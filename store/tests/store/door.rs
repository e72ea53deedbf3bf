//! The door: what commits, what does not, and what a neighbour's failure does.

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use store::event::{self, Actor, Nothing};
use store::{AnyId, Db, EventId, Result, StoreError};

use crate::support::{Bench, Outcome, on_both, refused};

on_both!(
    a_refused_write_leaves_its_neighbours_alone,
    a_panic_costs_its_own_write_only,
    an_attempt_undoes_itself_and_nothing_else,
    a_broken_rule_in_an_attempt_leaves_the_transaction_usable,
    a_read_cannot_write,
    a_read_sees_one_moment,
);

fn note(db: &mut Db, about: AnyId) -> Result<EventId> {
    event::record(db, Actor::SETUP, "test", about, "noted", &Nothing {})
}

async fn noted(bench: &Bench, about: AnyId) -> Result<usize> {
    bench.read(move |db| Ok(event::about(db, &[about])?.len())).await
}

async fn a_refused_write_leaves_its_neighbours_alone(bench: &Bench) -> Outcome {
    let subjects: Vec<AnyId> = (0..100).map(|_| AnyId::new()).collect();
    let answers = bench
        .at_once(subjects.clone().into_iter().enumerate(), |db, (n, subject)| {
            note(db, subject)?;
            if n % 3 == 0 { Err(StoreError::refused("every_third")) } else { Ok(()) }
        })
        .await;
    for (n, (subject, answer)) in subjects.into_iter().zip(answers).enumerate() {
        assert_eq!(answer.is_ok(), n % 3 != 0, "{n}: {answer:?}");
        assert_eq!(noted(bench, subject).await?, usize::from(n % 3 != 0), "{n}");
    }
    Ok(())
}

async fn a_panic_costs_its_own_write_only(bench: &Bench) -> Outcome {
    let subjects: Vec<AnyId> = (0..20).map(|_| AnyId::new()).collect();
    let answers = bench
        .at_once(subjects.clone().into_iter().enumerate(), |db, (n, subject)| {
            note(db, subject)?;
            assert!(n != 7, "a bug in a closure");
            Ok(())
        })
        .await;
    for (n, (subject, answer)) in subjects.into_iter().zip(answers).enumerate() {
        assert_eq!(answer.is_ok(), n != 7, "{n}: {answer:?}");
        assert_eq!(noted(bench, subject).await?, usize::from(n != 7), "{n}");
    }
    let after = AnyId::new();
    bench.write(move |db| note(db, after)).await?;
    assert_eq!(noted(bench, after).await?, 1);
    Ok(())
}

async fn an_attempt_undoes_itself_and_nothing_else(bench: &Bench) -> Outcome {
    let [before, kept, lost, inner, after] = [(); 5].map(|()| AnyId::new());
    bench
        .write(move |db| {
            note(db, before)?;
            db.attempt(|db| note(db, kept))?;
            let failed: Result<()> = db.attempt(|db| {
                note(db, lost)?;
                // Kept by the inner attempt, undone with the outer one.
                db.attempt(|db| note(db, inner))?;
                Err(StoreError::refused("on_purpose"))
            });
            refused(failed, "on_purpose");
            note(db, after).map(|_| ())
        })
        .await?;
    for (subject, n) in [(before, 1), (kept, 1), (lost, 0), (inner, 0), (after, 1)] {
        assert_eq!(noted(bench, subject).await?, n);
    }
    Ok(())
}

async fn a_broken_rule_in_an_attempt_leaves_the_transaction_usable(bench: &Bench) -> Outcome {
    let (kept, lost) = (AnyId::new(), AnyId::new());
    bench
        .write(move |db| {
            for _ in 0..3 {
                let broken = db.attempt(|db| {
                    note(db, lost)?;
                    db.conn
                        .batch_execute("INSERT INTO instance (id, drill, created_at) VALUES (2, TRUE, '2026-01-01')")?;
                    Ok(())
                });
                assert!(matches!(broken, Err(StoreError::Rule(_))), "{broken:?}");
                note(db, kept)?;
            }
            Ok(())
        })
        .await?;
    assert_eq!((noted(bench, kept).await?, noted(bench, lost).await?), (3, 0));
    Ok(())
}

async fn a_read_cannot_write(bench: &Bench) -> Outcome {
    let subject = AnyId::new();
    let answer = bench.read(move |db| note(db, subject)).await;
    assert!(matches!(answer, Err(StoreError::Database(_))), "{answer:?}");
    assert_eq!(noted(bench, subject).await?, 0);
    Ok(())
}

async fn a_read_sees_one_moment(bench: &Bench) -> Outcome {
    let subject = AnyId::new();
    let (looked, may_write) = std::sync::mpsc::channel();
    let (wrote, may_look) = std::sync::mpsc::channel();
    let reader = bench.store.clone();
    let reading = tokio::spawn(async move {
        reader
            .read(move |db| {
                let first = event::about(db, &[subject])?.len();
                looked.send(()).map_err(|_| StoreError::Stopping)?;
                may_look.recv().map_err(|_| StoreError::Stopping)?;
                Ok((first, event::about(db, &[subject])?.len()))
            })
            .await
    });
    let store = bench.store.clone();
    tokio::task::spawn_blocking(move || may_write.recv()).await??;
    store.write(move |db| note(db, subject)).await?;
    wrote.send(())?;
    assert_eq!(reading.await??, (0, 0));
    assert_eq!(noted(bench, subject).await?, 1);
    Ok(())
}

/// A write that is answered with a failure must not turn up later.
#[tokio::test]
async fn a_writer_that_cannot_begin_commits_nothing() -> Outcome {
    let bench = Bench::sqlite()?;
    let path = bench.url.strip_prefix("sqlite:").ok_or("an sqlite address")?;
    let subject = AnyId::new();
    let mut rival = SqliteConnection::establish(path)?;
    rival.batch_execute("BEGIN IMMEDIATE")?;
    let answer = bench.write(move |db| note(db, subject)).await;
    assert!(matches!(answer, Err(StoreError::Connection(_))), "{answer:?}");
    rival.batch_execute("COMMIT")?;
    bench.write(move |db| note(db, AnyId::new())).await?;
    assert_eq!(noted(&bench, subject).await?, 0);
    Ok(())
}
