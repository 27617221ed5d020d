//! tenfen (十分) is an unofficial client for WeChat Pay APIv3 without I/O.
//!
//! This crate turns typed requests into signed HTTP request descriptions, and verifies and reads the responses. It opens
//! no socket, reads no clock and draws no random numbers: those come in as arguments, and what to do next goes out as a
//! value, so it runs wherever Rust runs. To just make calls, take an adapter such as `tenfen-reqwest`.
//!
//! The loop that every adapter is:
//!
//! ```
//! # use std::sync::Arc;
//! # use tenfen::{Call, Error, Exchange, HttpRequest, HttpResponse, Merchant, Random, Response, Step, UnixTime, error::Broken};
//! fn call(
//!     merchant: Arc<Merchant>,
//!     call: Call,
//!     random: &mut dyn Random,
//!     now: fn() -> UnixTime,
//!     transport: fn(&HttpRequest) -> Result<HttpResponse, Broken>,
//! ) -> Result<Response, Error> {
//!     let mut exchange = Exchange::new(merchant, call);
//!     loop {
//!         match exchange.step(now(), random)? {
//!             Step::Send(request) => match transport(&request) {
//!                 Ok(response) => exchange.received(response),
//!                 Err(broken) => exchange.failed(broken),
//!             },
//!             Step::Done(response) => return Ok(response),
//!             _ => exchange.give_up(),
//!         }
//!     }
//! }
//! ```
//!
//! | looking for | go to |
//! |---|---|
//! | one merchant's identity, keys, trust and policy | [`Merchant`], [`Config`] |
//! | what to ask | [`Call`], the typed requests in [`v3`] |
//! | signing | [`UnsignedRequest`], [`SignedRequest`] |
//! | verifying | [`Merchant::accept`], [`Response`] |
//! | one call from start to end | [`Exchange`], [`Step`] |
//! | what went wrong, and whether it took effect | [`Error`], [`Outcome`] |
//! | keys | [`crypto`], [`TrustStore`] |

#![no_std]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod authorization;
mod call;
mod chain;
mod check;
mod config;
pub mod crypto;
pub mod error;
mod exchange;
mod generated;
mod http;
mod json;
mod merchant;
pub mod operation;
mod random;
pub mod record;
mod request;
mod response;
mod sensitive;
mod serial;
mod time;
mod trust;
mod url;

pub use authorization::Identity;
pub use call::{Call, Request};
pub use chain::Spelling;
pub use config::Config;
pub use error::{Error, Outcome};
pub use exchange::{Computed, CryptoTask, Exchange, Step};
#[cfg(feature = "typed")]
pub use generated::v3;
pub use http::{Headers, HttpRequest, HttpResponse, Method};
#[cfg(feature = "aws-lc")]
pub use merchant::AwsLc;
#[cfg(feature = "rustcrypto")]
pub use merchant::RustCrypto;
pub use merchant::{ApiV3Key, Backend, Merchant, Outside};
pub use operation::Operation;
pub use random::{Random, RandomUnavailable};
pub use request::{Expected, SignedRequest, UnsignedRequest};
pub use response::{Decoded, Response};
pub use sensitive::Sensitive;
pub use serial::Serial;
pub use time::UnixTime;
pub use trust::TrustStore;
