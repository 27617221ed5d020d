// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner`

pub mod card_member;
pub mod store;
