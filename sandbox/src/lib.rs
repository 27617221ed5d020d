//! A local WeChat Pay for trials and tests.
//!
//! WeChat Pay has no sandbox for its `APIv3`. This one runs on a loopback port, with keys made for the occasion. It
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
//! that line, and talk to the `base_url` in it.

mod authorization;
mod check;
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
