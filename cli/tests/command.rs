//! The command as a shell runs it, against a sandbox in a process of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

const SYNC: &str = "v3/brand/partner/card-member/user-points/sync";

fn tenfen(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tenfen")).args(arguments).output().unwrap()
}

/// A sandbox that `tenfen sandbox` runs; it ends with its standard input.
struct Sandbox {
    child: Child,
    config: PathBuf,
}

impl Sandbox {
    fn start(name: &str) -> Self {
        let config = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
        let mut child = Command::new(env!("CARGO_BIN_EXE_tenfen"))
            .args(["sandbox", "--", "--stdin-close", "--config"])
            .arg(&config)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, config }
    }

    fn call(&self, arguments: &[&str]) -> Output {
        let mut all = vec!["call", "--config", self.config.to_str().unwrap()];
        all.extend(arguments);
        tenfen(&all)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
    }
}

#[test]
fn prints_the_verified_response() {
    let sandbox = Sandbox::start("prints");
    let params = r#"{"out_request_no":"cli-1","brand_id":"1","card_id":"c","openid":"o","user_card_code":"u","point_balance":7}"#;
    let output = sandbox.call(&["post", SYNC, params]);
    assert!(output.status.success(), "{output:?}");
    let response: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(response["point_balance"], 7);
}

#[test]
fn says_in_its_exit_code_whether_the_call_took_effect() {
    let sandbox = Sandbox::start("outcomes");
    let refused = sandbox.call(&["post", SYNC, "{}"]);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("PARAM_ERROR"), "{refused:?}");
    let wrong = sandbox.call(&["post", SYNC, r#"{"point_balance":"7"}"#]);
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("/point_balance"), "{wrong:?}");
}

#[test]
fn names_a_configuration_that_is_not_there() {
    let output = tenfen(&["call", "--config", "no-such-file.json", "get", "v3/certificates"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no-such-file.json"));
}

#[test]
fn finds_operations_by_url_and_by_title() {
    for words in [["user-points", "sync"], ["同步", "积分余额"]] {
        let output = tenfen(&["find", words[0], words[1]]);
        let text = String::from_utf8(output.stdout).unwrap();
        let expected = "POST   /v3/brand/partner/card-member/user-points/sync  同步积分余额  https://pay.weixin.qq.com/doc/v3/partner/4015897280";
        assert!(text.lines().any(|line| line == expected), "{text}");
    }
    assert!(!tenfen(&["find", "no such words"]).status.success());
}
