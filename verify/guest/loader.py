"""Claim files: from ``FILE`` or ``FILE::NAME`` to claims, or to one clear sentence about what is wrong."""

from __future__ import annotations

import ast
import importlib.util
import os
import sys
import types
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from verify.claims import notebook
from verify.claims.claim import Claim
from verify.claims.kinds import drawing
from verify.claims.source import Loaded, Target, asked_for
from verify.claims.statement import going_on, registry
from verify.codes import Code
from verify.errors import BadInput, GradproofError
from verify.guest.faults import summary
from verify.guest.plain.unanswered import Unanswered
from verify.users import ROOT, is_cell, line_in, raised, whole

SHADOWED: Final = ("verify", "numpy", "hypothesis", "z3", "mpmath")
NAMESAKES: Final = ("strategies", "reports")  # packages of ours that no claim needs: a project may have its own
FOREIGN: Final = {
    "torch": "PyTorch",
    "jax": "JAX",
    "tensorflow": "TensorFlow",
    "cupy": "CuPy",
    "mxnet": "MXNet",
}
STATED: Final = {"torch": "from_torch", "jax": "from_jax"}  # the libraries whose own rules can be claimed
WHAT: Final = {"torch": "torch.autograd.Function", "jax": "jax.custom_vjp or jax.custom_jvp"}


@dataclass(frozen=True)
class Ran:
    """A file that ran: what it defines, what is wrong in it, and a sentence on what of it was left out.

    ``about`` are the claims that something wrong is about.
    """

    space: Mapping[str, Any]
    wrong: tuple[GradproofError, ...] = ()
    note: str = ""
    about: tuple[Claim, ...] = ()


def targets(arguments: Sequence[str]) -> tuple[Target, ...]:
    """The files of ``FILE`` and ``FILE::NAME`` arguments, each once, in order."""
    wanted: dict[str, list[str]] = {}
    whole = set()
    for argument in arguments:
        file, _, name = argument.partition("::")
        names = wanted.setdefault(file, [])
        if name:
            names.append(name)
        else:
            whole.add(file)
    return tuple(Target(f, () if f in whole else tuple(dict.fromkeys(names))) for f, names in wanted.items())


def examine(file: str, libraries: frozenset[str] = frozenset()) -> tuple[notebook.Cell, ...]:
    """Everything that can be said of a claim file without running it; a notebook's cells.

    ``libraries`` are what it may import beside those whose rules it states itself. Raises BadInput.
    """
    source = _read(file)
    shadow(file)
    if not notebook.is_notebook(file):
        _examine(source, file, _stated_in(source.decode(errors="replace")) | libraries)
        return ()
    try:
        return notebook.cells(source, os.path.abspath(file))
    except notebook.NotANotebook as error:
        raise BadInput(str(error), file=file, code=Code.NOT_PYTHON) from None


def _stated_in(source: str) -> frozenset[str]:
    """The libraries whose own rules a text may claim."""
    return frozenset(library for library, name in STATED.items() if name in source)


def _examine(source: bytes | str, file: str, states: frozenset[str]) -> None:
    try:
        tree = ast.parse(source, file)
    except SyntaxError as error:
        raise BadInput(f"{error.msg} (line {error.lineno})", file=file, line=error.lineno, code=Code.SYNTAX) from None
    except ValueError as error:
        raise BadInput(f"not Python source: {error}", file=file, code=Code.NOT_PYTHON) from None
    for node, module in _imports(tree):
        if module in FOREIGN and module not in states:
            raise BadInput(foreign(module), file=file, line=node.lineno, code=Code.FOREIGN_ARRAYS)


def foreign(module: str) -> str:
    """The sentence that refuses another array library."""
    if module in STATED:
        return f"imports {module}: a {WHAT[module]} is stated with verify.{STATED[module]}, other code with plain NumPy"
    return (
        f"imports {module}: {FOREIGN[module]} code cannot be checked; write the forward and the gradient "
        "with plain NumPy"
    )


def load(target: Target) -> Loaded:
    """Import a claim file, with its folder importable, and collect the claims that it states.

    Raises BadInput with file and line for whatever stops the import; what is wrong with one claim, or with one cell of
    a notebook, is among the result's errors.
    """
    chosen, ran = stated(target)
    errors = [_no_gradient(c) for c in chosen if not (c.gradients or c.derivatives or any(c is a for a in ran.about))]
    return Loaded(tuple(c for c in chosen if c.gradients), (*ran.wrong, *errors), ran.note)


def stated(target: Target) -> tuple[list[Claim], Ran]:
    """Import a claim file; the claims that it states and that are wanted, those without a gradient too.

    Raises BadInput as `load` does.
    """
    before = len(registry)
    with going_on() as unstated:
        ran = run(target.file)
    about = tuple(w.claim for w in unstated if w.claim)
    ran = replace(ran, wrong=(*ran.wrong, *(w.error for w in unstated)), about=about)
    path = os.path.abspath(target.file)
    found = [c for c in registry[before:] if path in _files(c)]
    if ran.wrong and not found:
        raise ran.wrong[0]
    if not found:
        raise BadInput(
            'states no claims; decorate a forward with @claim(W="H m", X="m n"), and its gradient with '
            '@NAME.gradient("W", "X")',
            file=target.file,
            code=Code.NO_CLAIMS,
        )
    return _choose(found, target), ran


def run(file: str, libraries: frozenset[str] = frozenset()) -> Ran:
    """Import a file, or run a notebook's cells, with its folder importable. Raises BadInput for what stops that."""
    cells = examine(file, libraries)
    from verify.tracing import patches  # imports NumPy: not before we know that nothing hides it

    patches.install()
    path = os.path.abspath(file)
    return _run_cells(cells, path, libraries) if notebook.is_notebook(path) else _import(path, file)


def _read(file: str) -> bytes:
    path = Path(file)
    try:
        if path.is_dir():
            raise BadInput("is a folder; name the claim file in it", file=file, code=Code.NOT_A_FILE)
        if path.exists() and not path.is_file():
            raise BadInput("is no regular file; name a claim file", file=file, code=Code.NOT_A_FILE)
        return path.read_bytes()
    except FileNotFoundError:
        beside = [n for n in os.listdir(path.parent) if n != path.name] if path.parent.is_dir() else []
        near = get_close_matches(path.name, beside, 1)
        hint = f"; did you mean {str(path.with_name(near[0]))!r}?" if near else ""
        raise BadInput(f"no such file{hint}", file=file, code=Code.NO_SUCH_FILE) from None
    except OSError as error:
        raise BadInput(f"cannot be read: {error.strerror}", file=file, code=Code.UNREADABLE) from None


def shadow(file: str) -> None:
    """Refuse a folder whose files hide a package that claims need. Raises BadInput."""
    folder = Path(file).resolve().parent
    ours = Path(ROOT)  # the source tree of gradproof itself hides nothing
    for name in SHADOWED:
        hiding = None if folder == ours else _module_in(folder, name)
        if hiding is not None:
            shown = hiding.name if hiding.name != "__init__.py" else f"{name}/"
            raise BadInput(
                f"the file {shown} in its folder hides the package {name!r}; rename {shown}",
                file=file,
                code=Code.SHADOWED_NAME,
            )


def _module_in(folder: Path, name: str) -> Path | None:
    """The file in a folder that is imported under a name."""
    return next((p for p in (folder / f"{name}.py", folder / name / "__init__.py") if p.exists()), None)


def _give_way(folder: str) -> None:
    """Forget our packages of which the user has namesakes; what of ours needs them has been given them by then."""
    place = Path(folder).resolve()
    taken = {name for name in NAMESAKES if place != Path(ROOT) and _module_in(place, name)}
    if taken:
        from verify import pipeline  # noqa: F401 -- imports what of theirs a check needs

        drawing()
        for module in [m for m in sys.modules if m.partition(".")[0] in taken]:
            del sys.modules[module]


def _imports(tree: ast.Module) -> Iterator[tuple[ast.stmt, str]]:
    """The unconditional imports; one in ``try`` or ``if`` has an alternative."""
    todo: list[ast.AST] = list(tree.body)
    while todo:
        node = todo.pop(0)
        if isinstance(node, ast.Import):
            yield from ((node, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node, node.module.split(".")[0]
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            todo.extend(node.body)


def _import(path: str, shown: str) -> Ran:
    spec = importlib.util.spec_from_file_location(Path(path).stem, path)
    if spec is None or spec.loader is None:
        raise BadInput("is not a Python file; claim files end in .py or .ipynb", file=shown, code=Code.NOT_PYTHON)
    module = importlib.util.module_from_spec(spec)
    with _beside(module, path):
        try:
            spec.loader.exec_module(module)
        except (Exception, SystemExit, KeyboardInterrupt) as error:
            raise _wrong(error, shown) from None
    return Ran(vars(module))


def _run_cells(cells: tuple[notebook.Cell, ...], path: str, libraries: frozenset[str]) -> Ran:
    """Run a notebook from top to bottom, as one module: one cell that is wrong keeps no other from running.

    Its own `verify.check` and `verify.derive` ask nothing meanwhile: each claim is checked once, when all are known.
    What stopped a cell is forgotten where later ones define all that it did not come to.
    """
    import verify

    module = types.ModuleType(Path(path).stem)
    module.__file__ = path
    stopped: dict[notebook.Cell, tuple[GradproofError, int]] = {}
    states = _stated_in("\n".join(cell.source for cell in cells)) | libraries
    verify.check = verify.derive = Unanswered()  # type: ignore[assignment]
    with _beside(module, path):
        for cell in cells:
            try:
                _examine(cell.source, cell.name, states)
                cell.run(vars(module))
            except (Exception, SystemExit, KeyboardInterrupt) as error:
                stopped[cell] = _wrong(error, cell.name), line_in(error, cell.name)
    del verify.check, verify.derive
    finished = [cell for cell in cells if cell not in stopped]
    wrong = [e for c, (e, line) in stopped.items() if not c.made_up_for(line, finished)]
    return Ran(vars(module), tuple(wrong), notebook.skipped(cells))


@contextmanager
def _beside(module: types.ModuleType, path: str) -> Iterator[None]:
    """While it is imported, a module is known under its name and finds what stands beside it first.

    Nothing is written into the user's folder meanwhile: no bytecode either.
    """
    folder, writes = os.path.dirname(path), sys.dont_write_bytecode
    _give_way(folder)
    sys.dont_write_bytecode = True
    sys.path.insert(0, folder)
    sys.modules.setdefault(module.__name__, module)
    try:
        yield
    finally:
        sys.dont_write_bytecode = writes
        # from here on, our own late imports come first, and the user's still find their helpers
        sys.path.remove(folder)
        sys.path.append(folder)


def _wrong(error: BaseException, shown: str) -> GradproofError:
    """What an import raised, with the place where it did."""
    if isinstance(error, GradproofError):
        frame = raised(error)
        error.file, error.line = error.file or shown, error.line or (frame.line if frame else None)
        return error
    return _missing(error, shown) if isinstance(error, ModuleNotFoundError) else _failed(error, shown)


def _missing(error: ModuleNotFoundError, shown: str) -> BadInput:
    frame = raised(error)
    name = (error.name or "").split(".")[0]
    file, line = (frame.file, frame.line) if frame else (shown, None)
    if name in FOREIGN.keys() - STATED.keys():
        return BadInput(foreign(name), file=file, line=line, code=Code.FOREIGN_ARRAYS)
    return BadInput(
        f"imports {error.name!r}, which is not installed and not beside the file",
        file=file,
        line=line,
        code=Code.IMPORT,
    )


def _failed(error: BaseException, shown: str) -> BadInput:
    frame = raised(error)
    file, line = (frame.file, frame.line) if frame else (shown, None)
    if isinstance(error, SyntaxError):
        file, line = error.filename or shown, error.lineno
    what = "ended the program" if isinstance(error, SystemExit) else f"raised {summary(error)}"
    doing = "running" if is_cell(shown) else "importing"
    return BadInput(f"{doing} it {what}", file=file, line=line, code=Code.IMPORT)


def _files(made: Claim) -> set[str]:
    """The files that state a claim; one that an imported helper states for itself is not this file's."""
    stated = {made.file, *(g.file for g in made.gradients)}
    return {os.path.abspath(whole(f)) for f in stated if f}


def _choose(found: list[Claim], target: Target) -> list[Claim]:
    known = [c.name for c in found]
    for name in target.names:
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"it states {', '.join(known)}"
            raise BadInput(f"states no claim {name!r}; {hint}", file=target.file, code=Code.NO_SUCH_CLAIM)
    return [c for c in found if asked_for(c.name, target.names)]


def _no_gradient(made: Claim) -> BadInput:
    first = next((i.name for i in made.inputs if i.differentiable), made.inputs[0].name)
    return BadInput(
        f'{made.name}: nobody claimed a gradient; decorate one with @{made.name}.gradient("{first}")',
        file=made.file,
        line=made.line,
        code=Code.NO_GRADIENT,
    )
