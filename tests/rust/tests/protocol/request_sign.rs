//! `request_sign.json`: the message, the signature and the whole `Authorization` header.

use serde_json::{Map, Value};
use tenfen::{AwsLc, Backend, Call, Config, Merchant, Method, RustCrypto};
use tenfen_tests::vectors::{self, NonceFirst, str_of};

/// The call whose request a case describes. Query values are given decoded, so that the client has to encode them.
fn call(case: &Value) -> Call {
    let method = Method::from_name(str_of(case, "method")).unwrap();
    let url = str_of(case, "canonical_url");
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let mut params = Map::new();
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        params.insert(name.into(), decoded(value).into());
    }
    let call = Call::new(method, path).unwrap();
    // An empty object as parameters would be an empty object as the body.
    let call = if params.is_empty() { call } else { call.params(params.into()).unwrap() };
    match str_of(case, "signed_body") {
        "" => call,
        body => call.body(body),
    }
}

fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

fn config(case: &Value) -> Config {
    let config = vectors::config();
    if str_of(case, "name") != "brand_scheme" {
        return config;
    }
    let authorization = str_of(case, "authorization");
    let serial = authorization.split("serial_no=\"").nth(1).unwrap().trim_end_matches('"');
    Config {
        mchid: None,
        brand_id: Some("120344".into()),
        serial: Some(serial.into()),
        certificate: None,
        private_key: Some(vectors::text("keys/brand.private.pem").into()),
        ..config
    }
}

fn signs_every_case(backend: &dyn Backend) {
    let cases = vectors::cases("request_sign.json");
    assert_eq!(cases.len(), 11);
    for case in cases {
        let name = str_of(&case, "name");
        let merchant = Merchant::new(&config(&case), backend).unwrap();
        let mut random = NonceFirst::new(str_of(&case, "nonce"));

        let unsigned = merchant.prepare(call(&case), vectors::NOW, &mut random).unwrap();
        assert_eq!(unsigned.message(), str_of(&case, "message"), "{name}");
        let signature = vectors::from_base64(str_of(&case, "signature"));
        let elsewhere = unsigned.clone().with_signature(&signature);
        let signed = merchant.sign(unsigned, &mut random).unwrap();

        let authorization = Some(str_of(&case, "authorization"));
        assert_eq!(signed.request.headers.get("Authorization"), authorization, "{name}");
        assert_eq!(elsewhere.request, signed.request, "{name}: signed elsewhere");
        assert_eq!(
            signed.request.url,
            format!("https://api.mch.weixin.qq.com{}", str_of(&case, "canonical_url")),
            "{name}"
        );
        assert_eq!(signed.request.body, str_of(&case, "signed_body").as_bytes(), "{name}");
    }
}

#[test]
fn signs_as_the_vectors_say_with_aws_lc() {
    signs_every_case(&AwsLc);
}

#[test]
fn signs_as_the_vectors_say_with_the_pure_rust_crates() {
    signs_every_case(&RustCrypto);
}
