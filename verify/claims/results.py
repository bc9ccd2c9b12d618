"""What a gradient function may return for several inputs: a tuple in their order, or a dict by their names."""

from __future__ import annotations

from typing import Any

from verify.codes import Code
from verify.errors import BadInput


class WrongResult(BadInput):
    """A gradient function that returned the wrong number of things."""

    code = Code.GRADIENT_RESULT
    claimed = "the wrong number of results"
    true: str | None = None


class WrongShape(WrongResult):
    """A derivative of another shape than it has; the two shapes, where there are two."""

    def __init__(
        self,
        message: str,
        *,
        claimed: tuple[Any, ...] | None = None,
        true: tuple[Any, ...] | None = None,
        file: str | None = None,
        line: int | None = None,
    ) -> None:
        shapes = "" if claimed is None or true is None else f": {shape_text(true)}, not {shape_text(claimed)}"
        super().__init__(message + shapes, file=file, line=line)
        if claimed is not None and true is not None:
            self.claimed, self.true = shape_text(claimed), shape_text(true)


def shape_text(shape: tuple[Any, ...]) -> str:
    """A shape as Python writes it, of sizes that are names, too."""
    return f"({', '.join(map(str, shape))}{',' * (len(shape) == 1)})"


def by_name(
    claim: str, names: tuple[str, ...], result: Any, file: str | None, line: int | None, returned: bool = False
) -> dict[str, Any]:
    """The gradient of each input from what a gradient function returned. Raises WrongResult where one is missing.

    ``returned``: of a dict, those that have an entry are enough.
    """
    if isinstance(result, dict):
        found = {n: result[key] for n in names for key in keys(n) if key in result}
        missing = [n for n in names if n not in found]
        if missing and not (returned and found):
            raise WrongResult(
                f"the gradients that {claim} returned have no entry for {missing[0]!r}; "
                f"they are {sorted(map(str, result))}",
                file=file,
                line=line,
            )
        return found
    if len(names) == 1 and not isinstance(result, (tuple, list)):
        return {names[0]: result}
    if not isinstance(result, (tuple, list)) or len(result) != len(names):
        raise WrongResult(
            f"the gradient of {claim} must return {_expected(names)}, but returned {_got(result)}", file=file, line=line
        )
    return dict(zip(names, result, strict=True))


def keys(name: str) -> tuple[str, ...]:
    """Under which keys a gradient function may return the gradient of an input; the last that is there counts."""
    return name, "d" + name, "d_" + name


def _expected(names: tuple[str, ...]) -> str:
    return f"one array (for {names[0]})" if len(names) == 1 else f"a tuple of {len(names)}: ({', '.join(names)})"


def _got(result: Any) -> str:
    if result is None:
        return "nothing; is a return missing?"
    return f"{len(result)} values" if isinstance(result, (tuple, list)) else "one result"
