//! The texts that are signed, and the `Authorization` header.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write;

use base64ct::{Base64, Encoding};

use crate::error::InvalidConfig;
use crate::http::Method;
use crate::serial::Serial;

/// The signature algorithm, in `Authorization` and in `Wechatpay-Signature-Type`.
pub(crate) const RSA_SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";
const BRAND_RSA_SCHEME: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// A merchant, or a service provider, by its `mchid`.
    Merchant {
        /// The merchant number, digits.
        mchid: String,
    },
    /// A brand that calls in its own name.
    Brand {
        /// The brand number, digits.
        brand_id: String,
    },
}

impl Identity {
    /// Checks that the number can stand in the header.
    pub(crate) fn check(&self) -> Result<(), InvalidConfig> {
        let (name, number) = match self {
            Self::Merchant { mchid } => ("mchid", mchid),
            Self::Brand { brand_id } => ("brand_id", brand_id),
        };
        if number.is_empty() {
            return Err(InvalidConfig::Empty { name });
        }
        if !number.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\' | b',')) {
            return Err(InvalidConfig::NotHeaderText { name });
        }
        Ok(())
    }
}

/// The text that a request's signature covers. `url` is path and query, without scheme and host.
pub(crate) fn request_message(method: Method, url: &str, timestamp: u64, nonce: &str, body: &str) -> String {
    lines([method.as_str(), url, &timestamp.to_string(), nonce, body])
}

/// The bytes that a response's signature covers.
pub(crate) fn response_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let mut message = Vec::with_capacity(timestamp.len() + nonce.len() + body.len() + 3);
    for part in [timestamp.as_bytes(), nonce.as_bytes(), body] {
        message.extend_from_slice(part);
        message.push(b'\n');
    }
    message
}

/// Each part with a line feed after it, in memory asked for once.
fn lines<const N: usize>(parts: [&str; N]) -> String {
    let mut text = String::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        text.push_str(part);
        text.push('\n');
    }
    text
}

/// The value of the `Authorization` header.
pub(crate) fn header(identity: &Identity, nonce: &str, signature: &[u8], timestamp: u64, serial: &Serial) -> String {
    let (scheme, name, number) = match identity {
        Identity::Merchant { mchid } => (RSA_SCHEME, "mchid", mchid),
        Identity::Brand { brand_id } => (BRAND_RSA_SCHEME, "brand_id", brand_id),
    };
    let signature = Base64::encode_string(signature);
    let mut header = String::with_capacity(signature.len() + 256);
    // Writing into a string cannot fail.
    let _ = write!(
        header,
        "{scheme} {name}=\"{number}\",nonce_str=\"{nonce}\",signature=\"{signature}\",timestamp=\"{timestamp}\",serial_no=\"{serial}\""
    );
    header
}
