"""Run by its path, never imported by us: a user's file with plain NumPy, and of gradproof its decorators alone.

The decorators write down what is stated. Then each line of JSON on stdin asks for one call of one function, and the
answer is one line on stdout: its value, or that there is none.
"""

from __future__ import annotations

import contextlib
import copy
import importlib.util
import inspect
import json
import os
import sys
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

KINDS = ("gradient", "jacobian", "jvp", "hessian", "hvp")  # what `verify.claim` gives a function to decorate with


def _loaded(name: str, path: str | Path) -> Any:
    """The module in a file; it is imported under its name where nothing has it yet."""
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault(name, module)
    spec.loader.exec_module(module)
    return module


HERE = Path(__file__).parent
unanswered = _loaded("gradproof_unanswered", HERE / "unanswered.py").Unanswered()  # of `check`, and as a claim
notebook = _loaded("gradproof_notebook", HERE.parents[1] / "claims" / "notebook.py")
users = _loaded("gradproof_users", HERE.parents[1] / "users.py")
written = _loaded("gradproof_written", HERE / "written.py")
sys.dont_write_bytecode = True  # what is imported from here on may stand in the user's folder


class Statements:
    """What a file states, and the functions that it names."""

    def __init__(self, hands_over: bool = False) -> None:
        self.hands_over = hands_over
        self.claims: list[dict[str, Any]] = []
        self.functions: list[tuple[Callable[..., Any], Mapping[str, Any], bool]] = []
        self.codes: list[types.CodeType | None] = []  # of each, when it was stated
        self.held: list[Any] = []

    def claim(self, where: Any = None, shapes: Any = None, **named: str) -> Callable[[Any], Any]:
        """As `verify.claim`."""

        def decorate(function: Any) -> Any:
            made = self._state("function", function, {}, where, shapes, named)

            for kind in KINDS:
                setattr(function, kind, self._decorator(made, kind))
            return function

        return decorate

    def from_cached(
        self,
        forward: Any,
        backward: Any,
        constants: Any = None,
        wrt: Any = None,
        where: Any = None,
        shapes: Any = None,
        **named: str,
    ) -> Any:
        """As `verify.from_cached`."""
        made = self._state("cached", forward, constants or {}, where, shapes, named)
        made["wrt"] = wrt if wrt is None or isinstance(wrt, str) else list(wrt)
        self._add(made, (), backward)
        return unanswered

    def from_loss(
        self, function: Any, wrt: Any = None, constants: Any = None, where: Any = None, shapes: Any = None, **named: str
    ) -> Any:
        """As `verify.from_loss`."""
        made = self._state("loss", function, constants or {}, where, shapes, named)
        made["wrt"] = wrt if wrt is None or isinstance(wrt, str) else list(wrt)
        return unanswered

    def from_torch(
        self, function: Any, constants: Any = None, wrt: Any = None, where: Any = None, shapes: Any = None, **named: str
    ) -> Any:
        """As `verify.from_torch`, on torch's own tensors."""
        ours = _loaded("torch_functions", HERE / "torch_functions.py")
        forward, backward = ours.halves(function)
        if self.hands_over:
            forward = ours.handed_over(function)
        return self.from_cached(forward, backward, constants, wrt, where, shapes, **named)

    def from_jax(
        self, function: Any, constants: Any = None, wrt: Any = None, where: Any = None, shapes: Any = None, **named: str
    ) -> Any:
        """As `verify.from_jax`, on JAX's own arrays."""
        forward, backward = _loaded("jax_functions", HERE / "jax_functions.py").halves(function)
        return self.from_cached(forward, backward, constants, wrt, where, shapes, **named)

    def _state(
        self, style: str, function: Any, constants: Mapping[str, Any], where: Any, shapes: Any, named: Mapping[str, str]
    ) -> dict[str, Any]:
        number = self._take(function, constants, style == "cached")
        made: dict[str, Any] = {
            "style": style,
            "name": getattr(function, "__name__", "claim"),
            "function": number,
            "gradients": [],
        }
        made |= {"file": _file(function), "where": dict(where or {})}
        made |= {"shapes": {**named, **(shapes or {})}, "parameters": _parameters(function, constants)}
        self.claims.append(made)
        return made

    def _decorator(self, made: dict[str, Any], kind: str) -> Callable[..., Callable[[Any], Any]]:
        return lambda *names: lambda function: self._add(made, names, function, kind)

    def _add(self, made: dict[str, Any], names: Sequence[str], backward: Any, kind: str = "gradient") -> Any:
        number = self._take(backward, {}, False)
        parameters = _parameters(backward, {}) if made["style"] == "function" else []
        if users.is_cell(_file(backward)):  # a cell that corrects an earlier one
            made["gradients"] = [g for g in made["gradients"] if not _again(g, kind, names)]
        stated = {"kind": kind, "names": list(names), "function": number, "parameters": parameters}
        made["gradients"].append(stated)
        return backward

    def _take(self, function: Any, constants: Mapping[str, Any], keeps: bool) -> int:
        self.functions.append((function, constants, keeps))
        self.codes.append(written.code_of(function))
        return len(self.functions) - 1

    def answer(self, asked: Mapping[str, Any]) -> Any:
        """The value of one call, as plain data."""
        function, constants, keeps = self.functions[asked["function"]]
        arguments = [self._given(a) for a in asked["arguments"]]
        named = {name: self._given(a) for name, a in asked["named"].items()}
        with np.errstate(all="ignore"):
            result = function(*arguments, **named, **copy.deepcopy(dict(constants)))
        if keeps and isinstance(result, (tuple, list)) and result:
            if self.hands_over:
                return {"items": [*map(_as_data, result[:-1]), {"handed": _packed(result[-1])}]}
            self.held = [*self.held[-3:], result[-1]]  # a cache is anything: it stays here
            return {"items": [*map(_as_data, result[:-1]), {"held": len(self.held) - 1}]}
        return _as_data(result)

    def running(self, space: Mapping[str, Any]) -> Any:
        """What runs now where a function is called that the file states."""
        functions = (function for function, _, _ in self.functions)
        return written.running([*zip(functions, self.codes, strict=True)], space)

    def _given(self, data: Mapping[str, Any]) -> Any:
        if "items" in data:
            return tuple(self._given(item) for item in data["items"])
        if "held" in data:
            return self.held[data["held"]]
        if "handed" in data:
            return _unpacked(data["handed"])
        made = np.array(data["data"], dtype=data["type"]).reshape(data["shape"])
        return made[()] if data["scalar"] else made


def _file(function: Any) -> str:
    code = getattr(inspect.unwrap(function), "__code__", None)
    return code.co_filename if code else ""


def _again(stated: Mapping[str, Any], kind: str, names: Sequence[str]) -> bool:
    """Whether a derivative is stated again: by one of the inputs, or along the same tangents together."""
    together = set(stated["names"]) == set(names) if kind in ("jvp", "hvp") else set(stated["names"]) & set(names)
    return stated["kind"] == kind and bool(together)


def _parameters(function: Any, constants: Mapping[str, Any]) -> list[list[Any]]:
    """Name, kind, whether it has a default, and the shape that it is annotated with."""
    found = inspect.signature(function).parameters.values()
    return [
        [p.name, int(p.kind), p.default is not p.empty, getattr(p.annotation, "dim_str", None)]
        for p in found
        if p.name not in constants
    ]


def _as_data(value: Any) -> Any:
    if isinstance(value, dict):
        return {"named": {str(key): _as_data(item) for key, item in value.items()}}
    if isinstance(value, (tuple, list)):
        return {"items": [_as_data(item) for item in value]}
    made = np.asarray(value)
    if made.dtype.kind not in "biuf":
        return {"type": made.dtype.kind}
    kind = "f8" if made.dtype.kind == "f" else "i8"
    scalar = not isinstance(value, np.ndarray)
    return {"type": kind, "shape": list(made.shape), "scalar": scalar, "data": made.astype(kind).ravel().tolist()}


def _read(path: str) -> Any:
    """Import a file; of a notebook, run what cells can be run. Returns the module."""
    if not notebook.is_notebook(path):
        return _loaded(Path(path).stem, path)
    module = types.ModuleType(Path(path).stem)
    module.__file__ = path
    sys.modules.setdefault(module.__name__, module)
    for cell in notebook.cells(Path(path).read_bytes(), path):
        with contextlib.suppress(Exception, SystemExit, KeyboardInterrupt):
            cell.run(vars(module))
    return module


def _packed(value: Any) -> Any:
    """A cache as plain data, from which `_unpacked` makes its equal. Raises TypeError where it holds anything else."""
    if value is None or type(value) in (bool, int, float, str):
        return {"plain": value}
    if isinstance(value, (np.ndarray, np.generic)) and value.dtype.kind in "biuf":
        array = isinstance(value, np.ndarray)
        return {"type": value.dtype.str, "shape": list(value.shape), "data": value.ravel().tolist(), "array": array}
    if type(value) in (tuple, list):
        return {type(value).__name__: [_packed(item) for item in value]}
    if type(value) is dict:
        return {"dict": [[_packed(key), _packed(item)] for key, item in value.items()]}
    raise TypeError(f"a {type(value).__name__} stays in its process")


def _unpacked(data: Mapping[str, Any]) -> Any:
    if "plain" in data:
        return data["plain"]
    if "type" in data:
        made = np.array(data["data"], dtype=data["type"]).reshape(data["shape"])
        return made if data["array"] else made[()]
    if "dict" in data:
        return {_unpacked(key): _unpacked(item) for key, item in data["dict"]}
    ((kind, items),) = data.items()
    return {"tuple": tuple, "list": list}[kind](map(_unpacked, items))


def _functions(statements: Statements, module: Any, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Those functions of a module that there are, and can be asked what they take."""
    for name in names:
        function = _torch_backward(getattr(module, name, None))
        with contextlib.suppress(TypeError, ValueError):
            parameters = _parameters(function, {}) if callable(function) else None
            if parameters is not None:
                number = statements._take(function, {}, False)
                yield {"name": name, "function": number, "parameters": parameters}


def _torch_backward(function: Any) -> Any:
    """The backward of a function of PyTorch, for a ``ctx`` that comes from elsewhere; anything else as it is."""
    torch = sys.modules.get("torch")
    if torch is None or not (isinstance(function, type) and issubclass(function, torch.autograd.Function)):
        return function
    return _loaded("torch_functions", HERE / "torch_functions.py").backward_of(function)


def main(path: str, how: str, *names: str) -> None:
    """Read the file, tell what it states (or of ``names`` what it defines), and answer until nobody asks."""
    asked, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    statements = Statements(how == "--hand-over")
    ours = types.ModuleType("verify")
    for name in ("claim", "from_cached", "from_loss", "from_torch", "from_jax"):
        setattr(ours, name, getattr(statements, name))
    ours.check = ours.derive = unanswered  # type: ignore[attr-defined]
    ours.Verdict = type(unanswered)  # type: ignore[attr-defined]
    sys.modules["verify"] = ours
    folder = os.path.dirname(path)
    sys.path.insert(0, folder)
    module = _read(path)
    sys.path.remove(folder)
    sys.path.append(folder)  # as where it is checked
    stated = [*_functions(statements, module, names)] if how == "--functions" else statements.claims
    print(json.dumps(stated), file=answers, flush=True)
    for line in asked:
        try:
            question = json.loads(line)
            answer = {"value": statements.answer(question) if question else statements.running(vars(module))}
        except Exception as error:
            answer = {"raised": type(error).__name__}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
