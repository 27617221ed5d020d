//! Randomness, drawn from the caller's source.

use core::fmt;

/// A cryptographic random source. This crate has none of its own.
pub trait Random {
    /// Fills `bytes`.
    ///
    /// # Errors
    ///
    /// [`RandomUnavailable`] when the source cannot deliver; nothing is signed or sent then.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomUnavailable>;
}

/// The random source failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RandomUnavailable;

impl fmt::Display for RandomUnavailable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the random source failed; check the operating system's random generator")
    }
}

impl core::error::Error for RandomUnavailable {}
