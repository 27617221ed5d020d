//! A sandbox with the keys of `tests/vectors` and a stopped clock, and plain HTTP to talk to it.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;
use tenfen_sandbox::{Identity, Options, PlatformCertificate, Sandbox};
use tokio::runtime::{Builder, Runtime};

use crate::merchant::Merchant;

/// Where the clock of the sandbox stands, in seconds since 1970.
pub(crate) const NOW_S: u64 = 1_700_000_000;

/// A sandbox that ends with the test.
pub(crate) struct Running {
    pub(crate) merchant: Merchant,
    pub(crate) sandbox: Sandbox,
    pub(crate) runtime: Runtime,
}

/// A response as it came from the wire.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Whether the body is as long as its head promises.
    pub(crate) complete: bool,
}

impl Running {
    pub(crate) fn new() -> Self {
        Self::with(Options::default())
    }

    pub(crate) fn with(options: Options) -> Self {
        Self::start(options.identity(identity()))
    }

    /// With the platform certificate of the vectors.
    pub(crate) fn with_platform_certificate() -> Self {
        let platform = PlatformCertificate {
            serial: "00B2EE0FFEEB2EE0FFEEB2EE0FFEEB2EE0FFEEB2".into(),
            certificate: read("keys/platform_new.cert.pem"),
            private_key: read("keys/platform_new.private.pem"),
        };
        Self::start(Options::default().identity(Identity { platform: Some(platform), ..identity() }))
    }

    fn start(options: Options) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let sandbox = runtime.block_on(Sandbox::start(options.now(NOW_S))).unwrap();
        let merchant = Merchant::new(&sandbox.config().to_json());
        Self { merchant, sandbox, runtime }
    }

    /// Sends a signed request with all the headers of a good client.
    pub(crate) fn call(&self, method: &str, target: &str, body: &str) -> Received {
        self.call_with(method, target, body, &[])
    }

    /// The same with more headers, or with other values for the usual ones; an empty value leaves a header out.
    pub(crate) fn call_with(&self, method: &str, target: &str, body: &str, headers: &[(&str, &str)]) -> Received {
        let authorization = self.merchant.authorization(method, target, body.as_bytes(), NOW_S);
        let mut all = vec![("Authorization", authorization.as_str())];
        all.extend([("User-Agent", "test"), ("Accept", "application/json")]);
        if !body.is_empty() {
            all.push(("Content-Type", "application/json"));
        }
        for (name, value) in headers {
            all.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
            all.push((name, value));
        }
        all.retain(|(_, value)| !value.is_empty());
        self.send(method, target, &all, body.as_bytes()).expect("an answer")
    }

    /// Asks for faults.
    pub(crate) fn break_next(&self, faults: &Value) {
        let answer = self.send("POST", "/_sandbox/faults", &[], faults.to_string().as_bytes()).unwrap();
        assert_eq!(answer.status, 204, "{}", String::from_utf8_lossy(&answer.body));
    }

    /// The requests the sandbox has seen.
    pub(crate) fn requests(&self) -> Value {
        self.send("GET", "/_sandbox/requests", &[], b"").unwrap().json()
    }

    /// Sends exactly this. Nothing where the connection closes before a head came.
    pub(crate) fn send(&self, method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Option<Received> {
        let headers: Vec<_> = headers.iter().map(|(name, value)| [name, ": ", value, "\r\n"].concat()).collect();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{}Content-Length: {}\r\n\r\n",
            headers.concat(),
            body.len()
        );
        let mut stream = self.connect();
        stream.write_all(&[request.as_bytes(), body].concat()).unwrap();
        Received::read(stream)
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let address = self.sandbox.base_url().strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }
}

impl Received {
    fn read(mut stream: TcpStream) -> Option<Self> {
        let mut bytes = Vec::new();
        // A connection that is reset has still said what it said before.
        let _ = stream.read_to_end(&mut bytes);
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().unwrap();
        let headers: Vec<_> = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let rest = bytes[end + 4..].to_vec();
        let mut received = Self { status, headers, body: rest, complete: true };
        if received.header("transfer-encoding") == Some("chunked") {
            (received.body, received.complete) = dechunk(&received.body);
        } else if let Some(length) = received.header("content-length") {
            received.complete = received.body.len() == length.parse::<usize>().unwrap();
        }
        Some(received)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }

    /// The code of a refusal with this status.
    pub(crate) fn code(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        self.json()["code"].as_str().unwrap().to_owned()
    }
}

/// The data in the chunks, and whether the last one came.
fn dechunk(mut rest: &[u8]) -> (Vec<u8>, bool) {
    let mut data = Vec::new();
    while let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
        let size = usize::from_str_radix(core::str::from_utf8(&rest[..end]).unwrap(), 16).unwrap();
        if size == 0 {
            return (data, true);
        }
        let chunk = &rest[end + 2..];
        data.extend_from_slice(&chunk[..size.min(chunk.len())]);
        rest = chunk.get(size + 2..).unwrap_or_default();
    }
    (data, false)
}

fn read(path: &str) -> String {
    let path = format!("{}/../tests/vectors/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The merchant of the vectors, without a platform certificate.
fn identity() -> Identity {
    Identity {
        mchid: "1900000109".into(),
        serial: "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567".into(),
        private_key: read("keys/merchant.private.pem"),
        certificate: read("keys/merchant.cert.pem"),
        api_v3_key: "TESTONLY0123456789abcdefABCDEF01".into(),
        wechatpay_public_key_id: "PUB_KEY_ID_0119000001099990000000000000000001".into(),
        wechatpay_private_key: read("keys/wechatpay_public_key_mode.private.pem"),
        platform: None,
    }
}

/// The public key inside the platform certificate, as PEM.
pub(crate) fn platform_public_key() -> String {
    read("keys/platform_new.public.pem")
}
