//! Calls by path and plain JSON.

use serde_json::Value;
use tenfen::{Call, Error, Method, Response};

/// An operation by its path, ready to be called with plain JSON. Made by `chain` of a client.
///
/// The parameters of a call are one JSON object: values for the `{placeholders}` of the path, for the query and for the
/// documented headers, and the members of the body. Where a body belongs, `json!({})` sends an empty object and
/// `Value::Null` sends none.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `get`, `post` or another method"]
pub struct Chain<'a, C> {
    client: &'a C,
    path: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

impl<'a, C> Chain<'a, C> {
    pub(crate) fn new(client: &'a C, path: String) -> Self {
        Self { client, path, headers: Vec::new(), body: None }
    }

    /// The same call with one more header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The same call with this text as its body, byte for byte. The parameters then fill path and query only.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    fn into_call(self, method: Method, params: Value) -> Result<(&'a C, Call), Error> {
        let mut call = Call::new(method, &self.path)?.params(params)?;
        for (name, value) in self.headers {
            call = call.header(name, value);
        }
        if let Some(body) = self.body {
            call = call.body(body);
        }
        Ok((self.client, call))
    }
}

/// Each of these fails with an [`Error`] whose [`outcome`](Error::outcome) says whether the call may have taken effect.
impl Chain<'_, crate::Client> {
    /// Calls with GET.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub async fn get(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Get, params).await
    }

    /// Calls with POST.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub async fn post(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Post, params).await
    }

    /// Calls with PATCH.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub async fn patch(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Patch, params).await
    }

    /// Calls with PUT.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub async fn put(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Put, params).await
    }

    /// Calls with DELETE.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub async fn delete(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Delete, params).await
    }

    async fn call(self, method: Method, params: Value) -> Result<Response, Error> {
        let (client, call) = self.into_call(method, params)?;
        client.call(call).await
    }
}

/// Each of these fails with an [`Error`] whose [`outcome`](Error::outcome) says whether the call may have taken effect.
#[cfg(feature = "blocking")]
impl Chain<'_, crate::blocking::Client> {
    /// Calls with GET.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub fn get(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Get, params)
    }

    /// Calls with POST.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub fn post(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Post, params)
    }

    /// Calls with PATCH.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub fn patch(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Patch, params)
    }

    /// Calls with PUT.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub fn put(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Put, params)
    }

    /// Calls with DELETE.
    ///
    /// # Errors
    ///
    /// [`Error`]
    pub fn delete(self, params: Value) -> Result<Response, Error> {
        self.call(Method::Delete, params)
    }

    fn call(self, method: Method, params: Value) -> Result<Response, Error> {
        let (client, call) = self.into_call(method, params)?;
        client.call(call)
    }
}
