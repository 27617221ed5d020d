//! The exchange as its driver meets it: the order of steps, keys kept outside, keys that are missing.

use std::sync::Arc;

use tenfen::crypto::pem::RsaPublicKey;
use tenfen::error::{Broken, Cause, InvalidCall, SendFailure, Sent, Untrusted};
use tenfen::{
    AwsLc, Backend, Call, Computed, Config, CryptoTask, Error, Exchange, HttpResponse, Merchant, Method, Outcome,
    Outside, Random, RandomUnavailable, Serial, Step, TrustStore, UnixTime,
};
use tenfen_tests::vectors;

const NOW: UnixTime = UnixTime::from_secs(1_700_000_003);

struct Zeros;

impl Random for Zeros {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable> {
        bytes.fill(0);
        Ok(())
    }
}

struct NoRandom;

impl Random for NoRandom {
    fn fill(&mut self, _: &mut [u8]) -> Result<(), RandomUnavailable> {
        Err(RandomUnavailable)
    }
}

fn merchant(backend: &dyn Backend) -> Arc<Merchant> {
    let config = Config { platform_certificates: Vec::new(), ..vectors::config() };
    Arc::new(Merchant::new(&config, backend).unwrap())
}

fn exchange(backend: &dyn Backend) -> Exchange {
    Exchange::new(merchant(backend), Call::new(Method::Get, "v3/certificates").unwrap())
}

/// The response of a case in the vectors.
fn response(case: &str) -> HttpResponse {
    let cases = vectors::cases("response_verify.json");
    vectors::response(cases.iter().find(|row| row["name"] == case).unwrap())
}

fn step(exchange: &mut Exchange) -> Result<Step, Error> {
    exchange.step(NOW, &mut Zeros)
}

#[test]
fn sends_once_and_hands_over_the_verified_response() {
    let mut exchange = exchange(&AwsLc);
    assert!(matches!(step(&mut exchange), Ok(Step::Send(_))));
    exchange.received(response("pubkey_ok"));
    let Ok(Step::Done(response)) = step(&mut exchange) else { panic!("not done") };
    assert_eq!(response.status(), 200);
    assert_eq!(response.json().unwrap()["code_url"], "weixin://wxpay/bizpayurl?pr=JyC91EIz1");
}

#[test]
fn never_hands_out_the_same_request_twice() {
    let mut exchange = exchange(&AwsLc);
    assert!(matches!(step(&mut exchange), Ok(Step::Send(_))));
    let error = step(&mut exchange).unwrap_err();
    assert_eq!(error.cause(), &Cause::Call(InvalidCall::OutOfOrder));
    // The driver may have sent the first one before it lost its way.
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[test]
fn refuses_answers_to_questions_it_did_not_ask() {
    let answers: [fn(&mut Exchange); 5] = [
        |exchange| exchange.received(response("pubkey_ok")),
        |exchange| exchange.failed(SendFailure { sent: Sent::Unknown, reason: String::new() }),
        |exchange| exchange.computed(Computed::Verified),
        |exchange| exchange.trust(TrustStore::new()),
        Exchange::give_up,
    ];
    for answer in answers {
        let mut exchange = exchange(&AwsLc);
        answer(&mut exchange);
        let error = step(&mut exchange).unwrap_err();
        assert_eq!(error.cause(), &Cause::Call(InvalidCall::OutOfOrder));
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
}

#[test]
fn asks_an_outside_key_to_sign_and_to_verify() {
    let mut exchange = exchange(&Outside);
    let Ok(Step::Compute(CryptoTask::Sign { message })) = step(&mut exchange) else { panic!("no signing") };
    assert!(message.starts_with("GET\n/v3/certificates\n1700000003\n"));
    exchange.computed(Computed::Signature(b"signature".to_vec()));
    let Ok(Step::Send(request)) = step(&mut exchange) else { panic!("no sending") };
    assert!(request.headers.get("Authorization").unwrap().contains("signature=\"c2lnbmF0dXJl\""));
    exchange.received(response("pubkey_ok"));
    let Ok(Step::Compute(CryptoTask::Verify { serial, .. })) = step(&mut exchange) else { panic!("no verifying") };
    assert!(serial.is_public_key_id());
    exchange.computed(Computed::Verified);
    assert!(matches!(step(&mut exchange), Ok(Step::Done(_))));
}

#[test]
fn takes_no_for_an_answer_from_an_outside_key() {
    let mut signing = exchange(&Outside);
    step(&mut signing).unwrap();
    signing.computed(Computed::Failed);
    let error = step(&mut signing).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), ("crypto", Outcome::NotSent));

    let mut verifying = exchange(&Outside);
    step(&mut verifying).unwrap();
    verifying.computed(Computed::Signature(Vec::new()));
    step(&mut verifying).unwrap();
    verifying.received(response("pubkey_ok"));
    step(&mut verifying).unwrap();
    verifying.computed(Computed::Failed);
    let error = step(&mut verifying).unwrap_err();
    assert_eq!((error.reason(), error.outcome()), ("bad_signature", Outcome::Unknown));
}

#[test]
fn asks_once_for_a_key_it_does_not_hold() {
    let mut exchange = exchange(&AwsLc);
    step(&mut exchange).unwrap();
    exchange.received(response("cert_old_ok"));
    let Ok(Step::NeedKey { serial }) = step(&mut exchange) else { panic!("no question") };
    assert_eq!(serial.as_str(), vectors::OLD_CERTIFICATE);
    let key = RsaPublicKey::from_pem(&vectors::text("keys/platform_old.public.pem"), "key").unwrap();
    let mut trust = TrustStore::new();
    trust.add(serial, AwsLc.platform_key(&key).unwrap().unwrap()).unwrap();
    exchange.trust(trust);
    assert!(matches!(step(&mut exchange), Ok(Step::Done(_))));
}

#[test]
fn fails_with_the_serial_when_the_key_cannot_be_had() {
    let unknown = Untrusted::UnknownSerial { serial: Serial::parse(vectors::OLD_CERTIFICATE, "serial").unwrap() };
    let answers: [fn(&mut Exchange); 2] = [Exchange::give_up, |exchange| exchange.trust(TrustStore::new())];
    for answer in answers {
        let mut exchange = exchange(&AwsLc);
        step(&mut exchange).unwrap();
        exchange.received(response("cert_old_ok"));
        step(&mut exchange).unwrap();
        answer(&mut exchange);
        let error = step(&mut exchange).unwrap_err();
        assert_eq!(error.cause(), &Cause::Untrusted(unknown.clone()));
        assert_eq!(error.outcome(), Outcome::Unknown);
        assert!(error.received().is_some());
    }
}

#[test]
fn does_not_ask_for_a_public_key_that_nobody_could_fetch() {
    let mut exchange = exchange(&AwsLc);
    step(&mut exchange).unwrap();
    exchange.received(response("unknown_pub_key_id"));
    assert_eq!(step(&mut exchange).unwrap_err().reason(), "unknown_serial");
}

#[test]
fn tells_a_request_that_never_left_from_one_that_may_have() {
    for (sent, outcome) in [(Sent::No, Outcome::NotSent), (Sent::Unknown, Outcome::Unknown)] {
        let mut exchange = exchange(&AwsLc);
        step(&mut exchange).unwrap();
        exchange.failed(SendFailure { sent, reason: "it broke".into() });
        let error = step(&mut exchange).unwrap_err();
        assert_eq!((error.kind(), error.outcome()), ("send", outcome));
    }
}

#[test]
fn keeps_what_came_before_the_connection_broke() {
    let mut exchange = exchange(&AwsLc);
    step(&mut exchange).unwrap();
    let failure = SendFailure { sent: Sent::Unknown, reason: "end of stream".into() };
    let mut partial = response("pubkey_ok");
    partial.body.truncate(10);
    exchange.failed(Broken { failure, partial: Some(partial) });
    let error = step(&mut exchange).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(error.received().unwrap().body_without_signature_check(), b"{\"code_url");
}

#[test]
fn sends_nothing_without_randomness() {
    let error = exchange(&AwsLc).step(NOW, &mut NoRandom).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), ("random", Outcome::NotSent));
}
