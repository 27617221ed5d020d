//! TypeScript declarations: `wasm/types/`.
//!
//! One file per product family holds the types of requests and responses and the methods of each path. `index.d.ts` holds
//! the three forms of a call: the tree of names, `chain(path)`, and the path as an index. Plain interfaces and one map from
//! path to interface keep editors fast.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use tenfen_catalog::ResponseKind;

use super::model::{Kind, Member, Model, Operation, Target};
use super::names::{self, Segment};
use super::output::{Files, NOTE};
use super::prose;
use super::tree::{self, Node};

const FOLDER: &str = "wasm/types";

/// The declarations of all families, the tree and the index.
pub(crate) fn emit(model: &Model) -> Files {
    let root = tree::build(model, Segment::to_camel_case);
    let nodes = root.walk();
    let families: BTreeSet<&str> = model.operations.iter().map(|operation| operation.fact.family.as_str()).collect();
    let mut files = Files::new();
    for family in &families {
        files.insert(format!("{FOLDER}/{family}.d.ts").into(), emit_family(model, family, &nodes));
    }
    files.insert(format!("{FOLDER}/values.d.ts").into(), emit_values());
    files.insert(format!("{FOLDER}/tree.d.ts").into(), emit_tree(&root, &nodes, &Flavour::ASYNC));
    files.insert(format!("{FOLDER}/tree_sync.d.ts").into(), emit_tree(&root, &nodes, &Flavour::SYNC));
    files.insert(format!("{FOLDER}/index.d.ts").into(), emit_index(&families, &nodes));
    files
}

/// The tree exists twice: with `post`, and for the entry that can wait with `postSync` besides.
struct Flavour {
    /// Before the names of its types.
    prefix: &'static str,
    is_sync: bool,
}

impl Flavour {
    const ASYNC: Self = Self { prefix: "", is_sync: false };
    const SYNC: Self = Self { prefix: "Sync", is_sync: true };

    fn name(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

fn head(about: &str) -> String {
    format!("// {NOTE}\n// {about}\n\n")
}

fn emit_values() -> String {
    head("Types that the declarations share.")
        + "/** A whole number. Beyond `Number.MAX_SAFE_INTEGER` it is a `bigint`. */\n\
           export type Integer = number | bigint;\n\n\
           /**\n * Parameters with members that the documents do not list:\n \
           * `const params: WithExtra<V3CertificatesGet> = { new_member: 1 }`.\n */\n\
           export type WithExtra<Params> = Params & Record<string, unknown>;\n"
}

fn emit_family(model: &Model, family: &str, nodes: &[&Node<'_>]) -> String {
    let mut text = String::new();
    let is_own = |operation: &&Operation| operation.fact.family == family;
    for node in nodes {
        let operations: Vec<&Operation> = node.operations.iter().copied().filter(is_own).collect();
        for operation in &operations {
            emit_types(model, operation, &mut text);
        }
        if !operations.is_empty() {
            let paths: Vec<String> = node.paths().iter().map(|path| format!("`/{path}`")).collect();
            let _ = writeln!(text, "/** {} */\nexport interface {} {{", paths.join(", "), node.operations_name());
            for operation in operations {
                emit_method(operation, &Flavour::ASYNC, &mut text);
            }
            text.push_str("}\n\n");
        }
    }
    let mut imports = String::from("import type { CallOptions, TenfenResponse } from '../js/client.js';\n");
    if text.contains("Integer") {
        imports += "import type { Integer } from './values.js';\n";
    }
    format!("{}{imports}\n{}\n", head(&format!("The operations of the product family `{family}`.")), text.trim_end())
}

fn emit_types(model: &Model, operation: &Operation, text: &mut String) {
    let call = operation.call();
    let path = names::path_to_pascal_case(&operation.segments);
    let method = format!("{path}{}", operation.method_name());
    emit_interface(&method, &format!("Parameters of `{call}`: {}.", operation.fact.title), &operation.request, text);
    if let Some(members) = &operation.response {
        emit_interface(&format!("{method}Response"), &format!("What `{call}` returns."), members, text);
    }
    for nested in &operation.nested {
        let name = format!("{path}{}", nested.name);
        let home = model.home(nested.target);
        if !nested.is_definition {
            let definition = names::path_to_pascal_case(&model.operations[home.operation].segments);
            let _ = writeln!(text, "export type {name} = {definition}{};\n", home.name);
            continue;
        }
        match nested.target {
            Target::Record(index) => {
                let record = &model.records[index];
                emit_interface(&name, &format!("`{}` of `{call}`.", record.place), &record.members, text);
            }
            Target::Enum(index) => {
                let an_enum = &model.enums[index];
                let values: Vec<String> = an_enum.values.iter().map(|value| quoted(value)).collect();
                let _ = writeln!(text, "/** `{}` of `{call}`; other values may come. */", an_enum.place);
                let _ = writeln!(text, "export type {name} = {} | (string & {{}});\n", values.join(" | "));
            }
        }
    }
}

fn emit_interface(name: &str, doc: &str, members: &[Member], text: &mut String) {
    let _ = writeln!(text, "/** {doc} */\nexport interface {name} {{");
    for member in members {
        let is_identifier = names::is_typescript_identifier(&member.name);
        let key = if is_identifier { member.name.clone() } else { quoted(&member.name) };
        let mark = if member.is_required { "" } else { "?" };
        write_doc(&prose::lines(&member.doc, prose::to_comment), text);
        let _ = writeln!(text, "  {key}{mark}: {};", type_of(name, member));
    }
    text.push_str("}\n\n");
}

fn type_of(owner: &str, member: &Member) -> String {
    let element = match member.kind {
        Kind::Text | Kind::Sensitive => "string",
        Kind::Integer => "Integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::Any => "unknown",
        Kind::File => "Uint8Array",
        Kind::Nested(_) => &names::nested(owner, &member.name),
    };
    if member.is_list { format!("{element}[]") } else { element.into() }
}

fn emit_method(operation: &Operation, flavour: &Flavour, text: &mut String) {
    if flavour.is_sync {
        let _ = writeln!(text, "  /** {}: `{}`, waiting for the response. */", operation.fact.title, operation.call());
    } else {
        emit_method_doc(operation, text);
    }
    let path = names::path_to_pascal_case(&operation.segments);
    let params = format!("{path}{}", operation.method_name());
    let data = match operation.fact.response.kind {
        ResponseKind::Json => format!("{params}Response"),
        ResponseKind::Empty => "undefined".into(),
        ResponseKind::Binary => "Uint8Array".into(),
    };
    let optional = if operation.has_required_params() { "" } else { "?" };
    let (method, response) = if flavour.is_sync {
        (operation.method() + "Sync", format!("TenfenResponse<{data}>"))
    } else {
        (operation.method(), format!("Promise<TenfenResponse<{data}>>"))
    };
    let _ = writeln!(text, "  {method}(params{optional}: {params}, options?: CallOptions): {response};");
}

fn emit_method_doc(operation: &Operation, text: &mut String) {
    let mut doc = vec![operation.fact.title.clone(), format!("`{}`", operation.call())];
    doc.extend(operation.notes());
    let mut lines = doc.join("\n\n");
    for (index, link) in operation.links().iter().enumerate() {
        lines += if index == 0 { "\n\n" } else { "\n" };
        let _ = write!(lines, "@see {link}");
    }
    write_doc(&lines.lines().map(str::to_owned).collect::<Vec<_>>(), text);
}

fn write_doc(lines: &[String], text: &mut String) {
    if let [line] = lines {
        let _ = writeln!(text, "  /** {line} */");
        return;
    }
    text.push_str("  /**\n");
    for line in lines {
        let _ = writeln!(text, "{}", format!("   * {line}").trim_end());
    }
    text.push_str("   */\n");
}

fn emit_tree(root: &Node<'_>, nodes: &[&Node<'_>], flavour: &Flavour) -> String {
    let mut imports: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut text = String::new();
    for node in nodes {
        if let Some(operation) = node.operations.first() {
            imports.entry(&operation.fact.family).or_default().insert(node.operations_name());
        }
        if flavour.is_sync && !node.operations.is_empty() {
            emit_sync_operations(node, flavour, &mut imports, &mut text);
        }
        if node.children.is_empty() {
            continue;
        }
        let is_root = node.segments.is_empty();
        let name = flavour.name(&if is_root { "Tree".into() } else { node.type_name() });
        let base = match node.operations.first() {
            Some(_) => format!(" extends {}", flavour.name(&node.operations_name())),
            None => String::new(),
        };
        if is_root {
            text.push_str("/** Every path as a chain of names: `client.v3.certificates.get()`. */\n");
        }
        let _ = writeln!(text, "export interface {name}{base} {{");
        for (step, child) in &node.children {
            let _ = writeln!(text, "  readonly {step}: {};", flavour.name(&child.own_name()));
        }
        text.push_str("}\n\n");
    }
    let paths = emit_paths(root, flavour);
    let mut head = head(if flavour.is_sync {
        "The tree of paths for the entry that can wait for a response: `postSync` beside `post`."
    } else {
        "The tree of paths."
    });
    if flavour.is_sync {
        head += "import type { CallOptions, TenfenResponse } from '../js/client.js';\n";
    }
    for (family, names) in imports {
        let names: Vec<String> = names.into_iter().collect();
        let _ = writeln!(head, "import type {{\n  {},\n}} from './{family}.js';", names.join(",\n  "));
    }
    format!("{head}\n{text}{paths}")
}

fn emit_sync_operations<'a>(
    node: &Node<'a>,
    flavour: &Flavour,
    imports: &mut BTreeMap<&'a str, BTreeSet<String>>,
    text: &mut String,
) {
    let name = node.operations_name();
    let _ = writeln!(text, "export interface {} extends {name} {{", flavour.name(&name));
    for operation in &node.operations {
        emit_method(operation, flavour, text);
        let path = names::path_to_pascal_case(&operation.segments);
        let types = imports.entry(&operation.fact.family).or_default();
        types.insert(format!("{path}{}", operation.method_name()));
        types.extend(operation.response.is_some().then(|| format!("{path}{}Response", operation.method_name())));
    }
    text.push_str("}\n\n");
}

fn emit_paths(root: &Node<'_>, flavour: &Flavour) -> String {
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    for node in root.walk() {
        for path in node.paths() {
            paths.insert(path.into(), flavour.name(&node.operations_name()));
        }
    }
    let name = flavour.name("Paths");
    let mut text = format!("/** The documented methods of every path. */\nexport interface {name} {{\n");
    for (path, operations) in &paths {
        let _ = writeln!(text, "  {}: {operations};\n  {}: {operations};", quoted(path), quoted(&format!("/{path}")));
    }
    text + "}\n"
}

fn emit_index(families: &BTreeSet<&str>, nodes: &[&Node<'_>]) -> String {
    let roots: BTreeSet<String> =
        nodes.iter().filter_map(|node| node.segments.first()).map(Segment::to_module).collect();
    let mut text = head("All declarations of operations, and the three forms of a call.");
    text += "import type { UntypedNode } from '../js/client.js';\n\
             import type { Paths, Tree } from './tree.js';\n\
             import type { SyncPaths, SyncTree } from './tree_sync.js';\n\n";
    for family in families {
        let _ = writeln!(text, "export type * from './{family}.js';");
    }
    text +=
        "export type * from './tree.js';\nexport type * from './tree_sync.js';\nexport type * from './values.js';\n";
    let unknown: Vec<String> =
        roots.iter().flat_map(|root| [format!("`{root}/${{string}}`"), format!("`/{root}/${{string}}`")]).collect();
    let _ = write!(
        text,
        "\n/** Paths that the declarations do not list: they can be called all the same. */\n\
         export interface UnknownPaths {{\n  [path: {}]: UntypedNode;\n}}\n",
        unknown.join(" | ")
    );
    for (prefix, what) in [("", "client"), ("Sync", "client that can wait")] {
        let _ = write!(
            text,
            "\n/** A path as text, with or without leading slash, with `{{name}}` placeholders. */\n\
             export interface {prefix}Chain {{\n  \
               chain<Path extends keyof {prefix}Paths>(path: Path): {prefix}Paths[Path];\n  \
               chain(path: string): UntypedNode;\n}}\n\n\
             /** What a {what} has for calling operations: the tree, `chain`, and paths as an index. */\n\
             export type {prefix}Operations = {prefix}Tree & {prefix}Paths & UnknownPaths & {prefix}Chain;\n"
        );
    }
    text
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
