// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing`

pub mod membercard_activity;
pub mod membercard_open;
