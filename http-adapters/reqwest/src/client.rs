//! The async client.

use std::sync::Arc;
use std::time::Duration;

use tenfen::error::Broken;
use tenfen::{Call, Config, Decoded, Error, Exchange, HttpRequest, HttpResponse, Merchant, Request, Response, Step};

use crate::chain::Chain;
use crate::host::{OsRandom, check_keys, load_merchant, no_http_client, now};
use crate::wire::{self, Outgoing};

/// The time a whole call may take.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// WeChat Pay closes idle connections after 8 seconds; a request sent just then would have an unknown outcome.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(6);

/// Calls WeChat Pay. Cheap to clone; clones share connections and keys.
#[derive(Clone, Debug)]
pub struct Client {
    merchant: Arc<Merchant>,
    http: reqwest::Client,
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

    /// A client over your HTTP client, with your proxy, your TLS and your time-outs.
    ///
    /// Make it from [`http_builder`](Self::http_builder). If you cannot, set what it sets: no redirects (a signature is
    /// for one URL), no retries, idle connections dropped before 7 seconds (WeChat Pay closes them after 8), a time-out,
    /// and leave decompression (`gzip`, `brotli`, …) off: signatures cover the bytes as they come.
    ///
    /// # Errors
    ///
    /// [`Cause::Config`](tenfen::error::Cause::Config) for a merchant that leaves signing or verifying to its caller.
    pub fn with_http(merchant: impl Into<Arc<Merchant>>, http: reqwest::Client) -> Result<Self, Error> {
        Ok(Self { merchant: check_keys(merchant.into())?, http })
    }

    /// The settings this client needs, to add yours to.
    ///
    /// ```no_run
    /// use tenfen_reqwest::{Client, reqwest, tenfen};
    ///
    /// # fn example(config: tenfen::Config) -> Result<(), Box<dyn std::error::Error>> {
    /// let http = Client::http_builder().proxy(reqwest::Proxy::https("http://proxy.example:3128")?).build()?;
    /// let client = Client::with_http(tenfen::Merchant::new(&config, &tenfen::AwsLc)?, http)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_builder() -> reqwest::ClientBuilder {
        connection_settings().timeout(TIMEOUT)
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
    pub async fn send<R: Request>(&self, request: R) -> Result<Decoded<R::Response>, Error> {
        self.call(Call::from(request)).await?.decode()
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
    pub async fn call(&self, call: Call) -> Result<Response, Error> {
        let mut exchange = Exchange::new(Arc::clone(&self.merchant), call);
        loop {
            match exchange.step(now(), &mut OsRandom)? {
                Step::Send(request) => match self.transmit(request).await {
                    Ok(response) => exchange.received(response),
                    Err(broken) => exchange.failed(broken),
                },
                Step::Done(response) => return Ok(response),
                // All keys are here, and there is nowhere to fetch another one from.
                _ => exchange.give_up(),
            }
        }
    }

    async fn transmit(&self, request: HttpRequest) -> Result<HttpResponse, Broken> {
        let Outgoing { method, url, headers, body, max_response_bytes } = Outgoing::new(request)?;
        let mut request = reqwest::Request::new(method, url);
        *request.headers_mut() = headers;
        *request.body_mut() = Some(body.into());
        let mut incoming = self.http.execute(request).await.map_err(|error| wire::no_response(&error))?;
        let mut response = wire::head(incoming.status(), incoming.headers());
        while response.body.len() <= max_response_bytes {
            match incoming.chunk().await {
                Ok(Some(chunk)) => {
                    let room = max_response_bytes.saturating_add(1) - response.body.len();
                    response.body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                }
                Ok(None) => break,
                Err(error) => return Err(wire::broken_off(response, &error)),
            }
        }
        Ok(response)
    }
}

/// Everything but the time-out of a call, which async and blocking clients count differently.
pub(crate) fn connection_settings() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .connect_timeout(CONNECT_TIMEOUT)
}
