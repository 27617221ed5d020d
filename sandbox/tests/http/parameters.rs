//! What the catalog documents is what is accepted.

use serde_json::{Value, json};

use crate::running::{NOW_S, Received, Running};

const JSAPI: &str = "/v3/pay/transactions/jsapi";

fn order() -> Value {
    json!({
        "appid": "wx1", "mchid": "1900000109", "description": "卡", "out_trade_no": "ORDER-1",
        "notify_url": "https://example.com/notify", "amount": { "total": 1, "currency": "CNY" },
        "payer": { "openid": "o1" },
    })
}

/// Sends the order with the value at `pointer` replaced, or removed where `value` is nothing.
fn order_with(running: &Running, pointer: &str, value: Option<Value>) -> Received {
    let mut order = order();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = order.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Some(value) => _ = parent.insert(name.into(), value),
        None => _ = parent.remove(name),
    }
    running.call("POST", JSAPI, &order.to_string())
}

fn assert_refused(answer: &Received, location: &str, field: &str, value: &Value, issue: &str) {
    assert_eq!(answer.code(400), "PARAM_ERROR");
    let detail = &answer.json()["detail"];
    assert_eq!(detail["location"], location, "{detail}");
    assert_eq!(detail["field"], field, "{detail}");
    assert_eq!(detail["value"], *value, "{detail}");
    assert!(detail["issue"].as_str().unwrap().contains(issue), "{detail}");
    assert!(answer.header("request-id").unwrap().ends_with("-268435461"));
}

#[test]
fn accepts_a_complete_body_with_members_it_does_not_know() {
    let running = Running::new();
    assert_eq!(running.call("POST", JSAPI, &order().to_string()).status, 200);
    assert_eq!(order_with(&running, "/amount/of_tomorrow", Some(json!({ "a": 1 }))).status, 200);
}

#[test]
fn names_the_member_of_the_body_that_is_wrong() {
    let running = Running::new();
    for (pointer, value, issue) in [
        ("/appid", None, "is required"),
        ("/amount/total", None, "is required"),
        ("/amount/total", Some(json!("1")), "must be an integer"),
        ("/amount/total", Some(json!(true)), "must be an integer"),
        ("/amount/total", Some(json!(null)), "must be an integer"),
        ("/amount/total", Some(json!(1.5)), "must be a whole number of at most 64 bits"),
        ("/amount/total", Some(json!(u64::MAX)), "must be a whole number of at most 64 bits"),
        ("/amount/total", Some(json!(1e30)), "must be a whole number of at most 64 bits"),
        ("/amount", Some(json!([1])), "must be an object"),
        ("/description", Some(json!(1)), "must be a string"),
        ("/support_fapiao", Some(json!("true")), "must be true or false"),
    ] {
        let answer = order_with(&running, pointer, value.clone());
        assert_refused(&answer, "body", pointer, &value.unwrap_or_default(), issue);
    }
}

#[test]
fn refuses_a_value_that_an_enumeration_does_not_have() {
    let running = Running::new();
    let target = "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm";
    let confirm = |state: &str| {
        let body = json!({
            "record_id": state, "exchange_coupon_template_id": "T1", "brand_id": "B1", "card_id": "C1", "openid": "O1",
            "user_card_code": "U1", "state": state,
        });
        running.call("POST", target, &body.to_string())
    };
    assert_eq!(confirm("POINT_EXCHANGE_COUPON_FAIL").status, 200);
    let issue = "is none of the documented values POINT_EXCHANGE_COUPON_SUCCESS, POINT_EXCHANGE_COUPON_FAIL";
    assert_refused(&confirm("SUCCESS"), "body", "/state", &json!("SUCCESS"), issue);
}

#[test]
fn names_the_element_of_a_list_that_is_wrong() {
    let running = Running::new();
    let detail = |value| order_with(&running, "/detail", Some(json!({ "goods_detail": value })));
    assert_refused(&detail(json!({})), "body", "/detail/goods_detail", &json!({}), "must be a list");
    let good = json!({ "merchant_goods_id": "1", "quantity": 1, "unit_price": 1 });
    assert_eq!(detail(json!([good])).status, 200);
    let answer = detail(json!([good, { "merchant_goods_id": "1", "quantity": "1", "unit_price": 1 }]));
    assert_refused(&answer, "body", "/detail/goods_detail/1/quantity", &json!("1"), "must be an integer");
    let answer = detail(json!([good, 7]));
    assert_refused(&answer, "body", "/detail/goods_detail/1", &json!(7), "must be an object");
}

#[test]
fn refuses_a_body_that_is_no_json_object() {
    let running = Running::new();
    for (body, value, issue) in [
        ("[1]", json!([1]), "must be an object"),
        ("{\"a\":", json!(null), "the body is not JSON"),
        ("", json!(null), "a JSON body is required"),
    ] {
        assert_refused(&running.call("POST", JSAPI, body), "body", "", &value, issue);
    }
}

#[test]
fn refuses_a_body_with_a_get() {
    let running = Running::new();
    let answer = running.call("GET", "/v3/marketing/membercard-open/cards/C1/codes/U1", "{}");
    assert_refused(&answer, "body", "", &json!(null), "a GET has no body");
}

#[test]
fn names_the_parameter_of_the_query_that_is_wrong() {
    let running = Running::new();
    let path = "/v3/marketing/favor/stocks";
    let with = |query: &str| running.call("GET", &format!("{path}?{query}"), "");
    assert_eq!(
        with("offset=0&limit=10&stock_creator_mchid=1900000109&create_start_time=2015-05-20T13:29:35%2B08:00").status,
        200
    );
    assert_refused(&with("limit=10&stock_creator_mchid=1"), "query", "/offset", &json!(null), "is required");
    let answer = with("offset=zero&limit=10&stock_creator_mchid=1");
    assert_refused(&answer, "query", "/offset", &json!("zero"), "must be a whole number");
    let answer = with("offset=9223372036854775808&limit=10&stock_creator_mchid=1");
    assert_refused(&answer, "query", "/offset", &json!("9223372036854775808"), "at most 64 bits");
    let answer = running.call("GET", "/v3/certificates?algorithm_type=DSA", "");
    assert_refused(&answer, "query", "/algorithm_type", &json!("DSA"), "is none of the documented values");
}

#[test]
fn names_the_header_that_is_missing() {
    let running = Running::new();
    let answer = running.call("POST", "/v3/marketing/partnerships/build", "{}");
    assert_refused(&answer, "header", "Idempotency-Key", &json!(null), "is required");
}

#[test]
fn reads_json_inside_of_texts() {
    let running = Running::new();
    let data = |text: &str| {
        let text = text.replace('{', "%7B").replace('}', "%7D").replace('"', "%22");
        running.call("GET", &format!("/v3/marketing/partnerships?authorized_data={text}&limit=5&offset=0"), "")
    };
    assert_eq!(data(r#"{"business_type":"FAVOR_STOCK","stock_id":"2433405"}"#).status, 200);
    let answer = data("FAVOR_STOCK");
    assert_refused(&answer, "query", "/authorized_data", &json!("FAVOR_STOCK"), "must be a text that holds JSON");
    let answer = data(r#"{"business_type":"SOMETHING"}"#);
    assert_refused(
        &answer,
        "query",
        "/authorized_data/business_type",
        &json!("SOMETHING"),
        "is none of the documented",
    );
}

#[test]
fn takes_sensitive_fields_only_when_they_are_encrypted_to_the_named_key() {
    let running = Running::new();
    let target = "/v3/profitsharing/receivers/add";
    let body = |name: &str| {
        json!({ "appid": "wx1", "type": "MERCHANT_ID", "account": "1900000110", "relation_type": "STORE", "name": name })
            .to_string()
    };
    let serial = ("Wechatpay-Serial", running.merchant.public_key_id());
    let sealed = running.merchant.encrypt("张三");
    assert_eq!(running.call_with("POST", target, &body(&sealed), &[serial]).status, 200);
    let answer = running.call_with("POST", target, &body("张三"), &[serial]);
    assert_refused(&answer, "body", "/name", &json!("张三"), "must be encrypted");
    let answer = running.call("POST", target, &body(&sealed));
    assert_refused(&answer, "header", "Wechatpay-Serial", &json!(null), "is required when a field is encrypted");
}

#[test]
fn verifies_only_the_meta_part_of_an_upload() {
    let running = Running::new();
    let target = "/v3/merchant/media/upload";
    let upload = |meta: &str, signed: &str, file_part: &str| {
        let body = format!(
            "--LINE\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n\
             --LINE\r\nContent-Disposition: form-data; name=\"{file_part}\"; filename=\"a.png\"\r\n\r\nfile\r\n--LINE--\r\n"
        );
        let authorization = running.merchant.authorization("POST", target, signed.as_bytes(), NOW_S);
        let headers =
            [("Authorization", authorization.as_str()), ("Content-Type", "multipart/form-data; boundary=LINE")];
        running.call_with("POST", target, &body, &headers)
    };
    let meta = r#"{"filename":"a.png","sha256":"6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0"}"#;
    assert_eq!(upload(meta, meta, "file").status, 200);
    assert_eq!(upload(meta, "{}", "file").code(401), "SIGN_ERROR");
    assert_refused(&upload(meta, meta, "other"), "body", "/file", &json!(null), "is required");
    let nameless = r#"{"sha256":"00"}"#;
    assert_refused(&upload(nameless, nameless, "file"), "body", "/meta/filename", &json!(null), "is required");
    assert_eq!(running.call("POST", target, meta).code(415), "UNSUPPORTED_MEDIA_TYPE");
}
