//! A typed request whose type is forgotten.

use tenfen::error::DecodeError;
use tenfen::record::{self, Record};
use tenfen::{Call, Operation, Request};

/// What tests do with a type of request.
#[derive(Clone, Copy, Debug)]
pub struct RequestType {
    /// The operation that the request calls.
    pub operation: &'static Operation,
    /// Reads a request from JSON text and makes a call of it.
    pub call: fn(&str) -> Result<Call, DecodeError>,
    /// Reads a request from JSON text and writes it again.
    pub rewrite_request: fn(&str) -> Result<String, DecodeError>,
    /// Reads a response from JSON text and writes it again.
    pub rewrite_response: fn(&str) -> Result<String, DecodeError>,
}

impl RequestType {
    /// The functions for `R`.
    #[must_use]
    pub const fn of<R: Request + Default>() -> Self {
        Self {
            operation: R::OPERATION,
            call: |text| record::read::<R>(text).map(Call::from),
            rewrite_request: rewrite::<R>,
            rewrite_response: rewrite::<R::Response>,
        }
    }
}

fn rewrite<R: Record + Default>(text: &str) -> Result<String, DecodeError> {
    let record: R = record::read(text)?;
    // A record holds nothing that cannot be written.
    Ok(record::write(&record).unwrap_or_default())
}
