//! The npm package `tenfen`: translates between JavaScript and the core, and decides nothing.
//!
//! Text and bytes cross the boundary, never object graphs. JavaScript drives an [`exchange::Exchange`]: it asks for the
//! next [`exchange::step`], does it, and tells the result. Computing with keys is such a step, answered by the host's
//! cryptography; only the module for `tenfen/pure` (feature `pure`) computes by itself.

mod exchange;
mod failure;
mod merchant;
