//! What opens something: sessions, links in mail, refresh tokens.

use store::event::Actor;
use store::links::{self, NewLink, Purpose};
use store::people::NewPerson;
use store::refresh::{self, Rotation};
use store::{AccountId, AnyId, Db, StoreError, TimeDelta, accounts, clock, event, people, sessions};
use tests::on_both;

fn ana(db: &mut Db) -> store::Result<AccountId> {
    clock::found(db, true)?;
    let new = NewPerson { name: "Ana", email: Some("ana@example.org"), language: "en", ..NewPerson::default() };
    let person = people::create(db, Actor::SETUP, &new)?;
    Ok(accounts::create(db, Actor::SETUP, person, "ana@example.org", None)?.0)
}

fn confirm_link(db: &mut Db, account: AccountId) -> store::Result<String> {
    let subject = AnyId::from(account);
    let new = NewLink {
        purpose: Purpose::ConfirmEmail,
        subject,
        person: None,
        subject_version: None,
        valid: TimeDelta::hours(2),
    };
    links::issue(db, new)
}

on_both!(a_link_works_once_and_looking_does_not_use_it, |db| async move {
    let token = db.store.write(|db| ana(db).and_then(|id| confirm_link(db, id))).await?;
    for _ in 0..3 {
        let text = token.clone();
        let shown = db.store.read(move |db| links::peek(db, &text)).await?.ok_or("the link is open")?;
        assert_eq!(shown.purpose, Purpose::ConfirmEmail);
        assert_ne!(shown.hash, token, "only a hash is kept");
    }
    let uses = (0..8).map(|_| {
        let (store, text) = (db.store.clone(), token.clone());
        tokio::spawn(async move { store.write(move |db| links::consume(db, &text)).await })
    });
    let mut good = 0;
    for using in uses.collect::<Vec<_>>() {
        match using.await? {
            Ok(_) => good += 1,
            Err(error) => assert!(matches!(error, StoreError::Refused { code: "link_used" }), "{error}"),
        }
    }
    assert_eq!(good, 1);
    assert!(db.store.read(move |db| links::peek(db, &token)).await?.is_none());
});

on_both!(a_link_ends, |db| async move {
    let token = db.store.write(|db| ana(db).and_then(|id| confirm_link(db, id))).await?;
    db.store.write(|db| clock::shift(db, 2 * 3600)).await?;
    let text = token.clone();
    assert!(db.store.read(move |db| links::peek(db, &text)).await?.is_none());
    let late = db.store.write(move |db| links::consume(db, &token)).await;
    assert!(matches!(late, Err(StoreError::Refused { code: "link_expired" })), "{late:?}");
    let unknown = db.store.write(|db| links::consume(db, "no-such-secret")).await;
    assert!(matches!(unknown, Err(StoreError::Missing("link"))), "{unknown:?}");
});

on_both!(a_newer_link_replaces_older_ones, |db| async move {
    let (id, old) = db
        .store
        .write(|db| {
            let id = ana(db)?;
            Ok((id, confirm_link(db, id)?))
        })
        .await?;
    let new = db
        .store
        .write(move |db| {
            assert_eq!(links::revoke(db, Purpose::ResetPassword, id)?, 0);
            assert_eq!(links::revoke(db, Purpose::ConfirmEmail, id)?, 1);
            confirm_link(db, id)
        })
        .await?;
    let (old, new) = db.store.read(move |db| Ok((links::peek(db, &old)?, links::peek(db, &new)?))).await?;
    assert!(old.is_none() && new.is_some());
});

on_both!(a_session_slides_and_ends, |db| async move {
    let (id, token) = db
        .store
        .write(|db| {
            let id = ana(db)?;
            Ok((id, sessions::start(db, Actor::SETUP, id)?))
        })
        .await?;
    // Used every 20 days it stays open for 180 days, and then it ends all the same.
    let mut days = 0;
    loop {
        let text = token.clone();
        let Some(session) = db.store.read(move |db| sessions::find(db, &text)).await? else { break };
        assert_eq!(session.account_id, id);
        db.store.write(move |db| sessions::touch(db, &session.id_hash)).await?;
        db.store.write(|db| clock::shift(db, 20 * 86_400)).await?;
        days += 20;
    }
    assert_eq!(days, 180);
    assert_eq!(db.store.write(sessions::sweep).await?, 1);
});

on_both!(an_unused_session_ends_after_a_month, |db| async move {
    let token = db.store.write(|db| ana(db).and_then(|id| sessions::start(db, Actor::SETUP, id))).await?;
    db.store.write(|db| clock::shift(db, 30 * 86_400)).await?;
    assert!(db.store.read(move |db| sessions::find(db, &token)).await?.is_none());
});

on_both!(a_session_is_ended_by_its_owner_only, |db| async move {
    let (id, token) = db
        .store
        .write(|db| {
            let id = ana(db)?;
            Ok((id, sessions::start(db, Actor::SETUP, id)?))
        })
        .await?;
    let hash = db.store.read(move |db| Ok(sessions::list(db, id)?.remove(0).id_hash)).await?;
    let other = hash.clone();
    assert!(!db.store.write(move |db| sessions::end(db, Actor::SETUP, AccountId::new(), &other)).await?);
    assert!(db.store.write(move |db| sessions::end(db, Actor::SETUP, id, &hash)).await?);
    assert!(db.store.read(move |db| sessions::find(db, &token)).await?.is_none());
});

on_both!(a_new_password_ends_everything, |db| async move {
    let (id, session, refresh) = db
        .store
        .write(|db| {
            let id = ana(db)?;
            Ok((id, sessions::start(db, Actor::SETUP, id)?, refresh::start(db, Actor::SETUP, id)?))
        })
        .await?;
    db.store.write(move |db| accounts::set_password(db, Actor::SETUP, id, "$argon2id$two")).await?;
    let (version, session) =
        db.store.read(move |db| Ok((accounts::get(db, id)?.token_version, sessions::find(db, &session)?))).await?;
    assert_eq!(version, 1);
    assert!(session.is_none());
    assert_eq!(db.store.write(move |db| refresh::rotate(db, Actor::SETUP, &refresh)).await?, Rotation::Refused);
});

on_both!(a_refresh_token_used_twice_ends_its_family, |db| async move {
    let (id, first) = db
        .store
        .write(|db| {
            let id = ana(db)?;
            Ok((id, refresh::start(db, Actor::SETUP, id)?))
        })
        .await?;
    let text = first.clone();
    let second = match db.store.write(move |db| refresh::rotate(db, Actor::SETUP, &text)).await? {
        Rotation::Next { account, token } if account == id => token,
        other => return Err(format!("{other:?}").into()),
    };
    assert_eq!(db.store.write(move |db| refresh::rotate(db, Actor::SETUP, &first)).await?, Rotation::Refused);
    assert_eq!(db.store.write(move |db| refresh::rotate(db, Actor::SETUP, &second)).await?, Rotation::Refused);
    let events = db.store.read(move |db| event::about(db, &[id.into()])).await?;
    assert_eq!(events.iter().filter(|e| e.kind == "refresh_token_reused").count(), 1);
});
