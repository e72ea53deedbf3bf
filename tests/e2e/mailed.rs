//! One tap from a mail: an offer is read from a real mail server, and its link is followed to a running one.

use serde_json::Value;
use store::jobs;
use store::state::JobState;
use tests::db::Failure;
use tests::on_both;
use tests::peer::Peer;
use tests::town::Town;
use tests::world::World;

/// The newest mail to somebody, if there is one.
fn newest(mails: &[Value], to: &str) -> Option<Value> {
    mails.iter().rev().find(|mail| mail["to"][0] == to).cloned()
}

/// The path of the first address in a mail's text that leads to a page whose path begins so.
fn link(mail: &Value, site: &str, begin: &str) -> Result<String, Failure> {
    let text = mail["text"].as_str().unwrap_or_default();
    let begin = format!("{site}{begin}");
    let address = text.split_whitespace().find(|word| word.starts_with(&begin));
    let address = address.ok_or_else(|| format!("no {begin} in {text}"))?;
    Ok(address.trim_start_matches(site).to_owned())
}

on_both!(an_offer_is_accepted_from_the_mail_that_brought_it, |scratch| async move {
    let Some(peer) = Peer::start(concat!(module_path!(), "::an_offer_is_accepted_from_the_mail_that_brought_it"))?
    else {
        return Ok(());
    };
    let world = World::start_in_earnest(scratch, peer.settings()).await?;
    let town = Town::found(&world, "lodwar").await?;
    let site = world.app.public_url.trim_end_matches('/').to_owned();
    let workshop = "workshop-lodwar@example.org";
    let offer = newest(&peer.mails()?, workshop).ok_or("the offer arrived")?;
    assert_eq!((&offer["encrypted"], &offer["user"]), (&Value::Bool(true), &Value::from("karakana")));
    let tap = link(&offer, &site, "/o/")?;

    // Mail scanners open every link, and nothing happens by it.
    let id = town.job.id;
    let state = || world.app.store.read(move |db| Ok(jobs::find(db, id)?.state));
    let reader = world.visitor()?;
    for _ in 0..2 {
        reader.get(&tap).await?.must_be(200).must_show("Shields for lodwar");
    }
    assert_eq!(state().await?, JobState::Offered);

    let base = tap.split('?').next().unwrap_or_default();
    reader.post(&format!("{base}/accept"), &[]).await?.must_be(303);
    assert_eq!(state().await?, JobState::Accepted);
    reader.post(&format!("{base}/accept"), &[]).await?;
    assert_eq!(state().await?, JobState::Accepted);

    // The next letter brings the job itself, by its own link.
    api::workers::until_idle(&world.app).await?;
    let mails = peer.mails()?;
    let job = link(&newest(&mails, workshop).ok_or("the job sheet arrived")?, &site, "/j/")?;
    reader.get(&job).await?.must_be(200).must_show("Shields for lodwar");
    let key = |mail: &Value| {
        let headers = mail["headers"].as_array().cloned().unwrap_or_default();
        headers.into_iter().find(|header| header[0] == "Message-ID").map(|header| header[1].to_string())
    };
    let mut keys: Vec<_> = mails.iter().map(key).collect();
    let sent = keys.len();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), sent, "every letter came once");
});
