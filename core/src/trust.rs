//! The keys of WeChat Pay that the merchant trusts, each under its serial.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::crypto::PlatformKey;
use crate::error::InvalidConfig;
use crate::serial::Serial;

/// WeChat Pay public keys and platform certificates side by side.
///
/// While a merchant migrates from one to the other, responses are signed with either: the key is chosen by the serial in
/// the response, never by "the current key".
#[derive(Clone, Debug, Default)]
pub struct TrustStore {
    keys: Vec<(Serial, Keeper)>,
}

/// Who computes with a key of WeChat Pay.
#[derive(Clone, Debug)]
pub(crate) enum Keeper {
    /// This crate, with the key here.
    Here(Arc<dyn PlatformKey>),
    /// The caller, asked by [`Step::Compute`](crate::Step::Compute).
    Outside,
}

impl TrustStore {
    /// A store that trusts nobody.
    #[must_use]
    pub const fn new() -> Self {
        Self { keys: Vec::new() }
    }

    /// Adds a key.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::DuplicateSerial`] when there is a key under that serial.
    pub fn add(&mut self, serial: Serial, key: Arc<dyn PlatformKey>) -> Result<(), InvalidConfig> {
        self.insert(serial, Keeper::Here(key))
    }

    /// Adds a key that the caller computes with.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::DuplicateSerial`] when there is a key under that serial.
    pub fn add_outside(&mut self, serial: Serial) -> Result<(), InvalidConfig> {
        self.insert(serial, Keeper::Outside)
    }

    fn insert(&mut self, serial: Serial, keeper: Keeper) -> Result<(), InvalidConfig> {
        if self.get(&serial).is_some() {
            return Err(InvalidConfig::DuplicateSerial { serial });
        }
        self.keys.push((serial, keeper));
        Ok(())
    }

    pub(crate) fn get(&self, serial: &Serial) -> Option<&Keeper> {
        self.keys.iter().find(|(other, _)| other == serial).map(|(_, keeper)| keeper)
    }

    /// The serials of all keys, in the order they were added.
    pub fn serials(&self) -> impl Iterator<Item = &Serial> {
        self.keys.iter().map(|(serial, _)| serial)
    }

    /// Whether verifying with any of these keys needs [`Step::Compute`](crate::Step::Compute).
    #[must_use]
    pub fn has_outside_keys(&self) -> bool {
        self.keys.iter().any(|(_, keeper)| matches!(keeper, Keeper::Outside))
    }

    /// The id to send as `Wechatpay-Serial`: the first public key's. In public-key mode every request names it, because
    /// WeChat Pay chooses the key for the response by it.
    pub(crate) fn public_key_id(&self) -> Option<&Serial> {
        self.serials().find(|serial| serial.is_public_key_id())
    }
}
