//! WeChat Pay's side: signs responses with the test key of the vectors.

use std::sync::OnceLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::RSA_PKCS1_SHA256;
use base64ct::{Base64, Encoding};
use tenfen::{Headers, HttpResponse, UnixTime};

use crate::vectors;

/// The nonce of every response made here.
pub const NONCE: &str = "d824f2e086d3c1df967785d13fcd22ef";

/// A response with this body, signed at `now` with the WeChat Pay public key.
#[must_use]
pub fn response(status: u16, body: impl Into<Vec<u8>>, now: UnixTime) -> HttpResponse {
    let body = body.into();
    let timestamp = now.as_secs().to_string();
    let signature = Base64::encode_string(&sign(&timestamp, NONCE, &body));
    let headers = Headers::from_iter([
        ("Request-ID", "08F5B8C2B506102C18FDDFEEA30620BE821E28EDC405-0"),
        ("Content-Type", "application/json; charset=utf-8"),
        ("Wechatpay-Timestamp", &timestamp),
        ("Wechatpay-Nonce", NONCE),
        ("Wechatpay-Signature", &signature),
        ("Wechatpay-Serial", vectors::PUBLIC_KEY_ID),
        ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"),
    ]);
    HttpResponse { status, headers, body }
}

fn sign(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    let key = KEY.get_or_init(|| {
        let pem = vectors::text("keys/wechatpay_public_key_mode.private.pem");
        let base64: String = pem.lines().filter(|line| !line.starts_with(['#', '-'])).collect();
        KeyPair::from_pkcs8(&vectors::from_base64(&base64)).expect("a test key")
    });
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature).expect("a signature");
    signature
}
