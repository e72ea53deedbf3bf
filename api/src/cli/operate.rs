//! Commands for who runs an instance: `doctor` looks for anything that is not as it must be, `user` gives roles and forgets
//! people.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand, ValueEnum};
use object_store::ObjectStoreExt;
use object_store::local::LocalFileSystem;
use sha2::{Digest, Sha256};
use store::event::Actor;
use store::grants::{self, Role, Scope};
use store::{AccountId, Db, Store, StoreError, accounts, files, invariants, networks, replay};

use crate::config::{Config, Settings};
use crate::flows::erasure;
use crate::uploads;

/// Commands that open the data without serving it.
#[derive(Subcommand)]
pub enum Command {
    /// Check every invariant, replay the journal, and compare the files on disk with the books
    Doctor(Doctor),
    /// Give or take a role, or forget somebody
    User(User),
}

/// Settings of the instance to look at.
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    settings: Settings,
}

/// A role to give or take, or somebody to forget.
#[derive(Args)]
pub struct User {
    /// What to do
    action: Action,
    /// The account's mail address
    email: String,
    /// The role to give or take
    role: Option<RoleWord>,
    /// The network in which it counts; without it the role counts on the whole site
    #[arg(long)]
    network: Option<String>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Action {
    Grant,
    Revoke,
    /// Name, address and number go, as the account's own page does it; the books keep their numbers
    Erase,
}

/// Roles that an operator gives; members are invited by their workshop.
#[derive(Clone, Copy, ValueEnum)]
enum RoleWord {
    Designer,
    Coordinator,
    Scout,
    Inspector,
    Admin,
}

/// Runs one of the commands; exit 1 when something is not as it must be.
pub fn run(command: Command) -> ExitCode {
    let outcome = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(anyhow::Error::from);
    let outcome = outcome.and_then(|runtime| {
        runtime.block_on(async {
            match command {
                Command::Doctor(args) => doctor(args).await,
                Command::User(args) => user(args).await,
            }
        })
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn doctor(args: Doctor) -> Result<bool> {
    let config = args.settings.load()?;
    let store = Store::open(&config.database, 1)?;
    let (broken, differing, register) =
        store.read(|db| Ok((invariants::check(db)?, replay::check(db)?, files::register(db)?))).await?;
    let mut out = std::io::stdout().lock();
    let mut found = broken.len() + differing.len();
    for breach in broken.iter().chain(&differing) {
        writeln!(out, "{}: {}", breach.code, breach.text)?;
    }
    for fault in missing_files(&config, &register).await? {
        found += 1;
        writeln!(out, "I10: {fault}")?;
    }
    if found == 0 {
        writeln!(
            out,
            "All invariants hold, the journal replays to the same state, {} files are whole.",
            register.len()
        )?;
    }
    Ok(found == 0)
}

/// Files of the register that are not on disk, or not what they were.
async fn missing_files(config: &Config, register: &[(String, i64)]) -> Result<Vec<String>> {
    let folder = config.data.join("files");
    let disk =
        LocalFileSystem::new_with_prefix(&folder).with_context(|| format!("cannot open {}", folder.display()))?;
    let mut faults = Vec::new();
    for (sha256, _) in register {
        match disk.get(&uploads::place(sha256)).await {
            Ok(found) => {
                let bytes = found.bytes().await?;
                if hex::encode(Sha256::digest(&bytes)) != *sha256 {
                    faults.push(format!("file {sha256} has other content"));
                }
            }
            Err(_) => faults.push(format!("file {sha256} is not on disk")),
        }
    }
    Ok(faults)
}

async fn user(args: User) -> Result<bool> {
    let config = args.settings.load()?;
    let store = Store::open(&config.database, 1)?;
    let User { action, email, role, network, .. } = args;
    match action {
        Action::Erase => {
            let erase = move |db: &mut Db| {
                let account = account(db, &email)?;
                erasure::erase(db, Actor::SETUP, account)
            };
            store.write(erase).await?;
        }
        Action::Grant => set_role(&store, email, role, network, true).await?,
        Action::Revoke => set_role(&store, email, role, network, false).await?,
    }
    Ok(true)
}

fn account(db: &mut Db, email: &str) -> store::Result<AccountId> {
    Ok(accounts::by_email(db, email)?.ok_or(StoreError::Missing("account with this address"))?.id)
}

async fn set_role(
    store: &Store,
    email: String,
    role: Option<RoleWord>,
    network: Option<String>,
    given: bool,
) -> Result<()> {
    let role = match role.context("name the role")? {
        RoleWord::Designer => Role::Designer,
        RoleWord::Coordinator => Role::Coordinator,
        RoleWord::Scout => Role::Scout,
        RoleWord::Inspector => Role::Inspector,
        RoleWord::Admin => Role::Admin,
    };
    if matches!(role, Role::Coordinator | Role::Scout | Role::Inspector) && network.is_none() {
        bail!("{role} counts in a network: name it with --network SLUG");
    }
    store
        .write(move |db| {
            let account = account(db, &email)?;
            let scope = match network {
                Some(slug) => Scope::Network(networks::by_slug(db, &slug)?.id),
                None => Scope::Site,
            };
            if given {
                return grants::grant(db, Actor::SETUP, account, role, scope);
            }
            grants::revoke(db, Actor::SETUP, account, role, scope).map(|_| ())
        })
        .await?;
    Ok(())
}
