//! What to ask: one call of one operation, not yet signed.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::chain::{Spelling, Target, placeholder};
use crate::check;
use crate::error::{Error, InvalidCall};
use crate::http::{Method, is_header_text};
use crate::json::Json;
use crate::operation::{BodyRule, Operation};
use crate::record::{Get, Record, Writer};
use crate::url;

/// A typed request. Generated code implements it; the fields stand in the order path, query, headers, body.
pub trait Request: Record {
    /// The operation that the request calls.
    const OPERATION: &'static Operation;
    /// What comes back.
    type Response: Record + Default;
}

/// One call: an operation and its parameters.
///
/// Made from a typed request ([`Call::from`]) or from a path and JSON ([`Call::new`]); from here on there is one way.
#[derive(Clone, Debug)]
pub struct Call {
    pub(crate) target: Target,
    input: Input,
    body: Option<String>,
    headers: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
enum Input {
    /// Parameters as the caller wrote them, to be distributed by the operation's row.
    Json(Option<Json>),
    /// Parameters of a typed request, distributed already; a failure is reported when the call is made.
    Typed(Result<Parts, InvalidCall>),
}

/// The parts of a request that come from the caller.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Parts {
    /// Path and query, percent-encoded, without base path.
    pub(crate) url: String,
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    /// `None` is no body, which is not the same as an empty JSON object.
    pub(crate) body: Option<String>,
}

impl Call {
    /// A call of the operation at `path`, such as `v3/pay/transactions/id/{transaction_id}`, with or without leading slash.
    ///
    /// Names compare without regard to case, `-` and `_`. A path that the table does not hold is called as spelled.
    ///
    /// # Errors
    ///
    /// [`InvalidCall::Path`] when the text cannot be a path.
    pub fn new(method: Method, path: &str) -> Result<Self, Error> {
        Self::spelled(method, path, Spelling::Path)
    }

    /// A call of the operation at a path spelled in either way.
    ///
    /// # Errors
    ///
    /// [`InvalidCall::Path`] when the text cannot be a path.
    pub fn spelled(method: Method, path: &str, spelling: Spelling) -> Result<Self, Error> {
        let target = Target::resolve(method, path, spelling).map_err(|cause| Error::from(cause).about(method, path))?;
        Ok(Self { target, input: Input::Json(None), body: None, headers: Vec::new() })
    }

    /// The same call with these parameters: values for the path, the query and documented headers, and the members of the
    /// body, all in one object.
    ///
    /// # Errors
    ///
    /// [`InvalidCall::WrongKind`] when it is no object.
    pub fn params(self, params: Value) -> Result<Self, Error> {
        // Every `Value` is JSON, so reading one as JSON cannot fail.
        let params = Json::deserialize(params).unwrap_or(Json::Null);
        self.with_json(params)
    }

    /// The same call with the parameters in JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCall::NotJson`] when it is not JSON, [`InvalidCall::WrongKind`] when it is no object.
    pub fn params_text(self, params: &str) -> Result<Self, Error> {
        match Json::parse(params) {
            Ok(params) => self.with_json(params),
            Err(cause) => Err(self.error(cause)),
        }
    }

    /// The same call with parameters read from another library's data, such as the objects of another language.
    ///
    /// # Errors
    ///
    /// The outer one is the source's own; the inner is [`InvalidCall::WrongKind`] when it is no object.
    pub fn params_from<'de, D: Deserializer<'de>>(self, params: D) -> Result<Result<Self, Error>, D::Error> {
        Json::deserialize(params).map(|params| self.with_json(params))
    }

    fn with_json(mut self, params: Json) -> Result<Self, Error> {
        match params {
            Json::Object(_) => self.input = Input::Json(Some(params)),
            Json::Null => self.input = Input::Json(None),
            other => {
                let cause =
                    InvalidCall::WrongKind { field: "params".into(), expected: "an object", found: other.kind() };
                return Err(self.error(cause));
            }
        }
        Ok(self)
    }

    /// The same call with this text as its body, byte for byte. The parameters then fill path and query only.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The same call with one more header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The operation, if the table holds it.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.target.operation
    }

    pub(crate) fn error(&self, cause: InvalidCall) -> Error {
        Error::from(cause).about(self.target.method, &self.target.path)
    }

    /// Distributes the parameters.
    pub(crate) fn into_parts(self) -> Result<(Target, Parts), Error> {
        let Self { target, input, body, headers } = self;
        let parts = match input {
            Input::Json(params) => distribute(&target, params, body),
            Input::Typed(parts) => match body {
                Some(_) => Err(InvalidCall::BodyNotAllowed),
                None => parts,
            },
        };
        let checked = parts.and_then(|mut parts| {
            for (name, value) in headers {
                check_caller_header(&name)?;
                parts.headers.push((Cow::Owned(name), value));
            }
            for (name, value) in &parts.headers {
                check_header_value(name, value)?;
            }
            Ok(parts)
        });
        match checked {
            Ok(parts) => Ok((target, parts)),
            Err(cause) => Err(Error::from(cause).about(target.method, &target.path)),
        }
    }
}

/// Puts each parameter where the operation's row says.
fn distribute(target: &Target, params: Option<Json>, body: Option<String>) -> Result<Parts, InvalidCall> {
    let (query_fields, header_fields, rule) = match target.operation {
        Some(row) => (row.query, row.headers, row.body),
        None => (&[][..], &[][..], default_body(target.method)),
    };
    let body_fields = match rule {
        BodyRule::Json(fields) => fields,
        BodyRule::None => &[],
        BodyRule::Multipart(_) => return Err(InvalidCall::UploadNotSupported),
    };
    let is_object = params.is_some();
    let mut members = match params {
        Some(Json::Object(members)) => members,
        _ => Vec::new(),
    };
    // A name that stands in the path and in the body goes to both.
    let mut take = |name: &str| {
        let index = members.iter().position(|(other, _)| other == name)?;
        if body_fields.iter().any(|field| field.name() == name) {
            Some(members[index].1.clone())
        } else {
            Some(members.remove(index).1)
        }
    };
    let mut url = String::new();
    for segment in target.path.split('/').skip(1) {
        url.push('/');
        let Some(name) = placeholder(segment) else {
            url::push_literal(&mut url, segment);
            continue;
        };
        if let Some((_, spelled)) = target.values.iter().find(|(other, _)| *other == name) {
            url::push_literal(&mut url, spelled);
            continue;
        }
        let value = take(name).map(|value| text_of(&value, &|| name.to_string())).transpose()?.flatten();
        match value {
            Some(value) => push_path_value(&mut url, name, &value)?,
            None => return Err(InvalidCall::MissingParam { name: name.into() }),
        }
    }
    let mut headers = Vec::new();
    for field in header_fields {
        if let Some(value) = take(field.name())
            && let Some(text) = text_of(&value, &|| field.name().to_string())?
        {
            headers.push((Cow::Borrowed(field.name()), text));
        }
    }
    let mut query = url::Query::new(&mut url);
    for field in query_fields {
        if let Some(value) = take(field.name()) {
            push_query_value(&mut query, field.name(), value)?;
        }
    }
    let body = if let Some(body) = body {
        if matches!(rule, BodyRule::None) {
            return Err(InvalidCall::BodyNotAllowed);
        }
        for (name, value) in members {
            push_query_value(&mut query, &name, value)?;
        }
        Some(body)
    } else if matches!(rule, BodyRule::None) && takes_members_in_query(target.method) {
        for (name, value) in members {
            push_query_value(&mut query, &name, value)?;
        }
        None
    } else if members.is_empty() && !(is_object && matches!(rule, BodyRule::Json(_))) {
        None
    } else {
        Some(Json::Object(check::object(members, body_fields, "")?).write())
    };
    Ok(Parts { url, headers, body })
}

/// What a method takes where the table says nothing.
fn default_body(method: Method) -> BodyRule {
    if takes_members_in_query(method) { BodyRule::None } else { BodyRule::Json(&[]) }
}

/// Where members go that nobody documented, if there is no documented body.
fn takes_members_in_query(method: Method) -> bool {
    matches!(method, Method::Get | Method::Delete)
}

fn push_path_value(url: &mut String, name: &str, value: &str) -> Result<(), InvalidCall> {
    if matches!(value, "" | "." | "..") {
        return Err(InvalidCall::UnsafeParam { name: name.into() });
    }
    url::push_encoded(url, value);
    Ok(())
}

fn push_query_value(query: &mut url::Query<'_>, name: &str, value: Json) -> Result<(), InvalidCall> {
    match value {
        Json::List(list) => {
            for (index, value) in list.iter().enumerate() {
                if let Some(text) = text_of(value, &|| alloc::format!("{name}/{index}"))? {
                    query.push(name, &text);
                }
            }
        }
        // Some query values are JSON texts.
        Json::Object(_) => query.push(name, &value.write()),
        value => {
            if let Some(text) = text_of(&value, &|| name.to_string())? {
                query.push(name, &text);
            }
        }
    }
    Ok(())
}

/// A scalar as it stands in a URL or header; `None` for `null`.
fn text_of(value: &Json, field: &dyn Fn() -> String) -> Result<Option<String>, InvalidCall> {
    match value {
        Json::Null => Ok(None),
        Json::Text(text) => Ok(Some(text.clone())),
        Json::Integer(number) => Ok(Some(number.to_string())),
        Json::Large(number) => Ok(Some(number.to_string())),
        Json::Boolean(value) => Ok(Some(value.to_string())),
        Json::Number(_) | Json::List(_) | Json::Object(_) => Err(InvalidCall::WrongKind {
            field: field(),
            expected: "a string, a whole number or a boolean",
            found: value.kind(),
        }),
    }
}

impl<R: Request> From<R> for Call {
    fn from(request: R) -> Self {
        let operation = R::OPERATION;
        let parts = typed_parts(operation, &request);
        Self { target: Target::of(operation), input: Input::Typed(parts), body: None, headers: Vec::new() }
    }
}

/// Puts each field of a typed request where the operation's row says.
fn typed_parts(operation: &'static Operation, request: &dyn Record) -> Result<Parts, InvalidCall> {
    let get = |name: &str| match request.names().iter().position(|other| *other == name) {
        Some(index) => request.get(index),
        None => Get::Unset,
    };
    let mut url = String::new();
    for segment in operation.path.split('/').skip(1) {
        url.push('/');
        let Some(name) = placeholder(segment) else {
            url.push_str(segment);
            continue;
        };
        match typed_text(get(name)) {
            Some(value) => push_path_value(&mut url, name, &value)?,
            None => return Err(InvalidCall::MissingParam { name: name.into() }),
        }
    }
    let mut query = url::Query::new(&mut url);
    for field in operation.query {
        match get(field.name()) {
            Get::List(list) => {
                for text in (0..list.len()).filter_map(|index| typed_text(list.get(index))) {
                    query.push(field.name(), &text);
                }
            }
            value => {
                if let Some(text) = typed_text(value) {
                    query.push(field.name(), &text);
                }
            }
        }
    }
    let mut headers = Vec::new();
    for field in operation.headers {
        if let Some(text) = typed_text(get(field.name())) {
            headers.push((Cow::Borrowed(field.name()), text.into_owned()));
        }
    }
    let body = match operation.body {
        // Writing into a string fails only for maps whose keys are no strings; a record has none.
        BodyRule::Json(_) => Some(serde_json::to_string(&TypedBody { operation, request }).unwrap_or_default()),
        BodyRule::None if takes_members_in_query(operation.method) => {
            for (name, value) in request.extra() {
                let value = Json::deserialize(value.clone()).unwrap_or(Json::Null);
                push_query_value(&mut query, name, value)?;
            }
            None
        }
        BodyRule::None if request.extra().is_empty() => None,
        BodyRule::None => Some(serde_json::to_string(request.extra()).unwrap_or_default()),
        BodyRule::Multipart(_) => return Err(InvalidCall::UploadNotSupported),
    };
    Ok(Parts { url, headers, body })
}

fn typed_text(value: Get<'_>) -> Option<Cow<'_, str>> {
    match value {
        Get::Text(text) => Some(Cow::Borrowed(text)),
        Get::Integer(number) => Some(Cow::Owned(number.to_string())),
        Get::Boolean(value) => Some(Cow::Owned(value.to_string())),
        Get::Any(Value::String(text)) => Some(Cow::Borrowed(text)),
        Get::Any(value) => Some(Cow::Owned(value.to_string())),
        Get::Unset | Get::Number(_) | Get::Record(_) | Get::List(_) => None,
    }
}

/// The members of a typed request that stand in its body.
struct TypedBody<'a> {
    operation: &'static Operation,
    request: &'a dyn Record,
}

impl Serialize for TypedBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let BodyRule::Json(fields) = self.operation.body else { return serializer.serialize_none() };
        let mut map = serializer.serialize_map(None)?;
        let names = self.request.names();
        let mut next = 0;
        for field in fields {
            // The struct has the fields in the same order, so the search starts where the last one ended.
            let position = (next..names.len()).chain(0..next).find(|&index| names[index] == field.name());
            let Some(index) = position else { continue };
            next = index + 1;
            match self.request.get(index) {
                Get::Unset => {}
                value => map.serialize_entry(field.name(), &Writer(value))?,
            }
        }
        for (name, value) in self.request.extra() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Headers that the client sets itself, and those that would change how the message is framed.
const RESERVED: [&str; 11] = [
    "Accept",
    "Accept-Encoding",
    "Authorization",
    "Connection",
    "Content-Encoding",
    "Content-Length",
    "Content-Type",
    "Host",
    "Transfer-Encoding",
    "User-Agent",
    "Wechatpay-Serial",
];

fn check_caller_header(name: &str) -> Result<(), InvalidCall> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(InvalidCall::HeaderName { name: name.into() });
    }
    if RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name)) {
        return Err(InvalidCall::ReservedHeader { name: name.into() });
    }
    Ok(())
}

fn check_header_value(name: &str, value: &str) -> Result<(), InvalidCall> {
    if is_header_text(value) { Ok(()) } else { Err(InvalidCall::HeaderValue { name: name.into() }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parts(method: Method, path: &str, params: Value) -> Result<Parts, Error> {
        Call::new(method, path)?.params(params)?.into_parts().map(|(_, parts)| parts)
    }

    fn cause(result: Result<Parts, Error>) -> InvalidCall {
        match result.unwrap_err().cause() {
            crate::error::Cause::Call(call) => call.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn puts_each_parameter_in_its_place() {
        let params = json!({ "card_id": "p/1", "code": "A|B*C", "level": "gold", "new": 1 });
        let parts = parts(Method::Patch, "v3/marketing/membercard-open/cards/{card_id}/codes/{code}", params).unwrap();
        assert_eq!(parts.url, "/v3/marketing/membercard-open/cards/p%2F1/codes/A%7CB%2AC");
        assert_eq!(parts.body.as_deref(), Some(r#"{"level":"gold","new":1}"#));
    }

    #[test]
    fn sends_parameters_of_an_unknown_get_as_query() {
        let params = json!({ "a": "x y", "b": 1, "c": true, "d": ["1", "2"], "e": { "f": 1 }, "g": null });
        let parts = parts(Method::Get, "v3/new/{id}", json!({ "id": "卡" })).unwrap();
        assert_eq!(parts.url, "/v3/new/%E5%8D%A1");
        let parts = self::parts(Method::Get, "v3/new", params).unwrap();
        assert_eq!(parts.url, "/v3/new?a=x%20y&b=1&c=true&d=1&d=2&e=%7B%22f%22%3A1%7D");
        assert_eq!(parts.body, None);
    }

    #[test]
    fn keeps_a_path_that_has_its_values_as_it_is_spelled() {
        let parts = parts(Method::Get, "v3/marketing/membercard-open/cards/pX%7C1/codes/c*d", json!({})).unwrap();
        assert_eq!(parts.url, "/v3/marketing/membercard-open/cards/pX%7C1/codes/c*d");
    }

    #[test]
    fn sends_a_text_body_byte_for_byte() {
        let call = Call::new(Method::Post, "v3/new").unwrap().body("{\"a\":1}\n");
        assert_eq!(call.into_parts().unwrap().1.body.as_deref(), Some("{\"a\":1}\n"));
    }

    #[test]
    fn tells_no_body_from_an_empty_object() {
        assert_eq!(Call::new(Method::Post, "v3/new").unwrap().into_parts().unwrap().1.body, None);
        assert_eq!(parts(Method::Post, "v3/new", json!({})).unwrap().body.as_deref(), Some("{}"));
    }

    #[test]
    fn refuses_what_would_call_another_path() {
        let card = "v3/marketing/membercard-open/cards/{card_id}";
        for value in ["", ".", ".."] {
            let refused = cause(parts(Method::Get, card, json!({ "card_id": value })));
            assert_eq!(refused, InvalidCall::UnsafeParam { name: "card_id".into() });
        }
        for params in [json!({}), json!({ "card_id": null })] {
            let refused = cause(parts(Method::Get, card, params));
            assert_eq!(refused, InvalidCall::MissingParam { name: "card_id".into() });
        }
    }

    #[test]
    fn refuses_a_body_for_a_get() {
        let call = Call::new(Method::Get, "v3/certificates").unwrap().body("{}");
        assert_eq!(cause(call.into_parts().map(|(_, parts)| parts)), InvalidCall::BodyNotAllowed);
    }

    #[test]
    fn refuses_headers_that_break_or_belong_to_the_client() {
        let header = |name: &str, value: &str| {
            let call = Call::new(Method::Get, "v3/certificates").unwrap().header(name, value);
            cause(call.into_parts().map(|(_, parts)| parts))
        };
        assert_eq!(header("X-Trace", "a\r\nb"), InvalidCall::HeaderValue { name: "X-Trace".into() });
        assert_eq!(header("X Trace", "a"), InvalidCall::HeaderName { name: "X Trace".into() });
        assert_eq!(header("authorization", "a"), InvalidCall::ReservedHeader { name: "authorization".into() });
    }

    #[test]
    fn names_the_operation_in_the_error() {
        let error = parts(Method::Get, "v3/marketing/membercard-open/cards/{card_id}", json!({})).unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with("GET /v3/marketing/membercard-open/cards/{card_id}: missing path parameter `card_id`")
        );
        assert!(text.ends_with("(nothing was sent)"), "{text}");
    }
}
