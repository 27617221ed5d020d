//! Everything a maintainer runs: `cargo xtask <subcommand>`.

mod codegen;
mod wasm;

use std::path::Path;
use std::process::ExitCode;

/// A subcommand: its name, what it does, and the function that does it with the remaining arguments.
type Subcommand = (&'static str, &'static str, fn(&[String]) -> Result<(), String>);

const SUBCOMMANDS: &[Subcommand] = &[
    ("codegen", "write what is generated from the catalog; --check only tells what is stale", codegen::run),
    ("npm", "build the npm package into target/npm/tenfen", wasm::run),
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
