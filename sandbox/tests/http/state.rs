//! What was changed stays changed, and what was done is not done twice.

use serde_json::{Value, json};

use crate::running::Running;

const CARD: &str = "/v3/marketing/membercard-open/cards/C1/codes/U1";
const SYNC: &str = "/v3/brand/partner/card-member/user-points/sync";
const CONFIRM: &str = "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm";

fn points(out_request_no: &str, point_balance: i64) -> Value {
    json!({
        "out_request_no": out_request_no, "brand_id": "B1", "card_id": "C1", "openid": "O1", "user_card_code": "U1",
        "point_balance": point_balance,
    })
}

#[test]
fn gives_back_the_points_that_were_sent() {
    let running = Running::new();
    let answer = running.call("POST", SYNC, &points("R1", 7).to_string());
    assert_eq!((answer.status, answer.json()), (200, points("R1", 7)));
}

#[test]
fn gives_the_first_answer_to_a_repeated_number() {
    let running = Running::new();
    let first = running.call("POST", SYNC, &points("R1", 7).to_string());
    let again = running.call("POST", SYNC, &format!("{:#}", points("R1", 7)));
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_ne!(again.header("wechatpay-nonce"), first.header("wechatpay-nonce"));
}

#[test]
fn refuses_a_repeated_number_with_other_parameters() {
    let running = Running::new();
    assert_eq!(running.call("POST", SYNC, &points("R1", 7).to_string()).status, 200);
    let other = running.call("POST", SYNC, &points("R1", 8).to_string());
    assert_eq!(other.code(400), "INVALID_REQUEST");
    assert_eq!(other.json()["detail"]["field"], "/out_request_no");
    assert!(other.header("request-id").unwrap().ends_with("-268498688"));
    assert_eq!(running.call("POST", SYNC, &points("R2", 8).to_string()).status, 200);
}

#[test]
fn forgets_the_number_of_a_refused_request() {
    let running = Running::new();
    let mut wrong = points("R1", 7);
    wrong["point_balance"] = json!("7");
    assert_eq!(running.call("POST", SYNC, &wrong.to_string()).code(400), "PARAM_ERROR");
    assert_eq!(running.call("POST", SYNC, &points("R1", 7).to_string()).status, 200);
}

#[test]
fn confirms_an_exchange_once() {
    let running = Running::new();
    let record = |coupon_code: &str| {
        json!({
            "record_id": "R1", "exchange_coupon_template_id": "T1", "brand_id": "B1", "card_id": "C1", "openid": "O1",
            "user_card_code": "U1", "state": "POINT_EXCHANGE_COUPON_SUCCESS", "coupon_code": coupon_code,
        })
    };
    let first = running.call("POST", CONFIRM, &record("K1").to_string());
    assert_eq!((first.status, first.json()), (200, record("K1")));
    assert_eq!(running.call("POST", CONFIRM, &record("K1").to_string()).body, first.body);
    let other = running.call("POST", CONFIRM, &record("K2").to_string());
    assert_eq!(other.code(400), "INVALID_REQUEST");
    assert_eq!(other.json()["detail"]["field"], "/record_id");
}

#[test]
fn shows_a_card_in_its_documented_shape() {
    let running = Running::new();
    let card = running.call("GET", CARD, "").json();
    assert_eq!((&card["card_id"], &card["code"], &card["balance"]), (&json!("C1"), &json!("U1"), &json!(0)));
    assert_eq!(card["user_card_status"], "EFFECTIVE");
    assert!(card["user_information"]["common_field_list"][0]["name"].is_string());
    assert!(card["user_information"]["custom_field_list"][0]["value_list"][0].is_string());
}

#[test]
fn shows_a_changed_card_and_no_other_one_changed() {
    let running = Running::new();
    let change = json!({
        "membership_number": "M1", "level": "GOLD", "background_picture_url": "https://example.com/1.png",
        "out_request_no": "R1",
        "balance_information": { "before_balance": 0, "balance": 100, "add_balance": 100 },
    });
    let answer = running.call("PATCH", CARD, &change.to_string());
    assert_eq!((answer.status, answer.body.len()), (204, 0));
    let card = running.call("GET", CARD, "").json();
    for name in ["membership_number", "level", "background_picture_url"] {
        assert_eq!(card[name], change[name]);
    }
    assert_eq!(card["balance"], 100);
    let other = running.call("GET", "/v3/marketing/membercard-open/cards/C1/codes/U2", "").json();
    assert_eq!((&other["balance"], other["level"] == "GOLD"), (&json!(0), false));
}

#[test]
fn changes_a_card_only_from_the_balance_it_has() {
    let running = Running::new();
    let change = |number: &str, before: i64, after: i64| {
        let balance = json!({ "before_balance": before, "balance": after, "add_balance": after - before });
        running.call("PATCH", CARD, &json!({ "out_request_no": number, "balance_information": balance }).to_string())
    };
    assert_eq!(change("R1", 0, 100).status, 204);
    let refused = change("R2", 0, 100);
    assert_eq!(refused.code(400), "INVALID_REQUEST");
    assert_eq!(refused.json()["detail"]["field"], "/balance_information/before_balance");
    assert_eq!(running.call("GET", CARD, "").json()["balance"], 100);
    assert_eq!(change("R2", 100, 50).status, 204);
    assert_eq!(running.call("GET", CARD, "").json()["balance"], 50);
}

#[test]
fn changes_a_card_once_for_one_number() {
    let running = Running::new();
    let balance = json!({ "before_balance": 0, "balance": 100, "add_balance": 100 });
    let change = json!({ "out_request_no": "R1", "balance_information": balance });
    assert_eq!(running.call("PATCH", CARD, &change.to_string()).status, 204);
    assert_eq!(running.call("PATCH", CARD, &change.to_string()).status, 204);
    assert_eq!(running.call("GET", CARD, "").json()["balance"], 100);
    let other = json!({ "out_request_no": "R1", "level": "GOLD" });
    assert_eq!(running.call("PATCH", CARD, &other.to_string()).code(400), "INVALID_REQUEST");
    let elsewhere = "/v3/marketing/membercard-open/cards/C1/codes/U2";
    assert_eq!(running.call("PATCH", elsewhere, &other.to_string()).status, 204);
}
