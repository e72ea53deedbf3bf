//! The API: described as it is, and enough for a whole order without opening a page.

use std::collections::BTreeSet;

use api::demo;
use api::json::openapi::DOCUMENT;
use api::routes::{self, Route};
use api::workers;
use reqwest::Method;
use serde_json::{Value, json};
use store::grants::{self, Role, Scope};
use store::networks;
use tests::browser::{Answer, Browser};
use tests::db::Failure;
use tests::in_world;
use tests::world::{PASSWORD, World};

fn is_described(route: &Route) -> bool {
    route.path.starts_with("/api/v1/")
}

/// `GET /api/v1/me` and so on, as the document has them.
fn described() -> Result<Vec<(String, Value)>, Failure> {
    let document = serde_json::to_value(&*DOCUMENT)?;
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().ok_or("no paths")? {
        for (method, operation) in item.as_object().ok_or("no operations")? {
            all.push((format!("{} {path}", method.to_uppercase()), operation.clone()));
        }
    }
    Ok(all)
}

#[test]
fn every_route_is_described_and_nothing_else() -> Result<(), Failure> {
    let there: BTreeSet<String> = routes::all()
        .filter(|route| is_described(route))
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    let said: BTreeSet<String> = described()?.into_iter().map(|(name, _)| name).collect();
    let odd: Vec<_> = there.symmetric_difference(&said).collect();
    assert!(odd.is_empty(), "{odd:#?}");
    Ok(())
}

#[test]
fn every_operation_says_how_it_ends_and_in_words() -> Result<(), Failure> {
    let document = serde_json::to_value(&*DOCUMENT)?;
    assert_eq!(document["openapi"], "3.1.0");
    for (name, operation) in described()? {
        assert!(operation["summary"].as_str().is_some_and(|text| !text.is_empty()), "{name} has no words");
        let answers = operation["responses"].as_object().ok_or("no responses")?;
        // One that leads to a page succeeds with the redirect.
        assert!(answers.keys().any(|status| status.starts_with(['2', '3'])), "{name} never succeeds");
        for (status, answer) in answers.iter().filter(|(status, _)| !status.starts_with(['2', '3'])) {
            assert!(
                !answer["content"]["application/problem+json"].is_null(),
                "{name}: {status} is no problem document"
            );
        }
    }
    Ok(())
}

async fn post(from: &Browser, path: &str, document: Value) -> Result<Answer, Failure> {
    from.send_json(Method::POST, path, &document).await
}

fn text(document: &Value, name: &str) -> Result<String, Failure> {
    Ok(document[name].as_str().ok_or_else(|| format!("no {name} in {document}"))?.to_owned())
}

/// Somebody new, from signing up to the first token; nothing but the API.
async fn newcomer(world: &World, name: &str) -> Result<Browser, Failure> {
    let program = world.visitor()?;
    let email = format!("{name}@new.example.org");
    let account = json!({ "name": name, "email": email, "password": PASSWORD });
    post(&program, "/api/v1/auth/sign-up", account).await?.must_be(202);
    let credentials = json!({ "email": email, "password": PASSWORD });
    assert_eq!(post(&program, "/api/v1/auth/token", credentials.clone()).await?.must_be(403).problem(), "unconfirmed");
    let link = world.link("confirm_email", "confirm").await?;
    let secret = link.rsplit('/').next().ok_or("a secret")?;
    post(&program, "/api/v1/auth/confirm", json!({ "secret": secret })).await?.must_be(204);
    let tokens = post(&program, "/api/v1/auth/token", credentials).await?.must_be(200).json()?;
    Ok(world.visitor()?.with_token(text(&tokens, "access_token")?))
}

/// A program of a coordinator of the Kenya drill, who acts on behalf of its workshops.
async fn coordinator(world: &World) -> Result<Browser, Failure> {
    let find = |db: &mut store::Db| {
        let network = networks::by_slug(db, "kenya-drill")?.id;
        grants::holders(db, Role::Coordinator, Scope::Network(network))
    };
    let holders = world.app.store.read(find).await?;
    world.program(*holders.first().ok_or("a coordinator")?).await
}

async fn wanted(world: &World) -> Result<Value, Failure> {
    let example = world.app.store.read(|db| demo::drill::example(db.now)).await?;
    let places: Vec<Value> = example
        .places
        .iter()
        .map(|place| {
            json!({ "label": place.label, "town": place.town, "country": place.country, "lat": place.lat,
                "lon": place.lon, "quantity": place.quantity.map(|n| n / 10) })
        })
        .collect();
    Ok(json!({ "design": example.design, "title": "By program", "due_day": example.due_day,
        "networks": example.networks, "places": places, "submit": false }))
}

/// All parts of a list, one after the other.
async fn all(from: &Browser, path: &str) -> Result<Vec<Value>, Failure> {
    let (mut items, mut after) = (Vec::new(), String::new());
    loop {
        let part = from.get(&format!("{path}?limit=3{after}")).await?.must_be(200).json()?;
        items.extend(part["items"].as_array().cloned().unwrap_or_default());
        match part["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return Ok(items),
        }
    }
}

in_world!(an_order_runs_from_request_to_receipt_by_program, |world| async move {
    demo::fill_drill(&world.app).await?;
    let designer = newcomer(&world, "nia").await?;
    let on_behalf = coordinator(&world).await?;

    let new = wanted(&world).await?;
    let draft = designer
        .send(designer.request(Method::POST, "/api/v1/requests").header("idempotency-key", "first").json(&new))
        .await?
        .must_be(201);
    let again = designer
        .send(designer.request(Method::POST, "/api/v1/requests").header("idempotency-key", "first").json(&new))
        .await?
        .must_be(201);
    assert_eq!(draft.json()?["id"], again.json()?["id"], "the same key is the same request");
    let slug = text(&draft.json()?, "slug")?;
    let here = format!("/api/v1/requests/{slug}");
    world.visitor()?.get(&here).await?.must_be(404);

    // A draft is changed by whoever has seen its newest version.
    let patch = |version: &str, title: &str| {
        designer
            .send(designer.request(Method::PATCH, &here).header("if-match", version).json(&json!({ "title": title })))
    };
    let changed = patch(draft.header("etag"), "Shields by program").await?.must_be(200);
    assert_eq!(changed.json()?["title"], "Shields by program");
    assert_eq!(patch(draft.header("etag"), "Too late").await?.must_be(412).problem(), "stale");
    on_behalf.send_json(Method::PATCH, &here, &json!({ "title": "Mine" })).await?.must_be(404);

    post(&designer, &format!("{here}/submit"), json!({})).await?.must_be(200);
    workers::until_idle(&world.app).await?;
    let planned = world.visitor()?.get(&here).await?.must_be(200).json()?;
    assert_eq!(planned["state"], "offers_out");
    assert!(planned["places"][0]["lat"].is_null(), "positions are for those who have to do with it");
    let plan = designer.get(&format!("{here}/plans/1")).await?.must_be(200).json()?;
    assert_eq!((&plan["placed"], &plan["unfilled"]), (&json!(500), &json!(0)));
    // The problem document can be solved again, by the same address of the API.
    let problem = designer.get(&format!("{here}/plans/1/problem")).await?.must_be(200).json()?;
    let solved = post(&designer, "/api/v1/match", problem).await?.must_be(200).json()?;
    assert_eq!(solved["breaches"], json!([]));
    world.visitor()?.get(&format!("{here}/plans/1/problem")).await?.must_be(401);

    let offers = all(&designer, &format!("{here}/jobs")).await?;
    assert!(offers.len() > 3, "{}", offers.len());
    for offer in &offers {
        let job = format!("/api/v1/jobs/{}", text(offer, "id")?);
        // The designer sees the offer, but does not answer for the workshop.
        designer.get(&job).await?.must_be(200);
        post(&designer, &format!("{job}/accept"), json!({})).await?.must_be(404);
        post(&on_behalf, &format!("{job}/accept"), json!({})).await?.must_be(200);
        let late = post(&on_behalf, &format!("{job}/decline"), json!({ "reason": "price" })).await?.must_be(409);
        assert_eq!(late.problem(), "offer_accepted");
        let quantity = offer["quantity"].as_i64().ok_or("a quantity")?;
        let wrong = post(&on_behalf, &format!("{job}/reports"), json!({ "good": "many" })).await?.must_be(422);
        assert_eq!(wrong.problem(), "invalid");
        let made = post(&on_behalf, &format!("{job}/reports"), json!({ "good": quantity, "note": "all" })).await?;
        assert_eq!(made.must_be(200).json()?["state"], "ready");
        post(&on_behalf, &format!("{job}/ship"), json!({ "tracking": "a matatu" })).await?.must_be(200);
        for line in offer["lines"].as_array().ok_or("lines")? {
            let said = json!({ "destination_id": line["destination"]["id"], "good": line["quantity"] });
            post(&designer, &format!("{job}/receive"), said).await?.must_be(200);
        }
        assert_eq!(designer.get(&job).await?.must_be(200).json()?["state"], "received");
    }
    workers::until_idle(&world.app).await?;
    let delivered = designer.get(&here).await?.must_be(200).json()?;
    assert_eq!((&delivered["state"], &delivered["pieces"]["received"]), (&json!("delivered"), &json!(500)));
    let closed = post(&designer, &format!("{here}/close"), json!({})).await?.must_be(200).json()?;
    assert_eq!(closed["state"], "closed");
    let events = all(&designer, &format!("{here}/events")).await?;
    let said: BTreeSet<&str> = events.iter().filter_map(|event| event["kind"].as_str()).collect();
    for kind in ["drafted", "rewritten", "submit", "post", "accept", "finish", "ship", "receive", "close"] {
        assert!(said.contains(kind), "{kind} is not among {said:?}");
    }
});

in_world!(workshops_and_networks_are_found_and_changed, |world| async move {
    demo::fill_drill(&world.app).await?;
    let on_behalf = coordinator(&world).await?;
    let visitor = world.visitor()?;

    let found = all(&visitor, "/api/v1/workshops").await?;
    assert_eq!(found.len(), 40);
    let there = format!("/api/v1/workshops/{}", text(&found[0], "slug")?);
    let seen = on_behalf.get(&there).await?.must_be(200);
    assert!(found[0]["capabilities"][0]["prices"].is_null(), "prices are not for everybody");
    assert!(!seen.json()?["capabilities"][0]["prices"].is_null());
    let rename = |version: &str| {
        on_behalf
            .send(on_behalf.request(Method::PATCH, &there).header("if-match", version).json(&json!({ "name": "Anew" })))
    };
    let changed = rename(seen.header("etag")).await?.must_be(200);
    assert_eq!(changed.json()?["name"], "Anew");
    rename(seen.header("etag")).await?.must_be(412);
    let wrong =
        on_behalf.send_json(Method::PATCH, &there, &json!({ "people": 0, "roles": ["king"] })).await?.must_be(422);
    let wrong = wrong.json()?;
    let fields: Vec<_> = wrong["errors"].as_array().into_iter().flatten().map(|error| &error["path"]).collect();
    assert_eq!(fields, ["people", "roles"]);

    let id = uuid::Uuid::now_v7();
    let capability =
        json!({ "name": "Sewing", "process": "sewing", "unit": "hours", "per_day": 7.5, "use_cost_minor": 300 });
    let made = on_behalf.send_json(Method::PUT, &format!("{there}/capabilities/{id}"), &capability).await?.must_be(201);
    assert_eq!(made.json()?["per_day"], 7.5);
    on_behalf.send_json(Method::PUT, &format!("{there}/capabilities/{id}"), &capability).await?.must_be(200);
    let day = format!("{there}/capabilities/{id}/days/2031-01-06");
    on_behalf.send_json(Method::PUT, &day, &json!({ "capacity": 2 })).await?.must_be(200);
    let days =
        on_behalf.get(&format!("{there}/capabilities/{id}/days?from=2031-01-05&to=2031-01-07")).await?.must_be(200);
    let capacities: Vec<f64> =
        days.json()?["items"].as_array().into_iter().flatten().filter_map(|d| d["capacity"].as_f64()).collect();
    assert_eq!(capacities, [0.0, 2.0, 7.5]);
    visitor.send_json(Method::PUT, &day, &json!({ "capacity": 2 })).await?.must_be(401);

    let sewing = visitor.get("/api/v1/workshops?process=sewing&q=anew").await?.must_be(200).json()?;
    assert_eq!(sewing["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(visitor.get("/api/v1/workshops?proces=sewing").await?.must_be(400).problem(), "bad_request");

    let network = "/api/v1/networks/kenya-drill";
    let rules = on_behalf.get(network).await?.must_be(200);
    let patch = on_behalf.request(Method::PATCH, network).header("if-match", rules.header("etag"));
    let changed = on_behalf.send(patch.json(&json!({ "urgency": "crisis" }))).await?.must_be(200).json()?;
    assert_eq!(changed["urgency"], "crisis");
    for (sent, kept) in [(json!(400), json!(400.0)), (json!(null), json!(null))] {
        let limit = json!({ "max_distance_km": sent });
        let changed = on_behalf.send_json(Method::PATCH, network, &limit).await?.must_be(200).json()?;
        assert_eq!(changed["max_distance_km"], kept, "null takes the limit away");
    }
    post(&on_behalf, &format!("{network}/rates"), json!({ "currency": "UGX", "day": "2020-01-01", "per_unit": 0.035 }))
        .await?
        .must_be(200);
    let rates = visitor.get(&format!("{network}/rates?day=2020-02-01")).await?.must_be(200).json()?;
    assert!(rates["items"].as_array().into_iter().flatten().any(|rate| rate["currency"] == "UGX"), "{rates}");
    assert_eq!(all(&visitor, &format!("{network}/members")).await?.len(), 40);
});

in_world!(files_are_fetched_by_program, |world| async move {
    api::library::install(&world.app).await.map_err(|fault| fault.to_string())?;
    let program = world.visitor()?;
    let files = program.get("/api/v1/designs/face-shield/versions/1/files").await?.must_be(200).json()?;
    let first = &files["items"][0];
    let fetched = program.get(&text(first, "href")?).await?.must_be(200);
    assert_eq!(fetched.header("content-type"), text(first, "media_type")?);
    assert_eq!(fetched.body.len() as u64, first["bytes"].as_u64().unwrap_or_default());
    assert_eq!(
        program.get("/api/v1/files/0192f0c1-2345-7abc-8def-0123456789ab").await?.must_be(404).problem(),
        "not_found"
    );
});

in_world!(the_description_can_be_read_and_tried, |world| async move {
    let visitor = world.visitor()?;
    visitor.get("/api/v1/openapi.json").await?.must_be(200);
    visitor.get("/api/v1/schemas/problem.json").await?.must_be(200);
    let front = visitor.get("/api/docs").await?.must_be(303);
    let page = visitor.get(front.location()).await?.must_be(200);
    assert!(page.header("content-security-policy").contains("style-src 'self' 'unsafe-inline'"));
    assert!(!page.body.contains("<script>"), "the policy allows no script in the page");
    for part in page.body.split('"').filter(|part| part.starts_with("./")) {
        visitor.get(&format!("/api/docs/{}", part.trim_start_matches("./"))).await?.must_be(200);
    }
    visitor.get("/api/docs/nothing.js").await?.must_be(404);
});
