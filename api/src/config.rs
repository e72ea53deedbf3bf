//! Settings: from the command line, the environment and a TOML file, in this order of weight.
//!
//! The same struct reads all three, so that a setting has one name everywhere. Unknown keys and flags are errors.
//! A secret may stand in a file of its own: `KARAKANA_DATABASE_FILE` instead of `KARAKANA_DATABASE`.

use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Deserialize;
use thiserror::Error;

/// How letters leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum MailWay {
    /// To a mail server.
    Smtp,
    /// As files under the data folder.
    Folder,
    /// Not at all: kept in memory, shown in the mail view of a drill.
    #[default]
    Capture,
}

/// How the way to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum MailTls {
    /// Not at all.
    None,
    /// From the STARTTLS command on.
    #[default]
    StartTls,
    /// From the first byte on.
    Tls,
}

/// Every setting as it may be given; what is not given has the default of [`Config`].
#[derive(Debug, Clone, Default, Deserialize, Args)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Settings file (TOML, the names below with underscores)
    #[arg(long = "config", env = "KARAKANA_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub file: Option<PathBuf>,
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, env = "KARAKANA_LISTEN", value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    /// The address people use, as in https://karakana.example [default: http://localhost:PORT]
    #[arg(long, env = "KARAKANA_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// Folder of files, keys and, by default, the database [default: data]
    #[arg(long, env = "KARAKANA_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// sqlite:PATH or postgres://… [default: sqlite:DATA/karakana.db]
    #[arg(long, env = "KARAKANA_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<String>,
    /// A file with the database's address
    #[arg(long, env = "KARAKANA_DATABASE_FILE", value_name = "FILE")]
    pub database_file: Option<PathBuf>,
    /// Database connections kept open [default: 8]
    #[arg(long, env = "KARAKANA_CONNECTIONS", value_name = "N")]
    pub connections: Option<u32>,
    /// Web threads [default: one per core]
    #[arg(long, env = "KARAKANA_THREADS", value_name = "N")]
    pub threads: Option<usize>,
    /// Proxies whose X-Forwarded-For is believed, comma-separated
    #[arg(long, env = "KARAKANA_TRUSTED_PROXIES", value_name = "ADDRESSES", value_delimiter = ',')]
    pub trusted_proxies: Option<Vec<IpAddr>>,
    /// Allow sign-in over plain HTTP on a local network; every page says so
    #[arg(long, env = "KARAKANA_INSECURE_HTTP", num_args = 0..=1, default_missing_value = "true")]
    pub insecure_http: Option<bool>,
    /// Serve pages only; `karakana work` runs elsewhere
    #[arg(long, env = "KARAKANA_NO_WORKERS", num_args = 0..=1, default_missing_value = "true")]
    pub no_workers: Option<bool>,
    /// How letters leave [default: capture]
    #[arg(long, env = "KARAKANA_MAIL", value_name = "WAY")]
    pub mail: Option<MailWay>,
    /// The sender of letters, as in Karakana <post@karakana.example>
    #[arg(long, env = "KARAKANA_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// The mail server's name
    #[arg(long, env = "KARAKANA_SMTP_HOST", value_name = "NAME")]
    pub smtp_host: Option<String>,
    /// Its port [default: 587]
    #[arg(long, env = "KARAKANA_SMTP_PORT", value_name = "PORT")]
    pub smtp_port: Option<u16>,
    /// How the way there is protected [default: start-tls]
    #[arg(long, env = "KARAKANA_SMTP_TLS", value_name = "TLS")]
    pub smtp_tls: Option<MailTls>,
    /// The account there
    #[arg(long, env = "KARAKANA_SMTP_USER", value_name = "NAME")]
    pub smtp_user: Option<String>,
    /// Its password
    #[arg(long, env = "KARAKANA_SMTP_PASSWORD", value_name = "PASSWORD", hide_env_values = true)]
    pub smtp_password: Option<String>,
    /// A file with its password
    #[arg(long, env = "KARAKANA_SMTP_PASSWORD_FILE", value_name = "FILE")]
    pub smtp_password_file: Option<PathBuf>,
    /// A PEM file with one more root certificate for the mail server
    #[arg(long, env = "KARAKANA_SMTP_ROOT_CERTIFICATE", value_name = "FILE")]
    pub smtp_root_certificate: Option<PathBuf>,
}

/// What is wrong with the settings; the text is for the operator.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// A file that a setting names cannot be read.
    #[error("cannot read {path}: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The settings file has an unknown key or a wrong value.
    #[error("{path}: {source}")]
    Toml {
        /// Which file.
        path: PathBuf,
        /// Where and why.
        source: Box<toml::de::Error>,
    },
    /// A setting is given twice or does not fit another.
    #[error("{0}")]
    Setting(String),
}

/// The mail part of the settings.
#[derive(Debug, Clone)]
pub enum Mail {
    /// To a mail server.
    Smtp(notifier::SmtpConfig),
    /// As files in this folder.
    Folder(PathBuf),
    /// Kept in memory.
    Capture,
}

/// The settings in force.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen; port 0 takes any free port.
    pub listen: SocketAddr,
    /// The address people use, without a slash at its end; nothing means `http://localhost:PORT`.
    pub public_url: Option<String>,
    /// The folder of files and keys.
    pub data: PathBuf,
    /// The database's address.
    pub database: String,
    /// Database connections kept open.
    pub connections: u32,
    /// Web threads.
    pub threads: usize,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Cookies without `Secure`, because there is no TLS on this network.
    pub insecure_http: bool,
    /// Whether background work is done in this process.
    pub workers: bool,
    /// How letters leave.
    pub mail: Mail,
    /// The sender of letters.
    pub mail_from: String,
}

impl Settings {
    /// The settings of the command line and environment (`self`) over those of the file it names.
    pub fn load(self) -> Result<Config, ConfigError> {
        let file = match &self.file {
            Some(path) => Self::from_toml(path)?,
            None => Self::default(),
        };
        self.over(file).checked()
    }

    fn from_toml(path: &Path) -> Result<Self, ConfigError> {
        toml::from_str(&read(path)?)
            .map_err(|source| ConfigError::Toml { path: path.to_owned(), source: Box::new(source) })
    }

    fn over(self, other: Self) -> Self {
        Self {
            file: self.file,
            listen: self.listen.or(other.listen),
            public_url: self.public_url.or(other.public_url),
            data: self.data.or(other.data),
            database: self.database.or(other.database),
            database_file: self.database_file.or(other.database_file),
            connections: self.connections.or(other.connections),
            threads: self.threads.or(other.threads),
            trusted_proxies: self.trusted_proxies.or(other.trusted_proxies),
            insecure_http: self.insecure_http.or(other.insecure_http),
            no_workers: self.no_workers.or(other.no_workers),
            mail: self.mail.or(other.mail),
            mail_from: self.mail_from.or(other.mail_from),
            smtp_host: self.smtp_host.or(other.smtp_host),
            smtp_port: self.smtp_port.or(other.smtp_port),
            smtp_tls: self.smtp_tls.or(other.smtp_tls),
            smtp_user: self.smtp_user.or(other.smtp_user),
            smtp_password: self.smtp_password.or(other.smtp_password),
            smtp_password_file: self.smtp_password_file.or(other.smtp_password_file),
            smtp_root_certificate: self.smtp_root_certificate.or(other.smtp_root_certificate),
        }
    }

    fn checked(self) -> Result<Config, ConfigError> {
        let listen = self.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080)));
        let data = self.data.clone().unwrap_or_else(|| PathBuf::from("data"));
        let database = secret("database", self.database.clone(), self.database_file.as_deref())?
            .unwrap_or_else(|| format!("sqlite:{}", data.join("karakana.db").display()));
        let public_url = self.public_url.as_deref().map(checked_url).transpose()?;
        let insecure_http = self.insecure_http.unwrap_or(false);
        if let Some(url) = public_url.as_deref().filter(|url| url.starts_with("http://"))
            && !insecure_http
            && !is_this_machine(url)
        {
            return Err(ConfigError::Setting(format!(
                "public_url is {url}, which is not encrypted: use https://, or set insecure_http on a local network"
            )));
        }
        Ok(Config {
            listen,
            public_url,
            database,
            connections: self.connections.unwrap_or(8).clamp(1, 100),
            threads: self.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(2, usize::from)).max(1),
            trusted_proxies: self.trusted_proxies.clone().unwrap_or_default(),
            insecure_http,
            workers: !self.no_workers.unwrap_or(false),
            mail_from: self.mail_from.clone().unwrap_or_else(|| "Karakana <karakana@localhost>".to_owned()),
            mail: self.mail_way(&data)?,
            data,
        })
    }

    fn mail_way(self, data: &Path) -> Result<Mail, ConfigError> {
        match self.mail.unwrap_or_default() {
            MailWay::Capture => Ok(Mail::Capture),
            MailWay::Folder => Ok(Mail::Folder(data.join("mail"))),
            MailWay::Smtp => Ok(Mail::Smtp(notifier::SmtpConfig {
                host: self.smtp_host.ok_or_else(|| ConfigError::Setting("mail = smtp needs smtp_host".into()))?,
                port: self.smtp_port.unwrap_or(587),
                tls: match self.smtp_tls.unwrap_or_default() {
                    MailTls::None => notifier::Tls::None,
                    MailTls::StartTls => notifier::Tls::StartTls,
                    MailTls::Tls => notifier::Tls::Tls,
                },
                user: self.smtp_user,
                password: secret("smtp_password", self.smtp_password, self.smtp_password_file.as_deref())?,
                timeout_s: 30,
                pool_size: 4,
                root_certificate: self.smtp_root_certificate,
            })),
        }
    }
}

/// A secret that is given itself or in a file, not both.
fn secret(name: &str, given: Option<String>, file: Option<&Path>) -> Result<Option<String>, ConfigError> {
    match (given, file) {
        (Some(_), Some(_)) => Err(ConfigError::Setting(format!("{name} and {name}_file are both set"))),
        (Some(text), None) => Ok(Some(text)),
        (None, Some(path)) => Ok(Some(read(path)?.trim_end().to_owned())),
        (None, None) => Ok(None),
    }
}

fn read(path: &Path) -> Result<String, ConfigError> {
    fs::read_to_string(path).map_err(|source| ConfigError::File { path: path.to_owned(), source })
}

fn checked_url(url: &str) -> Result<String, ConfigError> {
    let url = url.trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    if host.is_empty() || host.contains(['/', '?', '#', '@', ' ']) {
        return Err(ConfigError::Setting(format!(
            "public_url is '{url}': it must be http:// or https:// and a name, with no path"
        )));
    }
    Ok(url.to_owned())
}

/// Browsers treat these as safe without TLS.
fn is_this_machine(url: &str) -> bool {
    let host = url.split("://").nth(1).unwrap_or_default();
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|name| host.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(toml: &str) -> Result<Config, String> {
        toml::from_str::<Settings>(toml).map_err(|e| e.to_string())?.checked().map_err(|e| e.to_string())
    }

    #[test]
    fn an_unknown_key_is_an_error_that_names_it() {
        let error = settings("lisen = \"127.0.0.1:1\"").expect_err("a typo");
        assert!(error.contains("lisen") && error.contains("listen"), "{error}");
    }

    #[test]
    fn plain_http_needs_to_be_asked_for() {
        assert!(settings("public_url = \"http://shop.lan\"").is_err());
        assert!(settings("public_url = \"http://shop.lan\"\ninsecure_http = true").is_ok());
        assert!(settings("public_url = \"http://localhost:8080\"").is_ok());
        assert!(settings("public_url = \"http://localhost.evil.example\"").is_err());
        for wrong in ["ftp://a.example", "https://", "https://a.example/path", "a.example", "https://u@a.example"] {
            assert!(settings(&format!("public_url = \"{wrong}\"")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_command_line_wins_over_the_file_and_a_secret_may_be_a_file() -> Result<(), Box<dyn std::error::Error>> {
        let folder = std::env::temp_dir().join(format!("karakana-config-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("db"), "postgres://u:p@h/n\n")?;
        let file = folder.join("karakana.toml");
        fs::write(&file, format!("listen = \"127.0.0.1:1\"\nthreads = 3\ndatabase_file = {:?}", folder.join("db")))?;
        let given = Settings { file: Some(file), threads: Some(1), ..Settings::default() };
        let config = given.load()?;
        fs::remove_dir_all(&folder)?;
        assert_eq!((config.listen.port(), config.threads), (1, 1));
        assert_eq!(config.database, "postgres://u:p@h/n");
        Ok(())
    }
}
