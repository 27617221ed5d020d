//! Faults on demand: what can go wrong on the way from WeChat Pay to a client, one request at a time.

use core::time::Duration;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::exchange::{Answer, Received};
use crate::refusal::Refusal;
use crate::seal::Flaw;

/// The size of a huge answer where none is given, in bytes.
const HUGE_BYTES: usize = 1_000_000;

/// The faults still to come, in the order in which they were asked for.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

/// One fault, as `POST /_sandbox/faults` takes it. It is used up by the first request that it fits.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Fault {
    #[serde(rename = "fault", skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    /// Waits so long after the request was processed and before it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    delay_ms: Option<u64>,
    /// Refuses with this status, without processing the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    /// The code of that refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    /// The size of a huge answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<usize>,
    /// Sends the answer in chunks, without `Content-Length`.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    chunked: bool,
    /// Only requests whose path begins so.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    /// Only requests with this method.
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// The answer is a torn piece of JSON, properly signed.
    WrongJson,
    /// The answer is a large JSON object, properly signed.
    Huge,
    /// The answer is not UTF-8, properly signed.
    NotUtf8,
    /// The connection closes in the middle of the body.
    Truncated,
    /// Status 200 with the body of an error, properly signed.
    #[serde(rename = "error_body_200")]
    ErrorBody200,
    /// A gateway's 502 in HTML, without signature.
    #[serde(rename = "html_502")]
    Html502,
    NoSignature,
    BadSignature,
    UnknownSerial,
    Probe,
    OldTimestamp,
    /// The connection closes before the request is processed.
    DropBefore,
    /// The request is processed, then the connection closes.
    DropAfter,
    /// Nothing but what `delay_ms` says.
    Delay,
    /// Nothing but what `status` and `code` say.
    Status,
}

impl Faults {
    /// Adds the faults in `body`: a list of them, or one.
    ///
    /// # Errors
    ///
    /// What is wrong with them; then none is added.
    pub(crate) fn add(&self, body: &[u8]) -> Result<(), String> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum OneOrMore {
            More(Vec<serde_json::Value>),
            One(serde_json::Value),
        }
        let asked = serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))?;
        let asked = match asked {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        };
        let faults = asked.into_iter().map(Fault::parse).collect::<Result<Vec<_>, _>>()?;
        self.lock().extend(faults);
        Ok(())
    }

    /// The first fault that fits `received`; it is not there any more afterwards.
    pub(crate) fn take(&self, received: &Received) -> Fault {
        let mut faults = self.lock();
        let first = faults.iter().position(|fault| fault.fits(received));
        first.map(|index| faults.remove(index)).unwrap_or_default()
    }

    /// The faults still to come as a JSON list.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(&*self.lock()).expect("faults hold only texts and numbers")
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Fault>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fault {
    fn parse(asked: serde_json::Value) -> Result<Self, String> {
        let fault: Self = serde_json::from_value(asked).map_err(|error| format!("not a fault: {error}"))?;
        match fault.kind {
            Some(Kind::Delay) if fault.delay_ms.is_none() => Err("the fault delay needs delay_ms".into()),
            Some(Kind::Status) if fault.status.is_none() => Err("the fault status needs status".into()),
            None if fault.delay_ms.is_none() && fault.status.is_none() && !fault.chunked => {
                Err("a fault needs one of fault, delay_ms, status, chunked".into())
            }
            _ if fault.status.is_some_and(|status| !(200..=599).contains(&status)) => {
                Err("status must be from 200 to 599".into())
            }
            _ => Ok(fault),
        }
    }

    fn fits(&self, received: &Received) -> bool {
        self.path.as_ref().is_none_or(|prefix| received.path().starts_with(prefix))
            && self.method.as_ref().is_none_or(|method| *method == received.method)
    }

    /// The fault for the journal; nothing where there is none.
    pub(crate) fn note(&self) -> Option<serde_json::Value> {
        (*self != Self::default()).then(|| json!(self))
    }

    pub(crate) fn drops_before(&self) -> bool {
        self.kind == Some(Kind::DropBefore)
    }

    pub(crate) fn drops_after(&self) -> bool {
        self.kind == Some(Kind::DropAfter)
    }

    pub(crate) fn truncates(&self) -> bool {
        self.kind == Some(Kind::Truncated)
    }

    pub(crate) fn is_chunked(&self) -> bool {
        self.chunked
    }

    pub(crate) fn delay(&self) -> Duration {
        Duration::from_millis(self.delay_ms.unwrap_or_default())
    }

    /// What is answered instead of processing the request.
    pub(crate) fn refusal(&self) -> Option<Refusal> {
        let status = self.status?;
        let usual = match status {
            429 => "FREQUENCY_LIMITED",
            500.. => "SYSTEM_ERROR",
            _ => "INVALID_REQUEST",
        };
        let code = self.code.as_deref().unwrap_or(usual);
        Some(Refusal::new(status, code, "this refusal was asked for at /_sandbox/faults"))
    }

    /// What is answered instead of `answer`.
    pub(crate) fn distort(&self, answer: Answer) -> Answer {
        let genuine = |body: Vec<u8>| Answer { verdict: answer.verdict.clone(), ..Answer::json(200, body) };
        match self.kind {
            Some(Kind::WrongJson) => genuine(br#"{"balance": 1, "level": "#.to_vec()),
            Some(Kind::Huge) => genuine(huge(self.bytes.unwrap_or(HUGE_BYTES))),
            Some(Kind::NotUtf8) => genuine(b"{\"level\":\"\xFF\xFE\"}".to_vec()),
            Some(Kind::ErrorBody200) => genuine(Refusal::new(200, "SYSTEM_ERROR", "the system is busy").to_json()),
            Some(Kind::Truncated) if answer.body.is_empty() => genuine(br#"{"level":"GOLD","balance":1}"#.to_vec()),
            Some(Kind::Html502) => Answer {
                media_type: Some("text/html"),
                body: b"<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>".into(),
                signed: false,
                verdict: answer.verdict,
                ..Answer::empty(502)
            },
            Some(
                Kind::Truncated
                | Kind::NoSignature
                | Kind::BadSignature
                | Kind::UnknownSerial
                | Kind::Probe
                | Kind::OldTimestamp
                | Kind::DropBefore
                | Kind::DropAfter
                | Kind::Delay
                | Kind::Status,
            )
            | None => answer,
        }
    }

    /// What is wrong with the signature.
    pub(crate) fn flaw(&self) -> Option<Flaw> {
        match self.kind? {
            Kind::NoSignature => Some(Flaw::NoSignature),
            Kind::BadSignature => Some(Flaw::BadSignature),
            Kind::UnknownSerial => Some(Flaw::UnknownSerial),
            Kind::Probe => Some(Flaw::Probe),
            Kind::OldTimestamp => Some(Flaw::OldTimestamp),
            Kind::WrongJson
            | Kind::Huge
            | Kind::NotUtf8
            | Kind::Truncated
            | Kind::ErrorBody200
            | Kind::Html502
            | Kind::DropBefore
            | Kind::DropAfter
            | Kind::Delay
            | Kind::Status => None,
        }
    }
}

/// A JSON object of exactly `bytes` bytes, or the smallest one.
fn huge(bytes: usize) -> Vec<u8> {
    let (start, end) = (br#"{"level":""#, br#""}"#);
    let mut body = Vec::with_capacity(bytes);
    body.extend_from_slice(start);
    body.resize(bytes.saturating_sub(end.len()).max(start.len()), b'x');
    body.extend_from_slice(end);
    body
}
