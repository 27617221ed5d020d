//! Failures as JSON text, from which JavaScript makes its one error class.

use serde_json::{Map, Value};
use tenfen::Error;
use tenfen::error::{Cause, InvalidCall, InvalidConfig, Untrusted};

/// Everything that JavaScript shows of an error, but for the bytes, which it has.
pub(crate) fn to_json(error: &Error) -> String {
    let mut members = Map::new();
    let mut set = |name: &str, value: Value| members.insert(name.into(), value);
    set("kind", error.kind().into());
    set("reason", error.reason().into());
    set("outcome", error.outcome().as_str().into());
    set("message", error.to_string().into());
    for (name, value) in particulars(error.cause()) {
        set(name, value);
    }
    if let Some(received) = error.received() {
        set("status", received.status().into());
        if let Some(request_id) = received.request_id() {
            set("requestId", request_id.into());
        }
        set("received", true.into());
    }
    Value::Object(members).to_string()
}

/// What the cause names.
fn particulars(cause: &Cause) -> Vec<(&'static str, Value)> {
    match cause {
        Cause::Config(config) => match config {
            InvalidConfig::Empty { name }
            | InvalidConfig::NotHeaderText { name }
            | InvalidConfig::Serial { name }
            | InvalidConfig::Unreadable { name, .. } => vec![("subject", (*name).into())],
            InvalidConfig::SerialNotOfCertificate { certificate: serial }
            | InvalidConfig::DuplicateSerial { serial } => {
                vec![("serial", serial.as_str().into())]
            }
            InvalidConfig::KeyNotOfCertificate => vec![("subject", "private_key".into())],
            InvalidConfig::ApiV3KeyLength { .. } => vec![("subject", "api_v3_key".into())],
            InvalidConfig::BaseUrl { .. } => vec![("subject", "base_url".into())],
            _ => Vec::new(),
        },
        Cause::Call(call) => match call {
            InvalidCall::MissingParam { name }
            | InvalidCall::UnsafeParam { name }
            | InvalidCall::HeaderName { name }
            | InvalidCall::HeaderValue { name }
            | InvalidCall::ReservedHeader { name }
            | InvalidCall::Option { name } => vec![("subject", name.as_str().into())],
            InvalidCall::WrongKind { field, .. }
            | InvalidCall::NumberTooLarge { field }
            | InvalidCall::DuplicateMember { field } => vec![("field", field.as_str().into())],
            _ => Vec::new(),
        },
        Cause::Untrusted(untrusted) => match untrusted {
            Untrusted::MissingHeader { name } | Untrusted::MalformedHeader { name } => {
                vec![("subject", (*name).into())]
            }
            Untrusted::UnknownSerial { serial } => vec![("serial", serial.as_str().into())],
            _ => Vec::new(),
        },
        Cause::Api(api) => {
            let detail = api.detail.clone().unwrap_or_default();
            vec![("code", api.code.as_str().into()), ("detail", detail), ("verified", api.verified.into())]
        }
        _ => Vec::new(),
    }
}
