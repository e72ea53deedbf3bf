//! The follower: leases an instance that is due, reads what changed there, and marks what came of it.

use store::following;

use super::Step;
use crate::app::App;
use crate::flows::following::visit;

/// Visits one instance that is due, if any is.
pub async fn follow(app: &App) -> store::Result<Step> {
    let Some((known, source)) = app.store.write(following::claim).await? else { return Ok(Step::Idle) };
    let outcome = visit(app, &known, &source).await;
    if let Err(error) = &outcome {
        tracing::error!(address = known.address, %error, "what another instance said could not be written");
    }
    app.store
        .write(move |db| match outcome {
            Ok(Ok(got)) => following::fetched(db, &known, got),
            Ok(Err(trouble)) => following::failed(db, &known, trouble.0),
            Err(_) => following::failed(db, &known, "not_written"),
        })
        .await?;
    Ok(Step::Did(1))
}
