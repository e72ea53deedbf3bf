//! The two schemas are the same, are what diesel was told, and can be taken down again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel::{PgConnection, SqliteConnection};

use crate::support::{Bench, Outcome};

/// Table and column → (kind, may be null).
type Columns = BTreeMap<(String, String), (String, bool)>;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

fn columns(rows: Vec<Column>) -> Columns {
    rows.into_iter().map(|c| ((c.table_name, c.column_name), (c.kind.to_lowercase(), c.nullable))).collect()
}

fn names(rows: Vec<Name>) -> BTreeSet<String> {
    rows.into_iter().map(|row| row.name).collect()
}

fn sqlite_columns(conn: &mut SqliteConnection) -> QueryResult<Columns> {
    let rows = diesel::sql_query(
        "SELECT t.name AS table_name, c.name AS column_name, c.type AS kind, (c.\"notnull\" = 0 AND c.pk = 0) AS nullable
         FROM sqlite_schema t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\'",
    );
    Ok(columns(rows.load(conn)?))
}

fn postgres_columns(conn: &mut PgConnection) -> QueryResult<Columns> {
    let rows = diesel::sql_query(
        "SELECT table_name::text, column_name::text, data_type::text AS kind, is_nullable = 'YES' AS nullable
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'",
    );
    Ok(columns(rows.load(conn)?))
}

/// How `schema.rs`, PostgreSQL and SQLite spell one kind.
const KINDS: [(&str, &str, &str); 9] = [
    ("Id", "uuid", "text"),
    ("Instant", "timestamp with time zone", "text"),
    ("Json", "jsonb", "text"),
    ("Text", "text", "text"),
    ("Date", "date", "text"),
    ("Integer", "integer", "integer"),
    ("BigInt", "bigint", "integer"),
    ("Bool", "boolean", "integer"),
    ("Double", "double precision", "real"),
];

/// What `schema.rs` declares, each kind spelt by `spelling`.
fn declared(spelling: fn(&(&str, &str, &str)) -> String) -> Result<Columns, String> {
    let mut all = Columns::new();
    let mut table = String::new();
    for line in include_str!("../../src/schema.rs").lines().map(str::trim) {
        if let Some((name, _)) = line.split_once(" (").filter(|_| line.ends_with(") {")) {
            table = name.to_owned();
        }
        let Some((column, kind)) = line.trim_end_matches(',').split_once(" -> ") else { continue };
        let inner = kind.strip_prefix("Nullable<").and_then(|k| k.strip_suffix('>'));
        let known = KINDS.iter().find(|k| k.0 == inner.unwrap_or(kind)).ok_or(format!("unknown kind {kind}"))?;
        all.insert((table.clone(), column.to_owned()), (spelling(known), inner.is_some()));
    }
    Ok(all)
}

fn migrations(database: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations").join(database)
}

/// The version names of one database's migrations, oldest first.
fn versions(database: &str) -> std::io::Result<Vec<String>> {
    let mut found: Vec<String> = std::fs::read_dir(migrations(database))?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<std::io::Result<_>>()?;
    found.sort();
    Ok(found)
}

fn take_down(conn: &mut impl SimpleConnection, database: &str) -> Outcome {
    for version in versions(database)?.iter().rev() {
        conn.batch_execute(&std::fs::read_to_string(migrations(database).join(version).join("down.sql"))?)?;
    }
    Ok(())
}

fn open_sqlite(bench: &Bench) -> Result<SqliteConnection, Box<dyn std::error::Error + Send + Sync>> {
    Ok(SqliteConnection::establish(bench.url.strip_prefix("sqlite:").ok_or("an sqlite address")?)?)
}

#[test]
fn both_databases_have_the_same_versions() -> Outcome {
    assert_eq!(versions("sqlite")?, versions("postgres")?);
    assert!(!versions("sqlite")?.is_empty());
    Ok(())
}

#[tokio::test]
async fn sqlite_is_what_diesel_was_told() -> Outcome {
    let bench = Bench::sqlite()?;
    let found = sqlite_columns(&mut open_sqlite(&bench)?)?;
    assert_eq!(found, declared(|k| k.2.to_owned())?);
    assert!(found.len() > 200, "{}", found.len());
    Ok(())
}

#[tokio::test]
async fn postgres_is_what_diesel_was_told() -> Outcome {
    let Some(bench) = Bench::postgres(concat!(module_path!(), "::postgres_is_what_diesel_was_told"))? else {
        return Ok(());
    };
    let mut conn = PgConnection::establish(&bench.url)?;
    assert_eq!(postgres_columns(&mut conn)?, declared(|k| k.1.to_owned())?);
    Ok(())
}

#[tokio::test]
async fn both_databases_have_the_same_indexes() -> Outcome {
    let Some(bench) = Bench::postgres(concat!(module_path!(), "::both_databases_have_the_same_indexes"))? else {
        return Ok(());
    };
    let named = "SELECT indexname::text AS name FROM pg_indexes WHERE schemaname = 'public'
                 AND indexname NOT LIKE '%\\_pkey' AND indexname NOT LIKE '%\\_key'";
    let postgres = names(diesel::sql_query(named).load(&mut PgConnection::establish(&bench.url)?)?);
    let named = "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL";
    let sqlite = names(diesel::sql_query(named).load(&mut open_sqlite(&Bench::sqlite()?)?)?);
    assert_eq!(postgres, sqlite);
    Ok(())
}

#[tokio::test]
async fn sqlite_can_be_taken_down() -> Outcome {
    let bench = Bench::sqlite()?;
    let mut conn = open_sqlite(&bench)?;
    take_down(&mut conn, "sqlite")?;
    assert_eq!(sqlite_columns(&mut conn)?, Columns::new());
    Ok(())
}

#[tokio::test]
async fn postgres_can_be_taken_down() -> Outcome {
    let Some(bench) = Bench::postgres(concat!(module_path!(), "::postgres_can_be_taken_down"))? else {
        return Ok(());
    };
    let mut conn = PgConnection::establish(&bench.url)?;
    take_down(&mut conn, "postgres")?;
    assert_eq!(postgres_columns(&mut conn)?, Columns::new());
    Ok(())
}

#[tokio::test]
async fn an_unknown_address_opens_nothing() -> Outcome {
    for url in ["postgre://localhost/karakana", "karakana.db", "mysql://x/y", "sqlite:"] {
        let error = store::Store::open(url, 1).err().ok_or(format!("{url} was opened"))?;
        assert!(matches!(error, store::StoreError::Address(_)), "{url}: {error}");
    }
    Ok(())
}
