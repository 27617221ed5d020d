//! One HTTP exchange: the request as it was received, and what is to be answered.

use std::borrow::Cow;

use axum::body::Bytes;
use axum::http::HeaderMap;

use crate::refusal::Refusal;

/// A request, exactly as it came.
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query as they stood on the request line.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Received {
    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The value of a header, where there is one and it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The media type of the body, in lower case and without its parameters.
    pub(crate) fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        Some(value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    }
}

/// What is answered, before it is signed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media_type: Option<&'static str>,
    pub(crate) body: Cow<'static, [u8]>,
    /// Whether the documents promise a signature.
    pub(crate) signed: bool,
    pub(crate) signer: Signer,
    /// The number at the end of `Request-ID`: 0 on success.
    pub(crate) number: u32,
    /// `accepted`, or the code of the refusal.
    pub(crate) verdict: Cow<'static, str>,
}

/// Whose key signs an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signer {
    /// The key that the request names; where it names none, the platform certificate if there is one.
    Asked,
    /// The platform certificate, whatever the request says.
    Platform,
}

impl Answer {
    pub(crate) fn json(status: u16, body: Vec<u8>) -> Self {
        Self { media_type: Some("application/json; charset=utf-8"), body: body.into(), ..Self::empty(status) }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            media_type: None,
            body: Cow::Borrowed(b""),
            signed: true,
            signer: Signer::Asked,
            number: 0,
            verdict: "accepted".into(),
        }
    }
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        let number = refusal.number;
        let json = Self::json(refusal.status, refusal.to_json());
        Self { number, verdict: refusal.code.into(), ..json }
    }
}
