"""The wheel as users get it: its content, its declarations, its start, and programs that run with it.

Build it first: ``cargo xtask wheel``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT, Sandbox

import tenfen

TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PROGRAMS = ROOT / "tests/python/typing"


@pytest.fixture(scope="session")
def wheel() -> Path:
    wheels = sorted((TARGET / "wheels").glob("tenfen-*.whl"))
    assert len(wheels) == 1, f"one wheel is expected, not {wheels}; run `cargo xtask wheel`"
    return wheels[0]


@pytest.fixture(scope="session")
def python(wheel: Path) -> Path:
    """An interpreter that has the wheel and what it depends on, and nothing else."""
    folder = TARGET / "python-package"
    venv.EnvBuilder(clear=True, with_pip=True).create(folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel))
    return python


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    done = subprocess.run(list(command), cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_the_installed_package_is_that_of_this_repository() -> None:
    installed = Path(tenfen.__file__).parent
    for source in (ROOT / "python/tenfen").rglob("*.py*"):
        if source.suffix in (".py", ".pyi"):
            other = installed / source.relative_to(ROOT / "python/tenfen")
            assert other.read_bytes() == source.read_bytes(), f"{other} is old; run `cargo xtask wheel`"


def test_the_wheel_is_small_and_depends_on_httpx_only(wheel: Path) -> None:
    assert wheel.stat().st_size <= 2_000_000
    assert "-cp310-abi3-" in wheel.name
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(next(name for name in names if name.endswith("/METADATA"))).decode()
    assert re.findall(r"^Requires-Dist: (.*)$", metadata, re.MULTILINE) == ["httpx>=0.27,<1"]
    assert re.findall(r"^Version: (.*)$", metadata, re.MULTILINE) == [tenfen.__version__]
    assert {"tenfen/py.typed", "tenfen/_native.pyi", "tenfen/_operations.pyi"} <= set(names)


def test_the_wheel_is_built_without_the_typed_layer() -> None:
    features = run("cargo", "tree", "--package", "tenfen-python", "--edges", "features")
    assert 'tenfen feature "aws-lc"' in features
    assert 'tenfen feature "typed"' not in features
    assert 'tenfen feature "default"' not in features


def test_importing_loads_neither_httpx_nor_the_slow_modules_of_python(python: Path) -> None:
    program = "import sys; before = set(sys.modules); import tenfen; print(*sorted(set(sys.modules) - before))"
    loaded = run(python, "-I", "-c", program).split()
    assert "tenfen._native" in loaded
    assert not {"httpx", "asyncio", "json", "typing", "urllib.request"} & set(loaded)


def test_the_declarations_of_the_native_module_are_true() -> None:
    assert "no issues" in run(sys.executable, "-m", "mypy.stubtest", "tenfen._native")


def test_a_typed_program_runs(python: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    assert run(python, PROGRAMS / "accepted.py", write_config(sandbox, tmp_path)).splitlines()[-1] == "done"


def write_config(sandbox: Sandbox, folder: Path) -> Path:
    import json

    config = folder / "tenfen.json"
    config.write_text(json.dumps(sandbox.config), "utf-8")
    return config


def check(checker: str, python: Path, program: str) -> tuple[int, str]:
    if checker == "mypy":
        options = ["--strict", "--python-executable", str(python), "--cache-dir", str(TARGET / "mypy")]
    else:
        options = ["--pythonpath", str(python)]
    command = [sys.executable, "-m", checker, *options, str(PROGRAMS / program)]
    done = subprocess.run(command, cwd=TARGET, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_accept_a_right_program(python: Path, checker: str) -> None:
    code, said = check(checker, python, "accepted.py")
    assert code == 0, said


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_refuse_each_wrong_line(python: Path, checker: str) -> None:
    code, said = check(checker, python, "refused.py")
    assert code == 1, said
    lines = (PROGRAMS / "refused.py").read_text("utf-8").splitlines()
    expected = {number for number, line in enumerate(lines, 1) if line.endswith("# error")}
    found = {int(number) for number in re.findall(r"refused\.py:(\d+):.*\berror\b", said)}
    assert found == expected, said


def test_the_package_itself_passes_strict_checkers() -> None:
    package = ROOT / "python/tenfen"
    cache = str(TARGET / "mypy")
    run(sys.executable, "-m", "mypy", "--strict", "--cache-dir", cache, package)
    run(sys.executable, "-m", "pyright", "--pythonpath", sys.executable, package)


def snippets(name: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", (ROOT / name).read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("snippet", snippets("python/README.md"))
def test_the_programs_of_the_readme_run(python: Path, sandbox: Sandbox, tmp_path: Path, snippet: str) -> None:
    write_config(sandbox, tmp_path)
    (tmp_path / "program.py").write_text(snippet, "utf-8")
    run(python, "program.py", cwd=tmp_path)
