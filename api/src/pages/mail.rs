//! The mail of a drill, read in the browser: there it is kept and never sent, and its people are invented.
//!
//! A real database has no such page. Anybody may look, so that whoever plays a workshop finds the letter with its
//! links without an account. The HTML part is shown in a frame that may run nothing.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono_tz::Tz;
use serde::Deserialize;
use store::letter::{self, LetterRow, Wanted};
use store::people::{self, Person};
use store::{At, Db, LetterId};

use super::drill::must_be_drill;
use crate::app::App;
use crate::error::{Fault, Result};
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};
use crate::workers;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/mail", Access::Anyone, || web::get().to(list)),
    Route::get("/mail/{letter}", Access::Anyone, || web::get().to(show)),
    Route::get("/mail/{letter}/html", Access::Anyone, || web::get().to(html)),
    Route::get("/mail/{letter}/eml", Access::Anyone, || web::get().to(eml)),
];

/// How many letters a page lists.
const ON_A_PAGE: i64 = 30;

/// The page around a letter: as every page, and it may frame the letter.
const WITH_FRAME: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The letter itself: nothing runs, nothing is loaded, and its links open in the whole window.
const FRAMED: &str = "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; \
    img-src data:; base-uri 'none'; frame-ancestors 'self'";

/// Which letters, and which page of them.
#[derive(Deserialize, Default)]
pub struct Filter {
    #[serde(default)]
    to: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    page: i64,
}

impl Filter {
    fn wanted(&self) -> Wanted {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Wanted { to: given(&self.to), kind: given(&self.kind) }
    }

    fn href(&self, page: i64) -> String {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("to", &self.to)
            .append_pair("kind", &self.kind)
            .append_pair("page", &page.to_string())
            .finish();
        format!("/mail?{query}")
    }
}

/// A letter in the list.
struct Listed {
    id: LetterId,
    subject: String,
    to: String,
    kind: String,
    at: At,
}

#[derive(Template)]
#[template(path = "drill/mail.html")]
struct ListPage {
    page: Page,
    filter: Filter,
    kinds: Vec<String>,
    letters: Vec<Listed>,
    previous: Option<String>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "drill/letter.html")]
struct LetterPage {
    page: Page,
    id: LetterId,
    subject: String,
    to: String,
    at: String,
    paragraphs: Vec<Vec<Vec<Piece>>>,
}

async fn list(app: web::Data<App>, page: Page, filter: web::Query<Filter>) -> Answer {
    must_be_drill(&app)?;
    let filter = filter.into_inner();
    let (wanted, number) = (filter.wanted(), filter.page.clamp(0, 100_000));
    let (kinds, mut rows) = app
        .store
        .read(move |db| {
            let rows = letter::page(db, &wanted, number * ON_A_PAGE, ON_A_PAGE + 1)?;
            let rows = rows.into_iter().map(|row| with_reader(db, row)).collect::<store::Result<Vec<_>>>()?;
            Ok((letter::kinds(db)?, rows))
        })
        .await?;
    let more = rows.len() as i64 > ON_A_PAGE;
    rows.truncate(ON_A_PAGE as usize);
    let previous = (number > 0).then(|| filter.href(number - 1));
    let next = more.then(|| filter.href(number + 1));
    let letters = rows.iter().map(|(row, reader)| listed(&app, row, reader.as_ref())).collect();
    render(&ListPage { page, filter, kinds, letters, previous, next })
}

fn with_reader(db: &mut Db, row: LetterRow) -> store::Result<(LetterRow, Option<Person>)> {
    let reader = people::find(db, row.person_id)?;
    Ok((row, reader))
}

/// What cannot be composed (its reader was erased, say) is listed by its kind.
fn listed(app: &App, row: &LetterRow, reader: Option<&Person>) -> Listed {
    let mail = workers::compose(app, row, reader);
    Listed {
        id: row.id,
        subject: mail.map_or_else(|_| row.kind.clone(), |mail| mail.subject),
        to: reader.map(addressee).unwrap_or_default(),
        kind: row.kind.clone(),
        at: row.created_at,
    }
}

fn addressee(reader: &Person) -> String {
    format!("{} <{}>", reader.name, reader.email.as_deref().unwrap_or_default())
}

/// One letter as its reader gets it.
async fn read(app: &App, id: &str) -> Result<(LetterRow, Option<Person>, notifier::Mail)> {
    must_be_drill(app)?;
    let id: LetterId = id.parse().map_err(|_| Fault::missing())?;
    let found = app.store.read(move |db| letter::find(db, id)?.map(|row| with_reader(db, row)).transpose()).await?;
    let (row, reader) = found.ok_or(Fault::missing())?;
    let mail = workers::compose(app, &row, reader.as_ref()).map_err(|_| Fault::missing())?;
    Ok((row, reader, mail))
}

async fn show(app: web::Data<App>, page: Page, id: web::Path<String>) -> Answer {
    let (row, reader, mail) = read(&app, &id).await?;
    let at = page.when(row.created_at, Tz::Africa__Nairobi);
    let to = reader.as_ref().map(addressee).unwrap_or_default();
    let paragraphs = paragraphs(&mail.text, &app.public_url);
    let mut answer = render(&LetterPage { page, id: row.id, subject: mail.subject, to, at, paragraphs })?;
    let policy = header::HeaderValue::from_static(WITH_FRAME);
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(answer)
}

async fn html(app: web::Data<App>, id: web::Path<String>) -> Answer {
    let (_, _, mail) = read(&app, &id).await?;
    let own = mail.html.replace(&format!("{}/", app.public_url), "/");
    Ok(HttpResponse::Ok()
        .content_type(mime::TEXT_HTML_UTF_8)
        .insert_header((header::CONTENT_SECURITY_POLICY, FRAMED))
        .insert_header((header::X_FRAME_OPTIONS, "SAMEORIGIN"))
        .body(own.replacen("<head>", "<head>\n<base target=\"_top\">", 1)))
}

async fn eml(app: web::Data<App>, id: web::Path<String>) -> Answer {
    let (row, _, mail) = read(&app, &id).await?;
    Ok(HttpResponse::Ok()
        .content_type("message/rfc822")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}-{}.eml\"", row.kind, row.id)))
        .body(mail.eml().to_vec()))
}

/// A stretch of a letter's text; with an address when it is a link of this site.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    href: Option<String>,
}

/// The text part in paragraphs, lines and pieces.
fn paragraphs(text: &str, public_url: &str) -> Vec<Vec<Vec<Piece>>> {
    text.split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| paragraph.lines().map(|line| pieces(line, public_url)).collect())
        .collect()
}

/// A line with the addresses of this site made links, relative to wherever it is reached.
fn pieces(line: &str, public_url: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find(public_url) {
        let (before, at) = rest.split_at(start);
        let end = at.find([' ', '\t', '<', '>', ')']).unwrap_or(at.len());
        let (url, after) = at.split_at(end);
        let path = url.strip_prefix(public_url).filter(|path| path.starts_with('/')).unwrap_or("/");
        if !before.is_empty() {
            found.push(Piece { text: before.to_owned(), href: None });
        }
        found.push(Piece { text: url.to_owned(), href: Some(path.to_owned()) });
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece { text: rest.to_owned(), href: None });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_a_letter_lead_to_this_site() {
        let found = pieces("Yes: https://k.example/o/abc?as=accept (one tap)", "https://k.example");
        let texts: Vec<_> = found.iter().map(|piece| (piece.text.as_str(), piece.href.as_deref())).collect();
        assert_eq!(
            texts,
            [("Yes: ", None), ("https://k.example/o/abc?as=accept", Some("/o/abc?as=accept")), (" (one tap)", None)]
        );
        assert_eq!(pieces("https://other.example/", "https://k.example").len(), 1);
        assert_eq!(paragraphs("a\nb\n\n\nc\n", "https://k.example").len(), 2);
    }
}
