//! Nothing private leaks: a word that stands nowhere else is planted in everything that is private or not approved, and
//! then every page, map answer, API answer, feed and export that can be reached is read, by somebody unknown and by a
//! designer who has no part in any of it.

use std::collections::{BTreeSet, VecDeque};

use api::flows::imports::{self, Told};
use api::flows::petitions::{self, Said};
use api::flows::post::{self, Place, Wanted};
use api::flows::proposal::{self, Proposal};
use api::flows::visibility::{Reader, Visibility};
use api::flows::{answers, making, notices, public_pages, subscriptions};
use api::routes::{self, Access};
use store::event::Actor;
use store::grants::{Role, Scope};
use store::jobs::{Answer as Accepted, Reported};
use store::notices::{NewNotice, NoticeKind};
use store::people::{self, NewPerson};
use store::petitions::Kind;
use store::public_pages::{PageState, PublicPage};
use store::state::{NoticeEvent, NoticeState};
use store::subscriptions::Wish;
use store::workshops::{self, Listing, Workshop};
use store::{Db, NaiveDate, ReportId, TimeDelta, WorkshopId, capacity, designs};
use tests::browser::Browser;
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

/// Begins every planted word.
const MARK: &str = "zqx";
/// What is planted as a number: an exact place, a price, a telephone; long enough to stand in no key by chance.
const NUMBERS: [&str; 6] = ["1.28647", "36.81722", "732195401", "7321954.01", "7,321,954.01", "700111222"];
/// The most addresses that one reader follows.
const MOST: usize = 1_500;

/// Records of workshops: one that is listed and closes some fields, others that are not listed at all.
fn plant_workshops(db: &mut Db, town: &Town) -> store::Result<()> {
    let new = NewPerson {
        name: "zqxcontactname",
        email: Some("zqxcontact@example.org"),
        phone: Some("+254700111222"),
        language: "en",
    };
    let contact = people::create(db, Actor::SETUP, &new)?;
    let mut rule = Visibility::default();
    for (field, from) in
        [("about", Reader::Network), ("products", Reader::Own), ("machines", Reader::Designer), ("prices", Reader::Own)]
    {
        rule.set(field, from);
    }
    let id = WorkshopId::new();
    let open = Workshop {
        id,
        slug: "closed-fields".to_owned(),
        name: "Closed fields".to_owned(),
        about: "zqxabout".to_owned(),
        products: "zqxproducts".to_owned(),
        machines: "zqxmachines".to_owned(),
        visibility: rule.text(),
        lat: -1.286_47,
        lon: 36.817_22,
        home: true,
        contact_id: Some(contact),
        ..town.workshop.clone()
    };
    workshops::create(db, Actor::SETUP, open.clone())?;
    store::networks::join(db, Actor::SETUP, town.network.id, id)?;
    let mut priced = capacity::of_workshops(db, &[town.workshop.id])?.remove(0);
    (priced.id, priced.workshop_id, priced.unit_cost) = (store::CapabilityId::new(), id, 732_195_401);
    capacity::put(db, Actor::SETUP, priced)?;
    for state in [Listing::Pending, Listing::Refused, Listing::Removed] {
        let hidden = Workshop {
            id: WorkshopId::new(),
            slug: format!("zqx-{state}"),
            name: format!("zqx{state}"),
            state: Listing::Pending,
            visibility: String::new(),
            ..open.clone()
        };
        workshops::create(db, Actor::SETUP, hidden.clone())?;
        if state != Listing::Pending {
            workshops::set_listing(db, Actor::SETUP, hidden.id, state, "zqxreviewnote")?;
        }
    }
    Ok(())
}

/// What people asked, typed or noted, and what is not handed in or not approved.
fn plant_words(db: &mut Db, town: &Town) -> store::Result<()> {
    let said = Said {
        name: "zqxasker".to_owned(),
        email: "zqxasker@example.org".to_owned(),
        note: "zqxasked".to_owned(),
        unread: true,
        reply: false,
        vouched: false,
    };
    for kind in [Kind::Claim, Kind::Correct, Kind::Remove, Kind::Write] {
        petitions::ask(db, &town.workshop, kind, &said, "en")?;
    }
    let proposal = Proposal {
        name: "zqxproposal".to_owned(),
        kind: "tailor".to_owned(),
        town: "Kisumu, Kenya".to_owned(),
        skills: "zqxskill".to_owned(),
        about: "zqxproposed".to_owned(),
        person: "zqxproposer".to_owned(),
        email: "zqxproposer@example.org".to_owned(),
        ..Proposal::default()
    };
    proposal::propose(db, &proposal, "en")?;
    let wish = Wish { filter: "q=zqxsought".to_owned(), words: "zqxwish".to_owned() };
    subscriptions::ask(db, &wish, "zqxreader@example.org", "en")?;
    let hidden = NewNotice {
        kind: NoticeKind::Repair,
        title: "zqxnotice".to_owned(),
        about: "zqxbroken".to_owned(),
        amount: "zqxmany".to_owned(),
        country: "KE".to_owned(),
        town: "Nairobi".to_owned(),
        place: (-1.28, 36.82),
    };
    notices::ask(db, hidden.clone(), "zqxposter@example.org", "en")?;
    // Of what everybody sees, what its poster should not have written is left out.
    let open = NewNotice {
        title: "A pump".to_owned(),
        about: "Write to zqxpump@example.org or +254 700 111 222".to_owned(),
        amount: "+254700111222".to_owned(),
        ..hidden.clone()
    };
    plant_notice(db, open, Some(true))?;
    for (title, agreed) in [("zqxpendingnotice", None), ("zqxrefusednotice", Some(false))] {
        plant_notice(db, NewNotice { title: title.to_owned(), ..hidden.clone() }, agreed)?;
    }
    let written = PublicPage {
        slug: String::new(),
        title: "zqxpage".to_owned(),
        lead: "zqxlead".to_owned(),
        text: "zqxtext".to_owned(),
        ..public_pages::blank(db, town.network.id)
    };
    public_pages::create(db, Actor::SETUP, written.clone())?;
    let shown = PublicPage { id: store::PublicPageId::new(), state: PageState::Published, ..written };
    let shown = public_pages::create(db, Actor::SETUP, shown)?;
    store::public_pages::update(db, Actor::SETUP, PublicPage { state: PageState::Draft, ..shown })?;
    let draft = Wanted {
        design: "face-shield".to_owned(),
        title: "zqxdraft".to_owned(),
        note: "zqxdraftnote".to_owned(),
        due_day: Some(db.now.date_naive() + TimeDelta::days(30)),
        networks: vec![town.network.slug.clone()],
        routings: vec!["printed".to_owned()],
        places: vec![Place {
            label: "zqxplace".to_owned(),
            town: "Nairobi".to_owned(),
            country: "KE".to_owned(),
            lat: Some(-1.286_47),
            lon: Some(36.817_22),
            quantity: Some(10),
            receiver: "zqxreceiver".to_owned(),
            receiver_email: "zqxreceiver@example.org".to_owned(),
        }],
        ..Wanted::default()
    };
    let posted = post::post(db, Actor::SETUP, town.people.designer, &draft, false)?;
    posted.map_err(|errors| store::StoreError::Rule(format!("{errors:?}")))?;
    answers::accept(db, Accepted { actor: Actor::LINK, job: town.job.id, version: None })?;
    let report =
        Reported { good: 1, note: "zqxreport".to_owned(), blocker: "zqxblocker".to_owned(), ..Reported::default() };
    making::report(db, Actor::LINK, ReportId::new(), town.job.id, None, report)?;
    let (known, version) = designs::shelf(db)?.remove(0);
    let withdrawn = designs::Design {
        id: store::DesignId::new(),
        slug: "zqx-withdrawn".to_owned(),
        title: "zqxdesign".to_owned(),
        summary: "zqxsummary".to_owned(),
        state: designs::Shelf::Withdrawn,
        search: "zqxdesign".to_owned(),
        ..known
    };
    let first = designs::Version {
        id: store::VersionId::new(),
        design_id: withdrawn.id,
        instructions: "zqxinstructions".to_owned(),
        ..version
    };
    designs::create(db, Actor::SETUP, &withdrawn, &first)
}

/// A notice whose address is proved, and what a reviewer said, if they did.
fn plant_notice(db: &mut Db, new: NewNotice, agreed: Option<bool>) -> store::Result<()> {
    let title = new.title.clone();
    notices::ask(db, new, "zqxpump@example.org", "en")?;
    let mut waiting = store::notices::in_state(db, NoticeState::Unproved, 9)?;
    waiting.retain(|row| row.title == title);
    let row = waiting.remove(0);
    store::notices::advance(db, Actor::LINK, &row, (NoticeEvent::Prove, ""), TimeDelta::days(9))?;
    match agreed {
        Some(agreed) => {
            let row = store::notices::find(db, row.id)?;
            notices::decide(db, Actor::SETUP, &row, agreed, "zqxreviewed")
        }
        None => Ok(()),
    }
}

/// The addresses of notices that nobody but their posters and reviewers may see.
fn unseen_notices(db: &mut Db) -> store::Result<Vec<String>> {
    let mut all = Vec::new();
    for state in [NoticeState::Unproved, NoticeState::Pending, NoticeState::Refused] {
        for row in store::notices::in_state(db, state, 9)? {
            all.extend([format!("/notices/{}", row.id), format!("/api/v1/notices/{}", row.id)]);
        }
    }
    Ok(all)
}

/// An imported record that names people, numbers and doors in every place where OKW has room for them.
async fn plant_import(world: &World) -> Result<(), Failure> {
    let agent = r#"{"name":"Council","contact_person":"zqxperson","bio":"zqxbio","mailing_list":"zqxlist@example.org",
        "contact":{"email":"zqxmail@example.org","mobile":"+254700111222","whatsapp":"+254700111222"},
        "location":{"address":{"street":"zqxagentstreet"},"gps_coordinates":"-1.28647, 36.81722"}}"#;
    let text = format!(
        r#"[{{"id":"k","name":"Imported Forge","description":"Gates",
            "location":{{"gps_coordinates":"-4.0547, 39.6636","directions":"zqxdirections",
                "what3words":{{"words":"zqx.three.words"}},
                "address":{{"number":"zqx7","street":"zqxstreet","district":"zqxdistrict","postcode":"zqx80100",
                    "city":"Mombasa","country":"KE"}}}},
            "contact":{agent},"owner":{agent},"affiliations":[{agent}],"partners_funders":[{agent}],
            "manufacturing_processes":["welding"],
            "equipment":[{{"equipment_type":"Anvil","manufacturing_process":"blacksmithing","serial_number":"zqxserial",
                "owner":{agent},"location":{{"address":{{"street":"zqxanvil"}}}}}}],
            "record_data":{{"created_by":{agent},"verified_by":{agent}}}}}]"#
    );
    let told = Told {
        slug: "list".to_owned(),
        name: "A list".to_owned(),
        url: String::new(),
        licence: "CC-BY-4.0".to_owned(),
        retrieved_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default(),
        file_name: "list.json".to_owned(),
        mapping: None,
    };
    let report = imports::run(&world.app.store, Actor::SETUP, told, text.into_bytes(), true).await?;
    assert_eq!(report.counts.added, 1, "{:?}", report.rejected);
    Ok(())
}

/// Addresses that no page links to: map answers at every zoom, exports in every shape, lists of the API, filters that
/// name what is closed, and the names of what is not listed.
fn beside() -> Vec<String> {
    let mut all: Vec<String> = (0..=16).map(|zoom| format!("/map/points.json?zoom={zoom}&bbox=30,-10,45,5")).collect();
    all.extend(
        ["/tiles.json", "/tiles/0/0/0.mvt", "/tiles/8/154/128.mvt", "/tiles/14/9867/8250.mvt"].map(str::to_owned),
    );
    for format in ["json", "csv", "yaml", "geojson"] {
        for more in ["", "&strict=true", "&source=list"] {
            all.push(format!("/exports/workshops?format={format}{more}"));
        }
    }
    for asked in ["/workshops", "/map", "/api/v1/workshops", "/map/points.json", "/tiles/0/0/0.mvt"] {
        for word in ["zqxabout", "zqxproducts", "zqxmachines", "zqxpending", "zqxcontactname"] {
            all.push(format!("{asked}?q={word}"));
        }
    }
    for name in ["zqx-pending", "zqx-refused", "zqx-removed"] {
        let places = ["/workshops", "/api/v1/workshops", "/ask"];
        all.extend(places.iter().map(|place| format!("{place}/{name}")));
    }
    for slug in ["zqxpage", "zqxpage-2"] {
        all.extend([format!("/pages/{slug}"), format!("/pages/{slug}/edit"), format!("/api/v1/pages/{slug}")]);
    }
    for part in ["", "/members", "/capabilities"] {
        all.push(format!("/api/v1/workshops/closed-fields{part}"));
    }
    all.extend(
        ["/designs/zqx-withdrawn", "/api/v1/designs/zqx-withdrawn", "/okh/export?design=zqx-withdrawn"]
            .map(str::to_owned),
    );
    all.extend(["/designs?q=zqxdesign", "/api/v1/designs?q=zqxdesign", "/workshops/closed-fields"].map(str::to_owned));
    all
}

/// The addresses of this site that a page or a document of the API names.
fn links(body: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for mark in ["href=\"", "src=\"", "action=\""] {
        for part in body.split(mark).skip(1) {
            let link = part.split('"').next().unwrap_or_default().replace("&#38;", "&").replace("&amp;", "&");
            let link = link.split('#').next().unwrap_or_default();
            // A drill shows every letter on purpose, with the links that only its reader has elsewhere.
            let elsewhere =
                !link.starts_with('/') || ["//", "/assets/", "/mail"].iter().any(|begin| link.starts_with(begin));
            if !elsewhere && !link.contains("lang=") {
                found.insert(link.to_owned());
            }
        }
    }
    for part in body.split("\"slug\":\"").skip(1) {
        let slug = part.split('"').next().unwrap_or_default();
        for kind in ["workshops", "designs", "requests", "networks"] {
            found.insert(format!("/api/v1/{kind}/{slug}"));
        }
    }
    found
}

/// Reads everything that can be reached from `starts`; gives what it read and every leak.
async fn crawl(pages: &Browser, program: &Browser, starts: Vec<String>) -> Result<(usize, Vec<String>), Failure> {
    let mut seen: BTreeSet<String> = starts.iter().cloned().collect();
    let mut queue: VecDeque<String> = starts.into();
    let (mut read, mut leaks) = (0, Vec::new());
    while let Some(address) = queue.pop_front() {
        let reader = if address.starts_with("/api/") { program } else { pages };
        let answer = reader.get(&address).await?;
        read += 1;
        let asked = address.to_lowercase();
        let headers: String = answer.headers.values().filter_map(|value| value.to_str().ok()).collect();
        for line in answer.body.lines().chain([headers.as_str()]) {
            // What was asked may be said back; nothing else may be said.
            let line = asked
                .split(['=', '/', '&', '?'])
                .filter(|part| part.contains(MARK))
                .fold(line.to_owned(), |line, part| line.replace(part, ""));
            for canary in [MARK].iter().chain(&NUMBERS) {
                if let Some(at) = line.find(canary) {
                    let around: String = line.get(at.saturating_sub(60)..).unwrap_or(&line).chars().take(120).collect();
                    leaks.push(format!("{address}: …{around}…"));
                }
            }
        }
        for link in links(&answer.body) {
            if seen.len() < MOST && seen.insert(link.clone()) {
                queue.push_back(link);
            }
        }
    }
    Ok((read, leaks))
}

in_world!(nothing_private_or_unapproved_is_seen_by_others, |world| async move {
    let town = Town::found(&world, "kilifi").await?;
    let planted = town.clone();
    world
        .app
        .store
        .write(move |db| {
            plant_workshops(db, &planted)?;
            plant_words(db, &planted)
        })
        .await?;
    plant_import(&world).await?;
    api::workers::until_idle(&world.app).await?;

    let fixed = |access: &[Access]| -> Vec<String> {
        let open = routes::all().filter(|route| route.method == "GET" && !route.path.contains('{'));
        let paths = open.filter(|route| access.contains(&route.access)).map(|route| route.path.to_owned());
        paths.filter(|path| !path.starts_with("/mail")).collect()
    };
    let mut starts = fixed(&[Access::Anyone]);
    starts.extend(beside());
    let unseen = world.app.store.read(unseen_notices).await?;
    assert_eq!(unseen.len(), 6);
    starts.extend(unseen.clone());
    let (anonymous, stranger) = (world.visitor()?, world.visitor()?);
    let (read, leaks) = crawl(&anonymous, &stranger, starts).await?;
    assert!(read > 100, "{read}");
    assert!(
        leaks.is_empty(),
        "somebody unknown sees {} canaries in {read} answers:\n{}",
        leaks.len(),
        leaks.join("\n")
    );

    let other = world.account("Other", &[(Role::Designer, Scope::Site)]).await?;
    let mut starts = fixed(&[Access::Anyone, Access::SignedIn, Access::Designer]);
    starts.extend(beside());
    starts.extend(unseen);
    let (read, leaks) = crawl(&world.browser(other).await?, &world.program(other).await?, starts).await?;
    assert!(read > 100, "{read}");
    assert!(
        leaks.is_empty(),
        "another designer sees {} canaries in {read} answers:\n{}",
        leaks.len(),
        leaks.join("\n")
    );
});
