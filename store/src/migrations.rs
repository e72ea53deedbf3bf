//! The migrations of both databases, compiled in.

use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::conn::Conn;
use crate::error::{Result, StoreError};

const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// Any number that no other program uses on the same PostgreSQL database.
const LOCK: i64 = 0x6b61_7261_6b61_6e61;

/// Brings the schema up to date; several processes that start together wait for one another.
pub(crate) fn run(conn: &mut Conn) -> Result<()> {
    let outcome = match conn {
        Conn::Sqlite(conn) => conn.run_pending_migrations(SQLITE).map(|_| ()),
        Conn::Postgres(conn) => {
            conn.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))?;
            let outcome = conn.run_pending_migrations(POSTGRES).map(|_| ());
            conn.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))?;
            outcome
        }
    };
    outcome.map_err(|e| StoreError::Migration(e.to_string()))
}
