//! Every route, in one table. A test walks it: each route × each role, and fails for what is not as the table says.
//!
//! A route is added to the `ROUTES` of its file, and that list once to [`ALL`]. [`Access`] states what the extractor
//! in the handler's signature enforces; the test compares the two.

use actix_web::http::{Method, header};
use actix_web::{HttpResponse, web};

use crate::error::Fault;
use crate::{json, pages, web as shell};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everybody.
    Anyone,
    /// Whoever holds the secret in the address; no account is needed. Any other secret is `not_found` or used up.
    Link,
    /// Any active account.
    SignedIn,
    /// Designers.
    Designer,
    /// Those who act for the object in the address (a workshop, a job); to all others it looks missing.
    Member,
    /// Coordinators; another network's objects look missing.
    Coordinator,
    /// Those who run the site.
    Admin,
}

/// One route.
pub struct Route {
    /// GET or POST, or PUT, PATCH, DELETE in the API.
    pub method: Method,
    /// Its pattern, as in `/requests/{slug}`.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    /// Makes actix's route: `|| web::get().to(show)`.
    pub to: fn() -> actix_web::Route,
}

impl Route {
    /// A page or resource to look at.
    pub const fn get(path: &'static str, access: Access, to: fn() -> actix_web::Route) -> Self {
        Self { method: Method::GET, path, access, to }
    }

    /// A form or command.
    pub const fn post(path: &'static str, access: Access, to: fn() -> actix_web::Route) -> Self {
        Self { method: Method::POST, path, access, to }
    }

    /// A change of a resource of the API.
    pub const fn patch(path: &'static str, access: Access, to: fn() -> actix_web::Route) -> Self {
        Self { method: Method::PATCH, path, access, to }
    }

    /// A replacement of a resource of the API.
    pub const fn put(path: &'static str, access: Access, to: fn() -> actix_web::Route) -> Self {
        Self { method: Method::PUT, path, access, to }
    }

    /// A removal of a resource of the API.
    pub const fn delete(path: &'static str, access: Access, to: fn() -> actix_web::Route) -> Self {
        Self { method: Method::DELETE, path, access, to }
    }
}

/// Every list of routes, one a file. The first that matches an address is taken, so fixed names stand before `{…}`.
pub const ALL: &[&[Route]] = &[
    shell::assets::ROUTES,
    shell::probes::ROUTES,
    pages::entry::ROUTES,
    pages::account::ROUTES,
    pages::invitations::ROUTES,
    pages::offers::ROUTES,
    pages::files::ROUTES,
    pages::jobs::ROUTES,
    pages::inbox::ROUTES,
    pages::receipts::ROUTES,
    pages::own::ROUTES,
    pages::ask::ROUTES,
    pages::petitions::ROUTES,
    pages::drill::ROUTES,
    pages::mail::ROUTES,
    pages::towns::ROUTES,
    pages::make::ROUTES,
    pages::requests::ROUTES,
    pages::board::ROUTES,
    pages::networks::ROUTES,
    pages::imports::ROUTES,
    pages::okh::ROUTES,
    pages::home::ROUTES,
    pages::about::ROUTES,
    pages::public_pages::ROUTES,
    pages::workshops::ROUTES,
    pages::short::ROUTES,
    pages::subscriptions::ROUTES,
    pages::notices::ROUTES,
    pages::join::ROUTES,
    pages::map::ROUTES,
    pages::wanted::ROUTES,
    pages::tiles::ROUTES,
    pages::insights::ROUTES,
    pages::numbers::ROUTES,
    pages::open::ROUTES,
    pages::around::ROUTES,
    pages::designs::ROUTES,
    json::auth::ROUTES,
    json::me::ROUTES,
    json::files::ROUTES,
    json::designs::ROUTES,
    json::bring::ROUTES,
    json::measures::ROUTES,
    json::networks::ROUTES,
    json::workshops::ROUTES,
    json::petitions::ROUTES,
    json::subscriptions::ROUTES,
    json::notices::ROUTES,
    json::public_pages::ROUTES,
    json::insights::ROUTES,
    json::imports::ROUTES,
    json::following::ROUTES,
    json::requests::ROUTES,
    json::plans::ROUTES,
    json::levers::ROUTES,
    json::jobs::ROUTES,
    json::solving::ROUTES,
    json::around::ROUTES,
    json::openapi::ROUTES,
];

/// Every route of the table.
pub fn all() -> impl Iterator<Item = &'static Route> {
    ALL.iter().copied().flatten()
}

/// Mounts the table; a known address with another method is 405 and says which it knows.
pub fn mount(config: &mut web::ServiceConfig) {
    let mut paths: Vec<&'static str> = Vec::new();
    for route in all() {
        if !paths.contains(&route.path) {
            paths.push(route.path);
        }
    }
    for path in paths {
        let routes: Vec<_> = all().filter(|route| route.path == path).collect();
        let allowed: Vec<_> = routes.iter().map(|route| route.method.as_str()).collect();
        let allowed = allowed.join(", ");
        let refuse = move || {
            let mut response = HttpResponse::from_error(Fault::new("method_not_allowed"));
            if let Ok(value) = header::HeaderValue::from_str(&allowed) {
                response.headers_mut().insert(header::ALLOW, value);
            }
            std::future::ready(response)
        };
        let resource = routes.iter().fold(web::resource(path), |resource, route| resource.route((route.to)()));
        config.service(resource.default_service(web::to(refuse)));
    }
    config.default_service(web::to(|| std::future::ready(HttpResponse::from_error(Fault::missing()))));
}
