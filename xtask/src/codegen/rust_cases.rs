//! `tests/rust/src/typed.rs`: every typed request by its operation, so that tests can make it from JSON.

use std::fmt::Write;

use super::model::{Model, Operation};
use super::names::{self, Segment};
use super::output::{Files, NOTE};

/// The one file: a table, sorted like the operations.
pub(crate) fn emit(model: &Model) -> Files {
    let mut text = format!(
        "// {NOTE}\n//! Every typed request.\n\nuse tenfen::v3;\n\nuse crate::request_type::RequestType;\n\n\
         /// Every typed request, by `METHOD path`.\npub static TYPED: &[(&str, RequestType)] = &[\n"
    );
    for operation in &model.operations {
        let _ = writeln!(text, "({:?}, RequestType::of::<{}>()),", operation.call(), type_path(operation));
    }
    text.push_str("];\n");
    [("tests/rust/src/typed.rs".into(), text)].into()
}

/// Such as `v3::certificates::Get`.
fn type_path(operation: &Operation) -> String {
    let modules = operation.segments.iter().map(Segment::to_module);
    let modules: Vec<String> = modules.map(|module| names::to_rust_identifier(&module)).collect();
    format!("{}::{}", modules.join("::"), operation.method_name())
}
