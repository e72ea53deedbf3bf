//! A job from the promise to the sending, by its mailed link and signed in.

use api::flows::post::{self, Place, Wanted};
use api::flows::{answers, making};
use api::workers;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use store::event::Actor;
use store::jobs::{self, Answer, Reported};
use store::state::JobState;
use store::{Db, JobId, ReportId, TimeDelta, networks};
use tests::browser::{Answer as Page, Browser};
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

use crate::offers::job;

const PHOTO: &[u8] = include_bytes!("photo.png");

/// Promises the job past the pages.
async fn accepted(world: &World, id: JobId) -> Result<String, Failure> {
    let answer = Answer { actor: Actor::LINK, job: id, version: None };
    world.app.store.write(move |db| answers::accept(db, answer)).await?;
    world.link("job_accepted", "job").await
}

/// Reports past the pages.
async fn reported(world: &World, id: JobId, good: i64) -> Result<(), Failure> {
    let act = move |db: &mut Db| {
        let said = Reported { good, ..Reported::default() };
        making::report(db, Actor::LINK, ReportId::new(), id, None, said)
    };
    Ok(world.app.store.write(act).await?)
}

/// A form with a photo.
async fn with_photo(
    browser: &Browser,
    path: &str,
    fields: &[(&'static str, &'static str)],
    photo: (&'static str, &'static [u8]),
) -> Result<Page, Failure> {
    let mut form = Form::new().text("csrf", browser.csrf());
    for (name, value) in fields {
        form = form.text(*name, *value);
    }
    form = form.part(photo.0, Part::bytes(photo.1).file_name("a.png"));
    browser.send(browser.request(Method::POST, path).multipart(form)).await
}

in_world!(a_report_counts_once_and_can_be_corrected, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let link = accepted(&world, town.job.id).await?;
    let phone = world.visitor()?;
    let report = format!("{link}/report");
    phone.get(&link).await?.must_be(200).must_show("10 pieces are still to be made");
    phone.post(&report, &[]).await?.must_be(422).must_show("#good");
    for _ in 0..2 {
        let sent = [("good", "4"), ("scrap", "1"), ("idempotency_key", "k1"), ("version", "2")];
        phone.post(&report, &sent).await?.must_lead_to(&format!("{link}?done=report"));
    }
    assert_eq!((job(&world, &town).await?.good, job(&world, &town).await?.scrap), (4, 1));
    phone.get(&format!("{link}?done=report")).await?.must_show("The report is in").must_show("4 of 10, 1 scrapped");

    phone.post(&report, &[("good", "1"), ("version", "2")]).await?.must_be(409).must_show("That was not done");
    phone.post(&report, &[("good", "7")]).await?.must_be(409).must_show("value=\"7\"");
    let id = town.job.id;
    let earlier = world.app.store.read(move |db| Ok(jobs::reports(db, &[id])?.remove(0).id.to_string())).await?;
    let right = [("corrects", earlier.as_str()), ("good", "3"), ("scrap", "2")];
    phone.post(&report, &right).await?.must_lead_to(&format!("{link}?done=correct"));
    assert_eq!((job(&world, &town).await?.good, job(&world, &town).await?.scrap), (3, 2));
    phone.post(&report, &right).await?.must_be(303);
    assert_eq!((job(&world, &town).await?.good, job(&world, &town).await?.scrap), (3, 2));

    // A slip that made everything look ready is mended on the page or by program, until the pieces are sent.
    let nothing_spoilt = [right[0], right[1], ("scrap", "0")];
    phone.post(&report, &nothing_spoilt).await?.must_be(303);
    phone.post(&report, &[("good", "7")]).await?.must_be(303);
    assert_eq!(job(&world, &town).await?.state, JobState::Ready);
    phone.get(&link).await?.must_be(200).must_show("value=\"7\"");
    let slip = world.app.store.read(move |db| Ok(jobs::reports(db, &[id])?.pop().map(|report| report.id))).await?;
    let slip = slip.ok_or("the last report")?.to_string();
    phone.post(&report, &[("corrects", slip.as_str()), ("good", "2"), ("scrap", "0")]).await?.must_be(303);
    assert_eq!((job(&world, &town).await?.state, job(&world, &town).await?.good), (JobState::Producing, 5));
    phone.get(&link).await?.must_be(200).must_show("A report was corrected").must_show("5 pieces are still to be made");
    let program = world.program(town.people.member).await?;
    let more = serde_json::json!({ "good": 5, "corrects": slip });
    let reports = format!("/api/v1/jobs/{id}/reports");
    program.send_json(Method::POST, &reports, &more).await?.must_be(200);
    phone.post(&format!("{link}/ship"), &[]).await?.must_be(303);
    let late = serde_json::json!({ "good": -1, "corrects": slip });
    assert_eq!(program.send_json(Method::POST, &reports, &late).await?.must_be(409).problem(), "job_state");
});

in_world!(a_photo_is_seen_by_those_who_may_see_the_job, |world| async move {
    let (town, other) = (Town::found(&world, "kisumu").await?, Town::found(&world, "lamu").await?);
    let link = accepted(&world, town.job.id).await?;
    let phone = world.visitor()?;
    let report = format!("{link}/report");
    let wrong = with_photo(&phone, &report, &[("good", "2")], ("photo", b"<svg onload=alert(1)>")).await?;
    wrong.must_be(422).must_show("not a JPEG or PNG").must_show("value=\"2\"");
    assert_eq!(job(&world, &town).await?.good, 0);
    with_photo(&phone, &report, &[("good", "2")], ("photo", PHOTO)).await?.must_be(303);

    let id = town.job.id;
    let photo =
        world.app.store.read(move |db| Ok(jobs::reports(db, &[id])?.remove(0).photo_id)).await?.ok_or("a photo")?;
    let seen = phone.get(&format!("{link}/photos/{photo}")).await?.must_be(200);
    assert_eq!((seen.header("content-type"), seen.header("content-disposition")), ("image/jpeg", "inline"));
    assert!(seen.header("content-security-policy").contains("sandbox"));

    let file = format!("/files/{photo}");
    phone.get(&file).await?.must_be(404);
    world.browser(town.people.designer).await?.get(&file).await?.must_be(200);
    world.browser(other.people.coordinator).await?.get(&file).await?.must_be(404);
    let elsewhere = accepted(&world, other.job.id).await?;
    phone.get(&format!("{elsewhere}/photos/{photo}")).await?.must_be(404);
});

in_world!(files_of_designs_are_saved_not_shown, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let version = town.request.design_version_id;
    let files = world.app.store.read(move |db| store::files::of(db, version)).await?;
    let drawing = files.iter().find(|f| f.file.media_type == "image/svg+xml").ok_or("a drawing")?;
    let saved = world.visitor()?.get(&format!("/files/{}", drawing.file.id)).await?.must_be(200);
    assert!(saved.header("content-disposition").starts_with("attachment; "));
    assert!(saved.header("content-security-policy").contains("sandbox"));
    assert_eq!(saved.header("x-content-type-options"), "nosniff");
    assert_eq!(saved.body.len() as i64, drawing.bytes);
});

in_world!(what_is_ready_is_sent_and_the_receivers_get_their_link, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let link = accepted(&world, town.job.id).await?;
    let phone = world.visitor()?;
    phone.post(&format!("{link}/ship"), &[]).await?.must_be(409);
    reported(&world, town.job.id, 10).await?;
    phone.get(&link).await?.must_show("They are on their way");
    phone.post(&format!("{link}/ship"), &[("tracking", "Bus 44")]).await?.must_lead_to(&format!("{link}?done=ship"));
    assert_eq!(job(&world, &town).await?.state, JobState::Shipped);
    let letters = world.letters("shipped").await?;
    assert_eq!(letters[0]["tracking"], "Bus 44");
    assert!(letters[0]["receipt"].as_str().is_some_and(|path| path.starts_with("/r/")));
});

in_world!(a_late_job_gets_more_days_or_gets_smaller, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let link = accepted(&world, town.job.id).await?;
    let phone = world.visitor()?;
    let later = (town.job.due_day + TimeDelta::days(5)).to_string();
    phone.post(&format!("{link}/extend"), &[("extend_day", &later)]).await?.must_be(409);
    for _ in 0..3 {
        world.pass_hours(80).await?;
        workers::until_idle(&world.app).await?;
    }
    assert_eq!(job(&world, &town).await?.state, JobState::LateRisk);
    phone.get(&link).await?.must_show("The day may not be kept").must_show("id=\"give-back\"");
    let early = town.job.due_day.to_string();
    phone
        .post(&format!("{link}/extend"), &[("extend_day", &early)])
        .await?
        .must_be(409)
        .must_show("later than the present");
    phone
        .post(&format!("{link}/extend"), &[("extend_day", &later)])
        .await?
        .must_lead_to(&format!("{link}?done=extend"));
    assert_eq!(job(&world, &town).await?.due_day, town.job.due_day);

    let designer = world.browser(town.people.designer).await?;
    let page = format!("/jobs/{}", town.job.id);
    designer.get(&page).await?.must_show("A later day is asked for");
    let answer = format!("{page}/answer-extend");
    world.browser(town.people.member).await?.post(&answer, &[("answer", "agree")]).await?.must_be(404);
    designer.post(&answer, &[("answer", "agree")]).await?.must_lead_to(&format!("{page}?done=answer"));
    designer.post(&answer, &[("answer", "agree")]).await?.must_be(409);
    let agreed = job(&world, &town).await?;
    assert_eq!((agreed.state, agreed.due_day.to_string()), (JobState::Producing, later));

    phone.post(&format!("{link}/reduce"), &[("keep", "10")]).await?.must_be(409);
    phone.post(&format!("{link}/reduce"), &[("keep", "7")]).await?.must_lead_to(&format!("{link}?done=reduce"));
    assert_eq!(job(&world, &town).await?.quantity, 7);
    phone.post(&format!("{link}/withdraw"), &[("give_back_note", "fire")]).await?.must_be(303);
    assert_eq!(job(&world, &town).await?.state, JobState::Withdrawn);
    phone.get(&link).await?.must_be(200).must_show("Taken back");
});

/// One more order in a town whose network wants first articles now.
async fn order_with_first_article(world: &World, town: &Town) -> Result<JobId, Failure> {
    let (network, designer) = (town.network.id, town.people.designer);
    let place = Place {
        label: "The clinic".to_owned(),
        town: "Nairobi".to_owned(),
        country: "KE".to_owned(),
        lat: Some(-1.3),
        lon: Some(36.8),
        quantity: Some(4),
        ..Place::default()
    };
    let posted = world
        .app
        .store
        .write(move |db| {
            let mut rules = networks::find(db, network)?;
            rules.waive_first_article = false;
            networks::update(db, Actor::SETUP, rules.clone())?;
            let wanted = Wanted {
                design: "face-shield".to_owned(),
                title: "With care".to_owned(),
                due_day: Some(db.now.date_naive() + TimeDelta::days(20)),
                networks: vec![rules.slug],
                routings: vec!["printed".to_owned()],
                places: vec![place],
                ..Wanted::default()
            };
            post::post(db, Actor::SETUP, designer, &wanted, true)
        })
        .await?;
    workers::until_idle(&world.app).await?;
    let request = posted.map_err(|errors| format!("{errors:?}"))?.id;
    let job = world.app.store.read(move |db| Ok(jobs::of_requests(db, &[request])?.pop())).await?;
    Ok(job.ok_or("an offer")?.id)
}

in_world!(a_first_article_passes_before_the_rest, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let id = order_with_first_article(&world, &town).await?;
    let link = accepted(&world, id).await?;
    let phone = world.visitor()?;
    phone.get(&link).await?.must_show("Send the first piece");
    phone.post(&format!("{link}/report"), &[("good", "1")]).await?.must_be(409).must_show("first piece");
    phone.post(&format!("{link}/first-article"), &[]).await?.must_be(422);
    let send = format!("{link}/first-article");
    with_photo(&phone, &send, &[("article_note", "190 mm")], ("article_photo", PHOTO)).await?.must_be(303);

    let page = format!("/jobs/{id}");
    let inspect = format!("{page}/inspect");
    world.browser(town.people.designer).await?.post(&inspect, &[("answer", "agree")]).await?.must_be(404);
    let inspector = world.browser(town.people.inspector).await?;
    inspector.get(&page).await?.must_be(200).must_show("190 mm").must_show("<img src=\"/files/");
    inspector.post(&inspect, &[("answer", "refuse")]).await?.must_be(422).must_show("#inspect_note");
    let again = [("answer", "refuse"), ("inspect_note", "Sand the edge")];
    inspector.post(&inspect, &again).await?.must_lead_to(&format!("{page}?done=inspect"));
    phone.post(&send, &[("article_note", "sanded")]).await?.must_be(303);
    inspector.post(&inspect, &[("answer", "agree")]).await?.must_be(303);
    phone.post(&format!("{link}/report"), &[("good", "4")]).await?.must_be(303);
    phone.get(&link).await?.must_show("Ready to send").must_show("Sand the edge");
});

in_world!(the_sheet_leads_back_to_the_job, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let link = accepted(&world, town.job.id).await?;
    let sheet = world.visitor()?.get(&format!("{link}/sheet")).await?.must_be(200);
    sheet.must_show("<svg ").must_show("sheet-number\">10<").must_show("The clinic").must_show("Made by, date");
    let page = format!("/jobs/{}/sheet", town.job.id);
    world.browser(town.people.member).await?.get(&page).await?.must_be(200);
});
