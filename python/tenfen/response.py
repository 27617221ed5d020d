"""What comes back."""

from __future__ import annotations

# Spelled out, because importing `typing` would cost more than importing all of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Generic, TypeVar

    Data = TypeVar("Data", covariant=True)
else:
    Data = None

    class Generic:
        """Lets `Response[Data]` be written at run time."""

        __slots__ = ()

        def __class_getitem__(cls, item):
            return cls


# Stands for data that nobody asked for yet.
_UNREAD = object()


class Headers:
    """Header lines in the order in which they came. Names compare without regard to case."""

    __slots__ = ("_lines",)

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        self._lines = tuple(lines)

    def get(self, name: str, default: str | None = None) -> str | None:
        """The first value under ``name``, or ``default``."""
        name = name.lower()
        for other, value in self._lines:
            if other.lower() == name:
                return value
        return default

    def __getitem__(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """All lines, as pairs of name and value."""
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __repr__(self) -> str:
        return f"Headers({list(self._lines)!r})"


class Response(Generic[Data]):
    """A response that was verified. The client makes no other ones."""

    __slots__ = ("_data", "_is_json", "body", "headers", "status")

    status: int
    """The HTTP status: 200, 204, or 202 for "accepted, not finished"."""
    headers: Headers
    """The headers. The signature does not cover them."""
    body: bytes
    """The body as received."""

    def __init__(self, status: int, headers: Iterable[tuple[str, str]], body: bytes, is_json: bool) -> None:
        self.status = status
        self.headers = Headers(headers)
        self.body = body
        self._is_json = is_json
        self._data: Any = _UNREAD

    @property
    def request_id(self) -> str | None:
        """The value of ``Request-ID``, to quote to WeChat Pay's support."""
        return self.headers.get("Request-ID")

    @property
    def text(self) -> str:
        """The body as text.

        Raises:
            UnicodeDecodeError: the body is a file, not text.
        """
        return self.body.decode()

    @property
    def data(self) -> Data:
        """The body as Python objects: ``None`` for an empty one, ``bytes`` for a file. Parsed once."""
        if self._data is _UNREAD:
            self._data = _read(self.body) if self._is_json else self.body
        data: Data = self._data
        return data

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.body)} bytes, Request-ID {self.request_id}>"


def _read(body: bytes) -> Any:
    if not body:
        return None
    import json

    return json.loads(body.decode())
