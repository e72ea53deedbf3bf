//! Several planners at once: each request is planned by one of them, once.

use api::demo;
use api::demo::drill;
use api::flows::{planning, post};
use api::workers::{self, Step};
use store::event::Actor;
use store::grants::{Role, Scope};
use store::{Db, StoreError, jobs, planning_groups, plans, requests};
use tests::db::Failure;
use tests::in_world;
use tests::world::World;

/// The worked case, posted and not planned.
async fn posted(world: &World) -> Result<requests::Request, Failure> {
    demo::fill_drill(&world.app).await?;
    workers::until_idle(&world.app).await?;
    let designer = world.account("wanjiru", &[(Role::Designer, Scope::Site)]).await?;
    let post = move |db: &mut Db| {
        let wanted = drill::example(db.now)?;
        post::post(db, Actor::SETUP, designer, &wanted, true)
    };
    Ok(world.app.store.write(post).await?.map_err(|errors| format!("{errors:?}"))?)
}

in_world!(of_planners_that_come_at_once_one_plans, |world| async move {
    let request = posted(&world).await?;
    let app = &world.app;
    let each = tokio::join!(workers::plan(app), workers::plan(app), workers::plan(app), workers::plan(app));
    let each = [each.0?, each.1?, each.2?, each.3?];
    assert_eq!(each.iter().filter(|step| **step == Step::Did(1)).count(), 1, "{each:?}");
    let id = request.id;
    let kept = world
        .app
        .store
        .read(move |db| {
            let asked: i64 = jobs::of_requests(db, &[id])?.iter().map(|job| job.quantity).sum();
            Ok((plans::of_request(db, id)?.len(), asked))
        })
        .await?;
    assert_eq!(kept, (1, request.wanted));
});

in_world!(a_planner_that_slept_past_its_lease_publishes_nothing, |world| async move {
    let request = posted(&world).await?;
    let lease = world.app.store.write(planning_groups::claim).await?.ok_or("a lease")?;
    let snapshot = world.app.store.read(planning::snapshot).await?.remove(0);
    let solved = planning::solve(&snapshot)?;

    // While it sleeps, another takes the lease and plans.
    world.pass_hours(1).await?;
    assert_eq!(workers::plan(&world.app).await?, Step::Did(1));
    let late = move |db: &mut Db| planning::publish(db, &lease, &snapshot, &solved);
    let refused = world.app.store.write(late).await;
    assert!(matches!(refused, Err(StoreError::Refused { code: "lease_lost" })), "{refused:?}");
    let id = request.id;
    assert_eq!(world.app.store.read(move |db| Ok(plans::of_request(db, id)?.len())).await?, 1);
});
