//! The lives of a request, of a job and of a notice, as total functions.
//!
//! A state is a fieldless enum; `on(state, event)` names every pair, so that a new state or event does not compile
//! until each has been thought of. `advance` in [`crate::requests`], [`crate::jobs`] and [`crate::notices`] is the only
//! writer of a state.

mod job;
mod notice;
mod request;

pub use job::{JobEvent, JobState};
pub use notice::{NoticeEvent, NoticeState};
pub use request::{RequestEvent, RequestState};

use thiserror::Error;

/// The event is not allowed in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{event} is not possible while {state}")]
pub struct Refused {
    /// The word of the present state.
    pub state: &'static str,
    /// The word of the refused event.
    pub event: &'static str,
}

/// Declares a fieldless enum whose variants have stable words, kept as TEXT in both databases.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            diesel::expression::AsExpression, diesel::deserialize::FromSqlRow,
            serde::Serialize, serde::Deserialize,
        )]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in the order of life.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable word, as stored and as in the API.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads the word back.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                self.word().to_sql(out)
            }
        }

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let word = String::from_sql(bytes)?;
                Self::from_word(&word).ok_or_else(|| format!("unknown word '{word}'").into())
            }
        }
    };
}
pub(crate) use words;
