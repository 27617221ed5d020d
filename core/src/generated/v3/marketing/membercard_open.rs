// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open`

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;
