//! The one door to the data: `read` and `write`.
//!
//! SQLite has one writer thread that commits in groups (a savepoint a command, so that one refusal does not
//! undo its neighbours) and a pool of read-only connections. PostgreSQL has one pool and a transaction a call.
//! Callers see no difference: a closure over [`Db`] that either commits whole or leaves nothing.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::r2d2::{ManageConnection, Pool};
use diesel::{Connection, RunQueryDsl};
use tokio::sync::oneshot;

use crate::conn::{Address, Conn, Purpose, open};
use crate::error::{Result, StoreError};
use crate::sql::At;
use crate::{clock, migrations};

/// How many commands one commit may carry, and how long the writer waits for a fuller group.
const GROUP: usize = 64;
const GROUP_WAIT: Duration = Duration::from_millis(2);
const QUEUE: usize = 1024;

/// A connection within one transaction, and the moment at which it happens.
pub struct Db<'a> {
    /// The connection; a transaction is open on it.
    pub conn: &'a mut Conn,
    /// The store's time: the database's clock plus the drill offset. No query asks for the time elsewhere.
    pub now: At,
}

impl Db<'_> {
    /// Runs `f` so that its refusal can be survived: `Err` undoes what it wrote and leaves the transaction usable, `Ok` keeps it.
    pub fn attempt<T>(&mut self, f: impl FnOnce(&mut Db) -> Result<T>) -> Result<T> {
        // Written out, because on SQLite the writer's transaction is not one that diesel counts. Nested ones shadow one another.
        let now = self.now;
        self.conn.batch_execute("SAVEPOINT attempt")?;
        let outcome = f(self);
        if outcome.is_err() {
            self.conn.batch_execute("ROLLBACK TO SAVEPOINT attempt")?;
            self.now = now;
        }
        self.conn.batch_execute("RELEASE SAVEPOINT attempt")?;
        outcome
    }
}

impl std::ops::Deref for Db<'_> {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        self.conn
    }
}

impl std::ops::DerefMut for Db<'_> {
    fn deref_mut(&mut self) -> &mut Conn {
        self.conn
    }
}

/// Everything known, behind one door; cheap to clone.
#[derive(Clone)]
pub struct Store {
    engine: Arc<Engine>,
}

enum Engine {
    Sqlite { writer: SyncSender<Command>, readers: Pool<Opener> },
    Postgres { pool: Pool<Opener> },
}

/// A write on its way to the writer; without a connection it is only answered.
type Command = Box<dyn FnOnce(Option<&mut Conn>) -> Ran + Send>;

/// A write that was run: how to answer it once the group's fate is known, and whether the group can go on.
struct Ran {
    acknowledge: Acknowledge,
    group: Result<()>,
}

/// Answers a write; with an error when its group was not committed.
type Acknowledge = Box<dyn FnOnce(Option<StoreError>) + Send>;

impl Store {
    /// Opens the database, runs outstanding migrations and starts the writer. `connections`: readers (SQLite) or the pool's size (PostgreSQL).
    pub fn open(url: &str, connections: u32) -> Result<Self> {
        let address = Address::parse(url)?;
        let mut first = open(&address, Purpose::Write)?;
        assert_sqlite_version(&mut first)?;
        migrations::run(&mut first)?;
        let engine = match &address {
            Address::Postgres(_) => Engine::Postgres { pool: pool(&address, Purpose::Write, connections)? },
            Address::Sqlite(_) => {
                let readers = pool(&address, Purpose::Read, connections)?;
                let (writer, commands) = sync_channel(QUEUE);
                std::thread::Builder::new()
                    .name("store-writer".into())
                    .spawn(move || write_in_groups(first, &commands))
                    .map_err(|e| StoreError::Connection(e.to_string()))?;
                Engine::Sqlite { writer, readers }
            }
        };
        Ok(Self { engine: Arc::new(engine) })
    }

    /// Whether this is PostgreSQL, where several processes share the data.
    pub fn is_shared(&self) -> bool {
        matches!(*self.engine, Engine::Postgres { .. })
    }

    /// Runs `f` on a snapshot that cannot write, off the async threads.
    pub async fn read<T, F>(&self, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T> + Send + 'static,
    {
        let engine = self.engine.clone();
        tokio::task::spawn_blocking(move || {
            let pool = match &*engine {
                Engine::Sqlite { readers, .. } => readers,
                Engine::Postgres { pool } => pool,
            };
            let mut conn = pool.get().map_err(|e| StoreError::Connection(e.to_string()))?;
            conn.transaction(|conn| {
                if matches!(**conn, Conn::Postgres(_)) {
                    conn.batch_execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")?;
                }
                let now = clock::now(conn)?;
                f(&mut Db { conn, now })
            })
        })
        .await
        .map_err(|_| StoreError::Stopping)?
    }

    /// Runs `f` in a transaction: all of it is kept when it returns `Ok`, nothing when it returns `Err`.
    pub async fn write<T, F>(&self, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T> + Send + 'static,
    {
        match &*self.engine {
            Engine::Postgres { pool } => {
                let pool = pool.clone();
                tokio::task::spawn_blocking(move || {
                    let mut conn = pool.get().map_err(|e| StoreError::Connection(e.to_string()))?;
                    conn.transaction(|conn| {
                        let now = clock::now(conn)?;
                        f(&mut Db { conn, now })
                    })
                })
                .await
                .map_err(|_| StoreError::Stopping)?
            }
            Engine::Sqlite { writer, .. } => {
                let (answer, answered) = oneshot::channel();
                let command = in_savepoint(f, answer);
                let writer = writer.clone();
                tokio::task::spawn_blocking(move || writer.send(command).map_err(|_| StoreError::Stopping))
                    .await
                    .map_err(|_| StoreError::Stopping)??;
                answered.await.map_err(|_| StoreError::Stopping)?
            }
        }
    }
}

/// Wraps a write so that the writer can run it in a savepoint and answer after the group's commit.
fn in_savepoint<T, F>(f: F, answer: oneshot::Sender<Result<T>>) -> Command
where
    T: Send + 'static,
    F: FnOnce(&mut Db) -> Result<T> + Send + 'static,
{
    Box::new(move |conn| {
        let (outcome, group) = match conn.map(|conn| run_in_savepoint(conn, f)) {
            Some(Ok(outcome)) => (outcome, Ok(())),
            Some(Err(broken)) => (Err(StoreError::Stopping), Err(broken)),
            None => (Err(StoreError::Stopping), Ok(())),
        };
        let acknowledge = Box::new(move |not_committed: Option<StoreError>| {
            // The caller may have gone away; its write stands all the same.
            let _gone = answer.send(not_committed.map_or(outcome, Err));
        });
        Ran { acknowledge, group }
    })
}

/// The outer error: the savepoint itself failed, because SQLite gave up the whole transaction (a full disk does that).
fn run_in_savepoint<T>(conn: &mut Conn, f: impl FnOnce(&mut Db) -> Result<T>) -> Result<Result<T>> {
    conn.batch_execute("SAVEPOINT command")?;
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let now = clock::now(conn)?;
        f(&mut Db { conn, now })
    }))
    .unwrap_or(Err(StoreError::Stopping));
    conn.batch_execute(if outcome.is_ok() { "RELEASE command" } else { "ROLLBACK TO command; RELEASE command" })?;
    Ok(outcome)
}

/// The writer's life: wait for a command, run it with what else comes soon, answer.
fn write_in_groups(mut conn: Conn, commands: &Receiver<Command>) {
    while let Ok(first) = commands.recv() {
        let mut answers = Vec::new();
        let committed = run_group(&mut conn, first, commands, &mut answers);
        if committed.is_err() {
            // A failed COMMIT may leave the transaction open (disk full): the next group needs a clean start.
            let _already_closed = conn.batch_execute("ROLLBACK");
        }
        for acknowledge in answers {
            acknowledge(committed.as_ref().err().map(|e| StoreError::Connection(e.to_string())));
        }
    }
}

/// Runs and commits one group. After an error nothing of it is kept, whatever its commands believe.
fn run_group(
    conn: &mut Conn,
    first: Command,
    commands: &Receiver<Command>,
    answers: &mut Vec<Acknowledge>,
) -> Result<()> {
    if let Err(error) = conn.batch_execute("BEGIN IMMEDIATE") {
        answers.push(first(None).acknowledge);
        return Err(error.into());
    }
    let until = Instant::now() + GROUP_WAIT;
    let mut next = Some(first);
    while let Some(command) = next {
        let ran = command(Some(conn));
        answers.push(ran.acknowledge);
        ran.group?;
        let wait = until.saturating_duration_since(Instant::now());
        next = if answers.len() < GROUP { commands.recv_timeout(wait).ok() } else { None };
    }
    Ok(conn.batch_execute("COMMIT")?)
}

/// How r2d2 opens and checks connections.
struct Opener {
    address: Address,
    purpose: Purpose,
}

impl ManageConnection for Opener {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> std::result::Result<Conn, Self::Error> {
        open(&self.address, self.purpose)
            .map_err(|e| diesel::r2d2::Error::ConnectionError(diesel::ConnectionError::BadConnection(e.to_string())))
    }

    fn is_valid(&self, conn: &mut Conn) -> std::result::Result<(), Self::Error> {
        diesel::sql_query("SELECT 1").execute(conn).map(|_| ()).map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, _conn: &mut Conn) -> bool {
        std::thread::panicking()
    }
}

fn pool(address: &Address, purpose: Purpose, size: u32) -> Result<Pool<Opener>> {
    Pool::builder()
        .max_size(size)
        .min_idle(Some(1))
        .test_on_check_out(matches!(address, Address::Postgres(_)))
        .connection_timeout(Duration::from_secs(10))
        .build(Opener { address: address.clone(), purpose })
        .map_err(|e| StoreError::Connection(e.to_string()))
}

/// SQLite before 3.51.3 can lose committed WAL writes; a binary linked to such a one must not start.
fn assert_sqlite_version(conn: &mut Conn) -> Result<()> {
    if !matches!(conn, Conn::Sqlite(_)) {
        return Ok(());
    }
    let version: String =
        diesel::select(diesel::dsl::sql::<diesel::sql_types::Text>("sqlite_version()")).get_result(conn)?;
    let parts: Vec<u32> = version.split('.').filter_map(|p| p.parse().ok()).collect();
    if parts.as_slice() < [3, 51, 3].as_slice() {
        return Err(StoreError::Connection(format!("SQLite {version} is linked; 3.51.3 or later is needed")));
    }
    Ok(())
}
