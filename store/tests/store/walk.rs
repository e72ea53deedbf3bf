//! A random walk: any verb on anything, for hundreds of steps. A step may be refused; it may never break a rule of the
//! database, and the books must be sound all along.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use store::StoreError;

use crate::steps::{Scene, step};
use crate::support::{Bench, Outcome};

const STEPS: usize = 240;
const WALKS: u32 = 4;
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
    bench.sound().await
}

fn walks(open: fn() -> Result<Option<Bench>, Box<dyn std::error::Error + Send + Sync>>) -> Outcome {
    let runtime = tokio::runtime::Runtime::new()?;
    let config = Config { cases: WALKS, max_shrink_iters: 40, failure_persistence: None, ..Config::default() };
    // The same walks every time: a failure is a finding, not luck.
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let walked = runner.run(&vec(any::<u32>(), STEPS), |steps| {
        runtime
            .block_on(async {
                match open()? {
                    Some(bench) => walk(&bench, &steps).await,
                    None => Ok(()),
                }
            })
            .map_err(|e| TestCaseError::fail(e.to_string()))
    });
    match walked {
        Ok(()) => Ok(()),
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
