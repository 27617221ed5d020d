# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""Types of requests and responses, for type checkers.

Each is named after its path and method: ``V3CertificatesGet`` and ``V3CertificatesGetResponse``; what is nested in it is
named after the fields that lead there. At run time each of them is ``dict``.
"""

from .brand import *
from .business_circle import *
from .certificates import *
from .member_card import *
