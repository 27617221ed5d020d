//! `cargo xtask codegen`: from the catalog to everything that is generated.

mod cases;
mod hazards;
mod model;
mod names;
mod output;
mod prose;
mod python;
mod rust_cases;
mod rust_operations;
mod rust_types;
mod tree;
mod typescript;

use self::model::Model;
use self::output::Files;

/// The product families that are generated so far.
const FAMILIES: &[&str] = &["brand", "business_circle", "certificates", "member_card"];

/// Folders that hold generated files only.
const FOLDERS: &[&str] = &["core/src/generated", "python/tenfen/types", "wasm/types"];

/// Writes the generated files; with `--check`, fails if one of them is missing, stale or orphaned.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--check"] => true,
        _ => return Err("cargo xtask codegen [--check]".into()),
    };
    let catalog = tenfen_catalog::load()?;
    let files = emit(&model::build(&catalog.operations, &catalog.glossary()?, Some(FAMILIES))?)?;
    let root = crate::root();
    if check {
        let difference = output::compare(root, &files, FOLDERS).map_err(|error| error.to_string())?.to_text();
        return if difference.is_empty() { Ok(()) } else { Err(difference + "run `cargo xtask codegen`") };
    }
    let difference = output::write(root, &files, FOLDERS).map_err(|error| error.to_string())?;
    print!("{}", difference.to_text());
    println!("{} files", files.len());
    Ok(())
}

/// All generated files, formatted.
fn emit(model: &Model) -> Result<Files, String> {
    let mut files = Files::new();
    for part in [
        rust_operations::emit(model),
        rust_types::emit(model),
        rust_cases::emit(model),
        typescript::emit(model),
        python::emit(model),
        cases::emit(model),
    ] {
        files.extend(part);
    }
    for (path, text) in &mut files {
        if path.extension() == Some("rs".as_ref()) {
            let formatted = output::format_rust(crate::root(), text);
            *text = formatted.map_err(|problem| format!("{}: {problem}", path.display()))?;
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn model(families: Option<&[&str]>) -> Model {
        let catalog = tenfen_catalog::load().unwrap();
        model::build(&catalog.operations, &catalog.glossary().unwrap(), families).unwrap()
    }

    #[test]
    fn generates_from_the_whole_catalog() {
        let files = emit(&model(None)).unwrap();
        let cases: serde_json::Value =
            serde_json::from_str(&files[Path::new("tests/vectors/operations.json")]).unwrap();
        let uploads = 14;
        assert_eq!(cases["cases"].as_array().unwrap().len(), 2 * (1019 - uploads));
        let rows = &files[Path::new("core/src/generated/operations.rs")];
        assert_eq!(rows.matches("_GET,").count(), 403);
        for (path, text) in &files {
            let lines = text.lines().count();
            assert!(!path.starts_with("core/src/generated/v3") || lines < 4_000, "{} has {lines}", path.display());
        }
    }

    #[test]
    fn generates_the_same_twice() {
        assert_eq!(emit(&model(Some(FAMILIES))).unwrap(), emit(&model(Some(FAMILIES))).unwrap());
    }

    #[test]
    fn says_in_every_file_where_it_comes_from() {
        for (path, text) in emit(&model(Some(FAMILIES))).unwrap() {
            let note = text.lines().take(2).any(|line| line.contains(output::NOTE));
            assert!(note, "{}", path.display());
        }
    }

    #[test]
    fn refuses_arguments_it_does_not_know() {
        assert!(run(&["--chekc".into()]).is_err());
    }
}
