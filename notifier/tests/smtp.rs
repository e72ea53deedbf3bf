//! Delivery to a real SMTP server, with its faults. The server is `tests/peers/smtp_peer.py`, run by
//! the Python named in `KARAKANA_PYTHON`; without that variable and without aiosmtpd the tests say
//! SKIPPED.

mod common;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use common::envelope;
use notifier::{Letter, Mail, Post, PostError, Smtp, SmtpConfig, Tls, render};
use serde_json::Value;
use tempfile::TempDir;

const PASSWORD: &str = "open sesame";

/// A running mail server; it ends with this value.
struct Peer {
    child: Child,
    folder: TempDir,
    port: u16,
    certificate: PathBuf,
}

impl Peer {
    /// Starts a server with this protection, or says that it cannot.
    fn start(tls: &str) -> Option<Self> {
        let python = python()?;
        let folder = tempfile::tempdir().expect("a folder");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/peers/smtp_peer.py");
        let mut child = Command::new(python)
            .arg(script)
            .arg(folder.path())
            .args(["--tls", tls, "--auth", &format!("karakana:{PASSWORD}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("its output")).read_line(&mut line).expect("its first line");
        let ready: Value = serde_json::from_str(&line).expect("its port");
        Some(Self {
            child,
            folder,
            port: ready["port"].as_u64().expect("a port") as u16,
            certificate: ready["certificate"].as_str().expect("a path").into(),
        })
    }

    fn config(&self, tls: Tls) -> SmtpConfig {
        SmtpConfig {
            host: "localhost".to_owned(),
            port: self.port,
            tls,
            user: Some("karakana".to_owned()),
            password: Some(PASSWORD.to_owned()),
            timeout_s: 10,
            pool_size: 2,
            root_certificate: Some(self.certificate.clone()),
        }
    }

    fn mails(&self) -> Vec<Value> {
        let file = self.folder.path().join("mails.jsonl");
        let lines = std::fs::read_to_string(file).unwrap_or_default();
        lines.lines().map(|line| serde_json::from_str(line).expect("a mail")).collect()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // Killing fails only when the server has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn python() -> Option<String> {
    let named = std::env::var("KARAKANA_PYTHON").ok();
    let python = named.clone().unwrap_or_else(|| "python3".to_owned());
    let has_it = Command::new(&python)
        .args(["-c", "import aiosmtpd"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if has_it {
        return Some(python);
    }
    assert!(named.is_none(), "KARAKANA_PYTHON is set but has no aiosmtpd");
    eprintln!("SKIPPED: no Python with aiosmtpd; set KARAKANA_PYTHON to test SMTP");
    None
}

fn post(config: &SmtpConfig) -> Post {
    Post::Smtp(Smtp::new(config).expect("the settings are good"))
}

/// An offer to `local_part`, which chooses what the server does with it.
fn offer_to(local_part: &str) -> Mail {
    let mut envelope = envelope("sw");
    envelope.to_address = format!("{local_part}@workshop.example");
    envelope.key = format!("offer-to-{local_part}");
    let letter = Letter::sample("offer").expect("a sample");
    render(&letter, &envelope).expect("a mail")
}

fn header<'a>(mail: &'a Value, name: &str) -> Option<&'a str> {
    let mut headers = mail["headers"].as_array()?.iter();
    headers.find(|header| header[0] == name)?[1].as_str()
}

#[tokio::test]
async fn a_mail_arrives_encrypted_and_whole_and_the_connection_is_used_again() {
    for (offered, wanted) in [("starttls", Tls::StartTls), ("tls", Tls::Tls)] {
        let Some(peer) = Peer::start(offered) else {
            return;
        };
        let post = post(&peer.config(wanted));
        let mut envelope = envelope("sw");
        envelope.to_name = "Asha \"Q\" <evil@evil.example>, Ünï".to_owned();
        let letter = Letter::sample("offer").expect("a sample");
        let mail = render(&letter, &envelope).expect("a mail");
        for _ in 0..2 {
            post.deliver(&mail).await.expect("delivered");
        }

        let mails = peer.mails();
        assert_eq!(mails.len(), 2);
        assert_eq!(mails[0]["connection"], mails[1]["connection"]);
        let received = &mails[0];
        assert_eq!(received["user"], "karakana");
        assert_eq!(received["encrypted"], true);
        assert_eq!(received["from"], "post@karakana.example");
        assert_eq!(received["to"], serde_json::json!(["asha@workshop.example"]));
        assert_eq!(received["readers"], received["to"]);
        assert_eq!(header(received, "Subject"), Some(mail.subject.as_str()));
        assert_eq!(header(received, "Message-ID"), Some("<offer-0193b7a0@karakana.example>"));
        assert_eq!(header(received, "Content-Language"), Some("sw"));
        assert_eq!(received["text"].as_str(), Some(mail.text.as_str()));
        assert_eq!(received["html"].as_str(), Some(mail.html.as_str()));
        let accept = mail.link("accept").expect("a link");
        assert!(received["text"].as_str().is_some_and(|text| text.contains(accept)));
    }
}

#[tokio::test]
async fn many_mails_at_once_share_no_more_connections_than_allowed() {
    let Some(peer) = Peer::start("starttls") else {
        return;
    };
    let post = post(&peer.config(Tls::StartTls));
    let mut deliveries = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let post = post.clone();
        deliveries.spawn(async move { post.deliver(&offer_to("asha")).await });
    }
    for done in deliveries.join_all().await {
        done.expect("delivered");
    }

    let mails = peer.mails();
    assert_eq!(mails.len(), 20);
    let used: BTreeSet<_> = mails.iter().map(|mail| mail["connection"].as_u64()).collect();
    assert!(used.len() <= 2, "{used:?}");
}

#[tokio::test]
async fn an_error_says_whose_fault_it_is_and_names_no_reader() {
    let Some(peer) = Peer::start("starttls") else {
        return;
    };
    let post = post(&peer.config(Tls::StartTls));
    for (local_part, kind) in
        [("refused", "permanent"), ("spam", "permanent"), ("later", "transient"), ("relay", "not configured")]
    {
        let mail = offer_to(local_part);
        let error = post.deliver(&mail).await.expect_err(local_part);
        assert_eq!(kind_of(&error), kind, "{error}");
        assert!(!error.to_string().contains("@workshop.example"), "{error}");
    }

    let mut envelope = envelope("en");
    envelope.from = "refused@karakana.example".to_owned();
    let letter = Letter::sample("offer").expect("a sample");
    let mail = render(&letter, &envelope).expect("a mail");
    let error = post.deliver(&mail).await.expect_err("our sender is refused");
    assert_eq!(kind_of(&error), "not configured", "{error}");

    assert!(peer.mails().is_empty());
    post.deliver(&offer_to("asha")).await.expect("goes on afterwards");
}

fn kind_of(error: &PostError) -> &'static str {
    match error {
        PostError::Transient(_) => "transient",
        PostError::Permanent(_) => "permanent",
        PostError::NotConfigured(_) => "not configured",
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_after_its_answer_has_taken_the_mail() {
    let Some(peer) = Peer::start("starttls") else {
        return;
    };
    let post = post(&peer.config(Tls::StartTls));
    for _ in 0..3 {
        post.deliver(&offer_to("once")).await.expect("delivered");
    }
    assert_eq!(peer.mails().len(), 3);
}

#[tokio::test]
async fn a_mail_whose_answer_was_lost_goes_again_under_the_same_id() {
    let Some(peer) = Peer::start("starttls") else {
        return;
    };
    let post = post(&peer.config(Tls::StartTls));
    for _ in 0..2 {
        let error = post.deliver(&offer_to("lost")).await.expect_err("no 250");
        assert_eq!(kind_of(&error), "transient", "{error}");
    }
    let mails = peer.mails();
    assert_eq!(mails.len(), 2);
    assert_eq!(header(&mails[0], "Message-ID"), header(&mails[1], "Message-ID"));
}

#[tokio::test]
async fn a_hanging_server_is_left_and_its_late_answer_is_not_taken_for_another() {
    let Some(peer) = Peer::start("starttls") else {
        return;
    };
    let mut config = peer.config(Tls::StartTls);
    config.timeout_s = 1;
    let post = post(&config);
    post.deliver(&offer_to("first")).await.expect("delivered");
    let error = post.deliver(&offer_to("hang")).await.expect_err("no answer");
    assert_eq!(kind_of(&error), "transient", "{error}");
    post.deliver(&offer_to("second")).await.expect("delivered");

    let mails = peer.mails();
    assert_eq!(mails.len(), 2);
    assert_ne!(mails[0]["connection"], mails[1]["connection"]);
}

#[tokio::test]
async fn a_wrong_password_blames_the_settings() {
    let Some(peer) = Peer::start("starttls") else {
        return;
    };
    let mut config = peer.config(Tls::StartTls);
    config.password = Some("wrong".to_owned());
    let error = post(&config).deliver(&offer_to("asha")).await.expect_err("refused");
    assert_eq!(kind_of(&error), "not configured", "{error}");
    assert!(peer.mails().is_empty());
}

#[tokio::test]
async fn nothing_is_sent_where_tls_is_wanted_and_not_offered() {
    let Some(peer) = Peer::start("none") else {
        return;
    };
    let post_of = |tls| post(&peer.config(tls));
    let error = post_of(Tls::StartTls).deliver(&offer_to("asha")).await.expect_err("no TLS");
    assert_eq!(kind_of(&error), "not configured", "{error}");
    let error = post_of(Tls::Tls).deliver(&offer_to("asha")).await.expect_err("no TLS");
    assert_eq!(kind_of(&error), "not configured", "{error}");
    assert!(peer.mails().is_empty());

    // The server itself is in order: without TLS, on this machine, it takes the mail.
    post_of(Tls::None).deliver(&offer_to("asha")).await.expect("delivered");
    assert_eq!(peer.mails()[0]["encrypted"], false);
}

#[tokio::test]
async fn an_unknown_certificate_is_not_trusted() {
    for (offered, wanted) in [("starttls", Tls::StartTls), ("tls", Tls::Tls)] {
        let Some(peer) = Peer::start(offered) else {
            return;
        };
        let mut config = peer.config(wanted);
        config.root_certificate = None;
        let error = post(&config).deliver(&offer_to("asha")).await.expect_err("untrusted");
        assert_eq!(kind_of(&error), "not configured", "{error}");
        assert!(peer.mails().is_empty());
    }
}

#[tokio::test]
async fn a_server_that_is_down_is_a_passing_trouble() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("its address").port();
    drop(listener);
    let post = post(&SmtpConfig {
        host: "127.0.0.1".to_owned(),
        port,
        tls: Tls::None,
        user: None,
        password: None,
        timeout_s: 5,
        pool_size: 1,
        root_certificate: None,
    });
    let error = post.deliver(&offer_to("asha")).await.expect_err("nobody there");
    assert_eq!(kind_of(&error), "transient", "{error}");
}

#[test]
fn settings_that_cannot_be_right_are_refused_at_once() {
    let right = SmtpConfig {
        host: "mail.example".to_owned(),
        port: 587,
        tls: Tls::StartTls,
        user: Some("karakana".to_owned()),
        password: Some(PASSWORD.to_owned()),
        timeout_s: 5,
        pool_size: 1,
        root_certificate: None,
    };
    assert!(Smtp::new(&right).is_ok());
    assert!(!format!("{right:?}").contains(PASSWORD));
    let wrong = [
        SmtpConfig { tls: Tls::None, ..right.clone() },
        SmtpConfig { password: None, ..right.clone() },
        SmtpConfig { root_certificate: Some("no/such/file.pem".into()), ..right },
    ];
    for config in wrong {
        let error = Smtp::new(&config).expect_err("refused");
        assert_eq!(kind_of(&error), "not configured", "{error}");
    }
}
