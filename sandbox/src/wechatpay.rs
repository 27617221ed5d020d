//! WeChat Pay itself: from a received request to the answer, in the order in which the real one refuses.

use axum::http::Method;

use crate::authorization::{Caller, Covered, Verifier};
use crate::check;
use crate::config::Config;
use crate::exchange::{Answer, Received, Signer};
use crate::identity::Identity;
use crate::keys::{Keys, PrivateKey};
use crate::multipart;
use crate::refusal::Refusal;
use crate::routes::{Found, Routes};
use crate::server::StartError;
use crate::state::{Asked, State};

/// One merchant's WeChat Pay.
pub(crate) struct WeChatPay {
    keys: Keys,
    verifier: Verifier,
    routes: Routes,
    state: State,
}

impl WeChatPay {
    pub(crate) fn new(identity: &Identity) -> Result<Self, StartError> {
        let keys = Keys::read(identity)?;
        let merchant = Caller {
            scheme: "WECHATPAY2-SHA256-RSA2048",
            id: ("mchid", identity.mchid.clone()),
            serial: identity.serial.clone(),
            key: keys.merchant.clone(),
        };
        Ok(Self {
            keys,
            verifier: Verifier::new(vec![merchant]),
            routes: Routes::of_catalog().map_err(|reason| StartError::Catalog { reason })?,
            state: State::default(),
        })
    }

    /// The configuration of a client that finds this WeChat Pay at `base_url`.
    pub(crate) fn config(&self, base_url: String, identity: Identity) -> Result<Config, StartError> {
        Config::new(base_url, identity, &self.keys)
    }

    /// Answers one request, at `now_s` seconds since 1970.
    pub(crate) fn answer(&self, received: &Received, now_s: u64) -> Answer {
        self.process(received, now_s).unwrap_or_else(Answer::from)
    }

    /// The key that signs `answer` to a request with these headers.
    pub(crate) fn signing_key(&self, received: &Received, answer: &Answer) -> &PrivateKey {
        let platform = self.keys.platform.as_ref().map(|platform| &platform.key);
        let named = match answer.signer {
            Signer::Asked => received.header("wechatpay-serial").and_then(|serial| self.keys.named(serial)),
            Signer::Platform => None,
        };
        named.or(platform).unwrap_or(&self.keys.wechatpay)
    }

    fn process(&self, received: &Received, now_s: u64) -> Result<Answer, Refusal> {
        check_headers(received)?;
        let found = self.routes.find(&received.method, received.path());
        if !matches!(found, Found::Operation { operation, .. } if !operation.signed) {
            self.verifier.verify(received.header("authorization"), &covered(received), now_s)?;
        }
        match found {
            Found::Operation { operation, values } => {
                let parameters = check::parameters(operation, values, received, &self.keys)?;
                self.state.perform(&Asked { operation, parameters: &parameters, keys: &self.keys })
            }
            Found::OtherMethods(methods) => Err(Refusal::new(
                405,
                "METHOD_NOT_ALLOWED",
                format!("{} takes {}, not {}", received.path(), methods.join(" or "), received.method),
            )),
            Found::Nothing => Err(Refusal::new(
                404,
                "NOT_FOUND",
                format!("no operation of the catalog has the path {}", received.path()),
            )),
        }
    }
}

/// The headers without which the real one does not even look at the signature.
fn check_headers(received: &Received) -> Result<(), Refusal> {
    let refuse = |message: &str| Err(Refusal::new(406, "INVALID_REQUEST", message));
    if received.header("user-agent").is_none_or(|value| value.trim().is_empty()) {
        return refuse("the header User-Agent is missing");
    }
    let accepted = |value: &str| value.contains("application/json") || value.contains("*/*");
    if !received.header("accept").is_some_and(accepted) {
        return refuse("the header Accept must allow application/json");
    }
    if received.method == Method::CONNECT.as_str() || !received.target.starts_with('/') {
        return refuse("the request line must have a path");
    }
    Ok(())
}

/// What the signature of `received` covers: of an upload only the `meta` part.
fn covered(received: &Received) -> Covered<'_> {
    let mut body: &[u8] = &received.body;
    if received.media_type().as_deref() == Some("multipart/form-data") {
        let parts = received.header("content-type").and_then(|content_type| multipart::parts(content_type, body));
        let meta = parts.into_iter().flatten().find(|part| part.name == "meta");
        body = meta.map_or(body, |part| part.content);
    }
    Covered { method: &received.method, target: &received.target, body }
}
