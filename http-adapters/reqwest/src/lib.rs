//! An unofficial client for WeChat Pay APIv3 over [reqwest], async and [`blocking`].
//!
//! [`tenfen`] knows the protocol and does no I/O; this crate adds the clock, the randomness and the connections. Every
//! request is signed, and every response is verified before you can read it.
//!
//! A typed request, whose module is the URL of the official document:
//!
//! ```no_run
//! use tenfen_reqwest::Client;
//! use tenfen_reqwest::tenfen::Config;
//! use tenfen_reqwest::tenfen::v3::brand::partner::card_member::user_points::sync;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let config = Config::from_json(&std::fs::read_to_string("wechatpay.json")?)?;
//! let client = Client::new(&config)?;
//! let request = sync::Post { openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()), ..Default::default() };
//! let response = client.send(request).await?;
//! println!("balance now: {:?}", response.point_balance);
//! # Ok(())
//! # }
//! ```
//!
//! The same as a chain, with the path as the documents spell it and plain JSON:
//!
//! ```no_run
//! # async fn example(client: tenfen_reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use tenfen_reqwest::json;
//!
//! let card = client
//!     .chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}")
//!     .get(json!({ "card_id": "pIJMr5MMiIkO_93VtPyIiEk2DZ4w", "code": "478515832665" }))
//!     .await?;
//! println!("{}", card.json()?);
//! # Ok(())
//! # }
//! ```
//!
//! When a call fails, look at [`Error::outcome`](tenfen::Error::outcome) before anything else: it says whether the call
//! may have taken effect.
//!
//! ```no_run
//! # async fn example(client: tenfen_reqwest::Client) {
//! # use tenfen_reqwest::json;
//! use tenfen_reqwest::tenfen::Outcome;
//!
//! match client.chain("v3/certificates").get(json!({})).await {
//!     Ok(response) => println!("{}", response.status()),
//!     Err(error) if error.outcome() == Outcome::Unknown => println!("find out, then act: {error}"),
//!     Err(error) => println!("it had no effect, or its answer cannot be read: {error}"),
//! }
//! # }
//! ```
//!
//! Dropping the future of a call leaves its outcome unknown, too.
//!
//! # Features
//!
//! | feature | default | what |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls and AWS-LC with the certificates of the operating system |
//! | `blocking` | yes | the module [`blocking`] |
//!
//! For a proxy, another TLS or other time-outs, start from [`Client::http_builder`] and hand the result to
//! [`Client::with_http`].
//!
//! [reqwest]: https://docs.rs/reqwest

#[cfg(feature = "blocking")]
pub mod blocking;
mod chain;
mod client;
mod host;
mod wire;

pub use chain::Chain;
pub use client::Client;
pub use reqwest;
pub use serde_json::{Value, json};
pub use tenfen;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
