//! Writing the generated files, and comparing them with what is there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Generated files by their path in the repository.
pub(crate) type Files = BTreeMap<PathBuf, String>;

/// The words every generated file begins with, after the sign for a comment.
pub(crate) const NOTE: &str =
    "Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.";

/// What differs between the generated files and those in the repository.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Difference {
    /// Not there.
    pub(crate) missing: Vec<PathBuf>,
    /// There with other content.
    pub(crate) stale: Vec<PathBuf>,
    /// There, and not generated any more.
    pub(crate) orphaned: Vec<PathBuf>,
}

impl Difference {
    /// A line for each file, or nothing.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        for (what, paths) in [("missing", &self.missing), ("stale", &self.stale), ("orphaned", &self.orphaned)] {
            for path in paths {
                text.extend([what, ": ", &path.to_string_lossy(), "\n"]);
            }
        }
        text
    }
}

/// Compares `files` with those under `root`. `folders` hold generated files only; what else lies in them is orphaned.
///
/// # Errors
///
/// A folder that cannot be listed.
pub(crate) fn compare(root: &Path, files: &Files, folders: &[&str]) -> io::Result<Difference> {
    let mut difference = Difference::default();
    for (path, text) in files {
        match fs::read(root.join(path)) {
            Ok(present) if present == text.as_bytes() => {}
            Ok(_) => difference.stale.push(path.clone()),
            Err(_) => difference.missing.push(path.clone()),
        }
    }
    for folder in folders {
        collect_orphans(root, Path::new(folder), files, &mut difference.orphaned)?;
    }
    difference.orphaned.sort();
    Ok(difference)
}

fn collect_orphans(root: &Path, folder: &Path, files: &Files, orphans: &mut Vec<PathBuf>) -> io::Result<()> {
    if !root.join(folder).is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "__pycache__" {
                collect_orphans(root, &path, files, orphans)?;
            }
        } else if !files.contains_key(&path) {
            orphans.push(path);
        }
    }
    Ok(())
}

/// Brings the files under `root` in line with `files`, and tells what differed.
///
/// # Errors
///
/// A file that cannot be written or removed.
pub(crate) fn write(root: &Path, files: &Files, folders: &[&str]) -> io::Result<Difference> {
    let difference = compare(root, files, folders)?;
    for path in difference.missing.iter().chain(&difference.stale) {
        let target = root.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(target, &files[path])?;
    }
    for path in &difference.orphaned {
        fs::remove_file(root.join(path))?;
        // Fails where the folder still has files, which is what is wanted.
        let _ = root.join(path).parent().map(fs::remove_dir);
    }
    Ok(difference)
}

/// Formats Rust as `cargo fmt` does.
///
/// # Errors
///
/// What rustfmt says about text that is no Rust.
pub(crate) fn format_rust(root: &Path, text: &str) -> Result<String, String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt cannot be started: {error}"))?;
    let stdin = rustfmt.stdin.take();
    std::thread::scope(|scope| {
        // A thread of its own, since rustfmt may write before it has read everything.
        let writer = scope.spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(text.as_bytes())));
        let output = rustfmt.wait_with_output().map_err(|error| format!("rustfmt: {error}"))?;
        let written = writer.join().map_err(|_| "rustfmt: the writer panicked")?;
        if !output.status.success() {
            return Err(format!("rustfmt: {}", String::from_utf8_lossy(&output.stderr)));
        }
        written.map_err(|error| format!("rustfmt: {error}"))?;
        String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An empty folder that is removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("tenfen-xtask-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs.iter().map(|(path, text)| (PathBuf::from(path), (*text).to_owned())).collect()
    }

    #[test]
    fn tells_missing_stale_and_orphaned_files() {
        let folder = Folder::new("compare");
        write(&folder.0, &files(&[("made/a", "1"), ("made/deep/b", "2"), ("one", "3")]), &["made"]).unwrap();
        let wanted = files(&[("made/a", "other"), ("made/c", "4"), ("one", "3")]);
        let difference = compare(&folder.0, &wanted, &["made"]).unwrap();
        assert_eq!(difference.to_text(), "missing: made/c\nstale: made/a\norphaned: made/deep/b\n");
    }

    #[test]
    fn leaves_nothing_to_tell_after_writing() {
        let folder = Folder::new("write");
        write(&folder.0, &files(&[("made/deep/b", "2")]), &["made"]).unwrap();
        let wanted = files(&[("made/a", "1")]);
        write(&folder.0, &wanted, &["made"]).unwrap();
        assert_eq!(compare(&folder.0, &wanted, &["made"]).unwrap(), Difference::default());
        assert!(!folder.0.join("made/deep").exists());
    }

    #[test]
    fn formats_rust_and_refuses_what_is_none() {
        assert_eq!(format_rust(crate::root(), "fn  a( ) { }").unwrap(), "fn a() {}\n");
        assert!(format_rust(crate::root(), "fn {").unwrap_err().starts_with("rustfmt: "));
    }
}
