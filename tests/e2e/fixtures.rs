//! The cast of the permission test: one account a role, and the objects in the addresses of routes.
//!
//! Two towns with an order under way each; the players belong to the first. Of every `{…}` route [`cells`] knows the
//! first town's object, which is there for those who have a part in it, and the second's, which must look missing
//! to all players. A new kind of object gets a line in [`fill`], and who has a part in it a line in [`circle`].

use api::flows::invitations::{self, To};
use api::flows::petitions::{self, Said};
use api::flows::{answers, letters, making, notices, public_pages, subscriptions};
use api::routes::{Access, Route};
use api::uploads;
use store::event::Actor;
use store::grants::{self, Role, Scope};
use store::jobs::{self, Answer, Reported};
use store::links::{self, NewLink, Purpose};
use store::notices::{NewNotice, NoticeKind};
use store::people::{self, NewPerson};
use store::petitions::Kind;
use store::public_pages::{PageState, PublicPage};
use store::state::{JobState, NoticeState};
use store::subscriptions::Wish;
use store::workshops::{self, Workshop};
use store::{AccountId, Db, PersonId, ReportId, TimeDelta, WorkshopId, accounts, files, letter, networks};
use tests::db::Failure;
use tests::town::Town;
use tests::world::World;

use Player as P;

/// Who tries a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Player {
    Anonymous,
    Designer,
    Member,
    Receiver,
    Inspector,
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
    pub const ALL: [Self; 11] = [
        Self::Anonymous,
        Self::Designer,
        Self::Member,
        Self::Receiver,
        Self::Inspector,
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

/// The accounts, and the two towns.
pub struct Cast {
    accounts: Vec<(Player, AccountId)>,
    /// The players' town.
    pub here: Town,
    /// Somebody else's.
    pub there: Town,
}

impl Cast {
    /// Founds the towns and hires the players.
    pub async fn assemble(world: &World) -> Result<Self, Failure> {
        let here = Town::found(world, "here").await?;
        let there = Town::found(world, "there").await?;
        let mut all = vec![
            (P::Designer, here.people.designer),
            (P::Member, here.people.member),
            (P::Receiver, here.people.receiver),
            (P::Inspector, here.people.inspector),
            (P::Scout, here.people.scout),
            (P::Coordinator, here.people.coordinator),
        ];
        for player in [P::Admin, P::Suspended, P::Expired, P::Revoked] {
            all.push((player, world.account(&format!("{player:?}"), &[(Role::Admin, Scope::Site)]).await?));
        }
        let cast = Self { accounts: all, here, there };
        let suspended = cast.account(P::Suspended).ok_or("the suspended account")?;
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

/// The cells of a route with a `{…}`; made anew for each try, since a POST may use the object up. Nothing when the
/// route's object is not known here, which fails the test.
pub async fn cells(world: &World, cast: &Cast, route: &Route) -> Result<Option<Vec<Cell>>, Failure> {
    let (own, other) = circle(route);
    let mut cells = Vec::new();
    for (town, players) in [(&cast.here, own), (&cast.there, other)] {
        let Some(address) = fill(world, town, route.path).await? else { return Ok(None) };
        cells.push(Cell { address, players });
    }
    Ok(Some(cells))
}

/// Who finds the first town's object at a route, and who the second's.
fn circle(route: &Route) -> (&'static [Player], &'static [Player]) {
    const PARTIES: &[Player] = &[P::Designer, P::Member, P::Receiver, P::Inspector, P::Scout, P::Coordinator];
    const NOBODY: &[Player] = &[];
    const BOARD: &[Player] = &[P::Coordinator];
    if matches!(route.access, Access::Anyone | Access::Link) {
        return (&Player::ALL, &Player::ALL);
    }
    let path = route.path.strip_prefix("/api/v1").unwrap_or(route.path);
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let own: &[Player] = match parts.as_slice() {
        ["jobs", _] | ["jobs", _, "sheet"] => PARTIES,
        ["jobs", _, "reports"] if route.method == "GET" => PARTIES,
        ["jobs", _, "answer-counter" | "answer-extend"] => &[P::Designer, P::Coordinator],
        ["jobs", _, "inspect"] => &[P::Inspector, P::Coordinator],
        ["jobs", _, "resolve"] => BOARD,
        ["jobs", _, "receive"] => &[P::Designer, P::Receiver, P::Coordinator],
        ["jobs", _, _] => &[P::Member, P::Scout, P::Coordinator],
        ["requests", _, "edit" | "submit"] => &[P::Designer],
        ["requests", _] if route.method == "PATCH" => &[P::Designer],
        ["requests", _, "approve" | "reject" | "needs-changes"] => BOARD,
        ["requests", ..] => &[P::Designer, P::Coordinator],
        ["subscriptions", _] => &[P::Designer],
        // A notice is for everybody who answers for a workshop; coordinators end any.
        ["notices", _, "answer"] => return (&[P::Member], &[P::Member]),
        // Both towns lie in the country whose coordinators review.
        ["notices", _, "review"] => return (&[P::Coordinator, P::Admin], &[P::Coordinator, P::Admin]),
        ["notices", _, _] => return (&[P::Designer, P::Coordinator, P::Admin], &[P::Coordinator, P::Admin]),
        // Whoever runs the site reviews anywhere.
        ["workshops", _, "origins"] => {
            return (&[P::Member, P::Scout, P::Coordinator, P::Admin], &[P::Admin]);
        }
        ["workshops", _, "review"] | ["petitions", _] => return (&[P::Coordinator, P::Admin], &[P::Admin]),
        ["networks", _, "members", _] if route.method == "DELETE" => &[P::Scout, P::Coordinator],
        ["workshops", ..] => &[P::Member, P::Scout, P::Coordinator],
        _ => BOARD,
    };
    (own, NOBODY)
}

/// A route's path with the names of a town's things.
async fn fill(world: &World, town: &Town, path: &str) -> Result<Option<String>, Failure> {
    let mut address = String::new();
    for part in path.split('/').skip(1) {
        let before = address.rsplit('/').next().unwrap_or_default().to_owned();
        let value = match (before.as_str(), part) {
            (_, fixed) if !fixed.contains('{') => fixed.to_owned(),
            ("assets", _) => "0000000000000000".to_owned(),
            ("0000000000000000", _) => "style.css".to_owned(),
            ("confirm", _) => account_link(world, town, Purpose::ConfirmEmail).await?,
            ("reset", _) => account_link(world, town, Purpose::ResetPassword).await?,
            ("p", _) => petition(world, town).await?.0,
            ("petitions", _) => petition(world, town).await?.1,
            ("s", _) | ("subscriptions", "{token}") => subscription(world, town).await?.0,
            ("subscriptions", _) => subscription(world, town).await?.1,
            ("n", _) => notice(world, town).await?.0,
            ("notices", _) => notice(world, town).await?.1,
            ("pages", _) => public_page(world, town).await?,
            ("ask", _) => town.workshop.slug.clone(),
            ("i", _) => invitation(world, town).await?,
            ("members", "{workshop}") => another_workshop(world, town).await?,
            ("members" | "coordinators", _) => another_holder(world, town, &before).await?,
            ("o" | "j" | "r" | "w", _) => mailed(world, town, &before).await?,
            ("requests", _) => town.request.slug.clone(),
            ("plan" | "plans" | "versions", _) => "1".to_owned(),
            ("jobs", _) => town.job.id.to_string(),
            ("workshops", _) => town.workshop.slug.clone(),
            ("capabilities", _) => town.capability.to_string(),
            ("days", _) => "2030-01-07".to_owned(),
            ("networks", _) => town.network.slug.clone(),
            ("designs", _) => "face-shield".to_owned(),
            ("docs", _) => "index.html".to_owned(),
            ("files", _) => design_file(world, town).await?,
            ("photos", _) => photo(world, town).await?,
            ("tiles", _) => "0".to_owned(),
            (_, "{x}") => "0".to_owned(),
            (_, "{y}.mvt") => "0.mvt".to_owned(),
            ("mail", _) => newest_letter(world).await?,
            _ => return Ok(None),
        };
        address += "/";
        address += &value;
    }
    Ok(Some(address))
}

/// The secret of a fresh link about the designer's account.
async fn account_link(world: &World, town: &Town, purpose: Purpose) -> Result<String, Failure> {
    let new = NewLink {
        purpose,
        subject: town.people.designer.into(),
        person: None,
        subject_version: None,
        valid: TimeDelta::hours(1),
    };
    Ok(world.app.store.write(move |db| links::issue(db, new)).await?)
}

/// The secret of a fresh link of the kind whose addresses begin with `/o`, `/j`, `/r` or `/w`.
async fn mailed(world: &World, town: &Town, kind: &str) -> Result<String, Failure> {
    let (town, kind) = (town.clone(), kind.to_owned());
    let path = world
        .app
        .store
        .write(move |db| {
            let contact = town.workshop.contact_id.unwrap_or(PersonId::new());
            match kind.as_str() {
                "o" => letters::offer_link(db, &town.job, contact),
                "j" => letters::job_link(db, &town.job, contact),
                "r" => letters::receipt_link(db, &town.destination, town.destination.receiver_id.unwrap_or(contact)),
                _ => letters::workshop_link(db, &town.workshop, contact),
            }
        })
        .await?;
    Ok(path.rsplit('/').next().unwrap_or_default().to_owned())
}

/// The secret of a petition about the workshop whose address is proved, and its id.
async fn petition(world: &World, town: &Town) -> Result<(String, String), Failure> {
    let row = town.workshop.clone();
    let said = Said { email: "stranger@example.org".to_owned(), unread: true, ..Said::default() };
    let ask = move |db: &mut Db| petitions::ask(db, &row, Kind::Correct, &said, "en");
    world.app.store.write(ask).await?;
    let path = world.link("confirm_petition", "confirm").await?;
    let secret = path.rsplit('/').next().unwrap_or_default().to_owned();
    let token = secret.clone();
    let prove = move |db: &mut Db| {
        petitions::prove(db, &token)?;
        Ok(petitions::linked(db, &token)?.0.id)
    };
    let id = world.app.store.write(prove).await?;
    Ok((secret, id.to_string()))
}

/// The secret of a fresh subscription of the designer's, and its id.
async fn subscription(world: &World, town: &Town) -> Result<(String, String), Failure> {
    let account = town.people.designer;
    let follow = move |db: &mut Db| {
        let person = accounts::get(db, account)?.person_id;
        let wish = Wish { filter: "country=KE".to_owned(), words: "Country: Kenya".to_owned() };
        let id = store::subscriptions::follow(db, Actor::SETUP, person, &wish, TimeDelta::days(7))?;
        let path = subscriptions::link(db, id, person)?;
        Ok((path.rsplit('/').next().unwrap_or_default().to_owned(), id.to_string()))
    };
    Ok(world.app.store.write(follow).await?)
}

/// The secret of a fresh notice of the designer's, and its id.
async fn notice(world: &World, town: &Town) -> Result<(String, String), Failure> {
    let account = town.people.designer;
    let post = move |db: &mut Db| {
        let person = accounts::get(db, account)?.person_id;
        let new = NewNotice {
            kind: NoticeKind::Repair,
            title: "A pump".to_owned(),
            about: String::new(),
            amount: String::new(),
            country: "KE".to_owned(),
            town: "Nairobi".to_owned(),
            place: (-1.28, 36.82),
        };
        let lasts = (NoticeState::Open, TimeDelta::days(9));
        let (id, _) = store::notices::post(db, Actor::SETUP, person, new, lasts)?;
        let path = notices::link(db, id, person)?;
        Ok((path.rsplit('/').next().unwrap_or_default().to_owned(), id.to_string()))
    };
    Ok(world.app.store.write(post).await?)
}

/// A fresh published page of the town's network.
async fn public_page(world: &World, town: &Town) -> Result<String, Failure> {
    let network = town.network.id;
    let write = move |db: &mut Db| {
        let new = PublicPage {
            title: "A programme".to_owned(),
            text: "What we do".to_owned(),
            state: PageState::Published,
            ..public_pages::blank(db, network)
        };
        Ok(public_pages::create(db, Actor::SETUP, new)?.slug)
    };
    Ok(world.app.store.write(write).await?)
}

/// The secret of a fresh invitation to the workshop, for somebody without an account.
async fn invitation(world: &World, town: &Town) -> Result<String, Failure> {
    let to = To::Workshop(town.workshop.id);
    let invite = move |db: &mut Db| invitations::invite(db, Actor::SETUP, "Somebody", to, "new@example.org", "en");
    world.app.store.write(invite).await?;
    let path = world.link("member_invited", "accept").await?;
    Ok(path.rsplit('/').next().unwrap_or_default().to_owned())
}

/// One more workshop of the town's network.
async fn another_workshop(world: &World, town: &Town) -> Result<String, Failure> {
    let town = town.clone();
    let join = move |db: &mut Db| {
        let id = WorkshopId::new();
        let row = Workshop { id, slug: format!("another-{id}"), version: 1, ..town.workshop };
        let slug = row.slug.clone();
        workshops::create(db, Actor::SETUP, row)?;
        networks::join(db, Actor::SETUP, town.network.id, id)?;
        Ok(slug)
    };
    Ok(world.app.store.write(join).await?)
}

/// One more member of the town's workshop, or coordinator of its network.
async fn another_holder(world: &World, town: &Town, kind: &str) -> Result<String, Failure> {
    let (role, scope) = match kind {
        "members" => (Role::Member, Scope::Workshop(town.workshop.id)),
        _ => (Role::Coordinator, Scope::Network(town.network.id)),
    };
    let add = move |db: &mut Db| {
        let new = NewPerson { name: "Another", email: None, phone: None, language: "en" };
        let person = people::create(db, Actor::SETUP, &new)?;
        let (account, _) = accounts::create(db, Actor::SETUP, person, &format!("{person}@example.org"), None)?;
        grants::grant(db, Actor::SETUP, account, role, scope)?;
        Ok(account)
    };
    Ok(world.app.store.write(add).await?.to_string())
}

async fn newest_letter(world: &World) -> Result<String, Failure> {
    let letters = world.app.store.read(|db| letter::recent(db, None, 1)).await?;
    Ok(letters.first().ok_or("a letter")?.id.to_string())
}

/// A file of the design that is made, open to everybody.
async fn design_file(world: &World, town: &Town) -> Result<String, Failure> {
    let version = town.request.design_version_id;
    let files = world.app.store.read(move |db| store::files::of(db, version)).await?;
    Ok(files.first().ok_or("a file of the design")?.file.id.to_string())
}

/// The photo of a report; the job is promised for it.
async fn photo(world: &World, town: &Town) -> Result<String, Failure> {
    let id = town.job.id;
    let known = world.app.store.read(move |db| jobs::reports(db, &[id])).await?;
    if let Some(photo) = known.iter().find_map(|report| report.photo_id) {
        return Ok(photo.to_string());
    }
    let (sha256, bytes) = uploads::store_bytes(&world.app, &b"a photo"[..]).await.map_err(|fault| fault.to_string())?;
    let report = move |db: &mut Db| {
        if jobs::find(db, id)?.state == JobState::Offered {
            answers::accept(db, Answer { actor: Actor::LINK, job: id, version: None })?;
        }
        let report = ReportId::new();
        let photo = uploads::handle("report", report, &sha256, ("photo.jpg", "", "image/jpeg"), db.now);
        files::add(db, &photo, bytes)?;
        let said = Reported { good: 1, photo: Some(photo.id), ..Reported::default() };
        making::report(db, Actor::LINK, report, id, None, said)?;
        Ok(photo.id)
    };
    Ok(world.app.store.write(report).await?.to_string())
}
