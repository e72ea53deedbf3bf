//! Typed ids: one newtype a table, so that a workshop is never looked up by a request's id.
//!
//! All are UUIDv7 (time-ordered, never reused), made by the caller before the row is written.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{Text, Uuid as PgUuid};
use diesel::sqlite::Sqlite;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

use crate::conn::{MultiBackend, MultiRawValue};
use crate::sql::{Id, value_in_both};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow, Serialize, Deserialize,
        )]
        #[diesel(sql_type = Id)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id; later ones sort after earlier ones.
            #[expect(clippy::new_without_default, reason = "an id is made on purpose, never by default")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl ToSql<Id, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                ToSql::<PgUuid, Pg>::to_sql(&self.0, &mut out.reborrow())
            }
        }

        impl FromSql<Id, Pg> for $name {
            fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
                FromSql::<PgUuid, Pg>::from_sql(bytes).map(Self)
            }
        }

        impl ToSql<Id, Sqlite> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
                out.set_value(self.0.to_string());
                Ok(IsNull::No)
            }
        }

        impl FromSql<Id, Sqlite> for $name {
            fn from_sql(bytes: <Sqlite as diesel::backend::Backend>::RawValue<'_>) -> deserialize::Result<Self> {
                let text = <String as FromSql<Text, Sqlite>>::from_sql(bytes)?;
                Ok(Self(Uuid::parse_str(&text)?))
            }
        }

        value_in_both!(Id, $name);
    )+};
}

ids! {
    /// A person: the erasable name and address behind an account, a contact or a receiver.
    PersonId,
    /// An account that can sign in.
    AccountId,
    /// A role held by an account in a scope.
    GrantId,
    /// A network of workshops.
    NetworkId,
    /// A workshop (an OKW facility).
    WorkshopId,
    /// One capability of a workshop.
    CapabilityId,
    /// A file handle: name, type and rights over content-addressed bytes.
    FileId,
    /// A design of the shared library.
    DesignId,
    /// One version of a design, pinned by its hash.
    VersionId,
    /// Where imported records come from.
    SourceId,
    /// One file that was imported.
    BatchId,
    /// One imported record.
    RecordId,
    /// Another instance whose records are followed.
    FollowingId,
    /// What somebody without an account asks about a record.
    PetitionId,
    /// Letters about what is new for a filter.
    SubscriptionId,
    /// Something that somebody wants repaired or has to give.
    NoticeId,
    /// A page that coordinators write.
    PublicPageId,
    /// How a producer agreed to be registered by somebody else.
    ConsentId,
    /// A request for pieces of a design.
    RequestId,
    /// A place that receives pieces of a request.
    DestinationId,
    /// A solved allocation problem.
    PlanningId,
    /// A planning's answer for one request.
    PlanId,
    /// An offer, and the job it becomes.
    JobId,
    /// A counter-offer.
    CounterId,
    /// A progress report.
    ReportId,
    /// A receipt.
    ReceiptId,
    /// An event of the journal.
    EventId,
    /// A letter in the outbox.
    LetterId,
    /// A family of refresh tokens.
    FamilyId,
    /// Whatever an event, a link, a grant or a file is about.
    AnyId,
}

macro_rules! into_any {
    ($($name:ident),+) => {$(
        impl From<$name> for AnyId {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }
        impl From<AnyId> for $name {
            fn from(id: AnyId) -> Self {
                Self(id.0)
            }
        }
    )+};
}
into_any!(
    AccountId,
    NetworkId,
    WorkshopId,
    DesignId,
    VersionId,
    RequestId,
    JobId,
    ReportId,
    DestinationId,
    PersonId,
    BatchId,
    FollowingId,
    PetitionId,
    SubscriptionId,
    NoticeId,
    PublicPageId
);
