//! The designer's and the coordinator's side, as a browser without scripts sees it.

use api::demo;
use api::demo::drill;
use api::flows::post;
use api::workers;
use store::event::{Actor, Channel};
use store::grants::{Role, Scope};
use store::{AccountId, NaiveDate, TimeDelta, networks};
use tests::browser::hidden;
use tests::db::Failure;
use tests::in_world;
use tests::world::{PASSWORD, World};

const EAST: &str = "east-africa";

async fn day(world: &World, ahead: i64) -> Result<String, Failure> {
    let day: NaiveDate = world.app.store.read(|db| Ok(db.now.date_naive())).await?;
    Ok((day + TimeDelta::days(ahead)).to_string())
}

async fn designer(world: &World, name: &str) -> Result<AccountId, Failure> {
    world.account(name, &[(Role::Designer, Scope::Site)]).await
}

async fn coordinator(world: &World, name: &str) -> Result<AccountId, Failure> {
    let network = world.app.store.read(|db| networks::by_slug(db, EAST)).await?;
    world.account(name, &[(Role::Coordinator, Scope::Network(network.id))]).await
}

/// A form that can be posted as it is.
fn filled<'a>(due: &'a str, act: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("design", "face-shield"),
        ("places.0.quantity", "120"),
        ("places.0.town", "Mombasa, Kenya"),
        ("places.0.label", "Coast hospital"),
        ("places.0.receiver", "Rehema"),
        ("places.0.receiver_email", "rehema@example.org"),
        ("due_day", due),
        ("terms", "paid_on_receipt"),
        ("networks", EAST),
        ("note", "Pack them flat."),
        ("act", act),
    ]
}

in_world!(everything_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost, |world| async move {
    demo::fill_drill(&world.app).await?;
    let ana = world.browser(designer(&world, "Ana").await?).await?;
    ana.get("/make?design=face-shield").await?.must_be(200).must_show("Face shield");
    let form = [
        ("design", "face-shield"),
        ("places.0.quantity", "many"),
        ("places.0.town", "Karuri, Kenya"),
        ("places.1.quantity", ""),
        ("places.1.town", "Xyzzyville"),
        ("places.1.receiver_email", "nobody"),
        ("due_day", "soon"),
        ("terms", "volunteer"),
        ("networks", EAST),
        ("max_share", "200"),
        ("note", "Pack them & send them."),
        ("act", "post"),
    ];
    let page = ana.post("/make", &form).await?.must_be(422);
    for id in [
        "places.0.quantity",
        "places.0.town",
        "places.1.quantity",
        "places.1.town",
        "places.1.receiver_email",
        "due_day",
        "max_share",
    ] {
        assert!(page.body.contains(&format!("href=\"#{id}\"")), "{id} is not in the summary:\n{}", page.body);
    }
    page.must_show("value=\"many\"")
        .must_show("value=\"Karuri, Kenya\"")
        .must_show("value=\"nobody\"")
        .must_show("Pack them &#38; send them.");

    // A button that only changes the form keeps it too.
    let more: Vec<_> =
        form.iter().map(|(name, value)| if *name == "act" { (*name, "add") } else { (*name, *value) }).collect();
    ana.post("/make", &more).await?.must_be(200).must_show("places.2.quantity").must_show("value=\"many\"");
});

in_world!(the_worked_case_is_a_filled_in_form, |world| async move {
    demo::fill_drill(&world.app).await?;
    let page = world.visitor()?.get("/make?example=kenya-shields").await?.must_be(200);
    page.must_show("Garissa hospital (H5)");
});

in_world!(of_several_towns_one_is_chosen, |world| async move {
    demo::fill_drill(&world.app).await?;
    let ana = world.browser(designer(&world, "Ana").await?).await?;
    let due = day(&world, 14).await?;
    let mut form = filled(&due, "draft");
    form.retain(|(name, _)| *name != "places.0.town");
    form.push(("places.0.town", "Karuri, Kenya"));
    let page = ana.post("/make", &form).await?.must_be(422).must_show("Several towns fit");
    let second = page.body.rsplit("name=\"places.0.chosen\" value=\"").next().and_then(|rest| rest.split('"').next());
    let second = second.ok_or("a choice")?.to_owned();
    form.push(("places.0.chosen", &second));
    let made = ana.post("/make", &form).await?.must_be(303);
    ana.get(made.location()).await?.must_be(200).must_show("Coast hospital, Karuri");
});

in_world!(who_signs_in_on_the_way_finds_the_form_again, |world| async move {
    demo::fill_drill(&world.app).await?;
    designer(&world, "Ana").await?;
    let due = day(&world, 14).await?;
    let visitor = world.visitor()?;
    visitor.get("/make?design=face-shield").await?.must_be(200);
    visitor.post("/make", &filled(&due, "post")).await?.must_lead_to("/sign-in?next=/make?kept=1");
    let signed = [("email", "ana@example.org"), ("password", PASSWORD), ("next", "/make?kept=1")];
    visitor.post("/sign-in", &signed).await?.must_lead_to("/make?kept=1");
    let page = visitor.get("/make?kept=1").await?.must_be(200).must_show("value=\"120\"").must_show("Pack them flat.");
    assert_eq!(hidden(&page.body, "places.0.chosen"), None);
    let made = visitor.post("/make", &filled(&due, "post")).await?.must_be(303);
    visitor.get(made.location()).await?.must_show("Waits for review");
});

in_world!(a_draft_is_edited_reviewed_sent_back_and_approved, |world| async move {
    demo::fill_drill(&world.app).await?;
    let ana = world.browser(designer(&world, "Ana").await?).await?;
    let ben = world.browser(designer(&world, "Ben").await?).await?;
    let cora = world.browser(coordinator(&world, "Cora").await?).await?;
    let due = day(&world, 14).await?;
    let made = ana.post("/make", &filled(&due, "draft")).await?.must_be(303);
    let path = made.location().to_owned();
    ana.get(&path).await?.must_be(200).must_show("Only you can see this");
    ben.get(&path).await?.must_be(404);
    cora.get(&path).await?.must_be(404);
    world.visitor()?.get(&path).await?.must_be(404);
    ben.get(&format!("{path}/edit")).await?.must_be(404);

    let edit = format!("{path}/edit");
    ana.get(&edit).await?.must_be(200).must_show("value=\"Rehema\"").must_show("value=\"Mombasa, Kenya\"");
    let mut form = filled(&due, "draft");
    form.retain(|(name, _)| *name != "places.0.quantity");
    form.push(("places.0.quantity", "150"));
    ana.post(&edit, &form).await?.must_lead_to(&path);
    ben.post(&format!("{path}/submit"), &[]).await?.must_be(404);
    ana.post(&format!("{path}/submit"), &[]).await?.must_lead_to(&path);

    cora.get("/board").await?.must_be(200).must_show(&format!("{path}#review")).must_show("150 pieces");
    cora.get(&path).await?.must_be(200).must_show("Rehema");
    let review = format!("{path}/review");
    ana.post(&review, &[("decision", "approve")]).await?.must_be(403);
    cora.post(&review, &[("decision", "changes")]).await?.must_be(409);
    cora.post(&review, &[("decision", "changes"), ("note", "Say which size.")]).await?.must_lead_to(&path);
    assert_eq!(world.link("request_needs_changes", "edit").await?, edit);

    ana.get(&edit).await?.must_show("Say which size.");
    ana.post(&edit, &filled(&due, "post")).await?.must_lead_to(&path);
    cora.post(&review, &[("decision", "approve")]).await?.must_lead_to(&path);
    let public = world.visitor()?.get(&path).await?.must_be(200).must_show("Posted");
    for private in ["Rehema", "rehema@", "Say which size", "Ana"] {
        assert!(!public.body.contains(private), "{private} is on the public page");
    }
    ana.get(&edit).await?.must_be(409);
    ben.post(&format!("{path}/cancel"), &[]).await?.must_be(404);
    ana.get(&format!("{path}/cancel")).await?.must_be(200);
    ana.post(&format!("{path}/cancel"), &[("note", "Not needed")]).await?.must_lead_to(&path);
    ana.get(&path).await?.must_show("Cancelled").must_show("Not needed");
});

in_world!(a_plan_is_downloaded_and_solved_again, |world| async move {
    demo::fill_drill(&world.app).await?;
    let account = designer(&world, "Ana").await?;
    let posted = world
        .app
        .store
        .write(move |db| {
            let wanted = drill::example(db.now)?;
            post::post(db, Actor::account(account, Channel::Page), account, &wanted, true)
        })
        .await?;
    let request = posted.map_err(|errors| format!("{errors:?}"))?;
    workers::until_idle(&world.app).await?;
    let ana = world.browser(account).await?;
    let path = format!("/requests/{}", request.slug);
    let page = ana
        .get(&path)
        .await?
        .must_be(200)
        .must_show("Offers are out")
        .must_show("One more piece for Mombasa hospital (H2) would cost KES");
    assert!(page.body.len() < 120_000, "{} bytes", page.body.len());
    world.visitor()?.get(&format!("{path}/plan/1")).await?.must_be(303);
    ana.get(&format!("{path}/plan/1")).await?.must_be(200).must_show("Plan 1");
    ana.get(&format!("{path}/plan/2")).await?.must_be(404);

    let problem = ana.get(&format!("{path}/plan/1/problem.json")).await?.must_be(200);
    let plan = ana.get(&format!("{path}/plan/1/plan.json")).await?.must_be(200);
    let problem = matcher::read(problem.body.as_bytes()).map_err(|faults| format!("{faults:?}"))?;
    let plan = matcher::read_plan(plan.body.as_bytes()).map_err(|faults| format!("{faults:?}"))?;
    assert_eq!(matcher::check(&problem, &plan), []);
    let again = matcher::solve(&problem, &matcher::Options::default()).map_err(|faults| format!("{faults:?}"))?;
    assert!((again.objective - plan.objective).abs() < 0.01, "{} and {}", again.objective, plan.objective);
});

in_world!(a_short_request_says_by_how_much_and_offers_to_work_out_what_would_help, |world| async move {
    demo::fill_drill(&world.app).await?;
    let account = designer(&world, "Ana").await?;
    let slug = world
        .app
        .store
        .write(move |db| {
            let mut wanted = drill::example(db.now)?;
            for place in &mut wanted.places {
                place.quantity = place.quantity.map(|n| n * 10);
            }
            let posted = post::post(db, Actor::account(account, Channel::Page), account, &wanted, true)?;
            Ok(posted.map(|request| request.slug).unwrap_or_default())
        })
        .await?;
    workers::until_idle(&world.app).await?;
    let ana = world.browser(account).await?;
    let page = ana.get(&format!("/requests/{slug}")).await?.must_be(200).must_show("pieces are missing");
    let page = page.must_show("machines that could make it are full").must_show("was asked for");
    page.must_show(&format!("/requests/{slug}?levers=1#short"));
});

in_world!(a_network_s_rules_are_changed_by_its_coordinators, |world| async move {
    demo::fill_drill(&world.app).await?;
    let cora = world.browser(coordinator(&world, "Cora").await?).await?;
    let dan = world.browser(world.account("Dan", &[(Role::Admin, Scope::Site)]).await?).await?;
    let edit = format!("/networks/{EAST}/edit");
    world.visitor()?.get(&format!("/networks/{EAST}")).await?.must_be(200).must_show("48 hours");
    cora.get("/networks/kenya-drill/edit").await?.must_be(404);
    let page = cora.get(&edit).await?.must_be(200);
    let version = hidden(&page.body, "version").ok_or("a version")?;
    let form = |days: &'static str| {
        vec![
            ("version", version.clone()),
            ("name", "East Africa makes".to_owned()),
            ("about", "From the lakes to the coast.".to_owned()),
            ("urgency", "crisis".to_owned()),
            ("transit_days", days.to_owned()),
            ("cost_per_piece_km", "0.25".to_owned()),
        ]
    };
    let fields = |form: Vec<(&'static str, String)>| form;
    let wrong = fields(form("some"));
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    cora.post(&edit, &wrong).await?.must_be(422).must_show("value=\"some\"").must_show("From the lakes");
    let right = form("3");
    let right: Vec<(&str, &str)> = right.iter().map(|(name, value)| (*name, value.as_str())).collect();
    cora.post(&edit, &right).await?.must_lead_to(&format!("{edit}?saved=1"));
    world.visitor()?.get(&format!("/networks/{EAST}")).await?.must_show("6 hours").must_show("0.25 KES");
    cora.post(&edit, &right).await?.must_be(409);

    cora.post(&format!("/networks/{EAST}/workshops"), &[("workshop", "/workshops/drill-w01")]).await?.must_be(303);
    cora.get(&edit).await?.must_show("/workshops/drill-w01");
    cora.post(&format!("/networks/{EAST}/workshops/remove"), &[("workshop", "drill-w01")]).await?.must_be(303);
    cora.post(&format!("/networks/{EAST}/rates"), &[("currency", "ugx"), ("day", "2026-12-01"), ("per_unit", "0")])
        .await?
        .must_be(422);
    cora.post(&format!("/networks/{EAST}/coordinators"), &[("email", "dan@example.org")]).await?.must_be(303);
    dan.get(&edit).await?.must_be(403);
    let invitation = world.link("coordinator_invited", "accept").await?;
    dan.get(&invitation).await?.must_be(200).must_show("dan@example.org");
    dan.post(&invitation, &[]).await?.must_lead_to(&format!("/networks/{EAST}"));
    dan.get(&edit).await?.must_be(200);

    dan.get("/networks/new").await?.must_be(200);
    let new =
        [("name", "Lake makers"), ("currency", "kes"), ("time_zone", "Africa/Nairobi"), ("email", "cora@example.org")];
    dan.post("/networks/new", &new).await?.must_lead_to("/networks/lake-makers");
    dan.post("/networks/new", &[("name", "Lake makers"), ("currency", "x")])
        .await?
        .must_be(422)
        .must_show("There is a network of this name already.");
});
