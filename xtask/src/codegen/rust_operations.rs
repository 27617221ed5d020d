//! The operation table: `core/src/generated/operations.rs` and one file per family below it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use tenfen_catalog::{BodyKind, Encryption, Field, FieldKind, Operation as Fact, ResponseKind};

use super::model::{Model, Operation};
use super::names;
use super::output::{Files, NOTE};

const FOLDER: &str = "core/src/generated";

/// The files of the table, not yet formatted.
pub(crate) fn emit(model: &Model) -> Files {
    let families: BTreeSet<&str> = model.operations.iter().map(|operation| operation.fact.family.as_str()).collect();
    let mut files = Files::new();
    for family in &families {
        let operations: Vec<&Operation> =
            model.operations.iter().filter(|operation| operation.fact.family == *family).collect();
        files.insert(format!("{FOLDER}/operations/{family}.rs").into(), emit_family(family, &operations));
    }
    files.insert(format!("{FOLDER}/operations.rs").into(), emit_table(model, &families));
    files
}

fn emit_table(model: &Model, families: &BTreeSet<&str>) -> String {
    let mut rows: Vec<&Operation> = model.operations.iter().collect();
    rows.sort_by_key(|operation| (names::fold(&operation.fact.path), operation.fact.method.as_str()));
    let mut text = format!("// {NOTE}\n//! The documented operations.\n\n");
    for family in families {
        let _ = writeln!(text, "pub(crate) mod {};", names::to_rust_identifier(family));
    }
    text += "\nuse crate::operation::Operation;\n\n";
    text += "/// Every operation, sorted by path in lower case without `-` and `_`, then by the method's name.\n";
    text += "pub(crate) static OPERATIONS: &[&Operation] = &[\n";
    for operation in rows {
        let family = names::to_rust_identifier(&operation.fact.family);
        let _ = writeln!(text, "&{family}::{},", operation.constant());
    }
    text + "];\n"
}

fn emit_family(family: &str, operations: &[&Operation]) -> String {
    let mut lists = Lists::default();
    for operation in operations {
        let params = &operation.fact.params;
        for fields in [&params.path, &params.query, &params.headers, &params.body.fields] {
            lists.count(fields);
        }
    }
    let rows: String = operations.iter().map(|operation| emit_operation(operation, &mut lists)).collect();
    let mut text = format!("// {NOTE}\n//! The operations of the product family `{family}`.\n\n");
    let used = |word: &str| rows.contains(word) || lists.statics.contains(word);
    let types: Vec<&str> =
        ["BodyRule", "Entry", "Field", "Kind", "LimitScope", "Operation", "RateLimit", "ResponseKind", "ResponseRule"]
            .into_iter()
            .filter(|name| used(&format!("{name} {{")) || used(&format!("{name}::")))
            .collect();
    let _ = write!(
        text,
        "use crate::http::Method;\nuse crate::operation::{{{}}};\n\n{rows}{}",
        types.join(", "),
        lists.statics
    );
    text
}

fn emit_operation(operation: &Operation, lists: &mut Lists) -> String {
    let fact = &operation.fact;
    let name = operation.constant();
    let mut text =
        format!("/// {}: `{}`.\npub(crate) static {name}: Operation = Operation {{\n", fact.title, operation.call());
    let mut row = |key: &str, value: String| {
        let _ = writeln!(text, "{key}: {value},");
    };
    row("method", format!("Method::{}", operation.method_name()));
    row("path", format!("{:?}", fact.path));
    row("entry", emit_entry(fact));
    row("path_params", lists.emit(&fact.params.path, &name));
    row("query", lists.emit(&fact.params.query, &name));
    row("headers", lists.emit(&fact.params.headers, &name));
    let fields = lists.emit(&fact.params.body.fields, &name);
    let body = match fact.params.body.kind {
        BodyKind::None => "BodyRule::None".into(),
        BodyKind::Json => format!("BodyRule::Json({fields})"),
        BodyKind::Multipart => format!("BodyRule::Multipart({fields})"),
    };
    row("body", body);
    row("response", emit_response(fact));
    let limit = fact.rate_limit.as_ref().map_or("None".into(), |limit| {
        let scope = names::to_pascal_case(&limit.per);
        let (count, interval) = (limit.count, limit.interval_s);
        format!("Some(RateLimit {{ per: LimitScope::{scope}, count: {count}, interval_s: {interval} }})")
    });
    row("rate_limit", limit);
    row("signed", fact.signed.to_string());
    row("#[cfg(feature = \"typed\")]\ntitle", format!("{:?}", fact.title));
    row("#[cfg(feature = \"typed\")]\ndocs", format!("&{:?}", fact.docs));
    text + "};\n\n"
}

fn emit_entry(fact: &Fact) -> String {
    let Some(required) = fact.host_required else { return "None".into() };
    let base_path = fact.base_path.as_deref().unwrap_or_default();
    format!("Some(Entry {{ host: {:?}, base_path: {base_path:?}, required: {required} }})", fact.host)
}

fn emit_response(fact: &Fact) -> String {
    let response = &fact.response;
    let kind = match response.kind {
        ResponseKind::Json => "Json",
        ResponseKind::Empty => "Empty",
        ResponseKind::Binary => "Binary",
    };
    let required = response.fields.iter().find(|field| field.required).map(|field| field.name.as_str());
    let has = |name| response.fields.iter().any(|field| field.name == name);
    format!(
        "ResponseRule {{ kind: ResponseKind::{kind}, status: {}, signed: {}, required: {required:?}, \
         has_code_and_message: {} }}",
        response.status,
        response.signed,
        has("code") && has("message")
    )
}

/// The lists of fields of a family. What occurs more than once becomes a static of its own.
#[derive(Default)]
struct Lists {
    /// How often each nested list occurs, not counting those inside of a list that was seen before.
    counts: BTreeMap<String, usize>,
    /// The static for a list that occurs more than once.
    shared: BTreeMap<String, String>,
    /// The text of these statics.
    statics: String,
}

impl Lists {
    fn count(&mut self, fields: &[Field]) {
        for field in fields.iter().filter(|field| !field.fields.is_empty()) {
            let count = self.counts.entry(content(&field.fields)).or_default();
            *count += 1;
            if *count == 1 {
                self.count(&field.fields);
            }
        }
    }

    /// `&[Field::new(…), …]`; `name` is the beginning of the names of the statics it needs.
    fn emit(&mut self, fields: &[Field], name: &str) -> String {
        let fields: Vec<String> = fields.iter().map(|field| self.emit_field(field, name)).collect();
        format!("&[{}]", fields.join(", "))
    }

    fn emit_field(&mut self, field: &Field, name: &str) -> String {
        let mut text = format!("Field::new({:?}, Kind::{})", field.name, kind(field));
        if field.required {
            text += ".required()";
        }
        if is_list(field) {
            text += ".list()";
        }
        if field.json_encoded {
            text += ".json_encoded()";
        }
        if field.encrypted == Some(Encryption::PlatformKey) {
            text += ".encrypted()";
        }
        if field.fields.is_empty() {
            return text;
        }
        let name = format!("{name}_{}", field.name.replace('-', "_").to_uppercase());
        let key = content(&field.fields);
        let list = match self.shared.get(&key) {
            Some(shared) => shared.clone(),
            None if self.counts.get(&key).is_some_and(|count| *count > 1) => {
                let list = self.emit(&field.fields, &name);
                let _ = writeln!(self.statics, "static {name}: &[Field] = {list};\n");
                self.shared.insert(key, name.clone());
                name
            }
            None => self.emit(&field.fields, &name),
        };
        format!("{text}.with({list})")
    }
}

/// What makes two lists equal, as far as the table tells.
fn content(fields: &[Field]) -> String {
    let one = |field: &Field| {
        let marks =
            (field.required, is_list(field), field.json_encoded, field.encrypted == Some(Encryption::PlatformKey));
        format!("{} {} {marks:?} [{}]", field.name, kind(field), content(&field.fields))
    };
    fields.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn kind(field: &Field) -> &'static str {
    if field.type_uncertain {
        return "Any";
    }
    match field.kind {
        FieldKind::Text | FieldKind::Texts => "Text",
        FieldKind::Integer | FieldKind::Integers => "Integer",
        FieldKind::Number | FieldKind::Numbers => "Number",
        FieldKind::Boolean | FieldKind::Booleans => "Boolean",
        FieldKind::Object | FieldKind::Objects if field.fields.is_empty() => "Any",
        FieldKind::Object | FieldKind::Objects => "Object",
        FieldKind::File => "File",
    }
}

fn is_list(field: &Field) -> bool {
    let lists = [FieldKind::Texts, FieldKind::Integers, FieldKind::Numbers, FieldKind::Booleans, FieldKind::Objects];
    !field.type_uncertain && lists.contains(&field.kind)
}
