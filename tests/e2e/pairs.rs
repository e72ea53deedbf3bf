//! Whatever a page can change, a program can change too: every form has its twin in the API, or a reason to have none.

use std::collections::BTreeSet;

use api::routes::{self, Route};

/// A form, and what does the same in the API, where that has another address.
const PAIRS: &[(&str, &[&str])] = &[
    ("/sign-up", &["POST /api/v1/auth/sign-up"]),
    ("/confirm/{secret}", &["POST /api/v1/auth/confirm"]),
    ("/sign-in", &["POST /api/v1/auth/token"]),
    ("/sign-out", &["POST /api/v1/auth/revoke"]),
    ("/forgot", &["POST /api/v1/auth/forgot"]),
    ("/reset/{secret}", &["POST /api/v1/auth/reset"]),
    ("/account", &["PATCH /api/v1/me"]),
    ("/account/password", &["POST /api/v1/me/password"]),
    ("/account/subscriptions/end", &["DELETE /api/v1/subscriptions/{id}"]),
    ("/notices/new", &["POST /api/v1/notices"]),
    ("/subscribe", &["POST /api/v1/subscriptions"]),
    ("/account/erase", &["POST /api/v1/me/erase"]),
    ("/account/sign-out-everywhere", &["POST /api/v1/me/sign-out-everywhere"]),
    ("/make", &["POST /api/v1/requests"]),
    ("/make/quote", &["POST /api/v1/requests/quote"]),
    ("/requests/{slug}/edit", &["PATCH /api/v1/requests/{slug}"]),
    (
        "/requests/{slug}/review",
        &[
            "POST /api/v1/requests/{slug}/approve",
            "POST /api/v1/requests/{slug}/needs-changes",
            "POST /api/v1/requests/{slug}/reject",
        ],
    ),
    ("/requests/{slug}/less", &["POST /api/v1/requests/{slug}/settle-for-less"]),
    ("/jobs/{id}/report", &["POST /api/v1/jobs/{id}/reports"]),
    ("/join", &["POST /api/v1/workshops"]),
    ("/join/short", &["POST /api/v1/workshops"]),
    ("/workshops/{slug}/edit", &["PATCH /api/v1/workshops/{slug}"]),
    ("/workshops/{slug}/members/remove", &["DELETE /api/v1/workshops/{slug}/members/{account}"]),
    ("/workshops/{slug}/networks/leave", &["DELETE /api/v1/networks/{slug}/members/{workshop}"]),
    ("/workshops/{slug}/capabilities/{id}", &["PUT /api/v1/workshops/{slug}/capabilities/{id}"]),
    ("/workshops/{slug}/capabilities/{id}/day", &["PUT /api/v1/workshops/{slug}/capabilities/{id}/days/{day}"]),
    ("/inbox/pause", &["POST /api/v1/workshops/{slug}/pause"]),
    ("/networks/new", &["POST /api/v1/networks"]),
    ("/pages/new", &["POST /api/v1/pages"]),
    ("/pages/{slug}/edit", &["PATCH /api/v1/pages/{slug}"]),
    ("/networks/{slug}/edit", &["PATCH /api/v1/networks/{slug}"]),
    ("/networks/{slug}/workshops", &["PUT /api/v1/networks/{slug}/members/{workshop}"]),
    ("/networks/{slug}/workshops/remove", &["DELETE /api/v1/networks/{slug}/members/{workshop}"]),
    ("/networks/{slug}/coordinators/remove", &["DELETE /api/v1/networks/{slug}/coordinators/{account}"]),
    ("/imports/preview", &["POST /api/v1/imports"]),
    ("/imports/write", &["POST /api/v1/imports"]),
    ("/designs/new", &["POST /api/v1/designs", "POST /api/v1/designs/{slug}/versions"]),
];

/// Forms that only people use, and why. What begins so is meant.
const FOR_PEOPLE: &[(&str, &str)] = &[
    ("/o/", "a mailed link: a program answers by its token, at /jobs/{id}"),
    ("/j/", "a mailed link: a program reports by its token, at /jobs/{id}"),
    ("/r/", "a mailed link: a program confirms by its token, at /jobs/{id}/receive"),
    ("/w/", "a mailed link: a program resumes by its token, at /workshops/{slug}/pause"),
    ("/p/", "a mailed link that proves its reader's address"),
    ("/n/", "a mailed link: a program ends a notice by its token, at /notices/{id}/close"),
    ("/s/", "a mailed link: a program ends letters by its token, at /subscriptions/{id}"),
    ("/ask/", "for people without an account, who prove an address by a mailed link"),
    ("/i/", "a mailed link that proves its reader's address"),
    ("/account/sessions/end", "sessions are those of browsers; a program ends its tokens"),
    ("/drill/", "controls of an exercise, never there in earnest"),
];

fn name(route: &Route) -> String {
    format!("{} {}", route.method, route.path)
}

#[test]
fn every_form_has_its_twin_in_the_api() {
    let there: BTreeSet<String> = routes::all().map(name).collect();
    let is_api = |route: &&Route| route.path.starts_with("/api/");
    let forms: Vec<&str> = routes::all().filter(|r| r.method != "GET" && !is_api(r)).map(|route| route.path).collect();
    let mut alone = Vec::new();
    for form in &forms {
        let same = there.contains(&format!("POST /api/v1{form}"));
        let paired = PAIRS.iter().find(|(known, _)| known == form);
        let excused = FOR_PEOPLE.iter().any(|(begin, _)| form.starts_with(begin));
        if !(same || excused || paired.is_some_and(|(_, twins)| twins.iter().all(|twin| there.contains(*twin)))) {
            alone.push(*form);
        }
    }
    assert!(alone.is_empty(), "no twin in the API: {alone:#?}");
    let stale: Vec<_> = PAIRS.iter().filter(|(known, _)| !forms.contains(known)).collect();
    assert!(stale.is_empty(), "no form any more: {stale:#?}");
    let idle: Vec<_> = FOR_PEOPLE.iter().filter(|(begin, _)| !forms.iter().any(|f| f.starts_with(begin))).collect();
    assert!(idle.is_empty(), "no form any more: {idle:#?}");
}
