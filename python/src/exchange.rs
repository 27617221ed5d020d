//! One call from start to end, as the steps a client has to take.

use pyo3::prelude::*;
use tenfen::error::{Broken, SendFailure, Sent};
use tenfen::{HttpResponse, Step, UnixTime};

use crate::failure::failure;
use crate::merchant::Merchant;
use crate::message::{Ask, Received, call, request_parts, response_parts};
use crate::random::Source;

/// One call. Ask `step` what to do, do it, tell the result, and ask again.
#[pyclass(module = "tenfen._native")]
pub(crate) struct Exchange {
    inner: tenfen::Exchange,
    random: std::sync::Arc<Source>,
}

#[pymethods]
impl Exchange {
    /// What `step` returns first: send the request in the rest of the tuple, then call `received` or `failed`.
    #[classattr]
    const SEND: u8 = 0;
    /// What `step` returns first: the response is the rest of the tuple.
    #[classattr]
    const DONE: u8 = 1;
    /// What `step` returns first: something this client cannot do; call `give_up`.
    #[classattr]
    const OTHER: u8 = 2;

    #[new]
    fn new(py: Python<'_>, merchant: &Merchant, ask: Ask<'_>) -> PyResult<Self> {
        let inner = tenfen::Exchange::new(merchant.inner.clone(), call(py, ask)?);
        Ok(Self { inner, random: merchant.random.clone() })
    }

    /// What to do next; `now_ms` is milliseconds since 1970.
    fn step(&mut self, py: Python<'_>, now_ms: u64) -> PyResult<Py<PyAny>> {
        let mut random = self.random.draw();
        let step = py.detach(|| self.inner.step(UnixTime::from_millis(now_ms), &mut random));
        let step = step.map_err(|error| random.blame(py, failure(py, &error)))?;
        let tuple = match &step {
            Step::Send(request) => {
                let (method, url, headers, body, max_response_bytes) = request_parts(request);
                (Self::SEND, method, url, headers, body, max_response_bytes).into_pyobject(py)?
            }
            Step::Done(response) => {
                let (status, headers, body, is_json) = response_parts(response);
                return Ok((Self::DONE, status, headers, body, is_json).into_pyobject(py)?.into_any().unbind());
            }
            // Keys are in this process, and fetching an unknown one is not there yet.
            Step::NeedKey { .. } | Step::Compute(_) | _ => {
                return Ok((Self::OTHER,).into_pyobject(py)?.into_any().unbind());
            }
        };
        Ok(tuple.into_any().unbind())
    }

    /// Answers `SEND` with what came.
    fn received(&mut self, received: Received) {
        self.inner.received(HttpResponse::from(received));
    }

    /// Answers `SEND` when no whole response came. `never_left` only if the request provably was not sent; `partial` is
    /// what came of the response.
    #[pyo3(signature = (reason, *, never_left, partial=None))]
    fn failed(&mut self, reason: String, never_left: bool, partial: Option<Received>) {
        let sent = if never_left { Sent::No } else { Sent::Unknown };
        self.inner.failed(Broken { failure: SendFailure { sent, reason }, partial: partial.map(HttpResponse::from) });
    }

    /// Answers anything with "I cannot": the next `step` raises.
    fn give_up(&mut self) {
        self.inner.give_up();
    }
}
