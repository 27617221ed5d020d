//! Who talks to whom: one merchant and its WeChat Pay, with their keys as texts.

use core::fmt;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use pem_rfc7468::LineEnding;
use serde::Deserialize;

use crate::random;
use crate::server::StartError;

/// A merchant and the WeChat Pay that knows it. Keys are PEM texts; lines before `-----BEGIN` are skipped.
///
/// As JSON, for the option `--identity` of the command, it has members of these names.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// The merchant's number.
    pub mchid: String,
    /// The serial number of the merchant's certificate: upper-case hexadecimal digits with leading zeros.
    pub serial: String,
    /// The merchant's private key, PKCS#8.
    pub private_key: String,
    /// The merchant's certificate, X.509. It is handed on as it is, not read.
    pub certificate: String,
    /// The merchant's APIv3 key: 32 bytes.
    pub api_v3_key: String,
    /// The id of the WeChat Pay public key: `PUB_KEY_ID_` and digits.
    pub wechatpay_public_key_id: String,
    /// The private half of that key, PKCS#8. Only WeChat Pay has it; here the sandbox is WeChat Pay.
    pub wechatpay_private_key: String,
    /// The platform certificate, for merchants of the older kind. Without it GET `/v3/certificates` is refused.
    #[serde(default)]
    pub platform: Option<PlatformCertificate>,
}

/// A certificate of WeChat Pay, as GET `/v3/certificates` hands it out.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlatformCertificate {
    /// Its serial number: upper-case hexadecimal digits with leading zeros.
    pub serial: String,
    /// The certificate, X.509.
    pub certificate: String,
    /// Its private key, PKCS#8.
    pub private_key: String,
}

impl Identity {
    /// Makes new keys for a merchant that never was.
    ///
    /// # Errors
    ///
    /// [`StartError::Key`] when a key or certificate cannot be made.
    pub fn throw_away() -> Result<Self, StartError> {
        let mchid = format!("19{}", random::digits::<8>());
        let merchant = Certified::generate(&mchid)?;
        Ok(Self {
            wechatpay_public_key_id: format!("PUB_KEY_ID_01{mchid}{}", random::digits::<22>()),
            wechatpay_private_key: pem("PRIVATE KEY", &generate_key()?)?,
            serial: merchant.serial,
            private_key: merchant.private_key,
            certificate: merchant.certificate,
            api_v3_key: random::alphanumeric::<32>(),
            platform: None,
            mchid,
        })
    }
}

impl PlatformCertificate {
    /// Makes a new key and a certificate for it.
    ///
    /// # Errors
    ///
    /// [`StartError::Key`] when the key or the certificate cannot be made.
    pub fn throw_away() -> Result<Self, StartError> {
        let Certified { serial, certificate, private_key } = Certified::generate("Tenpay.com sandbox")?;
        Ok(Self { serial, certificate, private_key })
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Identity")
            .field("mchid", &self.mchid)
            .field("serial", &self.serial)
            .field("wechatpay_public_key_id", &self.wechatpay_public_key_id)
            .field("platform", &self.platform)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PlatformCertificate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PlatformCertificate").field("serial", &self.serial).finish_non_exhaustive()
    }
}

struct Certified {
    serial: String,
    private_key: String,
    certificate: String,
}

impl Certified {
    /// A new key with a certificate signed by itself: chains are not part of the protocol.
    fn generate(name: &str) -> Result<Self, StartError> {
        let key = generate_key()?;
        let mut serial = random::bytes::<20>();
        // The highest bits are 01: then DER needs neither a 21st byte nor drops the first one.
        serial[0] = 0x40 | serial[0] & 0x3F;
        let certificate =
            certify(name, &serial, &key).map_err(|error| StartError::Key { reason: error.to_string() })?;
        Ok(Self { serial: random::to_hex(&serial), private_key: pem("PRIVATE KEY", &key)?, certificate })
    }
}

fn certify(name: &str, serial: &[u8], key: &[u8]) -> Result<String, rcgen::Error> {
    let key = rcgen::KeyPair::from_pkcs8_der_and_sign_algo(&key.into(), &rcgen::PKCS_RSA_SHA256)?;
    let mut params = rcgen::CertificateParams::default();
    params.serial_number = Some(rcgen::SerialNumber::from_slice(serial));
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2120, 1, 1);
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    params.distinguished_name.push(rcgen::DnType::OrganizationName, "tenfen sandbox, not a real merchant");
    Ok(params.self_signed(&key)?.pem())
}

fn generate_key() -> Result<Vec<u8>, StartError> {
    let failed = |_| StartError::Key { reason: "the RSA key could not be generated".into() };
    let pair = KeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
    let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
    Ok(der.as_ref().to_vec())
}

/// The DER `bytes` as PEM text.
pub(crate) fn pem(label: &str, bytes: &[u8]) -> Result<String, StartError> {
    pem_rfc7468::encode_string(label, LineEnding::LF, bytes)
        .map_err(|error| StartError::Key { reason: format!("a key cannot be written as PEM: {error}") })
}
