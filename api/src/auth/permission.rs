//! Permissions as types: a handler that takes one is reached only by those who have it.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use store::grants::Role;

use super::{Visit, Who};
use crate::error::{Fault, Result};

/// Everybody; `None` is somebody who is not signed in.
pub struct Anyone(pub Option<Who>);

impl FromRequest for Anyone {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move { Ok(Self(Visit::of(&req).await?.who.clone())) })
    }
}

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = |$who:ident| $may:expr),+ $(,)?) => {$(
        $(#[$doc])*
        pub struct $name(pub Who);

        impl Deref for $name {
            type Target = Who;
            fn deref(&self) -> &Who {
                &self.0
            }
        }

        impl FromRequest for $name {
            type Error = Fault;
            type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

            fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
                let req = req.clone();
                Box::pin(async move {
                    let who = Visit::of(&req).await?.who.clone().ok_or(Fault::new("signed_out"))?;
                    let may = |$who: &Who| $may;
                    if may(&who) { Ok(Self(who)) } else { Err(Fault::new("forbidden")) }
                })
            }
        }
    )+};
}

permissions! {
    /// Any active account.
    SignedIn = |_who| true,
    /// Somebody who may ask for things to be made.
    Designer = |who| who.has_any(Role::Designer),
    /// A coordinator of some network; which one is asked with [`Who::must_coordinate`].
    Coordinator = |who| who.has_any(Role::Coordinator),
    /// Somebody who runs the site.
    Admin = |who| who.is_admin(),
}
