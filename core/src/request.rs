//! From a call to a signed request, in two phases.
//!
//! [`UnsignedRequest::message`] and [`UnsignedRequest::with_signature`] are the door for signatures that are made
//! elsewhere: in a hardware module, in a key service, in WebCrypto.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use crate::authorization;
use crate::authorization::Identity;
use crate::call::Call;
use crate::error::{Cause, Error, Outcome};
use crate::http::{Headers, HttpRequest, Method};
use crate::merchant::Merchant;
use crate::operation::Operation;
use crate::random::{Random, RandomUnavailable};
use crate::serial::Serial;
use crate::time::UnixTime;

const MAIN_HOST: &str = "https://api.mch.weixin.qq.com";

/// A request that lacks only its signature.
#[derive(Clone, Debug)]
pub struct UnsignedRequest {
    request: HttpRequest,
    message: String,
    signer: Signer,
    expected: Expected,
}

/// What goes into `Authorization` beside the signature.
#[derive(Clone, Debug)]
struct Signer {
    identity: Identity,
    serial: Serial,
    nonce: String,
    timestamp: u64,
}

/// A request as it is sent, and what to expect for it.
#[derive(Clone, Debug)]
pub struct SignedRequest {
    /// What to send.
    pub request: HttpRequest,
    /// What to hand to [`Merchant::accept`] together with the response.
    pub expected: Expected,
}

/// What the client remembers of a request until its response comes.
#[derive(Clone, Debug)]
pub struct Expected {
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) max_response_bytes: usize,
}

impl Expected {
    pub(crate) fn error(&self, cause: impl Into<Cause>, outcome: Outcome) -> Error {
        Error::new(cause, outcome).about(self.method, &self.path)
    }
}

impl UnsignedRequest {
    pub(crate) fn prepare(
        merchant: &Merchant,
        call: Call,
        now: UnixTime,
        random: &mut dyn Random,
    ) -> Result<Self, Error> {
        let (target, parts) = call.into_parts()?;
        let expected = Expected {
            method: target.method,
            path: target.path,
            operation: target.operation,
            max_response_bytes: merchant.max_response_bytes,
        };
        let nonce = nonce(random).map_err(|cause| expected.error(cause, Outcome::NotSent))?;
        let timestamp = now.as_secs();
        let entry = target.operation.and_then(|row| row.entry).filter(|entry| entry.required);
        let base_path = entry.map_or("", |entry| entry.base_path);
        let signed_url = if base_path.is_empty() {
            Cow::Borrowed(&parts.url)
        } else {
            Cow::Owned(format!("{base_path}{}", parts.url))
        };
        let body = parts.body.unwrap_or_default();
        let message = authorization::request_message(target.method, &signed_url, timestamp, &nonce, &body);
        let url = match (&merchant.base_url, entry.and_then(|entry| entry.host)) {
            (Some(base), _) => format!("{}{signed_url}", base.as_str()),
            (None, Some(host)) => format!("https://{host}{signed_url}"),
            (None, None) => format!("{MAIN_HOST}{signed_url}"),
        };
        let mut headers = Headers::new();
        let mut default = |name: &'static str, value: &str| {
            if !parts.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name)) {
                headers.push(name, value);
            }
        };
        default("Accept", "application/json");
        // Whether a signature covers compressed or plain bytes is not documented, so nothing is compressed. Without this
        // line many HTTP libraries would ask for it.
        default("Accept-Encoding", "identity");
        if let Some(language) = &merchant.accept_language {
            default("Accept-Language", language);
        }
        if !body.is_empty() {
            default("Content-Type", "application/json");
        }
        default("User-Agent", &merchant.user_agent);
        if let Some(id) = merchant.trust().public_key_id() {
            default("Wechatpay-Serial", id.as_str());
        }
        for (name, value) in parts.headers {
            headers.push(name, value);
        }
        let request = HttpRequest {
            method: target.method,
            url,
            headers,
            body: body.into_bytes(),
            max_response_bytes: merchant.max_response_bytes,
        };
        let signer = Signer { identity: merchant.identity.clone(), serial: merchant.serial.clone(), nonce, timestamp };
        Ok(Self { request, message, signer, expected })
    }

    /// The exact text to sign.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The request so far, without `Authorization`.
    #[must_use]
    pub fn request(&self) -> &HttpRequest {
        &self.request
    }

    pub(crate) fn expected(&self) -> &Expected {
        &self.expected
    }

    /// The request with the signature of [`message`](Self::message), raw bytes, not base64.
    #[must_use]
    pub fn with_signature(self, signature: &[u8]) -> SignedRequest {
        let Self { mut request, signer, expected, .. } = self;
        let Signer { identity, serial, nonce, timestamp } = signer;
        request.headers.push("Authorization", authorization::header(&identity, &nonce, signature, timestamp, &serial));
        SignedRequest { request, expected }
    }
}

/// 128 random bits as 32 hex digits.
fn nonce(random: &mut dyn Random) -> Result<String, RandomUnavailable> {
    let mut bytes = [0; 16];
    random.fill(&mut bytes)?;
    Ok(format!("{:032X}", u128::from_be_bytes(bytes)))
}
