"""Parameters from Python objects to JSON text, and what is wrong with those that cannot be written."""

from __future__ import annotations

from .errors import CallError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

_DEEPEST = 100

_REMEDIES = {
    "Decimal": "pass amounts as an int in fen, other values as a str",
    "bytes": "decode it to a str first",
    "bytearray": "decode it to a str first",
    "set": "pass a list",
    "frozenset": "pass a list",
    "datetime": "pass a str such as 2018-06-08T10:34:56+08:00",
    "date": "pass a str such as 2018-06-08",
}

_encode: Callable[[Any], str] | None = None


def to_json(params: Any) -> str | None:
    """JSON text for ``params``; ``None`` for none. What it raises, `refusal` explains."""
    if params is None:
        return None
    global _encode
    if _encode is None:
        # Here and not above, because importing `json` would cost more than importing all of this package.
        import json

        _encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
    return _encode(params)


def refusal(where: str, params: Any, body: Any, headers: Mapping[Any, Any] | None) -> CallError | None:
    """What is wrong with an input that could not be handed to the core; ``None`` if nothing is."""
    if body is not None and (problem := _problem_of_text(body)):
        return _refuse(where, "body", f"`body` {problem}")
    for name, value in (headers or {}).items():
        if problem := _problem_of_text(name) or _problem_of_text(value):
            return _refuse(where, str(name), f"header {ascii(name)} {problem}")
    found = _find(params, "", 0)
    if found is None:
        return None
    field, reason, problem = found
    # Core shows a single path parameter by its name and members by their place; here nobody knows which it is.
    return _refuse(where, None, f"`{ascii(field)[1:-1]}` {problem}", reason=reason, field=field)


def _refuse(where: str, name: str | None, problem: str, reason: str = "wrong_kind", field: str | None = None) -> CallError:
    known = {"reason": reason, "outcome": "not_sent", "name": name, "field": field}
    return CallError(f"{where}: {problem} (nothing was sent)", known)


def _find(value: Any, field: str, depth: int) -> tuple[str, str, str] | None:
    """The place, the reason and the words for the first thing in ``value`` that JSON cannot hold."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, str):
        problem = _problem_of_text(value)
        return (field, "wrong_kind", problem) if problem else None
    if isinstance(value, int):
        if -(2**63) <= value < 2**64:
            return None
        return field, "number_too_large", "does not fit into 64 bits; amounts are whole fen, other large numbers go as text"
    if isinstance(value, float):
        if value - value == 0:
            return None
        return field, "wrong_kind", f"is {value}, which JSON cannot hold; pass a finite number"
    if depth > _DEEPEST:
        return field, "wrong_kind", "is nested too deeply or contains itself; pass plain data"
    if isinstance(value, dict):
        for key, member in value.items():
            if not isinstance(key, str):
                return field, "wrong_kind", f"has a member named {key!r}, which is no str; pass str names"
            if problem := _problem_of_text(key):
                return field, "wrong_kind", f"has a member whose name {problem}"
            if found := _find(member, f"{field}/{key}", depth + 1):
                return found
        return None
    if isinstance(value, (list, tuple)):
        for index, element in enumerate(value):
            if found := _find(element, f"{field}/{index}", depth + 1):
                return found
        return None
    kind = type(value).__name__
    remedy = _REMEDIES.get(kind, "pass plain data: dict, list, str, int, float, bool")
    return field, "wrong_kind", f"is of type {kind}, which JSON cannot hold; {remedy}"


def _problem_of_text(text: Any) -> str | None:
    if not isinstance(text, str):
        return f"must be a str and is of type {type(text).__name__}"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "has half a character (a surrogate without its other half); decode the text again from its source"
    return None
