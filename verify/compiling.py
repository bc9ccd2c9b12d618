"""Coq certificates through Coq's compiler: for ``--coq`` and for `verify.recheck`. Only Coq's answer counts."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verify.certificates.coq.compiling import Coq

Say = Callable[[str], None]


@dataclass
class Compilation:
    """What Coq said of each certificate, by path; ``version`` is None where there is no coqc."""

    version: str | None
    certified: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)


def compile_all(files: Mapping[str, str], jobs: int, say: Say) -> Compilation:
    """Compile every ``.v`` of ``files``, and ask Coq whether it proves what the ``.json`` beside it states."""
    from verify.certificates.coq.compiling import Coq

    paths = [path for path in files if path.endswith(".v")]
    with Coq() as coq:
        result = Compilation(coq.version if coq.coqc else None)
        if result.version is None or not paths:
            return result
        say("Coq: the checker")
        coq.theory()
        with ThreadPoolExecutor(jobs) as pool:
            for path, status, detail in pool.map(lambda path: _compile(coq, files, path), paths):
                say(f"Coq: {path}")
                into = {"certified": result.certified, "rejected": result.rejected}.get(status, result.undecided)
                into.append(path if status == "certified" else f"{path}: {detail or status}")
    return result


def _compile(coq: Coq, files: Mapping[str, str], path: str) -> tuple[str, str, str]:
    from verify.certificates.storage import loads

    stated = files.get(path.removesuffix(".v") + ".json")
    if stated is None:
        return path, "rejected", "nothing beside it says what it states"
    try:
        expected = loads(stated)
    except (ValueError, KeyError, TypeError):
        return path, "rejected", "what it states cannot be read"
    with tempfile.TemporaryDirectory(prefix="gradproof-") as folder:
        source = Path(folder) / "claim.v"
        source.write_text(files[path], encoding="utf-8")
        compiled = coq.certificate(source, expected)
    return path, compiled.status, " ".join(compiled.detail.split())[:200]
