//! What can go wrong, named by who must act, and whether the call may have taken effect.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use serde_json::Value;

use crate::http::{Headers, HttpResponse, Method};
use crate::random::RandomUnavailable;
use crate::serial::Serial;

/// A failed call: the [`Cause`], the [`Outcome`], the request it was about and, where one came, the response.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    details: Box<Details>,
}

#[derive(Clone, Debug, PartialEq)]
struct Details {
    cause: Cause,
    outcome: Outcome,
    request: Option<(Method, String)>,
    received: Option<Received>,
}

/// Whether a call took effect. Look here before doing anything about a failed payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was sent.
    NotSent,
    /// WeChat Pay provably refused the call; it had no effect.
    Rejected,
    /// WeChat Pay provably accepted the call.
    Accepted,
    /// It may have taken effect. Query the state, or repeat with the very same parameters and numbers.
    Unknown,
}

impl Outcome {
    /// The stable name: `not_sent`, `rejected`, `accepted` or `unknown`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Rejected => "rejected",
            Self::Accepted => "accepted",
            Self::Unknown => "unknown",
        }
    }
}

/// What went wrong, by who must act.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cause {
    /// The configuration is wrong: whoever set it up.
    Config(InvalidConfig),
    /// The call is wrong: the programmer.
    Call(InvalidCall),
    /// A key could not be used: the key holder.
    Crypto(CryptoError),
    /// There is no randomness: the operator.
    Random(RandomUnavailable),
    /// No whole response came: the caller, who must find out the outcome.
    Send(SendFailure),
    /// The response is not provably from WeChat Pay: the guard.
    Untrusted(Untrusted),
    /// WeChat Pay said no: the business.
    Api(ApiError),
    /// The response is genuine and not what the documents promise: this project.
    Decode(DecodeError),
}

/// A configuration that cannot work.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the fields repeat the name of the thing, or say what is wrong with it")]
pub enum InvalidConfig {
    /// A setting that must not be empty is.
    Empty { name: &'static str },
    /// A setting has a character that cannot stand in a header.
    NotHeaderText { name: &'static str },
    /// A serial is empty or has impossible characters.
    Serial { name: &'static str },
    /// A key or certificate cannot be read.
    Unreadable { name: &'static str, problem: KeyProblem },
    /// The private key and the certificate do not belong together.
    KeyNotOfCertificate,
    /// The configured serial is not that of the certificate.
    SerialNotOfCertificate { certificate: Serial },
    /// The APIv3 key does not have 32 bytes.
    ApiV3KeyLength { found: usize },
    /// The base URL cannot be used.
    BaseUrl { problem: &'static str },
    /// There is no key to verify responses with.
    NoPlatformKey,
    /// Two platform keys have the same serial.
    DuplicateSerial { serial: Serial },
    /// A setting that this version does not know, or of the wrong type.
    Setting { problem: String },
}

/// Why a key or certificate cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyProblem {
    /// There is no PEM block in the text.
    NotPem,
    /// The PEM block holds something else.
    WrongLabel,
    /// The key is protected with a password.
    Encrypted,
    /// The content of the block is damaged.
    Malformed,
    /// The key is not an RSA key.
    NotRsa,
    /// The RSA key has fewer than 2048 bits.
    TooShort,
    /// The cryptographic library refuses the key.
    Refused,
}

/// A call that cannot be made as it stands. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the fields name the thing that is wrong and what it should be")]
pub enum InvalidCall {
    /// A `{name}` in the path has no value.
    MissingParam { name: String },
    /// A value in the path is empty, `.` or `..`, which would make another path of it.
    UnsafeParam { name: String },
    /// A value has the wrong JSON type. `field` is a JSON pointer such as `/amount/total`.
    WrongKind { field: String, expected: &'static str, found: &'static str },
    /// A number does not fit into 64 bits.
    NumberTooLarge { field: String },
    /// A member occurs twice in one object.
    DuplicateMember { field: String },
    /// The parameters are not JSON.
    NotJson { line: usize, column: usize },
    /// The operation takes no body.
    BodyNotAllowed,
    /// A header name has impossible characters.
    HeaderName { name: String },
    /// A header value has a line break or another control character, or is not ASCII.
    HeaderValue { name: String },
    /// A header that the client sets itself.
    ReservedHeader { name: String },
    /// The path is empty or has characters that cannot stand there.
    Path { problem: &'static str },
    /// A method that APIv3 does not use.
    Method,
    /// A setting of this call is not one the client knows.
    Option { name: String },
    /// The operation sends a file, which this version cannot do yet.
    UploadNotSupported,
    /// The steps of an exchange were not answered in their order.
    OutOfOrder,
}

/// A key could not be used. One error for all reasons, so that nobody learns from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CryptoError;

/// No whole response came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendFailure {
    /// Whether the request can have left.
    pub sent: Sent,
    /// What the HTTP library said.
    pub reason: String,
}

/// Whether a request can have reached WeChat Pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Provably not: the connection was never made.
    No,
    /// Perhaps.
    Unknown,
}

/// A response that is not provably from WeChat Pay.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the fields name the header, the serial or the limit")]
pub enum Untrusted {
    /// One of the four signature headers is absent.
    MissingHeader { name: &'static str },
    /// A signature header does not hold what it must.
    MalformedHeader { name: &'static str },
    /// The signature is of a type this client does not check.
    UnsupportedSignatureType,
    /// The signature is a deliberately wrong one, by which WeChat Pay finds out who does not verify.
    Probe,
    /// The timestamp is more than five minutes away from the local clock.
    ClockSkew { seconds: u64 },
    /// No key for that serial.
    UnknownSerial { serial: Serial },
    /// The signature is not that of the body.
    BadSignature,
    /// The body is larger than the configured limit.
    TooLarge { limit: usize },
}

/// WeChat Pay refused the call, or could not carry it out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// WeChat Pay's error code, as it came; an open set. Empty when the body holds none.
    pub code: String,
    /// WeChat Pay's message, as it came.
    pub message: String,
    /// WeChat Pay's detail, JSON text.
    pub(crate) detail: Option<String>,
    /// Whether the signature of this answer was verified. Some refusals come unsigned; they prove nothing.
    pub verified: bool,
}

/// A genuine response that is not what the documents promise. Its bytes are in [`Error::received`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the fields say where")]
pub enum DecodeError {
    /// The body is not UTF-8.
    NotUtf8,
    /// The body is not JSON.
    NotJson { line: usize, column: usize },
    /// A member has another JSON type than documented. `path` is a JSON pointer; empty for the whole body.
    WrongKind { path: String },
}

/// A response that came with an error, as far as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    response: HttpResponse,
}

impl Received {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.response.headers
    }

    /// The value of `Request-ID`, to quote to WeChat Pay's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.response.headers.get("Request-ID")
    }

    /// The body as it came. Nothing says that WeChat Pay wrote it: look at it, do not act on it.
    #[must_use]
    pub fn body_without_signature_check(&self) -> &[u8] {
        &self.response.body
    }
}

impl ApiError {
    /// WeChat Pay's detail: often the `field` that is wrong and the `issue` with it.
    #[must_use]
    pub fn detail(&self) -> Option<Value> {
        self.detail.as_deref().and_then(|text| serde_json::from_str(text).ok())
    }

    /// WeChat Pay's detail as JSON text.
    #[must_use]
    pub fn detail_text(&self) -> Option<&str> {
        self.detail.as_deref()
    }
}

impl Error {
    pub(crate) fn new(cause: impl Into<Cause>, outcome: Outcome) -> Self {
        Self { details: Box::new(Details { cause: cause.into(), outcome, request: None, received: None }) }
    }

    pub(crate) fn about(mut self, method: Method, path: &str) -> Self {
        self.details.request = Some((method, path.into()));
        self
    }

    pub(crate) fn with_received(mut self, response: HttpResponse) -> Self {
        self.details.received = Some(Received { response });
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn cause(&self) -> &Cause {
        &self.details.cause
    }

    /// Whether the call took effect.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.details.outcome
    }

    /// The response that came with the error, as far as it came.
    #[must_use]
    pub fn received(&self) -> Option<&Received> {
        self.details.received.as_ref()
    }

    /// WeChat Pay's refusal, if that is the cause.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match &self.details.cause {
            Cause::Api(api) => Some(api),
            _ => None,
        }
    }

    /// The stable name of who must act: `config`, `call`, `crypto`, `random`, `send`, `untrusted`, `api` or `decode`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.details.cause {
            Cause::Config(_) => "config",
            Cause::Call(_) => "call",
            Cause::Crypto(_) => "crypto",
            Cause::Random(_) => "random",
            Cause::Send(_) => "send",
            Cause::Untrusted(_) => "untrusted",
            Cause::Api(_) => "api",
            Cause::Decode(_) => "decode",
        }
    }

    /// The stable name of what is wrong, such as `bad_signature` or `missing_param`.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match &self.details.cause {
            Cause::Config(config) => config.reason(),
            Cause::Call(call) => call.reason(),
            Cause::Crypto(CryptoError) => "crypto_failed",
            Cause::Random(RandomUnavailable) => "random_unavailable",
            Cause::Send(SendFailure { sent: Sent::No, .. }) => "not_sent",
            Cause::Send(SendFailure { sent: Sent::Unknown, .. }) => "no_response",
            Cause::Untrusted(untrusted) => untrusted.reason(),
            Cause::Api(_) => "refused",
            Cause::Decode(decode) => decode.reason(),
        }
    }
}

impl InvalidConfig {
    fn reason(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "empty_setting",
            Self::NotHeaderText { .. } => "not_header_text",
            Self::Serial { .. } => "invalid_serial",
            Self::Unreadable { .. } => "unreadable_key",
            Self::KeyNotOfCertificate => "key_not_of_certificate",
            Self::SerialNotOfCertificate { .. } => "serial_not_of_certificate",
            Self::ApiV3KeyLength { .. } => "api_v3_key_length",
            Self::BaseUrl { .. } => "invalid_base_url",
            Self::NoPlatformKey => "no_platform_key",
            Self::DuplicateSerial { .. } => "duplicate_serial",
            Self::Setting { .. } => "invalid_setting",
        }
    }
}

impl InvalidCall {
    fn reason(&self) -> &'static str {
        match self {
            Self::MissingParam { .. } => "missing_param",
            Self::UnsafeParam { .. } => "unsafe_param",
            Self::WrongKind { .. } => "wrong_kind",
            Self::NumberTooLarge { .. } => "number_too_large",
            Self::DuplicateMember { .. } => "duplicate_member",
            Self::NotJson { .. } => "not_json",
            Self::BodyNotAllowed => "body_not_allowed",
            Self::HeaderName { .. } => "header_name",
            Self::HeaderValue { .. } => "header_value",
            Self::ReservedHeader { .. } => "reserved_header",
            Self::Path { .. } => "invalid_path",
            Self::Method => "invalid_method",
            Self::Option { .. } => "unknown_option",
            Self::UploadNotSupported => "upload_not_supported",
            Self::OutOfOrder => "out_of_order",
        }
    }
}

impl Untrusted {
    fn reason(&self) -> &'static str {
        match self {
            Self::MissingHeader { .. } => "missing_header",
            Self::MalformedHeader { .. } => "malformed_header",
            Self::UnsupportedSignatureType => "unsupported_signature_type",
            Self::Probe => "signature_probe",
            Self::ClockSkew { .. } => "timestamp_out_of_window",
            Self::UnknownSerial { .. } => "unknown_serial",
            Self::BadSignature => "bad_signature",
            Self::TooLarge { .. } => "response_too_large",
        }
    }
}

impl DecodeError {
    fn reason(&self) -> &'static str {
        match self {
            Self::NotUtf8 => "not_utf8",
            Self::NotJson { .. } => "not_json",
            Self::WrongKind { .. } => "wrong_kind",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.details;
        if let Some((method, path)) = &details.request {
            write!(formatter, "{method} {path}: ")?;
        }
        fmt::Display::fmt(&details.cause, formatter)?;
        if let Some(request_id) = details.received.as_ref().and_then(Received::request_id) {
            write!(formatter, " [Request-ID {request_id}]")?;
        }
        formatter.write_str(match (details.outcome, &details.cause) {
            // A configuration is no call, so nothing could have been sent.
            (Outcome::NotSent, Cause::Config(_)) | (Outcome::Rejected, _) => "",
            (Outcome::NotSent, _) => " (nothing was sent)",
            (Outcome::Accepted, _) => " (the call took effect)",
            (Outcome::Unknown, _) => {
                " (the call may have taken effect: query before anything else, or repeat with the very same parameters)"
            }
        })
    }
}

impl core::error::Error for Error {}

impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(config) => config.fmt(formatter),
            Self::Call(call) => call.fmt(formatter),
            Self::Crypto(crypto) => crypto.fmt(formatter),
            Self::Random(random) => random.fmt(formatter),
            Self::Send(send) => send.fmt(formatter),
            Self::Untrusted(untrusted) => untrusted.fmt(formatter),
            Self::Api(api) => api.fmt(formatter),
            Self::Decode(decode) => decode.fmt(formatter),
        }
    }
}

impl fmt::Display for InvalidConfig {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { name } => write!(formatter, "`{name}` is empty; set it to the value in the merchant platform"),
            Self::NotHeaderText { name } => {
                write!(formatter, "`{name}` has characters that cannot stand in a header; use visible ASCII without quotes")
            }
            Self::Serial { name } => write!(
                formatter,
                "`{name}` is not a serial; use the hex digits of the certificate's serial number, or PUB_KEY_ID_ and digits"
            ),
            Self::Unreadable { name, problem } => write!(formatter, "`{name}` cannot be read: {problem}"),
            Self::KeyNotOfCertificate => formatter.write_str(
                "`private_key` does not belong to `certificate`; take both from the same download (apiclient_key.pem, apiclient_cert.pem)",
            ),
            Self::SerialNotOfCertificate { certificate } => write!(
                formatter,
                "`serial` is not the serial number of `certificate`, which is {certificate}; leave `serial` out or correct it"
            ),
            Self::ApiV3KeyLength { found } => write!(
                formatter,
                "`api_v3_key` has {found} bytes and must have 32; copy the APIv3 key (not the APIv2 key) from the merchant platform"
            ),
            Self::BaseUrl { problem } => write!(
                formatter,
                "`base_url` {problem}; write it like https://api.mch.weixin.qq.com (http:// only for this machine)"
            ),
            Self::NoPlatformKey => formatter.write_str(
                "there is no key to verify responses with; add the WeChat Pay public key and its id from the merchant platform",
            ),
            Self::DuplicateSerial { serial } => {
                write!(formatter, "two platform keys have the serial {serial}; keep the right one")
            }
            Self::Setting { problem } => write!(formatter, "the configuration cannot be used: {problem}"),
        }
    }
}

impl core::error::Error for InvalidConfig {}

impl fmt::Display for KeyProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotPem => "it is not PEM text; give the whole content of the file, with its BEGIN and END lines",
            Self::WrongLabel => {
                "the PEM block holds something else; private keys say BEGIN PRIVATE KEY, certificates BEGIN CERTIFICATE, public keys BEGIN PUBLIC KEY"
            }
            Self::Encrypted => "it is protected with a password; decrypt it first (openssl pkcs8 -in … -out …)",
            Self::Malformed => "its content is damaged; copy the file again, byte for byte",
            Self::NotRsa => "it is not an RSA key; WeChat Pay uses RSA with 2048 bits",
            Self::TooShort => "the RSA key has fewer than 2048 bits",
            Self::Refused => "the cryptographic library refuses it; the key may be inconsistent",
        })
    }
}

impl fmt::Display for InvalidCall {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingParam { name } => {
                write!(formatter, "missing path parameter `{name}`; pass it together with the other parameters")
            }
            Self::UnsafeParam { name } => {
                write!(
                    formatter,
                    "path parameter `{name}` is empty, `.` or `..`, which would call another path; pass its value"
                )
            }
            Self::WrongKind { field, expected, found } => {
                write!(formatter, "`{field}` must be {expected} and is {found}")
            }
            Self::NumberTooLarge { field } => {
                write!(
                    formatter,
                    "`{field}` does not fit into 64 bits; amounts are whole fen, other large numbers go as text"
                )
            }
            Self::DuplicateMember { field } => write!(formatter, "`{field}` occurs twice; pass it once"),
            Self::NotJson { line, column } => {
                write!(formatter, "the parameters are not JSON (line {line}, column {column})")
            }
            Self::BodyNotAllowed => {
                formatter.write_str("the operation takes no body; pass the values as parameters, they go into the URL")
            }
            Self::HeaderName { name } => write!(formatter, "`{name}` is no header name"),
            Self::HeaderValue { name } => write!(
                formatter,
                "the value for header `{name}` has a line break or a character other than visible ASCII; encode it first"
            ),
            Self::ReservedHeader { name } => {
                write!(formatter, "header `{name}` is set by the client; leave it out")
            }
            Self::Path { problem } => write!(formatter, "the path {problem}; write it like v3/pay/transactions/native"),
            Self::Method => formatter.write_str("the method is not one of GET, POST, PATCH, PUT, DELETE"),
            Self::Option { name } => write!(formatter, "`{name}` is not an option of a call"),
            Self::UploadNotSupported => formatter.write_str("uploads are not supported in this version"),
            Self::OutOfOrder => {
                formatter.write_str("the exchange was driven out of order; answer each step before the next")
            }
        }
    }
}

impl fmt::Display for CryptoError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the key could not be used; check it and where it is kept")
    }
}

impl core::error::Error for CryptoError {}

impl fmt::Display for SendFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sent {
            Sent::No => write!(formatter, "no connection: {}", self.reason),
            Sent::Unknown => write!(formatter, "no whole response: {}", self.reason),
        }
    }
}

impl fmt::Display for Untrusted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader { name } => write!(
                formatter,
                "the response has no {name} header, so nothing proves that it is from WeChat Pay; look for a proxy that strips headers"
            ),
            Self::MalformedHeader { name } => write!(formatter, "the {name} header of the response is malformed"),
            Self::UnsupportedSignatureType => {
                formatter.write_str("the signature of the response is of an unsupported type")
            }
            Self::Probe => formatter
                .write_str("the signature is deliberately wrong: WeChat Pay checks whether this client verifies"),
            Self::ClockSkew { seconds } => write!(
                formatter,
                "the response is {seconds} seconds away from the local time, more than 300; check this machine's clock first"
            ),
            Self::UnknownSerial { serial } if serial.is_public_key_id() => write!(
                formatter,
                "the response is signed with {serial}, which is not configured; add that WeChat Pay public key from the merchant platform"
            ),
            Self::UnknownSerial { serial } => write!(
                formatter,
                "the response is signed with {serial}, which is not known; add that platform certificate, or use the WeChat Pay public key"
            ),
            Self::BadSignature => formatter.write_str("the signature does not match the response; discard it"),
            Self::TooLarge { limit } => {
                write!(
                    formatter,
                    "the response has more than {limit} bytes; raise `max_response_bytes` if that is right"
                )
            }
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("verified", &self.verified)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "WeChat Pay answered {}", self.status)?;
        if !self.code.is_empty() {
            write!(formatter, " {}", self.code)?;
        }
        if !self.message.is_empty() {
            write!(formatter, ": {}", self.message)?;
        }
        if self.verified { Ok(()) } else { formatter.write_str(" (unsigned answer)") }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => formatter.write_str("the response is genuine and not UTF-8"),
            Self::NotJson { line, column } => {
                write!(formatter, "the response is genuine and not JSON (line {line}, column {column})")
            }
            Self::WrongKind { path } if path.is_empty() => {
                formatter.write_str("the response is genuine and not a JSON object")
            }
            Self::WrongKind { path } => {
                write!(formatter, "the response is genuine and `{path}` has another type than documented")
            }
        }
    }
}

macro_rules! causes {
    ($($variant:ident($inner:ty))*) => {$(
        impl From<$inner> for Cause {
            fn from(inner: $inner) -> Self {
                Self::$variant(inner)
            }
        }
    )*};
}

causes! {
    Config(InvalidConfig)
    Call(InvalidCall)
    Crypto(CryptoError)
    Random(RandomUnavailable)
    Send(SendFailure)
    Untrusted(Untrusted)
    Api(ApiError)
    Decode(DecodeError)
}

impl From<InvalidConfig> for Error {
    fn from(config: InvalidConfig) -> Self {
        Self::new(config, Outcome::NotSent)
    }
}

impl From<InvalidCall> for Error {
    fn from(call: InvalidCall) -> Self {
        Self::new(call, Outcome::NotSent)
    }
}

impl From<CryptoError> for Error {
    fn from(crypto: CryptoError) -> Self {
        Self::new(crypto, Outcome::NotSent)
    }
}

impl From<RandomUnavailable> for Error {
    fn from(random: RandomUnavailable) -> Self {
        Self::new(random, Outcome::NotSent)
    }
}

/// Bytes that a transport got before the connection broke, with what it knows about the failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What went wrong.
    pub failure: SendFailure,
    /// Status, headers and as much of the body as came, if the response had begun.
    pub partial: Option<HttpResponse>,
}

impl From<SendFailure> for Broken {
    fn from(failure: SendFailure) -> Self {
        Self { failure, partial: None }
    }
}
