"""The client: one merchant, every operation, sync and async."""

from __future__ import annotations

from time import time

from . import _native
from .errors import CallError, from_failure
from .request import HttpRequest, SignedRequest
from .response import Response
from .transport import AsyncHttpxTransport, BrokenResponse, HttpxTransport, NotSent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType
    from typing import Any, NoReturn

    from typing_extensions import Self

    from ._operations import Operations
    from .transport import AsyncTransport, RawResponse, Transport
else:
    from .chain import Roots as Operations

_SEND = _native.Exchange.SEND
_DONE = _native.Exchange.DONE
_OPTIONS = frozenset(("headers", "body", "timeout"))


class Client(Operations):
    """Calls WeChat Pay for one merchant. Make one and keep it: it holds the keys and the connections.

    Settings are what the merchant platform shows. Keys and certificates are PEM texts, not file names.

    - ``mchid``: the merchant number; or ``brand_id`` for a brand that calls in its own name.
    - ``serial``: the serial number of the merchant API certificate; may be left out where ``certificate`` is given.
    - ``private_key``: the content of ``apiclient_key.pem``.
    - ``certificate``: the content of ``apiclient_cert.pem``; lets mistakes be found early.
    - ``api_v3_key``: the APIv3 key, 32 bytes.
    - ``wechatpay_public_keys``: WeChat Pay public keys, ``{"PUB_KEY_ID_…": pem}``.
    - ``platform_certificates``: platform certificates, for merchants that still have them.
    - ``base_url``: where requests go instead of WeChat Pay's hosts, such as a sandbox on this machine.
    - ``accept_language``: the language of WeChat Pay's messages: ``zh-CN``, ``en``, ``zh-HK`` or ``zh-TW``.
    - ``user_agent``: your application's name and version.
    - ``max_response_bytes``: how many bytes of response body to accept; 16 MiB if not set.
    - ``timeout``, ``connect_timeout``: seconds for a whole exchange and for connecting.
    - ``transport``, ``async_transport``: functions that send requests instead of httpx; see `tenfen.transport`.
    - ``now``: the clock, seconds since 1970. ``random``: makes that many random bytes. Both are for tests.

    Safe to use from several threads, and from several event loops.

    Raises:
        ConfigError: a setting cannot be used; ``name`` says which.
    """

    def __init__(
        self,
        *,
        mchid: str | None = None,
        brand_id: str | None = None,
        serial: str | None = None,
        private_key: str | None = None,
        certificate: str | None = None,
        api_v3_key: str | None = None,
        wechatpay_public_keys: Mapping[str, str] | None = None,
        platform_certificates: Sequence[str] | None = None,
        base_url: str | None = None,
        accept_language: str | None = None,
        user_agent: str | None = None,
        max_response_bytes: int | None = None,
        timeout: float = 30.0,
        connect_timeout: float = 5.0,
        transport: Transport | None = None,
        async_transport: AsyncTransport | None = None,
        now: Callable[[], float] = time,
        random: Callable[[int], bytes] | None = None,
    ) -> None:
        settings = {
            "mchid": mchid,
            "brand_id": brand_id,
            "serial": serial,
            "private_key": private_key,
            "certificate": certificate,
            "api_v3_key": api_v3_key,
            "wechatpay_public_keys": wechatpay_public_keys,
            "platform_certificates": platform_certificates,
            "base_url": base_url,
            "accept_language": accept_language,
            "user_agent": user_agent,
            "max_response_bytes": max_response_bytes,
        }
        self._merchant = _merchant(settings, random)
        self._name = mchid or brand_id
        self._timeout = timeout
        self._connect_timeout = connect_timeout
        self._now = now
        self._own_transport = HttpxTransport()
        self._own_async_transport = AsyncHttpxTransport()
        self._transport: Transport = transport or self._own_transport
        self._async_transport: AsyncTransport = async_transport or self._own_async_transport

    @classmethod
    def from_config(cls, settings: Mapping[str, Any]) -> Self:
        """Makes a client from a mapping with the names of the settings, such as one read from JSON.

        Raises:
            ConfigError: a setting is unknown or cannot be used.
        """
        known = Client.__init__.__kwdefaults__ or {}
        unknown = {name: value for name, value in settings.items() if name not in known}
        if unknown:
            _merchant(unknown, None)
        return cls(**settings)

    def prepare(
        self,
        method: str,
        path: str,
        params: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
        body: str | None = None,
    ) -> SignedRequest:
        """Makes and signs a request without sending it, for those who have their own way to send.

        Raises:
            CallError: the call cannot be made as it stands.
        """
        try:
            ask = (method, path, False, params, body, list(headers.items()) if headers else [])
            parts = self._merchant.prepare(ask, int(self._now() * 1000))
        except _native.Failure as failure:
            raise from_failure(failure) from failure.__cause__
        except (TypeError, ValueError, AttributeError) as error:
            _explain(error, method, path, body, headers)
        return SignedRequest(*parts, self._timeout, self._connect_timeout)

    def accept(self, request: SignedRequest, response: RawResponse) -> Response[Any]:
        """Verifies a response that was got elsewhere: status, headers and body, byte for byte as received.

        Raises:
            UntrustedError: nothing proves that it is from WeChat Pay.
            ApiError: WeChat Pay said no.
            DecodeError: it is genuine, and not JSON where JSON is documented.
        """
        status, headers, body = response
        try:
            return Response(*self._merchant.accept(request._expected, (status, list(headers), body), self._now_ms()))
        except _native.Failure as failure:
            raise from_failure(failure) from failure.__cause__

    def _call(self, method: str, path: str, is_names: bool, params: Any, options: dict[str, Any]) -> Response[Any]:
        exchange = _Exchange(self, method, path, is_names, params, options)
        while True:
            step = exchange.step()
            if isinstance(step, Response):
                return step
            try:
                exchange.received(self._transport(step))
            except Exception as error:
                exchange.failed(error)

    async def _call_async(
        self, method: str, path: str, is_names: bool, params: Any, options: dict[str, Any]
    ) -> Response[Any]:
        exchange = _Exchange(self, method, path, is_names, params, options)
        while True:
            step = exchange.step()
            if isinstance(step, Response):
                return step
            try:
                exchange.received(await self._async_transport(step))
            except Exception as error:
                exchange.failed(error)

    def _now_ms(self) -> int:
        return int(self._now() * 1000)

    def close(self) -> None:
        """Closes the connections of sync calls."""
        self._own_transport.close()

    async def aclose(self) -> None:
        """Closes the connections, those of async calls in this event loop included."""
        self._own_transport.close()
        await self._own_async_transport.aclose()

    def __repr__(self) -> str:
        # The keys are in the native module, which does not print them.
        return f"<{type(self).__name__} {self._name}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class _Exchange:
    """One call: core's steps, with requests, responses and exceptions made of them."""

    __slots__ = ("_client", "_native", "_raised", "_timeout")

    def __init__(
        self, client: Client, method: str, path: str, is_names: bool, params: Any, options: dict[str, Any]
    ) -> None:
        headers = body = timeout = None
        try:
            if options:
                if not _OPTIONS.issuperset(options):
                    _native.refuse_option(next(name for name in options if name not in _OPTIONS))
                headers, body, timeout = options.get("headers"), options.get("body"), options.get("timeout")
            ask = (method, path, is_names, params, body, list(headers.items()) if headers else [])
            self._native = _native.Exchange(client._merchant, ask)
        except _native.Failure as failure:
            raise from_failure(failure) from failure.__cause__
        except (TypeError, ValueError, AttributeError) as error:
            _explain(error, method, path, body, headers)
        self._client = client
        self._timeout = client._timeout if timeout is None else timeout
        self._raised: BaseException | None = None

    def step(self) -> HttpRequest | Response[Any]:
        """What to do next: send a request, or be done with a response."""
        try:
            while True:
                kind, *parts = self._native.step(self._client._now_ms())
                if kind == _SEND:
                    method, url, headers, body, limit = parts
                    return HttpRequest(method, url, headers, body, limit, self._timeout, self._client._connect_timeout)
                if kind == _DONE:
                    return Response(*parts)
                self._native.give_up()
        except _native.Failure as failure:
            raise from_failure(failure) from self._raised or failure.__cause__

    def received(self, response: RawResponse) -> None:
        status, headers, body = response
        self._native.received((status, list(headers), body))

    def failed(self, error: Exception) -> None:
        is_ours = isinstance(error, (NotSent, BrokenResponse))
        self._raised = error.__cause__ if is_ours and error.__cause__ else error
        reason = str(error) if is_ours or not str(error) else f"{type(error).__name__}: {error}"
        partial = error.response if isinstance(error, BrokenResponse) else None
        self._native.failed(reason or type(error).__name__, never_left=isinstance(error, NotSent), partial=partial)


def _merchant(settings: Mapping[str, Any], random: Callable[[int], bytes] | None) -> _native.Merchant:
    try:
        return _native.Merchant(dict(settings), random)
    except _native.Failure as failure:
        raise from_failure(failure) from None


def _explain(error: Exception, method: str, path: str, body: Any, headers: Any) -> NoReturn:
    """Raises what is wrong with texts that could not be handed to the core."""
    where = f"{method} /{ascii(path)[1:-1].lstrip('/')}"
    problem = _problem_of_text(path)
    if problem:
        _refuse(where, "path", f"the path {problem}")
    problem = None if body is None else _problem_of_text(body)
    if problem:
        _refuse(where, "body", f"`body` {problem}")
    if not hasattr(headers or {}, "items"):
        _refuse(where, "headers", "`headers` must be a dict from str to str")
    for name, value in (headers or {}).items():
        problem = _problem_of_text(name) or _problem_of_text(value)
        if problem:
            _refuse(where, str(name), f"header {ascii(name)} {problem}")
    raise error


def _problem_of_text(text: Any) -> str | None:
    if not isinstance(text, str):
        return f"must be a str and is of type {type(text).__name__}"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "has half a character (a surrogate without its other half); decode the text again from its source"
    return None


def _refuse(where: str, name: str, problem: str) -> NoReturn:
    known = {"reason": "wrong_kind", "outcome": "not_sent", "name": name}
    raise CallError(f"{where}: {problem} (nothing was sent)", known) from None
