//! How a sandbox is to be.

use core::time::Duration;

use crate::identity::Identity;

/// How a sandbox is to be. The default: throw-away keys, a free port, the clock of this machine, no platform certificate.
#[derive(Clone, Debug)]
pub struct Options {
    pub(crate) port: u16,
    pub(crate) identity: Option<Identity>,
    pub(crate) now_s: Option<u64>,
    pub(crate) platform_certificate: bool,
    pub(crate) idle_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 0, identity: None, now_s: None, platform_certificate: false, idle_timeout: Duration::from_secs(8) }
    }
}

impl Options {
    /// The TCP port on 127.0.0.1; 0 takes a free one.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Self { port, ..self }
    }

    /// Uses these keys instead of new ones.
    #[must_use]
    pub fn identity(self, identity: Identity) -> Self {
        Self { identity: Some(identity), ..self }
    }

    /// Stops the clock of the sandbox at `now_s`, seconds since 1970.
    #[must_use]
    pub fn now(self, now_s: u64) -> Self {
        Self { now_s: Some(now_s), ..self }
    }

    /// Gives the merchant a platform certificate: GET `/v3/certificates` delivers it, and it signs the answers to
    /// requests that do not name the public key in `Wechatpay-Serial`.
    #[must_use]
    pub fn platform_certificate(self, platform_certificate: bool) -> Self {
        Self { platform_certificate, ..self }
    }

    /// After how long a connection without a request is closed; 8 seconds, like the real one, when not set.
    #[must_use]
    pub fn idle_timeout(self, idle_timeout: Duration) -> Self {
        Self { idle_timeout, ..self }
    }
}
