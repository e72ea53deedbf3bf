//! The small values that letters are made of: amounts, moments, shares, and the closed lists of
//! words (why a workshop declined, what happens to rejected pieces). Each closed list has one Fluent
//! key per word, so a word without a translation cannot ship: the tests look every one of them up.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A fieldless enum whose JSON form, Fluent key and `word()` are one string.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$word_doc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every word of the list, in the order in which it is shown.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word as it stands in JSON.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// Why a workshop said no.
    DeclineReason {
        /// The workshop is full.
        NoCapacity = "no_capacity",
        /// The material cannot be had.
        NoMaterial = "no_material",
        /// The due date is too early.
        Date = "date",
        /// The design cannot be made as drawn.
        NotManufacturable = "not_manufacturable",
        /// A machine is broken.
        MachineDown = "machine_down",
        /// The price is too low.
        Price = "price",
        /// The workshop does not want this kind of work.
        NotOurKindOfWork = "not_our_kind_of_work",
        /// The work is not safe to do there.
        Safety = "safety",
    }
}

words! {
    /// Which of the two reminders of an offer this is.
    Reminder {
        /// Half of the time to answer is gone.
        First = "first",
        /// 85 % of the time to answer is gone.
        Last = "last",
    }
}

words! {
    /// What happens to rejected pieces.
    Remedy {
        /// The workshop repairs them.
        Rework = "rework",
        /// The workshop makes new ones.
        Replace = "replace",
        /// Nobody makes them again.
        WrittenOff = "written_off",
    }
}

words! {
    /// What it means when nobody answers a counter-offer in time.
    Silence {
        /// Silence agrees.
        Agrees = "agrees",
        /// Silence refuses.
        Refuses = "refuses",
    }
}

words! {
    /// What opened a plan again.
    Cause {
        /// A workshop declined.
        Declined = "declined",
        /// An offer ended without an answer.
        Expired = "expired",
        /// A job was reduced, given back or withdrawn.
        Reduced = "reduced",
        /// Pieces were rejected.
        Rejected = "rejected",
        /// Workshops gained or lost capacity.
        Capacity = "capacity",
        /// The request itself was changed.
        Edited = "edited",
    }
}

words! {
    /// What somebody asks about a record of the map.
    Asked {
        /// To be put on it.
        List = "list",
        /// To be the one who keeps it.
        Claim = "claim",
        /// To have something corrected.
        Correct = "correct",
        /// To have it taken off.
        Remove = "remove",
        /// To have a letter passed on.
        Write = "write",
    }
}

/// An amount in the smallest unit of its currency (cents for KES, whole francs for RWF).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// How many of the smallest units; negative when it is owed the other way.
    pub minor: i64,
    /// The ISO 4217 code, such as `KES`.
    pub currency: String,
}

/// How a job is paid; no money moves through the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Terms {
    /// Nobody pays.
    Volunteer,
    /// Paid when the pieces are received.
    PaidOnReceipt,
    /// Part is paid before the work begins.
    Deposit {
        /// The part, 1 to 100.
        percent: u8,
    },
}

/// An instant together with the time zone in which its reader lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalTime {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The reader's IANA time zone, such as `Africa/Nairobi`.
    pub zone: Tz,
}

/// Pieces that go to a destination or to a workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The destination or workshop.
    pub name: String,
    /// How many pieces.
    pub pieces: u64,
}
