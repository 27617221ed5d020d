//! Whether the parameters of a request are what the catalog documents.
//!
//! Members that the catalog does not know are accepted: the real one accepts them too.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use tenfen_catalog::{BodyKind, Encryption, Field, FieldKind, Method, Operation};

use crate::exchange::Received;
use crate::keys::Keys;
use crate::multipart;
use crate::refusal::Refusal;

/// The parameters of a request, checked.
#[derive(Debug, PartialEq)]
pub(crate) struct Parameters {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    /// The JSON body or the `meta` part of an upload; null when there is none.
    pub(crate) body: Value,
}

/// Checks everything the caller of `operation` sent. `path` holds the decoded values of the placeholders.
pub(crate) fn parameters(
    operation: &Operation,
    path: Vec<(String, String)>,
    received: &Received,
    keys: &Keys,
) -> Result<Parameters, Refusal> {
    let serial = received.header("wechatpay-serial");
    if let Some(serial) = serial.filter(|serial| keys.named(serial).is_none()) {
        let issue =
            "no key of WeChat Pay with this serial; send the id of the public key or platform certificate you hold";
        return Err(Refusal::parameter("header", "Wechatpay-Serial", &serial.into(), issue));
    }
    let body_check = Check { location: "body", keys, serial };
    let query_check = Check { location: "query", ..body_check };
    for field in operation.params.headers.iter().filter(|field| field.required) {
        if received.header(&field.name).is_none() {
            return Err(Refusal::parameter("header", &field.name, &Value::Null, "is required"));
        }
    }
    for field in &operation.params.path {
        let value = path.iter().find(|(name, _)| *name == field.name);
        if let Some((name, value)) = value {
            Check { location: "path", ..body_check }.text_value(field, &format!("/{name}"), value)?;
        }
    }
    let query = parse_query(received.query());
    for field in &operation.params.query {
        let values: Vec<_> = query.iter().filter(|(name, _)| *name == field.name).collect();
        if values.is_empty() && field.required {
            return Err(query_check.refuse(&format!("/{}", field.name), &Value::Null, "is required"));
        }
        for (name, value) in values {
            query_check.text_value(field, &format!("/{name}"), value)?;
        }
    }
    let body = match operation.params.body.kind {
        BodyKind::Json => json_body(operation, received, body_check)?,
        BodyKind::Multipart => upload(operation, received, body_check)?,
        BodyKind::None if operation.method == Method::Get && !received.body.is_empty() => {
            return Err(body_check.refuse("", &Value::Null, "a GET has no body"));
        }
        BodyKind::None => Value::Null,
    };
    Ok(Parameters { path, query, body })
}

fn json_body(operation: &Operation, received: &Received, check: Check<'_>) -> Result<Value, Refusal> {
    let documented = &operation.params.body;
    if received.body.is_empty() && documented.required == Some(false) {
        return Ok(Value::Null);
    }
    if received.body.is_empty() {
        return Err(check.refuse("", &Value::Null, "a JSON body is required"));
    }
    if received.media_type().as_deref() != Some("application/json") {
        return Err(unsupported_media_type("application/json", received));
    }
    let body = parse_json(&received.body, check)?;
    check.members(&documented.fields, "", &body)?;
    Ok(body)
}

fn upload(operation: &Operation, received: &Received, check: Check<'_>) -> Result<Value, Refusal> {
    if received.media_type().as_deref() != Some("multipart/form-data") {
        return Err(unsupported_media_type("multipart/form-data", received));
    }
    let content_type = received.header("content-type").unwrap_or_default();
    let parts = multipart::parts(content_type, &received.body)
        .ok_or_else(|| check.refuse("", &Value::Null, "the parts of the multipart body cannot be told apart"))?;
    let mut meta = Value::Null;
    for field in &operation.params.body.fields {
        let pointer = format!("/{}", field.name);
        let part = parts.iter().find(|part| part.name == field.name);
        match part {
            None if field.required => return Err(check.refuse(&pointer, &Value::Null, "is required")),
            Some(part) if field.json_encoded => {
                meta = parse_json(part.content, check)?;
                check.members(&field.fields, &pointer, &meta)?;
            }
            None | Some(_) => {}
        }
    }
    Ok(meta)
}

fn parse_json(bytes: &[u8], check: Check<'_>) -> Result<Value, Refusal> {
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| check.refuse("", &Value::Null, &format!("the body is not JSON: {error}")))?;
    if value.is_object() { Ok(value) } else { Err(check.refuse("", &value, "must be an object")) }
}

fn unsupported_media_type(expected: &str, received: &Received) -> Refusal {
    let found = received.header("content-type").unwrap_or("none");
    Refusal::new(415, "UNSUPPORTED_MEDIA_TYPE", format!("Content-Type must be {expected}, not {found}"))
}

/// The pairs of a query, decoded. `+` is a space there, as in a form.
fn parse_query(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// Where the values under check stand, and what sensitive ones are decrypted with.
#[derive(Clone, Copy)]
pub(crate) struct Check<'a> {
    pub(crate) location: &'static str,
    pub(crate) keys: &'a Keys,
    pub(crate) serial: Option<&'a str>,
}

impl Check<'_> {
    fn refuse(self, pointer: &str, value: &Value, issue: &str) -> Refusal {
        Refusal::parameter(self.location, pointer, value, issue)
    }

    /// The members of the object at `pointer`.
    pub(crate) fn members(self, fields: &[Field], pointer: &str, object: &Value) -> Result<(), Refusal> {
        for field in fields {
            let pointer = format!("{pointer}/{}", escape(&field.name));
            match object.get(&field.name) {
                None if field.required => return Err(self.refuse(&pointer, &Value::Null, "is required")),
                None => {}
                Some(value) => self.value(field, &pointer, value)?,
            }
        }
        Ok(())
    }

    /// One JSON value.
    fn value(self, field: &Field, pointer: &str, value: &Value) -> Result<(), Refusal> {
        if field.type_uncertain {
            return Ok(());
        }
        let (element, is_list) = match field.kind {
            FieldKind::Texts => (FieldKind::Text, true),
            FieldKind::Integers => (FieldKind::Integer, true),
            FieldKind::Numbers => (FieldKind::Number, true),
            FieldKind::Booleans => (FieldKind::Boolean, true),
            FieldKind::Objects => (FieldKind::Object, true),
            single => (single, false),
        };
        if !is_list {
            return self.single(field, element, pointer, value);
        }
        let list = value.as_array().ok_or_else(|| self.refuse(pointer, value, "must be a list"))?;
        for (index, value) in list.iter().enumerate() {
            self.single(field, element, &format!("{pointer}/{index}"), value)?;
        }
        Ok(())
    }

    fn single(self, field: &Field, kind: FieldKind, pointer: &str, value: &Value) -> Result<(), Refusal> {
        let (right, issue) = match kind {
            FieldKind::Text | FieldKind::File => (value.is_string(), "must be a string"),
            FieldKind::Integer if value.is_number() => (value.is_i64(), "must be a whole number of at most 64 bits"),
            FieldKind::Integer => (false, "must be an integer"),
            FieldKind::Number => (value.is_number(), "must be a number"),
            FieldKind::Boolean => (value.is_boolean(), "must be true or false"),
            FieldKind::Object => (value.is_object(), "must be an object"),
            FieldKind::Texts | FieldKind::Integers | FieldKind::Numbers | FieldKind::Booleans | FieldKind::Objects => {
                (value.is_array(), "must be a list")
            }
        };
        if !right {
            return Err(self.refuse(pointer, value, issue));
        }
        if kind == FieldKind::Object {
            return self.members(&field.fields, pointer, value);
        }
        self.documented(field, pointer, value)?;
        match value.as_str() {
            Some(text) => self.text(field, pointer, text),
            None => Ok(()),
        }
    }

    /// A value of the path or the query, where everything is text.
    fn text_value(self, field: &Field, pointer: &str, text: &str) -> Result<(), Refusal> {
        let value = match field.kind {
            FieldKind::Integer | FieldKind::Integers => {
                let number: i64 = text
                    .parse()
                    .map_err(|_| self.refuse(pointer, &text.into(), "must be a whole number of at most 64 bits"))?;
                number.into()
            }
            FieldKind::Boolean | FieldKind::Booleans => {
                text.parse::<bool>().map_err(|_| self.refuse(pointer, &text.into(), "must be true or false"))?.into()
            }
            _ => Value::from(text),
        };
        self.documented(field, pointer, &value)?;
        self.text(field, pointer, text)
    }

    /// Whether `value` is one of the documented ones. A few lists spell their numbers as text.
    fn documented(self, field: &Field, pointer: &str, value: &Value) -> Result<(), Refusal> {
        let spelled = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let known = |known: &Value| spelled(known) == spelled(value);
        if field.values.is_empty() || field.values.iter().any(known) {
            return Ok(());
        }
        let expected: Vec<_> = field.values.iter().map(spelled).collect();
        Err(self.refuse(pointer, value, &format!("is none of the documented values {}", expected.join(", "))))
    }

    /// What a text holds: JSON, or something encrypted.
    fn text(self, field: &Field, pointer: &str, text: &str) -> Result<(), Refusal> {
        if field.encrypted == Some(Encryption::PlatformKey) && !text.is_empty() {
            let serial = self.serial.ok_or_else(|| {
                let issue = "is required when a field is encrypted: it names the key";
                Refusal::parameter("header", "Wechatpay-Serial", &Value::Null, issue)
            })?;
            let plaintext = self.keys.named(serial).and_then(|key| key.decrypt(text));
            let issue = "must be encrypted with the key that Wechatpay-Serial names, RSA-OAEP with SHA-1, in base64";
            return plaintext.map(drop).ok_or_else(|| self.refuse(pointer, &text.into(), issue));
        }
        if !field.json_encoded {
            return Ok(());
        }
        let inner: Value = serde_json::from_str(text)
            .map_err(|error| self.refuse(pointer, &text.into(), &format!("must be a text that holds JSON: {error}")))?;
        match (field.json_root.as_deref(), &inner) {
            (Some("array"), Value::Array(elements)) => elements
                .iter()
                .enumerate()
                .try_for_each(|(index, element)| self.members(&field.fields, &format!("{pointer}/{index}"), element)),
            (Some("array"), _) => Err(self.refuse(pointer, &inner, "must be a text that holds a JSON list")),
            (_, Value::Object(_)) => self.members(&field.fields, pointer, &inner),
            _ => Err(self.refuse(pointer, &inner, "must be a text that holds a JSON object")),
        }
    }
}

/// A member's name as a step of a JSON pointer.
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
