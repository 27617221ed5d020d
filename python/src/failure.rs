//! Core's errors on their way to Python, which makes an exception of the right class of them.

use pyo3::create_exception;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use tenfen::error::{ApiError, Cause, DecodeError, InvalidCall, InvalidConfig, Untrusted};

use crate::message::lines;

create_exception!(
    _native,
    Failure,
    PyException,
    "Carries the text of an error and a dict of what else is known about it."
);

/// Refuses an option of a call that does not exist.
#[pyfunction]
pub(crate) fn refuse_option(py: Python<'_>, name: &str) -> PyResult<()> {
    Err(failure(py, &InvalidCall::Option { name: name.into() }.into()))
}

/// The exception for an error of core.
pub(crate) fn failure(py: Python<'_>, error: &tenfen::Error) -> PyErr {
    match known(py, error) {
        Ok(known) => Failure::new_err((error.to_string(), known.unbind())),
        Err(raised) => raised,
    }
}

/// The exception for a call that cannot be written down, with the place it was to go to.
pub(crate) fn failure_about(py: Python<'_>, place: &str, cause: InvalidCall) -> PyErr {
    let error = cause.into();
    match known(py, &error) {
        Ok(known) => Failure::new_err((format!("{place}: {error}"), known.unbind())),
        Err(raised) => raised,
    }
}

/// What is known about the error beside its text.
fn known<'py>(py: Python<'py>, error: &tenfen::Error) -> PyResult<Bound<'py, PyDict>> {
    let known = PyDict::new(py);
    known.set_item("kind", error.kind())?;
    known.set_item("reason", error.reason())?;
    known.set_item("outcome", error.outcome().as_str())?;
    if let Some(received) = error.received() {
        let body = received.body_without_signature_check();
        known.set_item("received", (received.status(), lines(received.headers()), body))?;
    }
    match error.cause() {
        Cause::Config(config) => describe_config(&known, config)?,
        Cause::Call(call) => describe_call(&known, call)?,
        Cause::Untrusted(untrusted) => describe_untrusted(&known, untrusted)?,
        Cause::Api(api) => describe_refusal(&known, api)?,
        Cause::Decode(decode) => describe_decode(&known, decode)?,
        // `Cause` may grow. These say all there is in the text.
        Cause::Crypto(_) | Cause::Random(_) | Cause::Send(_) | _ => {}
    }
    Ok(known)
}

fn describe_config(known: &Bound<'_, PyDict>, config: &InvalidConfig) -> PyResult<()> {
    match config {
        InvalidConfig::Empty { name }
        | InvalidConfig::NotHeaderText { name }
        | InvalidConfig::Serial { name }
        | InvalidConfig::Unreadable { name, .. } => known.set_item("name", name),
        InvalidConfig::KeyNotOfCertificate => known.set_item("name", "private_key"),
        InvalidConfig::SerialNotOfCertificate { certificate } => {
            known.set_item("name", "serial")?;
            known.set_item("serial", certificate.as_str())
        }
        InvalidConfig::ApiV3KeyLength { .. } => known.set_item("name", "api_v3_key"),
        InvalidConfig::BaseUrl { .. } => known.set_item("name", "base_url"),
        InvalidConfig::DuplicateSerial { serial } => known.set_item("serial", serial.as_str()),
        _ => Ok(()),
    }
}

fn describe_call(known: &Bound<'_, PyDict>, call: &InvalidCall) -> PyResult<()> {
    match call {
        InvalidCall::WrongKind { field, .. }
        | InvalidCall::NumberTooLarge { field }
        | InvalidCall::DuplicateMember { field } => known.set_item("field", field),
        InvalidCall::MissingParam { name }
        | InvalidCall::UnsafeParam { name }
        | InvalidCall::HeaderName { name }
        | InvalidCall::HeaderValue { name }
        | InvalidCall::ReservedHeader { name }
        | InvalidCall::Option { name } => known.set_item("name", name),
        _ => Ok(()),
    }
}

fn describe_untrusted(known: &Bound<'_, PyDict>, untrusted: &Untrusted) -> PyResult<()> {
    match untrusted {
        Untrusted::MissingHeader { name } | Untrusted::MalformedHeader { name } => known.set_item("name", name),
        Untrusted::UnknownSerial { serial } => known.set_item("serial", serial.as_str()),
        _ => Ok(()),
    }
}

fn describe_refusal(known: &Bound<'_, PyDict>, api: &ApiError) -> PyResult<()> {
    known.set_item("code", &api.code)?;
    known.set_item("message", &api.message)?;
    known.set_item("detail", api.detail_text())?;
    known.set_item("verified", api.verified)
}

fn describe_decode(known: &Bound<'_, PyDict>, decode: &DecodeError) -> PyResult<()> {
    match decode {
        DecodeError::WrongKind { path } => known.set_item("field", path),
        _ => Ok(()),
    }
}
