//! Safe repetition: the same number with the same parameters has the first result, with others a refusal.

use std::collections::BTreeMap;

use serde_json::Value;
use tenfen_catalog::Method;

use crate::exchange::Answer;
use crate::refusal::Refusal;

/// A number that the merchant chose for one change.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number {
    pub(super) operation: (Method, String),
    /// The values in the path: the number counts for the thing that they name.
    pub(super) place: Vec<String>,
    pub(super) name: &'static str,
    pub(super) value: String,
}

/// The changes made so far, by number.
#[derive(Default)]
pub(super) struct Repeats(BTreeMap<Number, (Value, Answer)>);

impl Repeats {
    /// The answer given when `number` came first, if it came before.
    ///
    /// # Errors
    ///
    /// The body was another one then. The order of members and the space between them do not count.
    pub(super) fn first_answer(&self, number: &Number, body: &Value) -> Result<Option<Answer>, Refusal> {
        match self.0.get(number) {
            None => Ok(None),
            Some((first, answer)) if first == body => Ok(Some(answer.clone())),
            Some(_) => Err(Refusal::repeated_differently(number.name, &number.value)),
        }
    }

    pub(super) fn remember(&mut self, number: Number, body: Value, answer: Answer) {
        self.0.insert(number, (body, answer));
    }
}
