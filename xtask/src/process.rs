//! Runs the programs that the other subcommands need, and counts the tests they report.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub passed: usize,
    pub failed: usize,
}

/// Who writes a summary line, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reporter {
    /// A check without tests of its own: one test, by its exit status.
    Check,
    /// `test result: ok. 5 passed; 0 failed; …`, once per test binary.
    Cargo,
    /// `# pass 5` and `# fail 0`, or with another mark in place of `#`.
    Node,
    /// `5 passed, 1 failed in 0.1s`.
    Pytest,
}

/// Runs a command to its end and shows what it prints.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}")) }
}

/// Runs a command to its end and returns what it prints.
pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        print!("{}", String::from_utf8_lossy(&output.stdout));
        Err(format!("{command:?} ended with {}", output.status))
    }
}

/// Runs a command, shows what it prints and counts the tests it reports. A run that ends badly has at least one failure,
/// and a run that reports no test at all is one.
pub(crate) fn count(command: &mut Command, reporter: Reporter) -> Count {
    let mut counted = Count::default();
    let succeeded = (|| -> std::io::Result<bool> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).split(b'\n') {
                let line = String::from_utf8_lossy(&line?).into_owned();
                println!("{line}");
                read_summary(&line, reporter, &mut counted);
            }
        }
        Ok(child.wait()?.success())
    })();
    match succeeded {
        Ok(true) if matches!(reporter, Reporter::Check) => counted.passed = 1,
        Ok(true) if counted.passed > 0 => {}
        Ok(_) => counted.failed = counted.failed.max(1),
        Err(error) => {
            println!("{command:?}: {error}");
            counted.failed = counted.failed.max(1);
        }
    }
    counted
}

fn read_summary(line: &str, reporter: Reporter, count: &mut Count) {
    let words: Vec<&str> = line.split([' ', ';', ',']).filter(|word| !word.is_empty()).collect();
    let before = |name: &str| -> usize {
        let index = words.iter().position(|word| *word == name);
        index.and_then(|index| words.get(index.checked_sub(1)?)).and_then(|word| word.parse().ok()).unwrap_or(0)
    };
    match reporter {
        Reporter::Cargo if line.starts_with("test result: ") => {
            count.passed += before("passed");
            count.failed += before("failed");
        }
        Reporter::Pytest if line.contains(" in ") && (before("passed") + before("failed") + before("errors")) > 0 => {
            count.passed += before("passed");
            count.failed += before("failed") + before("errors") + before("error");
        }
        Reporter::Node => match words.as_slice() {
            ["#" | "ℹ", "pass", number] => count.passed += number.parse().unwrap_or(0),
            ["#" | "ℹ", "fail", number] => count.failed += number.parse().unwrap_or(0),
            _ => {}
        },
        Reporter::Check | Reporter::Cargo | Reporter::Pytest => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str], reporter: Reporter) -> Count {
        let mut count = Count::default();
        for line in lines {
            read_summary(line, reporter, &mut count);
        }
        count
    }

    #[test]
    fn counts_the_tests_of_every_runner() {
        let cargo = "test result: FAILED. 23 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(read(&[cargo, cargo], Reporter::Cargo), Count { passed: 46, failed: 2 });
        assert_eq!(read(&["# pass 7", "# fail 2", "# skipped 1"], Reporter::Node), Count { passed: 7, failed: 2 });
        let pytest = "============ 1 failed, 12 passed, 2 warnings in 0.50s ============";
        assert_eq!(read(&[pytest], Reporter::Pytest), Count { passed: 12, failed: 1 });
    }

    #[test]
    fn a_run_that_fails_or_counts_nothing_is_a_failure() {
        let failed = Count { passed: 0, failed: 1 };
        assert_eq!(count(&mut Command::new("false"), Reporter::Cargo), failed);
        assert_eq!(count(&mut Command::new("true"), Reporter::Cargo), failed);
        assert_eq!(count(&mut Command::new("true"), Reporter::Check), Count { passed: 1, failed: 0 });
    }
}
