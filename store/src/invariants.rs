//! The rules that hold at every instant, as queries that name each row that breaks one.
//!
//! Run by the tests after every story, by `doctor`, and on restored backups. Each query runs on both databases and
//! returns one text a breach. What the schema already checks is asked again: a file can be damaged, a backup partial.
//! Whether a file's bytes are on disk is for those who know the disk; they compare it with [`crate::files::register`].

use diesel::prelude::*;
use diesel::sql_types::Text;
use serde::Serialize;

use crate::error::Result;
use crate::state::{JobState, RequestState};
use crate::{Db, StoreError};

/// A row that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Breach {
    /// Which rule: `I1` … `I10`, or `replay`.
    pub code: &'static str,
    /// Which row, and how.
    pub text: String,
}

/// Every breach; empty in a sound database. Run it in a read, so that it sees one moment.
pub fn check(db: &mut Db) -> Result<Vec<Breach>> {
    let mut breaches = Vec::new();
    for (code, query) in RULES {
        let rows: Vec<Found> = diesel::sql_query(with_states(query))
            .load(db.conn)
            .map_err(|error| StoreError::Rule(format!("{code}: {error}: {query}")))?;
        breaches.extend(rows.into_iter().map(|row| Breach { code, text: row.breach }));
    }
    Ok(breaches)
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Text)]
    breach: String,
}

/// Puts the words of the states into a query, so that the groups are told in one place.
fn with_states(query: &str) -> String {
    let jobs = |wanted: fn(JobState) -> bool| words(JobState::ALL.iter().filter(|s| wanted(**s)).map(|s| s.word()));
    let requests =
        |wanted: fn(RequestState) -> bool| words(RequestState::ALL.iter().filter(|s| wanted(**s)).map(|s| s.word()));
    query
        .replace("{offered}", &jobs(JobState::is_offered))
        .replace("{accepted}", &jobs(JobState::is_accepted))
        .replace("{making}", &jobs(JobState::is_making))
        .replace("{made}", &jobs(|s| s.is_accepted() && !s.is_making()))
        .replace("{ended}", &jobs(|s| !s.is_accepted() && !s.is_offered()))
        .replace("{any_job}", &jobs(|_| true))
        .replace("{open}", &requests(RequestState::is_open))
        .replace("{any_request}", &requests(|_| true))
}

fn words(of: impl Iterator<Item = &'static str>) -> String {
    format!("({})", of.map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", "))
}

const RULES: &[(&str, &str)] = &[
    // I1: 0 <= accepted <= wanted, and every counter is the sum of what it counts.
    (
        "I1",
        "SELECT 'destination ' || CAST(id AS text) || ': wanted ' || wanted || ', offered ' || offered || ', accepted '
                || accepted || ', unfilled ' || unfilled || ', received ' || received AS breach
         FROM destination
         WHERE offered < 0 OR accepted < 0 OR unfilled < 0 OR received < 0
            OR offered + accepted + unfilled > wanted OR received > accepted",
    ),
    (
        "I1",
        "SELECT 'destination ' || CAST(d.id AS text) || ': counts offered ' || d.offered || ', accepted ' || d.accepted
                || ', received ' || d.received || '; its jobs say ' || COALESCE(s.offered, 0) || ', '
                || COALESCE(s.accepted, 0) || ', ' || COALESCE(s.received, 0) AS breach
         FROM destination d LEFT JOIN (
           SELECT l.destination_id,
                  SUM(CASE WHEN j.state IN {offered} THEN l.quantity ELSE 0 END) AS offered,
                  SUM(CASE WHEN j.state IN {accepted} THEN l.quantity - l.rejected ELSE 0 END) AS accepted,
                  SUM(l.received) AS received
           FROM job_line l JOIN job j ON j.id = l.job_id GROUP BY l.destination_id
         ) s ON s.destination_id = d.id
         WHERE d.offered <> COALESCE(s.offered, 0) OR d.accepted <> COALESCE(s.accepted, 0)
            OR d.received <> COALESCE(s.received, 0)",
    ),
    (
        "I1",
        "SELECT 'request ' || CAST(r.id AS text) || ': wanted ' || r.wanted || ', its destinations '
                || COALESCE(s.wanted, 0) AS breach
         FROM request r LEFT JOIN (SELECT request_id, SUM(wanted) AS wanted FROM destination GROUP BY request_id) s
           ON s.request_id = r.id
         WHERE r.wanted <> COALESCE(s.wanted, 0)",
    ),
    (
        "I1",
        "SELECT 'destination ' || CAST(d.id AS text) || ': unfilled ' || d.unfilled || ', written off ' || s.rejected
                AS breach
         FROM destination d JOIN (
           SELECT destination_id, SUM(rejected) AS rejected FROM receipt WHERE remedy = 'written_off'
           GROUP BY destination_id
         ) s ON s.destination_id = d.id
         WHERE d.unfilled < s.rejected",
    ),
    (
        "I1",
        "SELECT 'request ' || CAST(r.id AS text) || ': ' || r.state || ' with ' || s.pending
                || ' pieces neither promised nor given up' AS breach
         FROM request r JOIN (
           SELECT request_id, SUM(wanted - accepted - unfilled) AS pending FROM destination GROUP BY request_id
         ) s ON s.request_id = r.id
         WHERE r.state IN ('committed', 'in_production', 'delivered', 'closed') AND s.pending <> 0",
    ),
    (
        "I1",
        "SELECT 'job ' || CAST(j.id AS text) || ': quantity ' || j.quantity || ', its lines ' || COALESCE(s.quantity, 0)
                AS breach
         FROM job j LEFT JOIN (SELECT job_id, SUM(quantity) AS quantity FROM job_line GROUP BY job_id) s
           ON s.job_id = j.id
         WHERE j.quantity <> COALESCE(s.quantity, 0) OR j.quantity > j.asked",
    ),
    (
        "I1",
        "SELECT 'job ' || CAST(l.job_id AS text) || ': its line goes to destination ' || CAST(l.destination_id AS text)
                || ' of another request' AS breach
         FROM job_line l JOIN job j ON j.id = l.job_id JOIN destination d ON d.id = l.destination_id
         WHERE d.request_id <> j.request_id",
    ),
    // I2: reserved <= capacity per workshop, capability and day, and every promise is reserved.
    (
        "I2",
        "SELECT 'capability ' || CAST(capability_id AS text) || ' on ' || CAST(day AS text) || ': reserved ' || reserved
                || ' of ' || capacity AS breach
         FROM capacity_day WHERE reserved < 0 OR reserved > capacity",
    ),
    (
        "I2",
        "SELECT 'capability ' || CAST(c.capability_id AS text) || ' on ' || CAST(c.day AS text) || ': reserved '
                || c.reserved || ', its jobs hold ' || COALESCE(s.reserved, 0) AS breach
         FROM capacity_day c LEFT JOIN (
           SELECT j.capability_id, h.day, SUM(h.reserved) AS reserved
           FROM job_day h JOIN job j ON j.id = h.job_id GROUP BY j.capability_id, h.day
         ) s ON s.capability_id = c.capability_id AND s.day = c.day
         WHERE c.reserved <> COALESCE(s.reserved, 0)",
    ),
    (
        "I2",
        "SELECT 'job ' || CAST(h.job_id AS text) || ' on ' || CAST(h.day AS text) || ': holds a day without a calendar'
                AS breach
         FROM job_day h JOIN job j ON j.id = h.job_id
         LEFT JOIN capacity_day c ON c.capability_id = j.capability_id AND c.day = h.day
         WHERE c.day IS NULL",
    ),
    (
        "I2",
        "SELECT 'job ' || CAST(j.id AS text) || ': of another workshop than its capability' AS breach
         FROM job j JOIN capability c ON c.id = j.capability_id WHERE c.workshop_id <> j.workshop_id",
    ),
    // I3: an offer leaves `offered` once; accepted before it expired.
    (
        "I3",
        "SELECT 'job ' || CAST(j.id AS text) || ': ' || j.state || ' after ' || COALESCE(s.offers, 0) || ' offers, '
                || COALESCE(s.promises, 0) || ' promises, ' || COALESCE(s.refusals, 0) || ' refusals' AS breach
         FROM job j LEFT JOIN (
           SELECT subject_id,
                  SUM(CASE WHEN kind = 'offer' THEN 1 ELSE 0 END) AS offers,
                  SUM(CASE WHEN kind IN ('accept', 'take_counter') THEN 1 ELSE 0 END) AS promises,
                  SUM(CASE WHEN kind IN ('decline', 'refuse_counter', 'expire') THEN 1 ELSE 0 END) AS refusals
           FROM event WHERE subject_kind = 'job' GROUP BY subject_id
         ) s ON s.subject_id = j.id
         WHERE COALESCE(s.offers, 0) <> 1 OR COALESCE(s.promises, 0) + COALESCE(s.refusals, 0) > 1
            OR (j.state IN {accepted} AND COALESCE(s.promises, 0) <> 1)
            OR (j.state IN {offered} AND COALESCE(s.promises, 0) + COALESCE(s.refusals, 0) <> 0)
            OR (j.state IN ('declined', 'expired') AND COALESCE(s.refusals, 0) <> 1)",
    ),
    (
        "I3",
        "SELECT 'job ' || CAST(j.id AS text) || ': promised at ' || CAST(e.at AS text) || ', expired at '
                || CAST(j.expires_at AS text) AS breach
         FROM job j JOIN event e ON e.subject_id = j.id AND e.kind IN ('accept', 'take_counter')
         WHERE e.at >= j.expires_at",
    ),
    (
        "I3",
        "SELECT 'job ' || CAST(j.id AS text) || ': ' || j.state || ' with ' || s.waiting || ' unanswered counter-offers'
                AS breach
         FROM job j JOIN (
           SELECT job_id, SUM(CASE WHEN answer IS NULL THEN 1 ELSE 0 END) AS waiting FROM counter_offer GROUP BY job_id
         ) s ON s.job_id = j.id
         WHERE s.waiting <> CASE WHEN j.state = 'countered' THEN 1 ELSE 0 END",
    ),
    (
        "I3",
        "SELECT 'job ' || CAST(id AS text) || ': unknown state ' || state AS breach FROM job WHERE state NOT IN {any_job}",
    ),
    (
        "I3",
        "SELECT 'request ' || CAST(id AS text) || ': unknown state ' || state AS breach FROM request
         WHERE state NOT IN {any_request}",
    ),
    // I4: good + scrap <= accepted (+ agreed overrun); every acknowledged report and receipt counts once.
    (
        "I4",
        "SELECT 'job ' || CAST(j.id AS text) || ': good ' || j.good || ', scrap ' || j.scrap || '; its reports say '
                || COALESCE(s.good, 0) || ', ' || COALESCE(s.scrap, 0) || ' for a quantity of ' || j.quantity AS breach
         FROM job j LEFT JOIN (
           SELECT job_id, SUM(good) AS good, SUM(scrap) AS scrap FROM report GROUP BY job_id
         ) s ON s.job_id = j.id
         WHERE j.good <> COALESCE(s.good, 0) OR j.scrap <> COALESCE(s.scrap, 0) OR j.good > j.quantity
            OR j.good + j.scrap > j.quantity + j.overrun OR (j.state IN {made} AND j.good <> j.quantity)",
    ),
    (
        "I4",
        "SELECT 'report ' || CAST(r.id AS text) || ': corrects a report of another job' AS breach
         FROM report r JOIN report earlier ON earlier.id = r.corrects_id WHERE earlier.job_id <> r.job_id",
    ),
    (
        "I4",
        "SELECT 'job ' || CAST(l.job_id AS text) || ' at destination ' || CAST(l.destination_id AS text) || ': received '
                || l.received || ', rejected ' || l.rejected || ' of ' || l.quantity || '; its receipts say '
                || COALESCE(s.received, 0) || ', ' || COALESCE(s.rejected, 0) AS breach
         FROM job_line l JOIN job j ON j.id = l.job_id LEFT JOIN (
           SELECT job_id, destination_id, SUM(received) AS received,
                  SUM(CASE WHEN remedy = 'rework' THEN 0 ELSE rejected END) AS rejected
           FROM receipt GROUP BY job_id, destination_id
         ) s ON s.job_id = l.job_id AND s.destination_id = l.destination_id
         WHERE l.received <> COALESCE(s.received, 0) OR l.rejected <> COALESCE(s.rejected, 0)
            OR l.received + l.rejected + l.rework > l.quantity OR (l.rework > 0 AND j.state <> 'shipped')
            OR (j.state IN ('received', 'disputed', 'closed') AND l.received + l.rejected <> l.quantity)",
    ),
    // I5: what was not made is released, exactly; what is promised is held, exactly. A job that is made early gives its
    // later days back; where a correction or a repair takes it back to work, it holds what days there still are.
    (
        "I5",
        "SELECT 'job ' || CAST(j.id AS text) || ': ' || j.state || ' holds ' || COALESCE(s.reserved, 0)
                || ' millionths for ' || j.quantity || ' pieces of ' || j.use_per_piece AS breach
         FROM job j LEFT JOIN (SELECT job_id, SUM(reserved) AS reserved FROM job_day GROUP BY job_id) s
           ON s.job_id = j.id
         WHERE COALESCE(s.reserved, 0) > j.quantity * j.use_per_piece OR (j.state IN {ended} AND j.quantity <> 0)
            OR ((j.state IN {offered} OR j.state IN {making}) AND COALESCE(s.reserved, 0) <> j.quantity * j.use_per_piece
                AND NOT EXISTS (SELECT 1 FROM report r WHERE r.job_id = j.id AND r.good < 0))",
    ),
    (
        "I5",
        "SELECT 'job ' || CAST(j.id AS text) || ': ' || j.state || ' though its request is cancelled' AS breach
         FROM job j JOIN request r ON r.id = j.request_id
         WHERE r.state = 'cancelled' AND (j.state IN {offered} OR j.state IN {making})",
    ),
    // I6: every change has one event; every letter ends sent or dead.
    (
        "I6",
        "SELECT 'request ' || CAST(r.id AS text) || ': version ' || r.version || ', events ' || COALESCE(s.n, 0) AS breach
         FROM request r LEFT JOIN (
           SELECT subject_id, COUNT(*) AS n FROM event WHERE subject_kind = 'request' GROUP BY subject_id
         ) s ON s.subject_id = r.id
         WHERE r.version <> COALESCE(s.n, 0)",
    ),
    (
        "I6",
        "SELECT 'job ' || CAST(j.id AS text) || ': version ' || j.version || ', events ' || COALESCE(s.n, 0) AS breach
         FROM job j LEFT JOIN (
           SELECT subject_id, COUNT(*) AS n FROM event WHERE subject_kind = 'job' GROUP BY subject_id
         ) s ON s.subject_id = j.id
         WHERE j.version <> COALESCE(s.n, 0)",
    ),
    (
        "I6",
        "SELECT 'event ' || CAST(e.id AS text) || ': about an unknown ' || e.subject_kind AS breach
         FROM event e
         LEFT JOIN job j ON e.subject_kind = 'job' AND j.id = e.subject_id
         LEFT JOIN request r ON e.subject_kind = 'request' AND r.id = e.subject_id
         WHERE e.subject_kind IN ('job', 'request') AND j.id IS NULL AND r.id IS NULL",
    ),
    (
        "I6",
        "SELECT 'letter ' || CAST(l.id AS text) || ': ' || l.state || ' after ' || l.attempts || ' tries' AS breach
         FROM letter l LEFT JOIN event e ON e.id = l.event_id
         WHERE e.id IS NULL OR l.state NOT IN ('queued', 'sent', 'dead')
            OR (l.state = 'sent') <> (l.sent_at IS NOT NULL)
            OR (l.state = 'dead' AND l.last_error IS NULL)
            OR (l.state <> 'queued' AND l.claimed_until IS NOT NULL)
            OR (l.state <> 'queued' AND l.attempts = 0)",
    ),
    (
        "I6",
        "SELECT 'letter ' || CAST(id AS text) || ': its key ' || dedupe_key || ' is not made of event, kind and person'
                AS breach
         FROM letter
         WHERE dedupe_key <> CAST(event_id AS text) || '.' || kind || '.' || CAST(person_id AS text)",
    ),
    // I7: offers never exceed what is open, and none is out for a request that is not.
    (
        "I7",
        "SELECT 'job ' || CAST(j.id AS text) || ': offered for a request that is ' || r.state AS breach
         FROM job j JOIN request r ON r.id = j.request_id
         WHERE j.state IN {offered} AND r.state NOT IN {open} AND r.state <> 'cancelled'",
    ),
    (
        "I7",
        "SELECT 'request ' || CAST(request_id AS text) || ': ' || SUM(offered) || ' offered, '
                || SUM(wanted - accepted - unfilled) || ' left' AS breach
         FROM destination GROUP BY request_id HAVING SUM(offered) > SUM(wanted - accepted - unfilled)",
    ),
    // I8: same key, same answer.
    (
        "I8",
        "SELECT 'key ' || key || ' of ' || scope || ': ' || COUNT(*) || ' answers' AS breach
         FROM idempotency GROUP BY scope, key HAVING COUNT(*) > 1",
    ),
    // I9: a token is used once, while it is valid; one refresh token of a family is live.
    (
        "I9",
        "SELECT 'a ' || purpose || ' link about ' || CAST(subject_id AS text) || ': used at ' || CAST(used_at AS text)
                || ', valid until ' || CAST(expires_at AS text) AS breach
         FROM link WHERE used_at >= expires_at OR used_at < created_at",
    ),
    (
        "I9",
        "SELECT 'refresh family ' || CAST(family AS text) || ': ' || COUNT(*) || ' live tokens' AS breach
         FROM refresh_token WHERE used_at IS NULL AND revoked_at IS NULL GROUP BY family HAVING COUNT(*) > 1",
    ),
    // I10: a handle has bytes, bytes have a handle.
    (
        "I10",
        "SELECT 'file ' || CAST(f.id AS text) || ': its bytes are not in the register' AS breach
         FROM file f LEFT JOIN stored_file s ON s.sha256 = f.sha256 WHERE s.sha256 IS NULL",
    ),
    (
        "I10",
        "SELECT 'bytes ' || s.sha256 || ': no file points to them' AS breach
         FROM stored_file s LEFT JOIN file f ON f.sha256 = s.sha256 WHERE f.id IS NULL",
    ),
];
