"""A sandbox to talk to, test data, and clients for both."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import tenfen

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests/vectors"

CARD = {"card_id": "pbLatjk", "code": "478515832665"}
"""A member card, which every sandbox has."""


class Sandbox:
    """A running sandbox: its configuration, and what a test asks of it."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.config = config

    def fault(self, **fault: Any) -> None:
        """Breaks the next answer."""
        self._control("POST", "faults", fault)

    def requests(self) -> list[dict[str, Any]]:
        """The requests since the test began."""
        return json.loads(self._control("GET", "requests"))

    def reset(self) -> None:
        self._control("DELETE", "faults")
        self._control("DELETE", "requests")

    def _control(self, method: str, what: str, body: Any = None) -> bytes:
        data = None if body is None else json.dumps(body).encode()
        url = f"{self.config['base_url']}/_sandbox/{what}"
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(urllib.request.Request(url, data, method=method), timeout=10) as response:
            return response.read()


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    binary = os.environ.get("TENFEN_SANDBOX")
    if binary is None:
        subprocess.run(["cargo", "build", "--quiet", "--package", "tenfen-sandbox"], cwd=ROOT, check=True)
        binary = str(ROOT / "target/debug/tenfen-sandbox")
    with subprocess.Popen(
        [binary, "--stdin-close"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        yield Sandbox(json.loads(process.stdout.readline()))
        process.stdin.close()


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    running_sandbox.reset()
    return running_sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[tenfen.Client]:
    with tenfen.Client.from_config(sandbox.config) as client:
        yield client


def vectors(name: str) -> dict[str, Any]:
    return json.loads((VECTORS / name).read_text("utf-8"))


def key(name: str) -> str:
    return (VECTORS / "keys" / name).read_text("utf-8")


def settings(**changes: Any) -> dict[str, Any]:
    """Settings with the test keys, which work and reach nobody."""
    return {
        "mchid": "1900000109",
        "serial": "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567",
        "private_key": key("merchant.private.pem"),
        "wechatpay_public_keys": {
            "PUB_KEY_ID_0119000001099990000000000000000001": key("wechatpay_public_key_mode.public.pem")
        },
        **changes,
    }


class Unreachable:
    """A transport that a test must not reach."""

    def __call__(self, request: tenfen.HttpRequest) -> Any:
        pytest.fail(f"{request!r} was sent")


def unreachable(**changes: Any) -> tenfen.Client:
    """A client that must not send."""
    return tenfen.Client.from_config(settings(transport=Unreachable(), async_transport=Unreachable(), **changes))
