# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""Types of requests and responses, for type checkers.

Each is named after its path and method: ``V3CertificatesGet`` and ``V3CertificatesGetResponse``; what is nested in it is
named after the fields that lead there. At run time each of them is ``dict``.
"""

from ._brand import *
from ._business_circle import *
from ._certificates import *
from ._member_card import *
