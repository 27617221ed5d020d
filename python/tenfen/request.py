"""What is sent."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import _native


class HttpRequest:
    """A request, ready to be sent as it is: the signature covers ``url`` and ``body`` byte for byte.

    Do not let an HTTP library follow redirects, re-encode the URL or ask for compression.
    """

    __slots__ = ("body", "connect_timeout", "headers", "max_response_bytes", "method", "timeout", "url")

    method: str
    """``GET``, ``POST``, ``PATCH``, ``PUT`` or ``DELETE``."""
    url: str
    """The absolute URL, percent-encoded."""
    headers: list[tuple[str, str]]
    """The headers, ``Host`` and ``Content-Length`` excepted."""
    body: bytes
    """The body; empty for none."""
    max_response_bytes: int
    """How many bytes of response body to read at most. When there are more, stop after one more byte."""
    timeout: float
    """How long the whole exchange may take, in seconds."""
    connect_timeout: float
    """How long connecting may take, in seconds."""

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: bytes,
        max_response_bytes: int,
        timeout: float,
        connect_timeout: float,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.max_response_bytes = max_response_bytes
        self.timeout = timeout
        self.connect_timeout = connect_timeout

    def __repr__(self) -> str:
        # Neither the query nor the body: they may hold personal data.
        return f"<{type(self).__name__} {self.method} {self.url.partition('?')[0]}, {len(self.body)} bytes>"


class SignedRequest(HttpRequest):
    """A request made by `Client.prepare`. Send it in your own way and hand it to `Client.accept` with the response."""

    __slots__ = ("_expected",)

    @property
    def message(self) -> str:
        """The exact text that was signed."""
        return self._expected.message

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: bytes,
        max_response_bytes: int,
        expected: _native.Expected,
        timeout: float,
        connect_timeout: float,
    ) -> None:
        # Not by way of the base class: this is on the path that is measured.
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.max_response_bytes = max_response_bytes
        self._expected = expected
        self.timeout = timeout
        self.connect_timeout = connect_timeout
