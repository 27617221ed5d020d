//! What the tests in Rust share: the vectors, a WeChat Pay that signs, and every typed request by its operation.
//!
//! Programs that must not compile: unverified bytes have no accessor.
//!
//! A response cannot be made from bytes:
//!
//! ```compile_fail,E0451
//! use tenfen::{HttpResponse, Response};
//!
//! fn forge(response: HttpResponse, expected: tenfen::Expected) -> Response {
//!     Response { response, expected }
//! }
//! ```
//!
//! nor from nothing:
//!
//! ```compile_fail,E0599
//! let response = tenfen::Response::default();
//! ```
//!
//! A decoded value cannot be made without a response:
//!
//! ```compile_fail,E0451
//! use tenfen::{Decoded, Response, record::Empty};
//!
//! fn forge(response: Response) -> Decoded<Empty> {
//!     Decoded { value: Empty::default(), response }
//! }
//! ```
//!
//! What came with an error tells its bytes only under a name that warns:
//!
//! ```
//! fn look(error: &tenfen::Error) -> Option<&[u8]> {
//!     error.received().map(|received| received.body_without_signature_check())
//! }
//! ```
//!
//! ```compile_fail,E0599
//! fn look(error: &tenfen::Error) -> Option<&[u8]> {
//!     error.received().map(|received| received.body())
//! }
//! ```
//!
//! ```compile_fail,E0599
//! fn look<R: tenfen::record::Record + Default>(error: &tenfen::Error) -> Option<R> {
//!     error.received()?.decode().ok()
//! }
//! ```
//!
//! A typed request takes its fields in their own types, and only those it has:
//!
//! ```
//! use tenfen::v3::brand::partner::card_member::user_points::sync;
//!
//! let request = sync::Post { point_balance: Some(10), ..Default::default() };
//! ```
//!
//! ```compile_fail,E0308
//! use tenfen::v3::brand::partner::card_member::user_points::sync;
//!
//! let request = sync::Post { point_balance: Some("10"), ..Default::default() };
//! ```
//!
//! ```compile_fail,E0560
//! use tenfen::v3::brand::partner::card_member::user_points::sync;
//!
//! let request = sync::Post { points_balance: Some(10), ..Default::default() };
//! ```

pub mod request_type;
pub mod typed;
pub mod vectors;
pub mod wechatpay;
