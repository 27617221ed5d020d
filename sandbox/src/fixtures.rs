//! The keys and data of `tests/vectors`, for the tests in this crate.

use std::fs;

use serde_json::Value;

use crate::identity::{Identity, PlatformCertificate};
use crate::keys::{Keys, PrivateKey};

fn read(path: &str) -> String {
    let path = format!("{}/../tests/vectors/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// One file of vectors.
pub(crate) fn vectors(name: &str) -> Value {
    serde_json::from_str(&read(name)).unwrap()
}

/// One of the private keys; its serial is its name.
pub(crate) fn private_key(name: &str) -> PrivateKey {
    PrivateKey::read(name, &read(&format!("keys/{name}.private.pem")), name).unwrap()
}

/// The serial that the brand's own case names.
pub(crate) fn brand_serial() -> String {
    let vectors = vectors("request_sign.json");
    let case = vectors["cases"].as_array().unwrap().iter().find(|case| case["name"] == "brand_scheme").unwrap();
    let (_, serial) = case["authorization"].as_str().unwrap().split_once("serial_no=\"").unwrap();
    serial.trim_end_matches('"').to_owned()
}

/// The merchant of the vectors.
pub(crate) fn identity() -> Identity {
    Identity {
        mchid: "1900000109".into(),
        serial: "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567".into(),
        private_key: read("keys/merchant.private.pem"),
        certificate: read("keys/merchant.cert.pem"),
        api_v3_key: "TESTONLY0123456789abcdefABCDEF01".into(),
        wechatpay_public_key_id: "PUB_KEY_ID_0119000001099990000000000000000001".into(),
        wechatpay_private_key: read("keys/wechatpay_public_key_mode.private.pem"),
        platform: Some(PlatformCertificate {
            serial: "00B2EE0FFEEB2EE0FFEEB2EE0FFEEB2EE0FFEEB2".into(),
            certificate: read("keys/platform_new.cert.pem"),
            private_key: read("keys/platform_new.private.pem"),
        }),
    }
}

/// Its keys.
pub(crate) fn keys() -> Keys {
    Keys::read(&identity()).unwrap()
}
