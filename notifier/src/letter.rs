//! Letters as data. A letter says what happened and carries the links with which its reader can
//! answer; it waits in the outbox as JSON, so its shape is a stored format: a new field needs a
//! `#[serde(default)]`, and a kind is never renamed.
//!
//! The text that people wrote (titles, notes) is kept as they wrote it; it is made harmless and cut
//! to length when the letter is rendered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::link::Link;
use crate::vocabulary::{Asked, Cause, DeclineReason, LocalTime, Money, Remedy, Reminder, Share, Silence, Terms};

/// One letter to one reader; `pieces` are always whole pieces, dates are days at the reader's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// To a new account: is this address yours?
    ConfirmEmail { confirm: Link, valid_hours: u64 },
    /// To an account that forgot its password.
    ResetPassword { reset: Link, valid_hours: u64 },
    /// To the owner of an address with which somebody tried to register again.
    AlreadyRegistered { sign_in: Link, reset: Link },
    /// To a workshop that a scout or coordinator put forward.
    WorkshopInvited { workshop: String, invited_by: String, network: Option<String>, claim: Link, refuse: Link },
    /// To somebody who shall answer for a workshop, with or without an account.
    MemberInvited { workshop: String, invited_by: String, valid_days: u64, accept: Link },
    /// To somebody who shall run a network, with or without an account.
    CoordinatorInvited { network: String, invited_by: String, valid_days: u64, accept: Link },
    /// To those who review: a workshop waits to be put on the map.
    ListingReviewWanted { workshop: String, town: String, review: Link },
    /// To whoever brought a workshop: it is not on the map, in the reviewer's words; mend it and send it again.
    ListingRefused { workshop: String, note: String, edit: Link },
    /// To a workshop: your listing is public now.
    ListingLive { workshop: String, page: Link, edit: Link },
    /// To a workshop whose listing nobody confirmed for long.
    ListingStillTrue {
        workshop: String,
        checked_on: NaiveDate,
        still_true: Link,
        change: Link,
        pause: Link,
        remove: Link,
    },
    /// To an address with which somebody without an account puts a workshop on the map: is it yours?
    ConfirmListing { confirm: Link, valid_days: u64 },
    /// To whoever put a workshop on the map without an account: the way to its record from now on.
    ListingReceived { workshop: String, own: Link },
    /// To a workshop that was taken off the map: it stays off.
    ListingRemoved { workshop: String, join: Link },
    /// To an address with which somebody asks for something about a record: is it yours?
    ConfirmPetition { workshop: String, asked: Asked, confirm: Link, valid_days: u64 },
    /// To the address of a record, when somebody said that it is theirs: the way to keep it.
    KeepRecord { workshop: String, own: Link, change: Link, pause: Link, remove: Link },
    /// To those who answer for the map: somebody asks for something; `late`: nobody answered in time.
    PetitionReceived { workshop: String, asked: Asked, note: Option<String>, due: NaiveDate, late: bool, answer: Link },
    /// To whoever asked for something about a record.
    PetitionAnswered { workshop: String, asked: Asked, agreed: bool, note: Option<String>, page: Link },
    /// To a workshop: what somebody writes to it through this site; `reply_to` only when they agreed.
    Relayed { workshop: String, sender: String, message: String, reply_to: Option<String>, page: Link },
    /// To an address for which somebody wants letters about what is new on the map: is it yours?
    ConfirmSubscription { confirm: Link, valid_days: u64 },
    /// To whoever wants to know: what is new or changed on the map for a filter. `stop` also takes the one tap of a mail
    /// program (RFC 8058).
    MapNews { filter: String, added: u64, changed: u64, workshops: Vec<String>, list: Link, stop: Link },
    /// To an address with which somebody posted what they want repaired or have to give: is it yours?
    ConfirmNotice { confirm: Link, valid_days: u64 },
    /// To those who review: somebody posted a notice.
    NoticeReviewWanted { notice: String, town: String, review: Link },
    /// To whoever posted it: everybody sees it now, or a reviewer said no.
    NoticeReviewed { notice: String, agreed: bool, note: Option<String>, page: Link },
    /// To whoever posted it: a workshop answers; `reply_to` only when it agreed.
    NoticeAnswered {
        notice: String,
        workshop: String,
        message: String,
        reply_to: Option<String>,
        page: Link,
        own: Link,
    },
    /// To the coordinator: a request waits for review.
    RequestReviewWanted { request: String, designer: String, design: String, pieces: u64, due: NaiveDate, review: Link },
    /// To the designer: the coordinator asks for a change.
    RequestNeedsChanges { request: String, note: String, edit: Link },
    /// To the designer (and as a digest to followers): the request is public and being planned.
    RequestPosted { request: String, design: String, pieces: u64, due: NaiveDate, page: Link },
    /// To the designer and coordinator, at once: this many pieces cannot be placed.
    RequestShort { request: String, wanted: u64, missing: u64, due: NaiveDate, levers: Link, page: Link },
    /// To the designer: how the pieces are shared out.
    PlanReady {
        request: String,
        wanted: u64,
        planned: u64,
        shares: Vec<Share>,
        price: Option<Money>,
        expected: NaiveDate,
        plan: Link,
    },
    /// To a workshop: will you make this?
    Offer {
        workshop: String,
        request: String,
        design: String,
        operation: Option<String>,
        pieces: u64,
        destinations: Vec<Share>,
        due: NaiveDate,
        price: Option<Money>,
        terms: Terms,
        expires: LocalTime,
        accept: Link,
        decline: Link,
        counter: Link,
        job: Link,
    },
    /// To a workshop that has not answered an offer yet.
    OfferReminder {
        reminder: Reminder,
        workshop: String,
        request: String,
        design: String,
        pieces: u64,
        due: NaiveDate,
        price: Option<Money>,
        expires: LocalTime,
        accept: Link,
        decline: Link,
        counter: Link,
        job: Link,
    },
    /// To the workshop that accepted, with its job sheet.
    JobAccepted {
        workshop: String,
        request: String,
        design: String,
        pieces: u64,
        due: NaiveDate,
        first_article: bool,
        sheet: Link,
        job: Link,
    },
    /// To the designer and coordinator: a workshop accepted; `committed` counts all accepted pieces.
    JobAcceptedNotice {
        request: String,
        workshop: String,
        pieces: u64,
        due: NaiveDate,
        committed: u64,
        wanted: u64,
        page: Link,
    },
    /// To the designer and coordinator: a workshop declined.
    JobDeclinedNotice {
        request: String,
        workshop: String,
        pieces: u64,
        reason: DeclineReason,
        note: Option<String>,
        page: Link,
    },
    /// To a workshop whose offer ended without an answer.
    OfferExpired { workshop: String, request: String, pieces: u64, board: Link },
    /// To whoever answers counter-offers: a workshop proposes other terms (only what it would change).
    CounterReceived {
        request: String,
        workshop: String,
        pieces: Option<u64>,
        due: Option<NaiveDate>,
        price: Option<Money>,
        note: Option<String>,
        answer_by: LocalTime,
        silence: Silence,
        agree: Link,
        refuse: Link,
        page: Link,
    },
    /// To the workshop that proposed other terms.
    CounterAnswered { request: String, workshop: String, agreed: bool, note: Option<String>, job: Link },
    /// To the designer: open pieces were planned again; `unplaced` of them found no place.
    PlanChanged { request: String, cause: Cause, moved: u64, unplaced: u64, plan: Link },
    /// To a workshop: make one piece first and show it.
    FirstArticleWanted { workshop: String, request: String, design: String, upload: Link, job: Link },
    /// To a workshop: the first piece is good.
    FirstArticlePassed { workshop: String, request: String, job: Link },
    /// To a workshop: the first piece is not good yet.
    FirstArticleFailed { workshop: String, request: String, note: String, upload: Link, job: Link },
    /// To a workshop: how far are you?
    ProgressDue { workshop: String, request: String, made: u64, pieces: u64, due: NaiveDate, report: Link, job: Link },
    /// To a workshop (and its coordinator): at this pace only `forecast` pieces are ready when due.
    LateRisk {
        workshop: String,
        request: String,
        made: u64,
        pieces: u64,
        forecast: u64,
        due: NaiveDate,
        extend: Link,
        reduce: Link,
        give_back: Link,
        job: Link,
    },
    /// To both sides: a job shrank from `before` to `pieces`.
    JobReduced { workshop: String, request: String, before: u64, pieces: u64, note: Option<String>, job: Link },
    /// To both sides: a job ended early; the `made` pieces are counted and credited.
    JobWithdrawn { workshop: String, request: String, pieces: u64, made: u64, note: Option<String>, job: Link },
    /// To a workshop that left two offers in a row unanswered.
    WorkshopPaused { workshop: String, resume: Link, page: Link },
    /// To the receiver and designer: pieces are on their way.
    Shipped {
        request: String,
        workshop: String,
        destination: String,
        pieces: u64,
        shipped_on: NaiveDate,
        expected: NaiveDate,
        tracking: Option<String>,
        receipt: Link,
    },
    /// To the receiver: did the pieces arrive?
    ReceiptWanted {
        request: String,
        workshop: String,
        destination: String,
        pieces: u64,
        expected: NaiveDate,
        confirms_itself: NaiveDate,
        receipt: Link,
        trouble: Link,
    },
    /// To a workshop: `pieces` of the `received` ones were rejected.
    PiecesRejected {
        workshop: String,
        request: String,
        pieces: u64,
        received: u64,
        note: String,
        remedy: Remedy,
        dispute_until: NaiveDate,
        job: Link,
        dispute: Link,
    },
    /// To the other side and the coordinator: somebody disputes a receipt or a rejection.
    DisputeOpened {
        request: String,
        workshop: String,
        opened_by: String,
        pieces: u64,
        note: String,
        answer_by: NaiveDate,
        answer: Link,
    },
    /// To both sides: what the coordinator decided.
    DisputeDecided { request: String, workshop: String, decision: String, page: Link },
    /// To everybody with a part in it: the request ended early; `made` pieces of the reader are credited.
    RequestCancelled { request: String, note: Option<String>, made: u64, page: Link },
    /// To everybody who holds pieces of a bad batch.
    Recall { design: String, batch: String, pieces: u64, note: String, answer: Link, page: Link },
    /// To everybody who had a part in it: the request is filled, thank you.
    RequestClosed { request: String, received: u64, workshops: u64, page: Link },
}

impl Letter {
    /// The name of this kind of letter, as in its JSON tag and its Fluent key.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::ConfirmEmail { .. } => "confirm_email",
            Self::ResetPassword { .. } => "reset_password",
            Self::AlreadyRegistered { .. } => "already_registered",
            Self::WorkshopInvited { .. } => "workshop_invited",
            Self::MemberInvited { .. } => "member_invited",
            Self::CoordinatorInvited { .. } => "coordinator_invited",
            Self::ListingReviewWanted { .. } => "listing_review_wanted",
            Self::ListingRefused { .. } => "listing_refused",
            Self::ListingLive { .. } => "listing_live",
            Self::ListingStillTrue { .. } => "listing_still_true",
            Self::ConfirmListing { .. } => "confirm_listing",
            Self::ListingReceived { .. } => "listing_received",
            Self::ListingRemoved { .. } => "listing_removed",
            Self::ConfirmPetition { .. } => "confirm_petition",
            Self::KeepRecord { .. } => "keep_record",
            Self::PetitionReceived { .. } => "petition_received",
            Self::PetitionAnswered { .. } => "petition_answered",
            Self::Relayed { .. } => "relayed",
            Self::ConfirmSubscription { .. } => "confirm_subscription",
            Self::MapNews { .. } => "map_news",
            Self::ConfirmNotice { .. } => "confirm_notice",
            Self::NoticeReviewWanted { .. } => "notice_review_wanted",
            Self::NoticeReviewed { .. } => "notice_reviewed",
            Self::NoticeAnswered { .. } => "notice_answered",
            Self::RequestReviewWanted { .. } => "request_review_wanted",
            Self::RequestNeedsChanges { .. } => "request_needs_changes",
            Self::RequestPosted { .. } => "request_posted",
            Self::RequestShort { .. } => "request_short",
            Self::PlanReady { .. } => "plan_ready",
            Self::Offer { .. } => "offer",
            Self::OfferReminder { .. } => "offer_reminder",
            Self::JobAccepted { .. } => "job_accepted",
            Self::JobAcceptedNotice { .. } => "job_accepted_notice",
            Self::JobDeclinedNotice { .. } => "job_declined_notice",
            Self::OfferExpired { .. } => "offer_expired",
            Self::CounterReceived { .. } => "counter_received",
            Self::CounterAnswered { .. } => "counter_answered",
            Self::PlanChanged { .. } => "plan_changed",
            Self::FirstArticleWanted { .. } => "first_article_wanted",
            Self::FirstArticlePassed { .. } => "first_article_passed",
            Self::FirstArticleFailed { .. } => "first_article_failed",
            Self::ProgressDue { .. } => "progress_due",
            Self::LateRisk { .. } => "late_risk",
            Self::JobReduced { .. } => "job_reduced",
            Self::JobWithdrawn { .. } => "job_withdrawn",
            Self::WorkshopPaused { .. } => "workshop_paused",
            Self::Shipped { .. } => "shipped",
            Self::ReceiptWanted { .. } => "receipt_wanted",
            Self::PiecesRejected { .. } => "pieces_rejected",
            Self::DisputeOpened { .. } => "dispute_opened",
            Self::DisputeDecided { .. } => "dispute_decided",
            Self::RequestCancelled { .. } => "request_cancelled",
            Self::Recall { .. } => "recall",
            Self::RequestClosed { .. } => "request_closed",
        }
    }

    /// Whether this is a nudge or a digest that its reader may turn off.
    pub fn is_nudge(&self) -> bool {
        matches!(
            self,
            Self::ListingStillTrue { .. }
                | Self::MapNews { .. }
                | Self::RequestPosted { .. }
                | Self::OfferReminder { .. }
                | Self::ProgressDue { .. }
        )
    }

    /// Whether the address may belong to somebody who never asked for this letter: then a name that
    /// a stranger typed is not repeated in the greeting, or the form would serve to send spam.
    pub(crate) fn is_to_stranger(&self) -> bool {
        matches!(
            self,
            Self::ConfirmEmail { .. }
                | Self::ResetPassword { .. }
                | Self::AlreadyRegistered { .. }
                | Self::MemberInvited { .. }
                | Self::CoordinatorInvited { .. }
                | Self::ConfirmListing { .. }
                | Self::ConfirmPetition { .. }
                | Self::ConfirmSubscription { .. }
                | Self::ConfirmNotice { .. }
                | Self::KeepRecord { .. }
        )
    }

    /// Where its reader ends letters of this kind, when the letter knows.
    pub fn stop(&self) -> Option<&Link> {
        match self {
            Self::MapNews { stop, .. } => Some(stop),
            _ => None,
        }
    }

    /// Where answers by mail go, when the letter says so.
    pub fn reply_to(&self) -> Option<&str> {
        match self {
            Self::Relayed { reply_to, .. } | Self::NoticeAnswered { reply_to, .. } => reply_to.as_deref(),
            _ => None,
        }
    }
}
