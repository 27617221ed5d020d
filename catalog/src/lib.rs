//! The facts about WeChat Pay APIv3 as data, and the one reader for them.
//!
//! `operations/` and `notifications/` hold one file per product family, one JSON object per line; `schema/` describes a
//! line; `corrections.json` overrides single facts; `glossary/` says what the fields mean. The generator
//! (`cargo xtask codegen`) and the sandbox read them through [`load`], so both see the same facts.

mod corrections;
mod glossary;
pub mod model;
mod validate;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::corrections::Correction;
pub use crate::glossary::{Glossary, Sentence};
pub use crate::model::{
    Body, BodyKind, Encryption, Field, FieldKind, Method, Notification, Operation, Params, RateLimit, Response,
    ResponseKind,
};

/// Every operation and notification, sorted: operations by path and method, notifications by event type.
#[derive(Debug)]
pub struct Catalog {
    /// The documented operations.
    pub operations: Vec<Operation>,
    /// The documented notifications.
    pub notifications: Vec<Notification>,
}

macro_rules! files {
    ($folder:literal: $($family:literal)*) => {
        &[$((concat!($folder, "/", $family, ".jsonl"), include_str!(concat!("../", $folder, "/", $family, ".jsonl")))),*]
    };
}

const OPERATIONS: &[(&str, &str)] = files!["operations":
    "applyment"
    "bill"
    "brand"
    "business_circle"
    "certificates"
    "combine"
    "complaint"
    "coupon"
    "devices"
    "ecommerce"
    "education"
    "face_pay"
    "fapiao"
    "fund_app"
    "global"
    "goldplan"
    "gov_subsidy"
    "institution"
    "insurance"
    "lovefeast"
    "marketing"
    "media"
    "medical_insurance"
    "member_card"
    "merchant_fund"
    "merchant_risk"
    "mobility"
    "papay"
    "parking"
    "pay"
    "payroll_card"
    "payscore"
    "platsolution"
    "product_coupon"
    "profit_sharing"
    "refund"
    "retail"
    "transfer"
    "webizpay"
];

const NOTIFICATIONS: &[(&str, &str)] = files!["notifications":
    "applyment"
    "brand"
    "business_circle"
    "certificates"
    "complaint"
    "coupon"
    "ecommerce"
    "education"
    "face_pay"
    "fapiao"
    "fund_app"
    "global"
    "institution"
    "insurance"
    "medical_insurance"
    "member_card"
    "merchant_fund"
    "merchant_risk"
    "mobility"
    "papay"
    "parking"
    "pay"
    "payscore"
    "platsolution"
    "product_coupon"
    "profit_sharing"
    "refund"
    "transfer"
    "webizpay"
];

const GLOSSARY: &[(&str, &str)] = files!["glossary": "fields"];

const CORRECTIONS: &str = include_str!("../corrections.json");

/// Reads the whole catalog, corrects it and checks it.
///
/// # Errors
///
/// A text that names the first fact that does not fit the model, the first correction that fits nothing or changes
/// nothing, or every fact that contradicts itself.
pub fn load() -> Result<Catalog, String> {
    let (operation_places, mut operations) = read(OPERATIONS)?;
    let (notification_places, mut notifications) = read(NOTIFICATIONS)?;
    let corrections: Vec<Correction> =
        serde_json::from_str(CORRECTIONS).map_err(|error| format!("catalog/corrections.json: {error}"))?;
    corrections::apply(&corrections, &mut operations, &mut notifications)?;
    let mut operations: Vec<Operation> = to_model(&operation_places, operations)?;
    operations.sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    let mut notifications: Vec<Notification> = to_model(&notification_places, notifications)?;
    notifications.sort_by(|a, b| a.event_type.cmp(&b.event_type));
    let catalog = Catalog { operations, notifications };
    validate::validate(&catalog)?;
    Ok(catalog)
}

impl Catalog {
    /// Reads what the fields mean, and checks it against the catalog.
    ///
    /// # Errors
    ///
    /// Those of [`Glossary::read`].
    pub fn glossary(&self) -> Result<Glossary, String> {
        Glossary::read(GLOSSARY, self)
    }
}

/// Every line as JSON, each with its file and number.
fn read(files: &[(&str, &str)]) -> Result<(Vec<String>, Vec<Value>), String> {
    let (mut places, mut facts) = (Vec::new(), Vec::new());
    for (name, text) in files {
        for (index, line) in text.lines().enumerate() {
            let place = format!("catalog/{name}, line {}", index + 1);
            let fact: Value = serde_json::from_str(line).map_err(|error| format!("{place}: {error}"))?;
            let family = fact["family"].as_str().unwrap_or_default();
            if !name.ends_with(&format!("/{family}.jsonl")) {
                return Err(format!("{place}: the family `{family}` has another file"));
            }
            places.push(place);
            facts.push(fact);
        }
    }
    Ok((places, facts))
}

fn to_model<T: DeserializeOwned>(places: &[String], facts: Vec<Value>) -> Result<Vec<T>, String> {
    let fit = |(place, fact)| serde_json::from_value(fact).map_err(|error| format!("{place}: {error}"));
    places.iter().zip(facts).map(fit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_every_operation_and_notification() {
        let catalog = load().unwrap();
        assert_eq!(catalog.operations.len(), 1019);
        assert_eq!(catalog.notifications.len(), 102);
    }

    #[test]
    fn loses_nothing_of_what_the_files_say() {
        for (name, text) in OPERATIONS {
            for line in text.lines() {
                let operation: Operation = serde_json::from_str(line).unwrap();
                let before: Value = serde_json::from_str(line).unwrap();
                let mut after = serde_json::to_value(&operation).unwrap();
                keep_empty_lists(&before, &mut after);
                assert_eq!(after, before, "{name}");
            }
        }
    }

    /// An empty `tags` or `fields` list and an absent one say the same.
    fn keep_empty_lists(before: &Value, after: &mut Value) {
        match (before, after) {
            (Value::Object(before), Value::Object(after)) => {
                for (key, value) in before {
                    if value.as_array().is_some_and(Vec::is_empty) {
                        after.entry(key).or_insert_with(|| value.clone());
                    }
                    if let Some(after) = after.get_mut(key) {
                        keep_empty_lists(value, after);
                    }
                }
                after.retain(|key, value| before.contains_key(key) || !value.as_array().is_some_and(Vec::is_empty));
            }
            (Value::Array(before), Value::Array(after)) => {
                for (before, after) in before.iter().zip(after) {
                    keep_empty_lists(before, after);
                }
            }
            _ => {}
        }
    }
}
