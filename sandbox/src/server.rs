//! The HTTP side: a running sandbox on a loopback port.

use core::convert::Infallible;
use core::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};
use tower_service::Service;

use crate::config::Config;
use crate::exchange::Received;
use crate::identity::{Identity, PlatformCertificate};
use crate::options::Options;
use crate::seal::seal;
use crate::wechatpay::WeChatPay;

/// The largest request body that is read, in bytes; the largest documented uploads are smaller.
const BODY_MAX: usize = 16 << 20;

/// A running sandbox. It stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    config: Config,
    stop: Option<oneshot::Sender<()>>,
    accepting: JoinHandle<()>,
}

/// Why a sandbox did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// A key or certificate could not be made or read.
    Key {
        /// Which one, and why.
        reason: String,
    },
    /// The catalog of operations could not be read.
    Catalog {
        /// The first wrong line.
        reason: String,
    },
    /// The port could not be opened.
    Listen {
        /// The port asked for; 0 for any.
        port: u16,
        /// What the operating system said.
        source: io::Error,
    },
}

/// What every request sees.
struct Shared {
    wechatpay: WeChatPay,
    now_s: Option<u64>,
}

impl Sandbox {
    /// Starts a sandbox on 127.0.0.1, inside the Tokio runtime of the caller.
    ///
    /// # Errors
    ///
    /// [`StartError`]: keys that cannot be used, or a port that is taken.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let mut identity = match options.identity {
            Some(identity) => identity,
            None => Identity::throw_away()?,
        };
        if options.platform_certificate && identity.platform.is_none() {
            identity.platform = Some(PlatformCertificate::throw_away()?);
        }
        let wechatpay = WeChatPay::new(&identity)?;
        let listen_error = |source| StartError::Listen { port: options.port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await.map_err(listen_error)?;
        let base_url = format!("http://{}", listener.local_addr().map_err(listen_error)?);
        let config = wechatpay.config(base_url, identity)?;

        let shared = Arc::new(Shared { wechatpay, now_s: options.now_s });
        let router = Router::new().fallback(answer).with_state(shared);
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(options.idle_timeout);
        let (stop, stopped) = oneshot::channel();
        let accepting = tokio::spawn(accept(listener, http, router, stopped));
        Ok(Self { config, stop: Some(stop), accepting })
    }

    /// The configuration of a client for this sandbox.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.config.base_url
    }

    /// Closes the port and every connection, and returns when that is done.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        // An error would mean that the task panicked or was cancelled; the port is closed then too.
        let _ = (&mut self.accepting).await;
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key { reason } => write!(formatter, "a key cannot be used: {reason}"),
            Self::Catalog { reason } => write!(formatter, "the catalog cannot be read: {reason}"),
            Self::Listen { port, source } => write!(formatter, "127.0.0.1:{port} cannot be opened: {source}"),
        }
    }
}

impl core::error::Error for StartError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Key { .. } | Self::Catalog { .. } => None,
            Self::Listen { source, .. } => Some(source),
        }
    }
}

/// Serves connections until `stopped` ends; then all of them end too.
async fn accept(listener: TcpListener, http: http1::Builder, router: Router, mut stopped: oneshot::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stopped => return,
            Ok((stream, _)) = listener.accept() => {
                connections.spawn(serve(stream, http.clone(), router.clone()));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, http: http1::Builder, router: Router) {
    // Small answers are written in one piece; waiting for more would only slow them down.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let mut router = router.clone();
        async move { router.call(request.map(Body::new)).await }
    });
    // A connection that ends in an error was the peer's to end.
    let _ = http.serve_connection(TokioIo::new(stream), service).await;
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Result<Response<Body>, Infallible> {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_MAX).await else {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    };
    let target = head.uri.path_and_query().map_or("", |target| target.as_str()).to_owned();
    let received = Received { method: head.method.to_string(), target, headers: head.headers, body };
    let now_s = shared.now_s.unwrap_or_else(clock_s);
    let answer = shared.wechatpay.answer(&received, now_s);
    Ok(seal(&answer, shared.wechatpay.signing_key(&received), now_s))
}

/// Seconds since 1970 by the clock of this machine.
fn clock_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
