//! The demo's orders, lived through day by day with the flows that people use.

use std::sync::Arc;

use serde::Deserialize;
use store::event::{Actor, Channel};
use store::jobs::{self, Answer, Arrived, CounterTerms, FirstArticle, Job, Reason, Remedy, Reported};
use store::requests;
use store::state::{JobState, RequestState};
use store::{Db, ReportId, RequestId, Result, StoreError, TimeDelta};

use super::people::Cast;
use super::set_clock;
use crate::app::App;
use crate::flows::post::{self, Place, Wanted};
use crate::flows::{answers, making, receiving};
use crate::workers;

const REQUESTS: &str = include_str!("../../demo/requests.json");

#[derive(Debug, Clone, Deserialize)]
struct Story {
    title: String,
    design: String,
    routings: Vec<String>,
    designer: String,
    country: String,
    destinations: Vec<To>,
    due_in_days: i64,
    posted_days_ago: i64,
    end_state: String,
    answers: Vec<Reply>,
    progress: Option<f64>,
    rejected_pieces: i64,
    reason: Option<String>,
    note: String,
}

#[derive(Debug, Clone, Deserialize)]
struct To {
    label: String,
    town: String,
    country: String,
    lat: f64,
    lon: f64,
    quantity: i64,
    receiver: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Reply {
    Declined {
        reason: String,
    },
    Countered {
        #[serde(default)]
        price_factor: Option<f64>,
        #[serde(default)]
        days_later: Option<i64>,
        #[serde(default)]
        taken: bool,
    },
    Expired,
}

/// A story under way.
struct Running {
    story: Story,
    request: Option<RequestId>,
    replies: Vec<Reply>,
    /// Offers the story leaves without an answer.
    ignored: Vec<store::JobId>,
    rejected: i64,
}

/// Lives through all stories: `days` simulated days from the store's present to the real today.
pub async fn live(app: &Arc<App>, cast: &Arc<Cast>, days: i64, say: impl Fn(&str)) -> anyhow::Result<()> {
    let stories: Vec<Story> = serde_json::from_str(REQUESTS)?;
    let mut running: Vec<Running> = stories
        .into_iter()
        .map(|story| Running {
            replies: story.answers.iter().rev().cloned().collect(),
            rejected: story.rejected_pieces,
            story,
            request: None,
            ignored: Vec::new(),
        })
        .collect();
    for ago in (0..=days).rev() {
        if ago % 7 == 0 {
            say(&format!("{} weeks ago", ago / 7));
        }
        for mut one in std::mem::take(&mut running) {
            let cast = cast.clone();
            let one = app
                .store
                .write(move |db| {
                    a_day(db, &cast, &mut one, ago)?;
                    Ok(one)
                })
                .await?;
            running.push(one);
        }
        workers::until_idle(app).await?;
        if ago > 0 {
            set_clock(app, 86_400).await?;
        }
    }
    Ok(())
}

fn a_day(db: &mut Db, cast: &Cast, one: &mut Running, ago: i64) -> Result<()> {
    if ago > one.story.posted_days_ago {
        return Ok(());
    }
    let Some(id) = one.request else {
        one.request = Some(begin(db, cast, &one.story, ago)?);
        return Ok(());
    };
    let designer = Actor::account(cast.account(&one.story.designer)?, Channel::Page);
    if one.story.end_state == "cancelled" && ago <= 2 {
        if requests::find(db, id)?.state != RequestState::Cancelled {
            receiving::cancel(db, designer, id, one.story.reason.as_deref().unwrap_or(""))?;
        }
        return Ok(());
    }
    answer_offers(db, cast, one, id, ago)?;
    for job in jobs::of_requests(db, &[id])? {
        work(db, cast, one, &job, ago)?;
    }
    if one.story.end_state == "closed" && requests::find(db, id)?.state == RequestState::Delivered {
        receiving::close(db, designer, id)?;
    }
    Ok(())
}

/// Posts the request, and reviews it where the story says so.
fn begin(db: &mut Db, cast: &Cast, story: &Story, ago: i64) -> Result<RequestId> {
    let designer = cast.account(&story.designer)?;
    let coordinator = Actor::account(cast.account("coordinator")?, Channel::Page);
    let network = cast.network_slug.get(story.country.as_str()).copied().unwrap_or("east-africa");
    let wanted = Wanted {
        design: story.design.clone(),
        title: story.title.clone(),
        note: story.note.clone(),
        due_day: Some(db.now.date_naive() + TimeDelta::days(story.due_in_days + ago)),
        networks: vec![network.to_owned()],
        terms: None,
        routings: story.routings.clone(),
        max_workshops: None,
        max_share: None,
        places: story.destinations.iter().map(|to| place(cast, to)).collect(),
    };
    let by = Actor::account(designer, Channel::Page);
    let submit = story.end_state != "draft";
    let request = post::post(db, by, designer, &wanted, submit)?.map_err(|errors| {
        tracing::error!(title = story.title, ?errors, "a demo request does not pass its own form");
        StoreError::refused("demo_request")
    })?;
    let note = story.reason.as_deref().unwrap_or("");
    match story.end_state.as_str() {
        "draft" | "submitted" => {}
        "needs_changes" => post::send_back(db, coordinator, request.id, false, note)?,
        "rejected" => post::send_back(db, coordinator, request.id, true, note)?,
        _ => post::approve(db, coordinator, request.id)?,
    }
    Ok(request.id)
}

fn place(cast: &Cast, to: &To) -> Place {
    let (receiver, receiver_email) = cast.emails.get(&to.receiver).cloned().unwrap_or_default();
    Place {
        label: to.label.clone(),
        town: to.town.clone(),
        country: to.country.clone(),
        lat: Some(to.lat),
        lon: Some(to.lon),
        quantity: Some(to.quantity),
        receiver,
        receiver_email,
    }
}

/// Who answers for a workshop: itself by the link in its mail, or a scout on its behalf.
fn voice(db: &mut Db, cast: &Cast, job: &Job) -> Result<Actor> {
    let workshop = store::workshops::find(db, job.workshop_id)?;
    if let Some(account) = cast.members.get(&workshop.slug) {
        return Ok(Actor::account(*account, Channel::Page));
    }
    if workshop.by_mail {
        return Ok(Actor::LINK);
    }
    Ok(Actor::account(cast.account("scout")?, Channel::OnBehalf))
}

/// Gives the story's answers to the first offers, then says yes; a story that ends with offers out leaves the rest open.
fn answer_offers(db: &mut Db, cast: &Cast, one: &mut Running, id: RequestId, ago: i64) -> Result<()> {
    let waiting = answers::waiting(db, id)?;
    let stays_open = one.story.end_state == "offers_out" && ago <= 1;
    let answered = if stays_open { waiting.len() / 2 } else { waiting.len() };
    for job in waiting.into_iter().take(answered) {
        if one.ignored.contains(&job.id) || db.now >= job.expires_at {
            continue;
        }
        let answer = Answer { actor: voice(db, cast, &job)?, job: job.id, version: None };
        match one.replies.pop() {
            Some(Reply::Declined { reason }) => {
                let reason = Reason::from_word(&reason).unwrap_or(Reason::NoCapacity);
                answers::decline(db, answer, reason, "")?;
            }
            Some(Reply::Countered { price_factor, days_later, taken }) => {
                let terms = CounterTerms {
                    quantity: job.quantity,
                    day: job.due_day + TimeDelta::days(days_later.unwrap_or(0)),
                    price: (job.price as f64 * price_factor.unwrap_or(1.0)).round() as i64,
                    note: String::new(),
                };
                answers::counter(db, answer, terms)?;
                let designer = Actor::account(cast.account(&one.story.designer)?, Channel::Page);
                if taken {
                    answers::answer_counter(db, designer, job.id, true)?;
                } else if ago > 1 {
                    answers::answer_counter(db, designer, job.id, false)?;
                }
            }
            Some(Reply::Expired) => one.ignored.push(job.id),
            None => answers::accept(db, answer)?,
        }
    }
    Ok(())
}

/// What happens to one job on one day.
fn work(db: &mut Db, cast: &Cast, one: &mut Running, job: &Job, ago: i64) -> Result<()> {
    let by = voice(db, cast, job)?;
    let inspector = Actor::account(cast.account("coordinator")?, Channel::Page);
    match job.state {
        JobState::Accepted if job.first_article == FirstArticle::Wanted => {
            let note = "First piece made and measured; sizes within tolerance.".to_owned();
            making::submit_first_article(db, by, ReportId::new(), job.id, note, None)
        }
        JobState::FirstArticle => making::inspect(db, inspector, job.id, true, ""),
        JobState::Accepted | JobState::Producing | JobState::LateRisk => report(db, by, one, job, ago),
        JobState::Ready if ends(one) => making::ship(db, by, job.id, None, None),
        JobState::Shipped if ends(one) => receive(db, one, job),
        _ => Ok(()),
    }
}

fn ends(one: &Running) -> bool {
    one.story.end_state == "closed" || one.story.end_state == "delivered"
}

/// How far a job should be today, and the report that brings it there.
fn report(db: &mut Db, by: Actor, one: &Running, job: &Job, ago: i64) -> Result<()> {
    let posted = one.story.posted_days_ago.max(1);
    let share = match one.story.end_state.as_str() {
        "closed" | "delivered" => {
            // Everything is made by two thirds of the story.
            ((posted - ago) as f64 / (posted as f64 * 0.66)).min(1.0)
        }
        "in_production" => one.story.progress.unwrap_or(0.4) * (posted - ago) as f64 / posted as f64,
        "cancelled" => 0.3 * (posted - ago) as f64 / posted as f64,
        // Nobody reports: the clock raises the risk.
        _ => return Ok(()),
    };
    let target = ((job.quantity as f64 * share).floor() as i64).min(job.quantity);
    let good = target - job.good;
    if good <= 0 {
        return Ok(());
    }
    let spoiled = (good + job.scrap) / 40;
    let room = job.quantity + job.overrun - job.good - job.scrap - good;
    let said = Reported { good, scrap: (spoiled - job.scrap).clamp(0, room.max(0)), ..Reported::default() };
    making::report(db, by, ReportId::new(), job.id, None, said)
}

/// The receiver confirms; the story's rejected pieces are found in the first delivery and made again if time allows.
fn receive(db: &mut Db, one: &mut Running, job: &Job) -> Result<()> {
    for line in jobs::lines(db, &[job.id])? {
        if line.quantity == 0 || line.received + line.rejected >= line.quantity {
            continue;
        }
        let rejected = one.rejected.min(line.quantity - 1);
        one.rejected -= rejected;
        let said = Arrived {
            job: job.id,
            destination: line.destination_id,
            good: line.quantity - rejected,
            reason: if rejected > 0 { one.story.reason.clone().unwrap_or_default() } else { String::new() },
            remedy: if rejected > 0 { Remedy::WrittenOff } else { Remedy::None },
        };
        receiving::receive(db, Actor::LINK, said)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_story_reads_and_names_a_design_of_the_library() -> std::result::Result<(), Box<dyn std::error::Error>> {
        let stories: Vec<Story> = serde_json::from_str(REQUESTS)?;
        let known: HashSet<&str> = designs::library::all().iter().map(|d| d.slug).collect();
        assert!(stories.len() >= 40);
        for story in &stories {
            assert!(known.contains(story.design.as_str()), "{} asks for {}", story.title, story.design);
        }
        Ok(())
    }
}
