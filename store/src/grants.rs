//! Roles: who may do what, and where. A grant is an account, a role and a scope; nothing else gives a right.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::event::{self, Actor};
use crate::schema::{network, request, role_grant, workshop};
use crate::state::words;
use crate::{AccountId, AnyId, At, Db, GrantId, NetworkId, RequestId, WorkshopId};

words! {
    /// What somebody may do within a scope.
    Role {
        /// Asks for things to be made.
        Designer = "designer",
        /// Answers and reports for a workshop.
        Member = "member",
        /// Runs a network.
        Coordinator = "coordinator",
        /// Runs the site.
        Admin = "admin",
        /// Confirms what arrived.
        Receiver = "receiver",
        /// Passes first articles and batches.
        Inspector = "inspector",
        /// Acts for producers who have no phone or link.
        Scout = "scout",
    }
}

/// Where a role counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "scope", content = "id", rename_all = "snake_case")]
pub enum Scope {
    /// Everywhere.
    Site,
    /// In one network.
    Network(NetworkId),
    /// In one workshop.
    Workshop(WorkshopId),
    /// For one request.
    Request(RequestId),
}

impl Scope {
    fn columns(self) -> (&'static str, Option<AnyId>) {
        match self {
            Self::Site => ("site", None),
            Self::Network(id) => ("network", Some(id.into())),
            Self::Workshop(id) => ("workshop", Some(id.into())),
            Self::Request(id) => ("request", Some(id.into())),
        }
    }

    fn from_columns(kind: &str, id: Option<AnyId>) -> Option<Self> {
        match (kind, id) {
            ("site", None) => Some(Self::Site),
            ("network", Some(id)) => Some(Self::Network(id.into())),
            ("workshop", Some(id)) => Some(Self::Workshop(id.into())),
            ("request", Some(id)) => Some(Self::Request(id.into())),
            _ => None,
        }
    }
}

/// One role in one scope; also the payload of the events about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// What its holder may do.
    pub role: Role,
    /// Where.
    #[serde(flatten)]
    pub scope: Scope,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = role_grant)]
struct Row {
    id: GrantId,
    account_id: AccountId,
    role: Role,
    scope_kind: String,
    scope_id: Option<AnyId>,
    granted_at: At,
}

/// Gives a role; a second call changes nothing.
pub fn grant(db: &mut Db, actor: Actor, account: AccountId, role: Role, scope: Scope) -> Result<()> {
    if of(db, account)?.contains(&Grant { role, scope }) {
        return Ok(());
    }
    let (kind, scope_id) = scope.columns();
    let row = Row {
        id: GrantId::new(),
        account_id: account,
        role,
        scope_kind: kind.to_owned(),
        scope_id,
        granted_at: db.now,
    };
    diesel::insert_into(role_grant::table).values(&row).execute(db.conn)?;
    event::record(db, actor, "account", account, "role_granted", &Grant { role, scope })?;
    Ok(())
}

/// Takes a role away; `false` when it was not there.
pub fn revoke(db: &mut Db, actor: Actor, account: AccountId, role: Role, scope: Scope) -> Result<bool> {
    let (kind, scope_id) = scope.columns();
    let held = role_grant::table
        .filter(role_grant::account_id.eq(account))
        .filter(role_grant::role.eq(role))
        .filter(role_grant::scope_kind.eq(kind));
    let rows = match scope_id {
        Some(id) => diesel::delete(held.filter(role_grant::scope_id.eq(id))).execute(db.conn)?,
        None => diesel::delete(held).execute(db.conn)?,
    };
    if rows > 0 {
        event::record(db, actor, "account", account, "role_revoked", &Grant { role, scope })?;
    }
    Ok(rows > 0)
}

/// Every role of an account, oldest first.
pub fn of(db: &mut Db, account: AccountId) -> Result<Vec<Grant>> {
    let rows: Vec<Row> = role_grant::table
        .filter(role_grant::account_id.eq(account))
        .order((role_grant::granted_at, role_grant::id))
        .select(Row::as_select())
        .load(db.conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|row| Some(Grant { role: row.role, scope: Scope::from_columns(&row.scope_kind, row.scope_id)? }))
        .collect())
}

/// A role with the name of where it counts, for people to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The role and its scope.
    pub grant: Grant,
    /// The name of the network or workshop, or the title of the request; empty for the site.
    pub name: String,
    /// Its name in addresses.
    pub slug: Option<String>,
}

/// Every role of an account with the name of where it counts, oldest first.
pub fn held(db: &mut Db, account: AccountId) -> Result<Vec<Held>> {
    let mut all = Vec::new();
    for grant in of(db, account)? {
        let named: Option<(String, String)> = match grant.scope {
            Scope::Site => None,
            Scope::Network(id) => {
                network::table.find(id).select((network::name, network::slug)).first(db.conn).optional()?
            }
            Scope::Workshop(id) => {
                workshop::table.find(id).select((workshop::name, workshop::slug)).first(db.conn).optional()?
            }
            Scope::Request(id) => {
                request::table.find(id).select((request::title, request::slug)).first(db.conn).optional()?
            }
        };
        let (name, slug) = named.map_or((String::new(), None), |(name, slug)| (name, Some(slug)));
        all.push(Held { grant, name, slug });
    }
    Ok(all)
}

/// Who holds a role in exactly this scope, in the order of the grants.
pub fn holders(db: &mut Db, role: Role, scope: Scope) -> Result<Vec<AccountId>> {
    let (kind, scope_id) = scope.columns();
    let mut held = role_grant::table
        .filter(role_grant::role.eq(role))
        .filter(role_grant::scope_kind.eq(kind))
        .order((role_grant::granted_at, role_grant::id))
        .select(role_grant::account_id)
        .into_boxed();
    if let Some(id) = scope_id {
        held = held.filter(role_grant::scope_id.eq(id));
    }
    Ok(held.load(db.conn)?)
}
