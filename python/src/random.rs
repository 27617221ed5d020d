//! Randomness: the operating system's, or a function that a test brings.

use pyo3::prelude::*;
use tenfen::{Random, RandomUnavailable};

/// Where random bytes come from.
pub(crate) enum Source {
    /// The operating system.
    System,
    /// A Python function from a number to that many bytes.
    Function(Py<PyAny>),
}

/// One use of a source, which keeps what a Python function raised.
pub(crate) struct Draw<'a> {
    source: &'a Source,
    raised: Option<PyErr>,
}

impl Source {
    pub(crate) fn draw(&self) -> Draw<'_> {
        Draw { source: self, raised: None }
    }
}

impl Draw<'_> {
    /// Names what the Python function raised as the cause of `error`.
    pub(crate) fn blame(self, py: Python<'_>, error: PyErr) -> PyErr {
        if self.raised.is_some() {
            error.set_cause(py, self.raised);
        }
        error
    }
}

impl Random for Draw<'_> {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable> {
        match self.source {
            Source::System => getrandom::fill(bytes).map_err(|_| RandomUnavailable),
            Source::Function(function) => {
                let drawn = Python::attach(|py| function.bind(py).call1((bytes.len(),))?.extract::<Vec<u8>>());
                match drawn {
                    Ok(drawn) if drawn.len() == bytes.len() => {
                        bytes.copy_from_slice(&drawn);
                        Ok(())
                    }
                    Ok(_) => Err(RandomUnavailable),
                    Err(raised) => {
                        self.raised = Some(raised);
                        Err(RandomUnavailable)
                    }
                }
            }
        }
    }
}
