//! The planner: leases what is dirty, solves outside the transaction, publishes.

use store::planning_groups;

use super::Step;
use crate::app::App;
use crate::flows::planning;

/// One round of planning, if any is due. The solver runs on the blocking pool and never holds a transaction.
pub async fn plan(app: &App) -> store::Result<Step> {
    let Some(lease) = app.store.write(planning_groups::claim).await? else { return Ok(Step::Idle) };
    let mut again = false;
    let mut failure = None;
    for snapshot in app.store.read(planning::snapshot).await? {
        let solved = tokio::task::spawn_blocking(move || {
            let solved = planning::solve(&snapshot);
            (snapshot, solved)
        })
        .await
        .map_err(|_| store::StoreError::Stopping)?;
        match solved {
            (snapshot, Ok(solved)) => {
                let held = lease.clone();
                again |= app.store.write(move |db| planning::publish(db, &held, &snapshot, &solved)).await?;
            }
            (_, Err(reason)) => {
                tracing::error!(reason, "planning failed");
                failure = Some(reason);
            }
        }
    }
    app.store.write(move |db| planning_groups::finish(db, &lease, again, failure.as_deref())).await?;
    Ok(Step::Did(1))
}
