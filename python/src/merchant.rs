//! One merchant, and the two halves of a call for those who send it themselves.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Value};
use tenfen::error::InvalidConfig;
use tenfen::{AwsLc, Config, UnixTime};

use crate::failure::failure;
use crate::message::{Ask, Received, call, request_parts, response_parts};
use crate::random::Source;

/// One merchant with its keys loaded.
#[pyclass(frozen, module = "tenfen._native")]
pub(crate) struct Merchant {
    pub(crate) inner: Arc<tenfen::Merchant>,
    pub(crate) random: Arc<Source>,
}

/// What is remembered of a request until its response comes.
#[pyclass(frozen, module = "tenfen._native")]
pub(crate) struct Expected {
    inner: tenfen::Expected,
    /// The message that was signed; few ask for it.
    #[pyo3(get)]
    message: String,
}

#[pymethods]
impl Merchant {
    /// Reads the settings and loads the keys. `random` makes that many random bytes; without it they come from the operating
    /// system.
    #[new]
    #[pyo3(signature = (settings, random=None))]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>, random: Option<Py<PyAny>>) -> PyResult<Self> {
        let settings = settings_json(settings)?;
        let loaded = py.detach(|| {
            let config = Config::from_json(&settings)?;
            tenfen::Merchant::new(&config, &AwsLc)
        });
        let inner = loaded.map_err(|error| failure(py, &error))?;
        let random = random.map_or(Source::System, Source::Function);
        Ok(Self { inner: Arc::new(inner), random: Arc::new(random) })
    }

    /// Prepares and signs a request: method, URL, headers, body, limit of the response in bytes, and what to hand to
    /// `accept`.
    fn prepare(&self, py: Python<'_>, ask: Ask<'_>, now_ms: u64) -> PyResult<Py<PyAny>> {
        let call = call(py, ask)?;
        let mut random = self.random.draw();
        let signed = py.detach(|| {
            let unsigned = self.inner.prepare(call, UnixTime::from_millis(now_ms), &mut random)?;
            let message = unsigned.message().to_owned();
            self.inner.sign(unsigned, &mut random).map(|signed| (signed, message))
        });
        let (signed, message) = signed.map_err(|error| random.blame(py, failure(py, &error)))?;
        let (method, url, headers, body, max_response_bytes) = request_parts(&signed.request);
        let expected = Expected { inner: signed.expected.clone(), message };
        let parts = (method, url, headers, body, max_response_bytes, expected);
        Ok(parts.into_pyobject(py)?.into_any().unbind())
    }

    /// Verifies a response: status, headers, body, and whether the body is JSON.
    fn accept(&self, py: Python<'_>, expected: &Expected, received: Received, now_ms: u64) -> PyResult<Py<PyAny>> {
        let now = UnixTime::from_millis(now_ms);
        let accepted = py.detach(|| self.inner.accept(&expected.inner, received.into(), now));
        let response = accepted.map_err(|error| failure(py, &error))?;
        Ok(response_parts(&response).into_pyobject(py)?.into_any().unbind())
    }
}

/// Settings as JSON text. Written here, because Python's own module would cost more start-up time than all of this package.
fn settings_json(settings: &Bound<'_, PyDict>) -> PyResult<String> {
    let mut members = Map::new();
    for (name, value) in settings {
        let name: String = name.extract()?;
        let value = json(&value)?.ok_or_else(|| wrong_type(&name, &value))?;
        members.insert(name, value);
    }
    Ok(Value::Object(members).to_string())
}

/// A setting as JSON, if it is of a type that settings have.
fn json(value: &Bound<'_, PyAny>) -> PyResult<Option<Value>> {
    if value.is_none() {
        return Ok(Some(Value::Null));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Some(Value::String(text.to_str()?.to_owned())));
    }
    if value.is_exact_instance_of::<PyInt>() {
        return Ok(value.extract::<i64>().ok().map(Value::from));
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        let mut members = Map::new();
        for (name, value) in dict {
            let Some(value) = json(&value)? else { return Ok(None) };
            members.insert(name.extract()?, value);
        }
        return Ok(Some(Value::Object(members)));
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let elements = value.try_iter()?.map(|element| json(&element?)).collect::<PyResult<Option<Vec<_>>>>()?;
        return Ok(elements.map(Value::Array));
    }
    Ok(None)
}

fn wrong_type(name: &str, value: &Bound<'_, PyAny>) -> PyErr {
    let kind = value.get_type().qualname().map_or_else(|_| "another type".to_owned(), |kind| kind.to_string());
    let problem = format!("`{name}` is of type {kind} or holds one; pass str, int, dict or list");
    failure(value.py(), &InvalidConfig::Setting { problem }.into())
}
