"""The five first operations through every call form of the wheel, against the server of the configuration in
TENFEN_CONFIG. Prints one JSON line a call; ``cargo xtask demo`` makes a table of them."""

import asyncio
import json
import os
import time
from pathlib import Path

from tenfen import Client

CARD = {"card_id": "card-1", "code": "code-1"}
MEMBER = {"brand_id": "120344", "card_id": "card-1", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_card_code": "code-1"}
PATHS = {
    "sync": "v3/brand/partner/card-member/user-points/sync",
    "confirm": "v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    "notify": "v3/businesscircle/points/notify",
    "card": "v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
}


def forms(client):
    tree = {
        "sync": client.v3.brand.partner.card_member.user_points.sync,
        "confirm": client.v3.brand.partner.card_member.user_points.exchange_coupon.confirm,
        "notify": client.v3.businesscircle.points.notify,
        "card": client.v3.marketing.membercard_open.cards._card_id_.codes._code_,
    }
    return {
        "tree": tree,
        "path": {name: client.chain(path) for name, path in PATHS.items()},
        "index": {name: client[path] for name, path in PATHS.items()},
    }


def calls(number):
    """The name, the operation, the method and the parameters of each call."""
    confirm = {
        **MEMBER,
        "record_id": number,
        "exchange_coupon_template_id": "template-1",
        "state": "POINT_EXCHANGE_COUPON_SUCCESS",
        "coupon_code": "coupon-1",
    }
    notify = {
        "transaction_id": "4200000000000000000000000001",
        "appid": "wxd678efh567hg6787",
        "openid": MEMBER["openid"],
        "earn_points": True,
        "increased_points": 10,
        "points_update_time": "2026-11-21T12:00:00+08:00",
    }
    return [
        ("sync points balance", "sync", "post", {**MEMBER, "out_request_no": number, "point_balance": 100}),
        ("confirm coupon exchange", "confirm", "post", confirm),
        ("notify points", "notify", "post", notify),
        ("query member card", "card", "get", CARD),
        ("change member card", "card", "patch", {**CARD, "level": "gold", "out_request_no": number}),
    ]


def report(call, form, started, response):
    row = {"language": "Python", "call": call, "form": form, "status": response.status}
    print(json.dumps({**row, "ms": (time.perf_counter() - started) * 1000}))


def run(client):
    for form, operations in forms(client).items():
        for call, name, method, params in calls(f"python-{form}"):
            started = time.perf_counter()
            report(call, form, started, getattr(operations[name], method)(params))


async def run_async(client):
    for form, operations in forms(client).items():
        for call, name, method, params in calls(f"python-{form}-async"):
            started = time.perf_counter()
            report(call, f"{form}, async", started, await getattr(operations[name], f"{method}_async")(params))
    await client.aclose()


config = json.loads(Path(os.environ["TENFEN_CONFIG"]).read_text())
with Client.from_config(config) as client:
    run(client)
asyncio.run(run_async(Client.from_config(config)))
