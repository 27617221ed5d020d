//! The same client without async: each call occupies its thread until it is done.
//!
//! For plain threads. Inside an async runtime use [`crate::Client`]; reqwest panics when it has to block there.
//!
//! ```no_run
//! use tenfen_reqwest::blocking::Client;
//! use tenfen_reqwest::{json, tenfen::Config};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let config = Config::from_json(&std::fs::read_to_string("wechatpay.json")?)?;
//! let client = Client::new(&config)?;
//! let certificates = client.chain("v3/certificates").get(json!({}))?;
//! println!("{}", certificates.json()?);
//! # Ok(())
//! # }
//! ```

use std::io::Read;
use std::sync::Arc;

use tenfen::error::Broken;
use tenfen::{Call, Config, Decoded, Error, Exchange, HttpRequest, HttpResponse, Merchant, Request, Response, Step};

use crate::chain::Chain;
use crate::client::{TIMEOUT, connection_settings};
use crate::host::{OsRandom, check_keys, load_merchant, no_http_client, now};
use crate::wire::{self, Outgoing};

/// Calls WeChat Pay. Cheap to clone; clones share connections and keys.
#[derive(Clone, Debug)]
pub struct Client {
    merchant: Arc<Merchant>,
    http: reqwest::blocking::Client,
}

impl Client {
    /// A client with its own HTTP connections: 5 seconds to connect, 30 for a whole call.
    ///
    /// # Errors
    ///
    /// [`Cause::Config`](tenfen::error::Cause::Config), naming the setting and what helps.
    pub fn new(config: &Config) -> Result<Self, Error> {
        let merchant = load_merchant(config)?;
        let http = Self::http_builder().build().map_err(|error| no_http_client(&error))?;
        Self::with_http(merchant, http)
    }

    /// A client over your HTTP client; see [`crate::Client::with_http`] for what that must be set to.
    ///
    /// # Errors
    ///
    /// [`Cause::Config`](tenfen::error::Cause::Config) for a merchant that leaves signing or verifying to its caller.
    pub fn with_http(merchant: impl Into<Arc<Merchant>>, http: reqwest::blocking::Client) -> Result<Self, Error> {
        Ok(Self { merchant: check_keys(merchant.into())?, http })
    }

    /// The settings this client needs, to add yours to.
    pub fn http_builder() -> reqwest::blocking::ClientBuilder {
        reqwest::blocking::ClientBuilder::from(connection_settings()).timeout(TIMEOUT)
    }

    /// The merchant this client calls for.
    #[must_use]
    pub fn merchant(&self) -> &Arc<Merchant> {
        &self.merchant
    }

    /// Sends a typed request and decodes the response.
    ///
    /// # Errors
    ///
    /// [`Error`]; its [`outcome`](Error::outcome) says whether the call may have taken effect.
    pub fn send<R: Request>(&self, request: R) -> Result<Decoded<R::Response>, Error> {
        self.call(Call::from(request))?.decode()
    }

    /// The operation at `path`, such as `v3/pay/transactions/id/{transaction_id}`, to call with plain JSON.
    pub fn chain(&self, path: impl Into<String>) -> Chain<'_, Self> {
        Chain::new(self, path.into())
    }

    /// Makes a call.
    ///
    /// # Errors
    ///
    /// [`Error`]; its [`outcome`](Error::outcome) says whether the call may have taken effect.
    pub fn call(&self, call: Call) -> Result<Response, Error> {
        let mut exchange = Exchange::new(Arc::clone(&self.merchant), call);
        loop {
            match exchange.step(now(), &mut OsRandom)? {
                Step::Send(request) => match self.transmit(request) {
                    Ok(response) => exchange.received(response),
                    Err(broken) => exchange.failed(broken),
                },
                Step::Done(response) => return Ok(response),
                // All keys are here, and there is nowhere to fetch another one from.
                _ => exchange.give_up(),
            }
        }
    }

    fn transmit(&self, request: HttpRequest) -> Result<HttpResponse, Broken> {
        let Outgoing { method, url, headers, body, max_response_bytes } = Outgoing::new(request)?;
        let mut request = reqwest::blocking::Request::new(method, url);
        *request.headers_mut() = headers;
        *request.body_mut() = Some(body.into());
        let incoming = self.http.execute(request).map_err(|error| wire::no_response(&error))?;
        let mut response = wire::head(incoming.status(), incoming.headers());
        let limit = u64::try_from(max_response_bytes).unwrap_or(u64::MAX).saturating_add(1);
        // What was read before an error stays in the body.
        match incoming.take(limit).read_to_end(&mut response.body) {
            Ok(_) => Ok(response),
            Err(error) => Err(wire::broken_off(response, &error)),
        }
    }
}
