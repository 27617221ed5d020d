//! What `cargo xtask codegen` makes of the catalog.

pub mod operations;
#[cfg(feature = "typed")]
pub mod v3;
