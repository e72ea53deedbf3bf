//! The API under everything a program can get wrong: of each operation that is described, with wrong types, missing and
//! unknown fields, numbers out of every range, odd text, broken JSON and addresses that name nothing.
//!
//! Whatever is sent, nothing breaks: no answer is a 5xx, every refusal is a problem document, and its status is one that
//! the description names. What is sent follows from the description alone, and is the same each time.

use api::json::openapi::DOCUMENT;
use api::routes::{self, Access, Route};
use reqwest::{Method, RequestBuilder};
use serde_json::{Map, Value, json};
use tests::browser::{Answer, Browser};
use tests::db::Failure;
use tests::in_world;
use tests::world::World;

use crate::fixtures::{Cast, Player, cells};

/// How deep a schema is followed; destinations in a request are the deepest there is.
const DEEPEST: usize = 4;

fn odd_texts() -> Vec<String> {
    vec![
        String::new(),
        "\u{0}".to_owned(),
        "\u{202e}\u{1f9f5}\u{0301}ሠላም নমস্কার".to_owned(),
        "'; DROP TABLE job; --".to_owned(),
        "../../etc/passwd".to_owned(),
        "{{7*7}}<script>alert(1)</script>".to_owned(),
        "x".repeat(70_000),
    ]
}

/// Values of every kind, most of which do not belong wherever they are put.
fn odd_values() -> Vec<Value> {
    let mut all = vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e308),
        json!(0.5),
        json!([]),
        json!({}),
        json!([[[[[null]]]]]),
        json!({ "a": { "b": {} } }),
    ];
    all.extend(odd_texts().into_iter().map(Value::from));
    all
}

/// Bodies that are no document at all, or none that anybody asked for.
fn odd_bodies() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> =
        ["", " ", "null", "[]", "\"text\"", "1", "{", "{\"a\":}", "{\"a\":1,\"a\":2}", "nul", "[1e999]", "\u{feff}{}"]
            .iter()
            .map(|text| text.as_bytes().to_vec())
            .collect();
    all.push(vec![0xff, 0xfe, 0x00]);
    all.push(b"{\"name\":\"\xc3\x28\"}".to_vec());
    all.push([vec![b'['; 10_000], vec![b']'; 10_000]].concat());
    all.push(format!("{{\"name\":\"{}\"}}", "x".repeat(3_000_000)).into_bytes());
    all
}

/// The schema that a reference names.
fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(name) => &document["components"]["schemas"][name.rsplit('/').next().unwrap_or_default()],
        None => schema,
    }
}

/// A document that has the shape of a schema: what it is meant for hardly ever, but far enough to be looked at.
fn plausible(document: &Value, schema: &Value, depth: usize) -> Value {
    let schema = resolved(document, schema);
    if !schema["example"].is_null() {
        return schema["example"].clone();
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.first().and_then(Value::as_str).unwrap_or_default(),
        other => other.as_str().unwrap_or_default(),
    };
    match (kind, schema["format"].as_str()) {
        _ if depth == 0 => Value::Null,
        ("string", Some("date")) => json!("2031-01-06"),
        ("string", Some("uuid")) => json!("0192f0c1-2345-7abc-8def-0123456789ab"),
        ("string", _) => json!("word"),
        ("integer", _) => json!(3),
        ("number", _) => json!(0.5),
        ("boolean", _) => json!(false),
        ("array", _) => json!([plausible(document, &schema["items"], depth - 1)]),
        _ => {
            let fields = schema["properties"].as_object().into_iter().flatten();
            fields
                .map(|(name, inner)| (name.clone(), plausible(document, inner, depth - 1)))
                .collect::<Map<_, _>>()
                .into()
        }
    }
}

/// Every way to spoil one place of a document: odd values, nothing there, and something that does not belong.
fn spoilt(whole: &Value) -> Vec<Value> {
    let Value::Object(fields) = whole else { return Vec::new() };
    let mut all = vec![with(fields, "no_such_field", json!(1))];
    for (name, kept) in fields {
        let mut without = fields.clone();
        without.remove(name);
        all.push(without.into());
        all.extend(odd_values().into_iter().map(|odd| with(fields, name, odd)));
        match kept {
            Value::Object(_) => all.extend(spoilt(kept).into_iter().map(|inner| with(fields, name, inner))),
            Value::Array(items) => {
                let inner = items.iter().flat_map(spoilt);
                all.extend(inner.map(|one| with(fields, name, json!([one]))));
                all.extend(odd_values().into_iter().map(|odd| with(fields, name, json!([odd]))));
            }
            _ => {}
        }
    }
    all
}

fn with(fields: &Map<String, Value>, name: &str, value: Value) -> Value {
    let mut changed = fields.clone();
    changed.insert(name.to_owned(), value);
    changed.into()
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// The path with this value for every `{…}`.
fn named(path: &str, value: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { value } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// One operation as it is described, with an address that there is and somebody who may use it.
struct Tried<'a> {
    world: &'a World,
    route: &'static Route,
    said: Value,
    address: String,
    account: Option<store::AccountId>,
    /// How often something was sent.
    sent: usize,
    wrong: Vec<String>,
}

impl Tried<'_> {
    async fn by(&self) -> Result<Browser, Failure> {
        match self.account {
            Some(account) => self.world.program(account).await,
            None => self.world.visitor(),
        }
    }

    fn request(&self, from: &Browser, address: &str) -> Result<RequestBuilder, Failure> {
        Ok(from.request(Method::from_bytes(self.route.method.as_str().as_bytes())?, address))
    }

    async fn send(&mut self, from: &Browser, request: RequestBuilder, what: &str) -> Result<(), Failure> {
        self.sent += 1;
        let answer = from.send(request).await?;
        let what: String = what.chars().take(200).collect();
        if let Some(fault) = self.fault(&answer) {
            let body: String = answer.body.chars().take(300).collect();
            self.wrong.push(format!("{} {}: {fault} after {what}: {body}", self.route.method, self.route.path));
        }
        Ok(())
    }

    /// What is not as it should be with an answer.
    fn fault(&self, answer: &Answer) -> Option<String> {
        let status = answer.status.as_u16();
        if status >= 500 {
            return Some(format!("broke with {status}"));
        }
        if self.said["responses"][status.to_string()].is_null() {
            return Some(format!("{status} is not described"));
        }
        if status < 400 {
            return None;
        }
        let body = answer.json().unwrap_or_default();
        let is_problem = answer.header("content-type").starts_with("application/problem+json")
            && ["type", "title", "code"].iter().all(|field| body[field].as_str().is_some_and(|text| !text.is_empty()))
            && body["status"] == status;
        (!is_problem).then(|| format!("{status} is no problem document"))
    }

    async fn with_odd_bodies(&mut self, document: &Value) -> Result<(), Failure> {
        if self.route.method == "GET" {
            return Ok(());
        }
        let from = self.by().await?;
        let address = self.address.clone();
        for body in odd_bodies() {
            let what = format!("the body {:?}", String::from_utf8_lossy(&body[..body.len().min(60)]));
            let request = self.request(&from, &address)?.header("content-type", "application/json").body(body);
            self.send(&from, request, &what).await?;
        }
        for kind in ["text/plain", "multipart/form-data", "multipart/form-data; boundary=x", "application/xml", "ü"] {
            let request = self.request(&from, &address)?.header("content-type", kind).body("--x\r\n\r\nodd\r\n--x--");
            self.send(&from, request, kind).await?;
        }
        let schema = self.said["requestBody"]["content"]["application/json"]["schema"].clone();
        for body in spoilt(&plausible(document, &schema, DEEPEST)) {
            let request = self.request(&from, &address)?.json(&body);
            self.send(&from, request, &body.to_string()).await?;
        }
        Ok(())
    }

    async fn with_odd_addresses(&mut self) -> Result<(), Failure> {
        let from = self.by().await?;
        let mut odd = Vec::new();
        for parameter in self.said["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default();
            if parameter["in"] == "query" {
                let texts = odd_texts().into_iter().filter(|text| text.len() < 10_000);
                let texts = texts.chain(["-1", "1e9", "NaN", "true", "9223372036854775808"].map(str::to_owned));
                odd.extend(texts.map(|text| format!("{}?{name}={}", self.address, encoded(&text))));
                odd.push(format!("{}?{name}=1&{name}=2", self.address));
                odd.push(format!("{}?{name}=%ff%fe", self.address));
            }
        }
        if self.route.path.contains('{') {
            let values = ["0", "-1", "%00", "%ff", "%2e%2e%2f", "%F0%9F%A7%B5", &"x".repeat(3_000)];
            odd.extend(values.iter().map(|value| named(self.route.path, value)));
        }
        for address in odd {
            let request = self.request(&from, &address)?;
            let answer = from.send(request).await?;
            let status = answer.status.as_u16();
            // An address that is nobody's need not be this operation's.
            let fault = match status {
                404 | 405 => answer.problem().is_empty().then(|| format!("{status} is no problem document")),
                _ => self.fault(&answer),
            };
            if let Some(fault) = fault {
                let address: String = address.chars().take(200).collect();
                self.wrong.push(format!("{} {address}: {fault}", self.route.method));
            }
        }
        Ok(())
    }

    async fn with_odd_headers(&mut self) -> Result<(), Failure> {
        let from = self.by().await?;
        let address = self.address.clone();
        let long = "k".repeat(5_000);
        for (name, value) in [
            ("if-match", "\"\""),
            ("if-match", "W/\"99999999999999999999\""),
            ("idempotency-key", ""),
            ("idempotency-key", long.as_str()),
            ("idempotency-key", "with a blank"),
            ("accept-language", "*;q=nonsense, xx-XX"),
            ("accept", "image/png"),
            ("range", "bytes=9-1"),
        ] {
            let request = self.request(&from, &address)?.header(name, value).json(&json!({}));
            self.send(&from, request, &format!("{name}: {}", &value[..value.len().min(40)])).await?;
        }
        let nobody = self.world.visitor()?;
        for token in ["", "nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.e30."] {
            let request = self.request(&nobody, &address)?.bearer_auth(token).json(&json!({}));
            self.send(&nobody, request, &format!("the token {token:?}")).await?;
        }
        Ok(())
    }
}

/// Somebody who may use an operation, with the address of something of theirs.
async fn tried<'a>(world: &'a World, cast: &Cast, route: &'static Route, said: Value) -> Result<Tried<'a>, Failure> {
    let mut players = vec![match route.access {
        Access::Admin => Player::Admin,
        Access::Coordinator => Player::Coordinator,
        Access::Member => Player::Member,
        Access::Anyone | Access::Link | Access::SignedIn | Access::Designer => Player::Designer,
    }];
    let mut address = route.path.to_owned();
    if route.path.contains('{') {
        let own = cells(world, cast, route).await?.and_then(|cells| cells.into_iter().next()).ok_or("no cells")?;
        address = own.address;
        players.splice(0..0, own.players.iter().copied().filter(|player| !player.is_stranger()));
    }
    let open = matches!(route.access, Access::Anyone | Access::Link) && route.method != "GET";
    let account = if open { None } else { players.first().and_then(|player| cast.account(*player)) };
    Ok(Tried { world, route, said, address, account, sent: 0, wrong: Vec::new() })
}

in_world!(nothing_that_is_sent_breaks_the_api, |world| async move {
    let cast = Cast::assemble(&world).await?;
    let document = serde_json::to_value(&*DOCUMENT)?;
    let (mut wrong, mut sent) = (Vec::new(), 0);
    for route in routes::all().filter(|route| route.path.starts_with("/api/v1/")) {
        let said = document["paths"][route.path][route.method.as_str().to_lowercase()].clone();
        let mut tried = tried(&world, &cast, route, said).await?;
        tried.with_odd_addresses().await?;
        tried.with_odd_headers().await?;
        tried.with_odd_bodies(&document).await?;
        wrong.append(&mut tried.wrong);
        sent += tried.sent;
    }
    assert!(sent > 5_000, "{sent}");
    assert!(
        wrong.is_empty(),
        "{} times:\n{}",
        wrong.len(),
        wrong.iter().take(60).cloned().collect::<Vec<_>>().join("\n")
    );
});
