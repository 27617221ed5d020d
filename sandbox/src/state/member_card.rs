//! Member cards of users. A card exists as soon as someone asks for it; it begins with a balance of 0.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Asked, Remembered};
use crate::example;
use crate::exchange::Answer;
use crate::refusal::Refusal;

/// The changed fields of cards, by the values in the path.
pub(super) type Cards = BTreeMap<Vec<(String, String)>, Map<String, Value>>;

/// The card as documented, with what was changed.
#[expect(clippy::unnecessary_wraps, reason = "one signature for all handlers")]
pub(super) fn query(remembered: &mut Remembered, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let mut card = example::json(asked.operation, asked.parameters, asked.keys);
    card["user_card_status"] = json!("EFFECTIVE");
    card["balance"] = json!(0);
    let changed = remembered.cards.get(&asked.parameters.path);
    for (name, value) in changed.into_iter().flatten() {
        card[name] = value.clone();
    }
    Ok(Answer::json(asked.operation.response.status, card.to_string().into_bytes()))
}

/// Changes the card. The balance must be what the caller believes it is.
pub(super) fn change(remembered: &mut Remembered, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let body = &asked.parameters.body;
    let card = remembered.cards.entry(asked.parameters.path.clone()).or_default();
    if let Some(information) = body.get("balance_information") {
        let balance = card.get("balance").cloned().unwrap_or(json!(0));
        let believed = &information["before_balance"];
        if *believed != balance {
            let message = format!("balance_information.before_balance is {believed}, but the balance is {balance}");
            let detail = json!({
                "location": "body",
                "field": "/balance_information/before_balance",
                "value": believed,
                "issue": message,
            });
            return Err(Refusal { detail: Some(detail), ..Refusal::new(400, "INVALID_REQUEST", message) });
        }
        card.insert("balance".into(), information["balance"].clone());
    }
    for name in ["membership_number", "level", "background_picture_url"] {
        if let Some(value) = body.get(name) {
            card.insert(name.into(), value.clone());
        }
    }
    Ok(Answer::empty(asked.operation.response.status))
}
