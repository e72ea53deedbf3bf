//! The tables as diesel sees them; written from the migrations, compared with both databases by a test.

use diesel::table;

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    instance (id) {
        id -> Integer,
        drill -> Bool,
        clock_offset_s -> BigInt,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    person (id) {
        id -> Id,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        language -> Text,
        created_at -> Instant,
        erased_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    account (id) {
        id -> Id,
        person_id -> Id,
        email_key -> Text,
        password_hash -> Nullable<Text>,
        state -> Text,
        token_version -> Integer,
        created_at -> Instant,
        confirmed_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    role_grant (id) {
        id -> Id,
        account_id -> Id,
        role -> Text,
        scope_kind -> Text,
        scope_id -> Nullable<Id>,
        granted_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    session (id_hash) {
        id_hash -> Text,
        account_id -> Id,
        csrf -> Text,
        created_at -> Instant,
        seen_at -> Instant,
        expires_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    refresh_token (hash) {
        hash -> Text,
        family -> Id,
        account_id -> Id,
        created_at -> Instant,
        expires_at -> Instant,
        used_at -> Nullable<Instant>,
        revoked_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    link (hash) {
        hash -> Text,
        purpose -> Text,
        subject_id -> Id,
        person_id -> Nullable<Id>,
        subject_version -> Nullable<Integer>,
        created_at -> Instant,
        expires_at -> Instant,
        used_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    network (id) {
        id -> Id,
        slug -> Text,
        name -> Text,
        about -> Text,
        currency -> Text,
        language -> Text,
        time_zone -> Text,
        drill -> Bool,
        auto_approve -> Bool,
        waive_first_article -> Bool,
        urgency -> Text,
        transit_days -> Integer,
        cost_per_piece_km -> Double,
        max_distance_km -> Nullable<Double>,
        requires_verified -> Bool,
        version -> Integer,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    rate (network_id, currency, day) {
        network_id -> Id,
        currency -> Text,
        day -> Date,
        per_unit -> Double,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    workshop (id) {
        id -> Id,
        slug -> Text,
        name -> Text,
        about -> Text,
        kind -> Text,
        country -> Text,
        town -> Text,
        lat -> Double,
        lon -> Double,
        home -> Bool,
        public_lat -> Double,
        public_lon -> Double,
        time_zone -> Text,
        currency -> Text,
        people -> Nullable<Integer>,
        roles -> Text,
        products -> Text,
        machines -> Text,
        verification_level -> Integer,
        verification_source -> Text,
        verified_on -> Nullable<Date>,
        state -> Text,
        paused -> Bool,
        pause_reason -> Nullable<Text>,
        silences -> Integer,
        contact_id -> Nullable<Id>,
        by_mail -> Bool,
        invented -> Bool,
        source -> Text,
        search -> Text,
        version -> Integer,
        created_at -> Instant,
        updated_at -> Instant,
        checked_on -> Nullable<Date>,
        asked_on -> Nullable<Date>,
        visibility -> Text,
        access -> Text,
        languages -> Text,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    network_workshop (network_id, workshop_id) {
        network_id -> Id,
        workshop_id -> Id,
        joined_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    capability (id) {
        id -> Id,
        workshop_id -> Id,
        name -> Text,
        process -> Text,
        materials -> Text,
        envelope_mm -> Nullable<Json>,
        tolerance_mm -> Nullable<Double>,
        certifications -> Text,
        unit -> Text,
        per_day -> BigInt,
        work_days -> Integer,
        unit_cost -> BigInt,
        use_cost -> BigInt,
        setup_cost -> BigInt,
        min_lot -> BigInt,
        yield_share -> Double,
        active -> Bool,
        version -> Integer,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    capacity_day (capability_id, day) {
        capability_id -> Id,
        day -> Date,
        capacity -> BigInt,
        reserved -> BigInt,
        stated -> Bool,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    stored_file (sha256) {
        sha256 -> Text,
        bytes -> BigInt,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    file (id) {
        id -> Id,
        sha256 -> Text,
        subject_kind -> Text,
        subject_id -> Id,
        name -> Text,
        title -> Text,
        media_type -> Text,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    design (id) {
        id -> Id,
        slug -> Text,
        title -> Text,
        summary -> Text,
        owner_id -> Nullable<Id>,
        state -> Text,
        search -> Text,
        created_at -> Instant,
        version -> Integer,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    design_version (id) {
        id -> Id,
        design_id -> Id,
        number -> Integer,
        hash -> Text,
        manifest -> Text,
        instructions -> Text,
        licence -> Text,
        risk_class -> Integer,
        review -> Text,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    request (id) {
        id -> Id,
        slug -> Text,
        designer_id -> Id,
        design_version_id -> Id,
        title -> Text,
        note -> Text,
        wanted -> BigInt,
        due_day -> Date,
        currency -> Text,
        terms -> Text,
        routings -> Text,
        max_workshops -> Nullable<Integer>,
        max_share -> Nullable<Double>,
        state -> Text,
        review_note -> Text,
        version -> Integer,
        created_at -> Instant,
        posted_at -> Nullable<Instant>,
        closed_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    request_network (request_id, network_id) {
        request_id -> Id,
        network_id -> Id,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    destination (id) {
        id -> Id,
        request_id -> Id,
        position -> Integer,
        label -> Text,
        town -> Text,
        country -> Text,
        lat -> Double,
        lon -> Double,
        receiver_id -> Nullable<Id>,
        wanted -> BigInt,
        offered -> BigInt,
        accepted -> BigInt,
        unfilled -> BigInt,
        received -> BigInt,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    planning (id) {
        id -> Id,
        at -> Instant,
        problem -> Json,
        plan -> Json,
        rates -> Json,
        solver -> Text,
        duration_ms -> BigInt,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    plan (id) {
        id -> Id,
        request_id -> Id,
        number -> Integer,
        planning_id -> Id,
        cause -> Text,
        currency -> Text,
        cost -> BigInt,
        placed -> BigInt,
        unfilled -> BigInt,
        workshops -> Integer,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    job (id) {
        id -> Id,
        request_id -> Id,
        plan_id -> Id,
        plan_line -> Integer,
        workshop_id -> Id,
        capability_id -> Id,
        routing -> Text,
        operation -> Text,
        state -> Text,
        asked -> BigInt,
        quantity -> BigInt,
        use_per_piece -> BigInt,
        currency -> Text,
        price -> BigInt,
        due_day -> Date,
        offered_at -> Instant,
        expires_at -> Instant,
        reminders -> Integer,
        answered_at -> Nullable<Instant>,
        decline_reason -> Nullable<Text>,
        good -> BigInt,
        scrap -> BigInt,
        overrun -> BigInt,
        first_article -> Text,
        progress_due_at -> Nullable<Instant>,
        missed_reports -> Integer,
        shipped_at -> Nullable<Instant>,
        receipt_asks -> Integer,
        received_at -> Nullable<Instant>,
        version -> Integer,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    job_line (job_id, destination_id) {
        job_id -> Id,
        destination_id -> Id,
        quantity -> BigInt,
        received -> BigInt,
        rejected -> BigInt,
        rework -> BigInt,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    job_day (job_id, day) {
        job_id -> Id,
        day -> Date,
        reserved -> BigInt,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    counter_offer (id) {
        id -> Id,
        job_id -> Id,
        quantity -> BigInt,
        day -> Date,
        price -> BigInt,
        note -> Text,
        made_at -> Instant,
        answer -> Nullable<Text>,
        answered_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    report (id) {
        id -> Id,
        job_id -> Id,
        at -> Instant,
        good -> BigInt,
        scrap -> BigInt,
        note -> Text,
        blocker -> Text,
        photo_id -> Nullable<Id>,
        account_id -> Nullable<Id>,
        channel -> Text,
        corrects_id -> Nullable<Id>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    receipt (id) {
        id -> Id,
        job_id -> Id,
        destination_id -> Id,
        at -> Instant,
        received -> BigInt,
        rejected -> BigInt,
        reason -> Text,
        remedy -> Text,
        account_id -> Nullable<Id>,
        channel -> Text,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    event (seq) {
        seq -> BigInt,
        id -> Id,
        at -> Instant,
        actor_id -> Nullable<Id>,
        channel -> Text,
        subject_kind -> Text,
        subject_id -> Id,
        kind -> Text,
        schema_version -> Integer,
        payload -> Json,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    letter (id) {
        id -> Id,
        dedupe_key -> Text,
        event_id -> Id,
        person_id -> Id,
        kind -> Text,
        payload -> Json,
        language -> Text,
        state -> Text,
        attempts -> Integer,
        next_at -> Instant,
        claimed_until -> Nullable<Instant>,
        fence -> BigInt,
        last_error -> Nullable<Text>,
        created_at -> Instant,
        sent_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    planning_group (name) {
        name -> Text,
        dirty_at -> Nullable<Instant>,
        cause -> Text,
        claimed_until -> Nullable<Instant>,
        fence -> BigInt,
        last_error -> Nullable<Text>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    idempotency (scope, key) {
        scope -> Text,
        key -> Text,
        fingerprint -> Text,
        answer -> Json,
        at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    import_source (id) {
        id -> Id,
        slug -> Text,
        name -> Text,
        url -> Text,
        licence -> Text,
        mapping -> Nullable<Json>,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    import_batch (id) {
        id -> Id,
        source_id -> Id,
        file_name -> Text,
        file_hash -> Text,
        retrieved_on -> Date,
        state -> Text,
        report -> Json,
        account_id -> Nullable<Id>,
        created_at -> Instant,
        finished_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    import_record (id) {
        id -> Id,
        source_id -> Id,
        key -> Text,
        batch_id -> Id,
        workshop_id -> Nullable<Id>,
        state -> Text,
        hash -> Text,
        page -> Nullable<Text>,
        record -> Json,
        candidate_id -> Nullable<Id>,
        reason -> Nullable<Text>,
        updated_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    import_change (record_id, batch_id) {
        record_id -> Id,
        batch_id -> Id,
        hash -> Text,
        record -> Json,
        workshop -> Nullable<Json>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    workshop_field (workshop_id, field) {
        workshop_id -> Id,
        field -> Text,
        source_id -> Nullable<Id>,
        batch_id -> Nullable<Id>,
        account_id -> Nullable<Id>,
        channel -> Text,
        at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    following (id) {
        id -> Id,
        source_id -> Id,
        address -> Text,
        state -> Text,
        since -> Text,
        etag -> Text,
        next_at -> Instant,
        claimed_until -> Nullable<Instant>,
        fence -> BigInt,
        tried_at -> Nullable<Instant>,
        fetched_at -> Nullable<Instant>,
        failures -> Integer,
        error -> Nullable<Text>,
        counts -> Json,
        created_at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    petition (id) {
        id -> Id,
        kind -> Text,
        state -> Text,
        workshop_id -> Nullable<Id>,
        person_id -> Id,
        said -> Json,
        answer -> Text,
        created_at -> Instant,
        due_at -> Instant,
        decided_at -> Nullable<Instant>,
    }
}

table! {
    use crate::sql::{Id, Instant, Json};
    use diesel::sql_types::*;

    consent (id) {
        id -> Id,
        workshop_id -> Id,
        person_id -> Id,
        taken_by -> Id,
        given_on -> Date,
        how -> Text,
        language -> Text,
        at -> Instant,
    }
}

table! {
    use crate::sql::{Id, Instant};
    use diesel::sql_types::*;

    subscription (id) {
        id -> Id,
        person_id -> Id,
        filter -> Text,
        words -> Text,
        state -> Text,
        seen -> BigInt,
        created_at -> Instant,
        next_at -> Instant,
        claimed_until -> Nullable<Instant>,
        fence -> BigInt,
    }
}

table! {
    use crate::sql::{Id, Instant};
    use diesel::sql_types::*;

    notice (id) {
        id -> Id,
        kind -> Text,
        state -> Text,
        person_id -> Id,
        title -> Text,
        about -> Text,
        amount -> Text,
        country -> Text,
        town -> Text,
        lat -> Double,
        lon -> Double,
        created_at -> Instant,
        ends_at -> Instant,
        note -> Text,
    }
}

table! {
    use crate::sql::{Id, Instant};
    use diesel::sql_types::*;

    public_page (id) {
        id -> Id,
        slug -> Text,
        network_id -> Id,
        kind -> Text,
        state -> Text,
        language -> Text,
        title -> Text,
        lead -> Text,
        text -> Text,
        version -> Integer,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    instance,
    person,
    account,
    role_grant,
    session,
    refresh_token,
    link,
    network,
    rate,
    workshop,
    network_workshop,
    capability,
    capacity_day,
    stored_file,
    file,
    design,
    design_version,
    request,
    request_network,
    destination,
    planning,
    plan,
    job,
    job_line,
    job_day,
    counter_offer,
    report,
    receipt,
    event,
    letter,
    planning_group,
    idempotency,
    import_source,
    import_batch,
    import_record,
    import_change,
    workshop_field,
    following,
    petition,
    consent,
    subscription,
    notice,
    public_page,
);

diesel::allow_columns_to_appear_in_same_group_by_clause!(network_workshop::network_id, workshop::country);
