//! A POST that arrives twice is done once.

use api::once::{OnceKey, once};
use store::event::Actor;
use store::people::{self, NewPerson};
use store::{Db, PersonId, Store, StoreError, event};
use tests::on_both;

fn add(db: &mut Db) -> store::Result<PersonId> {
    people::create(db, Actor::SETUP, &NewPerson { name: "Ana", language: "en", ..NewPerson::default() })
}

async fn send(store: &Store, key: OnceKey) -> store::Result<PersonId> {
    store.write(move |db| once(db, &key, add)).await
}

on_both!(the_same_form_sent_at_once_from_many_places_is_done_once, |db| async move {
    let sent: Vec<_> = (0..8)
        .map(|_| {
            let store = db.store.clone();
            tokio::spawn(async move { send(&store, OnceKey::new("ana", Some("k"), "f")).await })
        })
        .collect();
    let mut answers = Vec::new();
    for sending in sent {
        answers.push(sending.await??);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "one answer");
    assert_eq!(db.store.read(event::cursor).await?, 1, "one event");
});

on_both!(a_key_counts_for_one_scope_and_one_content, |db| async move {
    let first = send(&db.store, OnceKey::new("ana", Some("k"), "f")).await?;
    let other = send(&db.store, OnceKey::new("ben", Some("k"), "f")).await?;
    assert_ne!(first, other);
    let reused = send(&db.store, OnceKey::new("ana", Some("k"), "g")).await;
    assert!(matches!(reused, Err(StoreError::Refused { code: "key_reused" })), "{reused:?}");
    let without = OnceKey::new("ana", None, "f");
    assert_ne!(send(&db.store, without.clone()).await?, send(&db.store, without).await?);
});

on_both!(what_failed_may_be_tried_again_with_the_same_key, |db| async move {
    let key = OnceKey::new("ana", Some("k"), "f");
    let again = key.clone();
    let failed: store::Result<PersonId> = db
        .store
        .write(move |db| {
            once(db, &key, |db| {
                add(db)?;
                Err(StoreError::refused("not_possible"))
            })
        })
        .await;
    assert!(failed.is_err());
    let kept = send(&db.store, again).await?;
    // Sequence numbers may have gaps where a try failed, so the events themselves are counted.
    let events = db.store.read(move |db| event::about(db, &[kept.into()])).await?;
    assert_eq!(events.len(), 1, "only the second try is kept");
});
