//! The price while the form is filled in: the planner's own answer, and nothing is written for it.

use api::demo;
use api::demo::drill;
use store::requests;
use store::state::RequestState;
use tests::browser::Answer;
use tests::db::Failure;
use tests::in_world;
use tests::world::World;

/// The worked case as its form is sent.
async fn case(world: &World, act: &str) -> Result<Vec<(String, String)>, Failure> {
    let wanted = world.app.store.read(|db| drill::example(db.now.date_naive())).await?;
    let mut form = vec![
        ("design".to_owned(), wanted.design.clone()),
        ("due_day".to_owned(), wanted.due_day.map(|day| day.to_string()).unwrap_or_default()),
        ("terms".to_owned(), "paid_on_receipt".to_owned()),
        ("act".to_owned(), act.to_owned()),
    ];
    form.extend(wanted.networks.iter().map(|slug| ("networks".to_owned(), slug.clone())));
    form.extend(wanted.routings.iter().map(|id| ("routings".to_owned(), id.clone())));
    for (i, place) in wanted.places.iter().enumerate() {
        let pin = format!("{}, {}", place.lat.unwrap_or_default(), place.lon.unwrap_or_default());
        form.push((format!("places.{i}.town"), pin));
        form.push((format!("places.{i}.label"), place.label.clone()));
        form.push((format!("places.{i}.quantity"), place.quantity.unwrap_or_default().to_string()));
        form.push((format!("places.{i}.receiver_email"), place.receiver_email.clone()));
    }
    Ok(form)
}

async fn send(world: &World, path: &str, form: &[(String, String)]) -> Result<Answer, Failure> {
    let stranger = world.visitor()?;
    stranger.get("/make?design=face-shield").await?.must_be(200);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    stranger.post(path, &form).await
}

in_world!(the_price_of_the_worked_case_stands_beside_the_form, |world| async move {
    demo::fill_drill(&world.app).await?;
    let form = case(&world, "quote").await?;
    let posted = |db: &mut store::Db| requests::in_states(db, RequestState::ALL).map(|all| all.len());
    let before = world.app.store.read(posted).await?;

    // Without script the whole form comes back, with script the part alone.
    send(&world, "/make", &form).await?.must_be(200).must_show("690,875.05").must_show("Post the request");
    let part = send(&world, "/make/quote", &form).await?.must_be(200).must_show("690,875.05").must_show("20 workshops");
    assert!(!part.body.contains("<html"), "the part alone: {}", part.body);
    assert_eq!(world.app.store.read(posted).await?, before);
});

in_world!(what_is_missing_for_a_price_is_said, |world| async move {
    demo::fill_drill(&world.app).await?;
    let mut form = case(&world, "quote").await?;
    form.retain(|(name, _)| name != "due_day");
    send(&world, "/make/quote", &form).await?.must_be(200).must_show("Say how many, where and by when");
    send(&world, "/make", &form).await?.must_be(422).must_show("href=\"#due_day\"");
});

in_world!(a_price_says_what_nobody_could_make, |world| async move {
    demo::fill_drill(&world.app).await?;
    let mut form = case(&world, "quote").await?;
    for (_, value) in form.iter_mut().filter(|(name, _)| name == "places.0.quantity") {
        "90000".clone_into(value);
    }
    send(&world, "/make/quote", &form).await?.must_be(200).must_show("could not be made by then");
});
