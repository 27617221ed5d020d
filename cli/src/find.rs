//! `tenfen find`: which operations there are.

use std::process::ExitCode;

use tenfen_catalog::Operation;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Words of the URL or of the Chinese title; all must occur.
    #[arg(required = true)]
    words: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let catalog = match tenfen_catalog::load() {
        Ok(catalog) => catalog,
        Err(error) => {
            eprintln!("tenfen: {error}");
            return ExitCode::FAILURE;
        }
    };
    let found: Vec<&Operation> = catalog.operations.iter().filter(|row| fits(row, &arguments.words)).collect();
    for row in &found {
        println!("{:<6} {}  {}  {}", row.method.as_str(), row.path, row.title, link(row).unwrap_or_default());
    }
    if found.is_empty() {
        eprintln!("tenfen: no operation has all of these words in its URL or title");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn fits(row: &Operation, words: &[String]) -> bool {
    let text = format!("{} {} {}", row.method.as_str(), row.path, row.title).to_lowercase();
    words.iter().all(|word| text.contains(&word.to_lowercase()))
}

/// The first official document.
fn link(row: &Operation) -> Option<String> {
    let document = row.docs.first()?;
    Some(match document.split_once('/') {
        Some(("merchant" | "partner", _)) => format!("https://pay.weixin.qq.com/doc/v3/{document}"),
        Some(("global", rest)) => format!("https://pay.weixin.qq.com/doc/global/v3/{rest}"),
        _ => format!("https://{document}"),
    })
}
