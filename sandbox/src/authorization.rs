//! Who sent a request: reads and verifies the `Authorization` header.
//!
//! Written from the description of the protocol and checked against published vectors; it shares nothing with the
//! client that it checks.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde_json::json;

use crate::keys::PublicKey;
use crate::refusal::Refusal;

/// How far the time of a request may be from the clock of the server, either way, in seconds.
const WINDOW_S: u64 = 300;
const NONCE_MAX: usize = 32;
/// How much of the message a refusal shows, in characters.
const SHOWN_MAX: usize = 512;

/// Verifies the requests of the callers it knows.
pub(crate) struct Verifier {
    callers: Vec<Caller>,
    nonces: Mutex<BTreeSet<String>>,
}

/// One who may send requests.
pub(crate) struct Caller {
    /// The authorization scheme, such as `WECHATPAY2-SHA256-RSA2048`.
    pub(crate) scheme: &'static str,
    /// The member that names the caller, such as `mchid`, and its value.
    pub(crate) id: (&'static str, String),
    /// The serial number of the caller's certificate.
    pub(crate) serial: String,
    pub(crate) key: PublicKey,
}

/// What the signature of a request covers.
pub(crate) struct Covered<'a> {
    pub(crate) method: &'a str,
    /// Path and query exactly as they stood on the request line.
    pub(crate) target: &'a str,
    /// The bytes received, or the `meta` part of an upload.
    pub(crate) body: &'a [u8],
}

impl Verifier {
    pub(crate) fn new(callers: Vec<Caller>) -> Self {
        Self { callers, nonces: Mutex::default() }
    }

    /// Checks that `header` is the authorization of a known caller for `covered`, recent, and not seen before.
    pub(crate) fn verify(&self, header: Option<&str>, covered: &Covered<'_>, now_s: u64) -> Result<(), Refusal> {
        let header = header.ok_or_else(|| Refusal::authorization("the header Authorization is missing"))?;
        let (scheme, credentials) = header
            .split_once(' ')
            .ok_or_else(|| Refusal::authorization("Authorization needs one space after the scheme"))?;
        let caller = self.callers.iter().find(|caller| caller.scheme == scheme).ok_or_else(|| {
            let known: Vec<_> = self.callers.iter().map(|caller| caller.scheme).collect();
            Refusal::authorization(format!("unknown authorization scheme {scheme:?}, expected {}", known.join(" or ")))
        })?;
        let credentials = Credentials::parse(credentials, caller.id.0)?;
        if credentials.id != caller.id.1 {
            return Err(Refusal::authorization(format!("unknown {} {:?}", caller.id.0, credentials.id)));
        }
        if !credentials.serial_no.eq_ignore_ascii_case(&caller.serial) {
            return Err(Refusal::authorization(format!(
                "serial_no {:?} is not the merchant certificate of {}; it must be the serial number of the merchant's \
                 own certificate, not of a key of WeChat Pay",
                credentials.serial_no, caller.id.1
            )));
        }
        let timestamp = parse_timestamp(credentials.timestamp)?;
        if timestamp.abs_diff(now_s) > WINDOW_S {
            return Err(Refusal::authorization(format!(
                "timestamp {timestamp} is {} seconds from the clock of the server, {now_s}; at most {WINDOW_S} are \
                 allowed",
                timestamp.abs_diff(now_s)
            )));
        }
        if credentials.nonce_str.is_empty() || credentials.nonce_str.len() > NONCE_MAX {
            return Err(Refusal::authorization(format!("nonce_str must have 1 to {NONCE_MAX} characters")));
        }
        let message = message(covered, &credentials);
        if !caller.key.has_signed(&message, credentials.signature) {
            return Err(mismatch(covered, &message));
        }
        // Only now: a stranger must not be able to use up the nonces of the merchant.
        let new = self.nonces.lock().unwrap_or_else(PoisonError::into_inner).insert(credentials.nonce_str.to_owned());
        if new {
            Ok(())
        } else {
            Err(Refusal::authorization("nonce_str was used before; every attempt needs a new one"))
        }
    }
}

/// The five members of the header.
struct Credentials<'a> {
    id: &'a str,
    nonce_str: &'a str,
    signature: &'a str,
    timestamp: &'a str,
    serial_no: &'a str,
}

impl<'a> Credentials<'a> {
    fn parse(text: &'a str, id_name: &'static str) -> Result<Self, Refusal> {
        let names = [id_name, "nonce_str", "signature", "timestamp", "serial_no"];
        let mut values = [None; 5];
        for item in text.split(',') {
            let (name, quoted) = item.split_once('=').ok_or_else(|| {
                Refusal::authorization(format!("Authorization has {item:?} where a name=\"value\" is expected"))
            })?;
            let index = names
                .iter()
                .position(|known| *known == name)
                .ok_or_else(|| Refusal::authorization(format!("Authorization has an unknown member {name:?}")))?;
            let value = quoted
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))
                .filter(|value| !value.contains('"'))
                .ok_or_else(|| {
                    Refusal::authorization(format!("the value of {name} in Authorization must be in double quotes"))
                })?;
            if values[index].replace(value).is_some() {
                return Err(Refusal::authorization(format!("Authorization has {name} twice")));
            }
        }
        let value = |index: usize| {
            values[index].ok_or_else(|| Refusal::authorization(format!("Authorization lacks {}", names[index])))
        };
        Ok(Self {
            id: value(0)?,
            nonce_str: value(1)?,
            signature: value(2)?,
            timestamp: value(3)?,
            serial_no: value(4)?,
        })
    }
}

fn parse_timestamp(text: &str) -> Result<u64, Refusal> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain).ok_or_else(|| {
        Refusal::authorization(format!("timestamp {text:?} is not a plain number of seconds since 1970"))
    })
}

fn message(covered: &Covered<'_>, credentials: &Credentials<'_>) -> Vec<u8> {
    let Covered { method, target, body } = covered;
    let mut message =
        format!("{method}\n{target}\n{}\n{}\n", credentials.timestamp, credentials.nonce_str).into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    message
}

fn mismatch(covered: &Covered<'_>, message: &[u8]) -> Refusal {
    let shown = String::from_utf8_lossy(message);
    let shown: String = shown.chars().take(SHOWN_MAX).collect();
    Refusal::signature(
        "the signature in Authorization is not that of this request; compare the message below with the one you signed",
        json!({
            "field": "signature",
            "location": "authorization",
            "issue": "sign not match",
            "sign_information": {
                "method": covered.method,
                "url": covered.target,
                "truncated_sign_message": shown,
                "sign_message_length": message.len(),
            },
        }),
    )
}
