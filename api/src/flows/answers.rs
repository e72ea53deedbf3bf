//! A workshop's answer to an offer, whoever brings it: yes, no with a reason, or other terms.

use notifier::{DeclineReason, Letter, Link, Silence};
use store::event::Channel;
use store::jobs::{self, Answer, CounterTerms, FirstArticle, Reason};
use store::requests::{self, Totals};
use store::{Db, EventId, JobId, Result};

use super::letters::{self, About, count};

/// Accepts: the pieces are promised, the workshop gets its job sheet, designer and coordinators are told.
pub fn accept(db: &mut Db, answer: Answer) -> Result<()> {
    let event = jobs::accept(db, answer)?;
    promised(db, event, answer.job)
}

/// The letters that follow a promise, by whichever way it came.
fn promised(db: &mut Db, event: EventId, job: JobId) -> Result<()> {
    let about = letters::about(db, job)?;
    to_workshop(db, event, &about, |about, base| {
        let job = Link::to(base);
        let first_article = about.job.first_article == FirstArticle::Wanted;
        Letter::JobAccepted {
            workshop: about.workshop.name.clone(),
            request: about.request.title.clone(),
            design: about.design.clone(),
            pieces: about.pieces(),
            due: about.job.due_day,
            first_article,
            sheet: Link::to(format!("{base}/sheet")),
            job,
        }
    })?;
    if about.job.first_article == FirstArticle::Wanted {
        to_workshop(db, event, &about, |about, base| Letter::FirstArticleWanted {
            workshop: about.workshop.name.clone(),
            request: about.request.title.clone(),
            design: about.design.clone(),
            upload: Link::to(format!("{base}#first-article")),
            job: Link::to(base),
        })?;
    }
    let totals = Totals::of(&about.destinations);
    let notice = Letter::JobAcceptedNotice {
        request: about.request.title.clone(),
        workshop: about.workshop.name.clone(),
        pieces: about.pieces(),
        due: about.job.due_day,
        committed: count(totals.accepted),
        wanted: count(totals.wanted),
        page: letters::request_page(&about.request),
    };
    let readers = letters::designer_and_coordinators(db, &about.request)?;
    letters::send_all(db, event, &readers, &notice)
}

/// Writes to the workshop of a job, with a link that keeps the job up to date without signing in.
pub(super) fn to_workshop(
    db: &mut Db,
    event: EventId,
    about: &About,
    letter: impl FnOnce(&About, &str) -> Letter,
) -> Result<()> {
    let Some(person) = letters::contact(db, &about.workshop)? else { return Ok(()) };
    let base = letters::job_link(db, &about.job, person.id)?;
    letters::send(db, event, person.id, &letter(about, &base))
}

/// Declines with a reason; exactly these pieces are planned again.
pub fn decline(db: &mut Db, answer: Answer, reason: Reason, note: &str) -> Result<()> {
    let before = letters::about(db, answer.job)?;
    let event = jobs::decline(db, answer, reason)?;
    let notice = Letter::JobDeclinedNotice {
        request: before.request.title.clone(),
        workshop: before.workshop.name.clone(),
        pieces: before.pieces(),
        reason: in_letters(reason),
        note: (!note.is_empty()).then(|| note.to_owned()),
        page: letters::request_page(&before.request),
    };
    let readers = letters::coordinators(db, before.request.id)?;
    letters::send_all(db, event, &readers, &notice)
}

fn in_letters(reason: Reason) -> DeclineReason {
    match reason {
        Reason::NoCapacity => DeclineReason::NoCapacity,
        Reason::NoMaterial => DeclineReason::NoMaterial,
        Reason::Date => DeclineReason::Date,
        Reason::NotManufacturable => DeclineReason::NotManufacturable,
        Reason::MachineDown => DeclineReason::MachineDown,
        Reason::Price => DeclineReason::Price,
        Reason::NotOurWork => DeclineReason::NotOurKindOfWork,
        Reason::Safety => DeclineReason::Safety,
    }
}

/// Asks for other terms; designer and coordinators decide, and silence refuses.
pub fn counter(db: &mut Db, answer: Answer, terms: CounterTerms) -> Result<()> {
    let before = letters::about(db, answer.job)?;
    let asked = terms.clone();
    let event = jobs::counter(db, answer, terms)?;
    let about = letters::about(db, answer.job)?;
    let page = format!("/jobs/{}", about.job.id);
    let letter = Letter::CounterReceived {
        request: about.request.title.clone(),
        workshop: about.workshop.name.clone(),
        pieces: (asked.quantity != before.job.quantity).then(|| count(asked.quantity)),
        due: (asked.day != before.job.due_day).then_some(asked.day),
        price: (asked.price != before.job.price)
            .then(|| notifier::Money { minor: asked.price, currency: about.job.currency.clone() }),
        note: (!asked.note.is_empty()).then_some(asked.note),
        answer_by: about.local(about.job.expires_at),
        silence: Silence::Refuses,
        agree: Link::to(format!("{page}?counter=agree#counter")),
        refuse: Link::to(format!("{page}?counter=refuse#counter")),
        page: Link::to(page),
    };
    let readers = letters::designer_and_coordinators(db, &about.request)?;
    letters::send_all(db, event, &readers, &letter)
}

/// Answers a counter-offer: taking it is a promise, refusing it opens the pieces again.
pub fn answer_counter(db: &mut Db, actor: store::event::Actor, job: JobId, agreed: bool) -> Result<()> {
    let event = if agreed { jobs::take_counter(db, actor, job)? } else { jobs::refuse_counter(db, actor, job)? };
    let about = letters::about(db, job)?;
    to_workshop(db, event, &about, |about, base| Letter::CounterAnswered {
        request: about.request.title.clone(),
        workshop: about.workshop.name.clone(),
        agreed,
        note: None,
        job: Link::to(base),
    })?;
    if agreed { promised(db, event, job) } else { Ok(()) }
}

/// The offers of a request that still wait for an answer; used by the drill's "everybody accepts".
pub fn waiting(db: &mut Db, request: store::RequestId) -> Result<Vec<jobs::Job>> {
    let all = jobs::of_requests(db, &[request])?;
    Ok(all.into_iter().filter(|job| job.state == store::state::JobState::Offered).collect())
}

/// Whether an account that acts for a workshop does so as its member or on its behalf.
pub const fn channel(is_member: bool, usual: Channel) -> Channel {
    if is_member { usual } else { Channel::OnBehalf }
}

/// The totals of a request, for pages and letters.
pub fn totals(db: &mut Db, request: store::RequestId) -> Result<Totals> {
    Ok(Totals::of(&requests::destinations(db, &[request])?))
}
