//! Measures the Rust client against the raw cryptography of AWS-LC, and prints one line of JSON.
//!
//! Contenders take turns in one process; figures are medians of rounds in microseconds, ratios are of medians.
//! `cargo xtask bench` runs it in a release build.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64ct::{Base64, Encoding};
use serde_json::json;
use tenfen::crypto::pem::{RsaPrivateKey, RsaPublicKey};
use tenfen::v3::brand::partner::card_member::user_points::sync;
use tenfen::{
    AwsLc, Backend, Call, Expected, Headers, HttpResponse, Merchant, Outside, Random, RandomUnavailable, UnixTime,
};
use tenfen_tests::vectors;

const NOW: UnixTime = UnixTime::from_secs(1_700_000_000);
const BODY_BYTES: usize = 690;
const RESPONSE_BYTES: usize = 2048;

/// The operating system's randomness, as an adapter draws it.
struct OsRandom;

impl Random for OsRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable> {
        getrandom::fill(bytes).map_err(|_| RandomUnavailable)
    }
}

struct Bench {
    merchant: Merchant,
    outside: Merchant,
    private_key: KeyPair,
    public_key: ParsedPublicKey,
    request: sync::Post,
    message: String,
    response: HttpResponse,
    expected: Expected,
    response_message: Vec<u8>,
    response_signature: Vec<u8>,
}

/// A contender: its name, how often it runs in a turn, and what it does.
type Contender = (&'static str, u32, fn(&Bench));

const CONTENDERS: [Contender; 5] = [
    ("bare_signature", 2, Bench::bare_signature),
    ("sign", 2, Bench::sign),
    ("prepare_without_rsa", 200, Bench::prepare),
    ("bare_verification", 50, Bench::bare_verification),
    ("verify", 50, Bench::verify),
];

fn main() {
    let bench = Bench::new();
    let mut rounds: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let end = Instant::now() + Duration::from_secs(12);
    while Instant::now() < end {
        for (name, times, contender) in CONTENDERS {
            let started = Instant::now();
            for _ in 0..times {
                contender(&bench);
            }
            rounds.entry(name).or_default().push(started.elapsed().as_secs_f64() * 1e6 / f64::from(times));
        }
    }
    let medians: BTreeMap<&str, f64> = rounds.iter().map(|(name, figures)| (*name, median(figures))).collect();
    let result = json!({
        "microseconds": medians,
        "sign_ratio": medians["sign"] / medians["bare_signature"],
        "prepare_us": medians["prepare_without_rsa"],
        "verify_ratio": medians["verify"] / medians["bare_verification"],
        "rounds": rounds["sign"].len(),
    });
    println!("{result}");
}

fn median(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

impl Bench {
    fn new() -> Self {
        let config = vectors::config();
        let load = |backend: &dyn Backend| Merchant::new(&config, backend).expect("the test keys load");
        let (merchant, outside) = (load(&AwsLc), load(&Outside));
        let mut request = sync::Post {
            out_request_no: Some("202611210000000000000001".into()),
            brand_id: Some("120344".into()),
            card_id: Some("pIJMr5MMiIkO_93VtPyIiEk2DZ4w".into()),
            openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            user_card_code: Some("478515832665".into()),
            point_balance: Some(100),
            ..sync::Post::default()
        };
        let body = |request: &sync::Post| serde_json::to_string(request).map_or(0, |body| body.len());
        let missing = BODY_BYTES - body(&request) - r#","note":"""#.len();
        request.extra.insert("note".into(), "x".repeat(missing).into());
        assert_eq!(body(&request), BODY_BYTES);

        let prepared = merchant.prepare(Call::from(request.clone()), NOW, &mut OsRandom).expect("the call is right");
        let message = prepared.message().to_owned();
        let expected = merchant.sign(prepared, &mut OsRandom).expect("the key signs").expected;
        let (response, response_message, response_signature) = signed_response();
        let private_key =
            RsaPrivateKey::from_pem(&vectors::text("keys/merchant.private.pem"), "private_key").expect("a key");
        let public_key =
            RsaPublicKey::from_pem(&vectors::text("keys/wechatpay_public_key_mode.public.pem"), "public_key")
                .expect("a key");
        Self {
            merchant,
            outside,
            private_key: KeyPair::from_der(private_key.expose_pkcs1()).expect("a key"),
            public_key: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public_key.as_pkcs1()).expect("a key"),
            request,
            message,
            response,
            expected,
            response_message,
            response_signature,
        }
    }

    fn bare_signature(&self) {
        black_box(sign(&self.private_key, self.message.as_bytes()));
    }

    fn sign(&self) {
        let request = self.merchant.prepare(Call::from(self.request.clone()), NOW, &mut OsRandom).expect("prepared");
        black_box(self.merchant.sign(request, &mut OsRandom).expect("signed"));
    }

    fn prepare(&self) {
        let request = self.outside.prepare(Call::from(self.request.clone()), NOW, &mut OsRandom).expect("prepared");
        black_box(request.with_signature(&self.response_signature));
    }

    fn bare_verification(&self) {
        self.public_key.verify_sig(&self.response_message, &self.response_signature).expect("genuine");
    }

    fn verify(&self) {
        let response = self.merchant.accept(&self.expected, self.response.clone(), NOW).expect("genuine");
        black_box(response.decode::<sync::PostResponse>().expect("as documented"));
    }
}

/// A response of 2 KiB, signed by the test key of WeChat Pay.
fn signed_response() -> (HttpResponse, Vec<u8>, Vec<u8>) {
    let mut body = json!({
        "out_request_no": "202611210000000000000001", "brand_id": "120344", "card_id": "pIJMr5MMiIkO_93VtPyIiEk2DZ4w",
        "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_card_code": "", "point_balance": 100,
    });
    let missing = RESPONSE_BYTES - body.to_string().len();
    body["user_card_code"] = "x".repeat(missing).into();
    let body = body.to_string().into_bytes();
    assert_eq!(body.len(), RESPONSE_BYTES);
    let nonce = "c5ac7061fccab6bf3e254dcf98995b8c";
    let message = [format!("{}\n{nonce}\n", NOW.as_secs()).as_bytes(), &body, b"\n"].concat();
    let key =
        RsaPrivateKey::from_pem(&vectors::text("keys/wechatpay_public_key_mode.private.pem"), "key").expect("a key");
    let signature = sign(&KeyPair::from_der(key.expose_pkcs1()).expect("a key"), &message);
    let headers: Headers = [
        ("Content-Type", "application/json; charset=utf-8".to_owned()),
        ("Wechatpay-Nonce", nonce.to_owned()),
        ("Wechatpay-Serial", vectors::PUBLIC_KEY_ID.to_owned()),
        ("Wechatpay-Signature", Base64::encode_string(&signature)),
        ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048".to_owned()),
        ("Wechatpay-Timestamp", NOW.as_secs().to_string()),
    ]
    .into_iter()
    .collect();
    (HttpResponse { status: 200, headers, body }, message, signature)
}

fn sign(key: &KeyPair, message: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).expect("the key signs");
    signature
}
