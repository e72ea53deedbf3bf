//! What other sites and programs take: a feed of a filter, a map to put into a page, the list of pages, word for robots.
//!
//! All of it follows the one filter of map and list, and says nothing that those do not say.

use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use store::workshops::{self, Workshop};
use store::{WorkshopId, designs as shelf, public_pages};

use super::workshops::filter;
use super::workshops::list::Shown;
use crate::app::App;
use crate::flows::visibility::{Reader, redact};
use crate::gazetteer;
use crate::map::Asked;
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/feed.atom", Access::Anyone, || web::get().to(feed)),
    Route::get("/embed/map", Access::Anyone, || web::get().to(embed)),
    Route::get("/sitemap.xml", Access::Anyone, || web::get().to(sitemap)),
    Route::get("/robots.txt", Access::Anyone, || web::get().to(robots)),
];

/// The newest entries of a feed.
const ENTRIES: usize = 50;
/// No list of pages may be longer, by its protocol.
const MOST_PAGES: usize = 50_000;
/// Pages that everybody may look at, besides those of workshops and designs.
const PAGES: [&str; 10] =
    ["/", "/pages", "/notices", "/map", "/workshops", "/insights", "/numbers", "/designs", "/make", "/join"];

/// Text as XML may hold it: escaped, and without the control characters that XML cannot say at all.
fn xml(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The workshops of a filter that changed last, as an Atom feed (RFC 4287).
async fn feed(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = Asked::strictly(&app, &filter::pairs(&req)?).await?;
    let ids: Vec<WorkshopId> = asked.listed().into_iter().map(|listed| listed.id).collect();
    let mut rows = app.store.read(move |db| workshops::some(db, &ids)).await?;
    rows.sort_by(|a, b| b.updated_at.cmp(&a.updated_at).then_with(|| a.id.cmp(&b.id)));
    rows.truncate(ENTRIES);
    rows.iter_mut().for_each(|row| redact(row, &mut [], Reader::Public));
    let address = asked.from_start().to_query_string();
    let own = format!("{}/feed.atom?{address}", app.public_url);
    let updated = rows.first().map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |row| row.updated_at.to_rfc3339());
    let entries: String = rows.iter().map(|row| entry(&app, row)).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{id}</id>\n<title>Karakana: {}</title>\n<updated>{updated}</updated>\n<author><name>Karakana</name></author>\n\
         <link rel=\"self\" href=\"{id}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n{entries}</feed>\n",
        page.lang.code(),
        xml(&page.t("workshops-title")),
        xml(&format!("{}/workshops?{address}", app.public_url)),
        id = xml(&own),
    );
    Ok(HttpResponse::Ok().content_type("application/atom+xml; charset=utf-8").body(text))
}

fn entry(app: &App, row: &Workshop) -> String {
    let place = format!("{}, {}", row.town, gazetteer::country_name(&row.country));
    format!(
        "<entry>\n<id>urn:uuid:{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n\
         <summary>{}</summary>\n</entry>\n",
        row.id,
        xml(&row.name),
        row.updated_at.to_rfc3339(),
        xml(&format!("{}/workshops/{}", app.public_url, row.slug)),
        xml(&format!("{place}. {}", row.about)),
    )
}

#[derive(Template)]
#[template(path = "map/embed.html")]
struct EmbedPage {
    /// The filter, as the query part of an address.
    address: String,
    list: Shown,
    /// West, south, east and north of all of them.
    sight: String,
    page: Page,
}

/// What an embedded map may load and who may frame it: nothing but this site, and anybody.
const EMBED_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/// The map of a filter for the pages of others: no cookie is read or set, its links open outside of it.
async fn embed(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    let list = Shown::of(&page, &asked.listed(), &asked.query);
    let (address, sight) = (asked.from_start().to_query_string(), asked.sight());
    let mut answer = render(&EmbedPage { address, list, sight, page })?;
    answer.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(EMBED_POLICY));
    Ok(answer)
}

/// Every page that search engines may know; of more than their protocol allows the first.
async fn sitemap(app: web::Data<App>) -> Answer {
    let index = app.map.now(&app.store).await?;
    let (designs, kept) = app.store.read(|db| Ok((shelf::titles(db)?, public_pages::of(db, &[])?))).await?;
    let paths = PAGES
        .iter()
        .map(|path| (*path).to_owned())
        .chain(designs.into_iter().map(|(slug, _)| format!("/designs/{slug}")))
        .chain(kept.into_iter().map(|page| format!("/pages/{}", page.slug)))
        .chain(index.workshops().map(|listed| format!("/workshops/{}", listed.slug)));
    let urls: String = paths
        .take(MOST_PAGES)
        .map(|path| format!("<url><loc>{}</loc></url>\n", xml(&(app.public_url.clone() + &path))))
        .collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    );
    Ok(HttpResponse::Ok().content_type("application/xml; charset=utf-8").body(text))
}

/// Which pages robots may read: those for everybody; none of a drill, where nothing is real.
async fn robots(app: web::Data<App>) -> Answer {
    let text = if app.drill {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        let closed = [
            "/api/",
            "/embed/",
            "/map/",
            "/tiles",
            "/account",
            "/inbox",
            "/board",
            "/jobs/",
            "/o/",
            "/j/",
            "/r/",
            "/w/",
            "/i/",
            "/s/",
            "/n/",
            "/subscribe",
        ];
        let closed: String = closed.iter().map(|path| format!("Disallow: {path}\n")).collect();
        format!("User-agent: *\n{closed}Sitemap: {}/sitemap.xml\n", app.public_url)
    };
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text))
}

#[cfg(test)]
mod tests {
    use super::xml;

    #[test]
    fn what_others_write_stays_text() {
        assert_eq!(xml("<b>\u{1}\"A & B\"</b>"), "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;");
    }
}
