//! Many at once, on everything: the steps of the walk, thrown at the store together.
//!
//! The races ask for one outcome each; this asks that nothing ends in a deadlock, a broken rule or books that do not add up.

use store::StoreError;

use crate::steps::{Scene, step};
use crate::support::{Bench, Outcome, on_both};

on_both!(everything_at_once);

async fn everything_at_once(bench: &Bench) -> Outcome {
    let scene = bench.write(Scene::set).await?;
    for round in 0..6_u32 {
        // Numbers spread over the whole range, the same in every run; what meets what is up to the scheduler.
        let steps = (0..60_u32).map(|n| (round * 60 + n).wrapping_mul(2_654_435_761) ^ 0x5bd1_e995);
        let with = scene.clone();
        for answer in bench.at_once(steps, move |db, random| step(db, &with, random)).await {
            assert!(
                matches!(answer, Ok(()) | Err(StoreError::Refused { .. } | StoreError::Missing(_))),
                "round {round}: {answer:?}"
            );
        }
        bench.sound().await?;
    }
    Ok(())
}
