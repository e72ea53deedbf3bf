//! What anybody sees, and what nobody may: front page, directory, map, designs; no contact, no exact place of a home.

use store::grants::{Role, Scope};
use store::{people, workshops};
use tests::browser::hidden;
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

/// Words that stand only in places that are not public.
const CANARIES: [&str; 4] = ["canary@example.org", "+254700111222", "-1.28647", "36.81722"];

/// A home workshop with everything secret filled in with canaries; gives its slug.
async fn home_workshop(world: &World) -> Result<String, Failure> {
    let owner = world.account("Wanjiru", &[]).await?;
    let browser = world.browser(owner).await?;
    let sent = [
        ("name", "Canary Tailoring"),
        ("kind", "tailor"),
        ("town", "Nairobi, Kenya"),
        ("currency", "KES"),
        ("home", "yes"),
        ("roles", "make"),
        ("about", "Shirts and uniforms."),
    ];
    browser.post("/join", &sent).await?.must_be(303).must_lead_to("/workshops/canary-tailoring/capabilities");
    world
        .app
        .store
        .write(|db| {
            let actor = store::event::Actor::SETUP;
            let secret = people::NewPerson {
                name: "Wanjiru",
                email: Some("canary@example.org"),
                phone: Some("+254700111222"),
                language: "en",
            };
            let contact = people::create(db, actor, &secret)?;
            let mut row = workshops::by_slug(db, "canary-tailoring")?;
            row.contact_id = Some(contact);
            (row.lat, row.lon) = (-1.286_47, 36.817_22);
            workshops::update(db, actor, row)
        })
        .await?;
    Ok("canary-tailoring".to_owned())
}

in_world!(a_new_workshop_waits_is_listed_and_tells_nobody_where_home_is, |world| async move {
    api::library::install(&world.app).await?;
    let slug = home_workshop(&world).await?;
    let record = format!("/workshops/{slug}");
    let visitor = world.visitor()?;
    visitor.get(&record).await?.must_be(404);
    visitor.get("/map/points.json?zoom=3").await?.must_be(200).must_show("\"total\":0");

    let admin = world.browser(world.account("Admin", &[(Role::Admin, Scope::Site)]).await?).await?;
    admin.post(&format!("{record}/review"), &[("decision", "list")]).await?.must_be(303);
    visitor.get(&record).await?.must_be(200).must_show("Shirts and uniforms.");
    for path in [
        "/",
        "/workshops",
        "/workshops?q=canary",
        "/map",
        "/map/points.json?zoom=12",
        "/map/preview.svg",
        "/around?place=Nairobi,+Kenya&radius=2000&design=face-shield",
        "/api/v1/around?place=Nairobi,+Kenya&design=face-shield",
        "/designs",
        "/designs/face-shield",
        "/designs/face-shield/preview.svg",
        record.as_str(),
        "/api/v1/workshops",
        "/exports/workshops?format=json",
        "/exports/workshops?format=csv",
    ] {
        let answer = visitor.get(path).await?.must_be(200);
        for canary in CANARIES {
            assert!(!answer.body.contains(canary), "{path} shows {canary}");
        }
    }
    visitor.get("/map/points.json?zoom=12").await?.must_show("-1.29,36.82,1,\"canary-tailoring\"");
    // What the map shows at first is all that the filter finds, as coarse as everywhere.
    visitor.get("/map?country=KE").await?.must_show("data-sight=\"36.82,-1.29,36.82,-1.29\"");
    visitor.get("/embed/map?country=FR").await?.must_show("data-sight=\"\"");
    admin.post(&format!("{record}/review"), &[("decision", "refuse")]).await?.must_be(409);
});

in_world!(a_filter_is_shared_by_list_and_map_and_says_what_it_does_not_know, |world| async move {
    let visitor = world.visitor()?;
    visitor.get("/workshops?country=KE&process=sewing").await?.must_show("href=\"/map?country=KE&#38;process=sewing\"");
    visitor.get("/workshops?countri=KE").await?.must_show("There is no filter “countri”");
    visitor.get("/workshops?country=Kenia").await?.must_show("<a href=\"/workshops?country=KE\">Kenya</a>");
    visitor.get("/map?verified=nine").await?.must_be(200).must_show("must be a number");
    visitor.get("/workshops?near=136.8,-1.2").await?.must_show("swapped").must_show("near=-1.2%2C136.8");
    visitor.get("/map?bbox=36,1,37,-1").await?.must_be(200).must_show("west, south, east, north");
    visitor.get("/workshops?design=face-shild").await?.must_show("A word under “design” is not known");
    let many = vec!["sewing"; 1000].join(",");
    visitor.get(&format!("/workshops?process={many}")).await?.must_be(200).must_show("too many words");
    visitor.get(&format!("/api/v1/workshops?process={many}")).await?.must_be(400);
    // A form sends its empty fields too; the address becomes the short one.
    visitor.get("/map?q=&process=sewing&country=").await?.must_be(303).must_lead_to("/map?process=sewing");
});

in_world!(who_can_make_a_design_alone_or_together_is_said, |world| async move {
    let town = Town::found(&world, "here").await?;
    let visitor = world.visitor()?;
    // The town's workshop prints, 100 pieces a day and every day, ten of them promised; nobody there cuts with a laser.
    visitor.get("/workshops?design=face-shield").await?.must_be(200).must_show(&town.workshop.name);
    let by = world.app.store.read(|db| Ok(db.now.date_naive() + store::TimeDelta::days(2))).await?;
    let found = |pieces: u32| format!("/api/v1/workshops?design=face-shield&pieces={pieces}&by={by}");
    visitor.get(&found(290)).await?.must_be(200).must_show(&town.workshop.slug);
    let short = visitor.get(&found(291)).await?.must_be(200);
    assert!(!short.body.contains(&town.workshop.slug), "there is no room for 291 pieces in three days");
    let page = visitor.get(&format!("/workshops?design=face-shield&pieces=291&by={by}")).await?;
    page.must_show("Nobody makes this alone").must_show("room for 290 pieces");
});

in_world!(a_design_that_is_sent_twice_is_brought_once, |world| async move {
    let designer = world.browser(world.account("Ana", &[(Role::Designer, Scope::Site)]).await?).await?;
    let form = designer.get("/designs/new").await?.must_be(200);
    let manifest = include_str!("../../api/src/pages/designs/example.toml");
    let files = "[[x-karakana.files]]\npath = \"drawing.svg\"\ntitle = \"Drawing\"\n\n";
    let manifest = manifest.replace(files, "");
    let key = hidden(&form.body, "idempotency_key").ok_or("a key")?;
    let sent = [("manifest", manifest.as_str()), ("instructions", "Sew it."), ("idempotency_key", key.as_str())];
    for _ in 0..2 {
        designer.post("/designs/new", &sent).await?.must_lead_to("/designs/name-of-the-thing");
    }
    let other = [sent[0], ("instructions", "Glue it."), sent[2]];
    designer.post("/designs/new", &other).await?.must_be(409);
    let again = designer.post("/designs/new", &sent[..2]).await?.must_be(303);
    assert!(again.location().starts_with("/designs/name-of-the-thing-"), "{}", again.location());
});

in_world!(every_fault_of_a_manifest_is_said_with_its_line, |world| async move {
    let designer = world.browser(world.account("Ana", &[(Role::Designer, Scope::Site)]).await?).await?;
    let sent = [("manifest", "name = \"Stool\"\n\n[x-karakana]\nrisk_class = 7\n"), ("instructions", "")];
    let answer = designer.post("/designs/new", &sent).await?.must_be(422);
    answer.must_show("Line 4.").must_show("`risk_class` must be 0, 1, 2 or 3.").must_show("okhv").must_show("Stool");
});

in_world!(feed_embed_and_sitemap_follow_the_filter, |world| async move {
    let town = Town::found(&world, "here").await?;
    let visitor = world.visitor()?;
    let feed = visitor.get("/feed.atom?country=KE").await?.must_be(200);
    assert!(feed.header("content-type").starts_with("application/atom+xml"));
    feed.must_show(&format!("urn:uuid:{}", town.workshop.id)).must_show("feed.atom?country=KE");
    let other = visitor.get("/feed.atom?country=UG").await?.must_be(200);
    assert!(!other.body.contains("<entry>"), "{}", other.body);
    visitor.get("/feed.atom?country=Kenya").await?.must_be(400);
    visitor.get("/exports/workshops?format=csv&country=UG").await?.must_be(200);

    let embedded = visitor.get("/embed/map?country=KE&lang=sw").await?.must_be(200);
    assert!(embedded.header("content-security-policy").ends_with("frame-ancestors *"));
    assert_eq!((embedded.header("x-frame-options"), embedded.header("set-cookie")), ("", ""));
    embedded.must_show("data-query=\"country=KE\"");
    assert_eq!(visitor.get("/map").await?.header("x-frame-options"), "DENY");

    visitor.get("/sitemap.xml").await?.must_be(200).must_show(&format!("/workshops/{}</loc>", town.workshop.slug));
    visitor.get("/robots.txt").await?.must_be(200).must_show("Disallow: /");
});

in_world!(what_is_wanted_and_what_is_far_are_told_by_map_page_and_program, |world| async move {
    let town = Town::found(&world, "here").await?;
    let visitor = world.visitor()?;
    let slug = &town.request.slug;
    // Ten pieces are offered, and none is promised yet.
    for path in ["/map/layers.json?bbox=30,-6,42,5", "/api/v1/wanted?country=KE&process=additive"] {
        visitor.get(path).await?.must_be(200).must_show("\"pieces\":10").must_show(slug);
    }
    visitor.get("/map/wanted?country=KE").await?.must_be(200).must_show(&town.request.title).must_show("Nairobi");
    for path in ["/map/layers.json?country=UG", "/map/layers.json?process=pottery", "/map/layers.json?q=zzz"] {
        let answer = visitor.get(path).await?.must_be(200);
        assert!(!answer.body.contains(slug.as_str()), "{path}: {}", answer.body);
    }
    // The mark stands on the town, not on the door of the receiver.
    let drawn = visitor.get("/map/layers.json").await?;
    assert!(drawn.body.contains("\"place\":[") && !drawn.body.contains("[-1.3,"), "{}", drawn.body);
    // Nairobi prints and makes no pots; Kampala is far from both.
    visitor.get("/map/layers.json?country=KE&process=pottery").await?.must_show("\"town\":\"Nairobi\"");
    let printed =
        visitor.get("/map/layers.json?process=additive&bbox=30,-6,42,5").await?.must_show("\"town\":\"Kampala\"");
    let gaps = printed.body.split("\"gaps\":").nth(1).unwrap_or_default();
    assert!(!gaps.contains("Nairobi"), "{gaps}");
    visitor.get("/map/wanted?process=pottery&country=KE").await?.must_be(200).must_show("nobody");
    visitor.get("/api/v1/wanted?country=Kenya").await?.must_be(400);
});

in_world!(a_design_names_its_likes_and_where_they_are_asked_for, |world| async move {
    let town = Town::found(&world, "lamu").await?;
    let visitor = world.visitor()?;
    let found = visitor.get("/api/v1/designs/face-shield/similar").await?.must_be(200).json()?;
    let items = found["items"].as_array().ok_or("a list")?;
    let likeness: Vec<f64> = items.iter().filter_map(|one| one["likeness"].as_f64()).collect();
    assert!(!likeness.is_empty() && likeness.windows(2).all(|pair| pair[0] >= pair[1]), "{likeness:?}");
    assert!(items.iter().all(|one| one["slug"] != "face-shield"));
    let first = items[0]["slug"].as_str().ok_or("a slug")?;
    visitor
        .get("/designs/face-shield")
        .await?
        .must_be(200)
        .must_show("Similar designs")
        .must_show("count for half")
        .must_show(&format!("/designs/{first}"))
        .must_show(&format!("/requests/{}", town.request.slug));
    // The page of a design like it tells of the same request.
    visitor.get(&format!("/designs/{first}")).await?.must_show(&format!("/requests/{}", town.request.slug));
    visitor.get("/api/v1/designs/nothing/similar").await?.must_be(404);
});

in_world!(other_sites_get_a_picture_and_paper_the_whole_list, |world| async move {
    let town = Town::found(&world, "lamu").await?;
    let visitor = world.visitor()?;
    let slug = &town.workshop.slug;
    for page in
        ["/".to_owned(), "/map?country=KE".to_owned(), "/designs/face-shield".to_owned(), format!("/workshops/{slug}")]
    {
        let shown = visitor.get(&page).await?.must_be(200).must_show("property=\"og:title\"");
        let after = shown.body.split("property=\"og:image\" content=\"").nth(1).ok_or("a picture")?;
        let address = after.split('"').next().unwrap_or_default().replace("&#38;", "&");
        assert!(address.starts_with(&world.app.public_url), "{address}");
        let picture = visitor.get(address.trim_start_matches(world.app.public_url.as_str())).await?.must_be(200);
        assert_eq!(picture.header("content-type"), "image/png");
        assert!(picture.header("cache-control").contains("public"));
    }
    visitor
        .get("/workshops/print?country=KE")
        .await?
        .must_be(200)
        .must_show("Kenya")
        .must_show(&town.workshop.name)
        .must_show("/workshops?country=KE");
});
