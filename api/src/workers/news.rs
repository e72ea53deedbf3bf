//! The news of the map: looks for those who want letters about a filter, and writes when something is new.

use store::subscriptions;

use super::Step;
use crate::app::App;
use crate::flows::subscriptions as flow;

/// How many subscriptions are claimed at once.
const BATCH: i64 = 20;

/// Looks at one batch of subscriptions that are due.
pub async fn tell(app: &App) -> store::Result<Step> {
    let claimed = app.store.write(|db| subscriptions::claim(db, BATCH)).await?;
    if claimed.is_empty() {
        return Ok(Step::Idle);
    }
    let many = claimed.len();
    for row in claimed {
        match flow::news(app, &row).await {
            Ok(news) => app.store.write(move |db| flow::tell(db, &row, &news)).await?,
            // Its lease ends by itself, and it is looked at again.
            Err(fault) => tracing::error!(%fault, subscription = %row.id, "no news could be looked for"),
        }
    }
    Ok(Step::Did(many))
}
