//! What must hold for every fact, so that nobody who reads the catalog has to check it again.

use std::collections::BTreeSet;

use crate::Catalog;
use crate::model::{BodyKind, Encryption, Field, FieldKind, Method, Notification, Operation, RateLimit, ResponseKind};

/// Where a list of fields stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Path,
    Query,
    Headers,
    Json,
    Multipart,
    /// A response, or the content of a notification.
    Received,
}

/// Checks every operation and notification.
///
/// # Errors
///
/// A text with one line for each contradiction.
pub(crate) fn validate(catalog: &Catalog) -> Result<(), String> {
    let mut problems = Problems::default();
    for pair in catalog.operations.windows(2) {
        if (&pair[0].path, pair[0].method) == (&pair[1].path, pair[1].method) {
            problems.of_operation(&pair[1]).add("is listed twice");
        }
    }
    for pair in catalog.notifications.windows(2) {
        if pair[0].event_type == pair[1].event_type {
            problems.of_notification(&pair[1]).add("is listed twice");
        }
    }
    for operation in &catalog.operations {
        check_operation(operation, &mut problems.of_operation(operation));
    }
    for notification in &catalog.notifications {
        check_notification(notification, &mut problems.of_notification(notification));
    }
    if problems.0.is_empty() { Ok(()) } else { Err(problems.0.join("\n")) }
}

#[derive(Default)]
struct Problems(Vec<String>);

impl Problems {
    fn of_operation(&mut self, operation: &Operation) -> Fact<'_> {
        Fact { name: format!("{} {}", operation.method.as_str(), operation.path), problems: &mut self.0 }
    }

    fn of_notification(&mut self, notification: &Notification) -> Fact<'_> {
        Fact { name: notification.event_type.clone(), problems: &mut self.0 }
    }
}

struct Fact<'a> {
    name: String,
    problems: &'a mut Vec<String>,
}

impl Fact<'_> {
    fn add(&mut self, problem: impl AsRef<str>) {
        self.problems.push(format!("{}: {}", self.name, problem.as_ref()));
    }

    fn require(&mut self, holds: bool, problem: impl AsRef<str>) {
        if !holds {
            self.add(problem);
        }
    }
}

fn check_operation(operation: &Operation, fact: &mut Fact<'_>) {
    fact.require(!operation.title.is_empty(), "has no title");
    check_path(operation, fact);
    let params = &operation.params;
    check_fields(&params.path, Place::Path, "path", fact);
    check_fields(&params.query, Place::Query, "query", fact);
    check_fields(&params.headers, Place::Headers, "headers", fact);
    let body = &params.body;
    let place = if body.kind == BodyKind::Multipart { Place::Multipart } else { Place::Json };
    check_fields(&body.fields, place, "body", fact);
    match body.kind {
        BodyKind::None => fact.require(body.fields.is_empty(), "has body fields but no body"),
        BodyKind::Json => fact.require(!body.fields.is_empty(), "has a JSON body without members"),
        BodyKind::Multipart => {
            let files = body.fields.iter().filter(|field| field.kind == FieldKind::File).count();
            let meta = body.fields.iter().any(|field| field.name == "meta" && field.json_encoded);
            fact.require(files == 1 && meta, "has a multipart body that is not one file and `meta`");
        }
    }
    fact.require(operation.method != Method::Get || body.kind == BodyKind::None, "is a GET with a body");

    let response = &operation.response;
    check_fields(&response.fields, Place::Received, "response", fact);
    fact.require(
        (response.kind == ResponseKind::Json) != response.fields.is_empty(),
        "must list response fields exactly if the response is JSON",
    );
    fact.require((200..300).contains(&response.status), "has a status of success outside 200 to 299");

    let encrypts =
        [&params.path, &params.query, &params.headers, &body.fields].iter().any(|fields| has_encrypted(fields));
    fact.require(operation.encrypts == encrypts, "says by `encrypts` something else than its fields do");
    let elsewhere = operation.host.is_some() || operation.base_path.is_some();
    fact.require(
        operation.host_required.is_some() == elsewhere,
        "must have `host_required` exactly if `host` or `base_path` is set",
    );
    if let Some(RateLimit { per, count, interval_s }) = &operation.rate_limit {
        let scopes = ["merchant", "service_provider_merchant", "target_merchant", "api", "unspecified"];
        fact.require(scopes.contains(&per.as_str()), format!("has the unknown rate limit scope `{per}`"));
        fact.require(*count > 0 && *interval_s > 0, "has a rate limit of nothing");
    }
    for mode in &operation.modes {
        fact.require(["direct", "partner"].contains(&mode.as_str()), format!("has the unknown mode `{mode}`"));
    }
    for notice in &operation.notices {
        let known = ["offline", "superseded", "by_invitation", "gray_test"].contains(&notice.as_str());
        fact.require(known, format!("has the unknown notice `{notice}`"));
    }
}

fn check_path(operation: &Operation, fact: &mut Fact<'_>) {
    let path = &operation.path;
    let Some(rest) = path.strip_prefix('/') else { return fact.add("has a path that does not begin with `/`") };
    let mut placeholders = Vec::new();
    let segments: Vec<&str> = rest.split('/').collect();
    for (index, segment) in segments.iter().enumerate() {
        let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
        placeholders.extend(name);
        let spelled_well = |text: &str, others: &str| {
            text.starts_with(|first: char| first.is_ascii_lowercase())
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || others.contains(c))
        };
        let holds = match name {
            Some(name) => spelled_well(name, "_"),
            None if segment.is_empty() => index + 1 == segments.len(),
            None => spelled_well(segment, "-_"),
        };
        fact.require(holds, format!("has the odd path segment `{segment}`"));
    }
    let documented: Vec<&str> = operation.params.path.iter().map(|field| field.name.as_str()).collect();
    fact.require(placeholders == documented, "has other path parameters than placeholders");
}

fn has_encrypted(fields: &[Field]) -> bool {
    fields.iter().any(|field| field.encrypted.is_some() || has_encrypted(&field.fields))
}

fn check_notification(notification: &Notification, fact: &mut Fact<'_>) {
    fact.require(!notification.title.is_empty(), "has no title");
    fact.require(!notification.resource.is_empty(), "has no content");
    check_fields(&notification.resource, Place::Received, "resource", fact);
    for variant in &notification.variants {
        check_fields(variant, Place::Received, "variant", fact);
    }
    check_fields(&notification.reply, Place::Json, "reply", fact);
    check_fields(&notification.reply_headers, Place::Headers, "reply_headers", fact);
}

fn check_fields(fields: &[Field], place: Place, trail: &str, fact: &mut Fact<'_>) {
    let mut names = BTreeSet::new();
    for field in fields {
        let trail = format!("{trail}.{}", field.name);
        fact.require(names.insert(&field.name), format!("lists `{trail}` twice"));
        check_field(field, fields, place, &trail, fact);
        let nested = if place == Place::Multipart { Place::Json } else { place };
        check_fields(&field.fields, nested, &trail, fact);
    }
}

fn check_field(field: &Field, siblings: &[Field], place: Place, trail: &str, fact: &mut Fact<'_>) {
    let spelled_well = !field.name.is_empty()
        && field.name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || (c == '-' && place == Place::Headers))
        && field.name.starts_with(|first: char| first.is_ascii_alphabetic());
    fact.require(spelled_well, format!("has the odd name `{trail}`"));

    let is_object = matches!(field.kind, FieldKind::Object | FieldKind::Objects);
    let is_text = matches!(field.kind, FieldKind::Text | FieldKind::Texts);
    fact.require(
        field.fields.is_empty() || is_object || field.json_encoded,
        format!("gives members to `{trail}`, which is no object"),
    );
    fact.require(!field.json_encoded || is_text, format!("says that `{trail}` holds JSON, but it is no string"));
    fact.require(
        field.json_encoded == field.json_root.is_some(),
        format!("must state for `{trail}` the root of its JSON exactly if it holds JSON"),
    );
    fact.require(
        field.kind != FieldKind::File || place == Place::Multipart,
        format!("has the file `{trail}` outside a multipart body"),
    );
    match place {
        Place::Path => fact.require(
            field.required && matches!(field.kind, FieldKind::Text | FieldKind::Integer),
            format!("has the path parameter `{trail}` that is optional or neither text nor a whole number"),
        ),
        Place::Query => fact.require(!is_object, format!("has the object `{trail}` in the query")),
        Place::Headers => {
            fact.require(field.kind == FieldKind::Text, format!("has the header `{trail}` that is no text"));
        }
        Place::Json | Place::Multipart | Place::Received => {}
    }

    let mut values = BTreeSet::new();
    for value in &field.values {
        fact.require(values.insert(value.to_string()), format!("lists the value {value} of `{trail}` twice"));
        let fits = match field.kind {
            FieldKind::Text | FieldKind::Texts => value.is_string(),
            FieldKind::Integer | FieldKind::Integers => value.is_i64() || field.type_uncertain,
            _ => false,
        };
        fact.require(fits, format!("lists the value {value} of `{trail}`, which is of another type"));
    }

    if let Some(encryption) = field.encrypted {
        fact.require(is_text, format!("encrypts `{trail}`, which is no string"));
        fact.require(
            (encryption == Encryption::PlatformKey) == (place != Place::Received),
            format!("encrypts `{trail}` for the wrong side"),
        );
        let has = |name| siblings.iter().any(|field| field.name == name);
        fact.require(
            encryption != Encryption::AesGcm || (has("nonce") && has("associated_data")),
            format!("encrypts `{trail}` without the siblings `nonce` and `associated_data`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn problems(change: impl FnOnce(&mut Value)) -> String {
        let mut fact = json!({
            "path": "/v3/cards/{card_id}", "method": "POST", "title": "a title", "family": "brand", "host": null,
            "params": {
                "path": [{"name": "card_id", "type": "string", "required": true}], "query": [], "headers": [],
                "body": {"kind": "json", "required": true, "fields": [{"name": "name", "type": "string", "required": true}]}
            },
            "response": {"kind": "empty", "status": 204, "fields": []},
            "docs": [], "rate_limit": null
        });
        change(&mut fact);
        let operations = vec![serde_json::from_value(fact).unwrap()];
        validate(&Catalog { operations, notifications: Vec::new() }).err().unwrap_or_default()
    }

    #[test]
    fn accepts_a_sound_operation() {
        assert_eq!(problems(|_| {}), "");
    }

    #[test]
    fn refuses_a_placeholder_without_a_parameter() {
        let text = problems(|fact| fact["params"]["path"] = json!([]));
        assert_eq!(text, "POST /v3/cards/{card_id}: has other path parameters than placeholders");
    }

    #[test]
    fn refuses_a_get_with_a_body() {
        assert!(problems(|fact| fact["method"] = json!("GET")).ends_with("is a GET with a body"));
    }

    #[test]
    fn refuses_a_name_twice_in_one_place() {
        let text = problems(|fact| {
            let again = fact["params"]["body"]["fields"][0].clone();
            fact["params"]["body"]["fields"].as_array_mut().unwrap().push(again);
        });
        assert!(text.ends_with("lists `body.name` twice"), "{text}");
    }

    #[test]
    fn refuses_an_encrypted_field_that_the_operation_does_not_announce() {
        let text = problems(|fact| fact["params"]["body"]["fields"][0]["encrypted"] = json!("platform_key"));
        assert!(text.ends_with("something else than its fields do"), "{text}");
    }

    #[test]
    fn refuses_a_value_of_another_type() {
        let text = problems(|fact| fact["params"]["body"]["fields"][0]["enum"] = json!([1]));
        assert!(text.ends_with("lists the value 1 of `body.name`, which is of another type"), "{text}");
    }

    #[test]
    fn refuses_a_json_response_without_members() {
        let text = problems(|fact| fact["response"]["kind"] = json!("json"));
        assert!(text.contains("must list response fields exactly if the response is JSON"), "{text}");
    }

    #[test]
    fn refuses_odd_path_segments() {
        assert!(problems(|fact| fact["path"] = json!("/v3//{card_id}")).contains("odd path segment ``"));
        assert!(problems(|fact| fact["path"] = json!("/v3/Cards/{card_id}")).contains("odd path segment `Cards`"));
    }
}
