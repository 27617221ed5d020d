"""From names to calls: `client.v3.pay.transactions.native.post(…)`.

What a name means is decided in the core; here they are only collected.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .client import Client

_METHODS = {
    name + suffix: (name.upper(), bool(suffix))
    for name in ("get", "post", "patch", "put", "delete")
    for suffix in ("", "_async")
}


class Chain:
    """A path to be called. ``get``, ``post`` and so on at its end make the call; anywhere else they are names."""

    __slots__ = ("_client", "_is_names", "_path")

    def __init__(self, client: Client, path: str, is_names: bool) -> None:
        self._client = client
        self._path = path
        self._is_names = is_names

    def __getattr__(self, name: str) -> Chain:
        if name.startswith("__"):
            raise AttributeError(name)
        # `return_` is how Python can say `return`; `_card_id_` is a placeholder.
        if name.endswith("_") and not name.startswith("_"):
            name = name[:-1]
        return Chain(self._client, f"{self._path}/{name}", self._is_names)

    def __getitem__(self, segment: str) -> Chain:
        return Chain(self._client, f"{self._path}/{segment}", self._is_names)

    def __call__(self, params: Any = None, **options: Any) -> Any:
        path, _, name = self._path.rpartition("/")
        method, is_async = _METHODS.get(name, (name, False))
        call = self._client._call_async if is_async else self._client._call
        return call(method, path, self._is_names, params, options)

    def __repr__(self) -> str:
        return f"<Chain {self._path}>"


class Roots:
    """Where chains begin."""

    @property
    def v3(self: Any) -> Chain:
        """The tree of operations."""
        return Chain(self, "v3", True)

    def chain(self: Any, path: str) -> Chain:
        """The operation at ``path``, such as ``v3/pay/transactions/id/{transaction_id}``, with placeholders or values."""
        return Chain(self, path, False)

    def __getitem__(self: Any, path: str) -> Chain:
        """The same as `chain`."""
        return Chain(self, path, False)
