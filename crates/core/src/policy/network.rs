//! A network or a single address of a rule's `ip` condition.
//!
//! IPv4 has one form here: an address or network written in IPv6's mapped form is the IPv4 one. Hence `::/0` is all of
//! IPv6 and nothing of IPv4.

use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Net};
use serde::Deserialize;
use serde::de::Deserializer;

use super::read::{self, Member};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network(IpNet);

impl Network {
    /// Host bits are refused: whether `10.0.0.5/8` means a network or one address, only its author knows.
    fn read(text: &str) -> Option<Self> {
        let network = match text.split_once('/') {
            None => IpNet::from(text.parse::<IpAddr>().ok()?),
            Some((address, length)) => {
                let digits = !length.is_empty() && length.bytes().all(|digit| digit.is_ascii_digit());
                let length = digits.then(|| length.parse().ok())??;
                IpNet::new(address.parse().ok()?, length).ok()?
            }
        };
        (network == network.trunc()).then_some(Self(unmapped(network)))
    }

    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

fn unmapped(network: IpNet) -> IpNet {
    const MAPPED_PREFIX: u8 = 96;
    let IpNet::V6(v6) = network else { return network };
    let v4 = v6.addr().to_ipv4_mapped().zip(v6.prefix_len().checked_sub(MAPPED_PREFIX));
    v4.and_then(|(address, length)| Ipv4Net::new(address, length).ok()).map_or(network, IpNet::V4)
}

impl Member for Network {
    const EXPECTED: &'static str =
        "an address or a network without host bits, such as `192.0.2.7`, `10.0.0.0/8` or `2001:db8::/32`";
}

impl<'de> Deserialize<'de> for Network {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read::text(from, Self::EXPECTED, Self::read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(network: &str, address: &str) -> bool {
        Network::read(network).unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn a_network_holds_its_addresses() {
        assert!(contains("10.0.0.0/8", "10.255.255.255"));
        assert!(!contains("10.0.0.0/8", "11.0.0.0"));
        assert!(contains("2001:db8::/32", "2001:db8:ffff::1"));
        assert!(!contains("2001:db8::/32", "2001:db9::1"));
        assert!(contains("0.0.0.0/0", "203.0.113.9"));
    }

    #[test]
    fn an_address_is_a_network_of_one() {
        assert!(contains("192.0.2.7", "192.0.2.7"));
        assert!(!contains("192.0.2.7", "192.0.2.8"));
        assert!(contains("2001:db8::7", "2001:db8::7"));
    }

    #[test]
    fn mapped_addresses_are_ipv4_on_both_sides() {
        assert!(contains("10.0.0.0/8", "::ffff:10.1.2.3"));
        assert!(contains("::ffff:10.0.0.0/104", "10.1.2.3"));
        assert!(contains("::ffff:10.1.2.3", "::ffff:10.1.2.3"));
        assert!(contains("::ffff:0:0/96", "203.0.113.9"));
        assert!(!contains("::/0", "10.1.2.3"));
        assert!(!contains("::/0", "::ffff:10.1.2.3"));
    }

    #[test]
    fn refuses_what_is_no_network() {
        let wrong = [
            "",
            "/",
            "10.0.0.0/",
            "/8",
            "10.0.0.0/33",
            "2001:db8::/129",
            "10.0.0.5/8",
            "2001:db8::1/32",
            "10.0.0/8",
            "010.0.0.0/8",
            "10.0.0.0/+8",
            "10.0.0.0/8/8",
            " 10.0.0.0/8",
            "fe80::1%eth0",
            "localhost",
            "10.0.0.0/999",
        ];
        for text in wrong {
            assert_eq!(Network::read(text), None, "{text:?}");
        }
    }
}
