# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""Types of requests and responses, for type checkers.

Each is named after its path and method: ``V3CertificatesGet`` and ``V3CertificatesGetResponse``; what is nested in it is
named after the fields that lead there. At run time each of them is ``dict``.
"""


def __getattr__(name: str) -> type:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return dict
