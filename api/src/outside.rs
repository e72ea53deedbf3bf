//! Asking other machines: the one place from which this house opens a connection that somebody else chose.
//!
//! What a coordinator types must not reach into the network this machine stands in. So the address is checked, every
//! name it resolves to is checked again when the connection is made, redirects are not followed, and time and size have
//! an end. An exercise may talk to itself: there, and only there, this machine counts as the world.

use std::error::Error;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{ACCEPT, ETAG, IF_NONE_MATCH};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode, Url};
use thiserror::Error as ThisError;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// The longest answer, in bytes.
const MOST_BYTES: usize = 8 << 20;

/// Asks other machines.
pub struct Outside {
    drill: bool,
    client: OnceLock<Client>,
}

/// Why another machine was not asked, or did not answer; the word is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ThisError)]
#[error("{0}")]
pub struct Trouble(pub &'static str);

/// What another machine answered.
#[derive(Debug, PartialEq, Eq)]
pub enum Got {
    /// The same as last time.
    Same,
    /// Something new, with its tag (may be empty).
    New { tag: String, body: Vec<u8> },
}

impl Outside {
    /// For an instance that is an exercise, or one in earnest.
    pub fn new(drill: bool) -> Self {
        Self { drill, client: OnceLock::new() }
    }

    /// The address of an instance as it is kept: `https://`, a public host, no slash at its end. `not_a_site`: no such
    /// address; `https_only`: not encrypted; `private_address`: within a network that is nobody else's business.
    pub fn site(&self, told: &str) -> Result<String, Trouble> {
        let url = Url::parse(told.trim()).map_err(|_| Trouble("not_a_site"))?;
        self.check(&url)?;
        if url.query().is_some() || url.fragment().is_some() || url.path() != "/" {
            return Err(Trouble("not_a_site"));
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    fn check(&self, url: &Url) -> Result<(), Trouble> {
        let host = url.host_str().filter(|_| url.username().is_empty() && url.password().is_none());
        let host = host.ok_or(Trouble("not_a_site"))?.trim_matches(['[', ']']);
        let number: Option<IpAddr> = host.parse().ok();
        let is_here = self.drill && (host == "localhost" || number.is_some_and(|ip| ip.is_loopback()));
        match url.scheme() {
            "https" => {}
            "http" if is_here => {}
            "http" => return Err(Trouble("https_only")),
            _ => return Err(Trouble("not_a_site")),
        }
        let is_refused = number.is_some_and(|ip| !may_be_asked(ip, self.drill)) || (host == "localhost" && !is_here);
        if is_refused { Err(Trouble("private_address")) } else { Ok(()) }
    }

    fn client(&self) -> Result<&Client, Trouble> {
        if let Some(known) = self.client.get() {
            return Ok(known);
        }
        // A proxy would look names up itself, where nobody checks them.
        let new = Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .dns_resolver(std::sync::Arc::new(Checked { drill: self.drill }))
            .connect_timeout(Duration::from_secs(10))
            .timeout(PATIENCE)
            .user_agent(concat!("karakana/", env!("CARGO_PKG_VERSION")))
            .build();
        let new = new.map_err(|error| {
            tracing::error!(%error, "no other machine can be asked");
            Trouble("unreachable")
        })?;
        Ok(self.client.get_or_init(|| new))
    }

    /// Asks for a JSON document; `tag` is that of the answer known already, or empty. Troubles: those of [`Outside::site`],
    /// `unreachable`, `too_slow`, `moved`, `refused`, `no_feed`, `broken`, `too_large`.
    pub async fn get(&self, address: &str, tag: &str) -> Result<Got, Trouble> {
        let url = Url::parse(address).map_err(|_| Trouble("not_a_site"))?;
        self.check(&url)?;
        let mut request = self.client()?.get(url).header(ACCEPT, "application/json");
        if !tag.is_empty() {
            request = request.header(IF_NONE_MATCH, tag);
        }
        let mut answer = request.send().await.map_err(|error| trouble(&error))?;
        match answer.status() {
            StatusCode::OK => {}
            StatusCode::NOT_MODIFIED if !tag.is_empty() => return Ok(Got::Same),
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => return Err(Trouble("no_feed")),
            status if status.is_redirection() => return Err(Trouble("moved")),
            status if status.is_client_error() => return Err(Trouble("refused")),
            _ => return Err(Trouble("broken")),
        }
        let tag = answer.headers().get(ETAG).and_then(|tag| tag.to_str().ok()).unwrap_or_default().to_owned();
        let mut body = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(|error| trouble(&error))? {
            if body.len() + part.len() > MOST_BYTES {
                return Err(Trouble("too_large"));
            }
            body.extend_from_slice(&part);
        }
        Ok(Got::New { tag, body })
    }
}

fn trouble(error: &reqwest::Error) -> Trouble {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(inner) = cause {
        if let Some(told) = inner.downcast_ref::<Trouble>() {
            return *told;
        }
        cause = inner.source();
    }
    Trouble(if error.is_timeout() { "too_slow" } else { "unreachable" })
}

/// Looks names up, and keeps only what may be asked.
struct Checked {
    drill: bool,
}

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let drill = self.drill;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> = found.filter(|at| may_be_asked(at.ip(), drill)).collect();
            if allowed.is_empty() {
                return Err(Trouble("private_address").into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is of the world, not of a network that this machine happens to stand in.
fn may_be_asked(ip: IpAddr, drill: bool) -> bool {
    if drill && ip.is_loopback() {
        return true;
    }
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (18..20).contains(&b));
    !(is_special
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || ip.is_multicast())
}

/// What stands for an address of the older kind is as public as that one.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    let parts = ip.segments();
    let older = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match parts {
        [0, 0, 0, 0, 0, 0xffff | 0, high, low] => parts[..7] != [0; 7] && is_public_v4(older(high, low)),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => is_public_v4(older(high, low)),
        [0x2002, high, low, ..] => is_public_v4(older(high, low)),
        [0x2001, 0..=0x01ff | 0x0db8, ..] => false,
        [first, ..] => (first & 0xe000) == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_world_may_be_asked() {
        let earnest = Outside::new(false);
        assert_eq!(earnest.site("https://Karakana.example/"), Ok("https://karakana.example".to_owned()));
        assert_eq!(earnest.site("https://karakana.example:8443"), Ok("https://karakana.example:8443".to_owned()));
        assert_eq!(earnest.site("http://karakana.example"), Err(Trouble("https_only")));
        for wrong in ["karakana.example", "ftp://a.example", "https://u:p@a.example", "https://a.example/map?x=1"] {
            assert_eq!(earnest.site(wrong), Err(Trouble("not_a_site")), "{wrong}");
        }
        for inside in [
            "127.0.0.1",
            "localhost",
            "0x7f.1",
            "2130706433",
            "10.0.0.1",
            "172.16.9.9",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "[::1]",
            "[::]",
            "[fe80::1]",
            "[fd00::1]",
            "[::ffff:10.0.0.1]",
            "[::ffff:127.0.0.1]",
            "[64:ff9b::a00:1]",
            "[2002:7f00:1::]",
            "[2001:db8::1]",
            "[ff02::1]",
        ] {
            assert_eq!(earnest.site(&format!("https://{inside}")), Err(Trouble("private_address")), "{inside}");
        }
        assert!(earnest.site("https://9.9.9.9").is_ok() && earnest.site("https://[2620:fe::fe]").is_ok());
    }

    #[test]
    fn an_exercise_may_talk_to_itself_and_to_no_neighbour() {
        let drill = Outside::new(true);
        assert!(drill.site("http://127.0.0.1:8081").is_ok() && drill.site("http://localhost:8081").is_ok());
        assert_eq!(drill.site("http://192.168.1.1"), Err(Trouble("https_only")));
        assert_eq!(drill.site("https://192.168.1.1"), Err(Trouble("private_address")));
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_refused_when_it_is_looked_up() {
        let earnest = Outside::new(false);
        assert_eq!(earnest.site("https://localhost"), Err(Trouble("private_address")));
        let name: Name = "localhost".parse().expect("a name");
        let refused = Checked { drill: false }.resolve(name).await.err().expect("it leads to this machine");
        assert_eq!(refused.downcast_ref(), Some(&Trouble("private_address")));
        let error =
            earnest.client().expect("a client").get("https://localhost:9/").send().await.expect_err("no connection");
        assert_eq!(trouble(&error), Trouble("private_address"), "the reason is found behind the connection's error");
    }
}
