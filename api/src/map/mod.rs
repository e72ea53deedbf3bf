//! The live index: every listed workshop in memory, with what anybody may know of it and nothing else.
//!
//! Map, directory, designs and the API look here, so that a filter over thousands of workshops costs no query. The
//! index is built anew when the journal says that a workshop or a network changed. What it does not hold cannot leak:
//! no exact place of a home, no contact, no unlisted record.

mod asked;
pub mod cluster;
mod index;
pub mod insights;
pub mod layers;
pub mod library;
mod listed;
mod live;
pub mod making;
mod mvt;
pub mod picture;
pub mod raster;
pub mod tiles;

pub use asked::{Asked, pairs_of};
pub use index::Index;
pub use listed::{Ability, Listed, NetworkName};
pub use live::Live;
