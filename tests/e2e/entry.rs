//! Signing up, confirming, signing in and out, a new password, one's own account.

use store::event::Actor;
use store::{accounts, sessions};
use tests::browser::{Answer, hidden};
use tests::in_world;
use tests::world::PASSWORD;

const ANA: [(&str, &str); 3] = [("name", "Ana"), ("email", "ana@example.org"), ("password", PASSWORD)];

/// The page without what differs from one visit to the next.
fn without_keys(answer: &Answer) -> String {
    let key = hidden(&answer.body, "idempotency_key").unwrap_or_default();
    if key.is_empty() { answer.body.clone() } else { answer.body.replace(&key, "KEY") }
}

in_world!(somebody_comes_in_and_goes_out, |world| async move {
    let ana = world.visitor()?;
    ana.get("/sign-up").await?.must_be(200);
    ana.post("/sign-up", &ANA).await?.must_be(200).must_show("ana@example.org");

    // Not before the address is confirmed; the link is mailed once more.
    ana.post("/sign-in", &ANA).await?.must_be(403).must_show("confirm your address");
    let link = world.link("confirm_email", "confirm").await?;
    for _ in 0..2 {
        ana.get(&link).await?.must_be(200).must_show("Yes, this is my address");
    }
    ana.post(&link, &[]).await?.must_lead_to("/sign-in?confirmed=1");
    ana.post(&link, &[]).await?.must_lead_to("/sign-in?confirmed=1");
    ana.get(&link).await?.must_be(410);

    let signed_in = ana.post("/sign-in", &[ANA[1], ANA[2], ("next", "/account")]).await?.must_lead_to("/account");
    let cookie = signed_in.header("set-cookie");
    for part in ["karakana=", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let page = ana.get("/account").await?.must_be(200).must_show("ana@example.org").must_show("Designer");
    assert_eq!(page.header("cache-control"), "no-store");

    ana.post("/sign-out", &[]).await?.must_lead_to("/");
    ana.get("/account").await?.must_lead_to("/sign-in?next=/account");
});

in_world!(an_address_is_not_given_away, |world| async move {
    world.account("Ana", &[]).await?;
    let visitor = world.visitor()?;

    let known = visitor.post("/sign-up", &ANA).await?.must_be(200);
    let fresh = visitor.post("/sign-up", &[ANA[0], ("email", "ben@example.org"), ANA[2]]).await?.must_be(200);
    assert_eq!(without_keys(&known), without_keys(&fresh).replace("ben@", "ana@"));
    assert_eq!(world.letters("already_registered").await?.len(), 1);
    assert_eq!(world.letters("confirm_email").await?.len(), 1);

    let wrong = visitor.post("/sign-in", &[ANA[1], ("password", "not the password")]).await?.must_be(422);
    let unknown = visitor.post("/sign-in", &[("email", "nobody@example.org"), ANA[2]]).await?.must_be(422);
    assert_eq!(without_keys(&wrong), without_keys(&unknown).replace("nobody@", "ana@"));

    let known = visitor.post("/forgot", &[ANA[1]]).await?.must_be(200);
    let unknown = visitor.post("/forgot", &[("email", "nobody@example.org")]).await?.must_be(200);
    assert_eq!(without_keys(&known), without_keys(&unknown).replace("nobody@", "ana@"));
});

in_world!(the_newest_sign_up_of_an_unproved_address_counts, |world| async move {
    let (mallory, ana) = (world.visitor()?, world.visitor()?);
    mallory.post("/sign-up", &[ANA[0], ANA[1], ("password", "mallory knows this")]).await?.must_be(200);
    let old = world.link("confirm_email", "confirm").await?;
    ana.post("/sign-up", &ANA).await?.must_be(200);
    ana.get(&old).await?.must_be(410);
    ana.post(&world.link("confirm_email", "confirm").await?, &[]).await?.must_be(303);
    mallory.post("/sign-in", &[ANA[1], ("password", "mallory knows this")]).await?.must_be(422);
    ana.post("/sign-in", &ANA).await?.must_lead_to("/requests");
});

in_world!(a_forgotten_password_is_set_anew_and_ends_everything, |world| async move {
    let id = world.account("Ana", &[]).await?;
    let (here, elsewhere) = (world.visitor()?, world.browser(id).await?);
    elsewhere.get("/account").await?.must_be(200);
    world.app.store.write(move |db| accounts::sign_out_everywhere(db, Actor::SETUP, id)).await?;
    elsewhere.get("/account").await?.must_be(303);

    let elsewhere = world.browser(id).await?;
    api::auth::entry::forgot(&world.app, "ANA@example.org".to_owned()).await?;
    let link = world.link("reset_password", "reset").await?;
    let page = here.get(&link).await?.must_be(200);
    assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "strict-origin"));
    here.post(&link, &[("password", "short")]).await?.must_be(422).must_show("At least 10 characters");
    here.post(&link, &[("password", "four new spanners")]).await?.must_lead_to("/sign-in?confirmed=1");
    here.post(&link, &[("password", "five new spanners")]).await?.must_be(410);
    elsewhere.get("/account").await?.must_be(303);
    here.post("/sign-in", &ANA).await?.must_be(422);
    here.post("/sign-in", &[ANA[1], ("password", "four new spanners")]).await?.must_be(303);
});

in_world!(a_link_for_one_thing_does_not_open_another, |world| async move {
    world.account("Ana", &[]).await?;
    api::auth::entry::forgot(&world.app, "ana@example.org".to_owned()).await?;
    let reset = world.link("reset_password", "reset").await?;
    let wrong = reset.replace("/reset/", "/confirm/");
    let visitor = world.visitor()?;
    visitor.get(&wrong).await?.must_be(410);
    visitor.post(&wrong, &[]).await?.must_be(404);
    visitor.get(&reset).await?.must_be(200);
});

in_world!(a_wrong_form_keeps_what_was_written, |world| async move {
    let visitor = world.visitor()?;
    let sent = [("name", "A <b>\"x\""), ("email", "ana@"), ("password", "short")];
    let page = visitor.post("/sign-up", &sent).await?.must_be(422);
    let page = page.must_show("value=\"A &#60;b&#62;&#34;x&#34;\"").must_show("value=\"ana@\"");
    let page = page.must_show("<a href=\"#email\">").must_show("<a href=\"#password\">");
    assert!(!page.body.contains("<b>") && !page.body.contains("value=\"short\""));
});

in_world!(the_account_page_changes_what_it_shows, |world| async move {
    let id = world.account("Ana", &[]).await?;
    let ana = world.browser(id).await?;
    ana.post("/account", &[("name", "Anastasia"), ("language", "sw")]).await?.must_lead_to("/account");
    ana.get("/account").await?.must_show("Akaunti yako").must_show("value=\"Anastasia\"");
    ana.post("/account", &[("name", ""), ("language", "xx")]).await?.must_be(422).must_show("#language");

    ana.post("/account/password", &[("current", "wrong"), ("password", "four new spanners")]).await?.must_be(422);
    let other = world.browser(id).await?;
    let set = ana.post("/account/password", &[("current", PASSWORD), ("password", "four new spanners")]).await?;
    assert!(set.must_lead_to("/account").header("set-cookie").starts_with("karakana="));
    other.get("/account").await?.must_be(303);

    let (first, second) = (world.browser(id).await?, world.browser(id).await?);
    let newest = world.app.store.read(move |db| Ok(sessions::list(db, id)?.remove(0).id_hash)).await?;
    first.post("/account/sessions/end", &[("session", &newest)]).await?.must_lead_to("/account");
    second.get("/account").await?.must_be(303);
    first.post("/account/sign-out-everywhere", &[]).await?.must_lead_to("/sign-in");
    first.get("/account").await?.must_be(303);
});

in_world!(guessing_is_slowed_down, |world| async move {
    world.account("Ana", &[]).await?;
    let visitor = world.visitor()?;
    let guess = [ANA[1], ("password", "not the password")];
    for _ in 0..10 {
        visitor.post("/sign-in", &guess).await?.must_be(422);
    }
    let refused = visitor.post("/sign-in", &ANA).await?.must_be(429);
    assert!(refused.header("retry-after").parse::<u64>()? <= 61);
});
