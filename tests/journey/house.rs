//! A house with the Kenya drill in it, whose clock the test moves and whose workers it steps.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use api::app::App;
use api::config::Settings;
use api::workers;
use store::{Db, Result, TimeDelta};
use tests::db::{Outcome, Scratch};

/// An open app on a scratch database.
pub struct House {
    pub app: Arc<App>,
    _database: Scratch,
    _files: tempfile::TempDir,
}

impl House {
    /// Opens a drill database at 09:00 in Nairobi with the cast, the library and the drill network.
    pub async fn with_kenya_drill(database: Scratch) -> std::result::Result<Self, Box<dyn std::error::Error>> {
        database
            .store
            .write(|db| {
                store::clock::found(db, true)?;
                let nine = (db.now.date_naive() + TimeDelta::days(1)).and_hms_opt(6, 0, 0).map(|t| t.and_utc());
                let ahead = nine.map_or(0, |nine| (nine - *db.now).num_seconds());
                store::clock::shift(db, ahead)
            })
            .await?;
        let files = tempfile::tempdir()?;
        let settings = Settings {
            database: Some(database.url.clone()),
            data: Some(files.path().to_owned()),
            connections: Some(2),
            ..Settings::default()
        };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 9));
        let app = Arc::new(App::open(settings.load()?, address).await?);
        api::demo::fill_drill(&app).await?;
        Ok(Self { app, _database: database, _files: files })
    }

    /// Changes something.
    pub async fn write<T: Send + 'static>(&self, f: impl FnOnce(&mut Db) -> Result<T> + Send + 'static) -> Result<T> {
        self.app.store.write(f).await
    }

    /// Looks at something.
    pub async fn read<T: Send + 'static>(&self, f: impl FnOnce(&mut Db) -> Result<T> + Send + 'static) -> Result<T> {
        self.app.store.read(f).await
    }

    /// Lets time pass, then lets every worker do what is due.
    pub async fn pass(&self, by: TimeDelta) -> Result<()> {
        self.write(move |db| store::clock::shift(db, by.num_seconds()).map(|_| ())).await?;
        self.settle().await
    }

    /// Lets every worker do what is due.
    pub async fn settle(&self) -> Result<()> {
        workers::until_idle(&self.app).await.map(|_| ())
    }

    /// Nothing breaks an invariant, and the journal replays to the same state.
    pub async fn is_sound(&self) -> Outcome {
        let breaches = self.read(|db| Ok((store::invariants::check(db)?, store::replay::check(db)?))).await?;
        assert!(breaches.0.is_empty() && breaches.1.is_empty(), "{breaches:?}");
        Ok(())
    }
}
