// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3`

pub mod brand;
pub mod brand_basic;
pub mod businesscircle;
pub mod certificates;
pub mod marketing;
pub mod security;
