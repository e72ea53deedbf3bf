//! The small closed lists a filter can ask for: roles in the circle, ways of working, doors.

use serde::{Deserialize, Serialize};

use crate::vocabulary;

/// What a workshop does in the circle from design to new material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Design,
    Make,
    Repair,
    Recycle,
    Materials,
}

/// Whether the work runs from a file or by hand and tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Craft,
    Digital,
}

/// Who may come in, as Open Know-Where tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// Anybody.
    Public,
    /// Staff, and anybody at certain hours.
    PublicHours,
    /// Several organisations share the place.
    Shared,
    /// Members.
    Membership,
    /// Staff.
    Restricted,
}

impl Role {
    pub const ALL: [Self; 5] = [Self::Design, Self::Make, Self::Repair, Self::Recycle, Self::Materials];

    /// The word in addresses, the API and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Design => "design",
            Self::Make => "make",
            Self::Repair => "repair",
            Self::Recycle => "recycle",
            Self::Materials => "materials",
        }
    }

    /// The role of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Craft, Self::Digital];

    /// The word in addresses and the API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Craft => "craft",
            Self::Digital => "digital",
        }
    }

    /// The kind of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The kind of a process; one that nobody knows is a craft.
    pub fn of(process: &str) -> Self {
        if vocabulary::process(process).is_some_and(|known| known.digital) { Self::Digital } else { Self::Craft }
    }
}

impl Door {
    pub const ALL: [Self; 5] = [Self::Public, Self::PublicHours, Self::Shared, Self::Membership, Self::Restricted];

    /// The word in addresses, the API and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::PublicHours => "public_hours",
            Self::Shared => "shared",
            Self::Membership => "membership",
            Self::Restricted => "restricted",
        }
    }

    /// The door of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|door| door.code() == code)
    }

    /// The words of Open Know-Where for it.
    pub fn okw(self) -> &'static str {
        match self {
            Self::Public => "Public",
            Self::PublicHours => "Restricted with public hours",
            Self::Shared => "Shared space",
            Self::Membership => "Membership",
            Self::Restricted => "Restricted",
        }
    }

    /// The door meant by the field `access_type` of an Open Know-Where record, whose words are sentences such as
    /// "Restricted with public hours".
    pub fn of_okw(words: &str) -> Option<Self> {
        let words = words.to_lowercase();
        let marks = [
            ("public hours", Self::PublicHours),
            ("restricted", Self::Restricted),
            ("shared", Self::Shared),
            ("member", Self::Membership),
            ("public", Self::Public),
        ];
        marks.into_iter().find(|(mark, _)| words.contains(mark)).map(|(_, door)| door)
    }
}

#[cfg(test)]
mod tests {
    use super::Door;

    #[test]
    fn doors_are_found_in_the_sentences_of_the_standard() {
        let said = ["Restricted (staff only)", "Restricted with public hours", "Shared space", "Public", "Membership"];
        let meant = [Door::Restricted, Door::PublicHours, Door::Shared, Door::Public, Door::Membership];
        assert_eq!(said.map(Door::of_okw), meant.map(Some));
        assert!(Door::ALL.into_iter().all(|door| Door::of_okw(door.okw()) == Some(door)));
        assert_eq!(Door::of_okw("By the river"), None);
    }
}
