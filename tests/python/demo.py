"""The five first operations through every call form, sync and async, against the server of the configuration in
TENFEN_CONFIG. Prints one JSON line a call; `cargo xtask demo` makes a table of them."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Iterator
from typing import Any

from tenfen import Client

CARD = {"card_id": "card-1", "code": "code-1"}
MEMBER = {
    "brand_id": "120344",
    "card_id": "card-1",
    "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    "user_card_code": "code-1",
}
PATHS = {
    "sync": "v3/brand/partner/card-member/user-points/sync",
    "confirm": "v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    "notify": "v3/businesscircle/points/notify",
    "card": "v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
}


def forms(client: Client) -> dict[str, dict[str, Any]]:
    tree = {
        "sync": client.v3.brand.partner.card_member.user_points.sync,
        "confirm": client.v3.brand.partner.card_member.user_points.exchange_coupon.confirm,
        "notify": client.v3.businesscircle.points.notify,
        "card": client.v3.marketing.membercard_open.cards._card_id_.codes._code_,
    }
    path = {name: client.chain(path) for name, path in PATHS.items()}
    index = {name: client[path] for name, path in PATHS.items()}
    return {"tree": tree, "path": path, "index": index}


def calls(operations: dict[str, Any], number: str) -> Iterator[tuple[str, Any, str, dict[str, Any]]]:
    """What is called: name, operation, method, parameters."""
    yield "sync points balance", operations["sync"], "post", {**MEMBER, "out_request_no": number, "point_balance": 100}
    confirmed = {
        **MEMBER,
        "record_id": number,
        "exchange_coupon_template_id": "template-1",
        "state": "POINT_EXCHANGE_COUPON_SUCCESS",
        "coupon_code": "coupon-1",
    }
    yield "confirm coupon exchange", operations["confirm"], "post", confirmed
    notified = {
        "transaction_id": "4200000000000000000000000001",
        "appid": "wxd678efh567hg6787",
        "openid": MEMBER["openid"],
        "earn_points": True,
        "increased_points": 10,
        "points_update_time": "2026-11-21T12:00:00+08:00",
    }
    yield "notify points", operations["notify"], "post", notified
    yield "query member card", operations["card"], "get", CARD
    yield "change member card", operations["card"], "patch", {**CARD, "level": "gold", "out_request_no": number}


def report(call: str, form: str, status: int, started: float) -> None:
    ms = (time.perf_counter() - started) * 1000
    print(json.dumps({"language": "Python", "call": call, "form": form, "status": status, "ms": ms}))


def run(client: Client) -> None:
    for form, operations in forms(client).items():
        for call, operation, method, params in calls(operations, f"python-{form}"):
            started = time.perf_counter()
            response = getattr(operation, method)(params)
            report(call, form, response.status, started)


async def run_async(client: Client) -> None:
    for form, operations in forms(client).items():
        for call, operation, method, params in calls(operations, f"python-{form}-async"):
            started = time.perf_counter()
            response = await getattr(operation, method + "_async")(params)
            report(call, form + ", async", response.status, started)
    await client.aclose()


def main() -> None:
    with open(os.environ["TENFEN_CONFIG"], encoding="utf-8") as file:
        client = Client.from_config(json.load(file))
    run(client)
    asyncio.run(run_async(client))


if __name__ == "__main__":
    main()
