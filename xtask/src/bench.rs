//! `cargo xtask bench`: what the client costs beside the bare cryptography, against its limits.
//!
//! Every ratio is of contenders that took turns in one process. Machines are noisy: a figure over its limit is printed as
//! such and is no failure.

use std::process::Command;

use serde_json::Value;

use crate::{local, npm, process, root, wheel};

/// A limit: where the figure stands in the program's JSON, what it means, and the most it should be (or the least).
struct Limit {
    figure: &'static str,
    meaning: &'static str,
    bound: Bound,
}

enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

use Bound::{AtLeast, AtMost};

const RUST: &[Limit] = &[
    Limit { figure: "sign_ratio", meaning: "prepare + sign / raw RSA of AWS-LC", bound: AtMost(1.02) },
    Limit { figure: "prepare_us", meaning: "prepare without the RSA, µs", bound: AtMost(5.0) },
    Limit { figure: "verify_ratio", meaning: "verify + decode 2 KiB / raw verification", bound: AtMost(1.3) },
];

const NODE: &[Limit] = &[
    Limit { figure: "sign_ratio", meaning: "prepare + sign / raw node:crypto", bound: AtMost(1.06) },
    Limit { figure: "prepare_us", meaning: "prepare without the RSA, µs", bound: AtMost(25.0) },
    Limit { figure: "verify_ratio", meaning: "verify + parse 2 KiB / least code by hand", bound: AtMost(1.3) },
    Limit { figure: "call_overhead_us", meaning: "whole call over bare sign + verify, µs", bound: AtMost(60.0) },
];

const PYTHON: &[Limit] = &[
    Limit { figure: "sign_ratio", meaning: "prepare + sign / raw cryptography", bound: AtMost(1.02) },
    Limit { figure: "verify_ratio", meaning: "verify + parse 2 KiB / least code by hand", bound: AtMost(1.0) },
    Limit { figure: "call_overhead_us", meaning: "whole call over bare sign + verify, µs", bound: AtMost(250.0) },
    Limit { figure: "threads_scaling", meaning: "two threads sign, in multiples of one", bound: AtLeast(1.8) },
];

const NODE_START: &[Limit] = &[Limit {
    figure: "first_request_ms",
    meaning: "load + first signed request over bare node, ms",
    bound: AtMost(25.0),
}];

const PYTHON_START: &[Limit] = &[
    Limit { figure: "import_ms", meaning: "import over the bare interpreter, ms", bound: AtMost(8.0) },
    Limit { figure: "client_ms", meaning: "a client built, keys loaded, ms", bound: AtMost(1.0) },
];

pub(crate) fn run(_: &[String]) -> Result<(), String> {
    npm::install()?;
    wheel::install()?;
    let rust = ["build", "--quiet", "--release", "--package", "tenfen-tests", "--bin", "bench"];
    process::run(Command::new("cargo").args(rust).current_dir(root()))?;
    println!("{:<8} {:<50} {:>9}  limit", "", "", "figure");
    show("Rust", Command::new(local::target().join("release/bench")), RUST)?;
    show("Node", node("bench.mjs"), NODE)?;
    show("Python", python("bench.py"), PYTHON)?;
    show("Node", node("startup.mjs"), NODE_START)?;
    show("Python", python("startup.py"), PYTHON_START)
}

fn node(program: &str) -> Command {
    let mut node = Command::new("node");
    node.arg(program).current_dir(root().join("tests/js"));
    node
}

fn python(program: &str) -> Command {
    let mut python = Command::new(wheel::python());
    python.arg(root().join("tests/python").join(program)).current_dir(root());
    python
}

fn show(language: &str, mut program: Command, limits: &[Limit]) -> Result<(), String> {
    let printed = process::output(&mut program)?;
    let figures = printed.lines().last().unwrap_or_default();
    let figures: Value = serde_json::from_str(figures).map_err(|error| format!("{program:?}: {error}"))?;
    for limit in limits {
        let figure = figures[limit.figure].as_f64().ok_or_else(|| format!("{program:?} has no {}", limit.figure))?;
        let (sign, bound, holds) = match limit.bound {
            AtMost(most) => ("≤", most, figure <= most),
            AtLeast(least) => ("≥", least, figure >= least),
        };
        let mark = if holds { "" } else { "  over" };
        println!("{language:<8} {:<50} {figure:>9.2}  {sign} {bound}{mark}", limit.meaning);
    }
    Ok(())
}
