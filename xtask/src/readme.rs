//! Runs the programs in README.md against a local WeChat Pay, and checks that README.zh-CN.md has the same ones.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::local::Sandbox;
use crate::{local, npm, process, root, wheel};

/// Where the README says the configuration is.
const CONFIG: &str = "tenfen.json";

pub(crate) fn check() -> Result<(), String> {
    let english = blocks("README.md")?;
    if english != blocks("README.zh-CN.md")? {
        return Err("README.md and README.zh-CN.md do not have the same programs".into());
    }
    npm::install()?;
    wheel::install()?;
    let sandbox = Sandbox::start()?;
    let folder = local::target().join("readme");
    write(&folder.join(CONFIG), &sandbox.config)?;
    for (language, program) in english {
        println!("running the {language} program of the README");
        match language.as_str() {
            "js" => {
                // A module finds its packages from where it lies.
                let file = root().join("tests/js/.readme.mjs");
                write(&file, &program)?;
                let result = process::run(Command::new("node").arg(&file).current_dir(&folder));
                fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                result?;
            }
            "python" => {
                let file = folder.join("readme.py");
                write(&file, &program)?;
                process::run(Command::new(wheel::python()).arg("readme.py").current_dir(&folder))?;
            }
            "rust" => {
                let file = root().join("tests/rust/examples/readme.rs");
                write(&file, &program)?;
                let build = ["run", "--quiet", "--package", "tenfen-tests", "--example", "readme", "--manifest-path"];
                let mut cargo = Command::new("cargo");
                cargo.args(build).arg(root().join("Cargo.toml")).current_dir(&folder);
                let result = process::run(cargo.env("CARGO_TARGET_DIR", local::target()));
                fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                result?;
            }
            other => return Err(format!("README.md has a program in {other}, which nobody runs")),
        }
    }
    Ok(())
}

/// The programs of a file: language and text. Shell commands are left out.
fn blocks(name: &str) -> Result<Vec<(String, String)>, String> {
    let text = fs::read_to_string(root().join(name)).map_err(|error| format!("{name}: {error}"))?;
    let mut blocks = Vec::new();
    let mut parts = text.split("\n```");
    parts.next();
    while let (Some(block), Some(_)) = (parts.next(), parts.next()) {
        let (language, program) = block.split_once('\n').unwrap_or((block, ""));
        if language != "sh" {
            blocks.push((language.to_owned(), format!("{program}\n")));
        }
    }
    if blocks.is_empty() { Err(format!("{name} has no programs")) } else { Ok(blocks) }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
