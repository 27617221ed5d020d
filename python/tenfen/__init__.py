"""An unofficial WeChat Pay APIv3 client.

>>> import tenfen
>>> client = tenfen.Client.from_config(settings)                                            # doctest: +SKIP
>>> client.v3.marketing.membercard_open.cards._card_id_.codes._code_.get(                   # doctest: +SKIP
...     {"card_id": "pbLatjk", "code": "478515832665"}
... ).data["membership_number"]

Every response is verified before you see it; what goes wrong is a `WechatPayError` that says who must act (``kind``) and
whether the call took effect (``outcome``).
"""

from ._native import VERSION as __version__
from .client import Client
from .errors import (
    ApiError,
    CallError,
    ConfigError,
    CryptoError,
    DecodeError,
    RandomError,
    Received,
    SendError,
    UntrustedError,
    WechatPayError,
)
from .request import HttpRequest, SignedRequest
from .response import Headers, Response
from .transport import AsyncHttpxTransport, BrokenResponse, HttpxTransport, NotSent

__all__ = [
    "ApiError",
    "AsyncHttpxTransport",
    "BrokenResponse",
    "CallError",
    "Client",
    "ConfigError",
    "CryptoError",
    "DecodeError",
    "Headers",
    "HttpRequest",
    "HttpxTransport",
    "NotSent",
    "RandomError",
    "Received",
    "Response",
    "SendError",
    "SignedRequest",
    "UntrustedError",
    "WechatPayError",
    "__version__",
]
