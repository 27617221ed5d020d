//! A local WeChat Pay as a process of its own, for as long as somebody needs it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{process, root};

/// A running sandbox; it ends when this is dropped.
pub(crate) struct Sandbox {
    child: Child,
    /// The client configuration it printed, as JSON.
    pub(crate) config: String,
}

impl Sandbox {
    /// Builds the sandbox and starts it on a free loopback port.
    pub(crate) fn start() -> Result<Self, String> {
        process::run(
            Command::new("cargo").args(["build", "--quiet", "--package", "tenfen-sandbox"]).current_dir(root()),
        )?;
        let program = target().join("debug/tenfen-sandbox");
        let mut child = Command::new(&program)
            .args(["--port", "0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let mut config = String::new();
        let stdout = child.stdout.take().ok_or("the sandbox has no output")?;
        BufReader::new(stdout).read_line(&mut config).map_err(|error| format!("the sandbox: {error}"))?;
        if config.trim().is_empty() {
            return Err("the sandbox printed no configuration".into());
        }
        Ok(Self { child, config })
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone afterwards.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where cargo builds.
pub(crate) fn target() -> std::path::PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |target| Path::new(&target).to_path_buf())
}
