//! What can go wrong in the store, small enough to match on.

use thiserror::Error;

/// An error of the store. `Missing` and `Refused` are answers; the others are failures.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The database address is not one of the two known forms.
    #[error("{0}")]
    Address(String),
    /// There is no such row, or the reader may not know of it.
    #[error("no such {0}")]
    Missing(&'static str),
    /// The row is there, but the change is not allowed in its present state; `code` is stable.
    #[error("refused: {code}")]
    Refused {
        /// A stable code that pages and the API translate.
        code: &'static str,
    },
    /// A rule of the schema refused the write.
    #[error("a rule of the database refused the write: {0}")]
    Rule(String),
    /// The database cannot be reached or answers with an error.
    #[error("database: {0}")]
    Database(#[source] diesel::result::Error),
    /// A connection could not be opened.
    #[error("database connection: {0}")]
    Connection(String),
    /// A migration failed.
    #[error("migration: {0}")]
    Migration(String),
    /// A stored document does not have the shape it should have.
    #[error("stored document: {0}")]
    Document(#[from] serde_json::Error),
    /// The writer is gone: the process is stopping.
    #[error("the store is stopping")]
    Stopping,
}

impl StoreError {
    /// A refusal with a stable code.
    pub fn refused(code: &'static str) -> Self {
        Self::Refused { code }
    }
}

impl From<diesel::result::Error> for StoreError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error};
        match error {
            Error::NotFound => Self::Missing("row"),
            Error::DatabaseError(
                Kind::CheckViolation | Kind::UniqueViolation | Kind::ForeignKeyViolation | Kind::NotNullViolation,
                info,
            ) => Self::Rule(info.message().to_owned()),
            other => Self::Database(other),
        }
    }
}

impl From<diesel::ConnectionError> for StoreError {
    fn from(error: diesel::ConnectionError) -> Self {
        Self::Connection(error.to_string())
    }
}

/// The result of a store function.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Turns "no row" into a named absence.
pub(crate) trait OrMissing<T> {
    /// `Missing(what)` instead of diesel's `NotFound`.
    fn or_missing(self, what: &'static str) -> Result<T>;
}

impl<T> OrMissing<T> for diesel::QueryResult<T> {
    fn or_missing(self, what: &'static str) -> Result<T> {
        match self {
            Err(diesel::result::Error::NotFound) => Err(StoreError::Missing(what)),
            other => Ok(other?),
        }
    }
}
