//! `tests/vectors/operations.json`: what every language must make of a call of each operation.
//!
//! Everything expected is computed here from the catalog alone. Nothing of the client's code is used, or the vectors would
//! agree with its errors.

use std::fmt::Write;

use serde_json::{Value, json};
use tenfen_catalog::{BodyKind, Field, FieldKind, Operation as Fact, ResponseKind};

use super::model::{Model, Operation};
use super::names::Segment;
use super::output::{Files, NOTE};

const TIMESTAMP: u64 = 1_700_000_000;
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";
const MCHID: &str = "1900000109";
const SERIAL: &str = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001099990000000000000000001";
const BASE_URL: &str = "https://api.mch.weixin.qq.com";

/// The one file: constants, then a line per case.
pub(crate) fn emit(model: &Model) -> Files {
    let constants = json!({
        "timestamp": TIMESTAMP, "nonce": NONCE, "mchid": MCHID, "serial": SERIAL, "base_url": BASE_URL,
        "public_key_id": PUBLIC_KEY_ID, "private_key": "keys/merchant.private.pem",
        "public_key": "keys/wechatpay_public_key_mode.public.pem",
    });
    // An upload is framed by a boundary that is drawn, so its body is no vector.
    let with_vectors =
        model.operations.iter().filter(|operation| operation.fact.params.body.kind != BodyKind::Multipart);
    let cases: Vec<String> = with_vectors
        .flat_map(|operation| [case(operation, Extent::All), case(operation, Extent::Required)])
        .map(|case| case.to_string())
        .collect();
    let text = format!(
        "{{\n\"note\": {},\n\"constants\": {constants},\n\"cases\": [\n{}\n]\n}}\n",
        json!(NOTE),
        cases.join(",\n")
    );
    [("tests/vectors/operations.json".into(), text)].into()
}

/// Which fields a case sets.
#[derive(Clone, Copy, PartialEq)]
enum Extent {
    All,
    Required,
}

fn case(operation: &Operation, extent: Extent) -> Value {
    let fact = &operation.fact;
    let mut samples = Samples { extent, count: 0 };
    let params = &fact.params;
    let path = samples.members(&params.path, Place::Url);
    let query = samples.members(&params.query, Place::Url);
    let headers = samples.members(&params.headers, Place::Header);
    let body = samples.members(&params.body.fields, Place::Body);

    let mut all = serde_json::Map::new();
    // A name that the documents list in two places has one value, the first.
    for (name, value) in path.iter().chain(&query).chain(&headers).chain(&body) {
        all.entry(name).or_insert_with(|| value.to_value());
    }
    let body: Vec<(String, Json)> = body
        .into_iter()
        .map(|(name, value)| {
            let first = path.iter().chain(&query).chain(&headers).find(|(other, _)| *other == name);
            let value = first.map_or(value, |(_, first)| first.clone());
            (name, value)
        })
        .collect();
    let body = if params.body.kind == BodyKind::Json { Json::Object(body).to_text() } else { String::new() };

    let target = target(fact, &path, &query);
    let method = fact.method.as_str();
    let message = format!("{method}\n{target}\n{TIMESTAMP}\n{NONCE}\n{body}\n");
    let join = |name: fn(&Segment) -> String| operation.segments.iter().map(name).collect::<Vec<_>>();
    let mut case = json!({
        "operation": operation.call(),
        "fields": if extent == Extent::All { "all" } else { "required" },
        "tree": join(Segment::to_camel_case),
        "snake_tree": join(Segment::to_snake_case),
        "chain": fact.path.trim_start_matches('/'),
        "params": all,
        "request": {
            "method": method, "url": host(fact) + &target, "headers": request_headers(&headers, &body), "body": body,
        },
        "message": message,
        "response": response(fact, &mut samples),
    });
    if fact.encrypts {
        case["encrypts"] = json!(true);
    }
    case
}

fn host(fact: &Fact) -> String {
    match &fact.host {
        Some(host) if fact.host_required == Some(true) => format!("https://{host}"),
        _ => BASE_URL.into(),
    }
}

/// Path and query as they are signed: with the base path, and percent-encoded.
fn target(fact: &Fact, path: &[(String, Json)], query: &[(String, Json)]) -> String {
    let base_path = fact.base_path.as_ref().filter(|_| fact.host_required == Some(true));
    let mut target = base_path.cloned().unwrap_or_default();
    let mut rest = fact.path.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        target += before;
        let value = path.iter().find(|(other, _)| other == name);
        target += &percent_encoded(&value.map_or_else(String::new, |(_, value)| value.to_plain_text()));
        rest = after;
    }
    target += rest;
    let mut sign = '?';
    for (name, value) in query {
        let values = if let Json::List(list) = value { list.as_slice() } else { std::slice::from_ref(value) };
        for value in values {
            let _ = write!(target, "{sign}{}={}", percent_encoded(name), percent_encoded(&value.to_plain_text()));
            sign = '&';
        }
    }
    target
}

fn request_headers(documented: &[(String, Json)], body: &str) -> Vec<[String; 2]> {
    let set = |name: &str| documented.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
    let user_agent = concat!("tenfen/", env!("CARGO_PKG_VERSION"));
    let defaults = [
        ("Accept", "application/json"),
        ("Accept-Encoding", "identity"),
        ("Content-Type", if body.is_empty() { "" } else { "application/json" }),
        ("User-Agent", user_agent),
        ("Wechatpay-Serial", PUBLIC_KEY_ID),
    ];
    let defaults = defaults.into_iter().filter(|(name, value)| !value.is_empty() && !set(name));
    let defaults = defaults.map(|(name, value)| [name.to_owned(), value.to_owned()]);
    defaults.chain(documented.iter().map(|(name, value)| [name.clone(), value.to_plain_text()])).collect()
}

/// A response of the documented shape, and what it decodes to. With all fields, it has one that nobody documented.
fn response(fact: &Fact, samples: &mut Samples) -> Value {
    let (body, data) = match fact.response.kind {
        ResponseKind::Empty => (String::new(), Value::Null),
        ResponseKind::Binary => ("%PDF-1.7 \u{1}".into(), Value::Null),
        ResponseKind::Json => {
            let mut members = samples.members(&fact.response.fields, Place::Body);
            if samples.extent == Extent::All {
                let new = [("list".to_owned(), Json::List(vec![Json::Integer(1), Json::Boolean(false)]))];
                members.push(("new_member".into(), Json::Object(new.into())));
            }
            let object = Json::Object(members);
            (object.to_text(), object.to_value())
        }
    };
    json!({"status": fact.response.status, "body": body, "data": data})
}

fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// JSON whose members keep their order.
#[derive(Clone, Debug)]
enum Json {
    Text(String),
    Integer(i64),
    /// Decimal digits, as written.
    Number(&'static str),
    Boolean(bool),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    fn to_text(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Integer(number) => number.to_string(),
            Self::Number(digits) => (*digits).into(),
            Self::Boolean(value) => value.to_string(),
            Self::List(list) => format!("[{}]", list.iter().map(Self::to_text).collect::<Vec<_>>().join(",")),
            Self::Object(members) => {
                let members: Vec<String> =
                    members.iter().map(|(name, value)| format!("{}:{}", quoted(name), value.to_text())).collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }

    fn to_plain_text(&self) -> String {
        if let Self::Text(text) = self { text.clone() } else { self.to_text() }
    }

    /// The same as a value whose members have no order.
    fn to_value(&self) -> Value {
        match self {
            Self::Text(text) => json!(text),
            Self::Integer(number) => json!(number),
            Self::Number(digits) => json!(digits.parse::<f64>().unwrap_or_default()),
            Self::Boolean(value) => json!(value),
            Self::List(list) => list.iter().map(Self::to_value).collect(),
            Self::Object(members) => {
                Value::Object(members.iter().map(|(name, value)| (name.clone(), value.to_value())).collect())
            }
        }
    }
}

/// A JSON string: only what must be escaped is escaped, the known short escapes first.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            '\n' => quoted += "\\n",
            '\r' => quoted += "\\r",
            '\t' => quoted += "\\t",
            '\u{8}' => quoted += "\\b",
            '\u{c}' => quoted += "\\f",
            control if control < ' ' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

/// Where a sample stands: not every value can stand everywhere.
#[derive(Clone, Copy)]
enum Place {
    Url,
    Header,
    Body,
}

/// Values for fields, drawn in turn from short lists.
struct Samples {
    extent: Extent,
    count: usize,
}

impl Samples {
    fn members(&mut self, fields: &[Field], place: Place) -> Vec<(String, Json)> {
        let extent = self.extent;
        let set = fields.iter().filter(|field| extent == Extent::All || field.required);
        set.map(|field| (field.name.clone(), self.value(field, place))).collect()
    }

    fn value(&mut self, field: &Field, place: Place) -> Json {
        self.count += 1;
        if field.json_encoded {
            let members = Json::Object(self.members(&field.fields, Place::Body));
            let text = if field.json_root.as_deref() == Some("array") { "[1]".into() } else { members.to_text() };
            return Json::Text(text);
        }
        match field.kind {
            FieldKind::Text | FieldKind::File => Json::Text(self.text(field, place)),
            FieldKind::Integer => Json::Integer(self.integer(field)),
            FieldKind::Number => Json::Number("0.5"),
            FieldKind::Boolean => Json::Boolean(self.count.is_multiple_of(2)),
            FieldKind::Object => Json::Object(self.members(&field.fields, place)),
            FieldKind::Texts => Json::List(vec![Json::Text(self.text(field, place)), Json::Text("b".into())]),
            FieldKind::Integers => Json::List(vec![Json::Integer(self.integer(field)), Json::Integer(0)]),
            FieldKind::Numbers => Json::List(vec![Json::Number("0.5"), Json::Number("1.25")]),
            FieldKind::Booleans => Json::List(vec![Json::Boolean(true), Json::Boolean(false)]),
            FieldKind::Objects => Json::List(vec![Json::Object(self.members(&field.fields, place))]),
        }
    }

    fn text(&self, field: &Field, place: Place) -> String {
        let values: Vec<&str> = field.values.iter().filter_map(Value::as_str).collect();
        let in_url = ["A|B*C", "张三", "1900000109", "a b+c/d?e=f&g#h", "100%", "😀-._~"];
        let in_body = [
            "张三",
            "say \"hi\" \\ bye",
            "A|B*C",
            "two\nlines\tand \u{1}",
            "</script>\u{2028}😀",
            "2024-06-30T12:00:00+08:00",
        ];
        match place {
            _ if !values.is_empty() => values[self.count % values.len()].into(),
            Place::Header => "key-1900000109".into(),
            Place::Url => in_url[self.count % in_url.len()].into(),
            Place::Body => in_body[self.count % in_body.len()].into(),
        }
    }

    fn integer(&self, field: &Field) -> i64 {
        let values: Vec<i64> = field.values.iter().filter_map(Value::as_i64).collect();
        // The largest is the largest that every language reads exactly.
        let others = [0, 1, 888, -1, 9_007_199_254_740_991];
        if values.is_empty() { others[self.count % others.len()] } else { values[self.count % values.len()] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_everything_but_unreserved_characters() {
        assert_eq!(percent_encoded("A|B*C 张~._-"), "A%7CB%2AC%20%E5%BC%A0~._-");
    }

    #[test]
    fn writes_json_strings_as_serde_json_does() {
        let text: String = (0..0x3000).filter_map(char::from_u32).collect();
        assert_eq!(quoted(&text), serde_json::to_string(&text).unwrap());
    }

    #[test]
    fn keeps_the_documented_order_in_the_body() {
        let object = Json::Object(vec![("b".into(), Json::Integer(1)), ("a".into(), Json::Text("x".into()))]);
        assert_eq!(object.to_text(), r#"{"b":1,"a":"x"}"#);
        assert_eq!(object.to_value().to_string(), r#"{"a":"x","b":1}"#);
    }
}
