//! Many rows in one statement, for imports.
//!
//! Over [`crate::Conn`] diesel writes the text of a statement anew for every row, which costs more than the row itself.

/// Rows of one statement: a workshop has some forty columns, and SQLite takes 32,766 values.
pub(crate) const MOST: usize = 200;

/// Inserts a list of rows into a table, each with all its columns.
macro_rules! insert_many {
    ($db:expr, $table:expr, $rows:expr) => {
        $rows.chunks($crate::many::MOST).try_for_each(|rows| {
            let insert = diesel::insert_into($table).values(rows);
            match &mut *$db.conn {
                $crate::Conn::Postgres(conn) => insert.execute(conn).map(drop),
                $crate::Conn::Sqlite(conn) => insert.execute(conn).map(drop),
            }
        })
    };
}
pub(crate) use insert_many;
