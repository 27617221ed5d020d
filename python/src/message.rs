//! Requests and responses between Python's tuples and core's structs.

use pyo3::prelude::*;
use tenfen::error::InvalidCall;
use tenfen::{Call, Error, Headers, HttpRequest, HttpResponse, Method, Response, Spelling};

use crate::failure::{failure, failure_about};
use crate::params::Params;

/// What to ask, as a Python tuple: method, path, whether the path is a chain of names, parameters, body to be sent as it is,
/// headers.
#[derive(FromPyObject)]
pub(crate) struct Ask<'py>(String, String, bool, Option<Bound<'py, PyAny>>, Option<String>, Vec<(String, String)>);

/// A response as a Python tuple: status, headers, body.
#[derive(FromPyObject)]
pub(crate) struct Received(u16, Vec<(String, String)>, Vec<u8>);

/// Header lines on their way to Python.
type Lines<'a> = Vec<(&'a str, &'a str)>;

/// Makes a call of what Python asks.
pub(crate) fn call(py: Python<'_>, ask: Ask<'_>) -> PyResult<Call> {
    let Ask(method, path, is_names, params, body, headers) = ask;
    let mut call = spelled(&method, &path, is_names).map_err(|error| failure(py, &error))?;
    if let Some(params) = params {
        call = match call.params_from(Params::new(&params)) {
            Ok(with_params) => with_params.map_err(|error| failure(py, &error))?,
            Err(refused) => {
                let place = format!("{method} /{}", path.trim_start_matches('/'));
                return Err(failure_about(py, &place, refused.into_cause()?));
            }
        };
    }
    if let Some(body) = body {
        call = call.body(body);
    }
    Ok(headers.into_iter().fold(call, |call, (name, value)| call.header(name, value)))
}

fn spelled(method: &str, path: &str, is_names: bool) -> Result<Call, Error> {
    let method = Method::from_name(method).ok_or(InvalidCall::Method)?;
    Call::spelled(method, path, if is_names { Spelling::Names } else { Spelling::Path })
}

impl From<Received> for HttpResponse {
    fn from(Received(status, headers, body): Received) -> Self {
        Self { status, headers: headers.into_iter().collect(), body }
    }
}

/// Method, URL, headers, body, and the limit of the response in bytes.
pub(crate) fn request_parts(request: &HttpRequest) -> (&'static str, &str, Lines<'_>, &[u8], usize) {
    let HttpRequest { method, url, headers, body, max_response_bytes } = request;
    (method.as_str(), url, lines(headers), body, *max_response_bytes)
}

/// Status, headers, body, and whether the body is JSON.
pub(crate) fn response_parts(response: &Response) -> (u16, Lines<'_>, &[u8], bool) {
    (response.status(), lines(response.headers()), response.body(), response.is_json())
}

pub(crate) fn lines(headers: &Headers) -> Lines<'_> {
    headers.iter().collect()
}
