//! One call from the first attempt to the final response, as a state machine that owns no socket, clock or sleep.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::mem;

use crate::call::Call;
use crate::error::{Broken, CryptoError, Error, InvalidCall, Outcome, Sent};
use crate::http::{HttpRequest, HttpResponse};
use crate::merchant::Merchant;
use crate::random::Random;
use crate::request::{Expected, SignedRequest, UnsignedRequest};
use crate::response::{Candidate, Examined, Response};
use crate::serial::Serial;
use crate::time::UnixTime;
use crate::trust::{Keeper, TrustStore};

/// One call. Ask [`step`](Self::step) what to do, do it, tell the result, and ask again.
///
/// ```
/// # use std::sync::Arc;
/// # use tenfen::{Call, Error, Exchange, HttpRequest, HttpResponse, Merchant, Random, Response, Step, UnixTime};
/// # use tenfen::error::Broken;
/// fn send(merchant: Arc<Merchant>, call: Call, random: &mut dyn Random) -> Result<Response, Error> {
///     let mut exchange = Exchange::new(merchant, call);
///     loop {
///         match exchange.step(now(), random)? {
///             Step::Send(request) => match transport(&request) {
///                 Ok(response) => exchange.received(response),
///                 Err(broken) => exchange.failed(broken),
///             },
///             Step::Done(response) => return Ok(response),
///             Step::NeedKey { .. } => exchange.give_up(),
///             Step::Compute(task) => exchange.computed(kms(task)),
///             _ => exchange.give_up(),
///         }
///     }
/// }
/// # fn now() -> UnixTime { UnixTime::from_secs(0) }
/// # fn transport(_: &HttpRequest) -> Result<HttpResponse, Broken> { unreachable!() }
/// # fn kms(_: tenfen::CryptoTask) -> tenfen::Computed { unreachable!() }
/// ```
#[derive(Debug)]
pub struct Exchange {
    merchant: Arc<Merchant>,
    trust: Option<TrustStore>,
    state: State,
}

/// What the caller does next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Compute this with a key that is kept outside, then call [`Exchange::computed`].
    Compute(CryptoTask),
    /// Send this, then call [`Exchange::received`] or [`Exchange::failed`].
    Send(HttpRequest),
    /// The response is signed with a key that the merchant does not hold. Call [`Exchange::trust`] with a store that has
    /// it, or [`Exchange::give_up`].
    NeedKey {
        /// The key's serial.
        serial: Serial,
    },
    /// The response.
    Done(Response),
}

/// What a key that is kept outside has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CryptoTask {
    /// Sign with the merchant's key: RSASSA-PKCS1-v1_5 with SHA-256. Answer with [`Computed::Signature`].
    Sign {
        /// The exact text.
        message: String,
    },
    /// Verify with WeChat Pay's key of that serial: RSASSA-PKCS1-v1_5 with SHA-256. Answer with [`Computed::Verified`]
    /// or [`Computed::Failed`].
    Verify {
        /// The key's serial.
        serial: Serial,
        /// The exact bytes.
        message: Vec<u8>,
        /// The signature, raw bytes.
        signature: Vec<u8>,
    },
}

/// The answer to a [`CryptoTask`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Computed {
    /// The signature, raw bytes.
    Signature(Vec<u8>),
    /// The signature is that of the message.
    Verified,
    /// The signature is not that of the message, or the key could not be used.
    Failed,
}

#[derive(Debug)]
enum State {
    Ready(Call),
    Signing(UnsignedRequest),
    Signed(SignedRequest),
    Sending(Expected),
    Received(Expected, HttpResponse),
    NeedsKey(Expected, Candidate),
    Verifying(Expected, Candidate),
    Verified(Result<Response, Error>),
    Failed(Error),
    /// Finished, or in between.
    Over,
}

impl Exchange {
    /// A new exchange. Nothing happens before the first [`step`](Self::step).
    #[must_use]
    pub fn new(merchant: Arc<Merchant>, call: Call) -> Self {
        Self { merchant, trust: None, state: State::Ready(call) }
    }

    /// Says what to do next.
    ///
    /// # Errors
    ///
    /// The final failure of the call; see [`Error::outcome`] for whether it took effect.
    pub fn step(&mut self, now: UnixTime, random: &mut dyn Random) -> Result<Step, Error> {
        match mem::replace(&mut self.state, State::Over) {
            State::Ready(call) => {
                let request = self.merchant.prepare(call, now, random)?;
                if self.merchant.has_merchant_key() {
                    let signed = self.merchant.sign(request, random)?;
                    self.state = State::Sending(signed.expected);
                    return Ok(Step::Send(signed.request));
                }
                let message = request.message().into();
                self.state = State::Signing(request);
                Ok(Step::Compute(CryptoTask::Sign { message }))
            }
            State::Received(expected, response) => match Examined::new(&expected, response, now)? {
                Examined::Unsigned(response) => Response::conclude(&expected, response, false).map(Step::Done),
                Examined::Signed(candidate) => self.verify(expected, candidate),
            },
            State::Signed(signed) => {
                self.state = State::Sending(signed.expected);
                Ok(Step::Send(signed.request))
            }
            State::Verified(result) => result.map(Step::Done),
            State::Failed(error) => Err(error),
            other => Err(out_of_order(other)),
        }
    }

    fn verify(&mut self, expected: Expected, candidate: Candidate) -> Result<Step, Error> {
        let trust = self.trust.as_ref().unwrap_or(self.merchant.trust());
        match trust.get(&candidate.serial) {
            Some(Keeper::Here(key)) => candidate.verify(&**key, &expected).map(Step::Done),
            Some(Keeper::Outside) => {
                let task = CryptoTask::Verify {
                    serial: candidate.serial.clone(),
                    message: candidate.message.clone(),
                    signature: candidate.signature.clone(),
                };
                self.state = State::Verifying(expected, candidate);
                Ok(Step::Compute(task))
            }
            // A public key id is configured by hand: there is nothing to fetch, and nothing to ask twice.
            None if candidate.serial.is_public_key_id() || self.trust.is_some() => {
                Err(candidate.unknown_serial(&expected))
            }
            None => {
                let serial = candidate.serial.clone();
                self.state = State::NeedsKey(expected, candidate);
                Ok(Step::NeedKey { serial })
            }
        }
    }

    /// Answers [`Step::Send`] with what came, byte for byte.
    pub fn received(&mut self, response: HttpResponse) {
        match mem::replace(&mut self.state, State::Over) {
            State::Sending(expected) => self.state = State::Received(expected, response),
            other => self.state = State::Failed(out_of_order(other)),
        }
    }

    /// Answers [`Step::Send`] when no whole response came. Say [`Sent::No`] only if the request provably never left.
    pub fn failed(&mut self, broken: impl Into<Broken>) {
        match mem::replace(&mut self.state, State::Over) {
            State::Sending(expected) => {
                let Broken { failure, partial } = broken.into();
                let outcome = match failure.sent {
                    Sent::No => Outcome::NotSent,
                    Sent::Unknown => Outcome::Unknown,
                };
                let mut error = expected.error(failure, outcome);
                if let Some(partial) = partial {
                    error = error.with_received(partial);
                }
                self.state = State::Failed(error);
            }
            other => self.state = State::Failed(out_of_order(other)),
        }
    }

    /// Answers [`Step::Compute`].
    pub fn computed(&mut self, computed: Computed) {
        match (mem::replace(&mut self.state, State::Over), computed) {
            (State::Signing(request), Computed::Signature(signature)) => {
                self.state = State::Signed(request.with_signature(&signature));
            }
            (State::Signing(request), Computed::Failed) => {
                self.state = State::Failed(request.expected().error(CryptoError, Outcome::NotSent));
            }
            (State::Verifying(expected, candidate), Computed::Verified) => {
                self.state = State::Verified(candidate.conclude(&expected, Ok(())));
            }
            (State::Verifying(expected, candidate), Computed::Failed) => {
                self.state = State::Verified(candidate.conclude(&expected, Err(CryptoError)));
            }
            (other, _) => self.state = State::Failed(out_of_order(other)),
        }
    }

    /// Answers [`Step::NeedKey`] with keys to use from now on.
    pub fn trust(&mut self, trust: TrustStore) {
        match mem::replace(&mut self.state, State::Over) {
            State::NeedsKey(expected, candidate) => {
                self.trust = Some(trust);
                self.state = State::Received(expected, candidate.response);
            }
            other => self.state = State::Failed(out_of_order(other)),
        }
    }

    /// Answers any step with "I cannot": the next [`step`](Self::step) returns the error.
    pub fn give_up(&mut self) {
        self.state = match mem::replace(&mut self.state, State::Over) {
            State::NeedsKey(expected, candidate) => State::Failed(candidate.unknown_serial(&expected)),
            State::Signing(request) => State::Failed(request.expected().error(CryptoError, Outcome::NotSent)),
            State::Verifying(expected, candidate) => {
                State::Failed(expected.error(CryptoError, Outcome::Unknown).with_received(candidate.response))
            }
            other => State::Failed(out_of_order(other)),
        };
    }
}

/// The error for a driver that broke the order. A request that was handed out may have been sent.
fn out_of_order(state: State) -> Error {
    let cause = InvalidCall::OutOfOrder;
    match state {
        State::Failed(error) => error,
        State::Ready(call) => call.error(cause),
        State::Signing(request) => request.expected().error(cause, Outcome::NotSent),
        State::Signed(signed) => signed.expected.error(cause, Outcome::NotSent),
        State::Sending(expected) => expected.error(cause, Outcome::Unknown),
        State::Received(expected, response) => expected.error(cause, Outcome::Unknown).with_received(response),
        State::NeedsKey(expected, candidate) | State::Verifying(expected, candidate) => {
            expected.error(cause, Outcome::Unknown).with_received(candidate.response)
        }
        State::Verified(_) | State::Over => Error::new(cause, Outcome::Unknown),
    }
}
