//! The life of a workshop's share: an offer until it is accepted, a job after.

use super::{Refused, words};

words! {
    /// Where a job stands. A reduction or a part rejection changes its quantity, not its state.
    JobState {
        /// Mailed; waits for an answer.
        Offered = "offered",
        /// The workshop asks for other terms.
        Countered = "countered",
        /// Promised; nothing made yet.
        Accepted = "accepted",
        /// The first piece waits for inspection.
        FirstArticle = "first_article",
        /// Pieces are being made.
        Producing = "producing",
        /// The real rate will not meet the day.
        LateRisk = "late_risk",
        /// All made, not sent.
        Ready = "ready",
        /// On the way.
        Shipped = "shipped",
        /// Every destination has confirmed.
        Received = "received",
        /// Somebody contests what was received.
        Disputed = "disputed",
        /// In the books.
        Closed = "closed",
        /// The workshop said no, with a reason.
        Declined = "declined",
        /// No answer came in time.
        Expired = "expired",
        /// Taken back: by the planner before an answer, by the workshop or a cancellation after.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What can happen to a job.
    JobEvent {
        /// The workshop promises it.
        Accept = "accept",
        /// The workshop says no.
        Decline = "decline",
        /// The workshop asks for other terms.
        Counter = "counter",
        /// The designer takes the other terms.
        TakeCounter = "take_counter",
        /// The designer does not take them.
        RefuseCounter = "refuse_counter",
        /// Nobody answered in time.
        Expire = "expire",
        /// The offer or promise is taken back.
        Withdraw = "withdraw",
        /// The first article is sent for inspection.
        SubmitFirstArticle = "submit_first_article",
        /// The inspector passes it.
        PassFirstArticle = "pass_first_article",
        /// The inspector asks again.
        FailFirstArticle = "fail_first_article",
        /// Pieces were reported (and more are to come).
        Report = "report",
        /// An earlier report was corrected, and pieces are (again) to come.
        Correct = "correct",
        /// The last piece was reported, or is still there after a correction.
        Finish = "finish",
        /// The real rate is too low, or two reports are missing.
        RaiseLateRisk = "raise_late_risk",
        /// The rate is enough again, or the day was extended.
        ClearLateRisk = "clear_late_risk",
        /// The workshop gives part of the quantity back.
        Reduce = "reduce",
        /// The pieces left the workshop.
        Ship = "ship",
        /// One destination confirmed; others are to come.
        ReceivePart = "receive_part",
        /// Every destination confirmed, and pieces come back to be repaired.
        Rework = "rework",
        /// The last destination confirmed.
        Receive = "receive",
        /// Somebody contests what was received.
        Dispute = "dispute",
        /// A coordinator decided.
        Resolve = "resolve",
        /// The books are closed.
        Close = "close",
    }
}

impl JobState {
    /// The state after `event`, or why it is refused.
    pub fn on(self, event: JobEvent) -> Result<Self, Refused> {
        use JobEvent as E;
        use JobState as S;
        let next = match (self, event) {
            (S::Offered, E::Accept) => S::Accepted,
            (S::Offered | S::Countered, E::Decline) => S::Declined,
            (S::Offered, E::Counter) => S::Countered,
            (S::Countered, E::TakeCounter) => S::Accepted,
            (S::Countered, E::RefuseCounter) => S::Declined,
            (S::Offered | S::Countered, E::Expire) => S::Expired,
            (
                S::Offered | S::Countered | S::Accepted | S::FirstArticle | S::Producing | S::LateRisk | S::Ready,
                E::Withdraw,
            ) => S::Withdrawn,
            // A workshop that was silent, or got a later day, before its first article still owes it.
            (S::Accepted | S::Producing | S::LateRisk, E::SubmitFirstArticle) => S::FirstArticle,
            (S::FirstArticle, E::PassFirstArticle) => S::Producing,
            (S::FirstArticle, E::FailFirstArticle) => S::Accepted,
            (S::Accepted, E::Report) => S::Producing,
            (S::Producing, E::Report) => S::Producing,
            (S::LateRisk, E::Report) => S::LateRisk,
            (S::Producing | S::Ready, E::Correct) => S::Producing,
            (S::LateRisk, E::Correct) => S::LateRisk,
            // What is made stays so after a correction of its scrap.
            (S::Accepted | S::Producing | S::LateRisk | S::Ready, E::Finish) => S::Ready,
            (S::Accepted | S::Producing, E::RaiseLateRisk) => S::LateRisk,
            (S::LateRisk, E::ClearLateRisk) => S::Producing,
            (S::Accepted, E::Reduce) => S::Accepted,
            (S::Producing, E::Reduce) => S::Producing,
            (S::LateRisk, E::Reduce) => S::LateRisk,
            (S::Ready, E::Ship) => S::Shipped,
            (S::Shipped, E::ReceivePart) => S::Shipped,
            (S::Shipped, E::Rework) => S::Producing,
            (S::Shipped, E::Receive) => S::Received,
            (S::Shipped | S::Received, E::Dispute) => S::Disputed,
            (S::Disputed, E::Resolve) => S::Received,
            (S::Received, E::Close) => S::Closed,
            (
                S::Offered
                | S::Countered
                | S::Accepted
                | S::FirstArticle
                | S::Producing
                | S::LateRisk
                | S::Ready
                | S::Shipped
                | S::Received
                | S::Disputed
                | S::Closed
                | S::Declined
                | S::Expired
                | S::Withdrawn,
                E::Accept
                | E::Decline
                | E::Counter
                | E::TakeCounter
                | E::RefuseCounter
                | E::Expire
                | E::Withdraw
                | E::SubmitFirstArticle
                | E::PassFirstArticle
                | E::FailFirstArticle
                | E::Report
                | E::Correct
                | E::Finish
                | E::RaiseLateRisk
                | E::ClearLateRisk
                | E::Reduce
                | E::Ship
                | E::ReceivePart
                | E::Rework
                | E::Receive
                | E::Dispute
                | E::Resolve
                | E::Close,
            ) => return Err(Refused { state: self.word(), event: event.word() }),
        };
        Ok(next)
    }

    /// An answer is awaited; the quantity counts as offered.
    pub const fn is_offered(self) -> bool {
        matches!(self, Self::Offered | Self::Countered)
    }

    /// Promised work that never moves; the quantity counts as accepted.
    pub const fn is_accepted(self) -> bool {
        matches!(
            self,
            Self::Accepted
                | Self::FirstArticle
                | Self::Producing
                | Self::LateRisk
                | Self::Ready
                | Self::Shipped
                | Self::Received
                | Self::Disputed
                | Self::Closed
        )
    }

    /// Pieces are still to be made.
    pub const fn is_making(self) -> bool {
        matches!(self, Self::Accepted | Self::FirstArticle | Self::Producing | Self::LateRisk)
    }
}
