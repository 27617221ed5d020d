"""The five first operations and their neighbours, over HTTP, in every form of a call."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from conftest import CARD, Sandbox

import tenfen

MEMBER = {"brand_id": "120344", "card_id": "pbLatjk", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_card_code": "478"}

# Method, path, tree, parameters, status.
OPERATIONS: list[tuple[str, str, str, dict[str, Any], int]] = [
    (
        "post",
        "v3/brand/partner/card-member/user-points/sync",
        "v3.brand.partner.card_member.user_points.sync",
        {**MEMBER, "point_balance": 120},
        200,
    ),
    (
        "post",
        "v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
        "v3.brand.partner.card_member.user_points.exchange_coupon.confirm",
        {
            **MEMBER,
            "state": "POINT_EXCHANGE_COUPON_SUCCESS",
            "coupon_code": "98065000",
            "exchange_coupon_template_id": "98065001",
        },
        200,
    ),
    (
        "post",
        "v3/businesscircle/points/notify",
        "v3.businesscircle.points.notify",
        {
            "transaction_id": "1217752501201407033233368018",
            "appid": "wx1234567890abcdef",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "earn_points": True,
            "increased_points": 100,
            "points_update_time": "2020-05-20T13:29:35+08:00",
        },
        204,
    ),
    (
        "get",
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        "v3.marketing.membercard_open.cards._card_id_.codes._code_",
        CARD,
        200,
    ),
    (
        "patch",
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        "v3.marketing.membercard_open.cards._card_id_.codes._code_",
        {**CARD, "level": "GOLD", "balance_information": {"before_balance": 0, "balance": 0, "add_balance": 0}},
        204,
    ),
]


def camel(tree: str) -> str:
    """`card_member` as `cardMember`; placeholders stay."""
    names = []
    for name in tree.split("."):
        first, *rest = name.split("_") if not name.startswith("_") else [name]
        names.append(first + "".join(part.capitalize() for part in rest))
    return ".".join(names)


def nodes(client: tenfen.Client, path: str, tree: str) -> list[Any]:
    reached: list[Any] = [client.chain(path), client[path]]
    for names in (tree, camel(tree)):
        node: Any = client
        for name in names.split("."):
            node = getattr(node, name)
        reached.append(node)
    return reached


def card(client: tenfen.Client) -> Any:
    return client.v3.marketing.membercard_open.cards._card_id_.codes._code_


def unique(params: dict[str, Any], operation: str, form: int) -> dict[str, Any]:
    """The parameters under a number of their own, where the operation has one."""
    number = f"{operation.rpartition('/')[2].strip('{}')}-{form}"
    if "user-points/sync" in operation:
        return {**params, "out_request_no": number}
    if "exchange-coupon" in operation:
        return {**params, "record_id": number}
    if "balance_information" in params:
        return {**params, "out_request_no": number}
    return params


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: f"{operation[0]} {operation[1]}")
def test_calls_each_operation_in_every_form(client: tenfen.Client, sandbox: Sandbox, operation: Any) -> None:
    method, path, tree, params, status = operation
    responses = []
    for form, node in enumerate(nodes(client, path, tree)):
        responses.append(getattr(node, method)(unique(params, path, form)))

    async def call() -> None:
        async with tenfen.Client.from_config(sandbox.config) as client:
            for form, node in enumerate(nodes(client, path, tree)):
                responses.append(await getattr(node, method + "_async")(unique(params, path, form + 10)))

    asyncio.run(call())
    assert [response.status for response in responses] == [status] * 8
    assert all(response.request_id for response in responses)
    assert all((response.data is None) == (status == 204) for response in responses)
    assert [request["verdict"] for request in sandbox.requests()] == ["accepted"] * 8


def test_a_merchant_without_platform_certificates_is_told_so(client: tenfen.Client) -> None:
    # What WeChat Pay answers to merchants who have a public key instead, in every form.
    for node in nodes(client, "v3/certificates", "v3.certificates"):
        with pytest.raises(tenfen.ApiError) as caught:
            node.get({})
        error = caught.value
        assert (error.status, error.code) == (404, "RESOURCE_NOT_EXISTS")
        assert (error.verified, error.outcome) == (True, "rejected")


def test_a_changed_card_is_seen_again(client: tenfen.Client) -> None:
    mine = {"card_id": "pbLatjk", "code": "changed"}
    assert card(client).patch({**mine, "level": "GOLD"}).data is None
    response = card(client).get(mine)
    assert response.data["level"] == "GOLD"
    assert response.text.encode() == response.body
    assert response.headers["WECHATPAY-timestamp"] == response.headers.get("Wechatpay-Timestamp")
    assert "Server" in response.headers and "X-None" not in response.headers


def test_path_values_may_stand_in_the_path(client: tenfen.Client, sandbox: Sandbox) -> None:
    client["v3/marketing/membercard-open/cards/pbLatjk/codes/A|B"].get()
    assert sandbox.requests()[0]["target"] == "/v3/marketing/membercard-open/cards/pbLatjk/codes/A%7CB"


def test_sends_unknown_members_and_leaves_out_none(client: tenfen.Client, sandbox: Sandbox) -> None:
    card(client).patch(
        {**CARD, "level": None, "tomorrows_member": {"list": (1, 2.5, True)}}
    )
    assert sandbox.requests()[0]["body"] == '{"tomorrows_member":{"list":[1,2.5,true]}}'


def test_sends_a_body_as_it_is(client: tenfen.Client, sandbox: Sandbox) -> None:
    body = '{ "level": "银卡" }'
    card(client).patch(CARD, body=body)
    assert sandbox.requests()[0]["body"] == body


def test_sends_headers_of_a_call(client: tenfen.Client, sandbox: Sandbox) -> None:
    card(client).get(CARD, headers={"X-Trace": "abc"})
    assert sandbox.requests()[0]["headers"]["x-trace"] == "abc"


def test_reserved_words_and_method_names_are_names_too(sandbox: Sandbox) -> None:
    seen = []

    def transport(request: tenfen.HttpRequest) -> Any:
        seen.append((request.method, request.url.removeprefix(sandbox.config["base_url"])))
        raise tenfen.NotSent("enough")

    client = tenfen.Client.from_config({**sandbox.config, "transport": transport})
    chains: list[Any] = [
        client.v3.new.return_.get,
        client.v3.new["return"].get,
        getattr(client.v3.new, "return").get,
        client.v3.new.delete.post,
        client.v3.get.put,
    ]
    for call in chains:
        with pytest.raises(tenfen.SendError):
            call()
    assert [url for _, url in seen] == ["/v3/new/return"] * 3 + ["/v3/new/delete", "/v3/get"]
    assert [method for method, _ in seen] == ["GET"] * 3 + ["POST", "PUT"]


def test_a_chain_that_is_no_call_says_so(client: tenfen.Client) -> None:
    chain: Any = client.v3.certificates
    with pytest.raises(tenfen.CallError, match="GET, POST, PATCH, PUT, DELETE") as caught:
        chain.fetch({})
    assert caught.value.reason == "invalid_method"
    assert repr(chain.get) == "<Chain v3/certificates/get>"
    assert not hasattr(chain, "__len__")


def test_users_can_send_by_themselves(client: tenfen.Client) -> None:
    import httpx

    request = client.prepare("POST", "v3/security/echo", {"sub_mchid": "1900000109"}, headers={"X-Trace": "abc"})
    assert "1900000109" not in repr(request)
    sent = httpx.request(request.method, request.url, headers=request.headers, content=request.body)
    try:
        response = client.accept(request, (sent.status_code, sent.headers.multi_items(), sent.content))
        assert response.status in (200, 204)
    except tenfen.ApiError as error:
        assert error.verified


def test_threads_share_a_client(client: tenfen.Client, sandbox: Sandbox) -> None:
    statuses = []

    def work() -> None:
        for _ in range(20):
            statuses.append(card(client).get(CARD).status)

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert statuses == [200] * 80
    assert len({request["headers"]["authorization"] for request in sandbox.requests()}) == 80


def test_async_calls_run_side_by_side(sandbox: Sandbox) -> None:
    async def call() -> float:
        async with tenfen.Client.from_config(sandbox.config) as client:
            await card(client).get_async(CARD)
            for _ in range(8):
                sandbox.fault(delay_ms=300)
            loop = asyncio.get_running_loop()
            start = loop.time()
            await asyncio.gather(*(card(client).get_async(CARD) for _ in range(8)))
            return loop.time() - start

    assert asyncio.run(call()) < 8 * 0.3


def test_one_client_serves_one_event_loop_after_another(sandbox: Sandbox) -> None:
    client = tenfen.Client.from_config(sandbox.config)
    for _ in range(3):
        assert asyncio.run(card(client).get_async(CARD)).status == 200
    client.close()


def test_a_cancelled_call_stays_cancelled(sandbox: Sandbox) -> None:
    async def call() -> None:
        async with tenfen.Client.from_config(sandbox.config) as client:
            sandbox.fault(delay_ms=5000)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(card(client).get_async(CARD), 0.2)

    asyncio.run(call())
