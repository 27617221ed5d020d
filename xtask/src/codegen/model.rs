//! The catalog as the emitters need it: every request and response a list of members, equal nested shapes merged.
//!
//! A nested object or enumeration is named by where it stands: method, `Response` for what comes back, field path. Objects
//! with the same members, described alike, under the same field name are one shape inside a product family, and so are
//! enumerations with the same values. The shape is defined where it occurs first; at its other places it has its name there
//! as an alias. So a name, once generated, stays valid whatever is added to the catalog.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tenfen_catalog::{Encryption, Field, FieldKind, Glossary, Operation as Fact, RateLimit, ResponseKind};

use super::names::{self, Segment};

/// Everything the emitters need to know.
#[derive(Debug)]
pub(crate) struct Model {
    /// The operations, sorted by path and method.
    pub(crate) operations: Vec<Operation>,
    /// The shapes of nested objects.
    pub(crate) records: Vec<Record>,
    /// The enumerations.
    pub(crate) enums: Vec<Enum>,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// What the catalog says.
    pub(crate) fact: Fact,
    /// The steps of its path.
    pub(crate) segments: Vec<Segment>,
    /// The parameters: path, query, headers, body. A name documented in two places stands at the first.
    pub(crate) request: Vec<Member>,
    /// The members of the JSON that comes back; none for an empty response or a file.
    pub(crate) response: Option<Vec<Member>>,
    /// The nested shapes and enumerations that are named in this operation, in the order they occur.
    pub(crate) nested: Vec<Nested>,
}

/// A name for a nested shape or enumeration, in the operation it stands in.
#[derive(Debug)]
pub(crate) struct Nested {
    /// Such as `PatchBalanceInformation`.
    pub(crate) name: String,
    /// What it names.
    pub(crate) target: Target,
    /// Whether the target is defined here; else this is another name for it.
    pub(crate) is_definition: bool,
}

/// A nested shape or enumeration, by its position in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// In [`Model::records`].
    Record(usize),
    /// In [`Model::enums`].
    Enum(usize),
}

/// The shape of a nested object.
#[derive(Debug)]
pub(crate) struct Record {
    /// Where it is defined.
    pub(crate) home: Home,
    /// The field it was first seen in, as `body.amount`.
    pub(crate) place: String,
    /// Its members.
    pub(crate) members: Vec<Member>,
}

/// An open enumeration.
#[derive(Debug)]
pub(crate) struct Enum {
    /// Where it is defined.
    pub(crate) home: Home,
    /// The field it was first seen in.
    pub(crate) place: String,
    /// Its values, in the documented order.
    pub(crate) values: Vec<String>,
}

/// Where a nested shape is defined: the operation's position in the model, and the name there.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    /// In [`Model::operations`].
    pub(crate) operation: usize,
    /// Such as `PatchBalanceInformation`.
    pub(crate) name: String,
}

/// A parameter of a request, or a member of a response or of a nested object.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The name, as the API spells it.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) kind: Kind,
    /// Whether it is a list.
    pub(crate) is_list: bool,
    /// Whether the documents require it.
    pub(crate) is_required: bool,
    /// What it means, in English and in Chinese, where the glossary says it; then what the catalog says about it. Sentences
    /// without markup, but with code in backticks; each a paragraph of its own.
    pub(crate) doc: Vec<String>,
}

/// What a member, or each element of it, holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Sensitive,
    Integer,
    Number,
    Boolean,
    Any,
    File,
    Nested(Target),
}

/// Where a list of fields stands; the first word of a member's doc.
#[derive(Clone, Copy)]
enum Place {
    Path,
    Query,
    Header,
    Body,
    /// A response, or inside of an object.
    Object,
}

/// Makes the model of the operations in `families`, or of all of them, with what the glossary says about their fields.
///
/// # Errors
///
/// A text that names the first two things that would get the same name.
pub(crate) fn build(facts: &[Fact], glossary: &Glossary, families: Option<&[&str]>) -> Result<Model, String> {
    let mut builder = Builder {
        glossary,
        operations: Vec::new(),
        records: Vec::new(),
        enums: Vec::new(),
        known: BTreeMap::new(),
        nested: Vec::new(),
    };
    for fact in facts {
        if families.is_none_or(|families| families.contains(&fact.family.as_str())) {
            builder.add(fact);
        }
    }
    let Builder { operations, records, enums, .. } = builder;
    let model = Model { operations, records, enums };
    super::hazards::check(&model)?;
    Ok(model)
}

impl Model {
    /// Where a nested shape or enumeration is defined.
    pub(crate) fn home(&self, target: Target) -> &Home {
        match target {
            Target::Record(index) => &self.records[index].home,
            Target::Enum(index) => &self.enums[index].home,
        }
    }
}

impl Operation {
    /// `POST /v3/…`.
    pub(crate) fn call(&self) -> String {
        format!("{} {}", self.fact.method.as_str(), self.fact.path)
    }

    /// `Post`.
    pub(crate) fn method_name(&self) -> String {
        names::to_pascal_case(&self.method())
    }

    /// `post`.
    pub(crate) fn method(&self) -> String {
        self.fact.method.as_str().to_lowercase()
    }

    /// `V3_CERTIFICATES_GET`.
    pub(crate) fn constant(&self) -> String {
        format!("{}_{}", names::path_to_constant(&self.segments), self.fact.method.as_str())
    }

    /// Whether the documents require a parameter.
    pub(crate) fn has_required_params(&self) -> bool {
        self.request.iter().any(|member| member.is_required)
    }

    /// The addresses of the official documents.
    pub(crate) fn links(&self) -> Vec<String> {
        let link = |doc: &String| match doc.split_once('/') {
            Some(("merchant" | "partner", _)) => format!("https://pay.weixin.qq.com/doc/v3/{doc}"),
            Some(("global", number)) => format!("https://pay.weixin.qq.com/doc/global/v3/{number}"),
            _ => format!("https://{doc}"),
        };
        self.fact.docs.iter().map(link).collect()
    }

    /// What the catalog says about the operation besides title and documents, in sentences, in Markdown.
    pub(crate) fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        for notice in &self.fact.notices {
            notes.push(match notice.as_str() {
                "offline" => "Withdrawn by WeChat Pay.".into(),
                "superseded" => "Superseded by a newer operation.".into(),
                "by_invitation" => "Open to invited merchants only.".into(),
                _ => "In trial: open to some merchants only.".into(),
            });
        }
        if !self.fact.replaced_by.is_empty() {
            let successor = |page: &String| match page.split_once('#') {
                Some((path, method)) => format!("`{} {path}`", method.to_uppercase()),
                None => format!("`{page}`"),
            };
            let successors: Vec<String> = self.fact.replaced_by.iter().map(successor).collect();
            notes.push(format!("Its successor is {}.", successors.join(" and ")));
        }
        let modes: Vec<&str> = self.fact.modes.iter().map(String::as_str).collect();
        match modes.as_slice() {
            ["direct"] => notes.push("For merchants.".into()),
            ["partner"] => notes.push("For service providers.".into()),
            [] => {}
            _ => notes.push("For merchants and service providers.".into()),
        }
        if let Some(RateLimit { per, count, interval_s }) = &self.fact.rate_limit {
            let interval = if *interval_s == 1 { "second".into() } else { format!("{interval_s} seconds") };
            let scope = match per.as_str() {
                "merchant" => " and merchant",
                "service_provider_merchant" => " and service provider",
                "target_merchant" => " and merchant it is about",
                "api" => ", shared by everybody",
                _ => "",
            };
            let calls = if *count == 1 { "call" } else { "calls" };
            notes.push(format!("At most {count} {calls} per {interval}{scope}."));
        }
        match self.fact.response.kind {
            ResponseKind::Json => {}
            ResponseKind::Empty => notes.push(format!("The response is empty, status {}.", self.fact.response.status)),
            ResponseKind::Binary => notes.push("The response is a file.".into()),
        }
        if !self.fact.response.signed {
            notes.push("The response is not signed.".into());
        }
        notes
    }
}

struct Builder<'a> {
    glossary: &'a Glossary,
    operations: Vec<Operation>,
    records: Vec<Record>,
    enums: Vec<Enum>,
    /// Shapes and enumerations by family, field name and content.
    known: BTreeMap<(String, String, String), Target>,
    /// What is named in the operation being added.
    nested: Vec<Nested>,
}

/// Where the walk through the fields of an operation is.
struct Walk<'a> {
    /// The operation: `POST /v3/…`.
    call: &'a str,
    family: &'a str,
    place: Place,
    /// The beginning of the name of a nested shape: `PatchBalance`.
    name: String,
    /// The trail of field names: `body.amount`.
    trail: String,
}

impl Builder<'_> {
    fn add(&mut self, fact: &Fact) {
        let method = names::to_pascal_case(&fact.method.as_str().to_lowercase());
        let call = &format!("{} {}", fact.method.as_str(), fact.path);
        let params = &fact.params;
        let mut request: Vec<Member> = Vec::new();
        for (fields, place, trail) in [
            (&params.path, Place::Path, "path"),
            (&params.query, Place::Query, "query"),
            (&params.headers, Place::Header, "headers"),
            (&params.body.fields, Place::Body, "body"),
        ] {
            let walk = Walk { call, family: &fact.family, place, name: method.clone(), trail: trail.into() };
            for field in fields {
                if request.iter().all(|member| member.name != field.name) {
                    request.push(self.member(field, &walk));
                }
            }
        }
        let response = (fact.response.kind == ResponseKind::Json).then(|| {
            let name = format!("{method}Response");
            let walk = Walk { call, family: &fact.family, place: Place::Object, name, trail: "response".into() };
            fact.response.fields.iter().map(|field| self.member(field, &walk)).collect()
        });
        let segments = names::segments(&fact.path);
        let nested = std::mem::take(&mut self.nested);
        self.operations.push(Operation { fact: fact.clone(), segments, request, response, nested });
    }

    fn member(&mut self, field: &Field, walk: &Walk<'_>) -> Member {
        let nested = Walk {
            call: walk.call,
            family: walk.family,
            place: Place::Object,
            name: names::nested(&walk.name, &field.name),
            trail: format!("{}.{}", walk.trail, field.name),
        };
        let kind = match field.kind {
            _ if field.type_uncertain => Kind::Any,
            _ if field.encrypted.is_some() => Kind::Sensitive,
            FieldKind::Object | FieldKind::Objects if field.fields.is_empty() => Kind::Any,
            FieldKind::Object | FieldKind::Objects => Kind::Nested(self.record(field, &nested)),
            FieldKind::Text | FieldKind::Texts if field.values.is_empty() || field.json_encoded => Kind::Text,
            FieldKind::Text | FieldKind::Texts => Kind::Nested(self.enumeration(field, &nested)),
            FieldKind::Integer | FieldKind::Integers => Kind::Integer,
            FieldKind::Number | FieldKind::Numbers => Kind::Number,
            FieldKind::Boolean | FieldKind::Booleans => Kind::Boolean,
            FieldKind::File => Kind::File,
        };
        let sentence = self.glossary.sentence(walk.family, walk.call, &nested.trail);
        let mut doc = sentence.map_or_else(Vec::new, |sentence| vec![sentence.en.clone(), sentence.zh.clone()]);
        doc.push(fact_line(field, walk.place, kind));
        Member {
            name: field.name.clone(),
            kind,
            is_list: is_list(field) && !field.type_uncertain,
            is_required: field.required,
            doc,
        }
    }

    fn record(&mut self, field: &Field, walk: &Walk<'_>) -> Target {
        let mut content = facts(&field.fields);
        // One shape has one set of sentences. Those that are for this place alone make it a shape of its own.
        let sentences = self.glossary.inside(walk.call, &walk.trail);
        content.extend(sentences.map(|(place, sentence)| json!([place, sentence.en, sentence.zh])));
        let (target, is_new) = self.find_or_insert(walk, field, &Value::from(content), |builder, home| {
            builder.records.push(Record { home, place: walk.trail.clone(), members: Vec::new() });
            Target::Record(builder.records.len() - 1)
        });
        // Once more for a known shape: what is nested in it gets its name at this place too.
        let members = field.fields.iter().map(|field| self.member(field, walk)).collect();
        if let Target::Record(index) = target
            && is_new
        {
            self.records[index].members = members;
        }
        target
    }

    fn enumeration(&mut self, field: &Field, walk: &Walk<'_>) -> Target {
        let values: Vec<String> = field.values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let insert = |builder: &mut Self, home| {
            builder.enums.push(Enum { home, place: walk.trail.clone(), values });
            Target::Enum(builder.enums.len() - 1)
        };
        self.find_or_insert(walk, field, &Value::from(field.values.clone()), insert).0
    }

    fn find_or_insert(
        &mut self,
        walk: &Walk<'_>,
        field: &Field,
        content: &Value,
        insert: impl FnOnce(&mut Self, Home) -> Target,
    ) -> (Target, bool) {
        let key = (walk.family.to_owned(), field.name.clone(), content.to_string());
        let known = self.known.get(&key).copied();
        let target = known.unwrap_or_else(|| {
            let home = Home { operation: self.operations.len(), name: walk.name.clone() };
            insert(self, home)
        });
        self.known.insert(key, target);
        self.nested.push(Nested { name: walk.name.clone(), target, is_definition: known.is_none() });
        (target, known.is_none())
    }
}

/// What two shapes must have in common to be one.
fn facts(fields: &[Field]) -> Vec<Value> {
    fields.iter().filter_map(|field| serde_json::to_value(field).ok()).collect()
}

fn is_list(field: &Field) -> bool {
    matches!(
        field.kind,
        FieldKind::Texts | FieldKind::Integers | FieldKind::Numbers | FieldKind::Booleans | FieldKind::Objects
    )
}

/// What the catalog says about a field, in sentences.
fn fact_line(field: &Field, place: Place, kind: Kind) -> String {
    let necessity = if field.required { "required" } else { "optional" };
    let mut doc = match place {
        Place::Path => format!("Path parameter, {necessity}."),
        Place::Query => format!("Query parameter, {necessity}."),
        Place::Header => format!("Header `{}`, {necessity}.", field.name),
        Place::Body => format!("Body member, {necessity}."),
        Place::Object => if field.required { "Required." } else { "Optional." }.into(),
    };
    let mut say = |sentence: &str| {
        doc.push(' ');
        doc.push_str(sentence);
    };
    match field.encrypted {
        Some(Encryption::PlatformKey) => say("Travels encrypted with a key of WeChat Pay."),
        Some(Encryption::MerchantCert) => say("Arrives encrypted with the key of the merchant's certificate."),
        Some(Encryption::AesGcm) => say("Arrives encrypted with the APIv3 key."),
        None => {}
    }
    if field.json_encoded {
        let root = if field.json_root.as_deref() == Some("array") { "array" } else { "object" };
        say(&format!("A string that holds a JSON {root}."));
    }
    if field.type_uncertain {
        say("The documents are not clear about its type.");
    }
    let is_enum = matches!(kind, Kind::Nested(Target::Enum(_)));
    if !field.values.is_empty() && !is_enum {
        let value = |value: &Value| format!("`{}`", value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let values: Vec<String> = field.values.iter().map(value).collect();
        say(&format!("Documented values: {}.", values.join(", ")));
    }
    if field.source.is_some() {
        say("Known from the official SDKs only.");
    } else if field.inferred {
        say("Known from an official sample only.");
    }
    doc
}

#[cfg(test)]
mod tests {
    use super::*;
    use tenfen_catalog::Catalog;

    /// Two operations that each have a member `amount` with a member `total`, and a glossary of the given lines.
    fn model(glossary: &[Value]) -> Model {
        let total = json!({"name": "total", "type": "integer", "required": true});
        let amount = json!({"name": "amount", "type": "object", "required": true, "fields": [total]});
        let operation = |path: &str| {
            let body = json!({"kind": "json", "fields": [amount]});
            let operation = json!({
                "path": path, "method": "POST", "title": "a title", "family": "pay", "host": null,
                "params": {"path": [], "query": [], "headers": [], "body": body},
                "response": {"kind": "empty", "status": 204, "fields": []}, "docs": [], "rate_limit": null
            });
            serde_json::from_value(operation).unwrap()
        };
        let catalog = Catalog { operations: vec![operation("/v3/a"), operation("/v3/b")], notifications: Vec::new() };
        let lines: Vec<String> = glossary.iter().map(Value::to_string).collect();
        let glossary = Glossary::read(&[("glossary/test.jsonl", &lines.join("\n"))], &catalog).unwrap();
        build(&catalog.operations, &glossary, None).unwrap()
    }

    #[test]
    fn puts_the_sentences_before_what_the_catalog_says() {
        let model = model(&[json!({"field": "total", "en": "The total.", "zh": "总额。"})]);
        assert_eq!(model.records[0].members[0].doc, ["The total.", "总额。", "Required."]);
        assert_eq!(model.operations[0].request[0].doc, ["Body member, required."]);
    }

    #[test]
    fn keeps_equal_shapes_apart_that_are_described_differently() {
        let by_name = json!({"field": "total", "en": "The total.", "zh": "总额。"});
        assert_eq!(model(std::slice::from_ref(&by_name)).records.len(), 1);
        let by_place = json!({"field": "total", "at": "POST /v3/b body.amount.total", "en": "All.", "zh": "全部。"});
        let model = model(&[by_name, by_place]);
        let docs = model.records.iter().map(|record| record.members[0].doc[0].as_str());
        assert_eq!(docs.collect::<Vec<_>>(), ["The total.", "All."]);
    }
}
