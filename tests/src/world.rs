//! A running Karakana of one's own: a server on a free port, a drill database, people in it.

use std::net::SocketAddr;
use std::sync::Arc;

use api::app::{self, App};
use api::config::Settings;
use serde_json::Value;
use store::accounts::Account;
use store::event::Actor;
use store::grants::{Role, Scope};
use store::people::NewPerson;
use store::{AccountId, Db, TimeDelta, accounts, clock, grants, letter, people, sessions};
use tokio::sync::oneshot;

use crate::browser::Browser;
use crate::db::{Failure, Scratch};

/// The password of everybody in a test.
pub const PASSWORD: &str = "three old spanners";

/// A server, its database and a clock that can be moved.
pub struct World {
    /// What the server's handlers share.
    pub app: Arc<App>,
    /// Where it listens.
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    // Dropped last: the database and the folder of files.
    _data: tempfile::TempDir,
    _scratch: Scratch,
}

impl World {
    /// Starts a server on a database.
    pub async fn start(scratch: Scratch) -> Result<Self, Failure> {
        Self::start_with(scratch, Settings::default()).await
    }

    /// Starts a server with settings of one's own; what a test needs (port, folder, database, one thread) is set here.
    pub async fn start_with(scratch: Scratch, settings: Settings) -> Result<Self, Failure> {
        Self::begin(scratch, settings, true).await
    }

    /// The same in earnest: its clock stands by the database's, and its letters leave the house.
    pub async fn start_in_earnest(scratch: Scratch, settings: Settings) -> Result<Self, Failure> {
        Self::begin(scratch, settings, false).await
    }

    async fn begin(scratch: Scratch, settings: Settings, drill: bool) -> Result<Self, Failure> {
        scratch.store.write(move |db| clock::found(db, drill)).await?;
        let data = tempfile::tempdir()?;
        let settings = Settings {
            listen: Some(SocketAddr::from(([127, 0, 0, 1], 0))),
            data: Some(data.path().to_owned()),
            database: Some(scratch.url.clone()),
            connections: Some(4),
            threads: Some(1),
            no_workers: Some(true),
            ..settings
        };
        let bound = app::bind(settings.load()?).await?;
        let (app, address) = (bound.app.clone(), bound.address);
        let (stop, stopped) = oneshot::channel();
        tokio::spawn(bound.serve(async move {
            // Dropping the world stops its server too.
            let _dropped = stopped.await;
        })?);
        Ok(Self { app, address, stop: Some(stop), _data: data, _scratch: scratch })
    }

    /// Somebody who is not signed in.
    pub fn visitor(&self) -> Result<Browser, Failure> {
        Browser::new(&format!("http://{}", self.address))
    }

    /// An active account named NAME, `name@example.org`, with [`PASSWORD`] and these roles.
    pub async fn account(&self, name: &str, roles: &[(Role, Scope)]) -> Result<AccountId, Failure> {
        let (name, roles) = (name.to_owned(), roles.to_vec());
        let hash = self.app.passwords.hash(PASSWORD.to_owned()).await?;
        let add = move |db: &mut Db| {
            let email = format!("{}@example.org", name.to_lowercase());
            let new = NewPerson { name: &name, email: Some(&email), phone: None, language: "en" };
            let person = people::create(db, Actor::SETUP, &new)?;
            let (id, _) = accounts::create(db, Actor::SETUP, person, &email, Some(&hash))?;
            accounts::confirm(db, Actor::SETUP, id)?;
            for (role, scope) in roles {
                grants::grant(db, Actor::SETUP, id, role, scope)?;
            }
            Ok(id)
        };
        Ok(self.app.store.write(add).await?)
    }

    /// A browser in which this account is signed in.
    pub async fn browser(&self, account: AccountId) -> Result<Browser, Failure> {
        self.browser_since(account, TimeDelta::zero()).await
    }

    /// A browser that signed in so long ago that its session has ended.
    pub async fn old_browser(&self, account: AccountId) -> Result<Browser, Failure> {
        self.browser_since(account, TimeDelta::days(31)).await
    }

    async fn browser_since(&self, account: AccountId, ago: TimeDelta) -> Result<Browser, Failure> {
        let (secret, csrf) = self
            .app
            .store
            .write(move |db| {
                db.now = db.now + -ago;
                let secret = sessions::start(db, Actor::SETUP, account)?;
                let csrf = sessions::find(db, &secret)?.map(|session| session.csrf).unwrap_or_default();
                Ok((secret, csrf))
            })
            .await?;
        Ok(self.visitor()?.with_session(format!("karakana={secret}"), csrf))
    }

    /// A program with an access token of this account.
    pub async fn program(&self, account: AccountId) -> Result<Browser, Failure> {
        self.program_since(account, TimeDelta::zero()).await
    }

    /// A program whose access token is too old.
    pub async fn old_program(&self, account: AccountId) -> Result<Browser, Failure> {
        self.program_since(account, TimeDelta::hours(1)).await
    }

    async fn program_since(&self, account: AccountId, ago: TimeDelta) -> Result<Browser, Failure> {
        let (account, now): (Account, _) =
            self.app.store.read(move |db| Ok((accounts::get(db, account)?, db.now))).await?;
        Ok(self.visitor()?.with_token(self.app.tokens.issue(&account, now + -ago)?))
    }

    /// Moves the clock forward.
    pub async fn pass_hours(&self, hours: i64) -> Result<(), Failure> {
        self.app.store.write(move |db| clock::shift(db, hours * 3600)).await?;
        Ok(())
    }

    /// The letters of one kind that were queued, newest first, as the notifier will get them.
    pub async fn letters(&self, kind: &'static str) -> Result<Vec<Value>, Failure> {
        let rows = self.app.store.read(|db| letter::recent(db, None, 1000)).await?;
        Ok(rows.into_iter().filter(|row| row.kind == kind).map(|row| row.payload.0).collect())
    }

    /// The path of a link in the newest letter of a kind.
    pub async fn link(&self, kind: &'static str, name: &str) -> Result<String, Failure> {
        let letters = self.letters(kind).await?;
        let path = letters.first().and_then(|letter| letter.get(name)?.as_str());
        Ok(path.ok_or_else(|| format!("no letter '{kind}' with a link '{name}'"))?.to_owned())
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The server may have ended by itself.
            let _ended = stop.send(());
        }
    }
}

/// Makes `name::sqlite` and `name::postgres` of one test body: `in_world!(name, |world| async move { … });`.
/// The body gets a running [`World`] and may use `?`.
#[macro_export]
macro_rules! in_world {
    ($name:ident, |$world:ident| async move $body:block) => {
        $crate::on_both!($name, |scratch| async move {
            let $world = $crate::world::World::start(scratch).await?;
            $body
        });
    };
}
