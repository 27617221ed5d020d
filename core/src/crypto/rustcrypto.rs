//! Keys computed by the pure-Rust crate `rsa`, for bare targets and for wasm without a host.
//!
//! Three times slower than AWS-LC, and every version of `rsa` is named by RUSTSEC-2023-0071 (a timing leak when an
//! attacker can watch many operations from close by). Signing is blinded here with the caller's randomness.

use alloc::vec::Vec;
use core::fmt;

use rsa::pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey};
use rsa::pkcs1v15::{Signature, SigningKey, VerifyingKey};
use rsa::rand_core::{TryCryptoRng, TryRng};
use rsa::signature::{RandomizedSigner, SignatureEncoding, Verifier};
use sha2::Sha256;

use super::pem::{RsaPrivateKey, RsaPublicKey};
use super::{MerchantKey, PlatformKey};
use crate::error::{CryptoError, InvalidConfig, KeyProblem};
use crate::random::{Random, RandomUnavailable};

/// A merchant key in this process.
pub struct RustCryptoMerchantKey(SigningKey<Sha256>);

/// A key of WeChat Pay.
pub struct RustCryptoPlatformKey(VerifyingKey<Sha256>);

impl RustCryptoMerchantKey {
    /// Loads a key, which checks that its parts fit together.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Unreadable`] when the crate `rsa` refuses the key.
    pub fn new(key: &RsaPrivateKey) -> Result<Self, InvalidConfig> {
        let refused = InvalidConfig::Unreadable { name: "private_key", problem: KeyProblem::Refused };
        let key = rsa::RsaPrivateKey::from_pkcs1_der(key.expose_pkcs1()).map_err(|_| refused)?;
        Ok(Self(SigningKey::new(key)))
    }
}

impl RustCryptoPlatformKey {
    /// Loads a key.
    ///
    /// # Errors
    ///
    /// [`KeyProblem::Refused`] when the crate `rsa` refuses the key.
    pub fn new(key: &RsaPublicKey) -> Result<Self, KeyProblem> {
        let key = rsa::RsaPublicKey::from_pkcs1_der(key.as_pkcs1()).map_err(|_| KeyProblem::Refused)?;
        Ok(Self(VerifyingKey::new(key)))
    }
}

impl MerchantKey for RustCryptoMerchantKey {
    fn sign(&self, message: &[u8], random: &mut dyn Random) -> Result<Vec<u8>, CryptoError> {
        let signature = self.0.try_sign_with_rng(&mut Blinding(random), message).map_err(|_| CryptoError)?;
        Ok(signature.to_vec())
    }
}

impl PlatformKey for RustCryptoPlatformKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        let signature = Signature::try_from(signature).map_err(|_| CryptoError)?;
        self.0.verify(message, &signature).map_err(|_| CryptoError)
    }
}

/// The caller's random source, as the crate `rsa` wants it.
struct Blinding<'a>(&'a mut dyn Random);

impl TryRng for Blinding<'_> {
    type Error = RandomUnavailable;

    fn try_next_u32(&mut self) -> Result<u32, RandomUnavailable> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes).map(|()| u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, RandomUnavailable> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes).map(|()| u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable> {
        self.0.fill(bytes)
    }
}

impl TryCryptoRng for Blinding<'_> {}

impl fmt::Debug for RustCryptoMerchantKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RustCryptoMerchantKey(…)")
    }
}

impl fmt::Debug for RustCryptoPlatformKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RustCryptoPlatformKey(…)")
    }
}
