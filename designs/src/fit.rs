//! Whether a capability can take a piece of work, and if not, every reason why.
//!
//! Only what the work asks of the machine and hands is judged here; place, verification and free capacity
//! are the matcher's. What is absent on either side constrains nothing.

use serde::{Deserialize, Serialize};

use crate::vocabulary;

/// What an operation asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Requirement<'a> {
    pub process: &'a str,
    pub material: Option<&'a str>,
    /// Size of the piece in millimetres, in any orientation.
    pub size_mm: Option<[f64; 3]>,
    /// Largest deviation allowed, in millimetres.
    pub tolerance_mm: Option<f64>,
    pub certifications: &'a [String],
}

/// What a pool of machines, tools or hands can do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Capability<'a> {
    pub process: &'a str,
    /// Materials it works; empty: any.
    pub materials: &'a [String],
    /// Largest piece it takes, in millimetres.
    pub envelope_mm: Option<[f64; 3]>,
    /// Deviation it can keep, in millimetres.
    pub tolerance_mm: Option<f64>,
    pub certifications: &'a [String],
}

/// Why a capability cannot take an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Process,
    Material,
    Envelope,
    Tolerance,
    Certification,
}

impl Reason {
    /// The stable word for this reason, as in plans and in the API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Material => "material",
            Self::Envelope => "envelope",
            Self::Tolerance => "tolerance",
            Self::Certification => "certification",
        }
    }
}

/// Every reason why `capability` cannot do what is asked; empty: it can.
pub fn reasons(asked: &Requirement<'_>, capability: &Capability<'_>) -> Vec<Reason> {
    let checks = [
        (Reason::Process, vocabulary::fits(capability.process, asked.process)),
        (Reason::Material, works(capability.materials, asked.material)),
        (Reason::Envelope, holds(capability.envelope_mm, asked.size_mm)),
        (Reason::Tolerance, is_fine_enough(capability.tolerance_mm, asked.tolerance_mm)),
        (Reason::Certification, asked.certifications.iter().all(|c| capability.certifications.contains(c))),
    ];
    checks.into_iter().filter(|(_, met)| !met).map(|(reason, _)| reason).collect()
}

fn works(materials: &[String], asked: Option<&str>) -> bool {
    materials.is_empty()
        || asked.is_none_or(|asked| materials.iter().any(|have| vocabulary::material_fits(have, asked)))
}

/// Whether the box `asked` goes into the box `envelope` turned by right angles: sorted, each side must.
pub(crate) fn holds(envelope: Option<[f64; 3]>, asked: Option<[f64; 3]>) -> bool {
    let (Some(mut envelope), Some(mut asked)) = (envelope, asked) else {
        return true;
    };
    envelope.sort_by(f64::total_cmp);
    asked.sort_by(f64::total_cmp);
    asked.iter().zip(envelope).all(|(side, room)| *side <= room)
}

fn is_fine_enough(kept: Option<f64>, asked: Option<f64>) -> bool {
    match (kept, asked) {
        (Some(kept), Some(asked)) => kept <= asked,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: Requirement<'_> =
        Requirement { process: "cnc_mill", material: None, size_mm: None, tolerance_mm: None, certifications: &[] };
    const CAPABILITY: Capability<'_> =
        Capability { process: "cnc_mill", materials: &[], envelope_mm: None, tolerance_mm: None, certifications: &[] };

    #[test]
    fn what_is_absent_constrains_nothing() {
        assert_eq!(reasons(&ASKED, &CAPABILITY), []);
        let strict =
            Requirement { material: Some("brass"), size_mm: Some([1e6; 3]), tolerance_mm: Some(0.001), ..ASKED };
        assert_eq!(reasons(&strict, &CAPABILITY), []);
    }

    #[test]
    fn every_reason_is_given_at_once() {
        let iso = ["ISO 13485".to_owned()];
        let steel = ["mild_steel".to_owned()];
        let asked = Requirement {
            process: "cnc_turn",
            material: Some("brass"),
            size_mm: Some([10.0, 10.0, 301.0]),
            tolerance_mm: Some(0.05),
            certifications: &iso,
        };
        let capability = Capability {
            materials: &steel,
            envelope_mm: Some([300.0, 200.0, 100.0]),
            tolerance_mm: Some(0.1),
            ..CAPABILITY
        };
        let codes: Vec<_> = reasons(&asked, &capability).into_iter().map(Reason::code).collect();
        assert_eq!(codes, ["process", "material", "envelope", "tolerance", "certification"]);
    }

    #[test]
    fn a_piece_may_be_turned_to_go_in() {
        let asked = Requirement { size_mm: Some([100.0, 300.0, 200.0]), ..ASKED };
        let capability = Capability { envelope_mm: Some([300.0, 200.0, 100.0]), ..CAPABILITY };
        assert_eq!(reasons(&asked, &capability), []);
        let bigger = Requirement { size_mm: Some([150.0, 150.0, 150.0]), ..ASKED };
        assert_eq!(reasons(&bigger, &capability), [Reason::Envelope]);
    }

    #[test]
    fn a_special_process_serves_a_general_need() {
        assert_eq!(reasons(&Requirement { process: "subtractive", ..ASKED }, &CAPABILITY), []);
        let general = Capability { process: "subtractive", ..CAPABILITY };
        assert_eq!(reasons(&ASKED, &general), [Reason::Process]);
    }
}
