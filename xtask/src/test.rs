//! `cargo xtask test`: everything that is checked, on a machine that has nothing but the four tools of the README.
//!
//! Ends with one line, `N passed, N failed`. A check without tests of its own counts as one.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::process::{Count, Reporter, count};
use crate::{codegen, local, npm, process, readme, root, size, wheel};

/// The sets of features of the core crate that are meant for bare machines.
const BARE_FEATURES: [&[&str]; 3] =
    [&["--no-default-features"], &[], &["--no-default-features", "--features", "typed,rustcrypto"]];

/// The crates that are meant for a registry.
const PUBLISHED: [&str; 5] = ["tenfen", "tenfen-catalog", "tenfen-reqwest", "tenfen-sandbox", "tenfen-cli"];

pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("cargo xtask test takes no arguments".into());
    }
    let mut suite = Suite::default();
    suite.check("targets", install_targets);
    suite.count("formatting", cargo(&["fmt", "--all", "--check"]), Reporter::Check);
    suite.check("generated files", || codegen::run(&["--check".into()]));
    let lints = ["clippy", "--workspace", "--all-targets", "--all-features", "--quiet", "--", "-D", "warnings"];
    suite.count("lints", cargo(&lints), Reporter::Check);
    for target in ["thumbv7em-none-eabi", "wasm32-unknown-unknown"] {
        for features in BARE_FEATURES {
            let mut command = cargo(&["check", "--quiet", "--package", "tenfen", "--target", target]);
            command.args(features);
            suite.count(&format!("core for {target} {}", features.join(" ")), command, Reporter::Check);
        }
    }
    suite.count("Rust tests", cargo(&["test", "--workspace", "--quiet", "--no-fail-fast"]), Reporter::Cargo);
    let mut doc = cargo(&["doc", "--workspace", "--no-deps", "--quiet"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    suite.count("documentation", doc, Reporter::Check);
    let mut package = cargo(&["package", "--allow-dirty", "--quiet"]);
    package.args(PUBLISHED.iter().flat_map(|name| ["--package", name]));
    suite.count("crates as users get them", package, Reporter::Check);
    suite.check("npm package and its tools", npm::install);
    let js = root().join("tests/js");
    suite.count("JavaScript tests", script(&js, "test"), Reporter::Node);
    suite.count("npm package as users get it", script(&js, "test:packages"), Reporter::Node);
    suite.check("wheel", || wheel::build().map(|_| ()));
    let mut pytest = Command::new(wheel::python());
    pytest.args(["-m", "pytest", "-q", "tests/python"]).current_dir(root());
    suite.count("Python tests", pytest, Reporter::Pytest);
    suite.check("README", readme::check);
    suite.check("sizes", || size::run(&[]));
    suite.finish()
}

#[derive(Default)]
struct Suite {
    total: Count,
    failures: Vec<String>,
}

impl Suite {
    fn check(&mut self, name: &str, check: impl FnOnce() -> Result<(), String>) {
        self.step(name, || match check() {
            Ok(()) => Count { passed: 1, failed: 0 },
            Err(problem) => {
                println!("{problem}");
                Count { passed: 0, failed: 1 }
            }
        });
    }

    fn count(&mut self, name: &str, mut command: Command, reporter: Reporter) {
        self.step(name, || count(&mut command, reporter));
    }

    fn step(&mut self, name: &str, step: impl FnOnce() -> Count) {
        println!("\n==> {name}");
        let started = Instant::now();
        let counted = step();
        println!(
            "<== {name}: {} passed, {} failed ({:.0} s)",
            counted.passed,
            counted.failed,
            started.elapsed().as_secs_f64()
        );
        self.total.passed += counted.passed;
        self.total.failed += counted.failed;
        if counted.failed > 0 {
            self.failures.push(name.into());
        }
    }

    fn finish(self) -> Result<(), String> {
        if !self.failures.is_empty() {
            println!("\nfailed: {}", self.failures.join(", "));
        }
        println!("\n{} passed, {} failed", self.total.passed, self.total.failed);
        // The count is the last line, so there is nothing more to say.
        if self.failures.is_empty() { Ok(()) } else { std::process::exit(1) }
    }
}

fn install_targets() -> Result<(), String> {
    process::run(Command::new("rustup").args(["target", "add", "thumbv7em-none-eabi", "wasm32-unknown-unknown"]))
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(root()).env("CARGO_TARGET_DIR", local::target());
    command
}

fn script(folder: &Path, name: &str) -> Command {
    let mut npm = Command::new("npm");
    npm.args(["run", "--silent", name]).current_dir(folder);
    npm
}
