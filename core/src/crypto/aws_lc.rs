//! Keys computed by AWS-LC.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};

use super::pem::{RsaPrivateKey, RsaPublicKey};
use super::{MerchantKey, PlatformKey};
use crate::error::{CryptoError, InvalidConfig, KeyProblem};
use crate::random::Random;

/// A merchant key in this process.
pub struct AwsLcMerchantKey(KeyPair);

/// A key of WeChat Pay.
pub struct AwsLcPlatformKey(ParsedPublicKey);

impl AwsLcMerchantKey {
    /// Loads a key, which checks that its parts fit together.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Unreadable`] when AWS-LC refuses the key.
    pub fn new(key: &RsaPrivateKey) -> Result<Self, InvalidConfig> {
        let refused = InvalidConfig::Unreadable { name: "private_key", problem: KeyProblem::Refused };
        KeyPair::from_der(key.expose_pkcs1()).map(Self).map_err(|_| refused)
    }
}

impl AwsLcPlatformKey {
    /// Loads a key.
    ///
    /// # Errors
    ///
    /// [`KeyProblem::Refused`] when AWS-LC refuses the key.
    pub fn new(key: &RsaPublicKey) -> Result<Self, KeyProblem> {
        ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.as_pkcs1()).map(Self).map_err(|_| KeyProblem::Refused)
    }
}

impl MerchantKey for AwsLcMerchantKey {
    fn sign(&self, message: &[u8], _: &mut dyn Random) -> Result<Vec<u8>, CryptoError> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        // PKCS#1 v1.5 is deterministic; AWS-LC draws its blinding from its own source.
        self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).map_err(|_| CryptoError)?;
        Ok(signature)
    }
}

impl PlatformKey for AwsLcPlatformKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        self.0.verify_sig(message, signature).map_err(|_| CryptoError)
    }
}

impl fmt::Debug for AwsLcMerchantKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AwsLcMerchantKey(…)")
    }
}

impl fmt::Debug for AwsLcPlatformKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AwsLcPlatformKey(…)")
    }
}
