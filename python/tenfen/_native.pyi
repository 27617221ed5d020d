"""The native module: converts, calls the core once, converts back. Private to this package."""

from collections.abc import Callable
from typing import Any, ClassVar, Optional, final

from typing_extensions import TypeAlias

__all__ = ["VERSION", "Exchange", "Expected", "Failure", "Merchant", "refuse_option"]

VERSION: str

# Method, path, whether the path is a chain of names, parameters, body to be sent as it is, headers.
_Ask: TypeAlias = tuple[str, str, bool, Any, Optional[str], list[tuple[str, str]]]
# Status, headers, body.
_Response: TypeAlias = tuple[int, list[tuple[str, str]], bytes]

class Failure(Exception):
    """Carries the text of an error and a dict of what else is known about it."""

    args: tuple[str, dict[str, Any]]

@final
class Expected:
    """What is remembered of a request until its response comes."""

    @property
    def message(self) -> str: ...

@final
class Merchant:
    """One merchant with its keys loaded."""

    def __new__(cls, settings: dict[str, Any], random: Callable[[int], bytes] | None = None) -> Merchant: ...
    def prepare(
        self, ask: _Ask, now_ms: int
    ) -> tuple[str, str, list[tuple[str, str]], bytes, int, Expected]: ...
    def accept(self, expected: Expected, received: _Response, now_ms: int) -> tuple[int, list[tuple[str, str]], bytes, bool]: ...

@final
class Exchange:
    """One call. Ask `step` what to do, do it, tell the result, and ask again."""

    SEND: ClassVar[int]
    DONE: ClassVar[int]
    OTHER: ClassVar[int]

    def __new__(cls, merchant: Merchant, ask: _Ask) -> Exchange: ...
    def step(self, now_ms: int) -> tuple[Any, ...]: ...
    def received(self, received: _Response) -> None: ...
    def failed(self, reason: str, *, never_left: bool, partial: _Response | None = None) -> None: ...
    def give_up(self) -> None: ...

def refuse_option(name: str) -> None: ...
