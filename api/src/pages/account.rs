//! One's own account: name, language, password, sessions, roles.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use chrono_tz::Tz;
use store::grants::{self, Held, Scope};
use store::people;
use store::sessions::{self, Session};
use store::subscriptions::{self, Subscription};
use store::{AccountId, accounts};

use crate::app::App;
use crate::auth::{SignedIn, Visit, Who, cookie, password};
use crate::error::{FieldError, Result};
use crate::flows::erasure;
use crate::i18n::Lang;
use crate::pages::entry::add_cookie;
use crate::pages::text::TextPage;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/account", Access::SignedIn, || web::get().to(show)),
    Route::post("/account", Access::SignedIn, || web::post().to(change)),
    Route::post("/account/password", Access::SignedIn, || web::post().to(set_password)),
    Route::post("/account/sessions/end", Access::SignedIn, || web::post().to(end_session)),
    Route::get("/account/erase", Access::SignedIn, || web::get().to(ask_erase)),
    Route::post("/account/erase", Access::SignedIn, || web::post().to(erase)),
    Route::post("/account/sign-out-everywhere", Access::SignedIn, || web::post().to(sign_out_everywhere)),
];

#[derive(Template)]
#[template(path = "account/account.html")]
struct AccountPage {
    page: Page,
    full_name: String,
    email: String,
    lang: Lang,
    errors: Errors,
    sessions: Vec<Session>,
    this_session: String,
    roles: Vec<Held>,
    subscriptions: Vec<Subscription>,
}

impl AccountPage {
    /// Where a role counts: the address of its network, workshop or request, if it has a page.
    fn href(&self, held: &Held) -> Option<String> {
        let folder = match held.grant.scope {
            Scope::Site => return None,
            Scope::Network(_) => "networks",
            Scope::Workshop(_) => "workshops",
            Scope::Request(_) => "requests",
        };
        Some(format!("/{folder}/{}", held.slug.as_ref()?))
    }

    /// A role's name.
    fn role(&self, held: &Held) -> String {
        self.page.t(&format!("role-{}", held.grant.role))
    }

    /// A moment in the time of the site: sessions have no place.
    fn utc(&self, at: &store::At) -> String {
        self.page.when(at, Tz::UTC)
    }
}

/// The page with what is stored, or with what was sent and is wrong.
async fn build(app: &App, req: &HttpRequest, page: Page, who: &Who, wrong: &[FieldError]) -> Result<AccountPage> {
    let (account, person) = (who.account, who.person);
    let (sessions, roles, subscriptions) = app
        .store
        .read(move |db| {
            Ok((sessions::list(db, account)?, grants::held(db, account)?, subscriptions::of_person(db, person)?))
        })
        .await?;
    let this_session = Visit::of(req).await?.session.as_ref().map(|s| s.id_hash.clone()).unwrap_or_default();
    let errors = page.errors(wrong);
    let (full_name, email) = (who.name.clone(), who.email.clone());
    Ok(AccountPage { page, full_name, email, lang: who.lang, errors, sessions, this_session, roles, subscriptions })
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page, who: SignedIn) -> Answer {
    render(&build(&app, &req, page, &who, &[]).await?)
}

async fn change(app: web::Data<App>, req: HttpRequest, page: Page, who: SignedIn, form: Form) -> Answer {
    let mut checks = Checks::default();
    let name = checks.text("name", form.text("name"), 1..=80);
    let lang = checks.choice("language", form.text("language"), Lang::of, who.lang);
    if !checks.errors.is_empty() {
        let shown = AccountPage { full_name: name, ..build(&app, &req, page, &who, &checks.errors).await? };
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let (actor, person, old_name, old_lang) = (who.actor(), who.person, who.name.clone(), who.lang);
    app.store
        .write(move |db| {
            if name != old_name {
                people::rename(db, actor, person, &name)?;
            }
            if lang != old_lang {
                people::set_language(db, actor, person, lang.code())?;
            }
            Ok(())
        })
        .await?;
    let mut answer = see_other("/account");
    add_cookie(&mut answer, &cookie::language(&app, lang.code()))?;
    Ok(answer)
}

/// Ends every session, this one too, and begins a new one here.
async fn set_password(app: web::Data<App>, req: HttpRequest, page: Page, who: SignedIn, form: Form) -> Answer {
    let id = who.account;
    app.limits.count_account(&who.email)?;
    let stored = app.store.read(move |db| Ok(accounts::get(db, id)?.password_hash)).await?;
    let mut wrong = Vec::new();
    if !app.passwords.verify(form.raw("current").to_owned(), stored).await? {
        wrong.push(FieldError::new("current", "wrong_password"));
    }
    wrong.extend(password::fault("password", form.raw("password"), &who.email));
    if !wrong.is_empty() {
        let shown = build(&app, &req, page, &who, &wrong).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let hash = app.passwords.hash(form.raw("password").to_owned()).await?;
    let actor = who.actor();
    let secret = app
        .store
        .write(move |db| {
            accounts::set_password(db, actor, id, &hash)?;
            sessions::start(db, actor, id)
        })
        .await?;
    let mut answer = see_other("/account");
    add_cookie(&mut answer, &cookie::start(&app, secret))?;
    Ok(answer)
}

/// Ends one session; also answered so when it has ended already.
async fn end_session(app: web::Data<App>, who: SignedIn, form: Form) -> Answer {
    let (actor, account, id_hash) = (who.actor(), who.account, form.text("session").to_owned());
    app.store.write(move |db| sessions::end(db, actor, account, &id_hash)).await?;
    Ok(see_other("/account"))
}

async fn sign_out_everywhere(app: web::Data<App>, who: SignedIn, _form: Form) -> Answer {
    let (actor, account) = (who.actor(), who.account);
    app.store.write(move |db| accounts::sign_out_everywhere(db, actor, account)).await?;
    let mut answer = see_other("/sign-in");
    add_cookie(&mut answer, &cookie::end(&app))?;
    Ok(answer)
}

#[derive(Template)]
#[template(path = "account/erase.html")]
struct ErasePage {
    page: Page,
    /// What stands in the way, in words.
    hindrances: Vec<String>,
    errors: Errors,
}

async fn erase_page(app: &App, page: Page, account: AccountId, wrong: &[FieldError]) -> Result<ErasePage> {
    let codes = app.store.read(move |db| erasure::hindrances(db, account)).await?;
    let hindrances = codes.into_iter().map(|code| page.t(&format!("error-{code}"))).collect();
    Ok(ErasePage { errors: page.errors(wrong), hindrances, page })
}

async fn ask_erase(app: web::Data<App>, page: Page, who: SignedIn) -> Answer {
    render(&erase_page(&app, page, who.account, &[]).await?)
}

/// Forgets whoever knows the password of the account, and signs them out.
async fn erase(app: web::Data<App>, mut page: Page, who: SignedIn, form: Form) -> Answer {
    let (actor, id) = (who.actor(), who.account);
    app.limits.count_account(&who.email)?;
    let stored = app.store.read(move |db| Ok(accounts::get(db, id)?.password_hash)).await?;
    if !app.passwords.verify(form.raw("password").to_owned(), stored).await? {
        let wrong = [FieldError::new("password", "wrong_password")];
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &erase_page(&app, page, id, &wrong).await?);
    }
    app.store.write(move |db| erasure::erase(db, actor, id)).await?;
    page.account = None;
    let (title, lead) = (page.t("erase-done"), page.t("erase-done-lead"));
    let mut answer = render(&TextPage { title, lead, paragraphs: Vec::new(), page })?;
    add_cookie(&mut answer, &cookie::end(&app))?;
    Ok(answer)
}
