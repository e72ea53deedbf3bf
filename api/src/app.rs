//! The application: what handlers share, and the server that runs them.

use std::fs;
use std::future::Future;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as Web, HttpServer, web};
use object_store::local::LocalFileSystem;
use store::{Store, StoreError, clock};
use thiserror::Error;
use tracing_actix_web::TracingLogger;

use crate::auth::forgery;
use crate::auth::limits::Limits;
use crate::auth::password::Passwords;
use crate::auth::token::Tokens;
use crate::config::{Config, Mail};
use crate::flows::planning::Markets;
use crate::map::Live;
use crate::map::library::Library;
use crate::outside::Outside;
use crate::routes;
use crate::web::{faults, headers, log};

/// What handlers, flows and workers share.
pub struct App {
    /// The settings in force.
    pub config: Config,
    /// The address people use, without a slash at its end.
    pub public_url: String,
    /// Everything known.
    pub store: Store,
    /// Files of designs and reports, by their SHA-256.
    pub files: Arc<LocalFileSystem>,
    /// How letters leave.
    pub post: notifier::Post,
    /// Hashes and compares passwords.
    pub passwords: Passwords,
    /// Access tokens of the API.
    pub tokens: Tokens,
    /// Counts tries to sign in.
    pub limits: Limits,
    /// Asks other instances.
    pub outside: Outside,
    /// The listed workshops, in memory.
    pub map: Live,
    /// What workshops offer, in memory, for prices.
    pub markets: Markets,
    /// The designs with their routings.
    pub library: Library,
    /// The database is marked as drill: practice, and a clock that can be moved.
    pub drill: bool,
}

/// Why the server does not start; the text is for the operator.
#[derive(Debug, Error)]
pub enum StartError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file, a folder or the port.
    #[error("{what}: {source}")]
    Io {
        /// What was being done.
        what: String,
        /// Why it failed.
        source: std::io::Error,
    },
    /// A setting.
    #[error("{0}")]
    Setting(String),
}

impl App {
    /// Whether people reach this site over TLS.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Opens everything but the port. `address` is where the server listens, for the default public address.
    pub async fn open(config: Config, address: SocketAddr) -> Result<Self, StartError> {
        let public_url = match &config.public_url {
            Some(url) => url.clone(),
            None if address.ip().is_loopback() => format!("http://localhost:{}", address.port()),
            None => return Err(StartError::Setting("set public_url: this listens to other machines".to_owned())),
        };
        let files = config.data.join("files");
        fs::create_dir_all(&files).map_err(|source| io(format!("cannot make {}", files.display()), source))?;
        let store = Store::open(&config.database, config.connections)?;
        let drill = store
            .write(|db| {
                if clock::is_drill(db)? {
                    return Ok(true);
                }
                clock::found(db, false)?;
                Ok(false)
            })
            .await?;
        Ok(Self {
            files: Arc::new(LocalFileSystem::new_with_prefix(&files).map_err(|e| StartError::Setting(e.to_string()))?),
            post: match &config.mail {
                // A drill never writes to anybody, whatever the settings say.
                _ if drill => notifier::Post::Memory(notifier::Memory::new()),
                Mail::Capture => notifier::Post::Memory(notifier::Memory::new()),
                Mail::Folder(folder) => notifier::Post::Folder(notifier::Folder::new(folder)),
                Mail::Smtp(smtp) => {
                    notifier::Post::Smtp(notifier::Smtp::new(smtp).map_err(|e| StartError::Setting(e.to_string()))?)
                }
            },
            passwords: Passwords::new().map_err(|e| StartError::Setting(e.to_string()))?,
            tokens: Tokens::open(&config.data, &public_url)
                .map_err(|source| io("the key of the access tokens".to_owned(), source))?,
            limits: Limits::default(),
            outside: Outside::new(drill),
            map: Live::default(),
            markets: Markets::default(),
            library: Library::default(),
            drill,
            store,
            public_url,
            config,
        })
    }
}

fn io(what: String, source: std::io::Error) -> StartError {
    StartError::Io { what, source }
}

/// A server that has its port and its data, and does not answer yet.
pub struct Bound {
    /// What its handlers share.
    pub app: Arc<App>,
    /// Where it listens; the real port, also when 0 was asked for.
    pub address: SocketAddr,
    listener: TcpListener,
}

/// Takes the port and opens the data.
pub async fn bind(config: Config) -> Result<Bound, StartError> {
    let listener =
        TcpListener::bind(config.listen).map_err(|source| io(format!("cannot listen on {}", config.listen), source))?;
    let address = listener.local_addr().map_err(|source| io("the port".to_owned(), source))?;
    let app = Arc::new(App::open(config, address).await?);
    Ok(Bound { app, address, listener })
}

impl Bound {
    /// A server that answers while it is awaited, until `shutdown` is ready; then it lets running requests finish (30
    /// seconds at most).
    pub fn serve(self, shutdown: impl Future<Output = ()> + Send + 'static) -> std::io::Result<Server> {
        let threads = self.app.config.threads;
        let app = web::Data::from(self.app);
        // Outermost last: a request passes the logger first, a fault becomes an answer before headers are set.
        let server = HttpServer::new(move || {
            Web::new()
                .app_data(app.clone())
                .configure(faults::extractors)
                .wrap(from_fn(headers::hurry))
                .wrap(from_fn(headers::look_only))
                .wrap(from_fn(forgery::refuse_foreign))
                .wrap(from_fn(faults::answer))
                .wrap(from_fn(headers::remember_language))
                .wrap(from_fn(headers::guard))
                .wrap(Compress::default())
                .wrap(TracingLogger::<log::Quiet>::new())
                .configure(routes::mount)
        })
        .workers(threads)
        .client_request_timeout(Duration::from_secs(10))
        .client_disconnect_timeout(Duration::from_secs(5))
        .shutdown_timeout(30)
        .shutdown_signal(shutdown)
        .listen(self.listener)?;
        Ok(server.run())
    }
}
