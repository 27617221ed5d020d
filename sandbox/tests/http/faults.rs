//! Every fault does what it is called, once, and the journal tells it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::running::{NOW_S, Received, Running};

const CARD: &str = "/v3/marketing/membercard-open/cards/C1/codes/U1";

/// The answer with `fault`, after which everything must be well again.
fn answer_with(running: &Running, fault: &Value) -> Received {
    running.break_next(&json!([fault]));
    let answer = running.call("GET", CARD, "");
    let next = running.call("GET", CARD, "");
    assert!(next.status == 200 && running.merchant.verifies(&next), "{next:?}");
    answer
}

/// Sends a good request and expects that the connection closes without an answer.
fn expect_no_answer(running: &Running, method: &str, body: &str) {
    let authorization = running.merchant.authorization(method, CARD, body.as_bytes(), NOW_S);
    let headers = [
        ("Authorization", authorization.as_str()),
        ("User-Agent", "test"),
        ("Accept", "application/json"),
        ("Content-Type", "application/json"),
    ];
    let answer = running.send(method, CARD, &headers, body.as_bytes());
    assert!(answer.is_none(), "{answer:?}");
}

#[test]
fn answers_that_are_genuine_but_unexpected_are_signed() {
    let running = Running::new();
    let wrong_json = answer_with(&running, &json!({ "fault": "wrong_json" }));
    assert!(serde_json::from_slice::<Value>(&wrong_json.body).is_err());
    let not_utf8 = answer_with(&running, &json!({ "fault": "not_utf8" }));
    assert!(core::str::from_utf8(&not_utf8.body).is_err());
    let error = answer_with(&running, &json!({ "fault": "error_body_200" }));
    assert_eq!(error.code(200), "SYSTEM_ERROR");
    let huge = answer_with(&running, &json!({ "fault": "huge", "bytes": 300_000 }));
    assert_eq!((huge.body.len(), huge.json()["level"].is_string()), (300_000, true));
    let chunked = answer_with(&running, &json!({ "fault": "huge", "bytes": 300_000, "chunked": true }));
    assert_eq!((chunked.body.len(), chunked.header("content-length")), (300_000, None));
    for answer in [wrong_json, not_utf8, error, huge, chunked] {
        assert_eq!((answer.status, answer.complete), (200, true));
        assert!(running.merchant.verifies(&answer));
    }
}

#[test]
fn breaks_the_signature_in_each_way() {
    let running = Running::new();
    let missing = answer_with(&running, &json!({ "fault": "no_signature" }));
    assert_eq!(
        (missing.status, missing.header("wechatpay-signature"), missing.header("wechatpay-serial")),
        (200, None, None)
    );
    let bad = answer_with(&running, &json!({ "fault": "bad_signature" }));
    assert!(bad.header("wechatpay-signature").unwrap().len() == 344 && !running.merchant.verifies(&bad));
    let unknown = answer_with(&running, &json!({ "fault": "unknown_serial" }));
    assert_ne!(unknown.header("wechatpay-serial"), Some(running.merchant.public_key_id()));
    let probe = answer_with(&running, &json!({ "fault": "probe" }));
    assert!(probe.header("wechatpay-signature").unwrap().starts_with("WECHATPAY/SIGNTEST/"));
    let old = answer_with(&running, &json!({ "fault": "old_timestamp" }));
    assert_eq!(old.header("wechatpay-timestamp"), Some((NOW_S - 600).to_string().as_str()));
    assert!(running.merchant.verifies(&old), "only its age is wrong");
}

#[test]
fn answers_like_a_broken_gateway() {
    let running = Running::new();
    let answer = answer_with(&running, &json!({ "fault": "html_502" }));
    assert_eq!((answer.status, answer.header("content-type")), (502, Some("text/html")));
    assert_eq!(answer.header("wechatpay-signature"), None);
}

#[test]
fn ends_in_the_middle_of_the_body() {
    let running = Running::new();
    for fault in [json!({ "fault": "truncated" }), json!({ "fault": "truncated", "chunked": true })] {
        let answer = answer_with(&running, &fault);
        assert_eq!((answer.status, answer.complete), (200, false));
        assert!(!answer.body.is_empty());
    }
}

#[test]
fn closes_the_connection_before_processing_the_request() {
    let running = Running::new();
    running.break_next(&json!([{ "fault": "drop_before" }]));
    expect_no_answer(&running, "PATCH", r#"{"level":"GOLD"}"#);
    assert_ne!(running.call("GET", CARD, "").json()["level"], "GOLD");
    assert_eq!(running.requests()[0]["verdict"], json!(null));
}

#[test]
fn closes_the_connection_after_processing_the_request() {
    let running = Running::new();
    running.break_next(&json!([{ "fault": "drop_after" }]));
    expect_no_answer(&running, "PATCH", r#"{"level":"GOLD"}"#);
    assert_eq!(running.call("GET", CARD, "").json()["level"], "GOLD");
    let seen = &running.requests()[0];
    assert_eq!((&seen["verdict"], &seen["status"]), (&json!("accepted"), &json!(null)));
}

#[test]
fn answers_late() {
    let running = Running::new();
    let start = Instant::now();
    let answer = answer_with(&running, &json!({ "delay_ms": 120 }));
    assert!(start.elapsed() >= Duration::from_millis(120));
    assert!(answer.status == 200 && running.merchant.verifies(&answer));
}

#[test]
fn refuses_with_any_status_and_code_without_processing() {
    let running = Running::new();
    let answer = answer_with(&running, &json!({ "status": 429 }));
    assert_eq!(answer.code(429), "FREQUENCY_LIMITED");
    assert!(running.merchant.verifies(&answer));
    running.break_next(&json!({ "fault": "status", "status": 403, "code": "NO_AUTH" }));
    assert_eq!(running.call("PATCH", CARD, r#"{"level":"GOLD"}"#).code(403), "NO_AUTH");
    assert_ne!(running.call("GET", CARD, "").json()["level"], "GOLD");
}

#[test]
fn applies_faults_in_order_and_only_where_they_fit() {
    let running = Running::new();
    running.break_next(&json!([
        { "status": 500, "path": "/v3/certificates" },
        { "status": 501, "method": "PATCH" },
        { "status": 502 },
        { "status": 503 },
    ]));
    let statuses = ["GET", "GET", "GET"].map(|method| running.call(method, CARD, "").status);
    assert_eq!(statuses, [502, 503, 200]);
    assert_eq!(running.call("PATCH", CARD, "{}").status, 501);
    assert_eq!(running.call("GET", "/v3/certificates", "").status, 500);
}

#[test]
fn lists_and_clears_the_faults_to_come() {
    let running = Running::new();
    running.break_next(&json!([{ "fault": "html_502", "path": "/v3" }]));
    let list = || running.send("GET", "/_sandbox/faults", &[], b"").unwrap().json();
    assert_eq!(list(), json!([{ "fault": "html_502", "path": "/v3" }]));
    assert_eq!(running.send("DELETE", "/_sandbox/faults", &[], b"").unwrap().status, 204);
    assert_eq!(list(), json!([]));
}

#[test]
fn refuses_faults_that_it_does_not_know() {
    let running = Running::new();
    for fault in [
        json!([{ "fault": "earthquake" }]),
        json!([{ "falt": "probe" }]),
        json!([{ "fault": "delay" }]),
        json!([{ "fault": "status" }]),
        json!([{ "status": 99 }]),
        json!([{ "path": "/v3" }]),
        json!([{ "fault": "probe" }, {}]),
    ] {
        let answer = running.send("POST", "/_sandbox/faults", &[], fault.to_string().as_bytes()).unwrap();
        assert_eq!(answer.status, 400, "{fault}");
    }
    assert_eq!(running.send("GET", "/_sandbox/faults", &[], b"").unwrap().json(), json!([]));
}

#[test]
fn keeps_a_journal_of_what_was_sent() {
    let running = Running::new();
    assert_eq!(running.requests(), json!([]));
    running.call_with("PATCH", &format!("{CARD}?a=%7C"), r#"{"level":"金"}"#, &[("X-Test", "1")]);
    running.call_with("GET", CARD, "", &[("Authorization", "")]);
    running.break_next(&json!({ "fault": "probe" }));
    running.call("GET", CARD, "");
    let seen = running.requests();
    assert_eq!(seen.as_array().unwrap().len(), 3);
    assert_eq!(seen[0]["method"], "PATCH");
    assert_eq!(seen[0]["target"], format!("{CARD}?a=%7C"));
    assert_eq!(seen[0]["headers"]["x-test"], "1");
    assert_eq!(seen[0]["body"], r#"{"level":"金"}"#);
    assert_eq!(seen[0]["body_base64"], "eyJsZXZlbCI6IumHkSJ9");
    assert_eq!(
        (&seen[0]["verdict"], &seen[0]["status"], &seen[0]["fault"]),
        (&json!("accepted"), &json!(204), &json!(null))
    );
    assert_eq!((&seen[1]["verdict"], &seen[1]["status"]), (&json!("SIGN_ERROR"), &json!(401)));
    assert_eq!((&seen[2]["verdict"], &seen[2]["fault"]), (&json!("accepted"), &json!({ "fault": "probe" })));
    assert_eq!(running.send("DELETE", "/_sandbox/requests", &[], b"").unwrap().status, 204);
    assert_eq!(running.requests(), json!([]));
}
