//! The typed layer: `core/src/generated/v3.rs` and the modules below it, which mirror the URLs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use tenfen_catalog::ResponseKind;

use super::model::{Kind, Member, Model, Operation, Target};
use super::names::{self, Segment};
use super::output::{Files, NOTE};
use super::prose;

const FOLDER: &str = "core/src/generated";

/// A file with more lines is split by the next step of the path.
const LINES_PER_FILE: usize = 2_000;

/// One step of a path: what is called there, and the steps after it.
#[derive(Default)]
struct Module<'a> {
    /// The literal path down to here; where steps merged, the first in order.
    path: String,
    operations: Vec<&'a Operation>,
    children: BTreeMap<String, Module<'a>>,
}

/// The files of the typed layer, not yet formatted.
pub(crate) fn emit(model: &Model) -> Files {
    let mut root = Module::default();
    for operation in &model.operations {
        let mut module = &mut root;
        let mut path = String::new();
        for (segment, written) in operation.segments.iter().zip(operation.fact.path.split('/').skip(1)) {
            let _ = write!(path, "/{written}");
            module = module.children.entry(segment.to_module()).or_default();
            if module.path.is_empty() {
                module.path.clone_from(&path);
            }
        }
        module.operations.push(operation);
    }
    let emitter = Emitter { model };
    let mut files = Files::new();
    for (name, module) in &root.children {
        emitter.emit_file(&format!("{FOLDER}/{name}"), module, &mut files);
    }
    files
}

struct Emitter<'a> {
    model: &'a Model,
}

impl Emitter<'_> {
    /// Writes a module to a file of its own, and its children to theirs if it would be too long.
    fn emit_file(&self, path: &str, module: &Module<'_>, files: &mut Files) {
        let head = format!("// {NOTE}\n//! `{}`\n\n", module.path);
        let whole = self.emit_content(module, 0);
        let text = if whole.lines().count() <= LINES_PER_FILE || module.children.is_empty() {
            whole
        } else {
            let mut text = String::new();
            for (name, child) in &module.children {
                self.emit_file(&format!("{path}/{name}"), child, files);
                let _ = writeln!(text, "pub mod {};", names::to_rust_identifier(name));
            }
            text + "\n" + &self.emit_own(module, 0)
        };
        files.insert(format!("{path}.rs").into(), head + &text);
    }

    /// The content of a module with its children inside.
    fn emit_content(&self, module: &Module<'_>, depth: usize) -> String {
        let mut text = self.emit_own(module, depth);
        for (name, child) in &module.children {
            let content = self.emit_content(child, depth + 1);
            let name = names::to_rust_identifier(name);
            let gap = if text.is_empty() { "" } else { "\n" };
            let _ = writeln!(text, "{gap}/// `{}`\npub mod {name} {{\n{content}}}", child.path);
        }
        text
    }

    /// The types of the operations of a module, without its children.
    fn emit_own(&self, module: &Module<'_>, depth: usize) -> String {
        let mut items = String::new();
        for operation in &module.operations {
            self.emit_operation(operation, depth, &mut items);
        }
        imports(&items) + &items
    }

    fn emit_operation(&self, operation: &Operation, depth: usize, text: &mut String) {
        let method = operation.method_name();
        let call = operation.call();
        let title = &operation.fact.title;
        let mut doc = vec![title.clone(), String::new(), format!("`{call}`")];
        for note in operation.notes() {
            doc.extend([String::new(), note]);
        }
        doc.extend(links(operation));
        text.push('\n');
        write_doc(text, &doc);
        let _ = writeln!(text, "#[doc(alias = {title:?})]\n#[doc(alias = {call:?})]");
        Self::emit_struct(&method, &operation.request, depth, text);
        let response = match operation.fact.response.kind {
            ResponseKind::Json => format!("{method}Response"),
            ResponseKind::Empty | ResponseKind::Binary => "Empty".into(),
        };
        let family = names::to_rust_identifier(&operation.fact.family);
        let constant = format!("operations::{family}::{}", operation.constant());
        let _ = writeln!(
            text,
            "\nimpl Request for {method} {{\nconst OPERATION: &'static Operation = &{constant};\n\
             type Response = {response};\n}}"
        );
        if let Some(members) = &operation.response {
            let mut doc = vec![
                format!("What `{call}` returns."),
                String::new(),
                "A required member is there by the documents; any may be absent in fact.".into(),
            ];
            doc.extend(links(operation));
            text.push('\n');
            write_doc(text, &doc);
            Self::emit_struct(&response, members, depth, text);
        }
        for nested in &operation.nested {
            match nested.target {
                target if !nested.is_definition => self.emit_alias(operation, &nested.name, target, text),
                Target::Record(index) => {
                    let record = &self.model.records[index];
                    text.push('\n');
                    write_doc(text, &[format!("`{}` of `{call}`.", record.place)]);
                    Self::emit_struct(&nested.name, &record.members, depth, text);
                }
                Target::Enum(index) => self.emit_enum(&call, index, depth, text),
            }
        }
    }

    fn emit_struct(name: &str, members: &[Member], depth: usize, text: &mut String) {
        let _ = writeln!(text, "#[derive(Clone, Debug, Default, PartialEq)]\npub struct {name} {{");
        let indent = "    ".repeat(depth);
        let mut places = String::new();
        for (index, member) in members.iter().enumerate() {
            let field = names::to_rust_field(&member.name);
            let kind = Self::type_of(name, member);
            write_doc(text, &prose::lines(&member.doc, prose::to_markdown));
            let _ = writeln!(text, "pub {field}: Option<{kind}>,");
            let _ = writeln!(places, "{indent}    {index} {field} {:?},", member.name);
        }
        text.push_str("/// Members that the documents do not list.\npub extra: Extra,\n}\n\n");
        let _ = writeln!(text, "record! {{ {name} {{\n{places}{indent}}} }}");
    }

    fn emit_enum(&self, call: &str, index: usize, depth: usize, text: &mut String) {
        let an_enum = &self.model.enums[index];
        let values: Vec<&str> = an_enum.values.iter().map(String::as_str).collect();
        let indent = "    ".repeat(depth);
        let _ = writeln!(text, "\nopen_enum! {{\n{indent}    /// `{}` of `{call}`.", an_enum.place);
        let _ = writeln!(text, "{indent}    {} {{", an_enum.home.name);
        for (value, variant) in values.iter().zip(names::to_variants(&values)) {
            let _ = writeln!(text, "{indent}        {variant} = {value:?},");
        }
        let _ = writeln!(text, "{indent}    }}\n{indent}}}");
    }

    /// Another name for a shape that is defined at another place.
    fn emit_alias(&self, operation: &Operation, name: &str, target: Target, text: &mut String) {
        let home = self.model.home(target);
        let definition = &self.model.operations[home.operation];
        if definition.segments == operation.segments {
            let _ = writeln!(text, "\npub use self::{} as {name};", home.name);
        } else {
            let modules = definition.segments.iter().map(Segment::to_module);
            let modules: Vec<String> = modules.map(|module| names::to_rust_identifier(&module)).collect();
            let _ = writeln!(text, "\npub use crate::generated::{}::{} as {name};", modules.join("::"), home.name);
        }
    }

    /// The type of a member of the struct `owner`. Names of nested shapes go by their place, so they are always at hand.
    fn type_of(owner: &str, member: &Member) -> String {
        let element = match member.kind {
            Kind::Text => "String",
            Kind::Sensitive => "Sensitive",
            Kind::Integer => "i64",
            Kind::Number => "f64",
            Kind::Boolean => "bool",
            Kind::Any => "Value",
            Kind::File => "Upload",
            Kind::Nested(_) => &names::nested(owner, &member.name),
        };
        if member.is_list { format!("Vec<{element}>") } else { element.into() }
    }
}

/// The `use` lines that the items need.
fn imports(items: &str) -> String {
    if items.is_empty() {
        return String::new();
    }
    let needs = [
        ("alloc", "<String>", "alloc::string::String"),
        ("alloc", "Vec<", "alloc::vec::Vec"),
        ("other", "<Value>", "serde_json::Value"),
        ("own", "impl Request for", "crate::call::Request"),
        ("own", "<Upload>", "crate::call::Upload"),
        ("own", "&operations::", "crate::generated::operations"),
        ("own", "&'static Operation", "crate::operation::Operation"),
        ("own", "<Sensitive>", "crate::sensitive::Sensitive"),
    ];
    let mut groups: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (group, sign, path) in needs {
        if items.contains(sign) {
            groups.entry(group).or_default().push(format!("use {path};"));
        }
    }
    let from_record: BTreeSet<&str> =
        [("= Empty;", "Empty"), (": Extra,", "Extra"), ("open_enum! {", "open_enum"), ("record! {", "record")]
            .into_iter()
            .filter(|(sign, _)| items.contains(sign))
            .map(|(_, name)| name)
            .collect();
    let from_record: Vec<&str> = from_record.into_iter().collect();
    let own = groups.entry("own").or_default();
    own.push(format!("use crate::record::{{{}}};", from_record.join(", ")));
    own.sort();
    let lines = ["alloc", "other", "own"].iter().filter_map(|group| groups.get(group));
    lines.map(|lines| lines.join("\n") + "\n\n").collect()
}

fn links(operation: &Operation) -> Vec<String> {
    let links: Vec<String> = operation.links().iter().map(|link| format!("<{link}>")).collect();
    match links.as_slice() {
        [] => Vec::new(),
        [link] => vec![String::new(), format!("Official document: {link}")],
        _ => vec![String::new(), format!("Official documents: {}", links.join(", "))],
    }
}

fn write_doc(text: &mut String, lines: &[String]) {
    for line in lines {
        let _ = writeln!(text, "{}", format!("/// {line}").trim_end());
    }
}
