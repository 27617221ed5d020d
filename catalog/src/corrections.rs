//! Corrections of facts: each says where, what, why and on whose word, and must change something.

use serde::Deserialize;
use serde_json::{Map, Value};

/// One entry of `corrections.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Correction {
    /// The operation it is about, as `POST /v3/…`.
    operation: Option<String>,
    /// Or the notification it is about, as its event type.
    notification: Option<String>,
    /// Where: empty for the fact itself, `body.amount.total` for a field.
    place: String,
    change: Change,
    /// Why the fact is wrong.
    reason: String,
    /// Where the right fact is to be seen.
    source: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Change {
    /// Keys that get another value; `null` takes a key away.
    Set(Map<String, Value>),
    /// A field that the list or object at the place lacks.
    Add(Map<String, Value>),
    /// The field at the place does not exist.
    Remove,
}

/// Changes the facts as the corrections say.
///
/// # Errors
///
/// A text that names the first correction that fits nothing, or changes nothing.
pub(crate) fn apply(
    corrections: &[Correction],
    operations: &mut [Value],
    notifications: &mut [Value],
) -> Result<(), String> {
    for (index, correction) in corrections.iter().enumerate() {
        apply_one(correction, operations, notifications).map_err(|problem| {
            let about = correction.operation.as_ref().or(correction.notification.as_ref());
            let about = about.map_or("nothing", String::as_str);
            format!("catalog/corrections.json, entry {} ({about}, place `{}`): {problem}", index + 1, correction.place)
        })?;
    }
    Ok(())
}

fn apply_one(correction: &Correction, operations: &mut [Value], notifications: &mut [Value]) -> Result<(), String> {
    if correction.reason.is_empty() || correction.source.is_empty() {
        return Err("it needs a reason and a source".into());
    }
    let fact = match (&correction.operation, &correction.notification) {
        (Some(name), None) => operations
            .iter_mut()
            .find(|fact| Some(name.as_str()) == operation_name(fact).as_deref())
            .ok_or("there is no such operation")?,
        (None, Some(name)) => notifications
            .iter_mut()
            .find(|fact| fact["event_type"] == name.as_str())
            .ok_or("there is no such notification")?,
        _ => return Err("it must name either an operation or a notification".into()),
    };
    let mut names: Vec<&str> = correction.place.split('.').filter(|name| !name.is_empty()).collect();
    match &correction.change {
        Change::Set(keys) => set(find(fact, &names)?, keys),
        Change::Add(field) => add(find(fact, &names)?, field),
        Change::Remove => {
            let name = names.pop().filter(|_| !names.is_empty()).ok_or("only a field can be removed")?;
            let fields = fields_of(find(fact, &names)?).ok_or("its parent has no fields")?;
            let position = fields.iter().position(|field| field["name"] == name).ok_or("there is no such field")?;
            fields.remove(position);
            Ok(())
        }
    }
}

fn operation_name(fact: &Value) -> Option<String> {
    Some(format!("{} {}", fact["method"].as_str()?, fact["path"].as_str()?))
}

/// The part of a fact that a place names.
fn find<'a>(fact: &'a mut Value, names: &[&str]) -> Result<&'a mut Value, String> {
    let Some((root, names)) = names.split_first() else { return Ok(fact) };
    let fact = if matches!(*root, "path" | "query" | "headers" | "body") { &mut fact["params"] } else { fact };
    let mut part = fact
        .get_mut(root)
        .filter(|part| part.is_array() || part.is_object())
        .ok_or_else(|| format!("there is no `{root}`"))?;
    for name in names {
        part = fields_of(part)
            .and_then(|fields| fields.iter_mut().find(|field| field["name"] == *name))
            .ok_or_else(|| format!("there is no field `{name}`"))?;
    }
    Ok(part)
}

fn fields_of(part: &mut Value) -> Option<&mut Vec<Value>> {
    if part.is_array() { part.as_array_mut() } else { part.get_mut("fields")?.as_array_mut() }
}

fn set(part: &mut Value, keys: &Map<String, Value>) -> Result<(), String> {
    let part = part.as_object_mut().ok_or("a list has no keys to set")?;
    let before = part.clone();
    for (key, value) in keys {
        if value.is_null() {
            part.remove(key);
        } else {
            part.insert(key.clone(), value.clone());
        }
    }
    if *part == before { Err("it changes nothing".into()) } else { Ok(()) }
}

fn add(part: &mut Value, field: &Map<String, Value>) -> Result<(), String> {
    if part.is_object() && part.get("fields").is_none() {
        part["fields"] = Value::Array(Vec::new());
    }
    let fields = fields_of(part).ok_or("it cannot have fields")?;
    if fields.iter().any(|other| other.get("name") == field.get("name")) {
        return Err("it changes nothing: the field is there".into());
    }
    fields.push(Value::Object(field.clone()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn operation() -> Value {
        json!({"method": "POST", "path": "/v3/x", "rate_limit": null, "params": {
            "path": [], "query": [{"name": "limit", "type": "string"}], "headers": [],
            "body": {"kind": "json", "fields": [
                {"name": "amount", "type": "object", "fields": [{"name": "total", "type": "integer", "required": false}]}
            ]}
        }})
    }

    fn corrected(place: &str, change: &Value) -> Result<Value, String> {
        let entry = json!({
            "operation": "POST /v3/x", "place": place, "change": change, "reason": "a reason", "source": "a source"
        });
        let mut operations = [operation()];
        apply(&[serde_json::from_value(entry).unwrap()], &mut operations, &mut [])?;
        let [operation] = operations;
        Ok(operation)
    }

    #[test]
    fn sets_a_key_of_a_nested_field() {
        let operation = corrected("body.amount.total", &json!({"set": {"required": true}})).unwrap();
        let total = &operation["params"]["body"]["fields"][0]["fields"][0];
        assert_eq!(total, &json!({"name": "total", "type": "integer", "required": true}));
    }

    #[test]
    fn sets_a_key_of_the_operation_itself() {
        let limit = json!({"per": "api", "count": 1, "interval_s": 1});
        assert_eq!(corrected("", &json!({"set": {"rate_limit": limit}})).unwrap()["rate_limit"], limit);
    }

    #[test]
    fn adds_a_field() {
        let field = json!({"name": "currency", "type": "string", "required": false});
        let operation = corrected("body.amount", &json!({"add": field})).unwrap();
        assert_eq!(operation["params"]["body"]["fields"][0]["fields"][1], field);
    }

    #[test]
    fn removes_a_field() {
        assert_eq!(corrected("query.limit", &json!("remove")).unwrap()["params"]["query"], json!([]));
    }

    #[test]
    fn refuses_a_correction_that_changes_nothing() {
        let error = corrected("query.limit", &json!({"set": {"type": "string"}})).unwrap_err();
        assert!(error.contains("entry 1 (POST /v3/x, place `query.limit`): it changes nothing"), "{error}");
        let error = corrected("query.limit", &json!({"set": {"enum": null}})).unwrap_err();
        assert!(error.contains("changes nothing"), "{error}");
        let error = corrected("query", &json!({"add": {"name": "limit", "type": "string"}})).unwrap_err();
        assert!(error.contains("changes nothing"), "{error}");
    }

    #[test]
    fn refuses_a_place_that_does_not_exist() {
        let change = json!({"set": {"required": true}});
        assert!(corrected("body.amount.currency", &change).unwrap_err().contains("no field `currency`"));
        assert!(corrected("footer", &change).unwrap_err().contains("no `footer`"));
        assert!(corrected("query.offset", &json!("remove")).unwrap_err().contains("no such field"));
    }

    #[test]
    fn refuses_a_correction_of_an_unknown_fact_or_without_a_source() {
        let mut entry = json!({
            "operation": "GET /v3/x", "place": "", "change": {"set": {"title": "t"}}, "reason": "a reason", "source": "s"
        });
        let correction = serde_json::from_value(entry.clone()).unwrap();
        assert!(apply(&[correction], &mut [operation()], &mut []).unwrap_err().contains("no such operation"));
        entry["source"] = json!("");
        let correction = serde_json::from_value(entry.clone()).unwrap();
        assert!(apply(&[correction], &mut [operation()], &mut []).unwrap_err().contains("a reason and a source"));
    }

    #[test]
    fn corrects_a_notification() {
        let entry = json!({
            "notification": "X.DONE", "place": "resource.state", "change": {"set": {"required": true}},
            "reason": "a reason", "source": "a source"
        });
        let mut notifications =
            [json!({"event_type": "X.DONE", "resource": [{"name": "state", "type": "string", "required": false}]})];
        apply(&[serde_json::from_value(entry).unwrap()], &mut [], &mut notifications).unwrap();
        assert_eq!(notifications[0]["resource"][0]["required"], true);
    }
}
