"""What functions of NumPy take beside arrays: ``out=``, ``dtype=``, and what would change a meaning."""

from __future__ import annotations

from typing import Any

from verify.codes import Code
from verify.tracing.dtypes import check_dtype
from verify.tracing.protocol import Traced
from verify.tracing.session import unsupported


def refuse(name: str, dtype: Any, extra: dict[str, Any]) -> None:
    """Raise Unsupported for a dtype that rounds, for ``where=``, and for arguments that nothing here means."""
    check_dtype(dtype)
    if extra.pop("where", True) is not True or extra:
        raise unsupported(f"np.{name} with {', '.join(extra) or 'where'}=")


def written(result: Any, out: Any) -> Any:
    """The result, or the array that it was to be written into."""
    if out is None:
        return result
    if not isinstance(out, Traced):
        raise unsupported("out= an array of plain numbers", code=Code.PLAIN_NUMBER)
    out[...] = result  # type: ignore[index]
    return out
