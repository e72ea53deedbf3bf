//! What one request would cost, among a million workshops, while somebody fills in the form.
//!
//! The index is built once; what is left of a capability is asked when a walk comes to it, so that promises
//! and due days cost no new index. A request with one destination is filled from its cheapest site on, which
//! is exact because all limits are nested: a pool in its workshop, a workshop's share in the request.
//! With several destinations the same sites are shared out by the network simplex.

use super::index::{Found, Index, Query, Scale, Site, Walk};
use super::network::Network;
use super::sphere;
use crate::fit;
use crate::problem::{Capability, Policy, Problem, Request, Workshop};
use designs::vocabulary;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Workshops, indexed to answer what a request would cost.
pub struct Quoter {
    workshops: Vec<Workshop>,
    policy: Policy,
    /// Workshop and capability of every site, by key.
    pools: Vec<(u32, u32)>,
    /// By the process that the capabilities state.
    trades: BTreeMap<String, Index>,
}

/// What a request would cost if it were alone: no plan costs less. Where the policy has lots, set-ups and
/// lots are spread over as many pieces as there can be; where it has whole pieces, each capability is taken
/// for no more whole pieces than it can make.
#[derive(Clone, Debug, PartialEq)]
pub struct Quoted {
    /// Weighted cost of all parts.
    pub cost: f64,
    /// Pieces that nobody can make.
    pub unfilled: f64,
    /// Who makes what, cheapest first.
    pub parts: Vec<Part>,
}

/// Pieces from one capability for one destination, by their positions in the document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Position among the workshops.
    pub workshop: usize,
    /// Position among the workshop's capabilities.
    pub capability: usize,
    /// Position among the request's routings.
    pub routing: usize,
    /// Position among the request's destinations.
    pub destination: usize,
    /// Good pieces.
    pub pieces: f64,
    /// Weighted cost of a good piece, delivered.
    pub unit_cost: f64,
}

impl Quoter {
    /// Indexes workshops; a second or two for a million.
    pub fn new(workshops: Vec<Workshop>, policy: Policy) -> Self {
        let weigh = |money: f64| policy.weights.cost * money;
        let once = |amount: f64| if policy.lots { amount } else { 0.0 };
        let mut pools = Vec::new();
        let mut trades: BTreeMap<&str, Vec<Site>> = BTreeMap::new();
        for (w, workshop) in workshops.iter().enumerate() {
            let Some(location) = workshop.location.filter(|_| !workshop.paused) else {
                continue;
            };
            let at = sphere::point(location);
            for (c, capability) in workshop.capabilities.iter().enumerate().filter(|(_, c)| c.capacity > 0.0) {
                let per_nominal = capability.speed * capability.yield_;
                trades.entry(&capability.process).or_default().push(Site {
                    key: pools.len() as u32,
                    at,
                    per_piece: weigh(capability.unit_cost) / capability.yield_,
                    per_use: weigh(capability.use_cost) / per_nominal,
                    toll: 0.0,
                    room: capability.capacity * per_nominal,
                    setup: weigh(once(capability.setup_cost)),
                    lot: once(capability.min_lot) * capability.yield_,
                });
                pools.push((w as u32, c as u32));
            }
        }
        let per_km = weigh(policy.cost_per_piece_km) + per_km_apart_from_money(&policy);
        let scale = Scale { per_km, use_per_piece: 1.0 };
        let index = |(process, sites): (&str, Vec<Site>)| (process.to_owned(), Index::new(sites, scale));
        let trades = trades.into_iter().map(index).collect();
        Quoter { workshops, policy, pools, trades }
    }

    /// The workshops, in the order that parts refer to.
    pub fn workshops(&self) -> &[Workshop] {
        &self.workshops
    }

    /// What a request would cost if it were alone. None: it needs more than an index, because a routing
    /// has several operations or needs material, because routings differ in use per piece, or because a
    /// share has to be kept over several destinations.
    pub fn quote(&self, request: &Request) -> Option<Quoted> {
        self.quote_with(request, |workshop, capability| self.workshops[workshop].capabilities[capability].capacity)
    }

    /// The same with other capacities: `left` says what a workshop's capability, both by position, has left,
    /// which is no more than it was indexed with. Where that is 0, it is not asked.
    pub fn quote_with(&self, request: &Request, left: impl Fn(usize, usize) -> f64) -> Option<Quoted> {
        let first = request.routings.first()?.operations.first()?;
        let alike = request.routings.iter().all(|routing| {
            let [operation] = &routing.operations[..] else {
                return false;
            };
            operation.use_per_piece == first.use_per_piece && operation.material_kg_per_piece == 0.0
        });
        let room = |found: &Found| self.room(found, first.use_per_piece, &left);
        match &request.destinations[..] {
            _ if !alike => None,
            [_] => Some(self.fill(request, room)),
            _ if request.max_share.is_some() => None,
            _ => Some(self.share_out(request, room)),
        }
    }

    /// Whether a quote is a plan as it stands, and so the best there is: all of it can be made by as many
    /// workshops as may deliver, and nothing in it is paid once, falls short of a lot or is lost on the way.
    pub fn is_plan(&self, request: &Request, quoted: &Quoted) -> bool {
        let Policy { lots, whole_pieces, .. } = self.policy;
        let mut pieces: BTreeMap<(usize, usize, usize), f64> = BTreeMap::new();
        for part in &quoted.parts {
            *pieces.entry((part.workshop, part.capability, part.routing)).or_default() += part.pieces;
        }
        let workshops: BTreeSet<usize> = quoted.parts.iter().map(|part| part.workshop).collect();
        let plain = |(&(workshop, capability, _), &pieces): (&(usize, usize, usize), &f64)| {
            let Capability { setup_cost, setup_use, min_lot, yield_, .. } =
                self.workshops[workshop].capabilities[capability];
            let once = setup_cost > 0.0 || setup_use > 0.0 || self.workshops[workshop].activation_cost > 0.0;
            !(lots && (once || min_lot > pieces / yield_)) && !(whole_pieces && yield_ < 1.0)
        };
        quoted.unfilled == 0.0
            && self.policy.weights.spread == 0.0
            && request.max_workshops.is_none_or(|most| workshops.len() <= most as usize)
            && pieces.iter().all(plain)
    }

    /// The problem of a request among the workshops that matter most to it: for every destination and routing the
    /// cheapest, until they are `least` and have `spare` times what the request wants. Says also whether these
    /// are all that could make it. Capacities are those of `left`.
    pub fn shortlist(
        &self,
        request: &Request,
        (least, spare): (usize, f64),
        left: impl Fn(usize, usize) -> f64,
    ) -> (Problem, bool) {
        let wanted: f64 = request.destinations.iter().map(|d| d.quantity).sum();
        let mut chosen = BTreeSet::new();
        let mut all = true;
        for destination in 0..request.destinations.len() {
            for r in 0..request.routings.len() {
                let Some(operation) = request.routings[r].operations.first() else {
                    continue;
                };
                let (mut count, mut room) = (0, 0.0);
                for (_, found) in self.sites(request, destination, r..r + 1) {
                    let pieces = self.room(&found, operation.use_per_piece, &left);
                    if count >= least && room >= spare * wanted {
                        all = false;
                        break;
                    }
                    if pieces > 0.0 {
                        count += 1;
                        room += pieces;
                        chosen.insert(self.pools[found.site.key as usize].0 as usize);
                    }
                }
            }
        }
        let with_what_is_left = |&w: &usize| {
            let mut workshop = self.workshops[w].clone();
            for (c, capability) in workshop.capabilities.iter_mut().enumerate() {
                capability.capacity = left(w, c);
            }
            workshop
        };
        let workshops = chosen.iter().map(with_what_is_left).collect();
        (Problem { policy: self.policy.clone(), ..Problem::new(workshops, vec![request.clone()]) }, all)
    }

    /// Good pieces that a site can make.
    fn room(&self, found: &Found, use_per_piece: f64, left: &impl Fn(usize, usize) -> f64) -> f64 {
        let (workshop, capability) = self.pools[found.site.key as usize];
        let (workshop, capability) = (workshop as usize, capability as usize);
        let Capability { speed, yield_, .. } = self.workshops[workshop].capabilities[capability];
        let started = left(workshop, capability) * speed / use_per_piece;
        self.whole(self.whole(started) * yield_)
    }

    /// No more pieces than these, whole where the policy says so.
    fn whole(&self, pieces: f64) -> f64 {
        if self.policy.whole_pieces { (pieces + 1e-9).floor() } else { pieces }
    }

    /// Fills the only destination from the cheapest site on.
    fn fill(&self, request: &Request, room: impl Fn(&Found) -> f64) -> Quoted {
        let wanted = request.destinations[0].quantity;
        let share = request.max_share.map_or(f64::INFINITY, |share| self.whole(share * wanted));
        let mut quoted = Quoted { cost: 0.0, unfilled: wanted, parts: Vec::new() };
        let mut delivered: BTreeMap<usize, f64> = BTreeMap::new();
        let mut taken: BTreeMap<u32, f64> = BTreeMap::new();
        for (routing, found) in self.sites(request, 0, 0..request.routings.len()) {
            if quoted.unfilled <= 0.0 {
                break;
            }
            let (workshop, capability) = self.pools[found.site.key as usize];
            let workshop = workshop as usize;
            let here = taken.entry(found.site.key).or_default();
            let by_workshop = delivered.entry(workshop).or_default();
            let pieces = (room(&found) - *here).min(share - *by_workshop).min(quoted.unfilled);
            if pieces <= 0.0 {
                continue;
            }
            *here += pieces;
            *by_workshop += pieces;
            quoted.unfilled -= pieces;
            quoted.cost += pieces * found.cost;
            let capability = capability as usize;
            quoted.parts.push(Part { workshop, capability, routing, destination: 0, pieces, unit_cost: found.cost });
        }
        quoted
    }

    /// Shares the sites out among the destinations. Each is offered as many as could fill the whole
    /// request: whoever is dearer would never be asked, since one of those still has room.
    fn share_out(&self, request: &Request, room: impl Fn(&Found) -> f64) -> Quoted {
        let wanted: f64 = request.destinations.iter().map(|d| d.quantity).sum();
        let mut network = Network::new();
        let mut nodes: BTreeMap<u32, u32> = BTreeMap::new();
        let mut arcs = Vec::new();
        let mut left = Vec::new();
        for (destination, place) in request.destinations.iter().enumerate() {
            let (sink, unfilled) = network.add_sink(place.quantity, [1.0, 0.0]);
            left.push(unfilled);
            let mut offered = 0.0;
            let mut met = BTreeSet::new();
            for (routing, found) in self.sites(request, destination, 0..request.routings.len()) {
                if offered >= wanted {
                    break;
                }
                let pieces = room(&found);
                if pieces <= 0.0 {
                    continue;
                }
                // Other routings come to the same pool: its room counts once.
                offered += if met.insert(found.site.key) { pieces } else { 0.0 };
                let source = *nodes.entry(found.site.key).or_insert_with(|| network.add_source(pieces));
                let arc = network.add_arc(source, sink, [0.0, found.cost], f64::INFINITY);
                arcs.push((arc, routing, destination, found));
            }
        }
        network.minimise(|| false);
        let part = |(arc, routing, destination, found): (u32, usize, usize, Found)| {
            let (workshop, capability) = self.pools[found.site.key as usize];
            let pieces = network.flow(arc);
            let (workshop, capability) = (workshop as usize, capability as usize);
            Part { workshop, capability, routing, destination, pieces, unit_cost: found.cost }
        };
        let mut parts: Vec<Part> = arcs.into_iter().map(part).filter(|part| part.pieces > 1e-9).collect();
        parts.sort_by(|a, b| a.unit_cost.total_cmp(&b.unit_cost));
        Quoted {
            cost: parts.iter().map(|part| part.pieces * part.unit_cost).sum(),
            unfilled: left.into_iter().map(|arc| network.flow(arc)).sum(),
            parts,
        }
    }

    /// The sites that can make a request for a destination by some of its routings, cheapest first, with the
    /// routing they suit.
    fn sites<'q>(
        &'q self,
        request: &'q Request,
        destination: usize,
        routings: Range<usize>,
    ) -> impl Iterator<Item = (usize, Found)> + 'q {
        let at = request.destinations[destination].location.map(sphere::point);
        let pieces = request.destinations.iter().map(|d| d.quantity).sum();
        let mut queries = Vec::new();
        let mut routing_of = Vec::new();
        for r in routings {
            let Some(operation) = request.routings[r].operations.first() else {
                continue;
            };
            let money = operation.cost_per_piece_km.unwrap_or(self.policy.cost_per_piece_km);
            let per_km = self.policy.weights.cost * money + per_km_apart_from_money(&self.policy);
            let fitting = self.trades.iter().filter(|(has, _)| vocabulary::fits(has, &operation.process));
            for (index, at) in fitting.zip(at.iter().cycle()).map(|((_, index), at)| (index, *at)) {
                let reach_km = request.max_distance_km.unwrap_or(f64::INFINITY);
                let use_per_piece = operation.use_per_piece;
                queries.push(Query { index, at, use_per_piece, per_km, reach_km, pieces });
                routing_of.push(r);
            }
        }
        let routings = routing_of.clone();
        let takes = move |query: usize, site: &Site| {
            let (workshop, capability) = self.pools[site.key as usize];
            let workshop = &self.workshops[workshop as usize];
            let country = workshop.country.as_ref();
            let operation = &request.routings[routings[query]].operations[0];
            (workshop.verified || !request.requires_verified)
                && (request.countries.is_empty() || country.is_some_and(|c| request.countries.contains(c)))
                && fit::falls_short(&workshop.capabilities[capability as usize], operation).is_empty()
        };
        Walk::new(queries, f64::INFINITY, takes).map(move |found| (routing_of[found.query], found))
    }
}

fn per_km_apart_from_money(policy: &Policy) -> f64 {
    policy.weights.km + policy.weights.co2e * policy.co2e_kg_per_piece_km
}
