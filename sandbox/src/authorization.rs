//! Who sent a request: reads and verifies the `Authorization` header.
//!
//! Written from the description of the protocol and checked against published vectors; it shares nothing with the
//! client that it checks.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;

use crate::keys::PublicKey;
use crate::refusal::Refusal;

/// How far the time of a request may be from the clock of the server, either way, in seconds.
const WINDOW_S: u64 = 300;
const NONCE_MAX: usize = 32;
/// How much of the message a refusal shows, in characters.
const SHOWN_MAX: usize = 512;

/// Verifies the requests of the callers it knows.
pub(crate) struct Verifier {
    callers: Vec<Caller>,
    nonces: Mutex<BTreeSet<String>>,
}

/// One who may send requests.
pub(crate) struct Caller {
    /// The authorization scheme, such as `WECHATPAY2-SHA256-RSA2048`.
    pub(crate) scheme: &'static str,
    /// The member that names the caller, such as `mchid`, and its value.
    pub(crate) id: (&'static str, String),
    /// The serial number of the caller's certificate.
    pub(crate) serial: String,
    pub(crate) key: Arc<PublicKey>,
}

/// What the signature of a request covers.
pub(crate) struct Covered<'a> {
    pub(crate) method: &'a str,
    /// Path and query exactly as they stood on the request line.
    pub(crate) target: &'a str,
    /// The bytes received, or the `meta` part of an upload.
    pub(crate) body: &'a [u8],
}

impl Verifier {
    pub(crate) fn new(callers: Vec<Caller>) -> Self {
        Self { callers, nonces: Mutex::default() }
    }

    /// Checks that `header` is the authorization of a known caller for `covered`, recent, and not seen before.
    pub(crate) fn verify(&self, header: Option<&str>, covered: &Covered<'_>, now_s: u64) -> Result<(), Refusal> {
        let header = header.ok_or_else(|| Refusal::authorization("the header Authorization is missing"))?;
        let (scheme, credentials) = header
            .split_once(' ')
            .ok_or_else(|| Refusal::authorization("Authorization needs one space after the scheme"))?;
        let caller = self.callers.iter().find(|caller| caller.scheme == scheme).ok_or_else(|| {
            let known: Vec<_> = self.callers.iter().map(|caller| caller.scheme).collect();
            Refusal::authorization(format!("unknown authorization scheme {scheme:?}, expected {}", known.join(" or ")))
        })?;
        let credentials = Credentials::parse(credentials, caller.id.0)?;
        if credentials.id != caller.id.1 {
            return Err(Refusal::authorization(format!("unknown {} {:?}", caller.id.0, credentials.id)));
        }
        if !credentials.serial_no.eq_ignore_ascii_case(&caller.serial) {
            return Err(Refusal::authorization(format!(
                "serial_no {:?} is not the merchant certificate of {}; it must be the serial number of the merchant's \
                 own certificate, not of a key of WeChat Pay",
                credentials.serial_no, caller.id.1
            )));
        }
        let timestamp = parse_timestamp(credentials.timestamp)?;
        if timestamp.abs_diff(now_s) > WINDOW_S {
            return Err(Refusal::authorization(format!(
                "timestamp {timestamp} is {} seconds from the clock of the server, {now_s}; at most {WINDOW_S} are \
                 allowed",
                timestamp.abs_diff(now_s)
            )));
        }
        if credentials.nonce_str.is_empty() || credentials.nonce_str.len() > NONCE_MAX {
            return Err(Refusal::authorization(format!("nonce_str must have 1 to {NONCE_MAX} characters")));
        }
        let message = message(covered, &credentials);
        if !caller.key.has_signed(&message, credentials.signature) {
            return Err(mismatch(covered, &message));
        }
        // Only now: a stranger must not be able to use up the nonces of the merchant.
        let new = self.nonces.lock().unwrap_or_else(PoisonError::into_inner).insert(credentials.nonce_str.to_owned());
        if new {
            Ok(())
        } else {
            Err(Refusal::authorization("nonce_str was used before; every attempt needs a new one"))
        }
    }
}

/// The five members of the header.
struct Credentials<'a> {
    id: &'a str,
    nonce_str: &'a str,
    signature: &'a str,
    timestamp: &'a str,
    serial_no: &'a str,
}

impl<'a> Credentials<'a> {
    fn parse(text: &'a str, id_name: &'static str) -> Result<Self, Refusal> {
        let names = [id_name, "nonce_str", "signature", "timestamp", "serial_no"];
        let mut values = [None; 5];
        for item in text.split(',') {
            let (name, quoted) = item.split_once('=').ok_or_else(|| {
                Refusal::authorization(format!("Authorization has {item:?} where a name=\"value\" is expected"))
            })?;
            let index = names
                .iter()
                .position(|known| *known == name)
                .ok_or_else(|| Refusal::authorization(format!("Authorization has an unknown member {name:?}")))?;
            let value = quoted
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))
                .filter(|value| !value.contains('"'))
                .ok_or_else(|| {
                    Refusal::authorization(format!("the value of {name} in Authorization must be in double quotes"))
                })?;
            if values[index].replace(value).is_some() {
                return Err(Refusal::authorization(format!("Authorization has {name} twice")));
            }
        }
        let value = |index: usize| {
            values[index].ok_or_else(|| Refusal::authorization(format!("Authorization lacks {}", names[index])))
        };
        Ok(Self {
            id: value(0)?,
            nonce_str: value(1)?,
            signature: value(2)?,
            timestamp: value(3)?,
            serial_no: value(4)?,
        })
    }
}

fn parse_timestamp(text: &str) -> Result<u64, Refusal> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain).ok_or_else(|| {
        Refusal::authorization(format!("timestamp {text:?} is not a plain number of seconds since 1970"))
    })
}

fn message(covered: &Covered<'_>, credentials: &Credentials<'_>) -> Vec<u8> {
    let Covered { method, target, body } = covered;
    let mut message =
        format!("{method}\n{target}\n{}\n{}\n", credentials.timestamp, credentials.nonce_str).into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    message
}

fn mismatch(covered: &Covered<'_>, message: &[u8]) -> Refusal {
    let shown = String::from_utf8_lossy(message);
    let shown: String = shown.chars().take(SHOWN_MAX).collect();
    Refusal::signature(
        "the signature in Authorization is not that of this request; compare the message below with the one you signed",
        json!({
            "field": "signature",
            "location": "authorization",
            "issue": "sign not match",
            "sign_information": {
                "method": covered.method,
                "url": covered.target,
                "truncated_sign_message": shown,
                "sign_message_length": message.len(),
            },
        }),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::fixtures;

    const NOW_S: u64 = 1_700_000_000;

    /// The merchant and the brand of the vectors.
    fn verifier() -> Verifier {
        let merchant = Caller {
            scheme: "WECHATPAY2-SHA256-RSA2048",
            id: ("mchid", "1900000109".into()),
            serial: "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567".into(),
            key: Arc::new(fixtures::private_key("merchant").public),
        };
        let brand = Caller {
            scheme: "WECHATPAY-BRAND-SHA256-RSA2048",
            id: ("brand_id", "120344".into()),
            serial: fixtures::brand_serial(),
            key: Arc::new(fixtures::private_key("brand").public),
        };
        Verifier::new(vec![merchant, brand])
    }

    fn text<'a>(case: &'a Value, name: &str) -> &'a str {
        case[name].as_str().unwrap_or_else(|| panic!("{name} in {case}"))
    }

    fn covered(case: &Value) -> Covered<'_> {
        let body = text(case, "signed_body").as_bytes();
        Covered { method: text(case, "method"), target: text(case, "canonical_url"), body }
    }

    /// The first case and its header.
    fn case() -> (Value, String) {
        let case = fixtures::vectors("request_sign.json")["cases"][1].clone();
        let authorization = text(&case, "authorization").to_owned();
        (case, authorization)
    }

    fn message_of(refusal: Result<(), Refusal>) -> String {
        let refusal = refusal.unwrap_err();
        assert_eq!((refusal.status, refusal.code.as_str()), (401, "SIGN_ERROR"));
        refusal.message
    }

    #[test]
    fn accepts_every_signature_of_the_vectors() {
        for case in fixtures::vectors("request_sign.json")["cases"].as_array().unwrap() {
            let verified = verifier().verify(Some(text(case, "authorization")), &covered(case), NOW_S);
            assert_eq!(verified, Ok(()), "{}", case["name"]);
        }
    }

    #[test]
    fn refuses_every_signature_of_the_vectors_for_another_message() {
        for case in fixtures::vectors("request_sign.json")["cases"].as_array().unwrap() {
            let authorization = Some(text(case, "authorization"));
            let right = covered(case);
            let body = [right.body, b" "].concat();
            let target = format!("{}&a=1", right.target);
            for wrong in [
                Covered { method: "PUT", ..covered(case) },
                Covered { target: &target, ..covered(case) },
                Covered { body: &body, ..covered(case) },
            ] {
                let refusal = verifier().verify(authorization, &wrong, NOW_S).unwrap_err();
                assert_eq!(refusal.code, "SIGN_ERROR", "{}", case["name"]);
                let length = text(case, "message").len();
                let told = &refusal.detail.unwrap()["sign_information"];
                let expected = length - right.method.len() - right.target.len() - right.body.len()
                    + wrong.method.len()
                    + wrong.target.len()
                    + wrong.body.len();
                assert_eq!(told["sign_message_length"], expected);
                assert_eq!(told["method"], wrong.method);
                assert_eq!(told["url"], wrong.target);
            }
        }
    }

    #[test]
    fn shows_the_message_that_should_have_been_signed() {
        let (case, authorization) = case();
        let wrong = Covered { body: b"\xE5\x8D\xA1", ..covered(&case) };
        let refusal = verifier().verify(Some(&authorization), &wrong, NOW_S).unwrap_err();
        let detail = refusal.detail.unwrap();
        assert_eq!(
            detail["sign_information"]["truncated_sign_message"],
            "GET\n/v3/pay/transactions/out-trade-no/ORDER-1?mchid=1900000109\n1700000000\n\
             593BEC0C930BF1AFEB40B4A08C8FB242\n卡\n"
        );
        assert_eq!(detail["issue"], "sign not match");
        assert_eq!(detail["location"], "authorization");
    }

    #[test]
    fn shows_only_the_beginning_of_a_long_message() {
        let (case, authorization) = case();
        let body = "卡".repeat(1000);
        let wrong = Covered { body: body.as_bytes(), ..covered(&case) };
        let refusal = verifier().verify(Some(&authorization), &wrong, NOW_S).unwrap_err();
        let told = &refusal.detail.unwrap()["sign_information"];
        assert_eq!(told["truncated_sign_message"].as_str().unwrap().chars().count(), SHOWN_MAX);
        assert_eq!(told["sign_message_length"], text(&case, "message").len() + 3000);
    }

    #[test]
    fn takes_a_timestamp_of_five_minutes_ago_and_no_older_one() {
        let (case, authorization) = case();
        for (now_s, accepted) in [(NOW_S - 301, false), (NOW_S - 300, true), (NOW_S + 300, true), (NOW_S + 301, false)]
        {
            let verified = verifier().verify(Some(&authorization), &covered(&case), now_s);
            assert_eq!(verified.is_ok(), accepted, "{now_s}");
        }
        let late = verifier().verify(Some(&authorization), &covered(&case), NOW_S + 301);
        assert!(message_of(late).starts_with("timestamp 1700000000 is 301 seconds from the clock of the server"));
    }

    #[test]
    fn takes_a_nonce_only_once() {
        let (case, authorization) = case();
        let verifier = verifier();
        assert_eq!(verifier.verify(Some(&authorization), &covered(&case), NOW_S), Ok(()));
        let again = verifier.verify(Some(&authorization), &covered(&case), NOW_S);
        assert_eq!(message_of(again), "nonce_str was used before; every attempt needs a new one");
    }

    #[test]
    fn does_not_let_a_wrong_signature_use_up_the_nonce() {
        let (case, authorization) = case();
        let verifier = verifier();
        let wrong = Covered { method: "POST", ..covered(&case) };
        assert!(verifier.verify(Some(&authorization), &wrong, NOW_S).is_err());
        assert_eq!(verifier.verify(Some(&authorization), &covered(&case), NOW_S), Ok(()));
    }

    #[test]
    fn says_what_is_wrong_with_a_malformed_header() {
        let (case, right) = case();
        let nonce = "593BEC0C930BF1AFEB40B4A08C8FB242";
        for (wrong, message) in [
            (right.replace("WECHATPAY2-SHA256-RSA2048 ", ""), "needs one space after the scheme"),
            (right.replace("WECHATPAY2-SHA256-RSA2048", "Bearer"), "unknown authorization scheme \"Bearer\""),
            (right.replace("mchid=", "brand_id="), "unknown member \"brand_id\""),
            (right.replace("mchid=\"1900000109\",", ""), "lacks mchid"),
            (right.replace("1900000109", "1900000108"), "unknown mchid \"1900000108\""),
            (right.replace("serial_no=\"0A", "serial_no=\"0B"), "is not the merchant certificate of 1900000109"),
            (right.replace(nonce, &format!("{nonce}0")), "nonce_str must have 1 to 32 characters"),
            (right.replace(nonce, ""), "nonce_str must have 1 to 32 characters"),
            (right.replace("timestamp=\"", "timestamp=\"+"), "is not a plain number of seconds"),
            (right.replace("timestamp=\"1700000000\"", "timestamp=1700000000"), "must be in double quotes"),
            (right.replace(",timestamp", ", timestamp"), "unknown member \" timestamp\""),
            (format!("{right},serial_no=\"1\""), "has serial_no twice"),
            (format!("{right},"), "where a name=\"value\" is expected"),
        ] {
            let refused = message_of(verifier().verify(Some(&wrong), &covered(&case), NOW_S));
            assert!(refused.contains(message), "{wrong}: {refused}");
        }
        let refused = message_of(verifier().verify(None, &covered(&case), NOW_S));
        assert_eq!(refused, "the header Authorization is missing");
    }

    #[test]
    fn compares_serials_without_regard_to_case() {
        let (case, right) = case();
        let lower =
            right.replace("0A1B2C3D4E5F60718293A4B5C6D7E8F901234567", "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567");
        assert_eq!(verifier().verify(Some(&lower), &covered(&case), NOW_S), Ok(()));
    }
}
