"""What can go wrong, named by who must act, and whether the call may have taken effect.

The texts, the reasons and the outcomes are made in the core and are the same in every language.
"""

from __future__ import annotations

from .response import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from . import _native


class Received:
    """A response that came with an error, as far as it came."""

    __slots__ = ("body_without_signature_check", "headers", "status")

    status: int
    """The HTTP status."""
    headers: Headers
    """The headers."""
    body_without_signature_check: bytes
    """The body as it came. Nothing says that WeChat Pay wrote it: look at it, do not act on it."""

    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.status = status
        self.headers = Headers(headers)
        self.body_without_signature_check = body

    @property
    def request_id(self) -> str | None:
        """The value of ``Request-ID``, to quote to WeChat Pay's support."""
        return self.headers.get("Request-ID")

    def __repr__(self) -> str:
        return f"<Received {self.status}, {len(self.body_without_signature_check)} bytes>"


class WechatPayError(Exception):
    """Any failure of this package. ``str(error)`` says what happened, where, and what helps."""

    kind: str = ""
    """Who must act: ``config``, ``call``, ``crypto``, ``random``, ``send``, ``untrusted``, ``api`` or ``decode``."""
    reason: str
    """The stable name of what is wrong, such as ``bad_signature`` or ``missing_param``."""
    outcome: Literal["not_sent", "rejected", "accepted", "unknown"]
    """Whether the call took effect. With ``unknown`` it may have: query, or repeat with the very same parameters."""
    name: str | None = None
    """The setting, parameter, option or header it is about, where there is one."""
    field: str | None = None
    """The place in the parameters or in the response, a JSON pointer such as ``/amount/total``."""
    serial: str | None = None
    """The serial it is about, where there is one."""
    received: Received | None = None
    """The response that came with the error, as far as it came."""

    def __init__(self, text: str, known: dict[str, Any]) -> None:
        super().__init__(text)
        self._known = known
        self.reason = known["reason"]
        self.outcome = known["outcome"]
        self.name = known.get("name")
        self.field = known.get("field")
        self.serial = known.get("serial")
        received = known.get("received")
        if received is not None:
            self.received = Received(*received)

    @property
    def status(self) -> int | None:
        """The HTTP status of the response, if one came."""
        return None if self.received is None else self.received.status

    @property
    def request_id(self) -> str | None:
        """The value of ``Request-ID``, to quote to WeChat Pay's support."""
        return None if self.received is None else self.received.request_id

    def __str__(self) -> str:
        return str(self.args[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self._known)


class ConfigError(WechatPayError):
    """The configuration cannot work; whoever set it up must act. ``name`` is the setting."""

    kind = "config"


class CallError(WechatPayError):
    """The call is wrong and nothing was sent; the programmer must act. See ``name`` and ``field``."""

    kind = "call"


class CryptoError(WechatPayError):
    """A key could not be used; the key holder must act."""

    kind = "crypto"


class RandomError(WechatPayError):
    """There is no randomness; the operator must act."""

    kind = "random"


class SendError(WechatPayError):
    """No whole response came; the caller must find out the outcome.

    ``__cause__`` is what the transport raised; ``received`` holds as much of a response as came.
    """

    kind = "send"


class UntrustedError(WechatPayError):
    """The response is not provably from WeChat Pay. The call may have taken effect all the same."""

    kind = "untrusted"


class ApiError(WechatPayError):
    """WeChat Pay refused the call, or could not carry it out."""

    kind = "api"
    code: str
    """WeChat Pay's error code, as it came; empty when the body holds none."""
    message: str
    """WeChat Pay's message, as it came."""
    verified: bool
    """Whether the signature of this answer was verified. Some refusals come unsigned; they prove nothing."""

    def __init__(self, text: str, known: dict[str, Any]) -> None:
        super().__init__(text, known)
        self.code = known["code"]
        self.message = known["message"]
        self.verified = known["verified"]

    @property
    def detail(self) -> Any:
        """WeChat Pay's detail, as it came."""
        import json

        detail = self._known.get("detail")
        return None if detail is None else json.loads(detail)


class DecodeError(WechatPayError):
    """The response is genuine and not what the documents promise; this project must act. The call took effect."""

    kind = "decode"


_CLASSES: dict[str, type[WechatPayError]] = {
    error.kind: error
    for error in (
        ConfigError,
        CallError,
        CryptoError,
        RandomError,
        SendError,
        UntrustedError,
        ApiError,
        DecodeError,
    )
}


def from_failure(failure: _native.Failure) -> WechatPayError:
    """The exception for what the native module raised."""
    text, known = failure.args
    return _CLASSES[known["kind"]](text, known)
