//! A well-formed answer for any operation, made from the documented shape.
//!
//! A field that the caller sent under the same name comes back with the caller's value; an optional one that the caller
//! could have sent, but did not, stays away. Everything else gets a plausible value for its type and name.

use serde_json::{Map, Value, json};
use tenfen_catalog::{Encryption, Field, FieldKind, Operation, ResponseKind};

use crate::check::Parameters;
use crate::exchange::Answer;
use crate::keys::Keys;

/// The documented answer of `operation`.
pub(crate) fn answer(operation: &Operation, parameters: &Parameters, keys: &Keys) -> Answer {
    let response = &operation.response;
    let answer = match response.kind {
        ResponseKind::Json => Answer::json(response.status, json(operation, parameters, keys).to_string().into_bytes()),
        ResponseKind::Empty => Answer::empty(response.status),
        ResponseKind::Binary => Answer {
            media_type: Some("application/octet-stream"),
            body: b"tenfen sandbox file".as_slice().into(),
            ..Answer::empty(response.status)
        },
    };
    Answer { signed: response.signed, ..answer }
}

/// The JSON object that `operation` answers with.
pub(crate) fn json(operation: &Operation, parameters: &Parameters, keys: &Keys) -> Value {
    let mut object = members(&operation.response.fields, keys);
    for field in &operation.response.fields {
        match sent(operation, parameters, field) {
            Sent::Value(value) if fits(field, &value) => _ = object.insert(field.name.clone(), value),
            Sent::LeftOut if !field.required => _ = object.remove(&field.name),
            Sent::Value(_) | Sent::LeftOut | Sent::Unknown => {}
        }
    }
    object.into()
}

/// What the caller said about a field of the answer.
enum Sent {
    Value(Value),
    LeftOut,
    /// The request has no such field.
    Unknown,
}

fn sent(operation: &Operation, parameters: &Parameters, field: &Field) -> Sent {
    let name = &field.name;
    if let Some(value) = parameters.body.get(name) {
        return Sent::Value(value.clone());
    }
    let in_url = parameters.path.iter().chain(&parameters.query).find(|(sent, _)| sent == name);
    if let Some((_, text)) = in_url {
        let value = match field.kind {
            FieldKind::Text => Value::from(text.as_str()),
            _ => serde_json::from_str(text).unwrap_or_default(),
        };
        return Sent::Value(value);
    }
    let documented = &operation.params;
    let known = documented.body.fields.iter().chain(&documented.query).any(|field| &field.name == name);
    if known { Sent::LeftOut } else { Sent::Unknown }
}

/// Whether a value from the request can stand in the answer as it is.
fn fits(field: &Field, value: &Value) -> bool {
    let right_kind = match field.kind {
        FieldKind::Text | FieldKind::File => value.is_string(),
        FieldKind::Integer => value.is_i64(),
        FieldKind::Number => value.is_number(),
        FieldKind::Boolean => value.is_boolean(),
        FieldKind::Object
        | FieldKind::Texts
        | FieldKind::Integers
        | FieldKind::Numbers
        | FieldKind::Booleans
        | FieldKind::Objects => false,
    };
    right_kind && field.encrypted.is_none() && (field.values.is_empty() || field.values.contains(value))
}

fn members(fields: &[Field], keys: &Keys) -> Map<String, Value> {
    let mut object: Map<_, _> = fields.iter().map(|field| (field.name.clone(), value(field, keys))).collect();
    for field in fields.iter().filter(|field| field.encrypted == Some(Encryption::AesGcm)) {
        let nonce = b"0123456789ab";
        let text = |name| object.get(name).and_then(Value::as_str).unwrap_or_default();
        let sealed = keys.seal(nonce, text("associated_data"), b"{}");
        object.insert("nonce".into(), String::from_utf8_lossy(nonce).into());
        object.insert(field.name.clone(), sealed.into());
    }
    object
}

fn value(field: &Field, keys: &Keys) -> Value {
    match field.kind {
        FieldKind::Text | FieldKind::File => text(field, keys),
        FieldKind::Texts => json!([text(field, keys)]),
        FieldKind::Integer => integer(field),
        FieldKind::Integers => json!([integer(field)]),
        FieldKind::Number => json!(1.5),
        FieldKind::Numbers => json!([1.5]),
        FieldKind::Boolean => json!(true),
        FieldKind::Booleans => json!([true]),
        FieldKind::Object => members(&field.fields, keys).into(),
        FieldKind::Objects => json!([members(&field.fields, keys)]),
    }
}

fn integer(field: &Field) -> Value {
    field.values.first().filter(|value| value.is_i64()).cloned().unwrap_or(json!(1))
}

fn text(field: &Field, keys: &Keys) -> Value {
    if let Some(first) = field.values.first() {
        return first.clone();
    }
    if field.json_encoded {
        let object = Value::from(members(&field.fields, keys));
        let root = if field.json_root.as_deref() == Some("array") { json!([object]) } else { object };
        return root.to_string().into();
    }
    match field.encrypted {
        Some(Encryption::MerchantCert) => keys.merchant.encrypt(plain_text(&field.name)).into(),
        Some(Encryption::PlatformKey) => keys.wechatpay.public.encrypt(plain_text(&field.name)).into(),
        // The members beside it decide how it is encrypted.
        Some(Encryption::AesGcm) | None => plain_text(&field.name).into(),
    }
}

/// A value that fits what the name of a field promises.
fn plain_text(name: &str) -> &'static str {
    match name {
        "currency" | "payer_currency" => "CNY",
        "openid" | "sp_openid" | "sub_openid" => "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "bank_type" => "CMC",
        _ if name.ends_with("appid") => "wxd678efh567hg6787",
        _ if name.ends_with("mchid") => "1900000109",
        _ if name.ends_with("_time") => "2023-11-15T06:13:20+08:00",
        _ if name.ends_with("_date") => "2023-11-15",
        _ if name.ends_with("url") => "https://pay.weixin.qq.com/example",
        _ if name.ends_with("_id") || name.ends_with("_no") || name.ends_with("code") => "1217752501201407033233368018",
        _ => "示例",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Check;
    use crate::fixtures;
    use crate::routes;

    fn nothing_sent() -> Parameters {
        Parameters { path: Vec::new(), query: Vec::new(), body: Value::Null }
    }

    #[test]
    fn answers_every_operation_in_its_documented_shape() {
        let keys = fixtures::keys();
        let serial = Some(keys.wechatpay.serial.as_str());
        let check = Check { location: "body", keys: &keys, serial };
        for operation in &routes::catalog().unwrap().operations {
            let answer = answer(operation, &nothing_sent(), &keys);
            assert_eq!(answer.status, operation.response.status);
            assert_eq!(answer.signed, operation.response.signed);
            assert_eq!(answer.body.is_empty(), operation.response.kind == ResponseKind::Empty);
            if operation.response.kind == ResponseKind::Json {
                let body = serde_json::from_slice(&answer.body).unwrap();
                assert_eq!(check.members(&operation.response.fields, "", &body), Ok(()), "{}", operation.path);
            }
        }
    }

    #[test]
    fn makes_examples_of_every_body_that_the_checks_accept() {
        let keys = fixtures::keys();
        let serial = Some(keys.wechatpay.serial.as_str());
        let check = Check { location: "body", keys: &keys, serial };
        for operation in &routes::catalog().unwrap().operations {
            let fields = &operation.params.body.fields;
            let body = members(fields, &keys).into();
            assert_eq!(check.members(fields, "", &body), Ok(()), "{} {}", operation.method.as_str(), operation.path);
        }
    }

    #[test]
    fn gives_back_what_the_caller_sent() {
        let path = "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm";
        let operations = &routes::catalog().unwrap().operations;
        let operation = operations.iter().find(|operation| operation.path == path).unwrap();
        let sent = json!({
            "record_id": "R1", "exchange_coupon_template_id": "T1", "brand_id": "B1", "card_id": "C1", "openid": "O1",
            "user_card_code": "U1", "state": "POINT_EXCHANGE_COUPON_FAIL", "fail_reason": "库存不足",
        });
        let parameters = Parameters { body: sent.clone(), ..nothing_sent() };
        assert_eq!(json(operation, &parameters, &fixtures::keys()), sent);
    }
}
