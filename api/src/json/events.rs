//! Events of the journal as the API shows them: what happened when and by which way, without who.

use chrono::{DateTime, Utc};
use serde::Serialize;
use store::event::{self, Event};
use store::{AnyId, Db, RequestId, jobs};
use utoipa::ToSchema;
use uuid::Uuid;

/// One thing that happened.
#[derive(Serialize, ToSchema)]
pub struct EventView {
    /// Its id.
    pub id: Uuid,
    /// When, by the store's clock.
    pub at: DateTime<Utc>,
    /// By which way: `page`, `api`, `link`, `on_behalf`, `clock`, `planner` or `setup`.
    pub channel: String,
    /// What kind of thing it is about.
    #[schema(example = "job")]
    pub about: String,
    /// Which one.
    pub about_id: Uuid,
    /// What happened, in a stable word.
    #[schema(example = "accept")]
    pub kind: String,
    /// The version of the payload's shape.
    pub schema_version: i32,
    /// The change itself, as the journal keeps it.
    pub payload: serde_json::Value,
}

impl From<Event> for EventView {
    fn from(event: Event) -> Self {
        Self {
            id: event.id.0,
            at: *event.at,
            channel: event.channel.word().to_owned(),
            about: event.subject_kind,
            about_id: event.subject_id.0,
            kind: event.kind,
            schema_version: event.schema_version,
            payload: event.payload.0,
        }
    }
}

/// The events of a request and of its jobs, oldest first.
pub fn of_request(db: &mut Db, id: RequestId) -> store::Result<Vec<EventView>> {
    let mut subjects: Vec<AnyId> = vec![id.into()];
    subjects.extend(jobs::of_requests(db, &[id])?.iter().map(|job| AnyId::from(job.id)));
    Ok(event::about(db, &subjects)?.into_iter().map(EventView::from).collect())
}
