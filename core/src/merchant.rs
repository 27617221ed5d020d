//! One merchant: its identity, its keys, whom it trusts and its policy.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;

use zeroize::Zeroizing;

use crate::authorization::Identity;
use crate::call::Call;
use crate::config::{BaseUrl, Config};
use crate::crypto::pem::{Certificate, RsaPrivateKey, RsaPublicKey};
use crate::crypto::{MerchantKey, PlatformKey};
use crate::error::{Error, InvalidConfig, KeyProblem, Outcome};
use crate::http::{HttpResponse, is_header_text};
use crate::random::Random;
use crate::request::{Expected, SignedRequest, UnsignedRequest};
use crate::response::{Examined, Response};
use crate::serial::Serial;
use crate::time::UnixTime;
use crate::trust::{Keeper, TrustStore};

const DEFAULT_MAX_RESPONSE_BYTES: usize = 16 * 1024 * 1024;

/// A library that computes with keys.
pub trait Backend {
    /// Loads the merchant's key; `None` leaves signing to the caller.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Unreadable`] when the library refuses the key.
    fn merchant_key(&self, key: &RsaPrivateKey) -> Result<Option<Arc<dyn MerchantKey>>, InvalidConfig>;

    /// Loads a key of WeChat Pay; `None` leaves verifying to the caller.
    ///
    /// # Errors
    ///
    /// [`KeyProblem::Refused`] when the library refuses the key.
    fn platform_key(&self, key: &RsaPublicKey) -> Result<Option<Arc<dyn PlatformKey>>, KeyProblem>;
}

/// Leaves all computing to the caller, through [`Step::Compute`](crate::Step::Compute): for WebCrypto, KMS and the like.
#[derive(Clone, Copy, Debug)]
pub struct Outside;

impl Backend for Outside {
    fn merchant_key(&self, _: &RsaPrivateKey) -> Result<Option<Arc<dyn MerchantKey>>, InvalidConfig> {
        Ok(None)
    }
    fn platform_key(&self, _: &RsaPublicKey) -> Result<Option<Arc<dyn PlatformKey>>, KeyProblem> {
        Ok(None)
    }
}

/// Computes with AWS-LC.
#[cfg(feature = "aws-lc")]
#[derive(Clone, Copy, Debug)]
pub struct AwsLc;

#[cfg(feature = "aws-lc")]
impl Backend for AwsLc {
    fn merchant_key(&self, key: &RsaPrivateKey) -> Result<Option<Arc<dyn MerchantKey>>, InvalidConfig> {
        Ok(Some(Arc::new(crate::crypto::aws_lc::AwsLcMerchantKey::new(key)?)))
    }
    fn platform_key(&self, key: &RsaPublicKey) -> Result<Option<Arc<dyn PlatformKey>>, KeyProblem> {
        Ok(Some(Arc::new(crate::crypto::aws_lc::AwsLcPlatformKey::new(key)?)))
    }
}

/// Computes with the pure-Rust crates; see [`crate::crypto::rustcrypto`] before choosing it.
#[cfg(feature = "rustcrypto")]
#[derive(Clone, Copy, Debug)]
pub struct RustCrypto;

#[cfg(feature = "rustcrypto")]
impl Backend for RustCrypto {
    fn merchant_key(&self, key: &RsaPrivateKey) -> Result<Option<Arc<dyn MerchantKey>>, InvalidConfig> {
        Ok(Some(Arc::new(crate::crypto::rustcrypto::RustCryptoMerchantKey::new(key)?)))
    }
    fn platform_key(&self, key: &RsaPublicKey) -> Result<Option<Arc<dyn PlatformKey>>, KeyProblem> {
        Ok(Some(Arc::new(crate::crypto::rustcrypto::RustCryptoPlatformKey::new(key)?)))
    }
}

/// The APIv3 key: 32 bytes, chosen by the merchant. Does not print; wiped on drop.
#[derive(Clone)]
pub struct ApiV3Key(Zeroizing<[u8; 32]>);

impl ApiV3Key {
    /// Takes the key as the merchant platform shows it.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::ApiV3KeyLength`] when it does not have 32 bytes. Ciphers would take 16 or 24 and mean another one.
    pub fn new(text: &str) -> Result<Self, InvalidConfig> {
        let bytes = text.as_bytes();
        let key = bytes.try_into().map_err(|_| InvalidConfig::ApiV3KeyLength { found: bytes.len() })?;
        Ok(Self(Zeroizing::new(key)))
    }

    /// The key itself. Keep it out of logs.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl core::fmt::Debug for ApiV3Key {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("ApiV3Key(…)")
    }
}

/// One merchant, ready to make calls. Cheap to share: everything is read once, here.
#[derive(Clone, Debug)]
pub struct Merchant {
    pub(crate) identity: Identity,
    pub(crate) serial: Serial,
    key: Option<Arc<dyn MerchantKey>>,
    api_v3_key: Option<ApiV3Key>,
    trust: TrustStore,
    pub(crate) base_url: Option<BaseUrl>,
    pub(crate) accept_language: Option<String>,
    pub(crate) user_agent: String,
    pub(crate) max_response_bytes: usize,
}

impl Merchant {
    /// Reads the settings and loads the keys.
    ///
    /// # Errors
    ///
    /// [`Cause::Config`](crate::error::Cause::Config), naming the setting and what helps.
    pub fn new(config: &Config, backend: &dyn Backend) -> Result<Self, Error> {
        Self::load(config, backend).map_err(Error::from)
    }

    fn load(config: &Config, backend: &dyn Backend) -> Result<Self, InvalidConfig> {
        let identity = match (&config.mchid, &config.brand_id) {
            (Some(_), Some(_)) => {
                let problem = "give either `mchid` or `brand_id`, not both".to_string();
                return Err(InvalidConfig::Setting { problem });
            }
            (None, Some(brand_id)) => Identity::Brand { brand_id: brand_id.clone() },
            (mchid, None) => Identity::Merchant { mchid: mchid.clone().unwrap_or_default() },
        };
        identity.check()?;
        let certificate =
            config.certificate.as_ref().map(|text| Certificate::from_pem(text, "certificate")).transpose()?;
        let serial = match (&config.serial, &certificate) {
            (Some(text), certificate) => {
                let serial = Serial::parse(text, "serial")?;
                if let Some(certificate) = certificate
                    && certificate.serial != serial
                {
                    return Err(InvalidConfig::SerialNotOfCertificate { certificate: certificate.serial.clone() });
                }
                serial
            }
            (None, Some(certificate)) => certificate.serial.clone(),
            (None, None) => return Err(InvalidConfig::Serial { name: "serial" }),
        };
        let mut key = None;
        if let Some(text) = &config.private_key {
            let private_key = RsaPrivateKey::from_pem(text.expose(), "private_key")?;
            if certificate.is_some_and(|certificate| certificate.public_key != *private_key.public_key()) {
                return Err(InvalidConfig::KeyNotOfCertificate);
            }
            key = backend.merchant_key(&private_key)?;
        }
        let api_v3_key = config.api_v3_key.as_ref().map(|key| ApiV3Key::new(key.expose())).transpose()?;
        let trust = load_trust(config, backend)?;
        if trust.serials().next().is_none() {
            return Err(InvalidConfig::NoPlatformKey);
        }
        let own_agent = concat!("tenfen/", env!("CARGO_PKG_VERSION"));
        let user_agent = match &config.user_agent {
            Some(application) => format!("{} {own_agent}", header_text("user_agent", application)?),
            None => own_agent.to_string(),
        };
        let accept_language = match &config.accept_language {
            Some(language) => Some(header_text("accept_language", language)?.to_string()),
            None => None,
        };
        Ok(Self {
            identity,
            serial,
            key,
            api_v3_key,
            trust,
            base_url: config.base_url.as_deref().map(BaseUrl::parse).transpose()?,
            accept_language,
            user_agent,
            max_response_bytes: config.max_response_bytes.unwrap_or(DEFAULT_MAX_RESPONSE_BYTES),
        })
    }

    /// The same merchant with a key of another kind, such as one in a hardware module.
    #[must_use]
    pub fn with_merchant_key(mut self, key: Arc<dyn MerchantKey>) -> Self {
        self.key = Some(key);
        self
    }

    /// Whether signing needs no [`Step::Compute`](crate::Step::Compute).
    #[must_use]
    pub fn has_merchant_key(&self) -> bool {
        self.key.is_some()
    }

    /// The keys of WeChat Pay that this merchant trusts.
    #[must_use]
    pub fn trust(&self) -> &TrustStore {
        &self.trust
    }

    /// The APIv3 key, if it was given.
    #[must_use]
    pub fn api_v3_key(&self) -> Option<&ApiV3Key> {
        self.api_v3_key.as_ref()
    }

    /// Makes a request of a call: URL, headers, body, and the message to sign.
    ///
    /// # Errors
    ///
    /// [`Cause::Call`](crate::error::Cause::Call) when the call cannot be made as it stands,
    /// [`Cause::Random`](crate::error::Cause::Random) when there is no randomness for the nonce.
    pub fn prepare(&self, call: Call, now: UnixTime, random: &mut dyn Random) -> Result<UnsignedRequest, Error> {
        UnsignedRequest::prepare(self, call, now, random)
    }

    /// Signs a request with the merchant's key.
    ///
    /// # Errors
    ///
    /// [`Cause::Crypto`](crate::error::Cause::Crypto) when the key cannot sign, or is kept outside.
    pub fn sign(&self, request: UnsignedRequest, random: &mut dyn Random) -> Result<SignedRequest, Error> {
        let key = self.key.as_ref().ok_or(crate::error::CryptoError);
        let signature = key.and_then(|key| key.sign(request.message().as_bytes(), random));
        match signature {
            Ok(signature) => Ok(request.with_signature(&signature)),
            Err(cause) => Err(request.expected().error(cause, Outcome::NotSent)),
        }
    }

    /// Verifies a response and finds out what it says.
    ///
    /// `now` is compared with the `Wechatpay-Timestamp` header; more than five minutes apart, either way, is refused.
    ///
    /// # Errors
    ///
    /// - [`Cause::Untrusted`](crate::error::Cause::Untrusted): nothing proves that it is from WeChat Pay.
    /// - [`Cause::Api`](crate::error::Cause::Api): WeChat Pay said no.
    /// - [`Cause::Decode`](crate::error::Cause::Decode): genuine, and not JSON where JSON is documented.
    /// - [`Cause::Crypto`](crate::error::Cause::Crypto): the key that verifies is kept outside; use an
    ///   [`Exchange`](crate::Exchange).
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/merchant/4013053420>
    pub fn accept(&self, expected: &Expected, received: HttpResponse, now: UnixTime) -> Result<Response, Error> {
        let candidate = match Examined::new(expected, received, now)? {
            Examined::Unsigned(response) => return Response::conclude(expected, response, false),
            Examined::Signed(candidate) => candidate,
        };
        match self.trust.get(&candidate.serial) {
            Some(Keeper::Here(key)) => candidate.verify(&**key, expected),
            Some(Keeper::Outside) => {
                Err(expected.error(crate::error::CryptoError, Outcome::Unknown).with_received(candidate.response))
            }
            None => Err(candidate.unknown_serial(expected)),
        }
    }
}

fn load_trust(config: &Config, backend: &dyn Backend) -> Result<TrustStore, InvalidConfig> {
    let mut trust = TrustStore::new();
    let mut add = |serial, key: &RsaPublicKey, name| match backend
        .platform_key(key)
        .map_err(|problem| InvalidConfig::Unreadable { name, problem })?
    {
        Some(key) => trust.add(serial, key),
        None => trust.add_outside(serial),
    };
    for (id, text) in &config.wechatpay_public_keys {
        let serial = Serial::parse(id, "wechatpay_public_keys")?;
        add(serial, &RsaPublicKey::from_pem(text, "wechatpay_public_keys")?, "wechatpay_public_keys")?;
    }
    for text in &config.platform_certificates {
        let certificate = Certificate::from_pem(text, "platform_certificates")?;
        add(certificate.serial, &certificate.public_key, "platform_certificates")?;
    }
    Ok(trust)
}

fn header_text<'a>(name: &'static str, text: &'a str) -> Result<&'a str, InvalidConfig> {
    if text.is_empty() {
        return Err(InvalidConfig::Empty { name });
    }
    if is_header_text(text) { Ok(text) } else { Err(InvalidConfig::NotHeaderText { name }) }
}
