//! The reqwest adapter, async and blocking, over real HTTP on the loopback interface.

mod bad_input;
mod bad_responses;
mod calls;
mod connections;
mod server;
