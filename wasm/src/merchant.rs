//! The merchant, and the keys that the host computes with.

use alloc::string::String;
use alloc::sync::Arc;

#[cfg(not(feature = "pure"))]
use js_sys::Uint8Array;
use tenfen::error::{InvalidConfig, KeyProblem};
use tenfen::{Config, Error};
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::failure;

/// One merchant: its settings and keys, read once.
#[wasm_bindgen]
pub struct Merchant {
    pub(crate) inner: Arc<tenfen::Merchant>,
    #[cfg(not(feature = "pure"))]
    keys: host_keys::HostKeys,
}

#[wasm_bindgen]
impl Merchant {
    /// Reads the settings from JSON text. Throws a failure as JSON text.
    #[wasm_bindgen(constructor)]
    pub fn new(config: String) -> Result<Merchant, String> {
        // The text holds the private key.
        let config = Zeroizing::new(config);
        Self::load(&config).map_err(|error| failure::to_json(&error))
    }

    #[cfg(feature = "pure")]
    fn load(config: &str) -> Result<Self, Error> {
        let inner = tenfen::Merchant::new(&Config::from_json(config)?, &tenfen::RustCrypto)?;
        Ok(Self { inner: Arc::new(inner) })
    }

    #[cfg(not(feature = "pure"))]
    fn load(config: &str) -> Result<Self, Error> {
        let keys = host_keys::HostKeys::default();
        let inner = tenfen::Merchant::new(&Config::from_json(config)?, &keys)?;
        Ok(Self { inner: Arc::new(inner), keys })
    }

    /// The merchant's key in PKCS#8 DER, for the host's cryptography; nothing if it is kept elsewhere. Only once.
    #[cfg(not(feature = "pure"))]
    pub fn take_private_key(&mut self) -> Option<Uint8Array> {
        self.keys.take_private_key().map(|key| Uint8Array::from(key.as_slice()))
    }

    /// A key of WeChat Pay as `SubjectPublicKeyInfo` DER, for the host's cryptography; they are counted from 0.
    #[cfg(not(feature = "pure"))]
    pub fn platform_key(&self, index: usize) -> Option<Uint8Array> {
        self.keys.platform_key(index).map(|key| Uint8Array::from(key.as_slice()))
    }
}

/// The failure, as JSON text, for a key that the host's cryptography refuses.
#[wasm_bindgen]
#[must_use]
#[expect(unreachable_pub, reason = "the macro exports it")]
pub fn refused_key(is_private: bool) -> String {
    let name = if is_private { "private_key" } else { "wechatpay_public_keys" };
    failure::to_json(&Error::from(InvalidConfig::Unreadable { name, problem: KeyProblem::Refused }))
}

/// The failure, as JSON text, for settings that cannot even be written as text.
#[wasm_bindgen]
#[must_use]
#[expect(unreachable_pub, reason = "the macro exports it")]
pub fn refused_setting(problem: String) -> String {
    failure::to_json(&Error::from(InvalidConfig::Setting { problem }))
}

#[cfg(not(feature = "pure"))]
mod host_keys {
    //! Keys on their way from the configuration to the host's cryptography.

    use alloc::sync::Arc;
    use alloc::vec::Vec;
    use core::cell::{Ref, RefCell};

    use tenfen::Backend;
    use tenfen::crypto::pem::{RsaPrivateKey, RsaPublicKey};
    use tenfen::crypto::{MerchantKey, PlatformKey};
    use tenfen::error::{InvalidConfig, KeyProblem};
    use zeroize::Zeroizing;

    /// Computes nothing, keeps the keys for the host.
    #[derive(Default)]
    pub(super) struct HostKeys {
        private_key: RefCell<Option<Zeroizing<Vec<u8>>>>,
        platform_keys: RefCell<Vec<Vec<u8>>>,
    }

    impl HostKeys {
        pub(super) fn take_private_key(&self) -> Option<Zeroizing<Vec<u8>>> {
            self.private_key.take()
        }

        pub(super) fn platform_key(&self, index: usize) -> Option<Ref<'_, Vec<u8>>> {
            Ref::filter_map(self.platform_keys.borrow(), |keys| keys.get(index)).ok()
        }
    }

    impl Backend for HostKeys {
        fn merchant_key(&self, key: &RsaPrivateKey) -> Result<Option<Arc<dyn MerchantKey>>, InvalidConfig> {
            let refused = |problem| InvalidConfig::Unreadable { name: "private_key", problem };
            self.private_key.replace(Some(key.expose_pkcs8().map_err(refused)?));
            Ok(None)
        }

        fn platform_key(&self, key: &RsaPublicKey) -> Result<Option<Arc<dyn PlatformKey>>, KeyProblem> {
            self.platform_keys.borrow_mut().push(key.to_spki()?);
            Ok(None)
        }
    }
}
