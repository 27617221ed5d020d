//! A local WeChat Pay for trials and tests.
//!
//! WeChat Pay has no sandbox for its APIv3. This one runs on a loopback port, with keys made for the occasion. It
//! verifies every request as the real one does, checks parameters against the catalog of operations, signs every answer,
//! and remembers what was changed. It knows all operations of the catalog and shares no code with the client.
//!
//! ```
//! # async fn example() -> Result<(), tenfen_sandbox::StartError> {
//! use tenfen_sandbox::{Options, Sandbox};
//!
//! let sandbox = Sandbox::start(Options::default()).await?;
//! println!("{}", sandbox.config().to_json());
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
//! ```
//!
//! The binary `tenfen-sandbox` prints the same configuration as one line of JSON; programs in any language start it, read
//! that line, and talk to the `base_url` in it. With `--stdin-close` it ends together with the program that started it.
//!
//! # What it refuses
//!
//! In this order, each refusal signed like any other answer:
//!
//! | what | answer |
//! |---|---|
//! | `User-Agent` or `Accept: application/json` missing | 406 `INVALID_REQUEST` |
//! | `Authorization` malformed, of another merchant, older than 300 s, with a used nonce, or a wrong signature | 401 `SIGN_ERROR`; for a wrong signature `detail.sign_information` has the message that should have been signed |
//! | a path or method that is not in the catalog | 404 `NOT_FOUND`, 405 `METHOD_NOT_ALLOWED` |
//! | `Wechatpay-Serial` that names no key; a documented header, query or body member missing, of the wrong type, or not among the documented values; a sensitive field that is not encrypted | 400 `PARAM_ERROR`; `detail` has `location`, `field` (a JSON pointer), `value`, `issue` |
//! | `Content-Type` other than the documented one | 415 `UNSUPPORTED_MEDIA_TYPE` |
//! | the same `out_request_no` (for exchanges of points: `record_id`) with another content | 400 `INVALID_REQUEST` |
//!
//! # What it remembers
//!
//! Member cards: any card exists, with a balance of 0; GET shows what PATCH changed, and a `before_balance` that is not
//! the balance is refused. The first answer to each `out_request_no`. Every other operation is answered with an example
//! of its documented shape, in which fields that the caller sent come back.
//!
//! # What tests can ask for
//!
//! These paths belong to the sandbox, not to WeChat Pay, and need no signature.
//!
//! - `GET /_sandbox/requests`: the latest 10,000 requests, oldest first: `number`, `method`, `target`, `headers` (by name
//!   in lower case), `body`, `body_base64`, `verdict` (`accepted`, the code of the refusal, or null if not processed),
//!   `status` (null if the connection was closed instead), `fault`. `DELETE` forgets them.
//! - `POST /_sandbox/faults`: a JSON list of faults (or one); each is used up by the first request it fits. `GET` lists
//!   those to come, `DELETE` removes them. `path` (a prefix) and `method` choose the request.
//!
//! | fault | what happens |
//! |---|---|
//! | `{"fault":"wrong_json"}`, `"not_utf8"`, `"error_body_200"` | status 200 with such a body, properly signed |
//! | `{"fault":"huge","bytes":N}` | status 200 with a JSON object of N bytes, properly signed |
//! | `{"fault":"truncated"}` | the connection closes after half of the body |
//! | `{"fault":"html_502"}` | a gateway's error page, not signed |
//! | `{"fault":"no_signature"}`, `"bad_signature"`, `"unknown_serial"`, `"probe"`, `"old_timestamp"` | the usual answer with that flaw |
//! | `{"fault":"drop_before"}`, `"drop_after"` | the connection closes without an answer, before or after the request is processed |
//! | `{"delay_ms":N}` | processes the request, then waits before it answers |
//! | `{"status":N,"code":"…"}` | a signed refusal; the request is not processed |
//!
//! `"chunked":true` with any of them sends the answer without `Content-Length`; `delay_ms` goes with any of them too.

mod authorization;
mod check;
pub mod command;
mod config;
mod control;
mod example;
mod exchange;
mod faults;
#[cfg(test)]
mod fixtures;
mod identity;
mod journal;
mod keys;
mod multipart;
mod options;
mod random;
mod refusal;
mod routes;
mod seal;
mod server;
mod state;
mod torn;
mod wechatpay;

pub use config::Config;
pub use identity::{Identity, PlatformCertificate};
pub use options::Options;
pub use server::{Sandbox, StartError};
