//! The canonical names of OKW version 1, found from any spelling.

use toml::{Table, Value};

/// Every name of the specification, in snake_case, and those that implementers added.
const NAMES: &str = "name location owner contact affiliations facility_status opening_hours description date_founded \
access_type wheelchair_accessibility equipment manufacturing_processes typical_batch_size floor_size storage_capacity \
typical_materials certifications backup_generator uninterrupted_power_supply road_access loading_dock \
maintenance_schedule typical_products partners_funders customer_reviews circular_economy applies_principles by_products \
human_capacity headcount innovation_space staff learning_resources services footfall residencies contact_person bio \
website languages mailing_list images landline mobile fax email whatsapp social_media facebook twitter instagram \
other_urls address number street district city region country postcode gps_coordinates coordinates directions \
what3words words language equipment_type manufacturing_process make model serial_number skills_required condition notes \
quantity throughput power_rating materials_worked usage_levels tolerance_class current_firmware axes bed_size \
bending_length build_volume chuck_jaw_diameter collet_size computer_controlled cross_slide_travel daylight_opening \
distance_between_centres ejector_threads extraction_system gantry_material hot_runner_compatible laser_power \
layer_resolution locating_ring_diameter material_worked maximum_clamping_force maximum_shot_volume maximum_spindle_speed \
maximum_tie_bar_distance nozzle_size nozzle_radius optimal_material pieceholding_type press_force punch_force \
spindle_rotation stations station_size tailstock_sleeve_travel tooling_type turning_capacity working_surface x_travel \
y_travel z_travel material_type manufacturer brand supplier_location record_data date_created created_by last_updated \
updated_by date_verified verified_by data_collection_method latitude longitude lat lon id";

/// Other spellings of a name, in snake_case.
const ALIASES: [(&str, &str); 8] = [
    ("gps", "gps_coordinates"),
    ("materials", "typical_materials"),
    ("products", "typical_products"),
    ("status", "facility_status"),
    ("manufacturing_capabilities", "manufacturing_processes"),
    ("postal_code", "postcode"),
    ("zip_code", "postcode"),
    ("uninterruptible_power_supply", "uninterrupted_power_supply"),
];

/// The record with every known name in snake_case, whatever its spelling; unknown names as they are.
pub(super) fn canonical(table: Table) -> Table {
    let mut out = Table::new();
    for (key, value) in table {
        let value = match value {
            Value::Table(inner) => Value::Table(canonical(inner)),
            Value::Array(items) => Value::Array(items.into_iter().map(inside).collect()),
            other => other,
        };
        let name = name(&key).filter(|name| !out.contains_key(*name)).map_or(key, str::to_owned);
        out.insert(name, value);
    }
    out
}

fn inside(value: Value) -> Value {
    match value {
        Value::Table(table) => Value::Table(canonical(table)),
        other => other,
    }
}

fn name(key: &str) -> Option<&'static str> {
    let snake = snake(key);
    let aliased = ALIASES.iter().find(|(alias, _)| *alias == snake).map(|(_, name)| *name);
    aliased.or_else(|| NAMES.split_whitespace().find(|name| *name == snake))
}

/// `facilityStatus`, `Facility Status` and `facility-status` as `facility_status`.
pub(super) fn snake(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 4);
    let mut before: Option<char> = None;
    for c in key.trim().chars() {
        let breaks = c.is_uppercase() && before.is_some_and(|b| b.is_lowercase());
        if (!c.is_alphanumeric() || breaks) && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        }
        before = Some(c);
    }
    out.trim_end_matches('_').to_owned()
}
