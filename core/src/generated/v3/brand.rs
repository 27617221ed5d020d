// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand`

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
