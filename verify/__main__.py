"""The command ``gradproof``; ``python -m verify`` is the same."""

from __future__ import annotations

import os
import sys

from verify.users import ROOT


def _beside_verify() -> None:
    """Look for our packages where `verify` is: ``python -m`` looks in the working folder first, whatever is there."""
    if sys.path[0] in ("", os.getcwd()) and os.getcwd() != ROOT:
        sys.path.append(sys.path.pop(0))


if __name__ == "__main__":
    _beside_verify()
    from verify.command.main import main

    main()
