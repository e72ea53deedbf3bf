//! People, accounts and roles.

use store::accounts::AccountState;
use store::event::{self, Actor, Channel};
use store::grants::{Grant, Role, Scope};
use store::people::NewPerson;
use store::{AccountId, Db, NetworkId, StoreError, WorkshopId, accounts, grants, people};
use tests::on_both;

fn ana(db: &mut Db) -> store::Result<AccountId> {
    let new = NewPerson { name: "Ana", email: Some("Ana@Example.org"), language: "sw", ..NewPerson::default() };
    let person = people::create(db, Actor::SETUP, &new)?;
    Ok(accounts::create(db, Actor::SETUP, person, "Ana@Example.org", Some("$argon2id$one"))?.0)
}

on_both!(an_address_has_one_account_however_it_is_spelt, |db| async move {
    let id = db.store.write(ana).await?;
    let found = db.store.read(|db| accounts::by_email(db, " ANA@example.ORG ")).await?;
    assert_eq!(found.map(|a| a.id), Some(id));
    let again = db.store.write(ana).await;
    assert!(matches!(again, Err(StoreError::Refused { code: "address_taken" })), "{again:?}");
    let people = db.store.read(event::cursor).await?;
    assert_eq!(people, 2, "the refused account left no person behind");
});

on_both!(an_address_is_confirmed_once, |db| async move {
    let id = db.store.write(ana).await?;
    for _ in 0..2 {
        db.store.write(move |db| accounts::confirm(db, Actor::LINK, id)).await?;
    }
    let (account, events) =
        db.store.read(move |db| Ok((accounts::get(db, id)?, event::about(db, &[id.into()])?))).await?;
    assert_eq!(account.state, AccountState::Active);
    assert!(account.confirmed_at.is_some());
    assert_eq!(events.iter().filter(|e| e.kind == "account_confirmed").count(), 1);
});

on_both!(a_suspended_account_cannot_be_confirmed_back, |db| async move {
    let id = db.store.write(ana).await?;
    db.store.write(move |db| accounts::suspend(db, Actor::SETUP, id)).await?;
    let refused = db.store.write(move |db| accounts::confirm(db, Actor::LINK, id)).await;
    assert!(matches!(refused, Err(StoreError::Refused { code: "suspended" })), "{refused:?}");
    db.store.write(move |db| accounts::reinstate(db, Actor::SETUP, id)).await?;
    let state = db.store.read(move |db| Ok(accounts::get(db, id)?.state)).await?;
    assert_eq!(state, AccountState::Active);
});

on_both!(the_journal_holds_no_personal_data, |db| async move {
    let id = db.store.write(ana).await?;
    let actor = Actor::account(id, Channel::Page);
    let person = db
        .store
        .write(move |db| {
            let person = accounts::get(db, id)?.person_id;
            people::rename(db, actor, person, "Anastasia")?;
            people::set_language(db, actor, person, "en")?;
            Ok(person)
        })
        .await?;
    let events = db.store.read(move |db| event::about(db, &[id.into(), person.into()])).await?;
    let kinds: Vec<_> = events.iter().map(|e| e.kind.as_str()).collect();
    assert_eq!(kinds, ["person_added", "account_added", "person_renamed", "person_language_set"]);
    for event in &events {
        let payload = event.payload.0.to_string().to_lowercase();
        assert!(!payload.contains("ana") && !payload.contains("example"), "{payload}");
    }
});

on_both!(a_role_counts_in_its_scope_only, |db| async move {
    let id = db.store.write(ana).await?;
    let (here, there, shop) = (NetworkId::new(), NetworkId::new(), WorkshopId::new());
    db.store
        .write(move |db| {
            grants::grant(db, Actor::SETUP, id, Role::Coordinator, Scope::Network(here))?;
            grants::grant(db, Actor::SETUP, id, Role::Coordinator, Scope::Network(here))?;
            grants::grant(db, Actor::SETUP, id, Role::Member, Scope::Workshop(shop))?;
            grants::grant(db, Actor::SETUP, id, Role::Admin, Scope::Site)
        })
        .await?;
    let (held, here_holders, there_holders, admins) = db
        .store
        .read(move |db| {
            Ok((
                grants::of(db, id)?,
                grants::holders(db, Role::Coordinator, Scope::Network(here))?,
                grants::holders(db, Role::Coordinator, Scope::Network(there))?,
                grants::holders(db, Role::Admin, Scope::Site)?,
            ))
        })
        .await?;
    assert_eq!(held.len(), 3, "a role is given once: {held:?}");
    assert!(held.contains(&Grant { role: Role::Member, scope: Scope::Workshop(shop) }));
    assert_eq!((here_holders, there_holders, admins), (vec![id], vec![], vec![id]));

    let revoke = move |db: &mut Db| grants::revoke(db, Actor::SETUP, id, Role::Admin, Scope::Site);
    assert!(db.store.write(revoke).await?);
    assert!(!db.store.write(revoke).await?);
    let held = db.store.read(move |db| grants::of(db, id)).await?;
    assert_eq!(held.len(), 2);
});
