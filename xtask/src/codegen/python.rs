//! Python stubs: `python/tenfen/types/` and `python/tenfen/_operations.pyi`.
//!
//! `tenfen.types` holds a `TypedDict` for every request, response and nested object, one file per product family. The
//! class `Operations`, from which the client inherits, holds the three forms of a call: the tree of names, `chain(path)`, and
//! the path as an index; at run time it does not exist.

use std::collections::BTreeSet;
use std::fmt::Write;

use tenfen_catalog::ResponseKind;

use super::model::{Kind, Member, Model, Operation, Target};
use super::names::{self, Segment};
use super::output::{Files, NOTE};
use super::prose;
use super::tree::{self, Node};

const PACKAGE: &str = "python/tenfen";

/// The stubs, and the module that stands for the types at run time.
pub(crate) fn emit(model: &Model) -> Files {
    let families: BTreeSet<&str> = model.operations.iter().map(|operation| operation.fact.family.as_str()).collect();
    let root = tree::build(model, Segment::to_snake_case);
    let mut files = Files::new();
    for family in &families {
        files.insert(format!("{PACKAGE}/types/_{family}.pyi").into(), emit_family(model, family));
    }
    let exports: Vec<String> = families.iter().map(|family| format!("from ._{family} import *")).collect();
    let exports = exports.join("\n");
    files.insert(format!("{PACKAGE}/types/__init__.pyi").into(), format!("# {NOTE}\n{TYPES_DOC}\n{exports}\n"));
    files.insert(format!("{PACKAGE}/types/__init__.py").into(), format!("# {NOTE}\n{TYPES_DOC}{TYPES_AT_RUN_TIME}"));
    files.insert(format!("{PACKAGE}/_operations.pyi").into(), emit_operations(&root));
    files
}

const TYPES_DOC: &str = "\"\"\"Types of requests and responses, for type checkers.

Each is named after its path and method: ``V3CertificatesGet`` and ``V3CertificatesGetResponse``; what is nested in it is
named after the fields that lead there. At run time each of them is ``dict``.
\"\"\"
";

const TYPES_AT_RUN_TIME: &str = "

def __getattr__(name: str) -> type:
    if name.startswith(\"_\"):
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")
    return dict
";

fn emit_family(model: &Model, family: &str) -> String {
    let mut text = String::new();
    for operation in model.operations.iter().filter(|operation| operation.fact.family == family) {
        emit_types(model, operation, &mut text);
    }
    let imports: Vec<&str> = ["Literal", "Required", "TypeAlias", "TypedDict"]
        .into_iter()
        .filter(|name| {
            [format!("{name}["), format!("{name}("), format!("({name}"), format!(": {name}")]
                .iter()
                .any(|use_| text.contains(use_))
        })
        .collect();
    let mut head = format!("# {NOTE}\n\"\"\"The types of the product family ``{family}``.\"\"\"\n\n");
    if uses_any(&text) {
        head += "from typing import Any\n\n";
    }
    let _ = writeln!(head, "from typing_extensions import {}\n", imports.join(", "));
    head + text.trim_end() + "\n"
}

fn uses_any(text: &str) -> bool {
    ["[Any]", ": Any"].iter().any(|use_| text.contains(use_))
}

fn emit_types(model: &Model, operation: &Operation, text: &mut String) {
    let call = operation.call();
    let path = names::path_to_pascal_case(&operation.segments);
    let method = format!("{path}{}", operation.method_name());
    emit_dict(&method, &format!("Parameters of ``{call}``: {}.", operation.fact.title), &operation.request, text);
    if let Some(members) = &operation.response {
        emit_dict(&format!("{method}Response"), &format!("What ``{call}`` returns."), members, text);
    }
    for nested in &operation.nested {
        let name = format!("{path}{}", nested.name);
        let home = model.home(nested.target);
        if !nested.is_definition {
            let definition = names::path_to_pascal_case(&model.operations[home.operation].segments);
            let _ = writeln!(text, "{name}: TypeAlias = {definition}{}\n", home.name);
            continue;
        }
        match nested.target {
            Target::Record(index) => {
                let record = &model.records[index];
                emit_dict(&name, &format!("``{}`` of ``{call}``.", record.place), &record.members, text);
            }
            Target::Enum(index) => {
                let an_enum = &model.enums[index];
                let values: Vec<String> = an_enum.values.iter().map(|value| quoted(value)).collect();
                let _ = writeln!(text, "{name}: TypeAlias = Literal[{}] | str", values.join(", "));
                let _ = writeln!(text, "\"\"\"``{}`` of ``{call}``; other values may come.\"\"\"\n", an_enum.place);
            }
        }
    }
}

fn emit_dict(name: &str, doc: &str, members: &[Member], text: &mut String) {
    let type_of = |member: &Member| {
        let kind = type_of(name, member);
        if member.is_required { format!("Required[{kind}]") } else { kind }
    };
    let (words, reserved): (Vec<&Member>, Vec<&Member>) =
        members.iter().partition(|member| names::is_python_identifier(&member.name));
    // A member whose name is a reserved word can only stand in the other notation.
    let base = if reserved.is_empty() {
        "TypedDict".to_owned()
    } else {
        let items: Vec<String> =
            reserved.iter().map(|member| format!("{}: {}", quoted(&member.name), type_of(member))).collect();
        let _ = writeln!(text, "_{name} = TypedDict(\"_{name}\", {{{}}}, total=False)\n", items.join(", "));
        format!("_{name}")
    };
    let _ = writeln!(text, "class {name}({base}, total=False):\n    \"\"\"{doc}\"\"\"\n");
    for member in words {
        let _ = writeln!(text, "    {}: {}", member.name, type_of(member));
        write_docstring(&prose::lines(&member.doc, prose::to_docstring), "    ", text);
    }
}

fn type_of(owner: &str, member: &Member) -> String {
    let element = match member.kind {
        Kind::Text | Kind::Sensitive => "str",
        Kind::Integer => "int",
        Kind::Number => "float",
        Kind::Boolean => "bool",
        Kind::Any => "Any",
        Kind::File => "bytes",
        Kind::Nested(_) => &names::nested(owner, &member.name),
    };
    if member.is_list { format!("list[{element}]") } else { element.into() }
}

fn emit_operations(root: &Node<'_>) -> String {
    let nodes = root.walk();
    let mut text = String::new();
    for node in &nodes {
        if !node.operations.is_empty() {
            let paths: Vec<String> = node.paths().iter().map(|path| format!("``/{path}``")).collect();
            let _ = writeln!(text, "class {}:\n    \"\"\"{}\"\"\"\n", node.operations_name(), paths.join(", "));
            for operation in &node.operations {
                emit_method(operation, &mut text);
            }
        }
        if !node.children.is_empty() && !node.segments.is_empty() {
            let base = if node.operations.is_empty() { String::new() } else { format!("({})", node.operations_name()) };
            let _ = writeln!(text, "class {}{base}:", node.type_name());
            emit_steps(node, &mut text);
        }
    }
    text.push_str(UNTYPED_NODE);
    for method in ["get", "post", "patch", "put", "delete"] {
        let rest = "(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...";
        let _ = writeln!(text, "    def {method}{rest}\n    async def {method}_async{rest}");
    }
    text.push('\n');
    text.push_str(
        "class Operations:\n    \"\"\"What a client has for calling operations: the tree, ``chain``, and paths as an \
         index.\"\"\"\n\n",
    );
    emit_steps(root, &mut text);
    for node in &nodes {
        if node.operations.is_empty() {
            continue;
        }
        let paths: Vec<String> =
            node.paths().iter().flat_map(|path| [quoted(path), quoted(&format!("/{path}"))]).collect();
        let (paths, operations) = (paths.join(", "), node.operations_name());
        let _ = writeln!(text, "    @overload\n    def chain(self, path: Literal[{paths}]) -> {operations}: ...");
    }
    text.push_str("    @overload\n    def chain(self, path: str) -> UntypedNode: ...\n    __getitem__ = chain\n");
    let head = format!("# {NOTE}\n{OPERATIONS_HEAD}");
    head + &text
}

fn emit_steps(node: &Node<'_>, text: &mut String) {
    for (step, child) in &node.children {
        let _ = writeln!(text, "    @property\n    def {step}(self) -> {}: ...", child.own_name());
    }
    text.push('\n');
}

fn emit_method(operation: &Operation, text: &mut String) {
    let mut doc = vec![operation.fact.title.clone(), format!("`{}`", operation.call())];
    doc.extend(operation.notes());
    doc.push(operation.links().join("\n"));
    let doc = prose::to_docstring(doc.join("\n\n").trim_end());
    let path = names::path_to_pascal_case(&operation.segments);
    let params = format!("_t.{path}{}", operation.method_name());
    let data = match operation.fact.response.kind {
        ResponseKind::Json => format!("{params}Response"),
        ResponseKind::Empty => "None".into(),
        ResponseKind::Binary => "bytes".into(),
    };
    let default = if operation.has_required_params() { "" } else { " = ..." };
    let method = operation.method();
    let rest = format!("(self, params: {params}{default}, **options: Unpack[CallOptions]) -> Response[{data}]:");
    let _ = writeln!(text, "    def {method}{rest}");
    write_docstring(&doc.lines().map(str::to_owned).collect::<Vec<_>>(), "        ", text);
    let _ = writeln!(text, "    async def {method}_async{rest}");
    let _ = writeln!(text, "        \"\"\"{}: ``{method}``, awaited.\"\"\"\n", operation.fact.title);
}

fn write_docstring(lines: &[String], indent: &str, text: &mut String) {
    if let [line] = lines {
        let _ = writeln!(text, "{indent}\"\"\"{line}\"\"\"\n");
        return;
    }
    let _ = write!(text, "{indent}\"\"\"");
    for (index, line) in lines.iter().enumerate() {
        let indent = if index == 0 || line.is_empty() { "" } else { indent };
        let _ = writeln!(text, "{indent}{line}");
    }
    let _ = writeln!(text, "{indent}\"\"\"\n");
}

/// Comparing every overload with every other takes mypy a minute for the whole catalog, in the programs of users too.
const OPERATIONS_HEAD: &str = "# mypy would compare every overload with every other; pyright checks this file.
# mypy: ignore-errors
# A documented path and any other text overlap by intention.
# pyright: reportOverlappingOverload=false
\"\"\"Operations by name and path, for type checkers.\"\"\"

from collections.abc import Mapping
from typing import Any, Literal, overload

from typing_extensions import TypedDict, Unpack

from . import types as _t
from .response import Response

class CallOptions(TypedDict, total=False):
    \"\"\"What can be said about a single call.\"\"\"

    headers: Mapping[str, str]
    \"\"\"More headers.\"\"\"
    body: str
    \"\"\"The body as text, byte for byte; the parameters then fill path and query only.\"\"\"
    timeout: float
    \"\"\"Seconds for the whole exchange.\"\"\"

";

const UNTYPED_NODE: &str = "class UntypedNode:
    \"\"\"A path that the stubs do not list; it can be called all the same.\"\"\"

    def __getattr__(self, name: str) -> UntypedNode: ...
    def __getitem__(self, segment: str) -> UntypedNode: ...
";

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
