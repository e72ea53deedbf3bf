//! The network simplex: the cheapest flow from one root through bounded arcs.
//!
//! The basis is a tree that hangs from the root. It is kept strongly feasible, which means that every
//! node can be sent a little more from the root, and that is what ends the search under ties. Costs have
//! two parts, compared one after the other: pieces left unfilled, then money, so that filling first needs
//! no penalty that would drown the prices. Nodes and arcs may be added at any time; the tree stays.

/// A cost or a price: what it leaves unfilled, then money.
pub(crate) type Cost = [f64; 2];

/// Nobody: the parent of the root, the sibling of the last child.
const NONE: u32 = u32::MAX;

/// Where everything comes from.
pub(crate) const ROOT: u32 = 0;

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    InTree,
    Empty,
    Full,
}

#[derive(Clone, Debug)]
struct Arc {
    from: u32,
    to: u32,
    cost: Cost,
    state: State,
}

/// What goes through an arc, apart from what pricing looks at.
#[derive(Clone, Debug)]
struct Flow {
    most: f64,
    now: f64,
}

#[derive(Clone, Debug)]
struct Node {
    parent: u32,
    /// The arc to the parent.
    arc: u32,
    depth: u32,
    child: u32,
    before: u32,
    after: u32,
    price: Cost,
}

/// A flow that is always feasible, and the tree that proves how good it is.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    nodes: Vec<Node>,
    arcs: Vec<Arc>,
    flows: Vec<Flow>,
    next: usize,
    pivots: usize,
}

/// Where a push is stopped: by which arc, on which side of the entering one.
enum Stop {
    Entering,
    First(u32),
    Second(u32),
}

impl Network {
    pub fn new() -> Self {
        let root = Node { parent: NONE, arc: NONE, depth: 0, child: NONE, before: NONE, after: NONE, price: [0.0; 2] };
        Network { nodes: vec![root], arcs: Vec::new(), flows: Vec::new(), next: 0, pivots: 0 }
    }

    /// Adds a node that passes on whatever the root sends it, up to `room`, for nothing.
    pub fn add_source(&mut self, room: f64) -> u32 {
        self.hang([0.0; 2], room, 0.0).0
    }

    /// Adds a node that keeps `amount`, which the root sends at `cost` until something cheaper is found.
    /// Gives back node and arc.
    pub fn add_sink(&mut self, amount: f64, cost: Cost) -> (u32, u32) {
        self.hang(cost, f64::INFINITY, amount)
    }

    fn hang(&mut self, cost: Cost, most: f64, flow: f64) -> (u32, u32) {
        let (node, arc) = (self.nodes.len() as u32, self.arcs.len() as u32);
        self.arcs.push(Arc { from: ROOT, to: node, cost, state: State::InTree });
        self.flows.push(Flow { most, now: flow });
        self.nodes.push(Node { parent: ROOT, arc, depth: 1, child: NONE, before: NONE, after: NONE, price: cost });
        self.link(node, ROOT);
        (node, arc)
    }

    /// Adds an empty arc.
    pub fn add_arc(&mut self, from: u32, to: u32, cost: Cost, most: f64) -> u32 {
        self.arcs.push(Arc { from, to, cost, state: State::Empty });
        self.flows.push(Flow { most, now: 0.0 });
        self.arcs.len() as u32 - 1
    }

    pub fn flow(&self, arc: u32) -> f64 {
        self.flows[arc as usize].now
    }

    /// What one more unit costs at a node.
    pub fn price(&self, node: u32) -> Cost {
        self.nodes[node as usize].price
    }

    /// Sends the flow along cheaper ways until there are none. False: `stop` said so before.
    pub fn minimise(&mut self, stop: impl Fn() -> bool) -> bool {
        // Strong feasibility ends the search in exact arithmetic; this ends it in any.
        let most = self.pivots + 1_000_000 + 200 * self.arcs.len();
        while let Some(arc) = self.entering() {
            self.pivot(arc);
            self.pivots += 1;
            if self.pivots > most || (self.pivots.is_multiple_of(256) && stop()) {
                return false;
            }
        }
        true
    }

    /// The arc that saves most per unit, in the first block of arcs where any does.
    fn entering(&mut self) -> Option<u32> {
        let count = self.arcs.len();
        let block = (0.5 * (count as f64).sqrt()) as usize + 16;
        let mut best: Option<(Cost, usize)> = None;
        let mut looked = 0;
        while looked < count {
            for _ in 0..block.min(count - looked) {
                if self.next >= count {
                    self.next = 0;
                }
                let saved = self.saved(&self.arcs[self.next]);
                let better = |best: Cost| saved[0] > best[0] || (saved[0] == best[0] && saved[1] > best[1]);
                if (saved[0] > 0.0 || saved[1] > 0.0) && best.is_none_or(|(cost, _)| better(cost)) {
                    best = Some((saved, self.next));
                }
                self.next += 1;
                looked += 1;
            }
            if let Some((_, arc)) = best {
                return Some(arc as u32);
            }
        }
        None
    }

    /// What sending one unit along an arc (or one unit less, where it is full) would save; nothing
    /// within the rounding of the prices.
    fn saved(&self, arc: &Arc) -> Cost {
        let sign = match arc.state {
            State::InTree => return [0.0; 2],
            State::Empty => 1.0,
            State::Full => -1.0,
        };
        let (from, to) = (&self.nodes[arc.from as usize].price, &self.nodes[arc.to as usize].price);
        let part = |i: usize| sign * (to[i] - from[i] - arc.cost[i]);
        let is_rounding =
            |saved: f64, i: usize| saved.abs() <= 1e-13 * (to[i].abs() + from[i].abs() + arc.cost[i].abs());
        let first = part(0);
        if first != 0.0 && !is_rounding(first, 0) {
            return [first.max(0.0), 0.0];
        }
        let second = part(1);
        if second > 0.0 && !is_rounding(second, 1) { [0.0, second] } else { [0.0; 2] }
    }

    /// How much more can go through the arc above a node, downwards or upwards.
    fn left(&self, node: u32, down: bool) -> f64 {
        let arc = self.nodes[node as usize].arc as usize;
        let Flow { most, now } = self.flows[arc];
        if (self.arcs[arc].to == node) == down { most - now } else { now }
    }

    fn send(&mut self, node: u32, down: bool, amount: f64) {
        let arc = self.nodes[node as usize].arc as usize;
        let now = &mut self.flows[arc].now;
        *now = if (self.arcs[arc].to == node) == down { *now + amount } else { (*now - amount).max(0.0) };
    }

    fn pivot(&mut self, entering: u32) {
        let Arc { from, to, state, .. } = self.arcs[entering as usize];
        let most = self.flows[entering as usize].most;
        let (first, second) = if state == State::Empty { (from, to) } else { (to, from) };
        let apex = self.apex(first, second);
        // Of equal stops the first on the way from the apex leaves: that keeps the tree strongly feasible.
        let mut amount = f64::INFINITY;
        let mut stop = Stop::Entering;
        let mut node = first;
        while node != apex {
            let left = self.left(node, true);
            if left <= amount {
                (amount, stop) = (left, Stop::First(node));
            }
            node = self.nodes[node as usize].parent;
        }
        if most < amount {
            (amount, stop) = (most, Stop::Entering);
        }
        node = second;
        while node != apex {
            let left = self.left(node, false);
            if left < amount {
                (amount, stop) = (left, Stop::Second(node));
            }
            node = self.nodes[node as usize].parent;
        }
        let amount = amount.max(0.0);
        self.send_round(first, second, apex, amount);
        let now = &mut self.flows[entering as usize].now;
        let moved = if state == State::Empty { amount } else { -amount };
        *now = (*now + moved).clamp(0.0, most);
        match stop {
            Stop::Entering => self.rest(entering, state == State::Empty),
            Stop::First(leaving) => self.exchange(entering, leaving, true, first, second),
            Stop::Second(leaving) => self.exchange(entering, leaving, false, second, first),
        }
    }

    /// Leaves an arc at one of its ends, outside the tree.
    fn rest(&mut self, arc: u32, full: bool) {
        let flow = &mut self.flows[arc as usize];
        (flow.now, self.arcs[arc as usize].state) = if full { (flow.most, State::Full) } else { (0.0, State::Empty) };
    }

    fn apex(&self, mut a: u32, mut b: u32) -> u32 {
        while a != b {
            if self.nodes[a as usize].depth >= self.nodes[b as usize].depth {
                a = self.nodes[a as usize].parent;
            } else {
                b = self.nodes[b as usize].parent;
            }
        }
        a
    }

    fn send_round(&mut self, first: u32, second: u32, apex: u32, amount: f64) {
        if amount == 0.0 {
            return;
        }
        for (mut node, down) in [(first, true), (second, false)] {
            while node != apex {
                self.send(node, down, amount);
                node = self.nodes[node as usize].parent;
            }
        }
    }

    /// Takes the arc above `leaving` out of the tree and hangs what was below it, turned so that
    /// `inside` is on top, from `outside` by the entering arc. `down`: the push went down that arc.
    fn exchange(&mut self, entering: u32, leaving: u32, down: bool, inside: u32, outside: u32) {
        let out = self.nodes[leaving as usize].arc;
        self.rest(out, (self.arcs[out as usize].to == leaving) == down);
        self.arcs[entering as usize].state = State::InTree;
        let (mut node, mut parent, mut arc) = (inside, outside, entering);
        loop {
            let (old_parent, old_arc) = (self.nodes[node as usize].parent, self.nodes[node as usize].arc);
            self.unlink(node);
            self.nodes[node as usize].arc = arc;
            self.link(node, parent);
            if node == leaving {
                break;
            }
            (parent, arc, node) = (node, old_arc, old_parent);
        }
        self.reprice(inside);
    }

    fn unlink(&mut self, node: u32) {
        let Node { parent, before, after, .. } = self.nodes[node as usize];
        if before == NONE {
            self.nodes[parent as usize].child = after;
        } else {
            self.nodes[before as usize].after = after;
        }
        if after != NONE {
            self.nodes[after as usize].before = before;
        }
    }

    fn link(&mut self, node: u32, parent: u32) {
        let after = std::mem::replace(&mut self.nodes[parent as usize].child, node);
        if after != NONE {
            self.nodes[after as usize].before = node;
        }
        let here = &mut self.nodes[node as usize];
        (here.parent, here.before, here.after) = (parent, NONE, after);
    }

    /// Sets depth and price of a node and all below it afresh, so that rounding never adds up.
    fn reprice(&mut self, top: u32) {
        let mut node = top;
        loop {
            let Node { parent, arc, .. } = self.nodes[node as usize];
            let above = &self.nodes[parent as usize];
            let Arc { to, cost, .. } = self.arcs[arc as usize];
            let sign = if to == node { 1.0 } else { -1.0 };
            let price = [above.price[0] + sign * cost[0], above.price[1] + sign * cost[1]];
            let depth = above.depth + 1;
            let here = &mut self.nodes[node as usize];
            (here.price, here.depth) = (price, depth);
            // Down, or else along, or else up until there is an along.
            if here.child != NONE {
                node = here.child;
                continue;
            }
            while node != top && self.nodes[node as usize].after == NONE {
                node = self.nodes[node as usize].parent;
            }
            if node == top {
                return;
            }
            node = self.nodes[node as usize].after;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_flow_of_a_small_transport_is_found() {
        // Two sources of 5 and 4.5, three sinks of 3: by hand 3·1 + 2·2 + 1·3 + 3·1 = 13.
        let mut network = Network::new();
        let sources = [network.add_source(5.0), network.add_source(4.5)];
        let sinks = [0, 1, 2].map(|_| network.add_sink(3.0, [1.0, 0.0]));
        let costs = [[1.0, 2.0, 9.0], [4.0, 3.0, 1.0]];
        let mut arcs = Vec::new();
        for (&source, costs) in sources.iter().zip(costs) {
            for (&(sink, _), cost) in sinks.iter().zip(costs) {
                arcs.push((network.add_arc(source, sink, [0.0, cost], f64::INFINITY), cost));
            }
        }
        assert!(network.minimise(|| false));
        let cost: f64 = arcs.iter().map(|&(arc, cost)| network.flow(arc) * cost).sum();
        assert_eq!(cost, 13.0);
        assert!(sinks.iter().all(|&(_, unfilled)| network.flow(unfilled) == 0.0));
        assert_eq!(network.price(sources[0]), [0.0, 1.0]);
    }

    #[test]
    fn what_does_not_fit_stays_with_the_least_weight() {
        let mut network = Network::new();
        let source = network.add_source(4.0);
        let light = network.add_sink(3.0, [1.0, 0.0]);
        let heavy = network.add_sink(3.0, [2.0, 0.0]);
        network.add_arc(source, light.0, [0.0, 1.0], 3.0);
        network.add_arc(source, heavy.0, [0.0, 50.0], 2.0);
        assert!(network.minimise(|| false));
        assert_eq!(network.flow(heavy.1), 1.0);
        assert_eq!(network.flow(light.1), 1.0);
    }
}
