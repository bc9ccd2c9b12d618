"""Which namespaces a claim's functions may reach: whatever way leads there, and none that no way leads to."""

from __future__ import annotations

import functools
import operator
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from verify.errors import Unsupported
from verify.tracing.builtins import BUILTINS
from verify.tracing.namespaces import namespaces


@pytest.fixture
def kept(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A module of the user's, loaded, with a function, a class whose property runs code, and a number."""
    (tmp_path / "kept_apart.py").write_text(
        "count = 0\ndef step():\n    return count\nclass Layer:\n    @property\n    def n(self):\n        return count\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield __import__("kept_apart")
    del sys.modules["kept_apart"]


def function(code: str, **names: Any) -> Callable[..., Any]:
    """The function ``f`` of a text, in a namespace of its own."""
    space: dict[str, Any] = {"__file__": "user.py", **names}
    exec(code, space)
    made: Callable[..., Any] = space["f"]
    return made


WAYS: dict[str, Callable[[ModuleType], Callable[..., Any]]] = {
    "its module by name": lambda m: function("def f(x): return x + kept.count", kept=m),
    "a function of it": lambda m: function("def f(x): return x + step()", step=m.step),
    "a function in a list": lambda m: function("def f(x): return x + steps[0]()", steps=[m.step]),
    "through a partial": lambda m: function("def f(x): return x + g()", g=functools.partial(m.step)),
    "through np.vectorize": lambda m: function("def f(x): return x + g()", g=np.vectorize(m.step)),
    "an instance with a property": lambda m: function("def f(x): return x + layer.n", layer=m.Layer()),
    "an import inside": lambda m: function("def f(x):\n    from kept_apart import count\n    return x + count"),
    "a function inside that imports": lambda m: function("def f(x):\n    def g():\n        import kept_apart as k\n        return k.count\n    return x + g()"),
    "sys.modules": lambda m: function("def f(x):\n    import sys\n    return x + sys.modules['kept' + '_apart'].count"),
    "import_module": lambda m: function("def f(x): return x + importlib.import_module('kept' + '_apart').count"),
    "its own globals": lambda m: function("def f(x): return x + globals()['ke' + 'pt'].count", kept=m),
    "a helper that reflects": lambda m: function("def f(x): return x + h()\ndef h(): return eval('kept.count')", kept=m),
    "a getter of an attribute": lambda m: function(
        "def f(x): return x + get(f)['ke' + 'pt'].count", get=operator.attrgetter("__globals__"), kept=m
    ),
    "a default": lambda m: function("def f(x, g=step): return x + g()", step=m.step),
    "a decorator": lambda m: function("f = wrap(lambda x: x)", wrap=lambda g: functools.wraps(g)(lambda x: g(x) + m.step())),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_what_a_way_leads_to_is_found(kept: ModuleType, way: str) -> None:
    assert any(space is vars(kept) for space in namespaces([WAYS[way](kept)]))


def test_what_no_way_leads_to_is_not(kept: ModuleType) -> None:
    made = function("def f(x): return np.exp(x) * 2\ndef other(): return eval('1')", np=np, unused=1.0)
    found = namespaces([made])
    assert found == [made.__globals__]


@pytest.mark.parametrize("name", ["eval", "exec", "compile"])
def test_code_made_of_a_text_does_not_run_while_traced(name: str) -> None:
    """It would see Python's own `type`. That a user's module sees these is what `tests.truth.attacks.tells` shows."""
    with pytest.raises(Unsupported, match=f"{name}, which runs code"):
        BUILTINS[name]("type(x)")
