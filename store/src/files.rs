//! Files: content-addressed bytes (kept outside by SHA-256) and the handles that carry name, type and rights.

use diesel::prelude::*;
use serde::Serialize;

use crate::error::{OrMissing, Result};
use crate::schema::{file, stored_file};
use crate::{AnyId, At, Db, FileId};

/// A handle on stored bytes.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = file)]
pub struct File {
    /// The handle.
    pub id: FileId,
    /// SHA-256 of the bytes, hex.
    pub sha256: String,
    /// `design_version`, `report` or `workshop`.
    pub subject_kind: String,
    /// Which one; readers of it may read the file.
    pub subject_id: AnyId,
    /// File name offered on download.
    pub name: String,
    /// What it is, for people.
    pub title: String,
    /// Media type, found from the content.
    pub media_type: String,
    /// When it was added.
    pub created_at: At,
}

/// A handle and the size of its bytes.
#[derive(Debug, Clone, Serialize)]
pub struct Listed {
    /// The handle.
    pub file: File,
    /// Size in bytes.
    pub bytes: i64,
}

/// Adds a handle, and the register entry of its bytes if they are new. The bytes must already be on disk.
pub fn add(db: &mut Db, new: &File, bytes: i64) -> Result<()> {
    // The same bytes may arrive twice at once.
    diesel::sql_query("INSERT INTO stored_file (sha256, bytes, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind::<diesel::sql_types::Text, _>(&new.sha256)
        .bind::<diesel::sql_types::BigInt, _>(bytes)
        .bind::<crate::sql::Instant, _>(db.now)
        .execute(db.conn)?;
    diesel::insert_into(file::table).values(new).execute(db.conn)?;
    Ok(())
}

/// One handle with its size.
pub fn find(db: &mut Db, id: FileId) -> Result<Listed> {
    let (file, bytes) = file::table
        .inner_join(stored_file::table.on(stored_file::sha256.eq(file::sha256)))
        .filter(file::id.eq(id))
        .select((File::as_select(), stored_file::bytes))
        .first(db.conn)
        .or_missing("file")?;
    Ok(Listed { file, bytes })
}

/// The files of a subject, by name.
pub fn of(db: &mut Db, subject: impl Into<AnyId>) -> Result<Vec<Listed>> {
    let rows: Vec<(File, i64)> = file::table
        .inner_join(stored_file::table.on(stored_file::sha256.eq(file::sha256)))
        .filter(file::subject_id.eq(subject.into()))
        .order(file::name)
        .select((File::as_select(), stored_file::bytes))
        .load(db.conn)?;
    Ok(rows.into_iter().map(|(file, bytes)| Listed { file, bytes }).collect())
}

/// The hash and size of everything that must be on disk.
pub fn register(db: &mut Db) -> Result<Vec<(String, i64)>> {
    Ok(stored_file::table.order(stored_file::sha256).select((stored_file::sha256, stored_file::bytes)).load(db.conn)?)
}
