//! The cast of the permission test: one account a role, and the objects in the addresses of routes.
//!
//! A route whose path has a `{…}` needs its cells here: addresses of real objects, and the roles for which each is
//! there. For every other role it must look missing, as must an address that names nothing.

use store::accounts;
use store::event::Actor;
use store::grants::{Role, Scope};
use store::links::{self, NewLink, Purpose};
use store::{AccountId, NetworkId, RequestId, TimeDelta, WorkshopId};
use tests::db::Failure;
use tests::world::World;

/// Who tries a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Player {
    Anonymous,
    Designer,
    Member,
    Receiver,
    Scout,
    Coordinator,
    Admin,
    /// An administrator whose account was suspended.
    Suspended,
    /// An administrator whose session or token is too old.
    Expired,
    /// An administrator who signed out everywhere.
    Revoked,
}

impl Player {
    pub const ALL: [Self; 10] = [
        Self::Anonymous,
        Self::Designer,
        Self::Member,
        Self::Receiver,
        Self::Scout,
        Self::Coordinator,
        Self::Admin,
        Self::Suspended,
        Self::Expired,
        Self::Revoked,
    ];

    /// Whether nobody is known behind what they send.
    pub fn is_stranger(self) -> bool {
        matches!(self, Self::Anonymous | Self::Suspended | Self::Expired | Self::Revoked)
    }
}

/// The accounts, and what their roles are about.
pub struct Cast {
    accounts: Vec<(Player, AccountId)>,
    /// The designer's.
    pub request: RequestId,
    /// The member's, in [`Cast::network`].
    pub workshop: WorkshopId,
    /// The coordinator's and the scout's.
    pub network: NetworkId,
}

impl Cast {
    /// Makes the accounts and the objects.
    pub async fn assemble(world: &World) -> Result<Self, Failure> {
        let (request, workshop, network) = (RequestId::new(), WorkshopId::new(), NetworkId::new());
        let mut all = Vec::new();
        for (player, role, scope) in [
            (Player::Designer, Role::Designer, Scope::Site),
            (Player::Member, Role::Member, Scope::Workshop(workshop)),
            (Player::Receiver, Role::Receiver, Scope::Request(request)),
            (Player::Scout, Role::Scout, Scope::Network(network)),
            (Player::Coordinator, Role::Coordinator, Scope::Network(network)),
            (Player::Admin, Role::Admin, Scope::Site),
            (Player::Suspended, Role::Admin, Scope::Site),
            (Player::Expired, Role::Admin, Scope::Site),
            (Player::Revoked, Role::Admin, Scope::Site),
        ] {
            all.push((player, world.account(&format!("{player:?}"), &[(role, scope)]).await?));
        }
        let cast = Self { accounts: all, request, workshop, network };
        let suspended = cast.account(Player::Suspended).ok_or("the suspended account")?;
        world.app.store.write(move |db| accounts::suspend(db, Actor::SETUP, suspended)).await?;
        Ok(cast)
    }

    /// A player's account; nothing for somebody anonymous.
    pub fn account(&self, player: Player) -> Option<AccountId> {
        self.accounts.iter().find(|(known, _)| *known == player).map(|(_, id)| *id)
    }
}

/// A real address of a route, and who finds something there.
pub struct Cell {
    /// The path with real values.
    pub address: String,
    /// For these it is there; for all others it is missing.
    pub players: &'static [Player],
}

/// The cells of a route with a `{…}`; made anew for each try, since a POST may use the object up. Nothing when the route
/// is not known here, which fails the test.
pub async fn cells(world: &World, cast: &Cast, path: &str) -> Result<Option<Vec<Cell>>, Failure> {
    let everybody = |address: String| Some(vec![Cell { address, players: &Player::ALL }]);
    Ok(match path {
        "/assets/{digest}/{name:.*}" => everybody("/assets/0000000000000000/style.css".to_owned()),
        "/confirm/{secret}" => everybody(format!("/confirm/{}", link(world, cast, Purpose::ConfirmEmail).await?)),
        "/reset/{secret}" => everybody(format!("/reset/{}", link(world, cast, Purpose::ResetPassword).await?)),
        _ => None,
    })
}

/// A fresh link about the designer's account.
async fn link(world: &World, cast: &Cast, purpose: Purpose) -> Result<String, Failure> {
    let account = cast.account(Player::Designer).ok_or("the designer")?;
    let new =
        NewLink { purpose, subject: account.into(), person: None, subject_version: None, valid: TimeDelta::hours(1) };
    Ok(world.app.store.write(move |db| links::issue(db, new)).await?)
}
