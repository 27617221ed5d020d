//! What cannot work: an error that names the thing and the remedy, and nothing is sent.

use serde_json::{Value, json};
use tenfen::error::{Cause, InvalidCall, InvalidConfig, KeyProblem};
use tenfen::{AwsLc, Call, Config, Merchant, Method, Outcome, Outside};
use tenfen_reqwest::{Client, blocking};
use tenfen_tests::vectors;

use crate::server::{Caller, Server};

const SYNC: &str = "v3/brand/partner/card-member/user-points/sync";
const CARD: &str = "v3/marketing/membercard-open/cards/{card_id}/codes/{code}";

/// Both clients refuse the configuration with this cause, in a text that has all these words.
fn refuses_config(change: impl FnOnce(&mut Config), expected: &InvalidConfig, words: &[&str]) {
    let server = Server::start();
    let mut config = server.config();
    change(&mut config);
    for error in [Client::new(&config).map(drop).unwrap_err(), blocking::Client::new(&config).map(drop).unwrap_err()] {
        assert_eq!(error.cause(), &Cause::Config(expected.clone()));
        assert_eq!((error.kind(), error.outcome()), ("config", Outcome::NotSent));
        let text = error.to_string();
        for word in words {
            assert!(text.contains(word), "{text:?} lacks {word:?}");
        }
    }
    assert_eq!(server.requests(), Vec::<Value>::new());
}

/// Both clients refuse the call with this cause, in a text that has all these words.
fn refuses_call(make: impl Fn() -> Result<Call, tenfen::Error>, expected: &InvalidCall, words: &[&str]) {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        let error = make().and_then(|call| caller.call(call)).unwrap_err();
        assert_eq!(error.cause(), &Cause::Call(expected.clone()));
        assert_eq!((error.kind(), error.outcome()), ("call", Outcome::NotSent));
        let text = error.to_string();
        for word in words.iter().chain(&["nothing was sent"]) {
            assert!(text.contains(word), "{text:?} lacks {word:?}");
        }
    }
    assert_eq!(server.requests(), Vec::<Value>::new());
}

fn call(method: Method, path: &str, params: Value) -> Result<Call, tenfen::Error> {
    Call::new(method, path)?.params(params)
}

#[test]
fn refuses_a_private_key_that_is_no_pem() {
    refuses_config(
        |config| config.private_key = Some("C:\\keys\\apiclient_key.pem".into()),
        &InvalidConfig::Unreadable { name: "private_key", problem: KeyProblem::NotPem },
        &["`private_key`", "whole content of the file"],
    );
}

#[test]
fn refuses_a_private_key_that_is_damaged() {
    let pem = vectors::text("keys/merchant.private.pem").replace('M', "N");
    refuses_config(
        |config| config.private_key = Some(pem.into()),
        &InvalidConfig::Unreadable { name: "private_key", problem: KeyProblem::Malformed },
        &["`private_key`", "copy the file again"],
    );
}

#[test]
fn refuses_a_certificate_in_place_of_the_private_key() {
    refuses_config(
        |config| config.private_key = Some(vectors::text("keys/merchant.cert.pem").into()),
        &InvalidConfig::Unreadable { name: "private_key", problem: KeyProblem::WrongLabel },
        &["`private_key`", "BEGIN PRIVATE KEY"],
    );
}

#[test]
fn refuses_a_key_that_does_not_belong_to_the_certificate() {
    refuses_config(
        |config| config.private_key = Some(vectors::text("keys/brand.private.pem").into()),
        &InvalidConfig::KeyNotOfCertificate,
        &["`private_key`", "`certificate`", "same download"],
    );
}

#[test]
fn refuses_a_serial_that_is_not_the_certificates() {
    refuses_config(
        |config| config.serial = Some(vectors::NEW_CERTIFICATE.into()),
        &InvalidConfig::SerialNotOfCertificate {
            certificate: tenfen::Serial::parse(vectors::SERIAL, "serial").unwrap(),
        },
        &["`serial`", vectors::SERIAL, "leave `serial` out or correct it"],
    );
}

#[test]
fn refuses_an_api_v3_key_that_has_not_32_bytes() {
    for (key, found) in [("short", 5), ("0123456789abcdef", 16), ("密0123456789abcdef0123456789abcde", 34)] {
        refuses_config(
            |config| config.api_v3_key = Some(key.into()),
            &InvalidConfig::ApiV3KeyLength { found },
            &["`api_v3_key`", "must have 32", "merchant platform"],
        );
    }
}

#[test]
fn refuses_an_empty_or_missing_mchid() {
    for mchid in [Some(String::new()), None] {
        refuses_config(
            |config| config.mchid = mchid,
            &InvalidConfig::Empty { name: "mchid" },
            &["`mchid`", "merchant platform"],
        );
    }
}

#[test]
fn refuses_an_empty_or_missing_serial() {
    for serial in [Some(String::new()), None] {
        refuses_config(
            |config| {
                config.serial = serial;
                config.certificate = None;
            },
            &InvalidConfig::Serial { name: "serial" },
            &["`serial`", "hex digits"],
        );
    }
}

#[test]
fn refuses_a_base_url_without_scheme() {
    refuses_config(
        |config| config.base_url = Some("api.mch.weixin.qq.com".into()),
        &InvalidConfig::BaseUrl { problem: "has no scheme" },
        &["`base_url`", "no scheme", "https://api.mch.weixin.qq.com"],
    );
}

#[test]
fn refuses_to_send_in_the_clear_to_another_machine() {
    refuses_config(
        |config| config.base_url = Some("http://192.0.2.1".into()),
        &InvalidConfig::BaseUrl { problem: "would send signed requests in the clear" },
        &["`base_url`", "only for this machine"],
    );
}

#[test]
fn refuses_to_work_without_a_key_of_wechat_pay() {
    refuses_config(
        |config| config.wechatpay_public_keys.clear(),
        &InvalidConfig::NoPlatformKey,
        &["add the WeChat Pay public key"],
    );
}

#[test]
fn refuses_a_line_break_in_the_user_agent() {
    refuses_config(
        |config| config.user_agent = Some("shop\r\nX-Evil: 1".into()),
        &InvalidConfig::NotHeaderText { name: "user_agent" },
        &["`user_agent`", "visible ASCII"],
    );
}

#[test]
fn refuses_a_merchant_that_leaves_signing_or_verifying_to_its_caller() {
    let config = vectors::config();
    let no_key = Config { private_key: None, ..config.clone() };
    let key = || std::sync::Arc::new(NoSigner);
    for (merchant, word) in [
        (Merchant::new(&no_key, &AwsLc).unwrap(), "`private_key` is missing"),
        (Merchant::new(&config, &Outside).unwrap(), "`private_key` is missing"),
        (Merchant::new(&config, &Outside).unwrap().with_merchant_key(key()), "leaves verifying to its caller"),
    ] {
        let refused = [
            Client::with_http(merchant.clone(), Client::http_builder().build().unwrap()).map(drop).unwrap_err(),
            blocking::Client::with_http(merchant, blocking::Client::http_builder().build().unwrap())
                .map(drop)
                .unwrap_err(),
        ];
        for error in refused {
            assert_eq!(
                (error.kind(), error.reason(), error.outcome()),
                ("config", "invalid_setting", Outcome::NotSent)
            );
            assert!(error.to_string().contains(word), "{error}");
        }
    }
    let error = Client::new(&no_key).unwrap_err();
    assert!(error.to_string().contains("`Merchant::with_merchant_key`"), "{error}");
}

#[test]
fn sends_nothing_when_a_key_of_the_callers_own_fails() {
    let server = Server::start();
    let merchant = Merchant::new(&server.config(), &AwsLc).unwrap().with_merchant_key(std::sync::Arc::new(NoSigner));
    let http = blocking::Client::http_builder().build().unwrap();
    let error =
        blocking::Client::with_http(merchant, http).unwrap().chain("v3/certificates").get(json!({})).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), ("crypto", Outcome::NotSent));
    assert_eq!(server.requests(), Vec::<Value>::new());
}

/// A key in a hardware module that does not answer.
#[derive(Debug)]
struct NoSigner;

impl tenfen::crypto::MerchantKey for NoSigner {
    fn sign(&self, _: &[u8], _: &mut dyn tenfen::Random) -> Result<Vec<u8>, tenfen::error::CryptoError> {
        Err(tenfen::error::CryptoError)
    }
}

#[test]
fn refuses_a_missing_path_parameter() {
    refuses_call(
        || call(Method::Get, CARD, json!({ "card_id": "p" })),
        &InvalidCall::MissingParam { name: "code".into() },
        &["`code`", CARD, "pass it together with the other parameters"],
    );
}

#[test]
fn refuses_a_missing_path_parameter_of_a_typed_request() {
    use tenfen::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::Get;
    refuses_call(
        || Ok(Call::from(Get { card_id: Some("p".into()), ..Default::default() })),
        &InvalidCall::MissingParam { name: "code".into() },
        &["`code`", CARD],
    );
}

#[test]
fn refuses_a_path_parameter_that_would_call_another_path() {
    for value in ["", ".", ".."] {
        refuses_call(
            || call(Method::Get, CARD, json!({ "card_id": value, "code": "1" })),
            &InvalidCall::UnsafeParam { name: "card_id".into() },
            &["`card_id`", "another path", "pass its value"],
        );
    }
}

#[test]
fn refuses_a_value_of_the_wrong_kind() {
    refuses_call(
        || call(Method::Post, SYNC, json!({ "point_balance": "100" })),
        &InvalidCall::WrongKind { field: "/point_balance".into(), expected: "a whole number", found: "a string" },
        &["`/point_balance`", "must be a whole number", "is a string"],
    );
    refuses_call(
        || call(Method::Patch, CARD, json!({ "card_id": "p", "code": "1", "balance_information": { "balance": 1.5 } })),
        &InvalidCall::WrongKind {
            field: "/balance_information/balance".into(),
            expected: "a whole number",
            found: "a decimal number",
        },
        &["`/balance_information/balance`", "must be a whole number"],
    );
    refuses_call(
        || call(Method::Get, CARD, json!({ "card_id": ["p"], "code": "1" })),
        &InvalidCall::WrongKind {
            field: "card_id".into(),
            expected: "a string, a whole number or a boolean",
            found: "a list",
        },
        &["`card_id`", "is a list"],
    );
}

#[test]
fn refuses_parameters_that_are_no_object() {
    refuses_call(
        || call(Method::Post, SYNC, json!([1])),
        &InvalidCall::WrongKind { field: "params".into(), expected: "an object", found: "a list" },
        &["`params`", "must be an object"],
    );
}

#[test]
fn refuses_a_number_beyond_64_bits() {
    for (params, field) in [
        (r#"{"point_balance":9223372036854775808}"#, "/point_balance"),
        (r#"{"new":[123456789012345678901234567890]}"#, "/new/0"),
    ] {
        refuses_call(
            || Call::new(Method::Post, SYNC)?.params_text(params),
            &InvalidCall::NumberTooLarge { field: field.into() },
            &[field, "64 bits", "go as text"],
        );
    }
}

#[test]
fn refuses_a_body_for_a_get() {
    refuses_call(
        || Ok(call(Method::Get, CARD, json!({ "card_id": "p", "code": "1" }))?.body("{}")),
        &InvalidCall::BodyNotAllowed,
        &["takes no body", "as parameters"],
    );
}

#[test]
fn refuses_a_line_break_in_a_header() {
    for value in ["a\nb", "a\r\nX-Evil: 1", "张三", "a\0b"] {
        refuses_call(
            || Ok(call(Method::Post, SYNC, json!({}))?.header("X-Trace", value)),
            &InvalidCall::HeaderValue { name: "X-Trace".into() },
            &["`X-Trace`", "line break", "encode it first"],
        );
    }
    refuses_call(
        || Ok(call(Method::Post, SYNC, json!({}))?.header("X Trace", "1")),
        &InvalidCall::HeaderName { name: "X Trace".into() },
        &["`X Trace`"],
    );
}

#[test]
fn refuses_a_header_that_it_sets_itself() {
    refuses_call(
        || Ok(call(Method::Post, SYNC, json!({}))?.header("authorization", "mine")),
        &InvalidCall::ReservedHeader { name: "authorization".into() },
        &["`authorization`", "leave it out"],
    );
}

#[test]
fn refuses_what_is_no_path() {
    for path in ["", "https://api.mch.weixin.qq.com/v3/certificates", "v3/certificates?algorithm_type=RSA", "v3/../x"] {
        let server = Server::start();
        for caller in Caller::both(&server.config()) {
            let error = caller.chain("GET", path, json!({})).unwrap_err();
            assert_eq!((error.reason(), error.outcome()), ("invalid_path", Outcome::NotSent), "{path}");
            assert!(error.to_string().contains("write it like v3/"), "{error}");
        }
        assert_eq!(server.requests(), Vec::<Value>::new());
    }
}

#[test]
fn refuses_parameters_that_are_no_json() {
    refuses_call(
        || Call::new(Method::Post, SYNC)?.params_text("{\"a\":\n}"),
        &InvalidCall::NotJson { line: 2, column: 1 },
        &["not JSON", "line 2"],
    );
}
