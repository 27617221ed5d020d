//! What the sandbox remembers, and the operations that need it to.
//!
//! Every other operation is answered by [`example`] alone. Which operation remembers what stands in the two tables below.

mod certificates;
mod member_card;
mod repeat;

use std::sync::{Mutex, PoisonError};

use tenfen_catalog::{Method, Operation};

use crate::check::Parameters;
use crate::example;
use crate::exchange::Answer;
use crate::keys::Keys;
use crate::refusal::Refusal;

/// The merchant's own number that makes an operation safe to repeat, where it is not `out_request_no`.
const NUMBERS: &[(Method, &str, &str)] =
    &[(Method::Post, "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm", "record_id")];

/// The operations with an answer of their own.
const HANDLERS: &[(Method, &str, Handler)] = &[
    (Method::Get, "/v3/certificates", certificates::list),
    (Method::Get, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", member_card::query),
    (Method::Patch, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", member_card::change),
];

type Handler = fn(&mut Remembered, &Asked<'_>) -> Result<Answer, Refusal>;

/// What was changed so far.
#[derive(Default)]
pub(crate) struct State(Mutex<Remembered>);

#[derive(Default)]
struct Remembered {
    repeats: repeat::Repeats,
    cards: member_card::Cards,
}

/// A request that was verified and checked.
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) parameters: &'a Parameters,
    pub(crate) keys: &'a Keys,
}

impl State {
    /// Carries out what is asked, or gives the first answer to it again.
    pub(crate) fn perform(&self, asked: &Asked<'_>) -> Result<Answer, Refusal> {
        let mut remembered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = asked.number();
        if let Some(number) = &number
            && let Some(first) = remembered.repeats.first_answer(number, &asked.parameters.body)?
        {
            return Ok(first);
        }
        let answer = match entry(HANDLERS, asked.operation) {
            Some(handler) => handler(&mut remembered, asked)?,
            None => example::answer(asked.operation, asked.parameters, asked.keys),
        };
        if let Some(number) = number {
            remembered.repeats.remember(number, asked.parameters.body.clone(), answer.clone());
        }
        Ok(answer)
    }
}

impl Asked<'_> {
    /// The merchant's own number for this request, where the operation takes one and the request has it.
    fn number(&self) -> Option<repeat::Number> {
        let operation = self.operation;
        let name = entry(NUMBERS, operation).unwrap_or("out_request_no");
        let documented = operation.params.body.fields.iter().any(|field| field.name == name);
        let value = self.parameters.body.get(name).filter(|_| documented)?.as_str()?;
        let place = self.parameters.path.iter().map(|(_, value)| value.clone()).collect();
        Some(repeat::Number {
            operation: (operation.method, operation.path.clone()),
            place,
            name,
            value: value.to_owned(),
        })
    }
}

fn entry<T: Copy>(table: &[(Method, &str, T)], operation: &Operation) -> Option<T> {
    let is_for = |(method, path, _): &&(Method, &str, T)| *method == operation.method && *path == operation.path;
    table.iter().find(is_for).map(|(_, _, entry)| *entry)
}
