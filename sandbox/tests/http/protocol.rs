//! Headers, signatures and connections, for every operation alike.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use tenfen_sandbox::Options;

use crate::merchant::has_signed;
use crate::running::{NOW_S, Running, platform_public_key};

const CARD: &str = "/v3/marketing/membercard-open/cards/C1/codes/U1";
const NOTIFY: &str = "/v3/businesscircle/points/notify";
const NOTIFY_BODY: &str = r#"{"transaction_id":"1","appid":"wx1","openid":"o1","earn_points":true,"increased_points":7,
    "points_update_time":"2023-11-15T06:13:20+08:00"}"#;

#[test]
fn signs_every_answer_also_empty_ones_and_refusals() {
    let running = Running::new();
    let mut answers = vec![
        (200, running.call("GET", CARD, "")),
        (204, running.call("POST", NOTIFY, NOTIFY_BODY)),
        (400, running.call("POST", NOTIFY, "{}")),
        (404, running.call("GET", "/v3/nothing", "")),
        (405, running.call("PUT", CARD, "{}")),
    ];
    answers.push((401, running.call_with("GET", CARD, "", &[("Authorization", "")])));
    answers.push((406, running.call_with("GET", CARD, "", &[("User-Agent", "")])));
    for (status, answer) in answers {
        assert_eq!(answer.status, status);
        assert!(running.merchant.verifies(&answer), "{answer:?}");
        assert_eq!(answer.header("wechatpay-timestamp"), Some(NOW_S.to_string().as_str()));
        assert_eq!(answer.header("wechatpay-signature-type"), Some("WECHATPAY2-SHA256-RSA2048"));
        let (id, number) = answer.header("request-id").unwrap().split_once('-').unwrap();
        assert_eq!((id.len(), number == "0"), (44, status < 300), "{id}-{number}");
        assert_eq!(answer.body.is_empty(), status == 204);
        let media_type = answer.header("content-type").map(|value| value.starts_with("application/json"));
        assert_eq!(media_type, (status != 204).then_some(true));
    }
}

#[test]
fn verifies_the_target_exactly_as_it_was_sent() {
    let running = Running::new();
    for target in [
        "/v3/marketing/membercard-open/cards/A%7cB%2FC/codes/%e5%8d%a1",
        "/v3/marketing/membercard-open/cards/C1/codes/U1?",
        "/v3/marketing/membercard-open/cards/C1/codes/U1?b=%2B+&a=%7B%22x%22%3A1%7D&&c",
    ] {
        assert_eq!(running.call("GET", target, "").status, 200, "{target}");
    }
    let answer = running.call("GET", "/v3/marketing/membercard-open/cards/A%7cB%2FC/codes/%e5%8d%a1", "");
    assert_eq!(answer.json()["card_id"], "A|B/C");
    assert_eq!(answer.json()["code"], "卡");
}

#[test]
fn refuses_a_target_that_was_changed_on_the_way() {
    let running = Running::new();
    let authorization = running.merchant.authorization("GET", &format!("{CARD}?a=%7C"), b"", NOW_S);
    let answer = running.call_with("GET", &format!("{CARD}?a=|"), "", &[("Authorization", &authorization)]);
    assert_eq!(answer.code(401), "SIGN_ERROR");
    assert_eq!(answer.json()["detail"]["sign_information"]["url"], format!("{CARD}?a=|"));
    assert!(answer.header("request-id").unwrap().ends_with("-268443699"));
}

#[test]
fn refuses_a_body_that_was_changed_on_the_way() {
    let running = Running::new();
    let authorization = running.merchant.authorization("POST", NOTIFY, NOTIFY_BODY.as_bytes(), NOW_S);
    let changed = NOTIFY_BODY.replace('7', "8");
    let answer = running.call_with("POST", NOTIFY, &changed, &[("Authorization", &authorization)]);
    assert_eq!(answer.code(401), "SIGN_ERROR");
}

#[test]
fn refuses_a_request_that_is_sent_twice() {
    let running = Running::new();
    let authorization = running.merchant.authorization("GET", CARD, b"", NOW_S);
    let header = [("Authorization", authorization.as_str())];
    assert_eq!(running.call_with("GET", CARD, "", &header).status, 200);
    let again = running.call_with("GET", CARD, "", &header);
    assert_eq!(again.code(401), "SIGN_ERROR");
    assert_eq!(again.json()["message"], "nonce_str was used before; every attempt needs a new one");
}

#[test]
fn refuses_a_request_of_five_minutes_ago() {
    let running = Running::new();
    let authorization = running.merchant.authorization("GET", CARD, b"", NOW_S - 301);
    assert_eq!(running.call_with("GET", CARD, "", &[("Authorization", &authorization)]).code(401), "SIGN_ERROR");
}

#[test]
fn refuses_a_stranger_before_telling_which_paths_exist() {
    let running = Running::new();
    let answer = running.call_with("GET", "/v3/nothing", "", &[("Authorization", "")]);
    assert_eq!(answer.code(401), "SIGN_ERROR");
}

#[test]
fn refuses_requests_without_the_usual_headers() {
    let running = Running::new();
    let with = |name, value| running.call_with("POST", NOTIFY, NOTIFY_BODY, &[(name, value)]);
    assert_eq!(with("User-Agent", "").code(406), "INVALID_REQUEST");
    assert_eq!(with("Accept", "").code(406), "INVALID_REQUEST");
    assert_eq!(with("Accept", "text/html").code(406), "INVALID_REQUEST");
    assert_eq!(with("Accept", "*/*").status, 204);
    assert_eq!(with("Content-Type", "").code(415), "UNSUPPORTED_MEDIA_TYPE");
    assert_eq!(with("Content-Type", "text/plain").code(415), "UNSUPPORTED_MEDIA_TYPE");
    assert_eq!(with("Content-Type", "application/json; charset=utf-8").status, 204);
}

#[test]
fn refuses_a_wechatpay_serial_that_names_no_key() {
    let running = Running::new();
    let unknown = running.call_with("GET", CARD, "", &[("Wechatpay-Serial", "PUB_KEY_ID_01")]);
    assert_eq!(unknown.code(400), "PARAM_ERROR");
    assert_eq!(unknown.json()["detail"]["field"], "Wechatpay-Serial");
    let known = running.call_with("GET", CARD, "", &[("Wechatpay-Serial", running.merchant.public_key_id())]);
    assert_eq!(known.status, 200);
}

#[test]
fn has_no_certificates_for_a_merchant_with_the_public_key_only() {
    let running = Running::new();
    let answer = running.call("GET", "/v3/certificates", "");
    assert_eq!(answer.code(404), "RESOURCE_NOT_EXISTS");
    assert!(running.merchant.verifies(&answer));
}

#[test]
fn delivers_the_platform_certificate_encrypted_and_signed_with_its_own_key() {
    let running = Running::with_platform_certificate();
    let serial = ("Wechatpay-Serial", running.merchant.public_key_id());
    for headers in [&[][..], &[serial]] {
        let answer = running.call_with("GET", "/v3/certificates?algorithm_type=RSA", "", headers);
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("wechatpay-serial"), Some("00B2EE0FFEEB2EE0FFEEB2EE0FFEEB2EE0FFEEB2"));
        assert!(has_signed(&platform_public_key(), &answer));
        let entry = &answer.json()["data"][0];
        assert_eq!(entry["serial_no"], "00B2EE0FFEEB2EE0FFEEB2EE0FFEEB2EE0FFEEB2");
        assert!(running.merchant.open(&entry["encrypt_certificate"]).contains("-----BEGIN CERTIFICATE-----"));
    }
    assert_eq!(running.call("GET", "/v3/certificates?algorithm_type=SM2", "").code(404), "RESOURCE_NOT_EXISTS");
}

#[test]
fn signs_with_the_key_that_the_request_names() {
    let running = Running::with_platform_certificate();
    let public_key_id = running.merchant.public_key_id();
    let by = |headers: &[(&str, &str)]| running.call_with("GET", CARD, "", headers);
    assert!(running.merchant.verifies(&by(&[("Wechatpay-Serial", public_key_id)])));
    assert!(has_signed(&platform_public_key(), &by(&[])));
    let lower = "00b2ee0ffeeb2ee0ffeeb2ee0ffeeb2ee0ffeeb2";
    assert!(has_signed(&platform_public_key(), &by(&[("Wechatpay-Serial", lower)])));
}

#[test]
fn refuses_a_body_that_is_too_large() {
    let running = Running::new();
    let body = "x".repeat((16 << 20) + 1);
    assert_eq!(running.call("POST", NOTIFY, &body).code(413), "REQUEST_TOO_LARGE");
}

#[test]
fn keeps_a_connection_for_more_requests_and_closes_it_when_idle() {
    let running = Running::with(Options::default().idle_timeout(Duration::from_millis(700)));
    let mut stream = running.connect();
    for _ in 0..2 {
        let authorization = running.merchant.authorization("POST", NOTIFY, NOTIFY_BODY.as_bytes(), NOW_S);
        let head = format!(
            "POST {NOTIFY} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nAccept: */*\r\n\
             Content-Type: application/json\r\nAuthorization: {authorization}\r\nContent-Length: {}\r\n\r\n",
            NOTIFY_BODY.len()
        );
        stream.write_all(format!("{head}{NOTIFY_BODY}").as_bytes()).unwrap();
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0].into());
        }
        assert!(head.starts_with("HTTP/1.1 204 "), "{head}");
    }
    assert_eq!(stream.read(&mut [0]).unwrap(), 0, "the server must have closed the connection");
}

#[test]
fn closes_its_port_when_it_is_stopped() {
    let Running { sandbox, runtime, .. } = Running::new();
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let mut idle = TcpStream::connect(&address).unwrap();
    runtime.block_on(sandbox.stop());
    assert!(TcpStream::connect(&address).is_err());
    assert_eq!(idle.read(&mut [0]).unwrap_or(0), 0);
}
