//! What somebody signed in may do with one job, by who they are to its workshop, its request and its networks.

use store::event::Actor;
use store::jobs::Job;
use store::{Db, networks, requests};

use super::Who;

/// What a reader may do with a job, each with the actor that the journal names for it.
#[derive(Debug, Clone, Copy, Default)]
pub struct JobRights {
    /// Answers and reports for the workshop.
    pub work: Option<Actor>,
    /// Answers other terms and questions for a later day: the designer and coordinators.
    pub decide: Option<Actor>,
    /// Passes first articles.
    pub inspect: Option<Actor>,
    /// Decides disputes.
    pub resolve: Option<Actor>,
    /// Confirms what arrives.
    pub receive: Option<Actor>,
}

impl JobRights {
    /// The rights of somebody signed in.
    pub fn of(db: &mut Db, who: &Who, job: &Job) -> store::Result<Self> {
        let request = requests::find(db, job.request_id)?;
        let posted_to = requests::networks(db, request.id)?;
        let member_of: Vec<_> = networks::of_workshop(db, job.workshop_id)?.into_iter().map(|n| n.id).collect();
        let me = Some(who.actor());
        let coordinates = who.coordinates_one_of(&posted_to);
        let designs = request.designer_id == who.account;
        let inspects = posted_to.iter().any(|network| who.inspects(*network));
        Ok(Self {
            work: who.acts_for(job.workshop_id, &member_of),
            decide: me.filter(|_| coordinates || designs),
            inspect: me.filter(|_| coordinates || inspects),
            resolve: me.filter(|_| coordinates),
            receive: me.filter(|_| coordinates || designs || who.receives(request.id)),
        })
    }

    /// Whether there is anything at all that they may do, and so see.
    pub const fn any(&self) -> bool {
        self.work.is_some() || self.decide.is_some() || self.inspect.is_some() || self.receive.is_some()
    }
}
