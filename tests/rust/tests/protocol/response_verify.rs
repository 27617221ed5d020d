//! `response_verify.json`: which responses are accepted, and the reason for each refusal.

use std::sync::Arc;

use serde_json::Value;
use tenfen::error::Cause;
use tenfen::{AwsLc, Backend, Call, Error, Exchange, Merchant, Method, Outcome, Response, RustCrypto, Step, UnixTime};
use tenfen_tests::vectors::{self, NonceFirst, str_of};

const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

fn call() -> Call {
    Call::new(Method::Post, "v3/not-in-the-table").unwrap()
}

fn now(case: &Value) -> UnixTime {
    UnixTime::from_secs(case["verifier_now"].as_u64().unwrap())
}

/// Compares a result with what a case expects.
fn check(case: &Value, result: Result<Response, Error>) {
    let name = str_of(case, "name");
    let body = vectors::from_base64(str_of(case, "body_base64"));
    match (str_of(case, "expect"), result) {
        ("ok", Ok(response)) => {
            assert_eq!(response.body(), body, "{name}");
            assert_eq!(Value::from(response.status()), case["status"], "{name}");
        }
        ("ok", Err(error)) => {
            let Cause::Api(refusal) = error.cause() else { panic!("{name}: {error}") };
            assert!(refusal.verified, "{name}");
            assert_eq!(Value::from(refusal.status), case["status"], "{name}");
            assert_eq!(error.outcome(), Outcome::Rejected, "{name}");
        }
        (expected, Err(error)) => {
            let reasons = match expected {
                "malformed_header_or_out_of_window" => &["malformed_header", "timestamp_out_of_window"][..],
                one => &[one],
            };
            assert!(reasons.contains(&error.reason()), "{name}: {} for {error}", error.reason());
            assert_eq!(error.kind(), "untrusted", "{name}");
            assert_eq!(error.outcome(), Outcome::Unknown, "{name}: a refused signature does not undo the call");
            assert_eq!(error.received().unwrap().body_without_signature_check(), body, "{name}");
        }
        (expected, Ok(_)) => panic!("{name}: accepted, expected {expected}"),
    }
}

fn accepts_and_refuses_every_case(backend: &dyn Backend) {
    let merchant = Arc::new(Merchant::new(&vectors::config(), backend).unwrap());
    let cases = vectors::cases("response_verify.json");
    assert_eq!(cases.len(), 21);
    for case in cases {
        let mut random = NonceFirst::new(NONCE);
        let unsigned = merchant.prepare(call(), vectors::NOW, &mut random).unwrap();
        let expected = merchant.sign(unsigned, &mut random).unwrap().expected;
        check(&case, merchant.accept(&expected, vectors::response(&case), now(&case)));
        check(&case, through_an_exchange(&merchant, &case));
    }
}

fn through_an_exchange(merchant: &Arc<Merchant>, case: &Value) -> Result<Response, Error> {
    let mut random = NonceFirst::new(NONCE);
    let mut exchange = Exchange::new(Arc::clone(merchant), call());
    loop {
        match exchange.step(now(case), &mut random)? {
            Step::Send(_) => exchange.received(vectors::response(case)),
            Step::Done(response) => return Ok(response),
            Step::NeedKey { serial } => {
                assert!(!serial.is_public_key_id(), "a public key cannot be fetched");
                exchange.give_up();
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn accepts_and_refuses_as_the_vectors_say_with_aws_lc() {
    accepts_and_refuses_every_case(&AwsLc);
}

#[test]
fn accepts_and_refuses_as_the_vectors_say_with_the_pure_rust_crates() {
    accepts_and_refuses_every_case(&RustCrypto);
}
