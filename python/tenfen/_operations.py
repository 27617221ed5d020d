# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""Operations by name and path, for type checkers."""


class Operations:
    """What a client has for calling operations; the stub beside this file tells all of them."""
