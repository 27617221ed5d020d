//! The files in `tests/vectors`, which the tests of every language read.
#![expect(clippy::missing_panics_doc, reason = "a test stops when its data is not as it must be")]

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use tenfen::{Config, Headers, HttpResponse, Random, RandomUnavailable, UnixTime};

/// When the requests of the vectors are signed.
pub const NOW: UnixTime = UnixTime::from_secs(1_700_000_000);
/// The merchant of the vectors.
pub const MCHID: &str = "1900000109";
/// The serial number of its certificate.
pub const SERIAL: &str = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
/// The id of the WeChat Pay public key.
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001099990000000000000000001";
/// The serial number of the older platform certificate.
pub const OLD_CERTIFICATE: &str = "5A11D0C0DE5A11D0C0DE5A11D0C0DE5A11D0C0D1";
/// The serial number of the newer platform certificate.
pub const NEW_CERTIFICATE: &str = "00B2EE0FFEEB2EE0FFEEB2EE0FFEEB2EE0FFEEB2";

/// The text of a file.
#[must_use]
pub fn text(name: &str) -> String {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A file of JSON.
#[must_use]
pub fn json(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The cases of a file; never none.
#[must_use]
pub fn cases(name: &str) -> Vec<Value> {
    let cases = json(name)["cases"].as_array().cloned().unwrap_or_default();
    assert!(!cases.is_empty(), "{name} has no cases");
    cases
}

/// A member that is text.
#[must_use]
pub fn str_of<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("`{name}` is no text in {value}"))
}

/// The settings of the merchant of the vectors, with all platform keys.
#[must_use]
pub fn config() -> Config {
    Config {
        mchid: Some(MCHID.into()),
        serial: Some(SERIAL.into()),
        private_key: Some(text("keys/merchant.private.pem").into()),
        certificate: Some(text("keys/merchant.cert.pem")),
        wechatpay_public_keys: vec![(PUBLIC_KEY_ID.into(), text("keys/wechatpay_public_key_mode.public.pem"))],
        platform_certificates: vec![text("keys/platform_old.cert.pem"), text("keys/platform_new.cert.pem")],
        ..Config::default()
    }
}

/// The response of a case in `response_verify.json`.
#[must_use]
pub fn response(case: &Value) -> HttpResponse {
    let headers = case["headers"].as_object().expect("headers");
    HttpResponse {
        status: case["status"].as_u64().and_then(|status| status.try_into().ok()).expect("status"),
        headers: headers.iter().map(|(name, _)| (name.clone(), str_of(&case["headers"], name))).collect::<Headers>(),
        body: from_base64(str_of(case, "body_base64")),
    }
}

/// Bytes from Base64.
#[must_use]
pub fn from_base64(text: &str) -> Vec<u8> {
    use base64ct::{Base64, Encoding};
    Base64::decode_vec(text).expect("Base64")
}

/// A random source whose first 16 bytes make a given nonce, and whose others are random.
#[derive(Debug)]
pub struct NonceFirst {
    nonce: Option<[u8; 16]>,
}

impl NonceFirst {
    /// `nonce` is 32 hex digits.
    #[must_use]
    pub fn new(nonce: &str) -> Self {
        let number = u128::from_str_radix(nonce, 16).expect("a nonce of 32 hex digits");
        Self { nonce: Some(number.to_be_bytes()) }
    }
}

impl Random for NonceFirst {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable> {
        match self.nonce.take() {
            Some(nonce) => {
                bytes.copy_from_slice(&nonce);
                Ok(())
            }
            None => getrandom::fill(bytes).map_err(|_| RandomUnavailable),
        }
    }
}
