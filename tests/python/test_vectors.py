"""The vectors that all languages share."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from conftest import key, settings, vectors

import tenfen

SIGN = vectors("request_sign.json")["cases"]
VERIFY = vectors("response_verify.json")["cases"]
OPERATIONS = vectors("operations.json")
CASES = OPERATIONS["cases"]
NONCE = bytes.fromhex(OPERATIONS["constants"]["nonce"])


def fixed(now: float = 1_700_000_000, **changes: Any) -> tenfen.Client:
    """A client whose clock and random bytes are those of the vectors."""
    return tenfen.Client.from_config(settings(now=lambda: now, random=lambda count: NONCE[:count], **changes))


def name_of(case: dict[str, Any]) -> str:
    return case["name"]


@pytest.mark.parametrize("case", SIGN, ids=name_of)
def test_signs_as_the_vectors_say(case: dict[str, Any]) -> None:
    assert bytes.fromhex(case["nonce"]) == NONCE
    changes = {}
    if case["name"] == "brand_scheme":
        serial = case["authorization"].split('serial_no="')[1].rstrip('"')
        changes = {"mchid": None, "brand_id": "120344", "serial": serial, "private_key": key("brand.private.pem")}
    client = fixed(now=int(case["timestamp"]), **changes)

    method, body = case["method"], case["signed_body"]
    path, _, query = case["canonical_url"].partition("?")
    if case["name"] == "upload_meta_only":
        # How an upload travels is another matter; what is signed of it is its meta part.
        path = "/v3/test/uploaded-meta"
        request = client.prepare(method, path, body=body)
        assert request.message == case["message"].replace("/v3/merchant/media/upload", path)
        return
    request = client.prepare(method, path, _parsed(query), body=body or None)

    assert request.message == case["message"]
    assert request.url == "https://api.mch.weixin.qq.com" + case["canonical_url"]
    assert request.body == case["signed_body"].encode()
    assert _items(dict(request.headers)["Authorization"]) == _items(case["authorization"])


def _parsed(query: str) -> dict[str, Any] | None:
    from urllib.parse import parse_qsl

    return dict(parse_qsl(query)) if query else None


def _items(authorization: str) -> tuple[str, list[str]]:
    scheme, _, items = authorization.partition(" ")
    return scheme, sorted(items.split(","))


KEYS = vectors("response_verify.json")["keys"]


@pytest.mark.parametrize("case", VERIFY, ids=name_of)
def test_verifies_as_the_vectors_say(case: dict[str, Any]) -> None:
    public_keys = {serial: path for serial, path in KEYS.items() if serial.startswith("PUB_KEY_ID_")}
    certificates = [path for serial, path in KEYS.items() if serial not in public_keys]
    client = fixed(
        now=int(case["verifier_now"]),
        wechatpay_public_keys={serial: key(path.removeprefix("keys/")) for serial, path in public_keys.items()},
        platform_certificates=[key(path.removeprefix("keys/")) for path in certificates],
    )
    request = client.prepare("GET", "/v3/test/verify")
    body = base64.b64decode(case["body_base64"])
    response = (int(case["status"]), list(case["headers"].items()), body)

    if case["expect"] == "ok" and response[0] < 300:
        accepted = client.accept(request, response)
        assert accepted.body == body
        assert accepted.request_id == case["headers"]["Request-ID"]
        return
    with pytest.raises(tenfen.WechatPayError) as caught:
        client.accept(request, response)
    error = caught.value
    assert error.received.body_without_signature_check == body
    if case["expect"] == "ok":
        assert isinstance(error, tenfen.ApiError)
        assert (error.verified, error.outcome, error.code) == (True, "rejected", "ORDER_NOT_EXIST")
        return
    expected = {case["expect"]}
    if case["expect"] == "malformed_header_or_out_of_window":
        expected = {"malformed_header", "timestamp_out_of_window"}
    assert isinstance(error, tenfen.UntrustedError)
    assert error.reason in expected
    assert error.outcome == "unknown"


class Recorder:
    """A transport that keeps the request and answers with the response of the case, signed."""

    def __init__(self, case: dict[str, Any]) -> None:
        self.case = case
        self.requests: list[tenfen.HttpRequest] = []

    def __call__(self, request: tenfen.HttpRequest) -> Any:
        self.requests.append(request)
        response = self.case["response"]
        body = response["body"].encode()
        nonce = "d824f2e086d3c1df967785d13fcd22ef"
        headers = [
            ("Content-Type", "application/json"),
            ("Wechatpay-Nonce", nonce),
            ("Wechatpay-Serial", OPERATIONS["constants"]["public_key_id"]),
            ("Wechatpay-Signature", _platform_signature(f"1700000000\n{nonce}\n".encode() + body + b"\n")),
            ("Wechatpay-Timestamp", "1700000000"),
        ]
        return response["status"], headers, body


def _platform_signature(message: bytes) -> str:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    return base64.b64encode(_platform_key().sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()


_loaded: list[Any] = []


def _platform_key() -> Any:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if not _loaded:
        pem = key("wechatpay_public_key_mode.private.pem")
        _loaded.append(load_pem_private_key(pem[pem.index("-----BEGIN") :].encode(), None))
    return _loaded[0]


def forms(client: tenfen.Client, case: dict[str, Any]) -> dict[str, Any]:
    """The operation of a case, reached in each way."""
    reached = {"chain": client.chain(case["chain"]), "index": client[case["chain"]]}
    for name in ("tree", "snake_tree"):
        node: Any = client
        for step in case[name]:
            node = getattr(node, step)
        reached[name] = node
    reached["leading slash"] = client.chain("/" + case["chain"])
    return reached


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['operation']} {case['fields']}")
def test_every_form_of_a_call_makes_the_same_request(case: dict[str, Any]) -> None:
    recorder = Recorder(case)

    async def record(request: tenfen.HttpRequest) -> Any:
        return recorder(request)

    client = fixed(transport=recorder, async_transport=record)
    method = case["operation"].partition(" ")[0].lower()

    async def call_async() -> list[Any]:
        nodes = forms(client, case).values()
        return [await getattr(node, method + "_async")(case["params"]) for node in nodes]

    responses = [getattr(node, method)(case["params"]) for node in forms(client, case).values()]
    responses += asyncio.run(call_async())

    assert len(recorder.requests) == len(responses) == 10
    signed = client.prepare(method, case["chain"], case["params"])
    assert signed.message == case["message"]
    for request in [*recorder.requests, signed]:
        expected = case["request"]
        assert (request.method, request.url) == (expected["method"], expected["url"])
        assert request.body == expected["body"].encode()
        headers = [[name, value] for name, value in request.headers if name != "Authorization"]
        assert headers == expected["headers"]
    assert len({dict(request.headers)["Authorization"] for request in recorder.requests}) == 1
    for response in responses:
        assert response.status == case["response"]["status"]
        assert response.data == case["response"].get("data")
