//! The address of the client, through the proxies that the operator trusts and no others.

use std::net::IpAddr;

use actix_web::HttpRequest;

/// The client's address: the peer's, or, when the peer is a trusted proxy, the last address of `X-Forwarded-For` that
/// is not one.
pub fn address(req: &HttpRequest, trusted: &[IpAddr]) -> IpAddr {
    let peer = req.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    let forwarded = req.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    behind(peer, forwarded, trusted)
}

fn behind<'a>(peer: IpAddr, forwarded: impl Iterator<Item = &'a str>, trusted: &[IpAddr]) -> IpAddr {
    if !trusted.contains(&peer) {
        return peer;
    }
    let hops: Vec<IpAddr> =
        forwarded.flat_map(|list| list.split(',')).filter_map(|hop| hop.trim().parse().ok()).collect();
    hops.into_iter().rev().find(|hop| !trusted.contains(hop)).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        let proxy = ip("10.0.0.1");
        let seen = |peer, header: &'static str, trusted: &[IpAddr]| behind(peer, [header].into_iter(), trusted);
        assert_eq!(seen(ip("1.2.3.4"), "9.9.9.9", &[proxy]), ip("1.2.3.4"));
        assert_eq!(seen(proxy, "6.6.6.6, 9.9.9.9", &[proxy]), ip("9.9.9.9"), "the client may have written the first");
        assert_eq!(seen(proxy, "9.9.9.9, 10.0.0.2", &[proxy, ip("10.0.0.2")]), ip("9.9.9.9"));
        assert_eq!(seen(proxy, "nonsense", &[proxy]), proxy);
    }
}
