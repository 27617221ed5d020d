"""What can go wrong with a response, over HTTP: the kind, the reason, the outcome, and the bytes that came."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import pytest
from conftest import CARD, Sandbox

import tenfen

LIMIT = 16 * 1024 * 1024


def failure(sandbox: Sandbox, fault: dict[str, Any], is_async: bool = False, **changes: Any) -> tenfen.WechatPayError:
    sandbox.fault(**fault)
    with (
        tenfen.Client.from_config({**sandbox.config, **changes}) as client,
        pytest.raises(tenfen.WechatPayError) as caught,
    ):
        card = client.v3.marketing.membercard_open.cards._card_id_.codes._code_
        if is_async:
            asyncio.run(card.get_async(CARD))
        else:
            card.get(CARD)
    assert len(sandbox.requests()) == 1
    return caught.value


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("fault", "kind", "reason", "outcome", "body"),
    [
        ("wrong_json", tenfen.DecodeError, "not_json", "accepted", b'{"balance": 1, "level": '),
        ("not_utf8", tenfen.DecodeError, "not_utf8", "accepted", b"\xff\xfe"),
        ("truncated", tenfen.SendError, "no_response", "unknown", b""),
        ("error_body_200", tenfen.ApiError, "refused", "unknown", b"SYSTEM_ERROR"),
        ("html_502", tenfen.ApiError, "refused", "unknown", b"502 Bad Gateway"),
        ("no_signature", tenfen.UntrustedError, "missing_header", "unknown", b"{"),
        ("bad_signature", tenfen.UntrustedError, "bad_signature", "unknown", b"{"),
        ("unknown_serial", tenfen.UntrustedError, "unknown_serial", "unknown", b"{"),
        ("probe", tenfen.UntrustedError, "signature_probe", "unknown", b"{"),
        ("old_timestamp", tenfen.UntrustedError, "timestamp_out_of_window", "unknown", b"{"),
        ("drop_before", tenfen.SendError, "no_response", "unknown", None),
        ("drop_after", tenfen.SendError, "no_response", "unknown", None),
    ],
)
def test_reports_what_is_wrong(
    sandbox: Sandbox, fault: str, kind: type, reason: str, outcome: str, body: bytes | None, is_async: bool
) -> None:
    error = failure(sandbox, {"fault": fault}, is_async)
    assert type(error) is kind, error
    assert (error.reason, error.outcome) == (reason, outcome)
    assert str(error).startswith("GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}: ")
    if body is None:
        assert error.received is None
    else:
        assert body in error.received.body_without_signature_check
        assert error.status == error.received.status == (502 if fault == "html_502" else 200)
    if kind is tenfen.SendError:
        assert type(error.__cause__).__module__.startswith("httpx")
    if fault == "html_502":
        assert (error.verified, error.code) == (False, "")
    if fault == "no_signature":
        assert error.name.startswith("Wechatpay-")
    if fault == "unknown_serial":
        assert error.serial
    copied = pickle.loads(pickle.dumps(error))
    for other in (copied, copy.copy(error)):
        assert type(other) is kind
        assert (str(other), other.reason, other.outcome) == (str(error), reason, outcome)
        assert (other.received is None) == (error.received is None)


def test_keeps_what_came_before_the_connection_broke(sandbox: Sandbox) -> None:
    error = failure(sandbox, {"fault": "truncated", "chunked": True})
    assert (error.kind, error.outcome) == ("send", "unknown")
    assert error.received.body_without_signature_check
    assert error.request_id


@pytest.mark.parametrize("chunked", [False, True])
def test_stops_reading_100_megabytes_at_the_limit(sandbox: Sandbox, chunked: bool) -> None:
    error = failure(sandbox, {"fault": "huge", "bytes": 100_000_000, "chunked": chunked})
    assert (error.kind, error.reason, error.outcome) == ("untrusted", "response_too_large", "unknown")
    assert len(error.received.body_without_signature_check) == LIMIT + 1


def test_takes_the_limit_from_the_settings(sandbox: Sandbox) -> None:
    error = failure(sandbox, {"fault": "huge", "bytes": 2001}, max_response_bytes=2000)
    assert len(error.received.body_without_signature_check) == 2001
    sandbox.fault(fault="huge", bytes=2000)
    with tenfen.Client.from_config({**sandbox.config, "max_response_bytes": 2000}) as client:
        response = client.v3.marketing.membercard_open.cards._card_id_.codes._code_.get(CARD)
    assert len(response.body) == 2000


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (400, "PARAM_ERROR", "rejected"),
        (403, "NO_AUTH", "rejected"),
        (429, "FREQUENCY_LIMITED", "rejected"),
        (408, "TIMEOUT", "unknown"),
        (500, "SYSTEM_ERROR", "unknown"),
        (503, "SYSTEM_ERROR", "unknown"),
    ],
)
def test_reports_a_signed_refusal(sandbox: Sandbox, status: int, code: str, outcome: str) -> None:
    error = failure(sandbox, {"status": status, "code": code})
    assert isinstance(error, tenfen.ApiError)
    assert (error.status, error.code, error.verified, error.outcome) == (status, code, True, outcome)
    assert error.message
    assert error.request_id in str(error)


def test_shows_the_detail_of_a_refusal(client: tenfen.Client) -> None:
    with pytest.raises(tenfen.ApiError) as caught:
        client.v3.brand.partner.card_member.user_points.sync.post({"point_balance": 1})
    error = caught.value
    assert (error.status, error.code) == (400, "PARAM_ERROR")
    assert error.detail["location"] == "body"
    assert error.detail["field"].startswith("/")


def test_reports_a_wrong_key_as_refused(sandbox: Sandbox) -> None:
    from conftest import key

    changes = {"private_key": key("merchant.private.pem"), "certificate": None}
    with tenfen.Client.from_config({**sandbox.config, **changes}) as client, pytest.raises(tenfen.ApiError) as caught:
        client.v3.marketing.membercard_open.cards._card_id_.codes._code_.get(CARD)
    assert (caught.value.status, caught.value.code) == (401, "SIGN_ERROR")
    assert "sign_information" in caught.value.detail
