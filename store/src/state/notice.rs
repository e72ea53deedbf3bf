//! The life of a notice.

use super::{Refused, words};

words! {
    /// Where a notice stands; ended ones are forgotten.
    NoticeState {
        /// Its address is not proved yet.
        Unproved = "unproved",
        /// Waiting for a reviewer; only its poster and reviewers see it.
        Pending = "pending",
        /// Everybody sees it.
        Open = "open",
        /// A reviewer said no; only its poster sees it, with the reviewer's words.
        Refused = "refused",
    }
}

words! {
    /// What can happen to a notice.
    NoticeEvent {
        /// Its address is proved.
        Prove = "prove",
        /// A reviewer lets everybody see it.
        Approve = "approve",
        /// A reviewer does not.
        Refuse = "refuse",
    }
}

impl NoticeState {
    /// The state after `event`, or why it is refused.
    pub fn on(self, event: NoticeEvent) -> Result<Self, Refused> {
        use NoticeEvent as E;
        match (self, event) {
            (Self::Unproved, E::Prove) => Ok(Self::Pending),
            (Self::Pending, E::Approve) => Ok(Self::Open),
            (Self::Pending, E::Refuse) => Ok(Self::Refused),
            (Self::Pending | Self::Open | Self::Refused, E::Prove)
            | (Self::Unproved | Self::Open | Self::Refused, E::Approve | E::Refuse) => {
                Err(Refused { state: self.word(), event: event.word() })
            }
        }
    }
}
