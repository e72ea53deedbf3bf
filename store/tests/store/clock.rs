//! The one clock.

use store::{Db, StoreError, TimeDelta, clock};

use crate::support::{Bench, Outcome, on_both, refused};

on_both!(a_drill_moves_its_clock, a_real_database_does_not, a_mark_is_made_once, time_is_kept_to_the_microsecond);

async fn a_drill_moves_its_clock(bench: &Bench) -> Outcome {
    bench.write(|db| clock::found(db, true)).await?;
    let before = bench.read(|db| Ok(db.now)).await?;
    bench.write(|db| clock::shift(db, 3 * 86_400)).await?;
    let after = bench.read(|db| Ok(db.now)).await?;
    assert!(after - before >= TimeDelta::days(3), "{before:?} {after:?}");
    assert!(after - before < TimeDelta::days(4));
    bench.write(|db| clock::shift(db, -86_400)).await?;
    assert!(bench.read(|db| Ok(db.now)).await? < after);
    Ok(())
}

async fn a_real_database_does_not(bench: &Bench) -> Outcome {
    bench.write(|db| clock::found(db, false)).await?;
    refused(bench.write(|db| clock::shift(db, 60)).await, "not_a_drill");
    let smuggled = |db: &mut Db| {
        use diesel::connection::SimpleConnection;
        Ok(db.conn.batch_execute("UPDATE instance SET clock_offset_s = 60")?)
    };
    let smuggled = bench.write(smuggled).await;
    assert!(matches!(smuggled, Err(StoreError::Rule(_))), "the schema refuses it too: {smuggled:?}");
    Ok(())
}

async fn a_mark_is_made_once(bench: &Bench) -> Outcome {
    refused(bench.write(|db| clock::shift(db, 60)).await, "not_a_drill");
    bench.write(|db| clock::found(db, true)).await?;
    bench.write(|db| clock::found(db, true)).await?;
    refused(bench.write(|db| clock::found(db, false)).await, "drill_mark_differs");
    assert!(bench.read(clock::is_drill).await?);
    Ok(())
}

async fn time_is_kept_to_the_microsecond(bench: &Bench) -> Outcome {
    let written = bench
        .write(|db| {
            let id = store::event::record(db, store::event::Actor::SETUP, "test", store::AnyId::new(), "kept", &())?;
            Ok((id, db.now))
        })
        .await?;
    let seen = bench.read(store::event::cursor).await?;
    assert_eq!(seen, 1);
    let at = bench
        .read(move |db| {
            use diesel::prelude::*;
            use store::schema::event;
            Ok(event::table.filter(event::id.eq(written.0)).select(event::at).first::<store::At>(db.conn)?)
        })
        .await?;
    assert_eq!(at, written.1);
    Ok(())
}
