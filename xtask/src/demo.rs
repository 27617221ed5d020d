//! `cargo xtask demo`: every call form in every language, against a local WeChat Pay.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::local::Sandbox;
use crate::{local, npm, process, root, wheel};

/// Five operations in four forms in Rust, three in JavaScript, and three, sync and async, in Python.
const CALLS: usize = 5 * (4 + 3 + 6);

pub(crate) fn run(_: &[String]) -> Result<(), String> {
    println!("building the sandbox, the Rust adapter, the npm package and the wheel (minutes on a fresh machine)");
    process::run(Command::new("cargo").args(["build", "--quiet", "--package", "tenfen-tests"]).current_dir(root()))?;
    npm::install()?;
    wheel::install()?;
    let sandbox = Sandbox::start()?;
    let config = local::target().join("demo.json");
    fs::write(&config, &sandbox.config).map_err(|error| format!("{}: {error}", config.display()))?;

    let mut python = Command::new(wheel::python());
    python.arg("tests/python/demo.py").current_dir(root());
    let mut node = Command::new("node");
    node.arg("demo.mjs").current_dir(root().join("tests/js"));
    let programs = [Command::new(local::target().join("debug/demo")), node, python];
    let mut rows = Vec::new();
    for mut program in programs {
        let printed = process::output(program.env("TENFEN_CONFIG", &config))?;
        for line in printed.lines() {
            rows.push(serde_json::from_str::<Value>(line).map_err(|error| format!("{line}: {error}"))?);
        }
    }
    println!();
    println!("{:<24} {:<12} {:<16} {:>6}  {:<8} {:>9}", "call", "language", "form", "status", "verified", "time");
    for row in &rows {
        let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        // A response that was not verified cannot be had, so whoever has its status has the proof.
        let verified = if row["status"].is_u64() { "yes" } else { "no" };
        let ms = row["ms"].as_f64().unwrap_or_default();
        let (call, language, form) = (text("call"), text("language"), text("form"));
        println!("{call:<24} {language:<12} {form:<16} {:>6}  {verified:<8} {ms:>6.1} ms", row["status"].to_string());
    }
    println!("\n{} calls, each signed, sent, verified and read", rows.len());
    if rows.len() == CALLS { Ok(()) } else { Err(format!("expected {CALLS} calls")) }
}
