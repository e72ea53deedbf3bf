//! The SQL types that the two databases spell differently.
//!
//! PostgreSQL has `uuid`, `timestamptz` and `jsonb`; SQLite's STRICT tables keep all three as TEXT.
//! Instants are written in SQLite with a fixed width (UTC, microseconds), so that text order is time order.

use std::ops::{Add, Deref, Sub};

use chrono::{DateTime, NaiveDateTime, SecondsFormat, TimeDelta, Timelike, Utc};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{HasSqlType, Jsonb, SqlType, Text, Timestamptz};
use diesel::sqlite::Sqlite;
use serde::{Deserialize, Serialize};

use crate::conn::{MultiBackend, MultiRawValue};

/// A UUID: `uuid` in PostgreSQL, 36 characters of TEXT in SQLite.
#[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
#[diesel(postgres_type(oid = 2950, array_oid = 2951), sqlite_type(name = "Text"))]
pub struct Id;

/// A moment in UTC with microseconds: `timestamptz` in PostgreSQL, fixed-width RFC 3339 TEXT in SQLite.
#[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
#[diesel(postgres_type(oid = 1184, array_oid = 1185), sqlite_type(name = "Text"))]
pub struct Instant;

/// A JSON document: `jsonb` in PostgreSQL, TEXT in SQLite.
#[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
#[diesel(postgres_type(oid = 3802, array_oid = 3807), sqlite_type(name = "Text"))]
pub struct Json;

macro_rules! in_both {
    ($sql:ty) => {
        impl HasSqlType<$sql> for MultiBackend {
            fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {
                Self::lookup_sql_type::<$sql>(lookup)
            }
        }
    };
}
in_both!(Id);
in_both!(Instant);
in_both!(Json);

macro_rules! value_in_both {
    ($sql:ty, $rust:ty) => {
        impl ToSql<$sql, MultiBackend> for $rust {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
                out.set_value((<$sql>::default(), self));
                Ok(IsNull::No)
            }
        }
        impl FromSql<$sql, MultiBackend> for $rust {
            fn from_sql(bytes: MultiRawValue<'_>) -> deserialize::Result<Self> {
                bytes.from_sql::<Self, $sql>()
            }
        }
    };
}
pub(crate) use value_in_both;

/// A moment in UTC with microseconds.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, Serialize, Deserialize,
)]
#[diesel(sql_type = Instant)]
#[serde(transparent)]
pub struct At(pub DateTime<Utc>);

/// A JSON document of a row.
#[derive(Debug, Clone, PartialEq, AsExpression, FromSqlRow, Serialize, Deserialize)]
#[diesel(sql_type = Json)]
#[serde(transparent)]
pub struct Doc(pub serde_json::Value);

impl At {
    /// Cut to whole microseconds, which is what both databases keep.
    pub fn new(at: DateTime<Utc>) -> Self {
        Self(at.with_nanosecond(at.nanosecond() / 1_000 * 1_000).unwrap_or(at))
    }
}

impl Deref for At {
    type Target = DateTime<Utc>;
    fn deref(&self) -> &DateTime<Utc> {
        &self.0
    }
}

impl Add<TimeDelta> for At {
    type Output = At;
    fn add(self, by: TimeDelta) -> At {
        At(self.0 + by)
    }
}

impl Sub<At> for At {
    type Output = TimeDelta;
    fn sub(self, earlier: At) -> TimeDelta {
        self.0 - earlier.0
    }
}

value_in_both!(Instant, At);
value_in_both!(Json, Doc);

impl ToSql<Instant, Pg> for At {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Timestamptz, Pg>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl FromSql<Instant, Pg> for At {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        FromSql::<Timestamptz, Pg>::from_sql(bytes).map(Self)
    }
}

impl ToSql<Instant, Sqlite> for At {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.to_rfc3339_opts(SecondsFormat::Micros, true));
        Ok(IsNull::No)
    }
}

impl FromSql<Instant, Sqlite> for At {
    fn from_sql(bytes: <Sqlite as diesel::backend::Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<Text, Sqlite>>::from_sql(bytes)?;
        Ok(Self(NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.fZ")?.and_utc()))
    }
}

impl ToSql<Json, Pg> for Doc {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Jsonb, Pg>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl FromSql<Json, Pg> for Doc {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        FromSql::<Jsonb, Pg>::from_sql(bytes).map(Self)
    }
}

impl ToSql<Json, Sqlite> for Doc {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.to_string());
        Ok(IsNull::No)
    }
}

impl FromSql<Json, Sqlite> for Doc {
    fn from_sql(bytes: <Sqlite as diesel::backend::Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<Text, Sqlite>>::from_sql(bytes)?;
        Ok(Self(serde_json::from_str(&text)?))
    }
}
