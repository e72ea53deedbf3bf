//! SMTP. The connections are our own small pool over lettre's protocol code, not lettre's pooled
//! transport, for two reasons: that one has no time limit after connecting, and when a delivery is
//! abandoned half-way it puts the connection back, so that the late answer to one letter is read as
//! the answer to the next. Here a connection returns to the pool only after a clean delivery.
//!
//! Speaking the steps ourselves also tells *whose* fault a refusal is: at RCPT it is the address, at
//! MAIL or AUTH it is our settings.

use std::error::Error as _;
use std::fmt;
use std::future::Future;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use lettre::transport::smtp;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use serde::Deserialize;
use tokio::sync::Semaphore;

use super::PostError;
use crate::mail::Mail;

/// A connection unused for longer is closed instead of tried.
const IDLE: Duration = Duration::from_secs(50);

/// How the way to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    /// Not at all; a password is then sent only to this same machine.
    None,
    /// From the STARTTLS command on; a server without it gets nothing.
    StartTls,
    /// From the first byte on, usually at port 465.
    Tls,
}

/// How to reach the mail server.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpConfig {
    /// The server's name, which its certificate must carry.
    pub host: String,
    /// Usually 587 with STARTTLS and 465 with TLS.
    pub port: u16,
    /// How the way there is protected.
    pub tls: Tls,
    /// The account there, together with its password.
    pub user: Option<String>,
    /// The password of the account.
    pub password: Option<String>,
    /// The longest wait for any one answer of the server, in seconds.
    #[serde(default = "default_timeout_s")]
    pub timeout_s: u64,
    /// How many connections may be open at once.
    #[serde(default = "default_pool_size")]
    pub pool_size: usize,
    /// A PEM file with one more root certificate to trust, for a server with its own authority.
    #[serde(default)]
    pub root_certificate: Option<PathBuf>,
}

fn default_timeout_s() -> u64 {
    30
}

fn default_pool_size() -> usize {
    4
}

/// Shows everything but the password.
impl fmt::Debug for SmtpConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpConfig")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .field("user", &self.user)
            .field("timeout_s", &self.timeout_s)
            .field("pool_size", &self.pool_size)
            .field("root_certificate", &self.root_certificate)
            .finish_non_exhaustive()
    }
}

/// A mail server and the connections to it; clones share them.
#[derive(Clone)]
pub struct Smtp {
    server: Arc<Server>,
}

struct Server {
    host: String,
    port: u16,
    tls: Tls,
    tls_parameters: Option<TlsParameters>,
    credentials: Option<Credentials>,
    hello: ClientId,
    timeout: Duration,
    turns: Semaphore,
    idle: Mutex<Vec<Idle>>,
}

struct Idle {
    connection: AsyncSmtpConnection,
    since: Instant,
}

/// The step of a delivery at which something went wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Connect,
    StartTls,
    Auth,
    Sender,
    Recipient,
    Content,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({}:{})", self.server.host, self.server.port)
    }
}

impl Smtp {
    /// Reads the certificate and checks the settings; nothing is connected yet.
    pub fn new(config: &SmtpConfig) -> Result<Self, PostError> {
        let credentials = match (&config.user, &config.password) {
            (Some(user), Some(password)) => Some(Credentials::new(user.clone(), password.clone())),
            (None, None) => None,
            _ => return Err(settings("a user needs a password, and a password a user")),
        };
        if config.tls == Tls::None && credentials.is_some() && !is_this_machine(&config.host) {
            return Err(settings("a password is not sent over an unprotected connection; choose starttls or tls"));
        }
        let tls_parameters = match config.tls {
            Tls::None => None,
            Tls::StartTls | Tls::Tls => Some(tls_parameters(config)?),
        };
        Ok(Self {
            server: Arc::new(Server {
                host: config.host.clone(),
                port: config.port,
                tls: config.tls,
                tls_parameters,
                credentials,
                hello: ClientId::default(),
                timeout: Duration::from_secs(config.timeout_s.max(1)),
                turns: Semaphore::new(config.pool_size.max(1)),
                idle: Mutex::new(Vec::new()),
            }),
        })
    }

    pub(super) async fn deliver(&self, mail: &Mail) -> Result<(), PostError> {
        let server = &self.server;
        let _turn = server.turns.acquire().await.map_err(|_| PostError::Transient("the post is closing".to_owned()))?;
        let mut connection = server.connection().await?;
        // An error or an abandoned delivery drops the connection: nobody reads a late answer.
        server.send(&mut connection, mail).await.map_err(|error| error.without(&mail.to))?;
        server.park(connection);
        Ok(())
    }
}

impl Server {
    /// A parked connection that still answers, or a new one.
    async fn connection(&self) -> Result<AsyncSmtpConnection, PostError> {
        while let Some(mut connection) = self.unpark() {
            let answers = tokio::time::timeout(self.timeout, connection.test_connected()).await;
            if answers == Ok(true) {
                return Ok(connection);
            }
        }
        self.connect().await
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, PostError> {
        let from_first_byte = self.tls_parameters.clone().filter(|_| self.tls == Tls::Tls);
        let mut connection = self
            .step(
                Step::Connect,
                AsyncSmtpConnection::connect_tokio1(
                    (self.host.as_str(), self.port),
                    Some(self.timeout),
                    &self.hello,
                    from_first_byte,
                    None,
                ),
            )
            .await?;
        if self.tls == Tls::StartTls
            && let Some(parameters) = self.tls_parameters.clone()
        {
            let upgrade = connection.starttls(parameters, &self.hello);
            self.step(Step::StartTls, upgrade).await?;
        }
        if self.tls != Tls::None && !connection.is_encrypted() {
            return Err(settings("the connection is not encrypted"));
        }
        if let Some(credentials) = &self.credentials {
            let ways = [Mechanism::Plain, Mechanism::Login];
            self.step(Step::Auth, connection.auth(&ways, credentials)).await?;
        }
        Ok(connection)
    }

    async fn send(&self, to: &mut AsyncSmtpConnection, mail: &Mail) -> Result<(), PostError> {
        let mut parameters = Vec::new();
        if !mail.to.is_ascii() {
            if !to.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(PostError::Permanent("the server takes no addresses beyond ASCII".to_owned()));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        let sender = MailFrom::new(mail.route.from().cloned(), parameters);
        self.step(Step::Sender, to.command(sender)).await?;
        for reader in mail.route.to() {
            let reader = Rcpt::new(reader.clone(), Vec::new());
            self.step(Step::Recipient, to.command(reader)).await?;
        }
        self.step(Step::Content, to.command(Data)).await?;
        self.step(Step::Content, to.message(&mail.wire)).await?;
        Ok(())
    }

    /// Waits for one step, no longer than the time limit.
    async fn step<T>(&self, step: Step, work: impl Future<Output = Result<T, smtp::Error>>) -> Result<T, PostError> {
        match tokio::time::timeout(self.timeout, work).await {
            Ok(done) => done.map_err(|error| judge(step, &error)),
            Err(_) => Err(PostError::Transient("no answer in time".to_owned())),
        }
    }

    fn unpark(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|parked| parked.since.elapsed() < IDLE);
        idle.pop().map(|parked| parked.connection)
    }

    fn park(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(Idle { connection, since: Instant::now() });
    }
}

impl PostError {
    /// The same without the reader's address, which servers like to repeat.
    fn without(self, address: &str) -> Self {
        let blind = |text: String| text.replace(address, "the reader");
        match self {
            Self::Transient(text) => Self::Transient(blind(text)),
            Self::Permanent(text) => Self::Permanent(blind(text)),
            Self::NotConfigured(text) => Self::NotConfigured(blind(text)),
        }
    }
}

/// What an error at this step means for the letter.
fn judge(step: Step, error: &smtp::Error) -> PostError {
    let text = error.to_string();
    if error.is_permanent() {
        let code = error.status().map_or(0, u16::from);
        let is_ours = match step {
            Step::Connect | Step::StartTls | Step::Auth | Step::Sender => true,
            // 530: log in first; a server that will not relay for us refuses every address.
            Step::Recipient | Step::Content => code == 530 || text.to_ascii_lowercase().contains("relay"),
        };
        return if is_ours { PostError::NotConfigured(text) } else { PostError::Permanent(text) };
    }
    // No STARTTLS, no common way to log in; or a certificate that we do not trust.
    if error.is_client() || error.is_tls() || is_bad_certificate(error) {
        return PostError::NotConfigured(text);
    }
    PostError::Transient(text)
}

fn is_bad_certificate(error: &smtp::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>()
            && error.kind() == io::ErrorKind::InvalidData
        {
            return true;
        }
        cause = error.source();
    }
    false
}

fn settings(text: &str) -> PostError {
    PostError::NotConfigured(text.to_owned())
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn tls_parameters(config: &SmtpConfig) -> Result<TlsParameters, PostError> {
    let mut builder = TlsParameters::builder(config.host.clone());
    if let Some(path) = &config.root_certificate {
        let pem = std::fs::read(path).map_err(|error| settings(&format!("cannot read {}: {error}", path.display())))?;
        let certificate =
            Certificate::from_pem(&pem).map_err(|error| settings(&format!("{}: {error}", path.display())))?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build().map_err(|error| settings(&error.to_string()))
}
