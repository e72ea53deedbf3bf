//! Forgetting somebody: name, address and number go, and what they could sign in with; the books keep their numbers.
//!
//! What others still rely on stands in the way and is named: orders that run, promised work that nobody else answers for,
//! a network or a site without anybody to run it. A workshop for which nobody else answers leaves the map.

use store::accounts::Account;
use store::event::Actor;
use store::grants::{self, Role, Scope};
use store::state::RequestState;
use store::workshops::{self, Listing, Workshop};
use store::{
    AccountId, Db, Result, StoreError, accounts, letter, links, notices, people, petitions, requests, subscriptions,
};

use super::keeping;

/// What stands in the way of forgetting somebody, as codes of errors; empty when nothing does.
pub fn hindrances(db: &mut Db, id: AccountId) -> Result<Vec<&'static str>> {
    let account = accounts::get(db, id)?;
    let mut found = Vec::new();
    let runs = |state: RequestState| state.is_open() || state == RequestState::Delivered;
    if requests::of_designer(db, id)?.iter().any(|request| runs(request.state)) {
        found.push("requests_run");
    }
    for (workshop, fate) in kept(db, &account)? {
        if fate == Fate::Leaves && !keeping::can_go(db, &workshop)? {
            found.push("promised_work");
            break;
        }
    }
    for grant in grants::of(db, id)? {
        let code = match grant.role {
            Role::Admin => "last_admin",
            Role::Coordinator => "last_coordinator",
            _ => continue,
        };
        if !found.contains(&code) && grants::holders(db, grant.role, grant.scope)? == [id] {
            found.push(code);
        }
    }
    Ok(found)
}

/// What becomes of a workshop when one of its people is forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// Somebody else is written to already.
    Stays,
    /// Another member is written to from now on.
    PassesTo(AccountId),
    /// Nobody is left who answers for it.
    Leaves,
}

/// The workshops that somebody answers for or is written to about, with what becomes of them without that somebody.
fn kept(db: &mut Db, account: &Account) -> Result<Vec<(Workshop, Fate)>> {
    let mut ids: Vec<_> = workshops::of_contact(db, account.person_id)?.iter().map(|row| row.id).collect();
    ids.extend(grants::of(db, account.id)?.iter().filter_map(|grant| match (grant.role, grant.scope) {
        (Role::Member, Scope::Workshop(id)) => Some(id),
        _ => None,
    }));
    ids.sort();
    ids.dedup();
    let mut all = Vec::new();
    for workshop in workshops::some(db, &ids)?.into_iter().filter(|row| row.state != Listing::Removed) {
        let members = grants::holders(db, Role::Member, Scope::Workshop(workshop.id))?;
        let other = members.into_iter().find(|member| *member != account.id);
        let is_contact = workshop.contact_id.is_none_or(|contact| contact == account.person_id);
        let fate = match other {
            _ if !is_contact => Fate::Stays,
            Some(other) => Fate::PassesTo(other),
            None => Fate::Leaves,
        };
        all.push((workshop, fate));
    }
    Ok(all)
}

/// Forgets somebody; refused with the first of [`hindrances`]. Afterwards the address can be used for a new account.
pub fn erase(db: &mut Db, actor: Actor, id: AccountId) -> Result<()> {
    if let Some(code) = hindrances(db, id)?.first() {
        return Err(StoreError::refused(code));
    }
    let account = accounts::get(db, id)?;
    let person = account.person_id;
    for (workshop, fate) in kept(db, &account)? {
        match fate {
            Fate::Stays => {}
            Fate::PassesTo(other) => {
                let contact_id = Some(accounts::get(db, other)?.person_id);
                workshops::update(db, actor, Workshop { contact_id, ..workshop })?;
            }
            Fate::Leaves => {
                workshops::remove(db, actor, workshop.id, "")?;
            }
        }
    }
    for grant in grants::of(db, id)? {
        grants::revoke(db, actor, id, grant.role, grant.scope)?;
    }
    let mut known = vec![person];
    if let Some(email) = people::get(db, person)?.email {
        known.extend(people::without_account(db, &email)?);
    }
    accounts::erase(db, actor, id)?;
    for one in known {
        forget(db, actor, one)?;
    }
    Ok(())
}

/// Forgets a person with everything that was typed by them, mailed to them or asked for.
fn forget(db: &mut Db, actor: Actor, person: store::PersonId) -> Result<()> {
    for row in subscriptions::of_person(db, person)? {
        subscriptions::end(db, actor, &row)?;
    }
    for row in notices::of_person(db, person)? {
        notices::end(db, actor, &row)?;
    }
    petitions::forget(db, actor, person)?;
    links::revoke_of(db, person)?;
    letter::forget(db, person)?;
    people::erase(db, actor, person)
}
