//! One connection type for both databases, and how one is opened.

use diesel::connection::SimpleConnection;
use diesel::{Connection, MultiConnection, PgConnection, SqliteConnection};

use crate::error::StoreError;

/// A connection to either database; every query is written once against it.
#[derive(MultiConnection)]
pub enum Conn {
    /// PostgreSQL.
    Postgres(PgConnection),
    /// SQLite, the default.
    Sqlite(SqliteConnection),
}

/// Where the data lives, parsed from the configured address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// `sqlite:PATH`: one file.
    Sqlite(String),
    /// `postgres://…` or `postgresql://…`.
    Postgres(String),
}

impl Address {
    /// Reads a database address; anything but the two known schemes is refused, so that a typo never opens an empty file.
    pub fn parse(url: &str) -> Result<Self, StoreError> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() {
                return Err(StoreError::Address("sqlite: needs a path, as in sqlite:karakana.db".into()));
            }
            return Ok(Self::Sqlite(path.to_owned()));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        let scheme = url.split(':').next().unwrap_or_default();
        Err(StoreError::Address(format!(
            "the database address begins with '{scheme}:'; it must be sqlite:PATH or postgres://USER@HOST/NAME"
        )))
    }
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Read,
    Write,
}

/// Opens one connection and sets what every connection must have set.
pub(crate) fn open(address: &Address, purpose: Purpose) -> Result<Conn, StoreError> {
    match address {
        Address::Postgres(url) => {
            let mut conn = PgConnection::establish(url)?;
            conn.batch_execute("SET TIME ZONE 'UTC'; SET default_transaction_isolation = 'read committed';")?;
            Ok(Conn::Postgres(conn))
        }
        Address::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(path)?;
            conn.batch_execute(
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                 PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;",
            )?;
            if purpose == Purpose::Read {
                conn.batch_execute("PRAGMA query_only = ON;")?;
            }
            Ok(Conn::Sqlite(conn))
        }
    }
}
