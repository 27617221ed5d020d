//! The identifier of a key, as it travels in `Wechatpay-Serial` and in `serial_no`.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use crate::error::InvalidConfig;

/// How many hex digits the serial number of today's certificates has, leading zeros included.
const CERTIFICATE_DIGITS: usize = 40;

/// The serial number of a certificate (hex digits) or the id of a WeChat Pay public key (`PUB_KEY_ID_…`).
///
/// Hex digits are kept in upper case with their leading zeros, so serials compare without regard to case. A public key id
/// is no number and compares exactly.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(String);

impl Serial {
    /// Reads a serial from text.
    ///
    /// `name` says whose serial it is, for the error.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Serial`] when the text is empty or has characters other than ASCII letters, digits and `_`.
    pub fn parse(text: &str, name: &'static str) -> Result<Self, InvalidConfig> {
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(InvalidConfig::Serial { name });
        }
        Ok(Self::from_header(text))
    }

    /// The serial in a received header, whatever it holds: one that names no key is simply unknown.
    pub(crate) fn from_header(text: &str) -> Self {
        let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        Self(if is_hex { text.to_ascii_uppercase() } else { text.to_string() })
    }

    /// The serial number inside a certificate, given as big-endian bytes without leading zeros.
    pub(crate) fn from_certificate(number: &[u8]) -> Self {
        let digits = base16ct::upper::encode_string(number);
        Self(format!("{:0>CERTIFICATE_DIGITS$}", digits.trim_start_matches('0')))
    }

    /// The serial as it travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the id of a WeChat Pay public key. No refresh can bring such a key; it is configured.
    #[must_use]
    pub fn is_public_key_id(&self) -> bool {
        self.0.starts_with("PUB_KEY_ID_")
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_leading_zeros_and_ignores_the_case_of_hex() {
        let serial = Serial::parse("00b2ee0f", "serial").unwrap();
        assert_eq!(serial.as_str(), "00B2EE0F");
        assert_eq!(serial, Serial::from_header("00B2ee0F"));
        assert_eq!(Serial::from_certificate(&[0, 0xb2]).as_str(), "00000000000000000000000000000000000000B2");
    }

    #[test]
    fn compares_public_key_ids_exactly() {
        let serial = Serial::parse("PUB_KEY_ID_01ab", "serial").unwrap();
        assert!(serial.is_public_key_id());
        assert_ne!(serial, Serial::from_header("PUB_KEY_ID_01AB"));
    }

    #[test]
    fn refuses_an_empty_serial_and_one_that_would_break_a_header() {
        for text in ["", "0A\n", "0A 1B", "PUB_KEY_ID_\u{fe0f}"] {
            assert_eq!(Serial::parse(text, "serial"), Err(InvalidConfig::Serial { name: "serial" }));
        }
    }
}
