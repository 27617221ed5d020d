"""Input that cannot work: an error that names the thing and the remedy, and nothing is sent."""

from __future__ import annotations

import asyncio
import datetime
import decimal
from typing import Any

import pytest
from conftest import CARD, key, settings, unreachable

import tenfen

CARD_PATH = "v3/marketing/membercard-open/cards/{card_id}/codes/{code}"
SYNC = "v3/brand/partner/card-member/user-points/sync"


@pytest.mark.parametrize(
    ("changes", "reason", "name", "remedy"),
    [
        ({"private_key": "nonsense"}, "unreadable_key", "private_key", "BEGIN and END lines"),
        ({"private_key": key("merchant.public.pem")}, "unreadable_key", "private_key", "BEGIN PRIVATE KEY"),
        ({"private_key": key("sm2_merchant.private.pem")}, "unreadable_key", "private_key", "RSA"),
        (
            {"certificate": key("merchant.cert.pem"), "private_key": key("brand.private.pem")},
            "key_not_of_certificate",
            "private_key",
            "same download",
        ),
        (
            {"certificate": key("platform_old.cert.pem")},
            "serial_not_of_certificate",
            "serial",
            "leave `serial` out or correct it",
        ),
        ({"api_v3_key": "0123456789abcdef"}, "api_v3_key_length", "api_v3_key", "has 16 bytes and must have 32"),
        ({"mchid": ""}, "empty_setting", "mchid", "set it to the value"),
        ({"mchid": None}, "empty_setting", "mchid", "set it to the value"),
        ({"mchid": '1"'}, "not_header_text", "mchid", "visible ASCII"),
        ({"serial": ""}, "invalid_serial", "serial", "hex digits"),
        ({"serial": None}, "invalid_serial", "serial", "hex digits"),
        ({"serial": "0A,1B"}, "invalid_serial", "serial", "hex digits"),
        ({"base_url": "api.mch.weixin.qq.com"}, "invalid_base_url", "base_url", "has no scheme"),
        ({"base_url": "http://api.mch.weixin.qq.com"}, "invalid_base_url", "base_url", "in the clear"),
        ({"user_agent": "shop\r\nX-Evil: 1"}, "not_header_text", "user_agent", "visible ASCII"),
        ({"wechatpay_public_keys": {}}, "no_platform_key", None, "add the WeChat Pay public key"),
        ({"wechatpay_public_keys": {"PUB_KEY_ID_1": "x"}}, "unreadable_key", "wechatpay_public_keys", "BEGIN and END"),
        ({"mchId": "1"}, "invalid_setting", None, "the settings are mchid,"),
        ({"mchid": 1900000109}, "invalid_setting", None, "`mchid` must be a string"),
        ({"private_key": b"nonsense"}, "invalid_setting", None, "`private_key` is of type bytes"),
        ({"max_response_bytes": -1}, "invalid_setting", None, "`max_response_bytes` must be a whole number"),
        ({"max_response_bytes": True}, "invalid_setting", None, "`max_response_bytes`"),
    ],
)
def test_refuses_a_setting(changes: dict[str, Any], reason: str, name: str | None, remedy: str) -> None:
    with pytest.raises(tenfen.ConfigError) as caught:
        tenfen.Client.from_config(settings(**changes))
    error = caught.value
    assert (error.kind, error.reason, error.name, error.outcome) == ("config", reason, name, "not_sent")
    assert remedy in str(error)


def test_refuses_an_unknown_keyword() -> None:
    with pytest.raises(TypeError, match="mchId"):
        tenfen.Client(**settings(mchId="1"))


def loop() -> list[Any]:
    endless: list[Any] = []
    endless.append(endless)
    return endless


@pytest.mark.parametrize(
    ("path", "params", "reason", "place", "remedy"),
    [
        (CARD_PATH, {"card_id": "pbLatjk"}, "missing_param", "code", "pass it together with the other parameters"),
        (CARD_PATH, None, "missing_param", "card_id", "pass it together with the other parameters"),
        (CARD_PATH, {**CARD, "code": ""}, "unsafe_param", "code", "another path"),
        (CARD_PATH, {**CARD, "code": ".."}, "unsafe_param", "code", "another path"),
        (CARD_PATH, {**CARD, "level": 1}, "wrong_kind", "/level", "must be a string and is a whole number"),
        (SYNC, {"point_balance": "1"}, "wrong_kind", "/point_balance", "must be a whole number and is a string"),
        (SYNC, {"point_balance": 1.0}, "wrong_kind", "/point_balance", "is a decimal number"),
        (SYNC, {"point_balance": 2**63}, "number_too_large", "/point_balance", "as text"),
        (SYNC, {"point_balance": 10**5000}, "number_too_large", "/point_balance", "as text"),
        (SYNC, {"new": [-(2**63) - 1]}, "number_too_large", "/new/0", "as text"),
        (SYNC, {"new": {"rate": float("nan")}}, "wrong_kind", "/new/rate", "finite number"),
        (SYNC, {"new": (1, float("-inf"))}, "wrong_kind", "/new/1", "finite number"),
        (SYNC, {"amount": decimal.Decimal("0.01")}, "wrong_kind", "/amount", "an int in fen"),
        (SYNC, {"name": b"abc"}, "wrong_kind", "/name", "decode them to a str"),
        (SYNC, {"names": {"a"}}, "wrong_kind", "/names", "pass a list"),
        (SYNC, {"at": datetime.datetime(2024, 6, 30)}, "wrong_kind", "/at", "2018-06-08T10:34:56+08:00"),
        (SYNC, {"it": object()}, "wrong_kind", "/it", "pass what it holds"),
        (SYNC, {"a": {"b": "\ud800"}}, "wrong_kind", "/a/b", "surrogate"),
        (SYNC, {"a": {"\ud800": 1}}, "wrong_kind", "/a", "surrogate"),
        (SYNC, {"a": {1: 2}}, "wrong_kind", "/a", "str names"),
        (SYNC, {"a": loop()}, "wrong_kind", "/a" + "/0" * 99, "contained in itself"),
        (SYNC, ["list"], "wrong_kind", "params", "must be an object and is a list"),
        (SYNC, "text", "wrong_kind", "params", "must be an object and is a string"),
    ],
)
def test_refuses_parameters(path: str, params: Any, reason: str, place: str, remedy: str) -> None:
    client = unreachable()
    method = "patch" if path == CARD_PATH else "post"
    with pytest.raises(tenfen.CallError) as caught:
        getattr(client.chain(path), method)(params)
    error = caught.value
    assert (error.kind, error.reason, error.outcome) == ("call", reason, "not_sent")
    assert place in (error.name, error.field)
    assert remedy in str(error)
    assert str(error).startswith(f"{method.upper()} /{path}: ")

    async def call() -> None:
        await getattr(client.chain(path), method + "_async")(params)

    with pytest.raises(tenfen.CallError) as caught:
        asyncio.run(call())
    assert str(caught.value) == str(error)
    with pytest.raises(tenfen.CallError):
        client.prepare(method, path, params)


@pytest.mark.parametrize(
    ("method", "path", "options", "reason", "name"),
    [
        ("get", CARD_PATH, {"body": "{}"}, "body_not_allowed", None),
        ("post", SYNC, {"headers": {"X-Note": "two\nlines"}}, "header_value", "X-Note"),
        ("post", SYNC, {"headers": {"X-Note": "十分"}}, "header_value", "X-Note"),
        ("post", SYNC, {"headers": {"X-Note": "\ud800"}}, "wrong_kind", "X-Note"),
        ("post", SYNC, {"headers": {"X-Note": 1}}, "wrong_kind", "X-Note"),
        ("post", SYNC, {"headers": {"X Note": "1"}}, "header_name", "X Note"),
        ("post", SYNC, {"headers": {"authorization": "mine"}}, "reserved_header", "authorization"),
        ("post", SYNC, {"headers": ["X-Note"]}, "wrong_kind", "headers"),
        ("post", SYNC, {"body": b"{}"}, "wrong_kind", "body"),
        ("post", SYNC, {"body": "\ud800"}, "wrong_kind", "body"),
        ("post", SYNC, {"timout": 3}, "unknown_option", "timout"),
        ("post", SYNC, {"point_balance": 3}, "unknown_option", "point_balance"),
        ("post", "https://api.mch.weixin.qq.com/v3/x", {}, "invalid_path", None),
        ("post", "v3/../x", {}, "invalid_path", None),
        ("post", "v3/x?a=1", {}, "invalid_path", None),
        ("post", "v3/\ud800", {}, "wrong_kind", "path"),
        ("post", "", {}, "invalid_path", None),
    ],
)
def test_refuses_an_option(method: str, path: str, options: dict[str, Any], reason: str, name: str | None) -> None:
    client = unreachable()
    with pytest.raises(tenfen.CallError) as caught:
        getattr(client.chain(path), method)(CARD, **options)
    error = caught.value
    assert (error.reason, error.name, error.outcome) == (reason, name, "not_sent")


def test_refuses_to_sign_without_randomness() -> None:
    def broken(count: int) -> bytes:
        raise OSError("no entropy")

    with pytest.raises(tenfen.RandomError, match="random generator") as caught:
        unreachable(random=broken).v3.certificates.get({})
    assert (caught.value.reason, caught.value.outcome) == ("random_unavailable", "not_sent")
    assert isinstance(caught.value.__cause__, OSError)
    with pytest.raises(tenfen.RandomError):
        unreachable(random=lambda count: b"short").v3.certificates.get({})


def test_refuses_to_sign_without_a_key() -> None:
    with pytest.raises(tenfen.CryptoError) as caught:
        unreachable(private_key=None).v3.certificates.get({})
    assert (caught.value.reason, caught.value.outcome) == ("crypto_failed", "not_sent")


def test_prints_no_secrets() -> None:
    secrets = settings(api_v3_key="TESTONLY0123456789abcdefABCDEF01")
    client = tenfen.Client.from_config(secrets)
    shown = repr(client) + repr(client.__dict__) + str(client._merchant)
    assert "TESTONLY" not in shown and "PRIVATE" not in shown
    with pytest.raises(tenfen.ConfigError) as caught:
        tenfen.Client.from_config({**secrets, "api_v3_key": "TESTONLY"})
    assert "TESTONLY" not in str(caught.value) + repr(caught.value)
