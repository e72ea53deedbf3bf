//! A signed-in account with its roles; the same for pages and the API.

use store::accounts::{Account, AccountState};
use store::event::{Actor, Channel};
use store::grants::{Grant, Role, Scope};
use store::{AccountId, Db, NetworkId, PersonId, RequestId, WorkshopId, grants, people};

use crate::error::{Fault, Result};
use crate::i18n::Lang;

/// A signed-in account with its roles.
#[derive(Debug, Clone, PartialEq)]
pub struct Who {
    /// The account.
    pub account: AccountId,
    /// The person behind it.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// The address they sign in with.
    pub email: String,
    /// The language they read.
    pub lang: Lang,
    /// Every role they hold.
    pub grants: Vec<Grant>,
    /// `Page` or `Api`: recorded with what they change.
    pub channel: Channel,
}

impl Who {
    /// An active account with its person and roles; nothing for any other.
    pub(crate) fn of(db: &mut Db, account: &Account, channel: Channel) -> store::Result<Option<Self>> {
        if account.state != AccountState::Active {
            return Ok(None);
        }
        let person = people::get(db, account.person_id)?;
        Ok(Some(Self {
            account: account.id,
            person: person.id,
            name: person.name,
            email: person.email.unwrap_or_else(|| account.email_key.clone()),
            lang: Lang::of(&person.language).unwrap_or_default(),
            grants: grants::of(db, account.id)?,
            channel,
        }))
    }

    /// Who the journal names for what they change.
    pub const fn actor(&self) -> Actor {
        Actor::account(self.account, self.channel)
    }

    /// Holds a role in exactly this scope.
    pub fn has(&self, role: Role, scope: Scope) -> bool {
        self.grants.contains(&Grant { role, scope })
    }

    /// Holds a role in any scope.
    pub fn has_any(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }

    /// Runs the site.
    pub fn is_admin(&self) -> bool {
        self.has(Role::Admin, Scope::Site)
    }

    /// Coordinates this network.
    pub fn coordinates(&self, network: NetworkId) -> bool {
        self.has(Role::Coordinator, Scope::Network(network))
    }

    /// Coordinates one of these networks.
    pub fn coordinates_one_of(&self, networks: &[NetworkId]) -> bool {
        networks.iter().any(|network| self.coordinates(*network))
    }

    /// The networks they coordinate.
    pub fn networks(&self) -> Vec<NetworkId> {
        self.scopes(Role::Coordinator, |scope| match scope {
            Scope::Network(id) => Some(id),
            _ => None,
        })
    }

    /// The workshops they answer for.
    pub fn workshops(&self) -> Vec<WorkshopId> {
        self.scopes(Role::Member, |scope| match scope {
            Scope::Workshop(id) => Some(id),
            _ => None,
        })
    }

    fn scopes<T>(&self, role: Role, pick: impl Fn(Scope) -> Option<T>) -> Vec<T> {
        self.grants.iter().filter(|grant| grant.role == role).filter_map(|grant| pick(grant.scope)).collect()
    }

    /// Answers and reports for this workshop as one of its own.
    pub fn can_act_for(&self, workshop: WorkshopId) -> bool {
        self.has(Role::Member, Scope::Workshop(workshop))
    }

    /// Acts for producers of this network who cannot do it themselves.
    pub fn is_scout_for(&self, network: NetworkId) -> bool {
        self.has(Role::Scout, Scope::Network(network))
    }

    /// By which way they may act for a workshop of these networks: as its member, or on its behalf as a scout or
    /// coordinator; nothing when they may not.
    pub fn acts_for(&self, workshop: WorkshopId, networks: &[NetworkId]) -> Option<Actor> {
        if self.can_act_for(workshop) {
            return Some(self.actor());
        }
        let on_behalf = networks.iter().any(|network| self.is_scout_for(*network) || self.coordinates(*network));
        on_behalf.then_some(Actor::account(self.account, Channel::OnBehalf))
    }

    /// Confirms what arrives for this request.
    pub fn receives(&self, request: RequestId) -> bool {
        self.has(Role::Receiver, Scope::Request(request))
    }

    /// Passes first articles of this network.
    pub fn inspects(&self, network: NetworkId) -> bool {
        self.has(Role::Inspector, Scope::Network(network))
    }

    /// `not_found` unless they coordinate this network.
    pub fn must_coordinate(&self, network: NetworkId) -> Result<()> {
        if self.coordinates(network) { Ok(()) } else { Err(Fault::missing()) }
    }

    /// `not_found` unless they answer for this workshop.
    pub fn must_act_for(&self, workshop: WorkshopId) -> Result<()> {
        if self.can_act_for(workshop) { Ok(()) } else { Err(Fault::missing()) }
    }

    /// The page they start from.
    pub fn home_path(&self) -> &'static str {
        if self.has_any(Role::Coordinator) {
            "/board"
        } else if self.has_any(Role::Member) {
            "/inbox"
        } else {
            "/requests"
        }
    }
}
