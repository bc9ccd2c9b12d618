"""Which test modules state claims, told by parsing them."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.plugin.stated import STATING, states_claims

STATES = [
    "from verify import claim\n@claim(x='N')\ndef f(x): return x",
    "from verify import claim as theorem\nf = theorem(x='N')(abs)",
    "import verify\n@verify.claim(x='N')\ndef f(x): return x",
    "import verify as v\nv.from_cached(f, b, x='N')",
    "from verify import *\n@claim(x='N')\ndef f(x): return x",
    "from verify import from_loss\nfor f in functions:\n    from_loss(f, x='N')",
    "from verify import from_torch\ndef made():\n    return from_torch(F, x='N')\nmade()",
    "import verify.claims.statement\nverify.claims.statement.claim",
]
DOES_NOT = [
    "import verify\ndef test_a():\n    assert verify.check(f)",
    "from verify import claim\ndef test_a():\n    @claim(x='N')\n    def f(x): return x",
    "from verify import claim\nclass TestA:\n    def test_a(self):\n        claim(x='N')(abs)",
    "from verify import claim",
    "from other import claim\n@claim(x='N')\ndef f(x): return x  # verify",
    "verify = 1\ndef claim(x): verify.claimed",
    "import verify\ndef f(:",
    "import verify\0",
]


@pytest.mark.parametrize("text", STATES)
def test_what_states_claims(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(text)
    assert states_claims(tmp_path / "a.py")


@pytest.mark.parametrize("text", DOES_NOT)
def test_what_does_not(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(text)
    assert not states_claims(tmp_path / "a.py")
    assert not states_claims(tmp_path / "b.py")


def test_every_name_that_states_claims_is_known() -> None:
    import verify

    assert {name for name in verify.__all__ if name.startswith(("claim", "from_"))} <= set(STATING)
