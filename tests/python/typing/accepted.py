"""A program that type checkers accept, and that runs against a sandbox: its configuration is the argument."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import tenfen
from tenfen import types


def settings() -> dict[str, Any]:
    with open(sys.argv[1], encoding="utf-8") as file:
        loaded: dict[str, Any] = json.load(file)
    return loaded


def sync_points(client: tenfen.Client) -> int:
    body: types.V3BrandPartnerCardMemberUserPointsSyncPost = {
        "out_request_no": "typed-1",
        "brand_id": "120344",
        "card_id": "card-1",
        "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "user_card_code": "code-1",
        "point_balance": 100,
    }
    response = client.v3.brand.partner.card_member.user_points.sync.post(body)
    balance: int = response.data["point_balance"]
    return balance


def card(client: tenfen.Client) -> None:
    operation = client.v3.marketing.membercard_open.cards._card_id_.codes._code_
    changed: tenfen.Response[None] = operation.patch({"card_id": "card-1", "code": "code-1", "level": "gold"})
    assert changed.status == 204 and changed.request_id
    for form in (
        operation,
        client.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}"),
        client["/v3/marketing/membercard-open/cards/{card_id}/codes/{code}"],
    ):
        level: str | None = form.get({"card_id": "card-1", "code": "code-1"}).data.get("level")
        assert level == "gold"


def anything(client: tenfen.Client) -> None:
    """Paths that the declarations do not know can be called all the same."""
    try:
        data: Any = client.chain("v3/tomorrow/{id}").post({"id": "1", "new": [1]}, headers={"X-Trace": "1"}).data
        print(data)
    except tenfen.ApiError as error:
        code: str = error.code
        assert (error.status, error.verified, error.outcome) == (404, True, "rejected"), code


async def query(client: tenfen.Client) -> None:
    async with client:
        response = await client.v3.marketing.membercard_open.cards._card_id_.codes._code_.get_async(
            {"card_id": "card-1", "code": "code-1"}, timeout=3.0
        )
        assert response.data.get("level") == "gold"


def own_transport(request: tenfen.HttpRequest) -> tuple[int, list[tuple[str, str]], bytes]:
    raise tenfen.NotSent(f"{request.method} stays here")


def main() -> None:
    loaded = settings()
    with tenfen.Client.from_config(loaded) as client:
        assert sync_points(client) == 100
        card(client)
        anything(client)
    asyncio.run(query(tenfen.Client.from_config(loaded)))
    with tenfen.Client(
        mchid=loaded["mchid"],
        serial=loaded["serial"],
        private_key=loaded["private_key"],
        wechatpay_public_keys=loaded["wechatpay_public_keys"],
        transport=own_transport,
    ) as offline:
        try:
            offline.v3.certificates.get()
        except tenfen.SendError as failure:
            assert failure.outcome == "not_sent"
    print("done")


if __name__ == "__main__":
    main()
