//! The API's tokens.

use reqwest::Method;
use serde_json::{Value, json};
use store::accounts;
use store::event::Actor;
use tests::browser::Browser;
use tests::db::Failure;
use tests::in_world;
use tests::world::PASSWORD;

const ME: &str = "/api/v1/me";

async fn post(from: &Browser, path: &str, document: Value) -> Result<tests::browser::Answer, Failure> {
    from.send_json(Method::POST, path, &document).await
}

fn text(document: &Value, name: &str) -> Result<String, Failure> {
    Ok(document.get(name).and_then(Value::as_str).ok_or_else(|| format!("no {name} in {document}"))?.to_owned())
}

in_world!(a_program_signs_in_and_on, |world| async move {
    let id = world.account("Ana", &[]).await?;
    let program = world.visitor()?;
    let credentials = json!({ "email": "ana@example.org", "password": PASSWORD });
    let answer = post(&program, "/api/v1/auth/token", credentials).await?.must_be(200);
    assert_eq!(answer.header("cache-control"), "no-store");
    let first = answer.json()?;
    assert_eq!((&first["token_type"], &first["expires_in"]), (&json!("Bearer"), &json!(600)));

    let ana = world.visitor()?.with_token(text(&first, "access_token")?);
    let me = ana.get(ME).await?.must_be(200).json()?;
    assert_eq!((&me["id"], &me["email"]), (&json!(id.to_string()), &json!("ana@example.org")));

    // Ten minutes later only the refresh token helps, once.
    world.pass_hours(1).await?;
    assert_eq!(ana.get(ME).await?.must_be(401).problem(), "bad_token");
    let refresh = json!({ "refresh_token": text(&first, "refresh_token")? });
    let second = post(&program, "/api/v1/auth/refresh", refresh.clone()).await?.must_be(200).json()?;
    world.visitor()?.with_token(text(&second, "access_token")?).get(ME).await?.must_be(200);
    assert_eq!(post(&program, "/api/v1/auth/refresh", refresh).await?.must_be(401).problem(), "bad_token");
    // The second use ended the family.
    let refresh = json!({ "refresh_token": text(&second, "refresh_token")? });
    post(&program, "/api/v1/auth/refresh", refresh.clone()).await?.must_be(401);
    post(&program, "/api/v1/auth/revoke", refresh).await?.must_be(204);
});

in_world!(a_new_password_ends_tokens_at_once, |world| async move {
    let id = world.account("Ana", &[]).await?;
    let ana = world.program(id).await?;
    ana.get(ME).await?.must_be(200);
    world.app.store.write(move |db| accounts::set_password(db, Actor::SETUP, id, "$argon2id$none")).await?;
    ana.get(ME).await?.must_be(401);
});

in_world!(a_cookie_opens_no_api, |world| async move {
    let id = world.account("Ana", &[]).await?;
    let browser = world.browser(id).await?;
    browser.get("/account").await?.must_be(200);
    let refused = browser.get(ME).await?.must_be(401);
    assert_eq!((refused.problem().as_str(), refused.header("www-authenticate")), ("signed_out", "Bearer"));
    let token = world.program(id).await?;
    token.get("/account").await?.must_be(303);
});

in_world!(wrong_documents_are_problems, |world| async move {
    let program = world.visitor()?;
    let path = "/api/v1/auth/token";
    let send = |kind: &'static str, body: &'static str| {
        program.send(program.request(Method::POST, path).header("content-type", kind).body(body))
    };
    for (kind, body, status, code) in [
        ("application/json", "{", 400, "bad_request"),
        ("application/json", "", 400, "bad_request"),
        ("application/json", "[]", 422, "invalid"),
        ("application/json", r#"{"email":"a@b.example"}"#, 422, "invalid"),
        ("application/json", r#"{"email":"a@b.example","password":"x","more":1}"#, 422, "invalid"),
        ("text/plain", "hello", 415, "wrong_type"),
    ] {
        let answer = send(kind, body).await?.must_be(status);
        assert_eq!(answer.problem(), code, "{body}");
    }
    let huge = format!("{{\"email\":\"{}\"}}", "x".repeat(2_000_000));
    let sent = program.request(Method::POST, path).header("content-type", "application/json").body(huge);
    assert_eq!(program.send(sent).await?.must_be(413).problem(), "too_large");
    assert_eq!(program.get("/api/v1/nothing").await?.must_be(404).problem(), "not_found");
    let other = program.get(path).await?.must_be(405);
    assert_eq!((other.problem().as_str(), other.header("allow")), ("method_not_allowed", "POST"));
});

in_world!(no_forged_token_counts, |world| async move {
    let id = world.account("Ana", &[]).await?;
    let (account, now) = world.app.store.read(move |db| Ok((accounts::get(db, id)?, db.now))).await?;
    let good = world.app.tokens.issue(&account, now)?;
    let parts: Vec<&str> = good.split('.').collect();
    let [head, body, mark] = parts.as_slice() else { return Err("three parts".into()) };
    // {"alg":"none"}, {"alg":"none","typ":"JWT"}, {"alg":"HS512"}, {"alg":"RS256"}, {"alg":"hs256"}
    let heads = [
        "eyJhbGciOiJub25lIn0",
        "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0",
        "eyJhbGciOiJIUzUxMiJ9",
        "eyJhbGciOiJSUzI1NiJ9",
        "eyJhbGciOiJoczI1NiJ9",
    ];
    let mut forged: Vec<String> =
        heads.iter().flat_map(|h| [format!("{h}.{body}."), format!("{h}.{body}.{mark}")]).collect();
    for place in (0..mark.len()).step_by(2) {
        let mut changed: Vec<char> = mark.chars().collect();
        changed[place] = if changed[place] == 'A' { 'B' } else { 'A' };
        forged.push(format!("{head}.{body}.{}", changed.into_iter().collect::<String>()));
    }
    forged.extend([format!("{head}.{body}"), format!("{head}..{mark}"), format!(".{body}.{mark}"), body.to_string()]);
    forged.extend([
        format!("{good}.{mark}"),
        format!("{good}="),
        good.to_uppercase(),
        "x".repeat(10_000),
        "null".into(),
    ]);
    assert!(forged.len() >= 40, "{}", forged.len());
    for token in forged {
        let answer = world.visitor()?.with_token(token.clone()).get(ME).await?;
        assert_eq!(answer.status, 401, "{token}");
    }
    world.visitor()?.with_token(good).get(ME).await?.must_be(200);
});
