//! One design: what it is, how it is made, its files, its versions, and who could make it.

use actix_web::web;
use askama::Template;
use designs::geometry::Proposal;
use designs::okh::{self, Manifest, Operation, Routing};
use pulldown_cmark::HeadingLevel;
use store::DesignId;
use store::designs::{self as shelf, Design, Review, Shelf, Version};
use store::files::{self, Listed};

use super::similar::{self, Similar};
use crate::app::App;
use crate::auth::Anyone;
use crate::error::Fault;
use crate::flows::measures::proposals;
use crate::markdown;
use crate::pages::home::Recent;
use crate::pages::workshops::view;
use crate::web::{Answer, Page, render};

#[derive(Template)]
#[template(path = "designs/show.html")]
struct ShowPage {
    page: Page,
    design: Design,
    manifest: Manifest,
    newest: Version,
    versions: Vec<Version>,
    files: Vec<Listed>,
    instructions: String,
    /// Country and number of workshops that can make a whole piece.
    makers: Vec<(String, usize)>,
    /// How many workshops can do each operation, routing by routing.
    fitting: Vec<Vec<usize>>,
    similar: Vec<Similar>,
    /// Requests for it and for designs like it.
    activity: Vec<Recent>,
    can_ask: bool,
    owner: bool,
    /// What the files say that the manifest leaves open; for its owner.
    proposals: Vec<Proposal>,
}

impl ShowPage {
    fn risk(&self) -> String {
        super::risk(&self.page, self.newest.risk_class)
    }

    fn review(&self, version: &Version) -> String {
        self.page.t(match version.review {
            Review::Unreviewed => "review-unreviewed",
            Review::Reviewed => "review-reviewed",
            Review::Refused => "review-refused",
        })
    }

    fn tone(&self) -> &'static str {
        match self.newest.review {
            Review::Unreviewed => "warn",
            Review::Reviewed => "good",
            Review::Refused => "bad",
        }
    }

    fn makers_total(&self) -> usize {
        self.makers.iter().map(|(_, count)| count).sum()
    }

    /// Each routing with its operations, each with the number of workshops that can do it.
    fn routings(&self) -> Vec<(&Routing, Vec<(&Operation, usize)>)> {
        let counted = self.manifest.routings().iter().zip(&self.fitting);
        counted
            .map(|(routing, counts)| (routing, routing.operations.iter().zip(counts.iter().copied()).collect()))
            .collect()
    }

    fn name<'a>(&self, id: &'a str) -> &'a str {
        view::process(&self.page, id)
    }

    /// Material, size and tolerance asked of a machine.
    fn asks(&self, operation: &Operation) -> String {
        let material = operation.material.as_deref().map(|id| self.name(id).to_owned());
        let size = operation.size_mm.map(view::size);
        let tolerance = operation.tolerance_mm.map(|mm| format!("± {mm} mm"));
        let words: Vec<String> = [material, size, tolerance].into_iter().flatten().collect();
        if words.is_empty() { "–".to_owned() } else { words.join(", ") }
    }

    /// What the operation of a proposal is called, and what is proposed for it.
    fn proposed(&self, proposal: &Proposal) -> String {
        let operations = self.manifest.routings().iter().flat_map(|routing| &routing.operations);
        let title =
            operations.into_iter().find(|operation| operation.id == proposal.operation).map(|o| o.title.as_str());
        let number = |key: &str, name: &'static str, value: f64| self.page.t1(key, name, value.to_string());
        let size = proposal.size_mm.map(|size| self.page.t1("measures-size", "size", view::size(size)));
        let kg = proposal.material_kg.map(|kg| number("measures-kg", "kg", kg));
        let area = proposal.area_m2.map(|area| number("measures-area", "area", area));
        let words: Vec<String> = [size, kg, area].into_iter().flatten().collect();
        format!("{}: {} ({})", title.unwrap_or(&proposal.operation), words.join(", "), proposal.file)
    }

    fn minutes(&self, operation: &Operation) -> String {
        let minutes = (operation.minutes_per_piece * 10.0).round() / 10.0;
        self.page.t1("designs-minutes", "count", minutes.to_string())
    }

    fn size(&self) -> Option<String> {
        self.manifest.outer_dimensions.map(|d| view::size([d.width, d.depth, d.height]))
    }

    fn bytes(&self, bytes: &i64) -> String {
        match *bytes {
            0..=999 => format!("{bytes} B"),
            1_000..=999_999 => format!("{} kB", bytes / 1_000),
            _ => format!("{} MB", self.page.decimal(*bytes as f64 / 1e6)),
        }
    }

    fn licensors(&self) -> String {
        self.manifest.licensors().join(", ")
    }

    fn came(&self, version: &Version) -> String {
        self.page.date(version.created_at.date_naive())
    }
}

pub(super) async fn show(app: web::Data<App>, page: Page, who: Anyone, slug: web::Path<String>) -> Answer {
    let slug = slug.into_inner();
    let (design, versions, files) = app
        .store
        .read(move |db| {
            let design = shelf::by_slug(db, &slug)?;
            let versions = shelf::versions(db, design.id)?;
            let files = match versions.first() {
                Some(newest) => files::of(db, newest.id)?,
                None => Vec::new(),
            };
            Ok((design, versions, files))
        })
        .await?;
    let owner = who.0.is_some_and(|who| design.owner_id == Some(who.account));
    let newest = versions.first().cloned().ok_or(Fault::missing())?;
    if design.state != Shelf::Published {
        return Err(Fault::missing());
    }
    let manifest = okh::read(&newest.manifest).map_err(|_| Fault::missing())?;
    let index = app.map.now(&app.store).await?;
    let fitting = manifest
        .routings()
        .iter()
        .map(|routing| routing.operations.iter().map(|op| index.count_fitting(&op.requirement())).collect())
        .collect();
    let makers = index
        .makers(&manifest)
        .into_iter()
        .map(|(country, count)| (page.country(&country).to_owned(), count))
        .collect();
    let proposals = if owner { proposals(&app, &manifest, &files).await? } else { Vec::new() };
    let similar = similar::designs(&app, &page, design.id).await?;
    let like: Vec<DesignId> = similar.iter().map(|one| one.id).chain([design.id]).collect();
    let activity = app.store.read(move |db| similar::activity(db, &like)).await?;
    let safe = newest.risk_class < 2 || newest.review == Review::Reviewed;
    render(&ShowPage {
        can_ask: safe && newest.review != Review::Refused && !manifest.routings().is_empty(),
        instructions: markdown::html(&newest.instructions, HeadingLevel::H3),
        design,
        manifest,
        newest,
        versions,
        files,
        makers,
        fitting,
        similar,
        activity,
        owner,
        proposals,
        page,
    })
}
