//! The HTTP side: a running sandbox on a loopback port.

use core::fmt;
use core::time::Duration;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, header};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};
use tower_service::Service;

use crate::config::Config;
use crate::control;
use crate::exchange::Received;
use crate::faults::{Fault, Faults};
use crate::identity::{Identity, PlatformCertificate};
use crate::journal::Journal;
use crate::options::Options;
use crate::refusal::Refusal;
use crate::seal::seal;
use crate::torn;
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
pub(crate) struct Shared {
    pub(crate) wechatpay: WeChatPay,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
    pub(crate) now_s: Option<u64>,
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

        let shared = Arc::new(Shared {
            wechatpay,
            faults: Faults::default(),
            journal: Journal::default(),
            now_s: options.now_s,
        });
        let router = control::routes().fallback(answer).with_state(shared);
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
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => _ = connections.spawn(serve(stream, http.clone(), router.clone())),
                // Too many open files, most likely: others must close first.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, http: http1::Builder, router: Router) {
    // Small answers are written in one piece; waiting for more would only slow them down.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let mut router = router.clone();
        async move {
            let Ok(response) = router.call(request.map(Body::new)).await;
            // An error makes hyper close the connection without a word.
            if response.extensions().get::<HangUp>().is_some() { Err(HangUp) } else { Ok(response) }
        }
    });
    // A connection that ends in an error was the peer's to end, or ours by a fault.
    let _ = http.serve_connection(TokioIo::new(stream), service).await;
}

/// Says that the connection is to be closed instead of answered.
#[derive(Clone, Copy, Debug)]
struct HangUp;

impl fmt::Display for HangUp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection is closed, as asked at /_sandbox/faults")
    }
}

impl core::error::Error for HangUp {}

fn hang_up() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(HangUp);
    response
}

/// Answers one request as WeChat Pay would, or as a fault wants it.
async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let Shared { wechatpay, faults, journal, .. } = &*shared;
    let now_s = shared.now_s.unwrap_or_else(clock_s);
    let (head, body) = request.into_parts();
    let body = to_bytes(body, BODY_MAX).await;
    let received = Received {
        method: head.method.to_string(),
        target: head.uri.path_and_query().map_or("", |target| target.as_str()).to_owned(),
        headers: head.headers,
        body: body.as_ref().cloned().unwrap_or_default(),
    };
    let fault = faults.take(&received);
    let number = journal.begin(&received, fault.note());
    if fault.drops_before() {
        return hang_up();
    }
    let refusal = fault.refusal().or_else(|| body.is_err().then(unreadable));
    let answer = match refusal {
        Some(refusal) => refusal.into(),
        None => wechatpay.answer(&received, now_s),
    };
    let answer = fault.distort(answer);
    let status = (!fault.drops_after()).then_some(answer.status);
    journal.finish(number, &answer.verdict, status);
    tokio::time::sleep(fault.delay()).await;
    if fault.drops_after() {
        return hang_up();
    }
    let response = seal(&answer, wechatpay.signing_key(&received, &answer), now_s, fault.flaw());
    if fault.truncates() || fault.is_chunked() { tear(response, &fault).await } else { response }
}

/// Gives the response without its length, or only half of it, or both.
async fn tear(response: Response<Body>, fault: &Fault) -> Response<Body> {
    let (mut head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if !fault.is_chunked() {
        head.headers.insert(header::CONTENT_LENGTH, body.len().into());
    }
    let body = if fault.truncates() { torn::broken(body.slice(..body.len() / 2)) } else { torn::chunked(body) };
    Response::from_parts(head, body)
}

fn unreadable() -> Refusal {
    Refusal::new(413, "REQUEST_TOO_LARGE", format!("the body cannot be read, or has more than {BODY_MAX} bytes"))
}

/// Seconds since 1970 by the clock of this machine.
fn clock_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
