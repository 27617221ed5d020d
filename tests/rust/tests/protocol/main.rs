//! The protocol over the vectors, without a network: what must be signed, what must be accepted, and what refused.

mod exchange;
mod operations;
mod outside_keys;
mod properties;
mod request_sign;
mod response_verify;
