//! Requests and responses between Python's tuples and core's structs.

use pyo3::prelude::*;
use tenfen::error::InvalidCall;
use tenfen::{Call, Error, Headers, HttpRequest, HttpResponse, Method, Response, Spelling};

/// What to ask, as a Python tuple: method, path, whether the path is a chain of names, parameters as JSON text, body to be
/// sent as it is, headers.
#[derive(FromPyObject)]
pub(crate) struct Ask(String, String, bool, Option<String>, Option<String>, Vec<(String, String)>);

/// A response as a Python tuple: status, headers, body.
#[derive(FromPyObject)]
pub(crate) struct Received(u16, Vec<(String, String)>, Vec<u8>);

/// Header lines on their way to Python.
type Lines<'a> = Vec<(&'a str, &'a str)>;

impl TryFrom<Ask> for Call {
    type Error = Error;

    fn try_from(ask: Ask) -> Result<Self, Error> {
        let Ask(method, path, is_names, params, body, headers) = ask;
        let method = Method::from_name(&method).ok_or(InvalidCall::Method)?;
        let spelling = if is_names { Spelling::Names } else { Spelling::Path };
        let mut call = Self::spelled(method, &path, spelling)?;
        if let Some(params) = params {
            call = call.params_text(&params)?;
        }
        if let Some(body) = body {
            call = call.body(body);
        }
        Ok(headers.into_iter().fold(call, |call, (name, value)| call.header(name, value)))
    }
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
