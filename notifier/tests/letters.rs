//! Every letter in every language: complete, short, in order, and safe whatever people typed.

mod common;

use common::envelope;
use notifier::{LANGUAGES, Letter, Mail, RenderError, render};
use serde_json::Value;

fn mail(letter: &Letter, language: &str) -> Mail {
    render(letter, &envelope(language)).unwrap_or_else(|error| panic!("{} in {language}: {error}", letter.kind()))
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
        Value::Array(list) => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
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
    assert_eq!(samples.len(), 54);
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
            assert!(!mail.subject.is_empty() && !mail.subject.contains('\n'), "{name}");
            let top: Vec<_> = mail.text.lines().take(10).collect();
            let fields = json(&letter);
            let links = fields.as_object().expect("an object").iter().filter_map(|(field, value)| {
                let path = value.as_str().filter(|text| text.starts_with('/'))?;
                Some((field, format!("https://karakana.example{path}")))
            });
            let mut count = 0;
            for (field, url) in links {
                assert_eq!(mail.link(field), Some(url.as_str()), "{name}");
                assert!(top.iter().any(|line| line.ends_with(&format!(": {url}"))), "{name}");
                assert!(mail.html.contains(&format!("href=\"{url}\"")), "{name}");
                count += 1;
            }
            assert!(count > 0, "{name}");
            assert!(!mail.text.contains(['{', '}', '\u{2068}', '\u{2069}']), "{name}");
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
            for letter in variants(&letter, &absent).iter().chain(&variants(&letter, &flipped)) {
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
    assert!(mail(&letter, "en").text.contains("make one piece of Face shield"));
    assert!(mail(&letter, "sw").text.contains("kutengeneza kipande kimoja cha Face shield"));
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
            assert!(mail.text.contains("\nKarakana, https://karakana.example"), "{name}");
            assert!(mail.subject.chars().count() <= 120, "{name}");
            assert!(!mail.subject.contains(['\r', '\n', '\u{202e}']), "{name}");
            assert!(!mail.text.contains("\n.\n"), "{name}");
            assert!(!mail.text.contains("https://evil"), "{name}");
            assert!(!mail.html.contains("<script") && !mail.html.contains("alert('"), "{name}");
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
        .filter(|name| !name.starts_with("List-Unsubscribe"))
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
    assert!(mail.text.contains("Punguza barua kama hizi: https://karakana.example/letters/fewer/"));

    let answer = Letter::sample("offer").expect("a sample");
    let mail = render(&answer, &envelope).expect("a mail");
    assert!(!mail.text.contains("/letters/fewer/"));
    assert!(mail.headers.iter().all(|(name, _)| *name != "List-Unsubscribe"));
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
fn only_a_letter_that_one_tap_ends_says_so_to_mail_programs() {
    let says = |kind: &str| {
        let mut envelope = envelope("en");
        let letter = Letter::sample(kind).expect("a sample");
        envelope.unsubscribe = letter.stop().cloned().or(envelope.unsubscribe);
        let mail = render(&letter, &envelope).expect("a mail");
        mail.headers
            .iter()
            .any(|(name, value)| *name == "List-Unsubscribe-Post" && value == "List-Unsubscribe=One-Click")
    };
    assert!(says("map_news"));
    assert!(!says("progress_due"));
}

#[test]
fn a_stranger_is_not_greeted_with_what_somebody_typed() {
    for kind in [
        "confirm_email",
        "reset_password",
        "already_registered",
        "member_invited",
        "coordinator_invited",
        "confirm_listing",
        "confirm_petition",
        "confirm_subscription",
        "confirm_notice",
        "keep_record",
    ] {
        let mail = mail(&Letter::sample(kind).expect("a sample"), "en");
        assert!(!String::from_utf8_lossy(mail.eml()).contains("Asha"), "{kind}");
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
    for bad in
        ["", "asha", "a b@c.example", "a@b.example\r\nBcc: x@y.example", "a@b.example,c@d.example", "A <a@b.example>"]
    {
        let error = with(&|envelope| envelope.to_address = bad.to_owned());
        assert_eq!(error, Err(RenderError::Recipient), "{bad:?}");
    }
    for bad in ["", "Karakana", "K <a@b.example>\r\nBcc: x@y.example"] {
        let error = with(&|envelope| envelope.from = bad.to_owned());
        assert_eq!(error, Err(RenderError::Sender), "{bad:?}");
        let error = with(&|envelope| envelope.reply_to = Some(bad.to_owned()));
        assert_eq!(error, Err(RenderError::Sender), "{bad:?}");
    }
    for bad in ["", "karakana.example", "javascript:alert(1)", "https://", "https://a\"b"] {
        let error = with(&|envelope| envelope.public_url = bad.to_owned());
        assert_eq!(error, Err(RenderError::PublicUrl), "{bad:?}");
    }
    for bad in ["", &"k".repeat(161)] {
        let error = with(&|envelope| envelope.key = bad.to_owned());
        assert_eq!(error, Err(RenderError::Key), "{bad:?}");
    }
    let foreign = |value: &Value| {
        let text = value.as_str()?;
        text.starts_with('/').then(|| Value::from("//evil.example/a"))
    };
    for letter in variants(&letter, &foreign) {
        assert_eq!(render(&letter, &envelope("en")).err(), Some(RenderError::Link));
    }
}

#[test]
fn logs_hold_no_secret_and_no_person() {
    let mail = mail(&Letter::sample("offer").expect("a sample"), "en");
    insta::assert_snapshot!(format!("{mail:?}"), @r#"Mail { kind: "offer", message_id: "offer-0193b7a0@karakana.example", .. }"#);
}

#[test]
fn the_offer_in_english() {
    let mail = mail(&Letter::sample("offer").expect("a sample"), "en");
    insta::assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text), @r#"
    Work for Jua Kali Plastics: 400 pieces, due Monday 7 December 2026

    Hello Asha Juma,
    Can Jua Kali Plastics make 400 pieces of Face shield, foldable? Please answer before Wednesday 25 November 2026, 16:00 (Nairobi time).

    Yes, we make them: https://karakana.example/answer/accept/Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE
    No, not this time: https://karakana.example/answer/decline/Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE
    Propose something else: https://karakana.example/answer/counter/Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE
    See everything about the job: https://karakana.example/jobs/7kq2-face-shields

    Request: Face shields for Coast General
    Design: Face shield, foldable
    Work: Laser cutting
    Pieces: 400
    To:
    - Mombasa: 250
    - Kilifi: 150
    Due: Monday 7 December 2026
    Price: KES 78,096.00
    Payment: 30 % before work begins, the rest when received
    Answer before: Wednesday 25 November 2026, 16:00 (Nairobi time)

    A clear no helps too: the pieces then go to somebody else at once.

    A link only opens a page: nothing changes until you confirm there. The links are yours alone, so please do not pass this letter on.
    Karakana, https://karakana.example
    "#);
}

#[test]
fn the_offer_in_swahili() {
    let mail = mail(&Letter::sample("offer").expect("a sample"), "sw");
    insta::assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text), @r#"
    Kazi kwa Jua Kali Plastics: vipande 400, mwisho Jumatatu 7 Desemba 2026

    Habari Asha Juma,
    Je, Jua Kali Plastics inaweza kutengeneza vipande 400 vya Face shield, foldable? Tafadhali jibu kabla ya Jumatano 25 Novemba 2026, 16:00 (kwa wakati wa Nairobi).

    Ndiyo, tunafanya kazi hii: https://karakana.example/answer/accept/Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE
    Hapana, si safari hii: https://karakana.example/answer/decline/Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE
    Pendekeza kitu kingine: https://karakana.example/answer/counter/Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE
    Tazama yote kuhusu kazi: https://karakana.example/jobs/7kq2-face-shields

    Ombi: Face shields for Coast General
    Muundo: Face shield, foldable
    Kazi: Laser cutting
    Vipande: 400
    Kwenda:
    - Mombasa: 250
    - Kilifi: 150
    Tarehe ya mwisho: Jumatatu 7 Desemba 2026
    Bei: KES 78,096.00
    Malipo: 30 % kabla ya kuanza kazi, baki vikipokelewa
    Jibu kabla ya: Jumatano 25 Novemba 2026, 16:00 (kwa wakati wa Nairobi)

    Hata jibu la hapana husaidia: kazi inakwenda mara moja kwa mwingine.

    Kiungo hufungua ukurasa tu: hakuna kinachobadilika mpaka uthibitishe hapo. Viungo hivi ni vyako peke yako, tafadhali usimpe mtu mwingine barua hii.
    Karakana, https://karakana.example
    "#);
}

#[test]
fn the_shortage_in_english() {
    let mail = mail(&Letter::sample("request_short").expect("a sample"), "en");
    insta::assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text), @r#"
    1,200 of 5,000 cannot be placed: Face shields for Coast General

    Hello Asha Juma,
    1,200 of the 5,000 pieces cannot be made by the workshops and in the time there are.

    See what would help: https://karakana.example/requests/coast-general-face-shields/levers
    See the request: https://karakana.example/requests/coast-general-face-shields

    Request: Face shields for Coast General
    Wanted: 5,000
    Without a place: 1,200
    Due: Monday 7 December 2026

    The page lists what would close the gap, each with its effect and its price: more time, another material, another workshop. You choose.

    A link only opens a page: nothing changes until you confirm there. The links are yours alone, so please do not pass this letter on.
    Karakana, https://karakana.example
    "#);
}

#[test]
fn the_html_says_the_same() {
    let mail = mail(&Letter::sample("progress_due").expect("a sample"), "en");
    insta::assert_snapshot!(mail.html, @r#"
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>How far are you? Face shields for Coast General</title>
    </head>
    <body style="margin:0;padding:16px;font:16px/1.5 sans-serif">
    <main style="max-width:36em">
    <p>Hello Asha Juma,</p>
    <p>How many pieces has Jua Kali Plastics made since the last report?</p>
    <p style="margin:12px 0"><a href="https://karakana.example/answer/report/Zm9yLXNhbXBsZXMtb25seS1ub3QtYS1zZWNyZXQtMDE" style="display:inline-block;padding:12px 20px;border-radius:6px;font-weight:bold;text-decoration:none;background:#0b5d3b;color:#ffffff;border:2px solid #0b5d3b">Report progress</a></p>
    <p style="margin:12px 0"><a href="https://karakana.example/jobs/7kq2-face-shields" style="display:inline-block;padding:12px 20px;border-radius:6px;font-weight:bold;text-decoration:none;color:inherit;border:2px solid currentColor">See the job</a></p>
    <dl>
    <dt style="font-weight:bold">Request</dt>
    <dd style="margin:0 0 8px">Face shields for Coast General</dd>
    <dt style="font-weight:bold">Pieces</dt>
    <dd style="margin:0 0 8px">400</dd>
    <dt style="font-weight:bold">Made so far</dt>
    <dd style="margin:0 0 8px">120</dd>
    <dt style="font-weight:bold">Due</dt>
    <dd style="margin:0 0 8px">Monday 7 December 2026</dd>
    </dl>
    <p>Good pieces, spoiled pieces, anything in your way: it takes a minute.</p>
    <hr>
    <p style="font-size:14px">A link only opens a page: nothing changes until you confirm there. The links are yours alone, so please do not pass this letter on.<br>
    Karakana, https://karakana.example<br>
    <a href="https://karakana.example/letters/fewer/c2FtcGxl" style="color:inherit">Fewer letters like this</a></p>
    </main>
    </body>
    </html>
    "#);
}
