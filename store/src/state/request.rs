//! The life of a request.

use super::{Refused, words};

words! {
    /// Where a request stands.
    RequestState {
        /// Being written by its designer.
        Draft = "draft",
        /// Waiting for a coordinator's review.
        Submitted = "submitted",
        /// Sent back with a note.
        NeedsChanges = "needs_changes",
        /// Turned down by a coordinator.
        Rejected = "rejected",
        /// Approved; waiting for the planner.
        Posted = "posted",
        /// Planned; no offer is out.
        Planned = "planned",
        /// Cannot be filled as it stands; a lever has to be chosen.
        Short = "short",
        /// At least one offer waits for an answer.
        OffersOut = "offers_out",
        /// Every piece is accepted.
        Committed = "committed",
        /// Every piece is accepted and pieces are being made.
        InProduction = "in_production",
        /// Everything accepted has been received.
        Delivered = "delivered",
        /// Done, in the books.
        Closed = "closed",
        /// Stopped; what was made is counted.
        Cancelled = "cancelled",
    }
}

words! {
    /// What can happen to a request.
    RequestEvent {
        /// The designer hands it in.
        Submit = "submit",
        /// A coordinator sends it back.
        AskChanges = "ask_changes",
        /// A coordinator turns it down.
        Reject = "reject",
        /// A coordinator, or the network's rule, approves it.
        Post = "post",
        /// Quantity became open again, or more was found to place it: the planner has to look.
        Reopen = "reopen",
        /// The planner found who could make some of it.
        Plan = "plan",
        /// The planner sent offers.
        SendOffers = "send_offers",
        /// The planner could place nothing more and some pieces stay unfilled.
        FallShort = "fall_short",
        /// The last open offer was accepted.
        Commit = "commit",
        /// The first piece was reported.
        StartProduction = "start_production",
        /// The last accepted piece was received.
        Deliver = "deliver",
        /// The books are closed.
        Close = "close",
        /// The designer or a coordinator stops it.
        Cancel = "cancel",
    }
}

impl RequestState {
    /// The state after `event`, or why it is refused.
    pub fn on(self, event: RequestEvent) -> Result<Self, Refused> {
        use RequestEvent as E;
        use RequestState as S;
        let next = match (self, event) {
            (S::Draft | S::NeedsChanges, E::Submit) => S::Submitted,
            (S::Submitted, E::AskChanges) => S::NeedsChanges,
            (S::Submitted, E::Reject) => S::Rejected,
            (S::Submitted, E::Post) => S::Posted,
            (
                S::Posted | S::Planned | S::Short | S::OffersOut | S::Committed | S::InProduction | S::Delivered,
                E::Reopen,
            ) => S::Posted,
            (S::Posted | S::Short, E::Plan) => S::Planned,
            (S::Planned, E::SendOffers) => S::OffersOut,
            (S::Posted | S::Planned | S::OffersOut, E::FallShort) => S::Short,
            (S::Posted | S::Planned | S::OffersOut, E::Commit) => S::Committed,
            (S::Committed, E::StartProduction) => S::InProduction,
            (S::Posted | S::Short | S::Committed | S::InProduction, E::Deliver) => S::Delivered,
            (S::Delivered, E::Close) => S::Closed,
            (
                S::Draft
                | S::Submitted
                | S::NeedsChanges
                | S::Posted
                | S::Planned
                | S::Short
                | S::OffersOut
                | S::Committed
                | S::InProduction,
                E::Cancel,
            ) => S::Cancelled,
            (
                S::Draft
                | S::Submitted
                | S::NeedsChanges
                | S::Rejected
                | S::Posted
                | S::Planned
                | S::Short
                | S::OffersOut
                | S::Committed
                | S::InProduction
                | S::Delivered
                | S::Closed
                | S::Cancelled,
                E::Submit
                | E::AskChanges
                | E::Reject
                | E::Post
                | E::Reopen
                | E::Plan
                | E::SendOffers
                | E::FallShort
                | E::Commit
                | E::StartProduction
                | E::Deliver
                | E::Close
                | E::Cancel,
            ) => return Err(Refused { state: self.word(), event: event.word() }),
        };
        Ok(next)
    }

    /// Whether the planner may place its open quantity.
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Posted | Self::Planned | Self::Short | Self::OffersOut | Self::Committed | Self::InProduction
        )
    }

    /// Whether anonymous readers and workshops may know of it.
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Draft | Self::Submitted | Self::NeedsChanges | Self::Rejected)
    }
}
