"""How requests travel: by httpx, or by a function of yours.

A transport is a function from an `HttpRequest` to status, headers and body. What it raises becomes a `SendError`; it raises
`NotSent` only if the request provably never left, and `BrokenResponse` when a response had begun.
"""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
    from typing import Any

    import httpx

    from .request import HttpRequest

    RawResponse = tuple[int, Iterable[tuple[str, str]], bytes]
    Transport = Callable[[HttpRequest], RawResponse]
    AsyncTransport = Callable[[HttpRequest], Awaitable[RawResponse]]

# WeChat Pay closes idle connections after 8 seconds; a request on one that is just being closed has an unknown outcome.
_KEEPALIVE_SECONDS = 6.0


class NotSent(Exception):
    """The request provably never left this machine."""


class BrokenResponse(Exception):
    """The response had begun and did not end."""

    def __init__(self, reason: str, status: int, headers: Iterable[tuple[str, str]], body: bytes) -> None:
        super().__init__(reason)
        self.response = (status, list(headers), body)


class HttpxTransport:
    """Sends with httpx. Connections are pooled, reused, and dropped before WeChat Pay drops them.

    Without ``client`` it makes an `httpx.Client` with httpx's own defaults for TLS and proxies (``HTTPS_PROXY`` and the like
    are read from the environment) and closes it in `close`. Bring your own client for other ones.
    """

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._client = client
        self._is_ours = client is None

    def __call__(self, request: HttpRequest) -> RawResponse:
        import httpx

        if self._client is None:
            self._client = httpx.Client(limits=httpx.Limits(keepalive_expiry=_KEEPALIVE_SECONDS))
        deadline = monotonic() + request.timeout
        response = None
        body = bytearray()
        try:
            _check_open(self._client)
            response = self._client.send(
                _to_httpx(request, deadline), stream=True, auth=None, follow_redirects=False
            )
            try:
                for chunk in _chunks(response):
                    body += chunk
                    if len(body) > request.max_response_bytes:
                        break
                    _check_deadline(deadline)
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError) as error:
            _raise_known(error, response, body)
            raise
        return _finish(response, body, request.max_response_bytes)

    def close(self) -> None:
        """Closes the connections, unless the httpx client is yours."""
        if self._is_ours and self._client is not None:
            self._client.close()


class AsyncHttpxTransport:
    """Sends with httpx in an event loop; otherwise like `HttpxTransport`.

    Connections belong to an event loop, so each loop gets an `httpx.AsyncClient` of its own.
    """

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        self._client = client
        self._clients: dict[Any, httpx.AsyncClient] = {}
        self._is_closed = False

    async def __call__(self, request: HttpRequest) -> RawResponse:
        import httpx

        client = self._client or self._client_of_this_loop()
        deadline = monotonic() + request.timeout
        response = None
        body = bytearray()
        try:
            _check_open(client)
            response = await client.send(
                _to_httpx(request, deadline), stream=True, auth=None, follow_redirects=False
            )
            try:
                async for chunk in _async_chunks(response):
                    body += chunk
                    if len(body) > request.max_response_bytes:
                        break
                    _check_deadline(deadline)
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError) as error:
            _raise_known(error, response, body)
            raise
        return _finish(response, body, request.max_response_bytes)

    def _client_of_this_loop(self) -> httpx.AsyncClient:
        import httpx

        if self._is_closed:
            raise NotSent("the client is closed")
        loop = _running_loop()
        client = self._clients.get(loop)
        if client is None:
            # The connections of a loop that is gone cannot even be closed properly.
            self._clients = {other: kept for other, kept in self._clients.items() if not other.is_closed()}
            client = self._clients[loop] = httpx.AsyncClient(
                limits=httpx.Limits(keepalive_expiry=_KEEPALIVE_SECONDS)
            )
        return client

    async def aclose(self) -> None:
        """Closes the connections of this event loop, unless the httpx client is yours."""
        self._is_closed = True
        client = self._clients.pop(_running_loop(), None)
        if client is not None:
            await client.aclose()


class _NoLoop:
    """Stands for the event loop where it is not asyncio's."""

    def is_closed(self) -> bool:
        return False


_NO_LOOP = _NoLoop()


def _running_loop() -> Any:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _NO_LOOP


class _Timeouts(dict):  # type: ignore[type-arg]
    """Time-outs for httpx, which has none for the whole exchange: each is at most what is left until the deadline."""

    def __init__(self, deadline: float, connect: float) -> None:
        super().__init__(connect=connect, read=connect, write=connect, pool=connect)
        self._deadline = deadline

    def get(self, name: str, default: Any = None) -> float:
        left = max(self._deadline - monotonic(), 0.001)
        return min(self[name], left) if name in ("connect", "pool") else left


def _to_httpx(request: HttpRequest, deadline: float) -> httpx.Request:
    import httpx

    # httpx writes some URLs in another way than they were signed in; `target` makes it send this text.
    target = request.url[request.url.index("/", request.url.index("//") + 2) :]
    extensions = {"timeout": _Timeouts(deadline, request.connect_timeout), "target": target.encode()}
    return httpx.Request(
        request.method, request.url, headers=request.headers, content=request.body or None, extensions=extensions
    )


def _chunks(response: httpx.Response) -> Iterable[bytes]:
    # Transports that answer from memory hand over responses that are read already.
    return (response.content,) if response.is_stream_consumed else response.iter_raw()


async def _async_chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    if response.is_stream_consumed:
        yield response.content
    else:
        async for chunk in response.aiter_raw():
            yield chunk


def _check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise NotSent("the client is closed")


def _check_deadline(deadline: float) -> None:
    if monotonic() > deadline:
        raise TimeoutError("the response took too long")


def _raise_known(error: Exception, response: httpx.Response | None, body: bytearray) -> None:
    """Says what is known about how far the exchange came; nothing is known if it returns."""
    import httpx

    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if response is not None:
        raise BrokenResponse(reason, response.status_code, _lines(response), bytes(body)) from error
    # All of these are raised before the first byte of the request is written.
    early = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.InvalidURL,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
    )
    if isinstance(error, early):
        raise NotSent(reason) from error


def _finish(response: httpx.Response, body: bytearray, limit: int) -> RawResponse:
    del body[limit + 1 :]
    return response.status_code, _lines(response), bytes(body)


def _lines(response: httpx.Response) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]
