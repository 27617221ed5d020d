//! The command that runs a local WeChat Pay until it is told to stop.

use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::{Identity, Options, Sandbox};

const USAGE: &str = "\
usage: tenfen-sandbox [options]

Runs a local WeChat Pay on 127.0.0.1 and prints the configuration of a client for it as one line of JSON.

  --port N                 listen on port N (default: a free one)
  --config FILE            also write the configuration to FILE, readable by its owner only
  --identity FILE          use the keys in this JSON file instead of new ones
  --platform-certificate   give the merchant a platform certificate for GET /v3/certificates
  --now SECONDS            stop the clock at SECONDS since 1970
  --stdin-close            stop when standard input is closed
  --help                   print this text
";

struct Arguments {
    options: Options,
    config: Option<PathBuf>,
    stdin_close: bool,
}

/// Runs the command with these arguments, the name of the program excepted.
#[must_use]
pub fn run(arguments: impl Iterator<Item = String>) -> ExitCode {
    let arguments = match parse(arguments) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprint!("tenfen-sandbox: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match serve(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tenfen-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start(arguments.options))?;
    let config = sandbox.config().to_json();
    if let Some(path) = &arguments.config {
        write_private(path, &config).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    }
    let mut stdout = io::stdout();
    writeln!(stdout, "{config}")?;
    stdout.flush()?;
    eprintln!("tenfen-sandbox: listening on {}", sandbox.base_url());
    if arguments.stdin_close {
        io::copy(&mut io::stdin().lock(), &mut io::sink())?;
        runtime.block_on(sandbox.stop());
        eprintln!("tenfen-sandbox: standard input was closed, stopping");
        Ok(())
    } else {
        loop {
            std::thread::park();
        }
    }
}

/// The arguments, or nothing when only help is asked for.
fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let mut parsed = Arguments { options: Options::default(), config: None, stdin_close: false };
    let mut arguments = arguments;
    while let Some(name) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
        let options = parsed.options.clone();
        match name.as_str() {
            "--port" => parsed.options = options.port(number(&name, &value()?)?),
            "--config" => parsed.config = Some(value()?.into()),
            "--identity" => parsed.options = options.identity(read_identity(&value()?)?),
            "--platform-certificate" => parsed.options = options.platform_certificate(true),
            "--now" => parsed.options = options.now(number(&name, &value()?)?),
            "--stdin-close" => parsed.stdin_close = true,
            "--help" | "-h" => return Ok(None),
            _ => return Err(format!("unknown option {name}")),
        }
    }
    Ok(Some(parsed))
}

fn number<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{name} needs a number, not {text:?}"))
}

fn read_identity(path: &str) -> Result<Identity, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path} cannot be read: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("{path} is not an identity: {error}"))
}

/// Writes a file that only its owner can read: it holds private keys.
fn write_private(path: &PathBuf, text: &str) -> io::Result<()> {
    // A file that is there already could be readable by others.
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    writeln!(options.open(path)?, "{text}")
}
