"""The command ``gradproof``; ``python -m verify`` is the same."""

from __future__ import annotations

from verify.command.main import main

if __name__ == "__main__":
    main()
