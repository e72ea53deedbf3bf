//! Every letter in every language: complete, short, in order, and safe whatever people typed.

mod common;

use common::envelope;
use notifier::{LANGUAGES, Letter, Mail, RenderError, render};
use serde_json::Value;

fn mail(letter: &Letter, language: &str) -> Mail {
    render(letter, &envelope(language))
        .unwrap_or_else(|error| panic!("{} in {language}: {error}", letter.kind()))
}

fn json(letter: &Letter) -> Value {
    serde_json::to_value(letter).expect("a letter is JSON")
}

/// Every letter that differs from `letter` in one place, where `change` has something else to put
/// there and the result still is a letter.
fn variants(letter: &Letter, change: &dyn Fn(&Value) -> Option<Value>) -> Vec<Letter> {
    let document = json(letter);
    let mut found = Vec::new();
    for pointer in pointers(&document, "") {
        let mut changed = document.clone();
        let place = changed.pointer_mut(&pointer).expect("the place is there");
        if let Some(other) = change(place) {
            *place = other;
            found.extend(serde_json::from_value::<Letter>(changed));
        }
    }
    found
}

/// The JSON pointers of all values but the root, and not of the tag.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), v)).collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(i, v)| (i.to_string(), v))
            .collect(),
        _ => Vec::new(),
    };
    let mut found = Vec::new();
    for (name, child) in children.iter().filter(|(name, _)| name != "kind") {
        let pointer = format!("{at}/{name}");
        found.extend(pointers(child, &pointer));
        found.push(pointer);
    }
    found
}

#[test]
fn every_kind_has_one_sample_and_survives_the_outbox() {
    let samples = Letter::samples();
    let mut kinds: Vec<_> = samples.iter().map(Letter::kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds.len(), samples.len());
    assert_eq!(samples.len(), 36);
    for letter in samples {
        assert_eq!(json(&letter)["kind"], letter.kind());
        assert_eq!(Letter::sample(letter.kind()), Some(letter.clone()));
        let back: Letter = serde_json::from_value(json(&letter)).expect("a letter");
        assert_eq!(back, letter);
    }
    assert_eq!(Letter::sample("love_letter"), None);
}

#[test]
fn every_letter_is_short_with_its_links_on_top() {
    for language in LANGUAGES {
        for letter in Letter::samples() {
            let mail = mail(&letter, language);
            let name = format!("{} in {language}:\n{}", letter.kind(), mail.text);
            assert!(mail.text.chars().count() < 2_000, "{name}");
            assert!(
                !mail.subject.is_empty() && !mail.subject.contains('\n'),
                "{name}"
            );
            let top: Vec<_> = mail.text.lines().take(10).collect();
            let fields = json(&letter);
            let links =
                fields
                    .as_object()
                    .expect("an object")
                    .iter()
                    .filter_map(|(field, value)| {
                        let path = value.as_str().filter(|text| text.starts_with('/'))?;
                        Some((field, format!("https://karakana.example{path}")))
                    });
            let mut count = 0;
            for (field, url) in links {
                assert_eq!(mail.link(field), Some(url.as_str()), "{name}");
                assert!(
                    top.iter().any(|line| line.ends_with(&format!(": {url}"))),
                    "{name}"
                );
                assert!(mail.html.contains(&format!("href=\"{url}\"")), "{name}");
                count += 1;
            }
            assert!(count > 0, "{name}");
            assert!(
                !mail.text.contains(['{', '}', '\u{2068}', '\u{2069}']),
                "{name}"
            );
        }
    }
}

#[test]
fn no_letter_needs_what_is_optional_or_stumbles_over_a_number() {
    let absent = |value: &Value| (!value.is_null()).then_some(Value::Null);
    let mut seen = 0;
    for language in LANGUAGES {
        for letter in Letter::samples() {
            for number in [0_u64, 1, 1_000_000_000_000] {
                let other = |value: &Value| value.is_number().then(|| Value::from(number));
                for letter in variants(&letter, &other) {
                    mail(&letter, language);
                    seen += 1;
                }
            }
            let flipped = |value: &Value| value.as_bool().map(|is| Value::from(!is));
            for letter in variants(&letter, &absent)
                .iter()
                .chain(&variants(&letter, &flipped))
            {
                mail(letter, language);
                seen += 1;
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

#[test]
fn one_piece_is_not_one_pieces() {
    let mut fields = json(&Letter::sample("offer").expect("a sample"));
    fields["pieces"] = 1.into();
    let letter: Letter = serde_json::from_value(fields).expect("a letter");
    assert!(
        mail(&letter, "en")
            .text
            .contains("make one piece of Face shield")
    );
    assert!(
        mail(&letter, "sw")
            .text
            .contains("kutengeneza kipande kimoja cha Face shield")
    );
}

#[test]
fn whatever_people_type_stays_on_its_line_short_and_escaped() {
    let typed = format!(
        "Bcc: x@evil.example\r\nBcc: y@evil.example\r\n.\r\n<script>alert('\"&')</script>\u{202e} \
         https://evil.example/ {{ $name }} {}",
        "W".repeat(5_000)
    );
    let hostile = |value: &Value| {
        let text = value.as_str().filter(|text| !text.starts_with('/'))?;
        (text != typed).then(|| Value::from(typed.clone()))
    };
    let mut seen = 0;
    for language in LANGUAGES {
        for letter in Letter::samples() {
            // Everything typed at once, so that the lengths add up.
            let mut worst = letter.clone();
            while let Some(next) = variants(&worst, &hostile).pop() {
                worst = next;
                seen += 1;
            }
            let mut envelope = envelope(language);
            envelope.to_name.clone_from(&typed);
            let mail = render(&worst, &envelope).expect("a mail");
            let name = format!("{}:\n{}", letter.kind(), mail.text);
            assert!(mail.text.chars().count() < 2_000, "{name}");
            assert!(
                mail.text.contains("\nKarakana, https://karakana.example"),
                "{name}"
            );
            assert!(mail.subject.chars().count() <= 120, "{name}");
            assert!(!mail.subject.contains(['\r', '\n', '\u{202e}']), "{name}");
            assert!(
                !mail.text.contains("\nBcc") && !mail.text.contains("\n.\n"),
                "{name}"
            );
            assert!(!mail.text.contains("https://evil"), "{name}");
            assert!(
                !mail.html.contains("<script") && !mail.html.contains("alert('"),
                "{name}"
            );
            assert_headers_are_ours(&mail);
        }
    }
    assert!(seen > 100, "{seen}");
}

/// No header but those that we write, each once, and one reader.
fn assert_headers_are_ours(mail: &Mail) {
    let wire = std::str::from_utf8(mail.eml()).expect("mails are ASCII");
    assert!(wire.is_ascii());
    let (head, _) = wire.split_once("\r\n\r\n").expect("a head and a body");
    let mut names: Vec<_> = head
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .filter_map(|line| line.split_once(':').map(|(name, _)| name))
        .filter(|name| *name != "List-Unsubscribe")
        .collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "Auto-Submitted",
            "Content-Language",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Reply-To",
            "Subject",
            "To"
        ],
        "{head}"
    );
    assert!(head.split("\r\n").all(|line| line.len() <= 998));
}

#[test]
fn headers_say_what_they_must() {
    let mut envelope = envelope("sw-KE");
    envelope.key = "offer:0193/b7".to_owned();
    let nudge = Letter::sample("progress_due").expect("a sample");
    let mail = render(&nudge, &envelope).expect("a mail");
    let wire = std::str::from_utf8(mail.eml()).expect("ASCII");
    for line in [
        "Message-ID: <offer=3A0193=2Fb7@karakana.example>\r\n",
        "Date: Mon, 23 Nov 2026 09:30:00 +0000\r\n",
        "From: Karakana <post@karakana.example>\r\n",
        "To: \"Asha Juma\" <asha@workshop.example>\r\n",
        "Reply-To: help@karakana.example\r\n",
        "Auto-Submitted: auto-generated\r\n",
        "Content-Language: sw\r\n",
        "List-Unsubscribe: <https://karakana.example/letters/fewer/c2FtcGxl>\r\n",
    ] {
        assert!(wire.contains(line), "{line}{wire}");
    }
    assert!(
        mail.text
            .contains("Punguza barua kama hizi: https://karakana.example/letters/fewer/")
    );

    let answer = Letter::sample("offer").expect("a sample");
    let mail = render(&answer, &envelope).expect("a mail");
    assert!(!mail.text.contains("/letters/fewer/"));
    assert!(
        mail.headers
            .iter()
            .all(|(name, _)| *name != "List-Unsubscribe")
    );
}

#[test]
fn a_long_unsubscribe_link_is_not_broken_by_its_header() {
    let mut envelope = envelope("en");
    let path = format!("/letters/fewer/{}", "Zm9y".repeat(40));
    envelope.unsubscribe = Some(notifier::Link::to(path.as_str()));
    let nudge = Letter::sample("progress_due").expect("a sample");
    let mail = render(&nudge, &envelope).expect("a mail");
    let wire = std::str::from_utf8(mail.eml()).expect("ASCII");
    let whole = format!("<https://karakana.example{path}>\r\n");
    assert!(wire.contains(&whole), "{wire}");
}

#[test]
fn a_stranger_is_not_greeted_with_what_somebody_typed() {
    for kind in ["confirm_email", "reset_password", "already_registered"] {
        let mail = mail(&Letter::sample(kind).expect("a sample"), "en");
        assert!(
            !String::from_utf8_lossy(mail.eml()).contains("Asha"),
            "{kind}"
        );
    }
}

#[test]
fn what_cannot_be_sent_is_said_before_it_is_sent() {
    let letter = Letter::sample("offer").expect("a sample");
    let with = |change: &dyn Fn(&mut notifier::Envelope)| {
        let mut envelope = envelope("en");
        change(&mut envelope);
        render(&letter, &envelope).map(|mail| mail.message_id)
    };
    for bad in [
        "",
        "asha",
        "a b@c.example",
        "a@b.example\r\nBcc: x@y.example",
        "a@b.example,c@d.example",
        "A <a@b.example>",
    ] {
        let error = with(&|envelope| envelope.to_address = bad.to_owned());
        assert_eq!(error, Err(RenderError::Recipient), "{bad:?}");
    }
    for bad in ["", "Karakana", "K <a@b.example>\r\nBcc: x@y.example"] {
        let error = with(&|envelope| envelope.from = bad.to_owned());
        assert_eq!(error, Err(RenderError::Sender), "{bad:?}");
        let error = with(&|envelope| envelope.reply_to = Some(bad.to_owned()));
        assert_eq!(error, Err(RenderError::Sender), "{bad:?}");
    }
    for bad in [
        "",
        "karakana.example",
        "javascript:alert(1)",
        "https://",
        "https://a\"b",
    ] {
        let error = with(&|envelope| envelope.public_url = bad.to_owned());
        assert_eq!(error, Err(RenderError::PublicUrl), "{bad:?}");
    }
    for bad in ["", &"k".repeat(161)] {
        let error = with(&|envelope| envelope.key = bad.to_owned());
        assert_eq!(error, Err(RenderError::Key), "{bad:?}");
    }
    let foreign = |value: &Value| {
        let text = value.as_str()?;
        text.starts_with('/')
            .then(|| Value::from("//evil.example/a"))
    };
    for letter in variants(&letter, &foreign) {
        assert_eq!(
            render(&letter, &envelope("en")).err(),
            Some(RenderError::Link)
        );
    }
}

#[test]
fn logs_hold_no_secret_and_no_person() {
    let mail = mail(&Letter::sample("offer").expect("a sample"), "en");
    insta::assert_snapshot!(format!("{mail:?}"), @"");
}

#[test]
fn the_offer_in_english() {
    let mail = mail(&Letter::sample("offer").expect("a sample"), "en");
    insta::assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text), @"");
}

#[test]
fn the_offer_in_swahili() {
    let mail = mail(&Letter::sample("offer").expect("a sample"), "sw");
    insta::assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text), @"");
}

#[test]
fn the_shortage_in_english() {
    let mail = mail(&Letter::sample("request_short").expect("a sample"), "en");
    insta::assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text), @"");
}

#[test]
fn the_html_says_the_same() {
    let mail = mail(&Letter::sample("progress_due").expect("a sample"), "en");
    insta::assert_snapshot!(mail.html, @"");
}
