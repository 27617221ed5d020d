//! The command `tenfen-sandbox`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tenfen_sandbox::command::run(std::env::args().skip(1))
}
