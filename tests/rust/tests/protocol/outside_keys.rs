//! Keys that are kept elsewhere: every signature made and checked by the caller, through `Step::Compute`.

use std::sync::Arc;

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use tenfen::crypto::MerchantKey;
use tenfen::crypto::aws_lc::AwsLcMerchantKey;
use tenfen::crypto::pem::{Certificate, RsaPrivateKey, RsaPublicKey};
use tenfen::{
    AwsLc, Call, Computed, Config, CryptoTask, Error, Exchange, HttpRequest, HttpResponse, Merchant, Method, Outcome,
    Outside, Response, Serial, Step, UnixTime,
};
use tenfen_tests::vectors::{self, NonceFirst, str_of};
use tenfen_tests::wechatpay;

const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

/// A key service with all keys of the vectors.
fn compute(task: CryptoTask) -> Computed {
    match task {
        CryptoTask::Sign { message } => {
            let key = RsaPrivateKey::from_pem(&vectors::text("keys/merchant.private.pem"), "private_key").unwrap();
            let key = AwsLcMerchantKey::new(&key).unwrap();
            Computed::Signature(key.sign(message.as_bytes(), &mut NonceFirst::new(NONCE)).unwrap())
        }
        CryptoTask::Verify { serial, message, signature } => {
            let key = platform_key(&serial);
            let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.as_pkcs1());
            if key.verify(&message, &signature).is_ok() { Computed::Verified } else { Computed::Failed }
        }
        other => panic!("{other:?}"),
    }
}

fn platform_key(serial: &Serial) -> RsaPublicKey {
    let certificate = |file| Certificate::from_pem(&vectors::text(file), "certificate").unwrap().public_key;
    match serial.as_str() {
        vectors::PUBLIC_KEY_ID => {
            RsaPublicKey::from_pem(&vectors::text("keys/wechatpay_public_key_mode.public.pem"), "key").unwrap()
        }
        vectors::OLD_CERTIFICATE => certificate("keys/platform_old.cert.pem"),
        vectors::NEW_CERTIFICATE => certificate("keys/platform_new.cert.pem"),
        other => panic!("{other}"),
    }
}

fn merchant() -> Arc<Merchant> {
    let config = Config { private_key: None, ..vectors::config() };
    let merchant = Merchant::new(&config, &Outside).unwrap();
    assert!(!merchant.has_merchant_key() && merchant.trust().has_outside_keys());
    Arc::new(merchant)
}

fn run(
    call: Call,
    now: UnixTime,
    compute: fn(CryptoTask) -> Computed,
    transport: impl Fn(HttpRequest) -> HttpResponse,
) -> Result<Response, Error> {
    let mut exchange = Exchange::new(merchant(), call);
    let mut random = NonceFirst::new(NONCE);
    loop {
        match exchange.step(now, &mut random)? {
            Step::Compute(task) => exchange.computed(compute(task)),
            Step::Send(request) => exchange.received(transport(request)),
            Step::Done(response) => return Ok(response),
            _ => exchange.give_up(),
        }
    }
}

#[test]
fn signs_the_same_bytes_as_with_the_key_at_hand() {
    let case = &vectors::cases("request_sign.json")[0];
    let call = Call::new(Method::Get, "v3/certificates").unwrap();
    let response = run(call, vectors::NOW, compute, |request| {
        assert_eq!(request.headers.get("Authorization"), Some(str_of(case, "authorization")));
        wechatpay::response(200, r#"{"data":[]}"#, vectors::NOW)
    });
    assert_eq!(response.unwrap().body(), br#"{"data":[]}"#);
}

#[test]
fn accepts_and_refuses_as_with_the_keys_at_hand() {
    let here = Merchant::new(&vectors::config(), &AwsLc).unwrap();
    let expected = {
        let mut random = NonceFirst::new(NONCE);
        let call = Call::new(Method::Post, "v3/not-in-the-table").unwrap();
        here.sign(here.prepare(call, vectors::NOW, &mut random).unwrap(), &mut random).unwrap().expected
    };
    for case in vectors::cases("response_verify.json") {
        let now = UnixTime::from_secs(case["verifier_now"].as_u64().unwrap());
        let call = Call::new(Method::Post, "v3/not-in-the-table").unwrap();
        let outside = run(call, now, compute, |_| vectors::response(&case));
        let at_hand = here.accept(&expected, vectors::response(&case), now);
        match (outside, at_hand) {
            (Ok(outside), Ok(at_hand)) => assert_eq!(outside.body(), at_hand.body()),
            (Err(outside), Err(at_hand)) => assert_eq!(outside, at_hand, "{}", case["name"]),
            (outside, at_hand) => panic!("{}: {outside:?} and {at_hand:?}", case["name"]),
        }
    }
}

#[test]
fn sends_nothing_when_the_key_service_fails() {
    let call = Call::new(Method::Get, "v3/certificates").unwrap();
    let error = run(call, vectors::NOW, |_| Computed::Failed, |_| panic!("sent")).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), ("crypto", Outcome::NotSent));
}

#[test]
fn asks_for_a_certificate_it_does_not_hold_and_accepts_with_it() {
    let config = Config { platform_certificates: Vec::new(), ..vectors::config() };
    let all = Merchant::new(&vectors::config(), &AwsLc).unwrap();
    let mut exchange = Exchange::new(
        Arc::new(Merchant::new(&config, &AwsLc).unwrap()),
        Call::new(Method::Get, "v3/not-in-the-table").unwrap(),
    );
    let case = vectors::cases("response_verify.json").into_iter().find(|case| case["name"] == "cert_new_ok").unwrap();
    let now = UnixTime::from_secs(case["verifier_now"].as_u64().unwrap());
    let mut random = NonceFirst::new(NONCE);

    assert!(matches!(exchange.step(now, &mut random), Ok(Step::Send(_))));
    exchange.received(vectors::response(&case));
    let step = exchange.step(now, &mut random).unwrap();
    assert!(matches!(&step, Step::NeedKey { serial } if serial.as_str() == vectors::NEW_CERTIFICATE), "{step:?}");
    exchange.trust(all.trust().clone());
    assert!(matches!(exchange.step(now, &mut random), Ok(Step::Done(_))));
}
