//! The secret name of a session and what the registry keeps of it.
//!
//! A token is 8 hex digits of the registry's epoch and 32 hex digits from the OS random source. The registry never
//! holds it: it keeps a keyed digest, whose first half is also the session's public id. The token's first digits name
//! the slot, so that a record is on its way from memory while the digest is made; of the 128 bits drawn, whoever can
//! read the registry's file learns the 12 to 24 that are the slot's number.
//!
//! The digest is AES-128 under the registry's key, its input added to its output (the construction of Matyas, Meyer and
//! Oseas on one block). Without the addition whoever has the key could go back; with it there is no way back but to try
//! tokens, also for whoever can read the registry's file with the key in it. Tokens are random, so no dictionary helps.

use aes::Aes128Enc;
use aes::cipher::{BlockCipherEncrypt, KeyInit};

use crate::{Error, Result};

/// Length of a token as text.
pub const TOKEN_LEN: usize = 40;

/// A token taken apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token {
    pub epoch: u32,
    secret: Secret,
}

/// Aligned, so that it is copied as a whole: the cipher reads it as a whole, and would wait for pieces.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(align(16))]
struct Secret([u8; 16]);

/// What the registry keeps of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The session's public id.
    pub id: u64,
    pub rest: u64,
}

/// The key of a registry's digests, made ready for use.
#[derive(Clone)]
pub struct DigestKey(Aes128Enc);

impl DigestKey {
    pub fn new(key: &[u8; 16]) -> Self {
        Self(Aes128Enc::new(key.into()))
    }
}

impl std::fmt::Debug for DigestKey {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("DigestKey")
    }
}

impl Token {
    /// Draws a new token from the OS random source.
    pub fn draw(epoch: u32) -> Result<Self> {
        let mut secret = [0; 16];
        random(&mut secret)?;
        Ok(Self { epoch, secret: Secret(secret) })
    }

    /// The token of a secret that came from the OS random source.
    pub(crate) fn of(epoch: u32, secret: [u8; 16]) -> Self {
        Self { epoch, secret: Secret(secret) }
    }

    /// `None` for anything that is not exactly 40 lower-case hex digits.
    #[inline(never)]
    pub fn parse(text: &[u8]) -> Option<Self> {
        let text: &[u8; TOKEN_LEN] = text.try_into().ok()?;
        let (epoch, digits) = text.split_first_chunk::<8>()?;
        Some(Self { epoch: hex(*epoch)?, secret: Secret(hex_bytes(digits.try_into().ok()?)?) })
    }

    /// The token as the application keeps it.
    pub fn to_text(self) -> String {
        let mut text = String::with_capacity(TOKEN_LEN);
        let secret = self.secret.0.as_chunks::<4>().0.iter().map(|bytes| u32::from_be_bytes(*bytes));
        for digits in std::iter::once(self.epoch).chain(secret).map(hex_digits) {
            text.push_str(str::from_utf8(&digits).unwrap_or_default());
        }
        text
    }

    /// The number that names the session's slot.
    #[inline(always)]
    pub fn place(&self) -> u64 {
        self.secret.0.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes))
    }

    /// The one-way digest under this registry's key.
    #[inline(never)]
    pub fn digest(&self, key: &DigestKey) -> Digest {
        let mut output = [0; 16].into();
        key.0.encrypt_block_b2b((&self.secret.0).into(), &mut output);
        let digest = u128::from_be_bytes(output.into()) ^ u128::from_be_bytes(self.secret.0);
        Digest { id: (digest >> 64) as u64, rest: digest as u64 }
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// The bytes that 32 lower-case hex digits write. In steps that do the same to each byte, with no branch, so that the
/// compiler makes a few instructions for all of them at once: on every check of every request.
#[inline]
fn hex_bytes(digits: &[u8; 32]) -> Option<[u8; 16]> {
    let mut wrong = 0;
    let nibbles = digits.map(|digit| {
        // Letters have bit 6, and their low half counts from 1 where it should from 10.
        let nibble = (digit & 0x0F) + (digit >> 6) * 9;
        // Written back it must give the same digit: whatever is no digit does not.
        let is_letter = (nibble + 0x76) >> 7;
        let written = nibble + 0x30 + is_letter * 0x27;
        wrong |= written ^ digit | nibble & 0xF0;
        nibble
    });
    let bytes = std::array::from_fn(|place| nibbles[2 * place] << 4 | nibbles[2 * place + 1] & 0x0F);
    (wrong == 0).then_some(bytes)
}

/// The number that eight lower-case hex digits write, all eight at once.
fn hex(digits: [u8; 8]) -> Option<u32> {
    let text = u64::from_be_bytes(digits);
    // Letters have bit 6, and their low half counts from 1 where it should from 10.
    let nibbles = (text & (0x0F * ONES)) + 9 * ((text >> 6) & ONES);
    // Written back they must give the same text: whatever is no digit does not.
    let is_letter = ((nibbles + 0x76 * ONES) >> 7) & ONES;
    let written = nibbles + 0x30 * ONES + is_letter * 0x27;
    if written != text || nibbles & (0xF0 * ONES) != 0 {
        return None;
    }
    let bytes = ((nibbles >> 4) | nibbles) & 0x00FF_00FF_00FF_00FF;
    let pairs = ((bytes >> 8) | bytes) & 0x0000_FFFF_0000_FFFF;
    Some(((pairs >> 16) | pairs) as u32)
}

/// The eight lower-case hex digits of a number; what [`hex`] reads.
pub fn hex_digits(number: u32) -> [u8; 8] {
    let number = u64::from(number);
    let pairs = (number | (number << 16)) & 0x0000_FFFF_0000_FFFF;
    let bytes = (pairs | (pairs << 8)) & 0x00FF_00FF_00FF_00FF;
    let nibbles = (bytes | (bytes << 4)) & (0x0F * ONES);
    let is_letter = ((nibbles + 0x76 * ONES) >> 7) & ONES;
    (nibbles + 0x30 * ONES + is_letter * 0x27).to_be_bytes()
}

/// A session id as people and logs read it.
pub fn id_text(id: u64) -> String {
    format!("{id:016x}")
}

/// `None` for anything that is not exactly 16 lower-case hex digits.
pub fn id_parse(text: &str) -> Option<u64> {
    let digits: &[u8; 16] = text.as_bytes().try_into().ok()?;
    let [high, low] = digits.as_chunks::<8>().0 else { return None };
    Some(u64::from(hex(*high)?) << 32 | u64::from(hex(*low)?))
}

/// Fills from the OS random source.
pub fn random(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|cause| Error::Store(format!("the OS random source does not answer: {cause}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_as_it_was_written() {
        let token = Token::draw(0x0012_ABCD).unwrap();
        let text = token.to_text();
        assert_eq!(text.len(), TOKEN_LEN);
        assert!(text.starts_with("0012abcd"));
        assert!(Token::parse(text.as_bytes()) == Some(token));
    }

    #[test]
    fn anything_else_is_no_token() {
        let good = Token::draw(1).unwrap().to_text();
        let cases = [
            String::new(),
            good[1..].to_owned(),
            format!("{good}0"),
            good.replacen(&good[20..21], "g", 1).replacen('0', "G", 1),
            "Z".repeat(40),
            "\0".repeat(40),
            good.to_uppercase().replace(|digit: char| digit.is_ascii_digit(), "A"),
        ];
        for text in cases {
            assert!(Token::parse(text.as_bytes()).is_none(), "{text:?}");
        }
    }

    #[test]
    fn every_byte_is_judged_in_every_place() {
        for place in 0..8 {
            for byte in 0..=u8::MAX {
                let mut digits = *b"09afc3e1";
                digits[place] = byte;
                let is_hex = byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
                let expected = is_hex.then(|| u32::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
                assert_eq!(hex(digits), expected, "{byte} at {place}");
                let mut digits: [u8; 32] = std::array::from_fn(|place| b"09afc3e1"[place % 8]);
                digits[place + 8] = byte;
                let text = str::from_utf8(&digits);
                let expected = is_hex.then(|| u128::from_str_radix(text.unwrap(), 16).unwrap().to_be_bytes());
                assert_eq!(hex_bytes(&digits), expected, "{byte} at {place}");
            }
        }
    }

    #[test]
    fn digits_are_written_as_they_are_read() {
        for number in [0, 9, 10, 0x0012_ABCD, 0x9876_5432, u32::MAX] {
            assert_eq!(hex_digits(number), format!("{number:08x}").as_bytes());
            assert_eq!(hex(hex_digits(number)), Some(number));
        }
    }

    #[test]
    fn the_digest_depends_on_key_and_secret_alone() {
        let [one, two] = [1, 2].map(|byte| DigestKey::new(&[byte; 16]));
        let token = Token::draw(1).unwrap();
        let other = Token { epoch: 2, ..token };
        assert_eq!(token.digest(&one), other.digest(&one));
        assert_ne!(token.digest(&one), token.digest(&two));
        assert_ne!(token.digest(&one), Token::draw(1).unwrap().digest(&one));
    }

    #[test]
    fn the_digest_is_the_standard_cipher_with_its_input_added() {
        // FIPS 197, appendix B: this key and this input give 3925841d02dc09fbdc118597196a0b32.
        let key = DigestKey::new(&0x2b7e_1516_28ae_d2a6_abf7_1588_09cf_4f3c_u128.to_be_bytes());
        let input = 0x3243_f6a8_885a_308d_3131_98a2_e037_0734_u128;
        let output = 0x3925_841d_02dc_09fb_dc11_8597_196a_0b32_u128;
        let Digest { id, rest } = Token { epoch: 1, secret: Secret(input.to_be_bytes()) }.digest(&key);
        assert_eq!(u128::from(id) << 64 | u128::from(rest), input ^ output);
    }

    #[test]
    fn a_session_id_is_sixteen_lower_case_digits() {
        assert_eq!(id_parse(&id_text(0xFE)), Some(0xFE));
        for text in ["", "fe", "00000000000000FE", "+0000000000000fe", "00000000000000fe "] {
            assert_eq!(id_parse(text), None, "{text:?}");
        }
    }
}
