//! Addresses and short texts as words.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::Ordering::Relaxed;

use super::word::Word;

/// Stores an address as IPv6; an IPv4 one in its mapped form, none as all zeros.
pub fn put_ip(words: &[Word], ip: Option<IpAddr>) {
    let bits = ip.map_or(0, |ip| match ip {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().to_bits(),
        IpAddr::V6(v6) => v6.to_bits(),
    });
    words[0].store((bits >> 64) as u64, Relaxed);
    words[1].store(bits as u64, Relaxed);
}

pub fn get_ip(words: &[Word]) -> Option<IpAddr> {
    let bits = u128::from(words[0].load(Relaxed)) << 64 | u128::from(words[1].load(Relaxed));
    (bits != 0).then(|| Ipv6Addr::from_bits(bits).to_canonical())
}

/// Stores at most `most` bytes of text behind its length, cut at a character boundary.
pub fn put_text(words: &[Word], text: &str, most: usize) {
    let text = &text.as_bytes()[..text.floor_char_boundary(most.min(words.len() * 8 - 1))];
    // The length takes the first byte, so that whole words are copied from the second on.
    let (first, rest) = text.split_at(text.len().min(7));
    let mut bytes = [0; 8];
    bytes[0] = text.len() as u8;
    bytes[1..=first.len()].copy_from_slice(first);
    words[0].store(u64::from_le_bytes(bytes), Relaxed);
    let (whole, last) = rest.as_chunks();
    let mut bytes = [0; 8];
    bytes[..last.len()].copy_from_slice(last);
    let values = whole.iter().copied().chain([bytes]).chain(std::iter::repeat([0; 8]));
    for (word, value) in words[1..].iter().zip(values) {
        word.store(u64::from_le_bytes(value), Relaxed);
    }
}

/// Reads what `put_text` stored; bytes that are no UTF-8 are replaced, a length beyond the room is cut.
pub fn get_text(words: &[Word]) -> String {
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.load(Relaxed).to_le_bytes()).collect();
    let Some((&length, text)) = bytes.split_first() else { return String::new() };
    String::from_utf8_lossy(&text[..usize::from(length).min(text.len())]).into_owned()
}
