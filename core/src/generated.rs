//! What `cargo xtask codegen` makes of the catalog.

pub(crate) mod operations;
#[cfg(feature = "typed")]
pub mod v3;
