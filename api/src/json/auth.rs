//! account
use crate::routes::Route;
/// The routes of this file.
pub const ROUTES: &[Route] = &[];
