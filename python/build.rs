//! Lets the module be linked on macOS, where names that the interpreter brings must be allowed to be missing.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
