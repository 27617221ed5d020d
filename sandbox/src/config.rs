//! The configuration of a client for a running sandbox.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::identity::Identity;
use crate::keys::Keys;
use crate::server::StartError;

/// Everything a client must be told to talk to the sandbox. As JSON its members are named like these fields, and the
/// clients in all languages take the same names.
#[derive(Clone, Serialize)]
pub struct Config {
    /// Where the sandbox listens: `http://127.0.0.1:PORT`.
    pub base_url: String,
    /// The merchant's number.
    pub mchid: String,
    /// The serial number of the merchant's certificate: upper-case hexadecimal digits.
    pub serial: String,
    /// The merchant's private key, PKCS#8 PEM.
    pub private_key: String,
    /// The merchant's certificate, X.509 PEM.
    pub certificate: String,
    /// The merchant's APIv3 key, 32 ASCII characters.
    pub api_v3_key: String,
    /// The public keys of WeChat Pay by id, `SubjectPublicKeyInfo` PEM.
    pub wechatpay_public_keys: BTreeMap<String, String>,
}

impl Config {
    pub(crate) fn new(base_url: String, identity: Identity, keys: &Keys) -> Result<Self, StartError> {
        let Identity { mchid, serial, private_key, certificate, api_v3_key, wechatpay_public_key_id, .. } = identity;
        let wechatpay_public_keys = BTreeMap::from([(wechatpay_public_key_id, keys.wechatpay.public.to_pem()?)]);
        Ok(Self { base_url, mchid, serial, private_key, certificate, api_v3_key, wechatpay_public_keys })
    }

    /// The configuration as JSON on one line.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "a struct of texts is always JSON")]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a struct of texts is always JSON")
    }
}

impl core::fmt::Debug for Config {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("Config")
            .field("base_url", &self.base_url)
            .field("mchid", &self.mchid)
            .field("serial", &self.serial)
            .finish_non_exhaustive()
    }
}
