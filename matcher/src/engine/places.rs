//! Which workshops are within reach of an order, without looking at all of them.

use super::index::{Index, Query, Scale, Site, Walk};
use super::sphere;
use crate::fit;
use crate::instance::Instance;

/// All workshops that have a location.
pub(crate) struct Places {
    index: Index,
}

/// The workshops an order reaches with computed deliveries, or need not, being quoted.
pub(crate) struct Reached {
    pub within: Vec<usize>,
    /// How many others have a location.
    pub beyond: usize,
}

impl Places {
    pub fn new(instance: &Instance) -> Self {
        let site = |(key, workshop): (u32, &&crate::problem::Workshop)| {
            let at = sphere::point(workshop.location?);
            Some(Site { key, at, per_piece: 0.0, per_use: 0.0, toll: 0.0, room: 0.0, setup: 0.0, lot: 0.0 })
        };
        let sites = (0..).zip(&instance.workshops).filter_map(site).collect();
        Places { index: Index::new(sites, Scale { per_km: 1.0, use_per_piece: 0.0 }) }
    }

    /// The workshops that some destination of an order reaches, or that gave it a quote.
    pub fn reached(&self, instance: &Instance, order: usize) -> Reached {
        // The walk is a little generous; the contract's own arithmetic decides.
        let reach_km = instance.orders[order].request.max_distance_km.unwrap_or(f64::INFINITY) + 1e-3;
        let mut within: Vec<usize> =
            instance.offers_of.range((order, 0)..(order + 1, 0)).map(|(&(_, workshop), _)| workshop).collect();
        for (p, place) in instance.orders[order].places.iter().enumerate() {
            let Some(location) = place.destination.location else {
                continue;
            };
            let at = sphere::point(location);
            let query = Query { index: &self.index, at, use_per_piece: 0.0, per_km: 0.0, reach_km, pieces: 0.0 };
            let takes = |_, site: &Site| fit::reach(instance, site.key as usize, order, p).is_some();
            within.extend(Walk::new(vec![query], f64::INFINITY, takes).map(|found| found.site.key as usize));
        }
        within.sort_unstable();
        within.dedup();
        let located = within.iter().filter(|&&w| instance.workshops[w].location.is_some()).count();
        Reached { beyond: self.index.sites().len() - located, within }
    }
}
