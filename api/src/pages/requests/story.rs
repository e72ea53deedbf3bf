//! The journal of a request in words: what happened, who did it and by which way.

use chrono::SecondsFormat;
use fluent_templates::fluent_bundle::FluentValue;
use store::event::Event;
use store::jobs::{Job, JobChange};
use store::requests::RequestChange;

use super::has_words;
use super::known::Known;
use crate::web::Page;

/// One line of the timeline.
pub struct Told {
    /// ISO 8601.
    pub iso: String,
    /// For people.
    pub when: String,
    /// What happened, and who did it.
    pub text: String,
}

/// Everything that happened, newest first. Public readers learn what, not who.
pub fn told(page: &Page, known: &Known) -> Vec<Told> {
    let zone = known.zone();
    known
        .events
        .iter()
        .rev()
        .filter_map(|event| {
            let what = what(page, known, event)?;
            let text = match who(page, known, event) {
                Some(who) => page.ta("request-told", &[("what", what.into()), ("who", who.into())]),
                None => what,
            };
            let iso = event.at.to_rfc3339_opts(SecondsFormat::Secs, true);
            Some(Told { iso, when: page.when(event.at, zone), text })
        })
        .collect()
}

fn who(page: &Page, known: &Known, event: &Event) -> Option<String> {
    if !known.is_full() {
        return None;
    }
    let channel = page.t(&format!("request-channel-{}", event.channel));
    match event.actor_id.and_then(|id| known.names.get(&id)) {
        Some(name) if !name.is_empty() => {
            Some(page.ta("request-who-channel", &[("name", name.as_str().into()), ("channel", channel.into())]))
        }
        _ => Some(channel),
    }
}

fn what(page: &Page, known: &Known, event: &Event) -> Option<String> {
    match event.subject_kind.as_str() {
        "request" => what_of_request(page, known, event),
        "job" => {
            let job = known.jobs.iter().find(|job| event.subject_id == job.id.into())?;
            what_of_job(page, known, event, job)
        }
        "plan" if event.kind == "planned" => {
            let plan = known.plans.iter().find(|plan| event.subject_id.0 == plan.id.0)?;
            let (number, placed) = (i64::from(plan.number), plan.placed);
            Some(page.ta("request-event-planned", &[("number", number.into()), ("pieces", placed.into())]))
        }
        _ => None,
    }
}

fn what_of_request(page: &Page, known: &Known, event: &Event) -> Option<String> {
    let key = format!("request-event-{}", event.kind);
    // Drafting, review and the planner's bookkeeping are between designer and coordinators.
    let inner = matches!(event.kind.as_str(), "drafted" | "rewritten" | "submit" | "ask_changes" | "reopen");
    if !has_words(page, &key) || (inner && !known.is_full()) {
        return None;
    }
    let change: Option<RequestChange> = serde_json::from_value(event.payload.0.clone()).ok();
    let note = match event.kind.as_str() {
        "ask_changes" | "reject" | "cancel" if known.is_full() => change.map(|change| change.note).unwrap_or_default(),
        _ => String::new(),
    };
    Some(with_note(page, page.t(&key), &note))
}

fn what_of_job(page: &Page, known: &Known, event: &Event, job: &Job) -> Option<String> {
    let key = format!("request-job-event-{}", event.kind);
    // Who was asked and said no is between them and those who asked.
    let shown_to_all = matches!(event.kind.as_str(), "accept" | "take_counter" | "ship" | "receive" | "finish");
    if !(known.is_full() || shown_to_all) {
        return None;
    }
    let change: JobChange = serde_json::from_value(event.payload.0.clone()).ok()?;
    let promised: i64 = change.moves.iter().map(|moved| moved.accepted).sum();
    let received: i64 = change.moves.iter().map(|moved| moved.received).sum();
    let pieces = match event.kind.as_str() {
        "accept" | "take_counter" => promised,
        "receive" | "receive_part" => received,
        "ship" | "finish" => job.good,
        _ => change.quantity.abs(),
    };
    let args: [(&'static str, FluentValue); 4] = [
        ("workshop", known.maker(job).into()),
        ("pieces", pieces.into()),
        ("good", change.good.into()),
        ("scrap", change.scrap.into()),
    ];
    let text = Some(page.ta(&key, &args)).filter(|text| *text != key)?;
    let note = match event.kind.as_str() {
        "decline" => page.t(&format!("request-decline-{}", change.note)),
        "withdraw" | "dispute" | "resolve" | "fail_first_article" if known.is_full() => change.note,
        _ => String::new(),
    };
    Some(with_note(page, text, &note))
}

fn with_note(page: &Page, text: String, note: &str) -> String {
    if note.is_empty() { text } else { page.ta("request-told-note", &[("what", text.into()), ("note", note.into())]) }
}
