//! Checks a caller's JSON against the documented members and brings them into the documented order.
//!
//! One order for all makes the same call the same bytes, whatever language or map it came from, today and on a repetition
//! from another process. Members the documents do not list follow in the order they were given. `null` is left out: WeChat
//! Pay refuses it, and it means "not set".

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::InvalidCall;
use crate::json::Json;
use crate::operation::{Field, Kind};

/// The largest magnitude a decimal number may have; beyond it, it was a whole number that lost digits.
const LARGEST_DECIMAL: f64 = 9_007_199_254_740_992.0;

/// Checks the members of an object; `path` is a JSON pointer to it.
pub(crate) fn object(
    members: Vec<(String, Json)>,
    fields: &[Field],
    path: &str,
) -> Result<Vec<(String, Json)>, InvalidCall> {
    let mut documented: Vec<Option<(String, Json)>> = Vec::new();
    documented.resize_with(fields.len(), || None);
    let mut others: Vec<(String, Json)> = Vec::new();
    let mut next = 0;
    for (name, value) in members {
        // Members mostly come in the documented order, so the search starts where the last one ended.
        let position = (next..fields.len()).chain(0..next).find(|&index| fields[index].name() == name);
        let is_known = match position {
            Some(index) => documented[index].is_some(),
            None => others.iter().any(|(other, _)| *other == name),
        };
        if is_known {
            return Err(InvalidCall::DuplicateMember { field: format!("{path}/{name}") });
        }
        match position {
            Some(index) => {
                next = index + 1;
                documented[index] = Some((name, value));
            }
            None => others.push((name, value)),
        }
    }
    let mut checked = Vec::with_capacity(fields.len() + others.len());
    for (documentation, member) in fields.iter().zip(documented) {
        if let Some((name, value)) = member.filter(|(_, value)| *value != Json::Null) {
            let value = field(value, documentation, &|| format!("{path}/{name}"))?;
            checked.push((name, value));
        }
    }
    for (name, value) in others {
        if value != Json::Null {
            let value = unknown(value, &|| format!("{path}/{name}"))?;
            checked.push((name, value));
        }
    }
    Ok(checked)
}

/// Checks the value of one documented field.
fn field(value: Json, field: &Field, path: &dyn Fn() -> String) -> Result<Json, InvalidCall> {
    if !field.is_list() {
        return element(value, field, path);
    }
    match value {
        Json::List(list) => {
            let check = |(index, value)| element(value, field, &|| format!("{}/{index}", path()));
            list.into_iter().enumerate().map(check).collect::<Result<_, _>>().map(Json::List)
        }
        other => Err(wrong_kind(&other, "a list", path)),
    }
}

fn element(value: Json, field: &Field, path: &dyn Fn() -> String) -> Result<Json, InvalidCall> {
    match (field.kind(), value) {
        (Kind::Text, Json::Text(text)) => Ok(Json::Text(text)),
        (Kind::Text, value @ (Json::Object(_) | Json::List(_))) if field.is_json_encoded() => {
            Ok(Json::Text(unknown(value, path)?.write()))
        }
        (Kind::Text, other) => Err(wrong_kind(&other, "a string", path)),
        (Kind::Integer, Json::Integer(number)) => Ok(Json::Integer(number)),
        (Kind::Integer, Json::Number(number)) if number.abs() < LARGEST_DECIMAL => {
            Err(wrong_kind(&Json::Number(number), "a whole number", path))
        }
        (Kind::Integer, Json::Large(_) | Json::Number(_)) => Err(InvalidCall::NumberTooLarge { field: path() }),
        (Kind::Integer, other) => Err(wrong_kind(&other, "a whole number", path)),
        (Kind::Number, other @ (Json::Null | Json::Boolean(_) | Json::Text(_) | Json::List(_) | Json::Object(_))) => {
            Err(wrong_kind(&other, "a number", path))
        }
        (Kind::Boolean, Json::Boolean(value)) => Ok(Json::Boolean(value)),
        (Kind::Boolean, other) => Err(wrong_kind(&other, "a boolean", path)),
        (Kind::Object, Json::Object(members)) => object(members, field.fields(), &path()).map(Json::Object),
        (Kind::Object, other) => Err(wrong_kind(&other, "an object", path)),
        (Kind::File, other) => Err(wrong_kind(&other, "a file", path)),
        (Kind::Number | Kind::Any, value) => unknown(value, path),
    }
}

/// Checks a value nobody documented: it must only survive being written.
fn unknown(value: Json, path: &dyn Fn() -> String) -> Result<Json, InvalidCall> {
    match value {
        Json::Number(number) if number.abs() >= LARGEST_DECIMAL => Err(InvalidCall::NumberTooLarge { field: path() }),
        Json::List(list) => {
            let check = |(index, value)| unknown(value, &|| format!("{}/{index}", path()));
            list.into_iter().enumerate().map(check).collect::<Result<_, _>>().map(Json::List)
        }
        Json::Object(members) => object(members, &[], &path()).map(Json::Object),
        other => Ok(other),
    }
}

fn wrong_kind(value: &Json, expected: &'static str, path: &dyn Fn() -> String) -> InvalidCall {
    InvalidCall::WrongKind { field: path(), expected, found: value.kind() }
}

#[cfg(test)]
mod tests {
    use super::*;

    static AMOUNT: [Field; 2] = [Field::new("total", Kind::Integer).required(), Field::new("currency", Kind::Text)];
    static FIELDS: [Field; 5] = [
        Field::new("out_trade_no", Kind::Text).required(),
        Field::new("amount", Kind::Object).with(&AMOUNT),
        Field::new("parts", Kind::Object).list().with(&AMOUNT),
        Field::new("paid", Kind::Boolean),
        Field::new("extra_json", Kind::Text).json_encoded(),
    ];

    fn check(text: &str) -> Result<String, InvalidCall> {
        match Json::parse(text)? {
            Json::Object(members) => object(members, &FIELDS, "").map(|members| Json::Object(members).write()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn writes_the_documented_order_then_the_unknown_members_as_given() {
        let text =
            r#"{"zeta":1,"amount":{"currency":"CNY","new":1.5,"total":1},"alpha":{"b":1,"a":2},"out_trade_no":"a"}"#;
        let expected =
            r#"{"out_trade_no":"a","amount":{"total":1,"currency":"CNY","new":1.5},"zeta":1,"alpha":{"b":1,"a":2}}"#;
        assert_eq!(check(text).unwrap(), expected);
    }

    #[test]
    fn leaves_out_null() {
        assert_eq!(check(r#"{"out_trade_no":null,"amount":{"total":null},"new":null}"#).unwrap(), r#"{"amount":{}}"#);
    }

    #[test]
    fn keeps_whole_numbers_exact() {
        let text = r#"{"amount":{"total":9223372036854775807},"new":18446744073709551615}"#;
        assert_eq!(check(text).unwrap(), text);
    }

    #[test]
    fn writes_json_into_a_string_that_holds_json() {
        assert_eq!(check(r#"{"extra_json":{"b":1,"a":[]}}"#).unwrap(), r#"{"extra_json":"{\"b\":1,\"a\":[]}"}"#);
    }

    #[test]
    fn names_the_member_of_the_wrong_kind() {
        let wrong = |field: &str, expected, found| InvalidCall::WrongKind { field: field.into(), expected, found };
        let cases = [
            (r#"{"out_trade_no":1}"#, wrong("/out_trade_no", "a string", "a whole number")),
            (r#"{"amount":{"total":"1"}}"#, wrong("/amount/total", "a whole number", "a string")),
            (r#"{"amount":{"total":1.0}}"#, wrong("/amount/total", "a whole number", "a decimal number")),
            (r#"{"amount":[]}"#, wrong("/amount", "an object", "a list")),
            (r#"{"parts":{}}"#, wrong("/parts", "a list", "an object")),
            (r#"{"parts":[{},{"currency":true}]}"#, wrong("/parts/1/currency", "a string", "a boolean")),
            (r#"{"paid":"true"}"#, wrong("/paid", "a boolean", "a string")),
        ];
        for (text, expected) in cases {
            assert_eq!(check(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn refuses_numbers_beyond_64_bits_also_where_nobody_documented_them() {
        for (text, field) in [
            (r#"{"amount":{"total":9223372036854775808}}"#, "/amount/total"),
            (r#"{"amount":{"total":99999999999999999999999}}"#, "/amount/total"),
            (r#"{"new":[18446744073709551616]}"#, "/new/0"),
        ] {
            assert_eq!(check(text), Err(InvalidCall::NumberTooLarge { field: field.into() }), "{text}");
        }
    }

    #[test]
    fn refuses_a_member_given_twice() {
        for (text, field) in [(r#"{"paid":true,"paid":false}"#, "/paid"), (r#"{"new":{"a":1,"a":1}}"#, "/new/a")] {
            assert_eq!(check(text), Err(InvalidCall::DuplicateMember { field: field.into() }));
        }
    }
}
