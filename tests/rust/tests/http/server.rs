//! A sandbox with the keys of the vectors, and clients for it.

use serde_json::Value;
use tenfen::{Call, Config, Decoded, Error, Request, Response};
use tenfen_reqwest::{Client, blocking, reqwest};
use tenfen_sandbox::{Identity, Options, PlatformCertificate, Sandbox};
use tenfen_tests::vectors;
use tokio::runtime::Runtime;

/// A running sandbox. It stops when it is dropped.
pub(crate) struct Server {
    sandbox: Sandbox,
    http: reqwest::blocking::Client,
    _runtime: Runtime,
}

impl Server {
    /// For a merchant that has only the public key.
    pub(crate) fn start() -> Self {
        Self::start_with(None)
    }

    /// For a merchant that still has a platform certificate, the older one of the vectors.
    pub(crate) fn start_with_platform_certificate() -> Self {
        Self::start_with(Some(PlatformCertificate {
            serial: vectors::OLD_CERTIFICATE.into(),
            certificate: vectors::text("keys/platform_old.cert.pem"),
            private_key: vectors::text("keys/platform_old.private.pem"),
        }))
    }

    fn start_with(platform: Option<PlatformCertificate>) -> Self {
        let runtime = Runtime::new().unwrap();
        let identity = Identity {
            mchid: vectors::MCHID.into(),
            serial: vectors::SERIAL.into(),
            private_key: vectors::text("keys/merchant.private.pem"),
            certificate: vectors::text("keys/merchant.cert.pem"),
            api_v3_key: "TESTONLY0123456789abcdefABCDEF01".into(),
            wechatpay_public_key_id: vectors::PUBLIC_KEY_ID.into(),
            wechatpay_private_key: vectors::text("keys/wechatpay_public_key_mode.private.pem"),
            platform,
        };
        let sandbox = runtime.block_on(Sandbox::start(Options::default().identity(identity))).unwrap();
        Self { sandbox, http: reqwest::blocking::Client::new(), _runtime: runtime }
    }

    /// The configuration that the sandbox hands out.
    pub(crate) fn config(&self) -> Config {
        Config::from_json(&self.sandbox.config().to_json()).unwrap()
    }

    /// Breaks the next request in this way.
    pub(crate) fn break_next(&self, fault: &Value) {
        let request = self.http.post(format!("{}/_sandbox/faults", self.sandbox.base_url())).body(fault.to_string());
        let response = request.send().unwrap();
        assert_eq!(response.status(), 204, "{fault}: {}", response.text().unwrap());
    }

    /// What was received so far.
    pub(crate) fn requests(&self) -> Vec<Value> {
        let requests = self.http.get(format!("{}/_sandbox/requests", self.sandbox.base_url())).send().unwrap();
        serde_json::from_str(&requests.text().unwrap()).unwrap()
    }
}

/// A client of either kind, driven from a plain thread.
pub(crate) enum Caller {
    Async(Client, Runtime),
    Blocking(blocking::Client),
}

impl Caller {
    /// One of each kind.
    pub(crate) fn both(config: &Config) -> [Self; 2] {
        [Self::new_async(config).unwrap(), Self::Blocking(blocking::Client::new(config).unwrap())]
    }

    pub(crate) fn new_async(config: &Config) -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Client::new(config).map(|client| Self::Async(client, runtime))
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Async(..) => "async",
            Self::Blocking(_) => "blocking",
        }
    }

    pub(crate) fn call(&self, call: Call) -> Result<Response, Error> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(client.call(call)),
            Self::Blocking(client) => client.call(call),
        }
    }

    pub(crate) fn send<R: Request>(&self, request: R) -> Result<Decoded<R::Response>, Error> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(client.send(request)),
            Self::Blocking(client) => client.send(request),
        }
    }

    pub(crate) fn chain(&self, method: &str, path: &str, params: Value) -> Result<Response, Error> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(async {
                let chain = client.chain(path);
                match method {
                    "GET" => chain.get(params).await,
                    "POST" => chain.post(params).await,
                    "PATCH" => chain.patch(params).await,
                    "PUT" => chain.put(params).await,
                    "DELETE" => chain.delete(params).await,
                    other => panic!("{other}"),
                }
            }),
            Self::Blocking(client) => {
                let chain = client.chain(path);
                match method {
                    "GET" => chain.get(params),
                    "POST" => chain.post(params),
                    "PATCH" => chain.patch(params),
                    "PUT" => chain.put(params),
                    "DELETE" => chain.delete(params),
                    other => panic!("{other}"),
                }
            }
        }
    }
}
