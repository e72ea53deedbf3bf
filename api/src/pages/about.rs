//! What this site is, and what it does with what it knows of people: two short pages.

use actix_web::web;

use super::text::TextPage;
use crate::flows::notices::OPEN_DAYS;
use crate::flows::petitions::ANSWER_DAYS;
use crate::flows::proposal::PROOF_DAYS;
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/about", Access::Anyone, || web::get().to(about)),
    Route::get("/privacy", Access::Anyone, || web::get().to(privacy)),
];

async fn about(page: Page) -> Answer {
    let paragraphs = vec![
        page.t("about-what"),
        page.t("about-money"),
        page.t("about-open"),
        page.t("about-fair"),
        page.t("about-program"),
    ];
    render(&TextPage { title: page.t("about-title"), lead: page.t("about-lead"), paragraphs, page })
}

async fn privacy(page: Page) -> Answer {
    let paragraphs = vec![
        page.t("privacy-public"),
        page.t("privacy-contact"),
        page.t("privacy-exact"),
        page.t1("privacy-proof", "days", PROOF_DAYS),
        page.t1("privacy-removal", "days", ANSWER_DAYS),
        page.t("privacy-yearly"),
        page.t("privacy-subscriptions"),
        page.t1("privacy-notices", "days", OPEN_DAYS),
        page.t("privacy-long"),
        page.t("privacy-erase"),
        page.t("privacy-cookies"),
    ];
    render(&TextPage { title: page.t("privacy-title"), lead: page.t("privacy-lead"), paragraphs, page })
}
