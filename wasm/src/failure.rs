//! Failures as JSON text, from which JavaScript makes its one error class.

use alloc::format;
use alloc::string::{String, ToString};

use tenfen::Error;
use tenfen::error::{Cause, InvalidCall, InvalidConfig, Untrusted};

/// Everything that JavaScript shows of an error, but for the bytes, which it has.
pub(crate) fn to_json(error: &Error) -> String {
    let mut members = Members(String::new());
    members.text("kind", error.kind());
    members.text("reason", error.reason());
    members.text("outcome", error.outcome().as_str());
    members.text("message", &error.to_string());
    match error.cause() {
        Cause::Config(config) => particulars_of_config(config, &mut members),
        Cause::Call(call) => particulars_of_call(call, &mut members),
        Cause::Untrusted(Untrusted::MissingHeader { name } | Untrusted::MalformedHeader { name }) => {
            members.text("subject", name);
        }
        Cause::Untrusted(Untrusted::UnknownSerial { serial }) => members.text("serial", serial.as_str()),
        Cause::Api(api) => {
            members.text("code", &api.code);
            members.add("verified", if api.verified { "true" } else { "false" });
            if let Some(detail) = api.detail_text() {
                members.add("detail", detail);
            }
        }
        _ => {}
    }
    if let Some(received) = error.received() {
        members.add("status", &received.status().to_string());
        if let Some(request_id) = received.request_id() {
            members.text("requestId", request_id);
        }
        members.add("received", "true");
    }
    format!("{{{}}}", members.0)
}

fn particulars_of_config(config: &InvalidConfig, members: &mut Members) {
    match config {
        InvalidConfig::Empty { name }
        | InvalidConfig::NotHeaderText { name }
        | InvalidConfig::Serial { name }
        | InvalidConfig::Unreadable { name, .. } => members.text("subject", name),
        InvalidConfig::KeyNotOfCertificate => members.text("subject", "private_key"),
        InvalidConfig::ApiV3KeyLength { .. } => members.text("subject", "api_v3_key"),
        InvalidConfig::BaseUrl { .. } => members.text("subject", "base_url"),
        InvalidConfig::SerialNotOfCertificate { certificate: serial } | InvalidConfig::DuplicateSerial { serial } => {
            members.text("serial", serial.as_str());
        }
        _ => {}
    }
}

fn particulars_of_call(call: &InvalidCall, members: &mut Members) {
    match call {
        InvalidCall::MissingParam { name }
        | InvalidCall::UnsafeParam { name }
        | InvalidCall::HeaderName { name }
        | InvalidCall::HeaderValue { name }
        | InvalidCall::ReservedHeader { name }
        | InvalidCall::Option { name } => members.text("subject", name),
        InvalidCall::WrongKind { field, .. }
        | InvalidCall::NumberTooLarge { field }
        | InvalidCall::DuplicateMember { field } => members.text("field", field),
        _ => {}
    }
}

/// The members of a JSON object, as text.
struct Members(String);

impl Members {
    fn text(&mut self, name: &str, text: &str) {
        // Writing text cannot fail.
        self.add(name, &serde_json::to_string(text).unwrap_or_default());
    }

    fn add(&mut self, name: &str, json: &str) {
        for part in [if self.0.is_empty() { "\"" } else { ",\"" }, name, "\":", json] {
            self.0.push_str(part);
        }
    }
}
