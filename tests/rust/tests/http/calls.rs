//! The five first operations and the certificates, in each call form.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};
use tenfen::crypto::MerchantKey;
use tenfen::crypto::aws_lc::AwsLcMerchantKey;
use tenfen::crypto::pem::RsaPrivateKey;
use tenfen::error::CryptoError;
use tenfen::v3::brand::partner::card_member::user_points::exchange_coupon::confirm;
use tenfen::v3::brand::partner::card_member::user_points::sync;
use tenfen::v3::businesscircle::points::notify;
use tenfen::v3::certificates;
use tenfen::v3::marketing::membercard_open::cards::by_card_id::codes::by_code as card;
use tenfen::{AwsLc, Call, Config, Error, Merchant, Method, Outcome, Random, Request};
use tenfen_reqwest::{Client, blocking};
use tenfen_tests::vectors;

use crate::server::{Caller, Server};

const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// How a call is written.
#[derive(Clone, Copy, Debug)]
enum Form {
    Typed,
    Chain,
}

#[expect(clippy::unnecessary_wraps, reason = "fields of requests are optional")]
fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn sync_points(number: &str, balance: i64) -> sync::Post {
    sync::Post {
        out_request_no: text(number),
        brand_id: text("120344"),
        card_id: text("card-1"),
        openid: text(OPENID),
        user_card_code: text("code-1"),
        point_balance: Some(balance),
        ..Default::default()
    }
}

fn confirm_exchange(record: &str) -> confirm::Post {
    confirm::Post {
        record_id: text(record),
        exchange_coupon_template_id: text("template-1"),
        brand_id: text("120344"),
        card_id: text("card-1"),
        openid: text(OPENID),
        user_card_code: text("code-1"),
        state: Some(confirm::PostState::PointExchangeCouponSuccess),
        coupon_code: text("coupon-1"),
        ..Default::default()
    }
}

fn notify_points() -> notify::Post {
    notify::Post {
        transaction_id: text("4200000000000000000000000001"),
        appid: text("wxd678efh567hg6787"),
        openid: text(OPENID),
        earn_points: Some(true),
        increased_points: Some(10),
        points_update_time: text("2026-11-21T12:00:00+08:00"),
        ..Default::default()
    }
}

/// A card whose code is one that has to be percent-encoded.
fn query_card(code: &str) -> card::Get {
    card::Get { card_id: text("p/IJ Mr5"), code: text(code), ..Default::default() }
}

fn change_card(code: &str, number: &str, before: i64, now: i64) -> card::Patch {
    card::Patch {
        card_id: text("p/IJ Mr5"),
        code: text(code),
        level: text("金卡"),
        out_request_no: text(number),
        balance_information: Some(card::PatchBalanceInformation {
            before_balance: Some(before),
            balance: Some(now),
            add_balance: Some(now - before),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// Makes a call in a form. Returns the status and what was decoded, as JSON.
fn call<R>(caller: &Caller, form: Form, request: R) -> Result<(u16, Value), Error>
where
    R: Request + Serialize,
    R::Response: Serialize,
{
    match form {
        Form::Typed => {
            let decoded = caller.send(request)?;
            Ok((decoded.response().status(), serde_json::to_value(&*decoded).unwrap()))
        }
        Form::Chain => {
            let operation = R::OPERATION;
            let params = serde_json::to_value(&request).unwrap();
            let response = caller.chain(operation.method.as_str(), operation.path.trim_start_matches('/'), params)?;
            let json = response.json()?;
            Ok((response.status(), if json.is_null() { json!({}) } else { json }))
        }
    }
}

#[test]
fn makes_the_five_calls_in_each_form_and_sees_their_effect() {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        for form in [Form::Typed, Form::Chain] {
            let place = format!("{}, {form:?}", caller.name());
            let code = &format!("code of {place}");

            let (status, synced) = call(&caller, form, sync_points(&place, 100)).unwrap();
            assert_eq!((status, &synced["out_request_no"]), (200, &json!(place)), "{place}");
            assert_eq!(synced["point_balance"], 100, "{place}");

            let (status, confirmed) = call(&caller, form, confirm_exchange(&place)).unwrap();
            assert_eq!((status, &confirmed["record_id"]), (200, &json!(place)), "{place}");
            assert_eq!(confirmed["state"], "POINT_EXCHANGE_COUPON_SUCCESS", "{place}");

            assert_eq!(call(&caller, form, notify_points()).unwrap(), (204, json!({})), "{place}");

            let (status, before) = call(&caller, form, query_card(code)).unwrap();
            assert_eq!((status, &before["balance"], &before["code"]), (200, &json!(0), &json!(code)), "{place}");
            let changed = call(&caller, form, change_card(code, &place, 0, 250)).unwrap();
            assert_eq!(changed, (204, json!({})), "{place}");
            let (_, after) = call(&caller, form, query_card(code)).unwrap();
            assert_eq!((&after["balance"], &after["level"]), (&json!(250), &json!("金卡")), "{place}");
        }
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 4 * 6);
    assert!(requests.iter().all(|request| request["verdict"] == "accepted"), "{requests:#?}");
}

#[test]
fn decodes_into_the_documented_types() {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        let synced = caller.send(sync_points(caller.name(), 7)).unwrap();
        assert_eq!((synced.out_request_no.as_deref(), synced.point_balance), (Some(caller.name()), Some(7)));

        let confirmed = caller.send(confirm_exchange(caller.name())).unwrap();
        assert_eq!(confirmed.state, Some(confirm::PostResponseState::PointExchangeCouponSuccess));

        let card = caller.send(query_card("code")).unwrap();
        assert_eq!(card.user_card_status, Some(card::GetResponseUserCardStatus::Effective));
        let fields = card.user_information.as_ref().and_then(|information| information.common_field_list.as_ref());
        assert!(fields.is_some_and(|fields| !fields.is_empty()), "nested lists: {card:?}");
        assert!(card.response().request_id().is_some());
    }
}

#[test]
fn gets_the_first_answer_again_for_a_repeated_number_and_a_refusal_for_another_content() {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        for form in [Form::Typed, Form::Chain] {
            let number = format!("{} {form:?}", caller.name());
            let first = call(&caller, form, sync_points(&number, 100)).unwrap();
            let repeated = call(&caller, form, sync_points(&number, 100)).unwrap();
            assert_eq!(first, repeated);

            let error = call(&caller, form, sync_points(&number, 101)).unwrap_err();
            let refusal = error.api().expect("a refusal");
            assert_eq!((refusal.status, refusal.code.as_str(), refusal.verified), (400, "INVALID_REQUEST", true));
            assert_eq!(refusal.detail().unwrap()["field"], "/out_request_no");
            assert_eq!(error.outcome(), Outcome::Rejected);
            assert!(error.to_string().contains("INVALID_REQUEST"), "{error}");
        }
    }
}

#[test]
fn does_not_trust_certificates_signed_with_one_it_does_not_hold() {
    let server = Server::start_with_platform_certificate();
    for caller in Caller::both(&server.config()) {
        let error = caller.send(certificates::Get::default()).unwrap_err();
        assert_eq!((error.kind(), error.reason(), error.outcome()), ("untrusted", "unknown_serial", Outcome::Unknown));
    }
}

#[test]
fn fetches_the_certificates_in_each_form() {
    let server = Server::start_with_platform_certificate();
    let config = Config { platform_certificates: vec![vectors::text("keys/platform_old.cert.pem")], ..server.config() };
    for caller in Caller::both(&config) {
        let certificates = caller.send(certificates::Get::default()).unwrap();
        let data = certificates.data.as_ref().unwrap();
        assert_eq!(data.len(), 1);
        assert_eq!(data[0].serial_no.as_deref(), Some(vectors::OLD_CERTIFICATE));
        let chained = caller.chain("GET", "v3/certificates", json!({ "algorithm_type": "RSA" })).unwrap();
        assert_eq!(chained.json().unwrap()["data"][0]["serial_no"], vectors::OLD_CERTIFICATE);
    }
    assert_eq!(server.requests()[1]["target"], "/v3/certificates?algorithm_type=RSA");
}

#[test]
fn is_told_when_the_merchant_has_only_the_public_key() {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        let error = caller.send(certificates::Get::default()).unwrap_err();
        let refusal = error.api().expect("a refusal");
        assert_eq!((refusal.status, refusal.code.as_str()), (404, "RESOURCE_NOT_EXISTS"));
        assert_eq!(error.outcome(), Outcome::Rejected);
    }
}

#[test]
fn sends_members_that_nobody_documented() {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        let mut request = sync_points(caller.name(), 1);
        request.extra.insert("new_member".into(), json!({ "b": [1, 2], "a": null }));
        caller.send(request).unwrap();
        let sent = server.requests().pop().unwrap();
        let body: Value = serde_json::from_str(sent["body"].as_str().unwrap()).unwrap();
        assert_eq!(body["new_member"]["b"], json!([1, 2]));
    }
}

#[test]
fn sends_a_header_and_a_body_of_the_callers_own() {
    let server = Server::start();
    let body = serde_json::to_string_pretty(&sync_points("raw", 3)).unwrap();
    for caller in Caller::both(&server.config()) {
        let path = "v3/brand/partner/card-member/user-points/sync";
        match &caller {
            Caller::Async(client, runtime) => {
                let chain = client.chain(path).header("X-Trace", "42").body(&body);
                runtime.block_on(chain.post(Value::Null)).unwrap();
            }
            Caller::Blocking(client) => {
                client.chain(path).header("X-Trace", "42").body(&body).post(Value::Null).unwrap();
            }
        }
        let sent = server.requests().pop().unwrap();
        assert_eq!((&sent["headers"]["x-trace"], &sent["body"]), (&json!("42"), &json!(body)));
    }
}

#[test]
fn names_itself_and_asks_for_no_compression() {
    let server = Server::start();
    let config = Config { user_agent: Some("shop/1.2".into()), accept_language: Some("en".into()), ..server.config() };
    for caller in Caller::both(&config) {
        caller.send(query_card("code")).unwrap();
        let headers = &server.requests().pop().unwrap()["headers"];
        assert_eq!(headers["user-agent"], format!("shop/1.2 tenfen/{}", env!("CARGO_PKG_VERSION")));
        assert_eq!(headers["accept-encoding"], "identity");
        assert_eq!(headers["accept-language"], "en");
        assert_eq!(headers["wechatpay-serial"], vectors::PUBLIC_KEY_ID);
        assert_eq!(headers["accept"], "application/json");
    }
}

#[test]
fn runs_many_calls_at_once() {
    let server = Server::start();
    let Caller::Async(client, _) = Caller::new_async(&server.config()).unwrap() else { unreachable!() };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let calls = (0..40).map(|number| {
        let client = client.clone();
        // `spawn` also shows that the future of a call may move between threads.
        runtime.spawn(async move { client.send(sync_points(&number.to_string(), number)).await })
    });
    for (number, call) in (0..40).zip(calls.collect::<Vec<_>>()) {
        let synced = runtime.block_on(call).unwrap().unwrap();
        assert_eq!(synced.point_balance, Some(number));
    }

    let on_threads = blocking::Client::new(&server.config()).unwrap();
    std::thread::scope(|scope| {
        for number in 100..108 {
            let client = on_threads.clone();
            scope.spawn(move || {
                let synced = client.send(sync_points(&number.to_string(), number)).unwrap();
                assert_eq!(synced.point_balance, Some(number));
            });
        }
    });
}

#[test]
fn takes_an_operation_that_the_table_does_not_hold() {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        let call = Call::new(Method::Get, "v3/not/yet/documented").unwrap();
        let error = caller.call(call).unwrap_err();
        assert_eq!((error.api().unwrap().status, error.outcome()), (404, Outcome::Rejected));
    }
}

/// A key that is kept elsewhere; here it is not far.
#[derive(Debug)]
struct KeyService(AwsLcMerchantKey);

impl MerchantKey for KeyService {
    fn sign(&self, message: &[u8], random: &mut dyn Random) -> Result<Vec<u8>, CryptoError> {
        self.0.sign(message, random)
    }
}

#[test]
fn signs_with_a_key_of_the_callers_own() {
    let server = Server::start();
    let key = RsaPrivateKey::from_pem(&vectors::text("keys/merchant.private.pem"), "private_key").unwrap();
    let key = KeyService(AwsLcMerchantKey::new(&key).unwrap());
    let config = Config { private_key: None, ..server.config() };
    let merchant = Arc::new(Merchant::new(&config, &AwsLc).unwrap().with_merchant_key(Arc::new(key)));

    let http = Client::http_builder().build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let with_async = Caller::Async(Client::with_http(Arc::clone(&merchant), http).unwrap(), runtime);
    let http = blocking::Client::http_builder().build().unwrap();
    for caller in [with_async, Caller::Blocking(blocking::Client::with_http(merchant, http).unwrap())] {
        assert_eq!(caller.send(sync_points(caller.name(), 5)).unwrap().point_balance, Some(5));
    }
}

#[test]
fn keeps_secrets_out_of_what_it_prints() {
    let server = Server::start();
    let client = Client::new(&server.config()).unwrap();
    let printed = format!("{client:?} {:?}", server.config());
    assert!(!printed.contains("PRIVATE KEY") && !printed.contains("TESTONLY"), "{printed}");
}
