//! What takes many solves is computed only when somebody asks, on the blocking pool, one set at a time; a page waits
//! only so long for it.

use std::time::Duration;

use matcher::Options;
use tokio::sync::Semaphore;

/// How long a page waits.
const PATIENCE: Duration = Duration::from_secs(15);
/// Seconds a single solve may take.
const SOLVE_S: f64 = 1.0;

/// One set at a time: they would take each other's processors.
static ONE: Semaphore = Semaphore::const_new(1);

/// What comes of it; nothing when it takes longer than a page can wait, or another set is being computed.
pub async fn patiently<T: Send + 'static>(
    work: impl FnOnce(&Options) -> Result<T, Vec<matcher::Fault>> + Send + 'static,
) -> Option<T> {
    let permit = ONE.try_acquire().ok()?;
    let work = tokio::task::spawn_blocking(move || {
        let found = work(&Options { time_limit_s: Some(SOLVE_S), ..Options::default() });
        drop(permit);
        found
    });
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(Ok(Ok(found))) => Some(found),
        _ => None,
    }
}
