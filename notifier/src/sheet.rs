//! What each kind of letter shows: its links (the answer first), its facts in order, and the values
//! that only its sentences use. The sentences themselves are in `locales/`; this table is the same
//! for every language.

use chrono::NaiveDate;

use crate::letter::Letter;
use crate::link::Link;
use crate::vocabulary::{LocalTime, Money, Share, Terms};

/// A value before it is put into words.
pub(crate) enum Value<'a> {
    /// A name or title that a person typed.
    Text(&'a str),
    /// A sentence or two that a person typed.
    Note(&'a str),
    /// What one person writes to another, in paragraphs.
    Message(&'a str),
    Count(u64),
    Date(NaiveDate),
    Moment(&'a LocalTime),
    Money(&'a Money),
    Terms(Terms),
    Shares(&'a [Share]),
    /// Names that people typed, a line each.
    Names(&'a [String]),
    /// A word of a closed list; its key is `list-word`.
    Word(&'static str, &'static str),
    /// A word that only selects a variant of a sentence.
    Choice(&'static str),
}

/// The parts of one letter, in the order in which they are read.
#[derive(Default)]
pub(crate) struct Sheet<'a> {
    pub(crate) links: Vec<(&'static str, &'a Link)>,
    pub(crate) facts: Vec<(&'static str, Value<'a>)>,
    pub(crate) asides: Vec<(&'static str, Value<'a>)>,
}

impl<'a> Sheet<'a> {
    fn link(mut self, name: &'static str, link: &'a Link) -> Self {
        self.links.push((name, link));
        self
    }

    /// A value that is listed as well as available to the sentences.
    fn fact(mut self, name: &'static str, value: Value<'a>) -> Self {
        self.facts.push((name, value));
        self
    }

    fn maybe(self, name: &'static str, value: Option<Value<'a>>) -> Self {
        match value {
            Some(value) => self.fact(name, value),
            None => self,
        }
    }

    /// A value that is only available to the sentences.
    fn aside(mut self, name: &'static str, value: Value<'a>) -> Self {
        self.asides.push((name, value));
        self
    }

    fn note(self, note: &'a Option<String>) -> Self {
        self.maybe("note", note.as_deref().map(Value::Note))
    }

    pub(crate) fn of(letter: &'a Letter) -> Self {
        use Value::{Choice, Count, Date, Message, Moment, Names, Note, Shares, Text, Word};
        let sheet = Self::default();
        match letter {
            Letter::ConfirmEmail { confirm, valid_hours } => {
                sheet.link("confirm", confirm).aside("valid_hours", Count(*valid_hours))
            }
            Letter::ResetPassword { reset, valid_hours } => {
                sheet.link("reset", reset).aside("valid_hours", Count(*valid_hours))
            }
            Letter::AlreadyRegistered { sign_in, reset } => sheet.link("sign_in", sign_in).link("reset", reset),
            Letter::WorkshopInvited { workshop, invited_by, network, claim, refuse } => sheet
                .link("claim", claim)
                .link("refuse", refuse)
                .fact("workshop", Text(workshop))
                .fact("invited_by", Text(invited_by))
                .maybe("network", network.as_deref().map(Text)),
            Letter::MemberInvited { workshop, invited_by, valid_days, accept } => sheet
                .link("accept", accept)
                .fact("workshop", Text(workshop))
                .aside("invited_by", Text(invited_by))
                .aside("valid_days", Count(*valid_days)),
            Letter::CoordinatorInvited { network, invited_by, valid_days, accept } => sheet
                .link("accept", accept)
                .fact("network", Text(network))
                .aside("invited_by", Text(invited_by))
                .aside("valid_days", Count(*valid_days)),
            Letter::ListingReviewWanted { workshop, town, review } => {
                sheet.link("review", review).fact("workshop", Text(workshop)).fact("town", Text(town))
            }
            Letter::ListingRefused { workshop, note, edit } => {
                sheet.link("edit", edit).aside("workshop", Text(workshop)).fact("note", Note(note))
            }
            Letter::ListingLive { workshop, page, edit } => {
                sheet.link("page", page).link("edit", edit).aside("workshop", Text(workshop))
            }
            Letter::ListingStillTrue { workshop, checked_on, still_true, change, pause, remove } => sheet
                .link("still_true", still_true)
                .link("change", change)
                .link("pause", pause)
                .link("remove", remove)
                .aside("workshop", Text(workshop))
                .aside("checked_on", Date(*checked_on)),
            Letter::ConfirmListing { confirm, valid_days } => {
                sheet.link("confirm", confirm).aside("valid_days", Count(*valid_days))
            }
            Letter::ListingReceived { workshop, own } => sheet.link("own", own).aside("workshop", Text(workshop)),
            Letter::ListingRemoved { workshop, join } => sheet.link("join", join).aside("workshop", Text(workshop)),
            Letter::ConfirmPetition { workshop, asked, confirm, valid_days } => sheet
                .link("confirm", confirm)
                .fact("workshop", Text(workshop))
                .fact("asked", Word("asked", asked.word()))
                .aside("valid_days", Count(*valid_days)),
            Letter::KeepRecord { workshop, own, change, pause, remove } => sheet
                .link("own", own)
                .link("change", change)
                .link("pause", pause)
                .link("remove", remove)
                .aside("workshop", Text(workshop)),
            Letter::PetitionReceived { workshop, asked, note, due, late, answer } => sheet
                .link("answer", answer)
                .fact("workshop", Text(workshop))
                .fact("asked", Word("asked", asked.word()))
                .note(note)
                .fact("answer_by", Date(*due))
                .aside("late", yes_or_no(*late)),
            Letter::PetitionAnswered { workshop, asked, agreed, note, page } => sheet
                .link("page", page)
                .fact("workshop", Text(workshop))
                .fact("asked", Word("asked", asked.word()))
                .note(note)
                .aside("agreed", yes_or_no(*agreed)),
            Letter::Relayed { workshop, sender, message, reply_to, page } => sheet
                .link("page", page)
                .aside("workshop", Text(workshop))
                .fact("sender", Text(sender))
                .maybe("reply_to", reply_to.as_deref().map(Text))
                .fact("message", Message(message)),
            Letter::ConfirmSubscription { confirm, valid_days } => {
                sheet.link("confirm", confirm).aside("valid_days", Count(*valid_days))
            }
            Letter::MapNews { filter, added, changed, workshops, list, stop } => sheet
                .link("list", list)
                .link("stop", stop)
                .fact("filter", Note(filter))
                .fact("added", Count(*added))
                .fact("changed", Count(*changed))
                .fact("found", Names(workshops)),
            Letter::ConfirmNotice { confirm, valid_days } => {
                sheet.link("confirm", confirm).aside("valid_days", Count(*valid_days))
            }
            Letter::NoticeReviewWanted { notice, town, review } => {
                sheet.link("review", review).fact("notice", Text(notice)).fact("town", Text(town))
            }
            Letter::NoticeReviewed { notice, agreed, note, page } => {
                sheet.link("page", page).fact("notice", Text(notice)).note(note).aside("agreed", yes_or_no(*agreed))
            }
            Letter::NoticeAnswered { notice, workshop, message, reply_to, page, own } => sheet
                .link("page", page)
                .link("own", own)
                .fact("notice", Text(notice))
                .fact("workshop", Text(workshop))
                .fact("message", Message(message))
                .maybe("reply_to", reply_to.as_deref().map(Text)),
            Letter::RequestReviewWanted { request, designer, design, pieces, due, review } => sheet
                .link("review", review)
                .fact("request", Text(request))
                .fact("designer", Text(designer))
                .fact("design", Text(design))
                .fact("pieces", Count(*pieces))
                .fact("due", Date(*due)),
            Letter::RequestNeedsChanges { request, note, edit } => {
                sheet.link("edit", edit).fact("request", Text(request)).fact("note", Note(note))
            }
            Letter::RequestPosted { request, design, pieces, due, page } => sheet
                .link("page", page)
                .fact("request", Text(request))
                .fact("design", Text(design))
                .fact("pieces", Count(*pieces))
                .fact("due", Date(*due)),
            Letter::RequestShort { request, wanted, missing, due, levers, page } => sheet
                .link("levers", levers)
                .link("page", page)
                .fact("request", Text(request))
                .fact("wanted", Count(*wanted))
                .fact("missing", Count(*missing))
                .fact("due", Date(*due)),
            Letter::PlanReady { request, wanted, planned, shares, price, expected, plan } => sheet
                .link("plan", plan)
                .fact("request", Text(request))
                .fact("shares", Shares(shares))
                .maybe("price", price.as_ref().map(Value::Money))
                .fact("expected", Date(*expected))
                .aside("wanted", Count(*wanted))
                .aside("planned", Count(*planned))
                .aside("workshops", Count(shares.len() as u64)),
            Letter::Offer {
                workshop,
                request,
                design,
                operation,
                pieces,
                destinations,
                due,
                price,
                terms,
                expires,
                accept,
                decline,
                counter,
                job,
            } => sheet
                .link("accept", accept)
                .link("decline", decline)
                .link("counter", counter)
                .link("job", job)
                .fact("request", Text(request))
                .fact("design", Text(design))
                .maybe("operation", operation.as_deref().map(Text))
                .fact("pieces", Count(*pieces))
                .fact("destinations", Shares(destinations))
                .fact("due", Date(*due))
                .maybe("price", price.as_ref().map(Value::Money))
                .fact("terms", Value::Terms(*terms))
                .fact("expires", Moment(expires))
                .aside("workshop", Text(workshop)),
            Letter::OfferReminder {
                reminder,
                workshop,
                request,
                design,
                pieces,
                due,
                price,
                expires,
                accept,
                decline,
                counter,
                job,
            } => sheet
                .link("accept", accept)
                .link("decline", decline)
                .link("counter", counter)
                .link("job", job)
                .fact("request", Text(request))
                .fact("design", Text(design))
                .fact("pieces", Count(*pieces))
                .fact("due", Date(*due))
                .maybe("price", price.as_ref().map(Value::Money))
                .fact("expires", Moment(expires))
                .aside("reminder", Choice(reminder.word()))
                .aside("workshop", Text(workshop)),
            Letter::JobAccepted { workshop, request, design, pieces, due, first_article, sheet: job_sheet, job } => {
                sheet
                    .link("sheet", job_sheet)
                    .link("job", job)
                    .fact("request", Text(request))
                    .fact("design", Text(design))
                    .fact("pieces", Count(*pieces))
                    .fact("due", Date(*due))
                    .aside("first_article", yes_or_no(*first_article))
                    .aside("workshop", Text(workshop))
            }
            Letter::JobAcceptedNotice { request, workshop, pieces, due, committed, wanted, page } => sheet
                .link("page", page)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .fact("pieces", Count(*pieces))
                .fact("due", Date(*due))
                .fact("committed", Count(*committed))
                .fact("wanted", Count(*wanted)),
            Letter::JobDeclinedNotice { request, workshop, pieces, reason, note, page } => sheet
                .link("page", page)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .fact("pieces", Count(*pieces))
                .fact("reason", Word("reason", reason.word()))
                .note(note),
            Letter::OfferExpired { workshop, request, pieces, board } => sheet
                .link("board", board)
                .fact("request", Text(request))
                .fact("pieces", Count(*pieces))
                .aside("workshop", Text(workshop)),
            Letter::CounterReceived {
                request,
                workshop,
                pieces,
                due,
                price,
                note,
                answer_by,
                silence,
                agree,
                refuse,
                page,
            } => sheet
                .link("agree", agree)
                .link("refuse", refuse)
                .link("page", page)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .maybe("pieces", pieces.map(Count))
                .maybe("due", due.map(Date))
                .maybe("price", price.as_ref().map(Value::Money))
                .note(note)
                .fact("answer_by", Moment(answer_by))
                .aside("silence", Choice(silence.word())),
            Letter::CounterAnswered { request, workshop, agreed, note, job } => sheet
                .link("job", job)
                .fact("request", Text(request))
                .note(note)
                .aside("agreed", yes_or_no(*agreed))
                .aside("workshop", Text(workshop)),
            Letter::PlanChanged { request, cause, moved, unplaced, plan } => sheet
                .link("plan", plan)
                .fact("request", Text(request))
                .fact("cause", Word("cause", cause.word()))
                .fact("moved", Count(*moved))
                .fact("unplaced", Count(*unplaced)),
            Letter::FirstArticleWanted { workshop, request, design, upload, job } => sheet
                .link("upload", upload)
                .link("job", job)
                .fact("request", Text(request))
                .fact("design", Text(design))
                .aside("workshop", Text(workshop)),
            Letter::FirstArticlePassed { workshop, request, job } => {
                sheet.link("job", job).fact("request", Text(request)).aside("workshop", Text(workshop))
            }
            Letter::FirstArticleFailed { workshop, request, note, upload, job } => sheet
                .link("upload", upload)
                .link("job", job)
                .fact("request", Text(request))
                .fact("note", Note(note))
                .aside("workshop", Text(workshop)),
            Letter::ProgressDue { workshop, request, made, pieces, due, report, job } => sheet
                .link("report", report)
                .link("job", job)
                .fact("request", Text(request))
                .fact("pieces", Count(*pieces))
                .fact("made", Count(*made))
                .fact("due", Date(*due))
                .aside("workshop", Text(workshop)),
            Letter::LateRisk { workshop, request, made, pieces, forecast, due, extend, reduce, give_back, job } => {
                sheet
                    .link("extend", extend)
                    .link("reduce", reduce)
                    .link("give_back", give_back)
                    .link("job", job)
                    .fact("request", Text(request))
                    .fact("workshop", Text(workshop))
                    .fact("pieces", Count(*pieces))
                    .fact("made", Count(*made))
                    .fact("forecast", Count(*forecast))
                    .fact("due", Date(*due))
            }
            Letter::JobReduced { workshop, request, before, pieces, note, job } => sheet
                .link("job", job)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .fact("before", Count(*before))
                .fact("pieces", Count(*pieces))
                .note(note),
            Letter::JobWithdrawn { workshop, request, pieces, made, note, job } => sheet
                .link("job", job)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .fact("pieces", Count(*pieces))
                .fact("made", Count(*made))
                .note(note),
            Letter::WorkshopPaused { workshop, resume, page } => {
                sheet.link("resume", resume).link("page", page).aside("workshop", Text(workshop))
            }
            Letter::Shipped { request, workshop, destination, pieces, shipped_on, expected, tracking, receipt } => {
                sheet
                    .link("receipt", receipt)
                    .fact("request", Text(request))
                    .fact("workshop", Text(workshop))
                    .fact("destination", Text(destination))
                    .fact("pieces", Count(*pieces))
                    .fact("shipped_on", Date(*shipped_on))
                    .fact("expected", Date(*expected))
                    .maybe("tracking", tracking.as_deref().map(Text))
            }
            Letter::ReceiptWanted {
                request,
                workshop,
                destination,
                pieces,
                expected,
                confirms_itself,
                receipt,
                trouble,
            } => sheet
                .link("receipt", receipt)
                .link("trouble", trouble)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .fact("destination", Text(destination))
                .fact("pieces", Count(*pieces))
                .fact("expected", Date(*expected))
                .aside("confirms_itself", Date(*confirms_itself)),
            Letter::PiecesRejected {
                workshop,
                request,
                pieces,
                received,
                note,
                remedy,
                dispute_until,
                job,
                dispute,
            } => sheet
                .link("job", job)
                .link("dispute", dispute)
                .fact("request", Text(request))
                .fact("received", Count(*received))
                .fact("rejected", Count(*pieces))
                .fact("note", Note(note))
                .fact("remedy", Word("remedy", remedy.word()))
                .aside("pieces", Count(*pieces))
                .aside("dispute_until", Date(*dispute_until))
                .aside("workshop", Text(workshop)),
            Letter::DisputeOpened { request, workshop, opened_by, pieces, note, answer_by, answer } => sheet
                .link("answer", answer)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .fact("opened_by", Text(opened_by))
                .fact("pieces", Count(*pieces))
                .fact("note", Note(note))
                .fact("answer_by", Date(*answer_by)),
            Letter::DisputeDecided { request, workshop, decision, page } => sheet
                .link("page", page)
                .fact("request", Text(request))
                .fact("workshop", Text(workshop))
                .fact("decision", Note(decision)),
            Letter::RequestCancelled { request, note, made, page } => {
                sheet.link("page", page).fact("request", Text(request)).note(note).fact("made", Count(*made))
            }
            Letter::Recall { design, batch, pieces, note, answer, page } => sheet
                .link("answer", answer)
                .link("page", page)
                .fact("design", Text(design))
                .fact("batch", Text(batch))
                .fact("pieces", Count(*pieces))
                .fact("note", Note(note)),
            Letter::RequestClosed { request, received, workshops, page } => sheet
                .link("page", page)
                .fact("request", Text(request))
                .fact("received", Count(*received))
                .fact("workshops", Count(*workshops)),
        }
    }
}

fn yes_or_no(is: bool) -> Value<'static> {
    Value::Choice(if is { "yes" } else { "no" })
}
