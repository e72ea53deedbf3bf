//! The filter's parameters, as the description of the API lists them.

use utoipa::IntoParams;

/// Which workshops; the same names as in the addresses of pages. Lists are separated by commas.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the filter, which is read as pairs by designs::query")]
pub struct Filter {
    /// Words; each must begin a word of the workshop's text.
    q: Option<String>,
    /// ISO 3166-1 codes.
    country: Option<String>,
    /// Name of a region or town.
    region: Option<String>,
    /// `lat,lon`.
    near: Option<String>,
    /// Kilometres around `near`; 50 unless told.
    radius: Option<f64>,
    /// `west,south,east,north`; west may be above east, across the antimeridian.
    bbox: Option<String>,
    /// Process ids; more special capabilities count too.
    process: Option<String>,
    /// Material ids; a capability that names none works any.
    material: Option<String>,
    /// Words; each must begin a word of what they work with.
    machine: Option<String>,
    /// Words; each must begin a word of what they usually make.
    product: Option<String>,
    /// A piece of `x,y,z` millimetres must go in, turned as need be.
    size: Option<String>,
    /// What the capacity is counted in: `hours`, `pieces`, `kg` or `m2`.
    unit: Option<String>,
    /// Least capacity of one capability in an ordinary week, in its unit.
    capacity: Option<f64>,
    /// Most capacity of that capability.
    capacity_to: Option<f64>,
    /// It starts for no fewer pieces than this.
    batch: Option<f64>,
    /// It starts for as few pieces as this.
    batch_to: Option<f64>,
    /// Certificates; any of them will do.
    certificate: Option<String>,
    /// Least verification level, 0 to 5.
    verified: Option<u8>,
    /// Verified on this day or later.
    #[param(example = "2026-01-31")]
    since: Option<String>,
    /// `design`, `make`, `repair`, `recycle`, `materials`.
    role: Option<String>,
    /// `craft` or `digital`.
    kind: Option<String>,
    /// Who may come in: `public`, `public_hours`, `shared`, `membership`, `restricted`.
    access: Option<String>,
    /// Languages spoken there, codes of BCP 47.
    language: Option<String>,
    /// Slug of a network.
    network: Option<String>,
    /// `1`: with records that nobody has called true for two years.
    old: Option<u8>,
    /// Slug of a design that one workshop can make by itself.
    design: Option<String>,
    /// How many pieces of the design; there must be room for them.
    pieces: Option<u64>,
    /// By which day; what is free in the calendars until then counts. An ordinary week unless told.
    by: Option<String>,
}
