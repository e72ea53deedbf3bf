//! Inviting somebody by mail to answer for a workshop or to run a network, and ending that again.
//!
//! Everybody who is invited gets a letter and has to accept, with or without an account, so that whoever invites does
//! not learn who has one. The link proves the address, and an account that nobody had proved gets a new password with it.

use notifier::{Letter, Link};
use serde_json::json;
use store::accounts::{self, Account, AccountState};
use store::event::{self, Actor, Channel};
use store::grants::{self, Role, Scope};
use store::links::{self, NewLink, Purpose};
use store::people::{self, NewPerson};
use store::{
    AccountId, AnyId, Db, NetworkId, PersonId, Result, StoreError, TimeDelta, WorkshopId, networks, workshops,
};

use super::letters;

/// How long an invitation is good.
const VALID_DAYS: u64 = 14;

/// Where somebody is invited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// To answer for a workshop.
    Workshop(WorkshopId),
    /// To coordinate a network.
    Network(NetworkId),
}

impl To {
    const fn role(self) -> (Role, Scope) {
        match self {
            Self::Workshop(id) => (Role::Member, Scope::Workshop(id)),
            Self::Network(id) => (Role::Coordinator, Scope::Network(id)),
        }
    }

    /// Its name and the address of its page.
    fn names(self, db: &mut Db) -> Result<(String, String)> {
        Ok(match self {
            Self::Workshop(id) => {
                let found = workshops::find(db, id)?;
                (found.name, format!("/workshops/{}", found.slug))
            }
            Self::Network(id) => {
                let found = networks::find(db, id)?;
                (found.name, format!("/networks/{}", found.slug))
            }
        })
    }
}

/// Mails an invitation; `by`: the name of who invites. `language`: of the letter to somebody we do not know.
pub fn invite(db: &mut Db, actor: Actor, by: &str, to: To, email: &str, language: &str) -> Result<()> {
    let person = match accounts::by_email(db, email)? {
        Some(known) => known.person_id,
        None => {
            let name = email.split('@').next().unwrap_or(email);
            people::create(db, actor, &NewPerson { name, email: Some(email), phone: None, language })?
        }
    };
    let (name, _) = to.names(db)?;
    let (kind, subject, purpose): (_, AnyId, _) = match to {
        To::Workshop(id) => ("workshop", id.into(), Purpose::JoinWorkshop),
        To::Network(id) => ("network", id.into(), Purpose::JoinNetwork),
    };
    let event = event::record(db, actor, kind, subject, "invited", &json!({ "person": person }))?;
    let valid = TimeDelta::days(VALID_DAYS.cast_signed());
    let token = links::issue(db, NewLink { purpose, subject, person: Some(person), subject_version: None, valid })?;
    let (accept, invited_by) = (Link::to(format!("/i/{token}")), by.to_owned());
    let letter = match to {
        To::Workshop(_) => Letter::MemberInvited { workshop: name, invited_by, valid_days: VALID_DAYS, accept },
        To::Network(_) => Letter::CoordinatorInvited { network: name, invited_by, valid_days: VALID_DAYS, accept },
    };
    letters::send(db, event, person, &letter)
}

/// An invitation that can still be accepted.
pub struct Invitation {
    /// Where to.
    pub to: To,
    /// The name of the workshop or network.
    pub name: String,
    /// The address of its page.
    pub page: String,
    /// Where the letter went.
    pub email: String,
    /// The account of that address, if it was ever confirmed.
    pub account: Option<Account>,
    person: PersonId,
}

/// The invitation behind a link; `link_used` or `link_expired` when it is too late.
pub fn find(db: &mut Db, token: &str) -> Result<Invitation> {
    let link = links::find(db, token)?.ok_or(StoreError::Missing("link"))?;
    let to = match link.purpose {
        Purpose::JoinWorkshop => To::Workshop(link.subject_id.into()),
        Purpose::JoinNetwork => To::Network(link.subject_id.into()),
        _ => return Err(StoreError::Missing("link")),
    };
    if link.used_at.is_some() {
        return Err(StoreError::refused("link_used"));
    }
    if link.expires_at <= db.now {
        return Err(StoreError::refused("link_expired"));
    }
    let person = people::get(db, link.person_id.ok_or(StoreError::Missing("link"))?)?;
    let email = person.email.ok_or(StoreError::Missing("link"))?;
    let (name, page) = to.names(db)?;
    let known = accounts::by_email(db, &email)?;
    let account = known.filter(|account| account.state != AccountState::Unconfirmed);
    Ok(Invitation { to, name, page, email, account, person: person.id })
}

/// What somebody without an account says to get one.
pub struct Newcomer {
    /// Their name.
    pub name: String,
    /// The PHC string of their password.
    pub password_hash: String,
    /// BCP 47 code of the language they read.
    pub language: &'static str,
}

/// Accepts an invitation, once. Whoever has no confirmed account gets one from `newcomer`; `not_possible` without.
pub fn accept(db: &mut Db, token: &str, newcomer: Option<Newcomer>) -> Result<AccountId> {
    let invitation = find(db, token)?;
    links::consume(db, token)?;
    let account = match (&invitation.account, newcomer) {
        (Some(known), _) if known.state == AccountState::Suspended => return Err(StoreError::refused("suspended")),
        (Some(known), _) => known.id,
        (None, Some(newcomer)) => enrol(db, &invitation, &newcomer)?,
        (None, None) => return Err(StoreError::refused("not_possible")),
    };
    let (role, scope) = invitation.to.role();
    grants::grant(db, Actor::account(account, Channel::Link), account, role, scope)?;
    Ok(account)
}

/// A confirmed account for an address that the link has proved. One that somebody else had begun is taken over whole.
fn enrol(db: &mut Db, invitation: &Invitation, newcomer: &Newcomer) -> Result<AccountId> {
    let (account, person) = match accounts::by_email(db, &invitation.email)? {
        Some(begun) => {
            accounts::set_password(db, Actor::LINK, begun.id, &newcomer.password_hash)?;
            (begun.id, begun.person_id)
        }
        None => {
            let hash = Some(newcomer.password_hash.as_str());
            let (id, _) = accounts::create(db, Actor::LINK, invitation.person, &invitation.email, hash)?;
            (id, invitation.person)
        }
    };
    let actor = Actor::account(account, Channel::Link);
    people::rename(db, actor, person, &newcomer.name)?;
    people::set_language(db, actor, person, newcomer.language)?;
    accounts::confirm(db, actor, account)?;
    grants::grant(db, actor, account, Role::Designer, Scope::Site)?;
    Ok(account)
}

/// Somebody who holds the role.
pub struct Holder {
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
}

/// Who answers for the workshop or runs the network, in the order in which they came.
pub fn holders(db: &mut Db, of: To) -> Result<Vec<Holder>> {
    let (role, scope) = of.role();
    let mut found = Vec::new();
    for account in grants::holders(db, role, scope)? {
        let person = accounts::get(db, account)?.person_id;
        found.push(Holder { account, name: people::get(db, person)?.name });
    }
    Ok(found)
}

/// Ends somebody's part in it; `Missing` when they have none, `last_one` when nobody would be left.
pub fn remove(db: &mut Db, actor: Actor, from: To, account: AccountId) -> Result<()> {
    let (role, scope) = from.role();
    let all = grants::holders(db, role, scope)?;
    if !all.contains(&account) {
        return Err(StoreError::Missing("member"));
    }
    if all.len() == 1 {
        return Err(StoreError::refused("last_one"));
    }
    grants::revoke(db, actor, account, role, scope).map(|_| ())
}
