//! The sandbox over real HTTP: what it refuses, what it remembers, what it breaks when asked.

mod binary;
mod faults;
mod merchant;
mod parameters;
mod protocol;
mod running;
mod state;
