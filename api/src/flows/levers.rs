//! Levers: what a designer or coordinator changes with one tap so that a short request is filled. It is planned again.

use matcher::Action;
use store::levers::{Limits, widen};
use store::networks::{self, Network};
use store::{Db, RequestId, Result, StoreError, TimeDelta, requests};

use super::post::FARTHEST_DAYS;
use crate::auth::Who;

/// One change that the reader may decide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lever {
    /// So many days later.
    MoreDays(u32),
    /// One workshop may deliver up to this share, 0 to 1.
    Share(f64),
    /// So many workshops may deliver.
    Workshops(u32),
    /// Ways of up to so many kilometres; a rule of the network, so for its coordinators.
    Reach(f64),
}

impl Lever {
    /// As a form carries it: `more_days=3`.
    pub fn read(text: &str) -> Option<Self> {
        let (kind, value) = text.split_once('=')?;
        Some(match kind {
            "more_days" => Self::MoreDays(value.parse().ok()?),
            "share" => Self::Share(value.parse().ok()?),
            "workshops" => Self::Workshops(value.parse().ok()?),
            "reach" => Self::Reach(value.parse().ok()?),
            _ => return None,
        })
    }

    /// The text that [`Lever::read`] reads.
    pub fn text(&self) -> String {
        match self {
            Self::MoreDays(days) => format!("more_days={days}"),
            Self::Share(share) => format!("share={share}"),
            Self::Workshops(most) => format!("workshops={most}"),
            Self::Reach(km) => format!("reach={km}"),
        }
    }

    /// Whether its value is one that a person could mean.
    pub fn is_sane(&self) -> bool {
        match self {
            Self::MoreDays(days) => (1..=60).contains(days),
            Self::Share(share) => *share > 0.0 && *share <= 1.0,
            Self::Workshops(most) => (1..=10_000).contains(most),
            Self::Reach(km) => (1.0..=20_100.0).contains(km),
        }
    }
}

/// Whether an action is about this request, or about nobody's in particular.
pub fn concerns(action: &Action, request: &str) -> bool {
    match action {
        Action::Reach { request: of, .. }
        | Action::Routing { request: of, .. }
        | Action::Share { request: of, .. }
        | Action::Workshops { request: of, .. } => of == request,
        Action::MoreDays { .. } | Action::Verify { .. } | Action::Unpause { .. } | Action::Lots => true,
    }
}

/// The networks whose rule stands in the way of a longer reach.
pub fn narrower(networks: &[Network], km: f64) -> impl Iterator<Item = &Network> {
    networks.iter().filter(move |network| network.max_distance_km.is_some_and(|most| most < km))
}

/// Changes what the levers say and lets the planner look again. `forbidden` for a rule of a network that the reader does
/// not coordinate, `not_wider` where a limit would shrink.
pub fn pull(db: &mut Db, who: &Who, id: RequestId, levers: &[Lever]) -> Result<()> {
    requests::hold(db, &[id])?;
    let actor = who.actor();
    let mut limits = Limits::of(&requests::find(db, id)?);
    for lever in levers {
        match lever {
            Lever::MoreDays(days) => limits.due_day += TimeDelta::days(i64::from(*days)),
            Lever::Share(share) => limits.max_share = Some(*share),
            Lever::Workshops(most) => limits.max_workshops = i32::try_from(*most).ok(),
            Lever::Reach(km) => widen_reach(db, who, id, *km)?,
        }
    }
    if (limits.due_day - db.now.date_naive()).num_days() > FARTHEST_DAYS {
        return Err(StoreError::refused("not_possible"));
    }
    widen(db, actor, id, limits)?;
    requests::reopen(db, actor, id, "lever")
}

fn widen_reach(db: &mut Db, who: &Who, id: RequestId, km: f64) -> Result<()> {
    let mut all = Vec::new();
    for network in requests::networks(db, id)? {
        all.push(networks::find(db, network)?);
    }
    for network in narrower(&all, km) {
        if !who.coordinates(network.id) {
            return Err(StoreError::refused("forbidden"));
        }
        networks::update(db, who.actor(), Network { max_distance_km: Some(km), ..network.clone() })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Lever;

    #[test]
    fn a_form_carries_a_lever() {
        for lever in [Lever::MoreDays(3), Lever::Share(0.4), Lever::Workshops(12), Lever::Reach(250.0)] {
            assert_eq!(Lever::read(&lever.text()), Some(lever));
            assert!(lever.is_sane());
        }
        for odd in ["", "more_days", "more_days=-1", "share=much", "lots=1"] {
            assert_eq!(Lever::read(odd), None, "{odd}");
        }
        for wild in [Lever::MoreDays(0), Lever::Share(f64::NAN), Lever::Share(1.5), Lever::Reach(f64::INFINITY)] {
            assert!(!wild.is_sane(), "{wild:?}");
        }
    }
}
