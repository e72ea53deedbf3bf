//! What somebody may see and do about the record of a workshop, and which workshops they answer for.

use store::event::Actor;
use store::grants::{Role, Scope};
use store::networks::Network;
use store::workshops::{self, Listing, Workshop};
use store::{Db, NetworkId, Result, StoreError, WorkshopId, networks};

use crate::auth::Who;

/// Who may see and do what with a record.
pub struct Rights {
    /// How they act for it, if they may.
    pub owner: Option<Actor>,
    /// Puts it on the map or turns it down.
    pub reviewer: bool,
}

impl Rights {
    /// The rights of a reader over a workshop of these networks. One that is in no network is reviewed by any coordinator.
    pub fn of(who: &Who, row: &Workshop, networks: &[NetworkId]) -> Self {
        let coordinates = who.coordinates_one_of(networks) || (networks.is_empty() && !who.networks().is_empty());
        Self { owner: who.acts_for(row.id, networks), reviewer: coordinates || who.is_admin() }
    }
}

/// Whether a reader answers for a workshop of these networks or reviews it, and so may know who wrote what.
pub fn may_see_origins(who: &Who, row: &Workshop, networks: &[NetworkId]) -> bool {
    let rights = Rights::of(who, row, networks);
    rights.owner.is_some() || rights.reviewer
}

/// The workshop of an address with its networks.
pub fn find(db: &mut Db, slug: &str) -> Result<(Workshop, Vec<Network>)> {
    let row = workshops::by_slug(db, slug)?;
    let networks = networks::of_workshop(db, row.id)?;
    Ok((row, networks))
}

/// The workshop of an address for somebody who reviews it; to all others it looks missing.
pub fn reviewable(db: &mut Db, who: &Who, slug: &str) -> Result<Workshop> {
    let (row, networks) = find(db, slug)?;
    let ids: Vec<NetworkId> = networks.iter().map(|network| network.id).collect();
    if Rights::of(who, &row, &ids).reviewer { Ok(row) } else { Err(StoreError::Missing("workshop")) }
}

/// The workshops somebody answers for: their own, and as a scout those without mail.
pub fn answered_for(db: &mut Db, who: &Who) -> Result<Vec<Workshop>> {
    let own = who.workshops();
    let scouted: Vec<NetworkId> = who
        .grants
        .iter()
        .filter_map(|grant| match (grant.role, grant.scope) {
            (Role::Scout, Scope::Network(id)) => Some(id),
            _ => None,
        })
        .collect();
    let members = networks::members(db, &scouted)?;
    let mut ids: Vec<WorkshopId> = own.iter().copied().chain(members.into_iter().map(|(_, id)| id)).collect();
    ids.sort();
    ids.dedup();
    let mut found = workshops::some(db, &ids)?;
    found.retain(|w| own.contains(&w.id) || (w.state == Listing::Listed && (!w.by_mail || w.contact_id.is_none())));
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}
