//! The command `tenfen`: call WeChat Pay from a shell, find operations, run a local WeChat Pay.

mod call;
mod find;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// An unofficial client for WeChat Pay APIv3.
#[derive(Parser)]
#[command(name = "tenfen", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Call an operation and print its verified response.
    ///
    /// Ends with 0 for a response, 2 if nothing was sent, 3 if WeChat Pay refused, 4 if the call may have taken effect,
    /// 5 if it took effect and the response cannot be read.
    Call(call::Arguments),
    /// Find operations by URL or Chinese title.
    Find(find::Arguments),
    /// Run a local WeChat Pay; `tenfen sandbox -- --help` lists its options.
    Sandbox {
        /// Options of the sandbox.
        #[arg(last = true)]
        options: Vec<String>,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Call(arguments) => call::run(&arguments),
        Command::Find(arguments) => find::run(&arguments),
        Command::Sandbox { options } => tenfen_sandbox::command::run(options.into_iter()),
    }
}
