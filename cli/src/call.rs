//! `tenfen call`: one call, its response on standard output, its failure in the exit code.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use tenfen_reqwest::blocking::Client;
use tenfen_reqwest::tenfen::{Call, Config, Error, Method, Outcome, Response};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The client configuration, JSON; the README lists the settings.
    #[arg(long, default_value = "tenfen.json")]
    config: PathBuf,
    /// get, post, patch, put or delete.
    #[arg(value_parser = method)]
    method: Method,
    /// The path, such as `v3/pay/transactions/id/{transaction_id}`, or with the value in its place.
    path: String,
    /// The parameters as a JSON object: for the path, the query and the body together.
    #[arg(default_value = "null")]
    params: String,
}

fn method(name: &str) -> Result<Method, String> {
    Method::from_name(name).ok_or_else(|| "use get, post, patch, put or delete".into())
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let text = match fs::read_to_string(&arguments.config) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("tenfen: {}: {error}; write one, or let `tenfen sandbox` do it", arguments.config.display());
            return ExitCode::from(2);
        }
    };
    match send(&text, arguments) {
        Ok(response) => {
            let mut stdout = std::io::stdout().lock();
            // A reader that has gone away needs nothing more.
            let _ = stdout.write_all(response.body()).and_then(|()| stdout.write_all(b"\n"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("tenfen: {error}");
            ExitCode::from(match error.outcome() {
                Outcome::NotSent => 2,
                Outcome::Rejected => 3,
                Outcome::Unknown => 4,
                Outcome::Accepted => 5,
            })
        }
    }
}

fn send(config: &str, arguments: &Arguments) -> Result<Response, Error> {
    let client = Client::new(&Config::from_json(config)?)?;
    client.call(Call::new(arguments.method, &arguments.path)?.params_text(&arguments.params)?)
}
