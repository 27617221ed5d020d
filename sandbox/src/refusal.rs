//! Refusals: the errors WeChat Pay answers with.

use serde_json::{Value, json};

/// Why a request is refused, and how the answer says so.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) detail: Option<Value>,
    /// The number at the end of `Request-ID`.
    pub(crate) number: u32,
}

/// The error numbers that official pages name; the last is ours, for refusals without such a number.
mod number {
    pub(super) const BAD_SIGNATURE: u32 = 268_443_699;
    pub(super) const MALFORMED_AUTHORIZATION: u32 = 270_924_332;
    pub(super) const BAD_PARAMETER: u32 = 268_435_461;
    pub(super) const PARAMETERS_DIFFER: u32 = 268_498_688;
    pub(super) const TOO_MANY_REQUESTS: u32 = 268_447_840;
    pub(super) const OTHER: u32 = 268_435_460;
}

impl Refusal {
    /// A refusal with any status and code.
    pub(crate) fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        let number = if status == 429 { number::TOO_MANY_REQUESTS } else { number::OTHER };
        Self { status, code: code.to_owned(), message: message.into(), detail: None, number }
    }

    /// The `Authorization` header cannot be read or does not name a known caller.
    pub(crate) fn authorization(message: impl Into<String>) -> Self {
        let message = message.into();
        let detail = json!({ "location": "authorization", "issue": message });
        let number = number::MALFORMED_AUTHORIZATION;
        Self { detail: Some(detail), number, ..Self::new(401, "SIGN_ERROR", message) }
    }

    /// The signature is not that of the message.
    pub(crate) fn signature(message: impl Into<String>, detail: Value) -> Self {
        Self { detail: Some(detail), number: number::BAD_SIGNATURE, ..Self::new(401, "SIGN_ERROR", message) }
    }

    /// A parameter is missing or wrong. `field` is a JSON pointer for `body` and `query`, a name for `header`.
    pub(crate) fn parameter(location: &str, field: &str, value: &Value, issue: &str) -> Self {
        let message = format!("parameter {field} in the {location}: {issue}");
        let detail = json!({ "location": location, "field": field, "value": value, "issue": issue });
        Self { detail: Some(detail), number: number::BAD_PARAMETER, ..Self::new(400, "PARAM_ERROR", message) }
    }

    /// The merchant's own number was used before with other parameters.
    pub(crate) fn repeated_differently(field: &str, value: &str) -> Self {
        let message = format!("{field} was used before with other parameters");
        let detail = json!({ "location": "body", "field": format!("/{field}"), "value": value, "issue": message });
        let number = number::PARAMETERS_DIFFER;
        Self { detail: Some(detail), number, ..Self::new(400, "INVALID_REQUEST", message) }
    }

    /// The body of the answer.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        let mut body = json!({ "code": self.code, "message": self.message });
        if let Some(detail) = &self.detail {
            body["detail"] = detail.clone();
        }
        body.to_string().into_bytes()
    }
}
