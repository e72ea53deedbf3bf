//! The clock worker: what the passing of time does.

use super::Step;
use crate::app::App;
use crate::flows::clockwork;

/// One round.
pub async fn tick(app: &App) -> store::Result<Step> {
    let done = app.store.write(clockwork::step).await?;
    Ok(if done == 0 { Step::Idle } else { Step::Did(done) })
}
