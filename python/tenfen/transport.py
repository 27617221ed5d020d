"""How requests travel: by httpx, or by a function of yours.

A transport is a function from an `HttpRequest` to status, headers and body. What it raises becomes a `SendError`; it raises
`NotSent` only if the request provably never left, and `BrokenResponse` when a response had begun.
"""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
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

    Without ``transport`` it makes an `httpx.HTTPTransport` for each host, with httpx's own defaults for TLS and with the
    proxy that the environment names (``HTTPS_PROXY``, ``NO_PROXY`` and the like). Bring your own transport for other
    certificates or proxies; then closing it is yours, too.

    There is no `httpx.Client` around it: redirects, cookies and added headers have no place in a signed exchange.
    """

    def __init__(self, transport: httpx.BaseTransport | None = None) -> None:
        self._transport = transport
        self._transports: dict[str, httpx.BaseTransport] = {}
        self._is_closed = False

    def __call__(self, request: HttpRequest) -> RawResponse:
        import httpx

        transport = self._transport or self._transport_for(request.url)
        deadline = monotonic() + request.timeout
        response = None
        body = bytearray()
        try:
            response = transport.handle_request(_to_httpx(request, deadline))
            try:
                for chunk in response.stream:  # type: ignore[union-attr]
                    body += chunk
                    if len(body) > request.max_response_bytes:
                        break
                    _check_deadline(deadline)
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            _raise_known(error, response, body)
            raise
        return _finish(response, body, request.max_response_bytes)

    def _transport_for(self, url: str) -> httpx.BaseTransport:
        if self._is_closed:
            raise NotSent("the client is closed")
        origin = _origin(url)
        transport = self._transports.get(origin)
        if transport is None:
            import httpx

            made = httpx.HTTPTransport(proxy=_proxy(origin), limits=_limits())
            # Another thread may have been faster; then its connections are shared.
            transport = self._transports.setdefault(origin, made)
        return transport

    def close(self) -> None:
        """Closes the connections, unless the httpx transport is yours."""
        self._is_closed = True
        for transport in self._transports.values():
            transport.close()


class AsyncHttpxTransport:
    """Sends with httpx in an event loop; otherwise like `HttpxTransport`.

    Connections belong to an event loop, so each loop gets its own.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._transport = transport
        self._transports: dict[Any, dict[str, httpx.AsyncBaseTransport]] = {}
        self._is_closed = False

    async def __call__(self, request: HttpRequest) -> RawResponse:
        import httpx

        transport = self._transport or self._transport_for(request.url)
        deadline = monotonic() + request.timeout
        response = None
        body = bytearray()
        try:
            response = await transport.handle_async_request(_to_httpx(request, deadline))
            try:
                async for chunk in response.stream:  # type: ignore[union-attr]
                    body += chunk
                    if len(body) > request.max_response_bytes:
                        break
                    _check_deadline(deadline)
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            _raise_known(error, response, body)
            raise
        return _finish(response, body, request.max_response_bytes)

    def _transport_for(self, url: str) -> httpx.AsyncBaseTransport:
        if self._is_closed:
            raise NotSent("the client is closed")
        loop = _running_loop()
        transports = self._transports.get(loop)
        if transports is None:
            # The connections of a loop that is gone cannot even be closed properly.
            self._transports = {other: kept for other, kept in self._transports.items() if not other.is_closed()}
            transports = self._transports[loop] = {}
        origin = _origin(url)
        transport = transports.get(origin)
        if transport is None:
            import httpx

            transport = transports[origin] = httpx.AsyncHTTPTransport(proxy=_proxy(origin), limits=_limits())
        return transport

    async def aclose(self) -> None:
        """Closes the connections of this event loop, unless the httpx transport is yours."""
        self._is_closed = True
        for transport in self._transports.pop(_running_loop(), {}).values():
            await transport.aclose()


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


def _limits() -> httpx.Limits:
    import httpx

    return httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=_KEEPALIVE_SECONDS)


def _origin(url: str) -> str:
    """Scheme, host and port."""
    return url[: _start_of_path(url)]


def _start_of_path(url: str) -> int:
    return url.index("/", url.index("//") + 2)


def _proxy(origin: str) -> str | None:
    """The proxy that the environment names for this origin."""
    from urllib.request import getproxies, proxy_bypass

    scheme, _, host = origin.partition("://")
    if proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get(scheme) or proxies.get("all")


# Parsed URLs by their text: httpx takes longer to parse one than to do all the rest.
_urls: dict[str, httpx.URL] = {}


def _to_httpx(request: HttpRequest, deadline: float) -> httpx.Request:
    import httpx

    url = _urls.get(request.url)
    if url is None:
        url = httpx.URL(request.url)
        if url.raw_path != request.url[_start_of_path(request.url) :].encode():
            raise NotSent("httpx would send the URL in another spelling than it was signed in")
        if len(_urls) > 100:
            _urls.clear()
        _urls[request.url] = url
    extensions = {"timeout": _Timeouts(deadline, request.connect_timeout)}
    return httpx.Request(
        request.method, url, headers=request.headers, content=request.body or None, extensions=extensions
    )


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
