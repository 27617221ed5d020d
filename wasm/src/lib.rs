//! The npm package `tenfen`: translates between JavaScript and the core, and decides nothing.
//!
//! Text and bytes cross the boundary, never object graphs. JavaScript drives an `Exchange`: it asks for the
//! next `step`, does it, and tells the result. Computing with keys is such a step, answered by the host's
//! cryptography; only the module for `tenfen/pure` (feature `pure`) computes by itself.

// Without std, whose panic messages would weigh more than the protocol does.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod exchange;
mod failure;
mod merchant;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The memory of the module, where `Exchange::message` points into.
#[wasm_bindgen]
#[must_use]
pub fn module_memory() -> JsValue {
    wasm_bindgen::memory()
}

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

/// Becomes a `WebAssembly.RuntimeError` in JavaScript.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
