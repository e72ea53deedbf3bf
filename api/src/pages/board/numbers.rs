//! The numbers of the board. Each says of how many cases it comes; a share of fewer than three is not shown.

use std::collections::BTreeMap;

use store::jobs::Job;
use store::requests::{Request, Totals};
use store::state::JobState;

use crate::web::Page;

/// Fewer cases than this say nothing.
const LEAST: usize = 3;

/// One number in words, with what it means and its n.
pub struct Number {
    /// The number, or that there are too few cases.
    pub value: String,
    /// What it is, n included.
    pub text: String,
}

/// How a network does.
pub struct Numbers {
    /// The row of figures.
    pub figures: Vec<Number>,
    /// Why offers were declined: reason and count, most frequent first.
    pub declines: Vec<(String, usize)>,
}

impl Numbers {
    /// Counts them over requests that were posted and their jobs.
    pub fn of(page: &Page, requests: &[(Request, Totals)], jobs: &[Job]) -> Self {
        let posted: Vec<_> = requests.iter().filter(|(request, _)| request.posted_at.is_some()).collect();
        let sum = |part: fn(&Totals) -> i64| posted.iter().map(|(_, totals)| part(totals)).sum::<i64>();
        let (wanted, accepted, received) = (sum(|t| t.wanted), sum(|t| t.accepted), sum(|t| t.received));
        let n = posted.len();
        let share = |key: &str, part: i64, whole: i64, n: usize| Number {
            value: if n < LEAST || whole == 0 { page.t("board-too-few") } else { format!("{} %", part * 100 / whole) },
            text: page.t1(key, "n", n),
        };
        let arrived: Vec<&Job> = jobs.iter().filter(|job| job.received_at.is_some()).collect();
        let due = |job: &Job| requests.iter().find(|(r, _)| r.id == job.request_id).map(|(r, _)| r.due_day);
        let in_time =
            arrived.iter().filter(|job| job.received_at.zip(due(job)).is_some_and(|(at, day)| at.date_naive() <= day));
        let in_time = in_time.count();
        let answered: Vec<&Job> =
            jobs.iter().filter(|job| job.answered_at.is_some() && job.state != JobState::Expired).collect();
        let yes = jobs.iter().filter(|job| job.state.is_accepted()).count();
        let asked = jobs.iter().filter(|job| !job.state.is_offered()).count();
        let figures = vec![
            share("board-promised", accepted, wanted, n),
            share("board-filled", received, wanted, n),
            Number { value: page.number(received), text: page.t("board-delivered") },
            share("board-on-time", in_time as i64, arrived.len() as i64, arrived.len()),
            Number { value: median_hours(page, &answered), text: page.t1("board-answer-time", "n", answered.len()) },
            share("board-acceptance", yes as i64, asked as i64, asked),
        ];
        let mut declines: BTreeMap<&str, usize> = BTreeMap::new();
        for reason in jobs.iter().filter_map(|job| job.decline_reason) {
            *declines.entry(reason.word()).or_default() += 1;
        }
        let mut declines: Vec<_> =
            declines.into_iter().map(|(word, count)| (page.t(&format!("request-decline-{word}")), count)).collect();
        declines.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Self { figures, declines }
    }
}

fn median_hours(page: &Page, answered: &[&Job]) -> String {
    let mut minutes: Vec<i64> =
        answered.iter().filter_map(|job| Some((*job.answered_at? - *job.offered_at).num_minutes())).collect();
    minutes.sort_unstable();
    match minutes.get(minutes.len() / 2) {
        Some(middle) if minutes.len() >= LEAST => page.t1("board-hours", "hours", page.decimal(*middle as f64 / 60.0)),
        _ => page.t("board-too-few"),
    }
}
