//! `cargo xtask size`: what the packages weigh, against their budgets.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{process, root, wasm, wheel};

const WASM_GZIP_BUDGET: usize = 70_000;
const WHEEL_BUDGET: usize = 2_000_000;

pub(crate) fn run(_: &[String]) -> Result<(), String> {
    let package = wasm::build()?;
    let wheel = wheel::build()?;
    let module = read(&package.join("js/core_bg.wasm"))?;
    let wheel_bytes = read(&wheel)?;
    let rows = [("main wasm, gzipped", gzip(&module)?, WASM_GZIP_BUDGET), ("wheel", wheel_bytes.len(), WHEEL_BUDGET)];
    let mut problems = Vec::new();
    println!("{:<24} {:>10} {:>10} {:>7}", "what", "bytes", "budget", "ratio");
    for (name, bytes, budget) in rows {
        #[expect(clippy::cast_precision_loss, reason = "a ratio for people")]
        let ratio = bytes as f64 / budget as f64;
        println!("{name:<24} {bytes:>10} {budget:>10} {ratio:>7.2}");
        if bytes > budget {
            problems.push(format!("{name} has {bytes} bytes, the budget is {budget}"));
        }
    }
    println!("{:<24} {:>10}", "main wasm, as it is", module.len());
    for crate_name in ["tenfen-wasm", "tenfen-python"] {
        if links_typed_layer(crate_name)? {
            problems.push(format!("{crate_name} links the generated typed layer"));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn gzip(bytes: &[u8]) -> Result<usize, String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map(|zipped| zipped.len())
        .map_err(|error| error.to_string())
}

/// Whether a binding switches on the feature `typed` of the core.
fn links_typed_layer(crate_name: &str) -> Result<bool, String> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["tree", "--edges", "features,normal", "--invert", "tenfen", "--package", crate_name])
        .current_dir(root());
    let tree = process::output(&mut cargo)?;
    if !tree.contains(crate_name) {
        return Err(format!("{crate_name} does not seem to depend on tenfen:\n{tree}"));
    }
    Ok(tree.contains("tenfen feature \"typed\""))
}
