//! The facts about WeChat Pay APIv3 as data, and the one reader for them.
//!
//! `operations/` and `notifications/` hold one file per product family, one JSON object per line; `schema/` describes a
//! line. The generator (`cargo xtask codegen`) and the sandbox read them through [`load`], so both see the same facts.

pub mod model;

pub use model::{
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

/// Reads the whole catalog.
///
/// # Errors
///
/// A text that names the file and line of the first fact that does not fit the model.
pub fn load() -> Result<Catalog, String> {
    let mut operations: Vec<Operation> = read(OPERATIONS)?;
    operations.sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    let mut notifications: Vec<Notification> = read(NOTIFICATIONS)?;
    notifications.sort_by(|a, b| a.event_type.cmp(&b.event_type));
    Ok(Catalog { operations, notifications })
}

fn read<T: serde::de::DeserializeOwned>(files: &[(&str, &str)]) -> Result<Vec<T>, String> {
    let mut facts = Vec::new();
    for (name, text) in files {
        for (index, line) in text.lines().enumerate() {
            let fact =
                serde_json::from_str(line).map_err(|error| format!("catalog/{name}, line {}: {error}", index + 1))?;
            facts.push(fact);
        }
    }
    Ok(facts)
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
                let before: serde_json::Value = serde_json::from_str(line).unwrap();
                let mut after = serde_json::to_value(&operation).unwrap();
                keep_empty_lists(&before, &mut after);
                assert_eq!(after, before, "{name}");
            }
        }
    }

    /// An empty `tags` or `fields` list and an absent one say the same.
    fn keep_empty_lists(before: &serde_json::Value, after: &mut serde_json::Value) {
        match (before, after) {
            (serde_json::Value::Object(before), serde_json::Value::Object(after)) => {
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
            (serde_json::Value::Array(before), serde_json::Value::Array(after)) => {
                for (before, after) in before.iter().zip(after) {
                    keep_empty_lists(before, after);
                }
            }
            _ => {}
        }
    }
}
