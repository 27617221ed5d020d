"""How requests travel: what is on the wire, time-outs, broken connections, and transports of one's own."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from conftest import CARD, Sandbox, settings

import tenfen

PATH = "v3/test/any"


class Server:
    """A server of one line per connection: it reads a request and does what the test says with the socket."""

    def __init__(self, answer: Callable[[socket.socket], None]) -> None:
        self.requests: list[bytes] = []
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                received = b""
                while b"\r\n\r\n" not in received:
                    received += connection.recv(65536)
                self.requests.append(received)
                try:
                    self._answer(connection)
                except OSError:
                    pass

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    servers = []

    def start(answer: Callable[[socket.socket], None]) -> Server:
        servers.append(Server(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def failure(url: str, is_async: bool = False, **changes: Any) -> tenfen.WechatPayError:
    with (
        tenfen.Client.from_config(settings(base_url=url, **changes)) as client,
        pytest.raises(tenfen.WechatPayError) as caught,
    ):
        if is_async:
            asyncio.run(client.chain(PATH).get_async())
        else:
            client.chain(PATH).get()
    return caught.value


def test_sends_exactly_what_was_signed(serve: Callable[..., Server]) -> None:
    server = serve(lambda connection: connection.sendall(b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"))
    values = {"id": "A|B*C [~]'\"%+张三", "q": "a b&c=d+e/f?{}|^`"}
    with tenfen.Client.from_config(settings(base_url=server.url)) as client:
        expected = client.prepare("GET", "v3/test/{id}", values)
        with pytest.raises(tenfen.ApiError):
            client.chain("v3/test/{id}").get(values)
        with pytest.raises(tenfen.ApiError):
            asyncio.run(client.chain("v3/test/{id}").get_async(values))
    for received in server.requests:
        head, *lines = received.decode("ascii").split("\r\n")
        assert head == f"GET {expected.url.removeprefix(server.url)} HTTP/1.1"
        names = sorted(line.partition(":")[0].lower() for line in lines if line)
        ours = [name.lower() for name, _ in expected.headers]
        assert names == sorted([*ours, "host"])
        assert "accept-encoding: identity" in received.decode("ascii").lower()


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_says_that_nothing_was_sent_when_nobody_listens(is_async: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    error = failure(url, is_async)
    assert isinstance(error, tenfen.SendError)
    assert (error.reason, error.outcome) == ("not_sent", "not_sent")
    assert isinstance(error.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_says_that_the_outcome_is_unknown_when_no_answer_comes_in_time(
    serve: Callable[..., Server], is_async: bool
) -> None:
    server = serve(lambda connection: time.sleep(1))
    start = time.monotonic()
    error = failure(server.url, is_async, timeout=0.3)
    assert time.monotonic() - start < 0.9
    assert (error.kind, error.reason, error.outcome) == ("send", "no_response", "unknown")
    assert isinstance(error.__cause__, httpx.ReadTimeout)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_ends_a_response_that_trickles(serve: Callable[..., Server], is_async: bool) -> None:
    def trickle(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(50):
            connection.sendall(b"x")
            time.sleep(0.05)

    start = time.monotonic()
    error = failure(serve(trickle).url, is_async, timeout=0.4)
    assert time.monotonic() - start < 1.5
    assert (error.kind, error.outcome) == ("send", "unknown")
    assert error.received.body_without_signature_check.startswith(b"xx")


def test_a_call_has_a_timeout_of_its_own(sandbox: Sandbox, client: tenfen.Client) -> None:
    sandbox.fault(delay_ms=1000)
    with pytest.raises(tenfen.SendError) as caught:
        client.v3.marketing.membercard_open.cards._card_id_.codes._code_.get(CARD, timeout=0.2)
    assert caught.value.outcome == "unknown"


def test_does_not_follow_redirects(serve: Callable[..., Server]) -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"
    server = serve(lambda connection: connection.sendall(answer))
    error = failure(server.url)
    assert isinstance(error, tenfen.ApiError)
    assert (error.status, error.verified, error.outcome) == (302, False, "unknown")
    assert len(server.requests) == 1


def test_reports_what_is_not_http(serve: Callable[..., Server]) -> None:
    server = serve(lambda connection: connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"))
    error = failure(server.url)
    assert (error.kind, error.outcome) == ("send", "unknown")


def test_uses_a_connection_again(sandbox: Sandbox) -> None:
    with tenfen.Client.from_config(sandbox.config) as client:
        card = client.v3.marketing.membercard_open.cards._card_id_.codes._code_
        card.get(CARD)
        (transport,) = client._own_transport._transports.values()
        pool = transport._pool
        first = pool.connections[0]
        card.get(CARD)
        assert pool.connections == [first]
        # WeChat Pay closes after 8 seconds.
        assert pool._keepalive_expiry < 7


def test_takes_a_function_as_transport() -> None:
    seen = []

    def transport(request: tenfen.HttpRequest) -> Any:
        seen.append(request)
        return 404, [("Request-ID", "1")], bytearray(b'{"code":"NOT_FOUND","message":"no"}')

    client = tenfen.Client.from_config(settings(transport=transport, timeout=7, connect_timeout=2))
    with pytest.raises(tenfen.ApiError, match="NOT_FOUND"):
        client.v3.certificates.get({})
    (request,) = seen
    assert (request.timeout, request.connect_timeout) == (7, 2)
    assert request.max_response_bytes == 16 * 1024 * 1024


@pytest.mark.parametrize(
    ("raised", "reason", "outcome"),
    [
        (tenfen.NotSent("no route"), "not_sent", "not_sent"),
        (RuntimeError("broken pipe"), "no_response", "unknown"),
        (tenfen.BrokenResponse("cut", 200, [("Request-ID", "1")], b"par"), "no_response", "unknown"),
    ],
)
def test_takes_what_a_transport_raises(raised: Exception, reason: str, outcome: str) -> None:
    def transport(request: tenfen.HttpRequest) -> Any:
        raise raised

    async def async_transport(request: tenfen.HttpRequest) -> Any:
        raise raised

    client = tenfen.Client.from_config(settings(transport=transport, async_transport=async_transport))
    calls: list[Callable[[], Any]] = [
        lambda: client.v3.certificates.get({}),
        lambda: asyncio.run(client.v3.certificates.get_async({})),
    ]
    for call in calls:
        with pytest.raises(tenfen.SendError) as caught:
            call()
        error = caught.value
        assert (error.reason, error.outcome, error.__cause__) == (reason, outcome, raised)
        assert str(raised) in str(error)
        if isinstance(raised, tenfen.BrokenResponse):
            assert error.received.body_without_signature_check == b"par"


def test_a_transport_that_answers_nonsense_leaves_the_outcome_open() -> None:
    def transport(request: tenfen.HttpRequest) -> Any:
        return "200 OK"

    client = tenfen.Client.from_config(settings(transport=transport))
    with pytest.raises(tenfen.SendError) as caught:
        client.v3.certificates.get({})
    assert caught.value.outcome == "unknown"


def test_takes_an_httpx_transport(sandbox: Sandbox) -> None:
    own = httpx.HTTPTransport()
    with tenfen.Client.from_config({**sandbox.config, "transport": tenfen.HttpxTransport(own)}) as client:
        card = client.v3.marketing.membercard_open.cards._card_id_.codes._code_
        assert card.get(CARD).status == 200
    with own:
        pass


def test_a_closed_client_sends_nothing(sandbox: Sandbox) -> None:
    client = tenfen.Client.from_config(sandbox.config)
    asyncio.run(client.aclose())
    for call in (
        lambda: client.v3.certificates.get({}),
        lambda: asyncio.run(client.v3.certificates.get_async({})),
    ):
        with pytest.raises(tenfen.SendError, match="closed") as caught:
            call()
        assert caught.value.outcome == "not_sent"
    assert sandbox.requests() == []


def test_takes_the_proxy_from_the_environment(serve: Callable[..., Server], monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(lambda connection: connection.sendall(b"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n"))
    monkeypatch.setenv("https_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "")
    error = failure("https://localhost:9")
    assert proxy.requests[0].startswith(b"CONNECT localhost:9 ")
    assert (error.kind, error.outcome) == ("send", "not_sent")
    monkeypatch.setenv("no_proxy", "localhost")
    assert failure("https://localhost:9").outcome == "not_sent"
    assert len(proxy.requests) == 1
