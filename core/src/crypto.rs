//! Keys: what they must be able to do, how their text is read, and who computes with them.

pub mod pem;

#[cfg(feature = "aws-lc")]
pub mod aws_lc;
#[cfg(feature = "rustcrypto")]
pub mod rustcrypto;

use alloc::vec::Vec;
use core::fmt;

use crate::error::CryptoError;
use crate::random::Random;

/// The merchant's private key, or a hand on it: it may live in a module or a service of its own.
///
/// Where signing is asynchronous, leave the key out and answer [`Step::Compute`](crate::Step::Compute) instead.
pub trait MerchantKey: fmt::Debug + Send + Sync {
    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256.
    ///
    /// # Errors
    ///
    /// [`CryptoError`], whatever the reason.
    fn sign(&self, message: &[u8], random: &mut dyn Random) -> Result<Vec<u8>, CryptoError>;
}

/// A key of WeChat Pay: verifies what it signed.
pub trait PlatformKey: fmt::Debug + Send + Sync {
    /// Checks an RSASSA-PKCS1-v1_5 signature with SHA-256.
    ///
    /// # Errors
    ///
    /// [`CryptoError`] when the signature is not that of the message.
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError>;
}
