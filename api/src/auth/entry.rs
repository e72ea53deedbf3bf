//! Coming in: signing up, confirming an address, signing in, a new password. Pages and the API share these.
//!
//! Whether an address is known is told to nobody but its owner: every answer is the same in text, and takes as long.

use std::net::IpAddr;

use notifier::{Letter, Link};
use store::accounts::{self, Account, AccountState};
use store::event::{self, Actor, Channel, Nothing};
use store::grants::{self, Role, Scope};
use store::links::{self, NewLink, Purpose};
use store::people::{self, NewPerson};
use store::{AccountId, Db, EventId, PersonId, StoreError, TimeDelta};

use crate::app::App;
use crate::error::{Fault, Result};
use crate::flows::letters;
use crate::i18n::Lang;

const CONFIRM_HOURS: u64 = 48;
const RESET_HOURS: u64 = 2;

/// What somebody signs up with; checked by the caller.
pub struct SignUp {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: String,
    /// The language of the page they did it on.
    pub lang: Lang,
}

/// Makes an account and mails the link that confirms it; the owner of a known address is told of the try instead.
pub async fn sign_up(app: &App, new: SignUp) -> Result<()> {
    let hash = app.passwords.hash(new.password).await?;
    let (name, email, language) = (new.name, new.email, new.lang.code());
    app.store
        .write(move |db| match accounts::by_email(db, &email)? {
            None => {
                let new = NewPerson { name: &name, email: Some(&email), phone: None, language };
                let person = people::create(db, actor(None), &new)?;
                let (account, event) = accounts::create(db, actor(None), person, &email, Some(&hash))?;
                send_confirmation(db, event, account, person)
            }
            Some(known) if known.state == AccountState::Unconfirmed => {
                // Whoever asked before could not prove the address: the newest asker's answers count.
                people::rename(db, actor(None), known.person_id, &name)?;
                people::set_language(db, actor(None), known.person_id, language)?;
                accounts::set_password(db, actor(None), known.id, &hash)?;
                let event = event::record(db, actor(None), "account", known.id, "sign_up_repeated", &Nothing {})?;
                send_confirmation(db, event, known.id, known.person_id)
            }
            Some(known) => {
                let event = event::record(db, actor(None), "account", known.id, "sign_up_repeated", &Nothing {})?;
                let letter = Letter::AlreadyRegistered { sign_in: Link::to("/sign-in"), reset: Link::to("/forgot") };
                letters::send(db, event, known.person_id, &letter)
            }
        })
        .await?;
    Ok(())
}

/// The account of an address and its password. `wrong_password` for all that does not fit together; `unconfirmed` (the
/// link is mailed once more) and `suspended` only to those who know the password.
pub async fn check_password(app: &App, client: IpAddr, email: &str, password: &str) -> Result<Account> {
    app.limits.count(client, email)?;
    let address = email.to_owned();
    let account = app.store.read(move |db| accounts::by_email(db, &address)).await?;
    let phc = account.as_ref().and_then(|account| account.password_hash.clone());
    let same = app.passwords.verify(password.to_owned(), phc).await?;
    let account = account.filter(|_| same).ok_or(Fault::new("wrong_password"))?;
    match account.state {
        AccountState::Active => Ok(account),
        AccountState::Suspended => Err(Fault::new("suspended")),
        AccountState::Unconfirmed => {
            let (id, person) = (account.id, account.person_id);
            app.store
                .write(move |db| {
                    let event = event::record(db, actor(None), "account", id, "confirmation_repeated", &Nothing {})?;
                    send_confirmation(db, event, id, person)
                })
                .await?;
            Err(Fault::new("unconfirmed"))
        }
    }
}

/// Whether a link of this purpose can still be used; `link_expired` otherwise. Nothing is changed.
pub async fn must_be_open(app: &App, secret: String, purpose: Purpose) -> Result<AccountId> {
    let link = app.store.read(move |db| links::peek(db, &secret)).await?;
    let link = link.filter(|link| link.purpose == purpose).ok_or(Fault::new("link_expired"))?;
    Ok(link.subject_id.into())
}

/// The address is theirs: from now on they may sign in and ask for things to be made. A second use changes nothing.
pub async fn confirm(app: &App, secret: String) -> Result<()> {
    let done = app
        .store
        .write(move |db| {
            let account = consume(db, &secret, Purpose::ConfirmEmail)?;
            let actor = actor(Some(account));
            accounts::confirm(db, actor, account)?;
            grants::grant(db, actor, account, Role::Designer, Scope::Site)
        })
        .await;
    match done {
        Ok(()) | Err(StoreError::Refused { code: "link_used" }) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Mails a link for a new password, if the address has an account.
pub async fn forgot(app: &App, email: String) -> Result<()> {
    app.store
        .write(move |db| {
            let known = accounts::by_email(db, &email)?.filter(|known| known.state != AccountState::Suspended);
            let Some(known) = known else { return Ok(()) };
            let event = event::record(db, actor(None), "account", known.id, "password_forgotten", &Nothing {})?;
            let secret = issue(db, Purpose::ResetPassword, known.id, known.person_id, RESET_HOURS)?;
            let letter =
                Letter::ResetPassword { reset: Link::to(format!("/reset/{secret}")), valid_hours: RESET_HOURS };
            letters::send(db, event, known.person_id, &letter)
        })
        .await?;
    Ok(())
}

/// Sets a new password by a mailed link, which also proves the address.
pub async fn reset(app: &App, secret: String, password: String) -> Result<()> {
    must_be_open(app, secret.clone(), Purpose::ResetPassword).await?;
    let hash = app.passwords.hash(password).await?;
    app.store
        .write(move |db| {
            let account = consume(db, &secret, Purpose::ResetPassword)?;
            let actor = actor(Some(account));
            accounts::set_password(db, actor, account, &hash)?;
            accounts::confirm(db, actor, account)?;
            grants::grant(db, actor, account, Role::Designer, Scope::Site)
        })
        .await?;
    Ok(())
}

/// Somebody who holds a mailed link, or nobody yet.
const fn actor(account: Option<AccountId>) -> Actor {
    Actor { account, channel: if account.is_some() { Channel::Link } else { Channel::Page } }
}

fn consume(db: &mut Db, secret: &str, purpose: Purpose) -> store::Result<AccountId> {
    let link = links::consume(db, secret)?;
    if link.purpose != purpose {
        // The error undoes the use: a link for something else stays good for that.
        return Err(StoreError::Missing("link"));
    }
    Ok(link.subject_id.into())
}

fn send_confirmation(db: &mut Db, event: EventId, account: AccountId, person: PersonId) -> store::Result<()> {
    let secret = issue(db, Purpose::ConfirmEmail, account, person, CONFIRM_HOURS)?;
    let letter = Letter::ConfirmEmail { confirm: Link::to(format!("/confirm/{secret}")), valid_hours: CONFIRM_HOURS };
    letters::send(db, event, person, &letter)
}

/// A link about an account that replaces every earlier one of its purpose.
fn issue(db: &mut Db, purpose: Purpose, account: AccountId, person: PersonId, hours: u64) -> store::Result<String> {
    links::revoke(db, purpose, account)?;
    links::issue(
        db,
        NewLink {
            purpose,
            subject: account.into(),
            person: Some(person),
            subject_version: None,
            valid: TimeDelta::hours(hours.cast_signed()),
        },
    )
}
