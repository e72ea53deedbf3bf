//! A job as the pages show it: everything about it read once, and the words that more than one page needs.
//!
//! Where the pieces go is said by town until the workshop has promised; the exact place follows then.

use chrono_tz::Tz;
use designs::okh::Operation;
use designs::{okh, vocabulary};
use store::designs::{self as library, Design, Version};
use store::event::{self, Channel, Event};
use store::files::{self, Listed};
use store::jobs::{self, Counter, FirstArticle, Forecast, Job, JobLine, Reason, Receipt, Report};
use store::requests::{self, Destination, Request, Terms};
use store::state::JobState;
use store::workshops::{self, Workshop};
use store::{At, Db, JobId, NaiveDate, TimeDelta, plans};

use crate::flows::later::{self, Asked};
use crate::flows::receiving::DISPUTE_DAYS;
use crate::web::Page;
use notifier::numbers::decimals;

/// Everything about a job that its pages show.
pub struct JobView {
    /// The job.
    pub job: Job,
    /// Its share per destination.
    pub lines: Vec<JobLine>,
    /// Its request.
    pub request: Request,
    /// The request's destinations.
    pub places: Vec<Destination>,
    /// Who makes it.
    pub workshop: Workshop,
    /// What is made.
    pub design: Design,
    /// Which version of it.
    pub version: Version,
    /// The step of it; none when the stored description cannot be read.
    pub operation: Option<Operation>,
    /// Drawings and other files of the design.
    pub files: Vec<Listed>,
    /// How many workshops share the plan that it comes from.
    pub makers: i32,
    /// Reports, oldest first.
    pub reports: Vec<Report>,
    /// Receipts, oldest first.
    pub receipts: Vec<Receipt>,
    /// The newest other terms.
    pub counter: Option<Counter>,
    /// The later day that the workshop asks for.
    pub asked: Option<Asked>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
    /// Where it ends at its real rate.
    pub forecast: Option<Forecast>,
    /// The store's clock.
    pub now: At,
    /// The workshop's time zone.
    pub zone: Tz,
}

/// One entry of the timeline.
pub struct Happened {
    /// For machines.
    pub iso: String,
    /// For people.
    pub when: String,
    /// What, in words.
    pub text: String,
}

impl JobView {
    /// Reads a job with all that belongs to it.
    pub fn load(db: &mut Db, id: JobId) -> store::Result<Self> {
        let job = jobs::find(db, id)?;
        let request = requests::find(db, job.request_id)?;
        let workshop = workshops::find(db, job.workshop_id)?;
        let (design, version) = library::with_design(db, request.design_version_id)?;
        let operation = okh::read(&version.manifest).ok().and_then(|manifest| {
            let routing = manifest.routings().iter().find(|r| r.id == job.routing)?;
            routing.operations.iter().find(|o| o.id == job.operation).cloned()
        });
        let plan = plans::of_request(db, request.id)?.into_iter().find(|plan| plan.id == job.plan_id);
        Ok(Self {
            lines: jobs::lines(db, &[id])?.into_iter().filter(|line| line.quantity > 0).collect(),
            places: requests::destinations(db, &[request.id])?,
            files: files::of(db, version.id)?,
            makers: plan.map_or(1, |plan| plan.workshops),
            reports: jobs::reports(db, &[id])?,
            receipts: jobs::receipts(db, &[id])?,
            counter: jobs::counter_of(db, id)?,
            asked: later::open(db, &job)?,
            events: event::about(db, &[id.into()])?,
            forecast: jobs::forecast(&job, db.now),
            now: db.now,
            zone: workshop.time_zone.parse().unwrap_or(Tz::UTC),
            job,
            request,
            workshop,
            design,
            version,
            operation,
        })
    }

    /// Whether an answer to the offer still counts.
    pub fn is_open(&self) -> bool {
        self.job.state == JobState::Offered && self.now < self.job.expires_at && self.request.state.is_open()
    }

    /// Whether pieces can be reported.
    pub fn takes_reports(&self) -> bool {
        matches!(self.job.state, JobState::Accepted | JobState::Producing | JobState::LateRisk)
            && self.job.first_article != FirstArticle::Wanted
    }

    /// Whether an earlier report can still be corrected: until the pieces are sent.
    pub fn takes_corrections(&self) -> bool {
        self.takes_reports() || self.job.state == JobState::Ready
    }

    /// Whether a first article is awaited from the workshop.
    pub fn takes_first_article(&self) -> bool {
        matches!(self.job.state, JobState::Accepted | JobState::Producing | JobState::LateRisk)
            && self.job.first_article == FirstArticle::Wanted
    }

    /// Whether part or all of it can be given back.
    pub fn can_shrink(&self) -> bool {
        matches!(self.job.state, JobState::Accepted | JobState::Producing | JobState::LateRisk)
    }

    /// Whether something is to be sent: the job stands in this state.
    pub fn is(&self, word: &str) -> bool {
        self.job.state.word() == word
    }

    /// The other terms that wait for an answer.
    pub fn open_counter(&self) -> Option<&Counter> {
        self.counter.as_ref().filter(|terms| terms.answer.is_none() && self.job.state == JobState::Countered)
    }

    /// The last day on which a receipt can be contested, while there is one.
    pub fn dispute_until(&self) -> Option<NaiveDate> {
        let at = self.job.received_at.filter(|_| self.job.state == JobState::Received)?;
        let last = at + TimeDelta::days(DISPUTE_DAYS);
        (self.now <= last).then(|| last.with_timezone(&self.zone).date_naive())
    }

    /// Good pieces still to be made.
    pub fn left(&self) -> i64 {
        self.job.quantity - self.job.good
    }

    /// The title: what is made, and the step when it is one of several.
    pub fn title(&self) -> String {
        match &self.operation {
            Some(operation) if operation.title != self.design.title => {
                format!("{}: {}", self.design.title, operation.title)
            }
            _ => self.design.title.clone(),
        }
    }

    /// `40 × Face shield`.
    pub fn heading(&self, page: &Page) -> String {
        let count = if self.job.quantity > 0 { self.job.quantity } else { self.job.asked };
        format!("{} × {}", page.number(count), self.design.title)
    }

    /// Its state in words.
    pub fn state(&self, page: &Page) -> String {
        page.t(&format!("job-state-{}", self.job.state))
    }

    /// A moment by the workshop's clock.
    pub fn local(&self, page: &Page, at: &At) -> String {
        page.when(at, self.zone)
    }

    /// When the offer ends, by the workshop's clock.
    pub fn ends(&self, page: &Page) -> String {
        page.when(self.job.expires_at, self.zone)
    }

    /// How long the offer still waits, in one unit.
    pub fn time_left(&self, page: &Page) -> String {
        time_left(page, self.now, self.job.expires_at)
    }

    /// The day it is due.
    pub fn due(&self, page: &Page) -> String {
        page.date(self.job.due_day)
    }

    /// What the workshop gets, or that it is made for nothing.
    pub fn price(&self, page: &Page) -> String {
        match self.request.terms {
            Terms::Volunteer => page.t("job-price-none"),
            Terms::PaidOnReceipt | Terms::Deposit => page.money(self.job.price, &self.job.currency),
        }
    }

    /// Whether money is part of the terms.
    pub fn is_paid(&self) -> bool {
        self.request.terms != Terms::Volunteer
    }

    /// The terms in words.
    pub fn terms(&self, page: &Page) -> String {
        page.t(&format!("job-terms-{}", self.request.terms))
    }

    /// A count of pieces.
    pub fn count(&self, page: &Page, pieces: &i64) -> String {
        page.number(*pieces)
    }

    /// An amount in the job's currency.
    pub fn money(&self, page: &Page, minor: &i64) -> String {
        page.money(*minor, &self.job.currency)
    }

    /// A day.
    pub fn day(&self, page: &Page, day: &NaiveDate) -> String {
        page.date(day)
    }

    /// `instead of 40`.
    pub fn instead_of(&self, page: &Page, value: impl AsRef<str>) -> String {
        page.t1("job-instead", "value", value.as_ref())
    }

    /// To whom the offer is made.
    pub fn offered_to(&self, page: &Page) -> String {
        page.t1("offer-to", "workshop", &self.workshop.name)
    }

    /// Until when it can be answered.
    pub fn until(&self, page: &Page) -> String {
        page.t1("offer-until", "when", self.ends(page))
    }

    /// The label of the price in other terms.
    pub fn counter_price_label(&self, page: &Page) -> String {
        page.t1("offer-counter-price", "currency", &self.job.currency)
    }

    /// By when everything has to be made, for the sheet.
    pub fn due_by(&self, page: &Page) -> String {
        page.t1("sheet-due", "day", self.due(page))
    }

    /// How many are made.
    pub fn made(&self, page: &Page) -> String {
        let (good, pieces, scrap) = (self.job.good, self.job.quantity, self.job.scrap);
        page.ta("job-made-of", &[("good", good.into()), ("pieces", pieces.into()), ("scrap", scrap.into())])
    }

    /// How many are still to be made, beside the form.
    pub fn good_hint(&self, page: &Page) -> String {
        page.t1("job-good-hint", "left", self.left())
    }

    /// What one report told; the sign shows in a correction.
    pub fn report_told(&self, page: &Page, report: &Report) -> String {
        if report.good == 0 && report.scrap == 0 {
            return page.t("job-report-words");
        }
        let (good, scrap) = (report.good.to_string(), report.scrap.to_string());
        page.ta("job-report-told", &[("good", good.into()), ("scrap", scrap.into())])
    }

    /// The later day that is asked for, to whoever answers.
    pub fn asked_text(&self, page: &Page, asked: &Asked) -> String {
        let (day, due) = (page.date(asked.day), self.due(page));
        page.ta("job-asked-text", &[("day", day.into()), ("due", due.into())])
    }

    /// The later day that is asked for, to whoever waits.
    pub fn asked_waits(&self, page: &Page, asked: &Asked) -> String {
        page.t1("job-extend-waits", "day", page.date(asked.day))
    }

    /// The real rate and the one that is needed.
    pub fn rate(&self, page: &Page) -> Option<String> {
        let forecast = self.forecast?;
        let (rate, needed) = (page.decimal(forecast.per_day), page.decimal(forecast.needed_per_day));
        Some(page.ta("job-late-rate", &[("rate", rate.into()), ("needed", needed.into())]))
    }

    /// Until when what was received can be contested.
    pub fn dispute_lead(&self, page: &Page) -> Option<String> {
        Some(page.t1("job-dispute-lead", "day", page.date(self.dispute_until()?)))
    }

    /// What is owed for what was received, once something was.
    pub fn owed(&self, page: &Page) -> Option<String> {
        let received: i64 = self.lines.iter().map(|line| line.received).sum();
        if received == 0 || !self.is_paid() {
            return None;
        }
        let owed = i128::from(self.job.price) * i128::from(received) / i128::from(self.job.quantity.max(1));
        let owed = page.money(i64::try_from(owed).unwrap_or(self.job.price), &self.job.currency);
        Some(page.t1("job-owed", "money", owed))
    }

    /// A destination in words: exact once the work is promised, only the town before.
    pub fn place(&self, line: &JobLine) -> String {
        let Some(place) = self.places.iter().find(|place| place.id == line.destination_id) else {
            return String::new();
        };
        if self.job.state.is_accepted() {
            crate::flows::letters::place(place)
        } else if place.town.is_empty() {
            place.country.clone()
        } else {
            place.town.clone()
        }
    }

    /// What is due next, in one sentence.
    pub fn next(&self, page: &Page) -> String {
        let due = self.due(page);
        let left = self.left();
        match self.job.state {
            JobState::Offered if self.is_open() => page.t1("job-next-offered", "when", self.ends(page)),
            JobState::Offered => page.t("job-next-expired"),
            JobState::Countered => page.t1("job-next-countered", "when", self.ends(page)),
            JobState::Accepted | JobState::Producing if self.takes_first_article() => page.t("job-next-first"),
            JobState::Accepted | JobState::Producing => {
                let report = self.job.progress_due_at.map(|at| self.local(page, &at)).unwrap_or_default();
                page.ta("job-next-making", &[("left", left.into()), ("due", due.into()), ("report", report.into())])
            }
            JobState::LateRisk => {
                let forecast = self.forecast.map_or(self.job.good, |forecast| forecast.by_due);
                let pieces = self.job.quantity;
                page.ta(
                    "job-next-late_risk",
                    &[("forecast", forecast.into()), ("pieces", pieces.into()), ("due", due.into())],
                )
            }
            JobState::Received => match self.dispute_until() {
                Some(day) => page.t1("job-next-received", "day", page.date(day)),
                None => page.t("job-next-closed"),
            },
            state => page.t(&format!("job-next-{state}")),
        }
    }

    /// Why this workshop was asked.
    pub fn why(&self, page: &Page) -> String {
        let process = self.operation.as_ref().map(|o| self.word(page, &o.process)).unwrap_or_default();
        page.ta("offer-why", &[("process", process.into()), ("makers", self.makers.into())])
    }

    /// A process or material by name.
    pub fn word(&self, page: &Page, id: &str) -> String {
        vocabulary::name(id, page.lang.code()).to_owned()
    }

    /// The facts of one piece: what to make it of, how large, how exact, how to check it.
    pub fn piece(&self, page: &Page) -> Vec<(String, String)> {
        let Some(operation) = &self.operation else { return Vec::new() };
        let mut facts = vec![(page.t("job-process"), self.word(page, &operation.process))];
        if let Some(material) = &operation.material {
            facts.push((page.t("job-material"), self.word(page, material)));
        }
        if let Some([x, y, z]) = operation.size_mm {
            facts.push((page.t("job-size"), format!("{x} × {y} × {z} mm")));
        }
        if let Some(tolerance) = operation.tolerance_mm {
            facts.push((page.t("job-tolerance"), format!("± {tolerance} mm")));
        }
        if let Some(qc) = &operation.qc {
            facts.push((page.t("job-qc"), qc.clone()));
        }
        facts
    }

    /// The first picture among the design's files.
    pub fn picture(&self) -> Option<&Listed> {
        const SHOWN: [&str; 4] = ["image/svg+xml", "image/png", "image/jpeg", "image/webp"];
        self.files.iter().find(|listed| SHOWN.contains(&listed.file.media_type.as_str()))
    }

    /// What happened, newest first.
    pub fn timeline(&self, page: &Page) -> Vec<Happened> {
        self.events
            .iter()
            .rev()
            .filter_map(|event| {
                let key = format!("job-event-{}", event.kind);
                let text = self.told(page, &key, event);
                // What has no words is not for people.
                (!text.starts_with(&key)).then_some(Happened {
                    iso: event.at.to_rfc3339(),
                    when: self.local(page, &event.at),
                    text,
                })
            })
            .collect()
    }

    fn told(&self, page: &Page, key: &str, event: &Event) -> String {
        let number = |name: &str| event.payload.0.get(name).and_then(serde_json::Value::as_i64).unwrap_or(0);
        let note = event.payload.0.get("note").and_then(serde_json::Value::as_str).unwrap_or_default();
        let reason = Reason::from_word(note).map_or_else(|| note.to_owned(), |r| page.t(&format!("offer-reason-{r}")));
        let day =
            event.payload.0.get("day").and_then(|day| day.as_str()?.parse().ok()).map(|day: NaiveDate| page.date(day));
        let mut text = page.ta(
            key,
            &[
                ("good", number("good").into()),
                ("scrap", number("scrap").into()),
                ("less", number("quantity").unsigned_abs().into()),
                ("reason", reason.clone().into()),
                ("day", day.unwrap_or_default().into()),
            ],
        );
        let in_their_words = [
            "report",
            "correct",
            "finish",
            "receive",
            "receive_part",
            "rework",
            "dispute",
            "resolve",
            "fail_first_article",
        ];
        if in_their_words.contains(&event.kind.as_str()) && !note.is_empty() {
            text += &format!(" {}", page.t1("quote", "text", note));
        }
        if event.channel == Channel::OnBehalf {
            text += &format!(" ({})", page.t("job-on-behalf"));
        }
        text
    }

    /// What the fields of its forms say before anybody wrote in them.
    pub fn proposed(&self) -> Vec<(&'static str, String)> {
        let later = self.job.due_day + TimeDelta::days(3);
        vec![
            ("counter_quantity", self.job.quantity.to_string()),
            ("counter_day", self.job.due_day.to_string()),
            ("counter_price", plain_amount(self.job.price, &self.job.currency)),
            (
                "extend_day",
                self.forecast
                    .and_then(|f| f.done_on)
                    .filter(|day| *day > self.job.due_day)
                    .unwrap_or(later)
                    .to_string(),
            ),
            ("keep", self.job.good.max(1).to_string()),
        ]
    }
}

/// How long until a moment, in one unit; nothing is said below zero.
pub fn time_left(page: &Page, now: At, until: At) -> String {
    let minutes = (*until - *now).num_minutes().max(0);
    match minutes {
        0..120 => page.t1("offer-left-minutes", "count", minutes),
        120..2880 => page.t1("offer-left-hours", "count", minutes / 60),
        _ => page.t1("offer-left-days", "count", minutes / 1440),
    }
}

/// Minor units as a form has them: `1950.50`.
fn plain_amount(minor: i64, currency: &str) -> String {
    let width = decimals(currency) as usize;
    let unit = 10_i64.pow(decimals(currency));
    if width == 0 { minor.to_string() } else { format!("{}.{:0width$}", minor / unit, minor % unit) }
}

#[cfg(test)]
mod tests {
    use super::plain_amount;

    #[test]
    fn an_amount_stands_in_a_form_as_it_is_written() {
        assert_eq!(plain_amount(195_005, "KES"), "1950.05");
        assert_eq!(plain_amount(1_500, "UGX"), "1500");
    }
}
