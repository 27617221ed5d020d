//! The command, as programs in other languages start it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::KeyPair as _;
use serde_json::Value;
use x509_cert::Certificate;
use x509_cert::der::{DecodePem, Encode};

#[test]
fn prints_a_configuration_whose_keys_belong_together_and_stops_with_its_input() {
    let file = std::env::temp_dir().join(format!("tenfen-sandbox-test-{}.json", std::process::id()));
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenfen-sandbox"));
    command.args(["--stdin-close", "--config"]).arg(&file);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();

    let config: Value = serde_json::from_str(&line).unwrap();
    let mut members: Vec<_> = config.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    let expected = ["api_v3_key", "base_url", "certificate", "mchid", "private_key", "serial", "wechatpay_public_keys"];
    assert_eq!(members, expected);
    assert_eq!(fs::read_to_string(&file).unwrap(), line);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
    fs::remove_file(&file).unwrap();

    let text = |name: &str| config[name].as_str().unwrap();
    let certificate = Certificate::from_pem(text("certificate")).unwrap();
    let (_, key) = pem_rfc7468::decode_vec(text("private_key").as_bytes()).unwrap();
    let key = KeyPair::from_pkcs8(&key).unwrap();
    let public_key: PublicKeyX509Der<'_> = key.public_key().as_der().unwrap();
    let certificate = certificate.tbs_certificate();
    assert_eq!(certificate.subject_public_key_info().to_der().unwrap(), public_key.as_ref());
    let serial = certificate.serial_number().as_bytes();
    let told: Vec<u8> =
        (0..40).step_by(2).map(|at| u8::from_str_radix(&text("serial")[at..at + 2], 16).unwrap()).collect();
    assert_eq!((serial, text("serial").to_uppercase().as_str()), (told.as_slice(), text("serial")));
    assert_eq!(text("api_v3_key").len(), 32);
    for (id, pem) in config["wechatpay_public_keys"].as_object().unwrap() {
        let digits = id.strip_prefix("PUB_KEY_ID_").unwrap();
        assert!(digits.len() == 34 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{id}");
        assert_eq!(pem_rfc7468::decode_vec(pem.as_str().unwrap().as_bytes()).unwrap().0, "PUBLIC KEY");
    }

    let address = text("base_url").strip_prefix("http://").unwrap();
    assert!(TcpStream::connect(address).is_ok());
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn says_how_to_use_it_when_an_option_is_wrong() {
    for (arguments, message) in [
        (&["--prot", "1"][..], "unknown option --prot"),
        (&["--port"], "--port needs a value"),
        (&["--port", "70000"], "--port needs a number, not \"70000\""),
        (&["--identity", "/nowhere/keys.json"], "/nowhere/keys.json cannot be read"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_tenfen-sandbox")).args(arguments).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        assert!(told.contains(message) && told.contains("usage: tenfen-sandbox"), "{told}");
    }
}
