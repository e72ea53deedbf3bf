//! A random walk: any verb on anything, for hundreds of steps. A step may be refused; it may never break a rule of the
//! database, the books must be sound all along, and wherever it ends every order can still be brought to its end.

use std::collections::BTreeSet;
use std::sync::Mutex;

use diesel::prelude::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use store::StoreError;
use store::schema::event;
use store::state::{JobEvent, RequestEvent};

use crate::finish::finish;
use crate::steps::{Scene, step};
use crate::support::{Bench, Outcome};

const STEPS: usize = 240;
const WALKS: u32 = 6;
const LOOK_EVERY: usize = 20;

async fn walk(bench: &Bench, steps: &[u32]) -> Outcome {
    let scene = bench.write(Scene::set).await?;
    for (n, random) in steps.iter().enumerate() {
        let (scene, random) = (scene.clone(), *random);
        match bench.write(move |db| step(db, &scene, random)).await {
            Ok(()) | Err(StoreError::Refused { .. } | StoreError::Missing(_)) => {}
            Err(broken) => return Err(format!("step {n} ({random}): {broken:?}").into()),
        }
        if n % LOOK_EVERY == LOOK_EVERY - 1 {
            bench.sound().await.map_err(|e| format!("after step {n}: {e}"))?;
        }
    }
    bench.write(move |db| finish(db, &scene)).await.map_err(|e| format!("at the end: {e}"))?;
    bench.sound().await
}

type Opened = Result<Option<Bench>, Box<dyn std::error::Error + Send + Sync>>;

/// Walks in a new database; notes the kinds of steps that were taken.
async fn walk_anew(open: fn() -> Opened, steps: &[u32], seen: &Mutex<BTreeSet<String>>) -> Outcome {
    let Some(bench) = open()? else { return Ok(()) };
    walk(&bench, steps).await?;
    let kinds: Vec<String> = bench.read(|db| Ok(event::table.select(event::kind).distinct().load(db.conn)?)).await?;
    seen.lock().map_err(|e| e.to_string())?.extend(kinds);
    Ok(())
}

fn walks(open: fn() -> Opened) -> Outcome {
    let runtime = tokio::runtime::Runtime::new()?;
    let config = Config { cases: WALKS, max_shrink_iters: 40, failure_persistence: None, ..Config::default() };
    // The same walks every time: a failure is a finding, not luck.
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let seen = Mutex::new(BTreeSet::new());
    let walked = runner.run(&vec(any::<u32>(), STEPS), |steps| {
        runtime.block_on(walk_anew(open, &steps, &seen)).map_err(|e| TestCaseError::fail(e.to_string()))
    });
    match walked {
        Ok(()) => {
            let seen = seen.into_inner()?;
            let jobs = JobEvent::ALL.iter().map(|e| e.word());
            let requests = RequestEvent::ALL.iter().map(|e| e.word());
            // A new scene needs no review; everything else that can happen must have happened.
            let never: Vec<_> =
                jobs.chain(requests).filter(|w| !seen.contains(*w) && !["ask_changes", "reject"].contains(w)).collect();
            assert!(never.is_empty() || seen.is_empty(), "the walks never came by {never:?}");
            Ok(())
        }
        Err(TestError::Fail(why, steps)) => Err(format!("{why}\nafter {} steps: {steps:?}", steps.len()).into()),
        Err(other) => Err(other.to_string().into()),
    }
}

#[test]
fn sqlite() -> Outcome {
    walks(|| Bench::sqlite().map(Some))
}

#[test]
fn postgres() -> Outcome {
    walks(|| Bench::postgres(concat!(module_path!(), "::postgres")))
}
