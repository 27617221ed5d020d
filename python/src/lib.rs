//! The native module `tenfen._native`: converts, calls core once, converts back.
//!
//! Private to the Python package `tenfen`, which holds the client, the chain, the errors and the transports. The
//! interpreter lock is released around everything that computes with a key.

mod exchange;
mod failure;
mod merchant;
mod message;
mod params;
mod random;

use pyo3::prelude::*;

#[pymodule]
mod _native {
    #[pymodule_export]
    use super::exchange::Exchange;
    #[pymodule_export]
    use super::failure::{Failure, refuse_option};
    #[pymodule_export]
    use super::merchant::{Expected, Merchant};

    /// The version of the package.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
