//! A database per test, of both kinds.
//!
//! [`on_both!`] runs one test body on a SQLite file and on a PostgreSQL database of its own. PostgreSQL is found in
//! `KARAKANA_TEST_POSTGRES` (a cluster's address, with the right to create databases); without it those tests pass,
//! say so, and are counted as skipped by the test script.

use std::io::Write;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use store::Store;

/// Any error; it fails the test.
pub type Failure = Box<dyn std::error::Error>;

/// What a test returns.
pub type Outcome = Result<(), Failure>;

/// An open store on a database that is gone when this is dropped.
pub struct Scratch {
    /// The store.
    pub store: Store,
    /// The database's address, for a second process or connection.
    pub url: String,
    _home: Home,
}

enum Home {
    Folder { _kept: tempfile::TempDir },
    Database { cluster: String, name: String },
}

impl Scratch {
    /// A new SQLite file.
    pub fn sqlite() -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("karakana.db").display());
        Ok(Self { store: Store::open(&url, 4)?, url, _home: Home::Folder { _kept: folder } })
    }

    /// A new PostgreSQL database, or nothing where there is no cluster.
    pub fn postgres(test: &str) -> Result<Option<Self>, Failure> {
        let Ok(cluster) = std::env::var("KARAKANA_TEST_POSTGRES") else {
            skip(test, "no PostgreSQL: KARAKANA_TEST_POSTGRES is not set")?;
            return Ok(None);
        };
        let name = format!("test_{}", uuid::Uuid::new_v4().simple());
        PgConnection::establish(&cluster)?.batch_execute(&format!("CREATE DATABASE {name}"))?;
        let url = match cluster.rsplit_once('/') {
            Some((server, _)) => format!("{server}/{name}"),
            None => return Err("KARAKANA_TEST_POSTGRES names no database".into()),
        };
        let home = Home::Database { cluster, name };
        Ok(Some(Self { store: Store::open(&url, 4)?, url, _home: home }))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Self::Database { cluster, name } = self
            && let Ok(mut conn) = PgConnection::establish(cluster)
        {
            // A database that cannot be dropped goes with its cluster, which is as short-lived.
            let _kept = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// Notes loudly that a test could not run here, and why.
pub fn skip(test: &str, reason: &str) -> std::io::Result<()> {
    eprintln!("SKIPPED {test}: {reason}");
    if let Ok(path) = std::env::var("KARAKANA_SKIPPED") {
        let mut file = std::fs::File::options().append(true).create(true).open(path)?;
        writeln!(file, "{test}: {reason}")?;
    }
    Ok(())
}

/// Makes `name::sqlite` and `name::postgres` of one test body: `on_both!(name, |db| async move { … });`.
/// The body gets a [`Scratch`] and may use `?`.
#[macro_export]
macro_rules! on_both {
    ($name:ident, |$db:ident| async move $body:block) => {
        mod $name {
            use super::*;

            async fn run($db: $crate::db::Scratch) -> $crate::db::Outcome {
                $body
                Ok(())
            }

            #[tokio::test]
            async fn sqlite() -> $crate::db::Outcome {
                run($crate::db::Scratch::sqlite()?).await
            }

            #[tokio::test]
            async fn postgres() -> $crate::db::Outcome {
                match $crate::db::Scratch::postgres(concat!(module_path!(), "::postgres"))? {
                    Some(db) => run(db).await,
                    None => Ok(()),
                }
            }
        }
    };
}
