//! Signs answers: turns an [`Answer`] into the HTTP response with the headers of WeChat Pay.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};

use crate::exchange::Answer;
use crate::keys::PrivateKey;
use crate::random;

const UNKNOWN_SERIAL: &str = "PUB_KEY_ID_0000000000000000000000000000000000";

/// What can be wrong with a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// The headers of the signature are not there.
    NoSignature,
    /// The signature is that of another text.
    BadSignature,
    /// The serial names a key that nobody has.
    UnknownSerial,
    /// One of the deliberately wrong signatures that find clients which do not verify.
    Probe,
    /// The signature is right, but ten minutes old.
    OldTimestamp,
}

/// Writes the response for `answer`, signed with `key` at `now_s`, and with the `flaw` that was asked for.
pub(crate) fn seal(answer: &Answer, key: &PrivateKey, now_s: u64, flaw: Option<Flaw>) -> Response<Body> {
    let nonce = random::hex::<16>();
    let timestamp_s = if flaw == Some(Flaw::OldTimestamp) { now_s.saturating_sub(600) } else { now_s };
    let mut message = format!("{timestamp_s}\n{nonce}\n").into_bytes();
    let body_start = message.len();
    message.extend_from_slice(&answer.body);
    message.push(b'\n');

    let mut headers = HeaderMap::new();
    let mut set = |name: &'static str, value: &str| {
        let value = HeaderValue::from_str(value).expect("serials, numbers and base64 are plain ASCII");
        headers.insert(HeaderName::from_static(name), value);
    };
    set("request-id", &format!("08{}-{}", random::hex::<21>(), answer.number));
    if answer.signed && flaw != Some(Flaw::NoSignature) {
        let signature = match flaw {
            Some(Flaw::BadSignature) => key.sign(b"another text"),
            Some(Flaw::Probe) => format!("WECHATPAY/SIGNTEST/{}", key.sign(&message)),
            Some(Flaw::NoSignature | Flaw::UnknownSerial | Flaw::OldTimestamp) | None => key.sign(&message),
        };
        let serial = if flaw == Some(Flaw::UnknownSerial) { UNKNOWN_SERIAL } else { &key.serial };
        set("wechatpay-timestamp", &timestamp_s.to_string());
        set("wechatpay-nonce", &nonce);
        set("wechatpay-signature", &signature);
        set("wechatpay-serial", serial);
        set("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048");
    }
    if let Some(media_type) = answer.media_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    headers.insert(header::SERVER, HeaderValue::from_static("tenfen-sandbox"));

    // The signed bytes are the sent bytes, without another copy.
    let end = message.len() - 1;
    let mut response = Response::new(Body::from(Bytes::from(message).slice(body_start..end)));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = headers;
    response
}
