//! Who is written to, and the links that letters carry.
//!
//! Letters are queued in the transaction of their event. Secrets stand in the queued payload only until the letter
//! has been sent; the outbox forgets them then.

use chrono_tz::Tz;
use notifier::{Letter, Link, LocalTime, Money, Share};
use store::grants::{Role, Scope};
use store::jobs::{Job, JobLine};
use store::links::{NewLink, Purpose};
use store::people::Person;
use store::requests::{Destination, Request};
use store::workshops::Workshop;
use store::{
    At, Db, EventId, PersonId, RequestId, Result, TimeDelta, accounts, designs, grants, links, people, requests,
    workshops,
};

/// How long a link goes on explaining what became of its offer or job.
const AFTERLIFE: TimeDelta = TimeDelta::days(60);

/// Queues a letter in the reader's language; nothing happens for a reader without an address.
pub fn send(db: &mut Db, event: EventId, to: PersonId, letter: &Letter) -> Result<()> {
    let Some(person) = people::find(db, to)? else { return Ok(()) };
    if person.email.is_none() {
        return Ok(());
    }
    store::letter::queue(db, event, to, &person.language, letter.kind(), serde_json::to_value(letter)?)
}

/// Queues one letter to several readers, each once.
pub fn send_all(db: &mut Db, event: EventId, to: &[PersonId], letter: &Letter) -> Result<()> {
    for person in to {
        send(db, event, *person, letter)?;
    }
    Ok(())
}

/// The person letters to a workshop go to; none when a scout answers for it.
pub fn contact(db: &mut Db, of: &Workshop) -> Result<Option<Person>> {
    match of.contact_id {
        Some(id) if of.by_mail => people::find(db, id),
        _ => Ok(None),
    }
}

/// The designer of a request.
pub fn designer(db: &mut Db, request: &Request) -> Result<PersonId> {
    Ok(accounts::get(db, request.designer_id)?.person_id)
}

/// The coordinators of the networks a request is posted to.
pub fn coordinators(db: &mut Db, request: RequestId) -> Result<Vec<PersonId>> {
    let mut found = Vec::new();
    for network in requests::networks(db, request)? {
        for account in grants::holders(db, Role::Coordinator, Scope::Network(network))? {
            found.push(accounts::get(db, account)?.person_id);
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// Designer and coordinators, each once.
pub fn designer_and_coordinators(db: &mut Db, request: &Request) -> Result<Vec<PersonId>> {
    let mut found = coordinators(db, request.id)?;
    found.push(designer(db, request)?);
    found.sort();
    found.dedup();
    Ok(found)
}

/// What letters about a job say again and again.
pub struct About {
    /// The job.
    pub job: Job,
    /// Its lines.
    pub lines: Vec<JobLine>,
    /// Its request.
    pub request: Request,
    /// The request's destinations.
    pub destinations: Vec<Destination>,
    /// Who makes it.
    pub workshop: Workshop,
    /// The design's title.
    pub design: String,
}

/// Gathers what letters about a job need.
pub fn about(db: &mut Db, job: store::JobId) -> Result<About> {
    let job = store::jobs::find(db, job)?;
    let request = requests::find(db, job.request_id)?;
    Ok(About {
        lines: store::jobs::lines(db, &[job.id])?,
        destinations: requests::destinations(db, &[request.id])?,
        workshop: workshops::find(db, job.workshop_id)?,
        design: designs::with_design(db, request.design_version_id)?.0.title,
        request,
        job,
    })
}

impl About {
    /// Pieces as letters count them.
    pub fn pieces(&self) -> u64 {
        count(self.job.quantity)
    }

    /// What the workshop gets.
    pub fn price(&self) -> Option<Money> {
        (self.request.terms != store::requests::Terms::Volunteer)
            .then(|| Money { minor: self.job.price, currency: self.job.currency.clone() })
    }

    /// Pieces per destination.
    pub fn shares(&self) -> Vec<Share> {
        self.lines
            .iter()
            .filter_map(|line| {
                let to = self.destinations.iter().find(|d| d.id == line.destination_id)?;
                Some(Share { name: place(to), pieces: count(line.quantity) })
            })
            .collect()
    }

    /// The moment as the workshop's clock shows it.
    pub fn local(&self, at: At) -> LocalTime {
        local(at, &self.workshop.time_zone)
    }
}

/// A destination in a few words.
pub fn place(of: &Destination) -> String {
    if of.label == of.town || of.town.is_empty() { of.label.clone() } else { format!("{}, {}", of.label, of.town) }
}

/// A moment in an IANA time zone; UTC when the zone is unknown.
pub fn local(at: At, zone: &str) -> LocalTime {
    LocalTime { at: *at, zone: zone.parse::<Tz>().unwrap_or(Tz::UTC) }
}

/// A count as letters have it; never negative.
pub fn count(pieces: i64) -> u64 {
    u64::try_from(pieces).unwrap_or(0)
}

/// On what terms, as letters say it.
pub fn terms(of: &Request) -> notifier::Terms {
    match of.terms {
        store::requests::Terms::Volunteer => notifier::Terms::Volunteer,
        store::requests::Terms::PaidOnReceipt => notifier::Terms::PaidOnReceipt,
        store::requests::Terms::Deposit => notifier::Terms::Deposit { percent: 30 },
    }
}

/// The page of a request.
pub fn request_page(of: &Request) -> Link {
    Link::to(format!("/requests/{}", of.slug))
}

/// The page of a job for people who sign in.
pub fn job_page(of: &Job) -> Link {
    Link::to(format!("/jobs/{}", of.id))
}

/// A fresh secret for answering an offer; the base path of its pages.
pub fn offer_link(db: &mut Db, job: &Job, to: PersonId) -> Result<String> {
    let token = links::issue(
        db,
        NewLink {
            purpose: Purpose::Offer,
            subject: job.id.into(),
            person: Some(to),
            subject_version: Some(job.version),
            valid: *job.expires_at - *db.now + AFTERLIFE,
        },
    )?;
    Ok(format!("/o/{token}"))
}

/// A fresh secret for keeping a job up to date without signing in; the base path of its pages.
pub fn job_link(db: &mut Db, job: &Job, to: PersonId) -> Result<String> {
    let token = links::issue(
        db,
        NewLink {
            purpose: Purpose::Job,
            subject: job.id.into(),
            person: Some(to),
            subject_version: None,
            valid: TimeDelta::days(180),
        },
    )?;
    Ok(format!("/j/{token}"))
}

/// A fresh secret for confirming what arrives at a destination; the path of its page.
pub fn receipt_link(db: &mut Db, destination: &Destination, to: PersonId) -> Result<String> {
    let token = links::issue(
        db,
        NewLink {
            purpose: Purpose::Receipt,
            subject: destination.id.into(),
            person: Some(to),
            subject_version: None,
            valid: TimeDelta::days(180),
        },
    )?;
    Ok(format!("/r/{token}"))
}

/// A fresh secret with which its keeper sees and changes a workshop's record; the path of its page. It outlives the
/// yearly question.
pub fn workshop_link(db: &mut Db, workshop: &Workshop, to: PersonId) -> Result<String> {
    let token = links::issue(
        db,
        NewLink {
            purpose: Purpose::Workshop,
            subject: workshop.id.into(),
            person: Some(to),
            subject_version: None,
            valid: TimeDelta::days(400),
        },
    )?;
    Ok(format!("/w/{token}"))
}
