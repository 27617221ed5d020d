//! The npm packages that the JavaScript programs of the repository need, tenfen itself among them.

use std::process::Command;

use crate::{process, root, wasm};

/// Builds the npm package and installs it beside the tools, in the folder of the tests.
pub(crate) fn install() -> Result<(), String> {
    wasm::build()?;
    process::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(root().join("tests/js")))
}
