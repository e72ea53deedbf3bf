//! Pages of partners, programmes and actions: written in Markdown, seen first as readers will, published, taken back.

use reqwest::Method;
use serde_json::json;
use store::grants::{Role, Scope};
use tests::in_world;
use tests::town::Town;

in_world!(a_coordinator_writes_a_page_sees_it_first_and_publishes_it, |world| async move {
    let town = Town::found(&world, "kilifi").await?;
    let (visitor, coordinator) = (world.visitor()?, world.browser(town.people.coordinator).await?);
    visitor.get("/pages").await?.must_be(200).must_show("No page yet");
    let text =
        "# Who we are\n\nWe *teach* welding. <script>alert(1)</script> [Us](https://example.org) [No](javascript:x)";
    let mut form = vec![
        ("kind", "partner"),
        ("title", "School of Welding"),
        ("text", text),
        ("language", "en"),
        ("do", "preview"),
    ];
    let shown = coordinator.post("/pages/new", &form).await?.must_be(200);
    shown.must_show("<em>teach</em>").must_show("rel=\"nofollow noopener\"").must_show("&lt;script&gt;");
    visitor.get("/pages").await?.must_show("No page yet");
    coordinator.post("/pages/new", &[("do", "publish")]).await?.must_be(422);

    form[4] = ("do", "draft");
    coordinator.post("/pages/new", &form).await?.must_lead_to("/pages/school-of-welding");
    coordinator.get("/pages/school-of-welding").await?.must_be(200).must_show("Draft");
    coordinator.get("/pages").await?.must_show("School of Welding");
    visitor.get("/pages/school-of-welding").await?.must_be(404);
    assert!(!visitor.get("/sitemap.xml").await?.body.contains("school-of-welding"));

    form[4] = ("do", "publish");
    form.push(("version", "1"));
    coordinator.post("/pages/school-of-welding/edit", &form).await?.must_lead_to("/pages/school-of-welding");
    coordinator.post("/pages/school-of-welding/edit", &form).await?.must_be(409);
    let page = visitor.get("/pages/school-of-welding").await?.must_be(200).must_show("<h2>Who we are</h2>");
    assert!(!page.body.contains("<script>alert") && !page.body.contains("javascript:"));
    visitor.get("/pages?kind=partner").await?.must_show("School of Welding");
    assert!(!visitor.get("/pages?kind=action").await?.body.contains("School of Welding"));
    visitor.get("/sitemap.xml").await?.must_show("/pages/school-of-welding");
    visitor.get(&format!("/networks/{}", town.network.slug)).await?.must_show("School of Welding");

    // Others neither change it nor learn that there is a draft.
    let other = Town::found(&world, "lamu").await?;
    let stranger = world.browser(other.people.coordinator).await?;
    stranger.post("/pages/school-of-welding/edit", &form).await?.must_be(404);
});

in_world!(a_program_keeps_pages_by_their_versions, |world| async move {
    let town = Town::found(&world, "kilifi").await?;
    let program = world.program(town.people.coordinator).await?;
    let path = "/api/v1/pages";
    let new = json!({ "kind": "action", "language": "sw", "title": "Barakoa", "text": "Elfu tano" });
    program
        .send_json(Method::POST, path, &json!({ "kind": "gift", "language": "xx", "title": "", "text": "" }))
        .await?
        .must_be(422);
    let made = program.send_json(Method::POST, path, &new).await?.must_be(201).json()?;
    assert_eq!((&made["state"], &made["slug"]), (&json!("draft"), &json!("barakoa")));
    let again = program.send_json(Method::POST, path, &new).await?.must_be(201).json()?;
    assert_eq!(again["slug"], "barakoa-2", "two pages of one title have two addresses");
    assert_eq!(world.visitor()?.get(path).await?.json()?["items"], json!([]));
    let at = format!("{path}/barakoa");
    let stale = program.request(Method::PATCH, &at).header("if-match", "\"9\"").json(&json!({ "published": true }));
    program.send(stale).await?.must_be(412);
    let shown = program.send_json(Method::PATCH, &at, &json!({ "published": true })).await?.must_be(200).json()?;
    assert_eq!((&shown["state"], &shown["version"]), (&json!("published"), &json!(2)));
    let listed = world.visitor()?.get(path).await?.json()?;
    assert_eq!(listed["items"][0]["text"], "Elfu tano");
    program.send_json(Method::PATCH, &at, &json!({ "published": false })).await?.must_be(200);
    world.visitor()?.get(&at).await?.must_be(404);
    let last = world.app.store.read(|db| store::event::last(db, &["public_page_changed"])).await?;
    assert!(last.is_some(), "every change is an event");

    // Whoever coordinates nothing writes nothing; whoever coordinates two says for which.
    world.program(town.people.designer).await?.send_json(Method::POST, path, &new).await?.must_be(403);
    let other = Town::found(&world, "lamu").await?;
    let roles = [town.network.id, other.network.id].map(|id| (Role::Coordinator, Scope::Network(id)));
    let both = world.program(world.account("Both", &roles).await?).await?;
    both.send_json(Method::POST, path, &new).await?.must_be(404);
    let mut named = new.clone();
    named["network"] = json!(other.network.slug);
    let made = both.send_json(Method::POST, path, &named).await?.must_be(201).json()?;
    assert_eq!(made["network"], other.network.slug.as_str());
});
