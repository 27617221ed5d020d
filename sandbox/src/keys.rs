//! The keys of an [`Identity`], read and ready: what WeChat Pay does with each of them.

use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    KeyPair, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
    PublicEncryptingKey,
};
use aws_lc_rs::signature::{KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64ct::{Base64, Encoding};

use crate::identity::{self, Identity, PlatformCertificate};
use crate::server::StartError;

/// Everything the sandbox signs, verifies, encrypts and decrypts with.
pub(crate) struct Keys {
    pub(crate) merchant: Arc<PublicKey>,
    pub(crate) wechatpay: PrivateKey,
    pub(crate) platform: Option<Platform>,
    api_v3_key: LessSafeKey,
}

/// The platform certificate and its key.
pub(crate) struct Platform {
    pub(crate) key: PrivateKey,
    /// PEM.
    pub(crate) certificate: String,
}

impl Keys {
    pub(crate) fn read(identity: &Identity) -> Result<Self, StartError> {
        let merchant = PrivateKey::read(&identity.serial, &identity.private_key, "the merchant's private key")?;
        let api_v3_key = UnboundKey::new(&AES_256_GCM, identity.api_v3_key.as_bytes())
            .map_err(|_| StartError::Key { reason: "the APIv3 key must be 32 bytes".into() })?;
        Ok(Self {
            merchant: Arc::new(merchant.public),
            wechatpay: PrivateKey::read(
                &identity.wechatpay_public_key_id,
                &identity.wechatpay_private_key,
                "the private key of WeChat Pay",
            )?,
            platform: identity.platform.as_ref().map(Platform::read).transpose()?,
            api_v3_key: LessSafeKey::new(api_v3_key),
        })
    }

    /// The key of WeChat Pay with this serial, if the sandbox holds it. Hexadecimal serials match in either case.
    pub(crate) fn named(&self, serial: &str) -> Option<&PrivateKey> {
        [Some(&self.wechatpay), self.platform.as_ref().map(|platform| &platform.key)]
            .into_iter()
            .flatten()
            .find(|key| key.serial.eq_ignore_ascii_case(serial))
    }

    /// `plaintext` under the APIv3 key, as base64 of the ciphertext and its tag. `nonce` has twelve bytes.
    pub(crate) fn seal(&self, nonce: &[u8; 12], associated_data: &str, plaintext: &[u8]) -> String {
        let mut sealed = plaintext.to_vec();
        self.api_v3_key
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(*nonce),
                Aad::from(associated_data.as_bytes()),
                &mut sealed,
            )
            .expect("AES-GCM refuses only texts of many gigabytes");
        Base64::encode_string(&sealed)
    }
}

impl Platform {
    fn read(platform: &PlatformCertificate) -> Result<Self, StartError> {
        let key = PrivateKey::read(&platform.serial, &platform.private_key, "the key of the platform certificate")?;
        Ok(Self { key, certificate: platform.certificate.clone() })
    }
}

/// A private key of WeChat Pay, with the serial by which merchants know it.
pub(crate) struct PrivateKey {
    pub(crate) serial: String,
    pub(crate) public: PublicKey,
    pair: KeyPair,
    decrypting: OaepPrivateDecryptingKey,
}

impl PrivateKey {
    pub(crate) fn read(serial: &str, pem: &str, what: &str) -> Result<Self, StartError> {
        let unusable = || StartError::Key { reason: format!("{what} is not a PKCS#8 PEM of an RSA key") };
        let begin = pem.find("-----BEGIN").ok_or_else(unusable)?;
        let (_, der) = pem_rfc7468::decode_vec(pem[begin..].trim_end().as_bytes()).map_err(|_| unusable())?;
        let pair = KeyPair::from_pkcs8(&der).map_err(|_| unusable())?;
        let decrypting = PrivateDecryptingKey::from_pkcs8(&der)
            .map_err(|_| unusable())
            .and_then(|key| OaepPrivateDecryptingKey::new(key).map_err(|_| unusable()))?;
        let public = PublicKey::of(&pair).ok_or_else(unusable)?;
        Ok(Self { serial: serial.to_owned(), public, pair, decrypting })
    }

    /// The RSA-SHA256 signature of `message`, as base64.
    pub(crate) fn sign(&self, message: &[u8]) -> String {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .expect("a key that was read can sign");
        Base64::encode_string(&signature)
    }

    /// The text of a sensitive field, or nothing when it was not encrypted to this key.
    pub(crate) fn decrypt(&self, ciphertext: &str) -> Option<String> {
        let ciphertext = Base64::decode_vec(ciphertext).ok()?;
        let mut plaintext = vec![0; self.decrypting.min_output_size()];
        let plaintext = self.decrypting.decrypt(&OAEP_SHA1_MGF1SHA1, &ciphertext, &mut plaintext, None).ok()?;
        String::from_utf8(plaintext.to_vec()).ok()
    }
}

/// A public key: of the merchant for verifying requests, of WeChat Pay for handing it out.
pub(crate) struct PublicKey {
    parsed: ParsedPublicKey,
    encrypting: OaepPublicEncryptingKey,
    der: Vec<u8>,
}

impl PublicKey {
    fn of(pair: &KeyPair) -> Option<Self> {
        let der: PublicKeyX509Der<'_> = pair.public_key().as_der().ok()?;
        let encrypting = OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(der.as_ref()).ok()?).ok()?;
        let parsed = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, pair.public_key().as_ref()).ok()?;
        Some(Self { parsed, encrypting, der: der.as_ref().to_vec() })
    }

    /// Whether `signature`, base64, is the RSA-SHA256 signature of `message`.
    pub(crate) fn has_signed(&self, message: &[u8], signature: &str) -> bool {
        Base64::decode_vec(signature).is_ok_and(|signature| self.parsed.verify_sig(message, &signature).is_ok())
    }

    /// `plaintext`, at most 214 bytes, as a sensitive field for the holder of the private key.
    pub(crate) fn encrypt(&self, plaintext: &str) -> String {
        let mut ciphertext = vec![0; self.encrypting.ciphertext_size()];
        let ciphertext = self
            .encrypting
            .encrypt(&OAEP_SHA1_MGF1SHA1, plaintext.as_bytes(), &mut ciphertext, None)
            .expect("examples are short");
        Base64::encode_string(ciphertext)
    }

    /// The key as PEM text, `SubjectPublicKeyInfo`.
    pub(crate) fn to_pem(&self) -> Result<String, StartError> {
        identity::pem("PUBLIC KEY", &self.der)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    #[test]
    fn signs_responses_like_the_vectors() {
        let mut checked = 0;
        for case in fixtures::vectors("response_verify.json")["cases"].as_array().unwrap() {
            let (headers, message) = (&case["headers"], &case["message"]);
            let key = match headers["Wechatpay-Serial"].as_str() {
                Some("PUB_KEY_ID_0119000001099990000000000000000001") => "wechatpay_public_key_mode",
                Some("5A11D0C0DE5A11D0C0DE5A11D0C0DE5A11D0C0D1") => "platform_old",
                Some("00B2EE0FFEEB2EE0FFEEB2EE0FFEEB2EE0FFEEB2") => "platform_new",
                _ => continue,
            };
            if case["expect"] == "ok" {
                let signature = fixtures::private_key(key).sign(message.as_str().unwrap().as_bytes());
                assert_eq!(headers["Wechatpay-Signature"], signature, "{}", case["name"]);
                checked += 1;
            }
        }
        assert!(checked >= 3, "only {checked} cases");
    }

    #[test]
    fn decrypts_what_was_encrypted_to_it_and_nothing_else() {
        let (merchant, platform) = (fixtures::private_key("merchant"), fixtures::private_key("platform_new"));
        let sealed = merchant.public.encrypt("张三");
        assert_eq!(merchant.decrypt(&sealed).as_deref(), Some("张三"));
        assert_eq!(platform.decrypt(&sealed), None);
        assert_eq!(merchant.decrypt("张三"), None);
    }

    #[test]
    fn refuses_keys_that_cannot_be_used() {
        let with = |change: fn(&mut Identity)| {
            let mut identity = fixtures::identity();
            change(&mut identity);
            Keys::read(&identity).map(drop).unwrap_err().to_string()
        };
        let error = with(|identity| identity.api_v3_key.truncate(31));
        assert_eq!(error, "a key cannot be used: the APIv3 key must be 32 bytes");
        let error = with(|identity| identity.private_key = identity.certificate.clone());
        assert_eq!(error, "a key cannot be used: the merchant's private key is not a PKCS#8 PEM of an RSA key");
        let error = with(|identity| identity.wechatpay_private_key.clear());
        assert_eq!(error, "a key cannot be used: the private key of WeChat Pay is not a PKCS#8 PEM of an RSA key");
    }
}
