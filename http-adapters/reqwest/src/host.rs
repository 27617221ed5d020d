//! What the core asks of its host: the time, randomness, and a merchant that needs nobody else's keys.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use tenfen::error::InvalidConfig;
use tenfen::{AwsLc, Config, Error, Merchant, Random, RandomUnavailable, UnixTime};

/// The operating system's random source.
pub(crate) struct OsRandom;

impl Random for OsRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable> {
        getrandom::fill(bytes).map_err(|_| RandomUnavailable)
    }
}

/// The operating system's clock. One that stands before 1970 reads as 1970, and WeChat Pay refuses what it signs.
pub(crate) fn now() -> UnixTime {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    UnixTime::from_millis(since_1970.as_millis().try_into().unwrap_or(u64::MAX))
}

pub(crate) fn load_merchant(config: &Config) -> Result<Merchant, Error> {
    Merchant::new(config, &AwsLc)
}

/// Refuses a merchant whose calls would ask for keys that nobody here has, before anything is sent.
pub(crate) fn check_keys(merchant: Arc<Merchant>) -> Result<Arc<Merchant>, Error> {
    let problem = if !merchant.has_merchant_key() {
        "`private_key` is missing and this client signs here; set it, or use `Merchant::with_merchant_key`"
    } else if merchant.trust().has_outside_keys() {
        "the merchant leaves verifying to its caller and this client verifies here; load it with `AwsLc`"
    } else {
        return Ok(merchant);
    };
    Err(InvalidConfig::Setting { problem: problem.into() }.into())
}

/// The error for an HTTP client that cannot be made.
pub(crate) fn no_http_client(error: &reqwest::Error) -> Error {
    InvalidConfig::Setting { problem: format!("no HTTP client: {}", crate::wire::describe(error)) }.into()
}
