//! `cargo xtask wheel`: the Python package as users get it, and an environment that has it.
//!
//! Everything stays inside the repository: tools and the installed wheel in `.tools/venv`, the wheel in `target/wheels`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::{local, process, root};

pub(crate) fn run(_: &[String]) -> Result<(), String> {
    println!("{}", build()?.display());
    Ok(())
}

/// Builds the wheel and installs it into the environment of `python`.
pub(crate) fn install() -> Result<(), String> {
    build().map(|_| ())
}

/// Builds the wheel, installs it into the environment of `python`, and returns where it is.
pub(crate) fn build() -> Result<PathBuf, String> {
    if !python().exists() {
        process::run(Command::new(system_python()).args(["-m", "venv"]).arg(environment()))?;
    }
    let requirements = root().join("tests/python/requirements.txt");
    process::run(pip().args(["install", "--requirement"]).arg(requirements))?;
    let folder = local::target().join("wheels");
    // Wheels of other versions would make it unclear which one was built.
    for old in wheels(&folder)? {
        fs::remove_file(&old).map_err(|error| format!("{}: {error}", old.display()))?;
    }
    let mut maturin = Command::new(python());
    maturin.args(["-m", "maturin", "build", "--quiet", "--release", "--out"]).arg(&folder);
    process::run(maturin.arg("--manifest-path").arg(root().join("python/Cargo.toml")).current_dir(root()))?;
    let built = wheels(&folder)?;
    let [wheel] = built.as_slice() else { return Err(format!("{} has no wheel", folder.display())) };
    // The version stays the same while the code changes, so pip would see nothing new.
    process::run(pip().args(["install", "--force-reinstall", "--no-deps"]).arg(wheel))?;
    Ok(wheel.clone())
}

/// The interpreter that has the wheel and the tools of the Python tests.
pub(crate) fn python() -> PathBuf {
    environment().join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

fn environment() -> PathBuf {
    root().join(".tools/venv")
}

fn system_python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}

fn pip() -> Command {
    let mut pip = Command::new(python());
    pip.args(["-m", "pip", "--quiet", "--disable-pip-version-check"]);
    pip
}

fn wheels(folder: &PathBuf) -> Result<Vec<PathBuf>, String> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>();
    let paths = paths.map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "whl")).collect())
}
