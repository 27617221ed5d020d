//! Everything a maintainer runs: `cargo xtask <subcommand>`.

mod bench;
mod codegen;
mod demo;
mod local;
mod npm;
mod process;
mod readme;
mod size;
mod test;
mod wasm;
mod wheel;

use std::path::Path;
use std::process::ExitCode;

/// A subcommand: its name, what it does, and the function that does it with the remaining arguments.
type Subcommand = (&'static str, &'static str, fn(&[String]) -> Result<(), String>);

const SUBCOMMANDS: &[Subcommand] = &[
    ("demo", "run every call form in every language against a local WeChat Pay", demo::run),
    ("test", "check everything; the last line counts", test::run),
    ("codegen", "write what is generated from the catalog; --check only tells what is stale", codegen::run),
    ("npm", "build the npm package into target/npm/tenfen", wasm::run),
    ("wheel", "build the Python wheel into target/wheels", wheel::run),
    ("bench", "measure the client beside the bare cryptography", bench::run),
    ("size", "weigh the packages against their budgets", size::run),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wanted = arguments.first().map(String::as_str);
    let Some((_, _, run)) = SUBCOMMANDS.iter().find(|(name, _, _)| Some(*name) == wanted) else {
        eprintln!("cargo xtask <subcommand>");
        for (name, purpose, _) in SUBCOMMANDS {
            eprintln!("    {name:<10} {purpose}");
        }
        return ExitCode::from(2);
    };
    match run(&arguments[1..]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}
