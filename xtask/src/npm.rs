//! The npm packages that the JavaScript programs of the repository need, tenfen itself among them.

use std::process::Command;

use crate::{process, root, wasm};

/// Builds the npm package and installs it beside the tools, in the folder of the tests.
///
/// `npm install` takes the locked versions like `npm ci`, and does not mind builds for other systems that a registry lacks.
pub(crate) fn install() -> Result<(), String> {
    wasm::build()?;
    let install = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
    process::run(Command::new("npm").args(install).current_dir(root().join("tests/js")))
}
