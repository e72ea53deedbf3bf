//! A real mail server beside the test: aiosmtpd with STARTTLS and AUTH, run by the Python named in `KARAKANA_PYTHON`.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use api::config::{MailTls, MailWay, Settings};
use serde_json::Value;
use tempfile::TempDir;

use crate::db::{Failure, skip};

const PASSWORD: &str = "open sesame";

/// A running mail server; it ends with this value.
pub struct Peer {
    child: Child,
    folder: TempDir,
    port: u16,
    certificate: PathBuf,
}

impl Peer {
    /// Starts a server that takes mail only over STARTTLS from who knows the password. Nothing, and said loudly, where no
    /// Python has aiosmtpd.
    pub fn start(test: &str) -> Result<Option<Self>, Failure> {
        let Some(python) = python()? else {
            skip(test, "no Python with aiosmtpd; set KARAKANA_PYTHON")?;
            return Ok(None);
        };
        let folder = tempfile::tempdir()?;
        let mut child = Command::new(python)
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/peers/smtp_peer.py"))
            .arg(folder.path())
            .args(["--tls", "starttls", "--auth", &format!("karakana:{PASSWORD}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().ok_or("its output")?).read_line(&mut line)?;
        let ready: Value = serde_json::from_str(&line)?;
        let port = ready["port"].as_u64().and_then(|port| u16::try_from(port).ok()).ok_or("a port")?;
        let certificate = ready["certificate"].as_str().ok_or("a certificate")?.into();
        Ok(Some(Self { child, folder, port, certificate }))
    }

    /// The settings of a server that mails through it.
    pub fn settings(&self) -> Settings {
        Settings {
            mail: Some(MailWay::Smtp),
            smtp_host: Some("localhost".to_owned()),
            smtp_port: Some(self.port),
            smtp_tls: Some(MailTls::StartTls),
            smtp_user: Some("karakana".to_owned()),
            smtp_password: Some(PASSWORD.to_owned()),
            smtp_root_certificate: Some(self.certificate.clone()),
            ..Settings::default()
        }
    }

    /// Every mail it took, oldest first.
    pub fn mails(&self) -> Result<Vec<Value>, Failure> {
        let all = std::fs::read_to_string(self.folder.path().join("mails.jsonl")).unwrap_or_default();
        all.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // Killing fails only when the server has ended already.
        let _ended = self.child.kill().and_then(|()| self.child.wait());
    }
}

/// A Python that has aiosmtpd; where one is named, it must.
fn python() -> Result<Option<String>, Failure> {
    let named = std::env::var("KARAKANA_PYTHON").ok();
    let python = named.clone().unwrap_or_else(|| "python3".to_owned());
    let import = Command::new(&python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
    match (import.is_ok_and(|status| status.success()), named) {
        (true, _) => Ok(Some(python)),
        (false, None) => Ok(None),
        (false, Some(named)) => Err(format!("{named} has no aiosmtpd").into()),
    }
}
