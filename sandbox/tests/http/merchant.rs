//! The merchant's side, by hand: signs requests and verifies responses from nothing but the printed configuration.

use std::sync::atomic::{AtomicU64, Ordering};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PublicEncryptingKey};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, UnparsedPublicKey};
use base64ct::{Base64, Encoding};
use serde_json::Value;

use crate::running::Received;

pub(crate) struct Merchant {
    config: Value,
    key: KeyPair,
    nonces: AtomicU64,
}

fn der(pem: &str) -> Vec<u8> {
    let begin = pem.find("-----BEGIN").unwrap();
    pem_rfc7468::decode_vec(pem[begin..].trim_end().as_bytes()).unwrap().1
}

impl Merchant {
    /// Reads the line that the sandbox prints.
    pub(crate) fn new(config: &str) -> Self {
        let config: Value = serde_json::from_str(config).unwrap();
        let key = KeyPair::from_pkcs8(&der(config["private_key"].as_str().unwrap())).unwrap();
        Self { config, key, nonces: AtomicU64::new(1) }
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.config[name].as_str().unwrap()
    }

    /// The id of the WeChat Pay public key.
    pub(crate) fn public_key_id(&self) -> &str {
        self.config["wechatpay_public_keys"].as_object().unwrap().keys().next().unwrap()
    }

    /// The header `Authorization` for a request.
    pub(crate) fn authorization(&self, method: &str, target: &str, body: &[u8], now_s: u64) -> String {
        let nonce = format!("NONCE{}", self.nonces.fetch_add(1, Ordering::Relaxed));
        let mut message = format!("{method}\n{target}\n{now_s}\n{nonce}\n").into_bytes();
        message.extend_from_slice(body);
        message.push(b'\n');
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature).unwrap();
        format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{}\",timestamp=\"{now_s}\",\
             serial_no=\"{}\"",
            self.text("mchid"),
            Base64::encode_string(&signature),
            self.text("serial"),
        )
    }

    /// Whether the public key of the configuration has signed `received`.
    pub(crate) fn verifies(&self, received: &Received) -> bool {
        let pem = self.config["wechatpay_public_keys"][self.public_key_id()].as_str().unwrap();
        received.header("wechatpay-serial") == Some(self.public_key_id()) && has_signed(pem, received)
    }

    /// A sensitive field for WeChat Pay.
    pub(crate) fn encrypt(&self, plaintext: &str) -> String {
        let pem = self.config["wechatpay_public_keys"][self.public_key_id()].as_str().unwrap();
        let key = OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(&der(pem)).unwrap()).unwrap();
        let mut ciphertext = vec![0; key.ciphertext_size()];
        let ciphertext = key.encrypt(&OAEP_SHA1_MGF1SHA1, plaintext.as_bytes(), &mut ciphertext, None).unwrap();
        Base64::encode_string(ciphertext)
    }

    /// What the APIv3 key opens.
    pub(crate) fn open(&self, sealed: &Value) -> String {
        let key = UnboundKey::new(&AES_256_GCM, self.text("api_v3_key").as_bytes()).unwrap();
        let nonce = Nonce::try_assume_unique_for_key(sealed["nonce"].as_str().unwrap().as_bytes()).unwrap();
        let aad = Aad::from(sealed["associated_data"].as_str().unwrap().as_bytes());
        let mut bytes = Base64::decode_vec(sealed["ciphertext"].as_str().unwrap()).unwrap();
        let plaintext = LessSafeKey::new(key).open_in_place(nonce, aad, &mut bytes).unwrap();
        String::from_utf8(plaintext.to_vec()).unwrap()
    }
}

/// Whether the key in `pem` has signed `received`.
pub(crate) fn has_signed(pem: &str, received: &Received) -> bool {
    let header = |name| received.header(name).unwrap_or_else(|| panic!("{name} in {received:?}"));
    let mut message = format!("{}\n{}\n", header("wechatpay-timestamp"), header("wechatpay-nonce")).into_bytes();
    message.extend_from_slice(&received.body);
    message.push(b'\n');
    let Ok(signature) = Base64::decode_vec(header("wechatpay-signature")) else { return false };
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der(pem)).verify(&message, &signature).is_ok()
}
