// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member`

pub mod cards;
pub mod membership_activities;
pub mod pay_view_tokens;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;
