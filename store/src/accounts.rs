//! Accounts: who can sign in. An address belongs to one account, whatever its capitals.
//!
//! `token_version` counts the moments from which earlier API tokens no longer count: a new password, a suspension,
//! "sign out everywhere". Sessions and refresh tokens are ended in the same transaction.

use diesel::prelude::*;
use serde_json::json;

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{self, Actor, Nothing};
use crate::schema::account;
use crate::state::words;
use crate::{AccountId, At, Db, EventId, PersonId, refresh, sessions};

words! {
    /// Whether an account may sign in.
    AccountState {
        /// Its address has not been confirmed yet.
        Unconfirmed = "unconfirmed",
        /// In use.
        Active = "active",
        /// Stopped by an administrator.
        Suspended = "suspended",
    }
}

/// An account, as stored.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = account)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Whose it is.
    pub person_id: PersonId,
    /// The address it signs in with, folded by [`fold`].
    pub email_key: String,
    /// The PHC string of the password, if one was set.
    pub password_hash: Option<String>,
    /// Whether it may sign in.
    pub state: AccountState,
    /// API tokens of an earlier version no longer count.
    pub token_version: i32,
    /// When it was made.
    pub created_at: At,
    /// When its address was confirmed.
    pub confirmed_at: Option<At>,
}

/// One form for every spelling of an address: without blanks around it, in small letters.
pub fn fold(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Adds an account that is not confirmed yet; `address_taken` when the address has one. Returns the event for letters too.
pub fn create(
    db: &mut Db,
    actor: Actor,
    person: PersonId,
    email: &str,
    password_hash: Option<&str>,
) -> Result<(AccountId, EventId)> {
    let email_key = fold(email);
    if by_email(db, &email_key)?.is_some() {
        return Err(StoreError::refused("address_taken"));
    }
    let row = Account {
        id: AccountId::new(),
        person_id: person,
        email_key,
        password_hash: password_hash.map(str::to_owned),
        state: AccountState::Unconfirmed,
        token_version: 0,
        created_at: db.now,
        confirmed_at: None,
    };
    diesel::insert_into(account::table).values(&row).execute(db.conn)?;
    let event = event::record(db, actor, "account", row.id, "account_added", &json!({ "person": person }))?;
    Ok((row.id, event))
}

/// One account.
pub fn find(db: &mut Db, id: AccountId) -> Result<Option<Account>> {
    Ok(account::table.find(id).select(Account::as_select()).first(db.conn).optional()?)
}

/// One account that must be there; `Missing` otherwise.
pub fn get(db: &mut Db, id: AccountId) -> Result<Account> {
    account::table.find(id).select(Account::as_select()).first(db.conn).or_missing("account")
}

/// The account of an address, however it is spelt.
pub fn by_email(db: &mut Db, email: &str) -> Result<Option<Account>> {
    let row = account::table.filter(account::email_key.eq(fold(email))).select(Account::as_select());
    Ok(row.first(db.conn).optional()?)
}

/// The account of a person, if they have one.
pub fn of_person(db: &mut Db, person: PersonId) -> Result<Option<Account>> {
    let row = account::table.filter(account::person_id.eq(person)).select(Account::as_select());
    Ok(row.first(db.conn).optional()?)
}

/// Its address is theirs. A second call changes nothing; `suspended` when it was stopped meanwhile.
pub fn confirm(db: &mut Db, actor: Actor, id: AccountId) -> Result<()> {
    let waiting = account::table.find(id).filter(account::state.eq(AccountState::Unconfirmed));
    let rows = diesel::update(waiting)
        .set((account::state.eq(AccountState::Active), account::confirmed_at.eq(Some(db.now))))
        .execute(db.conn)?;
    if rows == 1 {
        event::record(db, actor, "account", id, "account_confirmed", &Nothing {})?;
        return Ok(());
    }
    match get(db, id)?.state {
        AccountState::Active => Ok(()),
        AccountState::Unconfirmed | AccountState::Suspended => Err(StoreError::refused("suspended")),
    }
}

/// Sets the password's PHC string and ends everything that was signed in with the old one.
pub fn set_password(db: &mut Db, actor: Actor, id: AccountId, password_hash: &str) -> Result<()> {
    let rows = diesel::update(account::table.find(id))
        .set((account::password_hash.eq(Some(password_hash)), account::token_version.eq(account::token_version + 1)))
        .execute(db.conn)?;
    one(rows)?;
    event::record(db, actor, "account", id, "password_set", &Nothing {})?;
    end_everything(db, id)
}

/// Ends every session, refresh token and access token.
pub fn sign_out_everywhere(db: &mut Db, actor: Actor, id: AccountId) -> Result<()> {
    let rows = diesel::update(account::table.find(id))
        .set(account::token_version.eq(account::token_version + 1))
        .execute(db.conn)?;
    one(rows)?;
    event::record(db, actor, "account", id, "signed_out_everywhere", &Nothing {})?;
    end_everything(db, id)
}

/// Stops an account and ends everything it has open.
pub fn suspend(db: &mut Db, actor: Actor, id: AccountId) -> Result<()> {
    let rows = diesel::update(account::table.find(id))
        .set((account::state.eq(AccountState::Suspended), account::token_version.eq(account::token_version + 1)))
        .execute(db.conn)?;
    one(rows)?;
    event::record(db, actor, "account", id, "account_suspended", &Nothing {})?;
    end_everything(db, id)
}

/// Lets a suspended account sign in again.
pub fn reinstate(db: &mut Db, actor: Actor, id: AccountId) -> Result<()> {
    let stopped = account::table.find(id).filter(account::state.eq(AccountState::Suspended));
    let rows = diesel::update(stopped).set(account::state.eq(AccountState::Active)).execute(db.conn)?;
    if rows == 0 {
        get(db, id)?;
        return Err(StoreError::refused("not_suspended"));
    }
    event::record(db, actor, "account", id, "account_reinstated", &Nothing {})?;
    Ok(())
}

/// Takes from an account all that says whose it is and all that lets anybody in. It stays, suspended, for what points to it;
/// its address is free again.
pub fn erase(db: &mut Db, actor: Actor, id: AccountId) -> Result<()> {
    let rows = diesel::update(account::table.find(id))
        .set((
            account::email_key.eq(format!("erased {id}")),
            account::password_hash.eq(None::<String>),
            account::state.eq(AccountState::Suspended),
            account::token_version.eq(account::token_version + 1),
        ))
        .execute(db.conn)?;
    one(rows)?;
    event::record(db, actor, "account", id, "account_erased", &Nothing {})?;
    end_everything(db, id)
}

fn end_everything(db: &mut Db, id: AccountId) -> Result<()> {
    sessions::end_all(db, id)?;
    refresh::revoke_all(db, id)
}

fn one(rows: usize) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(StoreError::Missing("account")) }
}
