//! What can be made around here: for a place, a reach and a day, every process with its capacity and price; for a
//! design, how many pieces and what keeps more workshops out.

use std::fmt::Write;

use actix_web::web;
use askama::Template;
use designs::okh::Manifest;
use matcher::{Makeable, Offered, Price, Requirement, Unlock};
use store::capacity::Unit;
use store::designs as shelf;
use store::{Db, NaiveDate};

use crate::app::App;
use crate::flows::around::{self, Asked, Here, Question, price_of, said_at};
use crate::flows::money::{Rates, to_minor};
use crate::gazetteer;
use crate::pages::workshops::filter::Choice;
use crate::pages::workshops::view;
use crate::routes::{Access, Route};
use crate::web::{Answer, Errors, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/around", Access::Anyone, || web::get().to(show))];

#[derive(Template)]
#[template(path = "around/around.html")]
struct AroundPage {
    page: Page,
    asked: Asked,
    errors: Errors,
    /// Towns that the place may mean: key and description.
    towns: Vec<(String, String)>,
    designs: Vec<Choice>,
    answer: Option<Answered>,
}

/// The answer beside its question.
struct Answered {
    question: Question,
    here: Here,
}

impl AroundPage {
    fn place(&self, question: &Question) -> String {
        question.town.map_or_else(|| self.asked.place.clone(), |town| town.name.to_owned())
    }

    /// The chosen design's title.
    fn title(&self) -> &str {
        self.designs.iter().find(|(.., chosen)| *chosen).map_or("", |(_, title, _)| title)
    }

    fn process<'a>(&self, id: &'a str) -> &'a str {
        view::process(&self.page, id)
    }

    fn amount(&self, count: f64, unit: Unit) -> String {
        view::amount(&self.page, count, unit)
    }

    /// From the first to the last price of a process, in words.
    fn prices(&self, unit: Unit, offered: &Offered, currency: &str) -> String {
        let said = |price: &Price| self.per(unit, price.price, currency);
        let (first, last) = (offered.prices.first().map(said), offered.prices.last().map(said));
        match (first, last) {
            (Some(first), Some(last)) if first != last => format!("{first} – {last}"),
            (first, _) => first.unwrap_or_default(),
        }
    }

    fn per(&self, unit: Unit, price: f64, currency: &str) -> String {
        match price {
            0.0 => self.page.t("workshops-price-ask"),
            _ => self.page.t1(&format!("per-{unit}"), "amount", self.page.money(to_minor(price, currency), currency)),
        }
    }

    fn money(&self, price: f64, currency: &str) -> String {
        match price {
            0.0 => self.page.t("workshops-price-ask"),
            _ => self.page.money(to_minor(price, currency), currency),
        }
    }

    fn pieces(&self, count: f64) -> String {
        self.page.number(count.floor() as u64)
    }

    /// How many pieces, and what the last of them costs.
    fn steps(&self, design: &Makeable, currency: &str) -> Vec<(String, String)> {
        let step = |piece: f64| Some((self.pieces(piece), self.money(price_of(&design.prices, piece)?, currency)));
        said_at(design.pieces).into_iter().filter_map(step).collect()
    }

    /// The marginal price as a line of steps, 300 wide and 100 high, from nothing to the dearest piece.
    fn curve(&self, design: &Makeable) -> String {
        let dearest = design.prices.iter().map(|p| p.price).fold(f64::MIN_POSITIVE, f64::max);
        let pieces = design.prices.last().map_or(1.0, |p| p.until);
        let mut path = "M0,100".to_owned();
        for Price { until, price } in &design.prices {
            // Writing to a string does not fail.
            let _written = write!(path, "V{:.0}H{:.0}", 100.0 - 100.0 * price / dearest, 300.0 * until / pieces);
        }
        path
    }

    /// What is given up, in words.
    fn given_up(&self, unlock: &Unlock) -> String {
        let page = &self.page;
        let name = |id: &str| self.process(id).to_owned();
        match &unlock.requirement {
            Requirement::Material { material, .. } => page.t1("around-unlock-material", "material", name(material)),
            Requirement::Tolerance { tolerance_mm, .. } => {
                page.t1("around-unlock-tolerance", "tolerance", format!("± {tolerance_mm} mm"))
            }
            Requirement::Envelope { size_mm, .. } => page.t1("around-unlock-envelope", "size", view::size(*size_mm)),
            Requirement::Certification { certification, .. } => {
                page.t1("around-unlock-certification", "certificate", certification.as_str())
            }
            Requirement::Process { process, general, .. } => page
                .ta("around-unlock-process", &[("process", name(process).into()), ("general", name(general).into())]),
            Requirement::Verified => page.t("around-unlock-verified"),
            Requirement::Radius { km } => page.t1("around-unlock-radius", "km", *km as u64),
            Requirement::Country { countries } => page.t1("around-unlock-country", "countries", countries.join(", ")),
        }
    }

    fn more(&self, unlock: &Unlock) -> String {
        let count = [("count", unlock.more.floor().into()), ("pieces", self.pieces(unlock.more).into())];
        self.page.ta("around-unlock-more", &count)
    }

    /// The directory of those who can do a process here.
    fn list(&self, question: &Question, process: &str) -> String {
        let (lat, lon) = (question.at.lat, question.at.lon);
        format!("/workshops?near={lat},{lon}&radius={}&process={process}", question.radius_km)
    }
}

/// What the page needs of the books.
struct Known {
    today: NaiveDate,
    rates: Rates,
    designs: Vec<(String, String)>,
    manifest: Option<Manifest>,
}

fn known(db: &mut Db, slug: &str) -> store::Result<Known> {
    let on_shelf = shelf::shelf(db)?.into_iter();
    let designs = on_shelf.map(|(design, _)| (design.slug, design.title)).collect();
    let manifest = around::manifest(db, slug)?;
    Ok(Known { today: db.now.date_naive(), rates: around::rates(db)?, designs, manifest })
}

async fn show(app: web::Data<App>, page: Page, asked: web::Query<Asked>) -> Answer {
    let asked = asked.into_inner();
    let slug = asked.design.clone();
    let Known { today, rates, designs, manifest } = app.store.read(move |db| known(db, &slug)).await?;
    let is_new = asked.place.trim().is_empty();
    let asked = asked.or_usual(today);
    let read = asked.read(today);
    let answer = match read.question {
        Some(question) => {
            let here = around::found(&app, rates, question.clone(), manifest).await?;
            Some(Answered { question, here })
        }
        None => None,
    };
    let choice = |(slug, title): (String, String)| (slug.clone(), title, slug == asked.design);
    render(&AroundPage {
        // Nobody did anything wrong by coming here.
        errors: if is_new { Errors::default() } else { page.errors(&read.errors) },
        towns: read.towns.iter().map(|town| (town.key(), gazetteer::described(town))).collect(),
        designs: designs.into_iter().map(choice).collect(),
        asked,
        answer,
        page,
    })
}
