//! What every answer has in common: headers, files, languages, refusals, a graceful start and end.

use api::config::Settings;
use reqwest::Method;
use tests::world::{PASSWORD, World};
use tests::{in_world, on_both};

in_world!(every_answer_carries_its_guards, |world| async move {
    let visitor = world.visitor()?;
    for path in ["/sign-in", "/healthz", "/nothing-here", "/api/v1/nothing", "/api/v1/me", "/account"] {
        let answer = visitor.get(path).await?;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(!answer.header("referrer-policy").is_empty(), "{path}");
        assert!(!answer.header("cache-control").is_empty(), "{path}");
        assert!(answer.header("strict-transport-security").is_empty(), "{path}: there is no TLS here");
        assert!(!answer.body.contains("<script>") && !answer.body.contains(" style=\""), "{path}");
    }
});

in_world!(files_of_the_pages_may_be_kept_for_ever, |world| async move {
    let visitor = world.visitor()?;
    let page = visitor.get("/sign-in").await?.must_be(200);
    let href = page.body.split('"').find(|part| part.ends_with("/style.css")).ok_or("a style sheet")?;
    let style = visitor.get(href).await?.must_be(200);
    assert!(style.header("cache-control").contains("immutable"));
    assert!(style.header("content-type").starts_with("text/css"));
    let digest = href.split('/').nth(2).ok_or("a digest")?;
    let other = visitor.get(&href.replace(digest, "0000000000000000")).await?.must_be(200);
    assert_eq!(other.header("cache-control"), "no-cache");
    visitor.get(&href.replace("style.css", "../Cargo.toml")).await?.must_be(404);
});

in_world!(a_reader_chooses_the_language, |world| async move {
    let visitor = world.visitor()?;
    let ask = |language: &'static str| {
        visitor.send(visitor.request(Method::GET, "/sign-in").header("accept-language", language))
    };
    ask("sw-KE,en;q=0.5").await?.must_show("<html lang=\"sw\">");
    ask("fr").await?.must_show("<html lang=\"fr\">");
    ask("de").await?.must_show("<html lang=\"en\">");
    let chosen = visitor.get("/sign-in?lang=sw").await?.must_show("<html lang=\"sw\">");
    assert!(chosen.header("set-cookie").starts_with("lang=sw"));
    visitor.get("/sign-in").await?.must_show("<html lang=\"sw\">");
    let page = visitor.get("/sign-in?next=/account&lang=sw").await?;
    page.must_show("href=\"/sign-in?lang=en&#38;next=/account\"");
});

in_world!(another_site_cannot_send_our_forms, |world| async move {
    let visitor = world.visitor()?;
    let fields = [("email", "ana@example.org"), ("password", "x")];
    let from = |name: &'static str, value: String| {
        visitor.send(visitor.request(Method::POST, "/sign-in").header(name, value).form(&fields))
    };
    from("sec-fetch-site", "cross-site".into()).await?.must_be(403);
    from("sec-fetch-site", "same-site".into()).await?.must_be(403);
    from("origin", "https://evil.example".into()).await?.must_be(403);
    from("origin", "null".into()).await?.must_be(403);
    from("sec-fetch-site", "same-origin".into()).await?.must_be(422);
    from("origin", world.app.public_url.clone()).await?.must_be(422);
});

in_world!(an_unreadable_form_is_answered, |world| async move {
    let visitor = world.visitor()?;
    let send = |kind: &'static str, body: String| {
        visitor.send(visitor.request(Method::POST, "/sign-up").header("content-type", kind).body(body))
    };
    send("text/plain", "name=x".into()).await?.must_be(415);
    send("application/x-www-form-urlencoded", format!("name={}", "x".repeat(300_000))).await?.must_be(413);
    send("application/x-www-form-urlencoded", "name=%FF%FE&&=&%".into()).await?.must_be(422);
    visitor.get("/sign-in?confirmed=1&confirmed=2").await?.must_be(400);
});

in_world!(a_nul_breaks_nothing, |world| async move {
    let visitor = world.visitor()?;
    let sent = [("name", "A\0na"), ("email", "ana@example.org"), ("password", "three \0old spanners")];
    visitor.post("/sign-up", &sent).await?.must_be(200);
    let document = serde_json::json!({ "email": "ana\0@example.org", "password": "x" });
    let answer = visitor.send_json(Method::POST, "/api/v1/auth/token", &document).await?;
    assert!(answer.status.is_client_error(), "{answer:?}");
});

in_world!(head_is_answered_like_get, |world| async move {
    let visitor = world.visitor()?;
    let answer = visitor.send(visitor.request(Method::HEAD, "/sign-in")).await?.must_be(200);
    assert!(answer.body.is_empty() && answer.header("content-type").starts_with("text/html"), "{answer:?}");
    visitor.send(visitor.request(Method::HEAD, "/nothing-here")).await?.must_be(404);
});

in_world!(the_probes_answer, |world| async move {
    let visitor = world.visitor()?;
    visitor.get("/healthz").await?.must_be(200);
    visitor.get("/readyz").await?.must_be(200);
});

on_both!(over_tls_the_cookie_is_of_this_host_only, |scratch| async move {
    let settings = Settings { public_url: Some("https://karakana.example".to_owned()), ..Settings::default() };
    let world = World::start_with(scratch, settings).await?;
    world.account("Ana", &[]).await?;
    let answer = world.visitor()?.post("/sign-in", &[("email", "ana@example.org"), ("password", PASSWORD)]).await?;
    let cookie = answer.header("set-cookie");
    for part in ["__Host-karakana=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    assert!(answer.header("strict-transport-security").contains("max-age=63072000"));
});

on_both!(without_tls_every_page_says_so, |scratch| async move {
    let settings = Settings {
        public_url: Some("http://karakana.lan".to_owned()),
        insecure_http: Some(true),
        ..Settings::default()
    };
    let world = World::start_with(scratch, settings).await?;
    world.visitor()?.get("/sign-in").await?.must_show("This connection is not encrypted");
});
