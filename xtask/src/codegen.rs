//! `cargo xtask codegen`: from the catalog to everything that is generated.

mod hazards;
mod model;
mod names;
mod output;
mod rust_operations;
mod rust_types;

use std::path::Path;

use self::model::Model;
use self::output::Files;

/// The product families that are generated so far.
const FAMILIES: &[&str] = &["brand", "business_circle", "certificates", "member_card"];

/// Folders that hold generated files only.
const FOLDERS: &[&str] = &["core/src/generated"];

/// Writes the generated files; with `--check`, fails if one of them is missing, stale or orphaned.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--check"] => true,
        _ => return Err("cargo xtask codegen [--check]".into()),
    };
    let catalog = tenfen_catalog::load()?;
    let files = emit(&model::build(&catalog.operations, Some(FAMILIES))?)?;
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
    files.extend(rust_operations::emit(model));
    files.extend(rust_types::emit(model));
    for (path, text) in &mut files {
        if path.extension() == Some("rs".as_ref()) {
            let formatted = output::format_rust(crate::root(), text);
            *text = formatted.map_err(|problem| format!("{}: {problem}", path.display()))?;
        }
    }
    debug_assert!(files.keys().all(|path| is_expected(path)), "a generated file outside of the generated folders");
    Ok(files)
}

fn is_expected(path: &Path) -> bool {
    FOLDERS.iter().any(|folder| path.starts_with(folder))
}
