//! `cargo xtask npm`: from the crate `tenfen-wasm` to the npm package in `target/npm/tenfen`.
//!
//! Two WebAssembly modules (`core`, and `pure` with RSA in Rust) are built and bound, and put beside the hand-written
//! JavaScript. The shared files of `wasm/js` are written as ES modules and shipped twice: as `.mjs`, and all in one as
//! CommonJS `shared.js`, which is what `require` loads and what the ES entry for Node wraps, so that there is one of
//! everything. One file, because each more costs every start of a program half a millisecond.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// The modules: their names in the package and the features of `tenfen-wasm` they are built with.
const MODULES: [(&str, &[&str]); 2] = [("core", &[]), ("pure", &["--features", "pure"])];

/// Builds the npm package.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("cargo xtask npm".into());
    }
    let package = build()?;
    println!("{}", package.display());
    Ok(())
}

/// Builds the npm package and returns its folder.
pub(crate) fn build() -> Result<PathBuf, String> {
    let root = crate::root();
    let finished = root.join("target/npm/tenfen");
    // Made beside it and moved when it is whole: a program that runs meanwhile has one or the other.
    let package = root.join("target/npm").join(format!("tenfen-{}", std::process::id()));
    remove_folder(&package)?;
    let js = package.join("js");
    make_folder(&js)?;
    for (name, features) in MODULES {
        bind(root, name, &compile(root, features)?, &js)?;
    }
    let mut shared = BTreeMap::new();
    for path in files(&root.join("wasm/js"))? {
        let text = read(&path)?;
        let name = path.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
        match name.strip_suffix(".js") {
            Some(stem) => {
                write(&js.join(format!("{stem}.mjs")), &to_mjs(&text))?;
                shared.insert(name.into_owned(), text);
            }
            None => write(&js.join(&*name), &text)?,
        }
    }
    write(&js.join("shared.js"), &join(shared)?)?;
    let types = root.join("wasm/types");
    if types.exists() {
        make_folder(&package.join("types"))?;
        for path in files(&types)? {
            write(&package.join("types").join(path.file_name().unwrap_or_default()), &read(&path)?)?;
        }
    }
    for name in ["wasm/package.json", "wasm/README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        let from = root.join(name);
        if from.exists() {
            write(&package.join(from.file_name().unwrap_or_default()), &read(&from)?)?;
        }
    }
    remove_folder(&finished)?;
    fs::rename(&package, &finished).map_err(|error| format!("{}: {error}", finished.display()))?;
    Ok(finished)
}

fn compile(root: &Path, features: &[&str]) -> Result<PathBuf, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args([
        "build",
        "--quiet",
        "--package",
        "tenfen-wasm",
        "--profile",
        "wasm",
        "--target",
        TARGET,
    ]);
    let status = cargo.args(features).status().map_err(|error| format!("cargo cannot be run: {error}"))?;
    if !status.success() {
        return Err(format!(
            "tenfen-wasm does not build for {TARGET}; is the target installed? rustup target add {TARGET}"
        ));
    }
    Ok(root.join("target").join(TARGET).join("wasm/tenfen_wasm.wasm"))
}

/// Writes `{name}_bg.wasm` and the JavaScript that calls it.
fn bind(root: &Path, name: &str, wasm: &Path, js: &Path) -> Result<(), String> {
    let folder = root.join("target/npm/bindgen").join(name);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(name).typescript(false).omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    let generated = bindgen.web(true).and_then(|bindgen| bindgen.generate(&folder));
    generated.map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    let text = read(&folder.join(format!("{name}.js")))?;
    write(&js.join(format!("{name}.mjs")), &to_mjs(&text))?;
    let common = to_common_js(&text).map_err(|line| format!("{name}.js: cannot be CommonJS: {line}"))?;
    write(&js.join(format!("{name}.js")), &common)?;
    let wasm = format!("{name}_bg.wasm");
    fs::copy(folder.join(&wasm), js.join(&wasm)).map(drop).map_err(|error| format!("{wasm}: {error}"))
}

/// An ES module whose imports end in `.mjs`.
fn to_mjs(text: &str) -> String {
    text.lines().map(|line| rename_import(line) + "\n").collect()
}

/// All ES modules as one CommonJS module that exports what any of them does; each after those it imports.
fn join(mut modules: BTreeMap<String, String>) -> Result<String, String> {
    let mut joined = String::from("'use strict';\nconst modules = {};\n");
    while !modules.is_empty() {
        let waits = |text: &str| modules.keys().any(|name| text.contains(&format!(" from './{name}';")));
        let ready = modules.iter().find(|(_, text)| !waits(text)).map(|(name, _)| name.clone());
        let name = ready.ok_or("the files in wasm/js import each other in a circle")?;
        let text = modules.remove(&name).unwrap_or_default();
        let text = to_common_js(&text).map_err(|line| format!("{name}: cannot be CommonJS: {line}"))?;
        let text = text.replace("'use strict';\n", "").replace(" = require(", " = modules.at(");
        let _ = writeln!(joined, "\nmodules['./{name}'] = ((exports) => {{\n{text}return exports;\n}})({{}});");
    }
    let joined = joined.replace("modules.at('", "modules['").replace(".js');", ".js'];");
    Ok(joined + "\nObject.assign(exports, ...Object.values(modules));\n")
}

/// `from './x.js'` to `from './x.mjs'`.
fn rename_import(line: &str) -> String {
    match line.strip_suffix(".js';") {
        Some(start) if line.starts_with("import ") || line.starts_with("export ") => format!("{start}.mjs';"),
        _ => line.to_owned(),
    }
}

/// An ES module as CommonJS. It knows the forms that our files and wasm-bindgen's use, one per line; any other is an error.
fn to_common_js(text: &str) -> Result<String, String> {
    let mut common = String::from("'use strict';\n");
    let mut exports = String::new();
    for line in text.lines() {
        let unknown = || line.to_owned();
        if let Some(import) = line.strip_prefix("import ") {
            let (what, from) = import.split_once(" from ").ok_or_else(unknown)?;
            let what = match what.strip_prefix("* as ") {
                Some(name) => name.to_owned(),
                None => what.replace(" as ", ": "),
            };
            let _ = writeln!(common, "const {what} = require({});", from.trim_end_matches(';'));
        } else if let Some(export) = line.strip_prefix("export ") {
            if let Some(names) = export.strip_prefix("{ ").and_then(|rest| rest.strip_suffix(" };")) {
                for name in names.split(", ") {
                    let (inside, outside) = name.split_once(" as ").unwrap_or((name, name));
                    let _ = writeln!(exports, "exports.{outside} = {inside};");
                }
            } else {
                let name = export
                    .strip_prefix("async ")
                    .unwrap_or(export)
                    .split_once(' ')
                    .filter(|(kind, _)| matches!(*kind, "class" | "function" | "const"))
                    .and_then(|(_, rest)| rest.split([' ', '(']).next())
                    .ok_or_else(unknown)?;
                let _ = writeln!(exports, "exports.{name} = {name};");
                common += export;
                common.push('\n');
            }
        } else {
            common += line;
            common.push('\n');
        }
    }
    Ok(common + &exports)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>().map_err(failed)?;
    paths.retain(|path| path.is_file());
    paths.sort();
    Ok(paths)
}

fn remove_folder(path: &Path) -> Result<(), String> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {error}", path.display())),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn make_folder(path: &Path) -> Result<(), String> {
    fs::create_dir_all(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_an_es_module_into_common_js() {
        let module = "import { a, b as c } from './x.js';\nimport * as y from './y.js';\nexport class K {\n}\n\
                      export async function f() {}\nexport const n = 1;\nexport { initSync, init as default };\n";
        let common = "'use strict';\nconst { a, b: c } = require('./x.js');\nconst y = require('./y.js');\nclass K {\n}\n\
                      async function f() {}\nconst n = 1;\nexports.K = K;\nexports.f = f;\nexports.n = n;\n\
                      exports.initSync = initSync;\nexports.default = init;\n";
        assert_eq!(to_common_js(module), Ok(common.to_owned()));
    }

    #[test]
    fn joins_modules_in_the_order_of_their_imports() {
        let modules =
            [("a.js", "import { b } from './b.js';\nexport const a = b;\n"), ("b.js", "export const b = 1;\n")];
        let joined = join(modules.map(|(name, text)| (name.to_owned(), text.to_owned())).into()).unwrap();
        let place = |part| joined.find(part).unwrap_or_else(|| panic!("no {part} in {joined}"));
        assert!(place("modules['./b.js'] = ((exports)") < place("modules['./a.js'] = ((exports)"));
        assert!(joined.contains("const { b } = modules['./b.js'];"), "{joined}");
        let circle = [("a.js", "import { b } from './b.js';"), ("b.js", "import { a } from './a.js';")];
        assert!(join(circle.map(|(name, text)| (name.to_owned(), text.to_owned())).into()).is_err());
    }

    #[test]
    fn refuses_a_form_it_does_not_know() {
        assert!(to_common_js("export default 1;").is_err());
        assert!(to_common_js("import './x.js';").is_err());
    }
}
