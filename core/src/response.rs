//! From bytes that came to a response that is WeChat Pay's, or to an error that says what is known.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;

use base64ct::{Base64, Encoding};
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::authorization::{RSA_SCHEME, response_message};
use crate::crypto::PlatformKey;
use crate::error::{ApiError, CryptoError, DecodeError, Error, Outcome, Untrusted};
use crate::http::{Headers, HttpResponse};
use crate::json::Json;
use crate::operation::ResponseKind;
use crate::record::{self, Record};
use crate::request::Expected;
use crate::serial::Serial;
use crate::time::UnixTime;

/// How far a response may be away from the local clock, in seconds, either way.
const WINDOW_SECONDS: u64 = 300;
/// How signatures begin that are wrong on purpose.
const PROBE_PREFIX: &str = "WECHATPAY/SIGNTEST/";
/// The header whose presence says that an answer wants to be verified.
const SIGNATURE: &str = "Wechatpay-Signature";

/// A response that was verified. There is no other way to have one.
#[derive(Clone)]
pub struct Response {
    response: HttpResponse,
    expected: Expected,
}

/// A verified response, decoded.
#[derive(Clone, Debug)]
pub struct Decoded<T> {
    value: T,
    response: Response,
}

/// A received response, as far as can be said without a key.
pub(crate) enum Examined {
    /// A refusal without signature. It proves nothing.
    Unsigned(HttpResponse),
    /// Its signature is to be checked.
    Signed(Candidate),
}

/// A response whose headers are in order and whose signature is to be checked.
#[derive(Debug)]
pub(crate) struct Candidate {
    pub(crate) response: HttpResponse,
    pub(crate) serial: Serial,
    pub(crate) message: Vec<u8>,
    pub(crate) signature: Vec<u8>,
}

impl Examined {
    /// Checks everything that needs no key: size, headers, signature type, probe, time.
    pub(crate) fn new(expected: &Expected, response: HttpResponse, now: UnixTime) -> Result<Self, Error> {
        if response.body.len() > expected.max_response_bytes {
            let too_large = Untrusted::TooLarge { limit: expected.max_response_bytes };
            return Err(expected.error(too_large, Outcome::Unknown).with_received(response));
        }
        if !is_success(response.status) && response.headers.get(SIGNATURE).is_none() {
            return Ok(Self::Unsigned(response));
        }
        match read_headers(&response, now) {
            Ok((serial, message, signature)) => Ok(Self::Signed(Candidate { response, serial, message, signature })),
            Err(untrusted) => Err(expected.error(untrusted, Outcome::Unknown).with_received(response)),
        }
    }
}

fn read_headers(response: &HttpResponse, now: UnixTime) -> Result<(Serial, Vec<u8>, Vec<u8>), Untrusted> {
    let header = |name| match response.headers.get(name) {
        Some(value) if !value.is_empty() => Ok(value),
        _ => Err(Untrusted::MissingHeader { name }),
    };
    let timestamp = header("Wechatpay-Timestamp")?;
    let nonce = header("Wechatpay-Nonce")?;
    let signature = header(SIGNATURE)?;
    let serial = header("Wechatpay-Serial")?;
    // The type may be absent; an unknown one must not fall back to RSA.
    if response.headers.get("Wechatpay-Signature-Type").is_some_and(|scheme| scheme != RSA_SCHEME) {
        return Err(Untrusted::UnsupportedSignatureType);
    }
    if signature.starts_with(PROBE_PREFIX) {
        return Err(Untrusted::Probe);
    }
    let malformed = |name| Untrusted::MalformedHeader { name };
    if !timestamp.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(malformed("Wechatpay-Timestamp"));
    }
    let seconds: u64 = timestamp.parse().map_err(|_| malformed("Wechatpay-Timestamp"))?;
    // In whole seconds, as the official rule counts: 300 is accepted, 301 is not.
    let seconds = seconds.abs_diff(now.as_secs());
    if seconds > WINDOW_SECONDS {
        return Err(Untrusted::ClockSkew { seconds });
    }
    let signature = Base64::decode_vec(signature).map_err(|_| malformed(SIGNATURE))?;
    Ok((Serial::from_header(serial), response_message(timestamp, nonce, &response.body), signature))
}

impl Candidate {
    pub(crate) fn verify(self, key: &dyn PlatformKey, expected: &Expected) -> Result<Response, Error> {
        let verified = key.verify(&self.message, &self.signature);
        self.conclude(expected, verified)
    }

    pub(crate) fn conclude(self, expected: &Expected, verified: Result<(), CryptoError>) -> Result<Response, Error> {
        match verified {
            Ok(()) => Response::conclude(expected, self.response, true),
            Err(CryptoError) => {
                Err(expected.error(Untrusted::BadSignature, Outcome::Unknown).with_received(self.response))
            }
        }
    }

    pub(crate) fn unknown_serial(self, expected: &Expected) -> Error {
        expected.error(Untrusted::UnknownSerial { serial: self.serial }, Outcome::Unknown).with_received(self.response)
    }
}

impl Response {
    /// Finds out what a response says whose origin is settled: `verified`, or a refusal that came unsigned.
    pub(crate) fn conclude(expected: &Expected, response: HttpResponse, verified: bool) -> Result<Self, Error> {
        let status = response.status;
        if !is_success(status) {
            let outcome = match status {
                // A refusal proves that nothing happened only if WeChat Pay provably wrote it.
                400..=407 | 409..=499 if verified => Outcome::Rejected,
                _ => Outcome::Unknown,
            };
            let refusal = ApiError::read(&response, verified);
            return Err(expected.error(refusal, outcome).with_received(response));
        }
        match check_body(expected, &response) {
            Ok(false) => Ok(Self { response, expected: expected.clone() }),
            Ok(true) => {
                let refusal = ApiError::read(&response, verified);
                Err(expected.error(refusal, Outcome::Unknown).with_received(response))
            }
            Err(cause) => Err(expected.error(cause, Outcome::Accepted).with_received(response)),
        }
    }

    /// The HTTP status: 200, 204, or 202 for "accepted, not finished".
    #[must_use]
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// The headers. They are not covered by the signature.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.response.headers
    }

    /// The value of `Request-ID`, to quote to WeChat Pay's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers().get("Request-ID")
    }

    /// The body as received.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.response.body
    }

    /// Whether the body is JSON and not a file. An empty body is JSON too.
    #[must_use]
    pub fn is_json(&self) -> bool {
        is_json(&self.expected, &self.response)
    }

    /// The body as JSON; `Null` for an empty one.
    ///
    /// # Errors
    ///
    /// [`Cause::Decode`](crate::error::Cause::Decode) for a body that is not JSON, such as a file.
    pub fn json(&self) -> Result<Value, Error> {
        if self.body().is_empty() {
            return Ok(Value::Null);
        }
        let decode_error =
            |error: serde_json::Error| self.error(DecodeError::NotJson { line: error.line(), column: error.column() });
        serde_json::from_slice(self.body()).map_err(decode_error)
    }

    /// The body as a generated type; an empty body sets no field.
    ///
    /// # Errors
    ///
    /// [`Cause::Decode`](crate::error::Cause::Decode) with the place of the first member that does not fit.
    pub fn decode<R: Record + Default>(self) -> Result<Decoded<R>, Error> {
        if self.body().is_empty() {
            return Ok(Decoded { value: R::default(), response: self });
        }
        let value = core::str::from_utf8(self.body()).map_err(|_| DecodeError::NotUtf8).and_then(record::read);
        match value {
            Ok(value) => Ok(Decoded { value, response: self }),
            Err(cause) => Err(self.error(cause)),
        }
    }

    fn error(&self, cause: DecodeError) -> Error {
        self.expected.error(cause, Outcome::Accepted).with_received(self.response.clone())
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.response.fmt(formatter)
    }
}

impl<T> Decoded<T> {
    /// The response it was decoded from.
    #[must_use]
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// The decoded value alone.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T> Deref for Decoded<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

/// Whether the body is JSON by what the documents say, or by what it says of itself where they say nothing.
fn is_json(expected: &Expected, response: &HttpResponse) -> bool {
    match expected.operation {
        Some(row) => row.response.kind != ResponseKind::Binary,
        None => response.headers.get("Content-Type").is_none_or(is_json_type),
    }
}

/// Whether a `Content-Type` says JSON, as `application/json; charset=utf-8` does.
fn is_json_type(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default().trim_ascii_end();
    media_type.to_ascii_lowercase().ends_with("json")
}

/// Checks that a body is JSON where JSON is due, and says whether it is an error in the guise of a success.
fn check_body(expected: &Expected, response: &HttpResponse) -> Result<bool, DecodeError> {
    if !is_json(expected, response) || response.body.is_empty() {
        return Ok(false);
    }
    let text = core::str::from_utf8(&response.body).map_err(|_| DecodeError::NotUtf8)?;
    let rule = expected.operation.map(|row| row.response);
    let required = rule.and_then(|rule| rule.required);
    let mut scan = Scan { required, has_required: false, has_code: false, has_message: false };
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = (&mut reader).deserialize_any(&mut scan).and_then(|is_object| reader.end().map(|()| is_object));
    let is_object = read.map_err(|error| DecodeError::NotJson { line: error.line(), column: error.column() })?;
    if !is_object {
        return Err(DecodeError::WrongKind { path: String::new() });
    }
    let documented = rule.is_some_and(|rule| rule.has_code_and_message);
    Ok(scan.has_code && scan.has_message && !scan.has_required && !documented)
}

/// Looks for `code`, `message` and the required member at the top of an object.
///
/// It takes any JSON, so that no error of serde is made: what they need to be printed is a tenth of the wasm module.
struct Scan {
    required: Option<&'static str>,
    has_required: bool,
    has_code: bool,
    has_message: bool,
}

impl<'de> Visitor<'de> for &mut Scan {
    /// Whether it is an object.
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        while let Some(record::Key(name)) = map.next_key()? {
            self.has_code |= name == "code";
            self.has_message |= name == "message";
            self.has_required |= self.required.is_some_and(|required| required == name);
            map.next_value::<IgnoredAny>()?;
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<bool, A::Error> {
        while sequence.next_element::<IgnoredAny>()?.is_some() {}
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E>(self, _: &str) -> Result<bool, E> {
        Ok(false)
    }
}

impl ApiError {
    fn read(response: &HttpResponse, verified: bool) -> Self {
        let mut refusal =
            Self { status: response.status, code: String::new(), message: String::new(), detail: None, verified };
        let body = core::str::from_utf8(&response.body).ok().and_then(|text| Json::parse(text).ok());
        if let Some(Json::Object(members)) = body {
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("code", Json::Text(code)) => refusal.code = code,
                    ("message", Json::Text(message)) => refusal.message = message,
                    ("detail", detail) => refusal.detail = Some(detail.write()),
                    _ => {}
                }
            }
        }
        refusal
    }
}
