//! The API described: an OpenAPI 3.1 document, and a page to try it that needs nothing from elsewhere.
//!
//! What all routes share (who may call, keys, versions, how errors look) is written here once, from the table of
//! routes, so that it cannot differ from what the server does.

use std::sync::{Arc, LazyLock};

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Content, ObjectBuilder, Ref, RefOr, Required, Response, ResponseBuilder, Type};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::Config;

use super::{
    around, auth, bring, designs, files, following, imports, insights, jobs, levers, me, measures, networks, notices,
    petitions, plans, public_pages, requests, solving, subscriptions, workshops,
};
use crate::error::Fault;
use crate::routes::{self, Access, Route};
use crate::web::faults::{Problem, ProblemField};
use crate::web::{Answer, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/openapi.json", Access::Anyone, || web::get().to(document)),
    Route::get("/api/docs", Access::Anyone, || web::get().to(front)),
    Route::get("/api/docs/{file:.*}", Access::Anyone, || web::get().to(docs)),
];

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Karakana",
        description = "One network of workshops, one optimiser, one order from request to receipt.\n\n\
            Lists come as `{items, next}`: give `next` as `after` for the part that follows. Times are UTC. Amounts are \
            whole minor units with their currency. Send `Idempotency-Key` with a POST and it is done once, however often \
            it arrives. Send the `ETag` of what you saw as `If-Match`, and a change of anything newer is refused. Errors \
            are problem documents (RFC 9457). What is somebody else's looks missing.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    paths(
        auth::sign_up, auth::confirm, auth::sign_in, auth::rotate, auth::revoke, auth::forgot, auth::reset,
        me::me, me::change, me::set_password, me::erase, me::sign_out_everywhere, files::download,
        designs::list, designs::show, designs::versions, designs::similar, designs::files, bring::create, bring::add_version, measures::show, measures::confirm,
        networks::list, networks::create, networks::show, networks::change, networks::rates, networks::state_rate,
        networks::members, networks::take_in, networks::leave, networks::coordinators, networks::invite,
        networks::dismiss,
        workshops::list, workshops::create, workshops::show, workshops::change, workshops::review, workshops::pause, workshops::hand_over,
        workshops::origins, workshops::members, workshops::invite, workshops::remove, workshops::put_capability,
        workshops::days, workshops::state_day,
        petitions::list, petitions::decide,
        notices::list, notices::to_review, notices::show, notices::post, notices::answer, notices::review, notices::close,
        public_pages::list, public_pages::show, public_pages::create, public_pages::change,
        subscriptions::list, subscriptions::follow, subscriptions::end, subscriptions::page, subscriptions::stop,
        imports::list, imports::import, imports::roll_back, imports::doubles, imports::decide, imports::check,
        following::feed, following::list, following::begin, following::change,
        insights::show, insights::wanted, insights::numbers,
        requests::list, requests::create, requests::quote, requests::show, requests::change, requests::submit, requests::approve,
        requests::needs_changes, requests::reject, requests::cancel, requests::close, requests::settle_for_less,
        requests::look_again, requests::events,
        plans::list, plans::show, plans::problem, plans::plan, levers::list, levers::losses, levers::pull_some,
        jobs::of_request, jobs::list, jobs::show, jobs::accept, jobs::decline, jobs::counter, jobs::answer_counter,
        jobs::reports, jobs::report, jobs::first_article, jobs::inspect, jobs::extend, jobs::answer_extend, jobs::reduce, jobs::withdraw,
        jobs::ship, jobs::receive, jobs::dispute, jobs::resolve,
        solving::solve, solving::problem_schema, solving::plan_schema, around::around, document,
    ),
    components(schemas(Problem, ProblemField)),
    modifiers(&FromTheTable),
)]
struct Described;

/// The whole document; the same for every reader.
pub static DOCUMENT: LazyLock<utoipa::openapi::OpenApi> = LazyLock::new(Described::openapi);

/// Adds what follows from the table of routes.
struct FromTheTable;

impl Modify for FromTheTable {
    fn modify(&self, api: &mut utoipa::openapi::OpenApi) {
        let bearer = SecurityScheme::Http(
            HttpBuilder::new()
                .scheme(HttpAuthScheme::Bearer)
                .bearer_format("JWT")
                .description(Some("An access token of `/api/v1/auth/token`."))
                .build(),
        );
        api.components.get_or_insert_default().add_security_scheme("bearer", bearer);
        for route in routes::all() {
            let Some(item) = api.paths.paths.get_mut(route.path) else { continue };
            let operation = match route.method.as_str() {
                "GET" => &mut item.get,
                "POST" => &mut item.post,
                "PUT" => &mut item.put,
                "PATCH" => &mut item.patch,
                _ => &mut item.delete,
            };
            if let Some(operation) = operation {
                describe(route, operation);
            }
        }
    }
}

/// Who may call, which headers count, and how it can fail.
fn describe(route: &Route, operation: &mut Operation) {
    let open = matches!(route.access, Access::Anyone | Access::Link);
    let bearer = SecurityRequirement::new("bearer", Vec::<String>::new());
    operation.security = Some(if open { vec![SecurityRequirement::default(), bearer] } else { vec![bearer] });
    let changes = route.method != "GET";
    let headers = operation.parameters.get_or_insert_default();
    if changes && !open && route.method == "POST" {
        headers.push(text_header(
            "Idempotency-Key",
            "The same key again gets the first answer again; kept for seven days.",
        ));
    }
    if is_versioned(route) {
        headers.push(text_header("If-Match", "The `ETag` of what was seen; `412` when it is not the newest."));
    }
    for (status, when) in faults(route, open, changes) {
        let response = problem(when);
        operation.responses.responses.entry(status.to_owned()).or_insert_with(|| RefOr::T(response));
    }
}

/// Where too many tries are refused: whatever costs much, writes to strangers or could guess a password.
const LIMITED: &[&str] = &[
    "/api/v1/auth/sign-up",
    "/api/v1/auth/token",
    "/api/v1/auth/forgot",
    "/api/v1/me/password",
    "/api/v1/me/erase",
    "/api/v1/notices/{id}/answer",
    "/api/v1/match",
    "/api/v1/workshops/{slug}/members",
    "/api/v1/networks/{slug}/coordinators",
];

/// Whether `If-Match` counts: where something with a version of its own is changed, not added to or counted.
fn is_versioned(route: &Route) -> bool {
    let added = [
        "/petitions/{id}",
        "/subscriptions/{id}",
        "/stop",
        "/notices/{id}/answer",
        "/notices/{id}/review",
        "/notices/{id}/close",
        "/members",
        "/coordinators",
        "/rates",
        "/versions",
        "/days/{day}",
        "/{workshop}",
        "/{account}",
    ];
    route.method != "GET" && route.path.contains('{') && !added.iter().any(|end| route.path.ends_with(end))
}

/// Whether nothing is read of what is sent along.
fn is_bare(route: &Route) -> bool {
    let bare = [
        "/sign-out-everywhere",
        "/hand-over",
        "/stop",
        "/notices/{id}/close",
        "/subscriptions/{id}",
        "/{workshop}",
        "/{account}",
    ];
    bare.iter().any(|end| route.path.ends_with(end))
}

/// What is done by the secret of a mailed link.
const MAILED: &[&str] = &["/api/v1/auth/confirm", "/api/v1/auth/reset", "/api/v1/subscriptions/{token}/stop"];

/// What names another thing in what is sent, not in its address.
const NAMING: &[&str] = &["/api/v1/pages"];

/// What reads its question as strictly as a form: half an answer would be taken for a whole one.
const STRICT: &[&str] = &["/api/v1/feed"];

fn faults(route: &Route, open: bool, changes: bool) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![
        ("400", "What was sent cannot be understood"),
        ("401", "The token does not count, or none was sent"),
        ("408", "What was sent took too long to arrive"),
        ("500", "Something broke on our side"),
        ("503", "Not ready; try again after `Retry-After` seconds"),
    ];
    if !open || changes {
        all.push(("403", "The account is not active, or its roles do not allow it"));
    }
    if MAILED.contains(&route.path) {
        all.push(("410", "The link was used already, or is too old"));
    }
    if route.path.contains('{') || MAILED.contains(&route.path) || changes && NAMING.contains(&route.path) {
        all.push(("404", "There is no such thing, or the reader may not know of it"));
    }
    if changes {
        all.push(("409", "Not possible as things stand now; `code` says why"));
    }
    if changes && !is_bare(route) {
        all.push(("413", "Too large"));
        all.push(("415", "Not JSON by its `Content-Type`"));
    }
    if changes && !is_bare(route) || STRICT.contains(&route.path) {
        all.push(("422", "Fields are wrong; `errors` names each"));
    }
    if is_versioned(route) {
        all.push(("412", "Somebody changed it since it was seen"));
    }
    if LIMITED.contains(&route.path) && route.method == "POST" {
        all.push(("429", "Too many tries; again after `Retry-After` seconds"));
    }
    all
}

fn problem(when: &str) -> Response {
    let content = Content::new(Some(RefOr::Ref(Ref::from_schema_name("Problem"))));
    ResponseBuilder::new().description(when).content("application/problem+json", content).build()
}

fn text_header(name: &str, description: &str) -> RefOr<Parameter> {
    let text = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(200))
        .pattern(Some("^[!-~]+$"));
    let header = ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(description))
        .schema(Some(text.build()))
        .build();
    RefOr::T(header)
}

/// This document.
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "description",
    responses((status = 200, body = serde_json::Value)))]
async fn document() -> Answer {
    Ok(HttpResponse::Ok().json(&*DOCUMENT))
}

/// The page writes styles into its own elements, which the policy of all other pages forbids.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
    connect-src 'self'; font-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

async fn front() -> Answer {
    Ok(see_other("/api/docs/index.html"))
}

async fn docs(file: web::Path<String>) -> Answer {
    let config = Arc::new(Config::from("/api/v1/openapi.json").use_base_layout().validator_url("none"));
    let found = utoipa_swagger_ui::serve(&file, config).map_err(|error| {
        tracing::error!(%error, "the page of the API failed");
        Fault::new("failed")
    })?;
    let found = found.ok_or(Fault::missing())?;
    let mut answer = HttpResponse::Ok();
    answer.content_type(found.content_type).insert_header((header::CONTENT_SECURITY_POLICY, POLICY));
    if found.gzpipped {
        answer.insert_header(header::ContentEncoding::Gzip);
    }
    Ok(answer.body(found.bytes.to_vec()))
}
