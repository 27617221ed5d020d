//! One call as JavaScript drives it.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::mem;

use js_sys::{Function, Uint8Array};
use tenfen::error::{Broken, InvalidCall, SendFailure, Sent};
use tenfen::{
    Call, Computed, CryptoTask, Error, Headers, HttpRequest, HttpResponse, Method, Random, RandomUnavailable, Response,
    Spelling, Step, UnixTime,
};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::failure;
use crate::merchant::Merchant;

/// What [`Exchange::step`] says, as JavaScript knows it.
pub(crate) mod step {
    /// Sign `message()`, then call `signed` or `give_up`.
    pub(crate) const SIGN: u8 = 0;
    /// Verify `signature()` of `message()` with the key number `platform_key()`, then call `verified` or `give_up`.
    pub(crate) const VERIFY: u8 = 1;
    /// Send `head()` and `body()`, then call `received` or `failed`.
    pub(crate) const SEND: u8 = 2;
    /// A key of WeChat Pay is missing; call `give_up`.
    pub(crate) const NEED_KEY: u8 = 3;
    /// The response is what `received` was told.
    pub(crate) const DONE: u8 = 4;
    /// It failed; see `failure()`.
    pub(crate) const FAILED: u8 = 5;
}

/// One call from the first attempt to the final response.
#[wasm_bindgen]
pub struct Exchange {
    merchant: Arc<tenfen::Merchant>,
    /// The core's exchange, or why there is none.
    inner: Result<tenfen::Exchange, Error>,
    last: Last,
}

/// What the last step was about.
enum Last {
    Nothing,
    Compute(CryptoTask),
    Send(HttpRequest),
    Done(Response),
    Failed(Error),
}

#[wasm_bindgen]
impl Exchange {
    /// A new exchange. `path` is made of names joined with `/` if `is_names`; `params` is JSON text; `headers` is names and
    /// values in turn, parted by NUL. What is wrong with them is said by the first step.
    #[wasm_bindgen(constructor)]
    pub fn new(
        merchant: &Merchant,
        method: &str,
        path: &str,
        is_names: bool,
        params: Option<String>,
        body: Option<String>,
        headers: &str,
    ) -> Self {
        let spelling = if is_names { Spelling::Names } else { Spelling::Path };
        let call = || {
            let method = Method::from_name(method).ok_or(InvalidCall::Method)?;
            let mut call = Call::spelled(method, path, spelling)?;
            if let Some(params) = params {
                call = call.params_text(&params)?;
            }
            if let Some(body) = body {
                call = call.body(body);
            }
            let mut headers = headers.split('\0');
            while let (Some(name), Some(value)) = (headers.next(), headers.next()) {
                call = call.header(name, value);
            }
            Ok(call)
        };
        let merchant = Arc::clone(&merchant.inner);
        let inner = call().map(|call| tenfen::Exchange::new(Arc::clone(&merchant), call));
        Self { merchant, inner, last: Last::Nothing }
    }

    /// Says what to do next. `now_ms` is the time in milliseconds since 1970; `random` is a function from a number of bytes
    /// to that many random ones.
    pub fn step(&mut self, now_ms: f64, random: &Function) -> u8 {
        let result = match &mut self.inner {
            Ok(inner) => inner.step(time(now_ms), &mut HostRandom(random)),
            Err(error) => Err(error.clone()),
        };
        let (tag, last) = match result {
            Ok(Step::Compute(task)) => (if is_sign(&task) { step::SIGN } else { step::VERIFY }, Last::Compute(task)),
            Ok(Step::Send(request)) => (step::SEND, Last::Send(request)),
            Ok(Step::Done(response)) => (step::DONE, Last::Done(response)),
            // `NeedKey`, and whatever a later core may want: nothing here can fetch a key.
            Ok(_) => (step::NEED_KEY, Last::Nothing),
            Err(error) => (step::FAILED, Last::Failed(error)),
        };
        self.last = last;
        tag
    }

    /// Where in the memory of the module the bytes to sign or to verify are. They stay there until the next call of this
    /// exchange or of any other.
    pub fn message(&self) -> *const u8 {
        self.message_bytes().as_ptr()
    }

    /// How many bytes to sign or to verify there are.
    pub fn message_size(&self) -> usize {
        self.message_bytes().len()
    }

    /// Where in the memory of the module the signature to verify is, as long as [`message`](Self::message).
    pub fn signature(&self) -> *const u8 {
        self.signature_bytes().as_ptr()
    }

    /// How many bytes the signature to verify has.
    pub fn signature_size(&self) -> usize {
        self.signature_bytes().len()
    }

    /// Which of the merchant's platform keys to verify with, counted as by `Merchant::platform_key`.
    pub fn platform_key(&self) -> Option<usize> {
        let Last::Compute(CryptoTask::Verify { serial, .. }) = &self.last else { return None };
        self.merchant.trust().serials().position(|other| other == serial)
    }

    /// The request to send, but for its body: method, URL, limit of response bytes, and names and values of headers in turn,
    /// one per line.
    pub fn head(&self) -> Option<String> {
        let Last::Send(request) = &self.last else { return None };
        let mut head = format!("{}\n{}\n{}", request.method, request.url, request.max_response_bytes);
        for (name, value) in request.headers.iter() {
            for text in [name, value] {
                head.push('\n');
                head.push_str(text);
            }
        }
        Some(head)
    }

    /// The body of the request to send; nothing for none. To be asked for once, after the head: it is not kept.
    pub fn body(&mut self) -> Option<Uint8Array> {
        match mem::replace(&mut self.last, Last::Nothing) {
            Last::Send(request) if !request.body.is_empty() => Some(Uint8Array::from(request.body.as_slice())),
            _ => None,
        }
    }

    /// The request ID of the response. To be asked for once: the response is not kept.
    pub fn request_id(&mut self) -> Option<String> {
        match mem::replace(&mut self.last, Last::Nothing) {
            Last::Done(response) => response.request_id().map(Into::into),
            _ => None,
        }
    }

    /// The failure as JSON text.
    pub fn failure(&self) -> Option<String> {
        match &self.last {
            Last::Failed(error) => Some(failure::to_json(error)),
            _ => None,
        }
    }

    /// Answers `SIGN`.
    pub fn signed(&mut self, signature: Vec<u8>) {
        self.answer(|inner| inner.computed(Computed::Signature(signature)));
    }

    /// Answers `VERIFY`.
    pub fn verified(&mut self, is_genuine: bool) {
        let computed = if is_genuine { Computed::Verified } else { Computed::Failed };
        self.answer(|inner| inner.computed(computed));
    }

    /// Answers `SEND` with what came; `headers` is names and values in turn, one per line.
    pub fn received(&mut self, status: u16, headers: &str, body: Vec<u8>) {
        self.answer(|inner| inner.received(response(status, headers, body)));
    }

    /// Answers `SEND` when no whole response came. `is_sent` is false only if the request provably never left.
    pub fn failed(&mut self, reason: String, is_sent: bool) {
        self.answer(|inner| inner.failed(send_failure(reason, is_sent)));
    }

    /// Answers `SEND` when a response broke off: with what came of it.
    pub fn broken(&mut self, reason: String, status: u16, headers: &str, body: Vec<u8>) {
        let partial = Some(response(status, headers, body));
        self.answer(|inner| inner.failed(Broken { failure: send_failure(reason, true), partial }));
    }

    /// Answers any step with "I cannot".
    pub fn give_up(&mut self) {
        self.answer(tenfen::Exchange::give_up);
    }

    /// Makes the next step fail because the call has an option that does not exist.
    pub fn refuse_option(&mut self, name: String) {
        self.inner = Err(Error::from(InvalidCall::Option { name }));
    }

    /// Makes the next step fail because a value is not what it must be. `field` is a JSON pointer or the name of an option;
    /// `expected` and `found` are numbers that `client.js` and `params.js` know.
    pub fn refuse_value(&mut self, field: String, expected: u8, found: u8) {
        let (expected, found) = match found {
            0 => ("a bigint", "a number beyond Number.MAX_SAFE_INTEGER, whose last digits may be lost"),
            _ => (text(&EXPECTED, expected), text(&FOUND, found)),
        };
        self.inner = Err(Error::from(InvalidCall::WrongKind { field, expected, found }));
    }
}

impl Exchange {
    fn message_bytes(&self) -> &[u8] {
        match &self.last {
            Last::Compute(CryptoTask::Sign { message }) => message.as_bytes(),
            Last::Compute(CryptoTask::Verify { message, .. }) => message,
            _ => &[],
        }
    }

    fn signature_bytes(&self) -> &[u8] {
        match &self.last {
            Last::Compute(CryptoTask::Verify { signature, .. }) => signature,
            _ => &[],
        }
    }

    fn answer(&mut self, answer: impl FnOnce(&mut tenfen::Exchange)) {
        if let Ok(inner) = &mut self.inner {
            answer(inner);
        }
    }
}

/// What a value must be, as `client.js` numbers it.
const EXPECTED: [&str; 5] =
    ["a value that JSON has", "a string", "a positive number of milliseconds", "an AbortSignal", "an object"];

/// What was found instead, as `params.js` numbers it.
const FOUND: [&str; 14] = [
    "a number whose last digits may be lost",
    "NaN",
    "infinite",
    "a function",
    "a symbol",
    "undefined",
    "an object that contains itself",
    "an object without JSON form, such as a Map, a Promise or bytes",
    "a string",
    "a number",
    "a boolean",
    "null",
    "an object",
    "a bigint",
];

fn text(texts: &[&'static str], number: u8) -> &'static str {
    texts.get(usize::from(number)).copied().unwrap_or("something else")
}

fn is_sign(task: &CryptoTask) -> bool {
    matches!(task, CryptoTask::Sign { .. })
}

fn send_failure(reason: String, is_sent: bool) -> SendFailure {
    SendFailure { sent: if is_sent { Sent::Unknown } else { Sent::No }, reason }
}

fn response(status: u16, headers: &str, body: Vec<u8>) -> HttpResponse {
    let mut lines = headers.split('\n');
    let mut headers = Headers::new();
    while let (Some(name), Some(value)) = (lines.next(), lines.next()) {
        headers.push(name.to_owned(), value);
    }
    HttpResponse { status, headers, body }
}

/// A time from JavaScript. What is no time is 1970, which no response fits.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, and NaN becomes 0")]
fn time(millis: f64) -> UnixTime {
    UnixTime::from_millis(millis as u64)
}

/// The host's random source.
struct HostRandom<'a>(&'a Function);

impl Random for HostRandom<'_> {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable> {
        let size = u32::try_from(bytes.len()).map_err(|_| RandomUnavailable)?;
        let drawn = self.0.call1(&JsValue::NULL, &size.into()).map_err(|_| RandomUnavailable)?;
        let drawn: Uint8Array = drawn.dyn_into().map_err(|_| RandomUnavailable)?;
        if drawn.length() != size {
            return Err(RandomUnavailable);
        }
        drawn.copy_to(bytes);
        Ok(())
    }
}
