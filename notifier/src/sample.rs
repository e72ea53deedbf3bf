//! One letter of every kind with plausible values, for previews and for tests that want them all.
//! Every optional field is filled, so that a preview shows the letter at its longest.

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;

use crate::letter::Letter;
use crate::link::Link;
use crate::vocabulary::{Asked, Cause, DeclineReason, LocalTime, Money, Remedy, Reminder, Share, Silence, Terms};

impl Letter {
    /// The sample of a kind, or nothing if there is no such kind.
    pub fn sample(kind: &str) -> Option<Self> {
        Self::samples().into_iter().find(|letter| letter.kind() == kind)
    }

    /// A sample of every kind, in the order of a request's life.
    pub fn samples() -> Vec<Self> {
        let workshop = || "Jua Kali Plastics".to_owned();
        let request = || "Face shields for Coast General".to_owned();
        let design = || "Face shield, foldable".to_owned();
        let note = || "The strap tears at the left slot. Please widen it by 1 mm.".to_owned();
        let job = || Link::to("/jobs/7kq2-face-shields");
        let page = || Link::to("/requests/coast-general-face-shields");
        let mine = || Link::to("/workshops/jua-kali-plastics");
        let price = || Some(Money { minor: 7_809_600, currency: "KES".to_owned() });
        vec![
            Self::ConfirmEmail { confirm: secret("confirm"), valid_hours: 24 },
            Self::ResetPassword { reset: secret("reset"), valid_hours: 1 },
            Self::AlreadyRegistered { sign_in: Link::to("/sign-in"), reset: Link::to("/forgotten") },
            Self::WorkshopInvited {
                workshop: workshop(),
                invited_by: "Grace Mwangi".to_owned(),
                network: Some("Kenya Makers".to_owned()),
                claim: secret("claim"),
                refuse: secret("refuse"),
            },
            Self::MemberInvited {
                workshop: workshop(),
                invited_by: "Grace Mwangi".to_owned(),
                valid_days: 14,
                accept: secret("i"),
            },
            Self::CoordinatorInvited {
                network: "Kenya Makers".to_owned(),
                invited_by: "Grace Mwangi".to_owned(),
                valid_days: 14,
                accept: secret("i"),
            },
            Self::ListingReviewWanted { workshop: workshop(), town: "Kilifi, Kenya".to_owned(), review: mine() },
            Self::ListingRefused {
                workshop: workshop(),
                note: note(),
                edit: Link::to("/workshops/jua-kali-plastics/edit"),
            },
            Self::ListingLive {
                workshop: workshop(),
                page: mine(),
                edit: Link::to("/workshops/jua-kali-plastics/edit"),
            },
            Self::ListingStillTrue {
                workshop: workshop(),
                checked_on: day(-120),
                still_true: secret("still-true"),
                change: secret("change"),
                pause: secret("pause"),
                remove: secret("remove"),
            },
            Self::ConfirmListing { confirm: secret("p"), valid_days: 7 },
            Self::ListingReceived { workshop: workshop(), own: secret("w") },
            Self::ListingRemoved { workshop: workshop(), join: Link::to("/join") },
            Self::ConfirmPetition { workshop: workshop(), asked: Asked::Remove, confirm: secret("p"), valid_days: 7 },
            Self::KeepRecord {
                workshop: workshop(),
                own: secret("w"),
                change: secret("change"),
                pause: secret("pause"),
                remove: secret("remove"),
            },
            Self::PetitionReceived {
                workshop: workshop(),
                asked: Asked::Correct,
                note: Some(note()),
                due: day(7),
                late: true,
                answer: Link::to("/petitions"),
            },
            Self::PetitionAnswered {
                workshop: workshop(),
                asked: Asked::Claim,
                agreed: true,
                note: Some(note()),
                page: secret("w"),
            },
            Self::Relayed {
                workshop: workshop(),
                sender: "Ana Otieno".to_owned(),
                message: "Can you repair a loom?\n\nIt is in Kilifi.".to_owned(),
                reply_to: Some("ana@example.org".to_owned()),
                page: mine(),
            },
            Self::ConfirmSubscription { confirm: secret("s"), valid_days: 7 },
            Self::MapNews {
                filter: "Process: Sewing".to_owned(),
                added: 2,
                changed: 1,
                workshops: vec![
                    "Amina Tailors, Mombasa".to_owned(),
                    "Lamu Sails, Lamu".to_owned(),
                    "Jua Kali Plastics, Kilifi".to_owned(),
                ],
                list: Link::to("/workshops?process=sewing"),
                stop: secret("s"),
            },
            Self::ConfirmNotice { confirm: secret("n"), valid_days: 7 },
            Self::NoticeReviewWanted {
                notice: "Sewing machine, treadle".to_owned(),
                town: "Kilifi".to_owned(),
                review: Link::to("/notices/review"),
            },
            Self::NoticeReviewed {
                notice: "Sewing machine, treadle".to_owned(),
                agreed: false,
                note: Some(note()),
                page: secret("n"),
            },
            Self::NoticeAnswered {
                notice: "Sewing machine, treadle".to_owned(),
                workshop: workshop(),
                message: "Bring it on Tuesday. The belt is likely worn; we have new ones.".to_owned(),
                reply_to: Some("repair@workshop.example".to_owned()),
                page: mine(),
                own: secret("n"),
            },
            Self::RequestReviewWanted {
                request: request(),
                designer: "Ana Otieno".to_owned(),
                design: design(),
                pieces: 5_000,
                due: day(14),
                review: Link::to("/review/coast-general-face-shields"),
            },
            Self::RequestNeedsChanges {
                request: request(),
                note: note(),
                edit: Link::to("/requests/coast-general-face-shields/edit"),
            },
            Self::RequestPosted { request: request(), design: design(), pieces: 5_000, due: day(14), page: page() },
            Self::RequestShort {
                request: request(),
                wanted: 5_000,
                missing: 1_200,
                due: day(14),
                levers: Link::to("/requests/coast-general-face-shields/levers"),
                page: page(),
            },
            Self::PlanReady {
                request: request(),
                wanted: 5_000,
                planned: 3_800,
                shares: shares(&[("Jua Kali Plastics", 400), ("Fablab Mombasa", 2_400), ("Kilifi Print Works", 1_000)]),
                price: price(),
                expected: day(12),
                plan: Link::to("/requests/coast-general-face-shields/plans/1"),
            },
            Self::Offer {
                workshop: workshop(),
                request: request(),
                design: design(),
                operation: Some("Laser cutting".to_owned()),
                pieces: 400,
                destinations: shares(&[("Mombasa", 250), ("Kilifi", 150)]),
                due: day(14),
                price: price(),
                terms: Terms::Deposit { percent: 30 },
                expires: moment(2),
                accept: secret("accept"),
                decline: secret("decline"),
                counter: secret("counter"),
                job: job(),
            },
            Self::OfferReminder {
                reminder: Reminder::Last,
                workshop: workshop(),
                request: request(),
                design: design(),
                pieces: 400,
                due: day(14),
                price: price(),
                expires: moment(2),
                accept: secret("accept"),
                decline: secret("decline"),
                counter: secret("counter"),
                job: job(),
            },
            Self::JobAccepted {
                workshop: workshop(),
                request: request(),
                design: design(),
                pieces: 400,
                due: day(14),
                first_article: true,
                sheet: Link::to("/jobs/7kq2-face-shields/sheet"),
                job: job(),
            },
            Self::JobAcceptedNotice {
                request: request(),
                workshop: workshop(),
                pieces: 400,
                due: day(14),
                committed: 2_800,
                wanted: 5_000,
                page: page(),
            },
            Self::JobDeclinedNotice {
                request: request(),
                workshop: workshop(),
                pieces: 400,
                reason: DeclineReason::NoMaterial,
                note: Some("PET sheet is back on Friday.".to_owned()),
                page: page(),
            },
            Self::OfferExpired { workshop: workshop(), request: request(), pieces: 400, board: Link::to("/work") },
            Self::CounterReceived {
                request: request(),
                workshop: workshop(),
                pieces: Some(300),
                due: Some(day(16)),
                price: price(),
                note: Some("With two more days we can make 300.".to_owned()),
                answer_by: moment(1),
                silence: Silence::Refuses,
                agree: secret("agree"),
                refuse: secret("refuse"),
                page: page(),
            },
            Self::CounterAnswered {
                request: request(),
                workshop: workshop(),
                agreed: true,
                note: Some("Thank you, Friday is early enough.".to_owned()),
                job: job(),
            },
            Self::PlanChanged {
                request: request(),
                cause: Cause::Declined,
                moved: 400,
                unplaced: 150,
                plan: Link::to("/requests/coast-general-face-shields/plans/2"),
            },
            Self::FirstArticleWanted {
                workshop: workshop(),
                request: request(),
                design: design(),
                upload: secret("first"),
                job: job(),
            },
            Self::FirstArticlePassed { workshop: workshop(), request: request(), job: job() },
            Self::FirstArticleFailed {
                workshop: workshop(),
                request: request(),
                note: note(),
                upload: secret("first"),
                job: job(),
            },
            Self::ProgressDue {
                workshop: workshop(),
                request: request(),
                made: 120,
                pieces: 400,
                due: day(14),
                report: secret("report"),
                job: job(),
            },
            Self::LateRisk {
                workshop: workshop(),
                request: request(),
                made: 120,
                pieces: 400,
                forecast: 310,
                due: day(14),
                extend: secret("extend"),
                reduce: secret("reduce"),
                give_back: secret("give-back"),
                job: job(),
            },
            Self::JobReduced {
                workshop: workshop(),
                request: request(),
                before: 400,
                pieces: 310,
                note: Some("The workshop asked for it.".to_owned()),
                job: job(),
            },
            Self::JobWithdrawn {
                workshop: workshop(),
                request: request(),
                pieces: 400,
                made: 120,
                note: Some("The laser is broken.".to_owned()),
                job: job(),
            },
            Self::WorkshopPaused { workshop: workshop(), resume: secret("resume"), page: mine() },
            Self::Shipped {
                request: request(),
                workshop: workshop(),
                destination: "Mombasa".to_owned(),
                pieces: 250,
                shipped_on: day(11),
                expected: day(13),
                tracking: Some("G4S 4471 902".to_owned()),
                receipt: secret("receipt"),
            },
            Self::ReceiptWanted {
                request: request(),
                workshop: workshop(),
                destination: "Mombasa".to_owned(),
                pieces: 250,
                expected: day(13),
                confirms_itself: day(20),
                receipt: secret("receipt"),
                trouble: secret("trouble"),
            },
            Self::PiecesRejected {
                workshop: workshop(),
                request: request(),
                pieces: 12,
                received: 250,
                note: note(),
                remedy: Remedy::Replace,
                dispute_until: day(22),
                job: job(),
                dispute: secret("dispute"),
            },
            Self::DisputeOpened {
                request: request(),
                workshop: workshop(),
                opened_by: workshop(),
                pieces: 12,
                note: "The slots are as drawn.".to_owned(),
                answer_by: day(25),
                answer: secret("answer"),
            },
            Self::DisputeDecided {
                request: request(),
                workshop: workshop(),
                decision: "Six pieces count as good, six are made again.".to_owned(),
                page: job(),
            },
            Self::RequestCancelled {
                request: request(),
                note: Some("The hospital has enough.".to_owned()),
                made: 120,
                page: page(),
            },
            Self::Recall {
                design: design(),
                batch: "JK-0412".to_owned(),
                pieces: 250,
                note: "The headband may crack in the cold.".to_owned(),
                answer: secret("recall"),
                page: Link::to("/recalls/jk-0412"),
            },
            Self::RequestClosed { request: request(), received: 5_000, workshops: 4, page: page() },
        ]
    }
}

/// A link as long as a real one: its secret has 256 bits.
fn secret(action: &str) -> Link {
    let token = "Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE";
    Link::to(format!("/answer/{action}/{token}"))
}

/// Days from 23 November 2026.
fn day(days: i64) -> NaiveDate {
    NaiveDate::default() + TimeDelta::days(20_780 + days)
}

/// Four in the afternoon in Nairobi, `days` from 23 November 2026.
fn moment(days: i64) -> LocalTime {
    LocalTime {
        at: (day(days).and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(13)).and_utc(),
        zone: Tz::Africa__Nairobi,
    }
}

fn shares(shares: &[(&str, u64)]) -> Vec<Share> {
    shares.iter().map(|(name, pieces)| Share { name: (*name).to_owned(), pieces: *pieces }).collect()
}
