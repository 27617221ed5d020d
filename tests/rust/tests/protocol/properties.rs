//! What must hold for any input.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tenfen::{AwsLc, Call, Error, Expected, Headers, HttpResponse, Merchant, Method, Outcome, Response};
use tenfen_tests::typed::TYPED;
use tenfen_tests::vectors::{self, NonceFirst};
use tenfen_tests::wechatpay;

static MERCHANT: LazyLock<Merchant> = LazyLock::new(|| Merchant::new(&vectors::config(), &AwsLc).unwrap());

static EXPECTED: LazyLock<Expected> = LazyLock::new(|| {
    let call = Call::new(Method::Get, "v3/certificates").unwrap();
    let mut random = NonceFirst::new(wechatpay::NONCE);
    let unsigned = MERCHANT.prepare(call, vectors::NOW, &mut random).unwrap();
    MERCHANT.sign(unsigned, &mut random).unwrap().expected
});

/// A response as WeChat Pay signs it, made once: signing is what costs time here.
static GENUINE: LazyLock<HttpResponse> =
    LazyLock::new(|| wechatpay::response(200, r#"{"data":[{"serial_no":"5A11"}]}"#, vectors::NOW));

fn accept(received: HttpResponse) -> Result<Response, Error> {
    MERCHANT.accept(&EXPECTED, received, vectors::NOW)
}

/// The same response with one bit of a header flipped, where that is still text.
fn with_flipped_header(name: &str, bit: usize) -> Option<HttpResponse> {
    let mut bytes = GENUINE.headers.get(name).unwrap().as_bytes().to_vec();
    let place = bit / 8 % bytes.len();
    bytes[place] ^= 1 << (bit % 8);
    let value = String::from_utf8(bytes).ok()?;
    let lines = GENUINE
        .headers
        .iter()
        .map(|(other, old)| (other.to_owned(), if other == name { &value } else { old }.to_owned()));
    Some(HttpResponse { headers: lines.collect(), ..GENUINE.clone() })
}

#[test]
fn accepts_what_the_properties_start_from() {
    assert_eq!(accept(GENUINE.clone()).unwrap().body(), GENUINE.body);
}

#[test]
fn refuses_any_flipped_bit_of_the_body() {
    for bit in 0..GENUINE.body.len() * 8 {
        let mut received = GENUINE.clone();
        received.body[bit / 8] ^= 1 << (bit % 8);
        let error = accept(received).unwrap_err();
        assert_eq!((error.reason(), error.outcome()), ("bad_signature", Outcome::Unknown), "bit {bit}");
    }
}

#[test]
fn refuses_any_flipped_bit_of_a_signature_header() {
    for (name, reasons) in [
        ("Wechatpay-Nonce", &["bad_signature"][..]),
        ("Wechatpay-Timestamp", &["bad_signature", "timestamp_out_of_window", "malformed_header"]),
        ("Wechatpay-Serial", &["unknown_serial"]),
        ("Wechatpay-Signature", &["bad_signature", "malformed_header"]),
        ("Wechatpay-Signature-Type", &["unsupported_signature_type"]),
    ] {
        for bit in 0..GENUINE.headers.get(name).unwrap().len() * 8 {
            let Some(received) = with_flipped_header(name, bit) else { continue };
            let error = accept(received).expect_err(name);
            assert!(reasons.contains(&error.reason()), "{name}, bit {bit}: {}", error.reason());
            assert_eq!(error.outcome(), Outcome::Unknown, "{name}, bit {bit}");
        }
    }
}

/// A path value or query value as the receiver decodes it.
fn decoded(text: &str) -> String {
    assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)), "{text}");
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((".{0,8}", inner), 0..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn header_value() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC*", "[0-9]{1,20}", "[A-Za-z0-9+/=]{0,400}", "WECHATPAY/SIGNTEST/.*", Just(String::new())]
}

fn any_headers() -> impl Strategy<Value = Headers> {
    let name = prop_oneof![
        Just("Wechatpay-Timestamp"),
        Just("wechatpay-nonce"),
        Just("Wechatpay-Signature"),
        Just("WECHATPAY-SERIAL"),
        Just("Wechatpay-Signature-Type"),
        Just("Content-Type"),
        Just("Request-ID"),
    ];
    vec((name, header_value()), 0..10).prop_map(|lines| lines.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn encodes_values_so_that_the_receiver_gets_them_back(card_id in "\\PC{1,40}", code in ".{1,40}", query in ".{0,40}") {
        prop_assume!(![".", ".."].contains(&card_id.as_str()) && ![".", ".."].contains(&code.as_str()));
        let path = "v3/marketing/membercard-open/cards/{card_id}/codes/{code}";
        let params = json!({ "card_id": card_id, "code": code, "new_query": query });
        let call = Call::new(Method::Get, path).unwrap().params(params).unwrap();
        let unsigned = MERCHANT.prepare(call, vectors::NOW, &mut NonceFirst::new(wechatpay::NONCE)).unwrap();
        let url = unsigned.request().url.strip_prefix("https://api.mch.weixin.qq.com").unwrap();
        let (path, sent_query) = url.split_once('?').unwrap();
        let segments: Vec<&str> = path.split('/').collect();
        prop_assert_eq!(segments.len(), 8);
        prop_assert_eq!(decoded(segments[5]), card_id);
        prop_assert_eq!(decoded(segments[7]), code);
        prop_assert_eq!(decoded(sent_query.strip_prefix("new_query=").unwrap()), query);
        prop_assert!(unsigned.message().contains(url));
    }

    #[test]
    fn never_panics_over_what_comes(
        status in 100..600_u16, headers in any_headers(), body in vec(any::<u8>(), 0..200), seconds in any::<u64>(),
    ) {
        let now = tenfen::UnixTime::from_secs(seconds);
        let error = MERCHANT.accept(&EXPECTED, HttpResponse { status, headers, body: body.clone() }, now).unwrap_err();
        prop_assert_eq!(error.received().unwrap().body_without_signature_check(), body);
        prop_assert!([Outcome::Unknown, Outcome::Rejected].contains(&error.outcome()));
        prop_assert!(!error.to_string().is_empty());
    }

    #[test]
    fn never_calls_an_unsigned_answer_accepted_or_rejected(status in 100..600_u16, body in vec(any::<u8>(), 0..200)) {
        let received = HttpResponse { status, headers: Headers::new(), body };
        let error = MERCHANT.accept(&EXPECTED, received, vectors::NOW).unwrap_err();
        prop_assert_eq!(error.outcome(), Outcome::Unknown);
        prop_assert!(error.api().is_none_or(|refusal| !refusal.verified));
    }

    #[test]
    fn never_panics_over_a_call(path in "\\PC*", params in json_value(), body in proptest::option::of(".*"), header in ".*") {
        let Ok(call) = Call::new(Method::Post, &path) else { return Ok(()) };
        let Ok(call) = call.params(params) else { return Ok(()) };
        let call = body.into_iter().fold(call, Call::body).header("X-Any", header);
        if let Err(error) = MERCHANT.prepare(call, vectors::NOW, &mut NonceFirst::new(wechatpay::NONCE)) {
            prop_assert_eq!(error.outcome(), Outcome::NotSent);
        }
    }

    #[test]
    fn keeps_unknown_members_through_any_type(
        members in vec(("[a-z]{3,9}_new", json_value()), 0..5), (name, of) in proptest::sample::select(TYPED),
    ) {
        let members: Map<String, Value> = members.into_iter().collect();
        let text = Value::from(members.clone()).to_string();
        for rewrite in [of.rewrite_request, of.rewrite_response] {
            let written = rewrite(&text).unwrap();
            prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), Value::from(members.clone()), "{}", name);
        }
    }

    #[test]
    fn never_panics_over_text_that_is_read_as_a_type(
        text in prop_oneof![".*", json_value().prop_map(|value| value.to_string())],
        (_, of) in proptest::sample::select(TYPED),
    ) {
        if let Ok(written) = (of.rewrite_response)(&text) {
            prop_assert_eq!((of.rewrite_response)(&written).unwrap(), written.clone());
        }
    }
}
