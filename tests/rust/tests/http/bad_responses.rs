//! What can come back, or not: the right outcome, and the bytes are still there.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tenfen::error::{Cause, Sent};
use tenfen::v3::brand::partner::card_member::user_points::sync;
use tenfen::{AwsLc, Config, Error, Merchant, Outcome};
use tenfen_reqwest::{Client, blocking};

use crate::server::{Caller, Server};

fn request(number: &str) -> sync::Post {
    let text = |text: &str| Some(text.to_owned());
    sync::Post {
        out_request_no: text(number),
        brand_id: text("120344"),
        card_id: text("card-1"),
        openid: text("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        user_card_code: text("code-1"),
        point_balance: Some(100),
        ..Default::default()
    }
}

/// What an error is expected to be.
struct Expected {
    kind: &'static str,
    reason: &'static str,
    outcome: Outcome,
    /// What the body that came begins with; `None` where nothing came.
    body: Option<&'static [u8]>,
}

/// Breaks one response for each client, and compares the errors. The clients still work afterwards.
fn fails(fault: &Value, expected: &Expected) {
    fails_with(&Server::start(), |config| config, fault, expected);
}

fn fails_with(server: &Server, change: impl Fn(Config) -> Config, fault: &Value, expected: &Expected) {
    for caller in Caller::both(&change(server.config())) {
        let place = format!("{}, {fault}", caller.name());
        server.break_next(fault);
        let error = caller.send(request(&place)).unwrap_err();
        compare(&error, expected, &place);
        let again = caller.send(request(&place)).unwrap();
        assert_eq!(again.out_request_no.as_deref(), Some(place.as_str()));
    }
}

fn compare(error: &Error, expected: &Expected, place: &str) {
    assert_eq!((error.kind(), error.reason()), (expected.kind, expected.reason), "{place}: {error}");
    assert_eq!(error.outcome(), expected.outcome, "{place}: {error}");
    let body = error.received().map(tenfen::error::Received::body_without_signature_check);
    match (body, expected.body) {
        (None, None) => {}
        (Some(body), Some(start)) => assert!(body.starts_with(start), "{place}: {}", String::from_utf8_lossy(body)),
        (body, _) => panic!("{place}: {body:?}"),
    }
    let text = error.to_string();
    assert!(text.starts_with("POST /v3/brand/partner/card-member/user-points/sync: "), "{text}");
    let says_unknown = text.contains("may have taken effect");
    assert_eq!(says_unknown, expected.outcome == Outcome::Unknown, "{text}");
}

#[test]
fn tells_that_a_genuine_response_is_no_json() {
    fails(
        &json!({ "fault": "wrong_json" }),
        &Expected {
            kind: "decode",
            reason: "not_json",
            outcome: Outcome::Accepted,
            body: Some(br#"{"balance": 1, "level": "#),
        },
    );
}

#[test]
fn tells_that_a_genuine_response_is_no_utf_8() {
    fails(
        &json!({ "fault": "not_utf8" }),
        &Expected {
            kind: "decode",
            reason: "not_utf8",
            outcome: Outcome::Accepted,
            body: Some(b"{\"level\":\"\xFF\xFE\"}"),
        },
    );
}

#[test]
fn stops_reading_at_the_configured_limit() {
    let server = Server::start();
    for chunked in [false, true] {
        fails_with(
            &server,
            |config| Config { max_response_bytes: Some(300), ..config },
            &json!({ "fault": "huge", "bytes": 1_000_000, "chunked": chunked }),
            &Expected {
                kind: "untrusted",
                reason: "response_too_large",
                outcome: Outcome::Unknown,
                body: Some(br#"{"level":"xxx"#),
            },
        );
    }
}

#[test]
fn keeps_no_more_than_one_byte_over_the_limit() {
    let server = Server::start();
    let size = |limit: usize| {
        let config = Config { max_response_bytes: Some(limit), ..server.config() };
        Caller::both(&config).map(|caller| {
            server.break_next(&json!({ "fault": "huge", "bytes": 1000 }));
            match caller.send(request("limit")) {
                Ok(response) => response.response().body().len(),
                Err(error) => {
                    assert_eq!(error.reason(), "response_too_large");
                    assert!(error.to_string().contains("raise `max_response_bytes`"), "{error}");
                    error.received().unwrap().body_without_signature_check().len()
                }
            }
        })
    };
    assert_eq!(size(999), [1000, 1000]);
    assert_eq!(size(1000), [1000, 1000]);
    assert_eq!(size(500), [501, 501]);
    assert_eq!(size(0), [1, 1]);
}

#[test]
fn does_not_read_a_response_of_100_megabytes() {
    let server = Server::start();
    for caller in Caller::both(&server.config()) {
        server.break_next(&json!({ "fault": "huge", "bytes": 100_000_000 }));
        let error = caller.send(request("huge")).unwrap_err();
        assert_eq!((error.reason(), error.outcome()), ("response_too_large", Outcome::Unknown));
        assert_eq!(error.received().unwrap().body_without_signature_check().len(), 16 * 1024 * 1024 + 1);
    }
}

#[test]
fn keeps_what_came_before_the_connection_broke() {
    for chunked in [false, true] {
        fails(
            &json!({ "fault": "truncated", "chunked": chunked }),
            &Expected { kind: "send", reason: "no_response", outcome: Outcome::Unknown, body: Some(b"{\"") },
        );
    }
}

#[test]
fn does_not_take_an_error_in_a_success_for_a_success() {
    fails(
        &json!({ "fault": "error_body_200" }),
        &Expected {
            kind: "api",
            reason: "refused",
            outcome: Outcome::Unknown,
            body: Some(br#"{"code":"SYSTEM_ERROR""#),
        },
    );
}

#[test]
fn does_not_believe_a_gateway_that_answers_in_html() {
    fails(
        &json!({ "fault": "html_502" }),
        &Expected { kind: "api", reason: "refused", outcome: Outcome::Unknown, body: Some(b"<html>") },
    );
}

#[test]
fn refuses_responses_whose_signature_is_not_in_order() {
    let server = Server::start();
    for (fault, reason) in [
        ("no_signature", "missing_header"),
        ("bad_signature", "bad_signature"),
        ("unknown_serial", "unknown_serial"),
        ("probe", "signature_probe"),
        ("old_timestamp", "timestamp_out_of_window"),
    ] {
        fails_with(
            &server,
            |config| config,
            &json!({ "fault": fault }),
            &Expected { kind: "untrusted", reason, outcome: Outcome::Unknown, body: Some(b"{\"") },
        );
    }
}

#[test]
fn does_not_know_the_outcome_when_the_connection_drops() {
    let server = Server::start();
    for fault in ["drop_before", "drop_after"] {
        fails_with(
            &server,
            |config| config,
            &json!({ "fault": fault }),
            &Expected { kind: "send", reason: "no_response", outcome: Outcome::Unknown, body: None },
        );
    }
    let processed = server.requests().iter().filter(|request| request["verdict"] == "accepted").count();
    // Each client: not processed, processed at the repetition; processed, and the first answer again.
    assert_eq!(processed, 2 * 3);
}

#[test]
fn is_sure_that_wechat_pay_refused_only_when_the_refusal_is_signed() {
    let server = Server::start();
    for (fault, outcome) in [
        (json!({ "status": 403, "code": "NO_AUTH" }), Outcome::Rejected),
        (json!({ "status": 429 }), Outcome::Rejected),
        (json!({ "status": 500 }), Outcome::Unknown),
        (json!({ "status": 503 }), Outcome::Unknown),
        (json!({ "status": 403, "fault": "no_signature" }), Outcome::Unknown),
    ] {
        fails_with(
            &server,
            |config| config,
            &fault,
            &Expected { kind: "api", reason: "refused", outcome, body: Some(b"{\"code\":") },
        );
    }
}

#[test]
fn knows_that_nothing_was_sent_when_nobody_listens() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let config = Config { base_url: Some(format!("http://127.0.0.1:{port}")), ..Server::start().config() };
    for caller in Caller::both(&config) {
        let error = caller.send(request("refused")).unwrap_err();
        assert_eq!((error.reason(), error.outcome()), ("not_sent", Outcome::NotSent), "{error}");
        let Cause::Send(failure) = error.cause() else { panic!("{error}") };
        assert_eq!(failure.sent, Sent::No);
        assert!(failure.reason.to_lowercase().contains("connection refused"), "{error}");
        assert!(error.to_string().contains("nothing was sent"), "{error}");
    }
}

#[test]
fn gives_up_after_the_time_out_and_does_not_know_the_outcome() {
    let server = Server::start();
    let timeout = Duration::from_millis(300);
    let merchant = std::sync::Arc::new(Merchant::new(&server.config(), &AwsLc).unwrap());
    let http = blocking::Client::http_builder().timeout(timeout).build().unwrap();
    let blocking = Caller::Blocking(blocking::Client::with_http(merchant.clone(), http).unwrap());
    let http = Client::http_builder().timeout(timeout).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let with_async = Caller::Async(Client::with_http(merchant, http).unwrap(), runtime);
    for caller in [with_async, blocking] {
        server.break_next(&json!({ "delay_ms": 5_000 }));
        let started = Instant::now();
        let error = caller.send(request("late")).unwrap_err();
        assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
        let expected = Expected { kind: "send", reason: "no_response", outcome: Outcome::Unknown, body: None };
        compare(&error, &expected, caller.name());
    }
}
